// Answers every question of standard input, a JSON line each, from the modules named in arguments.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const modules = [];
for (const path of process.argv.slice(2)) modules.push(await import(pathToFileURL(path)));

function answer({ act, given, readings }) {
  const { decide, explain, missing, nextQuestions, residual, FactError } = modules[act];
  try {
    const decision = decide(given, { readings });
    // The other questions are asked under the retained readings, which the facts may contradict.
    if (Object.keys(readings ?? {}).length) {
      const told = explain(given, { readings }).outcomes.flatMap(({ rules }) => rules);
      const conditions = Object.fromEntries(told.map((rule) => [rule.id, rule.conditions]));
      return { decision, conditions };
    }
    return {
      decision,
      missing: missing(given),
      questions: nextQuestions(given).map((fact) => fact.slug),
      explained: explain(given).outcomes.length,
      residual: residual(given, undefined, { most: 200 }),
    };
  } catch (error) {
    if (error instanceof FactError) return { error };
    throw error;
  }
}

const lines = readFileSync(0, "utf8").split("\n").filter(Boolean);
process.stdout.write(lines.map((line) => JSON.stringify(answer(JSON.parse(line)))).join("\n"));
