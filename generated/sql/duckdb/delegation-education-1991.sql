-- Écrit par « attendu build » : ne pas modifier.
-- Arrêtés du 19 septembre 1991 portant délégation de signature. État actuel : non établi. Force :
-- arrêté, publié au Journal officiel selon son article 2. Cette vue dit ce que le texte énonce pour
-- les faits donnés ; elle ne décrit pas le droit actuel et n'est pas une consultation juridique.
-- DuckDB. Une ligne de delegation_education_1991_facts est un cas, une colonne un fait, NULL un
-- fait inconnu. La vue delegation_education_1991 donne pour chaque résultat son statut
-- (« indetermine » exactement quand ce qui est inconnu pourrait encore le changer) et les règles
-- qui valent quoi qu'il en soit. Des faits qui ne peuvent pas être ont leur raison dans error, et
-- aucun statut. Chaque condition est écrite de toutes ses façons suffisantes : elle est vraie
-- (TRUE) quand elle est certaine, et n'est jamais niée.

CREATE TABLE IF NOT EXISTS "delegation_education_1991_facts" (
  -- ce qui désigne le cas
  "case_id" VARCHAR,
  -- absence ou empêchement de M. Simon
  "absence_ou_empechement_de_m_simon" BOOLEAN,
  -- genre de l'acte : decret, acte_arrete_ou_decision, autre_piece
  "genre_de_l_acte" VARCHAR,
  -- objet de la délégation accordée à M. Simon
  "objet_de_la_delegation_accordee_a_m_simon" BOOLEAN
);

DROP VIEW IF EXISTS "delegation_education_1991";

CREATE VIEW "delegation_education_1991" AS
WITH "règles lues" AS (
  SELECT
    *,
    -- Ce qui empêche de décider : un fait, une supposition.
    CASE
      WHEN "genre_de_l_acte" NOT IN ('decret', 'acte_arrete_ou_decision', 'autre_piece')
      THEN 'A603 : « genre de l''acte » n''admet que decret, acte_arrete_ou_decision, autre_piece'
    END AS "error",
    -- art. 1er, al. 1
    "absence_ou_empechement_de_m_simon" AND "genre_de_l_acte" = 'acte_arrete_ou_decision' AND "objet_de_la_delegation_accordee_a_m_simon" AS "règle 1",
    -- art. 1er, al. 1
    "genre_de_l_acte" = 'decret' AS "règle 1 décrets"
  FROM "delegation_education_1991_facts"
)
SELECT
  "case_id",
  'delegation-education-1991' AS "text",
  '9cef987dd1fd388ee8e9237b3c976e0ef41a2cbb47e4f8fe9652d40c2ece7743' AS "version",
  "error",
  -- signature par M. Tyvaert (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1"
    THEN 'possible'
    WHEN "règle 1 décrets"
    THEN 'exclu'
    WHEN "genre_de_l_acte" = 'autre_piece'
      OR NOT "absence_ou_empechement_de_m_simon" AND "genre_de_l_acte" <> 'decret'
      OR "genre_de_l_acte" <> 'decret' AND NOT "objet_de_la_delegation_accordee_a_m_simon"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "signature_par_m_tyvaert_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1" THEN ' ; 1' ELSE '' END
        || CASE WHEN "règle 1 décrets" THEN ' ; 1 décrets' ELSE '' END,
        4), '')
  END AS "signature_par_m_tyvaert_rule"
FROM "règles lues";
