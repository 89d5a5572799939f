-- Écrit par « attendu build » : ne pas modifier.
-- Circulaire du 24 juin 1997 relative au réexamen de la situation de certaines catégories
-- d'étrangers en situation irrégulière. État actuel : non établi. Force : instruction adressée aux
-- préfets. Cette vue dit ce que le texte énonce pour les faits donnés ; elle ne décrit pas le droit
-- actuel et n'est pas une consultation juridique.
-- PostgreSQL. Une ligne de regularisation_1997_facts est un cas, une colonne un fait, NULL un fait
-- inconnu. La vue regularisation_1997 donne pour chaque résultat son statut (« indetermine »
-- exactement quand ce qui est inconnu pourrait encore le changer) et les règles qui valent quoi
-- qu'il en soit. Des faits qui ne peuvent pas être ont leur raison dans error, et aucun statut.
-- Chaque condition est écrite de toutes ses façons suffisantes : elle est vraie (TRUE) quand elle
-- est certaine, et n'est jamais niée.

CREATE TABLE IF NOT EXISTS "regularisation_1997_facts" (
  -- ce qui désigne le cas
  "case_id" TEXT,
  -- date de la demande
  "date_de_la_demande" DATE,
  -- situation irrégulière
  "situation_irreguliere" BOOLEAN,
  -- droit à un titre de séjour
  "droit_a_un_titre_de_sejour" BOOLEAN,
  -- interdiction expresse des textes
  "interdiction_expresse_des_textes" BOOLEAN,
  -- situation particulière établie par le demandeur
  "situation_particuliere_etablie_par_le_demandeur" BOOLEAN,
  -- terme de l'application atteint
  "terme_de_l_application_atteint" BOOLEAN,
  -- conjoint de Français
  "conjoint_de_francais" BOOLEAN,
  -- entrée irrégulière
  "entree_irreguliere" BOOLEAN,
  -- mariage : mois révolus
  "mariage__months" INTEGER,
  -- et jours, de 0 à 30
  "mariage__days" INTEGER,
  -- ou la date de départ, comptée jusqu'à « date de la demande »
  "mariage__start" DATE,
  -- présence manifestement stable
  "presence_manifestement_stable" BOOLEAN,
  -- menace à l'ordre public
  "menace_a_l_ordre_public" BOOLEAN,
  -- nationalité française conservée par le conjoint
  "nationalite_francaise_conservee_par_le_conjoint" BOOLEAN,
  -- communauté de vie
  "communaute_de_vie" BOOLEAN,
  -- communauté de vie effective
  "communaute_de_vie_effective" BOOLEAN,
  -- mariage célébré à l'étranger
  "mariage_celebre_a_l_etranger" BOOLEAN,
  -- mariage transcrit sur les registres français
  "mariage_transcrit_sur_les_registres_francais" BOOLEAN,
  -- polygamie
  "polygamie" BOOLEAN,
  -- conjoint d'étranger en situation régulière
  "conjoint_d_etranger_en_situation_reguliere" BOOLEAN,
  -- conjoint justifiant d'une carte de séjour
  "conjoint_justifiant_d_une_carte_de_sejour" BOOLEAN,
  -- entrée hors regroupement familial
  "entree_hors_regroupement_familial" BOOLEAN,
  -- situation parmi les plus difficiles
  "situation_parmi_les_plus_difficiles" BOOLEAN,
  -- réserve d'ordre public
  "reserve_d_ordre_public" BOOLEAN,
  -- ancienneté de séjour : mois révolus
  "anciennete_de_sejour__months" INTEGER,
  -- et jours, de 0 à 30
  "anciennete_de_sejour__days" INTEGER,
  -- ou la date de départ, comptée jusqu'à « date de la demande »
  "anciennete_de_sejour__start" DATE,
  -- présence d'enfants à charge effective
  "presence_d_enfants_a_charge_effective" BOOLEAN,
  -- conjoint de réfugié statutaire
  "conjoint_de_refugie_statutaire" BOOLEAN,
  -- mariage antérieur à l'obtention du statut de réfugié
  "mariage_anterieur_a_l_obtention_du_statut_de_refugie" BOOLEAN,
  -- mariage antérieur à la demande auprès de l'OFPRA
  "mariage_anterieur_a_la_demande_aupres_de_l_ofpra" BOOLEAN,
  -- durée de la communauté effective de vie : mois révolus
  "duree_de_la_communaute_effective_de_vie__months" INTEGER,
  -- et jours, de 0 à 30
  "duree_de_la_communaute_effective_de_vie__days" INTEGER,
  -- famille en situation irrégulière
  "famille_en_situation_irreguliere" BOOLEAN,
  -- famille constituée de manière stable
  "famille_constituee_de_maniere_stable" BOOLEAN,
  -- ancienneté d'au moins plusieurs années
  "anciennete_d_au_moins_plusieurs_annees" BOOLEAN,
  -- ancienneté de séjour justifiée : mois révolus
  "anciennete_de_sejour_justifiee__months" INTEGER,
  -- et jours, de 0 à 30
  "anciennete_de_sejour_justifiee__days" INTEGER,
  -- ou la date de départ, comptée jusqu'à « date de la demande »
  "anciennete_de_sejour_justifiee__start" DATE,
  -- risque pour l'ordre public
  "risque_pour_l_ordre_public" BOOLEAN,
  -- naissance
  "naissance" DATE,
  -- entrée en France
  "entree_en_france" DATE,
  -- mineur amené en France par ses parents
  "mineur_amene_en_france_par_ses_parents" BOOLEAN,
  -- parents étrangers en situation régulière
  "parents_etrangers_en_situation_reguliere" BOOLEAN,
  -- éloignement contraire à l'article 8
  "eloignement_contraire_a_l_article_8" BOOLEAN,
  -- trouble à l'ordre public
  "trouble_a_l_ordre_public" BOOLEAN,
  -- grande partie de la scolarité en France
  "grande_partie_de_la_scolarite_en_france" BOOLEAN,
  -- scolarité attestée : mois révolus
  "scolarite_attestee__months" INTEGER,
  -- et jours, de 0 à 30
  "scolarite_attestee__days" INTEGER,
  -- demande réexaminée statuée récemment
  "demande_reexaminee_statuee_recemment" BOOLEAN,
  -- demande de regroupement familial sur place
  "demande_de_regroupement_familial_sur_place" BOOLEAN,
  -- demandeur du regroupement en situation régulière
  "demandeur_du_regroupement_en_situation_reguliere" BOOLEAN,
  -- enfant venu hors regroupement familial
  "enfant_venu_hors_regroupement_familial" BOOLEAN,
  -- âge de l'enfant : mois révolus
  "age_de_l_enfant__months" INTEGER,
  -- et jours, de 0 à 30
  "age_de_l_enfant__days" INTEGER,
  -- lien de filiation vérifié
  "lien_de_filiation_verifie" BOOLEAN,
  -- enfant né d'un mariage antérieur
  "enfant_ne_d_un_mariage_anterieur" BOOLEAN,
  -- enfant né hors mariage
  "enfant_ne_hors_mariage" BOOLEAN,
  -- venue demandée par le regroupement familial
  "venue_demandee_par_le_regroupement_familial" BOOLEAN,
  -- déchéance impossible à attester
  "decheance_impossible_a_attester" BOOLEAN,
  -- autres conditions du regroupement satisfaites
  "autres_conditions_du_regroupement_satisfaites" BOOLEAN,
  -- copie du jugement de garde fournie
  "copie_du_jugement_de_garde_fournie" BOOLEAN,
  -- autorisation de départ fournie
  "autorisation_de_depart_fournie" BOOLEAN,
  -- parent conjoint de Français
  "parent_conjoint_de_francais" BOOLEAN,
  -- jugement de garde présenté
  "jugement_de_garde_presente" BOOLEAN,
  -- autorisation de l'autre parent présentée
  "autorisation_de_l_autre_parent_presentee" BOOLEAN,
  -- ascendant isolé
  "ascendant_isole" BOOLEAN,
  -- dépendance matérielle des enfants
  "dependance_materielle_des_enfants" BOOLEAN,
  -- enfants résidant régulièrement en France
  "enfants_residant_regulierement_en_france" BOOLEAN,
  -- ressources attestées par les enfants
  "ressources_attestees_par_les_enfants" BOOLEAN,
  -- logement attesté par les enfants
  "logement_atteste_par_les_enfants" BOOLEAN,
  -- célibataire
  "celibataire" BOOLEAN,
  -- charge de famille
  "charge_de_famille" BOOLEAN,
  -- période en situation régulière
  "periode_en_situation_reguliere" BOOLEAN,
  -- titre délivré comme étudiant
  "titre_delivre_comme_etudiant" BOOLEAN,
  -- période régulière sous un autre titre
  "periode_reguliere_sous_un_autre_titre" BOOLEAN,
  -- résidence habituelle en France
  "residence_habituelle_en_france" BOOLEAN,
  -- pathologie grave
  "pathologie_grave" BOOLEAN,
  -- conséquences du départ d'une exceptionnelle gravité
  "consequences_du_depart_d_une_exceptionnelle_gravite" BOOLEAN,
  -- traitement approprié dans le pays de renvoi
  "traitement_approprie_dans_le_pays_de_renvoi" BOOLEAN,
  -- mesure d'éloignement
  "mesure_d_eloignement" BOOLEAN,
  -- ressortissant algérien ou tunisien
  "ressortissant_algerien_ou_tunisien" BOOLEAN,
  -- enfant : oui si la table regularisation_1997_enfant les a tous
  "enfant__complete" BOOLEAN,
  -- parent : oui si la table regularisation_1997_parent les a tous
  "parent__complete" BOOLEAN
);

