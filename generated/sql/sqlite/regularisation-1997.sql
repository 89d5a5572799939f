-- Écrit par « attendu build » : ne pas modifier.
-- Circulaire du 24 juin 1997 relative au réexamen de la situation de certaines catégories
-- d'étrangers en situation irrégulière. État actuel : non établi. Force : instruction adressée aux
-- préfets. Cette vue dit ce que le texte énonce pour les faits donnés ; elle ne décrit pas le droit
-- actuel et n'est pas une consultation juridique.
-- SQLite. Une ligne de regularisation_1997_facts est un cas, une colonne un fait, NULL un fait
-- inconnu. La vue regularisation_1997 donne pour chaque résultat son statut (« indetermine »
-- exactement quand ce qui est inconnu pourrait encore le changer) et les règles qui valent quoi
-- qu'il en soit. Des faits qui ne peuvent pas être ont leur raison dans error, et aucun statut.
-- Chaque condition est écrite de toutes ses façons suffisantes : elle est vraie (TRUE) quand elle
-- est certaine, et n'est jamais niée. Oui et non : 1 et 0. Dates : texte « 2007-01-31 ». Montants :
-- nombre entier de centièmes. SQLite 3.23 ou plus récent.

CREATE TABLE IF NOT EXISTS "regularisation_1997_facts" (
  -- ce qui désigne le cas
  "case_id" TEXT,
  -- date de la demande
  "date_de_la_demande" TEXT,
  -- situation irrégulière
  "situation_irreguliere" INTEGER,
  -- interdiction expresse des textes
  "interdiction_expresse_des_textes" INTEGER,
  -- situation particulière établie par le demandeur
  "situation_particuliere_etablie_par_le_demandeur" INTEGER,
  -- conjoint de Français
  "conjoint_de_francais" INTEGER,
  -- entrée irrégulière
  "entree_irreguliere" INTEGER,
  -- mariage : mois révolus
  "mariage__months" INTEGER,
  -- et jours, de 0 à 30
  "mariage__days" INTEGER,
  -- présence manifestement stable
  "presence_manifestement_stable" INTEGER,
  -- menace à l'ordre public
  "menace_a_l_ordre_public" INTEGER,
  -- nationalité française conservée par le conjoint
  "nationalite_francaise_conservee_par_le_conjoint" INTEGER,
  -- communauté de vie
  "communaute_de_vie" INTEGER,
  -- mariage célébré à l'étranger
  "mariage_celebre_a_l_etranger" INTEGER,
  -- mariage transcrit sur les registres français
  "mariage_transcrit_sur_les_registres_francais" INTEGER,
  -- polygamie
  "polygamie" INTEGER,
  -- conjoint d'étranger en situation régulière
  "conjoint_d_etranger_en_situation_reguliere" INTEGER,
  -- conjoint justifiant d'une carte de séjour
  "conjoint_justifiant_d_une_carte_de_sejour" INTEGER,
  -- entrée hors regroupement familial
  "entree_hors_regroupement_familial" INTEGER,
  -- ancienneté de séjour : mois révolus
  "anciennete_de_sejour__months" INTEGER,
  -- et jours, de 0 à 30
  "anciennete_de_sejour__days" INTEGER,
  -- enfants à charge effective
  "enfants_a_charge_effective" INTEGER,
  -- conjoint de réfugié statutaire
  "conjoint_de_refugie_statutaire" INTEGER,
  -- famille constituée de manière stable
  "famille_constituee_de_maniere_stable" INTEGER,
  -- ancienneté d'au moins plusieurs années
  "anciennete_d_au_moins_plusieurs_annees" INTEGER,
  -- ancienneté de séjour justifiée : mois révolus
  "anciennete_de_sejour_justifiee__months" INTEGER,
  -- et jours, de 0 à 30
  "anciennete_de_sejour_justifiee__days" INTEGER,
  -- ou la date de départ, comptée jusqu'à « date de la demande »
  "anciennete_de_sejour_justifiee__start" TEXT,
  -- risque pour l'ordre public
  "risque_pour_l_ordre_public" INTEGER,
  -- naissance
  "naissance" TEXT,
  -- entrée en France
  "entree_en_france" TEXT,
  -- âge du jeune : mois révolus
  "age_du_jeune__months" INTEGER,
  -- et jours, de 0 à 30
  "age_du_jeune__days" INTEGER,
  -- enfant d'étrangers en situation régulière
  "enfant_d_etrangers_en_situation_reguliere" INTEGER,
  -- éloignement contraire à l'article 8
  "eloignement_contraire_a_l_article_8" INTEGER,
  -- trouble à l'ordre public
  "trouble_a_l_ordre_public" INTEGER,
  -- scolarité attestée : mois révolus
  "scolarite_attestee__months" INTEGER,
  -- et jours, de 0 à 30
  "scolarite_attestee__days" INTEGER,
  -- deux parents vivant en France
  "deux_parents_vivant_en_france" INTEGER,
  -- parents en situation régulière
  "parents_en_situation_reguliere" INTEGER,
  -- parents susceptibles d'un titre
  "parents_susceptibles_d_un_titre" INTEGER,
  -- parent resté au pays d'origine
  "parent_reste_au_pays_d_origine" INTEGER,
  -- autorité parentale exercée par ce parent
  "autorite_parentale_exercee_par_ce_parent" INTEGER,
  -- demande réexaminée statuée récemment
  "demande_reexaminee_statuee_recemment" INTEGER,
  -- demande de regroupement familial sur place
  "demande_de_regroupement_familial_sur_place" INTEGER,
  -- demandeur du regroupement en situation régulière
  "demandeur_du_regroupement_en_situation_reguliere" INTEGER,
  -- âge de l'enfant : mois révolus
  "age_de_l_enfant__months" INTEGER,
  -- et jours, de 0 à 30
  "age_de_l_enfant__days" INTEGER,
  -- lien de filiation vérifié
  "lien_de_filiation_verifie" INTEGER,
  -- enfant né d'une précédente union
  "enfant_ne_d_une_precedente_union" INTEGER,
  -- venue demandée par le regroupement familial
  "venue_demandee_par_le_regroupement_familial" INTEGER,
  -- déchéance impossible à attester
  "decheance_impossible_a_attester" INTEGER,
  -- autres conditions du regroupement satisfaites
  "autres_conditions_du_regroupement_satisfaites" INTEGER,
  -- parent conjoint de Français
  "parent_conjoint_de_francais" INTEGER,
  -- jugement et autorisation présentés
  "jugement_et_autorisation_presentes" INTEGER,
  -- ascendant isolé
  "ascendant_isole" INTEGER,
  -- dépendance matérielle des enfants
  "dependance_materielle_des_enfants" INTEGER,
  -- enfants résidant régulièrement en France
  "enfants_residant_regulierement_en_france" INTEGER,
  -- ressources attestées par les enfants
  "ressources_attestees_par_les_enfants" INTEGER,
  -- logement attesté par les enfants
  "logement_atteste_par_les_enfants" INTEGER,
  -- célibataire sans charge de famille
  "celibataire_sans_charge_de_famille" INTEGER,
  -- période en situation régulière
  "periode_en_situation_reguliere" INTEGER,
  -- titre délivré comme étudiant
  "titre_delivre_comme_etudiant" INTEGER,
  -- résidence habituelle en France
  "residence_habituelle_en_france" INTEGER,
  -- pathologie grave
  "pathologie_grave" INTEGER,
  -- traitement approprié dans le pays de renvoi
  "traitement_approprie_dans_le_pays_de_renvoi" INTEGER,
  -- mesure d'éloignement
  "mesure_d_eloignement" INTEGER,
  -- enfant : oui si la table regularisation_1997_enfant les a tous
  "enfant__complete" INTEGER
);

