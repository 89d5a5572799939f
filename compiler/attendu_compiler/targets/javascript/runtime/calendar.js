// Calendar time without a clock and without Date: a date is its proleptic Gregorian ordinal (1 is
// 1 January 0001). Months are added, never subtracted, and clamped at the end of the month.

const CYCLE_DAYS = 146097;
const CYCLE_MONTHS = 4800;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function monthLength(year, month) {
  return month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1];
}

/** The ordinal of a date, null when there is no such day. */
export function ordinalOf(year, month, day) {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  const past = year - 1;
  let days = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  for (let before = 1; before < month; before += 1) days += monthLength(year, before);
  return days + day;
}

/** The ordinal of « 2007-01-31 », null when there is no such day. */
export function parseDate(text) {
  const [year, month, day] = text.split("-").map(Number);
  return ordinalOf(year, month, day);
}

/** [year, month, day] of an ordinal. */
export function civil(ordinal) {
  // Years have at least 365 days: the guess is never too early, and hardly late.
  let year = Math.floor((ordinal - 1) / 365) + 1;
  while (ordinalOf(year, 1, 1) > ordinal) year -= 1;
  let rest = ordinal - ordinalOf(year, 1, 1);
  let month = 1;
  while (rest >= monthLength(year, month)) {
    rest -= monthLength(year, month);
    month += 1;
  }
  return [year, month, rest + 1];
}

/** A date in ISO 8601. */
export function iso(ordinal) {
  const [year, month, day] = civil(ordinal);
  const two = (number) => String(number).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** [months since January of the year 1, day of the month], whatever the ordinal. */
function monthOf(ordinal) {
  const cycles = Math.floor((ordinal - 1) / CYCLE_DAYS);
  const [year, month, day] = civil(ordinal - cycles * CYCLE_DAYS);
  return [cycles * CYCLE_MONTHS + (year - 1) * 12 + month - 1, day];
}

/** The day of a month, or the last of that month when it is shorter. */
function dayAt(months, day) {
  const cycles = Math.floor(months / CYCLE_MONTHS);
  const rest = months - cycles * CYCLE_MONTHS;
  const year = Math.floor(rest / 12) + 1;
  const month = (rest % 12) + 1;
  return ordinalOf(year, month, Math.min(day, monthLength(year, month))) + cycles * CYCLE_DAYS;
}

/** The same day some months later, or the last day of that month. */
export function addMonths(ordinal, months) {
  const [start, day] = monthOf(ordinal);
  return dayAt(start + months, day);
}

/** The months of each step added one after another, each clamped, and then days. */
export function shift(ordinal, steps, days) {
  return steps.reduce(addMonths, ordinal) + days;
}

/** The earliest date whose shift is at or after a target. */
export function earliestReaching(target, steps, days) {
  let found = target - days;
  for (const months of [...steps].reverse()) {
    const [start, day] = monthOf(found);
    const back = dayAt(start - months, day);
    // 31 March less one month has no 31 February: nothing reaches it before 1 March.
    found = monthOf(back)[1] === day ? back : back + 1;
  }
  return found;
}

/** [months, days] from one date to another, null when the second comes first. */
export function elapsed(start, reference) {
  if (reference < start) return null;
  let months = monthOf(reference)[0] - monthOf(start)[0];
  if (addMonths(start, months) > reference) months -= 1;
  return [months, reference - addMonths(start, months)];
}
