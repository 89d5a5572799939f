// Cells in French: what « the cell is among these » says of a fact.

/** [{ about, told, holds }] of a variable: the facts it speaks of, words, and yes or no if it is so. */
export function described(variable, cells, act) {
  const { fact, group, facts, reading } = variable;
  const about = facts ?? [fact ?? group ?? reading];
  const held = cells.includes(1);
  const called = fact === undefined ? "" : act.byId.get(fact).name;
  switch (variable.kind) {
    case "yes_no":
      return { about, holds: held, told: held ? called : absenceOf(called) };
    case "option": {
      const verb = held ? "comprend" : "ne comprend pas";
      const { name } = act.byId.get(fact).options.find(({ slug }) => slug === variable.option);
      return { about, holds: null, told: `${called} : ${verb} ${name}` };
    }
    case "choice": {
      const { options } = act.byId.get(fact);
      const names = variable.options.map((slug) => options.find((one) => one.slug === slug).name);
      return { about, holds: null, told: `${called} : ${among(names, cells)}` };
    }
    case "threshold":
      return { about, holds: null, told: `${called} : ${runs(variable, cells).join(" ou ")}` };
    case "reading": {
      const { name, variants } = act.readings[reading];
      const words = cells.map((cell) => {
        return variants.find(({ slug }) => slug === variable.variants[cell]).name;
      });
      return { about, holds: null, told: `lecture « ${name} » : ${words.join(" ou ")}` };
    }
    default:
      return { about, holds: null, told: vectorsTold(variable, cells) };
  }
}

const VOWEL = /^[aeiouyâàéèêëîïôöûùh]/i;
export const absenceOf = (name) => (VOWEL.test(name) ? `absence d'${name}` : `absence de ${name}`);
const otherThan = (name) => (VOWEL.test(name) ? `autre qu'${name}` : `autre que ${name}`);

function among(names, cells) {
  const left = names.filter((_, cell) => !cells.includes(cell));
  if (left.length === 1 && cells.length > 1) return otherThan(left[0]);
  return cells.map((cell) => names[cell]).join(" ou ");
}

/** The runs of cells of a line cut at borders: « au moins 3 mois et moins de 5 ans ». */
function runs({ told }, cells) {
  const found = [];
  for (let cell = 0; cell <= told.length; cell += 1) {
    if (!cells.includes(cell)) continue;
    const first = cell;
    while (cells.includes(cell + 1)) cell += 1;
    const [from, , exact] = told[first - 1] ?? [];
    const below = told[cell]?.[1];
    if (exact !== undefined && cell === first) found.push(exact);
    else found.push([from, below].filter(Boolean).join(" et ") || "quelconque");
  }
  return found;
}

/** Whether these cells of dates or of persons leave out only what the suppositions never admit. */
export function holdsAlways({ vectors, barred = [] }, cells) {
  if (vectors === undefined) return false;
  const held = new Set([...cells, ...barred]);
  return vectors.every((_, cell) => held.has(cell));
}

/**
 * Truth vectors as words: few short conjunctions that hold of these and of no other; those that the
 * suppositions never admit are told in neither sense, unless nothing else is told.
 */
function vectorsTold({ vectors: all, told, barred = [] }, held) {
  const admitted = held.filter((cell) => !barred.includes(cell));
  const isPart = admitted.length > 0 && admitted.length < all.length - barred.length;
  const cells = isPart ? admitted : held;
  const hidden = isPart ? barred : [];
  const vectors = all.map((vector, cell) => (hidden.includes(cell) ? "" : vector));
  const wanted = new Set(cells);
  const width = told.map((_, place) => place);
  const met = (vector, places) =>
    vectors.flatMap((other, cell) =>
      other && places.every((at) => other[at] === vector[at]) ? [cell] : [],
    );
  const exact = (vector, places) => met(vector, places).every((cell) => wanted.has(cell));
  const shortest = (vector, places) => {
    let kept = places;
    for (const place of places) {
      const rest = kept.filter((other) => other !== place);
      if (exact(vector, rest)) kept = rest;
    }
    return kept;
  };
  const words = (vector, places) =>
    places.map((place) => told[place][vector[place] === "1" ? 0 : 1]).join(" et ");
  const first = vectors[cells[0]];
  const agreed = width.filter((at) => cells.every((cell) => vectors[cell][at] === first[at]));
  if (exact(first, agreed)) return words(first, shortest(first, agreed)) || "quelconque";
  const found = [];
  const left = new Set(cells);
  for (const cell of cells) {
    if (!left.has(cell)) continue;
    const places = shortest(vectors[cell], width);
    found.push(`(${words(vectors[cell], places)})`);
    for (const other of met(vectors[cell], places)) left.delete(other);
  }
  return found.length === 1 ? found[0].slice(1, -1) : found.join(" ou ");
}
