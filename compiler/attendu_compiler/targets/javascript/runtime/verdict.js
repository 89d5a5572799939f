// What an outcome is for a case: every completion of the unknown facts counts, and only those that
// the suppositions of the text admit.

import { knowledge } from "./cells.js";
import { reach, Restricted, several } from "./diagrams.js";
import { FactError } from "./errors.js";
import { missingVariables, tiedVariables } from "./missing.js";

/** What is known of a case, and the diagrams of the act once that is known. */
export class Known {
  constructor(act, given, { values, persons, waiting }, readings) {
    this.act = act;
    this.values = values;
    this.waiting = waiting;
    this.cells = knowledge(act.variables, values, persons);
    for (const [slug, variant] of Object.entries(readings)) this.read(slug, variant);
    this.diagrams = new Restricted(act.table, this.cells, act.counts);
    this.suppositions = act.suppositions.map(({ node }) => this.diagrams.of(node));
    this.tied = tiedVariables(this.suppositions, this.diagrams);
    this.refuseContradictions(given);
  }

  /** Take a reading in another variant than the one retained. */
  read(slug, variant) {
    const number = this.act.variables.findIndex((variable) => variable.reading === slug);
    const place = number < 0 ? -1 : this.act.variables[number].variants.indexOf(variant);
    if (place < 0) throw new RangeError(`« ${variant} » n'est pas une variante de « ${slug} ».`);
    this.cells.set(number, [place]);
  }

  refuseContradictions(given) {
    const { act, diagrams } = this;
    let everything = diagrams.yes;
    this.suppositions.forEach((node, number) => {
      everything = diagrams.and(everything, node);
      if (everything !== diagrams.no) return;
      const name = act.suppositions[number].name;
      const before = act.suppositions.slice(0, number + 1).map((one) => one.name);
      const named = (node === diagrams.no ? [name] : before).map((one) => `« ${one} »`);
      const which = named.length === 1 ? "la supposition" : "ensemble les suppositions";
      throw new FactError(
        "A605",
        name,
        { ...given },
        "des faits compatibles avec les suppositions du texte",
        `ces faits contredisent ${which} ${named.join(", ")}.`,
      );
    });
  }

  /** What an outcome is: answers still possible, rules that hold or may, and what it depends on. */
  verdict(outcome) {
    const { act, diagrams } = this;
    const root = diagrams.of(outcome.node);
    const mask = diagrams.reached(root);
    const answers = act.table.terminals.filter((_, place) => (mask >> BigInt(place)) & 1n);
    const rules = this.rules(outcome);
    const live = [...rules.always, ...rules.sometimes];
    const missing = answers.length > 1 ? this.missing(root) : [];
    const readings = this.readings(outcome, mask);
    return {
      outcome,
      answers,
      answer: answers.length === 1 ? answers[0] : act.undetermined,
      between: answers.length > 1 ? sorted(answers.map((answer) => answer.status)) : [],
      causes: this.causes(answers, missing, readings),
      rules: rules.always,
      maybe_rules: rules.sometimes,
      defeated: rules.defeated.filter((rule) => !live.includes(rule)),
      appraisals: this.appraisals(outcome, live),
      missing,
      readings: readings.map((variable) => variable.reading),
      directives: concerned(act.directives, outcome.slug, live),
      evidence: concerned(act.evidence, outcome.slug, live),
    };
  }

  rules(outcome) {
    const { diagrams } = this;
    const yes = 1n << BigInt(diagrams.yes);
    const always = new Set();
    const sometimes = new Set();
    const defeated = new Set();
    for (const { rule, applies, holds } of outcome.rows) {
      const held = diagrams.reached(diagrams.of(holds));
      if (held === yes) always.add(rule);
      else if (held & yes) sometimes.add(rule);
      else if (diagrams.reached(diagrams.of(applies)) === yes) defeated.add(rule);
    }
    const maybe = [...sometimes].filter((rule) => !always.has(rule));
    return { always: [...always], sometimes: maybe, defeated: [...defeated] };
  }

  /** The facts and groups that could still change an outcome, in the order of the act. */
  missing(root) {
    const names = new Set();
    for (const number of missingVariables(root, this.tied, this.diagrams)) {
      const variable = this.act.variables[number];
      if (variable.kind === "dates") {
        for (const fact of openDates(variable, this.cells.get(number))) {
          if (typeof this.values.get(fact) !== "number") names.add(fact);
        }
      } else if (variable.kind === "group") names.add(variable.group);
      else if (variable.kind !== "reading") {
        names.add(this.waiting.get(variable.fact) ?? variable.fact);
      }
    }
    return this.act.facts.map((fact) => fact.slug).filter((slug) => names.has(slug));
  }

  causes(answers, missing, readings) {
    const causes = answers.flatMap((answer) => answer.cause ?? []);
    if (answers.length > 1) {
      const elsewhere = missing.filter((slug) => this.act.isElsewhere(slug));
      if (missing.length > elsewhere.length) causes.push("fait");
      if (elsewhere.length) causes.push("renvoi");
      if (readings.some((variable) => variable.retained === null)) causes.push("lecture");
    }
    return sorted(causes);
  }

  /** The readings on which the answer depends: another variant would give other answers. */
  readings(outcome, mask) {
    const { act, cells } = this;
    return act.variables.filter((variable, number) => {
      if (variable.kind !== "reading") return false;
      return variable.variants.some((_, variant) => {
        const known = new Map(cells).set(number, [variant]);
        const found = [...reach(act.table, outcome.node, known)];
        const terminals = found.filter((terminal) => terminal !== act.table.outside);
        const under = terminals.reduce((bits, terminal) => bits | (1n << BigInt(terminal)), 0n);
        // A variant that the facts exclude gives no answer: it changes none.
        return under !== 0n && under !== mask;
      });
    });
  }

  appraisals(outcome, live) {
    const found = new Set();
    for (const { rule, appraisals } of outcome.rows) {
      if (live.includes(rule)) for (const fact of appraisals) found.add(fact);
    }
    const own = this.act.facts.map((fact) => fact.slug).filter((slug) => found.has(slug));
    const ofPersons = [...found].filter((slug) => slug.includes(".")).sort();
    return [...own, ...ofPersons];
  }
}

/** Whether an outcome is open to several answers. */
export const isOpen = (known, outcome) =>
  several(known.diagrams.reached(known.diagrams.of(outcome.node)));

/** The dates of comparisons that are not decided yet. */
function openDates({ facts, atoms, vectors }, cells) {
  const possible = cells ? cells.map((cell) => vectors[cell]) : vectors;
  const open = atoms.filter((_, place) =>
    possible.some((vector) => vector[place] !== possible[0][place]),
  );
  return facts.filter((fact) =>
    open.some((atom) => [atom.fact, atom.left, atom.right].includes(fact)),
  );
}

/** The names of consignes or pièces that concern an outcome or one of its rules. */
function concerned(attached, slug, rules) {
  return attached
    .filter(({ concerns }) => {
      return concerns.includes(slug) || rules.some((rule) => concerns.includes(`règle ${rule}`));
    })
    .map(({ name }) => name);
}

const sorted = (names) => [...new Set(names)].sort();
