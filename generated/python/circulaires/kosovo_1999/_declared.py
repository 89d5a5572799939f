"""Ce que le texte déclare : son identité, ses faits, ses résultats, ses lectures."""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.outcome import OutcomeKind
from circulaires._runtime.records import Fact, Group, Identity

IDENTITY = Identity(
    slug="kosovo-1999",
    title="Protection temporaire accordée par la France aux membres de la communauté albanaise du Kosovo",
    nature="circulaire",
    author="LE MINISTRE DE L'INTERIEUR",
    identifier="NOR/INT/D/99/00210/C",
    date="12 octobre 1999",
    status="non établi",
    force="instruction adressée aux préfets",
    read_on="",
    version="a00215559c5b2f77efaf8c845e20351fa70fbe24cc4d4f698a6c1b528f516d52",
    source="42da1fc972c56b17851c5b81a67c5772fee3b740af70b1b7fe12d6a71e916986",
    official_text="1271014b91f741447c774a982c6271946e9c7113378baba772816131c792f0c9",
    compiler="0.1.0",
)

FACTS: dict[str, Fact] = {
    "date_de_la_decision": Fact(
        "date_de_la_decision",
        "date de la décision",
        "date",
        question="À quelle date la décision est-elle prise ?",
    ),
    "reception_des_instructions": Fact(
        "reception_des_instructions",
        "réception des instructions",
        "date",
        question="À quelle date la préfecture a-t-elle reçu les instructions du 12 octobre 1999 ?",
    ),
    "situation_irreguliere": Fact(
        "situation_irreguliere",
        "situation irrégulière",
        "yes_no",
        question="La personne est-elle en situation irrégulière ?",
    ),
    "origine_declaree_du_kosovo": Fact(
        "origine_declaree_du_kosovo",
        "origine déclarée du Kosovo",
        "yes_no",
        question="La personne se dit-elle originaire du Kosovo ?",
        help="le texte retient ce que la personne dit, non ce qui est prouvé",
    ),
    "demande_d_admission_au_sejour": Fact(
        "demande_d_admission_au_sejour",
        "demande d'admission au séjour",
        "yes_no",
        question="La personne sollicite-t-elle son admission au séjour auprès des services du préfet ?",
    ),
    "interpellation_sans_titre_de_sejour": Fact(
        "interpellation_sans_titre_de_sejour",
        "interpellation sans titre de séjour",
        "yes_no",
        question="La personne a-t-elle été interpellée sans titre de séjour par la police ou la gendarmerie ?",
    ),
    "benefice_de_la_protection_temporaire": Fact(
        "benefice_de_la_protection_temporaire",
        "bénéfice de la protection temporaire",
        "yes_no",
        question="La personne bénéficie-t-elle de la protection temporaire le jour de la décision ?",
    ),
    "protection_temporaire_a_la_reception": Fact(
        "protection_temporaire_a_la_reception",
        "protection temporaire à la réception",
        "yes_no",
        question="La personne bénéficiait-elle de la protection temporaire à la réception des instructions ?",
        help="le texte dit « déjà » sans dire si c'est à ce moment ou le jour de la décision",
    ),
    "autorisation_de_sejour_deja_obtenue": Fact(
        "autorisation_de_sejour_deja_obtenue",
        "autorisation de séjour déjà obtenue",
        "yes_no",
        question="La personne a-t-elle déjà bénéficié d'une autorisation de séjour ?",
        help="même si elle n'en bénéficie plus",
    ),
    "autorisation_au_titre_de_la_protection_temporaire": Fact(
        "autorisation_au_titre_de_la_protection_temporaire",
        "autorisation au titre de la protection temporaire",
        "yes_no",
        question="L'autorisation provisoire de séjour en cause relève-t-elle de la protection temporaire ?",
        help="par opposition à une autorisation qui aurait une autre cause, une demande d'asile par exemple",
    ),
    "document_delivre": Fact(
        "document_delivre",
        "document délivré",
        "choice",
        options=(
            "autorisation_provisoire_de_sejour",
            "recepisse",
            "carte_de_sejour_temporaire",
            "aucun_de_ces_documents",
        ),
        question="Lequel de ces documents la personne s'est-elle vu délivrer ?",
        help="un seul suffit, s'il y en a eu plusieurs, celui dont le renouvellement est en cause",
    ),
    "delivrance_depuis_l_entree_en_vigueur_du_dispositif": Fact(
        "delivrance_depuis_l_entree_en_vigueur_du_dispositif",
        "délivrance depuis l'entrée en vigueur du dispositif",
        "yes_no",
        question="Le document a-t-il été délivré depuis l'entrée en vigueur du dispositif de protection temporaire ?",
        help="le texte ne date pas cette entrée en vigueur, le point 1 décrit une suspension de l'éloignement, puis des autorisations provisoires de séjour",
    ),
    "demande_d_asile_conventionnel": Fact(
        "demande_d_asile_conventionnel",
        "demande d'asile conventionnel",
        "yes_no",
        question="La personne a-t-elle déposé une demande d'asile conventionnel ?",
    ),
    "demande_d_asile_territorial": Fact(
        "demande_d_asile_territorial",
        "demande d'asile territorial",
        "yes_no",
        question="La personne a-t-elle déposé une demande d'asile territorial ?",
    ),
    "conditions_de_reprise_en_charge": Fact(
        "conditions_de_reprise_en_charge",
        "conditions de reprise en charge",
        "yes_no",
        question="Les conditions de reprise en charge de l'intéressé par un partenaire européen paraissent-elles remplies ?",
        appraisal=True,
        authority="préfet",
    ),
    "conditions_pour_demeurer_en_france": Fact(
        "conditions_pour_demeurer_en_france",
        "conditions pour demeurer en France",
        "yes_no",
        question="La personne remplit-elle les conditions nécessaires pour demeurer en France ?",
        help="le texte ne les énumère pas et ne dit pas qui les apprécie",
        elsewhere=True,
    ),
    "declaration_d_appartenance_a_la_communaute_albanaise": Fact(
        "declaration_d_appartenance_a_la_communaute_albanaise",
        "déclaration d'appartenance à la communauté albanaise",
        "yes_no",
        question="La personne déclare-t-elle appartenir à la communauté albanaise du Kosovo ?",
        help="la déclaration suffit ici, le texte ne demande la certitude que pour la destination",
    ),
    "appartenance_certaine_a_la_communaute_albanaise": Fact(
        "appartenance_certaine_a_la_communaute_albanaise",
        "appartenance certaine à la communauté albanaise",
        "yes_no",
        question="La personne appartient-elle de manière certaine à la communauté albanaise du Kosovo ?",
        help="une simple déclaration n'est pas une certitude",
        appraisal=True,
        authority="préfet",
    ),
    "mesure_d_eloignement_deja_prise": Fact(
        "mesure_d_eloignement_deja_prise",
        "mesure d'éloignement déjà prise",
        "yes_no",
        question="Une mesure d'éloignement a-t-elle déjà été prise ?",
    ),
    "renouvellement_ne_paraissant_pas_devoir_intervenir": Fact(
        "renouvellement_ne_paraissant_pas_devoir_intervenir",
        "renouvellement ne paraissant pas devoir intervenir",
        "yes_no",
        question="Le renouvellement paraît-il, dans ce cas particulier, ne pas devoir intervenir ?",
        help="« notamment pour des motifs d'ordre public » : le texte ne ferme pas la liste des motifs",
        appraisal=True,
        authority="préfet",
    ),
    "retour_direct_possible": Fact(
        "retour_direct_possible",
        "retour direct possible",
        "yes_no",
        question="Le retour direct vers le pays ou la région d'origine est-il possible ?",
        appraisal=True,
        authority="préfet",
    ),
    "pays_de_renvoi_fixe": Fact(
        "pays_de_renvoi_fixe",
        "pays de renvoi fixé",
        "yes_no",
        question="Le pays ou la région de renvoi est-il fixé ?",
    ),
    "retour_force_envisage": Fact(
        "retour_force_envisage",
        "retour forcé envisagé",
        "yes_no",
        question="Un retour forcé de l'étranger est-il envisagé ?",
        help="que le pays (ou la région) de renvoi soit fixé ou non",
    ),
    "preuve_rapportee_de_risques_personnels_et_averes": Fact(
        "preuve_rapportee_de_risques_personnels_et_averes",
        "preuve rapportée de risques personnels et avérés",
        "yes_no",
        question="L'étranger rapporte-t-il la preuve qu'il encourt des risques personnels et avérés ?",
        help="les risques doivent être personnels et avérés, l'un et l'autre",
        appraisal=True,
        authority="préfet",
    ),
    "risques_personnels_et_averes_valablement_etablis": Fact(
        "risques_personnels_et_averes_valablement_etablis",
        "risques personnels et avérés valablement établis",
        "yes_no",
        question="L'étranger établit-il valablement qu'il encourt des risques personnels et avérés ?",
        help="les risques doivent être personnels et avérés, l'un et l'autre",
        appraisal=True,
        authority="préfet",
    ),
}

