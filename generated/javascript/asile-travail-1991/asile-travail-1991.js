// Écrit par « attendu build » : ne pas modifier.
/**
 * Fin d'une circulaire du Premier ministre relative aux demandeurs d'asile et au travail, en
 * vigueur au 1er octobre 1991. État actuel : non établi. Force : instruction. Ce module dit ce que
 * le texte énonce pour les faits donnés ; il ne décrit pas le droit actuel et n'est pas une
 * consultation juridique.
 */

import { act } from "../runtime.js";

export { FactError } from "../runtime.js";

/** Ce qu'est le texte, son état actuel, ses empreintes. */
export const identity = {
  slug: "asile-travail-1991",
  title: "Fin d'une circulaire du Premier ministre relative aux demandeurs d'asile et au travail, en vigueur au 1er octobre 1991",
  nature: "circulaire",
  author: "ÉDITH CRESSON",
  identifier: "aucun dans le document",
  date: "",
  published: "",
  applies_from: "1er octobre 1991",
  territory: "non précisé par le texte",
  status: "non établi",
  force: "instruction",
  lacks: "le début de la circulaire, son titre, sa date et ses destinataires",
  taken_from: "copie du document officiel (provenance non établie)",
  read_on: "",
  version: "c31f932c4a86d028ea645ed77344c1d9dc17faf4f47feab1c39ca84094b97580",
  source: "08524f7107df0dc2cb0d72e679a612dca5a17718173460cceec35de4b3f2a4a3",
  official_text: "6494561dd15f7131925ec058c82d902a0778a59116f9bc376ae60b4d2afd5d8d",
};

