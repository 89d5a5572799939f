-- Écrit par « attendu build » : ne pas modifier.
-- Fin d'un décret du 24 juin 1997 portant délégation de signature, secrétariat d'Etat à
-- l'outre-mer. État actuel : non établi. Force : décret, publié au Journal officiel selon son
-- article 6. Cette vue dit ce que le texte énonce pour les faits donnés ; elle ne décrit pas le
-- droit actuel et n'est pas une consultation juridique.
-- PostgreSQL. Une ligne de delegation_outre_mer_1997_facts est un cas, une colonne un fait, NULL un
-- fait inconnu. La vue delegation_outre_mer_1997 donne pour chaque résultat son statut
-- (« indetermine » exactement quand ce qui est inconnu pourrait encore le changer) et les règles
-- qui valent quoi qu'il en soit. Des faits qui ne peuvent pas être ont leur raison dans error, et
-- aucun statut. Chaque condition est écrite de toutes ses façons suffisantes : elle est vraie
-- (TRUE) quand elle est certaine, et n'est jamais niée.

CREATE TABLE IF NOT EXISTS "delegation_outre_mer_1997_facts" (
  -- ce qui désigne le cas
  "case_id" TEXT,
  -- absence ou empêchement de M. Comet
  "absence_ou_empechement_de_m_comet" BOOLEAN,
  -- absence ou empêchement de M. Aubernon
  "absence_ou_empechement_de_m_aubernon" BOOLEAN,
  -- absence ou empêchement de M. Kihl
  "absence_ou_empechement_de_m_kihl" BOOLEAN,
  -- genre de l'acte : decret, acte_arrete_ou_decision, piece_comptable,
  -- ordonnance_de_delegation_de_paiement_et_de_virement, lettre_d_avis_d_ordonnance, marche,
  -- piece_justificative_des_depenses, ordre_de_recettes, autre_piece
  "genre_de_l_acte" TEXT,
  -- condition perdue de l'article 2
  "condition_perdue_de_l_article_2" BOOLEAN,
  -- attributions du délégataire de l'article 2
  "attributions_du_delegataire_de_l_article_2" BOOLEAN,
  -- attributions du signataire de l'article 3
  "attributions_du_signataire_de_l_article_3" BOOLEAN,
  -- attributions de Mme Courmes
  "attributions_de_mme_courmes" BOOLEAN,
  -- attributions de M. Kihl
  "attributions_de_m_kihl" BOOLEAN,
  -- départements et territoires d'outre-mer
  "departements_et_territoires_d_outre_mer" BOOLEAN
);

DROP VIEW IF EXISTS "delegation_outre_mer_1997";

