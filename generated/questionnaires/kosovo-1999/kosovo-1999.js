// Écrit par « attendu build » : ne pas modifier.
/**
 * Protection temporaire accordée par la France aux membres de la communauté albanaise du Kosovo.
 * État actuel : non établi. Force : instruction adressée aux préfets. Ce module dit ce que le texte
 * énonce pour les faits donnés ; il ne décrit pas le droit actuel et n'est pas une consultation
 * juridique.
 */

import { act } from "./runtime.js";

export { FactError } from "./runtime.js";

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
  taken_from: "copie du document officiel (provenance non établie)",
  version: "a00215559c5b2f77efaf8c845e20351fa70fbe24cc4d4f698a6c1b528f516d52",
  official_text: "1271014b91f741447c774a982c6271946e9c7113378baba772816131c792f0c9",
};

/**
 * Les mots du texte, sous le lieu où ils se trouvent ; ils sont désignés ensuite par leur rang, à
 * partir de 0.
 */
const quotations = [
  [
    "point 7",
    "A compter de la réception des présentes instructions, vous appliquerez aux personnes en situation irrégulière qui se disent originaires du Kosovo et qui sollicitent leur admission au séjour auprès de vos services ou qui sont interpellées sans titre de séjour par la police ou la gendarmerie, les règles de droit commun en matière d'admission au séjour.",
    "En conséquence, vous ne leur délivrerez plus d'APS.",
    "A compter de la réception des présentes instructions",
    "En revanche, vous continuerez à enregistrer toutes les demandes d'asile (conventionnel ou territorial) qu'elles pourraient déposer",
    "vous continuerez à enregistrer toutes les demandes d'asile (conventionnel ou territorial) qu'elles pourraient déposer et saisirez donc, selon le cas, l'OFPRA ou mes services sous le timbre DLPAJ.",
    "De la même manière, vous continuerez à faire application des dispositions de la Convention de Dublin et",
    "n'hésiterez pas à saisir nos partenaires européens chaque fois que les conditions de reprise en charge des intéressés vous paraîtront remplies.",
    "Pour les autres cas, vous serez conduits à refuser le séjour à toute personne qui ne remplirait pas les conditions nécessaires pour demeurer en France.",
    "vous ne leur délivrerez plus d'APS",
    "n'hésiterez pas à saisir nos partenaires européens chaque fois que",
    "Pour les autres cas, vous serez conduits à refuser le séjour",
    "vous serez conduits à refuser le séjour à toute personne",
  ],
  [
    "point 9",
    "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
    "Je précise que ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire qui se sont vu délivrer, selon les cas, une autorisation provisoire de séjour, un récépissé ou une carte de séjour temporaire.",
    "Les instructions contenues dans mon télégramme du N° S 931 du 14 mai 1999 restent donc applicables en ce qui concerne le renouvellement des documents délivrés depuis l'entrée en vigueur du dispositif de protection temporaire.",
    "Il vous appartient toutefois de me saisir des cas particuliers pour lesquels le renouvellement ne vous paraîtrait pas devoir intervenir, notamment pour des motifs d'ordre public.",
    "le renouvellement des documents délivrés depuis l'entrée en vigueur du dispositif",
    "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire qui se sont vu délivrer, selon les cas, une autorisation provisoire de séjour, un récépissé ou une carte de séjour temporaire.",
    "personnes bénéficiant déjà de la protection temporaire",
    "restent donc applicables en ce qui concerne le renouvellement des documents délivrés depuis l'entrée en vigueur du dispositif de protection temporaire",
  ],
  [
    "point 1",
    "Cette protection comporte, depuis le mois de mars 1998, une suspension de l'éloignement des intéressés vers la Yougoslavie et, depuis le mois d'octobre de la même année, la délivrance d'autorisations provisoires de séjour.",
  ],
  [
    "point 8",
    "Il vous est en outre désormais possible de prendre des mesures d'éloignement",
    "à l'encontre de personnes déclarant appartenir à la communauté albanaise du Kosovo.",
    "Il vous est en outre désormais possible de prendre des mesures d'éloignement (ou de mettre à exécution des mesures déjà prises) à l'encontre de personnes déclarant appartenir à la communauté albanaise du Kosovo.",
    "Il vous est en outre désormais possible",
  ],
  ["en-tête", "Paris, le 12 octobre 1999."],
  [
    "point 6",
    "le Gouvernement a décidé de modifier le dispositif mis en oeuvre au bénéfice des personnes originaires du Kosovo qui n'ont pas encore bénéficié d'une autorisation de séjour.",
    "modifier le dispositif mis en oeuvre au bénéfice des personnes originaires du Kosovo qui n'ont pas encore bénéficié d'une autorisation de séjour",
  ],
  [
    "point 10",
    "Bien que les accords de réadmission, notamment ceux conclus avec des pays possédant des frontières communes avec la France, puissent être valablement utilisés à l'encontre des personnes se trouvant en situation irrégulière sur notre territoire",
    "je vous demande de privilégier, chaque fois que ceci sera possible, la solution du retour direct, au moyen d'un arrêté de reconduite à la frontière, des personnes concernées vers leur pays (ou région) d'origine.",
    "S'agissant des personnes appartenant de manière certaine à la communauté albanaise du Kosovo, il conviendra de ne jamais prévoir d'éloignement en direction de Belgrade, y compris en transit.",
    "il conviendra de ne jamais prévoir d'éloignement en direction de Belgrade",
    "je vous demande de privilégier, chaque fois que ceci sera possible",
    "des personnes concernées vers leur pays (ou région) d'origine",
  ],
  [
    "point 11",
    "Afin de prévenir tous les risques que pourrait encourir l'étranger éloigné en cas de retour forcé, il conviendra de recueillir ses déclarations consignées par procès verbal lorsque le pays (ou la région ) de renvoi sera fixé.",
    "Il est, en effet, nécessaire de vérifier si les dispositions de l'article 3 de la Convention européenne de sauvegarde des Droits de l'Homme et des Libertés fondamentales sont ou non applicables au cas d'espèce.",
    "lorsque le pays (ou la région ) de renvoi sera fixé",
    "Afin de prévenir tous les risques que pourrait encourir l'étranger éloigné en cas de retour forcé",
    "Vous saisirez mes services des cas pour lesquels l'étranger concerné rapporterait la preuve ou établirait valablement qu'il encourt des risques personnels et avérés.",
    "Il est, en effet, nécessaire de vérifier si les dispositions de l'article 3",
  ],
];

/**
 * Ce qui peut être demandé d'un cas, puis les groupes. Non précisé : on répond par oui ou non ; le
 * nom dans les données est celui qui se lit, sans accent. « words » : les mots du texte qui en
 * parlent.
 */
