// Écrit par « attendu build » : ne pas modifier.
/**
 * Décret n° 91-984 du 25 septembre 1991 fixant la bonification d'ancienneté dont bénéficient les
 * membres des corps enseignants qui ont perçu l'allocation d'enseignement prévue par le décret n°
 * 89-608 du 1er septembre 1989. État actuel : non établi. Force : décret, publié au Journal
 * officiel selon son article 4. Ce module dit ce que le texte énonce pour les faits donnés ; il ne
 * décrit pas le droit actuel et n'est pas une consultation juridique.
 */

import { act } from "../runtime.js";

export { FactError } from "../runtime.js";

/** Ce qu'est le texte, son état actuel, ses empreintes. */
export const identity = {
  slug: "bonification-1991",
  title: "Décret n° 91-984 du 25 septembre 1991 fixant la bonification d'ancienneté dont bénéficient les membres des corps enseignants qui ont perçu l'allocation d'enseignement prévue par le décret n° 89-608 du 1er septembre 1989",
  nature: "décret",
  author: "Le Premier ministre",
  identifier: "NOR : MENF9101664D",
  date: "25 septembre 1991",
  published: "",
  applies_from: "1er septembre 1990",
  territory: "non précisé par le texte",
  status: "non établi",
  force: "décret, publié au Journal officiel selon son article 4",
  lacks: "",
  taken_from: "copie du document officiel (provenance non établie)",
  read_on: "",
  version: "98886347eec4dae400ae8b051c248dcbab676130db21900e6b4370fd30c9921f",
  source: "a88b7ce401ef927bc6b28dd8c54914b12c649c21a853febf6cdaeee6f7061088",
  official_text: "67762482f61fe1043aec4e32cb13555c5962481400de8b05c8ec5d7ef4a6aab7",
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
    slug: "corps",
    name: "corps",
    kind: "choice",
    question: "Dans quel corps l'intéressé a-t-il été recruté ?",
    natures: [],
    options: [
      { slug: "professeurs_certifies", name: "professeurs certifiés" },
      { slug: "instituteurs", name: "instituteurs" },
      { slug: "professeurs_des_ecoles", name: "professeurs des écoles" },
      { slug: "autre_corps", name: "autre corps" },
    ],
    until: null,
    aliases: [],
  },
  {
    slug: "recrutement_par_le_concours_de_l_article_10",
    name: "recrutement par le concours de l'article 10",
    kind: "yes_no",
    question: "L'intéressé a-t-il été recruté à la suite du concours auquel il s'est présenté conformément à l'article 10 du décret du 1er septembre 1989 ?",
    help: "le décret de 1991 ne reprend pas ce que demande cet article 10",
    natures: ["governed_elsewhere"],
    governed_by: "article 10 du décret n° 89-608 du 1er septembre 1989",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "date_du_recrutement",
    name: "date du recrutement",
    kind: "date",
    question: "À quelle date l'intéressé a-t-il été recruté dans ce corps ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "periode_de_perception_de_l_allocation",
    name: "période de perception de l'allocation",
    kind: "elapsed",
    question: "Pendant combien de temps l'intéressé a-t-il perçu l'allocation d'enseignement ?",
    help: "l'allocation d'enseignement prévue par le décret du 1er septembre 1989",
    natures: [],
    options: [],
    unit: "mois",
    until: null,
    aliases: [],
  },
];

/** Les résultats, dans l'ordre des décisions. */
export const outcomes = [
  {
    slug: "benefice_de_la_bonification",
    name: "bénéfice de la bonification",
    kind: "droit",
    beneficiary: "membre du corps recruté à la suite de ce concours",
    silence: "le texte ne dit rien",
  },
  {
    slug: "bonification_d_anciennete",
    name: "bonification d'ancienneté",
    kind: "resultat",
    beneficiary: "membre du corps recruté à la suite de ce concours",
    help: "le tiers exact de la période, le texte ne dit rien d'un arrondi, et la fraction est gardée telle quelle",
    silence: "le texte ne dit rien",
  },
];

