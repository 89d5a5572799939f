// The controls of an answer, by the kind of its fact. A control is { nodes, read }: elements to show,
// and a function that gives the answer in the form of « attendu decide » or throws a Refusal.

import { CURRENCIES } from "./french.js";
import { h, unique } from "./markup.js";
import { group } from "./persons.js";

/** An entry that cannot be read: what to do about it, and where. */
export class Refusal extends Error {
  constructor(message, field) {
    super(message);
    this.field = field;
  }
}

/** The controls of a fact or a group, filled with an answer already given. */
export function control(fact, value, factOf) {
  return CONTROLS[fact.kind](fact, value ?? null, factOf);
}

/** Words typed in a box, with its label; `width` is in characters. */
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

/** One choice among several; `value` is the place of the one chosen, or -1. */
export function radios(labels, value, changed = null) {
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

/** Boxes to tick; « autre élément de même nature » is left to whoever appraises it. */
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

/** Day, month and year, each in its box. */
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

/** Years, months and days, or the day when it began. */
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
