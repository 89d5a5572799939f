// What a caller may count on, with the bench of tests/agreement ($BANC).
import assert from "node:assert/strict";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const banc = await import(pathToFileURL(process.env.BANC));
const { decide, explain, facts, FactError, identity, missing, nextQuestions, outcomes } = banc;

const refused = (given, code) =>
  assert.throws(() => decide(given), (error) => {
    assert(error instanceof FactError && error instanceof Error);
    assert.equal(error.code, code);
    assert.deepEqual(Object.keys(JSON.parse(JSON.stringify(error))), [
      "code",
      "fact",
      "value",
      "expected",
      "message",
    ]);
    return true;
  });

test("what is absent, undefined or null is unknown", () => {
  const nothing = decide({});
  assert.deepEqual(decide({ polygamie: undefined, menace: null }), nothing);
  assert.equal(nothing.date, null);
  assert.deepEqual(Object.keys(nothing.outcomes), outcomes.map((outcome) => outcome.slug));
});

test("nothing is guessed", () => {
  refused(null, "A600");
  refused([], "A600");
  refused({ date_de_la_demande: new Date(0) }, "A602");
  refused({ sejours_anterieurs: 2.5 }, "A602");
  refused({ sejours_anterieurs: 2 ** 53 }, "A602");
  refused({ sejours_anterieurs: -1 }, "A602");
  refused({ polygamie: "oui" }, "A602");
  refused({ polygamie: 1 }, "A602");
  refused({ ressources: 1000 }, "A602");
  refused({ ressources: "1000 EUR" }, "A602");
  refused({ sejour: "P31D" }, "A602");
  refused({ nationalite: "algerien" }, "A603");
  refused({ naissance: "1999-02-29" }, "A604");
  refused({ polygamie: true, abus: false }, "A605");
  refused({ sejour: "2001-01-01", date_de_la_demande: "2000-12-31" }, "A606");
  refused(JSON.parse('{"__proto__": true}'), "A601");
  refused({ constructor: true, toString: true }, "A601");
});

test("numbers are exact, however great", () => {
  const given = { date_de_la_demande: "1998-01-01", ressources: "0 FRF" };
  assert.equal(decide({ ...given, sejours_anterieurs: 3n }).outcomes.sejour_etabli.status, "etabli");
  const great = "9".repeat(40);
  const rich = { ...given, ressources: `${great} FRF`, sejours_anterieurs: 0 };
  assert.equal(decide(rich).outcomes.sejour_etabli.status, "etabli");
});

test("an exact share is a fraction with its unit", () => {
  const given = { date_de_la_demande: "1998-01-01", periode_de_perception: "P10M" };
  assert.deepEqual(decide(given).outcomes.bonification.value, {
    fraction: "1/3",
    of: "periode_de_perception",
    base: "P10M",
    value: "10/3 mois",
  });
});

test("questions never ask what an authority appraises nor what was declined", () => {
  const asked = nextQuestions({}).map((fact) => fact.slug);
  assert(asked.includes("polygamie") && !asked.includes("menace"));
  assert(missing({}).includes("menace"));
  assert(!nextQuestions({ polygamie: null }).some((fact) => fact.slug === "polygamie"));
  const [only] = nextQuestions({ date_de_la_demande: "1998-01-01" }, ["bonification"]);
  assert.equal(only, undefined);
  assert.throws(() => nextQuestions({}, ["inconnu"]), RangeError);
  assert.throws(() => missing({}, "inconnu"), RangeError);
  assert.throws(() => decide({}, { readings: { ouverte: "peut-etre" } }), RangeError);
});

test("what a module declares cannot be changed, and what it answers is the caller's own", () => {
  assert.throws(() => (facts[0].name = "autre"), TypeError);
  assert.throws(() => (identity.slug = "autre"), TypeError);
  const given = Object.freeze({ date_de_la_demande: "1998-01-01" });
  decide(given).outcomes.carte.missing.push("autre");
  assert(!decide(given).outcomes.carte.missing.includes("autre"));
});

test("an explanation promises nothing and names its rules", () => {
  const told = explain({ date_de_la_demande: "1998-01-01" });
  assert.match(told.notice, /ne décrit pas le droit actuel/);
  const carte = told.outcomes.find((outcome) => outcome.slug === "carte");
  assert.equal(carte.told, "indéterminé");
  assert(carte.maybe_rules.every((rule) => rule.id && rule.conditions.length));
  assert(carte.missing.every((fact) => fact.name));
});
