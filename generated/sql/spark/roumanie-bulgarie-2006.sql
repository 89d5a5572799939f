-- Écrit par « attendu build » : ne pas modifier.
-- Modalités d'admission au séjour et d'éloignement des ressortissants roumains et bulgares à partir
-- du 1er janvier 2007. État actuel : non établi. Force : instruction adressée aux préfets. Cette
-- vue dit ce que le texte énonce pour les faits donnés ; elle ne décrit pas le droit actuel et
-- n'est pas une consultation juridique.
-- Spark. Une ligne de roumanie_bulgarie_2006_facts est un cas, une colonne un fait, NULL un fait
-- inconnu. La vue roumanie_bulgarie_2006 donne pour chaque résultat son statut (« indetermine »
-- exactement quand ce qui est inconnu pourrait encore le changer) et les règles qui valent quoi
-- qu'il en soit. Des faits qui ne peuvent pas être ont leur raison dans error, et aucun statut.
-- Chaque condition est écrite de toutes ses façons suffisantes : elle est vraie (TRUE) quand elle
-- est certaine, et n'est jamais niée.

CREATE TABLE IF NOT EXISTS `roumanie_bulgarie_2006_facts` (
  -- ce qui désigne le cas
  `case_id` STRING,
  -- date de la décision
  `date_de_la_decision` DATE,
  -- qualité : ressortissant_roumain_ou_bulgare, membre_de_famille_ressortissant_de_pays_tiers,
  -- autre_ressortissant_de_l_union_europeenne
  `qualite` STRING,
  -- citoyen dont l'intéressé est membre de la famille : ressortissant_roumain_ou_bulgare,
  -- autre_ressortissant_de_l_union_europeenne
  `citoyen_dont_l_interesse_est_membre_de_la_famille` STRING,
  -- durée du séjour : mois révolus
  `duree_du_sejour__months` INT,
  -- et jours, de 0 à 30
  `duree_du_sejour__days` INT,
  -- ou la date de départ, comptée jusqu'à « date de la décision »
  `duree_du_sejour__start` DATE,
  -- menace pour l'ordre public
  `menace_pour_l_ordre_public` BOOLEAN,
  -- motifs graves d'ordre public
  `motifs_graves_d_ordre_public` BOOLEAN,
  -- infraction à la législation du travail
  `infraction_a_la_legislation_du_travail` BOOLEAN,
  -- activité professionnelle sans titre de séjour
  `activite_professionnelle_sans_titre_de_sejour` BOOLEAN,
  -- interpellation
  `interpellation` BOOLEAN,
  -- constat que le droit au séjour n'est plus justifié
  `constat_que_le_droit_au_sejour_n_est_plus_justifie` BOOLEAN,
  -- séjours multipliés pour des soins à la charge de l'assistance publique
  `sejours_multiplies_pour_des_soins_a_la_charge_de_l_ass_c572acbd` BOOLEAN,
  -- situations ouvrant droit au séjour : travailleur
  `situations_ouvrant_droit_au_sejour__travailleur` BOOLEAN,
  -- situations ouvrant droit au séjour : étudiant
  `situations_ouvrant_droit_au_sejour__etudiant` BOOLEAN,
  -- situations ouvrant droit au séjour : inactif disposant de ressources suffisantes et d'une
  -- assurance maladie
  `situations_ouvrant_droit_au_sejour__inactif_disposant__85e56230` BOOLEAN,
  -- situations ouvrant droit au séjour : membre de famille
  `situations_ouvrant_droit_au_sejour__membre_de_famille` BOOLEAN,
  -- lien de rattachement établi
  `lien_de_rattachement_etabli` BOOLEAN,
  -- complète dépendance
  `complete_dependance` BOOLEAN,
  -- défaut de visa
  `defaut_de_visa` BOOLEAN,
  -- dispense de visa par la nationalité
  `dispense_de_visa_par_la_nationalite` BOOLEAN,
  -- date de l'arrêté de reconduite
  `date_de_l_arrete_de_reconduite` DATE,
  -- activité exercée sans titre
  `activite_exercee_sans_titre` BOOLEAN,
  -- séjour régulier : mois révolus
  `sejour_regulier__months` INT,
  -- et jours, de 0 à 30
  `sejour_regulier__days` INT,
  -- ou la date de départ, comptée jusqu'à « date de la décision »
  `sejour_regulier__start` DATE,
  -- couverture sociale du pays d'origine
  `couverture_sociale_du_pays_d_origine` BOOLEAN,
  -- recours récurrent à l'assistance sociale
  `recours_recurrent_a_l_assistance_sociale` BOOLEAN,
  -- objet unique du séjour les aides sociales
  `objet_unique_du_sejour_les_aides_sociales` BOOLEAN,
  -- abus caractérisé du droit de séjour
  `abus_caracterise_du_droit_de_sejour` BOOLEAN,
  -- charge déraisonnable
  `charge_deraisonnable` BOOLEAN,
  -- recours systématique à des hébergements d'urgence
  `recours_systematique_a_des_hebergements_d_urgence` BOOLEAN,
  -- comportement abusif caractérisé
  `comportement_abusif_caracterise` BOOLEAN,
  -- nouvelle demande d'aide au retour
  `nouvelle_demande_d_aide_au_retour` BOOLEAN,
  -- aide subordonnée à un droit de séjour
  `aide_subordonnee_a_un_droit_de_sejour` BOOLEAN,
  -- maintien au-delà de l'échéance
  `maintien_au_dela_de_l_echeance` BOOLEAN,
  -- emploi
  `emploi` BOOLEAN,
  -- moyens suffisants d'existence
  `moyens_suffisants_d_existence` BOOLEAN,
  -- travail salarié
  `travail_salarie` BOOLEAN,
  -- période du régime transitoire en cours
  `periode_du_regime_transitoire_en_cours` BOOLEAN,
  -- titre autorisant à travailler
  `titre_autorisant_a_travailler` BOOLEAN,
  -- exercice d'une activité professionnelle
  `exercice_d_une_activite_professionnelle` BOOLEAN,
  -- exception prévue à l'article L. 121-2
  `exception_prevue_a_l_article_l_121_2` BOOLEAN,
  -- profession libérale commerciale industrielle ou artisanale
  `profession_liberale_commerciale_industrielle_ou_artisanale` BOOLEAN,
  -- autorisé à travailler
  `autorise_a_travailler` BOOLEAN,
  -- statut de non actif
  `statut_de_non_actif` BOOLEAN,
  -- ressources propres suffisantes
  `ressources_propres_suffisantes` BOOLEAN,
  -- conditions de l'allocation de solidarité aux personnes âgées
  `conditions_de_l_allocation_de_solidarite_aux_personnes_agees` BOOLEAN,
  -- séjour permanent acquis
  `sejour_permanent_acquis` BOOLEAN,
  -- appel rapide au système de soins
  `appel_rapide_au_systeme_de_soins` BOOLEAN,
  -- dépourvu de ressources et de sécurité sociale
  `depourvu_de_ressources_et_de_securite_sociale` BOOLEAN,
  -- venue pour des soins d'une pathologie déclarée au pays
  `venue_pour_des_soins_d_une_pathologie_declaree_au_pays` BOOLEAN,
  -- décret et arrêté d'enregistrement parus
  `decret_et_arrete_d_enregistrement_parus` BOOLEAN,
  -- omission de l'enregistrement
  `omission_de_l_enregistrement` BOOLEAN,
  -- travail irrégulier dûment constaté
  `travail_irregulier_dument_constate` BOOLEAN
) USING parquet;

DROP VIEW IF EXISTS `roumanie_bulgarie_2006`;

