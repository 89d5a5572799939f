-- Écrit par « attendu build » : ne pas modifier.
-- Fin d'une circulaire du Premier ministre relative aux demandeurs d'asile et au travail, en
-- vigueur au 1er octobre 1991. État actuel : non établi. Force : instruction. Cette vue dit ce que
-- le texte énonce pour les faits donnés ; elle ne décrit pas le droit actuel et n'est pas une
-- consultation juridique.
-- SQLite. Une ligne de asile_travail_1991_facts est un cas, une colonne un fait, NULL un fait
-- inconnu. La vue asile_travail_1991 donne pour chaque résultat son statut (« indetermine »
-- exactement quand ce qui est inconnu pourrait encore le changer) et les règles qui valent quoi
-- qu'il en soit. Des faits qui ne peuvent pas être ont leur raison dans error, et aucun statut.
-- Chaque condition est écrite de toutes ses façons suffisantes : elle est vraie (TRUE) quand elle
-- est certaine, et n'est jamais niée. Oui et non : 1 et 0. Dates : texte « 2007-01-31 ». Montants :
-- nombre entier de centièmes. SQLite 3.23 ou plus récent.

CREATE TABLE IF NOT EXISTS "asile_travail_1991_facts" (
  -- ce qui désigne le cas
  "case_id" TEXT,
  -- date considérée
  "date_consideree" TEXT,
  -- demandeur d'asile
  "demandeur_d_asile" INTEGER,
  -- demande de statut en cours d'examen
  "demande_de_statut_en_cours_d_examen" INTEGER,
  -- statut de réfugié reconnu
  "statut_de_refugie_reconnu" INTEGER,
  -- carte de résident établie
  "carte_de_resident_etablie" INTEGER,
  -- récépissé en cours de validité
  "recepisse_en_cours_de_validite" INTEGER
);

DROP VIEW IF EXISTS "asile_travail_1991";

