// Dates compared with one another: which comparisons can be true together, the known dates being as
// they are. Every comparison, true or false, says that one date is at or after a monotone function
// of another: raising lower bounds to their least fixpoint is exact.

import { earliestReaching, ordinalOf, shift } from "./calendar.js";

const FIRST = ordinalOf(1800, 1, 1);
const LAST = ordinalOf(2300, 12, 31);

/** The cells of a cluster of dates that the known ones leave possible; null when none is known. */
export function datesCells(cluster, values) {
  const known = cluster.facts.filter((fact) => typeof values.get(fact) === "number");
  if (known.length === 0) return null;
  return cluster.vectors.flatMap((vector, cell) =>
    allowed(cluster, vector, known, values) ? [cell] : [],
  );
}

function allowed(cluster, vector, known, values) {
  const low = new Map(cluster.facts.map((fact) => [fact, FIRST]));
  const high = new Map(cluster.facts.map((fact) => [fact, LAST]));
  for (const fact of known) {
    low.set(fact, values.get(fact));
    high.set(fact, values.get(fact));
  }
  const raises = [];
  cluster.atoms.forEach((atom, place) => {
    const truth = vector[place] === "1";
    if (atom.left !== undefined) raises.push(raise(atom, truth));
    else if (truth) high.set(atom.fact, Math.min(high.get(atom.fact), atom.before - 1));
    else low.set(atom.fact, Math.max(low.get(atom.fact), atom.before));
  });
  for (const fact of cluster.facts) if (low.get(fact) > high.get(fact)) return false;
  for (let rising = true; rising; ) {
    rising = false;
    for (const [from, to, bound] of raises) {
      const least = bound(low.get(from));
      if (least <= low.get(to)) continue;
      if (least > high.get(to)) return false;
      low.set(to, least);
      rising = true;
    }
  }
  return true;
}

/** [earlier, later, least later date of an earlier one] of « left <= right + steps + days ». */
function raise({ left, right, steps, days, strict }, truth) {
  if (truth) {
    return [left, right, (bound) => earliestReaching(bound, steps, days - (strict ? 1 : 0))];
  }
  return [right, left, (bound) => shift(bound, steps, days + (strict ? 0 : 1))];
}