GROUPS: dict[str, Group] = {}

#: Les anciens noms des faits et des groupes.
ALIASES: dict[str, str] = {}

OUTCOMES: tuple[OutcomeKind, ...] = (
    OutcomeKind("regime_de_l_admission_au_sejour", "régime de l'admission au séjour", "etat"),
    OutcomeKind(
        "delivrance_d_une_autorisation_provisoire_de_sejour",
        "délivrance d'une autorisation provisoire de séjour",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind(
        "enregistrement_de_la_demande_d_asile",
        "enregistrement de la demande d'asile",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind("saisine_de_l_ofpra", "saisine de l'OFPRA", "acte", bearer="préfet"),
    OutcomeKind(
        "saisine_du_ministere_sur_l_asile_territorial",
        "saisine du ministère sur l'asile territorial",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind(
        "application_de_la_convention_de_dublin",
        "application de la convention de Dublin",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind(
        "saisine_des_partenaires_europeens",
        "saisine des partenaires européens",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind("refus_de_sejour", "refus de séjour", "acte", bearer="préfet"),
    OutcomeKind("mesure_d_eloignement", "mesure d'éloignement", "acte", bearer="préfet"),
    OutcomeKind(
        "mise_a_execution_d_une_mesure_deja_prise",
        "mise à exécution d'une mesure déjà prise",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind(
        "application_des_nouvelles_instructions",
        "application des nouvelles instructions",
        "effet",
    ),
    OutcomeKind("application_des_points_10_et_11", "application des points 10 et 11", "effet"),
    OutcomeKind(
        "renouvellement_des_documents_delivres",
        "renouvellement des documents délivrés",
        "etat",
    ),
    OutcomeKind(
        "saisine_du_ministre_d_un_cas_particulier",
        "saisine du ministre d'un cas particulier",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind(
        "utilisation_des_accords_de_readmission",
        "utilisation des accords de réadmission",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind(
        "retour_direct_par_arrete_de_reconduite",
        "retour direct par arrêté de reconduite",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind(
        "eloignement_en_direction_de_belgrade",
        "éloignement en direction de Belgrade",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind(
        "eloignement_en_transit_par_belgrade",
        "éloignement en transit par Belgrade",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind(
        "recueil_des_declarations_par_proces_verbal",
        "recueil des déclarations par procès-verbal",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind(
        "verification_de_l_article_3",
        "vérification de l'article 3",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind(
        "saisine_du_ministre_pour_risques",
        "saisine du ministre pour risques",
        "acte",
        bearer="préfet",
    ),
)

#: Pour chaque lecture : son nom, ses variantes, celle qui est retenue.
READINGS: dict[str, tuple[str, tuple[str, ...], str | None]] = {
    "autres_cas": (
        "autres cas",
        ("ni_asile_ni_reprise_en_charge", "hors_reprise_en_charge"),
        "ni_asile_ni_reprise_en_charge",
    ),
    "beneficiaires_et_points_10_et_11": (
        "bénéficiaires et points 10 et 11",
        ("celles_qui_precedent", "toute_la_circulaire"),
        "celles_qui_precedent",
    ),
    "beneficiant_deja": (
        "bénéficiant déjà",
        ("le_jour_de_la_decision", "a_la_reception"),
        "le_jour_de_la_decision",
    ),
    "date_des_points_10_et_11": (
        "date des points 10 et 11",
        ("sans_date", "a_compter_de_la_reception"),
        "sans_date",
    ),
    "desormais": (
        "désormais",
        ("a_compter_de_la_reception", "des_la_signature"),
        "a_compter_de_la_reception",
    ),
    "n_hesiterez_pas": ("n'hésiterez pas", ("encouragement", "obligation"), None),
    "personnes_concernees": (
        "personnes concernées",
        ("toute_situation_irreguliere", "personnes_de_la_circulaire"),
        None,
    ),
    "personnes_deja_autorisees_au_sejour": (
        "personnes déjà autorisées au séjour",
        ("point_9_seul", "point_6_aussi"),
        "point_9_seul",
    ),
    "plus_d_aps": (
        "plus d'APS",
        ("toute_autorisation_provisoire", "autorisation_du_dispositif"),
        None,
    ),
    "privilegier": ("privilégier", ("preference", "ordre"), "preference"),
    "renouvellement_des_documents": (
        "renouvellement des documents",
        ("documents_des_beneficiaires", "tout_document_delivre"),
        "documents_des_beneficiaires",
    ),
    "serez_conduits_a_refuser": ("serez conduits à refuser", ("ordre", "annonce"), "ordre"),
    "verification_de_l_article_3": (
        "vérification de l'article 3",
        ("avec_les_declarations", "en_tout_retour_force"),
        None,
    ),
}

#: Pour chaque consigne : les résultats et les règles qu'elle concerne.
DIRECTIVES: tuple[tuple[str, tuple[str, ...]], ...] = ()

#: Pour chaque liste de pièces : les résultats et les règles qu'elle concerne.
EVIDENCE: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("preuve ou établissement des risques", ("saisine_du_ministre_pour_risques",)),
)
