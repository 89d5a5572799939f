// The value of a result: an exact number with its unit, a date, words, or a share of a fact.

/** The value of an answer in JSON; null when it has none. */
export function valueOf(answer, given, act) {
  const found = (answer.values ?? []).map((value) => {
    return typeof value === "string" ? value : share(value, given, act);
  });
  return found.length > 1 ? found : (found[0] ?? null);
}

/**
 * An exact share of a fact, counted on whole months or on a number. The text says nothing of how a
 * third of a month is rounded: nothing more is computed.
 */
function share({ share: [top, bottom], of }, given, act) {
  const base = given[of] ?? null;
  const found = { fraction: fraction(BigInt(top), BigInt(bottom)), of, base };
  const months = wholeMonths(base);
  if (months !== null) {
    found.value = `${fraction(BigInt(top) * months, BigInt(bottom))} mois`;
  } else if (typeof base === "number" || typeof base === "bigint") {
    const { unit } = act.byId.get(of);
    found.value = `${fraction(BigInt(top) * BigInt(base), BigInt(bottom))} ${unit}`;
  }
  return found;
}

/** The months of a duration of whole months or years, else null. */
function wholeMonths(base) {
  const found =
    typeof base === "string" ? /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(base) : null;
  if (!found) return null;
  const [years, months, weeks, days] = found.slice(1).map((part) => BigInt(part ?? 0));
  return weeks === 0n && days === 0n ? years * 12n + months : null;
}

/** A fraction in lowest terms: « 10/3 », « 4 ». */
function fraction(top, bottom) {
  let [one, other] = [top, bottom];
  while (other !== 0n) [one, other] = [other, one % other];
  const divisor = one || 1n;
  return bottom / divisor === 1n ? `${top / divisor}` : `${top / divisor}/${bottom / divisor}`;
}
