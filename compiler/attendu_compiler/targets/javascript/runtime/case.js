// A case: facts as given become canonical values, by id, and the persons of each group.

import { elapsed, iso } from "./calendar.js";
import { FactError, hint } from "./errors.js";
import { isObject, readValue } from "./reading.js";

/**
 * { values, persons, waiting }: values by fact id, persons by group, and for each elapsed fact given
 * by its start the unknown date that it waits for. FactError names the first fact not to be read.
 */
export function readCase(given, act) {
  const values = new Map();
  const persons = new Map();
  for (const [key, value] of Object.entries(given)) {
    const entry = act.named(key);
    if (!entry) throw unknown(key, value, act.facts);
    if (entry.kind !== "group") values.set(entry.slug, readValue(value, entry));
    else if (value !== null && value !== undefined) {
      persons.set(entry.slug, readPersons(key, value, entry, act));
    }
  }
  return { values, persons, waiting: countElapsed(values, act) };
}

function unknown(key, value, facts) {
  const message = `« ${key} » n'est pas un fait de ce texte.`;
  const near = hint(key, facts.map((fact) => fact.slug));
  return new FactError("A601", key, value, "le nom d'un fait de ce texte", message + near);
}

function readPersons(key, value, group, act) {
  let list = value;
  let complete = true;
  if (isObject(value)) {
    complete = value.complete !== false;
    list = value.items ?? null;
  }
  if (!Array.isArray(list)) {
    const expected = "une liste d'objets, ou {« items » : […], « complete » : false}";
    const message = `« ${key} » attend une liste de personnes.`;
    throw new FactError("A602", key, list, expected, message);
  }
  return { complete, list: list.map((person) => readPerson(key, person, group, act)) };
}

function readPerson(key, person, group, act) {
  if (!isObject(person)) {
    throw new FactError("A602", key, person, "un objet", `« ${key} » attend des objets.`);
  }
  const values = new Map();
  for (const [name, value] of Object.entries(person)) {
    const fact = group.facts.find((one) => one.slug === name || one.aliases.includes(name));
    if (!fact) throw unknown(name, value, group.facts);
    values.set(`${group.slug}.${fact.slug}`, readValue(value, fact));
  }
  countElapsed(values, act);
  return values;
}

/** Count, in place, the elapsed facts given by their start, at their reference date. */
function countElapsed(values, act) {
  const waiting = new Map();
  for (const [id, fact] of act.byId) {
    const start = values.get(id);
    if (fact.kind !== "elapsed" || typeof start !== "number") continue;
    if (fact.until === null) {
      const message = `« ${fact.name} » n'a pas de date de référence : donnez une durée.`;
      throw new FactError("A602", fact.slug, iso(start), "une durée comme « P3M12D »", message);
    }
    const reference = values.get(fact.until);
    if (typeof reference !== "number") {
      values.set(id, null);
      waiting.set(id, fact.until);
      continue;
    }
    const counted = elapsed(start, reference);
    if (counted === null) {
      const { name } = act.byId.get(fact.until);
      const message = `« ${fact.name} » commence après « ${name} ».`;
      const expected = `une date qui ne suit pas « ${name} »`;
      throw new FactError("A606", fact.slug, iso(start), expected, message);
    }
    values.set(id, counted);
  }
  return waiting;
}