const writtenFacts = [
  {
    name: "date de la décision",
    kind: "date",
    question: "À quelle date la décision est-elle prise ?",
    words: [2],
  },
  {
    name: "réception des instructions",
    kind: "date",
    question: "À quelle date la préfecture a-t-elle reçu les instructions du 12 octobre 1999 ?",
    words: [2],
  },
  {
    name: "situation irrégulière",
    question: "La personne est-elle en situation irrégulière ?",
    words: [0, 12, 1, 2, 20, 3],
  },
  {
    name: "origine déclarée du Kosovo",
    question: "La personne se dit-elle originaire du Kosovo ?",
    help: "le texte retient ce que la personne dit, non ce qui est prouvé",
    words: [0, 12, 1, 2, 20, 3],
  },
  {
    name: "demande d'admission au séjour",
    question: "La personne sollicite-t-elle son admission au séjour auprès des services du préfet ?",
    words: [0, 12, 1, 2, 20, 3],
  },
  {
    name: "interpellation sans titre de séjour",
    question: "La personne a-t-elle été interpellée sans titre de séjour par la police ou la gendarmerie ?",
    natures: ["sensitive"],
    words: [0, 12, 1, 2, 20, 3],
  },
  {
    name: "bénéfice de la protection temporaire",
    question: "La personne bénéficie-t-elle de la protection temporaire le jour de la décision ?",
    words: [13, 14, 15, 16],
  },
  {
    name: "protection temporaire à la réception",
    question: "La personne bénéficiait-elle de la protection temporaire à la réception des instructions ?",
    help: "le texte dit « déjà » sans dire si c'est à ce moment ou le jour de la décision",
    words: [13, 14, 15, 16],
  },
  {
    name: "autorisation de séjour déjà obtenue",
    question: "La personne a-t-elle déjà bénéficié d'une autorisation de séjour ?",
    help: "même si elle n'en bénéficie plus",
    words: [26],
  },
  {
    name: "autorisation au titre de la protection temporaire",
    question: "L'autorisation provisoire de séjour en cause relève-t-elle de la protection temporaire ?",
    help: "par opposition à une autorisation qui aurait une autre cause, une demande d'asile par exemple",
    words: [1, 2, 20, 12],
  },
  {
    name: "document délivré",
    kind: "choice",
    question: "Lequel de ces documents la personne s'est-elle vu délivrer ?",
    help: "un seul suffit, s'il y en a eu plusieurs, celui dont le renouvellement est en cause",
    options: [
      "autorisation provisoire de séjour",
      "récépissé",
      "carte de séjour temporaire",
      "aucun de ces documents",
    ],
    words: [13, 14, 15, 16],
  },
  {
    name: "délivrance depuis l'entrée en vigueur du dispositif",
    question: "Le document a-t-il été délivré depuis l'entrée en vigueur du dispositif de protection temporaire ?",
    help: "le texte ne date pas cette entrée en vigueur, le point 1 décrit une suspension de l'éloignement, puis des autorisations provisoires de séjour",
    words: [14, 15, 16],
  },
  {
    name: "demande d'asile conventionnel",
    question: "La personne a-t-elle déposé une demande d'asile conventionnel ?",
    words: [3, 2, 12, 4, 7],
  },
  {
    name: "demande d'asile territorial",
    question: "La personne a-t-elle déposé une demande d'asile territorial ?",
    words: [3, 2, 12, 4, 7],
  },
  {
    name: "conditions de reprise en charge",
    question: "Les conditions de reprise en charge de l'intéressé par un partenaire européen paraissent-elles remplies ?",
    natures: ["appraisal"],
    authority: "préfet",
    words: [6, 2, 12, 7],
  },
  {
    name: "conditions pour demeurer en France",
    question: "La personne remplit-elle les conditions nécessaires pour demeurer en France ?",
    help: "le texte ne les énumère pas et ne dit pas qui les apprécie",
    natures: ["governed_elsewhere"],
    governed_by: "les règles de droit commun en matière d'admission au séjour",
    words: [7, 2, 12],
  },
  {
    name: "déclaration d'appartenance à la communauté albanaise",
    question: "La personne déclare-t-elle appartenir à la communauté albanaise du Kosovo ?",
    help: "la déclaration suffit ici, le texte ne demande la certitude que pour la destination",
    natures: ["sensitive"],
    words: [21, 22, 2, 12, 25, 23],
  },
  {
    name: "appartenance certaine à la communauté albanaise",
    question: "La personne appartient-elle de manière certaine à la communauté albanaise du Kosovo ?",
    help: "une simple déclaration n'est pas une certitude",
    natures: ["appraisal", "sensitive"],
    authority: "préfet",
    words: [29, 30],
  },
  {
    name: "mesure d'éloignement déjà prise",
    question: "Une mesure d'éloignement a-t-elle déjà été prise ?",
    words: [23, 2, 12, 25],
  },
  {
    name: "renouvellement ne paraissant pas devoir intervenir",
    question: "Le renouvellement paraît-il, dans ce cas particulier, ne pas devoir intervenir ?",
    help: "« notamment pour des motifs d'ordre public » : le texte ne ferme pas la liste des motifs",
    natures: ["appraisal"],
    authority: "préfet",
    words: [15, 16],
  },
  {
    name: "retour direct possible",
    question: "Le retour direct vers le pays ou la région d'origine est-il possible ?",
    natures: ["appraisal"],
    authority: "préfet",
    words: [29],
  },
  {
    name: "pays de renvoi fixé",
    question: "Le pays ou la région de renvoi est-il fixé ?",
    words: [34, 35, 36],
  },
  {
    name: "retour forcé envisagé",
    question: "Un retour forcé de l'étranger est-il envisagé ?",
    help: "que le pays (ou la région) de renvoi soit fixé ou non",
    words: [35, 37],
  },
  {
    name: "preuve rapportée de risques personnels et avérés",
    question: "L'étranger rapporte-t-il la preuve qu'il encourt des risques personnels et avérés ?",
    help: "les risques doivent être personnels et avérés, l'un et l'autre",
    natures: ["appraisal"],
    authority: "préfet",
    words: [38],
  },
  {
    name: "risques personnels et avérés valablement établis",
    question: "L'étranger établit-il valablement qu'il encourt des risques personnels et avérés ?",
    help: "les risques doivent être personnels et avérés, l'un et l'autre",
    natures: ["appraisal"],
    authority: "préfet",
    words: [38],
  },
];

/** Les résultats, dans l'ordre des décisions. */
const writtenOutcomes = [
  { name: "régime de l'admission au séjour", kind: "etat" },
  { name: "délivrance d'une autorisation provisoire de séjour", kind: "acte", bearer: "préfet" },
  { name: "enregistrement de la demande d'asile", kind: "acte", bearer: "préfet" },
  { name: "saisine de l'OFPRA", kind: "acte", bearer: "préfet" },
  { name: "saisine du ministère sur l'asile territorial", kind: "acte", bearer: "préfet" },
  { name: "application de la convention de Dublin", kind: "acte", bearer: "préfet" },
  { name: "saisine des partenaires européens", kind: "acte", bearer: "préfet" },
  { name: "refus de séjour", kind: "acte", bearer: "préfet" },
  { name: "mesure d'éloignement", kind: "acte", bearer: "préfet" },
  { name: "mise à exécution d'une mesure déjà prise", kind: "acte", bearer: "préfet" },
  { name: "application des nouvelles instructions", kind: "effet" },
  { name: "application des points 10 et 11", kind: "effet" },
  { name: "renouvellement des documents délivrés", kind: "etat" },
  { name: "saisine du ministre d'un cas particulier", kind: "acte", bearer: "préfet" },
  { name: "utilisation des accords de réadmission", kind: "acte", bearer: "préfet" },
  { name: "retour direct par arrêté de reconduite", kind: "acte", bearer: "préfet" },
  { name: "éloignement en direction de Belgrade", kind: "acte", bearer: "préfet" },
  { name: "éloignement en transit par Belgrade", kind: "acte", bearer: "préfet" },
  { name: "recueil des déclarations par procès-verbal", kind: "acte", bearer: "préfet" },
  { name: "vérification de l'article 3", kind: "acte", bearer: "préfet" },
  { name: "saisine du ministre pour risques", kind: "acte", bearer: "préfet" },
];

