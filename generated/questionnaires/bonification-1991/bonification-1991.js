// Écrit par « attendu build » : ne pas modifier.
/**
 * Décret n° 91-984 du 25 septembre 1991 fixant la bonification d'ancienneté dont bénéficient les
 * membres des corps enseignants qui ont perçu l'allocation d'enseignement prévue par le décret n°
 * 89-608 du 1er septembre 1989. État actuel : non établi. Force : décret, publié au Journal
 * officiel selon son article 4. Ce module dit ce que le texte énonce pour les faits donnés ; il ne
 * décrit pas le droit actuel et n'est pas une consultation juridique.
 */

import { act } from "./runtime.js";

export { FactError } from "./runtime.js";

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
  version: "98886347eec4dae400ae8b051c248dcbab676130db21900e6b4370fd30c9921f",
  official_text: "67762482f61fe1043aec4e32cb13555c5962481400de8b05c8ec5d7ef4a6aab7",
};

/**
 * Les mots du texte, sous le lieu où ils se trouvent ; ils sont désignés ensuite par leur rang, à
 * partir de 0.
 */
const quotations = [
  [
    "art. 1er",
    "Les professeurs certifiés recrutés à la suite du concours auquel ils se sont présentés conformément aux dispositions de l'article 10 du décret du 1er septembre 1989 susvisé bénéficient d'une bonification d'ancienneté égale au tiers de la période durant laquelle ils ont perçu l'allocation d'enseignement prévue par ce décret.",
    "égale au tiers de la période durant laquelle ils ont perçu l'allocation",
  ],
  [
    "art. 2",
    "Les instituteurs recrutés à la suite du concours auquel ils se sont présentés conformément aux dispositions de l'article 10 du décret du 1er septembre 1989 susvisé bénéficient d'une bonification d'ancienneté égale au tiers de la période durant laquelle ils ont perçu l'allocation d'enseignement prévue par ce décret.",
  ],
  [
    "art. 3",
    "Les professeurs des écoles recrutés à la suite du concours auquel ils se sont présentés conformément aux dispositions de l'article 10 du décret du 1er septembre 1989 susvisé bénéficient d'une bonification d'ancienneté égale au tiers de la période durant laquelle ils ont perçu l'allocation d'enseignement prévue par ce décret.",
  ],
  ["art. 4", "qui prend effet au 1er septembre 1990"],
  ["en-tête", "les membres des corps enseignants qui ont perçu l'allocation d'enseignement"],
];

/**
 * Ce qui peut être demandé d'un cas, puis les groupes. Non précisé : on répond par oui ou non ; le
 * nom dans les données est celui qui se lit, sans accent. « words » : les mots du texte qui en
 * parlent.
 */
const writtenFacts = [
  {
    name: "date considérée",
    kind: "date",
    question: "À quelle date la situation est-elle considérée ?",
  },
  {
    name: "corps",
    kind: "choice",
    question: "Dans quel corps l'intéressé a-t-il été recruté ?",
    options: ["professeurs certifiés", "instituteurs", "professeurs des écoles", "autre corps"],
    words: [0, 2, 3],
  },
  {
    name: "recrutement par le concours de l'article 10",
    question: "L'intéressé a-t-il été recruté à la suite du concours auquel il s'est présenté conformément à l'article 10 du décret du 1er septembre 1989 ?",
    help: "le décret de 1991 ne reprend pas ce que demande cet article 10",
    natures: ["governed_elsewhere"],
    governed_by: "article 10 du décret n° 89-608 du 1er septembre 1989",
    words: [0, 2, 3],
  },
  {
    name: "date du recrutement",
    kind: "date",
    question: "À quelle date l'intéressé a-t-il été recruté dans ce corps ?",
    words: [0, 2, 3],
  },
  {
    name: "période de perception de l'allocation",
    kind: "elapsed",
    question: "Pendant combien de temps l'intéressé a-t-il perçu l'allocation d'enseignement ?",
    help: "l'allocation d'enseignement prévue par le décret du 1er septembre 1989",
    unit: "mois",
    words: [0, 2, 3],
  },
];

/** Les résultats, dans l'ordre des décisions. */
const writtenOutcomes = [
  { name: "bénéfice de la bonification", kind: "droit" },
  {
    name: "bonification d'ancienneté",
    kind: "resultat",
    help: "le tiers exact de la période, le texte ne dit rien d'un arrondi, et la fraction est gardée telle quelle",
  },
];

