"""Quantities, references, dates and connectives of the nine acts.

Of these and the comparators, three quotations are adapted.
"""

#: Act, quotation, quantities that stand in it, quantities that do not.
QUANTITIES: tuple[
    tuple[str, str, tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]], ...
] = (
    (
        "pilotage-2024",
        "porter sa durée maximale de trois à cinq ans et, en cas de menace grave pour l'ordre public à dix ans",
        (("3", "an"), ("5", "an"), ("10", "an")),
        (("15", "an"), ("3", "mois")),
    ),
    (
        "roumanie-bulgarie-2006",
        "(pouvant aller de 2 à 7 ans)",
        (("2", "an"), ("7", "an")),
        (("27", "an"), ("1", "an")),
    ),
    (
        "regularisation-1997",
        "au plus tard dans l'année qui suit le dix-huitième anniversaire de la personne",
        (("1", "an"), ("18", "an")),
        (("8", "an"), ("10", "an")),
    ),
    (
        "pilotage-2024",
        "au délai de survenance des quinze derniers jours visé au premier alinéa",
        (("15", "jour"),),
        (("5", "jour"), ("1", "alinéa")),
    ),
    (
        "pilotage-2024",
        "en le portant de 10 heures à 24 heures",
        (("10", "heure"), ("24", "heure")),
        (("0", "heure"), ("4", "heure")),
    ),
    (
        "pilotage-2024",
        "réduit à 48 heures, au lieu de sept jours, le délai",
        (("48", "heure"), ("7", "jour")),
        (("8", "heure"),),
    ),
    (
        "bonification-1991",
        "égale au tiers de la période durant laquelle",
        (("1/3", ""),),
        (("1/4", ""), ("2/3", "")),
    ),
    (
        "pilotage-2024",
        "Près de 2 200 mesures d'éloignement correspondant",
        (("2200", "mesure"), ("2200", "")),
        (("200", "mesure"), ("2", "")),
    ),
    ("readmission-1995", "les demandes des pays tiers", (), (("1/3", ""),)),
    (
        "regularisation-1997",
        "depuis plus de quinze ans (art. 12 bis [3°] de l'ordonnance du 2 novembre 1945)",
        (("15", "an"),),
        (("5", "an"), ("12", ""), ("1945", ""), ("2", "")),
    ),
    (
        "roumanie-bulgarie-2006",
        "une contravention de 5<sup>ème</sup> classe",
        (),
        (("5", "an"), ("5", "")),
    ),
    (
        "regularisation-1997",
        "vous vérifierez que les deux parents du demandeur",
        (("2", "parent"), ("2", "parents"), ("2", "")),
        (("12", "parent"),),
    ),
    (
        "regularisation-1997",
        "mariés depuis au moins un an",
        (("1", "an"),),
        (("2", "an"), ("12", "mois"), ("1", "")),
    ),
)

#: Act, quotation, reference, whether it stands there.
REFERENCES: tuple[tuple[str, str, str, bool], ...] = (
    ("roumanie-bulgarie-2006", "aux dispositions de l'article L.121-2 du CESEDA", "L. 121-2", True),
    (
        "roumanie-bulgarie-2006",
        "aux dispositions de l'article L.121-2 du CESEDA",
        "L. 121-1",
        False,
    ),
    (
        "roumanie-bulgarie-2006",
        "sur le fondement du 8° du II de l'article L. 511-1 du CESEDA",
        "8° du II de l'article L.511-1",
        True,
    ),
    (
        "roumanie-bulgarie-2006",
        "sur le fondement du 2° du II de l'article L. 511-1 du CESEDA",
        "8° du II de l'article L. 511-1",
        False,
    ),
    (
        "roumanie-bulgarie-2006",
        "sur le fondement du 1<sup>o</sup> du II de l'article L. 511-1.",
        "1° du II de l'article L. 511-1",
        True,
    ),
    (
        "roumanie-bulgarie-2006",
        "du deuxième alinéa du I de l'article L. 511-1",
        "deuxième alinéa du I de l'article L. 511-1",
        True,
    ),
    (
        "roumanie-bulgarie-2006",
        "du deuxième alinéa du I de l'article L. 511-1",
        "premier alinéa du I de l'article L. 511-1",
        False,
    ),
    (
        "roumanie-bulgarie-2006",
        "aux articles 10 et 11 du règlement n° 562/2006",
        "article 11",
        True,
    ),
    ("roumanie-bulgarie-2006", "par l'article 5-c de la convention", "article 5-c", True),
    ("roumanie-bulgarie-2006", "en vertu de l'article 9-1 de l'ordonnance", "article 9", False),
    (
        "regularisation-1997",
        "en application de l'article 12 bis (4°) de l'ordonnance",
        "4° de l'article 12 bis",
        True,
    ),
    (
        "regularisation-1997",
        "en application de l'article 12 bis (4°) de l'ordonnance",
        "article 12",
        False,
    ),
    ("regularisation-1997", "(art. 29, 30 et 30 bis de l'ordonnance", "article 30 bis", True),
    (
        "regularisation-1997",
        "qui résident en France depuis douze ans et 12 mois",
        "article 12",
        False,
    ),
    ("pilotage-2024", "conformément à l'article L 743-22 du CESEDA", "L. 743-22", True),
    ("pilotage-2024", "l'article L.743-12", "L. 743-1", False),
)