/** Les règles : où elles se trouvent, leurs mots, leurs conditions, ce qu'elles donnent. */
export const rules = {
  "1 professeurs certifiés": {
    name: "1 professeurs certifiés",
    quotations: [
      {
        place: "art. 1er",
        text: "Les professeurs certifiés recrutés à la suite du concours auquel ils se sont présentés conformément aux dispositions de l'article 10 du décret du 1er septembre 1989 susvisé bénéficient d'une bonification d'ancienneté égale au tiers de la période durant laquelle ils ont perçu l'allocation d'enseignement prévue par ce décret.",
      },
    ],
    conditions: ["recrutement par le concours de l'article 10", "corps : professeurs certifiés"],
    gives: [
      "« bénéfice de la bonification », de droit",
      "« bonification d'ancienneté », 1/3 de période de perception de l'allocation",
    ],
    derogates: [],
    legal_basis: [],
  },
  "2 instituteurs": {
    name: "2 instituteurs",
    quotations: [
      {
        place: "art. 2",
        text: "Les instituteurs recrutés à la suite du concours auquel ils se sont présentés conformément aux dispositions de l'article 10 du décret du 1er septembre 1989 susvisé bénéficient d'une bonification d'ancienneté égale au tiers de la période durant laquelle ils ont perçu l'allocation d'enseignement prévue par ce décret.",
      },
    ],
    conditions: ["recrutement par le concours de l'article 10", "corps : instituteurs"],
    gives: [
      "« bénéfice de la bonification », de droit",
      "« bonification d'ancienneté », 1/3 de période de perception de l'allocation",
    ],
    derogates: [],
    legal_basis: [],
  },
  "3 professeurs des écoles": {
    name: "3 professeurs des écoles",
    quotations: [
      {
        place: "art. 3",
        text: "Les professeurs des écoles recrutés à la suite du concours auquel ils se sont présentés conformément aux dispositions de l'article 10 du décret du 1er septembre 1989 susvisé bénéficient d'une bonification d'ancienneté égale au tiers de la période durant laquelle ils ont perçu l'allocation d'enseignement prévue par ce décret.",
      },
    ],
    conditions: ["recrutement par le concours de l'article 10", "corps : professeurs des écoles"],
    gives: [
      "« bénéfice de la bonification », de droit",
      "« bonification d'ancienneté », 1/3 de période de perception de l'allocation",
    ],
    derogates: [],
    legal_basis: [],
  },
};

/** Les passages qui admettent plusieurs lectures. */
export const readings = {
  effet_au_1er_septembre_1990: {
    name: "effet au 1er septembre 1990",
    question: "« prend effet au 1er septembre 1990 » : pour toute personne dont la situation est considérée depuis, ou pour celles recrutées à compter de ce jour ?",
    variants: [
      {
        slug: "toute_situation_depuis_ce_jour",
        name: "toute situation depuis ce jour",
        text: "les articles visent des personnes « recrutées », sans dire quand",
      },
      {
        slug: "recrutements_depuis_ce_jour",
        name: "recrutements depuis ce jour",
        text: "l'avantage naît du recrutement, et l'effet ne remonte pas au-delà de sa date",
      },
    ],
    retained: "toute_situation_depuis_ce_jour",
    reason: "aucun article ne date le recrutement ; l'ajouter serait ajouter une condition",
    quotations: [{ place: "art. 4", text: "qui prend effet au 1er septembre 1990" }],
  },
  qui_ont_percu_l_allocation: {
    name: "qui ont perçu l'allocation",
    question: "Avoir perçu l'allocation est-il une condition, ou la seule mesure de la bonification ?",
    variants: [
      {
        slug: "mesure",
        name: "mesure",
        text: "les articles ne demandent que le concours ; le tiers d'une période nulle est nul",
      },
      {
        slug: "condition",
        name: "condition",
        text: "l'intitulé nomme ceux « qui ont perçu l'allocation »",
      },
    ],
    retained: "mesure",
    reason: "l'intitulé annonce, les articles 1er à 3 disposent",
    quotations: [
      {
        place: "en-tête",
        text: "les membres des corps enseignants qui ont perçu l'allocation d'enseignement",
      },
      {
        place: "art. 1er",
        text: "égale au tiers de la période durant laquelle ils ont perçu l'allocation",
      },
    ],
  },
};

// --- Ce avec quoi le texte décide ------------------------------------------------------------------

/** Les conditions des règles dont une au moins ne vaut que sous la variante d'une lecture. */
const bound = {
  "1 professeurs certifiés": [
    {
      told: "date du recrutement : à compter du 1er septembre 1990 (lecture « effet au 1er septembre 1990 » : recrutements depuis ce jour)",
      under: { effet_au_1er_septembre_1990: "recrutements_depuis_ce_jour" },
    },
    { told: "recrutement par le concours de l'article 10", under: {} },
    {
      told: "période de perception de l'allocation : plus de 0 jour (lecture « qui ont perçu l'allocation » : condition)",
      under: { qui_ont_percu_l_allocation: "condition" },
    },
    { told: "corps : professeurs certifiés", under: {} },
  ],
  "2 instituteurs": [
    {
      told: "date du recrutement : à compter du 1er septembre 1990 (lecture « effet au 1er septembre 1990 » : recrutements depuis ce jour)",
      under: { effet_au_1er_septembre_1990: "recrutements_depuis_ce_jour" },
    },
    { told: "recrutement par le concours de l'article 10", under: {} },
    {
      told: "période de perception de l'allocation : plus de 0 jour (lecture « qui ont perçu l'allocation » : condition)",
      under: { qui_ont_percu_l_allocation: "condition" },
    },
    { told: "corps : instituteurs", under: {} },
  ],
  "3 professeurs des écoles": [
    {
      told: "date du recrutement : à compter du 1er septembre 1990 (lecture « effet au 1er septembre 1990 » : recrutements depuis ce jour)",
      under: { effet_au_1er_septembre_1990: "recrutements_depuis_ce_jour" },
    },
    { told: "recrutement par le concours de l'article 10", under: {} },
    {
      told: "période de perception de l'allocation : plus de 0 jour (lecture « qui ont perçu l'allocation » : condition)",
      under: { qui_ont_percu_l_allocation: "condition" },
    },
    { told: "corps : professeurs des écoles", under: {} },
  ],
};