-- enfant : une ligne par personne.
CREATE TABLE IF NOT EXISTS "regularisation_1997_enfant" (
  -- ce qui désigne le cas
  "case_id" TEXT,
  -- né en France
  "ne_en_france" INTEGER,
  -- âge : mois révolus
  "age__months" INTEGER,
  -- et jours, de 0 à 30
  "age__days" INTEGER,
  -- besoins effectivement assurés par le demandeur
  "besoins_effectivement_assures_par_le_demandeur" INTEGER
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
    MIN(CASE WHEN NOT ("ne_en_france" IN (0, 1)) THEN 'A602 : « né en France » attend oui ou non' WHEN "age__months" < 0 OR "age__days" < 0 OR "age__days" > 30 THEN 'A602 : « âge » attend des mois et, au-delà, 0 à 30 jours' WHEN NOT ("besoins_effectivement_assures_par_le_demandeur" IN (0, 1)) THEN 'A602 : « besoins effectivement assurés par le demandeur » attend oui ou non' END) AS "enfant__error"
  FROM "regularisation_1997_enfant"
  GROUP BY "case_id"
),
"faits lus" AS (
  SELECT
    *,
    -- mariage : plus de 1 an
    "mariage__months" > 12 OR "mariage__months" = 12 AND "mariage__days" >= 1 AS "test 1",
    -- mariage : au moins 1 an
    "mariage__months" >= 12 AS "test 2",
    -- ancienneté de séjour : au moins 5 ans
    "anciennete_de_sejour__months" >= 60 AS "test 3",
    -- ancienneté de séjour justifiée : au moins 5 ans
    COALESCE("anciennete_de_sejour_justifiee__months" >= 60, min(date("anciennete_de_sejour_justifiee__start", '+60 months'), date("anciennete_de_sejour_justifiee__start", 'start of month', '+60 months', '+1 month', '-1 day')) <= "date_de_la_demande") AS "test 4",
    -- au moins un enfant tel que : né en France et âge : moins de 16 ans et besoins effectivement
    -- assurés par le demandeur et au moins un enfant tel que : né en France et âge : moins de 16
    -- ans et au moins un enfant tel que : né en France
    COALESCE("enfant__n1", 0) >= 1 AS "test 5",
    -- aucun enfant tel que : né en France et âge : moins de 16 ans et besoins effectivement assurés
    -- par le demandeur et au moins un enfant tel que : né en France et âge : moins de 16 ans et au
    -- moins un enfant tel que : né en France
    NOT (COALESCE("enfant__n2", 0) >= 1 OR NOT ("enfant__complete" IS TRUE)) AND COALESCE("enfant__n3", 0) >= 1 AS "test 6",
    -- au moins un enfant tel que : né en France et âge : moins de 16 ans et au moins un enfant tel
    -- que : né en France
    COALESCE("enfant__n3", 0) >= 1 AS "test 7",
    -- entrée en France : moins de 10 ans après naissance
    "entree_en_france" < min(date("naissance", '+120 months'), date("naissance", 'start of month', '+120 months', '+1 month', '-1 day')) AS "test 8",
    -- âge du jeune : au moins 16 ans
    "age_du_jeune__months" >= 192 AS "test 9",
    -- âge du jeune : plus de 16 ans
    "age_du_jeune__months" > 192 OR "age_du_jeune__months" = 192 AND "age_du_jeune__days" >= 1 AS "test 10",
    -- scolarité attestée : au moins 5 ans
    "scolarite_attestee__months" >= 60 AS "test 11",
    -- date de la demande : au plus 1 an après 18e anniversaire de naissance
    "date_de_la_demande" <= min(date(min(date("naissance", '+216 months'), date("naissance", 'start of month', '+216 months', '+1 month', '-1 day')), '+12 months'), date(min(date("naissance", '+216 months'), date("naissance", 'start of month', '+216 months', '+1 month', '-1 day')), 'start of month', '+12 months', '+1 month', '-1 day')) AS "test 12",
    -- âge de l'enfant : moins de 16 ans
    "age_de_l_enfant__months" < 192 AS "test 13",
    -- âge de l'enfant : au plus 10 ans
    NOT ("age_de_l_enfant__months" > 120 OR "age_de_l_enfant__months" = 120 AND "age_de_l_enfant__days" >= 1) AS "test 14",
    -- ancienneté de séjour : moins de 7 ans
    "anciennete_de_sejour__months" < 84 AS "test 15",
    -- mariage : au plus 1 an
    NOT ("mariage__months" > 12 OR "mariage__months" = 12 AND "mariage__days" >= 1) AS "test 16",
    -- mariage : exactement 1 an
    "mariage__months" >= 12 AND NOT ("mariage__months" > 12 OR "mariage__months" = 12 AND "mariage__days" >= 1) AS "test 17",
    -- mariage : moins de 1 an
    "mariage__months" < 12 AS "test 18",
    -- ancienneté de séjour : moins de 5 ans
    "anciennete_de_sejour__months" < 60 AS "test 19",
    -- aucun enfant tel que : né en France et âge : moins de 16 ans et besoins effectivement assurés
    -- par le demandeur et aucun enfant tel que : né en France et âge : moins de 16 ans
    NOT (COALESCE("enfant__n4", 0) >= 1 OR NOT ("enfant__complete" IS TRUE)) AS "test 20",
    -- (aucun enfant tel que : né en France et âge : moins de 16 ans et besoins effectivement
    -- assurés par le demandeur et aucun enfant tel que : né en France et âge : moins de 16 ans et
    -- aucun enfant tel que : né en France) ou (aucun enfant tel que : né en France et âge : moins
    -- de 16 ans et besoins effectivement assurés par le demandeur et aucun enfant tel que : né en
    -- France et âge : moins de 16 ans et au moins un enfant tel que : né en France) ou (au moins un
    -- enfant tel que : né en France et âge : moins de 16 ans et besoins effectivement assurés par
    -- le demandeur et au moins un enfant tel que : né en …
    NOT (COALESCE("enfant__n1", 0) = 0 AND (COALESCE("enfant__n5", 0) >= 1 OR NOT ("enfant__complete" IS TRUE))) AS "test 21",
    -- ancienneté de séjour justifiée : moins de 5 ans
    NOT COALESCE("anciennete_de_sejour_justifiee__months" >= 60, min(date("anciennete_de_sejour_justifiee__start", '+60 months'), date("anciennete_de_sejour_justifiee__start", 'start of month', '+60 months', '+1 month', '-1 day')) <= "date_de_la_demande") AS "test 22",
    -- âge du jeune : moins de 16 ans
    "age_du_jeune__months" < 192 AS "test 23",
    -- entrée en France : au moins 10 ans après naissance
    "entree_en_france" >= min(date("naissance", '+120 months'), date("naissance", 'start of month', '+120 months', '+1 month', '-1 day')) AS "test 24",
    -- âge du jeune : au plus 16 ans
    NOT ("age_du_jeune__months" > 192 OR "age_du_jeune__months" = 192 AND "age_du_jeune__days" >= 1) AS "test 25",
    -- scolarité attestée : moins de 5 ans
    "scolarite_attestee__months" < 60 AS "test 26",
    -- date de la demande : plus de 1 an après 18e anniversaire de naissance
    "date_de_la_demande" > min(date(min(date("naissance", '+216 months'), date("naissance", 'start of month', '+216 months', '+1 month', '-1 day')), '+12 months'), date(min(date("naissance", '+216 months'), date("naissance", 'start of month', '+216 months', '+1 month', '-1 day')), 'start of month', '+12 months', '+1 month', '-1 day')) AS "test 27",
    -- âge de l'enfant : au moins 16 ans
    "age_de_l_enfant__months" >= 192 AS "test 28",
    -- âge de l'enfant : au moins 11 ans
    "age_de_l_enfant__months" >= 132 AS "test 29",
    -- ancienneté de séjour : au moins 7 ans
    "anciennete_de_sejour__months" >= 84 AS "test 30"
  FROM "regularisation_1997_facts"
  LEFT JOIN "enfant comptés" USING ("case_id")
),
"règles lues" AS (
  SELECT
    *,
    -- Ce qui empêche de décider : un fait, une supposition.
    CASE
      WHEN NOT ("date_de_la_demande" IS date("date_de_la_demande", '+0 days'))
      THEN 'A604 : « date de la demande » n''est pas une date du calendrier'
      WHEN "date_de_la_demande" < '1850-01-01' OR "date_de_la_demande" > '2250-12-31'
      THEN 'A602 : « date de la demande » attend une date de 1850 à 2250'
      WHEN NOT ("situation_irreguliere" IN (0, 1))
      THEN 'A602 : « situation irrégulière » attend oui ou non'
      WHEN NOT ("interdiction_expresse_des_textes" IN (0, 1))
      THEN 'A602 : « interdiction expresse des textes » attend oui ou non'
      WHEN NOT ("situation_particuliere_etablie_par_le_demandeur" IN (0, 1))
      THEN 'A602 : « situation particulière établie par le demandeur » attend oui ou non'
      WHEN NOT ("conjoint_de_francais" IN (0, 1))
      THEN 'A602 : « conjoint de Français » attend oui ou non'
      WHEN NOT ("entree_irreguliere" IN (0, 1))
      THEN 'A602 : « entrée irrégulière » attend oui ou non'
      WHEN "mariage__months" < 0 OR "mariage__days" < 0 OR "mariage__days" > 30
      THEN 'A602 : « mariage » attend des mois et, au-delà, 0 à 30 jours'
      WHEN NOT ("presence_manifestement_stable" IN (0, 1))
      THEN 'A602 : « présence manifestement stable » attend oui ou non'
      WHEN NOT ("menace_a_l_ordre_public" IN (0, 1))
      THEN 'A602 : « menace à l''ordre public » attend oui ou non'
      WHEN NOT ("nationalite_francaise_conservee_par_le_conjoint" IN (0, 1))
      THEN 'A602 : « nationalité française conservée par le conjoint » attend oui ou non'
      WHEN NOT ("communaute_de_vie" IN (0, 1))
      THEN 'A602 : « communauté de vie » attend oui ou non'
      WHEN NOT ("mariage_celebre_a_l_etranger" IN (0, 1))
      THEN 'A602 : « mariage célébré à l''étranger » attend oui ou non'
      WHEN NOT ("mariage_transcrit_sur_les_registres_francais" IN (0, 1))
      THEN 'A602 : « mariage transcrit sur les registres français » attend oui ou non'
      WHEN NOT ("polygamie" IN (0, 1))
      THEN 'A602 : « polygamie » attend oui ou non'
      WHEN NOT ("conjoint_d_etranger_en_situation_reguliere" IN (0, 1))
      THEN 'A602 : « conjoint d''étranger en situation régulière » attend oui ou non'
      WHEN NOT ("conjoint_justifiant_d_une_carte_de_sejour" IN (0, 1))
      THEN 'A602 : « conjoint justifiant d''une carte de séjour » attend oui ou non'
      WHEN NOT ("entree_hors_regroupement_familial" IN (0, 1))
      THEN 'A602 : « entrée hors regroupement familial » attend oui ou non'
      WHEN "anciennete_de_sejour__months" < 0
        OR "anciennete_de_sejour__days" < 0
        OR "anciennete_de_sejour__days" > 30
      THEN 'A602 : « ancienneté de séjour » attend des mois et, au-delà, 0 à 30 jours'
      WHEN NOT ("enfants_a_charge_effective" IN (0, 1))
      THEN 'A602 : « enfants à charge effective » attend oui ou non'
      WHEN NOT ("conjoint_de_refugie_statutaire" IN (0, 1))
      THEN 'A602 : « conjoint de réfugié statutaire » attend oui ou non'
      WHEN NOT ("famille_constituee_de_maniere_stable" IN (0, 1))
      THEN 'A602 : « famille constituée de manière stable » attend oui ou non'
      WHEN NOT ("anciennete_d_au_moins_plusieurs_annees" IN (0, 1))
      THEN 'A602 : « ancienneté d''au moins plusieurs années » attend oui ou non'
      WHEN "anciennete_de_sejour_justifiee__months" < 0
        OR "anciennete_de_sejour_justifiee__days" < 0
        OR "anciennete_de_sejour_justifiee__days" > 30
      THEN 'A602 : « ancienneté de séjour justifiée » attend des mois et, au-delà, 0 à 30 jours'
      WHEN "anciennete_de_sejour_justifiee__start" IS NOT NULL AND ("anciennete_de_sejour_justifiee__months" IS NOT NULL OR "anciennete_de_sejour_justifiee__days" IS NOT NULL)
      THEN 'A602 : « ancienneté de séjour justifiée » attend une durée ou une date de départ'
      WHEN NOT ("anciennete_de_sejour_justifiee__start" IS date("anciennete_de_sejour_justifiee__start", '+0 days'))
      THEN 'A604 : « ancienneté de séjour justifiée » n''est pas une date du calendrier'
      WHEN "anciennete_de_sejour_justifiee__start" < '1850-01-01'
        OR "anciennete_de_sejour_justifiee__start" > '2250-12-31'
      THEN 'A602 : « ancienneté de séjour justifiée » attend une date de 1850 à 2250'
      WHEN NOT ("risque_pour_l_ordre_public" IN (0, 1))
      THEN 'A602 : « risque pour l''ordre public » attend oui ou non'
      WHEN NOT ("naissance" IS date("naissance", '+0 days'))
      THEN 'A604 : « naissance » n''est pas une date du calendrier'
      WHEN "naissance" < '1850-01-01' OR "naissance" > '2250-12-31'
      THEN 'A602 : « naissance » attend une date de 1850 à 2250'
      WHEN NOT ("entree_en_france" IS date("entree_en_france", '+0 days'))
      THEN 'A604 : « entrée en France » n''est pas une date du calendrier'
      WHEN "entree_en_france" < '1850-01-01' OR "entree_en_france" > '2250-12-31'
      THEN 'A602 : « entrée en France » attend une date de 1850 à 2250'
      WHEN "age_du_jeune__months" < 0 OR "age_du_jeune__days" < 0 OR "age_du_jeune__days" > 30
      THEN 'A602 : « âge du jeune » attend des mois et, au-delà, 0 à 30 jours'
      WHEN NOT ("enfant_d_etrangers_en_situation_reguliere" IN (0, 1))
      THEN 'A602 : « enfant d''étrangers en situation régulière » attend oui ou non'
      WHEN NOT ("eloignement_contraire_a_l_article_8" IN (0, 1))
      THEN 'A602 : « éloignement contraire à l''article 8 » attend oui ou non'
      WHEN NOT ("trouble_a_l_ordre_public" IN (0, 1))
      THEN 'A602 : « trouble à l''ordre public » attend oui ou non'
      WHEN "scolarite_attestee__months" < 0
        OR "scolarite_attestee__days" < 0
        OR "scolarite_attestee__days" > 30
      THEN 'A602 : « scolarité attestée » attend des mois et, au-delà, 0 à 30 jours'
      WHEN NOT ("deux_parents_vivant_en_france" IN (0, 1))
      THEN 'A602 : « deux parents vivant en France » attend oui ou non'
      WHEN NOT ("parents_en_situation_reguliere" IN (0, 1))
      THEN 'A602 : « parents en situation régulière » attend oui ou non'
      WHEN NOT ("parents_susceptibles_d_un_titre" IN (0, 1))
      THEN 'A602 : « parents susceptibles d''un titre » attend oui ou non'
      WHEN NOT ("parent_reste_au_pays_d_origine" IN (0, 1))
      THEN 'A602 : « parent resté au pays d''origine » attend oui ou non'
      WHEN NOT ("autorite_parentale_exercee_par_ce_parent" IN (0, 1))
      THEN 'A602 : « autorité parentale exercée par ce parent » attend oui ou non'
      WHEN NOT ("demande_reexaminee_statuee_recemment" IN (0, 1))
      THEN 'A602 : « demande réexaminée statuée récemment » attend oui ou non'
      WHEN NOT ("demande_de_regroupement_familial_sur_place" IN (0, 1))
      THEN 'A602 : « demande de regroupement familial sur place » attend oui ou non'
      WHEN NOT ("demandeur_du_regroupement_en_situation_reguliere" IN (0, 1))
      THEN 'A602 : « demandeur du regroupement en situation régulière » attend oui ou non'
      WHEN "age_de_l_enfant__months" < 0 OR "age_de_l_enfant__days" < 0 OR "age_de_l_enfant__days" > 30
      THEN 'A602 : « âge de l''enfant » attend des mois et, au-delà, 0 à 30 jours'
      WHEN NOT ("lien_de_filiation_verifie" IN (0, 1))
      THEN 'A602 : « lien de filiation vérifié » attend oui ou non'
      WHEN NOT ("enfant_ne_d_une_precedente_union" IN (0, 1))
      THEN 'A602 : « enfant né d''une précédente union » attend oui ou non'
      WHEN NOT ("venue_demandee_par_le_regroupement_familial" IN (0, 1))
      THEN 'A602 : « venue demandée par le regroupement familial » attend oui ou non'
      WHEN NOT ("decheance_impossible_a_attester" IN (0, 1))
      THEN 'A602 : « déchéance impossible à attester » attend oui ou non'
      WHEN NOT ("autres_conditions_du_regroupement_satisfaites" IN (0, 1))
      THEN 'A602 : « autres conditions du regroupement satisfaites » attend oui ou non'
      WHEN NOT ("parent_conjoint_de_francais" IN (0, 1))
      THEN 'A602 : « parent conjoint de Français » attend oui ou non'
      WHEN NOT ("jugement_et_autorisation_presentes" IN (0, 1))
      THEN 'A602 : « jugement et autorisation présentés » attend oui ou non'
      WHEN NOT ("ascendant_isole" IN (0, 1))
      THEN 'A602 : « ascendant isolé » attend oui ou non'
      WHEN NOT ("dependance_materielle_des_enfants" IN (0, 1))
      THEN 'A602 : « dépendance matérielle des enfants » attend oui ou non'
      WHEN NOT ("enfants_residant_regulierement_en_france" IN (0, 1))
      THEN 'A602 : « enfants résidant régulièrement en France » attend oui ou non'
      WHEN NOT ("ressources_attestees_par_les_enfants" IN (0, 1))
      THEN 'A602 : « ressources attestées par les enfants » attend oui ou non'
      WHEN NOT ("logement_atteste_par_les_enfants" IN (0, 1))
      THEN 'A602 : « logement attesté par les enfants » attend oui ou non'
      WHEN NOT ("celibataire_sans_charge_de_famille" IN (0, 1))
      THEN 'A602 : « célibataire sans charge de famille » attend oui ou non'
      WHEN NOT ("periode_en_situation_reguliere" IN (0, 1))
      THEN 'A602 : « période en situation régulière » attend oui ou non'
      WHEN NOT ("titre_delivre_comme_etudiant" IN (0, 1))
      THEN 'A602 : « titre délivré comme étudiant » attend oui ou non'
      WHEN NOT ("residence_habituelle_en_france" IN (0, 1))
      THEN 'A602 : « résidence habituelle en France » attend oui ou non'
      WHEN NOT ("pathologie_grave" IN (0, 1))
      THEN 'A602 : « pathologie grave » attend oui ou non'
      WHEN NOT ("traitement_approprie_dans_le_pays_de_renvoi" IN (0, 1))
      THEN 'A602 : « traitement approprié dans le pays de renvoi » attend oui ou non'
      WHEN NOT ("mesure_d_eloignement" IN (0, 1))
      THEN 'A602 : « mesure d''éloignement » attend oui ou non'
      WHEN NOT ("enfant__complete" IN (0, 1))
      THEN 'A602 : « enfant » attend oui ou non'
      WHEN "anciennete_de_sejour_justifiee__start" > "date_de_la_demande"
      THEN 'A606 : « ancienneté de séjour justifiée » commence après « date de la demande »'
      WHEN "enfant__error" IS NOT NULL
      THEN "enfant__error"
    END AS "error",
    -- préambule
    "situation_particuliere_etablie_par_le_demandeur" AND NOT "interdiction_expresse_des_textes" AS "règle 0 régularisation",
    -- § 1.1, al. 3, § 1.1, al. 1
    "situation_irreguliere" AND "conjoint_de_francais" AND "test 1" AND "presence_manifestement_stable" AND "entree_irreguliere" AS "règle 1.1 entrée irrégulière",
    -- § 1.1, al. 4, § 1.1
    (
      "situation_irreguliere" AND "conjoint_de_francais" AND NOT "menace_a_l_ordre_public" AND "nationalite_francaise_conservee_par_le_conjoint" AND "communaute_de_vie" AND NOT "mariage_celebre_a_l_etranger" AND NOT "polygamie"
      OR "situation_irreguliere" AND "conjoint_de_francais" AND NOT "menace_a_l_ordre_public" AND "nationalite_francaise_conservee_par_le_conjoint" AND "communaute_de_vie" AND "mariage_transcrit_sur_les_registres_francais" AND NOT "polygamie"
    ) AS "règle 1.1 autres conditions",
    -- § 1.2, al. 3, § 1.2, § 1.2, al. 1, § 1.2, al. 2
    (
      "situation_irreguliere" AND NOT "menace_a_l_ordre_public" AND "communaute_de_vie" AND NOT "polygamie" AND "test 2" AND "conjoint_d_etranger_en_situation_reguliere" AND "conjoint_justifiant_d_une_carte_de_sejour" AND "entree_hors_regroupement_familial" AND "enfants_a_charge_effective"
      OR "situation_irreguliere" AND NOT "menace_a_l_ordre_public" AND "communaute_de_vie" AND NOT "polygamie" AND "test 2" AND "conjoint_d_etranger_en_situation_reguliere" AND "conjoint_justifiant_d_une_carte_de_sejour" AND "entree_hors_regroupement_familial" AND "test 3"
    ) AS "règle 1.2",
    -- § 1.3
    "situation_irreguliere" AND NOT "menace_a_l_ordre_public" AND "communaute_de_vie" AND NOT "polygamie" AND "test 2" AND "conjoint_de_refugie_statutaire" AS "règle 1.3",
    -- § 1.4.2, al. 1, § 1.4.2, al. 3
    "situation_irreguliere" AND "test 4" AND NOT "risque_pour_l_ordre_public" AND "test 5" AS "règle 1.4.2",
    -- § 1.4.2, al. 3, § 1.4.2, al. 1
    "test 6" OR "risque_pour_l_ordre_public" AND "test 7" AS "règle 1.4.2 refus",
    -- § 1.4.1, al. 1, § 1.4.1, al. 2
    "situation_irreguliere" AND "famille_constituee_de_maniere_stable" AND "anciennete_d_au_moins_plusieurs_annees" AS "règle 1.4.1",
    -- § 1.5.1, al. 2, § 1.5.1, al. 1
    "entree_hors_regroupement_familial" AND "test 8" AND "test 9" AS "règle 1.5.1 entrés avant dix ans",
    -- § 1.5.1, al. 4, § 1.5.1, al. 3
    "situation_irreguliere" AND "entree_hors_regroupement_familial" AND "test 10" AND "enfant_d_etrangers_en_situation_reguliere" AND "eloignement_contraire_a_l_article_8" AS "règle 1.5.1 réexamen",
    -- § 1.5.1
    "test 11" AS "règle 1.5.1 scolarité",
    -- § 1.5.1
    (
      "deux_parents_vivant_en_france" AND "parents_en_situation_reguliere"
      OR "deux_parents_vivant_en_france" AND "parents_susceptibles_d_un_titre"
    ) AS "règle 1.5.1 situation familiale",
    -- § 1.5.1
    "situation_irreguliere" AND "entree_hors_regroupement_familial" AND "test 10" AND "parent_reste_au_pays_d_origine" AND NOT "autorite_parentale_exercee_par_ce_parent" AND "enfant_d_etrangers_en_situation_reguliere" AND "eloignement_contraire_a_l_article_8" AS "règle 1.5.1 parent resté au pays",
    -- § 1.5.1
    "test 12" AS "règle 1.5.1 délai respecté",
    -- § 1.5.1, § 1.5.1, al. 1
    "entree_hors_regroupement_familial" AS "règle 1.5.1 délai de dépôt",
    -- § 1.5.1
    "demande_reexaminee_statuee_recemment" AS "règle 1.5.1 souplesse",
    -- § 1.5.2, al. 1
    "demande_de_regroupement_familial_sur_place" AND "demandeur_du_regroupement_en_situation_reguliere" AND "test 13" AND "lien_de_filiation_verifie" AS "règle 1.5.2 examen",
    -- § 1.5.2, al. 1
    "demande_de_regroupement_familial_sur_place" AS "règle 1.5.2 instruction",
    -- § 1.5.3, al. 1
    "enfant_ne_d_une_precedente_union" AND "venue_demandee_par_le_regroupement_familial" AS "règle 1.5.3 exigence",
    -- § 1.5.3, al. 2, § 1.5.3, al. 3
    "test 14" AND "enfant_ne_d_une_precedente_union" AND "venue_demandee_par_le_regroupement_familial" AND "decheance_impossible_a_attester" AND "autres_conditions_du_regroupement_satisfaites" AS "règle 1.5.3 jugement et autorisation",
    -- § 1.5.3, al. 4
    "test 14" AND "parent_conjoint_de_francais" AS "règle 1.5.3 conjoint de Français",
    -- § 1.5.3, al. 4
    "test 14" AND "parent_conjoint_de_francais" AND "jugement_et_autorisation_presentes" AS "règle 1.5.3 visa de long séjour",
    -- § 1.6, al. 1
    "situation_irreguliere" AND "ascendant_isole" AND "dependance_materielle_des_enfants" AND "enfants_residant_regulierement_en_france" AND "ressources_attestees_par_les_enfants" AND "logement_atteste_par_les_enfants" AS "règle 1.6 ascendants",
    -- § 1.6, al. 2
    "situation_irreguliere" AND "celibataire_sans_charge_de_famille" AND "periode_en_situation_reguliere" AND NOT "titre_delivre_comme_etudiant" AS "règle 1.6 célibataires",
    -- § 1.6, al. 3
    "situation_irreguliere" AND "test 15" AND "celibataire_sans_charge_de_famille" AS "règle 1.6 ancienneté",
    -- § 1.7, al. 1
    "residence_habituelle_en_france" AND "pathologie_grave" AND NOT "traitement_approprie_dans_le_pays_de_renvoi" AS "règle 1.7 étranger malade",
    -- § 1.7, al. 2
    NOT "mesure_d_eloignement" AND "residence_habituelle_en_france" AND "pathologie_grave" AND NOT "traitement_approprie_dans_le_pays_de_renvoi" AS "règle 1.7 autorisation provisoire",
    -- § 1.7, al. 2
    "mesure_d_eloignement" AND "residence_habituelle_en_france" AND "pathologie_grave" AND NOT "traitement_approprie_dans_le_pays_de_renvoi" AS "règle 1.7 assignation"
  FROM "faits lus"
)
SELECT
  "case_id",
  'regularisation-1997' AS "text",
  '2b717e6956da5545c6b5847cc25ca8047e2922c89a59553c9c2a640a3961d73b' AS "version",
  "error",
  -- mesure de régularisation (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 0 régularisation"
    THEN 'possible'
    WHEN NOT "situation_particuliere_etablie_par_le_demandeur" OR "interdiction_expresse_des_textes"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "mesure_de_regularisation__status",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(CASE WHEN "règle 0 régularisation" THEN ', 0 régularisation' ELSE '' END, 3)
  END AS "mesure_de_regularisation__rules",
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 0 régularisation"
    THEN 'à titre exceptionnel'
    ELSE ''
  END AS "mesure_de_regularisation__manner",
  -- opposition de l'entrée irrégulière (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.1 entrée irrégulière"
    THEN 'deconseille'
    WHEN NOT "situation_irreguliere"
      OR NOT "conjoint_de_francais"
      OR NOT "presence_manifestement_stable"
      OR NOT "entree_irreguliere"
      OR "test 16"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "opposition_de_l_entree_irreguliere__status",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(
        CASE WHEN "règle 1.1 entrée irrégulière" THEN ', 1.1 entrée irrégulière' ELSE '' END,
        3)
  END AS "opposition_de_l_entree_irreguliere__rules",
  -- autres conditions de l'article 12 bis (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.1 autres conditions"
    THEN 'etabli'
    WHEN NOT "situation_irreguliere"
      OR NOT "conjoint_de_francais"
      OR "menace_a_l_ordre_public"
      OR NOT "nationalite_francaise_conservee_par_le_conjoint"
      OR NOT "communaute_de_vie"
      OR "polygamie"
      OR "mariage_celebre_a_l_etranger" AND NOT "mariage_transcrit_sur_les_registres_francais"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "autres_conditions_de_l_article_12_bis__status",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(CASE WHEN "règle 1.1 autres conditions" THEN ', 1.1 autres conditions' ELSE '' END, 3)
  END AS "autres_conditions_de_l_article_12_bis__rules",
  -- carte de séjour temporaire (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "situation_irreguliere" AND NOT "conjoint_de_francais" AND "test 4" AND NOT "risque_pour_l_ordre_public" AND "test 5"
      OR "situation_irreguliere" AND "menace_a_l_ordre_public" AND "test 4" AND NOT "risque_pour_l_ordre_public" AND "test 5"
      OR "situation_irreguliere" AND NOT "nationalite_francaise_conservee_par_le_conjoint" AND "test 4" AND NOT "risque_pour_l_ordre_public" AND "test 5"
      OR "situation_irreguliere" AND NOT "communaute_de_vie" AND "test 4" AND NOT "risque_pour_l_ordre_public" AND "test 5"
      OR "situation_irreguliere" AND "polygamie" AND "test 4" AND NOT "risque_pour_l_ordre_public" AND "test 5"
      OR "situation_irreguliere" AND NOT "presence_manifestement_stable" AND "test 4" AND NOT "risque_pour_l_ordre_public" AND "test 5"
      OR "situation_irreguliere" AND "test 16" AND "test 4" AND NOT "risque_pour_l_ordre_public" AND "test 5"
      OR "situation_irreguliere" AND NOT "menace_a_l_ordre_public" AND "communaute_de_vie" AND NOT "polygamie" AND "test 17" AND "conjoint_de_refugie_statutaire"
      OR "situation_irreguliere" AND "mariage_celebre_a_l_etranger" AND NOT "mariage_transcrit_sur_les_registres_francais" AND "test 4" AND NOT "risque_pour_l_ordre_public" AND "test 5"
      OR "situation_irreguliere" AND NOT "conjoint_de_francais" AND NOT "menace_a_l_ordre_public" AND "communaute_de_vie" AND NOT "polygamie" AND "test 2" AND "conjoint_de_refugie_statutaire"
      OR "situation_irreguliere" AND NOT "menace_a_l_ordre_public" AND NOT "nationalite_francaise_conservee_par_le_conjoint" AND "communaute_de_vie" AND NOT "polygamie" AND "test 2" AND "conjoint_de_refugie_statutaire"
      OR "situation_irreguliere" AND NOT "menace_a_l_ordre_public" AND "communaute_de_vie" AND NOT "polygamie" AND "test 2" AND NOT "presence_manifestement_stable" AND "conjoint_de_refugie_statutaire"
      OR "situation_irreguliere" AND NOT "menace_a_l_ordre_public" AND "communaute_de_vie" AND "mariage_celebre_a_l_etranger" AND NOT "mariage_transcrit_sur_les_registres_francais" AND NOT "polygamie" AND "test 2" AND "conjoint_de_refugie_statutaire"
      OR "situation_irreguliere" AND NOT "menace_a_l_ordre_public" AND "communaute_de_vie" AND NOT "polygamie" AND "test 17" AND "conjoint_d_etranger_en_situation_reguliere" AND "conjoint_justifiant_d_une_carte_de_sejour" AND "entree_hors_regroupement_familial" AND "enfants_a_charge_effective"
      OR "situation_irreguliere" AND NOT "menace_a_l_ordre_public" AND "communaute_de_vie" AND NOT "polygamie" AND "test 17" AND "conjoint_d_etranger_en_situation_reguliere" AND "conjoint_justifiant_d_une_carte_de_sejour" AND "entree_hors_regroupement_familial" AND "test 3"
      OR "situation_irreguliere" AND NOT "conjoint_de_francais" AND NOT "menace_a_l_ordre_public" AND "communaute_de_vie" AND NOT "polygamie" AND "test 2" AND "conjoint_d_etranger_en_situation_reguliere" AND "conjoint_justifiant_d_une_carte_de_sejour" AND "entree_hors_regroupement_familial" AND "enfants_a_charge_effective"
      OR "situation_irreguliere" AND NOT "menace_a_l_ordre_public" AND NOT "nationalite_francaise_conservee_par_le_conjoint" AND "communaute_de_vie" AND NOT "polygamie" AND "test 2" AND "conjoint_d_etranger_en_situation_reguliere" AND "conjoint_justifiant_d_une_carte_de_sejour" AND "entree_hors_regroupement_familial" AND "enfants_a_charge_effective"
      OR "situation_irreguliere" AND NOT "menace_a_l_ordre_public" AND "communaute_de_vie" AND NOT "polygamie" AND "test 2" AND NOT "presence_manifestement_stable" AND "conjoint_d_etranger_en_situation_reguliere" AND "conjoint_justifiant_d_une_carte_de_sejour" AND "entree_hors_regroupement_familial" AND "enfants_a_charge_effective"
      OR "situation_irreguliere" AND NOT "conjoint_de_francais" AND NOT "menace_a_l_ordre_public" AND "communaute_de_vie" AND NOT "polygamie" AND "test 2" AND "conjoint_d_etranger_en_situation_reguliere" AND "conjoint_justifiant_d_une_carte_de_sejour" AND "entree_hors_regroupement_familial" AND "test 3"
      OR "situation_irreguliere" AND NOT "menace_a_l_ordre_public" AND NOT "nationalite_francaise_conservee_par_le_conjoint" AND "communaute_de_vie" AND NOT "polygamie" AND "test 2" AND "conjoint_d_etranger_en_situation_reguliere" AND "conjoint_justifiant_d_une_carte_de_sejour" AND "entree_hors_regroupement_familial" AND "test 3"
      OR "situation_irreguliere" AND NOT "menace_a_l_ordre_public" AND "communaute_de_vie" AND NOT "polygamie" AND "test 2" AND NOT "presence_manifestement_stable" AND "conjoint_d_etranger_en_situation_reguliere" AND "conjoint_justifiant_d_une_carte_de_sejour" AND "entree_hors_regroupement_familial" AND "test 3"
      OR "situation_irreguliere" AND NOT "menace_a_l_ordre_public" AND "communaute_de_vie" AND "mariage_celebre_a_l_etranger" AND NOT "mariage_transcrit_sur_les_registres_francais" AND NOT "polygamie" AND "test 2" AND "conjoint_d_etranger_en_situation_reguliere" AND "conjoint_justifiant_d_une_carte_de_sejour" AND "entree_hors_regroupement_familial" AND "enfants_a_charge_effective"
      OR "situation_irreguliere" AND NOT "menace_a_l_ordre_public" AND "communaute_de_vie" AND "mariage_celebre_a_l_etranger" AND NOT "mariage_transcrit_sur_les_registres_francais" AND NOT "polygamie" AND "test 2" AND "conjoint_d_etranger_en_situation_reguliere" AND "conjoint_justifiant_d_une_carte_de_sejour" AND "entree_hors_regroupement_familial" AND "test 3"
    THEN 'possible'
    WHEN NOT "situation_irreguliere" AND "test 6"
      OR "menace_a_l_ordre_public" AND "test 6"
      OR NOT "communaute_de_vie" AND "test 6"
      OR "polygamie" AND "test 6"
      OR "test 18" AND "test 6"
      OR NOT "situation_irreguliere" AND "risque_pour_l_ordre_public" AND "test 7"
      OR "menace_a_l_ordre_public" AND "risque_pour_l_ordre_public" AND "test 7"
      OR NOT "communaute_de_vie" AND "risque_pour_l_ordre_public" AND "test 7"
      OR "polygamie" AND "risque_pour_l_ordre_public" AND "test 7"
      OR "test 18" AND "risque_pour_l_ordre_public" AND "test 7"
      OR NOT "conjoint_de_francais" AND NOT "conjoint_d_etranger_en_situation_reguliere" AND NOT "conjoint_de_refugie_statutaire" AND "test 6"
      OR NOT "conjoint_de_francais" AND NOT "conjoint_justifiant_d_une_carte_de_sejour" AND NOT "conjoint_de_refugie_statutaire" AND "test 6"
      OR NOT "conjoint_de_francais" AND NOT "entree_hors_regroupement_familial" AND NOT "conjoint_de_refugie_statutaire" AND "test 6"
      OR NOT "nationalite_francaise_conservee_par_le_conjoint" AND NOT "conjoint_d_etranger_en_situation_reguliere" AND NOT "conjoint_de_refugie_statutaire" AND "test 6"
      OR NOT "nationalite_francaise_conservee_par_le_conjoint" AND NOT "conjoint_justifiant_d_une_carte_de_sejour" AND NOT "conjoint_de_refugie_statutaire" AND "test 6"
      OR NOT "nationalite_francaise_conservee_par_le_conjoint" AND NOT "entree_hors_regroupement_familial" AND NOT "conjoint_de_refugie_statutaire" AND "test 6"
      OR NOT "presence_manifestement_stable" AND NOT "conjoint_d_etranger_en_situation_reguliere" AND NOT "conjoint_de_refugie_statutaire" AND "test 6"
      OR NOT "presence_manifestement_stable" AND NOT "conjoint_justifiant_d_une_carte_de_sejour" AND NOT "conjoint_de_refugie_statutaire" AND "test 6"
      OR NOT "presence_manifestement_stable" AND NOT "entree_hors_regroupement_familial" AND NOT "conjoint_de_refugie_statutaire" AND "test 6"
      OR "test 16" AND NOT "conjoint_d_etranger_en_situation_reguliere" AND NOT "conjoint_de_refugie_statutaire" AND "test 6"
      OR "test 16" AND NOT "conjoint_justifiant_d_une_carte_de_sejour" AND NOT "conjoint_de_refugie_statutaire" AND "test 6"
      OR "test 16" AND NOT "entree_hors_regroupement_familial" AND NOT "conjoint_de_refugie_statutaire" AND "test 6"
      OR NOT "conjoint_de_francais" AND "test 19" AND NOT "enfants_a_charge_effective" AND NOT "conjoint_de_refugie_statutaire" AND "test 6"
      OR NOT "nationalite_francaise_conservee_par_le_conjoint" AND "test 19" AND NOT "enfants_a_charge_effective" AND NOT "conjoint_de_refugie_statutaire" AND "test 6"
      OR "mariage_celebre_a_l_etranger" AND NOT "mariage_transcrit_sur_les_registres_francais" AND NOT "conjoint_d_etranger_en_situation_reguliere" AND NOT "conjoint_de_refugie_statutaire" AND "test 6"
      OR "mariage_celebre_a_l_etranger" AND NOT "mariage_transcrit_sur_les_registres_francais" AND NOT "conjoint_justifiant_d_une_carte_de_sejour" AND NOT "conjoint_de_refugie_statutaire" AND "test 6"
      OR "mariage_celebre_a_l_etranger" AND NOT "mariage_transcrit_sur_les_registres_francais" AND NOT "entree_hors_regroupement_familial" AND NOT "conjoint_de_refugie_statutaire" AND "test 6"
      OR NOT "presence_manifestement_stable" AND "test 19" AND NOT "enfants_a_charge_effective" AND NOT "conjoint_de_refugie_statutaire" AND "test 6"
      OR NOT "conjoint_de_francais" AND NOT "conjoint_d_etranger_en_situation_reguliere" AND NOT "conjoint_de_refugie_statutaire" AND "risque_pour_l_ordre_public" AND "test 7"
      OR NOT "conjoint_de_francais" AND NOT "conjoint_justifiant_d_une_carte_de_sejour" AND NOT "conjoint_de_refugie_statutaire" AND "risque_pour_l_ordre_public" AND "test 7"
      OR NOT "conjoint_de_francais" AND NOT "entree_hors_regroupement_familial" AND NOT "conjoint_de_refugie_statutaire" AND "risque_pour_l_ordre_public" AND "test 7"
      OR NOT "nationalite_francaise_conservee_par_le_conjoint" AND NOT "conjoint_d_etranger_en_situation_reguliere" AND NOT "conjoint_de_refugie_statutaire" AND "risque_pour_l_ordre_public" AND "test 7"
      OR NOT "nationalite_francaise_conservee_par_le_conjoint" AND NOT "conjoint_justifiant_d_une_carte_de_sejour" AND NOT "conjoint_de_refugie_statutaire" AND "risque_pour_l_ordre_public" AND "test 7"
      OR NOT "nationalite_francaise_conservee_par_le_conjoint" AND NOT "entree_hors_regroupement_familial" AND NOT "conjoint_de_refugie_statutaire" AND "risque_pour_l_ordre_public" AND "test 7"
      OR "test 16" AND "test 19" AND NOT "enfants_a_charge_effective" AND NOT "conjoint_de_refugie_statutaire" AND "test 6"
      OR NOT "presence_manifestement_stable" AND NOT "conjoint_d_etranger_en_situation_reguliere" AND NOT "conjoint_de_refugie_statutaire" AND "risque_pour_l_ordre_public" AND "test 7"
      OR NOT "presence_manifestement_stable" AND NOT "conjoint_justifiant_d_une_carte_de_sejour" AND NOT "conjoint_de_refugie_statutaire" AND "risque_pour_l_ordre_public" AND "test 7"
      OR NOT "presence_manifestement_stable" AND NOT "entree_hors_regroupement_familial" AND NOT "conjoint_de_refugie_statutaire" AND "risque_pour_l_ordre_public" AND "test 7"
      OR "test 16" AND NOT "conjoint_d_etranger_en_situation_reguliere" AND NOT "conjoint_de_refugie_statutaire" AND "risque_pour_l_ordre_public" AND "test 7"
      OR "test 16" AND NOT "conjoint_justifiant_d_une_carte_de_sejour" AND NOT "conjoint_de_refugie_statutaire" AND "risque_pour_l_ordre_public" AND "test 7"
      OR "test 16" AND NOT "entree_hors_regroupement_familial" AND NOT "conjoint_de_refugie_statutaire" AND "risque_pour_l_ordre_public" AND "test 7"
      OR "mariage_celebre_a_l_etranger" AND NOT "mariage_transcrit_sur_les_registres_francais" AND "test 19" AND NOT "enfants_a_charge_effective" AND NOT "conjoint_de_refugie_statutaire" AND "test 6"
      OR NOT "conjoint_de_francais" AND "test 19" AND NOT "enfants_a_charge_effective" AND NOT "conjoint_de_refugie_statutaire" AND "risque_pour_l_ordre_public" AND "test 7"
      OR NOT "nationalite_francaise_conservee_par_le_conjoint" AND "test 19" AND NOT "enfants_a_charge_effective" AND NOT "conjoint_de_refugie_statutaire" AND "risque_pour_l_ordre_public" AND "test 7"
      OR "mariage_celebre_a_l_etranger" AND NOT "mariage_transcrit_sur_les_registres_francais" AND NOT "conjoint_d_etranger_en_situation_reguliere" AND NOT "conjoint_de_refugie_statutaire" AND "risque_pour_l_ordre_public" AND "test 7"
      OR "mariage_celebre_a_l_etranger" AND NOT "mariage_transcrit_sur_les_registres_francais" AND NOT "conjoint_justifiant_d_une_carte_de_sejour" AND NOT "conjoint_de_refugie_statutaire" AND "risque_pour_l_ordre_public" AND "test 7"
      OR "mariage_celebre_a_l_etranger" AND NOT "mariage_transcrit_sur_les_registres_francais" AND NOT "entree_hors_regroupement_familial" AND NOT "conjoint_de_refugie_statutaire" AND "risque_pour_l_ordre_public" AND "test 7"
      OR NOT "presence_manifestement_stable" AND "test 19" AND NOT "enfants_a_charge_effective" AND NOT "conjoint_de_refugie_statutaire" AND "risque_pour_l_ordre_public" AND "test 7"
      OR "test 16" AND "test 19" AND NOT "enfants_a_charge_effective" AND NOT "conjoint_de_refugie_statutaire" AND "risque_pour_l_ordre_public" AND "test 7"
      OR "mariage_celebre_a_l_etranger" AND NOT "mariage_transcrit_sur_les_registres_francais" AND "test 19" AND NOT "enfants_a_charge_effective" AND NOT "conjoint_de_refugie_statutaire" AND "risque_pour_l_ordre_public" AND "test 7"
    THEN 'exclu'
    WHEN NOT "situation_irreguliere" AND "test 20"
      OR "menace_a_l_ordre_public" AND "test 20"
      OR NOT "communaute_de_vie" AND "test 20"
      OR "polygamie" AND "test 20"
      OR "test 18" AND "test 20"
      OR NOT "situation_irreguliere" AND NOT "risque_pour_l_ordre_public" AND "test 21"
      OR NOT "conjoint_de_francais" AND NOT "conjoint_d_etranger_en_situation_reguliere" AND NOT "conjoint_de_refugie_statutaire" AND "test 20"
      OR NOT "conjoint_de_francais" AND NOT "conjoint_justifiant_d_une_carte_de_sejour" AND NOT "conjoint_de_refugie_statutaire" AND "test 20"
      OR NOT "conjoint_de_francais" AND NOT "entree_hors_regroupement_familial" AND NOT "conjoint_de_refugie_statutaire" AND "test 20"
      OR NOT "nationalite_francaise_conservee_par_le_conjoint" AND NOT "conjoint_d_etranger_en_situation_reguliere" AND NOT "conjoint_de_refugie_statutaire" AND "test 20"
      OR NOT "nationalite_francaise_conservee_par_le_conjoint" AND NOT "conjoint_justifiant_d_une_carte_de_sejour" AND NOT "conjoint_de_refugie_statutaire" AND "test 20"
      OR NOT "nationalite_francaise_conservee_par_le_conjoint" AND NOT "entree_hors_regroupement_familial" AND NOT "conjoint_de_refugie_statutaire" AND "test 20"
      OR NOT "presence_manifestement_stable" AND NOT "conjoint_d_etranger_en_situation_reguliere" AND NOT "conjoint_de_refugie_statutaire" AND "test 20"
      OR NOT "presence_manifestement_stable" AND NOT "conjoint_justifiant_d_une_carte_de_sejour" AND NOT "conjoint_de_refugie_statutaire" AND "test 20"
      OR NOT "presence_manifestement_stable" AND NOT "entree_hors_regroupement_familial" AND NOT "conjoint_de_refugie_statutaire" AND "test 20"
      OR "menace_a_l_ordre_public" AND "test 22" AND NOT "risque_pour_l_ordre_public" AND "test 21"
      OR NOT "communaute_de_vie" AND "test 22" AND NOT "risque_pour_l_ordre_public" AND "test 21"
      OR "polygamie" AND "test 22" AND NOT "risque_pour_l_ordre_public" AND "test 21"
      OR "test 18" AND "test 22" AND NOT "risque_pour_l_ordre_public" AND "test 21"
      OR "test 16" AND NOT "conjoint_d_etranger_en_situation_reguliere" AND NOT "conjoint_de_refugie_statutaire" AND "test 20"
      OR "test 16" AND NOT "conjoint_justifiant_d_une_carte_de_sejour" AND NOT "conjoint_de_refugie_statutaire" AND "test 20"
      OR "test 16" AND NOT "entree_hors_regroupement_familial" AND NOT "conjoint_de_refugie_statutaire" AND "test 20"
      OR NOT "conjoint_de_francais" AND "test 19" AND NOT "enfants_a_charge_effective" AND NOT "conjoint_de_refugie_statutaire" AND "test 20"
      OR NOT "nationalite_francaise_conservee_par_le_conjoint" AND "test 19" AND NOT "enfants_a_charge_effective" AND NOT "conjoint_de_refugie_statutaire" AND "test 20"
      OR "mariage_celebre_a_l_etranger" AND NOT "mariage_transcrit_sur_les_registres_francais" AND NOT "conjoint_d_etranger_en_situation_reguliere" AND NOT "conjoint_de_refugie_statutaire" AND "test 20"
      OR "mariage_celebre_a_l_etranger" AND NOT "mariage_transcrit_sur_les_registres_francais" AND NOT "conjoint_justifiant_d_une_carte_de_sejour" AND NOT "conjoint_de_refugie_statutaire" AND "test 20"
      OR "mariage_celebre_a_l_etranger" AND NOT "mariage_transcrit_sur_les_registres_francais" AND NOT "entree_hors_regroupement_familial" AND NOT "conjoint_de_refugie_statutaire" AND "test 20"
      OR NOT "presence_manifestement_stable" AND "test 19" AND NOT "enfants_a_charge_effective" AND NOT "conjoint_de_refugie_statutaire" AND "test 20"
      OR "test 16" AND "test 19" AND NOT "enfants_a_charge_effective" AND NOT "conjoint_de_refugie_statutaire" AND "test 20"
      OR "mariage_celebre_a_l_etranger" AND NOT "mariage_transcrit_sur_les_registres_francais" AND "test 19" AND NOT "enfants_a_charge_effective" AND NOT "conjoint_de_refugie_statutaire" AND "test 20"
      OR NOT "conjoint_de_francais" AND NOT "conjoint_d_etranger_en_situation_reguliere" AND NOT "conjoint_de_refugie_statutaire" AND "test 22" AND NOT "risque_pour_l_ordre_public" AND "test 21"
      OR NOT "conjoint_de_francais" AND NOT "conjoint_justifiant_d_une_carte_de_sejour" AND NOT "conjoint_de_refugie_statutaire" AND "test 22" AND NOT "risque_pour_l_ordre_public" AND "test 21"
      OR NOT "conjoint_de_francais" AND NOT "entree_hors_regroupement_familial" AND NOT "conjoint_de_refugie_statutaire" AND "test 22" AND NOT "risque_pour_l_ordre_public" AND "test 21"
      OR NOT "nationalite_francaise_conservee_par_le_conjoint" AND NOT "conjoint_d_etranger_en_situation_reguliere" AND NOT "conjoint_de_refugie_statutaire" AND "test 22" AND NOT "risque_pour_l_ordre_public" AND "test 21"
      OR NOT "nationalite_francaise_conservee_par_le_conjoint" AND NOT "conjoint_justifiant_d_une_carte_de_sejour" AND NOT "conjoint_de_refugie_statutaire" AND "test 22" AND NOT "risque_pour_l_ordre_public" AND "test 21"
      OR NOT "nationalite_francaise_conservee_par_le_conjoint" AND NOT "entree_hors_regroupement_familial" AND NOT "conjoint_de_refugie_statutaire" AND "test 22" AND NOT "risque_pour_l_ordre_public" AND "test 21"
      OR NOT "presence_manifestement_stable" AND NOT "conjoint_d_etranger_en_situation_reguliere" AND NOT "conjoint_de_refugie_statutaire" AND "test 22" AND NOT "risque_pour_l_ordre_public" AND "test 21"
      OR NOT "presence_manifestement_stable" AND NOT "conjoint_justifiant_d_une_carte_de_sejour" AND NOT "conjoint_de_refugie_statutaire" AND "test 22" AND NOT "risque_pour_l_ordre_public" AND "test 21"
      OR NOT "presence_manifestement_stable" AND NOT "entree_hors_regroupement_familial" AND NOT "conjoint_de_refugie_statutaire" AND "test 22" AND NOT "risque_pour_l_ordre_public" AND "test 21"
      OR "test 16" AND NOT "conjoint_d_etranger_en_situation_reguliere" AND NOT "conjoint_de_refugie_statutaire" AND "test 22" AND NOT "risque_pour_l_ordre_public" AND "test 21"
      OR "test 16" AND NOT "conjoint_justifiant_d_une_carte_de_sejour" AND NOT "conjoint_de_refugie_statutaire" AND "test 22" AND NOT "risque_pour_l_ordre_public" AND "test 21"
      OR "test 16" AND NOT "entree_hors_regroupement_familial" AND NOT "conjoint_de_refugie_statutaire" AND "test 22" AND NOT "risque_pour_l_ordre_public" AND "test 21"
      OR NOT "conjoint_de_francais" AND "test 19" AND NOT "enfants_a_charge_effective" AND NOT "conjoint_de_refugie_statutaire" AND "test 22" AND NOT "risque_pour_l_ordre_public" AND "test 21"
      OR NOT "nationalite_francaise_conservee_par_le_conjoint" AND "test 19" AND NOT "enfants_a_charge_effective" AND NOT "conjoint_de_refugie_statutaire" AND "test 22" AND NOT "risque_pour_l_ordre_public" AND "test 21"
      OR "mariage_celebre_a_l_etranger" AND NOT "mariage_transcrit_sur_les_registres_francais" AND NOT "conjoint_d_etranger_en_situation_reguliere" AND NOT "conjoint_de_refugie_statutaire" AND "test 22" AND NOT "risque_pour_l_ordre_public" AND "test 21"
      OR "mariage_celebre_a_l_etranger" AND NOT "mariage_transcrit_sur_les_registres_francais" AND NOT "conjoint_justifiant_d_une_carte_de_sejour" AND NOT "conjoint_de_refugie_statutaire" AND "test 22" AND NOT "risque_pour_l_ordre_public" AND "test 21"
      OR "mariage_celebre_a_l_etranger" AND NOT "mariage_transcrit_sur_les_registres_francais" AND NOT "entree_hors_regroupement_familial" AND NOT "conjoint_de_refugie_statutaire" AND "test 22" AND NOT "risque_pour_l_ordre_public" AND "test 21"
      OR NOT "presence_manifestement_stable" AND "test 19" AND NOT "enfants_a_charge_effective" AND NOT "conjoint_de_refugie_statutaire" AND "test 22" AND NOT "risque_pour_l_ordre_public" AND "test 21"
      OR "test 16" AND "test 19" AND NOT "enfants_a_charge_effective" AND NOT "conjoint_de_refugie_statutaire" AND "test 22" AND NOT "risque_pour_l_ordre_public" AND "test 21"
      OR "mariage_celebre_a_l_etranger" AND NOT "mariage_transcrit_sur_les_registres_francais" AND "test 19" AND NOT "enfants_a_charge_effective" AND NOT "conjoint_de_refugie_statutaire" AND "test 22" AND NOT "risque_pour_l_ordre_public" AND "test 21"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "carte_de_sejour_temporaire__status",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(
        CASE WHEN "règle 1.2" THEN ', 1.2' ELSE '' END
        || CASE WHEN "règle 1.3" THEN ', 1.3' ELSE '' END
        || CASE WHEN "règle 1.4.2" THEN ', 1.4.2' ELSE '' END
        || CASE WHEN "règle 1.4.2 refus" THEN ', 1.4.2 refus' ELSE '' END,
        3)
  END AS "carte_de_sejour_temporaire__rules",
  -- attribution d'un titre de séjour à la famille (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.4.1"
    THEN 'possible'
    WHEN NOT "situation_irreguliere"
      OR NOT "famille_constituee_de_maniere_stable"
      OR NOT "anciennete_d_au_moins_plusieurs_annees"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "attribution_d_un_titre_de_sejour_a_la_famille__status",
  CASE WHEN "error" IS NULL THEN SUBSTR(CASE WHEN "règle 1.4.1" THEN ', 1.4.1' ELSE '' END, 3) END AS "attribution_d_un_titre_de_sejour_a_la_famille__rules",
  -- carte de séjour temporaire du jeune entré avant dix ans (droit)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.1 entrés avant dix ans"
    THEN 'de_droit'
    WHEN NOT "entree_hors_regroupement_familial" OR "test 23" OR "test 24"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "carte_de_sejour_temporaire_du_jeune_entre_avant_dix_ans__status",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(
        CASE WHEN "règle 1.5.1 entrés avant dix ans" THEN ', 1.5.1 entrés avant dix ans' ELSE '' END,
        3)
  END AS "carte_de_sejour_temporaire_du_jeune_entre_avant_dix_ans__rules",
  -- réexamen de la situation du jeune (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.1 réexamen"
    THEN 'obligatoire'
    WHEN NOT "situation_irreguliere"
      OR NOT "entree_hors_regroupement_familial"
      OR NOT "enfant_d_etrangers_en_situation_reguliere"
      OR NOT "eloignement_contraire_a_l_article_8"
      OR "test 25"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "reexamen_de_la_situation_du_jeune__status",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(CASE WHEN "règle 1.5.1 réexamen" THEN ', 1.5.1 réexamen' ELSE '' END, 3)
  END AS "reexamen_de_la_situation_du_jeune__rules",
  -- critère de scolarité (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.1 scolarité"
    THEN 'etabli'
    WHEN "test 26"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "critere_de_scolarite__status",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(CASE WHEN "règle 1.5.1 scolarité" THEN ', 1.5.1 scolarité' ELSE '' END, 3)
  END AS "critere_de_scolarite__rules",
  -- critère de situation familiale (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.1 situation familiale"
    THEN 'etabli'
    WHEN NOT "deux_parents_vivant_en_france"
      OR NOT "parents_en_situation_reguliere" AND NOT "parents_susceptibles_d_un_titre"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "critere_de_situation_familiale__status",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(
        CASE WHEN "règle 1.5.1 situation familiale" THEN ', 1.5.1 situation familiale' ELSE '' END,
        3)
  END AS "critere_de_situation_familiale__rules",
  -- titre de séjour du jeune (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.1 parent resté au pays"
    THEN 'obligatoire'
    WHEN "situation_irreguliere" AND "entree_hors_regroupement_familial" AND "test 10" AND NOT "parent_reste_au_pays_d_origine" AND "enfant_d_etrangers_en_situation_reguliere" AND "eloignement_contraire_a_l_article_8" AND "test 11" AND "deux_parents_vivant_en_france" AND "parents_en_situation_reguliere" AND NOT "trouble_a_l_ordre_public"
      OR "situation_irreguliere" AND "entree_hors_regroupement_familial" AND "test 10" AND NOT "parent_reste_au_pays_d_origine" AND "enfant_d_etrangers_en_situation_reguliere" AND "eloignement_contraire_a_l_article_8" AND "test 11" AND "deux_parents_vivant_en_france" AND "parents_susceptibles_d_un_titre" AND NOT "trouble_a_l_ordre_public"
      OR "situation_irreguliere" AND "entree_hors_regroupement_familial" AND "test 10" AND "autorite_parentale_exercee_par_ce_parent" AND "enfant_d_etrangers_en_situation_reguliere" AND "eloignement_contraire_a_l_article_8" AND "test 11" AND "deux_parents_vivant_en_france" AND "parents_en_situation_reguliere" AND NOT "trouble_a_l_ordre_public"
      OR "situation_irreguliere" AND "entree_hors_regroupement_familial" AND "test 10" AND "autorite_parentale_exercee_par_ce_parent" AND "enfant_d_etrangers_en_situation_reguliere" AND "eloignement_contraire_a_l_article_8" AND "test 11" AND "deux_parents_vivant_en_france" AND "parents_susceptibles_d_un_titre" AND NOT "trouble_a_l_ordre_public"
    THEN 'possible'
    WHEN NOT "situation_irreguliere"
      OR NOT "entree_hors_regroupement_familial"
      OR NOT "enfant_d_etrangers_en_situation_reguliere"
      OR NOT "eloignement_contraire_a_l_article_8"
      OR "test 25"
      OR NOT "parent_reste_au_pays_d_origine" AND "trouble_a_l_ordre_public"
      OR "autorite_parentale_exercee_par_ce_parent" AND "trouble_a_l_ordre_public"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "titre_de_sejour_du_jeune__status",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(
        CASE WHEN "règle 1.5.1 parent resté au pays" THEN ', 1.5.1 parent resté au pays' ELSE '' END,
        3)
  END AS "titre_de_sejour_du_jeune__rules",
  -- délai de dépôt respecté (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.1 délai respecté"
    THEN 'etabli'
    WHEN "test 27"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "delai_de_depot_respecte__status",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(CASE WHEN "règle 1.5.1 délai respecté" THEN ', 1.5.1 délai respecté' ELSE '' END, 3)
  END AS "delai_de_depot_respecte__rules",
  -- dépôt de la demande dans le délai (formalite)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.1 délai de dépôt"
    THEN 'exige'
    WHEN NOT "entree_hors_regroupement_familial"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "depot_de_la_demande_dans_le_delai__status",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(CASE WHEN "règle 1.5.1 délai de dépôt" THEN ', 1.5.1 délai de dépôt' ELSE '' END, 3)
  END AS "depot_de_la_demande_dans_le_delai__rules",
  -- appréciation souple du critère d'âge (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.1 souplesse"
    THEN 'possible'
    WHEN NOT "demande_reexaminee_statuee_recemment"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "appreciation_souple_du_critere_d_age__status",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(CASE WHEN "règle 1.5.1 souplesse" THEN ', 1.5.1 souplesse' ELSE '' END, 3)
  END AS "appreciation_souple_du_critere_d_age__rules",
  -- examen de la demande de regroupement sur place (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.2 examen"
    THEN 'obligatoire'
    WHEN NOT "demande_de_regroupement_familial_sur_place"
      OR NOT "demandeur_du_regroupement_en_situation_reguliere"
      OR "test 28"
      OR NOT "lien_de_filiation_verifie"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "examen_de_la_demande_de_regroupement_sur_place__status",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(CASE WHEN "règle 1.5.2 examen" THEN ', 1.5.2 examen' ELSE '' END, 3)
  END AS "examen_de_la_demande_de_regroupement_sur_place__rules",
  -- instruction de la demande sur place (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN NOT "demande_de_regroupement_familial_sur_place"
    THEN 'non_prevu'
    WHEN "règle 1.5.2 instruction"
    THEN 'regi_par_un_autre_texte'
    ELSE 'indetermine'
  END AS "instruction_de_la_demande_sur_place__status",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(CASE WHEN "règle 1.5.2 instruction" THEN ', 1.5.2 instruction' ELSE '' END, 3)
  END AS "instruction_de_la_demande_sur_place__rules",
  -- décès ou déchéance de l'autre parent (formalite)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.3 exigence"
    THEN 'exige'
    WHEN NOT "enfant_ne_d_une_precedente_union" OR NOT "venue_demandee_par_le_regroupement_familial"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "deces_ou_decheance_de_l_autre_parent__status",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(CASE WHEN "règle 1.5.3 exigence" THEN ', 1.5.3 exigence' ELSE '' END, 3)
  END AS "deces_ou_decheance_de_l_autre_parent__rules",
  -- âge requis de l'enfant (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "test 14"
    THEN 'etabli'
    WHEN "test 29"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "age_requis_de_l_enfant__status",
  CASE WHEN "error" IS NULL THEN '' END AS "age_requis_de_l_enfant__rules",
  -- demande du jugement et de l'autorisation (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.3 jugement et autorisation"
    THEN 'obligatoire'
    WHEN NOT "enfant_ne_d_une_precedente_union"
      OR NOT "venue_demandee_par_le_regroupement_familial"
      OR NOT "decheance_impossible_a_attester"
      OR NOT "autres_conditions_du_regroupement_satisfaites"
      OR "test 29"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "demande_du_jugement_et_de_l_autorisation__status",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(
        CASE WHEN "règle 1.5.3 jugement et autorisation" THEN ', 1.5.3 jugement et autorisation' ELSE '' END,
        3)
  END AS "demande_du_jugement_et_de_l_autorisation__rules",
  -- application des mêmes principes à l'enfant du conjoint de Français (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.3 conjoint de Français"
    THEN 'possible'
    WHEN NOT "parent_conjoint_de_francais" OR "test 29"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "application_des_memes_principes_a_l_enfant_du_conjoint_b0e04436",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(
        CASE WHEN "règle 1.5.3 conjoint de Français" THEN ', 1.5.3 conjoint de Français' ELSE '' END,
        3)
  END AS "application_des_memes_principes_a_l_enfant_du_conjoint_524beeff",
  -- application de la procédure du regroupement familial (effet)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.3 conjoint de Français"
    THEN 'exclu'
    WHEN NOT "parent_conjoint_de_francais" OR "test 29"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "application_de_la_procedure_du_regroupement_familial__status",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(CASE WHEN "règle 1.5.3 conjoint de Français" THEN ', 1.5.3 procédure' ELSE '' END, 3)
  END AS "application_de_la_procedure_du_regroupement_familial__rules",
  -- entrée sous visa de long séjour (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.5.3 visa de long séjour"
    THEN 'possible'
    WHEN NOT "parent_conjoint_de_francais" OR NOT "jugement_et_autorisation_presentes" OR "test 29"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "entree_sous_visa_de_long_sejour__status",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(
        CASE WHEN "règle 1.5.3 visa de long séjour" THEN ', 1.5.3 visa de long séjour' ELSE '' END,
        3)
  END AS "entree_sous_visa_de_long_sejour__rules",
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
  END AS "carte_de_sejour_temporaire_visiteur__status",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(CASE WHEN "règle 1.6 ascendants" THEN ', 1.6 ascendants' ELSE '' END, 3)
  END AS "carte_de_sejour_temporaire_visiteur__rules",
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.6 ascendants"
    THEN 'à titre exceptionnel'
    ELSE ''
  END AS "carte_de_sejour_temporaire_visiteur__manner",
  -- appréciation souple du critère de résidence (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.6 célibataires"
    THEN 'possible'
    WHEN NOT "situation_irreguliere"
      OR NOT "celibataire_sans_charge_de_famille"
      OR NOT "periode_en_situation_reguliere"
      OR "titre_delivre_comme_etudiant"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "appreciation_souple_du_critere_de_residence__status",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(CASE WHEN "règle 1.6 célibataires" THEN ', 1.6 célibataires' ELSE '' END, 3)
  END AS "appreciation_souple_du_critere_de_residence__rules",
  -- prise en compte d'une ancienneté inférieure à sept ans (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.6 ancienneté"
    THEN 'possible'
    WHEN NOT "situation_irreguliere" OR "test 30" OR NOT "celibataire_sans_charge_de_famille"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "prise_en_compte_d_une_anciennete_inferieure_a_sept_ans__status",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(CASE WHEN "règle 1.6 ancienneté" THEN ', 1.6 ancienneté' ELSE '' END, 3)
  END AS "prise_en_compte_d_une_anciennete_inferieure_a_sept_ans__rules",
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.6 ancienneté"
    THEN 'à titre exceptionnel'
    ELSE ''
  END AS "prise_en_compte_d_une_anciennete_inferieure_a_sept_ans__manner",
  -- protection de l'étranger malade (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.7 étranger malade"
    THEN 'etabli'
    WHEN NOT "residence_habituelle_en_france"
      OR NOT "pathologie_grave"
      OR "traitement_approprie_dans_le_pays_de_renvoi"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "protection_de_l_etranger_malade__status",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(CASE WHEN "règle 1.7 étranger malade" THEN ', 1.7 étranger malade' ELSE '' END, 3)
  END AS "protection_de_l_etranger_malade__rules",
  -- autorisation provisoire de séjour du malade (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.7 autorisation provisoire"
    THEN 'possible'
    WHEN "mesure_d_eloignement"
      OR NOT "residence_habituelle_en_france"
      OR NOT "pathologie_grave"
      OR "traitement_approprie_dans_le_pays_de_renvoi"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "autorisation_provisoire_de_sejour_du_malade__status",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(
        CASE WHEN "règle 1.7 autorisation provisoire" THEN ', 1.7 autorisation provisoire' ELSE '' END,
        3)
  END AS "autorisation_provisoire_de_sejour_du_malade__rules",
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.7 autorisation provisoire"
    THEN 'en principe'
    ELSE ''
  END AS "autorisation_provisoire_de_sejour_du_malade__manner",
  -- assignation à résidence du malade (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.7 assignation"
    THEN 'possible'
    WHEN NOT "mesure_d_eloignement"
      OR NOT "residence_habituelle_en_france"
      OR NOT "pathologie_grave"
      OR "traitement_approprie_dans_le_pays_de_renvoi"
    THEN 'non_prevu'
    ELSE 'indetermine'
  END AS "assignation_a_residence_du_malade__status",
  CASE
    WHEN "error" IS NULL
    THEN SUBSTR(CASE WHEN "règle 1.7 assignation" THEN ', 1.7 assignation' ELSE '' END, 3)
  END AS "assignation_a_residence_du_malade__rules",
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle 1.7 assignation"
    THEN 'en principe'
    ELSE ''
  END AS "assignation_a_residence_du_malade__manner"
FROM "règles lues";
