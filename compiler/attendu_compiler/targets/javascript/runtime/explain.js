// A decision told in French, as data for a page; nothing here promises, orders or advises.

import { CAUSES, NOTICE, STATUSES } from "./phrases.js";
import { valueOf } from "./values.js";

/**
 * What the text says of a case: every name, condition and quotation in full; `readings` are the
 * variants taken instead of those retained.
 */
export function explained(verdicts, given, act, readings) {
  return {
    text: act.identity.slug,
    title: act.identity.title,
    version: act.identity.version,
    notice: NOTICE,
    outcomes: verdicts.map((verdict) => explainedOutcome(verdict, given, act, readings)),
  };
}

function explainedOutcome(verdict, given, act, readings) {
  const { outcome, answer } = verdict;
  const { slug, name, kind } = act.outcomes.get(outcome.slug);
  const facts = (slugs) =>
    slugs.map((one) => {
      const { name: called, question, authority = "" } = act.named(one) ?? act.byId.get(one);
      return { slug: one, name: called, question, authority };
    });
  const rules = (ids) =>
    ids.map((id) => ({ id, ...act.rules[id], conditions: conditions(id, act, readings) }));
  return {
    slug,
    name,
    kind,
    status: answer.status,
    told: told(answer),
    value: valueOf(answer, given, act),
    between: verdict.between.map((status) => STATUSES[status]),
    because: verdict.causes.map((cause) => CAUSES[cause]),
    rules: rules(verdict.rules),
    maybe_rules: rules(verdict.maybe_rules),
    defeated: rules(verdict.defeated),
    appraisals: facts(verdict.appraisals),
    missing: facts(verdict.missing),
    readings: verdict.readings.map((one) => ({ slug: one, ...act.readings[one] })),
    directives: verdict.directives,
    evidence: verdict.evidence,
  };
}

/**
 * The conditions of a rule, those left out that bind only under a variant that is not taken.  A
 * questionnaire, which takes no other variant, holds no `bound`.
 */
function conditions(id, act, readings) {
  const taken = (reading) => readings[reading] ?? act.readings[reading].retained;
  const binds = ({ under }) =>
    Object.entries(under).every(([reading, variant]) => [null, variant].includes(taken(reading)));
  return act.bound?.[id]?.filter(binds).map(({ told: one }) => one) ?? act.rules[id].conditions;
}

/** « possible, à titre exceptionnel », « au plus 5 ans ». */
export function told(answer) {
  let text = answer.text ?? STATUSES[answer.status];
  if (answer.refers_to) text += ` (${answer.refers_to})`;
  if (answer.exceptional) text += ", à titre exceptionnel";
  if (answer.principle) text += ", en principe";
  return text;
}
