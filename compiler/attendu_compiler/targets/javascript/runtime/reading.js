// Facts as a caller gives them: checked, then made canonical. Canonical values: a boolean, the slug
// of an option, an object option → boolean or null, a BigInt (amounts in hundredths), the ordinal of
// a date, [months, days] of an elapsed duration. Nothing is guessed.

import { ordinalOf } from "./calendar.js";
import { FactError, hint, inSentence, shown } from "./errors.js";
import { EXPECTED } from "./phrases.js";

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const CLOCK = /^(\d{2})(?::(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/;
const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;
const AMOUNT = /^(\d+)(?:\.(\d{1,2}))? ([A-Z]{3})$/;

export const isObject = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The canonical value of a fact, null when unknown; a start date stays an ordinal. */
export function readValue(value, fact) {
  if (value === null || value === undefined) return null;
  const found = READERS[fact.kind](value, fact);
  if (found !== null) return found;
  let expected = EXPECTED[fact.kind];
  if (fact.options.length) expected += ` : ${slugs(fact).join(", ")}`;
  const message = `« ${fact.name} » attend ${expected} ; reçu : ${shown(value)}.`;
  throw new FactError("A602", fact.slug, value, expected, message);
}

const slugs = (fact) => fact.options.map((option) => option.slug);

function refuseOption(value, fact) {
  const known = slugs(fact);
  const message = `« ${inSentence(value)} » n'est pas une réponse de « ${fact.name} ».`;
  const near = hint(inSentence(value), known);
  throw new FactError("A603", fact.slug, value, `l'une de : ${known.join(", ")}`, message + near);
}

function chosen(value, fact) {
  const known = slugs(fact);
  if (Array.isArray(value)) {
    for (const item of value) if (!known.includes(item)) refuseOption(item, fact);
    return new Map(known.map((slug) => [slug, value.includes(slug)]));
  }
  if (!isObject(value)) return null;
  const given = new Map(Object.entries(value));
  for (const [item, held] of given) {
    if (!known.includes(item)) refuseOption(item, fact);
    if (held !== null && held !== undefined && typeof held !== "boolean") return null;
  }
  return new Map(known.map((slug) => [slug, given.get(slug) ?? null]));
}

function whole(value) {
  if (typeof value === "bigint") return value >= 0n ? value : null;
  // Beyond the safe integers a number is no longer exact.
  return Number.isSafeInteger(value) && value >= 0 ? BigInt(value) : null;
}

function amount(value, fact) {
  const found = typeof value === "string" ? AMOUNT.exec(value) : null;
  if (!found || found[3] !== fact.currency) return null;
  return BigInt(found[1] + (found[2] ?? "").padEnd(2, "0"));
}

function date(value, fact) {
  const found = typeof value === "string" ? DATE.exec(value) : null;
  if (!found) return null;
  const ordinal = ordinalOf(Number(found[1]), Number(found[2]), Number(found[3]));
  if (ordinal !== null) return ordinal;
  const message = `« ${value} » n'existe pas au calendrier (« ${fact.name} »).`;
  throw new FactError("A604", fact.slug, value, EXPECTED[fact.kind], message);
}

function moment(value) {
  const day = typeof value === "string" ? DATE.exec(value.slice(0, 10)) : null;
  if (!day || ordinalOf(Number(day[1]), Number(day[2]), Number(day[3])) === null) return null;
  if (value.length === 10) return value;
  const clock = CLOCK.exec(value.slice(11));
  const fits = clock && clock[1] < 24 && (clock[2] ?? 0) < 60 && (clock[3] ?? 0) < 60;
  return fits ? value : null;
}

/** [months, days] of « P1Y3M2W1D »; null when it is not one, or has more days than any month. */
function duration(value) {
  const found = DURATION.exec(value);
  if (!found || value === "P") return null;
  const [years, months, weeks, days] = found.slice(1).map((part) => Number(part ?? 0));
  return days + 7 * weeks > 30 ? null : [years * 12 + months, days + 7 * weeks];
}

const READERS = {
  yes_no: (value) => (typeof value === "boolean" ? value : null),
  choice: (value, fact) => {
    if (typeof value !== "string") return null;
    return slugs(fact).includes(value) ? value : refuseOption(value, fact);
  },
  several: chosen,
  whole,
  amount,
  date,
  moment,
  elapsed: (value, fact) => {
    if (typeof value === "string" && value.startsWith("P")) return duration(value);
    return date(value, fact);
  },
};
