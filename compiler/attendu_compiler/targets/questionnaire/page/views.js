// The three views: the results that interest, a question, the result.

import { answerTold, capital, listed, whyOpen } from "./french.js";
import { control, radios, Refusal } from "./fields.js";
import { mayAsk } from "./interview.js";
import { button, folded, h, list, quotation, unique } from "./markup.js";
import { marks, outcomeCard, placeOf, PLACES, readingsTold } from "./outcome.js";

const KINDS = {
  acte: "Décisions et actes d’une autorité",
  droit: "Droits énoncés",
  formalite: "Formalités et conditions",
  etat: "Situations reconnues",
  effet: "Effets du texte lui-même",
  resultat: "Durées, montants et autres valeurs",
};

export const heading = (text) => h("h2", { tabindex: "-1" }, text);

/** What to do about an entry, beside it; the field is told of it. */
function showRefusal(form, { message, field }) {
  clearRefusal(form);
  const id = unique("erreur");
  const target = field ?? form.querySelector("input, button");
  const told = h("p", { class: "erreur", id }, h("span", { class: "cache" }, "Erreur : "), message);
  const near = target.closest(".champ, .option")?.parentElement ?? form.querySelector(".saisie");
  near.before(told);
  target.setAttribute("aria-invalid", "true");
  target.setAttribute("aria-describedby", id);
  target.focus();
}

function clearRefusal(form) {
  for (const old of form.querySelectorAll(".erreur")) old.remove();
  for (const field of form.querySelectorAll("[aria-invalid]")) {
    field.removeAttribute("aria-invalid");
    field.removeAttribute("aria-describedby");
  }
}

/** A form that is never sent: `send` reads it, and a Refusal it throws is shown. */
function form(send, ...content) {
  const made = h("form", { novalidate: true, autocomplete: "off" }, content);
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    attempt(made, send);
  });
  return made;
}

/** Do something with a form; what it refuses is shown there. */
function attempt(made, send) {
  clearRefusal(made);
  try {
    send();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    showRefusal(made, error);
  }
}

/** Which results interest: all of them, or some. */
export function chooseView({ interview, next }) {
  const { all, chosen, act } = interview;
  const some = chosen.length < all.length;
  const ticks = new Map(
    act.outcomes.map(({ slug }) => [
      slug,
      h("input", { type: "checkbox", checked: some && chosen.includes(slug) }),
    ]),
  );
  const groups = Object.entries(KINDS).map(([kind, legend]) => {
    const own = act.outcomes.filter((outcome) => outcome.kind === kind);
    const options = own.map(({ slug, name, help }) => {
      const told = [capital(name), help ? h("span", { class: "precision" }, ` (${help})`) : null];
      return h("label", { class: "option" }, ticks.get(slug), h("span", {}, told));
    });
    const body = h("div", { class: "options" }, options);
    return own.length ? h("fieldset", { class: "genre" }, h("legend", {}, legend), body) : null;
  });
  const details = h("div", { class: "resultats" }, groups);
  const show = () => {
    details.hidden = which.chosen() === 0;
  };
  const labels = [`Tous les résultats du texte (${all.length})`, "Certains résultats seulement"];
  const which = radios(labels, some ? 1 : 0, show);
  show();
  const send = () => {
    const kept = all.filter((slug) => ticks.get(slug).checked);
    if (which.chosen() === 1 && !kept.length) {
      throw new Refusal("Cochez au moins un résultat.", ticks.get(all[0]));
    }
    next(which.chosen() === 0 ? all : kept);
  };
  return form(
    send,
    h(
      "fieldset",
      { class: "saisie" },
      h("legend", {}, heading("Quels résultats vous intéressent ?")),
      h("p", { class: "aide" }, "Seules les questions utiles à ces résultats seront posées, une à une."),
      h("div", { class: "options" }, which.nodes),
      details,
    ),
    h("div", { class: "actions" }, h("button", { type: "submit" }, interview.answers.size ? "Continuer" : "Commencer")),
  );
}

/** One question, with the words of the text and the help at hand. */
export function questionView({ interview, fact, next, back }) {
  const factOf = (slug) => interview.facts.get(slug);
  const answered = interview.answers.has(fact.slug);
  const given = interview.answers.get(fact.slug) ?? null;
  const { nodes, read } = control(fact, given, factOf);
  const told = fact.question || `${capital(fact.name)} ?`;
  const take = (value) => {
    const refused = interview.answer(fact.slug, value);
    if (refused !== null) throw new Refusal(refused, null);
    next();
  };
  const unknown = () => attempt(made, () => take(null));
  const made = form(
    () => take(read()),
    h(
      "fieldset",
      { class: "saisie" },
      h("legend", {}, heading(told)),
      fact.help ? h("p", { class: "aide" }, fact.help) : null,
      fact.judged_at ? h("p", { class: "aide" }, `À considérer à cette date : ${fact.judged_at}.`) : null,
      answered ? h("p", { class: "actuelle" }, `Réponse actuelle : ${answerTold(given, fact)}.`) : null,
      nodes,
    ),
    h(
      "div",
      { class: "actions" },
      h("button", { type: "submit" }, "Continuer"),
      button("Je ne sais pas", unknown, { class: "second" }),
      back ? button("Question précédente", back, { class: "lien" }) : null,
    ),
    wordsAtHand(fact),
  );
  made.dataset.fait = fact.slug;
  return made;
}

/** The wording that speaks of a fact: its own, then that of the rules that ask it. */
const wordsAtHand = ({ words }) =>
  words.length ? folded("Les mots du texte", words.map(quotation), { class: "mots" }) : null;