/** Les consignes, et ce qu'elles concernent. */
const directives = [];

/** Les pièces, et ce qu'elles concernent. */
const evidence = [];

/** Les faits découpés en cases : les plus fines que les règles distinguent. */
const variables = [
  {
    kind: "threshold",
    fact: "date_consideree",
    cuts: ["1990-09-01"],
    told: [["à compter du 1er septembre 1990", "avant le 1er septembre 1990"]],
  },
  {
    kind: "threshold",
    fact: "date_du_recrutement",
    cuts: ["1990-09-01"],
    told: [["à compter du 1er septembre 1990", "avant le 1er septembre 1990"]],
  },
  { kind: "yes_no", fact: "recrutement_par_le_concours_de_l_article_10" },
  {
    kind: "threshold",
    fact: "periode_de_perception_de_l_allocation",
    cuts: [[0, 1]],
    told: [["plus de 0 jour", "au plus 0 jour"]],
  },
  {
    kind: "choice",
    fact: "corps",
    options: ["professeurs_certifies", "instituteurs", "professeurs_des_ecoles", "autre_corps"],
  },
  {
    kind: "reading",
    reading: "effet_au_1er_septembre_1990",
    variants: ["toute_situation_depuis_ce_jour", "recrutements_depuis_ce_jour"],
    retained: "toute_situation_depuis_ce_jour",
  },
  {
    kind: "reading",
    reading: "qui_ont_percu_l_allocation",
    variants: ["mesure", "condition"],
    retained: "mesure",
  },
];

/** Ce que les résultats peuvent être. */
const answers = [
  { status: "non_applicable" },
  { status: "non_prevu" },
  { status: "de_droit" },
  {
    status: "valeur",
    bound: "exact",
    values: [{ share: [1, 3], of: "periode_de_perception_de_l_allocation" }],
    text: "1/3 de période de perception de l'allocation",
  },
];

/**
 * Les diagrammes : [variable, un enfant par case]. Les premiers numéros sont « faux », « vrai »,
 * « hors des suppositions », puis les réponses ; « -1 » est le nœud d'avant.
 */
const nodes = [
  [6, 5, 4], [5, -1, 4], [4, -1, -1, -1, 4], [5, 5, 4], [4, -1, -1, -1, 4], [3, -3, -1], [2, 4, -1],
  [4, -7, -7, -7, 4], [4, 5, 5, 5, 4], [3, -2, -1], [2, 4, -1], [1, -5, -1], [0, 3, -1], [6, 1, 0],
  [5, -1, 0], [4, -1, 0, 0, 0], [5, 1, 0], [4, -1, 0, 0, 0], [3, -3, -1], [2, 0, -1],
  [4, -7, 0, 0, 0], [4, 1, 0, 0, 0], [3, -2, -1], [2, 0, -1], [1, -5, -1], [0, 0, -1],
  [4, 0, -12, 0, 0], [4, 0, -11, 0, 0], [3, -2, -1], [2, 0, -1], [4, 0, -17, 0, 0], [4, 0, 1, 0, 0],
  [3, -2, -1], [2, 0, -1], [1, -5, -1], [0, 0, -1], [4, 0, 0, -22, 0], [4, 0, 0, -21, 0],
  [3, -2, -1], [2, 0, -1], [4, 0, 0, -27, 0], [4, 0, 0, 1, 0], [3, -2, -1], [2, 0, -1], [1, -5, -1],
  [0, 0, -1], [6, 6, 4], [5, -1, 4], [4, -1, -1, -1, 4], [5, 6, 4], [4, -1, -1, -1, 4], [3, -3, -1],
  [2, 4, -1], [4, -7, -7, -7, 4], [4, 6, 6, 6, 4], [3, -2, -1], [2, 4, -1], [1, -5, -1], [0, 3, -1],
];

/** Ce que le texte suppose des faits : le nœud où c'est vrai. */
const suppositions = [];

/** Pour chaque résultat, son nœud ; pour chaque règle, où elle s'applique, où elle vaut. */
const decisions = [
  {
    slug: "benefice_de_la_bonification",
    node: 19,
    rows: [
      { rule: "1 professeurs certifiés", applies: 32, holds: 32, appraisals: [] },
      { rule: "2 instituteurs", applies: 42, holds: 42, appraisals: [] },
      { rule: "3 professeurs des écoles", applies: 52, holds: 52, appraisals: [] },
    ],
  },
  {
    slug: "bonification_d_anciennete",
    node: 65,
    rows: [
      { rule: "1 professeurs certifiés", applies: 32, holds: 32, appraisals: [] },
      { rule: "2 instituteurs", applies: 42, holds: 42, appraisals: [] },
      { rule: "3 professeurs des écoles", applies: 52, holds: 52, appraisals: [] },
    ],
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
