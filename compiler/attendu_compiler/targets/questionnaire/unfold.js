// Written at the end of an act's module: what is declared above, as the runtime reads it.

/** The name of a thing in data, from the one that is read. */
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
