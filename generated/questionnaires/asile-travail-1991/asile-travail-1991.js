// Écrit par « attendu build » : ne pas modifier.
/**
 * Fin d'une circulaire du Premier ministre relative aux demandeurs d'asile et au travail, en
 * vigueur au 1er octobre 1991. État actuel : non établi. Force : instruction. Ce module dit ce que
 * le texte énonce pour les faits donnés ; il ne décrit pas le droit actuel et n'est pas une
 * consultation juridique.
 */

import { act } from "./runtime.js";

export { FactError } from "./runtime.js";

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
  version: "c31f932c4a86d028ea645ed77344c1d9dc17faf4f47feab1c39ca84094b97580",
  official_text: "6494561dd15f7131925ec058c82d902a0778a59116f9bc376ae60b4d2afd5d8d",
};

/**
 * Les mots du texte, sous le lieu où ils se trouvent ; ils sont désignés ensuite par leur rang, à
 * partir de 0.
 */
const quotations = [
  [
    "point 1, al. 1",
    "ils sont soumis, pendant la période d'examen de leur demande de statut de réfugié, aux règles du droit commun applicables aux travailleurs étrangers pour la délivrance d'une autorisation de travail",
    "la situation de l'emploi leur étant opposable.",
    "ils sont soumis, pendant la période d'examen de leur demande de statut de réfugié",
  ],
  [
    "point 2, al. 1",
    "Si le statut de réfugié leur est reconnu, à la suite d'une décision de l'Ofpra ou de la commission des recours, ils obtiennent de plein droit, conformément à l'article 15 de l'ordonnance du 2 novembre 1945 modifiée, une carte de résident qui leur permet d'exercer la profession de leur choix.",
    "Dès l'intervention de la décision leur reconnaissant le statut de réfugié et dans l'attente de l'établissement de leur carte de résident, ils sont munis, conformément à ma circulaire du 17 mai 1985, d'un récépissé valable six mois, portant la mention « reconnu réfugié », valant autorisation de séjour et de travail.",
  ],
  [
    "point 3, al. 1",
    "Le renouvellement, pour les demandeurs d'asile qui en sont actuellement munis, des récépissés en cours de validité valant autorisation provisoire de séjour et de travail, dans l'attente de la décision de l'Ofpra et de la commission de recours sur leur demande d'asile, s'effectue dans les conditions qui étaient en vigueur à la date de leur délivrance.",
    "pour les demandeurs d'asile qui en sont actuellement munis",
  ],
  [
    "point 4, al. 1",
    "Ces décisions ne remettent pas en cause les règles en vigueur pour l'octroi des allocations ouvertes aux demandeurs d'asile.",
  ],
  [
    "point 6, al. 1",
    "Sous réserve des modifications introduites par la présente circulaire qui entre en vigueur au 1er octobre 1991, ma circulaire du 17 mai 1985 reste applicable.",
  ],
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
    name: "demandeur d'asile",
    question: "L'intéressé demande-t-il l'asile ?",
    words: [0, 1, 5, 7],
  },
  {
    name: "demande de statut en cours d'examen",
    question: "La demande de statut de réfugié est-elle en cours d'examen ?",
    help: "les points 2 et 3 comptent la commission (des recours) avec l'Ofpra, le point 1 ne dit pas qui examine",
    words: [0, 1, 5],
  },
  {
    name: "statut de réfugié reconnu",
    question: "Le statut de réfugié a-t-il été reconnu, à la suite d'une décision de l'Ofpra ou de la commission des recours ?",
    words: [3, 4],
  },
  {
    name: "carte de résident établie",
    question: "La carte de résident est-elle déjà établie ?",
    words: [4],
  },
  {
    name: "récépissé en cours de validité",
    question: "Le demandeur est-il actuellement muni d'un récépissé en cours de validité valant autorisation provisoire de séjour et de travail ?",
    help: "le moment visé par le texte n'est pas daté par ce qui reste de la circulaire, c'est sa signature ou son entrée en vigueur",
    words: [0, 1, 5],
  },
];

/** Les résultats, dans l'ordre des décisions. */
const writtenOutcomes = [
  {
    name: "régime de l'autorisation de travail",
    kind: "etat",
    help: "pendant la période d'examen de la demande",
  },
  { name: "opposabilité de la situation de l'emploi", kind: "effet" },
  { name: "carte de résident", kind: "droit" },
  {
    name: "récépissé portant la mention reconnu réfugié",
    kind: "acte",
    bearer: "non précisé par le texte",
  },
  { name: "durée de validité du récépissé", kind: "resultat" },
  { name: "conditions du renouvellement du récépissé", kind: "etat" },
  { name: "règles d'octroi des allocations", kind: "etat" },
  { name: "circulaire du 17 mai 1985", kind: "etat" },
];

