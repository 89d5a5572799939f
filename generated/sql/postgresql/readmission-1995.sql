-- Écrit par « attendu build » : ne pas modifier.
-- Recommandation du Conseil du 24 juillet 1995 concernant les principes directeurs à suivre lors de
-- l'élaboration de protocoles sur la mise en oeuvre d'accords de réadmission. État actuel : non
-- établi. Force : recommandation aux États membres, base de négociation avec les pays tiers ; elle
-- ne décide d'aucune situation individuelle. Cette vue dit ce que le texte énonce pour les faits
-- donnés ; elle ne décrit pas le droit actuel et n'est pas une consultation juridique.
-- PostgreSQL. Une ligne de readmission_1995_facts est un cas, une colonne un fait, NULL un fait
-- inconnu. La vue readmission_1995 donne pour chaque résultat son statut (« indetermine »
-- exactement quand ce qui est inconnu pourrait encore le changer) et les règles qui valent quoi
-- qu'il en soit. Des faits qui ne peuvent pas être ont leur raison dans error, et aucun statut.
-- Chaque condition est écrite de toutes ses façons suffisantes : elle est vraie (TRUE) quand elle
-- est certaine, et n'est jamais niée.

CREATE TABLE IF NOT EXISTS "readmission_1995_facts" (
  -- ce qui désigne le cas
  "case_id" TEXT,
  -- date de la négociation
  "date_de_la_negociation" DATE,
  -- élaboration d'un protocole avec un pays tiers
  "elaboration_d_un_protocole_avec_un_pays_tiers" BOOLEAN,
  -- arrestation en zone frontalière
  "arrestation_en_zone_frontaliere" BOOLEAN,
  -- impossibilité de la procédure accélérée
  "impossibilite_de_la_procedure_acceleree" BOOLEAN,
  -- délai total prévu
  "delai_total_prevu" INTEGER,
  -- délai de réponse prévu
  "delai_de_reponse_prevu" INTEGER,
  -- nécessité d'un procès-verbal
  "necessite_d_un_proces_verbal" BOOLEAN,
  -- documents de preuve de la nationalité : certificat de nationalité qui peut être attribué avec
  -- précision à une personne
  "documents_de_preuve_de_la_nationalite__certificat_de_n_8e4c6528" BOOLEAN,
  -- documents de preuve de la nationalité : passeport quel qu'en soit le type
  "documents_de_preuve_de_la_nationalite__passeport_quel__300c8e12" BOOLEAN,
  -- documents de preuve de la nationalité : substitut de passeport avec photographie d'identité
  -- délivré par les autorités
  "documents_de_preuve_de_la_nationalite__substitut_de_pa_2319f7d0" BOOLEAN,
  -- documents de preuve de la nationalité : autre document de voyage sur lequel figure la
  -- nationalité
  "documents_de_preuve_de_la_nationalite__autre_document__e6014fef" BOOLEAN,
  -- documents de preuve de la nationalité : carte d'immatriculation consulaire
  "documents_de_preuve_de_la_nationalite__carte_d_immatri_7d748dd6" BOOLEAN,
  -- documents de preuve de la nationalité : carte nationale d'identité même provisoire ou ad hoc
  "documents_de_preuve_de_la_nationalite__carte_nationale_3be07859" BOOLEAN,
  -- documents de preuve de la nationalité : carte d'identité de mineur tenant lieu de passeport
  "documents_de_preuve_de_la_nationalite__carte_d_identit_ba8f26ce" BOOLEAN,
  -- documents de preuve de la nationalité : attestation provisoire d'identité
  "documents_de_preuve_de_la_nationalite__attestation_pro_4935bff3" BOOLEAN,
  -- documents de preuve de la nationalité : livret militaire
  "documents_de_preuve_de_la_nationalite__livret_militaire" BOOLEAN,
  -- documents de preuve de la nationalité : carte d'identité militaire
  "documents_de_preuve_de_la_nationalite__carte_d_identit_26bf0095" BOOLEAN,
  -- éléments de présomption de la nationalité : informations précises fournies par les autorités
  -- officielles
  "elements_de_presomption_de_la_nationalite__information_55b903a6" BOOLEAN,
  -- éléments de présomption de la nationalité : carte de service d'un organisme public
  "elements_de_presomption_de_la_nationalite__carte_de_se_a5884254" BOOLEAN,
  -- éléments de présomption de la nationalité : carte de service d'une entreprise
  "elements_de_presomption_de_la_nationalite__carte_de_se_919bb324" BOOLEAN,
  -- éléments de présomption de la nationalité : permis de conduire
  "elements_de_presomption_de_la_nationalite__permis_de_conduire" BOOLEAN,
  -- éléments de présomption de la nationalité : extrait d'état civil
  "elements_de_presomption_de_la_nationalite__extrait_d_etat_civil" BOOLEAN,
  -- éléments de présomption de la nationalité : livret de marin
  "elements_de_presomption_de_la_nationalite__livret_de_marin" BOOLEAN,
  -- éléments de présomption de la nationalité : livret de batelier
  "elements_de_presomption_de_la_nationalite__livret_de_batelier" BOOLEAN,
  -- éléments de présomption de la nationalité : photocopie d'un document de la liste de preuve
  "elements_de_presomption_de_la_nationalite__photocopie__2ad1b233" BOOLEAN,
  -- éléments de présomption de la nationalité : photocopie d'un document précédent de la liste de
  -- présomption
  "elements_de_presomption_de_la_nationalite__photocopie__54a23809" BOOLEAN,
  -- éléments de présomption de la nationalité : déclarations de témoins
  "elements_de_presomption_de_la_nationalite__declaration_5278bb99" BOOLEAN,
  -- éléments de présomption de la nationalité : déclarations de l'intéressé
  "elements_de_presomption_de_la_nationalite__declaration_3d242045" BOOLEAN,
  -- éléments de présomption de la nationalité : langue de l'intéressé
  "elements_de_presomption_de_la_nationalite__langue_de_l_d57d6bc4" BOOLEAN,
  -- éléments de présomption de la nationalité : autre élément de même nature
  "elements_de_presomption_de_la_nationalite__autre_eleme_c26c4aa5" BOOLEAN,
  -- moyens de preuve de l'entrée : cachet d'entrée dans le document de voyage
  "moyens_de_preuve_de_l_entree__cachet_d_entree_dans_le__969c0ce4" BOOLEAN,
  -- moyens de preuve de l'entrée : inscription correspondant au cachet d'entrée dans le document de
  -- voyage
  "moyens_de_preuve_de_l_entree__inscription_correspondan_ee11ae14" BOOLEAN,
  -- moyens de preuve de l'entrée : cachet de sortie d'un pays limitrophe d'un État membre
  "moyens_de_preuve_de_l_entree__cachet_de_sortie_d_un_pa_d960e5db" BOOLEAN,
  -- moyens de preuve de l'entrée : cachet d'entrée apposé dans le passeport faux ou falsifié
  "moyens_de_preuve_de_l_entree__cachet_d_entree_appose_d_fc5d50b1" BOOLEAN,
  -- moyens de preuve de l'entrée : titres de voyage permettant d'établir formellement l'entrée par
  -- les frontières extérieures
  "moyens_de_preuve_de_l_entree__titres_de_voyage_permett_fea1cdab" BOOLEAN,
  -- moyens de preuve de l'entrée : empreintes digitales prises par les autorités lors du
  -- franchissement des frontières extérieures
  "moyens_de_preuve_de_l_entree__empreintes_digitales_pri_77949b9b" BOOLEAN,
  -- itinéraire et date concordants
  "itineraire_et_date_concordants" BOOLEAN,
  -- éléments de présomption de l'entrée : déclarations de la personne à transférer
  "elements_de_presomption_de_l_entree__declarations_de_l_ad8e6140" BOOLEAN,
  -- éléments de présomption de l'entrée : déclarations d'agents de services officiels
  "elements_de_presomption_de_l_entree__declarations_d_ag_aefa7ba3" BOOLEAN,
  -- éléments de présomption de l'entrée : déclarations d'autres personnes
  "elements_de_presomption_de_l_entree__declarations_d_au_1d2b75e2" BOOLEAN,
  -- éléments de présomption de l'entrée : autres empreintes digitales que celles prises lors du
  -- franchissement des frontières extérieures
  "elements_de_presomption_de_l_entree__autres_empreintes_cd63e35f" BOOLEAN,
  -- éléments de présomption de l'entrée : titres de voyage
  "elements_de_presomption_de_l_entree__titres_de_voyage" BOOLEAN,
  -- éléments de présomption de l'entrée : notes d'hôtel
  "elements_de_presomption_de_l_entree__notes_d_hotel" BOOLEAN,
  -- éléments de présomption de l'entrée : titres d'accès à des établissements publics ou privés des
  -- États membres
  "elements_de_presomption_de_l_entree__titres_d_acces_a__245b7c7f" BOOLEAN,
  -- éléments de présomption de l'entrée : rappels de rendez-vous établis par un cabinet médical ou
  -- dentaire ou autre semblable
  "elements_de_presomption_de_l_entree__rappels_de_rendez_d341d9dd" BOOLEAN,
  -- éléments de présomption de l'entrée : données indiquant le recours aux services d'un passeur
  "elements_de_presomption_de_l_entree__donnees_indiquant_d354a667" BOOLEAN,
  -- éléments de présomption de l'entrée : données indiquant le recours aux services d'une agence de
  -- voyage
  "elements_de_presomption_de_l_entree__donnees_indiquant_2e64a477" BOOLEAN,
  -- éléments de présomption de l'entrée : autre élément de même nature
  "elements_de_presomption_de_l_entree__autre_element_de__0c1f2338" BOOLEAN,
  -- preuve de la nationalité établie
  "preuve_de_la_nationalite_etablie" BOOLEAN,
  -- preuve de l'entrée établie
  "preuve_de_l_entree_etablie" BOOLEAN,
  -- présomption de la nationalité établie
  "presomption_de_la_nationalite_etablie" BOOLEAN,
  -- présomption de l'entrée établie
  "presomption_de_l_entree_etablie" BOOLEAN,
  -- preuve contraire sur la nationalité : aucune, etablie_par_la_partie_requise,
  -- etablie_par_une_autre_personne
  "preuve_contraire_sur_la_nationalite" TEXT,
  -- preuve contraire sur l'entrée : aucune, etablie_par_la_partie_requise,
  -- etablie_par_une_autre_personne
  "preuve_contraire_sur_l_entree" TEXT,
  -- poste frontière désigné par les ministres
  "poste_frontiere_designe_par_les_ministres" BOOLEAN,
  -- autorité désignée par les ministres
  "autorite_designee_par_les_ministres" BOOLEAN,
  -- matière de transit
  "matiere_de_transit" BOOLEAN,
  -- demande de transit sous escorte
  "demande_de_transit_sous_escorte" BOOLEAN,
  -- renvoi en transit d'un ressortissant de pays tiers
  "renvoi_en_transit_d_un_ressortissant_de_pays_tiers" BOOLEAN,
  -- passage par un aéroport de l'autre État contractant
  "passage_par_un_aeroport_de_l_autre_etat_contractant" BOOLEAN,
  -- dispense retenue par les parties
  "dispense_retenue_par_les_parties" BOOLEAN,
  -- escorte
  "escorte" BOOLEAN,
  -- transmission aux seules fins de l'accord
  "transmission_aux_seules_fins_de_l_accord" BOOLEAN,
  -- entrée en vigueur de l'accord de réadmission
  "entree_en_vigueur_de_l_accord_de_readmission" BOOLEAN,
  -- suspension de l'application de l'accord
  "suspension_de_l_application_de_l_accord" BOOLEAN,
  -- fin de l'applicabilité de l'accord
  "fin_de_l_applicabilite_de_l_accord" BOOLEAN,
  -- place suffisante aux rubriques
  "place_suffisante_aux_rubriques" BOOLEAN
);

