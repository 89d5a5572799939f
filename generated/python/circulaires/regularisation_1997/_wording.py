"""Les mots du texte officiel, règle par règle."""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.records import Quotation, Rule

RULES: dict[str, Rule] = {
    "1.1 autres ressortissants": Rule(
        "1.1 autres ressortissants",
        quotations=(
            Quotation(
                "§ 1.1",
                "Les indications qui précèdent, dont l'application est limitée dans le temps, concernent également les ressortissants algériens et tunisiens.",
            ),
        ),
        legal_basis=(),
        conditions=("absence de ressortissant algérien ou tunisien",),
    ),
    "1.1 Algériens et Tunisiens compris": Rule(
        "1.1 Algériens et Tunisiens compris",
        quotations=(
            Quotation("§ 1.1", "concernent également les ressortissants algériens et tunisiens"),
        ),
        legal_basis=(),
        conditions=("ressortissant algérien ou tunisien",),
    ),
    "1.1 Algériens et Tunisiens à part": Rule(
        "1.1 Algériens et Tunisiens à part",
        quotations=(
            Quotation(
                "§ 1.1",
                "Les indications qui précèdent, dont l'application est limitée dans le temps, concernent également les ressortissants algériens et tunisiens.",
            ),
        ),
        legal_basis=(),
        conditions=("ressortissant algérien ou tunisien",),
    ),
    "0 régularisation": Rule(
        "0 régularisation",
        quotations=(
            Quotation(
                "préambule",
                "« La régularisation, par définition, est accordée dans l'hypothèse où le demandeur d'un titre de séjour ne bénéficie pas d'un droit, sinon il suffirait qu'il le fasse valoir. Au contraire, l'autorité administrative a le pouvoir d'y procéder, sauf lorsque les textes le lui interdisent expressément (...). Ainsi, cette autorité peut prendre à titre exceptionnel, et sous le contrôle du juge de l'excès de pouvoir, une mesure gracieuse favorable à l'intéressé, justifiée par la situation particulière dans laquelle le demandeur établirait qu'il se trouve. »",
            ),
        ),
        legal_basis=(),
        conditions=(
            "absence de droit à un titre de séjour",
            "situation particulière établie par le demandeur",
            "absence d'interdiction expresse des textes",
        ),
    ),
    "0 interdiction": Rule(
        "0 interdiction",
        quotations=(
            Quotation(
                "préambule",
                "Au contraire, l'autorité administrative a le pouvoir d'y procéder, sauf lorsque les textes le lui interdisent expressément (...).",
            ),
        ),
        legal_basis=(),
        conditions=("interdiction expresse des textes",),
    ),
    "1.1 principe": Rule(
        "1.1 principe",
        quotations=(
            Quotation(
                "§ 1.1, al. 3",
                "Le principe de l'entrée régulière comme condition de la délivrance d'un titre de séjour doit demeurer la règle.",
            ),
            Quotation("§ 1.1, al. 1", "conjoints de Français qui, entrés irrégulièrement"),
        ),
        legal_basis=(),
        conditions=("conjoint de Français", "entrée irrégulière"),
    ),
    "1.1 entrée irrégulière": Rule(
        "1.1 entrée irrégulière",
        quotations=(
            Quotation(
                "§ 1.1, al. 3",
                "Cette condition ne devrait pas être opposée aux conjoints ayant plus d'un an de mariage dès lors que leur présence en France est manifestement stable.",
            ),
            Quotation("§ 1.1, al. 1", "conjoints de Français qui, entrés irrégulièrement"),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "absence de terme de l'application atteint",
            "conjoint de Français",
            "entrée irrégulière",
            "mariage : plus de 1 an",
            "présence manifestement stable",
        ),
    ),
    "1.1 entrée irrégulière défense": Rule(
        "1.1 entrée irrégulière défense",
        quotations=(
            Quotation(
                "§ 1.1, al. 3",
                "Cette condition ne devrait pas être opposée aux conjoints ayant plus d'un an de mariage dès lors que leur présence en France est manifestement stable.",
            ),
            Quotation("§ 1.1, al. 1", "conjoints de Français qui, entrés irrégulièrement"),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "absence de terme de l'application atteint",
            "conjoint de Français",
            "entrée irrégulière",
            "mariage : plus de 1 an",
            "présence manifestement stable",
        ),
    ),
    "1.1 autres conditions": Rule(
        "1.1 autres conditions",
        quotations=(
            Quotation(
                "§ 1.1, al. 4",
                "Vous veillerez à ce que les autres conditions requises pour la délivrance d'une carte de séjour temporaire au titre de l'article 12 bis soient remplies, à savoir :",
            ),
            Quotation(
                "§ 1.1",
                "- l'absence de menace à l'ordre public ; - le mariage avec un(e) Français(e) qui a conservé sa nationalité ; - la communauté de vie ; - la transcription du mariage sur les registres de l'état civil français s'il a été célébré à l'étranger ; - l'absence de polygamie.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "conjoint de Français",
            "absence de menace à l'ordre public",
            "nationalité française conservée par le conjoint",
            "communauté de vie",
            "absence de mariage célébré à l'étranger ou mariage transcrit sur les registres français",
            "absence de polygamie",
        ),
    ),
    "1.1 autres conditions non remplies": Rule(
        "1.1 autres conditions non remplies",
        quotations=(
            Quotation(
                "§ 1.1, al. 4",
                "Vous veillerez à ce que les autres conditions requises pour la délivrance d'une carte de séjour temporaire au titre de l'article 12 bis soient remplies, à savoir :",
            ),
            Quotation(
                "§ 1.1",
                "- l'absence de menace à l'ordre public ; - le mariage avec un(e) Français(e) qui a conservé sa nationalité ; - la communauté de vie ; - la transcription du mariage sur les registres de l'état civil français s'il a été célébré à l'étranger ; - l'absence de polygamie.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "conjoint de Français",
            "menace à l'ordre public ou absence de nationalité française conservée par le conjoint ou absence de communauté de vie ou polygamie",
        ),
    ),
    "1.1 mariage non transcrit": Rule(
        "1.1 mariage non transcrit",
        quotations=(
            Quotation(
                "§ 1.1, al. 4",
                "Vous veillerez à ce que les autres conditions requises pour la délivrance d'une carte de séjour temporaire au titre de l'article 12 bis soient remplies, à savoir :",
            ),
            Quotation(
                "§ 1.1",
                "la transcription du mariage sur les registres de l'état civil français s'il a été célébré à l'étranger",
            ),
        ),
        legal_basis=(),
        conditions=(
            "conjoint de Français",
            "mariage célébré à l'étranger",
            "absence de mariage transcrit sur les registres français",
        ),
    ),
    "1.1 carte faculté": Rule(
        "1.1 carte faculté",
        quotations=(
            Quotation(
                "préambule",
                "je vous demande donc de procéder, à titre exceptionnel, à un réexamen de la situation de certaines catégories d'étrangers en situation irrégulière et de leur délivrer un titre de séjour selon les critères précisés ci-après.",
            ),
            Quotation(
                "§ 1.1, al. 3",
                "aux conjoints ayant plus d'un an de mariage dès lors que leur présence en France est manifestement stable",
            ),
            Quotation(
                "§ 1.1, al. 4",
                "les autres conditions requises pour la délivrance d'une carte de séjour temporaire au titre de l'article 12 bis soient remplies",
            ),
            Quotation("§ 1.1, al. 1", "conjoints de Français qui, entrés irrégulièrement"),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "absence de terme de l'application atteint",
            "entrée irrégulière",
            "mariage : plus de 1 an",
            "présence manifestement stable",
            "autres conditions de l'article 12 bis est établi",
        ),
    ),
    "1.1 carte obligation": Rule(
        "1.1 carte obligation",
        quotations=(
            Quotation(
                "préambule",
                "je vous demande donc de procéder, à titre exceptionnel, à un réexamen de la situation de certaines catégories d'étrangers en situation irrégulière et de leur délivrer un titre de séjour selon les critères précisés ci-après.",
            ),
            Quotation(
                "§ 1.1, al. 3",
                "aux conjoints ayant plus d'un an de mariage dès lors que leur présence en France est manifestement stable",
            ),
            Quotation(
                "§ 1.1, al. 4",
                "les autres conditions requises pour la délivrance d'une carte de séjour temporaire au titre de l'article 12 bis soient remplies",
            ),
            Quotation("§ 1.1, al. 1", "conjoints de Français qui, entrés irrégulièrement"),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "absence de terme de l'application atteint",
            "entrée irrégulière",
            "mariage : plus de 1 an",
            "présence manifestement stable",
            "autres conditions de l'article 12 bis est établi",
        ),
    ),
    "1.1 carte article 12 bis": Rule(
        "1.1 carte article 12 bis",
        quotations=(
            Quotation(
                "§ 1.1, al. 4",
                "les autres conditions requises pour la délivrance d'une carte de séjour temporaire au titre de l'article 12 bis soient remplies",
            ),
            Quotation(
                "§ 1.1, al. 1",
                "conjoints de Français qui, entrés irrégulièrement, ne peuvent de ce fait se voir délivrer une carte de séjour temporaire en application de l'article 12 bis (4°) de l'ordonnance du 2 novembre 1945",
            ),
            Quotation(
                "§ 1.1, al. 3",
                "aux conjoints ayant plus d'un an de mariage dès lors que leur présence en France est manifestement stable",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "absence de terme de l'application atteint",
            "entrée irrégulière",
            "mariage : plus de 1 an",
            "présence manifestement stable",
            "autres conditions de l'article 12 bis est établi",
        ),
    ),
    "1.2": Rule(
        "1.2",
        quotations=(
            Quotation(
                "§ 1.2, al. 3",
                "Une carte de séjour temporaire pourra être délivrée aux personnes dans cette situation ayant au moins un an de mariage, par analogie aux conjoints de Français, si au moins l'une des conditions suivantes est remplie :",
            ),
            Quotation(
                "§ 1.2",
                "- une ancienneté de séjour de cinq ans ; - la présence d'enfant(s) aux besoins desquels le demandeur subvient effectivement.",
            ),
            Quotation(
                "§ 1.2, al. 1",
                "Certains conjoints d'étrangers en situation régulière, entrés hors regroupement familial",
            ),
            Quotation(
                "§ 1.2, al. 2",
                "Il importe de répondre aux situations les plus difficiles sans pour autant remettre en cause les règles du regroupement familial et sous réserve naturellement de l'ordre public.",
            ),
            Quotation(
                "§ 1.2",
                "Il conviendra également de s'assurer de la communauté de vie et de l'absence de polygamie.",
            ),
            Quotation(
                "§ 1.2",
                "Naturellement, la situation régulière du conjoint sera appréciée de manière stricte au regard de la justification d'une carte de séjour.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "application des indications suivantes est établi",
            "conjoint d'étranger en situation régulière",
            "conjoint justifiant d'une carte de séjour",
            "entrée hors regroupement familial",
            "mariage : au moins 1 an",
            "ancienneté de séjour : au moins 5 ans ou présence d'enfants à charge effective",
            "communauté de vie",
            "absence de polygamie",
            "absence de réserve d'ordre public",
        ),
    ),
    "1.2 situations les plus difficiles": Rule(
        "1.2 situations les plus difficiles",
        quotations=(
            Quotation(
                "§ 1.2, al. 3",
                "Une carte de séjour temporaire pourra être délivrée aux personnes dans cette situation ayant au moins un an de mariage, par analogie aux conjoints de Français, si au moins l'une des conditions suivantes est remplie :",
            ),
            Quotation(
                "§ 1.2",
                "- une ancienneté de séjour de cinq ans ; - la présence d'enfant(s) aux besoins desquels le demandeur subvient effectivement.",
            ),
            Quotation(
                "§ 1.2, al. 1",
                "Certains conjoints d'étrangers en situation régulière, entrés hors regroupement familial",
            ),
            Quotation(
                "§ 1.2, al. 2",
                "Il importe de répondre aux situations les plus difficiles sans pour autant remettre en cause les règles du regroupement familial et sous réserve naturellement de l'ordre public.",
            ),
            Quotation(
                "§ 1.2",
                "Il conviendra également de s'assurer de la communauté de vie et de l'absence de polygamie.",
            ),
            Quotation(
                "§ 1.2",
                "Naturellement, la situation régulière du conjoint sera appréciée de manière stricte au regard de la justification d'une carte de séjour.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "application des indications suivantes est établi",
            "situation parmi les plus difficiles",
            "conjoint d'étranger en situation régulière",
            "conjoint justifiant d'une carte de séjour",
            "entrée hors regroupement familial",
            "mariage : au moins 1 an",
            "ancienneté de séjour : au moins 5 ans ou présence d'enfants à charge effective",
            "communauté de vie",
            "absence de polygamie",
            "absence de réserve d'ordre public",
        ),
    ),
    "1.3 carte de résident": Rule(
        "1.3 carte de résident",
        quotations=(
            Quotation(
                "§ 1.3, al. 1",
                "L'ordonnance du 2 novembre 1945 subordonne à deux conditions la délivrance d'une carte de résident au conjoint de réfugié :",
            ),
            Quotation(
                "§ 1.3",
                "- la régularité du séjour ; - un mariage antérieur à l'obtention du statut de réfugié ou, à défaut, une communauté effective de vie d'un an.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "conjoint de réfugié statutaire",
            "absence de situation irrégulière",
            "mariage antérieur à l'obtention du statut de réfugié ou durée de la communauté effective de vie : au moins 1 an",
        ),
    ),
    "1.3 carte de résident sans les deux conditions": Rule(
        "1.3 carte de résident sans les deux conditions",
        quotations=(
            Quotation(
                "§ 1.3, al. 1",
                "L'ordonnance du 2 novembre 1945 subordonne à deux conditions la délivrance d'une carte de résident au conjoint de réfugié :",
            ),
            Quotation(
                "§ 1.3",
                "- la régularité du séjour ; - un mariage antérieur à l'obtention du statut de réfugié ou, à défaut, une communauté effective de vie d'un an.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "conjoint de réfugié statutaire",
            "situation irrégulière ou (absence de mariage antérieur à l'obtention du statut de réfugié et durée de la communauté effective de vie : moins de 1 an)",
        ),
    ),
    "1.3 statut de réfugié": Rule(
        "1.3 statut de réfugié",
        quotations=(
            Quotation(
                "§ 1.3",
                "Par ailleurs, depuis un arrêt récent du Conseil d'Etat (Mme Agyepong, le 2 décembre 1994), le statut de réfugié n'est reconnu au conjoint de réfugié que dans le cas où le mariage est antérieur au dépôt de la demande auprès de l'OFPRA.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "conjoint de réfugié statutaire",
            "absence de mariage antérieur à la demande auprès de l'OFPRA",
        ),
    ),
    "1.3": Rule(
        "1.3",
        quotations=(
            Quotation(
                "§ 1.3",
                "Vous pourrez délivrer en conséquence aux conjoints de réfugiés statutaires, mariés depuis au moins un an, une carte de séjour temporaire, sous réserve d'une communauté de vie effective, de l'absence de menace à l'ordre public et de l'absence de polygamie.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "application des indications suivantes est établi",
            "conjoint de réfugié statutaire",
            "mariage : au moins 1 an",
            "communauté de vie effective",
            "absence de menace à l'ordre public",
            "absence de polygamie",
        ),
    ),
    "1.3 mariages postérieurs": Rule(
        "1.3 mariages postérieurs",
        quotations=(
            Quotation(
                "§ 1.3",
                "Vous pourrez délivrer en conséquence aux conjoints de réfugiés statutaires, mariés depuis au moins un an, une carte de séjour temporaire, sous réserve d'une communauté de vie effective, de l'absence de menace à l'ordre public et de l'absence de polygamie.",
            ),
            Quotation("§ 1.3", "dans le cas de mariages postérieurs"),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "application des indications suivantes est établi",
            "conjoint de réfugié statutaire",
            "absence de mariage antérieur à la demande auprès de l'OFPRA",
            "mariage : au moins 1 an",
            "communauté de vie effective",
            "absence de menace à l'ordre public",
            "absence de polygamie",
        ),
    ),
    "1.4.1": Rule(
        "1.4.1",
        quotations=(
            Quotation(
                "§ 1.4.1, al. 1",
                "Lorsqu'il apparaît qu'une famille, quoique en situation irrégulière, est de fait constituée de manière stable en France, vous pourrez apprécier l'opportunité de l'attribution d'un titre de séjour.",
            ),
            Quotation(
                "§ 1.4.1, al. 2",
                "Vous tiendrez compte d'un « faisceau d'indices » pour envisager une régularisation lorsque l'ancienneté du séjour est d'au moins plusieurs années.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "application des indications suivantes est établi",
            "famille en situation irrégulière",
            "famille constituée de manière stable",
            "ancienneté d'au moins plusieurs années",
        ),
    ),
    "1.4.1 famille stable": Rule(
        "1.4.1 famille stable",
        quotations=(
            Quotation(
                "§ 1.4.1, al. 1",
                "Lorsqu'il apparaît qu'une famille, quoique en situation irrégulière, est de fait constituée de manière stable en France, vous pourrez apprécier l'opportunité de l'attribution d'un titre de séjour.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "application des indications suivantes est établi",
            "famille en situation irrégulière",
            "famille constituée de manière stable",
        ),
    ),
    "1.4.2": Rule(
        "1.4.2",
        quotations=(
            Quotation(
                "§ 1.4.2, al. 1",
                "Le parent d'enfant(s) né(s) en France, s'il peut justifier d'une ancienneté de séjour de cinq ans, pourra se voir délivrer une carte de séjour temporaire. La réalité de ce délai de cinq ans s'appréciera au moment où l'étranger présente sa demande de titre de séjour dans vos services.",
            ),
            Quotation(
                "§ 1.4.2, al. 3",
                "limiter le champ d'application de cette disposition aux enfants de moins de seize ans et de ne pas délivrer un titre de séjour à des parents qui ne subviendraient pas effectivement aux besoins de l'enfant ou bien qui pourraient constituer un risque pour l'ordre public",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "application des indications suivantes est établi",
            "ancienneté de séjour justifiée : au moins 5 ans",
            "au moins un enfant tel que : né en France et âge : moins de 16 ans et besoins effectivement assurés par le demandeur",
            "absence de risque pour l'ordre public",
        ),
    ),
    "1.4.2 chacun des enfants": Rule(
        "1.4.2 chacun des enfants",
        quotations=(
            Quotation(
                "§ 1.4.2, al. 1",
                "Le parent d'enfant(s) né(s) en France, s'il peut justifier d'une ancienneté de séjour de cinq ans, pourra se voir délivrer une carte de séjour temporaire.",
            ),
            Quotation(
                "§ 1.4.2, al. 3",
                "limiter le champ d'application de cette disposition aux enfants de moins de seize ans et de ne pas délivrer un titre de séjour à des parents qui ne subviendraient pas effectivement aux besoins de l'enfant ou bien qui pourraient constituer un risque pour l'ordre public",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "application des indications suivantes est établi",
            "ancienneté de séjour justifiée : au moins 5 ans",
            "au moins un enfant tel que : né en France et âge : moins de 16 ans",
            "aucun enfant tel que : né en France et âge : moins de 16 ans et absence de besoins effectivement assurés par le demandeur",
            "absence de risque pour l'ordre public",
        ),
    ),
    "1.4.2 refus": Rule(
        "1.4.2 refus",
        quotations=(
            Quotation(
                "§ 1.4.2, al. 3",
                "Il importe, comme pour les parents d'enfants français, de limiter le champ d'application de cette disposition aux enfants de moins de seize ans et de ne pas délivrer un titre de séjour à des parents qui ne subviendraient pas effectivement aux besoins de l'enfant ou bien qui pourraient constituer un risque pour l'ordre public.",
            ),
            Quotation("§ 1.4.2, al. 1", "Le parent d'enfant(s) né(s) en France"),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "application des indications suivantes est établi",
            "au moins un enfant tel que : né en France et âge : moins de 16 ans",
            "risque pour l'ordre public ou aucun enfant tel que : né en France et âge : moins de 16 ans et besoins effectivement assurés par le demandeur",
        ),
    ),
    "1.4.2 refus si l'un des enfants n'est pas pourvu": Rule(
        "1.4.2 refus si l'un des enfants n'est pas pourvu",
        quotations=(
            Quotation(
                "§ 1.4.2, al. 3",
                "ne pas délivrer un titre de séjour à des parents qui ne subviendraient pas effectivement aux besoins de l'enfant",
            ),
            Quotation(
                "§ 1.4.2, al. 3",
                "limiter le champ d'application de cette disposition aux enfants de moins de seize ans",
            ),
            Quotation("§ 1.4.2, al. 1", "Le parent d'enfant(s) né(s) en France"),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "application des indications suivantes est établi",
            "au moins un enfant tel que : né en France et âge : moins de 16 ans et absence de besoins effectivement assurés par le demandeur",
        ),
    ),
    "1.5 plus de seize ans": Rule(
        "1.5 plus de seize ans",
        quotations=(
            Quotation(
                "§ 1.5, al. 1",
                "Deux types de situation sont envisageables selon que l'enfant a plus ou moins de seize ans.",
            ),
            Quotation("§ 1.5.1, al. 3", "jeunes de plus de seize ans"),
        ),
        legal_basis=(),
        conditions=("date de la demande : plus de 16 ans après naissance",),
    ),
    "1.5 dès seize ans": Rule(
        "1.5 dès seize ans",
        quotations=(
            Quotation(
                "§ 1.5, al. 1",
                "Deux types de situation sont envisageables selon que l'enfant a plus ou moins de seize ans.",
            ),
        ),
        legal_basis=(),
        conditions=("date de la demande : au moins 16 ans après naissance",),
    ),
    "1.5.1 plein droit à la majorité": Rule(
        "1.5.1 plein droit à la majorité",
        quotations=(
            Quotation(
                "§ 1.5.1, al. 2",
                "Seuls ceux d'entre eux qui sont entrés en France avant l'âge de dix ans bénéficient de plein droit de la délivrance d'une carte de séjour temporaire à l'âge de seize ans ou à leur majorité.",
            ),
            Quotation(
                "§ 1.5.1, al. 1",
                "mineurs étrangers ont été amenés en France par leurs parents en dehors de la procédure du regroupement familial",
            ),
            Quotation(
                "§ 1.5.1",
                "De la même manière que pour les mineurs dont la situation répond aux conditions prévues par l'article 12 bis (1° et 2°), les demandes de carte de séjour temporaire doivent être déposées au plus tard dans l'année qui suit le dix-huitième anniversaire de la personne concernée.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "mineur amené en France par ses parents",
            "entrée hors regroupement familial",
            "entrée en France : moins de 10 ans après naissance",
            "date de la demande : au moins 18 ans après naissance",
            "date de la demande : au plus 1 an après le 18e anniversaire de naissance",
        ),
    ),
    "1.5.1 plein droit dès seize ans": Rule(
        "1.5.1 plein droit dès seize ans",
        quotations=(
            Quotation(
                "§ 1.5.1, al. 2",
                "Seuls ceux d'entre eux qui sont entrés en France avant l'âge de dix ans bénéficient de plein droit de la délivrance d'une carte de séjour temporaire à l'âge de seize ans ou à leur majorité.",
            ),
            Quotation(
                "§ 1.5.1, al. 1",
                "mineurs étrangers ont été amenés en France par leurs parents en dehors de la procédure du regroupement familial",
            ),
            Quotation(
                "§ 1.5.1",
                "De la même manière que pour les mineurs dont la situation répond aux conditions prévues par l'article 12 bis (1° et 2°), les demandes de carte de séjour temporaire doivent être déposées au plus tard dans l'année qui suit le dix-huitième anniversaire de la personne concernée.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "mineur amené en France par ses parents",
            "entrée hors regroupement familial",
            "entrée en France : moins de 10 ans après naissance",
            "date de la demande : au moins 16 ans après naissance",
            "date de la demande : au plus 1 an après le 18e anniversaire de naissance",
        ),
    ),
    "1.5.1 plein droit selon l'article 12 bis": Rule(
        "1.5.1 plein droit selon l'article 12 bis",
        quotations=(
            Quotation(
                "§ 1.5.1, al. 2",
                "Seuls ceux d'entre eux qui sont entrés en France avant l'âge de dix ans bénéficient de plein droit de la délivrance d'une carte de séjour temporaire à l'âge de seize ans ou à leur majorité.",
            ),
            Quotation(
                "§ 1.5.1, al. 1",
                "mineurs étrangers ont été amenés en France par leurs parents en dehors de la procédure du regroupement familial",
            ),
            Quotation("§ 1.5.1", "conditions prévues par l'article 12 bis (1° et 2°)"),
            Quotation("§ 1.5.1", "dix-huitième anniversaire"),
        ),
        legal_basis=(),
        conditions=(
            "mineur amené en France par ses parents",
            "entrée hors regroupement familial",
            "entrée en France : moins de 10 ans après naissance",
            "date de la demande : au moins 16 ans après naissance",
            "date de la demande : moins de 18 ans après naissance",
        ),
    ),
    "1.5.1 entrés à dix ans ou après": Rule(
        "1.5.1 entrés à dix ans ou après",
        quotations=(
            Quotation(
                "§ 1.5.1, al. 2",
                "Seuls ceux d'entre eux qui sont entrés en France avant l'âge de dix ans bénéficient de plein droit de la délivrance d'une carte de séjour temporaire",
            ),
            Quotation(
                "§ 1.5.1, al. 1",
                "mineurs étrangers ont été amenés en France par leurs parents en dehors de la procédure du regroupement familial",
            ),
        ),
        legal_basis=(),
        conditions=(
            "mineur amené en France par ses parents",
            "entrée hors regroupement familial",
            "entrée en France : au moins 10 ans après naissance",
        ),
    ),
    "1.5.1 jeune visé": Rule(
        "1.5.1 jeune visé",
        quotations=(
            Quotation(
                "§ 1.5.1, al. 1",
                "mineurs étrangers ont été amenés en France par leurs parents en dehors de la procédure du regroupement familial",
            ),
            Quotation("§ 1.5.1, al. 3", "des jeunes de plus de seize ans"),
        ),
        legal_basis=(),
        conditions=(
            "mineur amené en France par ses parents",
            "entrée hors regroupement familial",
            "âge visé par le paragraphe est établi",
        ),
    ),
    "1.5.1 jeune visé et scolarisé en France": Rule(
        "1.5.1 jeune visé et scolarisé en France",
        quotations=(
            Quotation(
                "§ 1.5.1, al. 1",
                "mineurs étrangers ont été amenés en France par leurs parents en dehors de la procédure du regroupement familial",
            ),
            Quotation(
                "§ 1.5.1, al. 3",
                "des jeunes de plus de seize ans qui ont fait une grande partie de leur scolarité en France",
            ),
        ),
        legal_basis=(),
        conditions=(
            "mineur amené en France par ses parents",
            "entrée hors regroupement familial",
            "âge visé par le paragraphe est établi",
            "grande partie de la scolarité en France",
        ),
    ),
    "1.5.1 réexamen": Rule(
        "1.5.1 réexamen",
        quotations=(
            Quotation(
                "§ 1.5.1, al. 4",
                "Il convient de réexaminer la situation de ceux dont l'éloignement se heurterait à l'article 8 de la Convention européenne de sauvegarde des droits de l'homme et des libertés fondamentales.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "application des indications suivantes est établi",
            "jeune dont la situation est réexaminée est établi",
            "éloignement contraire à l'article 8",
        ),
    ),
    "1.5.1 réexamen selon l'intitulé": Rule(
        "1.5.1 réexamen selon l'intitulé",
        quotations=(
            Quotation(
                "§ 1.5.1, al. 4",
                "Il convient de réexaminer la situation de ceux dont l'éloignement se heurterait à l'article 8 de la Convention européenne de sauvegarde des droits de l'homme et des libertés fondamentales.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "application des indications suivantes est établi",
            "parents étrangers en situation régulière",
            "jeune dont la situation est réexaminée est établi",
            "éloignement contraire à l'article 8",
        ),
    ),
    "1.5.1 scolarité": Rule(
        "1.5.1 scolarité",
        quotations=(
            Quotation(
                "§ 1.5.1",
                "- le suivi d'une scolarité régulière en France. Celle-ci devra être attestée par la production de certificats de scolarité prouvant que l'intéressé a suivi, pendant cinq ans, une scolarité dans des établissements scolaires français ;",
            ),
        ),
        legal_basis=(),
        conditions=("scolarité attestée : au moins 5 ans",),
    ),
    "1.5.1 scolarité non attestée": Rule(
        "1.5.1 scolarité non attestée",
        quotations=(
            Quotation(
                "§ 1.5.1",
                "Celle-ci devra être attestée par la production de certificats de scolarité prouvant que l'intéressé a suivi, pendant cinq ans, une scolarité dans des établissements scolaires français ;",
            ),
        ),
        legal_basis=(),
        conditions=("scolarité attestée : moins de 5 ans",),
    ),
    "1.5.1 situation familiale": Rule(
        "1.5.1 situation familiale",
        quotations=(
            Quotation(
                "§ 1.5.1",
                "- la situation familiale du demandeur : vous vérifierez que les deux parents du demandeur vivent bien en France et sont en situation régulière ou susceptibles de bénéficier d'un titre de séjour en application des présentes instructions.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "au moins 2 parents tels que : vivant en France et (séjour régulier ou susceptible d'un titre)",
        ),
    ),
    "1.5.1 titre selon les critères": Rule(
        "1.5.1 titre selon les critères",
        quotations=(
            Quotation(
                "§ 1.5.1, al. 5",
                "Les deux critères à prendre en considération, outre l'absence de trouble à l'ordre public, sont les suivants :",
            ),
            Quotation(
                "§ 1.5.1, al. 4",
                "Il convient de réexaminer la situation de ceux dont l'éloignement se heurterait à l'article 8",
            ),
        ),
        legal_basis=(),
        conditions=(
            "réexamen de la situation du jeune est obligatoire",
            "critère de scolarité est établi",
            "critère de situation familiale est établi",
            "absence de trouble à l'ordre public",
            "délai de dépôt respecté est établi ou appréciation souple du critère d'âge est possible",
        ),
    ),
    "1.5.1 titre dû selon les critères": Rule(
        "1.5.1 titre dû selon les critères",
        quotations=(
            Quotation(
                "§ 1.5.1, al. 5",
                "Les deux critères à prendre en considération, outre l'absence de trouble à l'ordre public, sont les suivants :",
            ),
            Quotation(
                "préambule",
                "je vous demande donc de procéder, à titre exceptionnel, à un réexamen de la situation de certaines catégories d'étrangers en situation irrégulière et de leur délivrer un titre de séjour selon les critères précisés ci-après.",
            ),
            Quotation(
                "§ 1.5.1, al. 4",
                "Il convient de réexaminer la situation de ceux dont l'éloignement se heurterait à l'article 8",
            ),
        ),
        legal_basis=(),
        conditions=(
            "réexamen de la situation du jeune est obligatoire",
            "critère de scolarité est établi",
            "critère de situation familiale est établi",
            "absence de trouble à l'ordre public",
            "délai de dépôt respecté est établi",
        ),
    ),
    "1.5.1 titre par souplesse selon les critères": Rule(
        "1.5.1 titre par souplesse selon les critères",
        quotations=(
            Quotation(
                "§ 1.5.1, al. 5",
                "Les deux critères à prendre en considération, outre l'absence de trouble à l'ordre public, sont les suivants :",
            ),
            Quotation(
                "§ 1.5.1, al. 4",
                "Il convient de réexaminer la situation de ceux dont l'éloignement se heurterait à l'article 8",
            ),
        ),
        legal_basis=(),
        conditions=(
            "réexamen de la situation du jeune est obligatoire",
            "critère de scolarité est établi",
            "critère de situation familiale est établi",
            "absence de trouble à l'ordre public",
            "appréciation souple du critère d'âge est possible",
        ),
    ),
    "1.5.1 titre par appréciation": Rule(
        "1.5.1 titre par appréciation",
        quotations=(
            Quotation(
                "§ 1.5.1, al. 4",
                "Il convient de réexaminer la situation de ceux dont l'éloignement se heurterait à l'article 8",
            ),
            Quotation(
                "§ 1.5.1, al. 5",
                "Les deux critères à prendre en considération, outre l'absence de trouble à l'ordre public",
            ),
        ),
        legal_basis=(),
        conditions=(
            "réexamen de la situation du jeune est obligatoire",
            "absence de trouble à l'ordre public",
            "délai de dépôt respecté est établi ou appréciation souple du critère d'âge est possible",
        ),
    ),
    "1.5.1 parent resté au pays": Rule(
        "1.5.1 parent resté au pays",
        quotations=(
            Quotation(
                "§ 1.5.1",
                "Dès lors que l'un des deux parents séjourne toujours dans le pays d'origine du demandeur, il y aura lieu de délivrer un titre de séjour, si ce dernier n'exerce plus effectivement l'autorité parentale.",
            ),
            Quotation(
                "§ 1.5.1",
                "les demandes de carte de séjour temporaire doivent être déposées au plus tard dans l'année qui suit le dix-huitième anniversaire de la personne concernée",
            ),
            Quotation(
                "§ 1.5.1, al. 5",
                "Les deux critères à prendre en considération, outre l'absence de trouble à l'ordre public",
            ),
        ),
        legal_basis=(),
        conditions=(
            "réexamen de la situation du jeune est obligatoire",
            "absence de trouble à l'ordre public",
            "au moins un parent tel que : resté au pays d'origine et absence d'autorité parentale exercée",
            "délai de dépôt respecté est établi",
        ),
    ),
    "1.5.1 parent resté au pays souplesse": Rule(
        "1.5.1 parent resté au pays souplesse",
        quotations=(
            Quotation(
                "§ 1.5.1",
                "Dès lors que l'un des deux parents séjourne toujours dans le pays d'origine du demandeur, il y aura lieu de délivrer un titre de séjour, si ce dernier n'exerce plus effectivement l'autorité parentale.",
            ),
            Quotation(
                "§ 1.5.1",
                "Toutefois, dans le cadre de la présente circulaire, vous pourrez apprécier de manière souple ce critère tiré de l'âge du demandeur",
            ),
            Quotation(
                "§ 1.5.1, al. 5",
                "Les deux critères à prendre en considération, outre l'absence de trouble à l'ordre public",
            ),
        ),
        legal_basis=(),
        conditions=(
            "réexamen de la situation du jeune est obligatoire",
            "absence de trouble à l'ordre public",
            "au moins un parent tel que : resté au pays d'origine et absence d'autorité parentale exercée",
            "appréciation souple du critère d'âge est possible",
        ),
    ),
    "1.5.1 parent resté au pays et scolarité": Rule(
        "1.5.1 parent resté au pays et scolarité",
        quotations=(
            Quotation(
                "§ 1.5.1",
                "Dès lors que l'un des deux parents séjourne toujours dans le pays d'origine du demandeur, il y aura lieu de délivrer un titre de séjour, si ce dernier n'exerce plus effectivement l'autorité parentale.",
            ),
            Quotation("§ 1.5.1", "le suivi d'une scolarité régulière en France"),
            Quotation(
                "§ 1.5.1",
                "les demandes de carte de séjour temporaire doivent être déposées au plus tard dans l'année qui suit le dix-huitième anniversaire de la personne concernée",
            ),
        ),
        legal_basis=(),
        conditions=(
            "réexamen de la situation du jeune est obligatoire",
            "critère de scolarité est établi",
            "absence de trouble à l'ordre public",
            "au moins un parent tel que : resté au pays d'origine et absence d'autorité parentale exercée",
            "délai de dépôt respecté est établi",
        ),
    ),
    "1.5.1 parent resté au pays et scolarité souplesse": Rule(
        "1.5.1 parent resté au pays et scolarité souplesse",
        quotations=(
            Quotation(
                "§ 1.5.1",
                "Dès lors que l'un des deux parents séjourne toujours dans le pays d'origine du demandeur, il y aura lieu de délivrer un titre de séjour, si ce dernier n'exerce plus effectivement l'autorité parentale.",
            ),
            Quotation("§ 1.5.1", "le suivi d'une scolarité régulière en France"),
            Quotation(
                "§ 1.5.1",
                "Toutefois, dans le cadre de la présente circulaire, vous pourrez apprécier de manière souple ce critère tiré de l'âge du demandeur",
            ),
        ),
        legal_basis=(),
        conditions=(
            "réexamen de la situation du jeune est obligatoire",
            "critère de scolarité est établi",
            "absence de trouble à l'ordre public",
            "au moins un parent tel que : resté au pays d'origine et absence d'autorité parentale exercée",
            "appréciation souple du critère d'âge est possible",
        ),
    ),
    "1.5.1 parent resté au pays et autre parent": Rule(
        "1.5.1 parent resté au pays et autre parent",
        quotations=(
            Quotation(
                "§ 1.5.1",
                "Dès lors que l'un des deux parents séjourne toujours dans le pays d'origine du demandeur, il y aura lieu de délivrer un titre de séjour, si ce dernier n'exerce plus effectivement l'autorité parentale.",
            ),
            Quotation(
                "§ 1.5.1",
                "les deux parents du demandeur vivent bien en France et sont en situation régulière ou susceptibles de bénéficier d'un titre de séjour en application des présentes instructions",
            ),
            Quotation("§ 1.5.1", "le suivi d'une scolarité régulière en France"),
            Quotation(
                "§ 1.5.1",
                "les demandes de carte de séjour temporaire doivent être déposées au plus tard dans l'année qui suit le dix-huitième anniversaire de la personne concernée",
            ),
        ),
        legal_basis=(),
        conditions=(
            "réexamen de la situation du jeune est obligatoire",
            "critère de scolarité est établi",
            "absence de trouble à l'ordre public",
            "au moins un parent tel que : resté au pays d'origine et absence d'autorité parentale exercée",
            "au moins un parent tel que : absence de resté au pays d'origine et vivant en France et (séjour régulier ou susceptible d'un titre)",
            "délai de dépôt respecté est établi",
        ),
    ),
    "1.5.1 parent resté au pays et autre parent souplesse": Rule(
        "1.5.1 parent resté au pays et autre parent souplesse",
        quotations=(
            Quotation(
                "§ 1.5.1",
                "Dès lors que l'un des deux parents séjourne toujours dans le pays d'origine du demandeur, il y aura lieu de délivrer un titre de séjour, si ce dernier n'exerce plus effectivement l'autorité parentale.",
            ),
            Quotation(
                "§ 1.5.1",
                "les deux parents du demandeur vivent bien en France et sont en situation régulière ou susceptibles de bénéficier d'un titre de séjour en application des présentes instructions",
            ),
            Quotation("§ 1.5.1", "le suivi d'une scolarité régulière en France"),
            Quotation(
                "§ 1.5.1",
                "Toutefois, dans le cadre de la présente circulaire, vous pourrez apprécier de manière souple ce critère tiré de l'âge du demandeur",
            ),
        ),
        legal_basis=(),
        conditions=(
            "réexamen de la situation du jeune est obligatoire",
            "critère de scolarité est établi",
            "absence de trouble à l'ordre public",
            "au moins un parent tel que : resté au pays d'origine et absence d'autorité parentale exercée",
            "au moins un parent tel que : absence de resté au pays d'origine et vivant en France et (séjour régulier ou susceptible d'un titre)",
            "appréciation souple du critère d'âge est possible",
        ),
    ),
    "1.5.1 délai de dépôt": Rule(
        "1.5.1 délai de dépôt",
        quotations=(
            Quotation(
                "§ 1.5.1",
                "De la même manière que pour les mineurs dont la situation répond aux conditions prévues par l'article 12 bis (1° et 2°), les demandes de carte de séjour temporaire doivent être déposées au plus tard dans l'année qui suit le dix-huitième anniversaire de la personne concernée.",
            ),
            Quotation(
                "§ 1.5.1, al. 1",
                "mineurs étrangers ont été amenés en France par leurs parents en dehors de la procédure du regroupement familial",
            ),
        ),
        legal_basis=(),
        conditions=(
            "application des indications suivantes est établi",
            "mineur amené en France par ses parents",
            "entrée hors regroupement familial",
        ),
    ),
    "1.5.1 délai respecté": Rule(
        "1.5.1 délai respecté",
        quotations=(
            Quotation(
                "§ 1.5.1",
                "les demandes de carte de séjour temporaire doivent être déposées au plus tard dans l'année qui suit le dix-huitième anniversaire de la personne concernée",
            ),
        ),
        legal_basis=(),
        conditions=("date de la demande : au plus 1 an après le 18e anniversaire de naissance",),
    ),
    "1.5.1 délai dépassé": Rule(
        "1.5.1 délai dépassé",
        quotations=(
            Quotation(
                "§ 1.5.1",
                "les demandes de carte de séjour temporaire doivent être déposées au plus tard dans l'année qui suit le dix-huitième anniversaire de la personne concernée",
            ),
        ),
        legal_basis=(),
        conditions=("date de la demande : plus de 1 an après le 18e anniversaire de naissance",),
    ),
    "1.5.1 souplesse": Rule(
        "1.5.1 souplesse",
        quotations=(
            Quotation(
                "§ 1.5.1",
                "Toutefois, dans le cadre de la présente circulaire, vous pourrez apprécier de manière souple ce critère tiré de l'âge du demandeur, à l'occasion du réexamen d'une demande sur laquelle vous avez statué récemment.",
            ),
            Quotation(
                "§ 1.5.1, al. 1",
                "mineurs étrangers ont été amenés en France par leurs parents en dehors de la procédure du regroupement familial",
            ),
        ),
        legal_basis=(),
        conditions=(
            "application des indications suivantes est établi",
            "mineur amené en France par ses parents",
            "entrée hors regroupement familial",
            "demande réexaminée statuée récemment",
        ),
    ),
    "1.5.2 examen": Rule(
        "1.5.2 examen",
        quotations=(
            Quotation(
                "§ 1.5.2, al. 1",
                "Après avoir vérifié le lien de filiation, vous examinerez avec bienveillance les demandes de regroupement familial sur place qui pourraient être déposées par des étrangers dans cette situation en faveur de leurs enfants de moins de seize ans.",
            ),
            Quotation(
                "§ 1.5.2, al. 1",
                "Des étrangers en situation régulière en France font venir leurs enfants sans se conformer aux dispositions applicables en matière de regroupement familial.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "application des indications suivantes est établi",
            "demande de regroupement familial sur place",
            "demandeur du regroupement en situation régulière",
            "enfant venu hors regroupement familial",
            "âge de l'enfant : moins de 16 ans",
            "lien de filiation vérifié",
        ),
    ),
    "1.5.2 instruction": Rule(
        "1.5.2 instruction",
        quotations=(
            Quotation(
                "§ 1.5.2, al. 1",
                "Celles-ci seront instruites conformément à la « procédure exceptionnelle d'admission au séjour » au titre du regroupement familial décrite au IV.C de la circulaire interministérielle du 7 novembre 1994 publiée au Journal officiel du 9 novembre 1994.",
            ),
            Quotation(
                "§ 1.5.2, al. 1",
                "les demandes de regroupement familial sur place qui pourraient être déposées par des étrangers dans cette situation en faveur de leurs enfants de moins de seize ans",
            ),
            Quotation(
                "§ 1.5.2, al. 1",
                "Des étrangers en situation régulière en France font venir leurs enfants sans se conformer aux dispositions applicables en matière de regroupement familial.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "application des indications suivantes est établi",
            "demande de regroupement familial sur place",
            "demandeur du regroupement en situation régulière",
            "enfant venu hors regroupement familial",
            "âge de l'enfant : moins de 16 ans",
        ),
    ),
    "1.5.3 exigence": Rule(
        "1.5.3 exigence",
        quotations=(
            Quotation(
                "§ 1.5.3, al. 1",
                "Dans le cadre de la procédure du regroupement familial (art. 29, 30 et 30 bis de l'ordonnance du 2 novembre 1945 modifiée), il est exigé, pour l'enfant né d'un mariage antérieur ou hors mariage dont la venue est demandée, que l'autre parent soit décédé ou déchu de l'autorité parentale.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "enfant né d'un mariage antérieur ou enfant né hors mariage",
            "venue demandée par le regroupement familial",
        ),
    ),
    "1.5.3 jugement et autorisation": Rule(
        "1.5.3 jugement et autorisation",
        quotations=(
            Quotation(
                "§ 1.5.3, al. 2",
                "C'est pourquoi, lorsque le parent résidant en France ne peut produire le document attestant de la déchéance de l'autorité parentale de l'autre parent, alors que les autres conditions du regroupement sont satisfaites, vous lui demanderez de fournir copie du jugement du tribunal étranger compétent lui confiant la garde de l'enfant ainsi qu'une autorisation de l'autre parent pour laisser partir le mineur en France.",
            ),
            Quotation(
                "§ 1.5.3, al. 3",
                "Ce dispositif particulier ne doit être utilisé que dans le cas des enfants de dix ans au plus, qui, de par leur âge, sont dans la situation la plus vulnérable et qui, d'autre part, pourront obtenir une carte de séjour à leur majorité en vertu de l'article 12 bis de l'ordonnance du 2 novembre 1945.",
            ),
            Quotation(
                "§ 1.5.3, al. 1",
                "l'enfant né d'un mariage antérieur ou hors mariage dont la venue est demandée",
            ),
        ),
        legal_basis=(),
        conditions=(
            "application des indications suivantes est établi",
            "enfant né d'un mariage antérieur ou enfant né hors mariage",
            "venue demandée par le regroupement familial",
            "déchéance impossible à attester",
            "autres conditions du regroupement satisfaites",
            "âge requis de l'enfant est établi",
        ),
    ),
    "1.5.3 pièces fournies": Rule(
        "1.5.3 pièces fournies",
        quotations=(
            Quotation(
                "§ 1.5.3, al. 2",
                "Toutefois, une application systématique de cette règle pourrait conduire à des situations humainement difficiles. C'est pourquoi, lorsque le parent résidant en France ne peut produire le document attestant de la déchéance de l'autorité parentale de l'autre parent, alors que les autres conditions du regroupement sont satisfaites, vous lui demanderez de fournir copie du jugement du tribunal étranger compétent lui confiant la garde de l'enfant ainsi qu'une autorisation de l'autre parent pour laisser partir le mineur en France.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "demande du jugement et de l'autorisation est obligatoire",
            "copie du jugement de garde fournie",
            "autorisation de départ fournie",
        ),
    ),
    "1.5.3 enfants plus âgés": Rule(
        "1.5.3 enfants plus âgés",
        quotations=(
            Quotation(
                "§ 1.5.3, al. 3",
                "Ce dispositif particulier ne doit être utilisé que dans le cas des enfants de dix ans au plus",
            ),
        ),
        legal_basis=(),
        conditions=(
            "application des indications suivantes est établi",
            "âge requis de l'enfant est non établi",
        ),
    ),
    "1.5.3 âge jusqu'au dixième anniversaire": Rule(
        "1.5.3 âge jusqu'au dixième anniversaire",
        quotations=(
            Quotation(
                "§ 1.5.3, al. 3",
                "Ce dispositif particulier ne doit être utilisé que dans le cas des enfants de dix ans au plus",
            ),
        ),
        legal_basis=(),
        conditions=("âge de l'enfant : au plus 10 ans",),
    ),
    "1.5.3 après le dixième anniversaire": Rule(
        "1.5.3 après le dixième anniversaire",
        quotations=(
            Quotation(
                "§ 1.5.3, al. 3",
                "Ce dispositif particulier ne doit être utilisé que dans le cas des enfants de dix ans au plus",
            ),
        ),
        legal_basis=(),
        conditions=("âge de l'enfant : plus de 10 ans",),
    ),
    "1.5.3 âge jusqu'à la veille du onzième": Rule(
        "1.5.3 âge jusqu'à la veille du onzième",
        quotations=(
            Quotation(
                "§ 1.5.3, al. 3",
                "Ce dispositif particulier ne doit être utilisé que dans le cas des enfants de dix ans au plus",
            ),
        ),
        legal_basis=(),
        conditions=("âge de l'enfant : moins de 11 ans",),
    ),
    "1.5.3 dès le onzième anniversaire": Rule(
        "1.5.3 dès le onzième anniversaire",
        quotations=(
            Quotation(
                "§ 1.5.3, al. 3",
                "Ce dispositif particulier ne doit être utilisé que dans le cas des enfants de dix ans au plus",
            ),
        ),
        legal_basis=(),
        conditions=("âge de l'enfant : au moins 11 ans",),
    ),
    "1.5.3 conjoint de Français": Rule(
        "1.5.3 conjoint de Français",
        quotations=(
            Quotation(
                "§ 1.5.3, al. 4",
                "Vous pourrez vous inspirer des mêmes principes pour les enfants de dix ans au plus dont l'un des parents est conjoint de Français.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "application des indications suivantes est établi",
            "âge requis de l'enfant est établi",
            "parent conjoint de Français",
        ),
    ),
    "1.5.3 procédure": Rule(
        "1.5.3 procédure",
        quotations=(
            Quotation(
                "§ 1.5.3, al. 4",
                "Pour ces enfants, la procédure du regroupement familial ne s'applique pas.",
            ),
            Quotation(
                "§ 1.5.3, al. 4",
                "les enfants de dix ans au plus dont l'un des parents est conjoint de Français",
            ),
        ),
        legal_basis=(),
        conditions=("âge requis de l'enfant est établi", "parent conjoint de Français"),
    ),
    "1.5.3 visa de long séjour": Rule(
        "1.5.3 visa de long séjour",
        quotations=(
            Quotation(
                "§ 1.5.3, al. 4",
                "Ceux-ci peuvent cependant entrer en France sous couvert d'un visa de long séjour délivré par les services consulaires français, sous réserve de présentation à ces services du jugement et de l'autorisation mentionnés au paragraphe précédent.",
            ),
            Quotation(
                "§ 1.5.3, al. 4",
                "les enfants de dix ans au plus dont l'un des parents est conjoint de Français",
            ),
        ),
        legal_basis=(),
        conditions=(
            "application des indications suivantes est établi",
            "âge requis de l'enfant est établi",
            "parent conjoint de Français",
            "jugement de garde présenté",
            "autorisation de l'autre parent présentée",
        ),
    ),
    "1.6 ascendants": Rule(
        "1.6 ascendants",
        quotations=(
            Quotation(
                "§ 1.6, al. 1",
                "A titre exceptionnel, vous pourrez envisager la délivrance d'une carte de séjour temporaire « visiteur » aux ascendants isolés et matériellement dépendants de leurs enfants résidant régulièrement en France, lorsque ces derniers attestent des ressources et d'un logement leur permettant de prendre en charge effectivement l'ascendant demandeur.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "application des indications suivantes est établi",
            "ascendant isolé",
            "dépendance matérielle des enfants",
            "enfants résidant régulièrement en France",
            "ressources attestées par les enfants",
            "logement attesté par les enfants",
        ),
    ),
    "1.6 tout étudiant": Rule(
        "1.6 tout étudiant",
        quotations=(
            Quotation("§ 1.6, al. 2", "si le titre délivré était une carte de séjour étudiant"),
        ),
        legal_basis=(),
        conditions=("titre délivré comme étudiant",),
    ),
    "1.6 étudiant seulement": Rule(
        "1.6 étudiant seulement",
        quotations=(
            Quotation(
                "§ 1.6, al. 2",
                "l'intéressé a été au moins pendant une période en situation régulière. Il en irait différemment si le titre délivré était une carte de séjour étudiant.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "titre délivré comme étudiant",
            "absence de période régulière sous un autre titre",
        ),
    ),
    "1.6 célibataires": Rule(
        "1.6 célibataires",
        quotations=(
            Quotation(
                "§ 1.6, al. 2",
                "S'agissant des étrangers célibataires et sans charge de famille, vous pourrez avoir une appréciation souple du critère de résidence en France figurant à l'article 12 bis (3°) de l'ordonnance de 1945, dès lors que l'intéressé a été au moins pendant une période en situation régulière. Il en irait différemment si le titre délivré était une carte de séjour étudiant.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "application des indications suivantes est établi",
            "célibataire",
            "absence de charge de famille",
            "période en situation régulière",
            "étudiant que l'exception vise n'est pas établi",
        ),
    ),
    "1.6 célibataires souplesse due": Rule(
        "1.6 célibataires souplesse due",
        quotations=(
            Quotation(
                "§ 1.6, al. 2",
                "S'agissant des étrangers célibataires et sans charge de famille, vous pourrez avoir une appréciation souple du critère de résidence en France figurant à l'article 12 bis (3°) de l'ordonnance de 1945, dès lors que l'intéressé a été au moins pendant une période en situation régulière. Il en irait différemment si le titre délivré était une carte de séjour étudiant.",
            ),
            Quotation(
                "§ 1.6, al. 3",
                "l'ancienneté de séjour, qui devra être appréciée avec souplesse",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "application des indications suivantes est établi",
            "célibataire",
            "absence de charge de famille",
            "période en situation régulière",
            "étudiant que l'exception vise n'est pas établi",
        ),
    ),
    "1.6 étudiants": Rule(
        "1.6 étudiants",
        quotations=(
            Quotation(
                "§ 1.6, al. 2",
                "Il en irait différemment si le titre délivré était une carte de séjour étudiant.",
            ),
            Quotation(
                "§ 1.6, al. 2",
                "S'agissant des étrangers célibataires et sans charge de famille",
            ),
            Quotation(
                "§ 1.6, al. 2",
                "dès lors que l'intéressé a été au moins pendant une période en situation régulière",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "application des indications suivantes est établi",
            "célibataire",
            "absence de charge de famille",
            "période en situation régulière",
            "étudiant que l'exception vise est établi",
        ),
    ),
    "1.6 ancienneté des célibataires": Rule(
        "1.6 ancienneté des célibataires",
        quotations=(
            Quotation(
                "§ 1.6, al. 3",
                "Outre l'ancienneté de séjour, qui devra être appréciée avec souplesse mais n'être qu'exceptionnellement inférieure à sept ans",
            ),
            Quotation("§ 1.6, al. 2", "une appréciation souple du critère de résidence"),
        ),
        legal_basis=(),
        conditions=(
            "appréciation souple du critère de résidence est de droit ou obligatoire ou possible ou recommandé",
            "ancienneté de séjour : moins de 7 ans",
        ),
    ),
    "1.6 ancienneté de tous": Rule(
        "1.6 ancienneté de tous",
        quotations=(
            Quotation(
                "§ 1.6, al. 3",
                "Outre l'ancienneté de séjour, qui devra être appréciée avec souplesse mais n'être qu'exceptionnellement inférieure à sept ans",
            ),
            Quotation("§ 1.6, al. 2", "étrangers célibataires et sans charge de famille"),
            Quotation(
                "§ 1.6, al. 2",
                "Il en irait différemment si le titre délivré était une carte de séjour étudiant.",
            ),
            Quotation("§ 1.6, al. 1", "ascendants isolés"),
        ),
        legal_basis=(),
        conditions=(
            "situation irrégulière",
            "application des indications suivantes est établi",
            "ancienneté de séjour : moins de 7 ans",
            "(célibataire et absence de charge de famille et étudiant que l'exception vise n'est pas établi) ou ascendant isolé",
        ),
    ),
    "1.7 étranger malade": Rule(
        "1.7 étranger malade",
        quotations=(
            Quotation(
                "§ 1.7, al. 1",
                "En application de l'article 25 (8°) de l'ordonnance du 2 novembre 1945, « l'étranger résidant habituellement en France atteint d'une pathologie grave nécessitant un traitement médical dont le départ pourrait entraîner pour lui des conséquences d'une exceptionnelle gravité, sous réserve qu'il ne puisse effectivement poursuivre un traitement approprié dans le pays de renvoi ».",
            ),
        ),
        legal_basis=(),
        conditions=(
            "résidence habituelle en France",
            "pathologie grave",
            "conséquences du départ d'une exceptionnelle gravité",
            "absence de traitement approprié dans le pays de renvoi",
        ),
    ),
    "1.7 autorisation provisoire": Rule(
        "1.7 autorisation provisoire",
        quotations=(
            Quotation(
                "§ 1.7, al. 2",
                "Les étrangers qui remplissent les conditions prévues par la loi bénéficient généralement d'une autorisation provisoire de séjour de trois mois renouvelable ou sont assignés à résidence s'ils font l'objet d'une mesure d'éloignement.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation visée par l'article 25 est établi",
            "absence de mesure d'éloignement",
        ),
    ),
    "1.7 autorisation provisoire due": Rule(
        "1.7 autorisation provisoire due",
        quotations=(
            Quotation(
                "§ 1.7, al. 2",
                "Les étrangers qui remplissent les conditions prévues par la loi bénéficient généralement d'une autorisation provisoire de séjour de trois mois renouvelable ou sont assignés à résidence s'ils font l'objet d'une mesure d'éloignement.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "situation visée par l'article 25 est établi",
            "absence de mesure d'éloignement",
        ),
    ),
    "1.7 assignation": Rule(
        "1.7 assignation",
        quotations=(
            Quotation(
                "§ 1.7, al. 2",
                "Les étrangers qui remplissent les conditions prévues par la loi bénéficient généralement d'une autorisation provisoire de séjour de trois mois renouvelable ou sont assignés à résidence s'ils font l'objet d'une mesure d'éloignement.",
            ),
        ),
        legal_basis=(),
        conditions=("situation visée par l'article 25 est établi", "mesure d'éloignement"),
    ),
    "1.7 assignation due": Rule(
        "1.7 assignation due",
        quotations=(
            Quotation(
                "§ 1.7, al. 2",
                "Les étrangers qui remplissent les conditions prévues par la loi bénéficient généralement d'une autorisation provisoire de séjour de trois mois renouvelable ou sont assignés à résidence s'ils font l'objet d'une mesure d'éloignement.",
            ),
        ),
        legal_basis=(),
        conditions=("situation visée par l'article 25 est établi", "mesure d'éloignement"),
    ),
    "1.7 rapport du médecin": Rule(
        "1.7 rapport du médecin",
        quotations=(
            Quotation("§ 1.7, al. 2", "Désormais, si le rapport du médecin"),
            Quotation(
                "§ 1.7, al. 2",
                "Les étrangers qui remplissent les conditions prévues par la loi",
            ),
        ),
        legal_basis=(),
        conditions=("situation visée par l'article 25 est établi",),
    ),
}
