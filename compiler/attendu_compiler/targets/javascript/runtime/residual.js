// What is left to others: a diagram as disjoint rows, merged as far as a reader would merge them.

import { described, holdsAlways } from "./describe.js";
import { told } from "./explain.js";

/**
 * For an outcome, [{ when, status, told }]: rows that share no case and leave none out; null when
 * there would be more than `most` paths to read.
 */
export function residualRows(known, outcome, most) {
  const { act, diagrams } = known;
  const root = diagrams.of(outcome.node);
  const found = paths(root, diagrams, most);
  if (found === null) return null;
  return [...found].flatMap(([terminal, rows]) => {
    if (terminal === act.table.outside) return [];
    const answer = act.table.terminals[terminal];
    return merged(rows, known).map((row) => {
      const when = [...row]
        .sort(([one], [other]) => one - other)
        .flatMap(([number, mask]) => {
          const variable = act.variables[number];
          const inside = (cell) => (mask >> BigInt(cell)) & 1n;
          if (holdsAlways(variable, [...Array(act.counts[number]).keys()].filter(inside))) return [];
          return [described(variable, diagrams.cells(number).filter(inside), act)];
        });
      return { when, status: answer.status, told: told(answer) };
    });
  });
}

/** The paths of a diagram by the terminal they reach, each a mask of cells by variable. */
function paths(root, diagrams, most) {
  const found = new Map();
  let left = most;
  const pending = [[root, new Map()]];
  while (pending.length) {
    const [node, path] = pending.pop();
    const children = diagrams.children(node);
    if (!children.length) {
      left -= 1;
      if (left < 0) return null;
      if (!found.has(node)) found.set(node, []);
      found.get(node).push(path);
      continue;
    }
    const masks = new Map();
    children.forEach((child, cell) => {
      masks.set(child, (masks.get(child) ?? 0n) | (1n << BigInt(cell)));
    });
    for (const [child, mask] of [...masks].reverse()) {
      pending.push([child, new Map(path).set(diagrams.variable(node), mask)]);
    }
  }
  return found;
}

/** Two rows that differ by one variable are one row, until none do. */
function merged(rows, known) {
  let left = rows;
  for (;;) {
    const before = left.length;
    const tested = [...new Set(left.flatMap((row) => [...row.keys()]))].sort((a, b) => b - a);
    for (const variable of tested) left = along(variable, left, known);
    if (left.length === before) return left;
  }
}

function along(variable, rows, { act }) {
  const full = (1n << BigInt(act.counts[variable])) - 1n;
  const found = new Map();
  for (const row of rows) {
    const others = new Map([...row].filter(([number]) => number !== variable));
    const key = [...others].sort(([a], [b]) => a - b).join(";");
    const mask = (found.get(key)?.mask ?? 0n) | (row.get(variable) ?? full);
    found.set(key, { others: found.get(key)?.others ?? others, mask });
  }
  return [...found.values()].map(({ others, mask }) =>
    mask === full ? others : new Map(others).set(variable, mask),
  );
}
