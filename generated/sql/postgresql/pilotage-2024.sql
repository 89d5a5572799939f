-- Écrit par « attendu build » : ne pas modifier.
-- Renforcement du pilotage de la politique migratoire. État actuel : non établi. Force :
-- instruction adressée aux préfets. Cette vue dit ce que le texte énonce pour les faits donnés ;
-- elle ne décrit pas le droit actuel et n'est pas une consultation juridique.
-- PostgreSQL. Une ligne de pilotage_2024_facts est un cas, une colonne un fait, NULL un fait
-- inconnu. La vue pilotage_2024 donne pour chaque résultat son statut (« indetermine » exactement
-- quand ce qui est inconnu pourrait encore le changer) et les règles qui valent quoi qu'il en soit.
-- Des faits qui ne peuvent pas être ont leur raison dans error, et aucun statut. Chaque condition
-- est écrite de toutes ses façons suffisantes : elle est vraie (TRUE) quand elle est certaine, et
-- n'est jamais niée.

CREATE TABLE IF NOT EXISTS "pilotage_2024_facts" (
  -- ce qui désigne le cas
  "case_id" TEXT,
  -- décision d'éloignement empêchée par les protections antérieures
  "decision_d_eloignement_empechee_par_les_protections_anterieures" BOOLEAN,
  -- mesure d'expulsion empêchée par les protections antérieures
  "mesure_d_expulsion_empechee_par_les_protections_anterieures" BOOLEAN,
  -- menace à l'ordre public
  "menace_a_l_ordre_public" BOOLEAN,
  -- conformité du retrait de titre aux dispositions sur le séjour
  "conformite_du_retrait_de_titre_aux_dispositions_sur_le_sejour" BOOLEAN,
  -- conformité du refus de séjour aux dispositions sur le séjour
  "conformite_du_refus_de_sejour_aux_dispositions_sur_le_sejour" BOOLEAN,
  -- conformité du refus de renouvellement aux dispositions sur le séjour
  "conformite_du_refus_de_renouvellement_aux_dispositions_6eb4d757" BOOLEAN,
  -- conformité de l'expulsion aux dispositions sur le séjour
  "conformite_de_l_expulsion_aux_dispositions_sur_le_sejour" BOOLEAN,
  -- conformité de l'obligation de quitter le territoire aux dispositions sur le séjour
  "conformite_de_l_obligation_de_quitter_le_territoire_au_204c9622" BOOLEAN,
  -- réunion des éléments objectifs d'un risque pour l'ordre public
  "reunion_des_elements_objectifs_d_un_risque_pour_l_ordre_public" BOOLEAN,
  -- mesure en cause : obligation_de_quitter_le_territoire_francais, arrete_d_expulsion,
  -- autre_mesure_administrative_d_eloignement, mesure_judiciaire_d_eloignement, aucune
  "mesure_en_cause" TEXT,
  -- arrêté d'expulsion juridiquement envisageable
  "arrete_d_expulsion_juridiquement_envisageable" BOOLEAN,
  -- analyse de la situation individuelle
  "analyse_de_la_situation_individuelle" BOOLEAN,
  -- menace grave pour l'ordre public
  "menace_grave_pour_l_ordre_public" BOOLEAN,
  -- visite domiciliaire
  "visite_domiciliaire" BOOLEAN,
  -- remise du passeport au préfet
  "remise_du_passeport_au_prefet" BOOLEAN,
  -- remise du document de voyage au préfet
  "remise_du_document_de_voyage_au_prefet" BOOLEAN,
  -- assignation à résidence en cours
  "assignation_a_residence_en_cours" BOOLEAN,
  -- obstacle fait à l'éloignement
  "obstacle_fait_a_l_eloignement" BOOLEAN,
  -- avancement de l'expulsion : non_prononcee, prononcee_mais_non_notifiee, prononcee_et_notifiee
  "avancement_de_l_expulsion" TEXT,
  -- document de nationalité retenu
  "document_de_nationalite_retenu" BOOLEAN,
  -- éloignement effectif
  "eloignement_effectif" BOOLEAN,
  -- date des faits commis
  "date_des_faits_commis" DATE,
  -- entrée en vigueur de la loi du 26 janvier 2024
  "entree_en_vigueur_de_la_loi_du_26_janvier_2024" DATE,
  -- situation irrégulière
  "situation_irreguliere" BOOLEAN,
  -- incarcération
  "incarceration" BOOLEAN,
  -- empreintes prises dans le système SBNA
  "empreintes_prises_dans_le_systeme_sbna" BOOLEAN,
  -- prolongation en cause : prolongation_de_l_article_l_742_4,
  -- prolongation_exceptionnelle_de_l_article_l_742_5, aucune
  "prolongation_en_cause" TEXT,
  -- menace actuelle
  "menace_actuelle" BOOLEAN,
  -- menace résultant des seuls comportements antérieurs au placement
  "menace_resultant_des_seuls_comportements_anterieurs_au_521a0d23" BOOLEAN,
  -- placement en rétention en cours
  "placement_en_retention_en_cours" BOOLEAN,
  -- remise en liberté par le magistrat du siège
  "remise_en_liberte_par_le_magistrat_du_siege" BOOLEAN,
  -- appel du ministère public
  "appel_du_ministere_public" BOOLEAN,
  -- temps écoulé depuis le départ du délai d'appel suspensif
  "temps_ecoule_depuis_le_depart_du_delai_d_appel_suspensif" INTEGER,
  -- appel du ministère public déclaré suspensif
  "appel_du_ministere_public_declare_suspensif" BOOLEAN,
  -- décision sur le fond
  "decision_sur_le_fond" BOOLEAN,
  -- condamnation à une interdiction du territoire pour des actes de terrorisme
  "condamnation_a_une_interdiction_du_territoire_pour_des_24269e13" BOOLEAN,
  -- éloignement pour un comportement lié à des activités terroristes
  "eloignement_pour_un_comportement_lie_a_des_activites_t_db3971d0" BOOLEAN,
  -- fondement de la remise en liberté :
  -- violation_des_formes_prescrites_par_la_loi_a_peine_de_nullite,
  -- inobservation_de_formalites_substantielles, autre_irregularite_de_procedure, autre_motif
  "fondement_de_la_remise_en_liberte" TEXT,
  -- atteinte substantielle aux droits de l'étranger
  "atteinte_substantielle_aux_droits_de_l_etranger" BOOLEAN,
  -- effectivité des droits rétablie avant la clôture des débats
  "effectivite_des_droits_retablie_avant_la_cloture_des_debats" BOOLEAN,
  -- fin de la rétention
  "fin_de_la_retention" BOOLEAN,
  -- éloignement resté impossible malgré les démarches
  "eloignement_reste_impossible_malgre_les_demarches" BOOLEAN,
  -- manquement aux obligations de présentation
  "manquement_aux_obligations_de_presentation" BOOLEAN,
  -- violation du périmètre d'assignation
  "violation_du_perimetre_d_assignation" BOOLEAN,
  -- non-respect des prescriptions de l'assignation
  "non_respect_des_prescriptions_de_l_assignation" BOOLEAN,
  -- circonstance nouvelle de fait
  "circonstance_nouvelle_de_fait" BOOLEAN,
  -- circonstance nouvelle de droit
  "circonstance_nouvelle_de_droit" BOOLEAN,
  -- temps écoulé depuis le départ du délai avant un nouveau placement
  "temps_ecoule_depuis_le_depart_du_delai_avant_un_nouvea_ed5845a2" INTEGER,
  -- décision constatant le refus de séjour
  "decision_constatant_le_refus_de_sejour" BOOLEAN,
  -- notification de la décision
  "notification_de_la_decision" BOOLEAN,
  -- décision constatant l'absence de droit au séjour
  "decision_constatant_l_absence_de_droit_au_sejour" BOOLEAN,
  -- décision sur le séjour : refus_de_sejour, refus_de_renouvellement, retrait_de_titre_de_sejour,
  -- autre
  "decision_sur_le_sejour" TEXT,
  -- décision motivée par l'ordre public
  "decision_motivee_par_l_ordre_public" BOOLEAN,
  -- profil évocateur de risques de troubles à l'ordre public
  "profil_evocateur_de_risques_de_troubles_a_l_ordre_public" BOOLEAN,
  -- qualité d'agent d'un organisme de sécurité sociale
  "qualite_d_agent_d_un_organisme_de_securite_sociale" BOOLEAN,
  -- communication à la seule fin de vérifier la régularité
  "communication_a_la_seule_fin_de_verifier_la_regularite" BOOLEAN
);

DROP VIEW IF EXISTS "pilotage_2024";

