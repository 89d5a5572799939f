// What is said of a fact that cannot be read.

/**
 * A fact that cannot be read: A601 (unknown fact), A602 (wrong value), A603 (unknown option), A604
 * (impossible date), A605 (a supposition of the text is broken), A606 (a duration that ends before
 * it begins). The message says all of it in French.
 */
export class FactError extends Error {
  constructor(code, fact, value, expected, message) {
    super(message);
    this.name = "FactError";
    this.code = code;
    this.fact = fact;
    this.value = value;
    this.expected = expected;
  }

  /** The error as `attendu decide` prints it. */
  toJSON() {
    const { code, fact, value, expected, message } = this;
    return { code, fact, value, expected, message };
  }
}

/** « Vouliez-vous écrire … ? » when some known name is close, else nothing. */
export function hint(word, known) {
  let best = null;
  for (const name of known) {
    const score = likeness([...name], [...word]);
    if (score < 0.6) continue;
    if (!best || score > best[0] || (score === best[0] && name > best[1])) best = [score, name];
  }
  return best ? ` Vouliez-vous écrire « ${best[1]} » ?` : "";
}

/** How alike two texts are, from 0 to 1 (Ratcliff and Obershelp): twice what they share in order. */
function likeness(one, other) {
  if (one.length + other.length === 0) return 1;
  let shared = 0;
  const pending = [[0, one.length, 0, other.length]];
  while (pending.length) {
    const [low, high, left, right] = pending.pop();
    const [at, to, size] = longestShared(one, other, low, high, left, right);
    if (size === 0) continue;
    shared += size;
    pending.push([low, at, left, to], [at + size, high, to + size, right]);
  }
  return (2 * shared) / (one.length + other.length);
}

/** [place in one, place in other, length] of the first longest stretch that both hold. */
function longestShared(one, other, low, high, left, right) {
  let best = [low, left, 0];
  let before = new Map();
  for (let at = low; at < high; at += 1) {
    const now = new Map();
    for (let to = left; to < right; to += 1) {
      if (one[at] !== other[to]) continue;
      const size = (before.get(to - 1) ?? 0) + 1;
      now.set(to, size);
      if (size > best[2]) best = [at - size + 1, to - size + 1, size];
    }
    before = now;
  }
  return best;
}

/** A value as messages show it, in JSON: « "oui" », « true », « [1, 2] ». */
export function shown(value) {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return `[${value.map(shown).join(", ")}]`;
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object") return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, held]) => `${JSON.stringify(key)}: ${shown(held)}`);
  return `{${pairs.join(", ")}}`;
}

/** A value inside a sentence: a text as it is, anything else as messages show it. */
export const inSentence = (value) => (typeof value === "string" ? value : shown(value));
