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

export const absenceOf = (name) =>
  /^[aeiouyâàéèêëîïôöûùh]/i.test(name) ? `absence d'${name}` : `absence de ${name}`;

function among(names, cells) {
  const left = names.filter((_, cell) => !cells.includes(cell));
  if (left.length === 1 && cells.length > 1) return `autre que ${left[0]}`;
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

/** Truth vectors as words: what all agree on, else the vectors one by one. */
function vectorsTold({ vectors, told }, cells) {
  const held = cells.map((cell) => vectors[cell]);
  const words = (vector, place) => told[place][vector[place] === "1" ? 0 : 1];
  const agreed = told.flatMap((_, place) =>
    held.every((vector) => vector[place] === held[0][place]) ? [words(held[0], place)] : [],
  );
  if (held.length === 1 || agreed.length) return agreed.join(" et ");
  const whole = (vector) => told.map((_, place) => words(vector, place)).join(" et ");
  return held.map((vector) => `(${whole(vector)})`).join(" ou ");
}
