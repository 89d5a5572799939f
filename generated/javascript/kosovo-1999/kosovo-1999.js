// Écrit par « attendu build » : ne pas modifier.
/**
 * Protection temporaire accordée par la France aux membres de la communauté albanaise du Kosovo.
 * État actuel : non établi. Force : instruction adressée aux préfets. Ce module dit ce que le texte
 * énonce pour les faits donnés ; il ne décrit pas le droit actuel et n'est pas une consultation
 * juridique.
 */

import { act } from "../runtime.js";

export { FactError } from "../runtime.js";

/** Ce qu'est le texte, son état actuel, ses empreintes. */
export const identity = {
  slug: "kosovo-1999",
  title: "Protection temporaire accordée par la France aux membres de la communauté albanaise du Kosovo",
  nature: "circulaire",
  author: "LE MINISTRE DE L'INTERIEUR",
  identifier: "NOR/INT/D/99/00210/C",
  date: "12 octobre 1999",
  published: "",
  applies_from: "à compter de la réception des instructions",
  territory: "non précisé par le texte",
  status: "non établi",
  force: "instruction adressée aux préfets",
  lacks: "",
  taken_from: "document remis par le client",
  read_on: "",
  version: "2519968ed4fe05269e87843579c1fb4786525a44831f031281bfc4285d6d4114",
  source: "9d5ccce8a03501059c4d8ddaa66bd6ac6e2fab43999ef649f768da14e952d6ac",
  official_text: "1271014b91f741447c774a982c6271946e9c7113378baba772816131c792f0c9",
};

/** Ce qui peut être demandé d'un cas : questions, types, réponses ; puis les groupes. */
export const facts = [
  {
    slug: "date_de_la_decision",
    name: "date de la décision",
    kind: "date",
    question: "À quelle date la décision est-elle prise ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "reception_des_instructions",
    name: "réception des instructions",
    kind: "date",
    question: "À quelle date la préfecture a-t-elle reçu les instructions du 12 octobre 1999 ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "situation_irreguliere",
    name: "situation irrégulière",
    kind: "yes_no",
    question: "La personne est-elle en situation irrégulière ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "origine_declaree_du_kosovo",
    name: "origine déclarée du Kosovo",
    kind: "yes_no",
    question: "La personne se dit-elle originaire du Kosovo ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "demande_d_admission_au_sejour",
    name: "demande d'admission au séjour",
    kind: "yes_no",
    question: "La personne sollicite-t-elle son admission au séjour auprès des services du préfet ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "interpellation_sans_titre_de_sejour",
    name: "interpellation sans titre de séjour",
    kind: "yes_no",
    question: "La personne a-t-elle été interpellée sans titre de séjour par la police ou la gendarmerie ?",
    natures: ["sensitive"],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "benefice_de_la_protection_temporaire",
    name: "bénéfice de la protection temporaire",
    kind: "yes_no",
    question: "La personne bénéficie-t-elle déjà de la protection temporaire ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "document_delivre",
    name: "document délivré",
    kind: "choice",
    question: "Quel document la personne s'est-elle vu délivrer au titre de la protection temporaire ?",
    natures: [],
    options: [
      { slug: "autorisation_provisoire_de_sejour", name: "autorisation provisoire de séjour" },
      { slug: "recepisse", name: "récépissé" },
      { slug: "carte_de_sejour_temporaire", name: "carte de séjour temporaire" },
      { slug: "aucun", name: "aucun" },
    ],
    until: null,
    aliases: [],
  },
  {
    slug: "delivrance_depuis_l_entree_en_vigueur_du_dispositif",
    name: "délivrance depuis l'entrée en vigueur du dispositif",
    kind: "yes_no",
    question: "Le document a-t-il été délivré depuis l'entrée en vigueur du dispositif de protection temporaire ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "demande_d_asile_conventionnel",
    name: "demande d'asile conventionnel",
    kind: "yes_no",
    question: "La personne a-t-elle déposé une demande d'asile conventionnel ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "demande_d_asile_territorial",
    name: "demande d'asile territorial",
    kind: "yes_no",
    question: "La personne a-t-elle déposé une demande d'asile territorial ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "conditions_de_reprise_en_charge",
    name: "conditions de reprise en charge",
    kind: "yes_no",
    question: "Les conditions de reprise en charge de l'intéressé par un partenaire européen paraissent-elles remplies ?",
    natures: ["appraisal"],
    authority: "préfet",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "conditions_pour_demeurer_en_france",
    name: "conditions pour demeurer en France",
    kind: "yes_no",
    question: "La personne remplit-elle les conditions nécessaires pour demeurer en France ?",
    natures: ["appraisal", "governed_elsewhere"],
    authority: "préfet",
    governed_by: "les règles de droit commun en matière d'admission au séjour",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "declaration_d_appartenance_a_la_communaute_albanaise",
    name: "déclaration d'appartenance à la communauté albanaise",
    kind: "yes_no",
    question: "La personne déclare-t-elle appartenir à la communauté albanaise du Kosovo ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "appartenance_certaine_a_la_communaute_albanaise",
    name: "appartenance certaine à la communauté albanaise",
    kind: "yes_no",
    question: "La personne appartient-elle de manière certaine à la communauté albanaise du Kosovo ?",
    natures: ["appraisal"],
    authority: "préfet",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "mesure_d_eloignement_deja_prise",
    name: "mesure d'éloignement déjà prise",
    kind: "yes_no",
    question: "Une mesure d'éloignement a-t-elle déjà été prise ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "renouvellement_ne_paraissant_pas_devoir_intervenir",
    name: "renouvellement ne paraissant pas devoir intervenir",
    kind: "yes_no",
    question: "Le renouvellement paraît-il, dans ce cas particulier, ne pas devoir intervenir ?",
    help: "notamment pour des motifs d'ordre public, : le texte ne ferme pas la liste des motifs",
    natures: ["appraisal"],
    authority: "préfet",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "retour_direct_possible",
    name: "retour direct possible",
    kind: "yes_no",
    question: "Le retour direct vers le pays ou la région d'origine est-il possible ?",
    natures: ["appraisal"],
    authority: "préfet",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "pays_de_renvoi_fixe",
    name: "pays de renvoi fixé",
    kind: "yes_no",
    question: "Le pays ou la région de renvoi est-il fixé ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "risques_personnels_et_averes_etablis",
    name: "risques personnels et avérés établis",
    kind: "yes_no",
    question: "L'étranger rapporte-t-il la preuve, ou établit-il valablement, qu'il encourt des risques personnels et avérés ?",
    natures: ["appraisal"],
    authority: "préfet",
    options: [],
    until: null,
    aliases: [],
  },
];

