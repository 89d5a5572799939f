-- Écrit par « attendu build » : ne pas modifier.
-- Protection temporaire accordée par la France aux membres de la communauté albanaise du Kosovo.
-- État actuel : non établi. Force : instruction adressée aux préfets. Cette vue dit ce que le texte
-- énonce pour les faits donnés ; elle ne décrit pas le droit actuel et n'est pas une consultation
-- juridique.
-- SQLite. Une ligne de kosovo_1999_facts est un cas, une colonne un fait, NULL un fait inconnu. La
-- vue kosovo_1999 donne pour chaque résultat son statut (« indetermine » exactement quand ce qui
-- est inconnu pourrait encore le changer) et les règles qui valent quoi qu'il en soit. Des faits
-- qui ne peuvent pas être ont leur raison dans error, et aucun statut. Chaque condition est écrite
-- de toutes ses façons suffisantes : elle est vraie (TRUE) quand elle est certaine, et n'est jamais
-- niée. Oui et non : 1 et 0. Dates : texte « 2007-01-31 ». Montants : nombre entier de centièmes.
-- SQLite 3.23 ou plus récent.

CREATE TABLE IF NOT EXISTS "kosovo_1999_facts" (
  -- ce qui désigne le cas
  "case_id" TEXT,
  -- date de la décision
  "date_de_la_decision" TEXT,
  -- réception des instructions
  "reception_des_instructions" TEXT,
  -- situation irrégulière
  "situation_irreguliere" INTEGER,
  -- origine déclarée du Kosovo
  "origine_declaree_du_kosovo" INTEGER,
  -- demande d'admission au séjour
  "demande_d_admission_au_sejour" INTEGER,
  -- interpellation sans titre de séjour
  "interpellation_sans_titre_de_sejour" INTEGER,
  -- bénéfice de la protection temporaire
  "benefice_de_la_protection_temporaire" INTEGER,
  -- protection temporaire à la réception
  "protection_temporaire_a_la_reception" INTEGER,
  -- autorisation de séjour déjà obtenue
  "autorisation_de_sejour_deja_obtenue" INTEGER,
  -- autorisation au titre de la protection temporaire
  "autorisation_au_titre_de_la_protection_temporaire" INTEGER,
  -- document délivré : autorisation_provisoire_de_sejour, recepisse, carte_de_sejour_temporaire,
  -- aucun_de_ces_documents
  "document_delivre" TEXT,
  -- délivrance depuis l'entrée en vigueur du dispositif
  "delivrance_depuis_l_entree_en_vigueur_du_dispositif" INTEGER,
  -- demande d'asile conventionnel
  "demande_d_asile_conventionnel" INTEGER,
  -- demande d'asile territorial
  "demande_d_asile_territorial" INTEGER,
  -- conditions de reprise en charge
  "conditions_de_reprise_en_charge" INTEGER,
  -- conditions pour demeurer en France
  "conditions_pour_demeurer_en_france" INTEGER,
  -- déclaration d'appartenance à la communauté albanaise
  "declaration_d_appartenance_a_la_communaute_albanaise" INTEGER,
  -- appartenance certaine à la communauté albanaise
  "appartenance_certaine_a_la_communaute_albanaise" INTEGER,
  -- mesure d'éloignement déjà prise
  "mesure_d_eloignement_deja_prise" INTEGER,
  -- renouvellement ne paraissant pas devoir intervenir
  "renouvellement_ne_paraissant_pas_devoir_intervenir" INTEGER,
  -- retour direct possible
  "retour_direct_possible" INTEGER,
  -- pays de renvoi fixé
  "pays_de_renvoi_fixe" INTEGER,
  -- retour forcé envisagé
  "retour_force_envisage" INTEGER,
  -- preuve rapportée de risques personnels et avérés
  "preuve_rapportee_de_risques_personnels_et_averes" INTEGER,
  -- risques personnels et avérés valablement établis
  "risques_personnels_et_averes_valablement_etablis" INTEGER
);

DROP VIEW IF EXISTS "kosovo_1999";

