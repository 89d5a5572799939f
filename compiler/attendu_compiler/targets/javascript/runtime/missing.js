// The facts that could still change an outcome: under some admissible partial answer of the other
// unknown facts, one of their answers changes the set of possible outcomes.

import { several } from "./diagrams.js";

/** For each unknown variable, the unknown ones that suppositions tie to it. */
export function tiedVariables(suppositions, diagrams) {
  const tied = new Map();
  for (const supposition of suppositions) {
    const union = new Set(diagrams.support(supposition));
    for (const variable of [...union]) for (const other of tied.get(variable) ?? []) union.add(other);
    for (const variable of union) tied.set(variable, union);
  }
  return tied;
}

/** The variables whose cell could still change what a restricted node reaches, in order. */
export function missingVariables(root, tied, diagrams) {
  if (!several(diagrams.reached(root))) return [];
  return diagrams.support(root).filter((variable) => changes(root, variable, tied, diagrams));
}

/**
 * Two sets of nodes are followed down the diagram: those that a partial answer leaves possible, and
 * among them those that the variable's own answer leaves. A variable left unanswered leads to all
 * its children at once; only those tied to it by suppositions need be left unanswered.
 */
function changes(root, variable, tied, diagrams) {
  const mine = diagrams.cells(variable).map((cell) => [diagrams.cells(variable), [cell]]);
  const open = tied.get(variable) ?? new Set();
  const choices = new Map();
  const start = [root];
  const seen = new Set([key(start, start)]);
  const pending = [[start, start]];
  while (pending.length) {
    const [before, after] = pending.pop();
    const outcomes = outcomesOf(after, diagrams);
    if (outcomes === 0n) continue;
    const possible = outcomesOf(before, diagrams);
    if (possible !== outcomes) return true;
    const top = Math.min(...before.map((node) => diagrams.variable(node)));
    const same = top > variable && String(before) === String(after);
    if (!several(possible) || same) continue;
    let steps = mine;
    if (top !== variable) {
      if (!choices.has(top)) choices.set(top, answers(top, open, diagrams));
      steps = choices.get(top);
    }
    for (const [wide, narrow] of steps) {
      const pair = [down(before, top, wide, diagrams), down(after, top, narrow, diagrams)];
      if (seen.has(key(...pair))) continue;
      seen.add(key(...pair));
      pending.push(pair);
    }
  }
  return false;
}

const key = (before, after) => `${before}|${after}`;

function outcomesOf(nodes, diagrams) {
  return nodes.reduce((mask, node) => mask | diagrams.reached(node), 0n);
}

/** What a partial answer can leave of another variable: one cell, or all of them when it is tied. */
function answers(variable, open, diagrams) {
  const all = diagrams.cells(variable);
  const left = all.map((cell) => [cell]);
  return (open.has(variable) ? [all, ...left] : left).map((cells) => [cells, cells]);
}

/** Where some cells lead, sorted, what no completion admits left out. */
function down(nodes, variable, cells, diagrams) {
  const found = new Set();
  for (const node of nodes) {
    if (diagrams.variable(node) !== variable) found.add(node);
    else for (const cell of cells) found.add(diagrams.children(node)[cell]);
  }
  return [...found]
    .filter((node) => diagrams.reached(node) !== 0n)
    .sort((one, other) => one - other);
}