/** Les règles : leurs mots, leurs conditions. Elles sont désignées ensuite par leur rang. */
const writtenRules = [
  {
    id: "1 autorisation de travail",
    quotations: [0],
    conditions: [
      "demandeur d'asile",
      "demande de statut en cours d'examen",
      "absence de récépissé en cours de validité (lecture « récépissés en cours et situation de l'emploi » : exception du point 3)",
    ],
  },
  {
    id: "1 situation de l'emploi",
    quotations: [1],
    conditions: [
      "demandeur d'asile",
      "demande de statut en cours d'examen",
      "absence de récépissé en cours de validité (lecture « récépissés en cours et situation de l'emploi » : exception du point 3)",
    ],
  },
  { id: "2 carte de résident", quotations: [3], conditions: ["statut de réfugié reconnu"] },
  {
    id: "2 récépissé",
    quotations: [4],
    conditions: ["statut de réfugié reconnu", "absence de carte de résident établie"],
  },
  {
    id: "3 renouvellement",
    quotations: [5],
    conditions: [
      "demandeur d'asile",
      "demande de statut en cours d'examen",
      "récépissé en cours de validité",
    ],
  },
  { id: "4 allocations", quotations: [7], conditions: ["demandeur d'asile"] },
  { id: "6 circulaire de 1985", quotations: [8], conditions: [] },
];

/** Les passages qui admettent plusieurs lectures. */
const writtenReadings = {
  recepisses_en_cours_et_situation_de_l_emploi: {
    name: "récépissés en cours et situation de l'emploi",
    question: "Le demandeur encore muni d'un récépissé qui vaut autorisation de travail, renouvelé dans les conditions d'alors, est-il soumis au point 1 comme les autres ?",
    variants: [
      {
        name: "exception du point 3",
        text: "le récépissé vaut déjà autorisation de travail ; le renouveler dans les conditions d'alors et opposer l'emploi se contrediraient",
      },
      {
        name: "point 1 pour tous",
        text: "le point 1 ne réserve aucun demandeur ; le point 3 ne règle que le renouvellement du récépissé",
      },
    ],
    reason: "les deux se soutiennent, et ce qui reste du texte ne relie pas les deux points",
    quotations: [2, 6],
  },
};

/** Les consignes, et ce qu'elles concernent. */
const directives = [
  { name: "guichets des allocations", concerns: ["regles_d_octroi_des_allocations"] },
];

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
    cuts: ["1991-10-01"],
    told: [["à compter du 1er octobre 1991", "avant le 1er octobre 1991"]],
  },
  "demandeur_d_asile",
  "demande_de_statut_en_cours_d_examen",
  "recepisse_en_cours_de_validite",
  "statut_de_refugie_reconnu",
  "carte_de_resident_etablie",
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

/** Ce que le texte suppose des faits : le nœud où c'est vrai. */
const suppositions = [{ name: "reconnu ou en cours d'examen", node: 14 }];

/** Les faits qu'une autorité apprécie. */
const appraised = [];

/**
 * Pour chaque résultat, son nœud ; puis pour chaque règle [son rang, le nœud où elle s'applique, le
 * nombre de nœuds de là à celui où elle vaut, les rangs des faits appréciés].
 */
const writtenDecisions = [
  [25, [0, 34, 0]],
  [41, [1, 34, 0]],
  [44, [2, 47, 0]],
  [51, [3, 55, 0]],
  [59, [3, 55, 0]],
  [64, [4, 68, 0]],
  [70, [5, 72, 0]],
  [73, [6, 74, 0]],
];

/**
 * Les diagrammes, un nœud par ligne : sa variable, puis un enfant par case. Les premiers numéros
 * sont « faux », « vrai », « hors des suppositions », puis les réponses ; « -1 » est le nœud
 * d'avant.
 */
const writtenNodes = `
4 1 0
2 1 -1
4 3 2
2 3 -1
4 4 2
2 4 -1
4 5 2
6 4 5
4 -1 2
3 -3 -1
2 4 -1
1 -6 -1
0 -9 -1
4 0 2
2 0 -1
4 1 2
6 0 1
4 -1 2
3 -3 -1
2 0 -1
1 -6 -1
0 -7 -1
4 6 2
6 4 6
4 -1 2
3 -3 -1
2 4 -1
1 -22 -1
0 -25 -1
4 4 7
2 -1 -26
0 -28 -1
4 0 1
2 -1 -20
0 -20 -1
5 8 4
4 4 -1
2 -1 -33
0 -35 -1
5 1 0
4 0 -1
2 -1 -28
0 -28 -1
5 9 4
4 4 -1
2 -1 -41
0 -43 -1
4 10 2
3 -44 -1
2 4 -1
1 -45 -1
0 -48 -1
3 -39 -37
2 0 -1
1 -40 -1
0 -41 -1
1 4 11
0 3 -1
1 0 1
0 0 -1
0 3 12
0 0 1
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
