// What is told of an outcome: where it stands, why, what was not assessed, what would change it.

import { capital, listed, statusTold, supposed, whyOpen } from "./french.js";
import { folded, h, list, quotation } from "./markup.js";

/** Where outcomes are put, and what the heading of each place says. */
export const PLACES = [
  ["ouvert", "Ce que le texte ouvre, exige ou fixe"],
  ["ecarte", "Ce que le texte écarte ou n’exige pas"],
  ["incertain", "Ce qui reste à apprécier ou à préciser"],
  ["ailleurs", "Ce qu’un autre texte règle"],
  ["muet", "Ce dont le texte ne dit rien pour ces éléments"],
];

const PLACE_OF = {
  deconseille: "ecarte",
  exclu: "ecarte",
  non_exige: "ecarte",
  non_etabli: "ecarte",
  indetermine: "incertain",
  regi_par_un_autre_texte: "ailleurs",
  non_prevu: "muet",
  non_applicable: "muet",
};

export const placeOf = ({ status }) => PLACE_OF[status] ?? "ouvert";

/** What names an outcome and its answer to a program. */
export const marks = ({ slug, status }) => ({ "data-resultat": slug, "data-statut": status });

/** A whole outcome, under a heading of the fourth level; `open` unfolds it. */
export function outcomeCard(outcome, { interview, noun, rows, changes, open }) {
  const { name, help, rules, maybe_rules: maybe, defeated } = outcome;
  return h(
    "details",
    { class: `carte ${placeOf(outcome)}`, open, ...marks(outcome) },
    h("summary", {}, h("h4", {}, capital(name)), " ", h("span", { class: "etiquette" }, label(outcome))),
    help ? h("p", { class: "aide" }, `${capital(help)}.`) : null,
    h("p", {}, statusTold(outcome, outcome, noun), flags(outcome), counted(outcome)),
    outcome.status === "indetermine" ? residualTold(outcome, rows, interview) : null,
    carried(outcome),
    rules.length ? [h("p", { class: "chapeau" }, "Pourquoi :"), rules.map(ruleTold)] : null,
    maybe.length ? folded(`Règles qui peuvent jouer (${maybe.length})`, maybe.map(ruleTold)) : null,
    defeated.length ? folded(`Règles écartées (${defeated.length})`, defeated.map(ruleTold)) : null,
    readingsTold(outcome),
    changesTold(changes),
  );
}

const label = ({ told, status }) => (status === "indetermine" ? "reste ouvert" : told);

function flags({ told }) {
  const found = ["à titre exceptionnel", "en principe"].filter((flag) => told.includes(flag));
  return found.length ? ` Le texte précise : « ${listed(found)} ».` : "";
}

/** An exact share, once the fact that it is taken of is known. */
function counted({ value }) {
  const share = [value].flat()[0];
  return typeof share === "object" && share?.value ? ` Soit, pour la durée indiquée : ${share.value}.` : "";
}

function residualTold(outcome, rows, interview) {
  const factOf = (slug) => interview.facts.get(slug);
  if (rows?.length && rows.length <= 8) {
    const told = rows.map(({ when, told: answer }) => {
      const parts = when.map((one) => supposed(one, factOf));
      const start = parts.length ? `si ${parts.join(", et si ")}` : "dans tous les cas";
      return [`${start} : `, h("strong", {}, answer)];
    });
    return [h("p", { class: "chapeau" }, "D’après le texte :"), list(told, { class: "lignes" })];
  }
  const missing = outcome.missing.map(({ slug }) => factOf(slug));
  if (!missing.length) return outcome.because.length ? h("p", {}, `${capital(listed(outcome.because))}.`) : null;
  const told = missing.map((fact) => {
    return `${fact.name} (${whyOpen(fact, interview.answers.has(fact.slug))})`;
  });
  return [h("p", { class: "chapeau" }, "Ce dont la réponse dépend encore :"), list(told)];
}

function carried({ directives, evidence }) {
  const told = [
    ...directives.map((name) => `Manière demandée aux services : ${name}`),
    ...evidence.map((name) => `Pièces dont parle le texte : ${name}`),
  ];
  return list(told, { class: "joint" });
}

function ruleTold({ name, conditions, quotations, legal_basis: basis }) {
  const all = conditions.length ? [h("p", { class: "chapeau" }, "Conditions :"), list(conditions)] : null;
  return h(
    "div",
    { class: "regle" },
    h("p", { class: "nom" }, `Règle ${name}`),
    quotations.map(quotation),
    all,
    basis.length ? h("p", {}, `Fondement : ${listed(basis)}.`) : null,
  );
}

/** The passages of which another reading would give another answer, the silence of the text included. */
export function readingsTold({ readings }) {
  if (!readings.length) return null;
  const content = readings.map(({ question, variants, retained, reason, quotations }) => {
    const kept = variants.find(({ slug }) => slug === retained);
    return h(
      "div",
      { class: "regle" },
      h("p", { class: "nom" }, question),
      quotations.map(quotation),
      list(variants.map(({ name, text }) => `${capital(name)} : ${text}`)),
      h("p", {}, kept ? `Lecture retenue ici : ${kept.name}. ${capital(reason)}` : `Aucune lecture n’est retenue ici. ${capital(reason)}`),
    );
  });
  return folded("Ce passage se lit de plusieurs façons", content);
}

function changesTold(changes) {
  if (!changes?.length) return null;
  const told = changes.map(({ when, told: answer }) => [`${when} : `, h("strong", {}, answer)]);
  const note = "Les autres éléments restant ce que vous avez indiqué, le texte dirait, pour :";
  return folded("Ce qui changerait la réponse", [h("p", {}, note), list(told)]);
}