/** Les règles : leurs mots, leurs conditions. Elles sont désignées ensuite par leur rang. */
const writtenRules = [
  {
    id: "1 professeurs certifiés",
    quotations: [0],
    conditions: ["recrutement par le concours de l'article 10", "corps : professeurs certifiés"],
  },
  {
    id: "2 instituteurs",
    quotations: [2],
    conditions: ["recrutement par le concours de l'article 10", "corps : instituteurs"],
  },
  {
    id: "3 professeurs des écoles",
    quotations: [3],
    conditions: ["recrutement par le concours de l'article 10", "corps : professeurs des écoles"],
  },
];

/** Les passages qui admettent plusieurs lectures. */
const writtenReadings = {
  effet_au_1er_septembre_1990: {
    name: "effet au 1er septembre 1990",
    question: "« prend effet au 1er septembre 1990 » : pour toute personne dont la situation est considérée depuis, ou pour celles recrutées à compter de ce jour ?",
    variants: [
      {
        name: "toute situation depuis ce jour",
        text: "les articles visent des personnes « recrutées », sans dire quand",
      },
      {
        name: "recrutements depuis ce jour",
        text: "l'avantage naît du recrutement, et l'effet ne remonte pas au-delà de sa date",
      },
    ],
    retained: "toute_situation_depuis_ce_jour",
    reason: "aucun article ne date le recrutement ; l'ajouter serait ajouter une condition",
    quotations: [4],
  },
  qui_ont_percu_l_allocation: {
    name: "qui ont perçu l'allocation",
    question: "Avoir perçu l'allocation est-il une condition, ou la seule mesure de la bonification ?",
    variants: [
      {
        name: "mesure",
        text: "les articles ne demandent que le concours ; le tiers d'une période nulle est nul",
      },
      { name: "condition", text: "l'intitulé nomme ceux « qui ont perçu l'allocation »" },
    ],
    retained: "mesure",
    reason: "l'intitulé annonce, les articles 1er à 3 disposent",
    quotations: [5, 1],
  },
};

/** Les consignes, et ce qu'elles concernent. */
const directives = [];

/** Les pièces, et ce qu'elles concernent. */
const evidence = [];

/**
 * Les faits découpés en cases : les plus fines que les règles distinguent. Un nom seul est un fait
 * à répondre par oui ou non.
 */
const writtenVariables = [
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
  "recrutement_par_le_concours_de_l_article_10",
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

/** Ce que le texte suppose des faits : le nœud où c'est vrai. */
const suppositions = [];

/** Les faits qu'une autorité apprécie. */
const appraised = [];

/**
 * Pour chaque résultat, son nœud ; puis pour chaque règle [son rang, le nœud où elle s'applique, le
 * nombre de nœuds de là à celui où elle vaut, les rangs des faits appréciés].
 */
const writtenDecisions = [
  [19, [0, 32, 0], [1, 42, 0], [2, 52, 0]],
  [65, [0, 32, 0], [1, 42, 0], [2, 52, 0]],
];

/**
 * Les diagrammes, un nœud par ligne : sa variable, puis un enfant par case. Les premiers numéros
 * sont « faux », « vrai », « hors des suppositions », puis les réponses ; « -1 » est le nœud
 * d'avant.
 */
const writtenNodes = `
6 5 4
5 -1 4
4 -1 -1 -1 4
5 5 4
4 -1 -1 -1 4
3 -3 -1
2 4 -1
4 -7 -7 -7 4
4 5 5 5 4
3 -2 -1
2 4 -1
1 -5 -1
0 3 -1
6 1 0
5 -1 0
4 -1 0 0 0
5 1 0
4 -1 0 0 0
3 -3 -1
2 0 -1
4 -7 0 0 0
4 1 0 0 0
3 -2 -1
2 0 -1
1 -5 -1
0 0 -1
4 0 -12 0 0
4 0 -11 0 0
3 -2 -1
2 0 -1
4 0 -17 0 0
4 0 1 0 0
3 -2 -1
2 0 -1
1 -5 -1
0 0 -1
4 0 0 -22 0
4 0 0 -21 0
3 -2 -1
2 0 -1
4 0 0 -27 0
4 0 0 1 0
3 -2 -1
2 0 -1
1 -5 -1
0 0 -1
6 6 4
5 -1 4
4 -1 -1 -1 4
5 6 4
4 -1 -1 -1 4
3 -3 -1
2 4 -1
4 -7 -7 -7 4
4 6 6 6 4
3 -2 -1
2 4 -1
1 -5 -1
0 3 -1
`;

/** Le fait qui date le cas. */
const reference = "date_consideree";

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
