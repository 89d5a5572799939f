-- Écrit par « attendu build » : ne pas modifier.
-- Décret n° 91-984 du 25 septembre 1991 fixant la bonification d'ancienneté dont bénéficient les
-- membres des corps enseignants qui ont perçu l'allocation d'enseignement prévue par le décret n°
-- 89-608 du 1er septembre 1989. État actuel : non établi. Force : décret, publié au Journal
-- officiel selon son article 4. Cette vue dit ce que le texte énonce pour les faits donnés ; elle
-- ne décrit pas le droit actuel et n'est pas une consultation juridique.
-- Spark. Une ligne de bonification_1991_facts est un cas, une colonne un fait, NULL un fait
-- inconnu. La vue bonification_1991 donne pour chaque résultat son statut (« indetermine »
-- exactement quand ce qui est inconnu pourrait encore le changer) et les règles qui valent quoi
-- qu'il en soit. Des faits qui ne peuvent pas être ont leur raison dans error, et aucun statut.
-- Chaque condition est écrite de toutes ses façons suffisantes : elle est vraie (TRUE) quand elle
-- est certaine, et n'est jamais niée.

CREATE TABLE IF NOT EXISTS `bonification_1991_facts` (
  -- ce qui désigne le cas
  `case_id` STRING,
  -- date considérée
  `date_consideree` DATE,
  -- corps : professeurs_certifies, instituteurs, professeurs_des_ecoles, autre_corps
  `corps` STRING,
  -- recrutement par le concours de l'article 10
  `recrutement_par_le_concours_de_l_article_10` BOOLEAN,
  -- date du recrutement
  `date_du_recrutement` DATE,
  -- période de perception de l'allocation : mois révolus
  `periode_de_perception_de_l_allocation__months` INT,
  -- et jours, de 0 à 30
  `periode_de_perception_de_l_allocation__days` INT
) USING parquet;

DROP VIEW IF EXISTS `bonification_1991`;

CREATE VIEW `bonification_1991` AS
WITH `faits lus` AS (
  SELECT
    *,
    -- date considérée : à compter du 1er septembre 1990
    `date_consideree` >= DATE '1990-09-01' AS `test 1`,
    -- date considérée : avant le 1er septembre 1990
    `date_consideree` < DATE '1990-09-01' AS `test 2`
  FROM `bonification_1991_facts`
),
`règles lues` AS (
  SELECT
    *,
    -- Ce qui empêche de décider : un fait, une supposition.
    CASE
      WHEN `date_consideree` < DATE '1850-01-01' OR `date_consideree` > DATE '2250-12-31'
      THEN 'A602 : « date considérée » attend une date de 1850 à 2250'
      WHEN `corps` NOT IN ('professeurs_certifies', 'instituteurs', 'professeurs_des_ecoles', 'autre_corps')
      THEN 'A603 : « corps » n''admet que professeurs_certifies, instituteurs, professeurs_des_ecoles, autre_corps'
      WHEN `date_du_recrutement` < DATE '1850-01-01' OR `date_du_recrutement` > DATE '2250-12-31'
      THEN 'A602 : « date du recrutement » attend une date de 1850 à 2250'
      WHEN `periode_de_perception_de_l_allocation__months` < 0
        OR `periode_de_perception_de_l_allocation__days` < 0
        OR `periode_de_perception_de_l_allocation__days` > 30
      THEN 'A602 : « période de perception de l''allocation » attend des mois et, au-delà, 0 à 30 jours'
    END AS `error`,
    -- art. 1er
    `test 1` AND `recrutement_par_le_concours_de_l_article_10` AND `corps` = 'professeurs_certifies' AS `règle 1 professeurs certifiés`,
    -- art. 2
    `test 1` AND `recrutement_par_le_concours_de_l_article_10` AND `corps` = 'instituteurs' AS `règle 2 instituteurs`,
    -- art. 3
    `test 1` AND `recrutement_par_le_concours_de_l_article_10` AND `corps` = 'professeurs_des_ecoles' AS `règle 3 professeurs des écoles`
  FROM `faits lus`
)
SELECT
  `case_id`,
  'bonification-1991' AS `text`,
  '98886347eec4dae400ae8b051c248dcbab676130db21900e6b4370fd30c9921f' AS `version`,
  `error`,
  -- bénéfice de la bonification (droit)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1 professeurs certifiés`
      OR `règle 2 instituteurs`
      OR `règle 3 professeurs des écoles`
      OR `test 1` AND `recrutement_par_le_concours_de_l_article_10` AND `corps` <> 'autre_corps'
    THEN 'de_droit'
    WHEN `test 1` AND NOT `recrutement_par_le_concours_de_l_article_10`
      OR `test 1` AND `corps` = 'autre_corps'
    THEN 'non_prevu'
    WHEN `test 2`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `benefice_de_la_bonification_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1 professeurs certifiés` THEN ' ; 1 professeurs certifiés' ELSE '' END
        || CASE WHEN `règle 2 instituteurs` THEN ' ; 2 instituteurs' ELSE '' END
        || CASE WHEN `règle 3 professeurs des écoles` THEN ' ; 3 professeurs des écoles' ELSE '' END,
        4), '')
  END AS `benefice_de_la_bonification_rule`,
  -- bonification d'ancienneté (resultat)
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1 professeurs certifiés`
      OR `règle 2 instituteurs`
      OR `règle 3 professeurs des écoles`
      OR `test 1` AND `recrutement_par_le_concours_de_l_article_10` AND `corps` <> 'autre_corps'
    THEN 'valeur'
    WHEN `test 1` AND NOT `recrutement_par_le_concours_de_l_article_10`
      OR `test 1` AND `corps` = 'autre_corps'
    THEN 'non_prevu'
    WHEN `test 2`
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS `bonification_d_anciennete_status`,
  CASE
    WHEN `error` IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN `règle 1 professeurs certifiés` THEN ' ; 1 professeurs certifiés' ELSE '' END
        || CASE WHEN `règle 2 instituteurs` THEN ' ; 2 instituteurs' ELSE '' END
        || CASE WHEN `règle 3 professeurs des écoles` THEN ' ; 3 professeurs des écoles' ELSE '' END,
        4), '')
  END AS `bonification_d_anciennete_rule`,
  CASE
    WHEN `error` IS NOT NULL
    THEN NULL
    WHEN `règle 1 professeurs certifiés`
      OR `règle 2 instituteurs`
      OR `règle 3 professeurs des écoles`
      OR `test 1` AND `recrutement_par_le_concours_de_l_article_10` AND `corps` <> 'autre_corps'
    THEN '1/3 de periode_de_perception_de_l_allocation'
  END AS `bonification_d_anciennete_value`
FROM `règles lues`;