CREATE VIEW "delegation_outre_mer_1997" AS
WITH "règles lues" AS (
  SELECT
    *,
    -- Ce qui empêche de décider : un fait, une supposition.
    CASE
      WHEN "genre_de_l_acte" NOT IN ('decret', 'acte_arrete_ou_decision', 'piece_comptable', 'ordonnance_de_delegation_de_paiement_et_de_virement', 'lettre_d_avis_d_ordonnance', 'marche', 'piece_justificative_des_depenses', 'ordre_de_recettes', 'autre_piece')
      THEN 'A603 : « genre de l''acte » n''admet que decret, acte_arrete_ou_decision, piece_comptable, ordonnance_de_delegation_de_paiement_et_de_virement, lettre_d_avis_d_ordonnance, marche, piece_justificative_des_depenses, ordre_de_recettes, autre_piece'
    END AS "error",
    -- art. 2, al. 1
    "attributions_du_delegataire_de_l_article_2" AND "condition_perdue_de_l_article_2" AND "genre_de_l_acte" IN ('acte_arrete_ou_decision', 'piece_comptable') AS "règle 2",
    -- art. 2, al. 1
    "genre_de_l_acte" = 'decret' AS "règle 2 décrets",
    -- art. 3, al. 1, art. 2, al. 1
    "genre_de_l_acte" IN ('acte_arrete_ou_decision', 'piece_comptable') AND "absence_ou_empechement_de_m_comet" AND "absence_ou_empechement_de_m_aubernon" AND "attributions_du_signataire_de_l_article_3" AS "règle 3 les deux",
    -- art. 4, al. 1
    (
      "genre_de_l_acte" IN ('acte_arrete_ou_decision', 'ordonnance_de_delegation_de_paiement_et_de_virement') AND "attributions_de_m_kihl"
      OR "genre_de_l_acte" NOT IN ('decret', 'piece_comptable', 'autre_piece') AND "attributions_de_m_kihl" AND "departements_et_territoires_d_outre_mer"
    ) AS "règle 4",
    -- art. 5, al. 1
    (
      "genre_de_l_acte" IN ('acte_arrete_ou_decision', 'ordonnance_de_delegation_de_paiement_et_de_virement') AND "absence_ou_empechement_de_m_comet" AND "attributions_de_m_kihl" AND "absence_ou_empechement_de_m_kihl"
      OR "genre_de_l_acte" NOT IN ('decret', 'piece_comptable', 'autre_piece') AND "absence_ou_empechement_de_m_comet" AND "attributions_de_m_kihl" AND "departements_et_territoires_d_outre_mer" AND "absence_ou_empechement_de_m_kihl"
    ) AS "règle 5 les deux",
    -- art. 5, al. 1
    (
      "genre_de_l_acte" IN ('acte_arrete_ou_decision', 'ordonnance_de_delegation_de_paiement_et_de_virement') AND "absence_ou_empechement_de_m_comet" AND "attributions_de_m_kihl" AND "absence_ou_empechement_de_m_kihl" AND "attributions_de_mme_courmes"
      OR "genre_de_l_acte" NOT IN ('decret', 'piece_comptable', 'autre_piece') AND "absence_ou_empechement_de_m_comet" AND "attributions_de_m_kihl" AND "departements_et_territoires_d_outre_mer" AND "absence_ou_empechement_de_m_kihl" AND "attributions_de_mme_courmes"
    ) AS "règle 5 Mme Courmes les deux",
    -- art. 2, al. 1
    "genre_de_l_acte" IN ('acte_arrete_ou_decision', 'piece_comptable') AS "règle 2 étendue",
    -- art. 3, al. 1
    TRUE AS "règle 3 limite remplacée",
    -- art. 4, al. 1
    (
      "genre_de_l_acte" IN ('acte_arrete_ou_decision', 'ordonnance_de_delegation_de_paiement_et_de_virement')
      OR "genre_de_l_acte" IN ('acte_arrete_ou_decision', 'ordonnance_de_delegation_de_paiement_et_de_virement', 'ordre_de_recettes') AND "departements_et_territoires_d_outre_mer"
    ) AS "règle 4 étendue"
  FROM "delegation_outre_mer_1997_facts"
)
SELECT
  "case_id",
  'delegation-outre-mer-1997' AS "text",
  '0e7486c4486ac42ce0ed610ef54341c9748f476f59c20b559a232e2aa992bf46' AS "version",
  "error",
  -- signature par le délégataire de l'article 2 (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 2"
    THEN 'possible'
    WHEN "règle 2 décrets"
    THEN 'exclu'
    WHEN "genre_de_l_acte" = 'autre_piece'
      OR NOT "attributions_du_delegataire_de_l_article_2" AND "genre_de_l_acte" <> 'decret'
      OR NOT "condition_perdue_de_l_article_2" AND "genre_de_l_acte" <> 'decret'
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "signature_par_le_delegataire_de_l_article_2_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 2" THEN ' ; 2' ELSE '' END
        || CASE WHEN "règle 2 décrets" THEN ' ; 2 décrets' ELSE '' END,
        4), '')
  END AS "signature_par_le_delegataire_de_l_article_2_rule",
  -- signature par Mme de Tinguy MM. Diémert Faucounau Morin ou M. Tissot (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 3 les deux"
    THEN 'possible'
    WHEN "règle 2 décrets"
    THEN 'exclu'
    WHEN "genre_de_l_acte" = 'autre_piece'
      OR "genre_de_l_acte" <> 'decret' AND NOT "absence_ou_empechement_de_m_comet"
      OR "genre_de_l_acte" <> 'decret' AND NOT "absence_ou_empechement_de_m_aubernon"
      OR "genre_de_l_acte" <> 'decret' AND NOT "attributions_du_signataire_de_l_article_3"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "signature_par_mme_de_tinguy_mm_diemert_faucounau_morin_0bfa8dca",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 2 décrets" THEN ' ; 3 décrets' ELSE '' END
        || CASE WHEN "règle 3 les deux" THEN ' ; 3 les deux' ELSE '' END,
        4), '')
  END AS "signature_par_mme_de_tinguy_mm_diemert_faucounau_morin_2e410fdd",
  -- signature par M. Kihl (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 4"
    THEN 'possible'
    WHEN "règle 2 décrets"
    THEN 'exclu'
    WHEN "genre_de_l_acte" IN ('piece_comptable', 'autre_piece')
      OR "genre_de_l_acte" IN ('piece_comptable', 'ordre_de_recettes', 'autre_piece') AND NOT "departements_et_territoires_d_outre_mer"
      OR "genre_de_l_acte" <> 'decret' AND NOT "attributions_de_m_kihl"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "signature_par_m_kihl_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 4" THEN ' ; 4' ELSE '' END
        || CASE WHEN "règle 2 décrets" THEN ' ; 4 décrets' ELSE '' END,
        4), '')
  END AS "signature_par_m_kihl_rule",
  -- signature par M. Barbe (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 5 les deux"
    THEN 'possible'
    WHEN "règle 2 décrets"
    THEN 'exclu'
    WHEN "genre_de_l_acte" IN ('piece_comptable', 'autre_piece')
      OR "genre_de_l_acte" IN ('piece_comptable', 'ordre_de_recettes', 'autre_piece') AND NOT "departements_et_territoires_d_outre_mer"
      OR "genre_de_l_acte" <> 'decret' AND NOT "absence_ou_empechement_de_m_comet"
      OR "genre_de_l_acte" <> 'decret' AND NOT "absence_ou_empechement_de_m_kihl"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "signature_par_m_barbe_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 2 décrets" THEN ' ; 5 décrets' ELSE '' END
        || CASE WHEN "règle 5 les deux" THEN ' ; 5 les deux' ELSE '' END,
        4), '')
  END AS "signature_par_m_barbe_rule",
  -- signature par Mme Courmes (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 5 Mme Courmes les deux"
    THEN 'possible'
    WHEN "règle 2 décrets"
    THEN 'exclu'
    WHEN "genre_de_l_acte" IN ('piece_comptable', 'autre_piece')
      OR "genre_de_l_acte" IN ('piece_comptable', 'ordre_de_recettes', 'autre_piece') AND NOT "departements_et_territoires_d_outre_mer"
      OR "genre_de_l_acte" <> 'decret' AND NOT "absence_ou_empechement_de_m_comet"
      OR "genre_de_l_acte" <> 'decret' AND NOT "absence_ou_empechement_de_m_kihl"
      OR "genre_de_l_acte" <> 'decret' AND NOT "attributions_de_mme_courmes"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "signature_par_mme_courmes_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 5 Mme Courmes les deux" THEN ' ; 5 Mme Courmes les deux' ELSE '' END
        || CASE WHEN "règle 2 décrets" THEN ' ; 5 décrets' ELSE '' END,
        4), '')
  END AS "signature_par_mme_courmes_rule",
  -- étendue de la délégation de l'article 2 (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 2 étendue"
    THEN 'etabli'
    WHEN "règle 2 décrets"
    THEN 'non_etabli'
    WHEN "genre_de_l_acte" = 'autre_piece'
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "etendue_de_la_delegation_de_l_article_2_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 2 étendue" THEN ' ; 2 étendue' ELSE '' END
        || CASE WHEN "règle 2 décrets" THEN ' ; 2 étendue décrets' ELSE '' END,
        4), '')
  END AS "etendue_de_la_delegation_de_l_article_2_rule",
  -- limite reprise de l'article 2 (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 3 limite remplacée"
    THEN 'etabli'
    ELSE 'indetermine'
  END AS "limite_reprise_de_l_article_2_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 3 limite remplacée" THEN ' ; 3 limite remplacée' ELSE '' END,
        4), '')
  END AS "limite_reprise_de_l_article_2_rule",
  -- étendue de la délégation de l'article 4 (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 4 étendue"
      OR "genre_de_l_acte" NOT IN ('decret', 'piece_comptable', 'autre_piece') AND "departements_et_territoires_d_outre_mer"
    THEN 'etabli'
    WHEN "règle 2 décrets"
    THEN 'non_etabli'
    WHEN "genre_de_l_acte" IN ('piece_comptable', 'autre_piece')
      OR "genre_de_l_acte" IN ('piece_comptable', 'ordre_de_recettes', 'autre_piece') AND NOT "departements_et_territoires_d_outre_mer"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "etendue_de_la_delegation_de_l_article_4_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 4 étendue" THEN ' ; 4 étendue' ELSE '' END
        || CASE WHEN "règle 2 décrets" THEN ' ; 4 étendue décrets' ELSE '' END,
        4), '')
  END AS "etendue_de_la_delegation_de_l_article_4_rule",
  -- limite reprise de l'article 4 (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "attributions_de_m_kihl"
    THEN 'etabli'
    ELSE 'indetermine'
  END AS "limite_reprise_de_l_article_4_status",
  CASE WHEN "error" IS NULL THEN CAST(NULL AS TEXT) END AS "limite_reprise_de_l_article_4_rule"
FROM "règles lues";
