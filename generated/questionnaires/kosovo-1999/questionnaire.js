// Écrit par « attendu build » : ne pas modifier.

import * as texte from "./kosovo-1999.js";

const ACTE = { noun: "la circulaire", address: "../../textes/kosovo-1999/" };

const MONTHS = [
  ...["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre"],
  ...["octobre", "novembre", "décembre"],
];

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

const plural = (count, word) => `${count} ${word}${count > 1 && !/[sxz]$/.test(word) ? "s" : ""}`;

const spaced = (text) =>
  text.replace(/ (?=[:;?!»%])/g, "\u00a0").replace(/« /g, "«\u00a0");

const listed = (words, last = "et") =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;

function dateTold(text) {
  const [year, month, day] = text.split("-").map(Number);
  return `${day === 1 ? "1er" : day} ${MONTHS[month - 1]} ${year}`;
}

function durationTold(text) {
  const [, years, months, days] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(text).map(Number);
  const parts = [];
  if (years) parts.push(plural(years, "an"));
  if (months) parts.push(`${months} mois`);
  if (days || !parts.length) parts.push(plural(days || 0, "jour"));
  return listed(parts);
}

const thousands = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, "\u202f");

const CURRENCIES = { EUR: "euros", FRF: "francs" };

function answerTold(value, fact) {
  if (value === null || value === undefined) return "je ne sais pas";
  const optionName = (slug) => fact.options.find((option) => option.slug === slug).name;
  switch (fact.kind) {
    case "yes_no":
      return value ? "oui" : "non";
    case "choice":
      return optionName(value);
    case "several":
      return severalTold(value, optionName);
    case "whole":
      return plural(Number(value), fact.unit ?? "").trim();
    case "amount": {
      const [, whole, cents] = /^(\d+)(?:\.(\d+))? /.exec(value);
      const written = thousands(whole) + (Number(cents ?? 0) ? `,${cents}` : "");
      return `${written} ${CURRENCIES[fact.currency] ?? fact.currency}`;
    }
    case "date":
      return dateTold(value);
    case "moment":
      return `${dateTold(value.slice(0, 10))} à ${value.slice(11, 13)} h ${value.slice(14, 16)}`;
    case "elapsed":
      return value.startsWith("P") ? durationTold(value) : `depuis le ${dateTold(value)}`;
    default:
      return personsTold(value, fact);
  }
}

function severalTold(value, optionName) {
  const those = (truth) =>
    Object.keys(value)
      .filter((slug) => value[slug] === truth)
      .map(optionName);
  const yes = those(true);
  const unknown = those(null);
  const told = yes.length ? listed(yes) : "aucun des éléments proposés";
  return unknown.length ? `${yes.length ? told : ""} (sans savoir pour les autres)`.trim() : told;
}

function personsTold({ items, complete }, group) {
  const told = items.map((person, place) => {
    const known = group.facts.filter((fact) => (person[fact.slug] ?? null) !== null);
    const said = known.map((fact) => `${fact.name} : ${answerTold(person[fact.slug], fact)}`);
    return `${group.name} ${place + 1} (${said.join(" ; ") || "rien de précisé"})`;
  });
  const others = complete ? "pas d’autre" : "peut-être d’autres";
  return items.length ? `${told.join(", ")} ; ${others}` : complete ? "aucun" : "je ne sais pas";
}