CREATE VIEW "asile_travail_1991" AS
WITH "faits lus" AS (
  SELECT
    *,
    -- date considérée : à compter du 1er octobre 1991
    "date_consideree" >= '1991-10-01' AS "test 1",
    -- date considérée : avant le 1er octobre 1991
    "date_consideree" < '1991-10-01' AS "test 2"
  FROM "asile_travail_1991_facts"
),
"règles lues" AS (
  SELECT
    *,
    -- Ce qui empêche de décider : un fait, une supposition.
    CASE
      WHEN NOT ("date_consideree" IS date("date_consideree", '+0 days'))
      THEN 'A604 : « date considérée » n''est pas une date du calendrier'
      WHEN "date_consideree" < '1850-01-01' OR "date_consideree" > '2250-12-31'
      THEN 'A602 : « date considérée » attend une date de 1850 à 2250'
      WHEN NOT ("demandeur_d_asile" IN (0, 1))
      THEN 'A602 : « demandeur d''asile » attend oui ou non'
      WHEN NOT ("demande_de_statut_en_cours_d_examen" IN (0, 1))
      THEN 'A602 : « demande de statut en cours d''examen » attend oui ou non'
      WHEN NOT ("statut_de_refugie_reconnu" IN (0, 1))
      THEN 'A602 : « statut de réfugié reconnu » attend oui ou non'
      WHEN NOT ("carte_de_resident_etablie" IN (0, 1))
      THEN 'A602 : « carte de résident établie » attend oui ou non'
      WHEN NOT ("recepisse_en_cours_de_validite" IN (0, 1))
      THEN 'A602 : « récépissé en cours de validité » attend oui ou non'
      WHEN "demande_de_statut_en_cours_d_examen" AND "statut_de_refugie_reconnu"
      THEN 'A605 : ces faits contredisent la supposition « reconnu ou en cours d''examen »'
    END AS "error",
    -- point 1, al. 1
    "test 1" AND "demandeur_d_asile" AND "demande_de_statut_en_cours_d_examen" AND NOT "recepisse_en_cours_de_validite" AS "règle 1 autorisation de travail",
    -- point 2, al. 1
    "test 1" AND "statut_de_refugie_reconnu" AS "règle 2 carte de résident",
    -- point 2, al. 1
    "test 1" AND "statut_de_refugie_reconnu" AND NOT "carte_de_resident_etablie" AS "règle 2 récépissé",
    -- point 3, al. 1
    "test 1" AND "demandeur_d_asile" AND "demande_de_statut_en_cours_d_examen" AND "recepisse_en_cours_de_validite" AS "règle 3 renouvellement",
    -- point 4, al. 1
    "test 1" AND "demandeur_d_asile" AS "règle 4 allocations",
    -- point 6, al. 1
    "test 1" AS "règle 6 circulaire de 1985"
  FROM "faits lus"
)
SELECT
  "case_id",
  'asile-travail-1991' AS "text",
  'c31f932c4a86d028ea645ed77344c1d9dc17faf4f47feab1c39ca84094b97580' AS "version",
  "error",
  -- régime de l'autorisation de travail (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "test 1" AND NOT "demandeur_d_asile"
      OR "test 1" AND NOT "demande_de_statut_en_cours_d_examen"
      OR "test 1" AND "statut_de_refugie_reconnu"
    THEN 'non_prevu'
    WHEN "règle 1 autorisation de travail"
    THEN 'regi_par_un_autre_texte'
    WHEN "test 2"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "regime_de_l_autorisation_de_travail_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1 autorisation de travail" THEN ' ; 1 autorisation de travail' ELSE '' END,
        4), '')
  END AS "regime_de_l_autorisation_de_travail_rule",
  -- opposabilité de la situation de l'emploi (effet)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1 autorisation de travail"
    THEN 'automatique'
    WHEN "test 1" AND NOT "demandeur_d_asile"
      OR "test 1" AND NOT "demande_de_statut_en_cours_d_examen"
      OR "test 1" AND "statut_de_refugie_reconnu"
    THEN 'non_prevu'
    WHEN "test 2"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "opposabilite_de_la_situation_de_l_emploi_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1 autorisation de travail" THEN ' ; 1 situation de l''emploi' ELSE '' END,
        4), '')
  END AS "opposabilite_de_la_situation_de_l_emploi_rule",
  -- carte de résident (droit)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 2 carte de résident"
    THEN 'de_droit'
    WHEN "test 1" AND "demande_de_statut_en_cours_d_examen"
      OR "test 1" AND NOT "statut_de_refugie_reconnu"
    THEN 'non_prevu'
    WHEN "test 2"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "carte_de_resident_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 2 carte de résident" THEN ' ; 2 carte de résident' ELSE '' END,
        4), '')
  END AS "carte_de_resident_rule",
  -- récépissé portant la mention reconnu réfugié (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 2 récépissé"
    THEN 'obligatoire'
    WHEN "test 1" AND "demande_de_statut_en_cours_d_examen"
      OR "test 1" AND NOT "statut_de_refugie_reconnu"
      OR "test 1" AND "carte_de_resident_etablie"
    THEN 'non_prevu'
    WHEN "test 2"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "recepisse_portant_la_mention_reconnu_refugie_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(CASE WHEN "règle 2 récépissé" THEN ' ; 2 récépissé' ELSE '' END, 4), '')
  END AS "recepisse_portant_la_mention_reconnu_refugie_rule",
  -- durée de validité du récépissé (resultat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 2 récépissé"
    THEN 'valeur'
    WHEN "test 1" AND "demande_de_statut_en_cours_d_examen"
      OR "test 1" AND NOT "statut_de_refugie_reconnu"
      OR "test 1" AND "carte_de_resident_etablie"
    THEN 'non_prevu'
    WHEN "test 2"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "duree_de_validite_du_recepisse_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(CASE WHEN "règle 2 récépissé" THEN ' ; 2 récépissé' ELSE '' END, 4), '')
  END AS "duree_de_validite_du_recepisse_rule",
  CASE WHEN "error" IS NOT NULL THEN NULL WHEN "règle 2 récépissé" THEN 'P6M0D' END AS "duree_de_validite_du_recepisse_value",
  -- conditions du renouvellement du récépissé (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "test 1" AND NOT "demandeur_d_asile"
      OR "test 1" AND NOT "demande_de_statut_en_cours_d_examen"
      OR "test 1" AND NOT "recepisse_en_cours_de_validite"
      OR "test 1" AND "statut_de_refugie_reconnu"
    THEN 'non_prevu'
    WHEN "règle 3 renouvellement"
    THEN 'regi_par_un_autre_texte'
    WHEN "test 2"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "conditions_du_renouvellement_du_recepisse_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 3 renouvellement" THEN ' ; 3 renouvellement' ELSE '' END,
        4), '')
  END AS "conditions_du_renouvellement_du_recepisse_rule",
  -- règles d'octroi des allocations (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "test 1" AND NOT "demandeur_d_asile"
    THEN 'non_prevu'
    WHEN "règle 4 allocations"
    THEN 'regi_par_un_autre_texte'
    WHEN "test 2"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "regles_d_octroi_des_allocations_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(CASE WHEN "règle 4 allocations" THEN ' ; 4 allocations' ELSE '' END, 4), '')
  END AS "regles_d_octroi_des_allocations_rule",
  -- circulaire du 17 mai 1985 (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 6 circulaire de 1985"
    THEN 'etabli'
    WHEN "test 2"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "circulaire_du_17_mai_1985_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 6 circulaire de 1985" THEN ' ; 6 circulaire de 1985' ELSE '' END,
        4), '')
  END AS "circulaire_du_17_mai_1985_rule"
FROM "règles lues";
