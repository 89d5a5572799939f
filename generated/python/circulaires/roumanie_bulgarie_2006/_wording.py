"""Les mots du texte officiel, règle par règle."""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.records import Quotation, Rule

RULES: dict[str, Rule] = {
    "1 pas de droit inconditionnel": Rule(
        "1 pas de droit inconditionnel",
        quotations=(
            Quotation(
                "§ 1, al. 1",
                "l'intégration de ces pays à l'Union ne signifie pas la reconnaissance ipso facto au profit de leurs ressortissants d'un droit inconditionnel au séjour",
            ),
        ),
        legal_basis=(),
        conditions=("qualité : ressortissant roumain ou bulgare",),
    ),
    "1.1 libre circulation": Rule(
        "1.1 libre circulation",
        quotations=(
            Quotation(
                "§ 1.1, al. 1",
                "S'agissant des séjours en France inférieurs à trois mois, ces ressortissants bénéficieront de la libre circulation au même titre que les autres citoyens de l'Union européenne.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre que membre de famille ressortissant de pays tiers",
            "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
        ),
    ),
    "1.1 document requis": Rule(
        "1.1 document requis",
        quotations=(
            Quotation(
                "§ 1.1, al. 1",
                "Les conditions d'exercice de ce droit demeurant inchangées, la possession d'un passeport ou d'une carte d'identité valides sont les seuls documents requis.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre que membre de famille ressortissant de pays tiers",
            "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
        ),
    ),
    "1.1 conditions d'entrée inopposables": Rule(
        "1.1 conditions d'entrée inopposables",
        quotations=(
            Quotation(
                "§ 1.1, al. 2",
                "Par conséquent, les conditions d'entrée exigibles des ressortissants de pays tiers (attestations d'accueil, justificatif d'assurance, ressources minimales notamment) ne devront plus être opposées aux ressortissants roumains et bulgares.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
        ),
    ),
    "1.1 limitations": Rule(
        "1.1 limitations",
        quotations=(
            Quotation(
                "§ 1.1, al. 3",
                "Les autorités françaises peuvent néanmoins apporter des limitations au droit de circulation et de séjour lorsque les intéressés représentent une menace pour l'ordre public ou constituent une charge déraisonnable pour le système d'assistance sociale français.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "menace pour l'ordre public ou charge déraisonnable",
        ),
    ),
    "1.1 recours aux soins couvert": Rule(
        "1.1 recours aux soins couvert",
        quotations=(
            Quotation(
                "§ 1.1, al. 7",
                "Pour opérer cette appréciation il vous faudra distinguer selon que les intéressés seront ou non en mesure de bénéficier durant leur séjour en France de la couverture sociale de leur pays d'origine.",
            ),
            Quotation(
                "§ 1.1, al. 7",
                "Dans une telle hypothèse, le recours au système de soins français ne pourra pas constituer un indice propre à caractériser un abus de droit.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "durée du séjour : au plus 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : moins de 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : moins de 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "couverture sociale du pays d'origine",
        ),
    ),
    "1.1 présomption": Rule(
        "1.1 présomption",
        quotations=(
            Quotation(
                "§ 1.1, al. 8",
                "Le défaut d'une telle assurance sociale fera naître en revanche une forte présomption quant au caractère excessif de la demande d'assistance.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "durée du séjour : au plus 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : moins de 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : moins de 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "absence de couverture sociale du pays d'origine",
        ),
    ),
    "1.1 interrogation permise": Rule(
        "1.1 interrogation permise",
        quotations=(
            Quotation(
                "§ 1.1, al. 8",
                "En effet, dans l'hypothèse où le communautaire ne dispose pas de couverture sociale dans son pays d'origine et qu'il fait rapidement appel au système de soins français, il sera permis de s'interroger sur les motivations de son séjour.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre que membre de famille ressortissant de pays tiers (lecture « communautaire du § 1.1 » : tout ressortissant de l'Union)",
            "qualité : ressortissant roumain ou bulgare (lecture « communautaire du § 1.1 » : Roumains et Bulgares)",
            "durée du séjour : au plus 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : moins de 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : moins de 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "absence de couverture sociale du pays d'origine",
            "appel rapide au système de soins",
        ),
    ),
    "1.1 éléments à prendre en compte": Rule(
        "1.1 éléments à prendre en compte",
        quotations=(
            Quotation(
                "§ 1.1, al. 9",
                "Il vous faudra néanmoins tenir compte de la nature et de la durée de la prise en charge sollicitée ainsi que de son coût, afin de déterminer si le recours à l'assistance est effectivement excessif. Vous devrez également tenir compte du moment où se déclare la pathologie prise en charge.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "durée du séjour : au plus 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : moins de 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : moins de 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
        ),
    ),
    "1.1 indice d'une charge excessive": Rule(
        "1.1 indice d'une charge excessive",
        quotations=(
            Quotation(
                "§ 1.1, al. 9",
                "Ainsi, vous serez fondé à retenir comme indice d'une charge excessive le cas du ressortissant communautaire dépourvu de ressources et de sécurité sociale dans son pays et qui, souffrant d'une pathologie déclarée dans ce pays, se présente en France afin d'y recevoir des soins sans contrepartie financière.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre que membre de famille ressortissant de pays tiers (lecture « communautaire du § 1.1 » : tout ressortissant de l'Union)",
            "qualité : ressortissant roumain ou bulgare (lecture « communautaire du § 1.1 » : Roumains et Bulgares)",
            "durée du séjour : au plus 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : moins de 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : moins de 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "dépourvu de ressources et de sécurité sociale",
            "venue pour des soins d'une pathologie déclarée au pays",
        ),
    ),
    "1.1 secret médical": Rule(
        "1.1 secret médical",
        quotations=(
            Quotation(
                "§ 1.1, al. 9",
                "Vous devrez veiller à ne pas recueillir à cet égard d'informations qui porteraient atteinte au secret médical.",
            ),
        ),
        legal_basis=(),
        conditions=(),
    ),
    "1.1 éléments au-delà de trois mois": Rule(
        "1.1 éléments au-delà de trois mois",
        quotations=(
            Quotation(
                "§ 1.1, al. 12",
                "Compte tenu des difficultés à caractériser la charge déraisonnable dans un délai de trois mois, vous devrez considérer que les éléments recueillis participent de l'évaluation du droit au séjour au-delà de cette échéance lorsque le communautaire se maintient en France.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre que membre de famille ressortissant de pays tiers (lecture « communautaire du § 1.1 » : tout ressortissant de l'Union)",
            "qualité : ressortissant roumain ou bulgare (lecture « communautaire du § 1.1 » : Roumains et Bulgares)",
            "maintien au-delà de l'échéance",
        ),
    ),
    "1.1 perte du droit au séjour": Rule(
        "1.1 perte du droit au séjour",
        quotations=(
            Quotation(
                "§ 1.1, al. 12",
                "De plus, lorsque cette expertise conduit à la caractérisation d'un comportement abusif, vous serez en droit de considérer que l'intéressé ne bénéficie plus d'un droit au séjour en France, y compris pour une période inférieure à trois mois, alors même qu'il a quitté le pays.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "comportement abusif caractérisé",
        ),
    ),
    "1.1 saisine au retour": Rule(
        "1.1 saisine au retour",
        quotations=(
            Quotation(
                "§ 1.1, al. 12",
                "Ainsi, en cas de retour sur le territoire français et de nouvelle demande d'accès à l'assistance sociale française, les services prestataires sollicités pourront vous saisir",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "comportement abusif caractérisé",
            "nouvelle demande d'aide au retour",
        ),
    ),
    "1.1 refus au retour": Rule(
        "1.1 refus au retour",
        quotations=(
            Quotation(
                "§ 1.1, al. 12",
                "Ainsi, en cas de retour sur le territoire français et de nouvelle demande d'accès à l'assistance sociale française, les services prestataires sollicités pourront vous saisir et refuser l'octroi d'une aide lorsque son bénéfice est subordonné à un droit de séjour.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "comportement abusif caractérisé",
            "nouvelle demande d'aide au retour",
            "aide subordonnée à un droit de séjour",
        ),
    ),
    "1.2 droit au séjour": Rule(
        "1.2 droit au séjour",
        quotations=(
            Quotation(
                "§ 1.2, al. 1",
                "Le droit au séjour de plus de trois mois est reconnu aux ressortissants roumains et bulgares dans les mêmes conditions que pour les ressortissants des Etats entrés dans l'Union européenne le 1er mai 2004.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
        ),
    ),
    "1.2 enregistrement": Rule(
        "1.2 enregistrement",
        quotations=(
            Quotation(
                "§ 1.2, al. 1",
                "Ils devront, comme l'ensemble des citoyens communautaires, effectuer au préalable une formalité d'enregistrement auprès de la mairie de leur lieu de résidence",
            ),
            Quotation(
                "§ 1.2, al. 2",
                "La mise en œuvre de cette disposition nécessite la parution d'un décret et d'un arrêté fixant le modèle de l'attestation d'enregistrement qui sera remise par le maire",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre que membre de famille ressortissant de pays tiers",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
        ),
    ),
    "1.2 sanction": Rule(
        "1.2 sanction",
        quotations=(
            Quotation(
                "§ 1.2, al. 1",
                "formalité dont l'omission sera sanctionnée par une peine de contravention de 5ème classe.",
            ),
            Quotation(
                "§ 1.2, al. 2",
                "La mise en œuvre de cette disposition nécessite la parution d'un décret et d'un arrêté fixant le modèle de l'attestation d'enregistrement qui sera remise par le maire",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre que membre de famille ressortissant de pays tiers",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "omission de l'enregistrement",
        ),
    ),
    "1.2 attestation": Rule(
        "1.2 attestation",
        quotations=(
            Quotation(
                "§ 1.2, al. 2",
                "l'attestation d'enregistrement qui sera remise par le maire et ne vaudra pas reconnaissance d'un droit au séjour.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre que membre de famille ressortissant de pays tiers",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
        ),
    ),
    "1.2 emploi ou moyens": Rule(
        "1.2 emploi ou moyens",
        quotations=(
            Quotation(
                "§ 1.2, al. 3",
                "Le droit au séjour des intéressés est subordonné à la condition soit de disposer d'un emploi (salarié ou non salarié) soit de posséder des moyens suffisants d'existence.",
            ),
            Quotation(
                "§ 1.2.2, al. 6",
                "l'accès au séjour permanent au terme de cinq ans de séjour régulier ne permet plus que des restrictions fondées sur des motifs graves d'ordre public",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "aucun de : situations ouvrant droit au séjour : comprend étudiant ; situations ouvrant droit au séjour : comprend membre de famille (lecture « étudiant et membre de famille » : hors du § 1.2)",
            "absence de séjour permanent acquis",
        ),
    ),
    "1.2 ni emploi ni moyens": Rule(
        "1.2 ni emploi ni moyens",
        quotations=(
            Quotation(
                "§ 1.2, al. 3",
                "Le droit au séjour des intéressés est subordonné à la condition soit de disposer d'un emploi (salarié ou non salarié) soit de posséder des moyens suffisants d'existence.",
            ),
            Quotation(
                "§ 1.2.2, al. 6",
                "l'accès au séjour permanent au terme de cinq ans de séjour régulier ne permet plus que des restrictions fondées sur des motifs graves d'ordre public",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "aucun de : situations ouvrant droit au séjour : comprend étudiant ; situations ouvrant droit au séjour : comprend membre de famille (lecture « étudiant et membre de famille » : hors du § 1.2)",
            "aucun de : emploi ; moyens suffisants d'existence",
            "absence de séjour permanent acquis",
        ),
    ),
    "1.2.1 autorisation de travail": Rule(
        "1.2.1 autorisation de travail",
        quotations=(
            Quotation(
                "§ 1.2.1, al. 1",
                "S'agissant de l'accès au travail salarié, les intéressés devront, pendant la période du régime transitoire auquel ils sont soumis (pouvant aller de 2 à 7 ans), solliciter au préalable une autorisation de travail.",
            ),
            Quotation(
                "§ 1.2.1, al. 1",
                "Ces dispositions ne les dispensent toutefois pas de solliciter l'autorisation de travail.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "travail salarié",
            "période du régime transitoire en cours",
        ),
    ),
    "1.2.1 secteurs ouverts": Rule(
        "1.2.1 secteurs ouverts",
        quotations=(
            Quotation(
                "§ 1.2.1, al. 1",
                "Les dispositions de la circulaire du ministère de l'emploi du 29 avril 2006 prévoyant l'ouverture aux ressortissants des nouveaux Etats membres de certains secteurs d'activité leur seront applicables.",
            ),
        ),
        legal_basis=(),
        conditions=("qualité : ressortissant roumain ou bulgare",),
    ),
    "1.2.1 durée du régime transitoire": Rule(
        "1.2.1 durée du régime transitoire",
        quotations=(
            Quotation(
                "§ 1.2.1, al. 1",
                "la période du régime transitoire auquel ils sont soumis (pouvant aller de 2 à 7 ans)",
            ),
        ),
        legal_basis=(),
        conditions=("qualité : ressortissant roumain ou bulgare",),
    ),
    "1.2.1 droit commun": Rule(
        "1.2.1 droit commun",
        quotations=(
            Quotation(
                "§ 1.2.1, al. 2",
                "ces ressortissants sont soumis aux règles de droit commun concernant les travailleurs étrangers pendant cette période transitoire",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "période du régime transitoire en cours",
        ),
    ),
    "1.2.1 inscription sans titre": Rule(
        "1.2.1 inscription sans titre",
        quotations=(
            Quotation(
                "§ 1.2.1, al. 2",
                "Je précise par ailleurs que ces ressortissants sont soumis aux règles de droit commun concernant les travailleurs étrangers pendant cette période transitoire et qu'ils ne peuvent par conséquent s'inscrire comme demandeurs d'emploi auprès du service national de l'emploi qu'à condition d'être munis au préalable d'un titre les autorisant à travailler en France.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "période du régime transitoire en cours",
            "absence de titre autorisant à travailler",
        ),
    ),
    "1.2.1 inscription avec titre": Rule(
        "1.2.1 inscription avec titre",
        quotations=(
            Quotation(
                "§ 1.2.1, al. 2",
                "ils ne peuvent par conséquent s'inscrire comme demandeurs d'emploi auprès du service national de l'emploi qu'à condition d'être munis au préalable d'un titre les autorisant à travailler en France.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "période du régime transitoire en cours",
            "titre autorisant à travailler",
        ),
    ),
    "1.2.1 professions indépendantes": Rule(
        "1.2.1 professions indépendantes",
        quotations=(
            Quotation(
                "§ 1.2.1, al. 3",
                "En ce qui concerne les professions libérales, commerciales, industrielles et artisanales, leur accès leur sera ouvert dès le 1er janvier 2007, dans les mêmes conditions que pour les ressortissants des anciens pays membres.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "profession libérale commerciale industrielle ou artisanale",
        ),
    ),
    "1.2.1 titre de séjour": Rule(
        "1.2.1 titre de séjour",
        quotations=(
            Quotation(
                "§ 1.2.1, al. 4",
                "Je rappelle enfin que conformément aux dispositions de l'article L.121-2 du CESEDA et sous réserve des exceptions prévues à cet article, la possession d'un titre de séjour demeure nécessaire pendant la période transitoire pour pouvoir exercer une activité professionnelle en France, quelle qu'en soit la nature.",
            ),
        ),
        legal_basis=("article L.121-2 du CESEDA",),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "période du régime transitoire en cours",
            "exercice d'une activité professionnelle",
            "absence d'exception prévue à l'article L. 121-2",
        ),
    ),
    "1.2.1 titre de séjour au-delà de trois mois": Rule(
        "1.2.1 titre de séjour au-delà de trois mois",
        quotations=(
            Quotation(
                "§ 1.2.1, al. 4",
                "Je rappelle enfin que conformément aux dispositions de l'article L.121-2 du CESEDA et sous réserve des exceptions prévues à cet article, la possession d'un titre de séjour demeure nécessaire pendant la période transitoire pour pouvoir exercer une activité professionnelle en France, quelle qu'en soit la nature.",
            ),
        ),
        legal_basis=("article L.121-2 du CESEDA",),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "période du régime transitoire en cours",
            "exercice d'une activité professionnelle",
            "absence d'exception prévue à l'article L. 121-2",
        ),
    ),
    "1.2.2 assurance et ressources": Rule(
        "1.2.2 assurance et ressources",
        quotations=(
            Quotation(
                "§ 1.2.2, al. 1",
                "S'ils ne sont pas autorisés à travailler, les ressortissants roumains et bulgares devront, pour prétendre à un droit au séjour au titre de non-actifs, disposer d'une assurance maladie et de ressources propres suffisantes.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "absence d'autorisé à travailler",
            "statut de non actif",
        ),
    ),
    "1.2.2 référence au revenu minimum": Rule(
        "1.2.2 référence au revenu minimum",
        quotations=(
            Quotation(
                "§ 1.2.2, al. 2",
                "Il est prévu de fixer le niveau de ressources par référence au montant du revenu minimum d'insertion défini par l'article L. 262-2 du code de l'action sociale et des familles.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "statut de non actif",
        ),
    ),
    "1.2.2 référence pour les personnes âgées": Rule(
        "1.2.2 référence pour les personnes âgées",
        quotations=(
            Quotation(
                "§ 1.2.2, al. 2",
                "Lorsque les intéressés en rempliront les conditions, notamment d'âge, il conviendra de vous référer au niveau de ressources requis pour l'attribution de l'allocation de solidarité aux personnes âgées (ex-« minimum vieillesse ») prévue aux articles L.815-1 et suivants du code de la sécurité sociale.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "statut de non actif",
            "conditions de l'allocation de solidarité aux personnes âgées",
        ),
    ),
    "1.2.2 modulation": Rule(
        "1.2.2 modulation",
        quotations=(
            Quotation(
                "§ 1.2.2, al. 2",
                "L'appréciation de la situation des intéressés devra être modulée en fonction de la composition de la famille.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "statut de non actif",
        ),
    ),
    "1.2.2 analyse": Rule(
        "1.2.2 analyse",
        quotations=(
            Quotation(
                "§ 1.2.2, al. 3",
                "Ainsi, vous devrez analyser les différents éléments liés à la situation personnelle de l'étranger, selon les mêmes critères que ceux précédemment décrits pour les séjours inférieurs à trois mois. Cependant, vous prendrez de surcroît en considération le caractère temporaire des difficultés rencontrées, la durée du séjour en France, l'importance des prestations non contributives sollicitées et tous éléments liés à la situation personnelle afin de déterminer l'opportunité de leur maintien sur le territoire.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "statut de non actif",
        ),
    ),
    "1.2.2 maintien du droit": Rule(
        "1.2.2 maintien du droit",
        quotations=(
            Quotation(
                "§ 1.2.2, al. 4",
                "Je vous précise que le décret en cours de préparation comportera des dispositions qui préciseront les situations dans lesquelles le droit de séjour sera maintenu de droit. Tel sera le cas notamment pour les travailleurs ayant été contraints de cesser leur activité (chômage, incapacité de travail) ou pour les membres de famille ayant rompu la vie commune (divorce, décès).",
            ),
        ),
        legal_basis=(),
        conditions=(),
    ),
    "1.2.2 dispense de titre": Rule(
        "1.2.2 dispense de titre",
        quotations=(
            Quotation(
                "§ 1.2.2, al. 5",
                "Les ressortissants roumains et bulgares, à l'instar des autres ressortissants communautaires, seront dispensés de titre de séjour pour résider en France sous le statut de non actifs, réservé à ceux qui disposent des ressources évoquées précédemment.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre que membre de famille ressortissant de pays tiers",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "statut de non actif",
            "ressources propres suffisantes",
        ),
    ),
    "1.2.2 menace": Rule(
        "1.2.2 menace",
        quotations=(
            Quotation(
                "§ 1.2.2, al. 6",
                "Je vous rappelle par ailleurs que la reconnaissance du droit au séjour des communautaires demeure subordonnée au respect de la condition d'absence de menace à l'ordre public.",
            ),
            Quotation(
                "§ 1.2.2, al. 6",
                "l'accès au séjour permanent au terme de cinq ans de séjour régulier ne permet plus que des restrictions fondées sur des motifs graves d'ordre public",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre que membre de famille ressortissant de pays tiers",
            "menace pour l'ordre public",
            "absence de séjour permanent acquis",
        ),
    ),
    "1.2.2 menace au-delà de trois mois": Rule(
        "1.2.2 menace au-delà de trois mois",
        quotations=(
            Quotation(
                "§ 1.2.2, al. 6",
                "Je vous rappelle par ailleurs que la reconnaissance du droit au séjour des communautaires demeure subordonnée au respect de la condition d'absence de menace à l'ordre public.",
            ),
            Quotation(
                "§ 1.2.2, al. 6",
                "l'accès au séjour permanent au terme de cinq ans de séjour régulier ne permet plus que des restrictions fondées sur des motifs graves d'ordre public",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre que membre de famille ressortissant de pays tiers",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "menace pour l'ordre public",
            "absence de séjour permanent acquis",
        ),
    ),
    "1.2.2 séjour permanent": Rule(
        "1.2.2 séjour permanent",
        quotations=(
            Quotation(
                "§ 1.2.2, al. 6",
                "Par ailleurs, si l'accès au séjour permanent au terme de cinq ans de séjour régulier ne permet plus que des restrictions fondées sur des motifs graves d'ordre public, cette réserve est toujours opposable aux intéressés, dans le respect du principe de proportionnalité.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre que membre de famille ressortissant de pays tiers",
            "séjour permanent acquis",
            "motifs graves d'ordre public",
        ),
    ),
    "1.2.2 séjour permanent sans motif grave": Rule(
        "1.2.2 séjour permanent sans motif grave",
        quotations=(
            Quotation(
                "§ 1.2.2, al. 6",
                "l'accès au séjour permanent au terme de cinq ans de séjour régulier ne permet plus que des restrictions fondées sur des motifs graves d'ordre public",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre que membre de famille ressortissant de pays tiers",
            "séjour permanent acquis",
            "absence de motifs graves d'ordre public",
        ),
    ),
    "2.1 conditions d'entrée": Rule(
        "2.1 conditions d'entrée",
        quotations=(
            Quotation(
                "§ 2.1, al. 2",
                "A compter du 1er janvier 2007, il sera exclu d'envisager la reconduite à la frontière des ressortissants roumains et bulgares pour des motifs tenant au non-respect de ces conditions.",
            ),
        ),
        legal_basis=(),
        conditions=("qualité : ressortissant roumain ou bulgare",),
    ),
    "2.1 compostage": Rule(
        "2.1 compostage",
        quotations=(
            Quotation(
                "§ 2.1, al. 3",
                "Le bénéfice de la libre circulation dans les conditions évoquées supra entraîne, conformément aux articles 10 et 11 du règlement n° 562/2006 du Parlement européen et du Conseil du 15 mars 2006 établissant un code communautaire relatif au régime de franchissement des frontières par les personnes, dit « code frontières Schengen », la suppression du compostage des documents de voyage des ressortissants bulgares et roumains aux frontières extérieures de l'espace Schengen.",
            ),
        ),
        legal_basis=(),
        conditions=("qualité : ressortissant roumain ou bulgare",),
    ),
    "2.1 visa": Rule(
        "2.1 visa",
        quotations=(
            Quotation(
                "§ 2.1, al. 4",
                "Je vous précise par ailleurs que la méconnaissance de l'obligation de visa pour les membres de leur famille qui en raison de leur nationalité n'en sont pas dispensés ne saurait être sanctionnée par une mesure de reconduite à la frontière sur le fondement du 1o du II de l'article L. 511-1.",
            ),
            Quotation(
                "§ 2.1, al. 4",
                "En ce cas, la sanction réside exclusivement dans une contravention de 5ème classe.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : membre de famille ressortissant de pays tiers",
            "citoyen dont l'intéressé est membre de la famille : ressortissant roumain ou bulgare",
            "absence de dispense de visa par la nationalité",
            "défaut de visa",
        ),
    ),
    "2.1 réadmission": Rule(
        "2.1 réadmission",
        quotations=(
            Quotation(
                "§ 2.1, al. 5",
                "J'ajoute que l'adhésion de la Roumanie et de la Bulgarie rendra sans objet toute procédure de réadmission de ressortissants de ces Etats vers les autres pays de l'Union européenne.",
            ),
        ),
        legal_basis=(),
        conditions=("qualité : ressortissant roumain ou bulgare",),
    ),
    "2.2 motifs graves": Rule(
        "2.2 motifs graves",
        quotations=(
            Quotation(
                "§ 2.2, al. 1",
                "La possibilité pour l'Etat membre d'accueil de procéder à l'éloignement d'un ressortissant d'un autre Etat membre pour des motifs graves liés à l'ordre et à la sécurité publics est réaffirmée.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre que membre de famille ressortissant de pays tiers",
            "motifs graves d'ordre public",
        ),
    ),
    "2.2 droit de l'expulsion": Rule(
        "2.2 droit de l'expulsion",
        quotations=(
            Quotation(
                "§ 2.2, al. 2",
                "Il n'y a pas de dispositions législatives particulières régissant les motifs d'expulsion des ressortissants de l'Union européenne. Les dispositions du titre II du livre V du CESEDA leur sont applicables.",
            ),
        ),
        legal_basis=(),
        conditions=("qualité : autre que membre de famille ressortissant de pays tiers",),
    ),
    "2.2 protection de dix ans": Rule(
        "2.2 protection de dix ans",
        quotations=(
            Quotation(
                "§ 2.2, al. 2",
                "J'appelle seulement votre attention sur le 6° de l'article L. 521-2 qui, dans sa rédaction issue de la loi du 24 juillet 2006, institue une protection spécifique en matière d'expulsion, liée à un séjour régulier depuis plus de dix ans sur le territoire français.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre que membre de famille ressortissant de pays tiers",
            "séjour régulier : plus de 10 ans",
        ),
    ),
    "2.3 droit au séjour": Rule(
        "2.3 droit au séjour",
        quotations=(
            Quotation(
                "§ 2.3, al. 1",
                "Pendant les trois mois qui suivent leur entrée sur le territoire français, les ressortissants des Etats membres de l'Union européenne, et donc les Roumains et les Bulgares, bénéficient d'un droit au séjour.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre que membre de famille ressortissant de pays tiers",
            "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
        ),
    ),
    "2.3 ordre public et droit du travail": Rule(
        "2.3 ordre public et droit du travail",
        quotations=(
            Quotation(
                "§ 2.3, al. 1",
                "Cependant, si pendant cette période leur comportement constitue une menace pour l'ordre public ou s'ils enfreignent la législation du travail, ils peuvent faire l'objet d'un arrêté de reconduite à la frontière sur le fondement du 8° du II de l'article L. 511-1 du CESEDA.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre que membre de famille ressortissant de pays tiers",
            "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "menace pour l'ordre public ou infraction à la législation du travail",
        ),
    ),
    "2.3 effets dans le temps": Rule(
        "2.3 effets dans le temps",
        quotations=(
            Quotation(
                "§ 2.3, al. 2",
                "Les effets dans le temps propres à ce motif d'arrêté de reconduite à la frontière (cf. art. L.213-1 du CESEDA dans sa rédaction issue de l'article 49 de la loi du 24 juillet 2006) sont applicables aux ressortissants roumains et bulgares.",
            ),
        ),
        legal_basis=(),
        conditions=("qualité : ressortissant roumain ou bulgare",),
    ),
    "2.3 conséquences au plan du séjour": Rule(
        "2.3 conséquences au plan du séjour",
        quotations=(
            Quotation(
                "§ 2.3, al. 4",
                "Comme indiqué supra (§1.1), il vous appartient de tirer les conséquences, au plan du séjour, du comportement des ressortissants de ces deux Etats, ou de tout autre Etat membre qui multiplieraient en France les séjours de moins de trois mois pour y subir des soins en bénéficiant de l'assistance publique.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre que membre de famille ressortissant de pays tiers",
            "séjours multipliés pour des soins à la charge de l'assistance publique",
        ),
    ),
    "2.3 OQTF": Rule(
        "2.3 OQTF",
        quotations=(
            Quotation(
                "§ 2.3, al. 5",
                "La mesure d'éloignement appropriée à cette situation consiste en une obligation de quitter le territoire français sur le fondement du deuxième alinéa du I de l'article L. 511-1 du CESEDA, dès lors que cette décision implique le constat, au terme d'un examen de situation individuel et sur la base d'un faisceau d'indices sérieux et concordants, que l'intéressé ne peut plus justifier du maintien de son droit au séjour.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre que membre de famille ressortissant de pays tiers",
            "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "séjours multipliés pour des soins à la charge de l'assistance publique (lecture « situation visée au § 2.3 » : séjours multipliés)",
            "constat que le droit au séjour n'est plus justifié",
        ),
    ),
    "2.3 OQTF recommandée": Rule(
        "2.3 OQTF recommandée",
        quotations=(
            Quotation(
                "§ 2.3, al. 5",
                "La mesure d'éloignement appropriée à cette situation consiste en une obligation de quitter le territoire français sur le fondement du deuxième alinéa du I de l'article L. 511-1 du CESEDA, dès lors que cette décision implique le constat, au terme d'un examen de situation individuel et sur la base d'un faisceau d'indices sérieux et concordants, que l'intéressé ne peut plus justifier du maintien de son droit au séjour.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre que membre de famille ressortissant de pays tiers",
            "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "séjours multipliés pour des soins à la charge de l'assistance publique (lecture « situation visée au § 2.3 » : séjours multipliés)",
            "constat que le droit au séjour n'est plus justifié",
        ),
    ),
    "2.3 OQTF obligatoire": Rule(
        "2.3 OQTF obligatoire",
        quotations=(
            Quotation(
                "§ 2.3, al. 5",
                "La mesure d'éloignement appropriée à cette situation consiste en une obligation de quitter le territoire français sur le fondement du deuxième alinéa du I de l'article L. 511-1 du CESEDA, dès lors que cette décision implique le constat, au terme d'un examen de situation individuel et sur la base d'un faisceau d'indices sérieux et concordants, que l'intéressé ne peut plus justifier du maintien de son droit au séjour.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre que membre de famille ressortissant de pays tiers",
            "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "séjours multipliés pour des soins à la charge de l'assistance publique (lecture « situation visée au § 2.3 » : séjours multipliés)",
            "constat que le droit au séjour n'est plus justifié",
        ),
    ),
    "2.4 absence de rattachement": Rule(
        "2.4 absence de rattachement",
        quotations=(
            Quotation(
                "§ 2.4, al. 1",
                "Si le lien de rattachement avec une situation ouvrant droit au séjour ne peut être établi, l'obligation de quitter le territoire français est applicable.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre que membre de famille ressortissant de pays tiers (lecture « défaut de rattachement » : tout ressortissant de l'Union)",
            "qualité : ressortissant roumain ou bulgare (lecture « défaut de rattachement » : Roumains et Bulgares)",
            "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "(durée du séjour : au moins 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "absence de lien de rattachement établi",
        ),
    ),
    "2.4 pas de droit sans rattachement": Rule(
        "2.4 pas de droit sans rattachement",
        quotations=(
            Quotation(
                "§ 2.4, al. 2",
                "Conformément aux dispositions de l'article 18 du Traité CE, il n'y a pas de droit au séjour sur le territoire des Etats membres sans rattachement à l'une des quatre situations énumérées à l'article L. 121-1 du CESEDA : travailleur (salarié ou non), étudiant, inactif disposant de ressources suffisantes et d'une assurance maladie, membre de famille.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre que membre de famille ressortissant de pays tiers",
            "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "(durée du séjour : au moins 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "absence de lien de rattachement établi",
        ),
    ),
    "2.4 droit plus justifié": Rule(
        "2.4 droit plus justifié",
        quotations=(
            Quotation(
                "§ 2.4, al. 3",
                "Le deuxième alinéa du I de l'article L. 511-1 du CESEDA vous ouvre la possibilité de notifier une obligation de quitter le territoire français, dès lors qu'au terme d'un examen de situation individuel et approfondi vous constatez que le ressortissant roumain ou bulgare ne justifie plus du maintien de son droit au séjour.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "(durée du séjour : au moins 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "constat que le droit au séjour n'est plus justifié",
        ),
    ),
    "2.4 complète dépendance": Rule(
        "2.4 complète dépendance",
        quotations=(
            Quotation(
                "§ 2.4, al. 4",
                "Toutefois, le constat que le ressortissant européen ne justifie pas d'un lien réel et effectif avec l'une des situations ouvrant droit au séjour justifie le prononcé d'une obligation de quitter le territoire français dès lors qu'il est établi que l'intéressé est en situation de complète dépendance par rapport au système d'assurance sociale français.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre que membre de famille ressortissant de pays tiers",
            "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "(durée du séjour : au moins 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "absence de lien de rattachement établi",
            "complète dépendance",
        ),
    ),
    "2.4 activité sans titre demandée": Rule(
        "2.4 activité sans titre demandée",
        quotations=(
            Quotation(
                "§ 2.4, al. 5",
                "Si un ressortissant roumain ou bulgare exerce une activité professionnelle sans être en possession d'un titre de séjour, il vous est demandé de prendre un arrêté de reconduite à la frontière (APRF) sur le fondement du 2° du II de l'article L. 511-1 du CESEDA.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "(durée du séjour : au moins 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "(période du régime transitoire en cours et absence d'exception prévue à l'article L. 121-2) (lecture « travail dispensé de titre » : activité irrégulière)",
            "activité professionnelle sans titre de séjour",
        ),
    ),
    "2.4 activité sans titre interpellation": Rule(
        "2.4 activité sans titre interpellation",
        quotations=(
            Quotation(
                "§ 2.4, al. 6",
                "En cas d'interpellation d'un de ces ressortissants séjournant en France depuis plus de trois mois et exerçant une activité professionnelle sans être muni du titre de séjour prévu à l'article L. 121-2 du CESEDA, un APRF pourra être pris à son encontre sur le fondement du 2° du II de l'article L. 511-1 du même code, qui vise notamment l'étranger non soumis à l'obligation de visa qui s'est maintenu sur le territoire français à l'expiration d'un délai de trois mois à compter de son entrée sur le territoire sans être titulaire d'un premier titre de séjour régulièrement délivré.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "(durée du séjour : au moins 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "(période du régime transitoire en cours et absence d'exception prévue à l'article L. 121-2) (lecture « travail dispensé de titre » : activité irrégulière)",
            "interpellation",
            "activité professionnelle sans titre de séjour",
        ),
    ),
    "2.4 exécution immédiate": Rule(
        "2.4 exécution immédiate",
        quotations=(
            Quotation(
                "§ 2.4, al. 7",
                "L'APRF sera immédiatement exécutoire sans délai de départ volontaire.",
            ),
            Quotation("§ 2.4, al. 7", "Il s'applique aux ressortissants roumains et bulgares"),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "APRF pour activité sans titre est de droit ou obligatoire ou possible ou recommandé",
        ),
    ),
    "2.4 qualité de travailleur": Rule(
        "2.4 qualité de travailleur",
        quotations=(
            Quotation(
                "§ 2.4, al. 7",
                "Il s'applique aux ressortissants roumains et bulgares parce que le travail irrégulier dûment constaté révèle par lui-même que le droit au séjour de l'intéressé ne pouvait se rattacher qu'à la qualité de travailleur, qualité dont l'intéressé ne saurait se prévaloir du fait de son irrégularité.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "(durée du séjour : au moins 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "travail irrégulier dûment constaté",
        ),
    ),
    "2.5 exécution des arrêtés antérieurs": Rule(
        "2.5 exécution des arrêtés antérieurs",
        quotations=(
            Quotation(
                "§ 2.5",
                "Les arrêtés de reconduite à la frontière pris avant le 1er janvier 2007",
            ),
            Quotation("§ 2.5, al. 1", "Ils ne pourront plus, en principe, être mis à exécution."),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "date de l'arrêté de reconduite : avant le 1er janvier 2007",
        ),
    ),
    "2.5 activité exercée sans titre": Rule(
        "2.5 activité exercée sans titre",
        quotations=(
            Quotation(
                "§ 2.5",
                "Les arrêtés de reconduite à la frontière pris avant le 1er janvier 2007",
            ),
            Quotation(
                "§ 2.5, al. 3",
                "Toutefois, il convient de déduire de cette jurisprudence que dans l'hypothèse où un ressortissant roumain ou bulgare aurait exercé une activité professionnelle sans détenir un titre de séjour, l'APRF a conservé un caractère exécutoire.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : ressortissant roumain ou bulgare",
            "date de l'arrêté de reconduite : avant le 1er janvier 2007",
            "activité exercée sans titre",
        ),
    ),
    "annexe OQTF membre de famille moins de trois mois": Rule(
        "annexe OQTF membre de famille moins de trois mois",
        quotations=(
            Quotation("annexe, ligne 3", "< 3 mois membre famille oui oui non oui oui"),
            Quotation(
                "§ 2.3, al. 5",
                "dès lors que cette décision implique le constat, au terme d'un examen de situation individuel et sur la base d'un faisceau d'indices sérieux et concordants, que l'intéressé ne peut plus justifier du maintien de son droit au séjour",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : membre de famille ressortissant de pays tiers (lecture « famille de l'annexe » : tout communautaire)",
            "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "séjours multipliés pour des soins à la charge de l'assistance publique (lecture « situation visée au § 2.3 » : séjours multipliés)",
            "constat que le droit au séjour n'est plus justifié",
        ),
    ),
    "annexe OQTF membre de famille trois mois à cinq ans": Rule(
        "annexe OQTF membre de famille trois mois à cinq ans",
        quotations=(
            Quotation("annexe, ligne 5, colonne 1", "3 mois à 5 ans membre famille"),
            Quotation("annexe, ligne 5, colonne 2", "oui"),
            Quotation(
                "§ 2.4, al. 1",
                "Si le lien de rattachement avec une situation ouvrant droit au séjour ne peut être établi, l'obligation de quitter le territoire français est applicable.",
            ),
            Quotation(
                "§ 2.4, al. 3",
                "vous constatez que le ressortissant roumain ou bulgare ne justifie plus du maintien de son droit au séjour",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : membre de famille ressortissant de pays tiers (lecture « famille de l'annexe » : tout communautaire)",
            "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "(durée du séjour : au moins 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "absence de lien de rattachement établi ou constat que le droit au séjour n'est plus justifié",
        ),
    ),
    "annexe ordre public membre de famille": Rule(
        "annexe ordre public membre de famille",
        quotations=(
            Quotation("annexe, ligne 3, colonne 1", "< 3 mois membre famille"),
            Quotation("annexe, ligne 3, colonne 3", "oui"),
            Quotation(
                "§ 2.3, al. 1",
                "si pendant cette période leur comportement constitue une menace pour l'ordre public ou s'ils enfreignent la législation du travail, ils peuvent faire l'objet d'un arrêté de reconduite à la frontière",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : membre de famille ressortissant de pays tiers (lecture « famille de l'annexe » : tout communautaire)",
            "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "menace pour l'ordre public ou infraction à la législation du travail",
        ),
    ),
    "annexe activité sans titre membre de famille": Rule(
        "annexe activité sans titre membre de famille",
        quotations=(
            Quotation("annexe, ligne 5, colonne 1", "3 mois à 5 ans membre famille"),
            Quotation(
                "annexe, ligne 5, colonne 4",
                "non Sauf si activité professionnelle sans titre de séjour",
            ),
            Quotation("§ 2.4, al. 6", "En cas d'interpellation d'un de ces ressortissants"),
        ),
        legal_basis=(),
        conditions=(
            "qualité : membre de famille ressortissant de pays tiers (lecture « famille de l'annexe » : tout communautaire)",
            "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "(durée du séjour : au moins 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "interpellation (lecture « travail sans titre » : faculté)",
            "activité professionnelle sans titre de séjour",
        ),
    ),
    "annexe ordre public fermé après trois mois": Rule(
        "annexe ordre public fermé après trois mois",
        quotations=(
            Quotation("annexe, ligne 4, colonne 1", "3 mois à 5 ans"),
            Quotation("annexe, ligne 4, colonne 3", "non"),
            Quotation("annexe, ligne 5, colonne 1", "3 mois à 5 ans membre famille"),
            Quotation("annexe, ligne 5, colonne 3", "non"),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre qu'autre ressortissant de l'Union européenne (lecture « famille de l'annexe » : tout communautaire)",
            "(durée du séjour : plus de 3 mois et durée du séjour : au plus 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "(durée du séjour : au moins 3 mois et durée du séjour : au plus 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "(durée du séjour : plus de 3 mois et durée du séjour : au plus 5 ans) (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
        ),
    ),
    "annexe autre APRF avant trois mois": Rule(
        "annexe autre APRF avant trois mois",
        quotations=(
            Quotation("annexe, ligne 2, colonne 1", "< 3 mois"),
            Quotation("annexe, ligne 2, colonne 4", "non"),
            Quotation("annexe, ligne 3, colonne 1", "< 3 mois membre famille"),
            Quotation("annexe, ligne 3, colonne 4", "non"),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre qu'autre ressortissant de l'Union européenne (lecture « famille de l'annexe » : tout communautaire)",
            "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
        ),
    ),
    "annexe autre APRF après trois mois": Rule(
        "annexe autre APRF après trois mois",
        quotations=(
            Quotation("annexe, ligne 4, colonne 1", "3 mois à 5 ans"),
            Quotation(
                "annexe, ligne 4, colonne 4",
                "non Sauf si activité professionnelle sans titre de séjour",
            ),
            Quotation("annexe, ligne 5, colonne 1", "3 mois à 5 ans membre famille"),
            Quotation(
                "annexe, ligne 5, colonne 4",
                "non Sauf si activité professionnelle sans titre de séjour",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre qu'autre ressortissant de l'Union européenne (lecture « famille de l'annexe » : tout communautaire)",
            "(durée du séjour : plus de 3 mois et durée du séjour : au plus 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "(durée du séjour : au moins 3 mois et durée du séjour : au plus 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "(durée du séjour : plus de 3 mois et durée du séjour : au plus 5 ans) (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "absence d'activité professionnelle sans titre de séjour",
        ),
    ),
    "annexe expulsion": Rule(
        "annexe expulsion",
        quotations=(
            Quotation("annexe, ligne 2, colonne 1", "< 3 mois"),
            Quotation("annexe, ligne 2, colonne 5", "oui"),
            Quotation("annexe, ligne 2, colonne 6", "oui"),
            Quotation("annexe, ligne 3, colonne 1", "< 3 mois membre famille"),
            Quotation("annexe, ligne 3, colonne 5", "oui"),
            Quotation("annexe, ligne 3, colonne 6", "oui"),
            Quotation("annexe, ligne 4, colonne 1", "3 mois à 5 ans"),
            Quotation("annexe, ligne 4, colonne 5", "oui"),
            Quotation("annexe, ligne 4, colonne 6", "oui"),
            Quotation("annexe, ligne 5, colonne 1", "3 mois à 5 ans membre famille"),
            Quotation("annexe, ligne 5, colonne 5", "oui"),
            Quotation("annexe, ligne 5, colonne 6", "oui"),
            Quotation(
                "§ 2.2, al. 1",
                "pour des motifs graves liés à l'ordre et à la sécurité publics",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre qu'autre ressortissant de l'Union européenne (lecture « famille de l'annexe » : tout communautaire)",
            "durée du séjour : au plus 5 ans",
            "motifs graves d'ordre public",
        ),
    ),
    "annexe seule OQTF": Rule(
        "annexe seule OQTF",
        quotations=(
            Quotation("annexe, ligne 2, colonne 1", "< 3 mois"),
            Quotation("annexe, ligne 2, colonne 2", "oui"),
            Quotation("annexe, ligne 2, colonne 5", "oui"),
            Quotation("annexe, ligne 2, colonne 6", "oui"),
            Quotation("annexe, ligne 3, colonne 1", "< 3 mois membre famille"),
            Quotation("annexe, ligne 3, colonne 2", "oui"),
            Quotation("annexe, ligne 3, colonne 5", "oui"),
            Quotation("annexe, ligne 3, colonne 6", "oui"),
            Quotation("annexe, ligne 4, colonne 1", "3 mois à 5 ans"),
            Quotation("annexe, ligne 4, colonne 2", "oui"),
            Quotation("annexe, ligne 4, colonne 5", "oui"),
            Quotation("annexe, ligne 4, colonne 6", "oui"),
            Quotation("annexe, ligne 5, colonne 1", "3 mois à 5 ans membre famille"),
            Quotation("annexe, ligne 5, colonne 2", "oui"),
            Quotation("annexe, ligne 5, colonne 5", "oui"),
            Quotation("annexe, ligne 5, colonne 6", "oui"),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre qu'autre ressortissant de l'Union européenne (lecture « famille de l'annexe » : tout communautaire)",
            "durée du séjour : au plus 5 ans",
        ),
    ),
    "annexe seule ordre public": Rule(
        "annexe seule ordre public",
        quotations=(
            Quotation("annexe, ligne 2, colonne 1", "< 3 mois"),
            Quotation("annexe, ligne 2, colonne 3", "oui"),
            Quotation("annexe, ligne 3, colonne 1", "< 3 mois membre famille"),
            Quotation("annexe, ligne 3, colonne 3", "oui"),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre qu'autre ressortissant de l'Union européenne (lecture « famille de l'annexe » : tout communautaire)",
            "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
        ),
    ),
    "annexe seule activité sans titre": Rule(
        "annexe seule activité sans titre",
        quotations=(
            Quotation("annexe, ligne 4, colonne 1", "3 mois à 5 ans"),
            Quotation(
                "annexe, ligne 4, colonne 4",
                "non Sauf si activité professionnelle sans titre de séjour",
            ),
            Quotation("annexe, ligne 5, colonne 1", "3 mois à 5 ans membre famille"),
            Quotation(
                "annexe, ligne 5, colonne 4",
                "non Sauf si activité professionnelle sans titre de séjour",
            ),
        ),
        legal_basis=(),
        conditions=(
            "qualité : autre qu'autre ressortissant de l'Union européenne (lecture « famille de l'annexe » : tout communautaire)",
            "(durée du séjour : plus de 3 mois et durée du séjour : au plus 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
            "(durée du séjour : au moins 3 mois et durée du séjour : au plus 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
            "(durée du séjour : plus de 3 mois et durée du séjour : au plus 5 ans) (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
            "activité professionnelle sans titre de séjour",
        ),
    ),
}