#: Act, quotation, comparator, date (year, month, day).
DATED: tuple[tuple[str, str, str, tuple[int, int, int]], ...] = (
    (
        "roumanie-bulgarie-2006",
        "A compter du 1<sup>er</sup> janvier 2007, il sera exclu",
        "à compter de",
        (2007, 1, 1),
    ),
    ("roumanie-bulgarie-2006", "pris avant le 1<sup>er</sup> janvier 2007", "avant", (2007, 1, 1)),
    (
        "roumanie-bulgarie-2006",
        "leur accès leur sera ouvert dès le 1<sup>er</sup> janvier 2007",
        "à compter de",
        (2007, 1, 1),
    ),
    (
        "readmission-1995",
        "que, à partir du 1er juillet 1995, les principes directeurs",
        "à compter de",
        (1995, 7, 1),
    ),
    (
        "asile-travail-1991",
        "qui entre en vigueur au 1<sup>er</sup> octobre 1991",
        "à compter de",
        (1991, 10, 1),
    ),
    (
        "bonification-1991",
        "qui prend effet au 1<sup>er</sup> septembre 1990",
        "à compter de",
        (1990, 9, 1),
    ),
    (
        "roumanie-bulgarie-2006",
        "entrés dans l'Union européenne le 1<sup>er</sup> mai 2004",
        "exactement",
        (2004, 5, 1),
    ),
)

#: Act, quotation, items joined, the connective that it grounds, the one that it must refuse.
CONNECTIVES: tuple[tuple[str, str, tuple[str, ...], str, str], ...] = (
    (
        "regularisation-1997",
        "une carte de séjour temporaire, sous réserve d'une communauté de vie effective, de l'absence de menace à l'ordre public et de l'absence de polygamie.",
        ("communauté de vie effective", "menace à l'ordre public", "polygamie"),
        "et",
        "ou",
    ),
    (
        "regularisation-1997",
        "si au moins l'une des conditions suivantes est remplie :\n\n- une ancienneté de séjour de cinq ans ;\n- la présence d'enfant(s) aux besoins desquels le demandeur subvient effectivement.",
        ("ancienneté de séjour", "présence d'enfant"),
        "ou",
        "et",
    ),
    (
        "regularisation-1997",
        "- la régularité du séjour ;\n- un mariage antérieur à l'obtention du statut de réfugié ou, à défaut, une communauté effective de vie d'un an.",
        ("mariage antérieur à l'obtention du statut", "communauté de vie"),
        "ou",
        "et",
    ),
    (
        "regularisation-1997",
        "Les deux critères à prendre en considération, outre l'absence de trouble à l'ordre public, sont les suivants :\n\n- le suivi d'une scolarité régulière en France ;\n- la situation familiale du demandeur",
        ("scolarité régulière", "situation familiale"),
        "et",
        "ou",
    ),
    (
        "regularisation-1997",
        "que l'autre parent soit décédé ou déchu de l'autorité parentale.",
        ("autre parent décédé", "parent déchu"),
        "ou",
        "et",
    ),
    (
        "regularisation-1997",
        "copie du jugement du tribunal étranger compétent lui confiant la garde de l'enfant ainsi qu'une autorisation de l'autre parent",
        ("jugement du tribunal étranger", "autorisation de l'autre parent"),
        "et",
        "ou",
    ),
    (
        "pilotage-2024",
        "à la double condition que l'étranger soit assigné à résidence et fasse obstacle à son éloignement.",
        ("assigné à résidence", "obstacle à l'éloignement"),
        "et",
        "ou",
    ),
    (
        "roumanie-bulgarie-2006",
        "lorsque les intéressés représentent une menace pour l'ordre public ou constituent une charge déraisonnable pour le système d'assistance sociale français.",
        ("menace pour l'ordre public", "charge déraisonnable"),
        "ou",
        "et",
    ),
    (
        "roumanie-bulgarie-2006",
        "à la condition soit de disposer d'un emploi (salarié ou non salarié) soit de posséder des moyens suffisants d'existence.",
        ("emploi", "moyens suffisants d'existence"),
        "ou",
        "et",
    ),
    (
        "roumanie-bulgarie-2006",
        "disposer d'une assurance maladie et de ressources propres suffisantes.",
        ("assurance maladie", "ressources suffisantes"),
        "et",
        "ou",
    ),
    (
        "roumanie-bulgarie-2006",
        "d'un de ces ressortissants séjournant en France depuis plus de trois mois et exerçant une activité professionnelle sans être muni du titre de séjour",
        ("séjour en France de plus de trois mois", "activité professionnelle"),
        "et",
        "ou",
    ),
    (
        "kosovo-1999",
        "qui se disent originaires du Kosovo et qui sollicitent leur admission au séjour auprès de vos services ou qui sont interpellées sans titre de séjour par la police ou la gendarmerie",
        ("sollicite son admission au séjour", "interpellée sans titre"),
        "ou",
        "et",
    ),
    (
        "kosovo-1999",
        "qui se disent originaires du Kosovo et qui sollicitent leur admission au séjour auprès de vos services ou qui sont interpellées sans titre de séjour par la police ou la gendarmerie",
        ("se dit originaire du Kosovo", "sollicite son admission au séjour"),
        "et",
        "ou",
    ),
    (
        "roumanie-bulgarie-2006",
        "au terme d'un examen de situation individuel et sur la base d'un faisceau d'indices sérieux et concordants",
        ("examen individuel", "faisceau d'indices"),
        "et",
        "ou",
    ),
)