/** The answers given, each of which can be corrected. */
export function answersList({ interview, edit }) {
  const items = [...interview.answers].map(([slug, value]) => {
    const fact = interview.facts.get(slug);
    const label = { class: "lien", "aria-label": `Modifier : ${fact.name}` };
    return [
      h("span", { class: "quoi" }, capital(fact.name)),
      h("span", { class: "dit" }, answerTold(value, fact)),
      edit ? button("Modifier", () => edit(slug), label) : null,
    ];
  });
  return list(items, { class: "reponses" }) ?? h("p", { class: "precision" }, "Aucune pour l’instant.");
}

/** The result as it forms: settled first, then what is still open. */
export function sketch(results) {
  const open = results.filter(({ status }) => status === "indetermine");
  const settled = results.filter((outcome) => !["incertain", "muet"].includes(placeOf(outcome)));
  const silent = results.filter((outcome) => placeOf(outcome) === "muet");
  const told = ({ name, told: answer }) => [`${capital(name)} : `, h("strong", {}, answer)];
  const names = (outcomes) => list(outcomes.map(({ name }) => capital(name)));
  return [
    list(settled.map(told), { class: "tranches" }),
    open.length ? folded(`Encore ouvert (${open.length})`, names(open)) : null,
    silent.length ? folded(`Non prévu par le texte ou non applicable (${silent.length})`, names(silent)) : null,
  ];
}

function silence(outcome) {
  return h("li", marks(outcome), `${capital(outcome.name)} : ${outcome.told}`, readingsTold(outcome));
}

/** The whole result, to read and to print. */
export function resultView({ interview, noun, results, again, choose, restart, edit }) {
  const rows = interview.residual();
  const told = results.filter((outcome) => placeOf(outcome) !== "muet");
  const changes = interview.changes(told.filter(({ status }) => status !== "indetermine"));
  const left = interview.questions().length;
  const parts = PLACES.map(([place, title]) => {
    const own = results.filter((outcome) => placeOf(outcome) === place);
    if (!own.length) return null;
    const content =
      place === "muet"
        ? h("ul", {}, own.map(silence))
        : own.map((outcome) =>
            outcomeCard(outcome, {
              interview,
              noun,
              rows: rows[outcome.slug],
              changes: changes.get(outcome.slug),
              open: told.length <= 4,
            }),
          );
    return h("section", { class: "place" }, h("h3", {}, `${title} (${own.length})`), content);
  });
  return h(
    "div",
    { class: "resultat" },
    heading("Résultat indicatif"),
    h(
      "p",
      { class: "chapeau" },
      `Voici ce que ${noun} énonce pour les éléments que vous avez indiqués. Ce texte ne décrit pas le droit actuel. Ce n’est ni une décision, ni une consultation juridique.`,
    ),
    left ? h("p", {}, `Résultat provisoire : ${left > 1 ? `${left} questions peuvent` : "une question peut"} encore le préciser.`) : null,
    h(
      "div",
      { class: "actions" },
      button("Imprimer", () => window.print()),
      left ? button("Reprendre les questions", again, { class: "second" }) : null,
      button("Changer les résultats choisis", choose, { class: "second" }),
      button("Tout recommencer", restart, { class: "lien" }),
    ),
    parts,
    notAssessed(results, interview),
    h("section", { class: "place" }, h("h3", {}, "Éléments indiqués"), answersList({ interview, edit })),
    references(interview.act),
  );
}

/** What could still matter and was not assessed, by reason. */
function notAssessed(results, interview) {
  const slugs = results.flatMap(({ missing, appraisals }) => [...missing, ...appraisals]);
  const reasons = new Map();
  for (const slug of new Set(slugs.map((one) => one.slug))) {
    const fact = interview.facts.get(slug);
    if (mayAsk(fact) && (interview.answers.get(slug) ?? null) !== null) continue;
    const reason = whyOpen(fact, interview.answers.has(slug));
    reasons.set(reason, [...(reasons.get(reason) ?? []), capital(fact.name)]);
  }
  if (!reasons.size) return null;
  const told = [...reasons].map(([reason, names]) => [
    h("p", { class: "chapeau" }, `${capital(reason)} :`),
    list(names),
  ]);
  return h("section", { class: "place" }, h("h3", {}, "Ce qui n’a pas été apprécié ici"), told);
}

function references({ identity }) {
  const pairs = [
    ["Texte", identity.title],
    ["Nature", identity.nature],
    ["Auteur", identity.author],
    ["Numéro", identity.identifier],
    ["Date de signature", identity.date],
    ["Date de publication", identity.published],
    ["Application", identity.applies_from],
    ["Territoire", identity.territory],
    ["Force", identity.force],
    ["État actuel", identity.status],
    ["Ce qui manque au document", identity.lacks],
    ["Source", identity.taken_from],
    ["Empreinte du texte officiel (SHA-256)", identity.official_text],
    ["Version de la transcription", identity.version],
  ];
  const told = pairs.filter(([, said]) => said).map(([term, said]) => [h("dt", {}, term), h("dd", {}, said)]);
  return h("section", { class: "place" }, h("h3", {}, "Références"), h("dl", {}, told));
}

/** « 3 résultats tranchés sur 52 », for the page and for those who listen to it. */
export function progress(results, left) {
  const settled = results.filter(({ status }) => status !== "indetermine").length;
  const part = `${settled} ${settled > 1 ? "résultats tranchés" : "résultat tranché"} sur ${results.length}`;
  const rest = left > 1 ? `encore ${left} questions au plus` : left ? "dernière question" : "plus de question utile";
  return `${capital(listed([part, rest]))}.`;
}