DROP VIEW IF EXISTS "readmission_1995";

CREATE VIEW "readmission_1995" AS
WITH "faits lus" AS (
  SELECT
    *,
    -- date de la négociation : à compter du 1er juillet 1995
    "date_de_la_negociation" >= DATE '1995-07-01' AS "test 1",
    -- délai total prévu : moins de 49 heures
    "delai_total_prevu" < 49 AS "test 2",
    -- délai de réponse prévu : moins de 16 jours
    "delai_de_reponse_prevu" < 16 AS "test 3",
    -- délai de réponse prévu : au moins 16 jours
    "delai_de_reponse_prevu" >= 16 AS "test 4",
    -- date de la négociation : avant le 1er juillet 1995
    "date_de_la_negociation" < DATE '1995-07-01' AS "test 5",
    -- délai total prévu : au moins 49 heures
    "delai_total_prevu" >= 49 AS "test 6"
  FROM "readmission_1995_facts"
),
"règles lues" AS (
  SELECT
    *,
    -- Ce qui empêche de décider : un fait, une supposition.
    CASE
      WHEN "date_de_la_negociation" < DATE '1850-01-01' OR "date_de_la_negociation" > DATE '2250-12-31'
      THEN 'A602 : « date de la négociation » attend une date de 1850 à 2250'
      WHEN "delai_total_prevu" < 0
      THEN 'A602 : « délai total prévu » attend un nombre qui n''est pas négatif'
      WHEN "delai_de_reponse_prevu" < 0
      THEN 'A602 : « délai de réponse prévu » attend un nombre qui n''est pas négatif'
      WHEN "preuve_contraire_sur_la_nationalite" NOT IN ('aucune', 'etablie_par_la_partie_requise', 'etablie_par_une_autre_personne')
      THEN 'A603 : « preuve contraire sur la nationalité » n''admet que aucune, etablie_par_la_partie_requise, etablie_par_une_autre_personne'
      WHEN "preuve_contraire_sur_l_entree" NOT IN ('aucune', 'etablie_par_la_partie_requise', 'etablie_par_une_autre_personne')
      THEN 'A603 : « preuve contraire sur l''entrée » n''admet que aucune, etablie_par_la_partie_requise, etablie_par_une_autre_personne'
      WHEN NOT "escorte" AND "demande_de_transit_sous_escorte"
        OR "demande_de_transit_sous_escorte" AND NOT "matiere_de_transit"
      THEN 'A605 : ces faits contredisent la supposition « transit sous escorte »'
      WHEN "renvoi_en_transit_d_un_ressortissant_de_pays_tiers" AND NOT "matiere_de_transit"
      THEN 'A605 : ces faits contredisent la supposition « renvoi en transit »'
      WHEN "renvoi_en_transit_d_un_ressortissant_de_pays_tiers" AND NOT "matiere_de_transit"
        OR NOT "escorte" AND "demande_de_transit_sous_escorte"
        OR "demande_de_transit_sous_escorte" AND NOT "matiere_de_transit"
      THEN 'A605 : ces faits contredisent ensemble les suppositions « transit sous escorte », « renvoi en transit »'
    END AS "error",
    -- dispositif
    "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AS "règle dispositif utilisation",
    -- § I.2, al. 1
    "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "arrestation_en_zone_frontaliere" AND NOT "impossibilite_de_la_procedure_acceleree" AS "règle I.2 procédure accélérée",
    -- § I.3, al. 1
    "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "impossibilite_de_la_procedure_acceleree" AS "règle I.3 procédure accélérée impossible",
    -- § I.2, al. 3
    "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "test 2" AS "règle I.2 dans la limite des accords déjà signés",
    -- § I.2, al. 5
    "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "necessite_d_un_proces_verbal" AND "arrestation_en_zone_frontaliere" AND NOT "impossibilite_de_la_procedure_acceleree" AS "règle I.2 procès-verbal",
    -- § I.3, al. 1, § I.2, al. 1
    (
      "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND NOT "arrestation_en_zone_frontaliere"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "impossibilite_de_la_procedure_acceleree"
    ) AS "règle I.3 procédure normale",
    -- § I.3, al. 3
    "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "test 3" AS "règle I.3 délai conforme",
    -- § I.3, al. 3
    "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "test 4" AS "règle I.3 délai trop long",
    -- § II.1, al. 1
    "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "preuve_de_la_nationalite_etablie" AS "règle II.1 preuve de la nationalité",
    -- § II.1, al. 1
    "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "preuve_de_l_entree_etablie" AS "règle II.1 preuve de l'entrée",
    -- § II.1, al. 2
    "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "presomption_de_la_nationalite_etablie" AND "preuve_contraire_sur_la_nationalite" <> 'etablie_par_la_partie_requise' AS "règle II.1 présomption de la nationalité",
    -- § II.1, al. 2
    "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "presomption_de_l_entree_etablie" AND "preuve_contraire_sur_l_entree" <> 'etablie_par_la_partie_requise' AS "règle II.1 présomption de l'entrée",
    -- § II.2, al. 2
    (
      "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "documents_de_preuve_de_la_nationalite__certificat_de_n_8e4c6528"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "documents_de_preuve_de_la_nationalite__passeport_quel__300c8e12"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "documents_de_preuve_de_la_nationalite__substitut_de_pa_2319f7d0"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "documents_de_preuve_de_la_nationalite__autre_document__e6014fef"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "documents_de_preuve_de_la_nationalite__carte_d_immatri_7d748dd6"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "documents_de_preuve_de_la_nationalite__carte_nationale_3be07859"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "documents_de_preuve_de_la_nationalite__carte_d_identit_ba8f26ce"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "documents_de_preuve_de_la_nationalite__attestation_pro_4935bff3"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "documents_de_preuve_de_la_nationalite__livret_militaire"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "documents_de_preuve_de_la_nationalite__carte_d_identit_26bf0095"
    ) AS "règle II.2 preuve de la nationalité",
    -- § II.2, al. 3
    "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "elements_de_presomption_de_la_nationalite__photocopie__2ad1b233" AS "règle II.2 photocopie d'un document de preuve",
    -- § II.2, al. 3
    "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "elements_de_presomption_de_la_nationalite__photocopie__54a23809" AS "règle II.2 photocopie d'un document de présomption",
    -- § II.2, al. 3
    (
      "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "elements_de_presomption_de_la_nationalite__information_55b903a6"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "elements_de_presomption_de_la_nationalite__carte_de_se_a5884254"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "elements_de_presomption_de_la_nationalite__carte_de_se_919bb324"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "elements_de_presomption_de_la_nationalite__permis_de_conduire"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "elements_de_presomption_de_la_nationalite__extrait_d_etat_civil"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "elements_de_presomption_de_la_nationalite__livret_de_marin"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "elements_de_presomption_de_la_nationalite__livret_de_batelier"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "elements_de_presomption_de_la_nationalite__declaration_5278bb99"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "elements_de_presomption_de_la_nationalite__declaration_3d242045"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "elements_de_presomption_de_la_nationalite__langue_de_l_d57d6bc4"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "elements_de_presomption_de_la_nationalite__autre_eleme_c26c4aa5"
    ) AS "règle II.2 présomption de la nationalité",
    -- § II.2, al. 5
    (
      "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "moyens_de_preuve_de_l_entree__cachet_d_entree_dans_le__969c0ce4"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "moyens_de_preuve_de_l_entree__inscription_correspondan_ee11ae14"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "moyens_de_preuve_de_l_entree__cachet_d_entree_appose_d_fc5d50b1"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "moyens_de_preuve_de_l_entree__titres_de_voyage_permett_fea1cdab"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "moyens_de_preuve_de_l_entree__empreintes_digitales_pri_77949b9b"
    ) AS "règle II.2 preuve de l'entrée",
    -- § II.2, al. 6
    (
      "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "elements_de_presomption_de_l_entree__declarations_de_l_ad8e6140"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "elements_de_presomption_de_l_entree__declarations_d_ag_aefa7ba3"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "elements_de_presomption_de_l_entree__declarations_d_au_1d2b75e2"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "elements_de_presomption_de_l_entree__autres_empreintes_cd63e35f"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "elements_de_presomption_de_l_entree__titres_de_voyage"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "elements_de_presomption_de_l_entree__notes_d_hotel"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "elements_de_presomption_de_l_entree__titres_d_acces_a__245b7c7f"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "elements_de_presomption_de_l_entree__rappels_de_rendez_d341d9dd"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "elements_de_presomption_de_l_entree__donnees_indiquant_d354a667"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "elements_de_presomption_de_l_entree__donnees_indiquant_2e64a477"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "elements_de_presomption_de_l_entree__autre_element_de__0c1f2338"
    ) AS "règle II.2 présomption de l'entrée",
    -- § III, al. 1
    "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "poste_frontiere_designe_par_les_ministres" AS "règle III poste désigné",
    -- § III, al. 1
    "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "autorite_designee_par_les_ministres" AS "règle III autorité désignée",
    -- § IV, al. 1, § IV, al. 2
    FALSE AS "règle IV formulaire possible",
    -- § IV, al. 1
    "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "demande_de_transit_sous_escorte" AS "règle IV formulaire annexé",
    -- § IV, al. 2
    "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "renvoi_en_transit_d_un_ressortissant_de_pays_tiers" AND "passage_par_un_aeroport_de_l_autre_etat_contractant" AS "règle IV dispense par l'aéroport",
    -- § V, al. 2
    "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND NOT "transmission_aux_seules_fins_de_l_accord" AS "règle V autres fins",
    -- § VI, al. 1
    "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "entree_en_vigueur_de_l_accord_de_readmission" AS "règle VI entrée en vigueur",
    -- § VI, al. 1
    "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND NOT "entree_en_vigueur_de_l_accord_de_readmission" AS "règle VI pas avant l'accord",
    -- § VI, al. 1
    "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "suspension_de_l_application_de_l_accord" AS "règle VI suspension",
    -- § VI, al. 1
    "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "fin_de_l_applicabilite_de_l_accord" AS "règle VI fin",
    -- note de l'annexe 1
    "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND NOT "place_suffisante_aux_rubriques" AS "règle note annexes du procès-verbal"
  FROM "faits lus"
)
SELECT
  "case_id",
  'readmission-1995' AS "text",
  '5da6a5650731698ca4a0f2ca48b4777d79c7a439d960afe38e637563d0a67891' AS "version",
  "error",
  -- utilisation des principes directeurs (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'recommande'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "utilisation_des_principes_directeurs_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; dispositif utilisation' ELSE '' END,
        4), '')
  END AS "utilisation_des_principes_directeurs_rule",
  -- clause sur les formulaires communs (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'recommande'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "clause_sur_les_formulaires_communs_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; I.1 formulaires communs' ELSE '' END,
        4), '')
  END AS "clause_sur_les_formulaires_communs_rule",
  -- procès-verbal commun de procédure accélérée (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'recommande'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "proces_verbal_commun_de_procedure_acceleree_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; I.1 formulaires communs' ELSE '' END,
        4), '')
  END AS "proces_verbal_commun_de_procedure_acceleree_rule",
  -- demande commune de réadmission ou de renvoi en transit (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'recommande'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "demande_commune_de_readmission_ou_de_renvoi_en_transit_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; I.1 formulaires communs' ELSE '' END,
        4), '')
  END AS "demande_commune_de_readmission_ou_de_renvoi_en_transit_rule",
  -- procès-verbal commun de remise ou de réadmission (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'recommande'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "proces_verbal_commun_de_remise_ou_de_readmission_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; I.1 formulaires communs' ELSE '' END,
        4), '')
  END AS "proces_verbal_commun_de_remise_ou_de_readmission_rule",
  -- inspiration des trois documents annexés (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'possible'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "inspiration_des_trois_documents_annexes_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; I.1 documents annexés' ELSE '' END,
        4), '')
  END AS "inspiration_des_trois_documents_annexes_rule",
  -- procédure accélérée (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle I.2 procédure accélérée"
    THEN 'obligatoire'
    WHEN "règle I.3 procédure accélérée impossible"
    THEN 'exclu'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "arrestation_en_zone_frontaliere" AND NOT "impossibilite_de_la_procedure_acceleree"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "procedure_acceleree_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle I.2 procédure accélérée" THEN ' ; I.2 procédure accélérée' ELSE '' END
        || CASE WHEN "règle I.3 procédure accélérée impossible" THEN ' ; I.3 procédure accélérée impossible' ELSE '' END,
        4), '')
  END AS "procedure_acceleree_rule",
  -- disposition sur la procédure accélérée (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'obligatoire'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "disposition_sur_la_procedure_acceleree_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; I.2 disposition du protocole' ELSE '' END,
        4), '')
  END AS "disposition_sur_la_procedure_acceleree_rule",
  -- détermination du délai total accéléré (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'obligatoire'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "determination_du_delai_total_accelere_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; I.2 délai déterminé par les parties' ELSE '' END,
        4), '')
  END AS "determination_du_delai_total_accelere_rule",
  -- délai total très court (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'recommande'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "delai_total_tres_court_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; I.2 délai très court' ELSE '' END,
        4), '')
  END AS "delai_total_tres_court_rule",
  -- inspiration des accords sur le délai accéléré (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'possible'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "inspiration_des_accords_sur_le_delai_accelere_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; I.2 accords déjà signés' ELSE '' END,
        4), '')
  END AS "inspiration_des_accords_sur_le_delai_accelere_rule",
  -- délai total dans les accords déjà signés (resultat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'valeur'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "delai_total_dans_les_accords_deja_signes_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; I.2 accords déjà signés' ELSE '' END,
        4), '')
  END AS "delai_total_dans_les_accords_deja_signes_rule",
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'au plus 48 heure'
  END AS "delai_total_dans_les_accords_deja_signes_value",
  -- délai accéléré dans la limite des accords déjà signés (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle I.2 dans la limite des accords déjà signés"
    THEN 'etabli'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers" OR "test 1" AND "test 6"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "delai_accelere_dans_la_limite_des_accords_deja_signes_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle I.2 dans la limite des accords déjà signés" THEN ' ; I.2 dans la limite des accords déjà signés' ELSE '' END,
        4), '')
  END AS "delai_accelere_dans_la_limite_des_accords_deja_signes_rule",
  -- formes simplifiées de la remise accélérée (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'recommande'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "formes_simplifiees_de_la_remise_acceleree_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; I.2 formes simplifiées' ELSE '' END,
        4), '')
  END AS "formes_simplifiees_de_la_remise_acceleree_rule",
  -- notification sans formalité particulière (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle I.2 procédure accélérée"
    THEN 'recommande'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "arrestation_en_zone_frontaliere"
      OR "test 1" AND "impossibilite_de_la_procedure_acceleree"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "notification_sans_formalite_particuliere_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle I.2 procédure accélérée" THEN ' ; I.2 notification et exécution' ELSE '' END,
        4), '')
  END AS "notification_sans_formalite_particuliere_rule",
  -- exécution directe par les agents des postes frontières (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle I.2 procédure accélérée"
    THEN 'recommande'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "arrestation_en_zone_frontaliere"
      OR "test 1" AND "impossibilite_de_la_procedure_acceleree"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "execution_directe_par_les_agents_des_postes_frontieres_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle I.2 procédure accélérée" THEN ' ; I.2 notification et exécution' ELSE '' END,
        4), '')
  END AS "execution_directe_par_les_agents_des_postes_frontieres_rule",
  -- établissement d'un procès-verbal en procédure accélérée (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle I.2 procès-verbal"
    THEN 'possible'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "necessite_d_un_proces_verbal"
      OR "test 1" AND NOT "arrestation_en_zone_frontaliere"
      OR "test 1" AND "impossibilite_de_la_procedure_acceleree"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "etablissement_d_un_proces_verbal_en_procedure_acceleree_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle I.2 procès-verbal" THEN ' ; I.2 procès-verbal' ELSE '' END,
        4), '')
  END AS "etablissement_d_un_proces_verbal_en_procedure_acceleree_rule",
  -- procédure normale (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle I.3 procédure normale"
    THEN 'obligatoire'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND "arrestation_en_zone_frontaliere" AND NOT "impossibilite_de_la_procedure_acceleree"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "procedure_normale_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle I.3 procédure normale" THEN ' ; I.3 procédure normale' ELSE '' END,
        4), '')
  END AS "procedure_normale_rule",
  -- demande de réadmission écrite (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle I.3 procédure normale"
    THEN 'recommande'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND "arrestation_en_zone_frontaliere" AND NOT "impossibilite_de_la_procedure_acceleree"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "demande_de_readmission_ecrite_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle I.3 procédure normale" THEN ' ; I.3 écrits' ELSE '' END,
        4), '')
  END AS "demande_de_readmission_ecrite_rule",
  -- réponse écrite (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle I.3 procédure normale"
    THEN 'recommande'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND "arrestation_en_zone_frontaliere" AND NOT "impossibilite_de_la_procedure_acceleree"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "reponse_ecrite_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle I.3 procédure normale" THEN ' ; I.3 écrits' ELSE '' END,
        4), '')
  END AS "reponse_ecrite_rule",
  -- inspiration du document annexé à la procédure normale (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'possible'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "inspiration_du_document_annexe_a_la_procedure_normale_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; I.3 document annexé' ELSE '' END,
        4), '')
  END AS "inspiration_du_document_annexe_a_la_procedure_normale_rule",
  -- caractère obligatoire de la réponse (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle I.3 procédure normale"
    THEN 'recommande'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND "arrestation_en_zone_frontaliere" AND NOT "impossibilite_de_la_procedure_acceleree"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "caractere_obligatoire_de_la_reponse_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle I.3 procédure normale" THEN ' ; I.3 réponse obligatoire' ELSE '' END,
        4), '')
  END AS "caractere_obligatoire_de_la_reponse_rule",
  -- réponse dans un délai court déterminé par les parties (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle I.3 procédure normale"
    THEN 'recommande'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND "arrestation_en_zone_frontaliere" AND NOT "impossibilite_de_la_procedure_acceleree"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "reponse_dans_un_delai_court_determine_par_les_parties_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle I.3 procédure normale" THEN ' ; I.3 délai court' ELSE '' END,
        4), '')
  END AS "reponse_dans_un_delai_court_determine_par_les_parties_rule",
  -- délai de réponse (resultat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'valeur'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "delai_de_reponse_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; I.3 quinze jours' ELSE '' END,
        4), '')
  END AS "delai_de_reponse_rule",
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'au plus 15 jour'
  END AS "delai_de_reponse_value",
  -- délai de réponse conforme à l'accord type (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle I.3 délai conforme"
    THEN 'etabli'
    WHEN "règle I.3 délai trop long"
    THEN 'non_etabli'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "delai_de_reponse_conforme_a_l_accord_type_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle I.3 délai conforme" THEN ' ; I.3 délai conforme' ELSE '' END
        || CASE WHEN "règle I.3 délai trop long" THEN ' ; I.3 délai trop long' ELSE '' END,
        4), '')
  END AS "delai_de_reponse_conforme_a_l_accord_type_rule",
  -- inspiration des accords au délai de réponse inférieur (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'recommande'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "inspiration_des_accords_au_delai_de_reponse_inferieur_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; I.3 délai inférieur' ELSE '' END,
        4), '')
  END AS "inspiration_des_accords_au_delai_de_reponse_inferieur_rule",
  -- respect de la preuve de la nationalité (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle II.1 preuve de la nationalité"
    THEN 'recommande'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "preuve_de_la_nationalite_etablie"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "respect_de_la_preuve_de_la_nationalite_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle II.1 preuve de la nationalité" THEN ' ; II.1 preuve de la nationalité' ELSE '' END,
        4), '')
  END AS "respect_de_la_preuve_de_la_nationalite_rule",
  -- respect de la preuve de l'entrée (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle II.1 preuve de l'entrée"
    THEN 'recommande'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "preuve_de_l_entree_etablie"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "respect_de_la_preuve_de_l_entree_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle II.1 preuve de l'entrée" THEN ' ; II.1 preuve de l''entrée' ELSE '' END,
        4), '')
  END AS "respect_de_la_preuve_de_l_entree_rule",
  -- plus amples enquêtes sur la nationalité (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle II.1 preuve de la nationalité"
    THEN 'deconseille'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "preuve_de_la_nationalite_etablie"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "plus_amples_enquetes_sur_la_nationalite_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle II.1 preuve de la nationalité" THEN ' ; II.1 preuve de la nationalité' ELSE '' END,
        4), '')
  END AS "plus_amples_enquetes_sur_la_nationalite_rule",
  -- plus amples enquêtes sur l'entrée (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle II.1 preuve de l'entrée"
    THEN 'deconseille'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "preuve_de_l_entree_etablie"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "plus_amples_enquetes_sur_l_entree_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle II.1 preuve de l'entrée" THEN ' ; II.1 preuve de l''entrée' ELSE '' END,
        4), '')
  END AS "plus_amples_enquetes_sur_l_entree_rule",
  -- nationalité présumée tenue pour acquise (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle II.1 présomption de la nationalité"
    THEN 'recommande'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "presomption_de_la_nationalite_etablie"
      OR "test 1" AND "preuve_contraire_sur_la_nationalite" = 'etablie_par_la_partie_requise'
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "nationalite_presumee_tenue_pour_acquise_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle II.1 présomption de la nationalité" THEN ' ; II.1 présomption de la nationalité' ELSE '' END,
        4), '')
  END AS "nationalite_presumee_tenue_pour_acquise_rule",
  -- entrée présumée tenue pour acquise (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle II.1 présomption de l'entrée"
    THEN 'recommande'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "presomption_de_l_entree_etablie"
      OR "test 1" AND "preuve_contraire_sur_l_entree" = 'etablie_par_la_partie_requise'
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "entree_presumee_tenue_pour_acquise_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle II.1 présomption de l'entrée" THEN ' ; II.1 présomption de l''entrée' ELSE '' END,
        4), '')
  END AS "entree_presumee_tenue_pour_acquise_rule",
  -- définition claire des moyens pour la nationalité (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'obligatoire'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "definition_claire_des_moyens_pour_la_nationalite_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; II.2 moyens pour la nationalité' ELSE '' END,
        4), '')
  END AS "definition_claire_des_moyens_pour_la_nationalite_rule",
  -- définition claire des moyens pour l'entrée (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'obligatoire'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "definition_claire_des_moyens_pour_l_entree_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; II.2 moyens pour l''entrée' ELSE '' END,
        4), '')
  END AS "definition_claire_des_moyens_pour_l_entree_rule",
  -- établissement de la preuve de la nationalité (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle II.2 preuve de la nationalité"
    THEN 'possible'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "documents_de_preuve_de_la_nationalite__certificat_de_n_8e4c6528" AND NOT "documents_de_preuve_de_la_nationalite__passeport_quel__300c8e12" AND NOT "documents_de_preuve_de_la_nationalite__substitut_de_pa_2319f7d0" AND NOT "documents_de_preuve_de_la_nationalite__autre_document__e6014fef" AND NOT "documents_de_preuve_de_la_nationalite__carte_d_immatri_7d748dd6" AND NOT "documents_de_preuve_de_la_nationalite__carte_nationale_3be07859" AND NOT "documents_de_preuve_de_la_nationalite__carte_d_identit_ba8f26ce" AND NOT "documents_de_preuve_de_la_nationalite__attestation_pro_4935bff3" AND NOT "documents_de_preuve_de_la_nationalite__livret_militaire" AND NOT "documents_de_preuve_de_la_nationalite__carte_d_identit_26bf0095"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "etablissement_de_la_preuve_de_la_nationalite_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle II.2 preuve de la nationalité" THEN ' ; II.2 preuve de la nationalité' ELSE '' END,
        4), '')
  END AS "etablissement_de_la_preuve_de_la_nationalite_rule",
  -- établissement de la présomption de la nationalité (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle II.2 photocopie d'un document de preuve"
      OR "règle II.2 photocopie d'un document de présomption"
      OR "règle II.2 présomption de la nationalité"
    THEN 'possible'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "elements_de_presomption_de_la_nationalite__information_55b903a6" AND NOT "elements_de_presomption_de_la_nationalite__carte_de_se_a5884254" AND NOT "elements_de_presomption_de_la_nationalite__carte_de_se_919bb324" AND NOT "elements_de_presomption_de_la_nationalite__permis_de_conduire" AND NOT "elements_de_presomption_de_la_nationalite__extrait_d_etat_civil" AND NOT "elements_de_presomption_de_la_nationalite__livret_de_marin" AND NOT "elements_de_presomption_de_la_nationalite__livret_de_batelier" AND NOT "elements_de_presomption_de_la_nationalite__photocopie__2ad1b233" AND NOT "elements_de_presomption_de_la_nationalite__photocopie__54a23809" AND NOT "elements_de_presomption_de_la_nationalite__declaration_5278bb99" AND NOT "elements_de_presomption_de_la_nationalite__declaration_3d242045" AND NOT "elements_de_presomption_de_la_nationalite__langue_de_l_d57d6bc4" AND NOT "elements_de_presomption_de_la_nationalite__autre_eleme_c26c4aa5"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "etablissement_de_la_presomption_de_la_nationalite_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle II.2 photocopie d'un document de preuve" THEN ' ; II.2 photocopie d''un document de preuve' ELSE '' END
        || CASE WHEN "règle II.2 photocopie d'un document de présomption" THEN ' ; II.2 photocopie d''un document de présomption' ELSE '' END
        || CASE WHEN "règle II.2 présomption de la nationalité" THEN ' ; II.2 présomption de la nationalité' ELSE '' END,
        4), '')
  END AS "etablissement_de_la_presomption_de_la_nationalite_rule",
  -- établissement de la preuve de l'entrée (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle II.2 preuve de l'entrée"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "moyens_de_preuve_de_l_entree__cachet_de_sortie_d_un_pa_d960e5db" AND "itineraire_et_date_concordants"
    THEN 'possible'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "moyens_de_preuve_de_l_entree__cachet_d_entree_dans_le__969c0ce4" AND NOT "moyens_de_preuve_de_l_entree__inscription_correspondan_ee11ae14" AND NOT "moyens_de_preuve_de_l_entree__cachet_de_sortie_d_un_pa_d960e5db" AND NOT "moyens_de_preuve_de_l_entree__cachet_d_entree_appose_d_fc5d50b1" AND NOT "moyens_de_preuve_de_l_entree__titres_de_voyage_permett_fea1cdab" AND NOT "moyens_de_preuve_de_l_entree__empreintes_digitales_pri_77949b9b"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "etablissement_de_la_preuve_de_l_entree_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle II.2 preuve de l'entrée" THEN ' ; II.2 preuve de l''entrée' ELSE '' END,
        4), '')
  END AS "etablissement_de_la_preuve_de_l_entree_rule",
  -- établissement de la présomption de l'entrée (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle II.2 présomption de l'entrée"
    THEN 'possible'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "elements_de_presomption_de_l_entree__declarations_de_l_ad8e6140" AND NOT "elements_de_presomption_de_l_entree__declarations_d_ag_aefa7ba3" AND NOT "elements_de_presomption_de_l_entree__declarations_d_au_1d2b75e2" AND NOT "elements_de_presomption_de_l_entree__autres_empreintes_cd63e35f" AND NOT "elements_de_presomption_de_l_entree__titres_de_voyage" AND NOT "elements_de_presomption_de_l_entree__notes_d_hotel" AND NOT "elements_de_presomption_de_l_entree__titres_d_acces_a__245b7c7f" AND NOT "elements_de_presomption_de_l_entree__rappels_de_rendez_d341d9dd" AND NOT "elements_de_presomption_de_l_entree__donnees_indiquant_d354a667" AND NOT "elements_de_presomption_de_l_entree__donnees_indiquant_2e64a477" AND NOT "elements_de_presomption_de_l_entree__autre_element_de__0c1f2338"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "etablissement_de_la_presomption_de_l_entree_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle II.2 présomption de l'entrée" THEN ' ; II.2 présomption de l''entrée' ELSE '' END,
        4), '')
  END AS "etablissement_de_la_presomption_de_l_entree_rule",
  -- clause sur la désignation des postes frontières (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'obligatoire'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "clause_sur_la_designation_des_postes_frontieres_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; III désignations' ELSE '' END,
        4), '')
  END AS "clause_sur_la_designation_des_postes_frontieres_rule",
  -- clause sur la désignation des autorités compétentes (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'obligatoire'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "clause_sur_la_designation_des_autorites_competentes_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; III désignations' ELSE '' END,
        4), '')
  END AS "clause_sur_la_designation_des_autorites_competentes_rule",
  -- utilisation du poste frontière pour la réadmission et l'entrée en transit (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle III poste désigné"
    THEN 'possible'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "poste_frontiere_designe_par_les_ministres"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "utilisation_du_poste_frontiere_pour_la_readmission_et__363cc609",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle III poste désigné" THEN ' ; III poste désigné' ELSE '' END,
        4), '')
  END AS "utilisation_du_poste_frontiere_pour_la_readmission_et__51288377",
  -- compétence pour traiter les demandes (etat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle III autorité désignée"
    THEN 'etabli'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "autorite_designee_par_les_ministres"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "competence_pour_traiter_les_demandes_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle III autorité désignée" THEN ' ; III autorité désignée' ELSE '' END,
        4), '')
  END AS "competence_pour_traiter_les_demandes_rule",
  -- formulaire pour le transit sous escorte (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle IV formulaire possible"
    THEN 'recommande'
    WHEN "règle IV formulaire possible"
    THEN 'possible'
    WHEN "règle IV formulaire possible"
      OR "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "escorte"
      OR "test 1" AND NOT "demande_de_transit_sous_escorte"
      OR "test 1" AND NOT "matiere_de_transit"
      OR "test 1" AND "renvoi_en_transit_d_un_ressortissant_de_pays_tiers" AND "passage_par_un_aeroport_de_l_autre_etat_contractant" AND "dispense_retenue_par_les_parties"
    THEN 'non_prevu'
    WHEN "règle IV formulaire possible" OR "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "formulaire_pour_le_transit_sous_escorte_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle IV formulaire possible" THEN ' ; IV formulaire possible' ELSE '' END
        || CASE WHEN "règle IV formulaire possible" THEN ' ; IV formulaire recommandé' ELSE '' END,
        4), '')
  END AS "formulaire_pour_le_transit_sous_escorte_rule",
  -- inspiration du formulaire annexé sur le transit (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle IV formulaire annexé"
    THEN 'possible'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "escorte"
      OR "test 1" AND NOT "demande_de_transit_sous_escorte"
      OR "test 1" AND NOT "matiere_de_transit"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "inspiration_du_formulaire_annexe_sur_le_transit_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle IV formulaire annexé" THEN ' ; IV formulaire annexé' ELSE '' END,
        4), '')
  END AS "inspiration_du_formulaire_annexe_sur_le_transit_rule",
  -- dispense des formalités de transit (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle IV dispense par l'aéroport"
    THEN 'possible'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "renvoi_en_transit_d_un_ressortissant_de_pays_tiers"
      OR "test 1" AND NOT "passage_par_un_aeroport_de_l_autre_etat_contractant"
      OR "test 1" AND NOT "matiere_de_transit"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "dispense_des_formalites_de_transit_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle IV dispense par l'aéroport" THEN ' ; IV dispense par l''aéroport' ELSE '' END,
        4), '')
  END AS "dispense_des_formalites_de_transit_rule",
  -- information de l'autre partie sur le refoulement (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle IV formulaire possible"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "renvoi_en_transit_d_un_ressortissant_de_pays_tiers" AND "passage_par_un_aeroport_de_l_autre_etat_contractant" AND "dispense_retenue_par_les_parties"
    THEN 'recommande'
    WHEN "règle IV formulaire possible"
      OR "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "renvoi_en_transit_d_un_ressortissant_de_pays_tiers"
      OR "test 1" AND NOT "passage_par_un_aeroport_de_l_autre_etat_contractant"
      OR "test 1" AND NOT "matiere_de_transit"
    THEN 'non_prevu'
    WHEN "règle IV formulaire possible" OR "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "information_de_l_autre_partie_sur_le_refoulement_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle IV formulaire possible" THEN ' ; IV information en cas de dispense' ELSE '' END
        || CASE WHEN "règle IV formulaire possible" THEN ' ; IV information en cas de passage par un aéroport' ELSE '' END,
        4), '')
  END AS "information_de_l_autre_partie_sur_le_refoulement_rule",
  -- indication de l'identité de la personne (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle IV formulaire possible"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "renvoi_en_transit_d_un_ressortissant_de_pays_tiers" AND "passage_par_un_aeroport_de_l_autre_etat_contractant" AND "dispense_retenue_par_les_parties"
    THEN 'recommande'
    WHEN "règle IV formulaire possible"
      OR "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "renvoi_en_transit_d_un_ressortissant_de_pays_tiers"
      OR "test 1" AND NOT "passage_par_un_aeroport_de_l_autre_etat_contractant"
      OR "test 1" AND NOT "matiere_de_transit"
    THEN 'non_prevu'
    WHEN "règle IV formulaire possible" OR "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "indication_de_l_identite_de_la_personne_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle IV formulaire possible" THEN ' ; IV information en cas de dispense' ELSE '' END
        || CASE WHEN "règle IV formulaire possible" THEN ' ; IV information en cas de passage par un aéroport' ELSE '' END,
        4), '')
  END AS "indication_de_l_identite_de_la_personne_rule",
  -- indication des informations relatives au vol (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle IV formulaire possible"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "renvoi_en_transit_d_un_ressortissant_de_pays_tiers" AND "passage_par_un_aeroport_de_l_autre_etat_contractant" AND "dispense_retenue_par_les_parties"
    THEN 'recommande'
    WHEN "règle IV formulaire possible"
      OR "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "renvoi_en_transit_d_un_ressortissant_de_pays_tiers"
      OR "test 1" AND NOT "passage_par_un_aeroport_de_l_autre_etat_contractant"
      OR "test 1" AND NOT "matiere_de_transit"
    THEN 'non_prevu'
    WHEN "règle IV formulaire possible" OR "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "indication_des_informations_relatives_au_vol_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle IV formulaire possible" THEN ' ; IV information en cas de dispense' ELSE '' END
        || CASE WHEN "règle IV formulaire possible" THEN ' ; IV information en cas de passage par un aéroport' ELSE '' END,
        4), '')
  END AS "indication_des_informations_relatives_au_vol_rule",
  -- indication des coordonnées des agents d'escorte (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle IV formulaire possible"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "renvoi_en_transit_d_un_ressortissant_de_pays_tiers" AND "passage_par_un_aeroport_de_l_autre_etat_contractant" AND "dispense_retenue_par_les_parties" AND "escorte"
      OR "test 1" AND "elaboration_d_un_protocole_avec_un_pays_tiers" AND "renvoi_en_transit_d_un_ressortissant_de_pays_tiers" AND "passage_par_un_aeroport_de_l_autre_etat_contractant" AND "dispense_retenue_par_les_parties" AND "demande_de_transit_sous_escorte"
    THEN 'recommande'
    WHEN "règle IV formulaire possible"
      OR "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "renvoi_en_transit_d_un_ressortissant_de_pays_tiers"
      OR "test 1" AND NOT "passage_par_un_aeroport_de_l_autre_etat_contractant"
      OR "test 1" AND NOT "escorte"
      OR "test 1" AND NOT "matiere_de_transit"
    THEN 'non_prevu'
    WHEN "règle IV formulaire possible" OR "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "indication_des_coordonnees_des_agents_d_escorte_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle IV formulaire possible" THEN ' ; IV escorte en cas de dispense' ELSE '' END
        || CASE WHEN "règle IV formulaire possible" THEN ' ; IV escorte en cas de passage par un aéroport' ELSE '' END,
        4), '')
  END AS "indication_des_coordonnees_des_agents_d_escorte_rule",
  -- prise en compte de la recommandation de 1992 (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle IV formulaire possible"
    THEN 'obligatoire'
    WHEN "règle IV formulaire possible"
    THEN 'recommande'
    WHEN "règle IV formulaire possible"
      OR "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "matiere_de_transit"
    THEN 'non_prevu'
    WHEN "règle IV formulaire possible" OR "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "prise_en_compte_de_la_recommandation_de_1992_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle IV formulaire possible" THEN ' ; note recommandation de 1992' ELSE '' END
        || CASE WHEN "règle IV formulaire possible" THEN ' ; note recommandation de 1992 conseillée' ELSE '' END,
        4), '')
  END AS "prise_en_compte_de_la_recommandation_de_1992_rule",
  -- article sur la protection des données (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'possible'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "article_sur_la_protection_des_donnees_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; V article possible' ELSE '' END,
        4), '')
  END AS "article_sur_la_protection_des_donnees_rule",
  -- contenu de l'article sur la protection des données (resultat)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "règle dispositif utilisation"
    THEN 'regi_par_un_autre_texte'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "contenu_de_l_article_sur_la_protection_des_donnees_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; V contenu' ELSE '' END,
        4), '')
  END AS "contenu_de_l_article_sur_la_protection_des_donnees_rule",
  -- précision sur la finalité des informations (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'recommande'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "precision_sur_la_finalite_des_informations_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; V finalité précisée' ELSE '' END,
        4), '')
  END AS "precision_sur_la_finalite_des_informations_rule",
  -- transmission d'informations (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle V autres fins"
    THEN 'exclu'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND "transmission_aux_seules_fins_de_l_accord"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "transmission_d_informations_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(CASE WHEN "règle V autres fins" THEN ' ; V autres fins' ELSE '' END, 4), '')
  END AS "transmission_d_informations_rule",
  -- clause d'entrée en vigueur simultanée (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'recommande'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "clause_d_entree_en_vigueur_simultanee_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; VI clauses' ELSE '' END,
        4), '')
  END AS "clause_d_entree_en_vigueur_simultanee_rule",
  -- clause de suspension (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'recommande'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "clause_de_suspension_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; VI clauses' ELSE '' END,
        4), '')
  END AS "clause_de_suspension_rule",
  -- clause de fin d'applicabilité (acte)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle dispositif utilisation"
    THEN 'recommande'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "clause_de_fin_d_applicabilite_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle dispositif utilisation" THEN ' ; VI clauses' ELSE '' END,
        4), '')
  END AS "clause_de_fin_d_applicabilite_rule",
  -- entrée en vigueur du protocole (effet)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle VI entrée en vigueur"
    THEN 'automatique'
    WHEN "règle VI pas avant l'accord"
    THEN 'exclu'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "entree_en_vigueur_du_protocole_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle VI entrée en vigueur" THEN ' ; VI entrée en vigueur' ELSE '' END
        || CASE WHEN "règle VI pas avant l'accord" THEN ' ; VI pas avant l''accord' ELSE '' END,
        4), '')
  END AS "entree_en_vigueur_du_protocole_rule",
  -- suspension de l'application du protocole (effet)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle VI suspension"
    THEN 'automatique'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "suspension_de_l_application_de_l_accord"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "suspension_de_l_application_du_protocole_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(CASE WHEN "règle VI suspension" THEN ' ; VI suspension' ELSE '' END, 4), '')
  END AS "suspension_de_l_application_du_protocole_rule",
  -- applicabilité du protocole (effet)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle VI fin"
    THEN 'exclu'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND NOT "fin_de_l_applicabilite_de_l_accord"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "applicabilite_du_protocole_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(CASE WHEN "règle VI fin" THEN ' ; VI fin' ELSE '' END, 4), '')
  END AS "applicabilite_du_protocole_rule",
  -- informations fournies sous forme d'annexes (formalite)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle note annexes du procès-verbal"
    THEN 'exige'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND "place_suffisante_aux_rubriques"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "informations_fournies_sous_forme_d_annexes_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle note annexes du procès-verbal" THEN ' ; note annexes du procès-verbal' ELSE '' END,
        4), '')
  END AS "informations_fournies_sous_forme_d_annexes_rule",
  -- annexes énumérées au point 7 avec mention de la rubrique (formalite)
  CASE
    WHEN "error" IS NOT NULL
    THEN NULL
    WHEN "règle note annexes du procès-verbal"
    THEN 'exige'
    WHEN "test 1" AND NOT "elaboration_d_un_protocole_avec_un_pays_tiers"
      OR "test 1" AND "place_suffisante_aux_rubriques"
    THEN 'non_prevu'
    WHEN "test 5"
    THEN 'non_applicable'
    ELSE 'indetermine'
  END AS "annexes_enumerees_au_point_7_avec_mention_de_la_rubrique_status",
  CASE
    WHEN "error" IS NULL
    THEN NULLIF(SUBSTR(
        CASE WHEN "règle note annexes du procès-verbal" THEN ' ; note annexes du procès-verbal' ELSE '' END,
        4), '')
  END AS "annexes_enumerees_au_point_7_avec_mention_de_la_rubrique_rule"
FROM "règles lues";