/** Les résultats, dans l'ordre des décisions. */
export const outcomes = [
  {
    slug: "regime_de_l_admission_au_sejour",
    name: "régime de l'admission au séjour",
    kind: "etat",
    silence: "le texte ne dit rien",
  },
  {
    slug: "delivrance_d_une_autorisation_provisoire_de_sejour",
    name: "délivrance d'une autorisation provisoire de séjour",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "enregistrement_de_la_demande_d_asile",
    name: "enregistrement de la demande d'asile",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "saisine_de_l_ofpra",
    name: "saisine de l'OFPRA",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "saisine_du_ministere_sur_l_asile_territorial",
    name: "saisine du ministère sur l'asile territorial",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "application_de_la_convention_de_dublin",
    name: "application de la convention de Dublin",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "saisine_des_partenaires_europeens",
    name: "saisine des partenaires européens",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "refus_de_sejour",
    name: "refus de séjour",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "mesure_d_eloignement",
    name: "mesure d'éloignement",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "mise_a_execution_d_une_mesure_deja_prise",
    name: "mise à exécution d'une mesure déjà prise",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "application_des_nouvelles_instructions",
    name: "application des nouvelles instructions",
    kind: "effet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "renouvellement_des_documents_delivres",
    name: "renouvellement des documents délivrés",
    kind: "etat",
    silence: "le texte ne dit rien",
  },
  {
    slug: "saisine_du_ministre_d_un_cas_particulier",
    name: "saisine du ministre d'un cas particulier",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "utilisation_des_accords_de_readmission",
    name: "utilisation des accords de réadmission",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "retour_direct_par_arrete_de_reconduite",
    name: "retour direct par arrêté de reconduite",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "eloignement_en_direction_de_belgrade",
    name: "éloignement en direction de Belgrade",
    kind: "acte",
    bearer: "préfet",
    help: "transit compris",
    silence: "le texte ne dit rien",
  },
  {
    slug: "recueil_des_declarations_par_proces_verbal",
    name: "recueil des déclarations par procès-verbal",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "verification_de_l_article_3",
    name: "vérification de l'article 3",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "saisine_du_ministre_pour_risques",
    name: "saisine du ministre pour risques",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
];

/** Les règles : où elles se trouvent, leurs mots, leurs conditions, ce qu'elles donnent. */
export const rules = {
  "7 droit commun": {
    name: "7 droit commun",
    quotations: [
      {
        place: "point 7",
        text: "A compter de la réception des présentes instructions, vous appliquerez aux personnes en situation irrégulière qui se disent originaires du Kosovo et qui sollicitent leur admission au séjour auprès de vos services ou qui sont interpellées sans titre de séjour par la police ou la gendarmerie, les règles de droit commun en matière d'admission au séjour.",
      },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: [
      "« régime de l'admission au séjour », régi par un autre texte (droit commun de l'admission au séjour)",
    ],
    derogates: [],
    legal_basis: [],
  },
  "7 autorisation provisoire": {
    name: "7 autorisation provisoire",
    quotations: [
      { place: "point 7", text: "En conséquence, vous ne leur délivrerez plus d'APS." },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« délivrance d'une autorisation provisoire de séjour », exclu"],
    derogates: [],
    legal_basis: [],
  },
  "7 enregistrement de l'asile": {
    name: "7 enregistrement de l'asile",
    quotations: [
      {
        place: "point 7",
        text: "En revanche, vous continuerez à enregistrer toutes les demandes d'asile (conventionnel ou territorial) qu'elles pourraient déposer",
      },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "demande d'asile conventionnel ou demande d'asile territorial",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« enregistrement de la demande d'asile », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "7 saisine de l'OFPRA": {
    name: "7 saisine de l'OFPRA",
    quotations: [
      {
        place: "point 7",
        text: "vous continuerez à enregistrer toutes les demandes d'asile (conventionnel ou territorial) qu'elles pourraient déposer et saisirez donc, selon le cas, l'OFPRA ou mes services sous le timbre DLPAJ.",
      },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "demande d'asile conventionnel",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« saisine de l'OFPRA », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "7 saisine du ministère": {
    name: "7 saisine du ministère",
    quotations: [
      {
        place: "point 7",
        text: "vous continuerez à enregistrer toutes les demandes d'asile (conventionnel ou territorial) qu'elles pourraient déposer et saisirez donc, selon le cas, l'OFPRA ou mes services sous le timbre DLPAJ.",
      },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "demande d'asile territorial",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« saisine du ministère sur l'asile territorial », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "7 Dublin": {
    name: "7 Dublin",
    quotations: [
      {
        place: "point 7",
        text: "De la même manière, vous continuerez à faire application des dispositions de la Convention de Dublin et",
      },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« application de la convention de Dublin », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "7 partenaires européens encouragement": {
    name: "7 partenaires européens encouragement",
    quotations: [
      {
        place: "point 7",
        text: "n'hésiterez pas à saisir nos partenaires européens chaque fois que les conditions de reprise en charge des intéressés vous paraîtront remplies.",
      },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "conditions de reprise en charge",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« saisine des partenaires européens », recommandé"],
    derogates: [],
    legal_basis: [],
  },
  "7 partenaires européens obligation": {
    name: "7 partenaires européens obligation",
    quotations: [
      {
        place: "point 7",
        text: "n'hésiterez pas à saisir nos partenaires européens chaque fois que les conditions de reprise en charge des intéressés vous paraîtront remplies.",
      },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "conditions de reprise en charge",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« saisine des partenaires européens », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "7 refus de séjour": {
    name: "7 refus de séjour",
    quotations: [
      {
        place: "point 7",
        text: "Pour les autres cas, vous serez conduits à refuser le séjour à toute personne qui ne remplirait pas les conditions nécessaires pour demeurer en France.",
      },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "aucun de : demande d'asile conventionnel ; demande d'asile territorial ; conditions de reprise en charge ; conditions pour demeurer en France",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« refus de séjour », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "7 refus de séjour hors reprise en charge": {
    name: "7 refus de séjour hors reprise en charge",
    quotations: [
      {
        place: "point 7",
        text: "Pour les autres cas, vous serez conduits à refuser le séjour à toute personne qui ne remplirait pas les conditions nécessaires pour demeurer en France.",
      },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "aucun de : conditions de reprise en charge ; conditions pour demeurer en France",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« refus de séjour », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "8 mesures d'éloignement": {
    name: "8 mesures d'éloignement",
    quotations: [
      {
        place: "point 8",
        text: "Il vous est en outre désormais possible de prendre des mesures d'éloignement",
      },
      {
        place: "point 8",
        text: "à l'encontre de personnes déclarant appartenir à la communauté albanaise du Kosovo.",
      },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "déclaration d'appartenance à la communauté albanaise",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« mesure d'éloignement », possible"],
    derogates: [],
    legal_basis: [],
  },
  "8 mesures déjà prises": {
    name: "8 mesures déjà prises",
    quotations: [
      {
        place: "point 8",
        text: "Il vous est en outre désormais possible de prendre des mesures d'éloignement (ou de mettre à exécution des mesures déjà prises) à l'encontre de personnes déclarant appartenir à la communauté albanaise du Kosovo.",
      },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "déclaration d'appartenance à la communauté albanaise",
      "mesure d'éloignement déjà prise",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« mise à exécution d'une mesure déjà prise », possible"],
    derogates: [],
    legal_basis: [],
  },
  "9 bénéficiaires": {
    name: "9 bénéficiaires",
    quotations: [
      {
        place: "point 9",
        text: "Je précise que ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire qui se sont vu délivrer, selon les cas, une autorisation provisoire de séjour, un récépissé ou une carte de séjour temporaire.",
      },
    ],
    conditions: [
      "bénéfice de la protection temporaire",
      "document délivré : autorisation provisoire de séjour ou récépissé ou carte de séjour temporaire",
    ],
    gives: ["« application des nouvelles instructions », exclu"],
    derogates: [],
    legal_basis: [],
  },
  "9 renouvellement": {
    name: "9 renouvellement",
    quotations: [
      {
        place: "point 9",
        text: "Les instructions contenues dans mon télégramme du N° S 931 du 14 mai 1999 restent donc applicables en ce qui concerne le renouvellement des documents délivrés depuis l'entrée en vigueur du dispositif de protection temporaire.",
      },
    ],
    conditions: [
      "bénéfice de la protection temporaire",
      "document délivré : autorisation provisoire de séjour ou récépissé ou carte de séjour temporaire",
      "délivrance depuis l'entrée en vigueur du dispositif",
    ],
    gives: [
      "« renouvellement des documents délivrés », régi par un autre texte (télégramme du 14 mai 1999)",
    ],
    derogates: [],
    legal_basis: [],
  },
  "9 cas particuliers": {
    name: "9 cas particuliers",
    quotations: [
      {
        place: "point 9",
        text: "Il vous appartient toutefois de me saisir des cas particuliers pour lesquels le renouvellement ne vous paraîtrait pas devoir intervenir, notamment pour des motifs d'ordre public.",
      },
    ],
    conditions: [
      "bénéfice de la protection temporaire",
      "document délivré : autorisation provisoire de séjour ou récépissé ou carte de séjour temporaire",
      "renouvellement ne paraissant pas devoir intervenir",
    ],
    gives: ["« saisine du ministre d'un cas particulier », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "10 accords de réadmission": {
    name: "10 accords de réadmission",
    quotations: [
      {
        place: "point 10",
        text: "Bien que les accords de réadmission, notamment ceux conclus avec des pays possédant des frontières communes avec la France, puissent être valablement utilisés à l'encontre des personnes se trouvant en situation irrégulière sur notre territoire",
      },
    ],
    conditions: ["situation irrégulière"],
    gives: ["« utilisation des accords de réadmission », possible"],
    derogates: [],
    legal_basis: [],
  },
  "10 retour direct": {
    name: "10 retour direct",
    quotations: [
      {
        place: "point 10",
        text: "je vous demande de privilégier, chaque fois que ceci sera possible, la solution du retour direct, au moyen d'un arrêté de reconduite à la frontière, des personnes concernées vers leur pays (ou région) d'origine.",
      },
      {
        place: "point 10",
        text: "des personnes se trouvant en situation irrégulière sur notre territoire",
      },
    ],
    conditions: ["situation irrégulière", "retour direct possible"],
    gives: ["« retour direct par arrêté de reconduite », recommandé"],
    derogates: [],
    legal_basis: [],
  },
  "10 Belgrade": {
    name: "10 Belgrade",
    quotations: [
      {
        place: "point 10",
        text: "S'agissant des personnes appartenant de manière certaine à la communauté albanaise du Kosovo, il conviendra de ne jamais prévoir d'éloignement en direction de Belgrade, y compris en transit.",
      },
    ],
    conditions: ["appartenance certaine à la communauté albanaise"],
    gives: ["« éloignement en direction de Belgrade », exclu"],
    derogates: [],
    legal_basis: [],
  },
  "11 déclarations": {
    name: "11 déclarations",
    quotations: [
      {
        place: "point 11",
        text: "Afin de prévenir tous les risques que pourrait encourir l'étranger éloigné en cas de retour forcé, il conviendra de recueillir ses déclarations consignées par procès verbal lorsque le pays (ou la région ) de renvoi sera fixé.",
      },
    ],
    conditions: ["pays de renvoi fixé"],
    gives: ["« recueil des déclarations par procès-verbal », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "11 article 3": {
    name: "11 article 3",
    quotations: [
      {
        place: "point 11",
        text: "Il est, en effet, nécessaire de vérifier si les dispositions de l'article 3 de la Convention européenne de sauvegarde des Droits de l'Homme et des Libertés fondamentales sont ou non applicables au cas d'espèce.",
      },
      { place: "point 11", text: "lorsque le pays (ou la région ) de renvoi sera fixé" },
    ],
    conditions: ["pays de renvoi fixé"],
    gives: ["« vérification de l'article 3 », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "11 risques établis": {
    name: "11 risques établis",
    quotations: [
      {
        place: "point 11",
        text: "Vous saisirez mes services des cas pour lesquels l'étranger concerné rapporterait la preuve ou établirait valablement qu'il encourt des risques personnels et avérés.",
      },
    ],
    conditions: ["risques personnels et avérés établis"],
    gives: ["« saisine du ministre pour risques », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
};

/** Les passages qui admettent plusieurs lectures. */
export const readings = {
  autres_cas: {
    name: "autres cas",
    question: "« Pour les autres cas » : autres que quoi ?",
    variants: [
      {
        slug: "ni_asile_ni_reprise_en_charge",
        name: "ni asile ni reprise en charge",
        text: "les cas que les deux phrases qui précèdent ne règlent pas",
      },
      {
        slug: "hors_reprise_en_charge",
        name: "hors reprise en charge",
        text: "les cas que la phrase qui précède, sur Dublin, ne règle pas",
      },
    ],
    retained: "ni_asile_ni_reprise_en_charge",
    reason: "les phrases qui précèdent traitent, « de la même manière », de l'asile et de la reprise en charge",
    quotations: [
      { place: "point 7", text: "Pour les autres cas, vous serez conduits à refuser le séjour" },
    ],
  },
  n_hesiterez_pas: {
    name: "n'hésiterez pas",
    question: "« n'hésiterez pas à saisir … chaque fois que » : le préfet doit-il saisir, ou y est-il encouragé ?",
    variants: [
      { slug: "encouragement", name: "encouragement", text: "ne pas hésiter n'est pas devoir" },
      {
        slug: "obligation",
        name: "obligation",
        text: "le futur commande, « chaque fois que » généralise",
      },
    ],
    retained: null,
    reason: "les deux se soutiennent, et rien ailleurs ne tranche",
    quotations: [
      {
        place: "point 7",
        text: "n'hésiterez pas à saisir nos partenaires européens chaque fois que",
      },
    ],
  },
};

// --- Ce avec quoi le texte décide ------------------------------------------------------------------

/** Les consignes, et ce qu'elles concernent. */
const directives = [];

/** Les pièces, et ce qu'elles concernent. */
const evidence = [{ name: "risques", concerns: ["risques_personnels_et_averes_etablis"] }];

/** Les faits découpés en cases : les plus fines que les règles distinguent. */
const variables = [
  { kind: "yes_no", fact: "appartenance_certaine_a_la_communaute_albanaise" },
  { kind: "yes_no", fact: "situation_irreguliere" },
  { kind: "yes_no", fact: "retour_direct_possible" },
  { kind: "yes_no", fact: "pays_de_renvoi_fixe" },
  { kind: "yes_no", fact: "risques_personnels_et_averes_etablis" },
  {
    kind: "dates",
    facts: ["date_de_la_decision", "reception_des_instructions"],
    atoms: [
      {
        left: "date_de_la_decision",
        right: "reception_des_instructions",
        steps: [],
        days: 0,
        strict: true,
      },
    ],
    vectors: ["0", "1"],
  },
  { kind: "yes_no", fact: "origine_declaree_du_kosovo" },
  { kind: "yes_no", fact: "demande_d_admission_au_sejour" },
  { kind: "yes_no", fact: "interpellation_sans_titre_de_sejour" },
  { kind: "yes_no", fact: "demande_d_asile_conventionnel" },
  { kind: "yes_no", fact: "demande_d_asile_territorial" },
  { kind: "yes_no", fact: "conditions_de_reprise_en_charge" },
  { kind: "yes_no", fact: "conditions_pour_demeurer_en_france" },
  { kind: "yes_no", fact: "declaration_d_appartenance_a_la_communaute_albanaise" },
  { kind: "yes_no", fact: "mesure_d_eloignement_deja_prise" },
  { kind: "yes_no", fact: "benefice_de_la_protection_temporaire" },
  {
    kind: "choice",
    fact: "document_delivre",
    options: [
      "autorisation_provisoire_de_sejour",
      "recepisse",
      "carte_de_sejour_temporaire",
      "aucun",
    ],
  },
  { kind: "yes_no", fact: "renouvellement_ne_paraissant_pas_devoir_intervenir" },
  { kind: "yes_no", fact: "delivrance_depuis_l_entree_en_vigueur_du_dispositif" },
  {
    kind: "reading",
    reading: "autres_cas",
    variants: ["ni_asile_ni_reprise_en_charge", "hors_reprise_en_charge"],
    retained: "ni_asile_ni_reprise_en_charge",
  },
  {
    kind: "reading",
    reading: "n_hesiterez_pas",
    variants: ["encouragement", "obligation"],
    retained: null,
  },
];

/** Ce que les résultats peuvent être. */
const answers = [
  { status: "non_prevu" },
  { status: "regi_par_un_autre_texte", refers_to: "droit commun de l'admission au séjour" },
  { status: "non_applicable" },
  { status: "exclu" },
  { status: "obligatoire" },
  { status: "recommande" },
  { status: "possible" },
  { status: "regi_par_un_autre_texte", refers_to: "télégramme du 14 mai 1999" },
];

/**
 * Les diagrammes : [variable, un enfant par case]. Les premiers numéros sont « faux », « vrai »,
 * « hors des suppositions », puis les réponses ; les suivants, ces nœuds.
 */
const nodes = [
  [16, 3, 3, 3, 4], [15, 4, 11], [8, 3, 12], [7, 13, 12], [6, 3, 14], [16, 3, 3, 3, 5], [15, 5, 16],
  [8, 3, 17], [7, 18, 17], [6, 3, 19], [5, 15, 20], [1, 3, 21], [16, 0, 0, 0, 1], [15, 1, 23],
  [8, 0, 24], [7, 25, 24], [6, 0, 26], [5, 27, 0], [1, 0, 28], [16, 3, 3, 3, 6], [15, 6, 30],
  [8, 3, 31], [7, 32, 31], [6, 3, 33], [5, 34, 20], [1, 3, 35], [16, 3, 3, 3, 7], [15, 7, 37],
  [10, 3, 38], [9, 39, 38], [8, 3, 40], [7, 41, 40], [6, 3, 42], [10, 3, 17], [9, 44, 17],
  [8, 3, 45], [7, 46, 45], [6, 3, 47], [5, 43, 48], [1, 3, 49], [10, 0, 24], [9, 51, 24],
  [8, 0, 52], [7, 53, 52], [6, 0, 54], [5, 55, 0], [1, 0, 56], [9, 3, 38], [8, 3, 58], [7, 59, 58],
  [6, 3, 60], [9, 3, 17], [8, 3, 62], [7, 63, 62], [6, 3, 64], [5, 61, 65], [1, 3, 66], [9, 0, 24],
  [8, 0, 68], [7, 69, 68], [6, 0, 70], [5, 71, 0], [1, 0, 72], [8, 3, 39], [7, 74, 39], [6, 3, 75],
  [8, 3, 44], [7, 77, 44], [6, 3, 78], [5, 76, 79], [1, 3, 80], [8, 0, 51], [7, 82, 51], [6, 0, 83],
  [5, 84, 0], [1, 0, 85], [8, 3, 38], [7, 87, 38], [6, 3, 88], [5, 89, 20], [1, 3, 90], [20, 8, 7],
  [16, 3, 3, 3, 92], [15, 92, 93], [11, 3, 94], [8, 3, 95], [7, 96, 95], [6, 3, 97], [11, 3, 17],
  [8, 3, 99], [7, 100, 99], [6, 3, 101], [5, 98, 102], [1, 3, 103], [20, 1, 0], [16, 0, 0, 0, 105],
  [15, 105, 106], [11, 0, 107], [8, 0, 108], [7, 109, 108], [6, 0, 110], [5, 111, 0], [1, 0, 112],
  [20, 0, 1], [16, 0, 0, 0, 114], [15, 114, 115], [11, 0, 116], [8, 0, 117], [7, 118, 117],
  [6, 0, 119], [5, 120, 0], [1, 0, 121], [12, 38, 3], [11, 123, 3], [19, 3, 7], [16, 3, 3, 3, 125],
  [15, 125, 126], [12, 127, 3], [11, 128, 3], [10, 124, 129], [9, 130, 129], [8, 3, 131],
  [7, 132, 131], [6, 3, 133], [12, 17, 3], [11, 135, 3], [19, 3, 5], [16, 3, 3, 3, 137],
  [15, 137, 138], [12, 139, 3], [11, 140, 3], [10, 136, 141], [9, 142, 141], [8, 3, 143],
  [7, 144, 143], [6, 3, 145], [5, 134, 146], [1, 3, 147], [19, 1, 0], [16, 0, 0, 0, 149],
  [15, 149, 150], [12, 151, 0], [11, 152, 0], [10, 153, 0], [9, 154, 0], [8, 0, 155], [7, 156, 155],
  [6, 0, 157], [5, 158, 0], [1, 0, 159], [19, 0, 1], [16, 0, 0, 0, 161], [15, 161, 162],
  [12, 163, 0], [11, 164, 0], [8, 0, 165], [7, 166, 165], [6, 0, 167], [5, 168, 0], [1, 0, 169],
  [16, 3, 3, 3, 9], [15, 9, 171], [13, 3, 172], [13, 3, 17], [5, 173, 174], [13, 0, 24],
  [5, 176, 0], [14, 3, 172], [13, 3, 178], [14, 3, 17], [13, 3, 180], [5, 179, 181], [14, 0, 24],
  [13, 0, 183], [5, 184, 0], [16, 6, 6, 6, 3], [15, 3, 186], [16, 1, 1, 1, 0], [15, 0, 188],
  [18, 3, 10], [16, 190, 190, 190, 3], [15, 3, 191], [18, 0, 1], [16, 193, 193, 193, 0],
  [15, 0, 194], [17, 3, 7], [16, 196, 196, 196, 3], [15, 3, 197], [17, 0, 1],
  [16, 199, 199, 199, 0], [15, 0, 200], [1, 3, 9], [1, 0, 1], [2, 3, 8], [1, 3, 204], [2, 0, 1],
  [1, 0, 206], [0, 3, 6], [0, 0, 1], [3, 3, 7], [3, 0, 1], [4, 3, 7], [4, 0, 1],
];

/** Ce que le texte suppose des faits : le nœud où c'est vrai. */
const suppositions = [];

/** Pour chaque résultat, son nœud ; pour chaque règle, où elle s'applique, où elle vaut. */
const decisions = [
  {
    slug: "regime_de_l_admission_au_sejour",
    node: 22,
    rows: [{ rule: "7 droit commun", applies: 29, holds: 29, appraisals: [] }],
  },
  {
    slug: "delivrance_d_une_autorisation_provisoire_de_sejour",
    node: 36,
    rows: [{ rule: "7 autorisation provisoire", applies: 29, holds: 29, appraisals: [] }],
  },
  {
    slug: "enregistrement_de_la_demande_d_asile",
    node: 50,
    rows: [{ rule: "7 enregistrement de l'asile", applies: 57, holds: 57, appraisals: [] }],
  },
  {
    slug: "saisine_de_l_ofpra",
    node: 67,
    rows: [{ rule: "7 saisine de l'OFPRA", applies: 73, holds: 73, appraisals: [] }],
  },
  {
    slug: "saisine_du_ministere_sur_l_asile_territorial",
    node: 81,
    rows: [{ rule: "7 saisine du ministère", applies: 86, holds: 86, appraisals: [] }],
  },
  {
    slug: "application_de_la_convention_de_dublin",
    node: 91,
    rows: [{ rule: "7 Dublin", applies: 29, holds: 29, appraisals: [] }],
  },
  {
    slug: "saisine_des_partenaires_europeens",
    node: 104,
    rows: [
      {
        rule: "7 partenaires européens encouragement",
        applies: 113,
        holds: 113,
        appraisals: ["conditions_de_reprise_en_charge"],
      },
      {
        rule: "7 partenaires européens obligation",
        applies: 122,
        holds: 122,
        appraisals: ["conditions_de_reprise_en_charge"],
      },
    ],
  },
  {
    slug: "refus_de_sejour",
    node: 148,
    rows: [
      {
        rule: "7 refus de séjour",
        applies: 160,
        holds: 160,
        appraisals: ["conditions_de_reprise_en_charge", "conditions_pour_demeurer_en_france"],
      },
      {
        rule: "7 refus de séjour hors reprise en charge",
        applies: 170,
        holds: 170,
        appraisals: ["conditions_de_reprise_en_charge", "conditions_pour_demeurer_en_france"],
      },
    ],
  },
  {
    slug: "mesure_d_eloignement",
    node: 175,
    rows: [{ rule: "8 mesures d'éloignement", applies: 177, holds: 177, appraisals: [] }],
  },
  {
    slug: "mise_a_execution_d_une_mesure_deja_prise",
    node: 182,
    rows: [{ rule: "8 mesures déjà prises", applies: 185, holds: 185, appraisals: [] }],
  },
  {
    slug: "application_des_nouvelles_instructions",
    node: 187,
    rows: [{ rule: "9 bénéficiaires", applies: 189, holds: 189, appraisals: [] }],
  },
  {
    slug: "renouvellement_des_documents_delivres",
    node: 192,
    rows: [{ rule: "9 renouvellement", applies: 195, holds: 195, appraisals: [] }],
  },
  {
    slug: "saisine_du_ministre_d_un_cas_particulier",
    node: 198,
    rows: [
      {
        rule: "9 cas particuliers",
        applies: 201,
        holds: 201,
        appraisals: ["renouvellement_ne_paraissant_pas_devoir_intervenir"],
      },
    ],
  },
  {
    slug: "utilisation_des_accords_de_readmission",
    node: 202,
    rows: [{ rule: "10 accords de réadmission", applies: 203, holds: 203, appraisals: [] }],
  },
  {
    slug: "retour_direct_par_arrete_de_reconduite",
    node: 205,
    rows: [
      {
        rule: "10 retour direct",
        applies: 207,
        holds: 207,
        appraisals: ["retour_direct_possible"],
      },
    ],
  },
  {
    slug: "eloignement_en_direction_de_belgrade",
    node: 208,
    rows: [
      {
        rule: "10 Belgrade",
        applies: 209,
        holds: 209,
        appraisals: ["appartenance_certaine_a_la_communaute_albanaise"],
      },
    ],
  },
  {
    slug: "recueil_des_declarations_par_proces_verbal",
    node: 210,
    rows: [{ rule: "11 déclarations", applies: 211, holds: 211, appraisals: [] }],
  },
  {
    slug: "verification_de_l_article_3",
    node: 210,
    rows: [{ rule: "11 article 3", applies: 211, holds: 211, appraisals: [] }],
  },
  {
    slug: "saisine_du_ministre_pour_risques",
    node: 212,
    rows: [
      {
        rule: "11 risques établis",
        applies: 213,
        holds: 213,
        appraisals: ["risques_personnels_et_averes_etablis"],
      },
    ],
  },
];

/** Le fait qui date le cas. */
const reference = "date_de_la_decision";

export const { decide, explain, missing, nextQuestions } = act({
  identity,
  facts,
  outcomes,
  rules,
  readings,
  directives,
  evidence,
  variables,
  answers,
  nodes,
  suppositions,
  decisions,
  reference,
});