CREATE VIEW "pilotage_2024" AS
WITH "faits lus" AS (
  SELECT
    *,
    -- temps écoulé depuis le départ du délai d'appel suspensif : moins de 25 heures
    "temps_ecoule_depuis_le_depart_du_delai_d_appel_suspensif" < 25 AS "test 1",
    -- temps écoulé depuis le départ du délai avant un nouveau placement : au moins 48 heures
    "temps_ecoule_depuis_le_depart_du_delai_avant_un_nouvea_ed5845a2" >= 48 AS "test 2",
    -- temps écoulé depuis le départ du délai avant un nouveau placement : moins de 48 heures
    "temps_ecoule_depuis_le_depart_du_delai_avant_un_nouvea_ed5845a2" < 48 AS "test 3",
    -- date des faits commis : à compter de entrée en vigueur de la loi du 26 janvier 2024 et date
    -- des faits commis : après le 26 janvier 2024
    (
      NOT ("date_des_faits_commis" < "entree_en_vigueur_de_la_loi_du_26_janvier_2024" AND "date_des_faits_commis" > DATE '2024-01-26' OR "date_des_faits_commis" <= DATE '2024-01-26' AND "entree_en_vigueur_de_la_loi_du_26_janvier_2024" >= DATE '2024-01-26')
      OR NOT ("date_des_faits_commis" > DATE '2024-01-26' OR "date_des_faits_commis" <= DATE '2024-01-26')
      OR NOT (DATE '2024-01-27' <= ("entree_en_vigueur_de_la_loi_du_26_janvier_2024" - 1) OR "entree_en_vigueur_de_la_loi_du_26_janvier_2024" >= DATE '2024-01-26')
    ) AS "test 4",
    -- date des faits commis : avant entrée en vigueur de la loi du 26 janvier 2024 et date des
    -- faits commis : jusqu'au 26 janvier 2024
    (
      NOT ("date_des_faits_commis" >= "entree_en_vigueur_de_la_loi_du_26_janvier_2024" AND "entree_en_vigueur_de_la_loi_du_26_janvier_2024" >= DATE '2024-01-26' OR "date_des_faits_commis" < "entree_en_vigueur_de_la_loi_du_26_janvier_2024" AND "date_des_faits_commis" > DATE '2024-01-26')
      OR NOT (DATE '2024-01-26' <= "date_des_faits_commis" OR "date_des_faits_commis" > DATE '2024-01-26')
      OR NOT ("entree_en_vigueur_de_la_loi_du_26_janvier_2024" >= DATE '2024-01-26' OR DATE '2024-01-27' <= ("entree_en_vigueur_de_la_loi_du_26_janvier_2024" - 1))
    ) AS "test 5",
    -- temps écoulé depuis le départ du délai d'appel suspensif : au moins 25 heures
    "temps_ecoule_depuis_le_depart_du_delai_d_appel_suspensif" >= 25 AS "test 6",
    -- entrée en vigueur de la loi du 26 janvier 2024 : avant le 26 janvier 2024
    "entree_en_vigueur_de_la_loi_du_26_janvier_2024" < DATE '2024-01-26' AS "test 7"
  FROM "pilotage_2024_facts"
),
"règles lues" AS (
  SELECT
    *,
    -- Ce qui empêche de décider : un fait, une supposition.
    CASE
      WHEN "mesure_en_cause" NOT IN ('obligation_de_quitter_le_territoire_francais', 'arrete_d_expulsion', 'autre_mesure_administrative_d_eloignement', 'mesure_judiciaire_d_eloignement', 'aucune')
      THEN 'A603 : « mesure en cause » n''admet que obligation_de_quitter_le_territoire_francais, arrete_d_expulsion, autre_mesure_administrative_d_eloignement, mesure_judiciaire_d_eloignement, aucune'
      WHEN "avancement_de_l_expulsion" NOT IN ('non_prononcee', 'prononcee_mais_non_notifiee', 'prononcee_et_notifiee')
      THEN 'A603 : « avancement de l''expulsion » n''admet que non_prononcee, prononcee_mais_non_notifiee, prononcee_et_notifiee'
      WHEN "date_des_faits_commis" < DATE '1850-01-01' OR "date_des_faits_commis" > DATE '2250-12-31'
      THEN 'A602 : « date des faits commis » attend une date de 1850 à 2250'
      WHEN "entree_en_vigueur_de_la_loi_du_26_janvier_2024" < DATE '1850-01-01'
        OR "entree_en_vigueur_de_la_loi_du_26_janvier_2024" > DATE '2250-12-31'
      THEN 'A602 : « entrée en vigueur de la loi du 26 janvier 2024 » attend une date de 1850 à 2250'
      WHEN "prolongation_en_cause" NOT IN ('prolongation_de_l_article_l_742_4', 'prolongation_exceptionnelle_de_l_article_l_742_5', 'aucune')
      THEN 'A603 : « prolongation en cause » n''admet que prolongation_de_l_article_l_742_4, prolongation_exceptionnelle_de_l_article_l_742_5, aucune'
      WHEN "temps_ecoule_depuis_le_depart_du_delai_d_appel_suspensif" < 0
      THEN 'A602 : « temps écoulé depuis le départ du délai d''appel suspensif » attend un nombre qui n''est pas négatif'
      WHEN "fondement_de_la_remise_en_liberte" NOT IN ('violation_des_formes_prescrites_par_la_loi_a_peine_de_nullite', 'inobservation_de_formalites_substantielles', 'autre_irregularite_de_procedure', 'autre_motif')
      THEN 'A603 : « fondement de la remise en liberté » n''admet que violation_des_formes_prescrites_par_la_loi_a_peine_de_nullite, inobservation_de_formalites_substantielles, autre_irregularite_de_procedure, autre_motif'
      WHEN "temps_ecoule_depuis_le_depart_du_delai_avant_un_nouvea_ed5845a2" < 0
      THEN 'A602 : « temps écoulé depuis le départ du délai avant un nouveau placement » attend un nombre qui n''est pas négatif'
      WHEN "decision_sur_le_sejour" NOT IN ('refus_de_sejour', 'refus_de_renouvellement', 'retrait_de_titre_de_sejour', 'autre')
      THEN 'A603 : « décision sur le séjour » n''admet que refus_de_sejour, refus_de_renouvellement, retrait_de_titre_de_sejour, autre'
      WHEN NOT "menace_a_l_ordre_public" AND "menace_grave_pour_l_ordre_public"
      THEN 'A605 : ces faits contredisent la supposition « la menace grave est une menace »'
      WHEN "test 7"
      THEN 'A605 : ces faits contredisent la supposition « entrée en vigueur de la loi »'
      WHEN "manquement_aux_obligations_de_presentation" AND NOT "non_respect_des_prescriptions_de_l_assignation"
        OR "violation_du_perimetre_d_assignation" AND NOT "non_respect_des_prescriptions_de_l_assignation"
      THEN 'A605 : ces faits contredisent la supposition « manquement et violation »'
      WHEN "decision_sur_le_sejour" = 'refus_de_sejour' AND NOT "decision_constatant_le_refus_de_sejour"
      THEN 'A605 : ces faits contredisent la supposition « décision constatant le refus de séjour (dès lors que) »'
      WHEN "test 7"
        OR NOT "menace_a_l_ordre_public" AND "menace_grave_pour_l_ordre_public"
        OR "manquement_aux_obligations_de_presentation" AND NOT "non_respect_des_prescriptions_de_l_assignation"
        OR "violation_du_perimetre_d_assignation" AND NOT "non_respect_des_prescriptions_de_l_assignation"
        OR "decision_sur_le_sejour" = 'refus_de_sejour' AND NOT "decision_constatant_le_refus_de_sejour"
      THEN 'A605 : ces faits contredisent ensemble les suppositions « la menace grave est une menace », « entrée en vigueur de la loi », « manquement et violation », « décision constatant le refus de séjour (dès lors que) », « décision constatant le refus de séjour (dès lors que) »'
    END AS "error",
    -- § 2.1, al. 2
    (
      "decision_d_eloignement_empechee_par_les_protections_anterieures"
      OR "mesure_d_expulsion_empechee_par_les_protections_anterieures"
    ) AS "règle 2.1 examen mené à son terme",
    -- § 2.1, al. 3
    (
      "decision_d_eloignement_empechee_par_les_protections_anterieures" AND "menace_a_l_ordre_public" AND "conformite_du_retrait_de_titre_aux_dispositions_sur_le_sejour"
      OR "decision_d_eloignement_empechee_par_les_protections_anterieures" AND "conformite_du_retrait_de_titre_aux_dispositions_sur_le_sejour" AND "menace_grave_pour_l_ordre_public"
      OR "mesure_d_expulsion_empechee_par_les_protections_anterieures" AND "menace_a_l_ordre_public" AND "conformite_du_retrait_de_titre_aux_dispositions_sur_le_sejour"
      OR "mesure_d_expulsion_empechee_par_les_protections_anterieures" AND "conformite_du_retrait_de_titre_aux_dispositions_sur_le_sejour" AND "menace_grave_pour_l_ordre_public"
    ) AS "règle 2.1 retrait de titre",
    -- § 2.1, al. 3
    (
      "decision_d_eloignement_empechee_par_les_protections_anterieures" AND "menace_a_l_ordre_public" AND "conformite_du_refus_de_sejour_aux_dispositions_sur_le_sejour"
      OR "decision_d_eloignement_empechee_par_les_protections_anterieures" AND "conformite_du_refus_de_sejour_aux_dispositions_sur_le_sejour" AND "menace_grave_pour_l_ordre_public"
      OR "mesure_d_expulsion_empechee_par_les_protections_anterieures" AND "menace_a_l_ordre_public" AND "conformite_du_refus_de_sejour_aux_dispositions_sur_le_sejour"
      OR "mesure_d_expulsion_empechee_par_les_protections_anterieures" AND "conformite_du_refus_de_sejour_aux_dispositions_sur_le_sejour" AND "menace_grave_pour_l_ordre_public"
    ) AS "règle 2.1 refus de séjour",
    -- § 2.1, al. 3
    (
      "decision_d_eloignement_empechee_par_les_protections_anterieures" AND "menace_a_l_ordre_public" AND "conformite_du_refus_de_renouvellement_aux_dispositions_6eb4d757"
      OR "decision_d_eloignement_empechee_par_les_protections_anterieures" AND "conformite_du_refus_de_renouvellement_aux_dispositions_6eb4d757" AND "menace_grave_pour_l_ordre_public"
      OR "mesure_d_expulsion_empechee_par_les_protections_anterieures" AND "menace_a_l_ordre_public" AND "conformite_du_refus_de_renouvellement_aux_dispositions_6eb4d757"
      OR "mesure_d_expulsion_empechee_par_les_protections_anterieures" AND "conformite_du_refus_de_renouvellement_aux_dispositions_6eb4d757" AND "menace_grave_pour_l_ordre_public"
    ) AS "règle 2.1 refus de renouvellement",
    -- § 2.1, al. 3
    (
      "decision_d_eloignement_empechee_par_les_protections_anterieures" AND "menace_a_l_ordre_public" AND "conformite_de_l_expulsion_aux_dispositions_sur_le_sejour"
      OR "decision_d_eloignement_empechee_par_les_protections_anterieures" AND "menace_a_l_ordre_public" AND "conformite_de_l_obligation_de_quitter_le_territoire_au_204c9622"
      OR "decision_d_eloignement_empechee_par_les_protections_anterieures" AND "conformite_de_l_expulsion_aux_dispositions_sur_le_sejour" AND "menace_grave_pour_l_ordre_public"
      OR "decision_d_eloignement_empechee_par_les_protections_anterieures" AND "conformite_de_l_obligation_de_quitter_le_territoire_au_204c9622" AND "menace_grave_pour_l_ordre_public"
      OR "mesure_d_expulsion_empechee_par_les_protections_anterieures" AND "menace_a_l_ordre_public" AND "conformite_de_l_expulsion_aux_dispositions_sur_le_sejour"
      OR "mesure_d_expulsion_empechee_par_les_protections_anterieures" AND "menace_a_l_ordre_public" AND "conformite_de_l_obligation_de_quitter_le_territoire_au_204c9622"
      OR "mesure_d_expulsion_empechee_par_les_protections_anterieures" AND "conformite_de_l_expulsion_aux_dispositions_sur_le_sejour" AND "menace_grave_pour_l_ordre_public"
      OR "mesure_d_expulsion_empechee_par_les_protections_anterieures" AND "conformite_de_l_obligation_de_quitter_le_territoire_au_204c9622" AND "menace_grave_pour_l_ordre_public"
    ) AS "règle 2.1 expulsion ou obligation de quitter le territoire",
    -- § 2.1, al. 6
    "reunion_des_elements_objectifs_d_un_risque_pour_l_ordre_public" AS "règle 2.1 action par la police du séjour",
    -- préambule, al. 3
    FALSE AS "règle préambule tout étranger",
    -- § 2.2, al. 6
    (
      "mesure_en_cause" NOT IN ('arrete_d_expulsion', 'aucune')
      OR "mesure_en_cause" <> 'aucune' AND "avancement_de_l_expulsion" <> 'non_prononcee'
    ) AS "règle 2.2 mesure d'éloignement prise",
    -- § 2.2, al. 2
    (
      NOT "menace_a_l_ordre_public" AND "analyse_de_la_situation_individuelle"
      OR "analyse_de_la_situation_individuelle" AND NOT "menace_grave_pour_l_ordre_public"
    ) AS "règle 2.2 durée de l'interdiction de retour",
    -- § 2.2, al. 2
    "analyse_de_la_situation_individuelle" AND "menace_grave_pour_l_ordre_public" AS "règle 2.2 durée de l'interdiction de retour en cas d_bbcbc2e5",
    -- § 2.2, al. 4
    "visite_domiciliaire" AS "règle 2.2 recherche et retenue des documents",
    -- § 2.2, al. 4, note 1
    "mesure_en_cause" = 'arrete_d_expulsion' AND "avancement_de_l_expulsion" <> 'non_prononcee' AS "règle 2.2 dispositif applicable aux expulsions",
    -- § 2.2, al. 4
    "mesure_en_cause" NOT IN ('arrete_d_expulsion', 'aucune') AND "assignation_a_residence_en_cours" AND "obstacle_fait_a_l_eloignement" AS "règle 2.2 dispositif applicable aux mesures d'éloignement",
    -- § 2.2, al. 4
    NOT "remise_du_passeport_au_prefet" AND NOT "remise_du_document_de_voyage_au_prefet" AS "règle 2.2 document non remis",
    -- § 2.2, al. 4
    "mesure_en_cause" = 'arrete_d_expulsion' AND "avancement_de_l_expulsion" = 'prononcee_et_notifiee' AND NOT "remise_du_passeport_au_prefet" AND NOT "remise_du_document_de_voyage_au_prefet" AS "règle 2.2 demande au juge pour une expulsion",
    -- § 2.2, al. 4
    (
      "menace_a_l_ordre_public" AND "mesure_en_cause" NOT IN ('arrete_d_expulsion', 'aucune') AND "assignation_a_residence_en_cours" AND "obstacle_fait_a_l_eloignement" AND NOT "remise_du_passeport_au_prefet" AND NOT "remise_du_document_de_voyage_au_prefet"
      OR "mesure_en_cause" NOT IN ('arrete_d_expulsion', 'aucune') AND "assignation_a_residence_en_cours" AND "obstacle_fait_a_l_eloignement" AND NOT "remise_du_passeport_au_prefet" AND NOT "remise_du_document_de_voyage_au_prefet" AND "menace_grave_pour_l_ordre_public"
    ) AS "règle 2.2 demande au juge pour une mesure d'éloignement",
    -- § 2.2, al. 4
    "mesure_en_cause" = 'arrete_d_expulsion' AND "avancement_de_l_expulsion" = 'prononcee_mais_non_notifiee' AND NOT "remise_du_passeport_au_prefet" AND NOT "remise_du_document_de_voyage_au_prefet" AS "règle 2.2 demande avant la notification",
    -- § 2.2, al. 4
    "mesure_en_cause" = 'arrete_d_expulsion' AND "avancement_de_l_expulsion" = 'non_prononcee' AS "règle 2.2 pas de demande avant le prononcé",
    -- § 2.2, al. 4
    "mesure_en_cause" = 'arrete_d_expulsion' AND "avancement_de_l_expulsion" = 'prononcee_mais_non_notifiee' AS "règle 2.2 octroi avant la notification",
    -- § 2.2, al. 4
    "document_de_nationalite_retenu" AND NOT "eloignement_effectif" AS "règle 2.2 conservation du document",
    -- § 2.2, al. 6
    FALSE AS "règle 2.2 libération sous contrainte depuis l'entré_94585669",
    -- § 2.2, al. 7
    "situation_irreguliere" AND NOT "empreintes_prises_dans_le_systeme_sbna" AS "règle 2.2 identification sans empreintes",
    -- § 2.2, al. 7
    "situation_irreguliere" AND "incarceration" AS "règle 2.2 prise d'empreintes",
    -- § 3, al. 2
    (
      "menace_a_l_ordre_public" AND "mesure_en_cause" NOT IN ('arrete_d_expulsion', 'aucune') AND "menace_actuelle"
      OR "mesure_en_cause" NOT IN ('arrete_d_expulsion', 'aucune') AND "menace_grave_pour_l_ordre_public" AND "menace_actuelle"
      OR "menace_a_l_ordre_public" AND "mesure_en_cause" <> 'aucune' AND "avancement_de_l_expulsion" <> 'non_prononcee' AND "menace_actuelle"
      OR "mesure_en_cause" <> 'aucune' AND "avancement_de_l_expulsion" <> 'non_prononcee' AND "menace_grave_pour_l_ordre_public" AND "menace_actuelle"
    ) AS "règle 3 placement",
    -- § 3, al. 3
    "prolongation_en_cause" <> 'aucune' AND NOT "menace_actuelle" AS "règle 3 menace qui n'est pas actuelle",
    -- § 3, al. 3
    (
      "menace_a_l_ordre_public" AND "prolongation_en_cause" <> 'aucune' AND "menace_actuelle" AND NOT "menace_resultant_des_seuls_comportements_anterieurs_au_521a0d23"
      OR "menace_grave_pour_l_ordre_public" AND "prolongation_en_cause" <> 'aucune' AND "menace_actuelle" AND NOT "menace_resultant_des_seuls_comportements_anterieurs_au_521a0d23"
    ) AS "règle 3 motif de prolongation",
    -- § 3, al. 3
    (
      "menace_a_l_ordre_public" AND "prolongation_en_cause" = 'prolongation_de_l_article_l_742_4' AND "menace_actuelle" AND NOT "menace_resultant_des_seuls_comportements_anterieurs_au_521a0d23"
      OR "menace_grave_pour_l_ordre_public" AND "prolongation_en_cause" = 'prolongation_de_l_article_l_742_4' AND "menace_actuelle" AND NOT "menace_resultant_des_seuls_comportements_anterieurs_au_521a0d23"
    ) AS "règle 3 durée de la prolongation de l'article L. 742-4",
    -- § 3, al. 3
    (
      "menace_a_l_ordre_public" AND "prolongation_en_cause" = 'prolongation_exceptionnelle_de_l_article_l_742_5' AND "menace_actuelle" AND NOT "menace_resultant_des_seuls_comportements_anterieurs_au_521a0d23"
      OR "menace_grave_pour_l_ordre_public" AND "prolongation_en_cause" = 'prolongation_exceptionnelle_de_l_article_l_742_5' AND "menace_actuelle" AND NOT "menace_resultant_des_seuls_comportements_anterieurs_au_521a0d23"
    ) AS "règle 3 durée de la prolongation exceptionnelle",
    -- § 3, al. 3
    "prolongation_en_cause" <> 'aucune' AS "règle 3 perspective raisonnable d'éloignement",
    -- § 3, al. 4
    (
      "menace_a_l_ordre_public" AND "remise_en_liberte_par_le_magistrat_du_siege"
      OR "menace_grave_pour_l_ordre_public" AND "remise_en_liberte_par_le_magistrat_du_siege"
    ) AS "règle 3 appel systématique",
    -- § 3, al. 4
    "remise_en_liberte_par_le_magistrat_du_siege" AND "appel_du_ministere_public" AS "règle 3 appel du parquet déclaré suspensif",
    -- § 3, al. 5
    TRUE AS "règle 3 délai pour solliciter le caractère suspensif",
    -- § 3, al. 5
    "remise_en_liberte_par_le_magistrat_du_siege" AND "appel_du_ministere_public" AND "test 1" AS "règle 3 demande du caractère suspensif",
    -- § 3, al. 5
    "remise_en_liberte_par_le_magistrat_du_siege" AND "appel_du_ministere_public_declare_suspensif" AND NOT "decision_sur_le_fond" AS "règle 3 maintien jusqu'au fond",
    -- § 3, al. 5
    (
      "remise_en_liberte_par_le_magistrat_du_siege" AND "test 1" AND NOT "appel_du_ministere_public_declare_suspensif"
      OR "remise_en_liberte_par_le_magistrat_du_siege" AND "test 1" AND NOT "decision_sur_le_fond"
    ) AS "règle 3 maintien pendant le délai",
    -- § 3, al. 6
    (
      "placement_en_retention_en_cours" AND "condamnation_a_une_interdiction_du_territoire_pour_des_24269e13"
      OR "placement_en_retention_en_cours" AND "eloignement_pour_un_comportement_lie_a_des_activites_t_db3971d0"
    ) AS "règle 3 terrorisme appel du parquet",
    -- note 3
    "prolongation_en_cause" = 'prolongation_exceptionnelle_de_l_article_l_742_5' AS "règle 3 décisions à évoquer",
    -- note 4
    (
      "fondement_de_la_remise_en_liberte" IN ('violation_des_formes_prescrites_par_la_loi_a_peine_de_nullite', 'inobservation_de_formalites_substantielles') AND NOT "atteinte_substantielle_aux_droits_de_l_etranger"
      OR "fondement_de_la_remise_en_liberte" IN ('violation_des_formes_prescrites_par_la_loi_a_peine_de_nullite', 'inobservation_de_formalites_substantielles') AND "effectivite_des_droits_retablie_avant_la_cloture_des_debats"
    ) AS "règle 3 irrégularité non prise en compte",
    -- note 4
    "fondement_de_la_remise_en_liberte" IN ('violation_des_formes_prescrites_par_la_loi_a_peine_de_nullite', 'inobservation_de_formalites_substantielles') AND "atteinte_substantielle_aux_droits_de_l_etranger" AND NOT "effectivite_des_droits_retablie_avant_la_cloture_des_debats" AS "règle 3 irrégularité prise en compte",
    -- note 4
    "remise_en_liberte_par_le_magistrat_du_siege" AND "fondement_de_la_remise_en_liberte" <> 'autre_motif' AS "règle 3 article L. 743-12 à l'appui de l'appel",
    -- § 4, al. 1
    (
      "menace_a_l_ordre_public" AND "fin_de_la_retention" AND "eloignement_reste_impossible_malgre_les_demarches"
      OR "menace_grave_pour_l_ordre_public" AND "fin_de_la_retention" AND "eloignement_reste_impossible_malgre_les_demarches"
    ) AS "règle 4 surveillance et assignation",
    -- § 4, al. 2
    (
      "menace_a_l_ordre_public" AND "manquement_aux_obligations_de_presentation"
      OR "menace_a_l_ordre_public" AND "violation_du_perimetre_d_assignation"
      OR "menace_grave_pour_l_ordre_public" AND "manquement_aux_obligations_de_presentation"
      OR "menace_grave_pour_l_ordre_public" AND "violation_du_perimetre_d_assignation"
    ) AS "règle 4 signalement immédiat",
    -- § 4, al. 2
    (
      "menace_a_l_ordre_public" AND "manquement_aux_obligations_de_presentation" AND "test 2"
      OR "menace_a_l_ordre_public" AND "violation_du_perimetre_d_assignation" AND "test 2"
      OR "menace_grave_pour_l_ordre_public" AND "manquement_aux_obligations_de_presentation" AND "test 2"
      OR "menace_grave_pour_l_ordre_public" AND "violation_du_perimetre_d_assignation" AND "test 2"
      OR "menace_a_l_ordre_public" AND NOT "assignation_a_residence_en_cours" AND "manquement_aux_obligations_de_presentation" AND NOT "circonstance_nouvelle_de_fait" AND NOT "circonstance_nouvelle_de_droit"
      OR "menace_a_l_ordre_public" AND NOT "assignation_a_residence_en_cours" AND "violation_du_perimetre_d_assignation" AND NOT "circonstance_nouvelle_de_fait" AND NOT "circonstance_nouvelle_de_droit"
      OR NOT "assignation_a_residence_en_cours" AND "menace_grave_pour_l_ordre_public" AND "manquement_aux_obligations_de_presentation" AND NOT "circonstance_nouvelle_de_fait" AND NOT "circonstance_nouvelle_de_droit"
      OR NOT "assignation_a_residence_en_cours" AND "menace_grave_pour_l_ordre_public" AND "violation_du_perimetre_d_assignation" AND NOT "circonstance_nouvelle_de_fait" AND NOT "circonstance_nouvelle_de_droit"
    ) AS "règle 4 nouveau placement après le manquement",
    -- § 4, al. 3
    (
      "assignation_a_residence_en_cours" AND "manquement_aux_obligations_de_presentation" AND "test 3"
      OR "assignation_a_residence_en_cours" AND "violation_du_perimetre_d_assignation" AND "test 3"
      OR "assignation_a_residence_en_cours" AND "non_respect_des_prescriptions_de_l_assignation" AND "test 3"
      OR "circonstance_nouvelle_de_fait" AND "circonstance_nouvelle_de_droit" AND "test 3"
    ) AS "règle 4 nouveau placement avant l'expiration du délai",
    -- § 4, al. 3
    (
      "assignation_a_residence_en_cours" AND "manquement_aux_obligations_de_presentation"
      OR "assignation_a_residence_en_cours" AND "violation_du_perimetre_d_assignation"
      OR "assignation_a_residence_en_cours" AND "non_respect_des_prescriptions_de_l_assignation"
    ) AS "règle 4 délai réduit assignation non respectée",
    -- § 4, al. 3
    FALSE AS "règle 4 délai réduit circonstance de fait et de droit",
    -- § 4, al. 3
    (
      "assignation_a_residence_en_cours" AND "manquement_aux_obligations_de_presentation"
      OR "assignation_a_residence_en_cours" AND "violation_du_perimetre_d_assignation"
      OR "assignation_a_residence_en_cours" AND "non_respect_des_prescriptions_de_l_assignation"
      OR "circonstance_nouvelle_de_fait" AND "circonstance_nouvelle_de_droit"
    ) AS "règle 4 durée du délai réduit",
    -- point final, al. 1
    "decision_sur_le_sejour" = 'refus_de_sejour' OR "decision_constatant_le_refus_de_sejour" AS "règle final information des organismes",
    -- annexe, al. 5
    "decision_sur_le_sejour" <> 'autre' AS "règle annexe communication des identités",
    -- point final, al. 1
    "decision_sur_le_sejour" IN ('refus_de_sejour', 'retrait_de_titre_de_sejour') AS "règle final communication des identités",
    -- annexe, al. 5
    (
      "decision_sur_le_sejour" IN ('refus_de_renouvellement', 'retrait_de_titre_de_sejour')
      OR "decision_sur_le_sejour" <> 'autre' AND "profil_evocateur_de_risques_de_troubles_a_l_ordre_public"
      OR "decision_sur_le_sejour" <> 'autre' AND NOT "decision_constatant_le_refus_de_sejour"
    ) AS "règle annexe communication prioritaire",
    -- annexe, al. 1
    (
      "decision_sur_le_sejour" = 'refus_de_sejour' AND "notification_de_la_decision"
      OR "decision_constatant_le_refus_de_sejour" AND "notification_de_la_decision"
    ) AS "règle annexe conséquences de la notification",
    -- annexe, al. 2, annexe, al. 1
    "notification_de_la_decision" AND "decision_constatant_l_absence_de_droit_au_sejour" AS "règle annexe tous les étrangers sans droit au séjour",
    -- annexe, al. 5
    FALSE AS "règle annexe recours contre l'extinction",
    -- annexe, al. 5
    (
      "decision_sur_le_sejour" = 'refus_de_sejour' AND "profil_evocateur_de_risques_de_troubles_a_l_ordre_public"
      OR "decision_sur_le_sejour" IN ('refus_de_renouvellement', 'retrait_de_titre_de_sejour') AND "decision_motivee_par_l_ordre_public"
      OR "decision_sur_le_sejour" <> 'autre' AND "profil_evocateur_de_risques_de_troubles_a_l_ordre_public" AND "decision_motivee_par_l_ordre_public"
      OR "decision_sur_le_sejour" <> 'autre' AND NOT "decision_constatant_le_refus_de_sejour" AND "decision_motivee_par_l_ordre_public"
    ) AS "règle annexe modalités complémentaires",
    -- note 5
    "qualite_d_agent_d_un_organisme_de_securite_sociale" AND NOT "communication_a_la_seule_fin_de_verifier_la_regularite" AS "règle note 5 autre fin",
    -- note 5
    "qualite_d_agent_d_un_organisme_de_securite_sociale" AND "communication_a_la_seule_fin_de_verifier_la_regularite" AS "règle note 5 données AGDREF"
  FROM "faits lus"
)
SELECT
  "case_id",
  'pilotage-2024' AS "text",
  'e91f8b3f757b448567d88408b77d58a8d7554ea6e666fe7e167ffb728d1dbbba' AS "version",
  "error",
  -- examen du dossier mené à son terme (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 2.1 examen mené à son terme"
    THEN 'obligatoire'
    WHEN NOT "decision_d_eloignement_empechee_par_les_protections_anterieures" AND NOT "mesure_d_expulsion_empechee_par_les_protections_anterieures"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "examen_du_dossier_mene_a_son_terme_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 2.1 examen mené à son terme" THEN ' ; 2.1 examen mené à son terme' ELSE '' END,
        4), '')
  END AS "examen_du_dossier_mene_a_son_terme_rule",
  -- dossier relevant du premier objectif (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "decision_d_eloignement_empechee_par_les_protections_anterieures"
      OR "mesure_d_expulsion_empechee_par_les_protections_anterieures"
    THEN 'etabli'
    ELSE 'indetermine'
  END AS "dossier_relevant_du_premier_objectif_status",
  CASE WHEN "error" IS NULL THEN CAST(NULL AS TEXT) END AS "dossier_relevant_du_premier_objectif_rule",
  -- retrait de titre de séjour (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 2.1 retrait de titre"
    THEN 'obligatoire'
    WHEN NOT "menace_a_l_ordre_public"
      OR NOT "conformite_du_retrait_de_titre_aux_dispositions_sur_le_sejour"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "retrait_de_titre_de_sejour_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 2.1 retrait de titre" THEN ' ; 2.1 retrait de titre' ELSE '' END,
        4), '')
  END AS "retrait_de_titre_de_sejour_rule",
  -- refus de séjour (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 2.1 refus de séjour"
    THEN 'obligatoire'
    WHEN NOT "menace_a_l_ordre_public"
      OR NOT "conformite_du_refus_de_sejour_aux_dispositions_sur_le_sejour"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "refus_de_sejour_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 2.1 refus de séjour" THEN ' ; 2.1 refus de séjour' ELSE '' END,
        4), '')
  END AS "refus_de_sejour_rule",
  -- refus de renouvellement de titre de séjour (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 2.1 refus de renouvellement"
    THEN 'obligatoire'
    WHEN NOT "menace_a_l_ordre_public"
      OR NOT "conformite_du_refus_de_renouvellement_aux_dispositions_6eb4d757"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "refus_de_renouvellement_de_titre_de_sejour_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 2.1 refus de renouvellement" THEN ' ; 2.1 refus de renouvellement' ELSE '' END,
        4), '')
  END AS "refus_de_renouvellement_de_titre_de_sejour_rule",
  -- arrêté d'expulsion ou obligation de quitter le territoire (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 2.1 expulsion ou obligation de quitter le territoire"
    THEN 'obligatoire'
    WHEN NOT "menace_a_l_ordre_public"
      OR NOT "conformite_de_l_expulsion_aux_dispositions_sur_le_sejour" AND NOT "conformite_de_l_obligation_de_quitter_le_territoire_au_204c9622"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "arrete_d_expulsion_ou_obligation_de_quitter_le_territo_d480598b",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 2.1 expulsion ou obligation de quitter le territoire" THEN ' ; 2.1 expulsion ou obligation de quitter le territoire' ELSE '' END,
        4), '')
  END AS "arrete_d_expulsion_ou_obligation_de_quitter_le_territoire_rule",
  -- action par la voie de la police du séjour (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 2.1 action par la police du séjour"
    THEN 'obligatoire'
    WHEN NOT "reunion_des_elements_objectifs_d_un_risque_pour_l_ordre_public"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "action_par_la_voie_de_la_police_du_sejour_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 2.1 action par la police du séjour" THEN ' ; 2.1 action par la police du séjour' ELSE '' END,
        4), '')
  END AS "action_par_la_voie_de_la_police_du_sejour_rule",
  -- étranger visé par l'instruction (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle préambule tout étranger"
      OR "menace_a_l_ordre_public"
      OR "menace_grave_pour_l_ordre_public"
    THEN 'etabli'
    WHEN "règle préambule tout étranger"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "etranger_vise_par_l_instruction_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle préambule tout étranger" THEN ' ; préambule tout étranger' ELSE '' END
        || CASE WHEN "règle préambule tout étranger" THEN ' ; préambule étrangers menaçants' ELSE '' END,
        4), '')
  END AS "etranger_vise_par_l_instruction_rule",
  -- mesure d'éloignement prise (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 2.2 mesure d'éloignement prise"
    THEN 'etabli'
    WHEN "mesure_en_cause" = 'aucune'
      OR "mesure_en_cause" IN ('arrete_d_expulsion', 'aucune') AND "avancement_de_l_expulsion" = 'non_prononcee'
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "mesure_d_eloignement_prise_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 2.2 mesure d'éloignement prise" THEN ' ; 2.2 mesure d''éloignement prise' ELSE '' END,
        4), '')
  END AS "mesure_d_eloignement_prise_rule",
  -- interdiction de retour en complément (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle préambule tout étranger"
    THEN 'obligatoire'
    WHEN "règle préambule tout étranger"
    THEN 'recommande'
    WHEN "règle préambule tout étranger"
      OR "arrete_d_expulsion_juridiquement_envisageable"
      OR "mesure_en_cause" <> 'obligation_de_quitter_le_territoire_francais'
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "interdiction_de_retour_en_complement_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle préambule tout étranger" THEN ' ; 2.2 interdiction de retour obligation' ELSE '' END
        || CASE WHEN "règle préambule tout étranger" THEN ' ; 2.2 interdiction de retour recommandation' ELSE '' END,
        4), '')
  END AS "interdiction_de_retour_en_complement_rule",
  -- durée maximale de l'interdiction de retour (resultat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle préambule tout étranger"
      OR "règle 2.2 durée de l'interdiction de retour en cas d_bbcbc2e5"
      OR "règle 2.2 durée de l'interdiction de retour"
    THEN 'valeur'
    WHEN "règle préambule tout étranger" OR NOT "analyse_de_la_situation_individuelle"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "duree_maximale_de_l_interdiction_de_retour_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 2.2 durée de l'interdiction de retour" THEN ' ; 2.2 durée de l''interdiction de retour' ELSE '' END
        || CASE WHEN "règle 2.2 durée de l'interdiction de retour en cas d_bbcbc2e5" THEN ' ; 2.2 durée de l''interdiction de retour en cas de menace grave' ELSE '' END
        || CASE WHEN "règle préambule tout étranger" THEN ' ; 2.2 durée de l''interdiction de retour en cas de menace grave sans durée antérieure' ELSE '' END,
        4), '')
  END AS "duree_maximale_de_l_interdiction_de_retour_rule",
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle préambule tout étranger"
      OR "règle 2.2 durée de l'interdiction de retour en cas d_bbcbc2e5"
    THEN 'au plus P120M0D'
    WHEN "règle préambule tout étranger" OR "règle 2.2 durée de l'interdiction de retour"
    THEN 'au plus P60M0D'
  END AS "duree_maximale_de_l_interdiction_de_retour_value",
  -- recherche et retenue des documents de nationalité (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 2.2 recherche et retenue des documents"
    THEN 'possible'
    WHEN NOT "visite_domiciliaire"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "recherche_et_retenue_des_documents_de_nationalite_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 2.2 recherche et retenue des documents" THEN ' ; 2.2 recherche et retenue des documents' ELSE '' END,
        4), '')
  END AS "recherche_et_retenue_des_documents_de_nationalite_rule",
  -- dispositif de visite domiciliaire applicable (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 2.2 dispositif applicable aux expulsions"
      OR "règle 2.2 dispositif applicable aux mesures d'éloignement"
      OR "mesure_en_cause" <> 'aucune' AND "avancement_de_l_expulsion" <> 'non_prononcee' AND "assignation_a_residence_en_cours" AND "obstacle_fait_a_l_eloignement"
    THEN 'etabli'
    WHEN "mesure_en_cause" = 'aucune'
      OR "avancement_de_l_expulsion" = 'non_prononcee' AND NOT "assignation_a_residence_en_cours"
      OR "avancement_de_l_expulsion" = 'non_prononcee' AND NOT "obstacle_fait_a_l_eloignement"
      OR "mesure_en_cause" IN ('arrete_d_expulsion', 'aucune') AND "avancement_de_l_expulsion" = 'non_prononcee'
      OR "mesure_en_cause" <> 'arrete_d_expulsion' AND NOT "assignation_a_residence_en_cours"
      OR "mesure_en_cause" <> 'arrete_d_expulsion' AND NOT "obstacle_fait_a_l_eloignement"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "dispositif_de_visite_domiciliaire_applicable_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 2.2 dispositif applicable aux expulsions" THEN ' ; 2.2 dispositif applicable aux expulsions' ELSE '' END
        || CASE WHEN "règle 2.2 dispositif applicable aux mesures d'éloignement" THEN ' ; 2.2 dispositif applicable aux mesures d''éloignement' ELSE '' END,
        4), '')
  END AS "dispositif_de_visite_domiciliaire_applicable_rule",
  -- document non remis (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 2.2 document non remis"
    THEN 'etabli'
    WHEN "remise_du_passeport_au_prefet" OR "remise_du_document_de_voyage_au_prefet"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "document_non_remis_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 2.2 document non remis" THEN ' ; 2.2 document non remis' ELSE '' END,
        4), '')
  END AS "document_non_remis_rule",
  -- demande d'autorisation au juge (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle préambule tout étranger"
      OR "règle 2.2 demande au juge pour une expulsion"
      OR "règle 2.2 demande au juge pour une mesure d'éloignement"
      OR "menace_a_l_ordre_public" AND "mesure_en_cause" <> 'aucune' AND "avancement_de_l_expulsion" = 'prononcee_et_notifiee' AND "assignation_a_residence_en_cours" AND "obstacle_fait_a_l_eloignement" AND NOT "remise_du_passeport_au_prefet" AND NOT "remise_du_document_de_voyage_au_prefet"
      OR "mesure_en_cause" <> 'aucune' AND "avancement_de_l_expulsion" = 'prononcee_et_notifiee' AND "assignation_a_residence_en_cours" AND "obstacle_fait_a_l_eloignement" AND NOT "remise_du_passeport_au_prefet" AND NOT "remise_du_document_de_voyage_au_prefet" AND "menace_grave_pour_l_ordre_public"
    THEN 'obligatoire'
    WHEN "règle préambule tout étranger" OR "règle 2.2 demande avant la notification"
    THEN 'possible'
    WHEN "règle préambule tout étranger" OR "règle 2.2 pas de demande avant le prononcé"
    THEN 'exclu'
    WHEN "règle préambule tout étranger"
      OR "mesure_en_cause" = 'aucune'
      OR "avancement_de_l_expulsion" <> 'non_prononcee' AND "remise_du_passeport_au_prefet"
      OR "avancement_de_l_expulsion" <> 'non_prononcee' AND "remise_du_document_de_voyage_au_prefet"
      OR "mesure_en_cause" <> 'arrete_d_expulsion' AND NOT "assignation_a_residence_en_cours"
      OR "mesure_en_cause" <> 'arrete_d_expulsion' AND NOT "obstacle_fait_a_l_eloignement"
      OR "mesure_en_cause" <> 'arrete_d_expulsion' AND "remise_du_passeport_au_prefet"
      OR "mesure_en_cause" <> 'arrete_d_expulsion' AND "remise_du_document_de_voyage_au_prefet"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "demande_d_autorisation_au_juge_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle préambule tout étranger" THEN ' ; 2.2 demande après la notification seulement' ELSE '' END
        || CASE WHEN "règle 2.2 demande au juge pour une expulsion" THEN ' ; 2.2 demande au juge pour une expulsion' ELSE '' END
        || CASE WHEN "règle 2.2 demande au juge pour une mesure d'éloignement" THEN ' ; 2.2 demande au juge pour une mesure d''éloignement' ELSE '' END
        || CASE WHEN "règle 2.2 demande avant la notification" THEN ' ; 2.2 demande avant la notification' ELSE '' END
        || CASE WHEN "règle préambule tout étranger" THEN ' ; 2.2 demande avant le prononcé' ELSE '' END
        || CASE WHEN "règle 2.2 pas de demande avant le prononcé" THEN ' ; 2.2 pas de demande avant le prononcé' ELSE '' END,
        4), '')
  END AS "demande_d_autorisation_au_juge_rule",
  -- octroi de l'autorisation avant la notification (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 2.2 octroi avant la notification"
    THEN 'possible'
    WHEN "avancement_de_l_expulsion" <> 'prononcee_mais_non_notifiee'
      OR "mesure_en_cause" <> 'arrete_d_expulsion'
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "octroi_de_l_autorisation_avant_la_notification_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 2.2 octroi avant la notification" THEN ' ; 2.2 octroi avant la notification' ELSE '' END,
        4), '')
  END AS "octroi_de_l_autorisation_avant_la_notification_rule",
  -- visite subordonnée à la notification préalable (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 2.2 octroi avant la notification"
    THEN 'possible'
    WHEN "avancement_de_l_expulsion" <> 'prononcee_mais_non_notifiee'
      OR "mesure_en_cause" <> 'arrete_d_expulsion'
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "visite_subordonnee_a_la_notification_prealable_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 2.2 octroi avant la notification" THEN ' ; 2.2 visite subordonnée à la notification' ELSE '' END,
        4), '')
  END AS "visite_subordonnee_a_la_notification_prealable_rule",
  -- conservation du document (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 2.2 conservation du document"
    THEN 'possible'
    WHEN NOT "document_de_nationalite_retenu" OR "eloignement_effectif"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "conservation_du_document_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 2.2 conservation du document" THEN ' ; 2.2 conservation du document' ELSE '' END,
        4), '')
  END AS "conservation_du_document_rule",
  -- exécution de la mesure pour une libération conditionnelle (formalite)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 2.2 mesure d'éloignement prise"
    THEN 'exige'
    WHEN "mesure_en_cause" = 'aucune'
      OR "mesure_en_cause" IN ('arrete_d_expulsion', 'aucune') AND "avancement_de_l_expulsion" = 'non_prononcee'
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "execution_de_la_mesure_pour_une_liberation_conditionne_fe86bd90",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 2.2 mesure d'éloignement prise" THEN ' ; 2.2 libération conditionnelle subordonnée' ELSE '' END,
        4), '')
  END AS "execution_de_la_mesure_pour_une_liberation_conditionnelle_rule",
  -- exécution de la mesure pour une libération sous contrainte de plein droit (formalite)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 2.2 libération sous contrainte depuis l'entré_94585669"
      OR "mesure_en_cause" NOT IN ('arrete_d_expulsion', 'aucune') AND "test 4"
      OR "mesure_en_cause" <> 'aucune' AND "avancement_de_l_expulsion" <> 'non_prononcee' AND "test 4"
    THEN 'exige'
    WHEN "règle 2.2 libération sous contrainte depuis l'entré_94585669"
      OR "mesure_en_cause" = 'aucune'
      OR "test 5"
      OR "mesure_en_cause" IN ('arrete_d_expulsion', 'aucune') AND "avancement_de_l_expulsion" = 'non_prononcee'
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "execution_de_la_mesure_pour_une_liberation_sous_contra_fc4beca3",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 2.2 libération sous contrainte depuis l'entré_94585669" THEN ' ; 2.2 libération sous contrainte depuis l''entrée en vigueur' ELSE '' END
        || CASE WHEN "règle 2.2 libération sous contrainte depuis l'entré_94585669" THEN ' ; 2.2 libération sous contrainte depuis la date de la loi' ELSE '' END,
        4), '')
  END AS "execution_de_la_mesure_pour_une_liberation_sous_contra_4172a5de",
  -- identification de l'étranger (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 2.2 identification sans empreintes"
    THEN 'non_etabli'
    WHEN NOT "situation_irreguliere" OR "empreintes_prises_dans_le_systeme_sbna"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "identification_de_l_etranger_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 2.2 identification sans empreintes" THEN ' ; 2.2 identification sans empreintes' ELSE '' END,
        4), '')
  END AS "identification_de_l_etranger_rule",
  -- prise d'empreintes dans le système SBNA (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 2.2 prise d'empreintes"
    THEN 'obligatoire'
    WHEN NOT "situation_irreguliere" OR NOT "incarceration"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "prise_d_empreintes_dans_le_systeme_sbna_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 2.2 prise d'empreintes" THEN ' ; 2.2 prise d''empreintes' ELSE '' END,
        4), '')
  END AS "prise_d_empreintes_dans_le_systeme_sbna_rule",
  -- risque de soustraction défini par la menace (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle préambule tout étranger"
    THEN 'obligatoire'
    WHEN "règle préambule tout étranger" OR "règle 3 placement"
    THEN 'possible'
    WHEN "règle préambule tout étranger"
    THEN 'exclu'
    WHEN "règle préambule tout étranger"
      OR NOT "menace_a_l_ordre_public"
      OR "mesure_en_cause" = 'aucune'
      OR "mesure_en_cause" IN ('arrete_d_expulsion', 'aucune') AND "avancement_de_l_expulsion" = 'non_prononcee'
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "risque_de_soustraction_defini_par_la_menace_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 3 placement" THEN ' ; 3 placement' ELSE '' END
        || CASE WHEN "règle préambule tout étranger" THEN ' ; 3 placement obligation' ELSE '' END
        || CASE WHEN "règle préambule tout étranger" THEN ' ; 3 placement sans menace actuelle' ELSE '' END,
        4), '')
  END AS "risque_de_soustraction_defini_par_la_menace_rule",
  -- placement en rétention pour le seul motif de la menace (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle préambule tout étranger"
    THEN 'obligatoire'
    WHEN "règle préambule tout étranger" OR "règle 3 placement"
    THEN 'possible'
    WHEN "règle préambule tout étranger"
    THEN 'exclu'
    WHEN "règle préambule tout étranger"
      OR NOT "menace_a_l_ordre_public"
      OR "mesure_en_cause" = 'aucune'
      OR "mesure_en_cause" IN ('arrete_d_expulsion', 'aucune') AND "avancement_de_l_expulsion" = 'non_prononcee'
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "placement_en_retention_pour_le_seul_motif_de_la_menace_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 3 placement" THEN ' ; 3 placement' ELSE '' END
        || CASE WHEN "règle préambule tout étranger" THEN ' ; 3 placement obligation' ELSE '' END
        || CASE WHEN "règle préambule tout étranger" THEN ' ; 3 placement sans menace actuelle' ELSE '' END,
        4), '')
  END AS "placement_en_retention_pour_le_seul_motif_de_la_menace_rule",
  -- menace comme motif de prolongation (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle préambule tout étranger" OR "règle 3 motif de prolongation"
    THEN 'etabli'
    WHEN "règle préambule tout étranger" OR "règle 3 menace qui n'est pas actuelle"
    THEN 'non_etabli'
    WHEN "règle préambule tout étranger"
      OR "prolongation_en_cause" = 'aucune'
      OR NOT "menace_a_l_ordre_public" AND "menace_actuelle" AND NOT "menace_resultant_des_seuls_comportements_anterieurs_au_521a0d23"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "menace_comme_motif_de_prolongation_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 3 menace qui n'est pas actuelle" THEN ' ; 3 menace qui n''est pas actuelle' ELSE '' END
        || CASE WHEN "règle 3 motif de prolongation" THEN ' ; 3 motif de prolongation' ELSE '' END
        || CASE WHEN "règle préambule tout étranger" THEN ' ; 3 seuls comportements antérieurs' ELSE '' END,
        4), '')
  END AS "menace_comme_motif_de_prolongation_rule",
  -- durée de la prolongation (resultat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 3 durée de la prolongation exceptionnelle"
      OR "règle 3 durée de la prolongation de l'article L. 742-4"
    THEN 'valeur'
    WHEN NOT "menace_a_l_ordre_public" OR "prolongation_en_cause" = 'aucune' OR NOT "menace_actuelle"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "duree_de_la_prolongation_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 3 durée de la prolongation de l'article L. 742-4" THEN ' ; 3 durée de la prolongation de l''article L. 742-4' ELSE '' END
        || CASE WHEN "règle 3 durée de la prolongation exceptionnelle" THEN ' ; 3 durée de la prolongation exceptionnelle' ELSE '' END,
        4), '')
  END AS "duree_de_la_prolongation_rule",
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 3 durée de la prolongation exceptionnelle"
    THEN '15 jour'
    WHEN "règle 3 durée de la prolongation de l'article L. 742-4"
    THEN '30 jour'
  END AS "duree_de_la_prolongation_value",
  -- durée de rétention dépassée par la prolongation (resultat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 3 durée de la prolongation de l'article L. 742-4"
    THEN 'valeur'
    WHEN NOT "menace_a_l_ordre_public"
      OR NOT "menace_actuelle"
      OR "prolongation_en_cause" <> 'prolongation_de_l_article_l_742_4'
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "duree_de_retention_depassee_par_la_prolongation_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 3 durée de la prolongation de l'article L. 742-4" THEN ' ; 3 durée de la prolongation de l''article L. 742-4' ELSE '' END,
        4), '')
  END AS "duree_de_retention_depassee_par_la_prolongation_rule",
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 3 durée de la prolongation de l'article L. 742-4"
    THEN '30 jour'
  END AS "duree_de_retention_depassee_par_la_prolongation_value",
  -- vérification d'une perspective raisonnable d'éloignement (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle préambule tout étranger" OR "règle 3 perspective raisonnable d'éloignement"
    THEN 'obligatoire'
    WHEN "règle préambule tout étranger" OR "prolongation_en_cause" = 'aucune'
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "verification_d_une_perspective_raisonnable_d_eloignement_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle préambule tout étranger" THEN ' ; 3 perspective raisonnable au placement' ELSE '' END
        || CASE WHEN "règle 3 perspective raisonnable d'éloignement" THEN ' ; 3 perspective raisonnable d''éloignement' ELSE '' END,
        4), '')
  END AS "verification_d_une_perspective_raisonnable_d_eloignement_rule",
  -- appel du préfet (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 3 appel systématique"
    THEN 'obligatoire'
    WHEN NOT "menace_a_l_ordre_public" OR NOT "remise_en_liberte_par_le_magistrat_du_siege"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "appel_du_prefet_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 3 appel systématique" THEN ' ; 3 appel systématique' ELSE '' END,
        4), '')
  END AS "appel_du_prefet_rule",
  -- appel du parquet déclaré suspensif (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 3 appel du parquet déclaré suspensif"
    THEN 'possible'
    WHEN NOT "remise_en_liberte_par_le_magistrat_du_siege" OR NOT "appel_du_ministere_public"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "appel_du_parquet_declare_suspensif_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 3 appel du parquet déclaré suspensif" THEN ' ; 3 appel du parquet déclaré suspensif' ELSE '' END,
        4), '')
  END AS "appel_du_parquet_declare_suspensif_rule",
  -- délai pour solliciter le caractère suspensif (resultat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 3 délai pour solliciter le caractère suspensif"
    THEN 'valeur'
    ELSE 'indetermine'
  END AS "delai_pour_solliciter_le_caractere_suspensif_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 3 délai pour solliciter le caractère suspensif" THEN ' ; 3 délai pour solliciter le caractère suspensif' ELSE '' END,
        4), '')
  END AS "delai_pour_solliciter_le_caractere_suspensif_rule",
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 3 délai pour solliciter le caractère suspensif"
    THEN '24 heure'
  END AS "delai_pour_solliciter_le_caractere_suspensif_value",
  -- demande du caractère suspensif par le parquet (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 3 demande du caractère suspensif"
    THEN 'possible'
    WHEN NOT "remise_en_liberte_par_le_magistrat_du_siege"
      OR NOT "appel_du_ministere_public"
      OR "test 6"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "demande_du_caractere_suspensif_par_le_parquet_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 3 demande du caractère suspensif" THEN ' ; 3 demande du caractère suspensif' ELSE '' END,
        4), '')
  END AS "demande_du_caractere_suspensif_par_le_parquet_rule",
  -- maintien à disposition de la justice (effet)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 3 maintien jusqu'au fond" OR "règle 3 maintien pendant le délai"
    THEN 'automatique'
    WHEN NOT "remise_en_liberte_par_le_magistrat_du_siege"
      OR "test 6" AND NOT "appel_du_ministere_public_declare_suspensif"
      OR "test 6" AND "decision_sur_le_fond"
      OR "appel_du_ministere_public_declare_suspensif" AND "decision_sur_le_fond"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "maintien_a_disposition_de_la_justice_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 3 maintien jusqu'au fond" THEN ' ; 3 maintien jusqu''au fond' ELSE '' END
        || CASE WHEN "règle 3 maintien pendant le délai" THEN ' ; 3 maintien pendant le délai' ELSE '' END,
        4), '')
  END AS "maintien_a_disposition_de_la_justice_rule",
  -- caractère suspensif immédiat de l'appel du parquet (effet)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 3 terrorisme appel du parquet"
    THEN 'automatique'
    WHEN NOT "placement_en_retention_en_cours"
      OR NOT "condamnation_a_une_interdiction_du_territoire_pour_des_24269e13" AND NOT "eloignement_pour_un_comportement_lie_a_des_activites_t_db3971d0"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "caractere_suspensif_immediat_de_l_appel_du_parquet_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 3 terrorisme appel du parquet" THEN ' ; 3 terrorisme appel du parquet' ELSE '' END,
        4), '')
  END AS "caractere_suspensif_immediat_de_l_appel_du_parquet_rule",
  -- caractère suspensif immédiat de l'appel du préfet (effet)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 3 terrorisme appel du parquet"
    THEN 'automatique'
    WHEN NOT "placement_en_retention_en_cours"
      OR NOT "condamnation_a_une_interdiction_du_territoire_pour_des_24269e13" AND NOT "eloignement_pour_un_comportement_lie_a_des_activites_t_db3971d0"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "caractere_suspensif_immediat_de_l_appel_du_prefet_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 3 terrorisme appel du parquet" THEN ' ; 3 terrorisme appel du parquet' ELSE '' END,
        4), '')
  END AS "caractere_suspensif_immediat_de_l_appel_du_prefet_rule",
  -- invocation des décisions des cours d'appel (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 3 décisions à évoquer"
    THEN 'possible'
    WHEN "prolongation_en_cause" <> 'prolongation_exceptionnelle_de_l_article_l_742_5'
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "invocation_des_decisions_des_cours_d_appel_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 3 décisions à évoquer" THEN ' ; 3 décisions à évoquer' ELSE '' END,
        4), '')
  END AS "invocation_des_decisions_des_cours_d_appel_rule",
  -- prise en compte de l'irrégularité (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 3 irrégularité prise en compte"
    THEN 'obligatoire'
    WHEN "règle 3 irrégularité non prise en compte"
    THEN 'exclu'
    WHEN "fondement_de_la_remise_en_liberte" IN ('autre_irregularite_de_procedure', 'autre_motif')
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "prise_en_compte_de_l_irregularite_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 3 irrégularité non prise en compte" THEN ' ; 3 irrégularité non prise en compte' ELSE '' END
        || CASE WHEN "règle 3 irrégularité prise en compte" THEN ' ; 3 irrégularité prise en compte' ELSE '' END,
        4), '')
  END AS "prise_en_compte_de_l_irregularite_rule",
  -- article L. 743-12 mobilisé à l'appui de l'appel (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 3 article L. 743-12 à l'appui de l'appel"
    THEN 'possible'
    WHEN NOT "remise_en_liberte_par_le_magistrat_du_siege"
      OR "fondement_de_la_remise_en_liberte" = 'autre_motif'
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "article_l_743_12_mobilise_a_l_appui_de_l_appel_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 3 article L. 743-12 à l'appui de l'appel" THEN ' ; 3 article L. 743-12 à l''appui de l''appel' ELSE '' END,
        4), '')
  END AS "article_l_743_12_mobilise_a_l_appui_de_l_appel_rule",
  -- poursuite des mesures de surveillance (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 4 surveillance et assignation"
    THEN 'obligatoire'
    WHEN NOT "menace_a_l_ordre_public"
      OR NOT "fin_de_la_retention"
      OR NOT "eloignement_reste_impossible_malgre_les_demarches"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "poursuite_des_mesures_de_surveillance_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 4 surveillance et assignation" THEN ' ; 4 surveillance et assignation' ELSE '' END,
        4), '')
  END AS "poursuite_des_mesures_de_surveillance_rule",
  -- assignation à résidence (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 4 surveillance et assignation"
    THEN 'obligatoire'
    WHEN NOT "menace_a_l_ordre_public"
      OR NOT "fin_de_la_retention"
      OR NOT "eloignement_reste_impossible_malgre_les_demarches"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "assignation_a_residence_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 4 surveillance et assignation" THEN ' ; 4 surveillance et assignation' ELSE '' END,
        4), '')
  END AS "assignation_a_residence_rule",
  -- signalement immédiat au préfet (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 4 signalement immédiat"
    THEN 'obligatoire'
    WHEN NOT "non_respect_des_prescriptions_de_l_assignation"
      OR NOT "manquement_aux_obligations_de_presentation" AND NOT "violation_du_perimetre_d_assignation"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "signalement_immediat_au_prefet_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 4 signalement immédiat" THEN ' ; 4 signalement immédiat' ELSE '' END,
        4), '')
  END AS "signalement_immediat_au_prefet_rule",
  -- nouveau placement en rétention (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 4 nouveau placement après le manquement"
    THEN 'possible'
    WHEN "règle 4 nouveau placement avant l'expiration du délai"
    THEN 'exclu'
    WHEN NOT "non_respect_des_prescriptions_de_l_assignation" AND "test 2"
      OR NOT "manquement_aux_obligations_de_presentation" AND NOT "violation_du_perimetre_d_assignation" AND "test 2"
      OR NOT "non_respect_des_prescriptions_de_l_assignation" AND NOT "circonstance_nouvelle_de_fait" AND NOT "circonstance_nouvelle_de_droit"
      OR NOT "assignation_a_residence_en_cours" AND NOT "manquement_aux_obligations_de_presentation" AND NOT "violation_du_perimetre_d_assignation" AND NOT "circonstance_nouvelle_de_fait" AND NOT "circonstance_nouvelle_de_droit"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "nouveau_placement_en_retention_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 4 nouveau placement après le manquement" THEN ' ; 4 nouveau placement après le manquement' ELSE '' END
        || CASE WHEN "règle 4 nouveau placement avant l'expiration du délai" THEN ' ; 4 nouveau placement avant l''expiration du délai' ELSE '' END,
        4), '')
  END AS "nouveau_placement_en_retention_rule",
  -- demande de visite domiciliaire après le manquement (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 4 signalement immédiat"
    THEN 'possible'
    WHEN NOT "non_respect_des_prescriptions_de_l_assignation"
      OR NOT "manquement_aux_obligations_de_presentation" AND NOT "violation_du_perimetre_d_assignation"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "demande_de_visite_domiciliaire_apres_le_manquement_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 4 signalement immédiat" THEN ' ; 4 visite domiciliaire après le manquement' ELSE '' END,
        4), '')
  END AS "demande_de_visite_domiciliaire_apres_le_manquement_rule",
  -- saisine du parquet après le manquement (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 4 signalement immédiat"
    THEN 'possible'
    WHEN NOT "non_respect_des_prescriptions_de_l_assignation"
      OR NOT "manquement_aux_obligations_de_presentation" AND NOT "violation_du_perimetre_d_assignation"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "saisine_du_parquet_apres_le_manquement_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 4 signalement immédiat" THEN ' ; 4 saisine du parquet après le manquement' ELSE '' END,
        4), '')
  END AS "saisine_du_parquet_apres_le_manquement_rule",
  -- autre conséquence du manquement (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 4 signalement immédiat"
    THEN 'possible'
    WHEN NOT "non_respect_des_prescriptions_de_l_assignation"
      OR NOT "manquement_aux_obligations_de_presentation" AND NOT "violation_du_perimetre_d_assignation"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "autre_consequence_du_manquement_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 4 signalement immédiat" THEN ' ; 4 autre conséquence du manquement' ELSE '' END,
        4), '')
  END AS "autre_consequence_du_manquement_rule",
  -- délai réduit avant un nouveau placement (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 4 délai réduit assignation non respectée"
      OR "règle 4 délai réduit circonstance de fait et de droit"
      OR "circonstance_nouvelle_de_fait" AND "circonstance_nouvelle_de_droit"
    THEN 'etabli'
    WHEN "règle 4 délai réduit circonstance de fait et de droit"
      OR NOT "assignation_a_residence_en_cours" AND NOT "circonstance_nouvelle_de_fait" AND NOT "circonstance_nouvelle_de_droit"
      OR NOT "non_respect_des_prescriptions_de_l_assignation" AND NOT "circonstance_nouvelle_de_fait" AND NOT "circonstance_nouvelle_de_droit"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "delai_reduit_avant_un_nouveau_placement_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 4 délai réduit assignation non respectée" THEN ' ; 4 délai réduit assignation non respectée' ELSE '' END
        || CASE WHEN "règle 4 délai réduit circonstance de fait et de droit" THEN ' ; 4 délai réduit circonstance de fait et de droit' ELSE '' END
        || CASE WHEN "règle 4 délai réduit circonstance de fait et de droit" THEN ' ; 4 délai réduit circonstance de fait ou de droit' ELSE '' END,
        4), '')
  END AS "delai_reduit_avant_un_nouveau_placement_rule",
  -- délai avant un nouveau placement (resultat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 4 durée du délai réduit"
    THEN 'valeur'
    WHEN NOT "assignation_a_residence_en_cours" AND NOT "circonstance_nouvelle_de_fait" AND NOT "circonstance_nouvelle_de_droit"
      OR NOT "non_respect_des_prescriptions_de_l_assignation" AND NOT "circonstance_nouvelle_de_fait" AND NOT "circonstance_nouvelle_de_droit"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "delai_avant_un_nouveau_placement_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 4 durée du délai réduit" THEN ' ; 4 durée du délai réduit' ELSE '' END,
        4), '')
  END AS "delai_avant_un_nouveau_placement_rule",
  CASE WHEN "error" IS NOT NULL THEN NULL WHEN "règle 4 durée du délai réduit" THEN '48 heure' END AS "delai_avant_un_nouveau_placement_value",
  -- information des organismes de sécurité sociale (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle final information des organismes"
    THEN 'obligatoire'
    WHEN NOT "decision_constatant_le_refus_de_sejour"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "information_des_organismes_de_securite_sociale_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle final information des organismes" THEN ' ; final information des organismes' ELSE '' END,
        4), '')
  END AS "information_des_organismes_de_securite_sociale_rule",
  -- communication des identités aux caisses locales (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle annexe communication des identités" OR "règle final communication des identités"
    THEN 'obligatoire'
    WHEN "decision_sur_le_sejour" = 'autre'
      OR "decision_sur_le_sejour" IN ('refus_de_sejour', 'autre') AND NOT "decision_constatant_le_refus_de_sejour"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "communication_des_identites_aux_caisses_locales_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle annexe communication des identités" THEN ' ; annexe communication des identités' ELSE '' END
        || CASE WHEN "règle final communication des identités" THEN ' ; final communication des identités' ELSE '' END,
        4), '')
  END AS "communication_des_identites_aux_caisses_locales_rule",
  -- communication prioritaire des identités (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle annexe communication prioritaire"
    THEN 'obligatoire'
    WHEN "decision_sur_le_sejour" = 'autre'
      OR "decision_sur_le_sejour" IN ('refus_de_sejour', 'autre') AND NOT "profil_evocateur_de_risques_de_troubles_a_l_ordre_public"
      OR "decision_sur_le_sejour" IN ('refus_de_sejour', 'autre') AND NOT "decision_constatant_le_refus_de_sejour"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "communication_prioritaire_des_identites_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle annexe communication prioritaire" THEN ' ; annexe communication prioritaire' ELSE '' END,
        4), '')
  END AS "communication_prioritaire_des_identites_rule",
  -- s'assurer des conséquences sur les droits sociaux (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle annexe conséquences de la notification"
      OR "règle annexe tous les étrangers sans droit au séjour"
    THEN 'obligatoire'
    WHEN NOT "notification_de_la_decision"
      OR NOT "decision_constatant_le_refus_de_sejour" AND NOT "decision_constatant_l_absence_de_droit_au_sejour"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "s_assurer_des_consequences_sur_les_droits_sociaux_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle annexe conséquences de la notification" THEN ' ; annexe conséquences de la notification' ELSE '' END
        || CASE WHEN "règle annexe tous les étrangers sans droit au séjour" THEN ' ; annexe tous les étrangers sans droit au séjour' ELSE '' END,
        4), '')
  END AS "s_assurer_des_consequences_sur_les_droits_sociaux_rule",
  -- extinction des droits sociaux (effet)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle final information des organismes"
    THEN 'automatique'
    WHEN NOT "decision_constatant_le_refus_de_sejour"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "extinction_des_droits_sociaux_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle final information des organismes" THEN ' ; annexe extinction des droits sociaux' ELSE '' END,
        4), '')
  END AS "extinction_des_droits_sociaux_rule",
  -- recours suspensif contre la décision de refus (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle final information des organismes"
    THEN 'non_etabli'
    WHEN NOT "decision_constatant_le_refus_de_sejour"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "recours_suspensif_contre_la_decision_de_refus_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle final information des organismes" THEN ' ; annexe recours contre la décision' ELSE '' END,
        4), '')
  END AS "recours_suspensif_contre_la_decision_de_refus_rule",
  -- recours suspensif contre l'extinction des droits (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle annexe recours contre l'extinction"
    THEN 'non_etabli'
    WHEN TRUE
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "recours_suspensif_contre_l_extinction_des_droits_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle annexe recours contre l'extinction" THEN ' ; annexe recours contre l''extinction' ELSE '' END,
        4), '')
  END AS "recours_suspensif_contre_l_extinction_des_droits_rule",
  -- communication de listes d'OQTF aux caisses (formalite)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 3 délai pour solliciter le caractère suspensif"
    THEN 'non_exige'
    ELSE 'indetermine'
  END AS "communication_de_listes_d_oqtf_aux_caisses_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 3 délai pour solliciter le caractère suspensif" THEN ' ; annexe listes d''OQTF' ELSE '' END,
        4), '')
  END AS "communication_de_listes_d_oqtf_aux_caisses_rule",
  -- proposition de modalités d'information complémentaires (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle annexe recours contre l'extinction" OR "règle annexe modalités complémentaires"
    THEN 'possible'
    WHEN "règle annexe recours contre l'extinction"
      OR "decision_sur_le_sejour" = 'autre'
      OR NOT "profil_evocateur_de_risques_de_troubles_a_l_ordre_public" AND NOT "decision_motivee_par_l_ordre_public"
      OR "decision_sur_le_sejour" IN ('refus_de_sejour', 'autre') AND NOT "profil_evocateur_de_risques_de_troubles_a_l_ordre_public"
      OR "decision_sur_le_sejour" IN ('refus_de_sejour', 'autre') AND NOT "decision_constatant_le_refus_de_sejour"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "proposition_de_modalites_d_information_complementaires_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle annexe modalités complémentaires" THEN ' ; annexe modalités complémentaires' ELSE '' END
        || CASE WHEN "règle annexe recours contre l'extinction" THEN ' ; annexe modalités complémentaires retrait et renouvellement compris' ELSE '' END,
        4), '')
  END AS "proposition_de_modalites_d_information_complementaires_rule",
  -- communication de données AGDREF aux agents (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle note 5 données AGDREF"
    THEN 'possible'
    WHEN "règle note 5 autre fin"
    THEN 'exclu'
    WHEN NOT "qualite_d_agent_d_un_organisme_de_securite_sociale"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "communication_de_donnees_agdref_aux_agents_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle note 5 autre fin" THEN ' ; note 5 autre fin' ELSE '' END
        || CASE WHEN "règle note 5 données AGDREF" THEN ' ; note 5 données AGDREF' ELSE '' END,
        4), '')
  END AS "communication_de_donnees_agdref_aux_agents_rule"
FROM "règles lues";
