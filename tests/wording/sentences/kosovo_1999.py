"""kosovo-1999: act, kind of outcome, status, quotation."""

SENTENCES: tuple[tuple[str, str, str, str], ...] = (
    (
        "kosovo-1999",
        "acte",
        "obligatoire",
        "vous appliquerez aux personnes en situation irrégulière qui se disent originaires du Kosovo et qui sollicitent leur admission au séjour auprès de vos services ou qui sont interpellées sans titre de séjour par la police ou la gendarmerie, les règles de droit commun en matière d’admission au séjour.",
    ),
    ("kosovo-1999", "acte", "exclu", "En conséquence, vous ne leur délivrerez plus d’APS."),
    (
        "kosovo-1999",
        "acte",
        "obligatoire",
        "En revanche, vous continuerez à enregistrer toutes les demandes d’asile (conventionnel ou territorial)",
    ),
    (
        "kosovo-1999",
        "acte",
        "recommande",
        "n’hésiterez pas à saisir nos partenaires européens chaque fois que les conditions de reprise en charge des intéressés vous paraîtront remplies.",
    ),
    (
        "kosovo-1999",
        "acte",
        "obligatoire",
        "Pour les autres cas, vous serez conduits à refuser le séjour à toute personne qui ne remplirait pas les conditions nécessaires pour demeurer en France.",
    ),
    (
        "kosovo-1999",
        "acte",
        "possible",
        "Il vous est en outre désormais possible de prendre des mesures d’éloignement",
    ),
    (
        "kosovo-1999",
        "effet",
        "exclu",
        "ces nouvelles instructions ne s’appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
    ),
    (
        "kosovo-1999",
        "effet",
        "automatique",
        "Les instructions contenues dans mon télégramme du N° S 931 du 14 mai 1999 restent donc applicables",
    ),
    (
        "kosovo-1999",
        "acte",
        "obligatoire",
        "Il vous appartient toutefois de me saisir des cas particuliers pour lesquels le renouvellement ne vous paraîtrait pas devoir intervenir",
    ),
    (
        "kosovo-1999",
        "acte",
        "recommande",
        "je vous demande de privilégier, chaque fois que ceci sera possible, la solution du retour direct",
    ),
    (
        "kosovo-1999",
        "acte",
        "exclu",
        "il conviendra de ne jamais prévoir d’éloignement en direction de Belgrade, y compris en transit.",
    ),
    (
        "kosovo-1999",
        "acte",
        "obligatoire",
        "il conviendra de recueillir ses déclarations consignées par procès verbal lorsque le pays (ou la région ) de renvoi sera fixé.",
    ),
    (
        "kosovo-1999",
        "acte",
        "obligatoire",
        "Il est, en effet, nécessaire de vérifier si les dispositions de l’article 3 de la Convention européenne de sauvegarde des Droits de l’Homme et des Libertés fondamentales sont ou non applicables au cas d’espèce.",
    ),
    (
        "kosovo-1999",
        "acte",
        "obligatoire",
        "Vous saisirez mes services des cas pour lesquels l’étranger concerné rapporterait la preuve",
    ),
    ("kosovo-1999", "acte", "obligatoire", "Vous voudrez bien me rendre compte des difficultés"),
)
