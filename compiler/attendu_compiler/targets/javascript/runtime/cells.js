// What is known of a case: for each variable, the cells still possible.

import { parseDate } from "./calendar.js";
import { datesCells } from "./dates.js";
import { groupCells } from "./groups.js";

/** A variable as written, its dates made ordinals. */
export function prepared(variable) {
  if (variable.kind === "threshold") {
    const cuts = variable.cuts.map((cut) => (typeof cut === "string" ? parseDate(cut) : cut));
    return { ...variable, cuts };
  }
  if (variable.kind === "dates") {
    const atoms = variable.atoms.map((atom) =>
      atom.before === undefined ? atom : { ...atom, before: parseDate(atom.before) },
    );
    return { ...variable, atoms };
  }
  if (variable.kind !== "group") return variable;
  return { ...variable, variables: variable.variables.map(prepared) };
}

/** How many cells a variable has. */
export function countOf(variable) {
  if (variable.kind === "yes_no" || variable.kind === "option") return 2;
  if (variable.kind === "threshold") return variable.cuts.length + 1;
  return (variable.options ?? variable.variants ?? variable.vectors).length;
}

/** The cells still possible, null when nothing is known. */
export function cellsOf(variable, values, persons) {
  const value = values.get(variable.fact) ?? null;
  switch (variable.kind) {
    case "yes_no":
      return value === null ? null : [value ? 1 : 0];
    case "choice":
      return value === null ? null : [variable.options.indexOf(value)];
    case "option": {
      const held = value === null ? null : value.get(variable.option);
      return held === null ? null : [held ? 1 : 0];
    }
    case "threshold":
      return value === null ? null : [variable.cuts.filter((cut) => passed(value, cut)).length];
    case "dates":
      return datesCells(variable, values);
    case "group":
      return persons.has(variable.group) ? groupCells(variable, persons.get(variable.group)) : null;
    default:
      return variable.retained === null ? null : [variable.variants.indexOf(variable.retained)];
  }
}

/** Whether a value is at or beyond a border; a duration is ordered by months, then days. */
function passed(value, border) {
  if (!Array.isArray(value)) return value >= border;
  return value[0] > border[0] || (value[0] === border[0] && value[1] >= border[1]);
}

/** The variables of which something is known, each with its cells. */
export function knowledge(variables, values, persons) {
  const known = new Map();
  variables.forEach((variable, number) => {
    const cells = cellsOf(variable, values, persons);
    if (cells !== null) known.set(number, cells);
  });
  return known;
}
