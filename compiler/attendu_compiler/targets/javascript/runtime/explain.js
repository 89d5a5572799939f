// A decision told in French, as data for a page; nothing here promises, orders or advises.

import { CAUSES, NOTICE, STATUSES } from "./phrases.js";
import { valueOf } from "./values.js";

/** What the text says of a case: every name, condition and quotation in full. */
export function explained(verdicts, given, act) {
  return {
    text: act.identity.slug,
    title: act.identity.title,
    version: act.identity.version,
    notice: NOTICE,
    outcomes: verdicts.map((verdict) => explainedOutcome(verdict, given, act)),
  };
}

function explainedOutcome(verdict, given, act) {
  const { outcome, answer } = verdict;
  const { slug, name, kind } = act.outcomes.get(outcome.slug);
  const facts = (slugs) =>
    slugs.map((one) => {
      const { name: called, question, authority = "" } = act.named(one) ?? act.byId.get(one);
      return { slug: one, name: called, question, authority };
    });
  const rules = (ids) => ids.map((id) => ({ id, ...act.rules[id] }));
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

/** « possible, à titre exceptionnel », « au plus 5 ans ». */
export function told(answer) {
  let text = answer.text ?? STATUSES[answer.status];
  if (answer.refers_to) text += ` (${answer.refers_to})`;
  if (answer.exceptional) text += ", à titre exceptionnel";
  if (answer.principle) text += ", en principe";
  return text;
}
