// Groups of persons: one after another, then whether there are others.

import { control, radios, Refusal } from "./fields.js";
import { mayAsk } from "./interview.js";
import { button, h } from "./markup.js";

/** Persons one by one; whoever answers says whether the list is whole. */
export function group(fact, value) {
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

/** One person: what is left blank is unknown. */
function personControl(fact, given, removed) {
  // A person's own date may end a person's duration; the dates of the case are not theirs.
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