/** Les règles : leurs mots, leurs conditions. Elles sont désignées ensuite par leur rang. */
const writtenRules = [
  {
    id: "7 droit commun",
    quotations: [0, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "7 autorisation provisoire",
    quotations: [1, 2, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "7 autorisation provisoire du dispositif",
    quotations: [1, 2, 20, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "autorisation au titre de la protection temporaire",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "7 enregistrement de l'asile",
    quotations: [3, 2, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "demande d'asile conventionnel ou demande d'asile territorial",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "7 saisine de l'OFPRA",
    quotations: [4, 2, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "demande d'asile conventionnel",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "7 saisine du ministère",
    quotations: [4, 2, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "demande d'asile territorial",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "7 Dublin",
    quotations: [5, 2, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "7 partenaires européens encouragement",
    quotations: [6, 2, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "conditions de reprise en charge",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "7 partenaires européens obligation",
    quotations: [6, 2, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "conditions de reprise en charge",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "7 refus de séjour",
    quotations: [7, 2, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "aucun de : demande d'asile conventionnel ; demande d'asile territorial ; conditions de reprise en charge ; conditions pour demeurer en France",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "7 annonce du refus de séjour",
    quotations: [7, 2, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "aucun de : demande d'asile conventionnel ; demande d'asile territorial ; conditions de reprise en charge ; conditions pour demeurer en France",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "7 refus de séjour hors reprise en charge",
    quotations: [7, 2, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "aucun de : conditions de reprise en charge ; conditions pour demeurer en France",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "7 annonce du refus de séjour hors reprise en charge",
    quotations: [7, 2, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "aucun de : conditions de reprise en charge ; conditions pour demeurer en France",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "8 mesures d'éloignement",
    quotations: [21, 22, 2, 12],
    conditions: [
      "déclaration d'appartenance à la communauté albanaise",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "8 mesures d'éloignement dès la signature",
    quotations: [21, 22, 25, 12],
    conditions: [
      "déclaration d'appartenance à la communauté albanaise",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "8 mesures déjà prises",
    quotations: [23, 2, 12],
    conditions: [
      "déclaration d'appartenance à la communauté albanaise",
      "mesure d'éloignement déjà prise",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "8 mesures déjà prises dès la signature",
    quotations: [23, 25, 12],
    conditions: [
      "déclaration d'appartenance à la communauté albanaise",
      "mesure d'éloignement déjà prise",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "6 personnes déjà autorisées au séjour",
    quotations: [26],
    conditions: ["autorisation de séjour déjà obtenue"],
  },
  {
    id: "9 bénéficiaires",
    quotations: [13],
    conditions: [
      "document délivré : autorisation provisoire de séjour ou récépissé ou carte de séjour temporaire",
      "bénéfice de la protection temporaire (lecture « bénéficiant déjà » : le jour de la décision)",
    ],
  },
  {
    id: "9 renouvellement",
    quotations: [14],
    conditions: [
      "document délivré : autorisation provisoire de séjour ou récépissé ou carte de séjour temporaire",
      "bénéfice de la protection temporaire (lecture « bénéficiant déjà » : le jour de la décision)",
      "délivrance depuis l'entrée en vigueur du dispositif",
    ],
  },
  {
    id: "9 renouvellement de tout document",
    quotations: [14],
    conditions: ["délivrance depuis l'entrée en vigueur du dispositif"],
  },
  {
    id: "9 cas particuliers",
    quotations: [15, 16],
    conditions: [
      "document délivré : autorisation provisoire de séjour ou récépissé ou carte de séjour temporaire",
      "bénéfice de la protection temporaire (lecture « bénéficiant déjà » : le jour de la décision)",
      "délivrance depuis l'entrée en vigueur du dispositif",
      "renouvellement ne paraissant pas devoir intervenir",
    ],
  },
  {
    id: "9 cas particuliers de tout document",
    quotations: [15, 16],
    conditions: [
      "délivrance depuis l'entrée en vigueur du dispositif",
      "renouvellement ne paraissant pas devoir intervenir",
    ],
  },
  {
    id: "7 points 10 et 11 avant la réception",
    quotations: [2],
    conditions: ["date de la décision : avant réception des instructions"],
  },
  {
    id: "9 points 10 et 11",
    quotations: [17],
    conditions: ["application des nouvelles instructions est exclu"],
  },
  {
    id: "10 accords de réadmission",
    quotations: [28],
    conditions: ["situation irrégulière", "application des points 10 et 11 n'est pas exclu"],
  },
  {
    id: "10 retour direct",
    quotations: [29],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo ou déclaration d'appartenance à la communauté albanaise ou appartenance certaine à la communauté albanaise (lecture « personnes concernées » : personnes de la circulaire)",
      "retour direct possible",
      "application des points 10 et 11 n'est pas exclu",
    ],
  },
  {
    id: "10 retour direct ordonné",
    quotations: [29],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo ou déclaration d'appartenance à la communauté albanaise ou appartenance certaine à la communauté albanaise (lecture « personnes concernées » : personnes de la circulaire)",
      "retour direct possible",
      "application des points 10 et 11 n'est pas exclu",
    ],
  },
  {
    id: "10 Belgrade",
    quotations: [30],
    conditions: [
      "appartenance certaine à la communauté albanaise",
      "application des points 10 et 11 n'est pas exclu",
    ],
  },
  {
    id: "10 transit par Belgrade",
    quotations: [30],
    conditions: [
      "appartenance certaine à la communauté albanaise",
      "application des points 10 et 11 n'est pas exclu",
    ],
  },
  {
    id: "11 déclarations",
    quotations: [34],
    conditions: ["pays de renvoi fixé", "application des points 10 et 11 n'est pas exclu"],
  },
  {
    id: "11 article 3",
    quotations: [35, 36],
    conditions: ["pays de renvoi fixé", "application des points 10 et 11 n'est pas exclu"],
  },
  {
    id: "11 article 3 en tout retour forcé",
    quotations: [35, 37],
    conditions: ["retour forcé envisagé", "application des points 10 et 11 n'est pas exclu"],
  },
  {
    id: "11 risques établis",
    quotations: [38],
    conditions: [
      "preuve rapportée de risques personnels et avérés ou risques personnels et avérés valablement établis",
      "application des points 10 et 11 n'est pas exclu",
    ],
  },
];

/** Les passages qui admettent plusieurs lectures. */
const writtenReadings = {
  autres_cas: {
    name: "autres cas",
    question: "« Pour les autres cas » : autres que quoi ?",
    variants: [
      {
        name: "ni asile ni reprise en charge",
        text: "les cas que les deux phrases qui précèdent ne règlent pas",
      },
      {
        name: "hors reprise en charge",
        text: "les cas que la phrase qui précède, sur Dublin, ne règle pas",
      },
    ],
    retained: "ni_asile_ni_reprise_en_charge",
    reason: "les phrases qui précèdent traitent, « de la même manière », de l'asile et de la reprise en charge",
    quotations: [10],
  },
  beneficiaires_et_points_10_et_11: {
    name: "bénéficiaires et points 10 et 11",
    question: "« ces nouvelles instructions ne s'appliquent pas » : celles qui précèdent, ou toute la circulaire, points 10 et 11 compris ?",
    variants: [
      { name: "celles qui précèdent", text: "« ces » renvoie aux instructions des points 7 et 8" },
      {
        name: "toute la circulaire",
        text: "« nouvelles instructions » nomme la circulaire entière",
      },
    ],
    retained: "celles_qui_precedent",
    reason: "« ces » renvoie à ce qui vient d'être dit ; les points 10 et 11 nomment eux-mêmes leurs personnes",
    quotations: [12],
  },
  beneficiant_deja: {
    name: "bénéficiant déjà",
    question: "« bénéficiant déjà de la protection temporaire » : le jour de la décision, ou à la réception des instructions ?",
    variants: [
      {
        name: "le jour de la décision",
        text: "la phrase est au présent, et la protection perdue n'est plus un bénéfice",
      },
      {
        name: "à la réception",
        text: "« déjà » compare aux personnes que les nouvelles instructions trouvent sans protection quand elles arrivent",
      },
    ],
    retained: "le_jour_de_la_decision",
    reason: "le point 9 règle ce que le préfet fait d'une personne protégée, et ne nomme pas la réception",
    quotations: [18],
  },
  date_des_points_10_et_11: {
    name: "date des points 10 et 11",
    question: "Les points 10 et 11, qui ne portent pas de date, valent-ils à compter de la réception des instructions ?",
    variants: [
      {
        name: "sans date",
        text: "le point 7 date ses propres règles, le point 8 dit « désormais » ; les points 10 et 11 ne disent rien",
      },
      {
        name: "à compter de la réception",
        text: "« les présentes instructions » sont toute la circulaire",
      },
    ],
    retained: "sans_date",
    reason: "le texte n'écrit cette date que devant les règles du point 7 ; l'étendre serait ajouter une condition",
    quotations: [2, 31],
  },
  desormais: {
    name: "désormais",
    question: "« désormais possible » : depuis la réception des instructions, ou depuis qu'elles sont signées ?",
    variants: [
      {
        name: "à compter de la réception",
        text: "« en outre » ajoute aux règles du point 7, qui valent « à compter de la réception »",
      },
      {
        name: "dès la signature",
        text: "le point 8 n'a d'autre date que « désormais », qui se dit du jour où le ministre écrit",
      },
    ],
    retained: "a_compter_de_la_reception",
    reason: "« en outre » joint cette faculté aux règles du point 7",
    quotations: [24],
  },
  n_hesiterez_pas: {
    name: "n'hésiterez pas",
    question: "« n'hésiterez pas à saisir … chaque fois que » : le préfet doit-il saisir, ou y est-il encouragé ?",
    variants: [
      { name: "encouragement", text: "ne pas hésiter n'est pas devoir" },
      { name: "obligation", text: "le futur commande, « chaque fois que » généralise" },
    ],
    reason: "les deux se soutiennent, et rien ailleurs ne tranche",
    quotations: [9],
  },
  personnes_concernees: {
    name: "personnes concernées",
    question: "Le retour direct « des personnes concernées » : de toute personne en situation irrégulière, ou des personnes dont parle la circulaire ?",
    variants: [
      {
        name: "toute situation irrégulière",
        text: "la phrase vient de nommer « les personnes se trouvant en situation irrégulière »",
      },
      {
        name: "personnes de la circulaire",
        text: "« concernées » par ces instructions ; « (ou région) » se dit du Kosovo",
      },
    ],
    reason: "les deux se soutiennent, et la phrase ne dit pas par quoi ces personnes sont concernées",
    quotations: [33],
  },
  personnes_deja_autorisees_au_sejour: {
    name: "personnes déjà autorisées au séjour",
    question: "La modification vise-t-elle les seules personnes « qui n'ont pas encore bénéficié d'une autorisation de séjour », ou aussi celles qui en ont eu une et ne sont plus protégées ?",
    variants: [
      {
        name: "point 9 seul",
        text: "seuls échappent aux nouvelles instructions les bénéficiaires actuels auxquels un document a été délivré",
      },
      {
        name: "point 6 aussi",
        text: "y échappe encore toute personne qui a déjà bénéficié d'une autorisation de séjour",
      },
    ],
    retained: "point_9_seul",
    reason: "le point 6 annonce la décision ; le point 9 précise lui-même à qui elle ne s'applique pas, et demande une protection dont la personne bénéficie « déjà »",
    quotations: [27],
  },
  plus_d_aps: {
    name: "plus d'APS",
    question: "« vous ne leur délivrerez plus d'APS » : toute autorisation provisoire de séjour, ou celle du dispositif de protection que le texte modifie ?",
    variants: [
      { name: "toute autorisation provisoire", text: "le texte ne distingue pas" },
      {
        name: "autorisation du dispositif",
        text: "« plus » vise les autorisations jusque-là délivrées dans le dispositif, et « en revanche » met l'asile à part",
      },
    ],
    reason: "les deux se soutiennent, et le texte ne dit pas ce que reçoit un demandeur d'asile",
    quotations: [8],
  },
  privilegier: {
    name: "privilégier",
    question: "« je vous demande de privilégier, chaque fois que ceci sera possible » : une préférence, ou un ordre dès que le retour direct est possible ?",
    variants: [
      { name: "préférence", text: "« privilégier » compare deux voies sans fermer l'autre" },
      {
        name: "ordre",
        text: "« je vous demande » commande, « chaque fois que » ne laisse pas de choix",
      },
    ],
    retained: "preference",
    reason: "« bien que » garde aux accords leur usage « valablement » : l'autre voie reste ouverte",
    quotations: [32],
  },
  renouvellement_des_documents: {
    name: "renouvellement des documents",
    question: "« restent donc applicables en ce qui concerne le renouvellement des documents délivrés » : les documents des bénéficiaires actuels, ou tout document délivré dans le dispositif ?",
    variants: [
      {
        name: "documents des bénéficiaires",
        text: "« donc » tire la suite de la phrase qui précède, sur les personnes « bénéficiant déjà »",
      },
      { name: "tout document délivré", text: "la phrase nomme les documents, non les personnes" },
    ],
    retained: "documents_des_beneficiaires",
    reason: "« donc » et « toutefois » rattachent les deux phrases aux personnes que la première nomme",
    quotations: [19],
  },
  serez_conduits_a_refuser: {
    name: "serez conduits à refuser",
    question: "« vous serez conduits à refuser le séjour » : un ordre, ou l'annonce de ce que donnera le droit commun ?",
    variants: [
      {
        name: "ordre",
        text: "le futur commande, comme dans les phrases qui précèdent, et « toute personne » ne laisse pas de choix",
      },
      {
        name: "annonce",
        text: "« conduits à » dit où mènent les règles de droit commun, qui restent seules à décider",
      },
    ],
    retained: "ordre",
    reason: "les autres futurs du point 7 commandent, et « toute personne » ne réserve aucun cas",
    quotations: [11],
  },
  verification_de_l_article_3: {
    name: "vérification de l'article 3",
    question: "« Il est, en effet, nécessaire de vérifier » : la vérification se fait-elle quand le pays de renvoi est fixé, comme le recueil des déclarations, ou en tout retour forcé ?",
    variants: [
      {
        name: "avec les déclarations",
        text: "« en effet » explique le recueil, et partage son moment",
      },
      {
        name: "en tout retour forcé",
        text: "la phrase n'a pas de condition de moment ; le point 11 vise « en cas de retour forcé »",
      },
    ],
    reason: "les deux se soutiennent, et aucune phrase ne dit quand la vérification a lieu",
    quotations: [39],
  },
};

/** Les consignes, et ce qu'elles concernent. */
const directives = [];

/** Les pièces, et ce qu'elles concernent. */
const evidence = [
  { name: "preuve ou établissement des risques", concerns: ["saisine_du_ministre_pour_risques"] },
];

/**
 * Les faits découpés en cases : les plus fines que les règles distinguent. Un nom seul est un fait
 * à répondre par oui ou non.
 */
const writtenVariables = [
  "appartenance_certaine_a_la_communaute_albanaise",
  "situation_irreguliere",
  "origine_declaree_du_kosovo",
  "declaration_d_appartenance_a_la_communaute_albanaise",
  "retour_direct_possible",
  "pays_de_renvoi_fixe",
  "retour_force_envisage",
  "preuve_rapportee_de_risques_personnels_et_averes",
  "risques_personnels_et_averes_valablement_etablis",
  "autorisation_de_sejour_deja_obtenue",
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
      { fact: "date_de_la_decision", before: "1999-10-12" },
      { fact: "reception_des_instructions", before: "1999-10-12" },
    ],
    vectors: ["000", "001", "011", "100", "110", "111"],
    barred: [1, 2, 5],
    told: [
      [
        "date de la décision : avant réception des instructions",
        "date de la décision : à compter de réception des instructions",
      ],
      [
        "date de la décision : avant le 12 octobre 1999",
        "date de la décision : à compter du 12 octobre 1999",
      ],
      [
        "réception des instructions : avant le 12 octobre 1999",
        "réception des instructions : à compter du 12 octobre 1999",
      ],
    ],
  },
  "demande_d_admission_au_sejour",
  "interpellation_sans_titre_de_sejour",
  "demande_d_asile_conventionnel",
  "demande_d_asile_territorial",
  "conditions_de_reprise_en_charge",
  "conditions_pour_demeurer_en_france",
  "autorisation_au_titre_de_la_protection_temporaire",
  "mesure_d_eloignement_deja_prise",
  {
    kind: "choice",
    fact: "document_delivre",
    options: [
      "autorisation_provisoire_de_sejour",
      "recepisse",
      "carte_de_sejour_temporaire",
      "aucun_de_ces_documents",
    ],
  },
  "benefice_de_la_protection_temporaire",
  "protection_temporaire_a_la_reception",
  "delivrance_depuis_l_entree_en_vigueur_du_dispositif",
  "renouvellement_ne_paraissant_pas_devoir_intervenir",
  {
    kind: "reading",
    reading: "autres_cas",
    variants: ["ni_asile_ni_reprise_en_charge", "hors_reprise_en_charge"],
    retained: "ni_asile_ni_reprise_en_charge",
  },
  {
    kind: "reading",
    reading: "beneficiaires_et_points_10_et_11",
    variants: ["celles_qui_precedent", "toute_la_circulaire"],
    retained: "celles_qui_precedent",
  },
  {
    kind: "reading",
    reading: "beneficiant_deja",
    variants: ["le_jour_de_la_decision", "a_la_reception"],
    retained: "le_jour_de_la_decision",
  },
  {
    kind: "reading",
    reading: "date_des_points_10_et_11",
    variants: ["sans_date", "a_compter_de_la_reception"],
    retained: "sans_date",
  },
  {
    kind: "reading",
    reading: "desormais",
    variants: ["a_compter_de_la_reception", "des_la_signature"],
    retained: "a_compter_de_la_reception",
  },
  {
    kind: "reading",
    reading: "n_hesiterez_pas",
    variants: ["encouragement", "obligation"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "personnes_concernees",
    variants: ["toute_situation_irreguliere", "personnes_de_la_circulaire"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "personnes_deja_autorisees_au_sejour",
    variants: ["point_9_seul", "point_6_aussi"],
    retained: "point_9_seul",
  },
  {
    kind: "reading",
    reading: "plus_d_aps",
    variants: ["toute_autorisation_provisoire", "autorisation_du_dispositif"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "privilegier",
    variants: ["preference", "ordre"],
    retained: "preference",
  },
  {
    kind: "reading",
    reading: "renouvellement_des_documents",
    variants: ["documents_des_beneficiaires", "tout_document_delivre"],
    retained: "documents_des_beneficiaires",
  },
  {
    kind: "reading",
    reading: "serez_conduits_a_refuser",
    variants: ["ordre", "annonce"],
    retained: "ordre",
  },
  {
    kind: "reading",
    reading: "verification_de_l_article_3",
    variants: ["avec_les_declarations", "en_tout_retour_force"],
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

/** Ce que le texte suppose des faits : le nœud où c'est vrai. */
const suppositions = [
  { name: "pas de délivrance sans document", node: 12 },
  { name: "réception après la signature", node: 13 },
  { name: "pas de pays de renvoi sans retour forcé", node: 15 },
];

/** Les faits qu'une autorité apprécie. */
const appraised = [
  "conditions_de_reprise_en_charge",
  "renouvellement_ne_paraissant_pas_devoir_intervenir",
  "appartenance_certaine_a_la_communaute_albanaise",
  "retour_direct_possible",
  "preuve_rapportee_de_risques_personnels_et_averes",
  "risques_personnels_et_averes_valablement_etablis",
];

/**
 * Pour chaque résultat, son nœud ; puis pour chaque règle [son rang, le nœud où elle s'applique, le
 * nombre de nœuds de là à celui où elle vaut, les rangs des faits appréciés].
 */
const writtenDecisions = [
  [61, [0, 88, 0]],
  [152, [1, 177, 0], [2, 204, 0]],
  [240, [3, 253, 0]],
  [270, [4, 281, 0]],
  [294, [5, 303, 0]],
  [312, [6, 88, 0]],
  [346, [7, 373, 0, 0], [8, 400, 0, 0]],
  [485, [10, 524, 0, 0], [12, 553, 0, 0], [9, 592, 0, 0], [11, 621, 0, 0]],
  [656, [13, 676, 0], [14, 696, 0]],
  [706, [15, 712, 0], [16, 718, 0]],
  [731, [17, 735, 0], [18, 739, 0]],
  [779, [23, 783, 0], [24, 803, 0]],
  [814, [19, 824, 0], [20, 827, 0]],
  [842, [21, 852, 0, 1], [22, 855, 0, 1]],
  [896, [25, 937, 0]],
  [1038, [26, 1139, 0, 2, 3], [27, 1240, 0, 2, 3]],
  [1281, [28, 1282, 0, 2]],
  [1281, [29, 1282, 0, 2]],
  [1324, [30, 1326, 0]],
  [1375, [31, 1424, 0], [32, 1474, 0]],
  [1476, [33, 1478, 0, 4, 5]],
];

/**
 * Les diagrammes, un nœud par ligne : sa variable, puis un enfant par case. Les premiers numéros
 * sont « faux », « vrai », « hors des suppositions », puis les réponses ; « -1 » est le nœud
 * d'avant.
 */
const writtenNodes = `
22 1 0
19 1 1 1 -1
10 1 0 0 1 1 0
6 0 1
5 1 -1
22 3 2
19 3 3 3 -1
10 -1 2 2 -1 -1 2
26 4 3
21 4 -1
26 3 4
21 -1 3
20 -3 -1
22 4 2
19 -2 -2 -2 -1
12 -9 -1
11 -1 -2
26 5 3
21 5 -1
26 3 5
21 -1 3
20 -3 -1
22 5 2
19 -2 -2 -2 -1
12 -18 -1
11 -1 -2
10 -10 2 2 -1 -1 2
31 4 3
26 -1 3
21 -2 -1
26 3 -3
21 -1 3
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
12 -29 -1
11 -1 -2
31 5 3
26 -1 3
21 -2 -1
26 3 -3
21 -1 3
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
12 -39 -1
11 -1 -2
10 -11 2 2 -1 -1 2
9 -22 -1
2 -42 -1
1 -43 -1
22 0 2
19 0 0 0 -1
10 -1 2 2 -1 -1 2
26 1 0
21 1 -1
26 0 1
21 -1 0
20 -3 -1
22 1 2
19 -2 -2 -2 -1
12 -9 -1
11 -1 -2
10 -1 2 2 -11 -11 2
31 1 0
26 -1 0
21 -2 -1
26 0 -3
21 -1 0
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
12 -20 -1
11 -1 -2
10 -1 2 2 -22 -22 2
9 -12 -1
2 -23 -1
1 -24 -1
32 6 3
26 -1 3
21 -2 -1
26 3 -3
21 -1 3
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
26 6 3
21 6 -1
26 3 6
21 -1 3
20 -3 -1
22 6 2
19 -2 -2 -2 -1
17 -8 -1
12 -88 -1
11 -1 -2
32 5 3
26 -1 3
21 -2 -1
26 3 -3
21 -1 3
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
17 -1 -81
12 -99 -1
11 -1 -2
10 -12 2 2 -1 -1 2
31 -30 3
26 -1 3
21 -2 -1
26 3 -3
21 -1 3
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
31 6 3
26 -1 3
21 -2 -1
26 3 -3
21 -1 3
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
17 -9 -1
12 -119 -1
11 -1 -2
31 -31 3
26 -1 3
21 -2 -1
26 3 -3
21 -1 3
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
17 -1 -91
12 -130 -1
11 -1 -2
10 -12 2 2 -1 -1 2
9 -32 -1
2 -133 -1
1 -134 -1
32 1 0
26 -1 0
21 -2 -1
26 0 -3
21 -1 0
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
12 -98 -1
11 -1 -2
10 -1 2 2 -100 -100 2
31 -11 0
26 -1 0
21 -2 -1
26 0 -3
21 -1 0
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
12 -109 -1
11 -1 -2
10 -1 2 2 -111 -111 2
9 -12 -1
2 -112 -1
1 -113 -1
32 0 1
26 -1 0
21 -2 -1
26 0 -3
21 -1 0
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
17 -123 -1
12 -124 -1
11 -1 -2
10 -1 2 2 -126 -126 2
31 -12 0
26 -1 0
21 -2 -1
26 0 -3
21 -1 0
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
17 -135 -1
12 -136 -1
11 -1 -2
10 -1 2 2 -138 -138 2
9 -13 -1
2 -139 -1
1 -140 -1
26 7 3
21 7 -1
26 3 7
21 -1 3
20 -3 -1
22 7 2
19 -2 -2 -2 -1
14 -195 -1
13 -1 -2
12 -197 -1
11 -1 -2
14 -199 -182
13 -1 -183
12 -201 -1
11 -1 -2
10 -5 2 2 -1 -1 2
31 7 3
26 -1 3
21 -2 -1
26 3 -3
21 -1 3
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
14 -212 -1
13 -1 -2
12 -214 -1
11 -1 -2
14 -216 -178
13 -1 -179
12 -218 -1
11 -1 -2
10 -5 2 2 -1 -1 2
9 -18 -1
2 -221 -1
1 -222 -1
14 -178 -170
13 -1 -171
12 -180 -1
11 -1 -2
10 -1 2 2 -182 -182 2
14 -183 -164
13 -1 -165
12 -185 -1
11 -1 -2
10 -1 2 2 -187 -187 2
9 -6 -1
2 -188 -1
1 -189 -1
13 -237 -43
12 -238 -1
11 -1 -2
13 -240 -223
12 -241 -1
11 -1 -2
10 -4 2 2 -1 -1 2
13 -244 -33
12 -245 -1
11 -1 -2
13 -247 -209
12 -248 -1
11 -1 -2
10 -4 2 2 -1 -1 2
9 -8 -1
2 -251 -1
1 -252 -1
13 -208 -200
12 -209 -1
11 -1 -2
10 -1 2 2 -211 -211 2
13 -212 -193
12 -213 -1
11 -1 -2
10 -1 2 2 -215 -215 2
9 -5 -1
2 -216 -1
1 -217 -1
12 -265 -70
11 -1 -71
12 -267 -68
11 -1 -69
10 -3 2 2 -1 -1 2
12 -270 -58
11 -1 -59
12 -272 -56
11 -1 -57
10 -3 2 2 -1 -1 2
9 -6 -1
2 -275 -1
1 -276 -1
12 -232 -54
11 -1 -55
10 -1 2 2 -234 -234 2
12 -235 -52
11 -1 -53
10 -1 2 2 -237 -237 2
9 -4 -1
2 -238 -1
1 -239 -1
12 -287 -93
11 -1 -94
10 -1 2 2 -270 -270 2
12 -290 -79
11 -1 -80
10 -1 2 2 -252 -252 2
9 -4 -1
2 -293 -1
1 -294 -1
29 8 7
26 -1 3
21 -2 -1
26 3 -3
21 -1 3
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
15 -304 -1
12 -305 -1
11 -1 -2
15 -307 -290
12 -308 -1
11 -1 -2
10 -4 2 2 -1 -1 2
31 8 3
29 -1 -108
26 -1 3
21 -2 -1
26 3 -3
21 -1 3
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
15 -320 -1
12 -321 -1
11 -1 -2
15 -323 -285
12 -324 -1
11 -1 -2
10 -4 2 2 -1 -1 2
9 -17 -1
2 -327 -1
1 -328 -1
29 1 0
26 -1 0
21 -2 -1
26 0 -3
21 -1 0
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
15 -292 -1
12 -293 -1
11 -1 -2
10 -1 2 2 -295 -295 2
29 -284 0
26 -1 0
21 -2 -1
26 0 -3
21 -1 0
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
15 -304 -1
12 -305 -1
11 -1 -2
10 -1 2 2 -307 -307 2
9 -13 -1
2 -308 -1
1 -309 -1
29 0 1
26 -1 0
21 -2 -1
26 0 -3
21 -1 0
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
15 -319 -1
12 -320 -1
11 -1 -2
10 -1 2 2 -322 -322 2
29 0 -311
26 -1 0
21 -2 -1
26 0 -3
21 -1 0
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
15 -331 -1
12 -332 -1
11 -1 -2
10 -1 2 2 -334 -334 2
9 -13 -1
2 -335 -1
1 -336 -1
35 7 4
26 -1 3
21 -2 -1
26 3 -3
21 -1 3
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
16 -1 -392
15 -1 -393
24 3 -10
24 3 -10
21 -2 -1
24 3 -10
21 -1 3
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
16 -1 -402
15 -1 -403
14 -11 -1
13 -1 -2
12 -406 -1
11 -1 -2
16 -391 -408
15 -1 -409
24 3 5
24 3 -400
21 -2 -1
24 3 -400
21 -1 3
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
16 -1 -418
15 -1 -419
14 -11 -1
13 -1 -2
12 -422 -1
11 -1 -2
10 -17 2 2 -1 -1 2
31 -41 3
26 -1 3
21 -2 -1
26 3 -3
21 -1 3
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
16 -1 -433
15 -1 -434
24 3 -10
24 3 -10
21 -2 -1
24 3 -10
21 -1 3
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
16 -1 -443
15 -1 -444
14 -11 -1
13 -1 -2
12 -447 -1
11 -1 -2
16 -411 -449
15 -1 -450
24 3 -420
24 3 -420
21 -2 -1
24 3 -420
21 -1 3
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
16 -1 -459
15 -1 -460
14 -11 -1
13 -1 -2
12 -463 -1
11 -1 -2
10 -17 2 2 -1 -1 2
9 -42 -1
2 -466 -1
1 -467 -1
35 0 1
24 -1 0
26 -2 0
24 -1 0
21 -3 -1
26 0 -5
24 -1 0
21 -1 0
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
16 -1 -434
15 -1 -435
14 -1 -436
13 -1 -437
12 -438 -1
11 -1 -2
10 -1 2 2 -440 -440 2
31 -18 0
24 -1 0
26 -2 0
24 -1 0
21 -3 -1
26 0 -5
24 -1 0
21 -1 0
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
16 -1 -452
15 -1 -453
14 -1 -454
13 -1 -455
12 -456 -1
11 -1 -2
10 -1 2 2 -458 -458 2
9 -19 -1
2 -459 -1
1 -460 -1
24 0 -39
24 0 -38
21 -2 -1
24 0 -37
21 -1 0
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
16 -1 -470
15 -1 -471
12 -472 -1
11 -1 -2
10 -1 2 2 -474 -474 2
24 0 -34
24 0 -33
21 -2 -1
24 0 -32
21 -1 0
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
16 -1 -483
15 -1 -484
12 -485 -1
11 -1 -2
10 -1 2 2 -487 -487 2
9 -14 -1
2 -488 -1
1 -489 -1
35 1 0
24 -1 0
26 -2 0
24 -1 0
21 -3 -1
26 0 -5
24 -1 0
21 -1 0
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
16 -1 -502
15 -1 -503
14 -1 -504
13 -1 -505
12 -506 -1
11 -1 -2
10 -1 2 2 -508 -508 2
31 -18 0
24 -1 0
26 -2 0
24 -1 0
21 -3 -1
26 0 -5
24 -1 0
21 -1 0
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
16 -1 -520
15 -1 -521
14 -1 -522
13 -1 -523
12 -524 -1
11 -1 -2
10 -1 2 2 -526 -526 2
9 -19 -1
2 -527 -1
1 -528 -1
24 0 -39
24 0 -38
21 -2 -1
24 0 -37
21 -1 0
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
16 -1 -538
15 -1 -539
12 -540 -1
11 -1 -2
10 -1 2 2 -542 -542 2
24 0 -34
24 0 -33
21 -2 -1
24 0 -32
21 -1 0
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
16 -1 -551
15 -1 -552
12 -553 -1
11 -1 -2
10 -1 2 2 -555 -555 2
9 -14 -1
2 -556 -1
1 -557 -1
26 9 3
21 9 -1
26 3 9
21 -1 3
20 -3 -1
22 9 2
19 -2 -2 -2 -1
28 5 9
26 -1 3
21 -2 -1
26 3 -3
21 -1 3
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
10 -9 2 2 -1 -603 2
31 9 3
26 -1 3
21 -2 -1
26 3 -3
21 -1 3
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
28 -598 -8
26 -1 3
21 -2 -1
26 3 -3
21 -1 3
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
10 -9 2 2 -1 -599 2
9 -18 -1
3 -638 -1
28 1 0
26 -1 0
21 -2 -1
26 0 -3
21 -1 0
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
10 -1 2 2 -602 -602 2
28 -591 0
26 -1 0
21 -2 -1
26 0 -3
21 -1 0
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
10 -1 2 2 -611 -611 2
9 -10 -1
3 -612 -1
28 0 1
26 -1 0
21 -2 -1
26 0 -3
21 -1 0
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
10 -1 2 2 -1 -622 2
28 0 -611
26 -1 0
21 -2 -1
26 0 -3
21 -1 0
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
10 -1 2 2 -1 -631 2
9 -10 -1
3 -632 -1
18 -680 -69
18 -681 -62
18 -682 -665
10 -3 2 2 -2 -1 2
18 -684 -56
18 -685 -49
18 -686 -648
10 -3 2 2 -2 -1 2
9 -5 -1
3 -688 -1
18 -644 -43
10 -1 2 2 -645 -645 2
18 -646 -36
10 -1 2 2 -647 -647 2
9 -3 -1
3 -648 -1
18 -650 -29
10 -1 2 2 -1 -651 2
18 -652 -22
10 -1 2 2 -1 -653 2
9 -3 -1
3 -654 -1
21 3 -620
21 -623 6
20 -2 -1
19 -1 -1 -1 -706
31 3 6
26 -1 6
21 -2 -1
26 6 -3
21 -1 6
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
9 -9 -1
31 0 1
22 -1 2
19 -2 -2 -2 -1
9 -672 -1
21 0 -669
21 -672 1
20 -2 -1
19 -1 -1 -1 -677
25 3 -641
21 3 -1
25 3 -645
25 3 6
21 -2 -1
20 -4 -1
19 -1 -1 -1 -730
27 3 6
26 -1 6
25 -2 -1
21 -3 -1
26 6 -4
25 -5 -1
25 -6 6
21 -2 -1
20 -5 -1
22 -9 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
25 3 -36
25 3 -36
21 -2 -1
25 3 -36
21 -1 -20
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
27 -44 6
25 -21 -1
26 -2 6
25 -23 -1
21 -3 -1
26 6 -5
25 -26 -1
21 -1 -21
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
9 -21 -1
27 0 1
22 -1 2
19 -2 -2 -2 -1
10 -720 2 2 -1 -1 2
25 0 -717
21 0 -1
25 0 -721
25 0 1
21 -2 -1
20 -4 -1
19 -1 -1 -1 -728
10 -1 2 2 -1 -1 2
25 0 -60
26 -61 1
25 0 -1
21 -3 -1
26 1 -64
25 0 -1
21 -1 -11
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
10 -1 2 2 -1 -1 2
9 -12 -1
34 3 10
22 3 -1
26 -2 10
22 3 -1
21 -3 -1
26 10 -5
22 3 -1
22 3 10
21 -2 -1
20 -5 -1
19 -1 -1 -1 -798
34 1 0
26 0 -1
22 0 -1
21 0 -1
26 -4 0
22 0 -1
22 0 -6
21 -2 -1
20 -5 -1
19 -1 -1 -1 -762
34 0 1
22 0 -1
19 -1 -1 -1 -765
34 3 7
23 3 -1
22 3 -1
26 -3 7
23 3 -1
22 3 -1
21 -4 -1
26 7 -7
23 3 -1
22 3 -1
23 3 7
22 3 -1
21 -3 -1
20 -7 -1
19 -1 -1 -1 -826
23 0 -27
22 0 -1
21 0 -1
23 0 -27
22 0 -1
23 0 -33
22 0 -1
21 -3 -1
20 -6 -1
19 -1 -1 -1 -790
23 0 -28
22 0 -1
19 -1 -1 -1 -793
25 9 -234
21 9 -1
25 9 -234
25 9 3
21 -2 -1
20 -4 -1
19 -1 -1 -1 -235
27 9 3
26 -1 3
25 -2 -1
21 -3 -1
26 3 -4
25 -5 -1
25 -6 3
21 -2 -1
20 -5 -1
22 -9 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
25 9 -237
25 9 -237
21 -2 -1
25 9 -237
21 -1 -20
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
27 -245 3
25 -21 -1
26 -2 3
25 -23 -1
21 -3 -1
26 3 -5
25 -26 -1
21 -1 -21
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
9 -21 -1
1 -878 -1
25 1 -832
21 1 -1
25 1 -832
25 1 0
21 -2 -1
20 -4 -1
19 -1 -1 -1 -833
27 1 0
26 -1 0
25 -2 -1
21 -3 -1
26 0 -4
25 -5 -1
25 -6 0
21 -2 -1
20 -5 -1
22 -9 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
25 1 -841
25 1 -841
21 -2 -1
25 1 -841
21 -1 -20
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
27 -849 0
25 -21 -1
26 -2 0
25 -23 -1
21 -3 -1
26 0 -5
25 -26 -1
21 -1 -21
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
9 -21 -1
1 -873 -1
33 8 7
30 -1 3
26 -1 3
25 -2 -1
21 -3 -1
26 3 -4
25 -5 -1
25 -6 3
21 -2 -1
20 -5 -1
22 -9 2
19 -2 -2 -2 -1
27 -11 3
26 -1 3
25 -2 -1
21 -3 -1
26 3 -4
25 -5 -1
25 -6 3
21 -2 -1
20 -5 -1
22 -9 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
31 -24 3
30 -1 3
25 -25 -1
26 -2 3
25 -27 -1
21 -3 -1
26 3 -5
25 -30 -1
21 -1 -25
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
27 -11 3
25 -25 -1
26 -2 3
25 -27 -1
21 -3 -1
26 3 -5
25 -30 -1
21 -1 -25
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
9 -25 -1
4 -969 -1
26 -50 3
25 -51 -1
21 -52 -1
26 3 -53
25 -54 -1
25 -55 3
21 -2 -1
20 -5 -1
22 -58 2
19 -2 -2 -2 -1
27 -60 3
26 -1 3
25 -2 -1
21 -3 -1
26 3 -4
25 -5 -1
25 -6 3
21 -2 -1
20 -5 -1
22 -9 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
25 -72 -48
26 -49 3
25 -74 -1
21 -3 -1
26 3 -52
25 -77 -1
21 -1 -23
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
27 -58 3
25 -23 -1
26 -2 3
25 -25 -1
21 -3 -1
26 3 -5
25 -28 -1
21 -1 -23
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
9 -23 -1
4 -1015 -1
3 -47 -1
2 -1 -2
1 -1018 -1
1 -1019 -4
0 -2 -1
33 1 0
30 -1 0
26 -1 0
25 -2 -1
21 -3 -1
26 0 -4
25 -5 -1
25 -6 0
21 -2 -1
20 -5 -1
22 -9 2
19 -2 -2 -2 -1
27 -11 0
26 -1 0
25 -2 -1
21 -3 -1
26 0 -4
25 -5 -1
25 -6 0
21 -2 -1
20 -5 -1
22 -9 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
31 -24 0
30 -1 0
25 -25 -1
26 -2 0
25 -27 -1
21 -3 -1
26 0 -5
25 -30 -1
21 -1 -25
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
27 -11 0
25 -25 -1
26 -2 0
25 -27 -1
21 -3 -1
26 0 -5
25 -30 -1
21 -1 -25
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
9 -25 -1
4 -1024 -1
26 -50 0
25 -51 -1
21 -52 -1
26 0 -53
25 -54 -1
25 -55 0
21 -2 -1
20 -5 -1
22 -58 2
19 -2 -2 -2 -1
27 -60 0
26 -1 0
25 -2 -1
21 -3 -1
26 0 -4
25 -5 -1
25 -6 0
21 -2 -1
20 -5 -1
22 -9 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
25 -72 -48
26 -49 0
25 -74 -1
21 -3 -1
26 0 -52
25 -77 -1
21 -1 -23
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
27 -58 0
25 -23 -1
26 -2 0
25 -25 -1
21 -3 -1
26 0 -5
25 -28 -1
21 -1 -23
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
9 -23 -1
4 -1070 -1
3 -47 -1
2 -1 -2
1 -1073 -1
1 -1074 -4
0 -2 -1
33 0 1
30 -1 0
26 -1 0
25 -2 -1
21 -3 -1
26 0 -4
25 -5 -1
25 -6 0
21 -2 -1
20 -5 -1
22 -9 2
19 -2 -2 -2 -1
27 -11 0
26 -1 0
25 -2 -1
21 -3 -1
26 0 -4
25 -5 -1
25 -6 0
21 -2 -1
20 -5 -1
22 -9 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
31 -24 0
30 -1 0
25 -25 -1
26 -2 0
25 -27 -1
21 -3 -1
26 0 -5
25 -30 -1
21 -1 -25
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
27 -11 0
25 -25 -1
26 -2 0
25 -27 -1
21 -3 -1
26 0 -5
25 -30 -1
21 -1 -25
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
9 -25 -1
4 -1125 -1
26 -50 0
25 -51 -1
21 -52 -1
26 0 -53
25 -54 -1
25 -55 0
21 -2 -1
20 -5 -1
22 -58 2
19 -2 -2 -2 -1
27 -60 0
26 -1 0
25 -2 -1
21 -3 -1
26 0 -4
25 -5 -1
25 -6 0
21 -2 -1
20 -5 -1
22 -9 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
25 -72 -48
26 -49 0
25 -74 -1
21 -3 -1
26 0 -52
25 -77 -1
21 -1 -23
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
27 -58 0
25 -23 -1
26 -2 0
25 -25 -1
21 -3 -1
26 0 -5
25 -28 -1
21 -1 -23
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
9 -23 -1
4 -1171 -1
3 -47 -1
2 -1 -2
1 -1174 -1
1 -1175 -4
0 -2 -1
25 6 -1144
21 6 -1
25 6 -1144
25 6 3
21 -2 -1
20 -4 -1
19 -1 -1 -1 -1145
27 6 3
26 -1 3
25 -2 -1
21 -3 -1
26 3 -4
25 -5 -1
25 -6 3
21 -2 -1
20 -5 -1
22 -9 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
25 6 -1133
25 6 -1133
21 -2 -1
25 6 -1133
21 -1 -20
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
27 -1141 3
25 -21 -1
26 -2 3
25 -23 -1
21 -3 -1
26 3 -5
25 -26 -1
21 -1 -21
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
9 -21 -1
0 -1263 -1
0 -1218 -346
25 7 -1078
21 7 -1
25 7 -1078
25 7 3
21 -2 -1
20 -4 -1
19 -1 -1 -1 -1079
27 7 3
26 -1 3
25 -2 -1
21 -3 -1
26 3 -4
25 -5 -1
25 -6 3
21 -2 -1
20 -5 -1
22 -9 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
25 7 -1081
25 7 -1081
21 -2 -1
25 7 -1081
21 -1 -20
20 -3 -1
22 -6 2
19 -2 -2 -2 -1
27 -1089 3
25 -21 -1
26 -2 3
25 -23 -1
21 -3 -1
26 3 -5
25 -26 -1
21 -1 -21
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
9 -21 -1
6 2 -1
5 -1306 -1
6 2 -389
5 -1262 -1
36 3 7
26 -1 3
25 -2 -1
21 -3 -1
26 3 -4
25 -5 -1
25 -6 3
21 -2 -1
20 -5 -1
22 -9 2
19 -2 -2 -2 -1
27 -11 3
26 -1 3
25 -2 -1
21 -3 -1
26 3 -4
25 -5 -1
25 -6 3
21 -2 -1
20 -5 -1
22 -9 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
31 -23 3
25 -24 -1
26 -2 3
25 -26 -1
21 -3 -1
26 3 -5
25 -29 -1
21 -1 -24
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
27 -11 3
25 -24 -1
26 -2 3
25 -26 -1
21 -3 -1
26 3 -5
25 -29 -1
21 -1 -24
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
9 -24 -1
6 -1356 -1
5 -1 -52
36 1 0
26 -1 0
25 -2 -1
21 -3 -1
26 0 -4
25 -5 -1
25 -6 0
21 -2 -1
20 -5 -1
22 -9 2
19 -2 -2 -2 -1
27 -11 0
26 -1 0
25 -2 -1
21 -3 -1
26 0 -4
25 -5 -1
25 -6 0
21 -2 -1
20 -5 -1
22 -9 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
31 -23 0
25 -24 -1
26 -2 0
25 -26 -1
21 -3 -1
26 0 -5
25 -29 -1
21 -1 -24
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
27 -11 0
25 -24 -1
26 -2 0
25 -26 -1
21 -3 -1
26 0 -5
25 -29 -1
21 -1 -24
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
9 -24 -1
6 2 -1
5 -1360 -1
36 0 1
26 -1 0
25 -2 -1
21 -3 -1
26 0 -4
25 -5 -1
25 -6 0
21 -2 -1
20 -5 -1
22 -9 2
19 -2 -2 -2 -1
27 -11 0
26 -1 0
25 -2 -1
21 -3 -1
26 0 -4
25 -5 -1
25 -6 0
21 -2 -1
20 -5 -1
22 -9 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
31 -23 0
25 -24 -1
26 -2 0
25 -26 -1
21 -3 -1
26 0 -5
25 -29 -1
21 -1 -24
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
27 -11 0
25 -24 -1
26 -2 0
25 -26 -1
21 -3 -1
26 0 -5
25 -29 -1
21 -1 -24
20 -4 -1
22 -8 2
19 -2 -2 -2 -1
10 -12 2 2 -1 -1 2
9 -24 -1
6 -1408 -1
6 2 -2
5 -2 -1
8 -1457 -153
7 -1 -154
8 -1413 -541
7 -1 -542
`;

/** Le fait qui date le cas. */
const reference = "date_de_la_decision";

const slugOf = (name) =>
  name
    .replace(/œ/gi, "oe")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");

const named = (own) => ({ slug: slugOf(own.name), ...own });

const quoted = quotations.flatMap(([place, ...texts]) => texts.map((text) => ({ place, text })));
const words = (numbers = []) => numbers.map((number) => quoted[number]);

function factOf({ options = [], facts, words: numbers, ...own }) {
  const made = {
    kind: "yes_no",
    question: "",
    natures: [],
    until: null,
    aliases: [],
    ...named(own),
    options: options.map((option) => named(typeof option === "string" ? { name: option } : option)),
    words: words(numbers),
  };
  return facts ? { ...made, facts: facts.map(factOf) } : made;
}

export const facts = writtenFacts.map(factOf);
export const outcomes = writtenOutcomes.map(named);
export const rules = Object.fromEntries(
  writtenRules.map(({ id, quotations, ...own }) => {
    return [id, { name: id, legal_basis: [], ...own, quotations: words(quotations) }];
  }),
);
export const readings = Object.fromEntries(
  Object.entries(writtenReadings).map(([slug, { variants, quotations, ...own }]) => {
    const told = { retained: null, ...own, variants: variants.map(named) };
    return [slug, { ...told, quotations: words(quotations) }];
  }),
);

const decisions = writtenDecisions.map(([node, ...rows], place) => ({
  slug: outcomes[place].slug,
  node,
  rows: rows.map(([rule, applies, further, ...appraisals]) => ({
    rule: writtenRules[rule].id,
    applies,
    holds: applies + further,
    appraisals: appraisals.map((number) => appraised[number]),
  })),
}));

export const { explain, nextQuestions, residual } = act({
  identity,
  facts,
  outcomes,
  rules,
  readings,
  directives,
  evidence,
  variables: writtenVariables.map((one) => (typeof one === "string" ? { kind: "yes_no", fact: one } : one)),
  answers,
  nodes: writtenNodes.trim().split("\n").map((line) => line.split(" ").map(Number)),
  suppositions,
  decisions,
  reference,
});