-- enfant : une ligne par personne.
CREATE TABLE IF NOT EXISTS "regularisation_1997_enfant" (
  -- ce qui désigne le cas
  "case_id" TEXT,
  -- né en France
  "ne_en_france" BOOLEAN,
  -- âge : mois révolus
  "age__months" INTEGER,
  -- et jours, de 0 à 30
  "age__days" INTEGER,
  -- besoins effectivement assurés par le demandeur
  "besoins_effectivement_assures_par_le_demandeur" BOOLEAN
);

-- parent : une ligne par personne.
CREATE TABLE IF NOT EXISTS "regularisation_1997_parent" (
  -- ce qui désigne le cas
  "case_id" TEXT,
  -- vivant en France
  "vivant_en_france" BOOLEAN,
  -- séjour régulier
  "sejour_regulier" BOOLEAN,
  -- susceptible d'un titre
  "susceptible_d_un_titre" BOOLEAN,
  -- resté au pays d'origine
  "reste_au_pays_d_origine" BOOLEAN,
  -- autorité parentale exercée
  "autorite_parentale_exercee" BOOLEAN
);

DROP VIEW IF EXISTS "regularisation_1997";

CREATE VIEW "regularisation_1997" AS
WITH "enfant comptés" AS (
  SELECT
    "case_id",
    SUM(CASE WHEN ("ne_en_france" AND "age__months" < 192 AND "besoins_effectivement_assures_par_le_demandeur") IS TRUE THEN 1 ELSE 0 END) AS "enfant__n1",
    SUM(CASE WHEN NOT ((NOT "ne_en_france" OR "age__months" >= 192 OR NOT "besoins_effectivement_assures_par_le_demandeur") IS TRUE) THEN 1 ELSE 0 END) AS "enfant__n2",
    SUM(CASE WHEN ("ne_en_france" AND "age__months" < 192) IS TRUE THEN 1 ELSE 0 END) AS "enfant__n3",
    SUM(CASE WHEN NOT ((NOT "ne_en_france" OR "age__months" >= 192) IS TRUE) THEN 1 ELSE 0 END) AS "enfant__n4",
    SUM(CASE WHEN NOT ((NOT "ne_en_france" OR "age__months" >= 192 OR "besoins_effectivement_assures_par_le_demandeur") IS TRUE) THEN 1 ELSE 0 END) AS "enfant__n5",
    MIN(CASE WHEN "age__months" < 0 OR "age__days" < 0 OR "age__days" > 30 THEN 'A602 : « âge » attend des mois et, au-delà, 0 à 30 jours' END) AS "enfant__error"
  FROM "regularisation_1997_enfant"
  GROUP BY "case_id"
),
"parent comptés" AS (
  SELECT
    "case_id",
    SUM(CASE WHEN ("reste_au_pays_d_origine" AND "vivant_en_france") IS TRUE THEN 1 ELSE 0 END) AS "parent__n1",
    SUM(CASE WHEN ("reste_au_pays_d_origine" AND "vivant_en_france" OR "vivant_en_france" AND "sejour_regulier" OR "vivant_en_france" AND "susceptible_d_un_titre") IS TRUE THEN 1 ELSE 0 END) AS "parent__n2",
    SUM(CASE WHEN NOT (("reste_au_pays_d_origine" OR NOT "vivant_en_france" OR NOT "sejour_regulier" AND NOT "susceptible_d_un_titre") IS TRUE) THEN 1 ELSE 0 END) AS "parent__n3",
    SUM(CASE WHEN ("reste_au_pays_d_origine" AND NOT "autorite_parentale_exercee" OR "reste_au_pays_d_origine" AND "vivant_en_france") IS TRUE THEN 1 ELSE 0 END) AS "parent__n4",
    SUM(CASE WHEN NOT ((NOT "reste_au_pays_d_origine" OR "autorite_parentale_exercee" OR "vivant_en_france") IS TRUE) THEN 1 ELSE 0 END) AS "parent__n5",
    MIN(CAST(NULL AS TEXT)) AS "parent__error"
  FROM "regularisation_1997_parent"
  GROUP BY "case_id"
),
"faits lus" AS (
  SELECT
    *,
    -- mariage : plus de 1 an
    COALESCE("mariage__months" > 12 OR "mariage__months" = 12 AND "mariage__days" >= 1, (CAST("mariage__start" + INTERVAL '12 months' AS DATE) + 1) <= "date_de_la_demande") AS "test 1",
    -- mariage : au plus 1 an
    NOT COALESCE("mariage__months" > 12 OR "mariage__months" = 12 AND "mariage__days" >= 1, (CAST("mariage__start" + INTERVAL '12 months' AS DATE) + 1) <= "date_de_la_demande") AS "test 2",
    -- durée de la communauté effective de vie : au moins 1 an
    "duree_de_la_communaute_effective_de_vie__months" >= 12 AS "test 3",
    -- durée de la communauté effective de vie : moins de 1 an
    "duree_de_la_communaute_effective_de_vie__months" < 12 AS "test 4",
    -- mariage : au moins 1 an
    COALESCE("mariage__months" >= 12, CAST("mariage__start" + INTERVAL '12 months' AS DATE) <= "date_de_la_demande") AS "test 5",
    -- ancienneté de séjour justifiée : au moins 5 ans
    COALESCE("anciennete_de_sejour_justifiee__months" >= 60, CAST("anciennete_de_sejour_justifiee__start" + INTERVAL '60 months' AS DATE) <= "date_de_la_demande") AS "test 6",
    -- au moins un enfant tel que : né en France et âge : moins de 16 ans et besoins effectivement
    -- assurés par le demandeur
    COALESCE("enfant__n1", 0) >= 1 AS "test 7",
    -- aucun enfant tel que : né en France et âge : moins de 16 ans et besoins effectivement assurés
    -- par le demandeur et au moins un enfant tel que : né en France et âge : moins de 16 ans et
    -- absence de besoins effectivement assurés par le demandeur
    NOT (COALESCE("enfant__n2", 0) >= 1 OR NOT ("enfant__complete" IS TRUE)) AND COALESCE("enfant__n3", 0) >= 1 AS "test 8",
    -- au moins un enfant tel que : né en France et âge : moins de 16 ans
    COALESCE("enfant__n3", 0) >= 1 AS "test 9",
    -- entrée en France : au moins 10 ans après naissance
    (
      NOT ("entree_en_france" >= "naissance" AND "entree_en_france" < CAST("naissance" + INTERVAL '120 months' AS DATE))
      OR CASE WHEN EXTRACT(DAY FROM CAST(("entree_en_france" + 1) - INTERVAL '120 months' AS DATE)) = EXTRACT(DAY FROM ("entree_en_france" + 1)) THEN CAST(("entree_en_france" + 1) - INTERVAL '120 months' AS DATE) ELSE (CAST(("entree_en_france" + 1) - INTERVAL '120 months' AS DATE) + 1) END > "entree_en_france"
      OR "naissance" > (CAST("naissance" + INTERVAL '120 months' AS DATE) - 1)
    ) AS "test 10",
    -- date de la demande : au moins 18 ans après naissance et date de la demande : au plus 1 an
    -- après le 18e anniversaire de naissance et entrée en France : moins de 10 ans après naissance
    (
      NOT ("entree_en_france" >= CAST("naissance" + INTERVAL '120 months' AS DATE) OR "date_de_la_demande" < CAST("naissance" + INTERVAL '216 months' AS DATE) AND "entree_en_france" >= "naissance" OR "date_de_la_demande" > CAST(CAST("naissance" + INTERVAL '216 months' AS DATE) + INTERVAL '12 months' AS DATE) AND "entree_en_france" >= "naissance")
      OR NOT ("entree_en_france" >= CAST("naissance" + INTERVAL '120 months' AS DATE) OR "entree_en_france" >= "naissance")
    ) AS "test 11",
    -- date de la demande : plus de 16 ans après naissance
    (
      NOT ("date_de_la_demande" <= CAST("naissance" + INTERVAL '192 months' AS DATE) AND "entree_en_france" >= "naissance")
      OR CASE WHEN EXTRACT(DAY FROM CAST("date_de_la_demande" - INTERVAL '192 months' AS DATE)) = EXTRACT(DAY FROM "date_de_la_demande") THEN CAST("date_de_la_demande" - INTERVAL '192 months' AS DATE) ELSE (CAST("date_de_la_demande" - INTERVAL '192 months' AS DATE) + 1) END > "entree_en_france"
      OR "date_de_la_demande" > CAST("naissance" + INTERVAL '192 months' AS DATE)
      OR "entree_en_france" < "naissance"
    ) AS "test 12",
    -- scolarité attestée : au moins 5 ans
    "scolarite_attestee__months" >= 60 AS "test 13",
    -- scolarité attestée : moins de 5 ans
    "scolarite_attestee__months" < 60 AS "test 14",
    -- au moins 2 parents tels que : vivant en France et (séjour régulier ou susceptible d'un titre)
    NOT (COALESCE("parent__n1", 0) = 0 AND (COALESCE("parent__n2", 0) <= 1 OR NOT ("parent__complete" IS TRUE) AND COALESCE("parent__n2", 0) <= 1)) AS "test 15",
    -- date de la demande : plus de 1 an après le 18e anniversaire de naissance
    (
      NOT ("date_de_la_demande" <= CAST(CAST("naissance" + INTERVAL '216 months' AS DATE) + INTERVAL '12 months' AS DATE) AND "entree_en_france" >= "naissance")
      OR CASE WHEN EXTRACT(DAY FROM CAST(CASE WHEN EXTRACT(DAY FROM CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE)) = EXTRACT(DAY FROM "date_de_la_demande") THEN CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) ELSE (CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) + 1) END - INTERVAL '216 months' AS DATE)) = EXTRACT(DAY FROM CASE WHEN EXTRACT(DAY FROM CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE)) = EXTRACT(DAY FROM "date_de_la_demande") THEN CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) ELSE (CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) + 1) END) THEN CAST(CASE WHEN EXTRACT(DAY FROM CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE)) = EXTRACT(DAY FROM "date_de_la_demande") THEN CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) ELSE (CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) + 1) END - INTERVAL '216 months' AS DATE) ELSE (CAST(CASE WHEN EXTRACT(DAY FROM CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE)) = EXTRACT(DAY FROM "date_de_la_demande") THEN CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) ELSE (CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) + 1) END - INTERVAL '216 months' AS DATE) + 1) END > "entree_en_france"
      OR "date_de_la_demande" > CAST(CAST("naissance" + INTERVAL '216 months' AS DATE) + INTERVAL '12 months' AS DATE)
      OR "entree_en_france" < "naissance"
    ) AS "test 16",
    -- date de la demande : au plus 1 an après le 18e anniversaire de naissance
    (
      NOT ("date_de_la_demande" > CAST(CAST("naissance" + INTERVAL '216 months' AS DATE) + INTERVAL '12 months' AS DATE) AND "entree_en_france" >= "naissance")
      OR "date_de_la_demande" <= CAST(CAST("naissance" + INTERVAL '216 months' AS DATE) + INTERVAL '12 months' AS DATE)
      OR "entree_en_france" < "naissance"
    ) AS "test 17",
    -- âge de l'enfant : moins de 16 ans
    "age_de_l_enfant__months" < 192 AS "test 18",
    -- âge de l'enfant : au moins 11 ans
    "age_de_l_enfant__months" >= 132 AS "test 19",
    -- âge de l'enfant : au plus 10 ans
    NOT ("age_de_l_enfant__months" > 120 OR "age_de_l_enfant__months" = 120 AND "age_de_l_enfant__days" >= 1) AS "test 20",
    -- ancienneté de séjour : au moins 5 ans
    COALESCE("anciennete_de_sejour__months" >= 60, CAST("anciennete_de_sejour__start" + INTERVAL '60 months' AS DATE) <= "date_de_la_demande") AS "test 21",
    -- mariage : moins de 1 an
    NOT COALESCE("mariage__months" >= 12, CAST("mariage__start" + INTERVAL '12 months' AS DATE) <= "date_de_la_demande") AS "test 22",
    -- ancienneté de séjour : moins de 5 ans
    NOT COALESCE("anciennete_de_sejour__months" >= 60, CAST("anciennete_de_sejour__start" + INTERVAL '60 months' AS DATE) <= "date_de_la_demande") AS "test 23",
    -- aucun enfant tel que : né en France et âge : moins de 16 ans
    NOT (COALESCE("enfant__n4", 0) >= 1 OR NOT ("enfant__complete" IS TRUE)) AS "test 24",
    -- ancienneté de séjour justifiée : moins de 5 ans
    NOT COALESCE("anciennete_de_sejour_justifiee__months" >= 60, CAST("anciennete_de_sejour_justifiee__start" + INTERVAL '60 months' AS DATE) <= "date_de_la_demande") AS "test 25",
    -- (aucun enfant tel que : né en France) ou (aucun enfant tel que : né en France et âge : moins
    -- de 16 ans et absence de besoins effectivement assurés par le demandeur) ou (au moins un
    -- enfant tel que : né en France et âge : moins de 16 ans et besoins effectivement assurés par
    -- le demandeur)
    NOT (COALESCE("enfant__n1", 0) = 0 AND (COALESCE("enfant__n5", 0) >= 1 OR NOT ("enfant__complete" IS TRUE))) AS "test 26",
    -- (date de la demande : plus de 1 an après le 18e anniversaire de naissance et entrée en
    -- France : moins de 10 ans après naissance) ou (date de la demande : moins de 16 ans après
    -- naissance et entrée en France : moins de 10 ans après naissance)
    (
      NOT ("entree_en_france" >= CAST("naissance" + INTERVAL '120 months' AS DATE) OR "date_de_la_demande" >= CAST("naissance" + INTERVAL '192 months' AS DATE) AND "date_de_la_demande" <= CAST(CAST("naissance" + INTERVAL '216 months' AS DATE) + INTERVAL '12 months' AS DATE) AND "entree_en_france" >= "naissance")
      OR NOT ("entree_en_france" >= CAST("naissance" + INTERVAL '120 months' AS DATE) OR "entree_en_france" >= "naissance" AND CAST("naissance" + INTERVAL '192 months' AS DATE) <= CAST(CAST("naissance" + INTERVAL '216 months' AS DATE) + INTERVAL '12 months' AS DATE))
    ) AS "test 27",
    -- date de la demande : moins de 16 ans après naissance
    (
      NOT ("date_de_la_demande" >= CAST("naissance" + INTERVAL '192 months' AS DATE) AND "entree_en_france" >= "naissance")
      OR "date_de_la_demande" < CAST("naissance" + INTERVAL '192 months' AS DATE)
      OR "entree_en_france" < "naissance"
    ) AS "test 28",
    -- moins de 2 parents tels que : vivant en France et (séjour régulier ou susceptible d'un titre)
    NOT (COALESCE("parent__n1", 0) = 0 AND (COALESCE("parent__n3", 0) >= 1 AND COALESCE("parent__n3", 0) >= 2 OR NOT ("parent__complete" IS TRUE))) AS "test 29",
    -- (date de la demande : plus de 1 an après le 18e anniversaire de naissance) ou (date de la
    -- demande : moins de 16 ans après naissance)
    (
      NOT ("date_de_la_demande" >= CAST("naissance" + INTERVAL '192 months' AS DATE) AND "date_de_la_demande" <= CAST(CAST("naissance" + INTERVAL '216 months' AS DATE) + INTERVAL '12 months' AS DATE) AND "entree_en_france" >= "naissance")
      OR NOT (CAST(CASE WHEN EXTRACT(DAY FROM CAST(CASE WHEN EXTRACT(DAY FROM CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE)) = EXTRACT(DAY FROM "date_de_la_demande") THEN CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) ELSE (CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) + 1) END - INTERVAL '216 months' AS DATE)) = EXTRACT(DAY FROM CASE WHEN EXTRACT(DAY FROM CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE)) = EXTRACT(DAY FROM "date_de_la_demande") THEN CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) ELSE (CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) + 1) END) THEN CAST(CASE WHEN EXTRACT(DAY FROM CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE)) = EXTRACT(DAY FROM "date_de_la_demande") THEN CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) ELSE (CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) + 1) END - INTERVAL '216 months' AS DATE) ELSE (CAST(CASE WHEN EXTRACT(DAY FROM CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE)) = EXTRACT(DAY FROM "date_de_la_demande") THEN CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) ELSE (CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) + 1) END - INTERVAL '216 months' AS DATE) + 1) END + INTERVAL '192 months' AS DATE) <= "date_de_la_demande" AND CASE WHEN EXTRACT(DAY FROM CAST(CASE WHEN EXTRACT(DAY FROM CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE)) = EXTRACT(DAY FROM "date_de_la_demande") THEN CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) ELSE (CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) + 1) END - INTERVAL '216 months' AS DATE)) = EXTRACT(DAY FROM CASE WHEN EXTRACT(DAY FROM CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE)) = EXTRACT(DAY FROM "date_de_la_demande") THEN CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) ELSE (CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) + 1) END) THEN CAST(CASE WHEN EXTRACT(DAY FROM CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE)) = EXTRACT(DAY FROM "date_de_la_demande") THEN CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) ELSE (CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) + 1) END - INTERVAL '216 months' AS DATE) ELSE (CAST(CASE WHEN EXTRACT(DAY FROM CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE)) = EXTRACT(DAY FROM "date_de_la_demande") THEN CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) ELSE (CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) + 1) END - INTERVAL '216 months' AS DATE) + 1) END <= "entree_en_france")
      OR NOT ("date_de_la_demande" >= CAST("naissance" + INTERVAL '192 months' AS DATE) AND "date_de_la_demande" <= CAST(CAST("naissance" + INTERVAL '216 months' AS DATE) + INTERVAL '12 months' AS DATE))
      OR NOT ("entree_en_france" >= "naissance" AND CAST("naissance" + INTERVAL '192 months' AS DATE) <= CAST(CAST("naissance" + INTERVAL '216 months' AS DATE) + INTERVAL '12 months' AS DATE))
      OR CAST(CASE WHEN EXTRACT(DAY FROM CAST(CASE WHEN EXTRACT(DAY FROM CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE)) = EXTRACT(DAY FROM "date_de_la_demande") THEN CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) ELSE (CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) + 1) END - INTERVAL '216 months' AS DATE)) = EXTRACT(DAY FROM CASE WHEN EXTRACT(DAY FROM CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE)) = EXTRACT(DAY FROM "date_de_la_demande") THEN CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) ELSE (CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) + 1) END) THEN CAST(CASE WHEN EXTRACT(DAY FROM CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE)) = EXTRACT(DAY FROM "date_de_la_demande") THEN CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) ELSE (CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) + 1) END - INTERVAL '216 months' AS DATE) ELSE (CAST(CASE WHEN EXTRACT(DAY FROM CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE)) = EXTRACT(DAY FROM "date_de_la_demande") THEN CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) ELSE (CAST("date_de_la_demande" - INTERVAL '12 months' AS DATE) + 1) END - INTERVAL '216 months' AS DATE) + 1) END + INTERVAL '192 months' AS DATE) > "date_de_la_demande"
      OR CAST("naissance" + INTERVAL '192 months' AS DATE) > CAST(CAST("naissance" + INTERVAL '216 months' AS DATE) + INTERVAL '12 months' AS DATE)
    ) AS "test 30",
    -- date de la demande : plus de 16 ans après naissance et date de la demande : au plus 1 an
    -- après le 18e anniversaire de naissance
    (
      NOT ("date_de_la_demande" <= CAST("naissance" + INTERVAL '192 months' AS DATE) AND "entree_en_france" >= "naissance" OR "date_de_la_demande" > CAST(CAST("naissance" + INTERVAL '216 months' AS DATE) + INTERVAL '12 months' AS DATE) AND "entree_en_france" >= "naissance")
      OR NOT ("date_de_la_demande" <= CAST("naissance" + INTERVAL '192 months' AS DATE) OR "date_de_la_demande" > CAST(CAST("naissance" + INTERVAL '216 months' AS DATE) + INTERVAL '12 months' AS DATE))
      OR "entree_en_france" < "naissance"
    ) AS "test 31",
    -- au moins un parent tel que : resté au pays d'origine et absence d'autorité parentale exercée
    -- et au moins un parent tel que : absence de resté au pays d'origine et vivant en France et
    -- (séjour régulier ou susceptible d'un titre)
    NOT (COALESCE("parent__n4", 0) = 0) AND NOT (COALESCE("parent__n2", 0) = 0) AS "test 32",
    -- aucun parent tel que : resté au pays d'origine et absence d'autorité parentale exercée
    NOT (COALESCE("parent__n1", 0) = 0 AND (COALESCE("parent__n5", 0) >= 1 OR NOT ("parent__complete" IS TRUE))) AS "test 33",
    -- âge de l'enfant : au moins 16 ans
    "age_de_l_enfant__months" >= 192 AS "test 34",
    -- ancienneté de séjour : moins de 7 ans
    NOT COALESCE("anciennete_de_sejour__months" >= 84, CAST("anciennete_de_sejour__start" + INTERVAL '84 months' AS DATE) <= "date_de_la_demande") AS "test 35",
    -- ancienneté de séjour : au moins 7 ans
    COALESCE("anciennete_de_sejour__months" >= 84, CAST("anciennete_de_sejour__start" + INTERVAL '84 months' AS DATE) <= "date_de_la_demande") AS "test 36",
    -- entrée en France : avant naissance
    "entree_en_france" < "naissance" AS "test 37",
    -- au moins un parent tel que : vivant en France et resté au pays d'origine
    COALESCE("parent__n1", 0) >= 1 AS "test 38"
  FROM "regularisation_1997_facts"
  LEFT JOIN "enfant comptés" USING ("case_id")
  LEFT JOIN "parent comptés" USING ("case_id")
),
"règles lues" AS (
  SELECT
    *,
    -- Ce qui empêche de décider : un fait, une supposition.
    CASE
      WHEN "date_de_la_demande" < DATE '1850-01-01' OR "date_de_la_demande" > DATE '2250-12-31'
      THEN 'A602 : « date de la demande » attend une date de 1850 à 2250'
      WHEN "mariage__months" < 0 OR "mariage__days" < 0 OR "mariage__days" > 30
      THEN 'A602 : « mariage » attend des mois et, au-delà, 0 à 30 jours'
      WHEN "mariage__start" IS NOT NULL AND ("mariage__months" IS NOT NULL OR "mariage__days" IS NOT NULL)
      THEN 'A602 : « mariage » attend une durée ou une date de départ'
      WHEN "mariage__start" < DATE '1850-01-01' OR "mariage__start" > DATE '2250-12-31'
      THEN 'A602 : « mariage » attend une date de 1850 à 2250'
      WHEN "anciennete_de_sejour__months" < 0
        OR "anciennete_de_sejour__days" < 0
        OR "anciennete_de_sejour__days" > 30
      THEN 'A602 : « ancienneté de séjour » attend des mois et, au-delà, 0 à 30 jours'
      WHEN "anciennete_de_sejour__start" IS NOT NULL AND ("anciennete_de_sejour__months" IS NOT NULL OR "anciennete_de_sejour__days" IS NOT NULL)
      THEN 'A602 : « ancienneté de séjour » attend une durée ou une date de départ'
      WHEN "anciennete_de_sejour__start" < DATE '1850-01-01'
        OR "anciennete_de_sejour__start" > DATE '2250-12-31'
      THEN 'A602 : « ancienneté de séjour » attend une date de 1850 à 2250'
      WHEN "duree_de_la_communaute_effective_de_vie__months" < 0
        OR "duree_de_la_communaute_effective_de_vie__days" < 0
        OR "duree_de_la_communaute_effective_de_vie__days" > 30
      THEN 'A602 : « durée de la communauté effective de vie » attend des mois et, au-delà, 0 à 30 jours'
      WHEN "anciennete_de_sejour_justifiee__months" < 0
        OR "anciennete_de_sejour_justifiee__days" < 0
        OR "anciennete_de_sejour_justifiee__days" > 30
      THEN 'A602 : « ancienneté de séjour justifiée » attend des mois et, au-delà, 0 à 30 jours'
      WHEN "anciennete_de_sejour_justifiee__start" IS NOT NULL AND ("anciennete_de_sejour_justifiee__months" IS NOT NULL OR "anciennete_de_sejour_justifiee__days" IS NOT NULL)
      THEN 'A602 : « ancienneté de séjour justifiée » attend une durée ou une date de départ'
      WHEN "anciennete_de_sejour_justifiee__start" < DATE '1850-01-01'
        OR "anciennete_de_sejour_justifiee__start" > DATE '2250-12-31'
      THEN 'A602 : « ancienneté de séjour justifiée » attend une date de 1850 à 2250'
      WHEN "naissance" < DATE '1850-01-01' OR "naissance" > DATE '2250-12-31'
      THEN 'A602 : « naissance » attend une date de 1850 à 2250'
      WHEN "entree_en_france" < DATE '1850-01-01' OR "entree_en_france" > DATE '2250-12-31'
      THEN 'A602 : « entrée en France » attend une date de 1850 à 2250'
      WHEN "scolarite_attestee__months" < 0
        OR "scolarite_attestee__days" < 0
        OR "scolarite_attestee__days" > 30
      THEN 'A602 : « scolarité attestée » attend des mois et, au-delà, 0 à 30 jours'
      WHEN "age_de_l_enfant__months" < 0 OR "age_de_l_enfant__days" < 0 OR "age_de_l_enfant__days" > 30
      THEN 'A602 : « âge de l''enfant » attend des mois et, au-delà, 0 à 30 jours'
      WHEN "mariage__start" > "date_de_la_demande"
      THEN 'A606 : « mariage » commence après « date de la demande »'
      WHEN "anciennete_de_sejour__start" > "date_de_la_demande"
      THEN 'A606 : « ancienneté de séjour » commence après « date de la demande »'
      WHEN "anciennete_de_sejour_justifiee__start" > "date_de_la_demande"
      THEN 'A606 : « ancienneté de séjour justifiée » commence après « date de la demande »'
      WHEN "enfant__error" IS NOT NULL
      THEN "enfant__error"
      WHEN "parent__error" IS NOT NULL
      THEN "parent__error"
      WHEN "test 37"
      THEN 'A605 : ces faits contredisent la supposition « naissance avant l''entrée »'
      WHEN "test 38"
      THEN 'A605 : ces faits contredisent la supposition « parent resté au pays »'
      WHEN "test 37" OR "test 38"
      THEN 'A605 : ces faits contredisent ensemble les suppositions « naissance avant l''entrée », « parent resté au pays »'
    END AS "error",
    -- préambule
    "interdiction_expresse_des_textes" AS "règle 0 interdiction",
    -- préambule
    NOT "interdiction_expresse_des_textes" AND NOT "droit_a_un_titre_de_sejour" AND "situation_particuliere_etablie_par_le_demandeur" AS "règle 0 régularisation",
    -- § 1.1
    NOT "ressortissant_algerien_ou_tunisien" AS "règle 1.1 autres ressortissants",
    -- § 1.1, al. 3, § 1.1, al. 1
    "conjoint_de_francais" AND "situation_irreguliere" AND NOT "terme_de_l_application_atteint" AND "entree_irreguliere" AND "test 1" AND "presence_manifestement_stable" AS "règle 1.1 entrée irrégulière",
    -- § 1.1, al. 3, § 1.1, al. 1
    (
      "conjoint_de_francais" AND NOT "situation_irreguliere" AND "entree_irreguliere"
      OR "conjoint_de_francais" AND "terme_de_l_application_atteint" AND "entree_irreguliere"
      OR "conjoint_de_francais" AND "entree_irreguliere" AND NOT "presence_manifestement_stable"
      OR "conjoint_de_francais" AND "entree_irreguliere" AND "test 2"
    ) AS "règle 1.1 principe",
    -- § 1.1, al. 4, § 1.1
    (
      "conjoint_de_francais" AND NOT "menace_a_l_ordre_public" AND "nationalite_francaise_conservee_par_le_conjoint" AND "communaute_de_vie" AND NOT "mariage_celebre_a_l_etranger" AND NOT "polygamie"
      OR "conjoint_de_francais" AND NOT "menace_a_l_ordre_public" AND "nationalite_francaise_conservee_par_le_conjoint" AND "communaute_de_vie" AND "mariage_transcrit_sur_les_registres_francais" AND NOT "polygamie"
    ) AS "règle 1.1 autres conditions",
    -- § 1.1, al. 4, § 1.1
    (
      "conjoint_de_francais" AND "menace_a_l_ordre_public"
      OR "conjoint_de_francais" AND NOT "nationalite_francaise_conservee_par_le_conjoint"
      OR "conjoint_de_francais" AND NOT "communaute_de_vie"
      OR "conjoint_de_francais" AND "polygamie"
    ) AS "règle 1.1 autres conditions non remplies",
    -- § 1.1, al. 4, § 1.1
    "conjoint_de_francais" AND "mariage_celebre_a_l_etranger" AND NOT "mariage_transcrit_sur_les_registres_francais" AS "règle 1.1 mariage non transcrit",
    -- § 1.3, al. 1, § 1.3
    (
      NOT "situation_irreguliere" AND "conjoint_de_refugie_statutaire" AND "mariage_anterieur_a_l_obtention_du_statut_de_refugie"
      OR NOT "situation_irreguliere" AND "conjoint_de_refugie_statutaire" AND "test 3"
    ) AS "règle 1.3 carte de résident",
    -- § 1.3, al. 1, § 1.3
    (
      "situation_irreguliere" AND "conjoint_de_refugie_statutaire"
      OR "conjoint_de_refugie_statutaire" AND NOT "mariage_anterieur_a_l_obtention_du_statut_de_refugie" AND "test 4"
    ) AS "règle 1.3 carte de résident sans les deux conditions",
    -- § 1.3
    "conjoint_de_refugie_statutaire" AND NOT "mariage_anterieur_a_la_demande_aupres_de_l_ofpra" AS "règle 1.3 statut de réfugié",
    -- § 1.3
    NOT "ressortissant_algerien_ou_tunisien" AND NOT "menace_a_l_ordre_public" AND NOT "polygamie" AND "situation_irreguliere" AND "test 5" AND "conjoint_de_refugie_statutaire" AND "communaute_de_vie_effective" AS "règle 1.3",
    -- § 1.4.2, al. 1, § 1.4.2, al. 3
    NOT "ressortissant_algerien_ou_tunisien" AND "situation_irreguliere" AND "test 6" AND NOT "risque_pour_l_ordre_public" AND "test 7" AS "règle 1.4.2",
    -- § 1.4.2, al. 3, § 1.4.2, al. 1
    (
      NOT "ressortissant_algerien_ou_tunisien" AND "situation_irreguliere" AND "test 8"
      OR NOT "ressortissant_algerien_ou_tunisien" AND "situation_irreguliere" AND "risque_pour_l_ordre_public" AND "test 9"
    ) AS "règle 1.4.2 refus",
    -- § 1.5.1, al. 2, § 1.5.1, al. 1
    "entree_hors_regroupement_familial" AND "test 10" AND "mineur_amene_en_france_par_ses_parents" AS "règle 1.5.1 entrés à dix ans ou après",
    -- § 1.5.1, al. 2, § 1.5.1, al. 1, § 1.5.1
    FALSE AS "règle 1.5.1 plein droit dès seize ans",
    -- § 1.5.1, al. 2, § 1.5.1, al. 1, § 1.5.1
    "entree_hors_regroupement_familial" AND "test 11" AND "mineur_amene_en_france_par_ses_parents" AS "règle 1.5.1 plein droit à la majorité",
    -- § 1.5.1, al. 4
    NOT "ressortissant_algerien_ou_tunisien" AND "situation_irreguliere" AND "entree_hors_regroupement_familial" AND "test 12" AND "mineur_amene_en_france_par_ses_parents" AND "grande_partie_de_la_scolarite_en_france" AND "eloignement_contraire_a_l_article_8" AS "règle 1.5.1 réexamen",
    -- § 1.5.1
    "test 13" AS "règle 1.5.1 scolarité",
    -- § 1.5.1
    "test 14" AS "règle 1.5.1 scolarité non attestée",
    -- § 1.5.1
    "test 15" AS "règle 1.5.1 situation familiale",
    -- § 1.5.1, al. 5, préambule, § 1.5.1, al. 4
    FALSE AS "règle 1.5.1 titre dû selon les critères",
    -- § 1.5.1
    "test 16" AS "règle 1.5.1 délai dépassé",
    -- § 1.5.1
    "test 17" AS "règle 1.5.1 délai respecté",
    -- § 1.5.1, § 1.5.1, al. 1
    NOT "ressortissant_algerien_ou_tunisien" AND "entree_hors_regroupement_familial" AND "mineur_amene_en_france_par_ses_parents" AS "règle 1.5.1 délai de dépôt",
    -- § 1.5.1, § 1.5.1, al. 1
    NOT "ressortissant_algerien_ou_tunisien" AND "entree_hors_regroupement_familial" AND "mineur_amene_en_france_par_ses_parents" AND "demande_reexaminee_statuee_recemment" AS "règle 1.5.1 souplesse",
    -- § 1.5.2, al. 1
    NOT "ressortissant_algerien_ou_tunisien" AND "demande_de_regroupement_familial_sur_place" AND "demandeur_du_regroupement_en_situation_reguliere" AND "enfant_venu_hors_regroupement_familial" AND "test 18" AND "lien_de_filiation_verifie" AS "règle 1.5.2 examen",
    -- § 1.5.2, al. 1
    NOT "ressortissant_algerien_ou_tunisien" AND "demande_de_regroupement_familial_sur_place" AND "demandeur_du_regroupement_en_situation_reguliere" AND "enfant_venu_hors_regroupement_familial" AND "test 18" AS "règle 1.5.2 instruction",
    -- § 1.5.3, al. 1
    (
      "enfant_ne_d_un_mariage_anterieur" AND "venue_demandee_par_le_regroupement_familial" AND NOT "decheance_impossible_a_attester"
      OR "enfant_ne_d_un_mariage_anterieur" AND "venue_demandee_par_le_regroupement_familial" AND NOT "autres_conditions_du_regroupement_satisfaites"
      OR "enfant_ne_d_un_mariage_anterieur" AND "venue_demandee_par_le_regroupement_familial" AND NOT "copie_du_jugement_de_garde_fournie"
      OR "enfant_ne_d_un_mariage_anterieur" AND "venue_demandee_par_le_regroupement_familial" AND NOT "autorisation_de_depart_fournie"
      OR "enfant_ne_hors_mariage" AND "venue_demandee_par_le_regroupement_familial" AND NOT "decheance_impossible_a_attester"
      OR "enfant_ne_hors_mariage" AND "venue_demandee_par_le_regroupement_familial" AND NOT "autres_conditions_du_regroupement_satisfaites"
      OR "enfant_ne_hors_mariage" AND "venue_demandee_par_le_regroupement_familial" AND NOT "copie_du_jugement_de_garde_fournie"
      OR "enfant_ne_hors_mariage" AND "venue_demandee_par_le_regroupement_familial" AND NOT "autorisation_de_depart_fournie"
      OR "test 19" AND "enfant_ne_d_un_mariage_anterieur" AND "venue_demandee_par_le_regroupement_familial"
      OR "test 19" AND "enfant_ne_hors_mariage" AND "venue_demandee_par_le_regroupement_familial"
    ) AS "règle 1.5.3 exigence",
    -- § 1.5.3, al. 2
    (
      NOT "ressortissant_algerien_ou_tunisien" AND "test 20" AND "enfant_ne_d_un_mariage_anterieur" AND "venue_demandee_par_le_regroupement_familial" AND "decheance_impossible_a_attester" AND "autres_conditions_du_regroupement_satisfaites" AND "copie_du_jugement_de_garde_fournie" AND "autorisation_de_depart_fournie"
      OR NOT "ressortissant_algerien_ou_tunisien" AND "test 20" AND "enfant_ne_hors_mariage" AND "venue_demandee_par_le_regroupement_familial" AND "decheance_impossible_a_attester" AND "autres_conditions_du_regroupement_satisfaites" AND "copie_du_jugement_de_garde_fournie" AND "autorisation_de_depart_fournie"
    ) AS "règle 1.5.3 pièces fournies",
    -- § 1.5.3, al. 3
    NOT "ressortissant_algerien_ou_tunisien" AND "test 19" AS "règle 1.5.3 enfants plus âgés",
    -- § 1.5.3, al. 2, § 1.5.3, al. 3, § 1.5.3, al. 1
    (
      NOT "ressortissant_algerien_ou_tunisien" AND "test 20" AND "enfant_ne_d_un_mariage_anterieur" AND "venue_demandee_par_le_regroupement_familial" AND "decheance_impossible_a_attester" AND "autres_conditions_du_regroupement_satisfaites"
      OR NOT "ressortissant_algerien_ou_tunisien" AND "test 20" AND "enfant_ne_hors_mariage" AND "venue_demandee_par_le_regroupement_familial" AND "decheance_impossible_a_attester" AND "autres_conditions_du_regroupement_satisfaites"
    ) AS "règle 1.5.3 jugement et autorisation",
    -- § 1.5.3, al. 4
    NOT "ressortissant_algerien_ou_tunisien" AND "test 20" AND "parent_conjoint_de_francais" AS "règle 1.5.3 conjoint de Français",
    -- § 1.5.3, al. 4
    "test 20" AND "parent_conjoint_de_francais" AS "règle 1.5.3 procédure",
    -- § 1.5.3, al. 4
    NOT "ressortissant_algerien_ou_tunisien" AND "test 20" AND "parent_conjoint_de_francais" AND "jugement_de_garde_presente" AND "autorisation_de_l_autre_parent_presentee" AS "règle 1.5.3 visa de long séjour",
    -- § 1.6, al. 1
    NOT "ressortissant_algerien_ou_tunisien" AND "situation_irreguliere" AND "ascendant_isole" AND "dependance_materielle_des_enfants" AND "enfants_residant_regulierement_en_france" AND "ressources_attestees_par_les_enfants" AND "logement_atteste_par_les_enfants" AS "règle 1.6 ascendants",
    -- § 1.6, al. 2
    NOT "ressortissant_algerien_ou_tunisien" AND "situation_irreguliere" AND "celibataire" AND NOT "charge_de_famille" AND "periode_en_situation_reguliere" AND "titre_delivre_comme_etudiant" AND NOT "periode_reguliere_sous_un_autre_titre" AS "règle 1.6 étudiants",
    -- § 1.7, al. 1
    "residence_habituelle_en_france" AND "pathologie_grave" AND "consequences_du_depart_d_une_exceptionnelle_gravite" AND NOT "traitement_approprie_dans_le_pays_de_renvoi" AS "règle 1.7 étranger malade"
  FROM "faits lus"
)
SELECT
  "case_id",
  'regularisation-1997' AS "text",
  '0e174a185b811cd2c726a74af2bba2790b01a46aebe688b72945f430e7512d48' AS "version",
  "error",
  -- mesure de régularisation (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 0 régularisation"
    THEN 'possible'
    WHEN "règle 0 interdiction"
    THEN 'exclu'
    WHEN NOT "interdiction_expresse_des_textes" AND "droit_a_un_titre_de_sejour"
      OR NOT "interdiction_expresse_des_textes" AND NOT "situation_particuliere_etablie_par_le_demandeur"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "mesure_de_regularisation_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 0 interdiction" THEN ' ; 0 interdiction' ELSE '' END
        || CASE WHEN "règle 0 régularisation" THEN ' ; 0 régularisation' ELSE '' END,
        4), '')
  END AS "mesure_de_regularisation_rule",
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 0 régularisation"
    THEN 'à titre exceptionnel'
    ELSE ''
  END AS "mesure_de_regularisation_manner",
  -- application des indications suivantes (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.1 autres ressortissants"
    THEN 'etabli'
    ELSE 'indetermine'
  END AS "application_des_indications_suivantes_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1.1 autres ressortissants" THEN ' ; 1.1 autres ressortissants' ELSE '' END,
        4), '')
  END AS "application_des_indications_suivantes_rule",
  -- opposition de l'entrée irrégulière (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.1 principe"
    THEN 'obligatoire'
    WHEN "règle 1.1 entrée irrégulière"
    THEN 'deconseille'
    WHEN NOT "conjoint_de_francais" OR NOT "entree_irreguliere"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "opposition_de_l_entree_irreguliere_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1.1 entrée irrégulière" THEN ' ; 1.1 entrée irrégulière' ELSE '' END
        || CASE WHEN "règle 1.1 principe" THEN ' ; 1.1 principe' ELSE '' END,
        4), '')
  END AS "opposition_de_l_entree_irreguliere_rule",
  CASE WHEN "error" IS NOT NULL THEN NULL WHEN "règle 1.1 principe" THEN 'en principe' ELSE '' END AS "opposition_de_l_entree_irreguliere_manner",
  -- autres conditions de l'article 12 bis (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.1 autres conditions"
    THEN 'etabli'
    WHEN "règle 1.1 autres conditions non remplies" OR "règle 1.1 mariage non transcrit"
    THEN 'non_etabli'
    WHEN NOT "conjoint_de_francais"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "autres_conditions_de_l_article_12_bis_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1.1 autres conditions" THEN ' ; 1.1 autres conditions' ELSE '' END
        || CASE WHEN "règle 1.1 autres conditions non remplies" THEN ' ; 1.1 autres conditions non remplies' ELSE '' END
        || CASE WHEN "règle 1.1 mariage non transcrit" THEN ' ; 1.1 mariage non transcrit' ELSE '' END,
        4), '')
  END AS "autres_conditions_de_l_article_12_bis_rule",
  -- carte de séjour temporaire du conjoint de Français (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN NOT "conjoint_de_francais"
      OR "menace_a_l_ordre_public"
      OR NOT "nationalite_francaise_conservee_par_le_conjoint"
      OR NOT "communaute_de_vie"
      OR "polygamie"
      OR NOT "situation_irreguliere"
      OR "terme_de_l_application_atteint"
      OR NOT "entree_irreguliere"
      OR NOT "presence_manifestement_stable"
      OR "test 2"
      OR "mariage_celebre_a_l_etranger" AND NOT "mariage_transcrit_sur_les_registres_francais"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "carte_de_sejour_temporaire_du_conjoint_de_francais_status",
  CASE WHEN "error" IS NULL THEN CAST(NULL AS TEXT) END AS "carte_de_sejour_temporaire_du_conjoint_de_francais_rule",
  -- carte de séjour temporaire du conjoint d'étranger (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN NOT "ressortissant_algerien_ou_tunisien" AND "communaute_de_vie" AND NOT "polygamie" AND "situation_irreguliere" AND "test 5" AND "conjoint_d_etranger_en_situation_reguliere" AND "conjoint_justifiant_d_une_carte_de_sejour" AND "entree_hors_regroupement_familial" AND "presence_d_enfants_a_charge_effective" AND NOT "reserve_d_ordre_public" AND "situation_parmi_les_plus_difficiles"
      OR NOT "ressortissant_algerien_ou_tunisien" AND "communaute_de_vie" AND NOT "polygamie" AND "situation_irreguliere" AND "test 5" AND "conjoint_d_etranger_en_situation_reguliere" AND "conjoint_justifiant_d_une_carte_de_sejour" AND "entree_hors_regroupement_familial" AND "test 21" AND NOT "reserve_d_ordre_public" AND "situation_parmi_les_plus_difficiles"
    THEN 'possible'
    WHEN NOT "communaute_de_vie"
      OR "polygamie"
      OR NOT "situation_irreguliere"
      OR "test 22"
      OR NOT "conjoint_d_etranger_en_situation_reguliere"
      OR NOT "conjoint_justifiant_d_une_carte_de_sejour"
      OR NOT "entree_hors_regroupement_familial"
      OR "reserve_d_ordre_public"
      OR "test 23" AND NOT "presence_d_enfants_a_charge_effective"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "carte_de_sejour_temporaire_du_conjoint_d_etranger_status",
  CASE WHEN "error" IS NULL THEN CAST(NULL AS TEXT) END AS "carte_de_sejour_temporaire_du_conjoint_d_etranger_rule",
  -- conditions de la carte de résident (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.3 carte de résident"
    THEN 'etabli'
    WHEN "règle 1.3 carte de résident sans les deux conditions"
    THEN 'non_etabli'
    WHEN NOT "conjoint_de_refugie_statutaire"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "conditions_de_la_carte_de_resident_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1.3 carte de résident" THEN ' ; 1.3 carte de résident' ELSE '' END
        || CASE WHEN "règle 1.3 carte de résident sans les deux conditions" THEN ' ; 1.3 carte de résident sans les deux conditions' ELSE '' END,
        4), '')
  END AS "conditions_de_la_carte_de_resident_rule",
  -- reconnaissance du statut de réfugié au conjoint (droit)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.3 statut de réfugié"
    THEN 'exclu'
    WHEN NOT "conjoint_de_refugie_statutaire" OR "mariage_anterieur_a_la_demande_aupres_de_l_ofpra"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "reconnaissance_du_statut_de_refugie_au_conjoint_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1.3 statut de réfugié" THEN ' ; 1.3 statut de réfugié' ELSE '' END,
        4), '')
  END AS "reconnaissance_du_statut_de_refugie_au_conjoint_rule",
  -- carte de séjour temporaire du conjoint de réfugié (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.3"
    THEN 'possible'
    WHEN "menace_a_l_ordre_public"
      OR "polygamie"
      OR NOT "situation_irreguliere"
      OR "test 22"
      OR NOT "conjoint_de_refugie_statutaire"
      OR NOT "communaute_de_vie_effective"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "carte_de_sejour_temporaire_du_conjoint_de_refugie_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(CASE WHEN "règle 1.3" THEN ' ; 1.3' ELSE '' END, 4), '')
  END AS "carte_de_sejour_temporaire_du_conjoint_de_refugie_rule",
  -- attribution d'un titre de séjour à la famille (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN NOT "ressortissant_algerien_ou_tunisien" AND "famille_en_situation_irreguliere" AND "famille_constituee_de_maniere_stable" AND "anciennete_d_au_moins_plusieurs_annees"
    THEN 'possible'
    WHEN NOT "famille_en_situation_irreguliere" OR NOT "famille_constituee_de_maniere_stable"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "attribution_d_un_titre_de_sejour_a_la_famille_status",
  CASE WHEN "error" IS NULL THEN CAST(NULL AS TEXT) END AS "attribution_d_un_titre_de_sejour_a_la_famille_rule",
  -- carte de séjour temporaire du parent d'enfant né en France (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.4.2"
    THEN 'possible'
    WHEN "règle 1.4.2 refus"
    THEN 'exclu'
    WHEN NOT "situation_irreguliere"
      OR "test 24"
      OR "test 25" AND NOT "risque_pour_l_ordre_public" AND "test 26"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "carte_de_sejour_temporaire_du_parent_d_enfant_ne_en_fr_6b416139",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1.4.2" THEN ' ; 1.4.2' ELSE '' END
        || CASE WHEN "règle 1.4.2 refus" THEN ' ; 1.4.2 refus' ELSE '' END,
        4), '')
  END AS "carte_de_sejour_temporaire_du_parent_d_enfant_ne_en_france_rule",
  -- carte de séjour temporaire de plein droit (droit)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.1 plein droit dès seize ans" OR "règle 1.5.1 plein droit à la majorité"
    THEN 'de_droit'
    WHEN "règle 1.5.1 entrés à dix ans ou après" OR "règle 1.5.1 plein droit dès seize ans"
    THEN 'exclu'
    WHEN "règle 1.5.1 plein droit dès seize ans"
      OR NOT "entree_hors_regroupement_familial"
      OR NOT "mineur_amene_en_france_par_ses_parents"
      OR "test 27"
    THEN 'non_prevu'
    WHEN "règle 1.5.1 plein droit dès seize ans"
    THEN 'regi_par_un_autre_texte'
    ELSE 'indetermine'
  END AS "carte_de_sejour_temporaire_de_plein_droit_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1.5.1 entrés à dix ans ou après" THEN ' ; 1.5.1 entrés à dix ans ou après' ELSE '' END
        || CASE WHEN "règle 1.5.1 plein droit dès seize ans" THEN ' ; 1.5.1 plein droit dès seize ans' ELSE '' END
        || CASE WHEN "règle 1.5.1 plein droit dès seize ans" THEN ' ; 1.5.1 plein droit selon l''article 12 bis' ELSE '' END
        || CASE WHEN "règle 1.5.1 plein droit à la majorité" THEN ' ; 1.5.1 plein droit à la majorité' ELSE '' END,
        4), '')
  END AS "carte_de_sejour_temporaire_de_plein_droit_rule",
  -- âge visé par le paragraphe (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.1 plein droit dès seize ans" OR "test 12"
    THEN 'etabli'
    WHEN "règle 1.5.1 plein droit dès seize ans" OR "test 28"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "age_vise_par_le_paragraphe_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1.5.1 plein droit dès seize ans" THEN ' ; 1.5 dès seize ans' ELSE '' END
        || CASE WHEN "règle 1.5.1 plein droit dès seize ans" THEN ' ; 1.5 plus de seize ans' ELSE '' END,
        4), '')
  END AS "age_vise_par_le_paragraphe_rule",
  -- jeune dont la situation est réexaminée (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.1 plein droit dès seize ans"
      OR "entree_hors_regroupement_familial" AND "test 12" AND "mineur_amene_en_france_par_ses_parents" AND "grande_partie_de_la_scolarite_en_france"
    THEN 'etabli'
    WHEN "règle 1.5.1 plein droit dès seize ans"
      OR NOT "entree_hors_regroupement_familial"
      OR NOT "mineur_amene_en_france_par_ses_parents"
      OR "test 28"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "jeune_dont_la_situation_est_reexaminee_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1.5.1 plein droit dès seize ans" THEN ' ; 1.5.1 jeune visé' ELSE '' END
        || CASE WHEN "règle 1.5.1 plein droit dès seize ans" THEN ' ; 1.5.1 jeune visé et scolarisé en France' ELSE '' END,
        4), '')
  END AS "jeune_dont_la_situation_est_reexaminee_rule",
  -- réexamen de la situation du jeune (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.1 plein droit dès seize ans" OR "règle 1.5.1 réexamen"
    THEN 'obligatoire'
    WHEN "règle 1.5.1 plein droit dès seize ans"
      OR NOT "situation_irreguliere"
      OR NOT "entree_hors_regroupement_familial"
      OR NOT "mineur_amene_en_france_par_ses_parents"
      OR NOT "eloignement_contraire_a_l_article_8"
      OR "test 28"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "reexamen_de_la_situation_du_jeune_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1.5.1 réexamen" THEN ' ; 1.5.1 réexamen' ELSE '' END
        || CASE WHEN "règle 1.5.1 plein droit dès seize ans" THEN ' ; 1.5.1 réexamen selon l''intitulé' ELSE '' END,
        4), '')
  END AS "reexamen_de_la_situation_du_jeune_rule",
  -- critère de scolarité (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.1 scolarité"
    THEN 'etabli'
    WHEN "règle 1.5.1 scolarité non attestée"
    THEN 'non_etabli'
    ELSE 'indetermine'
  END AS "critere_de_scolarite_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1.5.1 scolarité" THEN ' ; 1.5.1 scolarité' ELSE '' END
        || CASE WHEN "règle 1.5.1 scolarité non attestée" THEN ' ; 1.5.1 scolarité non attestée' ELSE '' END,
        4), '')
  END AS "critere_de_scolarite_rule",
  -- critère de situation familiale (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.1 situation familiale"
    THEN 'etabli'
    WHEN "test 29"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "critere_de_situation_familiale_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1.5.1 situation familiale" THEN ' ; 1.5.1 situation familiale' ELSE '' END,
        4), '')
  END AS "critere_de_situation_familiale_rule",
  -- titre de séjour du jeune (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.1 titre dû selon les critères"
    THEN 'obligatoire'
    WHEN "règle 1.5.1 titre dû selon les critères"
      OR NOT "ressortissant_algerien_ou_tunisien" AND "situation_irreguliere" AND "entree_hors_regroupement_familial" AND "test 16" AND "mineur_amene_en_france_par_ses_parents" AND "grande_partie_de_la_scolarite_en_france" AND NOT "trouble_a_l_ordre_public" AND "eloignement_contraire_a_l_article_8" AND "test 13" AND "demande_reexaminee_statuee_recemment" AND "test 15"
    THEN 'possible'
    WHEN "règle 1.5.1 titre dû selon les critères"
      OR NOT "situation_irreguliere"
      OR NOT "entree_hors_regroupement_familial"
      OR NOT "mineur_amene_en_france_par_ses_parents"
      OR "trouble_a_l_ordre_public"
      OR NOT "eloignement_contraire_a_l_article_8"
      OR "test 28"
      OR "test 30" AND NOT "demande_reexaminee_statuee_recemment"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "titre_de_sejour_du_jeune_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1.5.1 titre dû selon les critères" THEN ' ; 1.5.1 titre dû selon les critères' ELSE '' END
        || CASE WHEN "règle 1.5.1 titre dû selon les critères" THEN ' ; 1.5.1 titre par appréciation' ELSE '' END
        || CASE WHEN "règle 1.5.1 titre dû selon les critères" THEN ' ; 1.5.1 titre par souplesse selon les critères' ELSE '' END
        || CASE WHEN "règle 1.5.1 titre dû selon les critères" THEN ' ; 1.5.1 titre selon les critères' ELSE '' END,
        4), '')
  END AS "titre_de_sejour_du_jeune_rule",
  -- titre de séjour du jeune au parent resté au pays (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.1 titre dû selon les critères"
      OR NOT "ressortissant_algerien_ou_tunisien" AND "situation_irreguliere" AND "entree_hors_regroupement_familial" AND "test 31" AND "mineur_amene_en_france_par_ses_parents" AND "grande_partie_de_la_scolarite_en_france" AND NOT "trouble_a_l_ordre_public" AND "eloignement_contraire_a_l_article_8" AND "test 13" AND "test 32"
    THEN 'obligatoire'
    WHEN "règle 1.5.1 titre dû selon les critères"
      OR NOT "ressortissant_algerien_ou_tunisien" AND "situation_irreguliere" AND "entree_hors_regroupement_familial" AND "test 16" AND "mineur_amene_en_france_par_ses_parents" AND "grande_partie_de_la_scolarite_en_france" AND NOT "trouble_a_l_ordre_public" AND "eloignement_contraire_a_l_article_8" AND "test 13" AND "demande_reexaminee_statuee_recemment" AND "test 32"
    THEN 'possible'
    WHEN "règle 1.5.1 titre dû selon les critères"
      OR NOT "situation_irreguliere"
      OR NOT "entree_hors_regroupement_familial"
      OR NOT "mineur_amene_en_france_par_ses_parents"
      OR "trouble_a_l_ordre_public"
      OR NOT "eloignement_contraire_a_l_article_8"
      OR "test 28"
      OR "test 33"
      OR "test 30" AND NOT "demande_reexaminee_statuee_recemment"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "titre_de_sejour_du_jeune_au_parent_reste_au_pays_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1.5.1 titre dû selon les critères" THEN ' ; 1.5.1 parent resté au pays' ELSE '' END
        || CASE WHEN "règle 1.5.1 titre dû selon les critères" THEN ' ; 1.5.1 parent resté au pays et autre parent' ELSE '' END
        || CASE WHEN "règle 1.5.1 titre dû selon les critères" THEN ' ; 1.5.1 parent resté au pays et autre parent souplesse' ELSE '' END
        || CASE WHEN "règle 1.5.1 titre dû selon les critères" THEN ' ; 1.5.1 parent resté au pays et scolarité' ELSE '' END
        || CASE WHEN "règle 1.5.1 titre dû selon les critères" THEN ' ; 1.5.1 parent resté au pays et scolarité souplesse' ELSE '' END
        || CASE WHEN "règle 1.5.1 titre dû selon les critères" THEN ' ; 1.5.1 parent resté au pays souplesse' ELSE '' END,
        4), '')
  END AS "titre_de_sejour_du_jeune_au_parent_reste_au_pays_rule",
  -- délai de dépôt respecté (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.1 délai respecté"
    THEN 'etabli'
    WHEN "règle 1.5.1 délai dépassé"
    THEN 'non_etabli'
    ELSE 'indetermine'
  END AS "delai_de_depot_respecte_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1.5.1 délai dépassé" THEN ' ; 1.5.1 délai dépassé' ELSE '' END
        || CASE WHEN "règle 1.5.1 délai respecté" THEN ' ; 1.5.1 délai respecté' ELSE '' END,
        4), '')
  END AS "delai_de_depot_respecte_rule",
  -- dépôt de la demande dans le délai (formalite)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.1 délai de dépôt"
    THEN 'exige'
    WHEN NOT "entree_hors_regroupement_familial" OR NOT "mineur_amene_en_france_par_ses_parents"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "depot_de_la_demande_dans_le_delai_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1.5.1 délai de dépôt" THEN ' ; 1.5.1 délai de dépôt' ELSE '' END,
        4), '')
  END AS "depot_de_la_demande_dans_le_delai_rule",
  -- appréciation souple du critère d'âge (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.1 souplesse"
    THEN 'possible'
    WHEN NOT "entree_hors_regroupement_familial"
      OR NOT "mineur_amene_en_france_par_ses_parents"
      OR NOT "demande_reexaminee_statuee_recemment"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "appreciation_souple_du_critere_d_age_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(CASE WHEN "règle 1.5.1 souplesse" THEN ' ; 1.5.1 souplesse' ELSE '' END, 4), '')
  END AS "appreciation_souple_du_critere_d_age_rule",
  -- examen de la demande de regroupement sur place (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.2 examen"
    THEN 'obligatoire'
    WHEN NOT "demande_de_regroupement_familial_sur_place"
      OR NOT "demandeur_du_regroupement_en_situation_reguliere"
      OR NOT "enfant_venu_hors_regroupement_familial"
      OR "test 34"
      OR NOT "lien_de_filiation_verifie"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "examen_de_la_demande_de_regroupement_sur_place_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(CASE WHEN "règle 1.5.2 examen" THEN ' ; 1.5.2 examen' ELSE '' END, 4), '')
  END AS "examen_de_la_demande_de_regroupement_sur_place_rule",
  -- instruction de la demande sur place (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN NOT "demande_de_regroupement_familial_sur_place"
      OR NOT "demandeur_du_regroupement_en_situation_reguliere"
      OR NOT "enfant_venu_hors_regroupement_familial"
      OR "test 34"
    THEN 'non_prevu'
    WHEN "règle 1.5.2 instruction"
    THEN 'regi_par_un_autre_texte'
    ELSE 'indetermine'
  END AS "instruction_de_la_demande_sur_place_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1.5.2 instruction" THEN ' ; 1.5.2 instruction' ELSE '' END,
        4), '')
  END AS "instruction_de_la_demande_sur_place_rule",
  -- décès ou déchéance de l'autre parent (formalite)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.3 exigence"
    THEN 'exige'
    WHEN "règle 1.5.3 pièces fournies"
    THEN 'non_exige'
    WHEN NOT "venue_demandee_par_le_regroupement_familial"
      OR NOT "enfant_ne_d_un_mariage_anterieur" AND NOT "enfant_ne_hors_mariage"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "deces_ou_decheance_de_l_autre_parent_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1.5.3 exigence" THEN ' ; 1.5.3 exigence' ELSE '' END
        || CASE WHEN "règle 1.5.3 pièces fournies" THEN ' ; 1.5.3 pièces fournies' ELSE '' END,
        4), '')
  END AS "deces_ou_decheance_de_l_autre_parent_rule",
  -- âge requis de l'enfant (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "test 20"
    THEN 'etabli'
    WHEN "test 19"
    THEN 'non_etabli'
    ELSE 'indetermine'
  END AS "age_requis_de_l_enfant_status",
  CASE WHEN "error" IS NULL THEN CAST(NULL AS TEXT) END AS "age_requis_de_l_enfant_rule",
  -- demande du jugement et de l'autorisation (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.3 jugement et autorisation"
    THEN 'obligatoire'
    WHEN "règle 1.5.3 enfants plus âgés"
    THEN 'exclu'
    WHEN "test 20" AND NOT "venue_demandee_par_le_regroupement_familial"
      OR "test 20" AND NOT "decheance_impossible_a_attester"
      OR "test 20" AND NOT "autres_conditions_du_regroupement_satisfaites"
      OR "test 20" AND NOT "enfant_ne_d_un_mariage_anterieur" AND NOT "enfant_ne_hors_mariage"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "demande_du_jugement_et_de_l_autorisation_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1.5.3 enfants plus âgés" THEN ' ; 1.5.3 enfants plus âgés' ELSE '' END
        || CASE WHEN "règle 1.5.3 jugement et autorisation" THEN ' ; 1.5.3 jugement et autorisation' ELSE '' END,
        4), '')
  END AS "demande_du_jugement_et_de_l_autorisation_rule",
  -- application des mêmes principes à l'enfant du conjoint de Français (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.3 conjoint de Français"
    THEN 'possible'
    WHEN NOT "parent_conjoint_de_francais" OR "test 19"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "application_des_memes_principes_a_l_enfant_du_conjoint_f3505fe5",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1.5.3 conjoint de Français" THEN ' ; 1.5.3 conjoint de Français' ELSE '' END,
        4), '')
  END AS "application_des_memes_principes_a_l_enfant_du_conjoint_62763ab2",
  -- application de la procédure du regroupement familial (effet)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.3 procédure"
    THEN 'exclu'
    WHEN NOT "parent_conjoint_de_francais" OR "test 19"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "application_de_la_procedure_du_regroupement_familial_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(CASE WHEN "règle 1.5.3 procédure" THEN ' ; 1.5.3 procédure' ELSE '' END, 4), '')
  END AS "application_de_la_procedure_du_regroupement_familial_rule",
  -- entrée sous visa de long séjour (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.3 visa de long séjour"
    THEN 'possible'
    WHEN NOT "parent_conjoint_de_francais"
      OR NOT "jugement_de_garde_presente"
      OR NOT "autorisation_de_l_autre_parent_presentee"
      OR "test 19"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "entree_sous_visa_de_long_sejour_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1.5.3 visa de long séjour" THEN ' ; 1.5.3 visa de long séjour' ELSE '' END,
        4), '')
  END AS "entree_sous_visa_de_long_sejour_rule",
  -- carte de séjour temporaire visiteur (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.6 ascendants"
    THEN 'possible'
    WHEN NOT "situation_irreguliere"
      OR NOT "ascendant_isole"
      OR NOT "dependance_materielle_des_enfants"
      OR NOT "enfants_residant_regulierement_en_france"
      OR NOT "ressources_attestees_par_les_enfants"
      OR NOT "logement_atteste_par_les_enfants"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "carte_de_sejour_temporaire_visiteur_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(CASE WHEN "règle 1.6 ascendants" THEN ' ; 1.6 ascendants' ELSE '' END, 4), '')
  END AS "carte_de_sejour_temporaire_visiteur_rule",
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.6 ascendants"
    THEN 'à titre exceptionnel'
    ELSE ''
  END AS "carte_de_sejour_temporaire_visiteur_manner",
  -- étudiant que l'exception vise (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "titre_delivre_comme_etudiant" AND NOT "periode_reguliere_sous_un_autre_titre"
    THEN 'etabli'
    WHEN NOT "titre_delivre_comme_etudiant"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "etudiant_que_l_exception_vise_status",
  CASE WHEN "error" IS NULL THEN CAST(NULL AS TEXT) END AS "etudiant_que_l_exception_vise_rule",
  -- appréciation souple du critère de résidence (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.6 étudiants"
    THEN 'exclu'
    WHEN NOT "situation_irreguliere"
      OR NOT "celibataire"
      OR "charge_de_famille"
      OR NOT "periode_en_situation_reguliere"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "appreciation_souple_du_critere_de_residence_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(CASE WHEN "règle 1.6 étudiants" THEN ' ; 1.6 étudiants' ELSE '' END, 4), '')
  END AS "appreciation_souple_du_critere_de_residence_rule",
  -- prise en compte d'une ancienneté inférieure à sept ans (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN NOT "ressortissant_algerien_ou_tunisien" AND "situation_irreguliere" AND "test 35" AND "celibataire" AND NOT "charge_de_famille" AND "periode_en_situation_reguliere" AND NOT "titre_delivre_comme_etudiant"
    THEN 'possible'
    WHEN NOT "situation_irreguliere"
      OR "test 36"
      OR NOT "celibataire" AND NOT "ascendant_isole"
      OR "charge_de_famille" AND NOT "ascendant_isole"
      OR NOT "ascendant_isole" AND "titre_delivre_comme_etudiant" AND NOT "periode_reguliere_sous_un_autre_titre"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "prise_en_compte_d_une_anciennete_inferieure_a_sept_ans_status",
  CASE WHEN "error" IS NULL THEN CAST(NULL AS TEXT) END AS "prise_en_compte_d_une_anciennete_inferieure_a_sept_ans_rule",
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN NOT "ressortissant_algerien_ou_tunisien" AND "situation_irreguliere" AND "test 35" AND "celibataire" AND NOT "charge_de_famille" AND "periode_en_situation_reguliere" AND NOT "titre_delivre_comme_etudiant"
    THEN 'à titre exceptionnel'
    ELSE ''
  END AS "prise_en_compte_d_une_anciennete_inferieure_a_sept_ans_manner",
  -- situation visée par l'article 25 (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.7 étranger malade"
    THEN 'etabli'
    WHEN NOT "residence_habituelle_en_france"
      OR NOT "pathologie_grave"
      OR NOT "consequences_du_depart_d_une_exceptionnelle_gravite"
      OR "traitement_approprie_dans_le_pays_de_renvoi"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "situation_visee_par_l_article_25_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1.7 étranger malade" THEN ' ; 1.7 étranger malade' ELSE '' END,
        4), '')
  END AS "situation_visee_par_l_article_25_rule",
  -- autorisation provisoire de séjour du malade (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "mesure_d_eloignement"
      OR NOT "residence_habituelle_en_france"
      OR NOT "pathologie_grave"
      OR NOT "consequences_du_depart_d_une_exceptionnelle_gravite"
      OR "traitement_approprie_dans_le_pays_de_renvoi"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "autorisation_provisoire_de_sejour_du_malade_status",
  CASE WHEN "error" IS NULL THEN CAST(NULL AS TEXT) END AS "autorisation_provisoire_de_sejour_du_malade_rule",
  CASE WHEN "error" IS NOT NULL THEN NULL ELSE '' END AS "autorisation_provisoire_de_sejour_du_malade_manner",
  -- assignation à résidence du malade (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN NOT "mesure_d_eloignement"
      OR NOT "residence_habituelle_en_france"
      OR NOT "pathologie_grave"
      OR NOT "consequences_du_depart_d_une_exceptionnelle_gravite"
      OR "traitement_approprie_dans_le_pays_de_renvoi"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "assignation_a_residence_du_malade_status",
  CASE WHEN "error" IS NULL THEN CAST(NULL AS TEXT) END AS "assignation_a_residence_du_malade_rule",
  CASE WHEN "error" IS NOT NULL THEN NULL ELSE '' END AS "assignation_a_residence_du_malade_manner",
  -- suite donnée au rapport du médecin (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN NOT "residence_habituelle_en_france"
      OR NOT "pathologie_grave"
      OR NOT "consequences_du_depart_d_une_exceptionnelle_gravite"
      OR "traitement_approprie_dans_le_pays_de_renvoi"
    THEN 'non_prevu'
    WHEN "règle 1.7 étranger malade"
    THEN 'indetermine'
    ELSE 'indetermine'
  END AS "suite_donnee_au_rapport_du_medecin_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle 1.7 étranger malade" THEN ' ; 1.7 rapport du médecin' ELSE '' END,
        4), '')
  END AS "suite_donnee_au_rapport_du_medecin_rule"
FROM "règles lues";
