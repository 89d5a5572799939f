"""Ce que le texte déclare : son identité, ses faits, ses résultats, ses lectures."""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.outcome import OutcomeKind
from circulaires._runtime.records import Fact, Group, Identity, Quotation

IDENTITY = Identity(
    slug="roumanie-bulgarie-2006",
    title="Modalités d'admission au séjour et d'éloignement des ressortissants roumains et bulgares à partir du 1er janvier 2007",
    nature="circulaire",
    author="Le ministre d'État, ministre de l'intérieur et de l'aménagement du territoire",
    identifier="NOR INT/D/06/00115/C",
    date="22 décembre 2006",
    status="non établi",
    force="instruction adressée aux préfets",
    read_on="",
    version="7a41e80db97ac45554d218dc2f5b2897fcfeb44e1166ebd244162ad7198a44fe",
    source="dbf47808d851be0685f81f6e84762040c1c6809555d7ba3d1eef16ba91eb9350",
    official_text="7d8460ddebdbd614836c55ff0a60363719707e91d70eb78e64add8fab8037369",
    compiler="0.1.0",
)

FACTS: dict[str, Fact] = {
    "date_de_la_decision": Fact(
        "date_de_la_decision",
        "date de la décision",
        "date",
        question="À quelle date la décision est-elle prise ?",
    ),
    "qualite": Fact(
        "qualite",
        "qualité",
        "choice",
        options=(
            "ressortissant_roumain_ou_bulgare",
            "membre_de_famille_ressortissant_de_pays_tiers",
            "autre_ressortissant_de_l_union_europeenne",
        ),
        question="Qui est l'intéressé ?",
        help="Les membres de famille s'entendent, dans l'annexe, comme ressortissants de pays tiers membres de famille d'un communautaire.",
        quotations=(
            Quotation(
                "annexe",
                "les membres de famille s'entendent comme ressortissants de pays tiers membres de famille d'un communautaire",
            ),
        ),
    ),
    "citoyen_dont_l_interesse_est_membre_de_la_famille": Fact(
        "citoyen_dont_l_interesse_est_membre_de_la_famille",
        "citoyen dont l'intéressé est membre de la famille",
        "choice",
        options=("ressortissant_roumain_ou_bulgare", "autre_ressortissant_de_l_union_europeenne"),
        question="De quel citoyen de l'Union l'intéressé est-il membre de la famille ?",
    ),
    "duree_du_sejour": Fact(
        "duree_du_sejour",
        "durée du séjour",
        "elapsed",
        unit="mois",
        until="date_de_la_decision",
        question="Depuis combien de temps l'intéressé séjourne-t-il en France ?",
    ),
    "menace_pour_l_ordre_public": Fact(
        "menace_pour_l_ordre_public",
        "menace pour l'ordre public",
        "yes_no",
        question="Le comportement de l'intéressé constitue-t-il une menace pour l'ordre public ?",
        appraisal=True,
        authority="préfet",
    ),
    "motifs_graves_d_ordre_public": Fact(
        "motifs_graves_d_ordre_public",
        "motifs graves d'ordre public",
        "yes_no",
        question="Existe-t-il des motifs graves liés à l'ordre et à la sécurité publics ?",
        appraisal=True,
        authority="l'autorité compétente",
    ),
    "infraction_a_la_legislation_du_travail": Fact(
        "infraction_a_la_legislation_du_travail",
        "infraction à la législation du travail",
        "yes_no",
        question="L'intéressé enfreint-il la législation du travail ?",
    ),
    "activite_professionnelle_sans_titre_de_sejour": Fact(
        "activite_professionnelle_sans_titre_de_sejour",
        "activité professionnelle sans titre de séjour",
        "yes_no",
        question="L'intéressé exerce-t-il une activité professionnelle sans être en possession d'un titre de séjour ?",
        help="Le titre est celui que prévoit l'article L. 121-2 (§ 2.4, al. 6).",
    ),
    "interpellation": Fact(
        "interpellation",
        "interpellation",
        "yes_no",
        question="L'intéressé a-t-il été interpellé ?",
    ),
    "constat_que_le_droit_au_sejour_n_est_plus_justifie": Fact(
        "constat_que_le_droit_au_sejour_n_est_plus_justifie",
        "constat que le droit au séjour n'est plus justifié",
        "yes_no",
        question="Au terme d'un examen de situation individuel, est-il constaté que l'intéressé ne justifie plus du maintien de son droit au séjour ?",
        help="Avant trois mois : sur la base d'un faisceau d'indices sérieux et concordants (§ 2.3, al. 5). Après : examen individuel et approfondi (§ 2.4, al. 3).",
        appraisal=True,
        authority="préfet",
    ),
    "sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique": Fact(
        "sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique",
        "séjours multipliés pour des soins à la charge de l'assistance publique",
        "yes_no",
        question="L'intéressé multiplie-t-il en France les séjours de moins de trois mois pour y subir des soins en bénéficiant de l'assistance publique ?",
        quotations=(
            Quotation(
                "§ 2.3, al. 4",
                "multiplieraient en France les séjours de moins de trois mois pour y subir des soins",
            ),
        ),
    ),
    "situations_ouvrant_droit_au_sejour": Fact(
        "situations_ouvrant_droit_au_sejour",
        "situations ouvrant droit au séjour",
        "several",
        options=(
            "travailleur",
            "etudiant",
            "inactif_disposant_de_ressources_suffisantes_et_d_une_assurance_maladie",
            "membre_de_famille",
        ),
        question="À quelle situation ouvrant droit au séjour l'intéressé se rattache-t-il ?",
        elsewhere=True,
        quotations=(
            Quotation(
                "§ 2.4, al. 2",
                "l'une des quatre situations énumérées à l'article L. 121-1 du CESEDA : travailleur (salarié ou non), étudiant, inactif disposant de ressources suffisantes et d'une assurance maladie, membre de famille.",
            ),
        ),
    ),
    "lien_de_rattachement_etabli": Fact(
        "lien_de_rattachement_etabli",
        "lien de rattachement établi",
        "yes_no",
        question="Un lien de rattachement avec une situation ouvrant droit au séjour peut-il être établi ?",
        appraisal=True,
        authority="préfet",
        quotations=(
            Quotation(
                "§ 2.4, al. 2",
                "il n'y a pas de droit au séjour sur le territoire des Etats membres sans rattachement à l'une des quatre situations énumérées à l'article L. 121-1 du CESEDA",
            ),
        ),
    ),
    "complete_dependance": Fact(
        "complete_dependance",
        "complète dépendance",
        "yes_no",
        question="Est-il établi que l'intéressé est en situation de complète dépendance par rapport au système d'assurance sociale français ?",
        appraisal=True,
        authority="préfet",
    ),
    "defaut_de_visa": Fact(
        "defaut_de_visa",
        "défaut de visa",
        "yes_no",
        question="L'obligation de visa a-t-elle été méconnue ?",
    ),
    "dispense_de_visa_par_la_nationalite": Fact(
        "dispense_de_visa_par_la_nationalite",
        "dispense de visa par la nationalité",
        "yes_no",
        question="L'intéressé est-il, en raison de sa nationalité, dispensé de visa ?",
    ),
    "date_de_l_arrete_de_reconduite": Fact(
        "date_de_l_arrete_de_reconduite",
        "date de l'arrêté de reconduite",
        "date",
        question="À quelle date l'arrêté de reconduite à la frontière a-t-il été pris ?",
    ),
    "activite_exercee_sans_titre": Fact(
        "activite_exercee_sans_titre",
        "activité exercée sans titre",
        "yes_no",
        question="Ressort-il des pièces du dossier que l'intéressé aurait exercé une activité professionnelle sans détenir un titre de séjour ?",
        quotations=(
            Quotation(
                "§ 2.5, al. 2",
                "Dès lors qu'il ne ressort pas des pièces des dossiers que les intéressés exercent une telle activité",
            ),
        ),
    ),
    "sejour_regulier": Fact(
        "sejour_regulier",
        "séjour régulier",
        "elapsed",
        unit="mois",
        until="date_de_la_decision",
        question="Depuis combien de temps l'intéressé séjourne-t-il régulièrement en France ?",
    ),
    "couverture_sociale_du_pays_d_origine": Fact(
        "couverture_sociale_du_pays_d_origine",
        "couverture sociale du pays d'origine",
        "yes_no",
        question="L'intéressé est-il en mesure de bénéficier, durant son séjour en France, de la couverture sociale de son pays d'origine ?",
    ),
    "recours_recurrent_a_l_assistance_sociale": Fact(
        "recours_recurrent_a_l_assistance_sociale",
        "recours récurrent à l'assistance sociale",
        "yes_no",
        question="Le recours à l'assistance sociale revêt-il un caractère récurrent pendant des périodes de séjour de moins de trois mois ?",
        appraisal=True,
        authority="préfet",
        quotations=(
            Quotation(
                "§ 1.1, al. 6",
                "revêt un caractère récurrent pendant des périodes de séjour de moins de trois mois",
            ),
        ),
    ),
    "objet_unique_du_sejour_les_aides_sociales": Fact(
        "objet_unique_du_sejour_les_aides_sociales",
        "objet unique du séjour les aides sociales",
        "yes_no",
        question="Est-il clairement établi que l'objet unique du séjour est le bénéfice des aides ou prestations sociales françaises ?",
        appraisal=True,
        authority="préfet",
    ),
    "abus_caracterise_du_droit_de_sejour": Fact(
        "abus_caracterise_du_droit_de_sejour",
        "abus caractérisé du droit de séjour",
        "yes_no",
        appraisal=True,
        authority="préfet",
        quotations=(
            Quotation(
                "§ 1.1, al. 4",
                "constitué par le fait que le séjour aurait en réalité pour seul objet le bénéfice des aides sociales accessibles sans contrepartie, c'est-à-dire sans qu'il soit nécessaire de verser une cotisation. Cela concerne en pratique toutes les prestations sociales non contributives.",
            ),
        ),
    ),
    "charge_deraisonnable": Fact(
        "charge_deraisonnable",
        "charge déraisonnable",
        "yes_no",
        question="L'intéressé constitue-t-il une charge déraisonnable pour le système d'assistance sociale français ?",
        appraisal=True,
        authority="préfet",
        quotations=(
            Quotation(
                "§ 1.1, al. 4",
                "La notion de charge déraisonnable suppose que soit constaté un abus caractérisé du droit de séjour",
            ),
            Quotation(
                "§ 1.1, al. 6",
                "Ainsi, l'existence d'une telle charge sera avérée lorsque vous aurez constaté que le recours à l'assistance sociale revêt un caractère récurrent pendant des périodes de séjour de moins de trois mois ou lorsque vous aurez clairement établi que l'objet unique du séjour est le bénéfice des aides ou prestations sociales françaises.",
            ),
            Quotation(
                "§ 1.1, al. 10",
                "Peut également être cité, à titre d'exemple d'existence d'une charge déraisonnable, le recours systématique à des hébergements d'urgence.",
            ),
        ),
    ),
    "recours_systematique_a_des_hebergements_d_urgence": Fact(
        "recours_systematique_a_des_hebergements_d_urgence",
        "recours systématique à des hébergements d'urgence",
        "yes_no",
        question="L'intéressé recourt-il systématiquement à des hébergements d'urgence ?",
    ),
    "comportement_abusif_caracterise": Fact(
        "comportement_abusif_caracterise",
        "comportement abusif caractérisé",
        "yes_no",
        question="L'expertise conduit-elle à la caractérisation d'un comportement abusif ?",
        appraisal=True,
        authority="préfet",
    ),
    "nouvelle_demande_d_aide_au_retour": Fact(
        "nouvelle_demande_d_aide_au_retour",
        "nouvelle demande d'aide au retour",
        "yes_no",
        question="L'intéressé est-il revenu sur le territoire et a-t-il fait une nouvelle demande d'accès à l'assistance sociale ?",
    ),
    "aide_subordonnee_a_un_droit_de_sejour": Fact(
        "aide_subordonnee_a_un_droit_de_sejour",
        "aide subordonnée à un droit de séjour",
        "yes_no",
        question="Le bénéfice de l'aide est-il subordonné à un droit de séjour ?",
        elsewhere=True,
    ),
    "maintien_au_dela_de_l_echeance": Fact(
        "maintien_au_dela_de_l_echeance",
        "maintien au-delà de l'échéance",
        "yes_no",
        question="L'intéressé se maintient-il en France au-delà de l'échéance ?",
    ),
    "emploi": Fact(
        "emploi",
        "emploi",
        "yes_no",
        question="L'intéressé dispose-t-il d'un emploi (salarié ou non salarié) ?",
    ),
    "moyens_suffisants_d_existence": Fact(
        "moyens_suffisants_d_existence",
        "moyens suffisants d'existence",
        "yes_no",
        question="L'intéressé possède-t-il des moyens suffisants d'existence ?",
        appraisal=True,
        authority="préfet",
    ),
    "travail_salarie": Fact(
        "travail_salarie",
        "travail salarié",
        "yes_no",
        question="L'intéressé veut-il accéder à un travail salarié ?",
    ),
    "periode_du_regime_transitoire_en_cours": Fact(
        "periode_du_regime_transitoire_en_cours",
        "période du régime transitoire en cours",
        "yes_no",
        question="La période du régime transitoire est-elle en cours ?",
        elsewhere=True,
    ),
    "titre_autorisant_a_travailler": Fact(
        "titre_autorisant_a_travailler",
        "titre autorisant à travailler",
        "yes_no",
        question="L'intéressé est-il muni d'un titre l'autorisant à travailler en France ?",
    ),
    "exercice_d_une_activite_professionnelle": Fact(
        "exercice_d_une_activite_professionnelle",
        "exercice d'une activité professionnelle",
        "yes_no",
        question="L'intéressé veut-il exercer une activité professionnelle en France ?",
    ),
    "exception_prevue_a_l_article_l_121_2": Fact(
        "exception_prevue_a_l_article_l_121_2",
        "exception prévue à l'article L. 121-2",
        "yes_no",
        question="L'intéressé relève-t-il d'une exception prévue à l'article L. 121-2 du CESEDA ?",
        elsewhere=True,
    ),
    "profession_liberale_commerciale_industrielle_ou_artisanale": Fact(
        "profession_liberale_commerciale_industrielle_ou_artisanale",
        "profession libérale commerciale industrielle ou artisanale",
        "yes_no",
        question="L'intéressé veut-il accéder à une profession libérale, commerciale, industrielle ou artisanale ?",
    ),
    "autorise_a_travailler": Fact(
        "autorise_a_travailler",
        "autorisé à travailler",
        "yes_no",
        question="L'intéressé est-il autorisé à travailler ?",
    ),
    "statut_de_non_actif": Fact(
        "statut_de_non_actif",
        "statut de non actif",
        "yes_no",
        question="L'intéressé prétend-il à un droit au séjour au titre de non-actif ?",
    ),
    "ressources_propres_suffisantes": Fact(
        "ressources_propres_suffisantes",
        "ressources propres suffisantes",
        "yes_no",
        question="L'intéressé dispose-t-il de ressources propres suffisantes ?",
        appraisal=True,
        authority="préfet",
    ),
    "conditions_de_l_allocation_de_solidarite_aux_personnes_agees": Fact(
        "conditions_de_l_allocation_de_solidarite_aux_personnes_agees",
        "conditions de l'allocation de solidarité aux personnes âgées",
        "yes_no",
        question="L'intéressé remplit-il les conditions, notamment d'âge, de l'allocation de solidarité aux personnes âgées ?",
        elsewhere=True,
    ),
    "sejour_permanent_acquis": Fact(
        "sejour_permanent_acquis",
        "séjour permanent acquis",
        "yes_no",
        question="L'intéressé a-t-il accédé au séjour permanent au terme de cinq ans de séjour régulier ?",
        elsewhere=True,
        quotations=(
            Quotation(
                "§ 1.2.2, al. 6",
                "l'accès au séjour permanent au terme de cinq ans de séjour régulier",
            ),
        ),
    ),
    "appel_rapide_au_systeme_de_soins": Fact(
        "appel_rapide_au_systeme_de_soins",
        "appel rapide au système de soins",
        "yes_no",
        question="L'intéressé fait-il rapidement appel au système de soins français ?",
        appraisal=True,
        authority="préfet",
    ),
    "depourvu_de_ressources_et_de_securite_sociale": Fact(
        "depourvu_de_ressources_et_de_securite_sociale",
        "dépourvu de ressources et de sécurité sociale",
        "yes_no",
        question="L'intéressé est-il dépourvu de ressources et de sécurité sociale dans son pays ?",
    ),
    "venue_pour_des_soins_d_une_pathologie_declaree_au_pays": Fact(
        "venue_pour_des_soins_d_une_pathologie_declaree_au_pays",
        "venue pour des soins d'une pathologie déclarée au pays",
        "yes_no",
        question="L'intéressé, souffrant d'une pathologie déclarée dans son pays, se présente-t-il en France afin d'y recevoir des soins sans contrepartie financière ?",
    ),
    "decret_et_arrete_d_enregistrement_parus": Fact(
        "decret_et_arrete_d_enregistrement_parus",
        "décret et arrêté d'enregistrement parus",
        "yes_no",
        question="Le décret et l'arrêté fixant le modèle de l'attestation d'enregistrement sont-ils parus ?",
    ),
    "omission_de_l_enregistrement": Fact(
        "omission_de_l_enregistrement",
        "omission de l'enregistrement",
        "yes_no",
        question="L'intéressé a-t-il omis la formalité d'enregistrement ?",
    ),
    "travail_irregulier_dument_constate": Fact(
        "travail_irregulier_dument_constate",
        "travail irrégulier dûment constaté",
        "yes_no",
        question="Le travail irrégulier a-t-il été dûment constaté ?",
    ),
}