/** Ce qui peut être demandé d'un cas : questions, types, réponses ; puis les groupes. */
export const facts = [
  {
    slug: "date_consideree",
    name: "date considérée",
    kind: "date",
    question: "À quelle date la situation est-elle considérée ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "demandeur_d_asile",
    name: "demandeur d'asile",
    kind: "yes_no",
    question: "L'intéressé demande-t-il l'asile ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "demande_de_statut_en_cours_d_examen",
    name: "demande de statut en cours d'examen",
    kind: "yes_no",
    question: "La demande de statut de réfugié est-elle en cours d'examen ?",
    help: "les points 2 et 3 comptent la commission (des recours) avec l'Ofpra, le point 1 ne dit pas qui examine",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "statut_de_refugie_reconnu",
    name: "statut de réfugié reconnu",
    kind: "yes_no",
    question: "Le statut de réfugié a-t-il été reconnu, à la suite d'une décision de l'Ofpra ou de la commission des recours ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "carte_de_resident_etablie",
    name: "carte de résident établie",
    kind: "yes_no",
    question: "La carte de résident est-elle déjà établie ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "recepisse_en_cours_de_validite",
    name: "récépissé en cours de validité",
    kind: "yes_no",
    question: "Le demandeur est-il actuellement muni d'un récépissé en cours de validité valant autorisation provisoire de séjour et de travail ?",
    help: "le moment visé par le texte n'est pas daté par ce qui reste de la circulaire, c'est sa signature ou son entrée en vigueur",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
];

/** Les résultats, dans l'ordre des décisions. */
export const outcomes = [
  {
    slug: "regime_de_l_autorisation_de_travail",
    name: "régime de l'autorisation de travail",
    kind: "etat",
    help: "pendant la période d'examen de la demande",
    silence: "le texte ne dit rien",
  },
  {
    slug: "opposabilite_de_la_situation_de_l_emploi",
    name: "opposabilité de la situation de l'emploi",
    kind: "effet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "carte_de_resident",
    name: "carte de résident",
    kind: "droit",
    beneficiary: "réfugié reconnu",
    silence: "le texte ne dit rien",
  },
  {
    slug: "recepisse_portant_la_mention_reconnu_refugie",
    name: "récépissé portant la mention reconnu réfugié",
    kind: "acte",
    bearer: "non précisé par le texte",
    beneficiary: "réfugié reconnu",
    silence: "le texte ne dit rien",
  },
  {
    slug: "duree_de_validite_du_recepisse",
    name: "durée de validité du récépissé",
    kind: "resultat",
    silence: "le texte ne dit rien",
  },
  {
    slug: "conditions_du_renouvellement_du_recepisse",
    name: "conditions du renouvellement du récépissé",
    kind: "etat",
    silence: "le texte ne dit rien",
  },
  {
    slug: "regles_d_octroi_des_allocations",
    name: "règles d'octroi des allocations",
    kind: "etat",
    silence: "le texte ne dit rien",
  },
  {
    slug: "circulaire_du_17_mai_1985",
    name: "circulaire du 17 mai 1985",
    kind: "etat",
    silence: "le texte ne dit rien",
  },
];

/** Les règles : où elles se trouvent, leurs mots, leurs conditions, ce qu'elles donnent. */
export const rules = {
  "1 autorisation de travail": {
    name: "1 autorisation de travail",
    quotations: [
      {
        place: "point 1, al. 1",
        text: "ils sont soumis, pendant la période d'examen de leur demande de statut de réfugié, aux règles du droit commun applicables aux travailleurs étrangers pour la délivrance d'une autorisation de travail",
      },
    ],
    conditions: [
      "demandeur d'asile",
      "demande de statut en cours d'examen",
      "absence de récépissé en cours de validité (lecture « récépissés en cours et situation de l'emploi » : exception du point 3)",
    ],
    gives: [
      "« régime de l'autorisation de travail », régi par un autre texte (droit commun des travailleurs étrangers)",
    ],
    derogates: [],
    legal_basis: [],
  },
  "1 situation de l'emploi": {
    name: "1 situation de l'emploi",
    quotations: [
      { place: "point 1, al. 1", text: "la situation de l'emploi leur étant opposable." },
    ],
    conditions: [
      "demandeur d'asile",
      "demande de statut en cours d'examen",
      "absence de récépissé en cours de validité (lecture « récépissés en cours et situation de l'emploi » : exception du point 3)",
    ],
    gives: ["« opposabilité de la situation de l'emploi », automatique"],
    derogates: [],
    legal_basis: [],
  },
  "2 carte de résident": {
    name: "2 carte de résident",
    quotations: [
      {
        place: "point 2, al. 1",
        text: "Si le statut de réfugié leur est reconnu, à la suite d'une décision de l'Ofpra ou de la commission des recours, ils obtiennent de plein droit, conformément à l'article 15 de l'ordonnance du 2 novembre 1945 modifiée, une carte de résident qui leur permet d'exercer la profession de leur choix.",
      },
    ],
    conditions: ["statut de réfugié reconnu"],
    gives: ["« carte de résident », de droit"],
    derogates: [],
    legal_basis: [],
  },
  "2 récépissé": {
    name: "2 récépissé",
    quotations: [
      {
        place: "point 2, al. 1",
        text: "Dès l'intervention de la décision leur reconnaissant le statut de réfugié et dans l'attente de l'établissement de leur carte de résident, ils sont munis, conformément à ma circulaire du 17 mai 1985, d'un récépissé valable six mois, portant la mention « reconnu réfugié », valant autorisation de séjour et de travail.",
      },
    ],
    conditions: ["statut de réfugié reconnu", "absence de carte de résident établie"],
    gives: [
      "« récépissé portant la mention reconnu réfugié », obligatoire",
      "« durée de validité du récépissé », 6 mois",
    ],
    derogates: [],
    legal_basis: [],
  },
  "3 renouvellement": {
    name: "3 renouvellement",
    quotations: [
      {
        place: "point 3, al. 1",
        text: "Le renouvellement, pour les demandeurs d'asile qui en sont actuellement munis, des récépissés en cours de validité valant autorisation provisoire de séjour et de travail, dans l'attente de la décision de l'Ofpra et de la commission de recours sur leur demande d'asile, s'effectue dans les conditions qui étaient en vigueur à la date de leur délivrance.",
      },
    ],
    conditions: [
      "demandeur d'asile",
      "demande de statut en cours d'examen",
      "récépissé en cours de validité",
    ],
    gives: [
      "« conditions du renouvellement du récépissé », régi par un autre texte (conditions à la date de délivrance)",
    ],
    derogates: [],
    legal_basis: [],
  },
  "4 allocations": {
    name: "4 allocations",
    quotations: [
      {
        place: "point 4, al. 1",
        text: "Ces décisions ne remettent pas en cause les règles en vigueur pour l'octroi des allocations ouvertes aux demandeurs d'asile.",
      },
    ],
    conditions: ["demandeur d'asile"],
    gives: [
      "« règles d'octroi des allocations », régi par un autre texte (règles des allocations)",
    ],
    derogates: [],
    legal_basis: [],
  },
  "6 circulaire de 1985": {
    name: "6 circulaire de 1985",
    quotations: [
      {
        place: "point 6, al. 1",
        text: "Sous réserve des modifications introduites par la présente circulaire qui entre en vigueur au 1er octobre 1991, ma circulaire du 17 mai 1985 reste applicable.",
      },
    ],
    conditions: [],
    gives: ["« circulaire du 17 mai 1985 », établi"],
    derogates: [],
    legal_basis: [],
  },
};

/** Les passages qui admettent plusieurs lectures. */
export const readings = {
  recepisses_en_cours_et_situation_de_l_emploi: {
    name: "récépissés en cours et situation de l'emploi",
    question: "Le demandeur encore muni d'un récépissé qui vaut autorisation de travail, renouvelé dans les conditions d'alors, est-il soumis au point 1 comme les autres ?",
    variants: [
      {
        slug: "exception_du_point_3",
        name: "exception du point 3",
        text: "le récépissé vaut déjà autorisation de travail ; le renouveler dans les conditions d'alors et opposer l'emploi se contrediraient",
      },
      {
        slug: "point_1_pour_tous",
        name: "point 1 pour tous",
        text: "le point 1 ne réserve aucun demandeur ; le point 3 ne règle que le renouvellement du récépissé",
      },
    ],
    retained: null,
    reason: "les deux se soutiennent, et ce qui reste du texte ne relie pas les deux points",
    quotations: [
      {
        place: "point 1, al. 1",
        text: "ils sont soumis, pendant la période d'examen de leur demande de statut de réfugié",
      },
      {
        place: "point 3, al. 1",
        text: "pour les demandeurs d'asile qui en sont actuellement munis",
      },
    ],
  },
};

// --- Ce avec quoi le texte décide ------------------------------------------------------------------

/** Les conditions des règles dont une au moins ne vaut que sous la variante d'une lecture. */
const bound = {
  "1 autorisation de travail": [
    { told: "demandeur d'asile", under: {} },
    { told: "demande de statut en cours d'examen", under: {} },
    {
      told: "absence de récépissé en cours de validité (lecture « récépissés en cours et situation de l'emploi » : exception du point 3)",
      under: { recepisses_en_cours_et_situation_de_l_emploi: "exception_du_point_3" },
    },
  ],
  "1 situation de l'emploi": [
    { told: "demandeur d'asile", under: {} },
    { told: "demande de statut en cours d'examen", under: {} },
    {
      told: "absence de récépissé en cours de validité (lecture « récépissés en cours et situation de l'emploi » : exception du point 3)",
      under: { recepisses_en_cours_et_situation_de_l_emploi: "exception_du_point_3" },
    },
  ],
};

/** Les consignes, et ce qu'elles concernent. */
const directives = [
  { name: "guichets des allocations", concerns: ["regles_d_octroi_des_allocations"] },
];

/** Les pièces, et ce qu'elles concernent. */
const evidence = [];

/** Les faits découpés en cases : les plus fines que les règles distinguent. */
const variables = [
  {
    kind: "threshold",
    fact: "date_consideree",
    cuts: ["1991-10-01"],
    told: [["à compter du 1er octobre 1991", "avant le 1er octobre 1991"]],
  },
  { kind: "yes_no", fact: "demandeur_d_asile" },
  { kind: "yes_no", fact: "demande_de_statut_en_cours_d_examen" },
  { kind: "yes_no", fact: "recepisse_en_cours_de_validite" },
  { kind: "yes_no", fact: "statut_de_refugie_reconnu" },
  { kind: "yes_no", fact: "carte_de_resident_etablie" },
  {
    kind: "reading",
    reading: "recepisses_en_cours_et_situation_de_l_emploi",
    variants: ["exception_du_point_3", "point_1_pour_tous"],
    retained: null,
  },
];

/** Ce que les résultats peuvent être. */
const answers = [
  { status: "non_applicable" },
  { status: "non_prevu" },
  { status: "regi_par_un_autre_texte", refers_to: "droit commun des travailleurs étrangers" },
  { status: "automatique" },
  { status: "de_droit" },
  { status: "obligatoire" },
  { status: "valeur", bound: "exact", values: ["P6M0D"], text: "6 mois" },
  { status: "regi_par_un_autre_texte", refers_to: "conditions à la date de délivrance" },
  { status: "regi_par_un_autre_texte", refers_to: "règles des allocations" },
  { status: "etabli" },
];

/**
 * Les diagrammes : [variable, un enfant par case]. Les premiers numéros sont « faux », « vrai »,
 * « hors des suppositions », puis les réponses ; « -1 » est le nœud d'avant.
 */
const nodes = [
  [4, 1, 0], [2, 1, -1], [4, 3, 2], [2, 3, -1], [4, 4, 2], [2, 4, -1], [4, 5, 2], [6, 4, 5],
  [4, -1, 2], [3, -3, -1], [2, 4, -1], [1, -6, -1], [0, -9, -1], [4, 0, 2], [2, 0, -1], [4, 1, 2],
  [6, 0, 1], [4, -1, 2], [3, -3, -1], [2, 0, -1], [1, -6, -1], [0, -7, -1], [4, 6, 2], [6, 4, 6],
  [4, -1, 2], [3, -3, -1], [2, 4, -1], [1, -22, -1], [0, -25, -1], [4, 4, 7], [2, -1, -26],
  [0, -28, -1], [4, 0, 1], [2, -1, -20], [0, -20, -1], [5, 8, 4], [4, 4, -1], [2, -1, -33],
  [0, -35, -1], [5, 1, 0], [4, 0, -1], [2, -1, -28], [0, -28, -1], [5, 9, 4], [4, 4, -1],
  [2, -1, -41], [0, -43, -1], [4, 10, 2], [3, -44, -1], [2, 4, -1], [1, -45, -1], [0, -48, -1],
  [3, -39, -37], [2, 0, -1], [1, -40, -1], [0, -41, -1], [1, 4, 11], [0, 3, -1], [1, 0, 1],
  [0, 0, -1], [0, 3, 12], [0, 0, 1],
];

/** Ce que le texte suppose des faits : le nœud où c'est vrai. */
const suppositions = [{ name: "reconnu ou en cours d'examen", node: 14 }];

/** Pour chaque résultat, son nœud ; pour chaque règle, où elle s'applique, où elle vaut. */
const decisions = [
  {
    slug: "regime_de_l_autorisation_de_travail",
    node: 25,
    rows: [{ rule: "1 autorisation de travail", applies: 34, holds: 34, appraisals: [] }],
  },
  {
    slug: "opposabilite_de_la_situation_de_l_emploi",
    node: 41,
    rows: [{ rule: "1 situation de l'emploi", applies: 34, holds: 34, appraisals: [] }],
  },
  {
    slug: "carte_de_resident",
    node: 44,
    rows: [{ rule: "2 carte de résident", applies: 47, holds: 47, appraisals: [] }],
  },
  {
    slug: "recepisse_portant_la_mention_reconnu_refugie",
    node: 51,
    rows: [{ rule: "2 récépissé", applies: 55, holds: 55, appraisals: [] }],
  },
  {
    slug: "duree_de_validite_du_recepisse",
    node: 59,
    rows: [{ rule: "2 récépissé", applies: 55, holds: 55, appraisals: [] }],
  },
  {
    slug: "conditions_du_renouvellement_du_recepisse",
    node: 64,
    rows: [{ rule: "3 renouvellement", applies: 68, holds: 68, appraisals: [] }],
  },
  {
    slug: "regles_d_octroi_des_allocations",
    node: 70,
    rows: [{ rule: "4 allocations", applies: 72, holds: 72, appraisals: [] }],
  },
  {
    slug: "circulaire_du_17_mai_1985",
    node: 73,
    rows: [{ rule: "6 circulaire de 1985", applies: 74, holds: 74, appraisals: [] }],
  },
];

/** Le fait qui date le cas. */
const reference = "date_consideree";

export const { decide, explain, missing, nextQuestions, residual } = act({
  identity,
  facts,
  outcomes,
  rules,
  readings,
  bound,
  directives,
  evidence,
  variables,
  answers,
  nodes,
  suppositions,
  decisions,
  reference,
});
