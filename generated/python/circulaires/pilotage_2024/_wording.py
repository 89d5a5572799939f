"""Les mots du texte officiel, règle par règle."""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.records import Quotation, Rule

RULES: dict[str, Rule] = {
    "2.1 examen mené à son terme": Rule(
        "2.1 examen mené à son terme",
        quotations=(
            Quotation(
                "§ 2.1, al. 2",
                "Premièrement, vous mènerez à son terme l'examen des dossiers qui n'avaient pu aboutir à une décision d'éloignement ou à une mesure d'expulsion sous l'empire de la loi antérieure à la promulgation de la loi n° 2024-42 du 26 janvier 2024 pour contrôler l'immigration, améliorer l'intégration, en raison des protections législatives qui existaient alors contre l'expulsion ou l'éloignement.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "décision d'éloignement empêchée par les protections antérieures ou mesure d'expulsion empêchée par les protections antérieures",
        ),
    ),
    "2.1 examen mené à son terme si les deux étaient empêchées": Rule(
        "2.1 examen mené à son terme si les deux étaient empêchées",
        quotations=(
            Quotation(
                "§ 2.1, al. 2",
                "vous mènerez à son terme l'examen des dossiers qui n'avaient pu aboutir à une décision d'éloignement ou à une mesure d'expulsion",
            ),
        ),
        legal_basis=(),
        conditions=(
            "décision d'éloignement empêchée par les protections antérieures",
            "mesure d'expulsion empêchée par les protections antérieures",
        ),
    ),
    "2.1 premier objectif tout dossier": Rule(
        "2.1 premier objectif tout dossier",
        quotations=(
            Quotation(
                "§ 2.1, al. 4",
                "Votre activité ne doit pas se limiter aux flux de situations nouvelles, mais doit porter sur les dossiers qui n'avaient pu, par le passé, faire l'objet de mesures appropriées, désormais rendues possibles.",
            ),
        ),
        legal_basis=(),
        conditions=(),
    ),
    "2.1 premier objectif dossiers repris": Rule(
        "2.1 premier objectif dossiers repris",
        quotations=(Quotation("§ 2.1, al. 2", "vous mènerez à son terme l'examen des dossiers"),),
        legal_basis=(),
        conditions=("examen du dossier mené à son terme est obligatoire",),
    ),
    "2.1 retrait de titre": Rule(
        "2.1 retrait de titre",
        quotations=(
            Quotation(
                "§ 2.1, al. 3",
                "Sur le fondement de considérations se rapportant à l'existence de menaces à l'ordre public résultant de la présence de l'étranger en France, et dans le strict respect des dispositions législatives et conventionnelles relatives au séjour, vous procéderez aux retraits de titre de séjour,",
            ),
        ),
        legal_basis=(),
        conditions=(
            "dossier relevant du premier objectif est établi",
            "menace à l'ordre public",
            "conformité du retrait de titre aux dispositions sur le séjour",
        ),
    ),
    "2.1 refus de séjour": Rule(
        "2.1 refus de séjour",
        quotations=(
            Quotation(
                "§ 2.1, al. 3",
                "Sur le fondement de considérations se rapportant à l'existence de menaces à l'ordre public résultant de la présence de l'étranger en France, et dans le strict respect des dispositions législatives et conventionnelles relatives au séjour, vous procéderez aux […] refus de séjour,",
            ),
        ),
        legal_basis=(),
        conditions=(
            "dossier relevant du premier objectif est établi",
            "menace à l'ordre public",
            "conformité du refus de séjour aux dispositions sur le séjour",
        ),
    ),
    "2.1 refus de renouvellement": Rule(
        "2.1 refus de renouvellement",
        quotations=(
            Quotation(
                "§ 2.1, al. 3",
                "Sur le fondement de considérations se rapportant à l'existence de menaces à l'ordre public résultant de la présence de l'étranger en France, et dans le strict respect des dispositions législatives et conventionnelles relatives au séjour, vous procéderez aux […] refus de renouvellement de titres de séjour",
            ),
        ),
        legal_basis=(),
        conditions=(
            "dossier relevant du premier objectif est établi",
            "menace à l'ordre public",
            "conformité du refus de renouvellement aux dispositions sur le séjour",
        ),
    ),
    "2.1 expulsion ou obligation de quitter le territoire": Rule(
        "2.1 expulsion ou obligation de quitter le territoire",
        quotations=(
            Quotation(
                "§ 2.1, al. 3",
                "Sur le fondement de considérations se rapportant à l'existence de menaces à l'ordre public résultant de la présence de l'étranger en France, et dans le strict respect des dispositions législatives et conventionnelles relatives au séjour, vous procéderez aux retraits de titre de séjour, refus de séjour, refus de renouvellement de titres de séjour et à l'édition et la notification des arrêtés d'expulsion ou obligations de quitter le territoire français (OQTF).",
            ),
        ),
        legal_basis=(),
        conditions=(
            "dossier relevant du premier objectif est établi",
            "menace à l'ordre public",
            "conformité de l'expulsion aux dispositions sur le séjour ou conformité de l'obligation de quitter le territoire aux dispositions sur le séjour",
        ),
    ),
    "2.1 action par la police du séjour": Rule(
        "2.1 action par la police du séjour",
        quotations=(
            Quotation(
                "§ 2.1, al. 6",
                "Vous veillerez notamment à agir par la voie de la police du séjour dès lors que les éléments objectifs constituant un risque pour l'ordre public sont réunis.",
            ),
        ),
        legal_basis=(),
        conditions=("réunion des éléments objectifs d'un risque pour l'ordre public",),
    ),
    "préambule étrangers menaçants": Rule(
        "préambule étrangers menaçants",
        quotations=(
            Quotation(
                "préambule, al. 2",
                "les axes qui doivent structurer votre rôle quotidien de pilotage des actions à entreprendre concernant les étrangers qui menacent l'ordre public.",
            ),
        ),
        legal_basis=(),
        conditions=("menace à l'ordre public",),
    ),
    "préambule tout étranger": Rule(
        "préambule tout étranger",
        quotations=(
            Quotation(
                "préambule, al. 3",
                "Ces orientations visent tant les étrangers en situation régulière, par la mobilisation de la police du séjour (2), que ceux en situation irrégulière",
            ),
        ),
        legal_basis=(),
        conditions=(),
    ),
    "2.2 interdiction de retour obligation": Rule(
        "2.2 interdiction de retour obligation",
        quotations=(
            Quotation(
                "§ 2.2, al. 2",
                "lorsqu'un arrêté d'expulsion n'est pas juridiquement envisageable, je vous demande à mobiliser pleinement le levier de l'interdiction de retour en complément de l'OQTF.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "étranger visé par l'instruction est établi",
            "absence d'arrêté d'expulsion juridiquement envisageable",
            "mesure en cause : obligation de quitter le territoire français",
        ),
    ),
    "2.2 interdiction de retour recommandation": Rule(
        "2.2 interdiction de retour recommandation",
        quotations=(
            Quotation(
                "§ 2.2, al. 2",
                "lorsqu'un arrêté d'expulsion n'est pas juridiquement envisageable, je vous demande à mobiliser pleinement le levier de l'interdiction de retour en complément de l'OQTF.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "étranger visé par l'instruction est établi",
            "absence d'arrêté d'expulsion juridiquement envisageable",
            "mesure en cause : obligation de quitter le territoire français",
        ),
    ),
    "2.2 durée de l'interdiction de retour": Rule(
        "2.2 durée de l'interdiction de retour",
        quotations=(
            Quotation(
                "§ 2.2, al. 2",
                "La loi n° 2024-42 permet en effet désormais, sur la base d'une analyse de la situation individuelle de l'étranger, de porter sa durée maximale de trois à cinq ans",
            ),
        ),
        legal_basis=(),
        conditions=("analyse de la situation individuelle",),
    ),
    "2.2 durée de l'interdiction de retour en cas de menace grave": Rule(
        "2.2 durée de l'interdiction de retour en cas de menace grave",
        quotations=(
            Quotation(
                "§ 2.2, al. 2",
                "La loi n° 2024-42 permet en effet désormais, sur la base d'une analyse de la situation individuelle de l'étranger, de porter sa durée maximale de trois à cinq ans et, en cas de menace grave pour l'ordre public à dix ans (article L 612-6 du Code de l'entrée et du séjour des étrangers et du droit d'asile (CESEDA)).",
            ),
        ),
        legal_basis=(),
        conditions=("analyse de la situation individuelle", "menace grave pour l'ordre public"),
    ),
    "2.2 durée de l'interdiction de retour en cas de menace grave sans durée antérieure": Rule(
        "2.2 durée de l'interdiction de retour en cas de menace grave sans durée antérieure",
        quotations=(
            Quotation(
                "§ 2.2, al. 2",
                "La loi n° 2024-42 permet en effet désormais, sur la base d'une analyse de la situation individuelle de l'étranger, de porter sa durée maximale de trois à cinq ans et, en cas de menace grave pour l'ordre public à dix ans (article L 612-6 du Code de l'entrée et du séjour des étrangers et du droit d'asile (CESEDA)).",
            ),
        ),
        legal_basis=(),
        conditions=("analyse de la situation individuelle", "menace grave pour l'ordre public"),
    ),
    "2.2 recherche et retenue des documents": Rule(
        "2.2 recherche et retenue des documents",
        quotations=(
            Quotation(
                "§ 2.2, al. 4",
                "Troisièmement, je vous rappelle que la loi du 26 janvier 2024 autorise désormais les forces de l'ordre à rechercher et retenir tout document attestant de la nationalité de l'étranger à l'occasion de la visite domiciliaire prévue aux articles L. 733-7 et L. 733-8 du CESEDA.",
            ),
        ),
        legal_basis=(),
        conditions=("visite domiciliaire",),
    ),
    "2.2 dispositif applicable aux mesures d'éloignement": Rule(
        "2.2 dispositif applicable aux mesures d'éloignement",
        quotations=(
            Quotation(
                "§ 2.2, al. 4",
                "Ce dispositif est applicable aux mesures d'éloignement, à la double condition que l'étranger soit assigné à résidence et fasse obstacle à son éloignement.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "mesure en cause : obligation de quitter le territoire français ou autre mesure administrative d'éloignement ou mesure judiciaire d'éloignement",
            "assignation à résidence en cours",
            "obstacle fait à l'éloignement",
        ),
    ),
    "2.2 dispositif applicable aux expulsions": Rule(
        "2.2 dispositif applicable aux expulsions",
        quotations=(
            Quotation("§ 2.2, al. 4", "Ce dispositif est applicable aux mesures d'éloignement"),
            Quotation(
                "§ 2.2, al. 4",
                "S'agissant des expulsions, ces deux dernières conditions ne sont pas requises.",
            ),
            Quotation("note 1", "En application de l'article L. 722-2 CESEDA"),
        ),
        legal_basis=(),
        conditions=(
            "mesure en cause : arrêté d'expulsion",
            "mesure d'éloignement prise est établi",
        ),
    ),
    "2.2 document non remis": Rule(
        "2.2 document non remis",
        quotations=(
            Quotation(
                "§ 2.2, al. 4",
                "à chaque fois que l'intéressé ne vous aura pas remis son passeport ou son document de voyage",
            ),
        ),
        legal_basis=(),
        conditions=(
            "aucun de : remise du passeport au préfet ; remise du document de voyage au préfet",
        ),
    ),
    "2.2 document non remis l'un des deux": Rule(
        "2.2 document non remis l'un des deux",
        quotations=(
            Quotation(
                "§ 2.2, al. 4",
                "à chaque fois que l'intéressé ne vous aura pas remis son passeport ou son document de voyage",
            ),
        ),
        legal_basis=(),
        conditions=(
            "absence de remise du passeport au préfet ou absence de remise du document de voyage au préfet",
        ),
    ),
    "2.2 demande au juge pour une mesure d'éloignement": Rule(
        "2.2 demande au juge pour une mesure d'éloignement",
        quotations=(
            Quotation(
                "§ 2.2, al. 4",
                "Aussi, à chaque fois que l'intéressé ne vous aura pas remis son passeport ou son document de voyage, vous solliciterez du juge des libertés et de la détention (JLD) l'autorisation de recherche d'un tel document, ou tout autre attestant de sa nationalité,",
            ),
            Quotation(
                "§ 2.2, al. 4",
                "Ce dispositif est applicable aux mesures d'éloignement, à la double condition que l'étranger soit assigné à résidence et fasse obstacle à son éloignement.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "étranger visé par l'instruction est établi",
            "mesure en cause : autre qu'arrêté d'expulsion",
            "dispositif de visite domiciliaire applicable est établi",
            "document non remis est établi",
        ),
    ),
    "2.2 demande au juge pour une expulsion": Rule(
        "2.2 demande au juge pour une expulsion",
        quotations=(
            Quotation(
                "§ 2.2, al. 4",
                "Aussi, à chaque fois que l'intéressé ne vous aura pas remis son passeport ou son document de voyage, vous solliciterez du juge des libertés et de la détention (JLD) l'autorisation de recherche d'un tel document, ou tout autre attestant de sa nationalité,",
            ),
            Quotation(
                "§ 2.2, al. 4",
                "Pour ces mesures, l'autorisation de procéder à une visite domiciliaire doit être sollicitée une fois l'expulsion prononcée et notifiée.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "mesure en cause : arrêté d'expulsion",
            "avancement de l'expulsion : prononcée et notifiée",
            "document non remis est établi",
        ),
    ),
    "2.2 demande avant la notification": Rule(
        "2.2 demande avant la notification",
        quotations=(
            Quotation(
                "§ 2.2, al. 4",
                "à chaque fois que l'intéressé ne vous aura pas remis son passeport ou son document de voyage",
            ),
            Quotation(
                "§ 2.2, al. 4",
                "une fois l'expulsion prononcée et notifiée. Toutefois, elle peut être accordée alors que l'expulsion n'a pas été notifiée",
            ),
        ),
        legal_basis=(),
        conditions=(
            "mesure en cause : arrêté d'expulsion",
            "avancement de l'expulsion : prononcée mais non notifiée",
            "document non remis est établi",
        ),
    ),
    "2.2 pas de demande avant le prononcé": Rule(
        "2.2 pas de demande avant le prononcé",
        quotations=(
            Quotation(
                "§ 2.2, al. 4",
                "Pour ces mesures, l'autorisation de procéder à une visite domiciliaire doit être sollicitée une fois l'expulsion prononcée et notifiée.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "mesure en cause : arrêté d'expulsion",
            "avancement de l'expulsion : non prononcée",
        ),
    ),
    "2.2 demande avant le prononcé": Rule(
        "2.2 demande avant le prononcé",
        quotations=(
            Quotation(
                "§ 2.2, al. 4",
                "à chaque fois que l'intéressé ne vous aura pas remis son passeport ou son document de voyage",
            ),
            Quotation(
                "§ 2.2, al. 4",
                "une fois l'expulsion prononcée et notifiée. Toutefois, elle peut être accordée alors que l'expulsion n'a pas été notifiée",
            ),
        ),
        legal_basis=(),
        conditions=(
            "mesure en cause : arrêté d'expulsion",
            "avancement de l'expulsion : autre que prononcée et notifiée",
            "document non remis est établi",
        ),
    ),
    "2.2 octroi avant le prononcé": Rule(
        "2.2 octroi avant le prononcé",
        quotations=(
            Quotation(
                "§ 2.2, al. 4",
                "Toutefois, elle peut être accordée alors que l'expulsion n'a pas été notifiée, le juge pouvant, dans le dispositif de l'ordonnance, subordonner la visite domiciliaire à la notification préalable de l'expulsion, au début de la visite domiciliaire.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "mesure en cause : arrêté d'expulsion",
            "avancement de l'expulsion : non prononcée",
        ),
    ),
    "2.2 demande après la notification seulement": Rule(
        "2.2 demande après la notification seulement",
        quotations=(
            Quotation(
                "§ 2.2, al. 4",
                "Pour ces mesures, l'autorisation de procéder à une visite domiciliaire doit être sollicitée une fois l'expulsion prononcée et notifiée.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "mesure en cause : arrêté d'expulsion",
            "avancement de l'expulsion : autre que prononcée et notifiée",
        ),
    ),
    "2.2 octroi avant la notification": Rule(
        "2.2 octroi avant la notification",
        quotations=(
            Quotation(
                "§ 2.2, al. 4",
                "Toutefois, elle peut être accordée alors que l'expulsion n'a pas été notifiée",
            ),
        ),
        legal_basis=(),
        conditions=(
            "mesure en cause : arrêté d'expulsion",
            "avancement de l'expulsion : prononcée mais non notifiée",
        ),
    ),
    "2.2 visite subordonnée à la notification": Rule(
        "2.2 visite subordonnée à la notification",
        quotations=(
            Quotation(
                "§ 2.2, al. 4",
                "le juge pouvant, dans le dispositif de l'ordonnance, subordonner la visite domiciliaire à la notification préalable de l'expulsion, au début de la visite domiciliaire.",
            ),
            Quotation(
                "§ 2.2, al. 4",
                "Toutefois, elle peut être accordée alors que l'expulsion n'a pas été notifiée",
            ),
        ),
        legal_basis=(),
        conditions=(
            "mesure en cause : arrêté d'expulsion",
            "avancement de l'expulsion : prononcée mais non notifiée",
        ),
    ),
    "2.2 conservation du document": Rule(
        "2.2 conservation du document",
        quotations=(
            Quotation(
                "§ 2.2, al. 4",
                "que vous pourrez ensuite conserver jusqu'à l'éloignement effectif de l'intéressé.",
            ),
        ),
        legal_basis=(),
        conditions=("document de nationalité retenu", "absence d'éloignement effectif"),
    ),
    "2.2 mesure d'éloignement prise": Rule(
        "2.2 mesure d'éloignement prise",
        quotations=(
            Quotation("§ 2.2, al. 6", "l'étranger faisant l'objet d'une mesure d'éloignement"),
        ),
        legal_basis=(),
        conditions=(
            "mesure en cause : obligation de quitter le territoire français ou autre mesure administrative d'éloignement ou mesure judiciaire d'éloignement ou (mesure en cause : arrêté d'expulsion et avancement de l'expulsion : autre que non prononcée)",
        ),
    ),
    "2.2 libération conditionnelle subordonnée": Rule(
        "2.2 libération conditionnelle subordonnée",
        quotations=(
            Quotation(
                "§ 2.2, al. 6",
                "les dispositions légales subordonnant toute libération conditionnelle de l'étranger faisant l'objet d'une mesure d'éloignement à son exécution.",
            ),
            Quotation(
                "note 2",
                "Deuxième alinéa de l'article L. 729-2 du code de procédure pénale.",
            ),
        ),
        legal_basis=(),
        conditions=("mesure d'éloignement prise est établi",),
    ),
    "2.2 libération sous contrainte depuis la date de la loi": Rule(
        "2.2 libération sous contrainte depuis la date de la loi",
        quotations=(
            Quotation(
                "§ 2.2, al. 6",
                "la libération sous contrainte de plein droit de l'article L. 720 du code de procédure pénale est subordonnée à l'exécution de mesures administratives ou judiciaires d'éloignement, pour les faits commis postérieurement à la loi.",
            ),
            Quotation("§ 2.2, al. 4", "la loi du 26 janvier 2024"),
        ),
        legal_basis=(),
        conditions=(
            "mesure d'éloignement prise est établi",
            "date des faits commis : après le 26 janvier 2024",
        ),
    ),
    "2.2 libération sous contrainte depuis l'entrée en vigueur": Rule(
        "2.2 libération sous contrainte depuis l'entrée en vigueur",
        quotations=(
            Quotation(
                "§ 2.2, al. 6",
                "la libération sous contrainte de plein droit de l'article L. 720 du code de procédure pénale est subordonnée à l'exécution de mesures administratives ou judiciaires d'éloignement, pour les faits commis postérieurement à la loi.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "mesure d'éloignement prise est établi",
            "date des faits commis : à compter de entrée en vigueur de la loi du 26 janvier 2024",
        ),
    ),
    "2.2 identification sans empreintes": Rule(
        "2.2 identification sans empreintes",
        quotations=(
            Quotation(
                "§ 2.2, al. 7",
                "Enfin, je vous rappelle que l'identification de tous les étrangers en situation irrégulière suppose la prise d'empreintes dans le système « SBNA »,",
            ),
        ),
        legal_basis=(),
        conditions=("situation irrégulière", "absence d'empreintes prises dans le système SBNA"),
    ),
    "2.2 prise d'empreintes": Rule(
        "2.2 prise d'empreintes",
        quotations=(
            Quotation(
                "§ 2.2, al. 7",
                "Cette démarche doit être systématique, pour tous les étrangers incarcérés en situation irrégulière.",
            ),
        ),
        legal_basis=(),
        conditions=("incarcération", "situation irrégulière"),
    ),
    "3 placement": Rule(
        "3 placement",
        quotations=(
            Quotation(
                "§ 3, al. 2",
                "En ce qui concerne le placement en rétention administrative, les dispositions de l'article L. 741-1 nouveau du CESEDA vous permettent de tirer des conséquences de la circonstance que l'étranger manifeste un comportement menaçant l'ordre public, en vue d'un placement en rétention. En conséquence, vous pouvez définir, dans vos décisions de placement en rétention, un risque de soustraction à l'exécution de la mesure d'éloignement par l'existence d'une menace à l'ordre public, et justifier ainsi, pour ce seul motif, une telle mesure privative de liberté.",
            ),
        ),
        legal_basis=(),
        conditions=("mesure d'éloignement prise est établi", "menace à l'ordre public"),
    ),
    "3 placement obligation": Rule(
        "3 placement obligation",
        quotations=(
            Quotation("§ 3, al. 1", "Ces facultés nouvelles doivent être utilisées."),
            Quotation(
                "§ 3, al. 2",
                "un risque de soustraction à l'exécution de la mesure d'éloignement par l'existence d'une menace à l'ordre public, et justifier ainsi, pour ce seul motif, une telle mesure privative de liberté.",
            ),
        ),
        legal_basis=(),
        conditions=("mesure d'éloignement prise est établi", "menace à l'ordre public"),
    ),
    "3 placement sans menace actuelle": Rule(
        "3 placement sans menace actuelle",
        quotations=(
            Quotation(
                "§ 3, al. 3",
                "Si la menace à l'ordre public doit impérativement être actuelle,",
            ),
        ),
        legal_basis=(),
        conditions=(
            "mesure d'éloignement prise est établi",
            "menace à l'ordre public",
            "absence de menace actuelle",
        ),
    ),
    "3 motif de prolongation": Rule(
        "3 motif de prolongation",
        quotations=(
            Quotation(
                "§ 3, al. 3",
                "En outre, je vous rappelle que la menace à l'ordre public constitue un motif de prolongation de la rétention au-delà de trente jours, conformément à l'article L. 742-4, pour une durée de trente jours supplémentaires, ainsi que pour les prolongations exceptionnelles de 15 jours prévues à l'article L. 742-5. Si la menace à l'ordre public doit impérativement être actuelle, conformément à une jurisprudence bien établie à ce sujet,",
            ),
        ),
        legal_basis=(),
        conditions=(
            "prolongation en cause : autre qu'aucune",
            "menace à l'ordre public",
            "menace actuelle",
        ),
    ),
    "3 menace qui n'est pas actuelle": Rule(
        "3 menace qui n'est pas actuelle",
        quotations=(
            Quotation(
                "§ 3, al. 3",
                "Si la menace à l'ordre public doit impérativement être actuelle, conformément à une jurisprudence bien établie à ce sujet,",
            ),
        ),
        legal_basis=(),
        conditions=("prolongation en cause : autre qu'aucune", "absence de menace actuelle"),
    ),
    "3 seuls comportements antérieurs": Rule(
        "3 seuls comportements antérieurs",
        quotations=(
            Quotation(
                "§ 3, al. 3",
                "les arrêts rendus par les cours d'appel retiennent majoritairement qu'elle peut résulter de comportements antérieurs au placement en rétention, sous réserve de la jurisprudence à venir de la Cour de cassation",
            ),
        ),
        legal_basis=(),
        conditions=(
            "prolongation en cause : autre qu'aucune",
            "menace résultant des seuls comportements antérieurs au placement",
        ),
    ),
    "3 durée de la prolongation de l'article L. 742-4": Rule(
        "3 durée de la prolongation de l'article L. 742-4",
        quotations=(
            Quotation(
                "§ 3, al. 3",
                "la menace à l'ordre public constitue un motif de prolongation de la rétention au-delà de trente jours, conformément à l'article L. 742-4, pour une durée de trente jours supplémentaires,",
            ),
        ),
        legal_basis=(),
        conditions=(
            "prolongation en cause : prolongation de l'article L. 742-4",
            "menace comme motif de prolongation est établi",
        ),
    ),
    "3 durée de la prolongation exceptionnelle": Rule(
        "3 durée de la prolongation exceptionnelle",
        quotations=(
            Quotation(
                "§ 3, al. 3",
                "la menace à l'ordre public constitue un motif de prolongation de la rétention au-delà de trente jours, conformément à l'article L. 742-4, pour une durée de trente jours supplémentaires, ainsi que pour les prolongations exceptionnelles de 15 jours prévues à l'article L. 742-5.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "prolongation en cause : prolongation exceptionnelle de l'article L. 742-5",
            "menace comme motif de prolongation est établi",
        ),
    ),
    "3 perspective raisonnable d'éloignement": Rule(
        "3 perspective raisonnable d'éloignement",
        quotations=(
            Quotation(
                "§ 3, al. 3",
                "Il vous appartient en tout état de cause de vérifier l'existence d'une perspective raisonnable d'éloignement.",
            ),
        ),
        legal_basis=(),
        conditions=("prolongation en cause : autre qu'aucune",),
    ),
    "3 perspective raisonnable au placement": Rule(
        "3 perspective raisonnable au placement",
        quotations=(
            Quotation(
                "§ 3, al. 3",
                "Il vous appartient en tout état de cause de vérifier l'existence d'une perspective raisonnable d'éloignement.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "placement en rétention pour le seul motif de la menace est de droit ou obligatoire ou possible ou recommandé",
        ),
    ),
    "3 décisions à évoquer": Rule(
        "3 décisions à évoquer",
        quotations=(
            Quotation(
                "note 3",
                "Sous réserve des pourvois en cassation formés, peuvent être évoquées à l'appui de vos demandes de maintien en rétention en application de l'article L. 742-5 CESEDA, en particulier, les décisions des cours d'appel de Metz",
            ),
            Quotation("note 3", "ou de Versailles"),
        ),
        legal_basis=(),
        conditions=("prolongation en cause : prolongation exceptionnelle de l'article L. 742-5",),
    ),
    "3 appel systématique": Rule(
        "3 appel systématique",
        quotations=(
            Quotation(
                "§ 3, al. 4",
                "En cas de remise en liberté par le magistrat du siège du tribunal judiciaire d'un étranger constituant une menace à l'ordre public, je vous demande de systématiquement faire appel de cette décision.",
            ),
        ),
        legal_basis=(),
        conditions=("remise en liberté par le magistrat du siège", "menace à l'ordre public"),
    ),
    "3 appel du parquet déclaré suspensif": Rule(
        "3 appel du parquet déclaré suspensif",
        quotations=(
            Quotation(
                "§ 3, al. 4",
                "l'appel du parquet pouvant être déclaré suspensif par le premier président de la cour d'appel ou son délégué conformément à l'article L 743-22 du CESEDA.",
            ),
            Quotation(
                "§ 3, al. 4",
                "En cas de remise en liberté par le magistrat du siège du tribunal judiciaire",
            ),
        ),
        legal_basis=(),
        conditions=("remise en liberté par le magistrat du siège", "appel du ministère public"),
    ),
    "3 délai pour solliciter le caractère suspensif": Rule(
        "3 délai pour solliciter le caractère suspensif",
        quotations=(
            Quotation(
                "§ 3, al. 5",
                "la loi du 26 janvier 2024 a étendu le délai durant lequel le caractère suspensif de l'appel peut être sollicité par le parquet, en le portant de 10 heures à 24 heures,",
            ),
        ),
        legal_basis=(),
        conditions=(),
    ),
    "3 demande du caractère suspensif": Rule(
        "3 demande du caractère suspensif",
        quotations=(
            Quotation(
                "§ 3, al. 5",
                "la loi du 26 janvier 2024 a étendu le délai durant lequel le caractère suspensif de l'appel peut être sollicité par le parquet, en le portant de 10 heures à 24 heures,",
            ),
        ),
        legal_basis=(),
        conditions=(
            "remise en liberté par le magistrat du siège",
            "appel du ministère public",
            "temps écoulé depuis le départ du délai d'appel suspensif : au plus 24 heures",
        ),
    ),
    "3 maintien pendant le délai": Rule(
        "3 maintien pendant le délai",
        quotations=(
            Quotation(
                "§ 3, al. 5",
                "24 heures, durée au cours de laquelle l'étranger est maintenu à disposition de la justice, aux termes de l'article L. 741-19 du CESEDA et ce, jusqu'à ce qu'il soit statué sur le fond si l'appel du ministère public a été déclaré suspensif.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "remise en liberté par le magistrat du siège",
            "temps écoulé depuis le départ du délai d'appel suspensif : au plus 24 heures",
            "il n'est pas vrai que (appel du ministère public déclaré suspensif et décision sur le fond)",
        ),
    ),
    "3 maintien jusqu'au fond": Rule(
        "3 maintien jusqu'au fond",
        quotations=(
            Quotation(
                "§ 3, al. 5",
                "l'étranger est maintenu à disposition de la justice, aux termes de l'article L. 741-19 du CESEDA et ce, jusqu'à ce qu'il soit statué sur le fond si l'appel du ministère public a été déclaré suspensif.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "remise en liberté par le magistrat du siège",
            "appel du ministère public déclaré suspensif",
            "absence de décision sur le fond",
        ),
    ),
    "3 terrorisme appel du parquet": Rule(
        "3 terrorisme appel du parquet",
        quotations=(
            Quotation(
                "§ 3, al. 6",
                "Enfin, je vous rappelle qu'au cas où l'étranger placé en rétention a été condamné à une peine d'interdiction du territoire pour des actes de terrorisme ou fait l'objet d'une mesure d'éloignement pour un comportement lié à des activités à caractère terroriste, l'article L. 743-22 tel que modifié par la loi n°2024-42 du 26 janvier 2024 confère à l'appel du parquet, mais également à celui du préfet, un caractère suspensif immédiat et de plein droit.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "placement en rétention en cours",
            "condamnation à une interdiction du territoire pour des actes de terrorisme ou éloignement pour un comportement lié à des activités terroristes",
        ),
    ),
    "3 irrégularité prise en compte": Rule(
        "3 irrégularité prise en compte",
        quotations=(
            Quotation(
                "note 4",
                "Dans les cas où la décision de remise en liberté se fonde sur une violation des formes prescrites par la loi à peine de nullité ou sur l'inobservation de formalités substantielles, il est rappelé que seules doivent être prises en compte par le juge, aux termes de la nouvelle rédaction de l'article L.743-12, les irrégularités ayant eu pour effet de porter substantiellement atteinte aux droits de l'étranger dont l'effectivité n'a pu être rétablie par une régularisation intervenue avant la clôture des débats.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "fondement de la remise en liberté : violation des formes prescrites par la loi à peine de nullité ou inobservation de formalités substantielles",
            "atteinte substantielle aux droits de l'étranger",
            "absence d'effectivité des droits rétablie avant la clôture des débats",
        ),
    ),
    "3 irrégularité non prise en compte": Rule(
        "3 irrégularité non prise en compte",
        quotations=(
            Quotation(
                "note 4",
                "Dans les cas où la décision de remise en liberté se fonde sur une violation des formes prescrites par la loi à peine de nullité ou sur l'inobservation de formalités substantielles, il est rappelé que seules doivent être prises en compte par le juge, aux termes de la nouvelle rédaction de l'article L.743-12, les irrégularités ayant eu pour effet de porter substantiellement atteinte aux droits de l'étranger dont l'effectivité n'a pu être rétablie",
            ),
        ),
        legal_basis=(),
        conditions=(
            "fondement de la remise en liberté : violation des formes prescrites par la loi à peine de nullité ou inobservation de formalités substantielles",
            "absence d'atteinte substantielle aux droits de l'étranger ou effectivité des droits rétablie avant la clôture des débats",
        ),
    ),
    "3 article L. 743-12 à l'appui de l'appel": Rule(
        "3 article L. 743-12 à l'appui de l'appel",
        quotations=(
            Quotation(
                "note 4",
                "Vous pourrez donc mobiliser cette disposition à l'appui d'un appel contre une décision prise en raison d'une irrégularité de procédure.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "remise en liberté par le magistrat du siège",
            "fondement de la remise en liberté : autre qu'autre motif",
        ),
    ),
    "4 surveillance et assignation": Rule(
        "4 surveillance et assignation",
        quotations=(
            Quotation(
                "§ 4, al. 1",
                "Lorsque la rétention administrative prend fin sans que l'étranger, dont la présence en France constitue une menace à l'ordre public, n'ait pu être éloigné, malgré les démarches entreprises, il est impératif de poursuivre les mesures de surveillance et de prononcer une assignation à résidence.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "fin de la rétention",
            "menace à l'ordre public",
            "éloignement resté impossible malgré les démarches",
        ),
    ),
    "4 signalement immédiat": Rule(
        "4 signalement immédiat",
        quotations=(
            Quotation(
                "§ 4, al. 2",
                "Tout manquement aux obligations de présentation ou toute violation du périmètre géographique d'assignation doit vous être immédiatement signalé",
            ),
        ),
        legal_basis=(),
        conditions=(
            "étranger visé par l'instruction est établi",
            "manquement aux obligations de présentation ou violation du périmètre d'assignation",
        ),
    ),
    "4 nouveau placement après le manquement": Rule(
        "4 nouveau placement après le manquement",
        quotations=(
            Quotation(
                "§ 4, al. 2",
                "Tout manquement aux obligations de présentation ou toute violation du périmètre géographique d'assignation doit vous être immédiatement signalé afin que vous puissiez en tirer toutes les conséquences (nouveau placement en rétention administrative, demande d'une visite domiciliaire auprès du magistrat du siège du tribunal judiciaire, saisine du parquet sur le fondement de l'article 40 du code de procédure pénale...).",
            ),
        ),
        legal_basis=(),
        conditions=(
            "étranger visé par l'instruction est établi",
            "manquement aux obligations de présentation ou violation du périmètre d'assignation",
        ),
    ),
    "4 visite domiciliaire après le manquement": Rule(
        "4 visite domiciliaire après le manquement",
        quotations=(
            Quotation(
                "§ 4, al. 2",
                "Tout manquement aux obligations de présentation ou toute violation du périmètre géographique d'assignation doit vous être immédiatement signalé afin que vous puissiez en tirer toutes les conséquences (nouveau placement en rétention administrative, demande d'une visite domiciliaire auprès du magistrat du siège du tribunal judiciaire, saisine du parquet sur le fondement de l'article 40 du code de procédure pénale...).",
            ),
        ),
        legal_basis=(),
        conditions=(
            "étranger visé par l'instruction est établi",
            "manquement aux obligations de présentation ou violation du périmètre d'assignation",
        ),
    ),
    "4 saisine du parquet après le manquement": Rule(
        "4 saisine du parquet après le manquement",
        quotations=(
            Quotation(
                "§ 4, al. 2",
                "Tout manquement aux obligations de présentation ou toute violation du périmètre géographique d'assignation doit vous être immédiatement signalé afin que vous puissiez en tirer toutes les conséquences (nouveau placement en rétention administrative, demande d'une visite domiciliaire auprès du magistrat du siège du tribunal judiciaire, saisine du parquet sur le fondement de l'article 40 du code de procédure pénale...).",
            ),
        ),
        legal_basis=(),
        conditions=(
            "étranger visé par l'instruction est établi",
            "manquement aux obligations de présentation ou violation du périmètre d'assignation",
        ),
    ),
    "4 autre conséquence du manquement": Rule(
        "4 autre conséquence du manquement",
        quotations=(
            Quotation(
                "§ 4, al. 2",
                "Tout manquement aux obligations de présentation ou toute violation du périmètre géographique d'assignation doit vous être immédiatement signalé afin que vous puissiez en tirer toutes les conséquences (nouveau placement en rétention administrative, demande d'une visite domiciliaire auprès du magistrat du siège du tribunal judiciaire, saisine du parquet sur le fondement de l'article 40 du code de procédure pénale...).",
            ),
        ),
        legal_basis=(),
        conditions=(
            "étranger visé par l'instruction est établi",
            "manquement aux obligations de présentation ou violation du périmètre d'assignation",
        ),
    ),
    "4 délai réduit circonstance de fait et de droit": Rule(
        "4 délai réduit circonstance de fait et de droit",
        quotations=(
            Quotation(
                "§ 4, al. 3",
                "réduit à 48 heures, au lieu de sept jours, le délai avant l'expiration duquel une nouvelle décision de placement en rétention ne peut être prise en cas de circonstance nouvelle de fait et de droit.",
            ),
        ),
        legal_basis=(),
        conditions=("circonstance nouvelle de fait", "circonstance nouvelle de droit"),
    ),
    "4 délai réduit circonstance de fait ou de droit": Rule(
        "4 délai réduit circonstance de fait ou de droit",
        quotations=(
            Quotation(
                "§ 4, al. 3",
                "réduit à 48 heures, au lieu de sept jours, le délai avant l'expiration duquel une nouvelle décision de placement en rétention ne peut être prise en cas de circonstance nouvelle de fait et de droit.",
            ),
        ),
        legal_basis=(),
        conditions=("circonstance nouvelle de fait ou circonstance nouvelle de droit",),
    ),
    "4 délai réduit assignation non respectée": Rule(
        "4 délai réduit assignation non respectée",
        quotations=(
            Quotation(
                "§ 4, al. 3",
                "Ces dispositions sont applicables, par exemple, dans le cas où l'étranger serait assigné à résidence et ne respecterait pas les prescriptions liées à son assignation.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "assignation à résidence en cours",
            "non-respect des prescriptions de l'assignation",
        ),
    ),
    "4 durée du délai réduit": Rule(
        "4 durée du délai réduit",
        quotations=(
            Quotation(
                "§ 4, al. 3",
                "A ce titre, l'article L.741-7 du CESEDA, dans sa rédaction issue de la loi du 26 janvier 2024 réduit à 48 heures, au lieu de sept jours, le délai",
            ),
        ),
        legal_basis=(),
        conditions=("délai réduit avant un nouveau placement est établi",),
    ),
    "4 nouveau placement avant l'expiration du délai": Rule(
        "4 nouveau placement avant l'expiration du délai",
        quotations=(
            Quotation(
                "§ 4, al. 3",
                "réduit à 48 heures, au lieu de sept jours, le délai avant l'expiration duquel une nouvelle décision de placement en rétention ne peut être prise",
            ),
        ),
        legal_basis=(),
        conditions=(
            "délai réduit avant un nouveau placement est établi",
            "temps écoulé depuis le départ du délai avant un nouveau placement : moins de 48 heures",
        ),
    ),
    "final information des organismes": Rule(
        "final information des organismes",
        quotations=(
            Quotation(
                "point final, al. 1",
                "Je vous rappelle enfin la nécessité, pour tous les étrangers qui ont fait l'objet d'une décision constatant le refus de séjour, de veiller à assurer l'information des organismes de sécurité sociale pour que toutes les conséquences en soient tirées en termes d'affiliation ou d'ouvertures de droits sociaux.",
            ),
        ),
        legal_basis=(),
        conditions=("décision constatant le refus de séjour",),
    ),
    "final communication des identités": Rule(
        "final communication des identités",
        quotations=(
            Quotation(
                "point final, al. 1",
                "Vous vous assurerez en particulier de l'information exhaustive et sans délais des caisses et organismes locaux de sécurité sociale de l'identité des étrangers qui ont fait l'objet de refus de séjour ou d'un retrait de titre de séjour, conformément à l'article L. 114-10-2 du code de la sécurité sociale et dans les conditions rappelées en annexe.",
            ),
        ),
        legal_basis=(),
        conditions=("décision sur le séjour : refus de séjour ou retrait de titre de séjour",),
    ),
    "annexe conséquences de la notification": Rule(
        "annexe conséquences de la notification",
        quotations=(
            Quotation(
                "annexe, al. 1",
                "Ainsi que la circulaire n° NOR IOMV2402713J du 5 février 2024 relative à l'expulsion et l'éloignement des étrangers délinquants vous y invitait, vous veillerez à vous assurer que la notification d'une décision constatant le refus de séjour – dans la plus grande partie des cas, une obligation de quitter le territoire français – s'accompagne de conséquences sur l'affiliation ou l'ouverture de droits auprès d'organismes sociaux.",
            ),
        ),
        legal_basis=(),
        conditions=("décision constatant le refus de séjour", "notification de la décision"),
    ),
    "annexe tous les étrangers sans droit au séjour": Rule(
        "annexe tous les étrangers sans droit au séjour",
        quotations=(
            Quotation(
                "annexe, al. 2",
                "Ces dispositions visent non seulement les étrangers ayant fait l'objet d'un refus de séjour dont le profil est évocateur de risques de troubles à l'ordre public, mais s'appliquent à tous les étrangers ayant fait l'objet d'une décision constatant l'absence de droit au séjour.",
            ),
            Quotation(
                "annexe, al. 1",
                "vous veillerez à vous assurer que la notification d'une décision",
            ),
        ),
        legal_basis=(),
        conditions=(
            "décision constatant l'absence de droit au séjour",
            "notification de la décision",
        ),
    ),
    "annexe extinction des droits sociaux": Rule(
        "annexe extinction des droits sociaux",
        quotations=(
            Quotation(
                "annexe, al. 5",
                "La décision qui constate le refus de séjour est le fait générateur de l'extinction des droits sociaux.",
            ),
        ),
        legal_basis=(),
        conditions=("décision constatant le refus de séjour",),
    ),
    "annexe recours contre la décision": Rule(
        "annexe recours contre la décision",
        quotations=(
            Quotation(
                "annexe, al. 5",
                "La décision qui constate le refus de séjour est le fait générateur de l'extinction des droits sociaux. Cette dernière n'est pas assortie d'un recours suspensif.",
            ),
        ),
        legal_basis=(),
        conditions=("décision constatant le refus de séjour",),
    ),
    "annexe recours contre l'extinction": Rule(
        "annexe recours contre l'extinction",
        quotations=(
            Quotation(
                "annexe, al. 5",
                "La décision qui constate le refus de séjour est le fait générateur de l'extinction des droits sociaux. Cette dernière n'est pas assortie d'un recours suspensif.",
            ),
        ),
        legal_basis=(),
        conditions=("décision constatant le refus de séjour",),
    ),
    "annexe listes d'OQTF": Rule(
        "annexe listes d'OQTF",
        quotations=(
            Quotation(
                "annexe, al. 5",
                "Dès lors il n'est pas utile de communiquer aux caisses locales des listes d'OQTF, mais",
            ),
        ),
        legal_basis=(),
        conditions=(),
    ),
    "annexe communication des identités": Rule(
        "annexe communication des identités",
        quotations=(
            Quotation(
                "annexe, al. 5",
                "il convient de : 2 leur communiquer les identités des personnes faisant l'objet de décisions de refus de séjour – de manière prioritaire s'agissant des personnes faisant l'objet d'un retrait de titre ou d'un refus de renouvellement,",
            ),
        ),
        legal_basis=(),
        conditions=(
            "décision sur le séjour : refus de séjour ou refus de renouvellement ou retrait de titre de séjour",
        ),
    ),
    "annexe communication prioritaire": Rule(
        "annexe communication prioritaire",
        quotations=(
            Quotation(
                "annexe, al. 5",
                "il convient de : 2 leur communiquer les identités des personnes faisant l'objet de décisions de refus de séjour – de manière prioritaire s'agissant des personnes faisant l'objet d'un retrait de titre ou d'un refus de renouvellement, ainsi que pour celles dont le profil est évocateur de risques de troubles à l'ordre public.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "décision sur le séjour : refus de renouvellement ou retrait de titre de séjour ou (décision sur le séjour : refus de séjour et profil évocateur de risques de troubles à l'ordre public)",
        ),
    ),
    "annexe modalités complémentaires": Rule(
        "annexe modalités complémentaires",
        quotations=(
            Quotation(
                "annexe, al. 5",
                "A cet égard, il est possible de proposer des modalités d'information complémentaires aux accès existants aux systèmes d'information, pour couvrir les retraits de titres de séjour et refus de renouvellement motivés par des considérations d'ordre public, ainsi que toute décision de refus de séjour se rapportant à un profil évocateur de risque de trouble à l'ordre public ;",
            ),
        ),
        legal_basis=(),
        conditions=(
            "(décision sur le séjour : refus de renouvellement ou retrait de titre de séjour et décision motivée par l'ordre public) ou (décision sur le séjour : refus de séjour et profil évocateur de risques de troubles à l'ordre public)",
        ),
    ),
    "annexe modalités complémentaires retrait et renouvellement compris": Rule(
        "annexe modalités complémentaires retrait et renouvellement compris",
        quotations=(
            Quotation(
                "annexe, al. 5",
                "A cet égard, il est possible de proposer des modalités d'information complémentaires aux accès existants aux systèmes d'information, pour couvrir les retraits de titres de séjour et refus de renouvellement motivés par des considérations d'ordre public, ainsi que toute décision de refus de séjour se rapportant à un profil évocateur de risque de trouble à l'ordre public ;",
            ),
        ),
        legal_basis=(),
        conditions=(
            "décision sur le séjour : refus de renouvellement ou retrait de titre de séjour",
            "profil évocateur de risques de troubles à l'ordre public",
        ),
    ),
    "note 5 données AGDREF": Rule(
        "note 5 données AGDREF",
        quotations=(
            Quotation(
                "note 5",
                "En outre, de manière spécifique, l'article R. 146-12 CESEDA prévoit explicitement que peuvent être destinataires des données à caractère personnel et informations enregistrées dans AGDREF « les agents des organismes chargés d'un de la gestion d'un régime obligatoire de sécurité sociale (...) à la seule fin de vérifier que les assurés étrangers satisfont à la condition de régularité de leur situation en France. »",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité d'agent d'un organisme de sécurité sociale",
            "communication à la seule fin de vérifier la régularité",
        ),
    ),
    "note 5 autre fin": Rule(
        "note 5 autre fin",
        quotations=(
            Quotation(
                "note 5",
                "à la seule fin de vérifier que les assurés étrangers satisfont à la condition de régularité de leur situation en France.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité d'agent d'un organisme de sécurité sociale",
            "absence de communication à la seule fin de vérifier la régularité",
        ),
    ),
}
