// Groups of persons: which conditions « at least n such persons » can be true together.

import { knowledge } from "./cells.js";
import { reach } from "./diagrams.js";

const NOBODY = new Map();

/** The cells of a group that some list of persons gives, the known ones being among them. */
export function groupCells(group, { list, complete }) {
  const caps = group.atoms.map((atom) => atom.least);
  let states = new Map([[caps.map(() => 0).join(), caps.map(() => 0)]]);
  const added = (counts, truths) =>
    counts.map((count, place) => {
      const holds = truths[group.atoms[place].predicate] === "1";
      return Math.min(caps[place], count + (holds ? 1 : 0));
    });
  for (const person of list) {
    const kinds = kindsOf(group, knowledge(group.variables, person, NOBODY));
    const following = new Map();
    for (const counts of states.values()) {
      for (const kind of kinds) {
        const next = added(counts, kind);
        following.set(next.join(), next);
      }
    }
    states = following;
  }
  const pending = complete ? [] : [...states.values()];
  const others = complete ? [] : kindsOf(group, NOBODY);
  while (pending.length) {
    const counts = pending.pop();
    for (const kind of others) {
      const next = added(counts, kind);
      if (states.has(next.join())) continue;
      states.set(next.join(), next);
      pending.push(next);
    }
  }
  const reached = new Set();
  for (const counts of states.values()) {
    reached.add(counts.map((count, place) => (count >= caps[place] ? "1" : "0")).join(""));
  }
  return group.vectors.flatMap((vector, cell) => (reached.has(vector) ? [cell] : []));
}

/** The truths of the predicates still possible for one person. */
function kindsOf(group, known) {
  return [...reach(group, group.root, known)].map((terminal) => group.terminals[terminal]);
}
