// An act: from the facts of a case, in JSON, to what the text says of it.

import { readCase } from "./case.js";
import { countOf, prepared } from "./cells.js";
import { FactError } from "./errors.js";
import { explained } from "./explain.js";
import { questions } from "./questions.js";
import { isObject } from "./reading.js";
import { residualRows } from "./residual.js";
import { valueOf } from "./values.js";
import { isOpen, Known } from "./verdict.js";

/** The functions of an act, from what its module declares. */
export function act(declared) {
  const made = new Act(declared);
  return {
    decide: (given, options) => made.decide(given, options),
    explain: (given, options) => made.explain(given, options),
    missing: (given, outcome) => made.missing(given, outcome),
    nextQuestions: (given, outcomes) => made.nextQuestions(given, outcomes),
    residual: (given, outcomes, options) => made.residual(given, outcomes, options),
  };
}

/** A node whose children are numbered from the first; declared, they are counted back from it. */
function absolute([variable, ...children], number) {
  return [variable, ...children.map((child) => (child < 0 ? number + child : child))];
}

class Act {
  constructor(declared) {
    Object.assign(this, declared);
    for (const shared of ["identity", "facts", "outcomes", "rules", "readings"]) {
      frozen(declared[shared]);
    }
    this.outcomes = new Map(declared.outcomes.map((outcome) => [outcome.slug, outcome]));
    this.variables = declared.variables.map(prepared);
    this.counts = this.variables.map(countOf);
    const terminals = [false, true, null, ...declared.answers];
    this.table = {
      nodes: declared.nodes.map((node, place) => absolute(node, terminals.length + place)),
      terminals,
      outside: 2,
    };
    this.undetermined = { status: "indetermine" };
    this.byName = new Map();
    this.byId = new Map();
    for (const fact of this.facts) {
      for (const name of [fact.slug, ...fact.aliases]) this.byName.set(name, fact);
      if (fact.kind !== "group") this.byId.set(fact.slug, fact);
      else for (const own of fact.facts) this.byId.set(`${fact.slug}.${own.slug}`, own);
    }
  }

  /** The fact or group of a name, old names included. */
  named(name) {
    return this.byName.get(name);
  }

  isElsewhere(slug) {
    return this.named(slug).natures?.includes("governed_elsewhere") ?? false;
  }

  known(given, readings = {}) {
    if (!isObject(given)) {
      const message = "les faits d'un cas sont donnés dans un objet.";
      throw new FactError("A600", "", given, "un objet JSON", message);
    }
    return new Known(this, given, readCase(given, this), readings);
  }

  decide(given, { readings } = {}) {
    const known = this.known(given, readings);
    const date = this.reference === null ? null : (given[this.reference] ?? null);
    const outcomes = {};
    for (const decision of this.decisions) {
      outcomes[decision.slug] = this.json(known.verdict(decision), given);
    }
    return { text: this.identity.slug, version: this.identity.version, date, outcomes };
  }

  json(verdict, given) {
    const { answer } = verdict;
    return {
      kind: this.outcomes.get(verdict.outcome.slug).kind,
      status: answer.status,
      exceptional: answer.exceptional ?? false,
      principle: answer.principle ?? false,
      value: valueOf(answer, given, this),
      bound: answer.bound ?? null,
      between: verdict.between,
      causes: verdict.causes,
      rules: verdict.rules,
      maybe_rules: verdict.maybe_rules,
      defeated: verdict.defeated,
      appraisals: verdict.appraisals,
      missing: verdict.missing,
      readings: verdict.readings,
      directives: verdict.directives,
      evidence: verdict.evidence,
      refers_to: answer.refers_to ? [answer.refers_to] : [],
    };
  }

  explain(given, { readings = {}, outcomes } = {}) {
    const known = this.known(given, readings);
    const verdicts = this.chosen(outcomes).map((decision) => known.verdict(decision));
    return explained(verdicts, given, this, readings);
  }

  missing(given, outcome) {
    const known = this.known(given);
    const found = new Set();
    for (const { node } of this.chosen(outcome === undefined ? undefined : [outcome])) {
      for (const slug of known.missing(known.diagrams.of(node))) found.add(slug);
    }
    return this.facts.map((fact) => fact.slug).filter((slug) => found.has(slug));
  }

  nextQuestions(given, outcomes) {
    return questions(this.known(given), given, this.chosen(outcomes));
  }

  residual(given, outcomes, { most = 64 } = {}) {
    const known = this.known(given);
    const rows = (outcome) => [outcome.slug, residualRows(known, outcome, most)];
    const open = this.chosen(outcomes).filter((outcome) => isOpen(known, outcome));
    return Object.fromEntries(open.map(rows));
  }

  chosen(outcomes) {
    if (outcomes === undefined) return this.decisions;
    const unknown = outcomes.find((slug) => !this.outcomes.has(slug));
    if (unknown !== undefined) throw new RangeError(`« ${unknown} » n'est pas un résultat.`);
    return this.decisions.filter((decision) => outcomes.includes(decision.slug));
  }
}

/** A value that nothing can change, however deep. */
function frozen(value) {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
