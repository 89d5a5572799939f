// Where a person stands: the results that interest, the answers given, what is still to be asked.

/** Natures that this page never asks about; the act's own module excludes others already. */
const PRIVATE = ["sensitive", "appraisal", "not_collected", "governed_elsewhere"];

/** Whether the page may ask: never an appraisal, an offence, a pathology, what must not be kept. */
export const mayAsk = ({ natures = [] }) =>
  !natures.some((nature) => PRIVATE.includes(nature) || nature === "outcome_of_another_person");

export class Interview {
  constructor(act) {
    this.act = act;
    // Those of a person too, as an outcome names them: « enfant.age ».
    const ofPersons = ({ slug, facts = [] }) => facts.map((own) => [`${slug}.${own.slug}`, own]);
    this.facts = new Map([
      ...act.facts.map((fact) => [fact.slug, fact]),
      ...act.facts.flatMap(ofPersons),
    ]);
    this.all = act.outcomes.map((outcome) => outcome.slug);
    this.chosen = this.all;
    this.answers = new Map();
    this.found = {};
  }

  given() {
    return Object.fromEntries(this.answers);
  }

  choose(outcomes) {
    this.chosen = outcomes;
    this.found = {};
  }

  forget() {
    this.answers.clear();
    this.found = {};
  }

  /** What still matters and may be asked, the best first. */
  questions() {
    this.found.questions ??= this.act
      .nextQuestions(this.given(), this.chosen)
      .filter((fact) => mayAsk(fact) && !this.answers.has(fact.slug));
    return this.found.questions;
  }

  /** Take an answer (null: unknown); a message in French when the act cannot read it. */
  answer(slug, value) {
    try {
      this.act.nextQuestions({ ...this.given(), [slug]: value }, []);
    } catch (error) {
      if (!(error instanceof this.act.FactError)) throw error;
      return this.refusal(error);
    }
    this.answers.set(slug, value);
    this.found = {};
    return null;
  }

  refusal({ code, fact, message }) {
    if (code !== "A605") return message;
    return `Cette réponse en contredit une autre : le texte suppose « ${fact} ». Corrigez l’une ou l’autre.`;
  }

  /** The outcomes chosen, explained. */
  results() {
    this.found.results ??= this.act
      .explain(this.given(), { outcomes: this.chosen })
      .outcomes.map((told) => ({ ...this.act.outcomes.find(({ slug }) => slug === told.slug), ...told }));
    return this.found.results;
  }

  /** What the open outcomes would be, according to what is not known. */
  residual() {
    return this.act.residual(this.given(), this.chosen, { most: 24 });
  }

  /** For each outcome, what one other answer would make of it: [{ when, told }]. */
  changes(outcomes) {
    const found = new Map(outcomes.map(({ slug }) => [slug, []]));
    for (const [slug, value] of this.answers) {
      if (value === null) continue;
      const others = this.given();
      delete others[slug];
      const open = this.act.residual(others, [...found.keys()], { most: 24 });
      for (const outcome of outcomes) {
        for (const row of open[outcome.slug] ?? []) {
          const alone = row.when.length === 1 && row.when[0].about.includes(slug);
          if (!alone || row.told === outcome.told) continue;
          found.get(outcome.slug).push({ when: row.when[0].told, told: row.told });
        }
      }
    }
    return found;
  }
}
