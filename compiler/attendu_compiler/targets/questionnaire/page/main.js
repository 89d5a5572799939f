// The page: which view is shown, what is said of it, where the keyboard goes.

import { Interview } from "./interview.js";
import { button, h } from "./markup.js";
import { answersList, chooseView, progress, questionView, resultView, sketch } from "./views.js";

const interview = new Interview(texte);
const main = document.getElementById("contenu");
const announcement = document.getElementById("annonce");
const stage = h("div", { id: "etape" });

/** Show a view; its heading takes the focus, except when the page opens. */
function show(content, { told = "", silent = false } = {}) {
  stage.replaceChildren(...[content].flat());
  announcement.textContent = told;
  if (silent) return;
  const title = stage.querySelector("h2");
  title.focus({ preventScroll: true });
  title.scrollIntoView({ block: "nearest" });
}

/** Remember the step, so that the browser's own « back » is one step back. */
function step(state) {
  history.pushState(state, "");
  open(state);
}

function open(state, silent = false) {
  if (state?.view === "question" && interview.facts.has(state.slug)) ask(state.slug);
  else if (state?.view === "result") result();
  else choose(silent);
}

function choose(silent) {
  const next = (chosen) => {
    interview.choose(chosen);
    following();
  };
  show(chooseView({ interview, next }), { silent });
}

/** The next question, or the result when nothing more can be asked. */
function following() {
  const [fact] = interview.questions();
  step(fact === undefined ? { view: "result" } : { view: "question", slug: fact.slug });
}

function ask(slug) {
  const results = interview.results();
  const left = interview.questions();
  const told = progress(results, left.length);
  const order = [...interview.answers.keys()];
  const place = order.indexOf(slug) < 0 ? order.length : order.indexOf(slug);
  const before = order[place - 1];
  const back = before === undefined ? null : () => step({ view: "question", slug: before });
  const question = questionView({
    interview,
    fact: interview.facts.get(slug),
    next: following,
    back,
  });
  const edit = (other) => step({ view: "question", slug: other });
  const side = h(
    "aside",
    { "aria-label": "Où en est le résultat" },
    h(
      "section",
      {},
      h("h2", {}, "Ce qui se dessine"),
      sketch(results),
      button("Voir le résultat détaillé", () => step({ view: "result" }), { class: "second" }),
    ),
    h("section", {}, h("h2", {}, "Vos réponses"), answersList({ interview, edit })),
  );
  show([h("p", { class: "avancement" }, told), h("div", { class: "colonnes" }, question, side)], { told });
}

function result() {
  const results = interview.results();
  const left = interview.questions().length;
  const restart = () => {
    if (!confirm("Effacer toutes les réponses et recommencer ?")) return;
    interview.forget();
    step({ view: "choose" });
  };
  const content = resultView({
    interview,
    noun: ACTE.noun,
    results,
    again: following,
    choose: () => step({ view: "choose" }),
    restart,
    edit: (slug) => step({ view: "question", slug }),
  });
  show(content, { told: `Résultat indicatif. ${progress(results, left)}` });
}

// A step back of the browser is a step back here; a link inside the page has no state.
addEventListener("popstate", ({ state }) => state && open(state));
addEventListener("beforeunload", (event) => {
  if (interview.answers.size) event.preventDefault();
});

// What is folded on the screen is printed whole.
let folds = [];
addEventListener("beforeprint", () => {
  folds = [...document.querySelectorAll("details:not([open])")];
  for (const details of folds) details.open = true;
});
addEventListener("afterprint", () => {
  for (const details of folds) details.open = false;
});

document.getElementById("chargement").remove();
main.append(stage);
history.replaceState({ view: "choose" }, "");
choose(true);

// The first question is sought while the page is being read: the first click then waits for nothing.
setTimeout(() => {
  interview.questions();
  interview.results();
});
