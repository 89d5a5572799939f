// What to ask next: the facts that still matter and may be asked, the best first.

import { isOpen } from "./verdict.js";

/** Natures that nobody may be asked about: an authority appraises, or the act forbids collecting. */
const NOT_ASKED = [
  "appraisal",
  "not_collected",
  "governed_elsewhere",
  "outcome_of_another_person",
];

/** The entries to ask, for some outcomes; an answer already given as null is not asked again. */
export function questions(known, given, outcomes) {
  const { act, diagrams } = known;
  const weights = new Map();
  for (const outcome of outcomes) {
    if (!isOpen(known, outcome)) continue;
    const root = diagrams.of(outcome.node);
    for (const slug of known.missing(root)) {
      const { natures = [] } = act.named(slug);
      if (given[slug] === null || natures.some((nature) => NOT_ASKED.includes(nature))) continue;
      weights.set(slug, (weights.get(slug) ?? 0) + gain(known, root, slug));
    }
  }
  return act.facts
    .filter((fact) => weights.has(fact.slug))
    .sort((one, other) => weights.get(other.slug) - weights.get(one.slug));
}

/** How much of an outcome's diagram an answer takes away on average (a share of one). */
function gain({ act, diagrams }, root, slug) {
  const whole = diagrams.below(root).size;
  let best = 0;
  act.variables.forEach((variable, number) => {
    const about = [variable.fact, variable.group, ...(variable.facts ?? [])];
    if (!about.includes(slug)) return;
    const cells = diagrams.cells(number);
    let left = 0;
    for (const cell of cells) left += diagrams.below(diagrams.fixed(root, number, cell)).size;
    best = Math.max(best, 1 - left / (cells.length * whole));
  });
  return best;
}