GROUPS: dict[str, Group] = {}

#: Les anciens noms des faits et des groupes.
ALIASES: dict[str, str] = {}

OUTCOMES: tuple[OutcomeKind, ...] = (
    OutcomeKind(
        "sejour_sans_condition",
        "séjour sans condition",
        "droit",
        beneficiary="ressortissant roumain ou bulgare",
    ),
    OutcomeKind(
        "libre_circulation",
        "libre circulation",
        "droit",
        beneficiary="ressortissant d'un Etat membre de l'Union européenne",
    ),
    OutcomeKind(
        "sejour_pendant_les_trois_premiers_mois",
        "séjour pendant les trois premiers mois",
        "droit",
        beneficiary="ressortissant d'un Etat membre de l'Union européenne",
    ),
    OutcomeKind(
        "passeport_ou_carte_d_identite_valides",
        "passeport ou carte d'identité valides",
        "formalite",
        beneficiary="ressortissant d'un Etat membre de l'Union européenne",
    ),
    OutcomeKind(
        "conditions_d_entree_des_ressortissants_de_pays_tiers",
        "conditions d'entrée des ressortissants de pays tiers",
        "formalite",
        beneficiary="ressortissant roumain ou bulgare",
    ),
    OutcomeKind(
        "limitation_du_droit_de_circulation_et_de_sejour",
        "limitation du droit de circulation et de séjour",
        "acte",
        bearer="autorités françaises",
    ),
    OutcomeKind(
        "prise_en_compte_de_la_prise_en_charge_sollicitee",
        "prise en compte de la prise en charge sollicitée",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind(
        "recours_aux_soins_retenu_comme_indice_d_abus",
        "recours aux soins retenu comme indice d'abus",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind(
        "interrogation_sur_les_motivations_du_sejour",
        "interrogation sur les motivations du séjour",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind(
        "presomption_d_une_demande_d_assistance_excessive",
        "présomption d'une demande d'assistance excessive",
        "etat",
    ),
    OutcomeKind(
        "indice_d_une_charge_excessive_retenu",
        "indice d'une charge excessive retenu",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind(
        "recueil_d_informations_portant_atteinte_au_secret_medical",
        "recueil d'informations portant atteinte au secret médical",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind(
        "prise_en_compte_des_elements_au_dela_de_trois_mois",
        "prise en compte des éléments au-delà de trois mois",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind(
        "constat_de_la_perte_du_droit_au_sejour",
        "constat de la perte du droit au séjour",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind(
        "saisine_du_prefet_par_le_service_prestataire",
        "saisine du préfet par le service prestataire",
        "acte",
        bearer="service prestataire",
    ),
    OutcomeKind("refus_d_une_aide", "refus d'une aide", "acte", bearer="service prestataire"),
    OutcomeKind(
        "sejour_de_plus_de_trois_mois",
        "séjour de plus de trois mois",
        "droit",
        beneficiary="ressortissant roumain ou bulgare",
    ),
    OutcomeKind(
        "enregistrement_en_mairie",
        "enregistrement en mairie",
        "formalite",
        beneficiary="ressortissant d'un Etat membre de l'Union européenne",
    ),
    OutcomeKind(
        "sanction_du_defaut_d_enregistrement",
        "sanction du défaut d'enregistrement",
        "resultat",
        bearer="juge",
    ),
    OutcomeKind(
        "reconnaissance_du_droit_au_sejour_par_l_attestation",
        "reconnaissance du droit au séjour par l'attestation",
        "effet",
    ),
    OutcomeKind(
        "emploi_ou_moyens_suffisants_d_existence",
        "emploi ou moyens suffisants d'existence",
        "formalite",
        beneficiary="ressortissant roumain ou bulgare",
    ),
    OutcomeKind(
        "autorisation_de_travail",
        "autorisation de travail",
        "formalite",
        beneficiary="ressortissant roumain ou bulgare",
    ),
    OutcomeKind("secteurs_d_activite_ouverts", "secteurs d'activité ouverts", "resultat"),
    OutcomeKind(
        "regles_applicables_pendant_la_periode_transitoire",
        "règles applicables pendant la période transitoire",
        "resultat",
    ),
    OutcomeKind("duree_du_regime_transitoire", "durée du régime transitoire", "resultat"),
    OutcomeKind(
        "inscription_comme_demandeur_d_emploi",
        "inscription comme demandeur d'emploi",
        "acte",
        bearer="ressortissant roumain ou bulgare",
    ),
    OutcomeKind(
        "acces_aux_professions_independantes",
        "accès aux professions indépendantes",
        "droit",
        beneficiary="ressortissant roumain ou bulgare",
    ),
    OutcomeKind(
        "titre_de_sejour_pour_une_activite_professionnelle",
        "titre de séjour pour une activité professionnelle",
        "formalite",
        beneficiary="ressortissant roumain ou bulgare",
    ),
    OutcomeKind(
        "assurance_maladie",
        "assurance maladie",
        "formalite",
        beneficiary="ressortissant roumain ou bulgare",
    ),
    OutcomeKind(
        "ressources_propres",
        "ressources propres",
        "formalite",
        beneficiary="ressortissant roumain ou bulgare",
    ),
    OutcomeKind(
        "reference_du_niveau_de_ressources",
        "référence du niveau de ressources",
        "resultat",
    ),
    OutcomeKind(
        "modulation_selon_la_composition_de_la_famille",
        "modulation selon la composition de la famille",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind(
        "analyse_des_elements_de_la_situation_personnelle",
        "analyse des éléments de la situation personnelle",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind(
        "maintien_du_droit_de_sejour",
        "maintien du droit de séjour",
        "droit",
        beneficiary="travailleur ou membre de famille",
    ),
    OutcomeKind(
        "titre_de_sejour_pour_resider",
        "titre de séjour pour résider",
        "formalite",
        beneficiary="ressortissant d'un Etat membre de l'Union européenne",
    ),
    OutcomeKind(
        "reconnaissance_du_droit_au_sejour",
        "reconnaissance du droit au séjour",
        "droit",
        beneficiary="citoyen de l'Union européenne",
    ),
    OutcomeKind(
        "restriction_au_sejour_permanent",
        "restriction au séjour permanent",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind("oqtf", "OQTF", "acte", bearer="préfet"),
    OutcomeKind(
        "aprf_ordre_public_et_droit_du_travail",
        "APRF ordre public et droit du travail",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind("autre_aprf", "autre APRF", "acte", bearer="préfet"),
    OutcomeKind(
        "aprf_pour_non_respect_des_conditions_d_entree",
        "APRF pour non-respect des conditions d'entrée",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind("aprf_pour_defaut_de_visa", "APRF pour défaut de visa", "acte", bearer="préfet"),
    OutcomeKind(
        "aprf_pour_activite_sans_titre",
        "APRF pour activité sans titre",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind(
        "compostage_des_documents_de_voyage",
        "compostage des documents de voyage",
        "effet",
    ),
    OutcomeKind(
        "sanction_du_defaut_de_visa",
        "sanction du défaut de visa",
        "resultat",
        bearer="juge",
    ),
    OutcomeKind(
        "readmission_vers_un_autre_pays_de_l_union",
        "réadmission vers un autre pays de l'Union",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind(
        "eloignement_pour_motifs_graves",
        "éloignement pour motifs graves",
        "acte",
        bearer="Etat membre d'accueil",
    ),
    OutcomeKind("ape", "APE", "acte", bearer="préfet"),
    OutcomeKind("ame", "AME", "acte", bearer="ministre de l'intérieur"),
    OutcomeKind(
        "dispositions_du_titre_ii_du_livre_v",
        "dispositions du titre II du livre V",
        "effet",
    ),
    OutcomeKind(
        "protection_specifique_contre_l_expulsion",
        "protection spécifique contre l'expulsion",
        "etat",
        beneficiary="ressortissant de l'Union européenne",
    ),
    OutcomeKind(
        "effets_dans_le_temps_de_l_arrete_d_ordre_public",
        "effets dans le temps de l'arrêté d'ordre public",
        "effet",
    ),
    OutcomeKind(
        "consequences_tirees_au_plan_du_sejour",
        "conséquences tirées au plan du séjour",
        "acte",
        bearer="préfet",
    ),
    OutcomeKind(
        "droit_au_sejour_de_plus_de_trois_mois",
        "droit au séjour de plus de trois mois",
        "etat",
    ),
    OutcomeKind("execution_immediate_de_l_arrete", "exécution immédiate de l'arrêté", "effet"),
    OutcomeKind("delai_de_depart_volontaire", "délai de départ volontaire", "effet"),
    OutcomeKind(
        "benefice_de_la_qualite_de_travailleur",
        "bénéfice de la qualité de travailleur",
        "effet",
    ),
    OutcomeKind(
        "mise_a_execution_d_un_arrete_anterieur",
        "mise à exécution d'un arrêté antérieur",
        "acte",
        bearer="préfet",
    ),
)

#: Pour chaque lecture : son nom, ses variantes, celle qui est retenue.
READINGS: dict[str, tuple[str, tuple[str, ...], str | None]] = {
    "communautaire_du_1_1": (
        "communautaire du § 1.1",
        ("tout_ressortissant_de_l_union", "roumains_et_bulgares"),
        None,
    ),
    "complete_dependance": ("complète dépendance", ("voie_de_plus", "condition"), "voie_de_plus"),
    "defaut_de_rattachement": (
        "défaut de rattachement",
        ("tout_ressortissant_de_l_union", "roumains_et_bulgares"),
        None,
    ),
    "etudiant_et_membre_de_famille": (
        "étudiant et membre de famille",
        ("sans_exception", "hors_du_1_2"),
        None,
    ),
    "famille_de_l_annexe": (
        "famille de l'annexe",
        ("tout_communautaire", "roumains_et_bulgares"),
        "tout_communautaire",
    ),
    "jour_anniversaire_des_trois_mois": (
        "jour anniversaire des trois mois",
        ("avec_les_sejours_courts", "avec_les_sejours_longs", "dans_aucun_des_deux"),
        None,
    ),
    "menace_et_duree_du_sejour": (
        "menace et durée du séjour",
        ("tout_sejour", "sejours_longs"),
        None,
    ),
    "mesure_appropriee": ("mesure appropriée", ("faculte", "conseil", "obligation"), "faculte"),
    "niveau_de_ressources": ("niveau de ressources", ("des_a_present", "annonce"), None),
    "portee_du_tableau_annexe": (
        "portée du tableau annexé",
        ("recapitulation", "autonome"),
        "recapitulation",
    ),
    "recurrence_du_recours_a_l_assistance": (
        "récurrence du recours à l'assistance",
        ("suffit", "ne_suffit_pas"),
        None,
    ),
    "situation_visee_au_2_3": (
        "situation visée au § 2.3",
        ("sejours_multiplies", "charge_deraisonnable"),
        "sejours_multiplies",
    ),
    "titre_de_sejour_avant_trois_mois": (
        "titre de séjour avant trois mois",
        ("toute_duree", "plus_de_trois_mois"),
        None,
    ),
    "travail_dispense_de_titre": (
        "travail dispensé de titre",
        ("toute_activite", "activite_irreguliere"),
        None,
    ),
    "travail_sans_titre": ("travail sans titre", ("obligation", "faculte"), None),
}

#: Pour chaque consigne : les résultats et les règles qu'elle concerne.
DIRECTIVES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("proportionnalité", ("restriction_au_sejour_permanent",)),
)

#: Pour chaque liste de pièces : les résultats et les règles qu'elle concerne.
EVIDENCE: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("document d'identité", ("passeport_ou_carte_d_identite_valides",)),
)
