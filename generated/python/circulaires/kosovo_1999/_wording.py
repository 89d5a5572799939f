"""Les mots du texte officiel, règle par règle."""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.records import Quotation, Rule

RULES: dict[str, Rule] = {
    "7 droit commun": Rule(
        "7 droit commun",
        quotations=(
            Quotation(
                "point 7",
                "A compter de la réception des présentes instructions, vous appliquerez aux personnes en situation irrégulière qui se disent originaires du Kosovo et qui sollicitent leur admission au séjour auprès de vos services ou qui sont interpellées sans titre de séjour par la police ou la gendarmerie, les règles de droit commun en matière d'admission au séjour.",
            ),
            Quotation(
                "point 9",
                "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "origine déclarée du Kosovo",
            "demande d'admission au séjour ou interpellation sans titre de séjour",
            "application des nouvelles instructions n'est pas exclu",
        ),
    ),
    "7 autorisation provisoire": Rule(
        "7 autorisation provisoire",
        quotations=(
            Quotation("point 7", "En conséquence, vous ne leur délivrerez plus d'APS."),
            Quotation("point 7", "A compter de la réception des présentes instructions"),
            Quotation(
                "point 9",
                "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "origine déclarée du Kosovo",
            "demande d'admission au séjour ou interpellation sans titre de séjour",
            "application des nouvelles instructions n'est pas exclu",
        ),
    ),
    "7 autorisation provisoire du dispositif": Rule(
        "7 autorisation provisoire du dispositif",
        quotations=(
            Quotation("point 7", "En conséquence, vous ne leur délivrerez plus d'APS."),
            Quotation("point 7", "A compter de la réception des présentes instructions"),
            Quotation(
                "point 1",
                "Cette protection comporte, depuis le mois de mars 1998, une suspension de l'éloignement des intéressés vers la Yougoslavie et, depuis le mois d'octobre de la même année, la délivrance d'autorisations provisoires de séjour.",
            ),
            Quotation(
                "point 9",
                "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "origine déclarée du Kosovo",
            "demande d'admission au séjour ou interpellation sans titre de séjour",
            "autorisation au titre de la protection temporaire",
            "application des nouvelles instructions n'est pas exclu",
        ),
    ),
    "7 enregistrement de l'asile": Rule(
        "7 enregistrement de l'asile",
        quotations=(
            Quotation(
                "point 7",
                "En revanche, vous continuerez à enregistrer toutes les demandes d'asile (conventionnel ou territorial) qu'elles pourraient déposer",
            ),
            Quotation("point 7", "A compter de la réception des présentes instructions"),
            Quotation(
                "point 9",
                "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "origine déclarée du Kosovo",
            "demande d'admission au séjour ou interpellation sans titre de séjour",
            "demande d'asile conventionnel ou demande d'asile territorial",
            "application des nouvelles instructions n'est pas exclu",
        ),
    ),
    "7 saisine de l'OFPRA": Rule(
        "7 saisine de l'OFPRA",
        quotations=(
            Quotation(
                "point 7",
                "vous continuerez à enregistrer toutes les demandes d'asile (conventionnel ou territorial) qu'elles pourraient déposer et saisirez donc, selon le cas, l'OFPRA ou mes services sous le timbre DLPAJ.",
            ),
            Quotation("point 7", "A compter de la réception des présentes instructions"),
            Quotation(
                "point 9",
                "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "origine déclarée du Kosovo",
            "demande d'admission au séjour ou interpellation sans titre de séjour",
            "demande d'asile conventionnel",
            "application des nouvelles instructions n'est pas exclu",
        ),
    ),
    "7 saisine du ministère": Rule(
        "7 saisine du ministère",
        quotations=(
            Quotation(
                "point 7",
                "vous continuerez à enregistrer toutes les demandes d'asile (conventionnel ou territorial) qu'elles pourraient déposer et saisirez donc, selon le cas, l'OFPRA ou mes services sous le timbre DLPAJ.",
            ),
            Quotation("point 7", "A compter de la réception des présentes instructions"),
            Quotation(
                "point 9",
                "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "origine déclarée du Kosovo",
            "demande d'admission au séjour ou interpellation sans titre de séjour",
            "demande d'asile territorial",
            "application des nouvelles instructions n'est pas exclu",
        ),
    ),
    "7 Dublin": Rule(
        "7 Dublin",
        quotations=(
            Quotation(
                "point 7",
                "De la même manière, vous continuerez à faire application des dispositions de la Convention de Dublin et",
            ),
            Quotation("point 7", "A compter de la réception des présentes instructions"),
            Quotation(
                "point 9",
                "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "origine déclarée du Kosovo",
            "demande d'admission au séjour ou interpellation sans titre de séjour",
            "application des nouvelles instructions n'est pas exclu",
        ),
    ),
    "7 partenaires européens encouragement": Rule(
        "7 partenaires européens encouragement",
        quotations=(
            Quotation(
                "point 7",
                "n'hésiterez pas à saisir nos partenaires européens chaque fois que les conditions de reprise en charge des intéressés vous paraîtront remplies.",
            ),
            Quotation("point 7", "A compter de la réception des présentes instructions"),
            Quotation(
                "point 9",
                "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "origine déclarée du Kosovo",
            "demande d'admission au séjour ou interpellation sans titre de séjour",
            "conditions de reprise en charge",
            "application des nouvelles instructions n'est pas exclu",
        ),
    ),
    "7 partenaires européens obligation": Rule(
        "7 partenaires européens obligation",
        quotations=(
            Quotation(
                "point 7",
                "n'hésiterez pas à saisir nos partenaires européens chaque fois que les conditions de reprise en charge des intéressés vous paraîtront remplies.",
            ),
            Quotation("point 7", "A compter de la réception des présentes instructions"),
            Quotation(
                "point 9",
                "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "origine déclarée du Kosovo",
            "demande d'admission au séjour ou interpellation sans titre de séjour",
            "conditions de reprise en charge",
            "application des nouvelles instructions n'est pas exclu",
        ),
    ),
    "7 refus de séjour": Rule(
        "7 refus de séjour",
        quotations=(
            Quotation(
                "point 7",
                "Pour les autres cas, vous serez conduits à refuser le séjour à toute personne qui ne remplirait pas les conditions nécessaires pour demeurer en France.",
            ),
            Quotation("point 7", "A compter de la réception des présentes instructions"),
            Quotation(
                "point 9",
                "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "origine déclarée du Kosovo",
            "demande d'admission au séjour ou interpellation sans titre de séjour",
            "aucun de : demande d'asile conventionnel ; demande d'asile territorial ; conditions de reprise en charge ; conditions pour demeurer en France",
            "application des nouvelles instructions n'est pas exclu",
        ),
    ),
    "7 annonce du refus de séjour": Rule(
        "7 annonce du refus de séjour",
        quotations=(
            Quotation(
                "point 7",
                "Pour les autres cas, vous serez conduits à refuser le séjour à toute personne qui ne remplirait pas les conditions nécessaires pour demeurer en France.",
            ),
            Quotation("point 7", "A compter de la réception des présentes instructions"),
            Quotation(
                "point 9",
                "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "origine déclarée du Kosovo",
            "demande d'admission au séjour ou interpellation sans titre de séjour",
            "aucun de : demande d'asile conventionnel ; demande d'asile territorial ; conditions de reprise en charge ; conditions pour demeurer en France",
            "application des nouvelles instructions n'est pas exclu",
        ),
    ),
    "7 refus de séjour hors reprise en charge": Rule(
        "7 refus de séjour hors reprise en charge",
        quotations=(
            Quotation(
                "point 7",
                "Pour les autres cas, vous serez conduits à refuser le séjour à toute personne qui ne remplirait pas les conditions nécessaires pour demeurer en France.",
            ),
            Quotation("point 7", "A compter de la réception des présentes instructions"),
            Quotation(
                "point 9",
                "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "origine déclarée du Kosovo",
            "demande d'admission au séjour ou interpellation sans titre de séjour",
            "aucun de : conditions de reprise en charge ; conditions pour demeurer en France",
            "application des nouvelles instructions n'est pas exclu",
        ),
    ),
    "7 annonce du refus de séjour hors reprise en charge": Rule(
        "7 annonce du refus de séjour hors reprise en charge",
        quotations=(
            Quotation(
                "point 7",
                "Pour les autres cas, vous serez conduits à refuser le séjour à toute personne qui ne remplirait pas les conditions nécessaires pour demeurer en France.",
            ),
            Quotation("point 7", "A compter de la réception des présentes instructions"),
            Quotation(
                "point 9",
                "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "origine déclarée du Kosovo",
            "demande d'admission au séjour ou interpellation sans titre de séjour",
            "aucun de : conditions de reprise en charge ; conditions pour demeurer en France",
            "application des nouvelles instructions n'est pas exclu",
        ),
    ),
    "8 mesures d'éloignement": Rule(
        "8 mesures d'éloignement",
        quotations=(
            Quotation(
                "point 8",
                "Il vous est en outre désormais possible de prendre des mesures d'éloignement",
            ),
            Quotation(
                "point 8",
                "à l'encontre de personnes déclarant appartenir à la communauté albanaise du Kosovo.",
            ),
            Quotation("point 7", "A compter de la réception des présentes instructions"),
            Quotation(
                "point 9",
                "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
            ),
        ),
        legal_basis=(),
        conditions=(
            "déclaration d'appartenance à la communauté albanaise",
            "application des nouvelles instructions n'est pas exclu",
        ),
    ),
    "8 mesures d'éloignement dès la signature": Rule(
        "8 mesures d'éloignement dès la signature",
        quotations=(
            Quotation(
                "point 8",
                "Il vous est en outre désormais possible de prendre des mesures d'éloignement",
            ),
            Quotation(
                "point 8",
                "à l'encontre de personnes déclarant appartenir à la communauté albanaise du Kosovo.",
            ),
            Quotation("en-tête", "Paris, le 12 octobre 1999."),
            Quotation(
                "point 9",
                "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
            ),
        ),
        legal_basis=(),
        conditions=(
            "déclaration d'appartenance à la communauté albanaise",
            "application des nouvelles instructions n'est pas exclu",
        ),
    ),
    "8 mesures déjà prises": Rule(
        "8 mesures déjà prises",
        quotations=(
            Quotation(
                "point 8",
                "Il vous est en outre désormais possible de prendre des mesures d'éloignement (ou de mettre à exécution des mesures déjà prises) à l'encontre de personnes déclarant appartenir à la communauté albanaise du Kosovo.",
            ),
            Quotation("point 7", "A compter de la réception des présentes instructions"),
            Quotation(
                "point 9",
                "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
            ),
        ),
        legal_basis=(),
        conditions=(
            "déclaration d'appartenance à la communauté albanaise",
            "mesure d'éloignement déjà prise",
            "application des nouvelles instructions n'est pas exclu",
        ),
    ),
    "8 mesures déjà prises dès la signature": Rule(
        "8 mesures déjà prises dès la signature",
        quotations=(
            Quotation(
                "point 8",
                "Il vous est en outre désormais possible de prendre des mesures d'éloignement (ou de mettre à exécution des mesures déjà prises) à l'encontre de personnes déclarant appartenir à la communauté albanaise du Kosovo.",
            ),
            Quotation("en-tête", "Paris, le 12 octobre 1999."),
            Quotation(
                "point 9",
                "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
            ),
        ),
        legal_basis=(),
        conditions=(
            "déclaration d'appartenance à la communauté albanaise",
            "mesure d'éloignement déjà prise",
            "application des nouvelles instructions n'est pas exclu",
        ),
    ),
    "6 personnes déjà autorisées au séjour": Rule(
        "6 personnes déjà autorisées au séjour",
        quotations=(
            Quotation(
                "point 6",
                "le Gouvernement a décidé de modifier le dispositif mis en oeuvre au bénéfice des personnes originaires du Kosovo qui n'ont pas encore bénéficié d'une autorisation de séjour.",
            ),
        ),
        legal_basis=(),
        conditions=("autorisation de séjour déjà obtenue",),
    ),
    "9 bénéficiaires": Rule(
        "9 bénéficiaires",
        quotations=(
            Quotation(
                "point 9",
                "Je précise que ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire qui se sont vu délivrer, selon les cas, une autorisation provisoire de séjour, un récépissé ou une carte de séjour temporaire.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "document délivré : autorisation provisoire de séjour ou récépissé ou carte de séjour temporaire",
            "bénéfice de la protection temporaire (lecture « bénéficiant déjà » : le jour de la décision)",
        ),
    ),
    "9 renouvellement": Rule(
        "9 renouvellement",
        quotations=(
            Quotation(
                "point 9",
                "Les instructions contenues dans mon télégramme du N° S 931 du 14 mai 1999 restent donc applicables en ce qui concerne le renouvellement des documents délivrés depuis l'entrée en vigueur du dispositif de protection temporaire.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "document délivré : autorisation provisoire de séjour ou récépissé ou carte de séjour temporaire",
            "bénéfice de la protection temporaire (lecture « bénéficiant déjà » : le jour de la décision)",
            "délivrance depuis l'entrée en vigueur du dispositif",
        ),
    ),
    "9 renouvellement de tout document": Rule(
        "9 renouvellement de tout document",
        quotations=(
            Quotation(
                "point 9",
                "Les instructions contenues dans mon télégramme du N° S 931 du 14 mai 1999 restent donc applicables en ce qui concerne le renouvellement des documents délivrés depuis l'entrée en vigueur du dispositif de protection temporaire.",
            ),
        ),
        legal_basis=(),
        conditions=("délivrance depuis l'entrée en vigueur du dispositif",),
    ),
    "9 cas particuliers": Rule(
        "9 cas particuliers",
        quotations=(
            Quotation(
                "point 9",
                "Il vous appartient toutefois de me saisir des cas particuliers pour lesquels le renouvellement ne vous paraîtrait pas devoir intervenir, notamment pour des motifs d'ordre public.",
            ),
            Quotation(
                "point 9",
                "le renouvellement des documents délivrés depuis l'entrée en vigueur du dispositif",
            ),
        ),
        legal_basis=(),
        conditions=(
            "document délivré : autorisation provisoire de séjour ou récépissé ou carte de séjour temporaire",
            "bénéfice de la protection temporaire (lecture « bénéficiant déjà » : le jour de la décision)",
            "délivrance depuis l'entrée en vigueur du dispositif",
            "renouvellement ne paraissant pas devoir intervenir",
        ),
    ),
    "9 cas particuliers de tout document": Rule(
        "9 cas particuliers de tout document",
        quotations=(
            Quotation(
                "point 9",
                "Il vous appartient toutefois de me saisir des cas particuliers pour lesquels le renouvellement ne vous paraîtrait pas devoir intervenir, notamment pour des motifs d'ordre public.",
            ),
            Quotation(
                "point 9",
                "le renouvellement des documents délivrés depuis l'entrée en vigueur du dispositif",
            ),
        ),
        legal_basis=(),
        conditions=(
            "délivrance depuis l'entrée en vigueur du dispositif",
            "renouvellement ne paraissant pas devoir intervenir",
        ),
    ),
    "7 points 10 et 11 avant la réception": Rule(
        "7 points 10 et 11 avant la réception",
        quotations=(Quotation("point 7", "A compter de la réception des présentes instructions"),),
        legal_basis=(),
        conditions=("date de la décision : avant réception des instructions",),
    ),
    "9 points 10 et 11": Rule(
        "9 points 10 et 11",
        quotations=(
            Quotation(
                "point 9",
                "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire qui se sont vu délivrer, selon les cas, une autorisation provisoire de séjour, un récépissé ou une carte de séjour temporaire.",
            ),
        ),
        legal_basis=(),
        conditions=("application des nouvelles instructions est exclu",),
    ),
    "10 accords de réadmission": Rule(
        "10 accords de réadmission",
        quotations=(
            Quotation(
                "point 10",
                "Bien que les accords de réadmission, notamment ceux conclus avec des pays possédant des frontières communes avec la France, puissent être valablement utilisés à l'encontre des personnes se trouvant en situation irrégulière sur notre territoire",
            ),
        ),
        legal_basis=(),
        conditions=("situation irrégulière", "application des points 10 et 11 n'est pas exclu"),
    ),
    "10 retour direct": Rule(
        "10 retour direct",
        quotations=(
            Quotation(
                "point 10",
                "je vous demande de privilégier, chaque fois que ceci sera possible, la solution du retour direct, au moyen d'un arrêté de reconduite à la frontière, des personnes concernées vers leur pays (ou région) d'origine.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "origine déclarée du Kosovo ou déclaration d'appartenance à la communauté albanaise ou appartenance certaine à la communauté albanaise (lecture « personnes concernées » : personnes de la circulaire)",
            "retour direct possible",
            "application des points 10 et 11 n'est pas exclu",
        ),
    ),
    "10 retour direct ordonné": Rule(
        "10 retour direct ordonné",
        quotations=(
            Quotation(
                "point 10",
                "je vous demande de privilégier, chaque fois que ceci sera possible, la solution du retour direct, au moyen d'un arrêté de reconduite à la frontière, des personnes concernées vers leur pays (ou région) d'origine.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "origine déclarée du Kosovo ou déclaration d'appartenance à la communauté albanaise ou appartenance certaine à la communauté albanaise (lecture « personnes concernées » : personnes de la circulaire)",
            "retour direct possible",
            "application des points 10 et 11 n'est pas exclu",
        ),
    ),
    "10 Belgrade": Rule(
        "10 Belgrade",
        quotations=(
            Quotation(
                "point 10",
                "S'agissant des personnes appartenant de manière certaine à la communauté albanaise du Kosovo, il conviendra de ne jamais prévoir d'éloignement en direction de Belgrade, y compris en transit.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "appartenance certaine à la communauté albanaise",
            "application des points 10 et 11 n'est pas exclu",
        ),
    ),
    "10 transit par Belgrade": Rule(
        "10 transit par Belgrade",
        quotations=(
            Quotation(
                "point 10",
                "S'agissant des personnes appartenant de manière certaine à la communauté albanaise du Kosovo, il conviendra de ne jamais prévoir d'éloignement en direction de Belgrade, y compris en transit.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "appartenance certaine à la communauté albanaise",
            "application des points 10 et 11 n'est pas exclu",
        ),
    ),
    "11 déclarations": Rule(
        "11 déclarations",
        quotations=(
            Quotation(
                "point 11",
                "Afin de prévenir tous les risques que pourrait encourir l'étranger éloigné en cas de retour forcé, il conviendra de recueillir ses déclarations consignées par procès verbal lorsque le pays (ou la région ) de renvoi sera fixé.",
            ),
        ),
        legal_basis=(),
        conditions=("pays de renvoi fixé", "application des points 10 et 11 n'est pas exclu"),
    ),
    "11 article 3": Rule(
        "11 article 3",
        quotations=(
            Quotation(
                "point 11",
                "Il est, en effet, nécessaire de vérifier si les dispositions de l'article 3 de la Convention européenne de sauvegarde des Droits de l'Homme et des Libertés fondamentales sont ou non applicables au cas d'espèce.",
            ),
            Quotation("point 11", "lorsque le pays (ou la région ) de renvoi sera fixé"),
        ),
        legal_basis=(),
        conditions=("pays de renvoi fixé", "application des points 10 et 11 n'est pas exclu"),
    ),
    "11 article 3 en tout retour forcé": Rule(
        "11 article 3 en tout retour forcé",
        quotations=(
            Quotation(
                "point 11",
                "Il est, en effet, nécessaire de vérifier si les dispositions de l'article 3 de la Convention européenne de sauvegarde des Droits de l'Homme et des Libertés fondamentales sont ou non applicables au cas d'espèce.",
            ),
            Quotation(
                "point 11",
                "Afin de prévenir tous les risques que pourrait encourir l'étranger éloigné en cas de retour forcé",
            ),
        ),
        legal_basis=(),
        conditions=("retour forcé envisagé", "application des points 10 et 11 n'est pas exclu"),
    ),
    "11 risques établis": Rule(
        "11 risques établis",
        quotations=(
            Quotation(
                "point 11",
                "Vous saisirez mes services des cas pour lesquels l'étranger concerné rapporterait la preuve ou établirait valablement qu'il encourt des risques personnels et avérés.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "preuve rapportée de risques personnels et avérés ou risques personnels et avérés valablement établis",
            "application des points 10 et 11 n'est pas exclu",
        ),
    ),
}