CREATE VIEW "kosovo_1999" AS
WITH "faits lus" AS (
  SELECT
    *,
    -- date de la décision : à compter de réception des instructions
    (
      NOT ("date_de_la_decision" < "reception_des_instructions" AND "reception_des_instructions" >= '1999-10-12')
      OR "reception_des_instructions" < '1999-10-12'
    ) AS "test 1",
    -- date de la décision : avant réception des instructions
    (
      NOT ("date_de_la_decision" >= "reception_des_instructions" AND "reception_des_instructions" >= '1999-10-12')
      OR '1999-10-12' > "date_de_la_decision"
      OR "reception_des_instructions" < '1999-10-12'
    ) AS "test 2",
    -- réception des instructions : avant le 12 octobre 1999
    "reception_des_instructions" < '1999-10-12' AS "test 3"
  FROM "kosovo_1999_facts"
),
"règles lues" AS (
  SELECT
    *,
    -- Ce qui empêche de décider : un fait, une supposition.
    CASE
      WHEN NOT ("date_de_la_decision" IS date("date_de_la_decision", '+0 days'))
      THEN 'A604 : « date de la décision » n''est pas une date du calendrier'
      WHEN "date_de_la_decision" < '1850-01-01' OR "date_de_la_decision" > '2250-12-31'
      THEN 'A602 : « date de la décision » attend une date de 1850 à 2250'
      WHEN NOT ("reception_des_instructions" IS date("reception_des_instructions", '+0 days'))
      THEN 'A604 : « réception des instructions » n''est pas une date du calendrier'
      WHEN "reception_des_instructions" < '1850-01-01' OR "reception_des_instructions" > '2250-12-31'
      THEN 'A602 : « réception des instructions » attend une date de 1850 à 2250'
      WHEN NOT ("situation_irreguliere" IN (0, 1))
      THEN 'A602 : « situation irrégulière » attend oui ou non'
      WHEN NOT ("origine_declaree_du_kosovo" IN (0, 1))
      THEN 'A602 : « origine déclarée du Kosovo » attend oui ou non'
      WHEN NOT ("demande_d_admission_au_sejour" IN (0, 1))
      THEN 'A602 : « demande d''admission au séjour » attend oui ou non'
      WHEN NOT ("interpellation_sans_titre_de_sejour" IN (0, 1))
      THEN 'A602 : « interpellation sans titre de séjour » attend oui ou non'
      WHEN NOT ("benefice_de_la_protection_temporaire" IN (0, 1))
      THEN 'A602 : « bénéfice de la protection temporaire » attend oui ou non'
      WHEN NOT ("protection_temporaire_a_la_reception" IN (0, 1))
      THEN 'A602 : « protection temporaire à la réception » attend oui ou non'
      WHEN NOT ("autorisation_de_sejour_deja_obtenue" IN (0, 1))
      THEN 'A602 : « autorisation de séjour déjà obtenue » attend oui ou non'
      WHEN NOT ("autorisation_au_titre_de_la_protection_temporaire" IN (0, 1))
      THEN 'A602 : « autorisation au titre de la protection temporaire » attend oui ou non'
      WHEN "document_delivre" NOT IN ('autorisation_provisoire_de_sejour', 'recepisse', 'carte_de_sejour_temporaire', 'aucun_de_ces_documents')
      THEN 'A603 : « document délivré » n''admet que autorisation_provisoire_de_sejour, recepisse, carte_de_sejour_temporaire, aucun_de_ces_documents'
      WHEN NOT ("delivrance_depuis_l_entree_en_vigueur_du_dispositif" IN (0, 1))
      THEN 'A602 : « délivrance depuis l''entrée en vigueur du dispositif » attend oui ou non'
      WHEN NOT ("demande_d_asile_conventionnel" IN (0, 1))
      THEN 'A602 : « demande d''asile conventionnel » attend oui ou non'
      WHEN NOT ("demande_d_asile_territorial" IN (0, 1))
      THEN 'A602 : « demande d''asile territorial » attend oui ou non'
      WHEN NOT ("conditions_de_reprise_en_charge" IN (0, 1))
      THEN 'A602 : « conditions de reprise en charge » attend oui ou non'
      WHEN NOT ("conditions_pour_demeurer_en_france" IN (0, 1))
      THEN 'A602 : « conditions pour demeurer en France » attend oui ou non'
      WHEN NOT ("declaration_d_appartenance_a_la_communaute_albanaise" IN (0, 1))
      THEN 'A602 : « déclaration d''appartenance à la communauté albanaise » attend oui ou non'
      WHEN NOT ("appartenance_certaine_a_la_communaute_albanaise" IN (0, 1))
      THEN 'A602 : « appartenance certaine à la communauté albanaise » attend oui ou non'
      WHEN NOT ("mesure_d_eloignement_deja_prise" IN (0, 1))
      THEN 'A602 : « mesure d''éloignement déjà prise » attend oui ou non'
      WHEN NOT ("renouvellement_ne_paraissant_pas_devoir_intervenir" IN (0, 1))
      THEN 'A602 : « renouvellement ne paraissant pas devoir intervenir » attend oui ou non'
      WHEN NOT ("retour_direct_possible" IN (0, 1))
      THEN 'A602 : « retour direct possible » attend oui ou non'
      WHEN NOT ("pays_de_renvoi_fixe" IN (0, 1))
      THEN 'A602 : « pays de renvoi fixé » attend oui ou non'
      WHEN NOT ("retour_force_envisage" IN (0, 1))
      THEN 'A602 : « retour forcé envisagé » attend oui ou non'
      WHEN NOT ("preuve_rapportee_de_risques_personnels_et_averes" IN (0, 1))
      THEN 'A602 : « preuve rapportée de risques personnels et avérés » attend oui ou non'
      WHEN NOT ("risques_personnels_et_averes_valablement_etablis" IN (0, 1))
      THEN 'A602 : « risques personnels et avérés valablement établis » attend oui ou non'
      WHEN "document_delivre" = 'aucun_de_ces_documents' AND "delivrance_depuis_l_entree_en_vigueur_du_dispositif"
      THEN 'A605 : ces faits contredisent la supposition « pas de délivrance sans document »'
      WHEN "test 3"
      THEN 'A605 : ces faits contredisent la supposition « réception après la signature »'
      WHEN "pays_de_renvoi_fixe" AND NOT "retour_force_envisage"
      THEN 'A605 : ces faits contredisent la supposition « pas de pays de renvoi sans retour forcé »'
      WHEN "test 3"
        OR "pays_de_renvoi_fixe" AND NOT "retour_force_envisage"
        OR "document_delivre" = 'aucun_de_ces_documents' AND "delivrance_depuis_l_entree_en_vigueur_du_dispositif"
      THEN 'A605 : ces faits contredisent ensemble les suppositions « pas de délivrance sans document », « réception après la signature », « pas de pays de renvoi sans retour forcé »'
    END AS "error",
    -- point 7, point 9
    (
      "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "demande_d_admission_au_sejour" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "demande_d_admission_au_sejour" AND NOT "benefice_de_la_protection_temporaire"
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "interpellation_sans_titre_de_sejour" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "interpellation_sans_titre_de_sejour" AND NOT "benefice_de_la_protection_temporaire"
    ) AS "règle 7 droit commun",
    -- point 7, point 9
    0 AS "règle 7 autorisation provisoire",
    -- point 7, point 9
    (
      "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "demande_d_admission_au_sejour" AND "demande_d_asile_conventionnel" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "demande_d_admission_au_sejour" AND "demande_d_asile_conventionnel" AND NOT "benefice_de_la_protection_temporaire"
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "demande_d_admission_au_sejour" AND "demande_d_asile_territorial" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "demande_d_admission_au_sejour" AND "demande_d_asile_territorial" AND NOT "benefice_de_la_protection_temporaire"
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "interpellation_sans_titre_de_sejour" AND "demande_d_asile_conventionnel" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "interpellation_sans_titre_de_sejour" AND "demande_d_asile_conventionnel" AND NOT "benefice_de_la_protection_temporaire"
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "interpellation_sans_titre_de_sejour" AND "demande_d_asile_territorial" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "interpellation_sans_titre_de_sejour" AND "demande_d_asile_territorial" AND NOT "benefice_de_la_protection_temporaire"
    ) AS "règle 7 enregistrement de l'asile",
    -- point 7, point 9
    (
      "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "demande_d_admission_au_sejour" AND "demande_d_asile_conventionnel" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "demande_d_admission_au_sejour" AND "demande_d_asile_conventionnel" AND NOT "benefice_de_la_protection_temporaire"
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "interpellation_sans_titre_de_sejour" AND "demande_d_asile_conventionnel" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "interpellation_sans_titre_de_sejour" AND "demande_d_asile_conventionnel" AND NOT "benefice_de_la_protection_temporaire"
    ) AS "règle 7 saisine de l'OFPRA",
    -- point 7, point 9
    (
      "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "demande_d_admission_au_sejour" AND "demande_d_asile_territorial" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "demande_d_admission_au_sejour" AND "demande_d_asile_territorial" AND NOT "benefice_de_la_protection_temporaire"
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "interpellation_sans_titre_de_sejour" AND "demande_d_asile_territorial" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "interpellation_sans_titre_de_sejour" AND "demande_d_asile_territorial" AND NOT "benefice_de_la_protection_temporaire"
    ) AS "règle 7 saisine du ministère",
    -- point 7, point 9
    (
      "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "demande_d_admission_au_sejour" AND NOT "demande_d_asile_conventionnel" AND NOT "demande_d_asile_territorial" AND NOT "conditions_de_reprise_en_charge" AND NOT "conditions_pour_demeurer_en_france" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "demande_d_admission_au_sejour" AND NOT "demande_d_asile_conventionnel" AND NOT "demande_d_asile_territorial" AND NOT "conditions_de_reprise_en_charge" AND NOT "conditions_pour_demeurer_en_france" AND NOT "benefice_de_la_protection_temporaire"
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "interpellation_sans_titre_de_sejour" AND NOT "demande_d_asile_conventionnel" AND NOT "demande_d_asile_territorial" AND NOT "conditions_de_reprise_en_charge" AND NOT "conditions_pour_demeurer_en_france" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "interpellation_sans_titre_de_sejour" AND NOT "demande_d_asile_conventionnel" AND NOT "demande_d_asile_territorial" AND NOT "conditions_de_reprise_en_charge" AND NOT "conditions_pour_demeurer_en_france" AND NOT "benefice_de_la_protection_temporaire"
    ) AS "règle 7 refus de séjour",
    -- point 8, point 7, point 9
    (
      "declaration_d_appartenance_a_la_communaute_albanaise" AND "test 1" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "declaration_d_appartenance_a_la_communaute_albanaise" AND "test 1" AND NOT "benefice_de_la_protection_temporaire"
    ) AS "règle 8 mesures d'éloignement",
    -- point 8, point 7, point 9
    (
      "declaration_d_appartenance_a_la_communaute_albanaise" AND "test 1" AND "mesure_d_eloignement_deja_prise" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "declaration_d_appartenance_a_la_communaute_albanaise" AND "test 1" AND "mesure_d_eloignement_deja_prise" AND NOT "benefice_de_la_protection_temporaire"
    ) AS "règle 8 mesures déjà prises",
    -- point 6
    0 AS "règle 6 personnes déjà autorisées au séjour",
    -- point 9
    (
      "benefice_de_la_protection_temporaire" AND "delivrance_depuis_l_entree_en_vigueur_du_dispositif"
      OR "document_delivre" <> 'aucun_de_ces_documents' AND "benefice_de_la_protection_temporaire"
    ) AS "règle 9 bénéficiaires",
    -- point 9
    "benefice_de_la_protection_temporaire" AND "delivrance_depuis_l_entree_en_vigueur_du_dispositif" AS "règle 9 renouvellement",
    -- point 9
    "benefice_de_la_protection_temporaire" AND "delivrance_depuis_l_entree_en_vigueur_du_dispositif" AND "renouvellement_ne_paraissant_pas_devoir_intervenir" AS "règle 9 cas particuliers",
    -- point 10
    "situation_irreguliere" AS "règle 10 accords de réadmission",
    -- point 10
    (
      "appartenance_certaine_a_la_communaute_albanaise" AND "situation_irreguliere" AND "retour_direct_possible"
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "retour_direct_possible"
      OR "situation_irreguliere" AND "declaration_d_appartenance_a_la_communaute_albanaise" AND "retour_direct_possible"
    ) AS "règle 10 retour direct",
    -- point 10
    "appartenance_certaine_a_la_communaute_albanaise" AS "règle 10 Belgrade",
    -- point 11
    "pays_de_renvoi_fixe" AS "règle 11 déclarations",
    -- point 11
    0 AS "règle 11 article 3",
    -- point 11
    (
      "preuve_rapportee_de_risques_personnels_et_averes"
      OR "risques_personnels_et_averes_valablement_etablis"
    ) AS "règle 11 risques établis"
  FROM "faits lus"
)
SELECT
  "case_id",
  'kosovo-1999' AS "text",
  'a00215559c5b2f77efaf8c845e20351fa70fbe24cc4d4f698a6c1b528f516d52' AS "version",
  "error",
  -- régime de l'admission au séjour (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN NOT "situation_irreguliere"
      OR NOT "origine_declaree_du_kosovo"
      OR NOT "demande_d_admission_au_sejour" AND NOT "interpellation_sans_titre_de_sejour"
      OR "benefice_de_la_protection_temporaire" AND "delivrance_depuis_l_entree_en_vigueur_du_dispositif"
      OR "document_delivre" <> 'aucun_de_ces_documents' AND "benefice_de_la_protection_temporaire"
    THEN 'non_prevu'
    WHEN "règle 7 droit commun"
    THEN 'regi_par_un_autre_texte'
    WHEN "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "demande_d_admission_au_sejour" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "demande_d_admission_au_sejour" AND NOT "benefice_de_la_protection_temporaire"
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "interpellation_sans_titre_de_sejour" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "interpellation_sans_titre_de_sejour" AND NOT "benefice_de_la_protection_temporaire"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "regime_de_l_admission_au_sejour_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(CASE WHEN "règle 7 droit commun" THEN ' ; 7 droit commun' ELSE '' END, 4), '')
  END AS "regime_de_l_admission_au_sejour_rule",
  -- délivrance d'une autorisation provisoire de séjour (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 7 autorisation provisoire"
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "demande_d_admission_au_sejour" AND "autorisation_au_titre_de_la_protection_temporaire" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "demande_d_admission_au_sejour" AND "autorisation_au_titre_de_la_protection_temporaire" AND NOT "benefice_de_la_protection_temporaire"
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "interpellation_sans_titre_de_sejour" AND "autorisation_au_titre_de_la_protection_temporaire" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 1" AND "interpellation_sans_titre_de_sejour" AND "autorisation_au_titre_de_la_protection_temporaire" AND NOT "benefice_de_la_protection_temporaire"
    THEN 'exclu'
    WHEN "règle 7 autorisation provisoire"
      OR NOT "situation_irreguliere"
      OR NOT "origine_declaree_du_kosovo"
      OR NOT "demande_d_admission_au_sejour" AND NOT "interpellation_sans_titre_de_sejour"
      OR "benefice_de_la_protection_temporaire" AND "delivrance_depuis_l_entree_en_vigueur_du_dispositif"
      OR "document_delivre" <> 'aucun_de_ces_documents' AND "benefice_de_la_protection_temporaire"
    THEN 'non_prevu'
    WHEN "règle 7 autorisation provisoire"
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "demande_d_admission_au_sejour" AND "autorisation_au_titre_de_la_protection_temporaire" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "demande_d_admission_au_sejour" AND "autorisation_au_titre_de_la_protection_temporaire" AND NOT "benefice_de_la_protection_temporaire"
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "interpellation_sans_titre_de_sejour" AND "autorisation_au_titre_de_la_protection_temporaire" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "interpellation_sans_titre_de_sejour" AND "autorisation_au_titre_de_la_protection_temporaire" AND NOT "benefice_de_la_protection_temporaire"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "delivrance_d_une_autorisation_provisoire_de_sejour_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 7 autorisation provisoire" THEN ' ; 7 autorisation provisoire' ELSE '' END
        || CASE WHEN "règle 7 autorisation provisoire" THEN ' ; 7 autorisation provisoire du dispositif' ELSE '' END,
        4), '')
  END AS "delivrance_d_une_autorisation_provisoire_de_sejour_rule",
  -- enregistrement de la demande d'asile (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 7 enregistrement de l'asile"
    THEN 'obligatoire'
    WHEN NOT "situation_irreguliere"
      OR NOT "origine_declaree_du_kosovo"
      OR NOT "demande_d_admission_au_sejour" AND NOT "interpellation_sans_titre_de_sejour"
      OR NOT "demande_d_asile_conventionnel" AND NOT "demande_d_asile_territorial"
      OR "benefice_de_la_protection_temporaire" AND "delivrance_depuis_l_entree_en_vigueur_du_dispositif"
      OR "document_delivre" <> 'aucun_de_ces_documents' AND "benefice_de_la_protection_temporaire"
    THEN 'non_prevu'
    WHEN "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "demande_d_admission_au_sejour" AND "demande_d_asile_conventionnel" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "demande_d_admission_au_sejour" AND "demande_d_asile_conventionnel" AND NOT "benefice_de_la_protection_temporaire"
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "demande_d_admission_au_sejour" AND "demande_d_asile_territorial" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "demande_d_admission_au_sejour" AND "demande_d_asile_territorial" AND NOT "benefice_de_la_protection_temporaire"
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "interpellation_sans_titre_de_sejour" AND "demande_d_asile_conventionnel" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "interpellation_sans_titre_de_sejour" AND "demande_d_asile_conventionnel" AND NOT "benefice_de_la_protection_temporaire"
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "interpellation_sans_titre_de_sejour" AND "demande_d_asile_territorial" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "interpellation_sans_titre_de_sejour" AND "demande_d_asile_territorial" AND NOT "benefice_de_la_protection_temporaire"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "enregistrement_de_la_demande_d_asile_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 7 enregistrement de l'asile" THEN ' ; 7 enregistrement de l''asile' ELSE '' END,
        4), '')
  END AS "enregistrement_de_la_demande_d_asile_rule",
  -- saisine de l'OFPRA (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 7 saisine de l'OFPRA"
    THEN 'obligatoire'
    WHEN NOT "situation_irreguliere"
      OR NOT "origine_declaree_du_kosovo"
      OR NOT "demande_d_asile_conventionnel"
      OR NOT "demande_d_admission_au_sejour" AND NOT "interpellation_sans_titre_de_sejour"
      OR "benefice_de_la_protection_temporaire" AND "delivrance_depuis_l_entree_en_vigueur_du_dispositif"
      OR "document_delivre" <> 'aucun_de_ces_documents' AND "benefice_de_la_protection_temporaire"
    THEN 'non_prevu'
    WHEN "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "demande_d_admission_au_sejour" AND "demande_d_asile_conventionnel" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "demande_d_admission_au_sejour" AND "demande_d_asile_conventionnel" AND NOT "benefice_de_la_protection_temporaire"
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "interpellation_sans_titre_de_sejour" AND "demande_d_asile_conventionnel" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "interpellation_sans_titre_de_sejour" AND "demande_d_asile_conventionnel" AND NOT "benefice_de_la_protection_temporaire"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "saisine_de_l_ofpra_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 7 saisine de l'OFPRA" THEN ' ; 7 saisine de l''OFPRA' ELSE '' END,
        4), '')
  END AS "saisine_de_l_ofpra_rule",
  -- saisine du ministère sur l'asile territorial (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 7 saisine du ministère"
    THEN 'obligatoire'
    WHEN NOT "situation_irreguliere"
      OR NOT "origine_declaree_du_kosovo"
      OR NOT "demande_d_asile_territorial"
      OR NOT "demande_d_admission_au_sejour" AND NOT "interpellation_sans_titre_de_sejour"
      OR "benefice_de_la_protection_temporaire" AND "delivrance_depuis_l_entree_en_vigueur_du_dispositif"
      OR "document_delivre" <> 'aucun_de_ces_documents' AND "benefice_de_la_protection_temporaire"
    THEN 'non_prevu'
    WHEN "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "demande_d_admission_au_sejour" AND "demande_d_asile_territorial" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "demande_d_admission_au_sejour" AND "demande_d_asile_territorial" AND NOT "benefice_de_la_protection_temporaire"
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "interpellation_sans_titre_de_sejour" AND "demande_d_asile_territorial" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "interpellation_sans_titre_de_sejour" AND "demande_d_asile_territorial" AND NOT "benefice_de_la_protection_temporaire"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "saisine_du_ministere_sur_l_asile_territorial_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 7 saisine du ministère" THEN ' ; 7 saisine du ministère' ELSE '' END,
        4), '')
  END AS "saisine_du_ministere_sur_l_asile_territorial_rule",
  -- application de la convention de Dublin (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 7 droit commun"
    THEN 'obligatoire'
    WHEN NOT "situation_irreguliere"
      OR NOT "origine_declaree_du_kosovo"
      OR NOT "demande_d_admission_au_sejour" AND NOT "interpellation_sans_titre_de_sejour"
      OR "benefice_de_la_protection_temporaire" AND "delivrance_depuis_l_entree_en_vigueur_du_dispositif"
      OR "document_delivre" <> 'aucun_de_ces_documents' AND "benefice_de_la_protection_temporaire"
    THEN 'non_prevu'
    WHEN "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "demande_d_admission_au_sejour" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "demande_d_admission_au_sejour" AND NOT "benefice_de_la_protection_temporaire"
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "interpellation_sans_titre_de_sejour" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "interpellation_sans_titre_de_sejour" AND NOT "benefice_de_la_protection_temporaire"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "application_de_la_convention_de_dublin_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(CASE WHEN "règle 7 droit commun" THEN ' ; 7 Dublin' ELSE '' END, 4), '')
  END AS "application_de_la_convention_de_dublin_rule",
  -- saisine des partenaires européens (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 7 autorisation provisoire"
    THEN 'obligatoire'
    WHEN "règle 7 autorisation provisoire"
    THEN 'recommande'
    WHEN "règle 7 autorisation provisoire"
      OR NOT "situation_irreguliere"
      OR NOT "origine_declaree_du_kosovo"
      OR NOT "conditions_de_reprise_en_charge"
      OR NOT "demande_d_admission_au_sejour" AND NOT "interpellation_sans_titre_de_sejour"
      OR "benefice_de_la_protection_temporaire" AND "delivrance_depuis_l_entree_en_vigueur_du_dispositif"
      OR "document_delivre" <> 'aucun_de_ces_documents' AND "benefice_de_la_protection_temporaire"
    THEN 'non_prevu'
    WHEN "règle 7 autorisation provisoire"
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "demande_d_admission_au_sejour" AND "conditions_de_reprise_en_charge" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "demande_d_admission_au_sejour" AND "conditions_de_reprise_en_charge" AND NOT "benefice_de_la_protection_temporaire"
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "interpellation_sans_titre_de_sejour" AND "conditions_de_reprise_en_charge" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "interpellation_sans_titre_de_sejour" AND "conditions_de_reprise_en_charge" AND NOT "benefice_de_la_protection_temporaire"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "saisine_des_partenaires_europeens_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 7 autorisation provisoire" THEN ' ; 7 partenaires européens encouragement' ELSE '' END
        || CASE WHEN "règle 7 autorisation provisoire" THEN ' ; 7 partenaires européens obligation' ELSE '' END,
        4), '')
  END AS "saisine_des_partenaires_europeens_rule",
  -- refus de séjour (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 7 autorisation provisoire" OR "règle 7 refus de séjour"
    THEN 'obligatoire'
    WHEN "règle 7 autorisation provisoire"
      OR NOT "situation_irreguliere"
      OR NOT "origine_declaree_du_kosovo"
      OR "demande_d_asile_conventionnel"
      OR "demande_d_asile_territorial"
      OR "conditions_de_reprise_en_charge"
      OR "conditions_pour_demeurer_en_france"
      OR NOT "demande_d_admission_au_sejour" AND NOT "interpellation_sans_titre_de_sejour"
      OR "benefice_de_la_protection_temporaire" AND "delivrance_depuis_l_entree_en_vigueur_du_dispositif"
      OR "document_delivre" <> 'aucun_de_ces_documents' AND "benefice_de_la_protection_temporaire"
    THEN 'non_prevu'
    WHEN "règle 7 autorisation provisoire"
    THEN 'regi_par_un_autre_texte'
    WHEN "règle 7 autorisation provisoire"
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "demande_d_admission_au_sejour" AND NOT "demande_d_asile_conventionnel" AND NOT "demande_d_asile_territorial" AND NOT "conditions_de_reprise_en_charge" AND NOT "conditions_pour_demeurer_en_france" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "demande_d_admission_au_sejour" AND NOT "demande_d_asile_conventionnel" AND NOT "demande_d_asile_territorial" AND NOT "conditions_de_reprise_en_charge" AND NOT "conditions_pour_demeurer_en_france" AND NOT "benefice_de_la_protection_temporaire"
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "interpellation_sans_titre_de_sejour" AND NOT "demande_d_asile_conventionnel" AND NOT "demande_d_asile_territorial" AND NOT "conditions_de_reprise_en_charge" AND NOT "conditions_pour_demeurer_en_france" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "situation_irreguliere" AND "origine_declaree_du_kosovo" AND "test 2" AND "interpellation_sans_titre_de_sejour" AND NOT "demande_d_asile_conventionnel" AND NOT "demande_d_asile_territorial" AND NOT "conditions_de_reprise_en_charge" AND NOT "conditions_pour_demeurer_en_france" AND NOT "benefice_de_la_protection_temporaire"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "refus_de_sejour_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 7 autorisation provisoire" THEN ' ; 7 annonce du refus de séjour' ELSE '' END
        || CASE WHEN "règle 7 autorisation provisoire" THEN ' ; 7 annonce du refus de séjour hors reprise en charge' ELSE '' END
        || CASE WHEN "règle 7 refus de séjour" THEN ' ; 7 refus de séjour' ELSE '' END
        || CASE WHEN "règle 7 autorisation provisoire" THEN ' ; 7 refus de séjour hors reprise en charge' ELSE '' END,
        4), '')
  END AS "refus_de_sejour_rule",
  -- mesure d'éloignement (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 7 autorisation provisoire" OR "règle 8 mesures d'éloignement"
    THEN 'possible'
    WHEN "règle 7 autorisation provisoire"
      OR NOT "declaration_d_appartenance_a_la_communaute_albanaise"
      OR "benefice_de_la_protection_temporaire" AND "delivrance_depuis_l_entree_en_vigueur_du_dispositif"
      OR "document_delivre" <> 'aucun_de_ces_documents' AND "benefice_de_la_protection_temporaire"
    THEN 'non_prevu'
    WHEN "règle 7 autorisation provisoire"
      OR "declaration_d_appartenance_a_la_communaute_albanaise" AND "test 2" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "declaration_d_appartenance_a_la_communaute_albanaise" AND "test 2" AND NOT "benefice_de_la_protection_temporaire"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "mesure_d_eloignement_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 8 mesures d'éloignement" THEN ' ; 8 mesures d''éloignement' ELSE '' END
        || CASE WHEN "règle 7 autorisation provisoire" THEN ' ; 8 mesures d''éloignement dès la signature' ELSE '' END,
        4), '')
  END AS "mesure_d_eloignement_rule",
  -- mise à exécution d'une mesure déjà prise (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 7 autorisation provisoire" OR "règle 8 mesures déjà prises"
    THEN 'possible'
    WHEN "règle 7 autorisation provisoire"
      OR NOT "declaration_d_appartenance_a_la_communaute_albanaise"
      OR NOT "mesure_d_eloignement_deja_prise"
      OR "benefice_de_la_protection_temporaire" AND "delivrance_depuis_l_entree_en_vigueur_du_dispositif"
      OR "document_delivre" <> 'aucun_de_ces_documents' AND "benefice_de_la_protection_temporaire"
    THEN 'non_prevu'
    WHEN "règle 7 autorisation provisoire"
      OR "declaration_d_appartenance_a_la_communaute_albanaise" AND "test 2" AND "mesure_d_eloignement_deja_prise" AND "document_delivre" = 'aucun_de_ces_documents'
      OR "declaration_d_appartenance_a_la_communaute_albanaise" AND "test 2" AND "mesure_d_eloignement_deja_prise" AND NOT "benefice_de_la_protection_temporaire"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "mise_a_execution_d_une_mesure_deja_prise_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 8 mesures déjà prises" THEN ' ; 8 mesures déjà prises' ELSE '' END
        || CASE WHEN "règle 7 autorisation provisoire" THEN ' ; 8 mesures déjà prises dès la signature' ELSE '' END,
        4), '')
  END AS "mise_a_execution_d_une_mesure_deja_prise_rule",
  -- application des nouvelles instructions (effet)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 6 personnes déjà autorisées au séjour" OR "règle 9 bénéficiaires"
    THEN 'exclu'
    WHEN "règle 6 personnes déjà autorisées au séjour"
      OR "document_delivre" = 'aucun_de_ces_documents'
      OR NOT "benefice_de_la_protection_temporaire"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "application_des_nouvelles_instructions_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 6 personnes déjà autorisées au séjour" THEN ' ; 6 personnes déjà autorisées au séjour' ELSE '' END
        || CASE WHEN "règle 9 bénéficiaires" THEN ' ; 9 bénéficiaires' ELSE '' END,
        4), '')
  END AS "application_des_nouvelles_instructions_rule",
  -- application des points 10 et 11 (effet)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 7 autorisation provisoire"
    THEN 'exclu'
    WHEN 1
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "application_des_points_10_et_11_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 7 autorisation provisoire" THEN ' ; 7 points 10 et 11 avant la réception' ELSE '' END
        || CASE WHEN "règle 7 autorisation provisoire" THEN ' ; 9 points 10 et 11' ELSE '' END,
        4), '')
  END AS "application_des_points_10_et_11_rule",
  -- renouvellement des documents délivrés (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 6 personnes déjà autorisées au séjour"
      OR "document_delivre" = 'aucun_de_ces_documents'
      OR NOT "benefice_de_la_protection_temporaire"
      OR NOT "delivrance_depuis_l_entree_en_vigueur_du_dispositif"
    THEN 'non_prevu'
    WHEN "règle 6 personnes déjà autorisées au séjour" OR "règle 9 renouvellement"
    THEN 'regi_par_un_autre_texte'
    ELSE 'indetermine'
  END AS "renouvellement_des_documents_delivres_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 9 renouvellement" THEN ' ; 9 renouvellement' ELSE '' END
        || CASE WHEN "règle 6 personnes déjà autorisées au séjour" THEN ' ; 9 renouvellement de tout document' ELSE '' END,
        4), '')
  END AS "renouvellement_des_documents_delivres_rule",
  -- saisine du ministre d'un cas particulier (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 6 personnes déjà autorisées au séjour" OR "règle 9 cas particuliers"
    THEN 'obligatoire'
    WHEN "règle 6 personnes déjà autorisées au séjour"
      OR "document_delivre" = 'aucun_de_ces_documents'
      OR NOT "benefice_de_la_protection_temporaire"
      OR NOT "delivrance_depuis_l_entree_en_vigueur_du_dispositif"
      OR NOT "renouvellement_ne_paraissant_pas_devoir_intervenir"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "saisine_du_ministre_d_un_cas_particulier_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 9 cas particuliers" THEN ' ; 9 cas particuliers' ELSE '' END
        || CASE WHEN "règle 6 personnes déjà autorisées au séjour" THEN ' ; 9 cas particuliers de tout document' ELSE '' END,
        4), '')
  END AS "saisine_du_ministre_d_un_cas_particulier_rule",
  -- utilisation des accords de réadmission (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 10 accords de réadmission"
    THEN 'possible'
    WHEN NOT "situation_irreguliere"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "utilisation_des_accords_de_readmission_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 10 accords de réadmission" THEN ' ; 10 accords de réadmission' ELSE '' END,
        4), '')
  END AS "utilisation_des_accords_de_readmission_rule",
  -- retour direct par arrêté de reconduite (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 7 autorisation provisoire"
    THEN 'obligatoire'
    WHEN "règle 7 autorisation provisoire" OR "règle 10 retour direct"
    THEN 'recommande'
    WHEN "règle 7 autorisation provisoire"
      OR NOT "situation_irreguliere"
      OR NOT "retour_direct_possible"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "retour_direct_par_arrete_de_reconduite_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 10 retour direct" THEN ' ; 10 retour direct' ELSE '' END
        || CASE WHEN "règle 7 autorisation provisoire" THEN ' ; 10 retour direct ordonné' ELSE '' END,
        4), '')
  END AS "retour_direct_par_arrete_de_reconduite_rule",
  -- éloignement en direction de Belgrade (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 10 Belgrade"
    THEN 'exclu'
    WHEN NOT "appartenance_certaine_a_la_communaute_albanaise"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "eloignement_en_direction_de_belgrade_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(CASE WHEN "règle 10 Belgrade" THEN ' ; 10 Belgrade' ELSE '' END, 4), '')
  END AS "eloignement_en_direction_de_belgrade_rule",
  -- éloignement en transit par Belgrade (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 10 Belgrade"
    THEN 'exclu'
    WHEN NOT "appartenance_certaine_a_la_communaute_albanaise"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "eloignement_en_transit_par_belgrade_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 10 Belgrade" THEN ' ; 10 transit par Belgrade' ELSE '' END,
        4), '')
  END AS "eloignement_en_transit_par_belgrade_rule",
  -- recueil des déclarations par procès-verbal (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 11 déclarations"
    THEN 'obligatoire'
    WHEN NOT "pays_de_renvoi_fixe" OR NOT "retour_force_envisage"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "recueil_des_declarations_par_proces_verbal_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(CASE WHEN "règle 11 déclarations" THEN ' ; 11 déclarations' ELSE '' END, 4), '')
  END AS "recueil_des_declarations_par_proces_verbal_rule",
  -- vérification de l'article 3 (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 11 article 3" OR "pays_de_renvoi_fixe"
    THEN 'obligatoire'
    WHEN "règle 11 article 3" OR NOT "retour_force_envisage"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "verification_de_l_article_3_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 11 article 3" THEN ' ; 11 article 3' ELSE '' END
        || CASE WHEN "règle 11 article 3" THEN ' ; 11 article 3 en tout retour forcé' ELSE '' END,
        4), '')
  END AS "verification_de_l_article_3_rule",
  -- saisine du ministre pour risques (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 11 risques établis"
    THEN 'obligatoire'
    WHEN NOT "preuve_rapportee_de_risques_personnels_et_averes" AND NOT "risques_personnels_et_averes_valablement_etablis"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "saisine_du_ministre_pour_risques_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 11 risques établis" THEN ' ; 11 risques établis' ELSE '' END,
        4), '')
  END AS "saisine_du_ministre_pour_risques_rule"
FROM "règles lues";