CREATE VIEW `roumanie_bulgarie_2006` AS
WITH `faits lus` AS (
  SELECT
    *,
    -- date de la décision : à compter du 1er janvier 2007
    `date_de_la_decision` >= DATE '2007-01-01' AS `test 1`,
    -- durée du séjour : moins de 3 mois
    NOT COALESCE(`duree_du_sejour__months` >= 3, add_months(`duree_du_sejour__start`, 3) <= `date_de_la_decision`) AS `test 2`,
    -- durée du séjour : plus de 3 mois
    COALESCE(`duree_du_sejour__months` > 3 OR `duree_du_sejour__months` = 3 AND `duree_du_sejour__days` >= 1, date_add(add_months(`duree_du_sejour__start`, 3), 1) <= `date_de_la_decision`) AS `test 3`,
    -- durée du séjour : plus de 3 mois et moins de 5 ans
    COALESCE(`duree_du_sejour__months` > 3 OR `duree_du_sejour__months` = 3 AND `duree_du_sejour__days` >= 1, date_add(add_months(`duree_du_sejour__start`, 3), 1) <= `date_de_la_decision`) AND NOT COALESCE(`duree_du_sejour__months` >= 60, add_months(`duree_du_sejour__start`, 60) <= `date_de_la_decision`) AS `test 4`,
    -- durée du séjour : plus de 3 mois et au plus 5 ans
    COALESCE(`duree_du_sejour__months` > 3 OR `duree_du_sejour__months` = 3 AND `duree_du_sejour__days` >= 1, date_add(add_months(`duree_du_sejour__start`, 3), 1) <= `date_de_la_decision`) AND NOT COALESCE(`duree_du_sejour__months` > 60 OR `duree_du_sejour__months` = 60 AND `duree_du_sejour__days` >= 1, date_add(add_months(`duree_du_sejour__start`, 60), 1) <= `date_de_la_decision`) AS `test 5`,
    -- durée du séjour : au plus 5 ans
    NOT COALESCE(`duree_du_sejour__months` > 60 OR `duree_du_sejour__months` = 60 AND `duree_du_sejour__days` >= 1, date_add(add_months(`duree_du_sejour__start`, 60), 1) <= `date_de_la_decision`) AS `test 6`,
    -- séjour régulier : plus de 10 ans
    COALESCE(`sejour_regulier__months` > 120 OR `sejour_regulier__months` = 120 AND `sejour_regulier__days` >= 1, date_add(add_months(`sejour_regulier__start`, 120), 1) <= `date_de_la_decision`) AS `test 7`,
    -- date de l'arrêté de reconduite : avant le 1er janvier 2007
    `date_de_l_arrete_de_reconduite` < DATE '2007-01-01' AS `test 8`,
    -- date de la décision : avant le 1er janvier 2007
    `date_de_la_decision` < DATE '2007-01-01' AS `test 9`,
    -- durée du séjour : moins de 3 mois ou plus de 3 mois et moins de 5 ans
    (
      NOT COALESCE(`duree_du_sejour__months` >= 3, add_months(`duree_du_sejour__start`, 3) <= `date_de_la_decision`)
      OR COALESCE(`duree_du_sejour__months` > 3 OR `duree_du_sejour__months` = 3 AND `duree_du_sejour__days` >= 1, date_add(add_months(`duree_du_sejour__start`, 3), 1) <= `date_de_la_decision`) AND NOT COALESCE(`duree_du_sejour__months` >= 60, add_months(`duree_du_sejour__start`, 60) <= `date_de_la_decision`)
    ) AS `test 10`,
    -- durée du séjour : au moins 5 ans
    COALESCE(`duree_du_sejour__months` >= 60, add_months(`duree_du_sejour__start`, 60) <= `date_de_la_decision`) AS `test 11`,
    -- durée du séjour : moins de 3 mois ou au moins 5 ans
    (
      NOT COALESCE(`duree_du_sejour__months` >= 3, add_months(`duree_du_sejour__start`, 3) <= `date_de_la_decision`)
      OR COALESCE(`duree_du_sejour__months` >= 60, add_months(`duree_du_sejour__start`, 60) <= `date_de_la_decision`)
    ) AS `test 12`,
    -- durée du séjour : plus de 5 ans
    COALESCE(`duree_du_sejour__months` > 60 OR `duree_du_sejour__months` = 60 AND `duree_du_sejour__days` >= 1, date_add(add_months(`duree_du_sejour__start`, 60), 1) <= `date_de_la_decision`) AS `test 13`,
    -- durée du séjour : moins de 3 mois ou plus de 5 ans
    (
      NOT COALESCE(`duree_du_sejour__months` >= 3, add_months(`duree_du_sejour__start`, 3) <= `date_de_la_decision`)
      OR COALESCE(`duree_du_sejour__months` > 60 OR `duree_du_sejour__months` = 60 AND `duree_du_sejour__days` >= 1, date_add(add_months(`duree_du_sejour__start`, 60), 1) <= `date_de_la_decision`)
    ) AS `test 14`,
    -- durée du séjour : moins de 3 mois ou plus de 3 mois et au plus 5 ans
    (
      NOT COALESCE(`duree_du_sejour__months` >= 3, add_months(`duree_du_sejour__start`, 3) <= `date_de_la_decision`)
      OR COALESCE(`duree_du_sejour__months` > 3 OR `duree_du_sejour__months` = 3 AND `duree_du_sejour__days` >= 1, date_add(add_months(`duree_du_sejour__start`, 3), 1) <= `date_de_la_decision`) AND NOT COALESCE(`duree_du_sejour__months` > 60 OR `duree_du_sejour__months` = 60 AND `duree_du_sejour__days` >= 1, date_add(add_months(`duree_du_sejour__start`, 60), 1) <= `date_de_la_decision`)
    ) AS `test 15`,
    -- séjour régulier : au plus 10 ans
    NOT COALESCE(`sejour_regulier__months` > 120 OR `sejour_regulier__months` = 120 AND `sejour_regulier__days` >= 1, date_add(add_months(`sejour_regulier__start`, 120), 1) <= `date_de_la_decision`) AS `test 16`,
    -- date de l'arrêté de reconduite : à compter du 1er janvier 2007
    `date_de_l_arrete_de_reconduite` >= DATE '2007-01-01' AS `test 17`
  FROM `roumanie_bulgarie_2006_facts`
),
`règles lues` AS (
  SELECT
    *,
    -- Ce qui empêche de décider : un fait, une supposition.
    CASE
      WHEN `date_de_la_decision` < DATE '1850-01-01' OR `date_de_la_decision` > DATE '2250-12-31'
      THEN 'A602 : « date de la décision » attend une date de 1850 à 2250'
      WHEN `qualite` NOT IN ('ressortissant_roumain_ou_bulgare', 'membre_de_famille_ressortissant_de_pays_tiers', 'autre_ressortissant_de_l_union_europeenne')
      THEN 'A603 : « qualité » n''admet que ressortissant_roumain_ou_bulgare, membre_de_famille_ressortissant_de_pays_tiers, autre_ressortissant_de_l_union_europeenne'
      WHEN `citoyen_dont_l_interesse_est_membre_de_la_famille` NOT IN ('ressortissant_roumain_ou_bulgare', 'autre_ressortissant_de_l_union_europeenne')
      THEN 'A603 : « citoyen dont l''intéressé est membre de la famille » n''admet que ressortissant_roumain_ou_bulgare, autre_ressortissant_de_l_union_europeenne'
      WHEN `duree_du_sejour__months` < 0 OR `duree_du_sejour__days` < 0 OR `duree_du_sejour__days` > 30
      THEN 'A602 : « durée du séjour » attend des mois et, au-delà, 0 à 30 jours'
      WHEN `duree_du_sejour__start` IS NOT NULL AND (`duree_du_sejour__months` IS NOT NULL OR `duree_du_sejour__days` IS NOT NULL)
      THEN 'A602 : « durée du séjour » attend une durée ou une date de départ'
      WHEN `duree_du_sejour__start` < DATE '1850-01-01' OR `duree_du_sejour__start` > DATE '2250-12-31'
      THEN 'A602 : « durée du séjour » attend une date de 1850 à 2250'
      WHEN `date_de_l_arrete_de_reconduite` < DATE '1850-01-01'
        OR `date_de_l_arrete_de_reconduite` > DATE '2250-12-31'
      THEN 'A602 : « date de l''arrêté de reconduite » attend une date de 1850 à 2250'
      WHEN `sejour_regulier__months` < 0 OR `sejour_regulier__days` < 0 OR `sejour_regulier__days` > 30
      THEN 'A602 : « séjour régulier » attend des mois et, au-delà, 0 à 30 jours'
      WHEN `sejour_regulier__start` IS NOT NULL AND (`sejour_regulier__months` IS NOT NULL OR `sejour_regulier__days` IS NOT NULL)
      THEN 'A602 : « séjour régulier » attend une durée ou une date de départ'
      WHEN `sejour_regulier__start` < DATE '1850-01-01' OR `sejour_regulier__start` > DATE '2250-12-31'
      THEN 'A602 : « séjour régulier » attend une date de 1850 à 2250'
      WHEN `duree_du_sejour__start` > `date_de_la_decision`
      THEN 'A606 : « durée du séjour » commence après « date de la décision »'
      WHEN `sejour_regulier__start` > `date_de_la_decision`
      THEN 'A606 : « séjour régulier » commence après « date de la décision »'
      WHEN NOT `situations_ouvrant_droit_au_sejour__travailleur` AND NOT `situations_ouvrant_droit_au_sejour__etudiant` AND NOT `situations_ouvrant_droit_au_sejour__inactif_disposant__85e56230` AND NOT `situations_ouvrant_droit_au_sejour__membre_de_famille` AND `lien_de_rattachement_etabli`
      THEN 'A605 : ces faits contredisent la supposition « lien de rattachement établi (suppose) »'
      WHEN `objet_unique_du_sejour_les_aides_sociales` AND NOT `abus_caracterise_du_droit_de_sejour`
      THEN 'A605 : ces faits contredisent la supposition « abus caractérisé du droit de séjour (dès lors que) »'
      WHEN `charge_deraisonnable` AND NOT `abus_caracterise_du_droit_de_sejour`
      THEN 'A605 : ces faits contredisent la supposition « charge déraisonnable (suppose) »'
      WHEN NOT `charge_deraisonnable` AND `objet_unique_du_sejour_les_aides_sociales`
      THEN 'A605 : ces faits contredisent la supposition « charge déraisonnable (dès lors que) »'
      WHEN NOT `charge_deraisonnable` AND `objet_unique_du_sejour_les_aides_sociales`
        OR `charge_deraisonnable` AND NOT `abus_caracterise_du_droit_de_sejour`
        OR `objet_unique_du_sejour_les_aides_sociales` AND NOT `abus_caracterise_du_droit_de_sejour`
        OR NOT `situations_ouvrant_droit_au_sejour__travailleur` AND NOT `situations_ouvrant_droit_au_sejour__etudiant` AND NOT `situations_ouvrant_droit_au_sejour__inactif_disposant__85e56230` AND NOT `situations_ouvrant_droit_au_sejour__membre_de_famille` AND `lien_de_rattachement_etabli`
      THEN 'A605 : ces faits contredisent ensemble les suppositions « lien de rattachement établi (suppose) », « abus caractérisé du droit de séjour (dès lors que) », « charge déraisonnable (suppose) », « charge déraisonnable (dès lors que) », « charge déraisonnable (dès lors que) »'
    END AS `error`,
    -- § 1, al. 1
    `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AS `règle 1 pas de droit inconditionnel`,
    -- § 1.1, al. 1
    `test 1` AND `qualite` <> 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 2` AS `règle 1.1 libre circulation`,
    -- § 1.1, al. 2
    `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `test 2` AS `règle 1.1 conditions d'entrée inopposables`,
    -- § 1.1, al. 3
    (
      `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `test 2` AND `menace_pour_l_ordre_public`
      OR `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `test 2` AND `charge_deraisonnable`
      OR `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `test 2` AND `objet_unique_du_sejour_les_aides_sociales`
    ) AS `règle 1.1 limitations`,
    -- § 1.1, al. 9
    (
      `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `test 2`
      OR `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `statut_de_non_actif`
    ) AS `règle 1.1 éléments à prendre en compte`,
    -- § 1.1, al. 7
    (
      `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `test 2` AND `couverture_sociale_du_pays_d_origine`
      OR `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `statut_de_non_actif` AND `couverture_sociale_du_pays_d_origine`
    ) AS `règle 1.1 recours aux soins couvert`,
    -- § 1.1, al. 8
    (
      `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `test 2` AND NOT `couverture_sociale_du_pays_d_origine` AND `appel_rapide_au_systeme_de_soins`
      OR `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `statut_de_non_actif` AND NOT `couverture_sociale_du_pays_d_origine` AND `appel_rapide_au_systeme_de_soins`
    ) AS `règle 1.1 interrogation permise`,
    -- § 1.1, al. 8
    (
      `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `test 2` AND NOT `couverture_sociale_du_pays_d_origine`
      OR `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `statut_de_non_actif` AND NOT `couverture_sociale_du_pays_d_origine`
    ) AS `règle 1.1 présomption`,
    -- § 1.1, al. 9
    (
      `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `test 2` AND `depourvu_de_ressources_et_de_securite_sociale` AND `venue_pour_des_soins_d_une_pathologie_declaree_au_pays`
      OR `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `statut_de_non_actif` AND `depourvu_de_ressources_et_de_securite_sociale` AND `venue_pour_des_soins_d_une_pathologie_declaree_au_pays`
    ) AS `règle 1.1 indice d'une charge excessive`,
    -- § 1.1, al. 9
    `test 1` AS `règle 1.1 secret médical`,
    -- § 1.1, al. 12
    `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `maintien_au_dela_de_l_echeance` AS `règle 1.1 éléments au-delà de trois mois`,
    -- § 1.1, al. 12
    `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `comportement_abusif_caracterise` AS `règle 1.1 perte du droit au séjour`,
    -- § 1.1, al. 12
    `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `comportement_abusif_caracterise` AND `nouvelle_demande_d_aide_au_retour` AS `règle 1.1 saisine au retour`,
    -- § 1.1, al. 12
    `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `comportement_abusif_caracterise` AND `nouvelle_demande_d_aide_au_retour` AND `aide_subordonnee_a_un_droit_de_sejour` AS `règle 1.1 refus au retour`,
    -- § 1.2, al. 1
    `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `test 3` AS `règle 1.2 droit au séjour`,
    -- § 1.2, al. 1, § 1.2, al. 2
    `test 1` AND `qualite` <> 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 3` AND `decret_et_arrete_d_enregistrement_parus` AS `règle 1.2 enregistrement`,
    -- § 1.2, al. 1, § 1.2, al. 2
    `test 1` AND `qualite` <> 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 3` AND `decret_et_arrete_d_enregistrement_parus` AND `omission_de_l_enregistrement` AS `règle 1.2 sanction`,
    -- § 1.2, al. 2
    `test 1` AND `qualite` <> 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 3` AS `règle 1.2 attestation`,
    -- § 1.2, al. 3, § 1.2.2, al. 6
    `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `test 3` AND NOT `situations_ouvrant_droit_au_sejour__etudiant` AND NOT `situations_ouvrant_droit_au_sejour__membre_de_famille` AND NOT `sejour_permanent_acquis` AS `règle 1.2 emploi ou moyens`,
    -- § 1.2.1, al. 1
    `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `travail_salarie` AND `periode_du_regime_transitoire_en_cours` AS `règle 1.2.1 autorisation de travail`,
    -- § 1.2.1, al. 2
    `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `periode_du_regime_transitoire_en_cours` AS `règle 1.2.1 droit commun`,
    -- § 1.2.1, al. 2
    `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `periode_du_regime_transitoire_en_cours` AND `titre_autorisant_a_travailler` AS `règle 1.2.1 inscription avec titre`,
    -- § 1.2.1, al. 2
    `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `periode_du_regime_transitoire_en_cours` AND NOT `titre_autorisant_a_travailler` AS `règle 1.2.1 inscription sans titre`,
    -- § 1.2.1, al. 3
    `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `profession_liberale_commerciale_industrielle_ou_artisanale` AS `règle 1.2.1 professions indépendantes`,
    -- § 1.2.2, al. 1
    `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `test 3` AND `statut_de_non_actif` AND NOT `autorise_a_travailler` AS `règle 1.2.2 assurance et ressources`,
    -- § 1.2.2, al. 2
    `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `test 3` AND `statut_de_non_actif` AND `conditions_de_l_allocation_de_solidarite_aux_personnes_agees` AS `règle 1.2.2 référence pour les personnes âgées`,
    -- § 1.2.2, al. 2
    `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `test 3` AND `statut_de_non_actif` AS `règle 1.2.2 modulation`,
    -- § 1.2.2, al. 5
    `test 1` AND `qualite` <> 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 3` AND `statut_de_non_actif` AND `ressources_propres_suffisantes` AS `règle 1.2.2 dispense de titre`,
    -- § 1.2, al. 3, § 1.2.2, al. 6
    `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `test 3` AND NOT `situations_ouvrant_droit_au_sejour__etudiant` AND NOT `situations_ouvrant_droit_au_sejour__membre_de_famille` AND NOT `sejour_permanent_acquis` AND NOT `emploi` AND NOT `moyens_suffisants_d_existence` AS `règle 1.2 ni emploi ni moyens`,
    -- § 1.2.2, al. 6
    FALSE AS `règle 1.2.2 menace`,
    -- § 1.2.2, al. 6
    `test 1` AND `qualite` <> 'membre_de_famille_ressortissant_de_pays_tiers' AND `sejour_permanent_acquis` AND `motifs_graves_d_ordre_public` AS `règle 1.2.2 séjour permanent`,
    -- § 1.2.2, al. 6
    `test 1` AND `qualite` <> 'membre_de_famille_ressortissant_de_pays_tiers' AND `sejour_permanent_acquis` AND NOT `motifs_graves_d_ordre_public` AS `règle 1.2.2 séjour permanent sans motif grave`,
    -- § 2.3, al. 5
    `test 1` AND `qualite` <> 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 2` AND `sejours_multiplies_pour_des_soins_a_la_charge_de_l_ass_c572acbd` AND `constat_que_le_droit_au_sejour_n_est_plus_justifie` AS `règle 2.3 OQTF`,
    -- § 2.3, al. 5
    FALSE AS `règle 2.3 OQTF obligatoire`,
    -- § 2.4, al. 1
    (
      `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `test 4` AND NOT `lien_de_rattachement_etabli`
      OR `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `test 4` AND NOT `situations_ouvrant_droit_au_sejour__travailleur` AND NOT `situations_ouvrant_droit_au_sejour__etudiant` AND NOT `situations_ouvrant_droit_au_sejour__inactif_disposant__85e56230` AND NOT `situations_ouvrant_droit_au_sejour__membre_de_famille`
    ) AS `règle 2.4 absence de rattachement`,
    -- § 2.4, al. 4
    (
      `test 1` AND `qualite` <> 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 4` AND `complete_dependance` AND NOT `lien_de_rattachement_etabli`
      OR `test 1` AND `qualite` <> 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 4` AND NOT `situations_ouvrant_droit_au_sejour__travailleur` AND NOT `situations_ouvrant_droit_au_sejour__etudiant` AND NOT `situations_ouvrant_droit_au_sejour__inactif_disposant__85e56230` AND NOT `situations_ouvrant_droit_au_sejour__membre_de_famille` AND `complete_dependance`
    ) AS `règle 2.4 complète dépendance`,
    -- § 2.4, al. 3
    `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `test 4` AND `constat_que_le_droit_au_sejour_n_est_plus_justifie` AS `règle 2.4 droit plus justifié`,
    -- annexe, ligne 3, § 2.3, al. 5
    `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 2` AND `sejours_multiplies_pour_des_soins_a_la_charge_de_l_ass_c572acbd` AND `constat_que_le_droit_au_sejour_n_est_plus_justifie` AS `règle annexe OQTF membre de famille moins de trois mois`,
    -- annexe, ligne 5, colonne 1, annexe, ligne 5, colonne 2, § 2.4, al. 1, § 2.4, al. 3
    (
      `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 4` AND `constat_que_le_droit_au_sejour_n_est_plus_justifie`
      OR `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 4` AND NOT `lien_de_rattachement_etabli`
      OR `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 4` AND NOT `situations_ouvrant_droit_au_sejour__travailleur` AND NOT `situations_ouvrant_droit_au_sejour__etudiant` AND NOT `situations_ouvrant_droit_au_sejour__inactif_disposant__85e56230` AND NOT `situations_ouvrant_droit_au_sejour__membre_de_famille`
    ) AS `règle annexe OQTF membre de famille trois mois à cinq ans`,
    -- § 2.3, al. 1
    (
      `test 1` AND `qualite` <> 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 2` AND `menace_pour_l_ordre_public`
      OR `test 1` AND `qualite` <> 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 2` AND `infraction_a_la_legislation_du_travail`
    ) AS `règle 2.3 ordre public et droit du travail`,
    -- annexe, ligne 4, colonne 1, annexe, ligne 4, colonne 3, annexe, ligne 5, colonne 1, annexe,
    -- ligne 5, colonne 3
    `test 1` AND `qualite` <> 'autre_ressortissant_de_l_union_europeenne' AND `test 5` AS `règle annexe ordre public fermé après trois mois`,
    -- annexe, ligne 3, colonne 1, annexe, ligne 3, colonne 3, § 2.3, al. 1
    (
      `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 2` AND `menace_pour_l_ordre_public`
      OR `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 2` AND `infraction_a_la_legislation_du_travail`
    ) AS `règle annexe ordre public membre de famille`,
    -- annexe, ligne 5, colonne 1, annexe, ligne 5, colonne 4, § 2.4, al. 6
    `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 4` AND `activite_professionnelle_sans_titre_de_sejour` AND `interpellation` AS `règle annexe activité sans titre membre de famille`,
    -- annexe, ligne 4, colonne 1, annexe, ligne 4, colonne 4, annexe, ligne 5, colonne 1, annexe,
    -- ligne 5, colonne 4
    `test 1` AND `qualite` <> 'autre_ressortissant_de_l_union_europeenne' AND `test 5` AND NOT `activite_professionnelle_sans_titre_de_sejour` AS `règle annexe autre APRF après trois mois`,
    -- annexe, ligne 2, colonne 1, annexe, ligne 2, colonne 4, annexe, ligne 3, colonne 1, annexe,
    -- ligne 3, colonne 4
    `test 1` AND `qualite` <> 'autre_ressortissant_de_l_union_europeenne' AND `test 2` AS `règle annexe autre APRF avant trois mois`,
    -- § 2.1, al. 4
    `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers' AND `citoyen_dont_l_interesse_est_membre_de_la_famille` = 'ressortissant_roumain_ou_bulgare' AND NOT `dispense_de_visa_par_la_nationalite` AND `defaut_de_visa` AS `règle 2.1 visa`,
    -- § 2.2, al. 1
    `test 1` AND `qualite` <> 'membre_de_famille_ressortissant_de_pays_tiers' AND `motifs_graves_d_ordre_public` AS `règle 2.2 motifs graves`,
    -- annexe, ligne 2, colonne 1, annexe, ligne 2, colonne 5, annexe, ligne 2, colonne 6, annexe,
    -- ligne 3, colonne 1, annexe, ligne 3, colonne 5, annexe, ligne 3, colonne 6, annexe, ligne 4,
    -- colonne 1, annexe, ligne 4, colonne 5, annexe, ligne 4, colonne 6, annexe, ligne 5, colonne
    -- 1, annexe, ligne 5, colonne 5, annexe, ligne 5, colonne 6, § 2.2, al. 1
    `test 1` AND `qualite` <> 'autre_ressortissant_de_l_union_europeenne' AND `test 6` AND `motifs_graves_d_ordre_public` AS `règle annexe expulsion`,
    -- § 2.2, al. 2
    `test 1` AND `qualite` <> 'membre_de_famille_ressortissant_de_pays_tiers' AS `règle 2.2 droit de l'expulsion`,
    -- § 2.2, al. 2
    `test 1` AND `qualite` <> 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 7` AS `règle 2.2 protection de dix ans`,
    -- § 2.3, al. 4
    `test 1` AND `qualite` <> 'membre_de_famille_ressortissant_de_pays_tiers' AND `sejours_multiplies_pour_des_soins_a_la_charge_de_l_ass_c572acbd` AS `règle 2.3 conséquences au plan du séjour`,
    -- § 2.4, al. 2
    (
      `test 1` AND `qualite` <> 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 4` AND NOT `lien_de_rattachement_etabli`
      OR `test 1` AND `qualite` <> 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 4` AND NOT `situations_ouvrant_droit_au_sejour__travailleur` AND NOT `situations_ouvrant_droit_au_sejour__etudiant` AND NOT `situations_ouvrant_droit_au_sejour__inactif_disposant__85e56230` AND NOT `situations_ouvrant_droit_au_sejour__membre_de_famille`
    ) AS `règle 2.4 pas de droit sans rattachement`,
    -- § 2.4, al. 7
    `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `test 4` AND `periode_du_regime_transitoire_en_cours` AND NOT `exception_prevue_a_l_article_l_121_2` AND `activite_professionnelle_sans_titre_de_sejour` AND `interpellation` AS `règle 2.4 exécution immédiate`,
    -- § 2.4, al. 7
    `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `test 4` AND `travail_irregulier_dument_constate` AS `règle 2.4 qualité de travailleur`,
    -- § 2.5, § 2.5, al. 3
    `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `test 8` AND `activite_exercee_sans_titre` AS `règle 2.5 activité exercée sans titre`,
    -- § 2.5, § 2.5, al. 1
    `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `test 8` AND NOT `activite_exercee_sans_titre` AS `règle 2.5 exécution des arrêtés antérieurs`
  FROM `faits lus`
)
SELECT
  `case_id`,
  'roumanie-bulgarie-2006' AS `text`,
  '7a41e80db97ac45554d218dc2f5b2897fcfeb44e1166ebd244162ad7198a44fe' AS `version`,
  `error`,
  -- séjour sans condition (droit)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1 pas de droit inconditionnel`
    THEN 'exclu'
    WHEN `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `sejour_sans_condition_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1 pas de droit inconditionnel` THEN ' ; 1 pas de droit inconditionnel' ELSE '' END,
        4), '')
  END AS `sejour_sans_condition_rule`,
  -- libre circulation (droit)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.1 libre circulation`
    THEN 'de_droit'
    WHEN `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers'
      OR `test 1` AND `test 3`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `libre_circulation_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.1 libre circulation` THEN ' ; 1.1 libre circulation' ELSE '' END,
        4), '')
  END AS `libre_circulation_rule`,
  -- séjour pendant les trois premiers mois (droit)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.1 libre circulation`
    THEN 'de_droit'
    WHEN `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers'
      OR `test 1` AND `test 3`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `sejour_pendant_les_trois_premiers_mois_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.1 libre circulation` THEN ' ; 2.3 droit au séjour' ELSE '' END,
        4), '')
  END AS `sejour_pendant_les_trois_premiers_mois_rule`,
  -- passeport ou carte d'identité valides (formalite)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.1 libre circulation`
    THEN 'exige'
    WHEN `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers'
      OR `test 1` AND `test 3`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `passeport_ou_carte_d_identite_valides_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.1 libre circulation` THEN ' ; 1.1 document requis' ELSE '' END,
        4), '')
  END AS `passeport_ou_carte_d_identite_valides_rule`,
  -- conditions d'entrée des ressortissants de pays tiers (formalite)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.1 conditions d'entrée inopposables`
    THEN 'non_exige'
    WHEN `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare' OR `test 1` AND `test 3`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `conditions_d_entree_des_ressortissants_de_pays_tiers_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.1 conditions d'entrée inopposables` THEN ' ; 1.1 conditions d''entrée inopposables' ELSE '' END,
        4), '')
  END AS `conditions_d_entree_des_ressortissants_de_pays_tiers_rule`,
  -- limitation du droit de circulation et de séjour (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.1 limitations`
    THEN 'possible'
    WHEN `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
      OR `test 1` AND `test 3`
      OR `test 1` AND NOT `menace_pour_l_ordre_public` AND NOT `charge_deraisonnable`
      OR `test 1` AND NOT `menace_pour_l_ordre_public` AND NOT `abus_caracterise_du_droit_de_sejour`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `limitation_du_droit_de_circulation_et_de_sejour_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(CASE WHEN `règle 1.1 limitations` THEN ' ; 1.1 limitations' ELSE '' END, 4), '')
  END AS `limitation_du_droit_de_circulation_et_de_sejour_rule`,
  -- prise en compte de la prise en charge sollicitée (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.1 éléments à prendre en compte`
    THEN 'obligatoire'
    WHEN `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
      OR `test 1` AND `test 3` AND NOT `statut_de_non_actif`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `prise_en_compte_de_la_prise_en_charge_sollicitee_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.1 éléments à prendre en compte` THEN ' ; 1.1 éléments à prendre en compte' ELSE '' END,
        4), '')
  END AS `prise_en_compte_de_la_prise_en_charge_sollicitee_rule`,
  -- recours aux soins retenu comme indice d'abus (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.1 recours aux soins couvert`
    THEN 'exclu'
    WHEN `test 1` AND NOT `couverture_sociale_du_pays_d_origine`
      OR `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
      OR `test 1` AND `test 3` AND NOT `statut_de_non_actif`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `recours_aux_soins_retenu_comme_indice_d_abus_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.1 recours aux soins couvert` THEN ' ; 1.1 recours aux soins couvert' ELSE '' END,
        4), '')
  END AS `recours_aux_soins_retenu_comme_indice_d_abus_rule`,
  -- interrogation sur les motivations du séjour (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.1 interrogation permise`
    THEN 'possible'
    WHEN `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers'
      OR `test 1` AND `couverture_sociale_du_pays_d_origine`
      OR `test 1` AND NOT `appel_rapide_au_systeme_de_soins`
      OR `test 1` AND `test 3` AND NOT `statut_de_non_actif`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `interrogation_sur_les_motivations_du_sejour_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.1 interrogation permise` THEN ' ; 1.1 interrogation permise' ELSE '' END,
        4), '')
  END AS `interrogation_sur_les_motivations_du_sejour_rule`,
  -- présomption d'une demande d'assistance excessive (etat)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.1 présomption`
    THEN 'etabli'
    WHEN `test 1` AND `couverture_sociale_du_pays_d_origine`
      OR `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
      OR `test 1` AND `test 3` AND NOT `statut_de_non_actif`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `presomption_d_une_demande_d_assistance_excessive_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(CASE WHEN `règle 1.1 présomption` THEN ' ; 1.1 présomption' ELSE '' END, 4), '')
  END AS `presomption_d_une_demande_d_assistance_excessive_rule`,
  -- indice d'une charge excessive retenu (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.1 indice d'une charge excessive`
    THEN 'possible'
    WHEN `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers'
      OR `test 1` AND NOT `depourvu_de_ressources_et_de_securite_sociale`
      OR `test 1` AND NOT `venue_pour_des_soins_d_une_pathologie_declaree_au_pays`
      OR `test 1` AND `test 3` AND NOT `statut_de_non_actif`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `indice_d_une_charge_excessive_retenu_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.1 indice d'une charge excessive` THEN ' ; 1.1 indice d''une charge excessive' ELSE '' END,
        4), '')
  END AS `indice_d_une_charge_excessive_retenu_rule`,
  -- recueil d'informations portant atteinte au secret médical (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.1 secret médical`
    THEN 'exclu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `recueil_d_informations_portant_atteinte_au_secret_medi_7c24d8a4`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.1 secret médical` THEN ' ; 1.1 secret médical' ELSE '' END,
        4), '')
  END AS `recueil_d_informations_portant_atteinte_au_secret_medical_rule`,
  -- prise en compte des éléments au-delà de trois mois (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.1 éléments au-delà de trois mois`
    THEN 'obligatoire'
    WHEN `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers'
      OR `test 1` AND NOT `maintien_au_dela_de_l_echeance`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `prise_en_compte_des_elements_au_dela_de_trois_mois_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.1 éléments au-delà de trois mois` THEN ' ; 1.1 éléments au-delà de trois mois' ELSE '' END,
        4), '')
  END AS `prise_en_compte_des_elements_au_dela_de_trois_mois_rule`,
  -- constat de la perte du droit au séjour (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.1 perte du droit au séjour`
    THEN 'possible'
    WHEN `test 1` AND NOT `comportement_abusif_caracterise`
      OR `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `constat_de_la_perte_du_droit_au_sejour_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.1 perte du droit au séjour` THEN ' ; 1.1 perte du droit au séjour' ELSE '' END,
        4), '')
  END AS `constat_de_la_perte_du_droit_au_sejour_rule`,
  -- saisine du préfet par le service prestataire (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.1 saisine au retour`
    THEN 'possible'
    WHEN `test 1` AND NOT `comportement_abusif_caracterise`
      OR `test 1` AND NOT `nouvelle_demande_d_aide_au_retour`
      OR `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `saisine_du_prefet_par_le_service_prestataire_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.1 saisine au retour` THEN ' ; 1.1 saisine au retour' ELSE '' END,
        4), '')
  END AS `saisine_du_prefet_par_le_service_prestataire_rule`,
  -- refus d'une aide (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.1 refus au retour`
    THEN 'possible'
    WHEN `test 1` AND NOT `comportement_abusif_caracterise`
      OR `test 1` AND NOT `nouvelle_demande_d_aide_au_retour`
      OR `test 1` AND NOT `aide_subordonnee_a_un_droit_de_sejour`
      OR `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `refus_d_une_aide_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.1 refus au retour` THEN ' ; 1.1 refus au retour' ELSE '' END,
        4), '')
  END AS `refus_d_une_aide_rule`,
  -- séjour de plus de trois mois (droit)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `test 1` AND `test 2` OR `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
    THEN 'non_prevu'
    WHEN `règle 1.2 droit au séjour`
    THEN 'regi_par_un_autre_texte'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `sejour_de_plus_de_trois_mois_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.2 droit au séjour` THEN ' ; 1.2 droit au séjour' ELSE '' END,
        4), '')
  END AS `sejour_de_plus_de_trois_mois_rule`,
  -- enregistrement en mairie (formalite)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.2 enregistrement`
    THEN 'exige'
    WHEN `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers'
      OR `test 1` AND `test 2`
    THEN 'non_prevu'
    WHEN `test 9`
      OR `qualite` <> 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 3` AND NOT `decret_et_arrete_d_enregistrement_parus`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `enregistrement_en_mairie_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.2 enregistrement` THEN ' ; 1.2 enregistrement' ELSE '' END,
        4), '')
  END AS `enregistrement_en_mairie_rule`,
  -- sanction du défaut d'enregistrement (resultat)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.2 sanction`
    THEN 'valeur'
    WHEN `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers'
      OR `test 1` AND `test 2`
      OR `test 1` AND NOT `omission_de_l_enregistrement`
    THEN 'non_prevu'
    WHEN `test 9`
      OR `qualite` <> 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 3` AND NOT `decret_et_arrete_d_enregistrement_parus` AND `omission_de_l_enregistrement`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `sanction_du_defaut_d_enregistrement_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(CASE WHEN `règle 1.2 sanction` THEN ' ; 1.2 sanction' ELSE '' END, 4), '')
  END AS `sanction_du_defaut_d_enregistrement_rule`,
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.2 sanction`
    THEN 'une peine de contravention de 5ème classe'
  END AS `sanction_du_defaut_d_enregistrement_value`,
  -- reconnaissance du droit au séjour par l'attestation (effet)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.2 attestation`
    THEN 'exclu'
    WHEN `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers'
      OR `test 1` AND `test 2`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `reconnaissance_du_droit_au_sejour_par_l_attestation_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(CASE WHEN `règle 1.2 attestation` THEN ' ; 1.2 attestation' ELSE '' END, 4), '')
  END AS `reconnaissance_du_droit_au_sejour_par_l_attestation_rule`,
  -- emploi ou moyens suffisants d'existence (formalite)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.2 emploi ou moyens`
    THEN 'exige'
    WHEN `test 1` AND `test 2`
      OR `test 1` AND `sejour_permanent_acquis`
      OR `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `emploi_ou_moyens_suffisants_d_existence_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.2 emploi ou moyens` THEN ' ; 1.2 emploi ou moyens' ELSE '' END,
        4), '')
  END AS `emploi_ou_moyens_suffisants_d_existence_rule`,
  -- autorisation de travail (formalite)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.2.1 autorisation de travail`
    THEN 'exige'
    WHEN `test 1` AND NOT `travail_salarie`
      OR `test 1` AND NOT `periode_du_regime_transitoire_en_cours`
      OR `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `autorisation_de_travail_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.2.1 autorisation de travail` THEN ' ; 1.2.1 autorisation de travail' ELSE '' END,
        4), '')
  END AS `autorisation_de_travail_rule`,
  -- secteurs d'activité ouverts (resultat)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
    THEN 'non_prevu'
    WHEN `règle 1 pas de droit inconditionnel`
    THEN 'regi_par_un_autre_texte'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `secteurs_d_activite_ouverts_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1 pas de droit inconditionnel` THEN ' ; 1.2.1 secteurs ouverts' ELSE '' END,
        4), '')
  END AS `secteurs_d_activite_ouverts_rule`,
  -- règles applicables pendant la période transitoire (resultat)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `test 1` AND NOT `periode_du_regime_transitoire_en_cours`
      OR `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
    THEN 'non_prevu'
    WHEN `règle 1.2.1 droit commun`
    THEN 'regi_par_un_autre_texte'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `regles_applicables_pendant_la_periode_transitoire_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.2.1 droit commun` THEN ' ; 1.2.1 droit commun' ELSE '' END,
        4), '')
  END AS `regles_applicables_pendant_la_periode_transitoire_rule`,
  -- durée du régime transitoire (resultat)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1 pas de droit inconditionnel`
    THEN 'valeur'
    WHEN `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `duree_du_regime_transitoire_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1 pas de droit inconditionnel` THEN ' ; 1.2.1 durée du régime transitoire' ELSE '' END,
        4), '')
  END AS `duree_du_regime_transitoire_rule`,
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1 pas de droit inconditionnel`
    THEN 'entre P24M0D ; P84M0D'
  END AS `duree_du_regime_transitoire_value`,
  -- inscription comme demandeur d'emploi (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.2.1 inscription avec titre`
    THEN 'possible'
    WHEN `règle 1.2.1 inscription sans titre`
    THEN 'exclu'
    WHEN `test 1` AND NOT `periode_du_regime_transitoire_en_cours`
      OR `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `inscription_comme_demandeur_d_emploi_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.2.1 inscription avec titre` THEN ' ; 1.2.1 inscription avec titre' ELSE '' END
        || CASE WHEN `règle 1.2.1 inscription sans titre` THEN ' ; 1.2.1 inscription sans titre' ELSE '' END,
        4), '')
  END AS `inscription_comme_demandeur_d_emploi_rule`,
  -- accès aux professions indépendantes (droit)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.2.1 professions indépendantes`
    THEN 'de_droit'
    WHEN `test 1` AND NOT `profession_liberale_commerciale_industrielle_ou_artisanale`
      OR `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `acces_aux_professions_independantes_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.2.1 professions indépendantes` THEN ' ; 1.2.1 professions indépendantes' ELSE '' END,
        4), '')
  END AS `acces_aux_professions_independantes_rule`,
  -- titre de séjour pour une activité professionnelle (formalite)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `test 1` AND `qualite` = 'ressortissant_roumain_ou_bulgare' AND `test 3` AND `periode_du_regime_transitoire_en_cours` AND `exercice_d_une_activite_professionnelle` AND NOT `exception_prevue_a_l_article_l_121_2`
    THEN 'exige'
    WHEN `test 1` AND NOT `periode_du_regime_transitoire_en_cours`
      OR `test 1` AND NOT `exercice_d_une_activite_professionnelle`
      OR `test 1` AND `exception_prevue_a_l_article_l_121_2`
      OR `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `titre_de_sejour_pour_une_activite_professionnelle_status`,
  CASE WHEN `error` IS NULL THEN CAST(NULL AS STRING) END AS `titre_de_sejour_pour_une_activite_professionnelle_rule`,
  -- assurance maladie (formalite)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.2.2 assurance et ressources`
    THEN 'exige'
    WHEN `test 1` AND `test 2`
      OR `test 1` AND NOT `statut_de_non_actif`
      OR `test 1` AND `autorise_a_travailler`
      OR `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `assurance_maladie_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.2.2 assurance et ressources` THEN ' ; 1.2.2 assurance et ressources' ELSE '' END,
        4), '')
  END AS `assurance_maladie_rule`,
  -- ressources propres (formalite)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.2.2 assurance et ressources`
    THEN 'exige'
    WHEN `test 1` AND `test 2`
      OR `test 1` AND NOT `statut_de_non_actif`
      OR `test 1` AND `autorise_a_travailler`
      OR `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `ressources_propres_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.2.2 assurance et ressources` THEN ' ; 1.2.2 assurance et ressources' ELSE '' END,
        4), '')
  END AS `ressources_propres_rule`,
  -- référence du niveau de ressources (resultat)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.2.2 référence pour les personnes âgées`
    THEN 'valeur'
    WHEN `test 1` AND `test 2`
      OR `test 1` AND NOT `statut_de_non_actif`
      OR `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `reference_du_niveau_de_ressources_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.2.2 référence pour les personnes âgées` THEN ' ; 1.2.2 référence pour les personnes âgées' ELSE '' END,
        4), '')
  END AS `reference_du_niveau_de_ressources_rule`,
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.2.2 référence pour les personnes âgées`
    THEN 'fixé par allocation de solidarité aux personnes âgées'
  END AS `reference_du_niveau_de_ressources_value`,
  -- modulation selon la composition de la famille (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.2.2 modulation`
    THEN 'obligatoire'
    WHEN `test 1` AND `test 2`
      OR `test 1` AND NOT `statut_de_non_actif`
      OR `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `modulation_selon_la_composition_de_la_famille_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.2.2 modulation` THEN ' ; 1.2.2 modulation' ELSE '' END,
        4), '')
  END AS `modulation_selon_la_composition_de_la_famille_rule`,
  -- analyse des éléments de la situation personnelle (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.2.2 modulation`
    THEN 'obligatoire'
    WHEN `test 1` AND `test 2`
      OR `test 1` AND NOT `statut_de_non_actif`
      OR `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `analyse_des_elements_de_la_situation_personnelle_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(CASE WHEN `règle 1.2.2 modulation` THEN ' ; 1.2.2 analyse' ELSE '' END, 4), '')
  END AS `analyse_des_elements_de_la_situation_personnelle_rule`,
  -- maintien du droit de séjour (droit)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.1 secret médical`
    THEN 'regi_par_un_autre_texte'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `maintien_du_droit_de_sejour_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.1 secret médical` THEN ' ; 1.2.2 maintien du droit' ELSE '' END,
        4), '')
  END AS `maintien_du_droit_de_sejour_rule`,
  -- titre de séjour pour résider (formalite)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.2.2 dispense de titre`
    THEN 'non_exige'
    WHEN `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers'
      OR `test 1` AND `test 2`
      OR `test 1` AND NOT `statut_de_non_actif`
      OR `test 1` AND NOT `ressources_propres_suffisantes`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `titre_de_sejour_pour_resider_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.2.2 dispense de titre` THEN ' ; 1.2.2 dispense de titre' ELSE '' END,
        4), '')
  END AS `titre_de_sejour_pour_resider_rule`,
  -- reconnaissance du droit au séjour (droit)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.2 ni emploi ni moyens`
      OR `règle 1.2.2 menace`
      OR `test 1` AND `qualite` <> 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 3` AND `menace_pour_l_ordre_public` AND NOT `sejour_permanent_acquis`
    THEN 'exclu'
    WHEN `règle 1.2.2 menace`
      OR `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers'
      OR `test 1` AND `sejour_permanent_acquis`
      OR `test 1` AND `test 2` AND NOT `menace_pour_l_ordre_public`
      OR `test 1` AND NOT `menace_pour_l_ordre_public` AND `emploi`
      OR `test 1` AND NOT `menace_pour_l_ordre_public` AND `moyens_suffisants_d_existence`
      OR `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare' AND NOT `menace_pour_l_ordre_public`
    THEN 'non_prevu'
    WHEN `règle 1.2.2 menace` OR `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `reconnaissance_du_droit_au_sejour_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.2 ni emploi ni moyens` THEN ' ; 1.2 ni emploi ni moyens' ELSE '' END
        || CASE WHEN `règle 1.2.2 menace` THEN ' ; 1.2.2 menace' ELSE '' END
        || CASE WHEN `règle 1.2.2 menace` THEN ' ; 1.2.2 menace au-delà de trois mois' ELSE '' END,
        4), '')
  END AS `reconnaissance_du_droit_au_sejour_rule`,
  -- restriction au séjour permanent (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1.2.2 séjour permanent`
    THEN 'possible'
    WHEN `règle 1.2.2 séjour permanent sans motif grave`
    THEN 'exclu'
    WHEN `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers'
      OR `test 1` AND NOT `sejour_permanent_acquis`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `restriction_au_sejour_permanent_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1.2.2 séjour permanent` THEN ' ; 1.2.2 séjour permanent' ELSE '' END
        || CASE WHEN `règle 1.2.2 séjour permanent sans motif grave` THEN ' ; 1.2.2 séjour permanent sans motif grave' ELSE '' END,
        4), '')
  END AS `restriction_au_sejour_permanent_rule`,
  -- OQTF (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 2.3 OQTF obligatoire`
    THEN 'obligatoire'
    WHEN `règle 2.3 OQTF obligatoire`
    THEN 'recommande'
    WHEN `règle 2.3 OQTF`
      OR `règle 2.3 OQTF obligatoire`
      OR `règle 2.4 absence de rattachement`
      OR `règle 2.4 complète dépendance`
      OR `règle 2.4 droit plus justifié`
      OR `règle annexe OQTF membre de famille moins de trois mois`
      OR `règle annexe OQTF membre de famille trois mois à cinq ans`
      OR `test 1` AND `test 2` AND `sejours_multiplies_pour_des_soins_a_la_charge_de_l_ass_c572acbd` AND `constat_que_le_droit_au_sejour_n_est_plus_justifie`
      OR `test 1` AND `test 4` AND `complete_dependance` AND NOT `lien_de_rattachement_etabli`
      OR `test 1` AND `qualite` <> 'autre_ressortissant_de_l_union_europeenne' AND `test 4` AND `constat_que_le_droit_au_sejour_n_est_plus_justifie`
      OR `test 1` AND `qualite` <> 'autre_ressortissant_de_l_union_europeenne' AND `test 4` AND NOT `lien_de_rattachement_etabli`
      OR `test 1` AND `qualite` <> 'autre_ressortissant_de_l_union_europeenne' AND `test 10` AND `sejours_multiplies_pour_des_soins_a_la_charge_de_l_ass_c572acbd` AND `constat_que_le_droit_au_sejour_n_est_plus_justifie`
      OR `test 1` AND `test 10` AND `sejours_multiplies_pour_des_soins_a_la_charge_de_l_ass_c572acbd` AND `constat_que_le_droit_au_sejour_n_est_plus_justifie` AND `complete_dependance` AND NOT `lien_de_rattachement_etabli`
      OR `test 1` AND `test 4` AND NOT `situations_ouvrant_droit_au_sejour__travailleur` AND NOT `situations_ouvrant_droit_au_sejour__etudiant` AND NOT `situations_ouvrant_droit_au_sejour__inactif_disposant__85e56230` AND NOT `situations_ouvrant_droit_au_sejour__membre_de_famille` AND `complete_dependance`
      OR `test 1` AND `qualite` <> 'autre_ressortissant_de_l_union_europeenne' AND `test 4` AND NOT `situations_ouvrant_droit_au_sejour__travailleur` AND NOT `situations_ouvrant_droit_au_sejour__etudiant` AND NOT `situations_ouvrant_droit_au_sejour__inactif_disposant__85e56230` AND NOT `situations_ouvrant_droit_au_sejour__membre_de_famille`
      OR `test 1` AND `test 10` AND NOT `situations_ouvrant_droit_au_sejour__travailleur` AND NOT `situations_ouvrant_droit_au_sejour__etudiant` AND NOT `situations_ouvrant_droit_au_sejour__inactif_disposant__85e56230` AND NOT `situations_ouvrant_droit_au_sejour__membre_de_famille` AND `sejours_multiplies_pour_des_soins_a_la_charge_de_l_ass_c572acbd` AND `constat_que_le_droit_au_sejour_n_est_plus_justifie` AND `complete_dependance`
    THEN 'possible'
    WHEN `règle 2.3 OQTF obligatoire`
      OR `test 1` AND `test 11`
      OR `test 1` AND NOT `constat_que_le_droit_au_sejour_n_est_plus_justifie` AND `lien_de_rattachement_etabli`
      OR `test 1` AND `test 12` AND NOT `sejours_multiplies_pour_des_soins_a_la_charge_de_l_ass_c572acbd`
      OR `test 1` AND `test 12` AND NOT `constat_que_le_droit_au_sejour_n_est_plus_justifie`
      OR `test 1` AND `qualite` = 'autre_ressortissant_de_l_union_europeenne' AND NOT `sejours_multiplies_pour_des_soins_a_la_charge_de_l_ass_c572acbd` AND `lien_de_rattachement_etabli`
      OR `test 1` AND `qualite` = 'autre_ressortissant_de_l_union_europeenne' AND `test 3` AND `lien_de_rattachement_etabli`
    THEN 'non_prevu'
    WHEN `règle 2.3 OQTF obligatoire` OR `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `oqtf_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 2.3 OQTF` THEN ' ; 2.3 OQTF' ELSE '' END
        || CASE WHEN `règle 2.3 OQTF obligatoire` THEN ' ; 2.3 OQTF obligatoire' ELSE '' END
        || CASE WHEN `règle 2.3 OQTF obligatoire` THEN ' ; 2.3 OQTF recommandée' ELSE '' END
        || CASE WHEN `règle 2.4 absence de rattachement` THEN ' ; 2.4 absence de rattachement' ELSE '' END
        || CASE WHEN `règle 2.4 complète dépendance` THEN ' ; 2.4 complète dépendance' ELSE '' END
        || CASE WHEN `règle 2.4 droit plus justifié` THEN ' ; 2.4 droit plus justifié' ELSE '' END
        || CASE WHEN `règle annexe OQTF membre de famille moins de trois mois` THEN ' ; annexe OQTF membre de famille moins de trois mois' ELSE '' END
        || CASE WHEN `règle annexe OQTF membre de famille trois mois à cinq ans` THEN ' ; annexe OQTF membre de famille trois mois à cinq ans' ELSE '' END
        || CASE WHEN `règle 2.3 OQTF obligatoire` THEN ' ; annexe seule OQTF' ELSE '' END,
        4), '')
  END AS `oqtf_rule`,
  -- APRF ordre public et droit du travail (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 2.3 ordre public et droit du travail`
      OR `règle annexe ordre public membre de famille`
      OR `test 1` AND `test 2` AND `menace_pour_l_ordre_public`
      OR `test 1` AND `test 2` AND `infraction_a_la_legislation_du_travail`
    THEN 'possible'
    WHEN `règle annexe ordre public fermé après trois mois`
    THEN 'exclu'
    WHEN `test 1` AND `test 13`
      OR `test 1` AND `qualite` = 'autre_ressortissant_de_l_union_europeenne' AND `test 3`
      OR `test 1` AND `qualite` = 'autre_ressortissant_de_l_union_europeenne' AND NOT `menace_pour_l_ordre_public` AND NOT `infraction_a_la_legislation_du_travail`
      OR `test 1` AND `test 14` AND NOT `menace_pour_l_ordre_public` AND NOT `infraction_a_la_legislation_du_travail`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `aprf_ordre_public_et_droit_du_travail_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 2.3 ordre public et droit du travail` THEN ' ; 2.3 ordre public et droit du travail' ELSE '' END
        || CASE WHEN `règle annexe ordre public fermé après trois mois` THEN ' ; annexe ordre public fermé après trois mois' ELSE '' END
        || CASE WHEN `règle annexe ordre public membre de famille` THEN ' ; annexe ordre public membre de famille' ELSE '' END,
        4), '')
  END AS `aprf_ordre_public_et_droit_du_travail_rule`,
  -- autre APRF (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle annexe activité sans titre membre de famille`
    THEN 'possible'
    WHEN `règle annexe autre APRF après trois mois`
      OR `règle annexe autre APRF avant trois mois`
      OR `test 1` AND `qualite` <> 'autre_ressortissant_de_l_union_europeenne' AND `test 15` AND NOT `activite_professionnelle_sans_titre_de_sejour`
    THEN 'exclu'
    WHEN `test 1` AND `qualite` = 'autre_ressortissant_de_l_union_europeenne'
      OR `test 1` AND `test 13`
      OR `test 1` AND `test 11` AND `activite_professionnelle_sans_titre_de_sejour`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `autre_aprf_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle annexe activité sans titre membre de famille` THEN ' ; annexe activité sans titre membre de famille' ELSE '' END
        || CASE WHEN `règle annexe autre APRF après trois mois` THEN ' ; annexe autre APRF après trois mois' ELSE '' END
        || CASE WHEN `règle annexe autre APRF avant trois mois` THEN ' ; annexe autre APRF avant trois mois' ELSE '' END,
        4), '')
  END AS `autre_aprf_rule`,
  -- APRF pour non-respect des conditions d'entrée (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1 pas de droit inconditionnel`
      OR `règle annexe autre APRF après trois mois`
      OR `règle annexe autre APRF avant trois mois`
      OR `test 1` AND `qualite` <> 'autre_ressortissant_de_l_union_europeenne' AND `test 15` AND NOT `activite_professionnelle_sans_titre_de_sejour`
    THEN 'exclu'
    WHEN `test 1` AND `qualite` = 'autre_ressortissant_de_l_union_europeenne'
      OR `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare' AND `test 13`
      OR `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare' AND `test 3` AND `activite_professionnelle_sans_titre_de_sejour`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `aprf_pour_non_respect_des_conditions_d_entree_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1 pas de droit inconditionnel` THEN ' ; 2.1 conditions d''entrée' ELSE '' END
        || CASE WHEN `règle annexe autre APRF après trois mois` THEN ' ; annexe autre APRF après trois mois' ELSE '' END
        || CASE WHEN `règle annexe autre APRF avant trois mois` THEN ' ; annexe autre APRF avant trois mois' ELSE '' END,
        4), '')
  END AS `aprf_pour_non_respect_des_conditions_d_entree_rule`,
  -- APRF pour défaut de visa (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle annexe autre APRF après trois mois`
      OR `règle annexe autre APRF avant trois mois`
      OR `règle 2.1 visa`
      OR `test 1` AND `qualite` <> 'autre_ressortissant_de_l_union_europeenne' AND `test 15` AND NOT `activite_professionnelle_sans_titre_de_sejour`
    THEN 'exclu'
    WHEN `test 1` AND `qualite` = 'autre_ressortissant_de_l_union_europeenne'
      OR `test 1` AND `test 13` AND `citoyen_dont_l_interesse_est_membre_de_la_famille` = 'autre_ressortissant_de_l_union_europeenne'
      OR `test 1` AND `test 13` AND `dispense_de_visa_par_la_nationalite`
      OR `test 1` AND `test 13` AND NOT `defaut_de_visa`
      OR `test 1` AND `qualite` <> 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 13`
      OR `test 1` AND `test 3` AND `citoyen_dont_l_interesse_est_membre_de_la_famille` = 'autre_ressortissant_de_l_union_europeenne' AND `activite_professionnelle_sans_titre_de_sejour`
      OR `test 1` AND `test 3` AND `dispense_de_visa_par_la_nationalite` AND `activite_professionnelle_sans_titre_de_sejour`
      OR `test 1` AND `test 3` AND NOT `defaut_de_visa` AND `activite_professionnelle_sans_titre_de_sejour`
      OR `test 1` AND `qualite` <> 'membre_de_famille_ressortissant_de_pays_tiers' AND `test 3` AND `activite_professionnelle_sans_titre_de_sejour`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `aprf_pour_defaut_de_visa_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 2.1 visa` THEN ' ; 2.1 visa' ELSE '' END
        || CASE WHEN `règle annexe autre APRF après trois mois` THEN ' ; annexe autre APRF après trois mois' ELSE '' END
        || CASE WHEN `règle annexe autre APRF avant trois mois` THEN ' ; annexe autre APRF avant trois mois' ELSE '' END,
        4), '')
  END AS `aprf_pour_defaut_de_visa_rule`,
  -- APRF pour activité sans titre (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle annexe activité sans titre membre de famille`
    THEN 'possible'
    WHEN `règle annexe autre APRF après trois mois`
      OR `règle annexe autre APRF avant trois mois`
      OR `test 1` AND `qualite` <> 'autre_ressortissant_de_l_union_europeenne' AND `test 15` AND NOT `activite_professionnelle_sans_titre_de_sejour`
    THEN 'exclu'
    WHEN `test 1` AND `qualite` = 'autre_ressortissant_de_l_union_europeenne'
      OR `test 1` AND `test 13`
      OR `test 1` AND `test 11` AND `activite_professionnelle_sans_titre_de_sejour`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `aprf_pour_activite_sans_titre_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle annexe activité sans titre membre de famille` THEN ' ; annexe activité sans titre membre de famille' ELSE '' END
        || CASE WHEN `règle annexe autre APRF après trois mois` THEN ' ; annexe autre APRF après trois mois' ELSE '' END
        || CASE WHEN `règle annexe autre APRF avant trois mois` THEN ' ; annexe autre APRF avant trois mois' ELSE '' END,
        4), '')
  END AS `aprf_pour_activite_sans_titre_rule`,
  -- compostage des documents de voyage (effet)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1 pas de droit inconditionnel`
    THEN 'exclu'
    WHEN `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `compostage_des_documents_de_voyage_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1 pas de droit inconditionnel` THEN ' ; 2.1 compostage' ELSE '' END,
        4), '')
  END AS `compostage_des_documents_de_voyage_rule`,
  -- sanction du défaut de visa (resultat)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 2.1 visa`
    THEN 'valeur'
    WHEN `test 1` AND `citoyen_dont_l_interesse_est_membre_de_la_famille` = 'autre_ressortissant_de_l_union_europeenne'
      OR `test 1` AND `dispense_de_visa_par_la_nationalite`
      OR `test 1` AND NOT `defaut_de_visa`
      OR `test 1` AND `qualite` <> 'membre_de_famille_ressortissant_de_pays_tiers'
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `sanction_du_defaut_de_visa_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(CASE WHEN `règle 2.1 visa` THEN ' ; 2.1 visa' ELSE '' END, 4), '')
  END AS `sanction_du_defaut_de_visa_rule`,
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 2.1 visa`
    THEN 'une contravention de 5ème classe'
  END AS `sanction_du_defaut_de_visa_value`,
  -- réadmission vers un autre pays de l'Union (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1 pas de droit inconditionnel`
    THEN 'exclu'
    WHEN `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `readmission_vers_un_autre_pays_de_l_union_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1 pas de droit inconditionnel` THEN ' ; 2.1 réadmission' ELSE '' END,
        4), '')
  END AS `readmission_vers_un_autre_pays_de_l_union_rule`,
  -- éloignement pour motifs graves (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 2.2 motifs graves`
    THEN 'possible'
    WHEN `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers'
      OR `test 1` AND NOT `motifs_graves_d_ordre_public`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `eloignement_pour_motifs_graves_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 2.2 motifs graves` THEN ' ; 2.2 motifs graves' ELSE '' END,
        4), '')
  END AS `eloignement_pour_motifs_graves_rule`,
  -- APE (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle annexe expulsion`
    THEN 'possible'
    WHEN `test 1` AND `qualite` = 'autre_ressortissant_de_l_union_europeenne'
      OR `test 1` AND `test 13`
      OR `test 1` AND NOT `motifs_graves_d_ordre_public`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `ape_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle annexe expulsion` THEN ' ; annexe expulsion' ELSE '' END,
        4), '')
  END AS `ape_rule`,
  -- AME (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle annexe expulsion`
    THEN 'possible'
    WHEN `test 1` AND `qualite` = 'autre_ressortissant_de_l_union_europeenne'
      OR `test 1` AND `test 13`
      OR `test 1` AND NOT `motifs_graves_d_ordre_public`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `ame_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle annexe expulsion` THEN ' ; annexe expulsion' ELSE '' END,
        4), '')
  END AS `ame_rule`,
  -- dispositions du titre II du livre V (effet)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers'
    THEN 'non_prevu'
    WHEN `règle 2.2 droit de l'expulsion`
    THEN 'regi_par_un_autre_texte'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `dispositions_du_titre_ii_du_livre_v_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 2.2 droit de l'expulsion` THEN ' ; 2.2 droit de l''expulsion' ELSE '' END,
        4), '')
  END AS `dispositions_du_titre_ii_du_livre_v_rule`,
  -- protection spécifique contre l'expulsion (etat)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 2.2 protection de dix ans`
    THEN 'etabli'
    WHEN `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers'
      OR `test 1` AND `test 16`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `protection_specifique_contre_l_expulsion_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 2.2 protection de dix ans` THEN ' ; 2.2 protection de dix ans' ELSE '' END,
        4), '')
  END AS `protection_specifique_contre_l_expulsion_rule`,
  -- effets dans le temps de l'arrêté d'ordre public (effet)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
    THEN 'non_prevu'
    WHEN `règle 1 pas de droit inconditionnel`
    THEN 'regi_par_un_autre_texte'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `effets_dans_le_temps_de_l_arrete_d_ordre_public_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1 pas de droit inconditionnel` THEN ' ; 2.3 effets dans le temps' ELSE '' END,
        4), '')
  END AS `effets_dans_le_temps_de_l_arrete_d_ordre_public_rule`,
  -- conséquences tirées au plan du séjour (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 2.3 conséquences au plan du séjour`
    THEN 'obligatoire'
    WHEN `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers'
      OR `test 1` AND NOT `sejours_multiplies_pour_des_soins_a_la_charge_de_l_ass_c572acbd`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `consequences_tirees_au_plan_du_sejour_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 2.3 conséquences au plan du séjour` THEN ' ; 2.3 conséquences au plan du séjour' ELSE '' END,
        4), '')
  END AS `consequences_tirees_au_plan_du_sejour_rule`,
  -- droit au séjour de plus de trois mois (etat)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 2.4 pas de droit sans rattachement`
    THEN 'non_etabli'
    WHEN `test 1` AND `qualite` = 'membre_de_famille_ressortissant_de_pays_tiers'
      OR `test 1` AND `lien_de_rattachement_etabli`
      OR `test 1` AND `test 12`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `droit_au_sejour_de_plus_de_trois_mois_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 2.4 pas de droit sans rattachement` THEN ' ; 2.4 pas de droit sans rattachement' ELSE '' END,
        4), '')
  END AS `droit_au_sejour_de_plus_de_trois_mois_rule`,
  -- exécution immédiate de l'arrêté (effet)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 2.4 exécution immédiate`
    THEN 'automatique'
    WHEN `test 1` AND NOT `activite_professionnelle_sans_titre_de_sejour`
      OR `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
      OR `test 1` AND `test 12`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `execution_immediate_de_l_arrete_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 2.4 exécution immédiate` THEN ' ; 2.4 exécution immédiate' ELSE '' END,
        4), '')
  END AS `execution_immediate_de_l_arrete_rule`,
  -- délai de départ volontaire (effet)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 2.4 exécution immédiate`
    THEN 'exclu'
    WHEN `test 1` AND NOT `activite_professionnelle_sans_titre_de_sejour`
      OR `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
      OR `test 1` AND `test 12`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `delai_de_depart_volontaire_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 2.4 exécution immédiate` THEN ' ; 2.4 exécution immédiate' ELSE '' END,
        4), '')
  END AS `delai_de_depart_volontaire_rule`,
  -- bénéfice de la qualité de travailleur (effet)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 2.4 qualité de travailleur`
    THEN 'exclu'
    WHEN `test 1` AND NOT `travail_irregulier_dument_constate`
      OR `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
      OR `test 1` AND `test 12`
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `benefice_de_la_qualite_de_travailleur_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 2.4 qualité de travailleur` THEN ' ; 2.4 qualité de travailleur' ELSE '' END,
        4), '')
  END AS `benefice_de_la_qualite_de_travailleur_rule`,
  -- mise à exécution d'un arrêté antérieur (acte)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 2.5 activité exercée sans titre`
    THEN 'possible'
    WHEN `règle 2.5 exécution des arrêtés antérieurs`
    THEN 'exclu'
    WHEN `test 1` AND `test 17` OR `test 1` AND `qualite` <> 'ressortissant_roumain_ou_bulgare'
    THEN 'non_prevu'
    WHEN `test 9`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `mise_a_execution_d_un_arrete_anterieur_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 2.5 activité exercée sans titre` THEN ' ; 2.5 activité exercée sans titre' ELSE '' END
        || CASE WHEN `règle 2.5 exécution des arrêtés antérieurs` THEN ' ; 2.5 exécution des arrêtés antérieurs' ELSE '' END,
        4), '')
  END AS `mise_a_execution_d_un_arrete_anterieur_rule`,
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 2.5 exécution des arrêtés antérieurs`
    THEN 'en principe'
    ELSE ''
  END AS `mise_a_execution_d_un_arrete_anterieur_manner`
FROM `règles lues`;