function bearerTold(name) {
  if (/^(l['’]|l[ae]s? |une? |des |chaque |tou[st])/i.test(name)) return name;
  const [first] = name.split(" ");
  if (/^[aeiouyéèêh]/i.test(first)) return `l’${name}`;
  return `${/s$/.test(first) ? "les" : "le"} ${name}`;
}

function supposed({ about, holds, told }, factOf) {
  const fact = about.length === 1 ? factOf(about[0]) : undefined;
  if (fact === undefined || holds === null) return told;
  const { natures = [], name } = fact;
  const kept = holds ? "est à retenir" : "n’est pas à retenir";
  if (natures.includes("appraisal")) {
    const who = bearerTold(fact.authority || "l’autorité compétente");
    return `${who} estime${/^les /.test(who) ? "nt" : ""} que « ${name} » ${kept}`;
  }
  if (natures.includes("governed_elsewhere")) {
    return `selon ${fact.governed_by || "un autre texte"}, « ${name} » ${kept}`;
  }
  return `« ${name} » ${kept}`;
}

function whyOpen({ natures = [], authority, governed_by: elsewhere }, declined) {
  if (natures.includes("not_collected")) return "le texte interdit de le recueillir";
  if (natures.includes("appraisal")) {
    return `à apprécier par ${bearerTold(authority || "l’autorité compétente")}`;
  }
  if (natures.includes("governed_elsewhere")) return `selon un autre texte, ${elsewhere}`;
  if (natures.includes("outcome_of_another_person")) return "selon la décision prise pour une autre personne";
  if (natures.includes("sensitive")) return "donnée sensible, que ce questionnaire ne demande pas";
  return declined ? "vous avez répondu « je ne sais pas »" : "question encore sans réponse";
}

function statusTold(outcome, { status, told, between }, noun) {
  const met = `Les conditions énoncées par ${noun} paraissent réunies`;
  const from = `D’après les éléments indiqués, ${noun}`;
  const bearer = outcome.bearer ? ` pour ${bearerTold(outcome.bearer)}` : "";
  switch (status) {
    case "obligatoire":
      return `${met} : le texte en fait une obligation${bearer}.`;
    case "recommande":
      return `${met} : le texte le recommande${bearer && ` (${bearerTold(outcome.bearer)})`}.`;
    case "possible":
      return `${met} : le texte ouvre une faculté${bearer}, sans obliger à en user.`;
    case "deconseille":
      return `${from} le déconseille.`;
    case "exclu":
      return `${from} l’exclut.`;
    case "exige":
      return `${from} exige cette formalité.`;
    case "non_exige":
      return `${from} n’exige pas cette formalité.`;
    case "de_droit":
      return `${met} : le texte le présente comme un droit.`;
    case "automatique":
      return `${met} : d’après le texte, l’effet joue sans décision particulière.`;
    case "etabli":
      return `${met} : le texte tient cette situation pour établie.`;
    case "non_etabli":
      return `${from} ne tient pas cette situation pour établie.`;
    case "valeur":
      return `${met} : le texte fixe ${told}.`;
    case "non_prevu":
      return `${capital(noun)} ne prévoit rien pour les éléments indiqués.`;
    case "regi_par_un_autre_texte":
      return `${capital(noun)} renvoie à un autre texte${told.replace(/^[^(]*/, " ").trimEnd()}.`;
    case "non_applicable":
      return `${capital(noun)} ne s’applique pas à la date indiquée.`;
    default:
      return between.length
        ? `Les éléments indiqués ne suffisent pas à conclure. Restent possibles : ${listed(between, "ou")}.`
        : "Le texte ne permet pas de conclure.";
  }
}

let made = 0;

const unique = (word) => `${word}-${(made += 1)}`;

function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false || value === undefined) continue;
    if (typeof value === "function") element.addEventListener(name, value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  const kept = children.flat(3).filter((child) => child !== null && child !== undefined && child !== "");
  element.append(...kept.map((child) => (typeof child === "string" ? spaced(child) : child)));
  return element;
}

const quotation = ({ place, text }) =>
  h("blockquote", {}, h("p", {}, `« ${text} »`), h("footer", {}, place));

const list = (items, attributes = {}) =>
  items.length ? h("ul", attributes, items.map((item) => h("li", {}, item))) : null;

const folded = (title, content, attributes = {}) =>
  h("details", attributes, h("summary", {}, title), content);

const button = (text, click, attributes = {}) =>
  h("button", { type: "button", click, ...attributes }, text);

const PRIVATE = ["sensitive", "appraisal", "not_collected", "governed_elsewhere"];

const mayAsk = ({ natures = [] }) =>
  !natures.some((nature) => PRIVATE.includes(nature) || nature === "outcome_of_another_person");

class Interview {
  constructor(act) {
    this.act = act;
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

  questions() {
    this.found.questions ??= this.act
      .nextQuestions(this.given(), this.chosen)
      .filter((fact) => mayAsk(fact) && !this.answers.has(fact.slug));
    return this.found.questions;
  }

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

  results() {
    this.found.results ??= this.act
      .explain(this.given(), { outcomes: this.chosen })
      .outcomes.map((told) => ({ ...this.act.outcomes.find(({ slug }) => slug === told.slug), ...told }));
    return this.found.results;
  }

  residual() {
    return this.act.residual(this.given(), this.chosen, { most: 24 });
  }

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

class Refusal extends Error {
  constructor(message, field) {
    super(message);
    this.field = field;
  }
}

function control(fact, value, factOf) {
  return CONTROLS[fact.kind](fact, value ?? null, factOf);
}

function box(label, value, width, attributes = {}) {
  const id = unique("champ");
  const input = h("input", {
    id,
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    class: `l${width}`,
    value: value === "" || value === null || value === undefined ? null : String(value),
    ...attributes,
  });
  return { input, node: h("div", { class: "champ" }, h("label", { for: id }, label), input) };
}

function radios(labels, value, changed = null) {
  const name = unique("choix");
  const inputs = labels.map((_, place) =>
    h("input", { type: "radio", name, checked: place === value, change: changed }),
  );
  const nodes = labels.map((label, place) =>
    h("label", { class: "option" }, inputs[place], h("span", {}, label)),
  );
  return { inputs, nodes, chosen: () => inputs.findIndex((input) => input.checked) };
}

function yesNo(fact, value) {
  const { inputs, nodes, chosen } = radios(["Oui", "Non"], value === null ? -1 : value ? 0 : 1);
  const read = () => {
    if (chosen() < 0) throw new Refusal("Choisissez « oui » ou « non ».", inputs[0]);
    return chosen() === 0;
  };
  return { nodes: [h("div", { class: "options cote" }, nodes)], read };
}

function choice(fact, value) {
  const slugs = fact.options.map((option) => option.slug);
  const names = fact.options.map((option) => option.name);
  const { inputs, nodes, chosen } = radios(names, slugs.indexOf(value));
  const read = () => {
    if (chosen() < 0) throw new Refusal("Choisissez une réponse.", inputs[0]);
    return slugs[chosen()];
  };
  return { nodes: [h("div", { class: "options" }, nodes)], read };
}

function several(fact, value) {
  const options = fact.options.filter((option) => !option.open_end);
  const held = (truth) => options.filter(({ slug }) => value !== null && value[slug] === truth);
  const tick = (label, checked) => {
    const input = h("input", { type: "checkbox", checked });
    return { input, node: h("label", { class: "option" }, input, h("span", {}, label)) };
  };
  const ticks = options.map((option) => tick(option.name, held(true).includes(option)));
  const none = tick("Aucun de ces éléments", held(false).length === options.length);
  const unsure = tick("Je ne sais pas pour ceux que je n’ai pas cochés", held(null).length > 0);
  none.input.addEventListener("change", () => {
    if (none.input.checked) for (const { input } of [...ticks, unsure]) input.checked = false;
  });
  for (const { input } of [...ticks, unsure]) {
    input.addEventListener("change", () => {
      if (input.checked) none.input.checked = false;
    });
  }
  const read = () => {
    if (![...ticks, none, unsure].some(({ input }) => input.checked)) {
      throw new Refusal("Cochez au moins une case.", (ticks[0] ?? none).input);
    }
    const left = unsure.input.checked ? null : false;
    const found = fact.options.map(({ slug, open_end: open }) => [slug, open ? null : left]);
    const answer = Object.fromEntries(found);
    ticks.forEach(({ input }, place) => {
      if (input.checked) answer[options[place].slug] = true;
    });
    return answer;
  };
  const nodes = [...ticks, none, unsure].map(({ node }) => node);
  return { nodes: [h("div", { class: "options" }, nodes)], read };
}

const written = (input) => input.value.replace(/[\s\u00a0\u202f]/g, "");

function whole(fact, value) {
  const { input, node } = box(fact.unit || "Nombre", value, 8, { inputmode: "numeric" });
  const read = () => {
    if (!/^\d{1,15}$/.test(written(input))) {
      throw new Refusal("Écrivez un nombre entier, en chiffres, par exemple 3.", input);
    }
    return Number(written(input));
  };
  return { nodes: [node], read };
}

function amount(fact, value) {
  const currency = CURRENCIES[fact.currency] ?? fact.currency;
  const shown = value === null ? null : value.split(" ")[0].replace(".", ",").replace(/,00$/, "");
  const { input, node } = box(`Montant en ${currency}`, shown, 12, { inputmode: "decimal" });
  const read = () => {
    const found = /^(\d{1,15})(?:[.,](\d{1,2}))?$/.exec(written(input));
    if (!found) {
      throw new Refusal("Écrivez un montant en chiffres, par exemple 1 234,50.", input);
    }
    return `${found[1]}.${(found[2] ?? "").padEnd(2, "0")} ${fact.currency}`;
  };
  return { nodes: [node], read };
}

function dateBoxes(value) {
  const [year, month, day] = value === null ? [] : value.split("-").map(Number);
  const number = { inputmode: "numeric", maxlength: 4 };
  const boxes = [box("Jour", day, 2, number), box("Mois", month, 2, number), box("Année", year, 4, number)];
  const inputs = boxes.map(({ input }) => input);
  const read = () => {
    const parts = inputs.map(written);
    const empty = parts.indexOf("");
    if (empty >= 0) {
      const name = ["le jour", "le mois", "l’année"][empty];
      throw new Refusal(`Indiquez ${name}, en chiffres.`, inputs[empty]);
    }
    const wrong = parts.findIndex((part) => !/^\d+$/.test(part));
    if (wrong >= 0) throw new Refusal("Écrivez la date en chiffres, par exemple 24 6 1997.", inputs[wrong]);
    const [d, m, y] = parts.map(Number);
    if (y < 1800 || y > 2299) {
      throw new Refusal("Écrivez l’année avec quatre chiffres, par exemple 1997.", inputs[2]);
    }
    if (m < 1 || m > 12) throw new Refusal("Le mois va de 1 à 12.", inputs[1]);
    const leap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
    const length = m === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;
    if (d < 1 || d > length) throw new Refusal(`Ce mois va du 1 au ${length}.`, inputs[0]);
    return `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
  };
  return { node: h("div", { class: "cote" }, boxes.map(({ node }) => node)), inputs, read };
}

function date(fact, value) {
  const { node, read } = dateBoxes(value);
  return { nodes: [h("p", { class: "precision" }, "Par exemple : 24 6 1997."), node], read };
}

function moment(fact, value) {
  const day = dateBoxes(value === null ? null : value.slice(0, 10));
  const [hours, minutes] = value === null ? [] : value.slice(11, 16).split(":");
  const boxes = [
    box("Heures", hours, 2, { inputmode: "numeric" }),
    box("Minutes", minutes, 2, { inputmode: "numeric" }),
  ];
  const read = () => {
    const found = day.read();
    const parts = boxes.map(({ input }, place) => {
      const part = written(input) || (place ? "0" : "");
      if (!/^\d{1,2}$/.test(part) || Number(part) > (place ? 59 : 23)) {
        const told = place ? "Les minutes vont de 0 à 59." : "Les heures vont de 0 à 23.";
        throw new Refusal(told, input);
      }
      return part.padStart(2, "0");
    });
    return `${found}T${parts.join(":")}`;
  };
  return { nodes: [day.node, h("div", { class: "cote" }, boxes.map(({ node }) => node))], read };
}

function elapsed(fact, value, factOf) {
  const started = value !== null && !value.startsWith("P");
  const length = lengthBoxes(value === null || started ? null : value);
  const until = fact.until === null ? undefined : factOf(fact.until);
  if (until === undefined) return { nodes: [length.node], read: length.read };
  const start = dateBoxes(started ? value : null);
  const show = () => {
    length.node.hidden = chosen() === 1;
    startPart.hidden = chosen() === 0;
  };
  const { nodes, chosen } = radios(["Par une durée", "Par la date de début"], started ? 1 : 0, show);
  const startPart = h(
    "div",
    {},
    h("p", { class: "precision" }, `La durée sera comptée jusqu’à : ${until.name}.`),
    start.node,
  );
  show();
  const how = h("fieldset", { class: "maniere" }, h("legend", {}, "Répondre"), nodes);
  const read = () => (chosen() === 1 ? start.read() : length.read());
  return { nodes: [how, length.node, startPart], read };
}

function lengthBoxes(value) {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(value ?? "P") ?? [];
  const boxes = ["Années", "Mois", "Jours"].map((label, place) =>
    box(label, Number(found[place + 1] ?? 0) || null, 4, { inputmode: "numeric", maxlength: 4 }),
  );
  const inputs = boxes.map(({ input }) => input);
  if (value !== null && inputs.every((input) => !input.value)) inputs[2].value = "0";
  const read = () => {
    const parts = inputs.map(written);
    if (parts.every((part) => part === "")) {
      throw new Refusal("Indiquez des années, des mois ou des jours.", inputs[0]);
    }
    const wrong = parts.findIndex((part) => !/^\d{0,4}$/.test(part));
    if (wrong >= 0) throw new Refusal("Écrivez un nombre entier, par exemple 3.", inputs[wrong]);
    const [years, months, days] = parts.map(Number);
    if (days > 30) {
      throw new Refusal("Au-delà de 30 jours, comptez en mois et en jours.", inputs[2]);
    }
    return `P${years}Y${months}M${days}D`;
  };
  return { node: h("div", { class: "cote" }, boxes.map(({ node }) => node)), read };
}

const CONTROLS = { yes_no: yesNo, choice, several, whole, amount, date, moment, elapsed, group };

function group(fact, value) {
  const people = [];
  const place = h("div");
  const add = (given) => {
    const person = personControl(fact, given, () => {
      people.splice(people.indexOf(person), 1);
      person.node.remove();
      people.forEach((one, number) => one.rename(number + 1));
      more.focus();
    });
    people.push(person);
    person.rename(people.length);
    place.append(person.node);
    return person;
  };
  const more = button(`Ajouter : ${fact.name}`, () => add({}).focus(), { class: "second" });
  for (const person of value?.items ?? []) add(person);
  const labels = ["Oui, il n’y en a pas d’autre", "Non, ou je ne sais pas"];
  const whole = radios(labels, value === null ? -1 : value.complete ? 0 : 1);
  const read = () => {
    const items = people.map((person) => person.read());
    if (whole.chosen() < 0) {
      throw new Refusal("Dites si la liste est complète, même si elle est vide.", whole.inputs[0]);
    }
    return { items, complete: whole.chosen() === 0 };
  };
  const end = h(
    "fieldset",
    { class: "maniere" },
    h("legend", {}, "La liste est-elle complète ?"),
    h("div", { class: "options" }, whole.nodes),
  );
  return { nodes: [place, more, end], read };
}

function personControl(fact, given, removed) {
  const dateOf = (id) => fact.facts.find(({ slug }) => id === `${fact.slug}.${slug}`);
  const own = fact.facts.filter(mayAsk).map((one) => personFact(one, given[one.slug] ?? null, dateOf));
  const name = h("span");
  const legend = h("legend", { tabindex: "-1" }, name);
  const remove = button("Retirer de la liste", removed, { class: "lien" });
  return {
    node: h("fieldset", { class: "personne" }, legend, own.map(({ node }) => node), remove),
    focus: () => legend.focus(),
    rename: (number) => {
      name.textContent = `${fact.name} ${number}`;
      remove.setAttribute("aria-label", `Retirer de la liste : ${fact.name} ${number}`);
    },
    read: () => {
      const answers = own.map(({ slug, read }) => [slug, read()]);
      return Object.fromEntries(answers.filter(([, answer]) => answer !== null));
    },
  };
}

function personFact(fact, value, dateOf) {
  const { nodes, read } = maybeUnknown(fact, value, dateOf);
  const asked = fact.question || `${fact.name} ?`;
  const help = fact.help ? h("p", { class: "aide" }, fact.help) : null;
  const node = h("fieldset", { class: "propre" }, h("legend", {}, asked), help, nodes);
  return { slug: fact.slug, node, read: () => read(node) };
}

function maybeUnknown(fact, value, dateOf) {
  if (fact.kind === "yes_no" || fact.kind === "choice") {
    const options = fact.kind === "yes_no" ? [true, false] : fact.options.map(({ slug }) => slug);
    const names = fact.kind === "yes_no" ? ["Oui", "Non"] : fact.options.map(({ name }) => name);
    const place = value === null ? options.length : options.indexOf(value);
    const { nodes, chosen } = radios([...names, "Je ne sais pas"], place);
    const layout = fact.kind === "yes_no" ? "options cote" : "options";
    return { nodes: [h("div", { class: layout }, nodes)], read: () => options[chosen()] ?? null };
  }
  const { nodes, read } = control(fact, value, dateOf);
  const filled = (node) =>
    [...node.querySelectorAll("input")].some((input) =>
      input.type === "text" ? input.value.trim() : input.type === "checkbox" && input.checked,
    );
  const note = h("p", { class: "precision" }, "Laissez vide si vous ne savez pas.");
  return { nodes: [note, ...nodes], read: (node) => (filled(node) ? read() : null) };
}

const PLACES = [
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

const placeOf = ({ status }) => PLACE_OF[status] ?? "ouvert";

const marks = ({ slug, status }) => ({ "data-resultat": slug, "data-statut": status });

function outcomeCard(outcome, { interview, noun, rows, changes, open }) {
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

function readingsTold({ readings }) {
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

const KINDS = {
  acte: "Décisions et actes d’une autorité",
  droit: "Droits énoncés",
  formalite: "Formalités et conditions",
  etat: "Situations reconnues",
  effet: "Effets du texte lui-même",
  resultat: "Durées, montants et autres valeurs",
};

const heading = (text) => h("h2", { tabindex: "-1" }, text);

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

function form(send, ...content) {
  const made = h("form", { novalidate: true, autocomplete: "off" }, content);
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    attempt(made, send);
  });
  return made;
}

function attempt(made, send) {
  clearRefusal(made);
  try {
    send();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    showRefusal(made, error);
  }
}

function chooseView({ interview, next }) {
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

function questionView({ interview, fact, next, back }) {
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

const wordsAtHand = ({ words }) =>
  words.length ? folded("Les mots du texte", words.map(quotation), { class: "mots" }) : null;

function answersList({ interview, edit }) {
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

function sketch(results) {
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

function resultView({ interview, noun, results, again, choose, restart, edit }) {
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

function progress(results, left) {
  const settled = results.filter(({ status }) => status !== "indetermine").length;
  const part = `${settled} ${settled > 1 ? "résultats tranchés" : "résultat tranché"} sur ${results.length}`;
  const rest = left > 1 ? `encore ${left} questions au plus` : left ? "dernière question" : "plus de question utile";
  return `${capital(listed([part, rest]))}.`;
}

const interview = new Interview(texte);
const main = document.getElementById("contenu");
const announcement = document.getElementById("annonce");
const stage = h("div", { id: "etape" });

function show(content, { told = "", silent = false } = {}) {
  stage.replaceChildren(...[content].flat());
  announcement.textContent = told;
  if (silent) return;
  const title = stage.querySelector("h2");
  title.focus({ preventScroll: true });
  title.scrollIntoView({ block: "nearest" });
}

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

addEventListener("popstate", ({ state }) => state && open(state));
addEventListener("beforeunload", (event) => {
  if (interview.answers.size) event.preventDefault();
});

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

setTimeout(() => {
  interview.questions();
  interview.results();
});
