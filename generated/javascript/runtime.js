// Écrit par « attendu build » : ne pas modifier.

// The words of messages and of explanations.

const EXPECTED = {
  yes_no: "true, false ou null",
  choice: "l'une des réponses, ou null",
  several: "une liste de réponses, un objet réponse → true/false/null, ou null",
  whole: "un nombre entier, ou null",
  amount: "un montant comme « 1234.56 EUR », ou null",
  date: "une date comme « 2007-01-31 », ou null",
  moment: "une date et heure comme « 2007-01-31T14:00 », ou null",
  elapsed: "une durée comme « P3M12D », une date de départ, ou null",
};
const STATUSES = {
  obligatoire: "obligatoire",
  recommande: "recommandé",
  possible: "possible",
  deconseille: "déconseillé",
  exclu: "exclu",
  exige: "exigé",
  non_exige: "non exigé",
  de_droit: "de droit",
  automatique: "automatique",
  etabli: "établi",
  non_etabli: "non établi",
  valeur: "fixé",
  non_prevu: "non prévu par le texte",
  regi_par_un_autre_texte: "régi par un autre texte",
  non_applicable: "texte non applicable à cette date",
  indetermine: "indéterminé",
};
const CAUSES = {
  fait: "des faits ne sont pas connus",
  renvoi: "la réponse dépend d'un autre texte",
  lecture: "le passage admet plusieurs lectures",
  lacune: "le document est incomplet",
  conflit: "deux règles du texte se contredisent",
};
const NOTICE =
  "Ce texte ne décrit pas le droit actuel. Ce qui suit dit seulement ce qu'il énonce pour les faits indiqués ; ce n'est ni une décision ni une consultation juridique.";

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
function ordinalOf(year, month, day) {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  const past = year - 1;
  let days = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  for (let before = 1; before < month; before += 1) days += monthLength(year, before);
  return days + day;
}

/** The ordinal of « 2007-01-31 », null when there is no such day. */
function parseDate(text) {
  const [year, month, day] = text.split("-").map(Number);
  return ordinalOf(year, month, day);
}

/** [year, month, day] of an ordinal. */
function civil(ordinal) {
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
function iso(ordinal) {
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
function addMonths(ordinal, months) {
  const [start, day] = monthOf(ordinal);
  return dayAt(start + months, day);
}

/** The months of each step added one after another, each clamped, and then days. */
function shift(ordinal, steps, days) {
  return steps.reduce(addMonths, ordinal) + days;
}

/** The earliest date whose shift is at or after a target. */
function earliestReaching(target, steps, days) {
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
function elapsed(start, reference) {
  if (reference < start) return null;
  let months = monthOf(reference)[0] - monthOf(start)[0];
  if (addMonths(start, months) > reference) months -= 1;
  return [months, reference - addMonths(start, months)];
}

// What is said of a fact that cannot be read.

/**
 * A fact that cannot be read: A601 (unknown fact), A602 (wrong value), A603 (unknown option), A604
 * (impossible date), A605 (a supposition of the text is broken), A606 (a duration that ends before
 * it begins). The message says all of it in French.
 */
class FactError extends Error {
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
function hint(word, known) {
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
function shown(value) {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return `[${value.map(shown).join(", ")}]`;
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object") return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, held]) => `${JSON.stringify(key)}: ${shown(held)}`);
  return `{${pairs.join(", ")}}`;
}

/** A value inside a sentence: a text as it is, anything else as messages show it. */
const inSentence = (value) => (typeof value === "string" ? value : shown(value));

// Facts as a caller gives them: checked, then made canonical. Canonical values: a boolean, the slug
// of an option, an object option → boolean or null, a BigInt (amounts in hundredths), the ordinal of
// a date, [months, days] of an elapsed duration. Nothing is guessed.

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const CLOCK = /^(\d{2})(?::(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/;
const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;
const AMOUNT = /^(\d+)(?:\.(\d{1,2}))? ([A-Z]{3})$/;

const isObject = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The canonical value of a fact, null when unknown; a start date stays an ordinal. */
function readValue(value, fact) {
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

// A case: facts as given become canonical values, by id, and the persons of each group.

/**
 * { values, persons, waiting }: values by fact id, persons by group, and for each elapsed fact given
 * by its start the unknown date that it waits for. FactError names the first fact not to be read.
 */
function readCase(given, act) {
  const values = new Map();
  const persons = new Map();
  for (const [key, value] of Object.entries(given)) {
    const entry = act.named(key);
    if (!entry) throw unknown(key, value, act.facts);
    if (entry.kind !== "group") values.set(entry.slug, readValue(value, entry));
    else if (value !== null && value !== undefined) {
      persons.set(entry.slug, readPersons(key, value, entry, act));
    }
  }
  return { values, persons, waiting: countElapsed(values, act) };
}

function unknown(key, value, facts) {
  const message = `« ${key} » n'est pas un fait de ce texte.`;
  const near = hint(key, facts.map((fact) => fact.slug));
  return new FactError("A601", key, value, "le nom d'un fait de ce texte", message + near);
}

function readPersons(key, value, group, act) {
  let list = value;
  let complete = true;
  if (isObject(value)) {
    complete = value.complete !== false;
    list = value.items ?? null;
  }
  if (!Array.isArray(list)) {
    const expected = "une liste d'objets, ou {« items » : […], « complete » : false}";
    const message = `« ${key} » attend une liste de personnes.`;
    throw new FactError("A602", key, list, expected, message);
  }
  return { complete, list: list.map((person) => readPerson(key, person, group, act)) };
}

function readPerson(key, person, group, act) {
  if (!isObject(person)) {
    throw new FactError("A602", key, person, "un objet", `« ${key} » attend des objets.`);
  }
  const values = new Map();
  for (const [name, value] of Object.entries(person)) {
    const fact = group.facts.find((one) => one.slug === name || one.aliases.includes(name));
    if (!fact) throw unknown(name, value, group.facts);
    values.set(`${group.slug}.${fact.slug}`, readValue(value, fact));
  }
  countElapsed(values, act);
  return values;
}

/** Count, in place, the elapsed facts given by their start, at their reference date. */
function countElapsed(values, act) {
  const waiting = new Map();
  for (const [id, fact] of act.byId) {
    const start = values.get(id);
    if (fact.kind !== "elapsed" || typeof start !== "number") continue;
    if (fact.until === null) {
      const message = `« ${fact.name} » n'a pas de date de référence : donnez une durée.`;
      throw new FactError("A602", fact.slug, iso(start), "une durée comme « P3M12D »", message);
    }
    const reference = values.get(fact.until);
    if (typeof reference !== "number") {
      values.set(id, null);
      waiting.set(id, fact.until);
      continue;
    }
    const counted = elapsed(start, reference);
    if (counted === null) {
      const { name } = act.byId.get(fact.until);
      const message = `« ${fact.name} » commence après « ${name} ».`;
      const expected = `une date qui ne suit pas « ${name} »`;
      throw new FactError("A606", fact.slug, iso(start), expected, message);
    }
    values.set(id, counted);
  }
  return waiting;
}

// Dates compared with one another: which comparisons can be true together, the known dates being as
// they are. Every comparison, true or false, says that one date is at or after a monotone function
// of another: raising lower bounds to their least fixpoint is exact.

const FIRST = ordinalOf(1800, 1, 1);
const LAST = ordinalOf(2300, 12, 31);

/** The cells of a cluster of dates that the known ones leave possible; null when none is known. */
function datesCells(cluster, values) {
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

// Multi-valued decision diagrams. A table has `terminals` (the values) and `nodes`, each
// [variable, a child for each cell]; number n is a terminal below terminals.length, a node above.

/** The terminals that some completion of what is known reaches. */
function reach(table, root, known) {
  const first = table.terminals.length;
  const seen = new Set([root]);
  const found = new Set();
  for (const node of seen) {
    if (node < first) {
      found.add(node);
      continue;
    }
    const [variable, ...children] = table.nodes[node - first];
    const cells = known.get(variable);
    for (const child of cells ? cells.map((cell) => children[cell]) : children) seen.add(child);
  }
  return found;
}

/**
 * The diagrams of a table once something is known: reduced, each node of a known variable gone. A
 * variable of which several cells are possible keeps its test; its impossible cells take the child
 * of the first possible one, so that they no longer matter.
 */
class Restricted {
  constructor(table, known, counts) {
    this.table = table;
    this.known = known;
    this.counts = counts;
    this.first = table.terminals.length;
    this.nodes = [];
    this.unique = new Map();
    this.done = new Map();
    this.both = new Map();
    this.masks = new Map();
    this.no = table.terminals.indexOf(false);
    this.yes = table.terminals.indexOf(true);
  }

  /** The variable that a node tests; for a terminal, more than any variable. */
  variable(node) {
    return node < this.first ? Infinity : this.nodes[node - this.first][0];
  }

  children(node) {
    return node < this.first ? [] : this.nodes[node - this.first][1];
  }

  /** The cells still possible of a variable. */
  cells(variable) {
    return this.known.get(variable) ?? Array.from({ length: this.counts[variable] }, (_, k) => k);
  }

  made(variable, children) {
    if (children.every((child) => child === children[0])) return children[0];
    const key = `${variable}:${children}`;
    let node = this.unique.get(key);
    if (node === undefined) {
      node = this.first + this.nodes.length;
      this.nodes.push([variable, children]);
      this.unique.set(key, node);
    }
    return node;
  }

  /** The restricted diagram of a node of the table. */
  of(root) {
    if (root < this.first) return root;
    let found = this.done.get(root);
    if (found === undefined) {
      const [variable, ...children] = this.table.nodes[root - this.first];
      const cells = this.known.get(variable);
      const kept = cells
        ? children.map((child, cell) => (cells.includes(cell) ? child : children[cells[0]]))
        : children;
      found = this.made(variable, kept.map((child) => this.of(child)));
      this.done.set(root, found);
    }
    return found;
  }

  /** A restricted diagram once a variable is in one cell. */
  fixed(root, variable, cell) {
    const done = new Map();
    const visit = (node) => {
      if (this.variable(node) > variable) return node;
      if (this.variable(node) === variable) return this.children(node)[cell];
      if (!done.has(node)) {
        done.set(node, this.made(this.variable(node), this.children(node).map(visit)));
      }
      return done.get(node);
    };
    return visit(root);
  }

  /** Where two conditions hold. */
  and(one, other) {
    if (one === this.no || other === this.no) return this.no;
    if (one === this.yes || one === other) return other;
    if (other === this.yes) return one;
    const key = one < other ? `${one},${other}` : `${other},${one}`;
    let found = this.both.get(key);
    if (found === undefined) {
      const top = Math.min(this.variable(one), this.variable(other));
      const down = (node, cell) =>
        this.variable(node) === top ? this.children(node)[cell] : node;
      const children = Array.from({ length: this.counts[top] }, (_, cell) =>
        this.and(down(one, cell), down(other, cell)),
      );
      found = this.made(top, children);
      this.both.set(key, found);
    }
    return found;
  }

  /** The nodes met from a node on, itself included. */
  below(root) {
    const seen = new Set([root]);
    for (const node of seen) for (const child of this.children(node)) seen.add(child);
    return seen;
  }

  /** The variables that matter to a node, in order. */
  support(root) {
    const met = new Set([...this.below(root)].map((node) => this.variable(node)));
    met.delete(Infinity);
    return [...met].sort((one, other) => one - other);
  }

  /** The terminals that a node reaches, as the bits of a whole number; `outside` counts for none. */
  reached(node) {
    if (node < this.first) return node === this.table.outside ? 0n : 1n << BigInt(node);
    let found = this.masks.get(node);
    if (found === undefined) {
      found = this.children(node).reduce((mask, child) => mask | this.reached(child), 0n);
      this.masks.set(node, found);
    }
    return found;
  }
}

/** Whether a set of terminals, as bits, holds several. */
const several = (mask) => (mask & (mask - 1n)) !== 0n;

// Groups of persons: which conditions « at least n such persons » can be true together.

const NOBODY = new Map();

/** The cells of a group that some list of persons gives, the known ones being among them. */
function groupCells(group, { list, complete }) {
  const caps = group.atoms.map((atom) => atom.least);
  let states = new Map([[caps.map(() => 0).join(), caps.map(() => 0)]]);
  const added = (counts, truths) =>
    counts.map((count, place) => {
      const holds = truths[group.atoms[place].predicate] === "1";
      return Math.min(caps[place], count + (holds ? 1 : 0));
    });
  for (const person of list) {
    const kinds = kindsOf(group, knowledge(group.variables, person, NOBODY));
    const following = new Map();
    for (const counts of states.values()) {
      for (const kind of kinds) {
        const next = added(counts, kind);
        following.set(next.join(), next);
      }
    }
    states = following;
  }
  const pending = complete ? [] : [...states.values()];
  const others = complete ? [] : kindsOf(group, NOBODY);
  while (pending.length) {
    const counts = pending.pop();
    for (const kind of others) {
      const next = added(counts, kind);
      if (states.has(next.join())) continue;
      states.set(next.join(), next);
      pending.push(next);
    }
  }
  const reached = new Set();
  for (const counts of states.values()) {
    reached.add(counts.map((count, place) => (count >= caps[place] ? "1" : "0")).join(""));
  }
  return group.vectors.flatMap((vector, cell) => (reached.has(vector) ? [cell] : []));
}

/** The truths of the predicates still possible for one person. */
function kindsOf(group, known) {
  return [...reach(group, group.root, known)].map((terminal) => group.terminals[terminal]);
}

// What is known of a case: for each variable, the cells still possible.

/** A variable as written, its dates made ordinals. */
function prepared(variable) {
  if (variable.kind === "threshold") {
    const cuts = variable.cuts.map((cut) => (typeof cut === "string" ? parseDate(cut) : cut));
    return { ...variable, cuts };
  }
  if (variable.kind === "dates") {
    const atoms = variable.atoms.map((atom) =>
      atom.before === undefined ? atom : { ...atom, before: parseDate(atom.before) },
    );
    return { ...variable, atoms };
  }
  if (variable.kind !== "group") return variable;
  return { ...variable, variables: variable.variables.map(prepared) };
}

/** How many cells a variable has. */
function countOf(variable) {
  if (variable.kind === "yes_no" || variable.kind === "option") return 2;
  if (variable.kind === "threshold") return variable.cuts.length + 1;
  return (variable.options ?? variable.variants ?? variable.vectors).length;
}

/** The cells still possible, null when nothing is known. */
function cellsOf(variable, values, persons) {
  const value = values.get(variable.fact) ?? null;
  switch (variable.kind) {
    case "yes_no":
      return value === null ? null : [value ? 1 : 0];
    case "choice":
      return value === null ? null : [variable.options.indexOf(value)];
    case "option": {
      const held = value === null ? null : value.get(variable.option);
      return held === null ? null : [held ? 1 : 0];
    }
    case "threshold":
      return value === null ? null : [variable.cuts.filter((cut) => passed(value, cut)).length];
    case "dates":
      return datesCells(variable, values);
    case "group":
      return persons.has(variable.group) ? groupCells(variable, persons.get(variable.group)) : null;
    default:
      return variable.retained === null ? null : [variable.variants.indexOf(variable.retained)];
  }
}

/** Whether a value is at or beyond a border; a duration is ordered by months, then days. */
function passed(value, border) {
  if (!Array.isArray(value)) return value >= border;
  return value[0] > border[0] || (value[0] === border[0] && value[1] >= border[1]);
}

/** The variables of which something is known, each with its cells. */
function knowledge(variables, values, persons) {
  const known = new Map();
  variables.forEach((variable, number) => {
    const cells = cellsOf(variable, values, persons);
    if (cells !== null) known.set(number, cells);
  });
  return known;
}

// The facts that could still change an outcome: under some admissible partial answer of the other
// unknown facts, one of their answers changes the set of possible outcomes.

/** For each unknown variable, the unknown ones that suppositions tie to it. */
function tiedVariables(suppositions, diagrams) {
  const tied = new Map();
  for (const supposition of suppositions) {
    const union = new Set(diagrams.support(supposition));
    for (const variable of [...union]) for (const other of tied.get(variable) ?? []) union.add(other);
    for (const variable of union) tied.set(variable, union);
  }
  return tied;
}

/** The variables whose cell could still change what a restricted node reaches, in order. */
function missingVariables(root, tied, diagrams) {
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

// What an outcome is for a case: every completion of the unknown facts counts, and only those that
// the suppositions of the text admit.

/** What is known of a case, and the diagrams of the act once that is known. */
class Known {
  constructor(act, given, { values, persons, waiting }, readings) {
    this.act = act;
    this.values = values;
    this.waiting = waiting;
    this.cells = knowledge(act.variables, values, persons);
    for (const [slug, variant] of Object.entries(readings)) this.read(slug, variant);
    this.diagrams = new Restricted(act.table, this.cells, act.counts);
    this.suppositions = act.suppositions.map(({ node }) => this.diagrams.of(node));
    this.tied = tiedVariables(this.suppositions, this.diagrams);
    this.refuseContradictions(given);
  }

  /** Take a reading in another variant than the one retained. */
  read(slug, variant) {
    const number = this.act.variables.findIndex((variable) => variable.reading === slug);
    const place = number < 0 ? -1 : this.act.variables[number].variants.indexOf(variant);
    if (place < 0) throw new RangeError(`« ${variant} » n'est pas une variante de « ${slug} ».`);
    this.cells.set(number, [place]);
  }

  refuseContradictions(given) {
    const { act, diagrams } = this;
    let everything = diagrams.yes;
    this.suppositions.forEach((node, number) => {
      everything = diagrams.and(everything, node);
      if (everything !== diagrams.no) return;
      const name = act.suppositions[number].name;
      const before = act.suppositions.slice(0, number + 1).map((one) => one.name);
      const named = (node === diagrams.no ? [name] : before).map((one) => `« ${one} »`);
      const which = named.length === 1 ? "la supposition" : "ensemble les suppositions";
      throw new FactError(
        "A605",
        name,
        { ...given },
        "des faits compatibles avec les suppositions du texte",
        `ces faits contredisent ${which} ${named.join(", ")}.`,
      );
    });
  }

  /** What an outcome is: answers still possible, rules that hold or may, and what it depends on. */
  verdict(outcome) {
    const { act, diagrams } = this;
    const root = diagrams.of(outcome.node);
    const mask = diagrams.reached(root);
    const answers = act.table.terminals.filter((_, place) => (mask >> BigInt(place)) & 1n);
    const rules = this.rules(outcome);
    const live = [...rules.always, ...rules.sometimes];
    const missing = answers.length > 1 ? this.missing(root) : [];
    const readings = this.readings(outcome, mask);
    return {
      outcome,
      answers,
      answer: answers.length === 1 ? answers[0] : act.undetermined,
      between: answers.length > 1 ? sorted(answers.map((answer) => answer.status)) : [],
      causes: this.causes(answers, missing, readings),
      rules: rules.always,
      maybe_rules: rules.sometimes,
      defeated: rules.defeated.filter((rule) => !live.includes(rule)),
      appraisals: this.appraisals(outcome, live),
      missing,
      readings: readings.map((variable) => variable.reading),
      directives: concerned(act.directives, outcome.slug, live),
      evidence: concerned(act.evidence, outcome.slug, live),
    };
  }

  rules(outcome) {
    const { diagrams } = this;
    const yes = 1n << BigInt(diagrams.yes);
    const always = new Set();
    const sometimes = new Set();
    const defeated = new Set();
    for (const { rule, applies, holds } of outcome.rows) {
      const held = diagrams.reached(diagrams.of(holds));
      if (held === yes) always.add(rule);
      else if (held & yes) sometimes.add(rule);
      else if (diagrams.reached(diagrams.of(applies)) === yes) defeated.add(rule);
    }
    const maybe = [...sometimes].filter((rule) => !always.has(rule));
    return { always: [...always], sometimes: maybe, defeated: [...defeated] };
  }

  /** The facts and groups that could still change an outcome, in the order of the act. */
  missing(root) {
    const names = new Set();
    for (const number of missingVariables(root, this.tied, this.diagrams)) {
      const variable = this.act.variables[number];
      if (variable.kind === "dates") {
        for (const fact of openDates(variable, this.cells.get(number))) {
          if (typeof this.values.get(fact) !== "number") names.add(fact);
        }
      } else if (variable.kind === "group") names.add(variable.group);
      else if (variable.kind !== "reading") {
        names.add(this.waiting.get(variable.fact) ?? variable.fact);
      }
    }
    return this.act.facts.map((fact) => fact.slug).filter((slug) => names.has(slug));
  }

  causes(answers, missing, readings) {
    const causes = answers.flatMap((answer) => answer.cause ?? []);
    if (answers.length > 1) {
      const elsewhere = missing.filter((slug) => this.act.isElsewhere(slug));
      if (missing.length > elsewhere.length) causes.push("fait");
      if (elsewhere.length) causes.push("renvoi");
      if (readings.some((variable) => variable.retained === null)) causes.push("lecture");
    }
    return sorted(causes);
  }

  /** The readings on which the answer depends: another variant would give other answers. */
  readings(outcome, mask) {
    const { act, cells } = this;
    return act.variables.filter((variable, number) => {
      if (variable.kind !== "reading") return false;
      return variable.variants.some((_, variant) => {
        const known = new Map(cells).set(number, [variant]);
        const found = [...reach(act.table, outcome.node, known)];
        const terminals = found.filter((terminal) => terminal !== act.table.outside);
        const under = terminals.reduce((bits, terminal) => bits | (1n << BigInt(terminal)), 0n);
        // A variant that the facts exclude gives no answer: it changes none.
        return under !== 0n && under !== mask;
      });
    });
  }

  appraisals(outcome, live) {
    const found = new Set();
    for (const { rule, appraisals } of outcome.rows) {
      if (live.includes(rule)) for (const fact of appraisals) found.add(fact);
    }
    const own = this.act.facts.map((fact) => fact.slug).filter((slug) => found.has(slug));
    const ofPersons = [...found].filter((slug) => slug.includes(".")).sort();
    return [...own, ...ofPersons];
  }
}

/** Whether an outcome is open to several answers. */
const isOpen = (known, outcome) =>
  several(known.diagrams.reached(known.diagrams.of(outcome.node)));

/** The dates of comparisons that are not decided yet. */
function openDates({ facts, atoms, vectors }, cells) {
  const possible = cells ? cells.map((cell) => vectors[cell]) : vectors;
  const open = atoms.filter((_, place) =>
    possible.some((vector) => vector[place] !== possible[0][place]),
  );
  return facts.filter((fact) =>
    open.some((atom) => [atom.fact, atom.left, atom.right].includes(fact)),
  );
}

/** The names of consignes or pièces that concern an outcome or one of its rules. */
function concerned(attached, slug, rules) {
  return attached
    .filter(({ concerns }) => {
      return concerns.includes(slug) || rules.some((rule) => concerns.includes(`règle ${rule}`));
    })
    .map(({ name }) => name);
}

const sorted = (names) => [...new Set(names)].sort();

// The value of a result: an exact number with its unit, a date, words, or a share of a fact.

/** The value of an answer in JSON; null when it has none. */
function valueOf(answer, given, act) {
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

// What to ask next: the facts that still matter and may be asked, the best first.

/** Natures that nobody may be asked about: an authority appraises, or the act forbids collecting. */
const NOT_ASKED = [
  "appraisal",
  "not_collected",
  "governed_elsewhere",
  "outcome_of_another_person",
];

/** The entries to ask, for some outcomes; an answer already given as null is not asked again. */
function questions(known, given, outcomes) {
  const { act, diagrams } = known;
  const weights = new Map();
  for (const outcome of outcomes) {
    if (!isOpen(known, outcome)) continue;
    const root = diagrams.of(outcome.node);
    for (const slug of known.missing(root)) {
      const { natures = [] } = act.named(slug);
      if (given[slug] === null || natures.some((nature) => NOT_ASKED.includes(nature))) continue;
      weights.set(slug, (weights.get(slug) ?? 0) + gain(known, root, slug));
    }
  }
  return act.facts
    .filter((fact) => weights.has(fact.slug))
    .sort((one, other) => weights.get(other.slug) - weights.get(one.slug));
}

/** How much of an outcome's diagram an answer takes away on average (a share of one). */
function gain({ act, diagrams }, root, slug) {
  const whole = diagrams.below(root).size;
  let best = 0;
  act.variables.forEach((variable, number) => {
    const about = [variable.fact, variable.group, ...(variable.facts ?? [])];
    if (!about.includes(slug)) return;
    const cells = diagrams.cells(number);
    let left = 0;
    for (const cell of cells) left += diagrams.below(diagrams.fixed(root, number, cell)).size;
    best = Math.max(best, 1 - left / (cells.length * whole));
  });
  return best;
}

// A decision told in French, as data for a page; nothing here promises, orders or advises.

/**
 * What the text says of a case: every name, condition and quotation in full; `readings` are the
 * variants taken instead of those retained.
 */
function explained(verdicts, given, act, readings) {
  return {
    text: act.identity.slug,
    title: act.identity.title,
    version: act.identity.version,
    notice: NOTICE,
    outcomes: verdicts.map((verdict) => explainedOutcome(verdict, given, act, readings)),
  };
}

function explainedOutcome(verdict, given, act, readings) {
  const { outcome, answer } = verdict;
  const { slug, name, kind } = act.outcomes.get(outcome.slug);
  const facts = (slugs) =>
    slugs.map((one) => {
      const { name: called, question, authority = "" } = act.named(one) ?? act.byId.get(one);
      return { slug: one, name: called, question, authority };
    });
  const rules = (ids) =>
    ids.map((id) => ({ id, ...act.rules[id], conditions: conditions(id, act, readings) }));
  return {
    slug,
    name,
    kind,
    status: answer.status,
    told: told(answer),
    value: valueOf(answer, given, act),
    between: verdict.between.map((status) => STATUSES[status]),
    because: verdict.causes.map((cause) => CAUSES[cause]),
    rules: rules(verdict.rules),
    maybe_rules: rules(verdict.maybe_rules),
    defeated: rules(verdict.defeated),
    appraisals: facts(verdict.appraisals),
    missing: facts(verdict.missing),
    readings: verdict.readings.map((one) => ({ slug: one, ...act.readings[one] })),
    directives: verdict.directives,
    evidence: verdict.evidence,
  };
}

/**
 * The conditions of a rule, those left out that bind only under a variant that is not taken.  A
 * questionnaire, which takes no other variant, holds no `bound`.
 */
function conditions(id, act, readings) {
  const taken = (reading) => readings[reading] ?? act.readings[reading].retained;
  const binds = ({ under }) =>
    Object.entries(under).every(([reading, variant]) => [null, variant].includes(taken(reading)));
  return act.bound?.[id]?.filter(binds).map(({ told: one }) => one) ?? act.rules[id].conditions;
}

/** « possible, à titre exceptionnel », « au plus 5 ans ». */
function told(answer) {
  let text = answer.text ?? STATUSES[answer.status];
  if (answer.refers_to) text += ` (${answer.refers_to})`;
  if (answer.exceptional) text += ", à titre exceptionnel";
  if (answer.principle) text += ", en principe";
  return text;
}

// Cells in French: what « the cell is among these » says of a fact.

/** [{ about, told, holds }] of a variable: the facts it speaks of, words, and yes or no if it is so. */
function described(variable, cells, act) {
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
const absenceOf = (name) => (VOWEL.test(name) ? `absence d'${name}` : `absence de ${name}`);
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
function holdsAlways({ vectors, barred = [] }, cells) {
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

// What is left to others: a diagram as disjoint rows, merged as far as a reader would merge them.

/**
 * For an outcome, [{ when, status, told }]: rows that share no case and leave none out; null when
 * there would be more than `most` paths to read.
 */
function residualRows(known, outcome, most) {
  const { act, diagrams } = known;
  const root = diagrams.of(outcome.node);
  const found = paths(root, diagrams, most);
  if (found === null) return null;
  return [...found].flatMap(([terminal, rows]) => {
    if (terminal === act.table.outside) return [];
    const answer = act.table.terminals[terminal];
    return merged(rows, known).map((row) => {
      const when = [...row]
        .sort(([one], [other]) => one - other)
        .flatMap(([number, mask]) => {
          const variable = act.variables[number];
          const inside = (cell) => (mask >> BigInt(cell)) & 1n;
          if (holdsAlways(variable, [...Array(act.counts[number]).keys()].filter(inside))) return [];
          return [described(variable, diagrams.cells(number).filter(inside), act)];
        });
      return { when, status: answer.status, told: told(answer) };
    });
  });
}

/** The paths of a diagram by the terminal they reach, each a mask of cells by variable. */
function paths(root, diagrams, most) {
  const found = new Map();
  let left = most;
  const pending = [[root, new Map()]];
  while (pending.length) {
    const [node, path] = pending.pop();
    const children = diagrams.children(node);
    if (!children.length) {
      left -= 1;
      if (left < 0) return null;
      if (!found.has(node)) found.set(node, []);
      found.get(node).push(path);
      continue;
    }
    const masks = new Map();
    children.forEach((child, cell) => {
      masks.set(child, (masks.get(child) ?? 0n) | (1n << BigInt(cell)));
    });
    for (const [child, mask] of [...masks].reverse()) {
      pending.push([child, new Map(path).set(diagrams.variable(node), mask)]);
    }
  }
  return found;
}

/** Two rows that differ by one variable are one row, until none do. */
function merged(rows, known) {
  let left = rows;
  for (;;) {
    const before = left.length;
    const tested = [...new Set(left.flatMap((row) => [...row.keys()]))].sort((a, b) => b - a);
    for (const variable of tested) left = along(variable, left, known);
    if (left.length === before) return left;
  }
}

function along(variable, rows, { act }) {
  const full = (1n << BigInt(act.counts[variable])) - 1n;
  const found = new Map();
  for (const row of rows) {
    const others = new Map([...row].filter(([number]) => number !== variable));
    const key = [...others].sort(([a], [b]) => a - b).join(";");
    const mask = (found.get(key)?.mask ?? 0n) | (row.get(variable) ?? full);
    found.set(key, { others: found.get(key)?.others ?? others, mask });
  }
  return [...found.values()].map(({ others, mask }) =>
    mask === full ? others : new Map(others).set(variable, mask),
  );
}

// An act: from the facts of a case, in JSON, to what the text says of it.

/** The functions of an act, from what its module declares. */
function act(declared) {
  const made = new Act(declared);
  return {
    decide: (given, options) => made.decide(given, options),
    explain: (given, options) => made.explain(given, options),
    missing: (given, outcome) => made.missing(given, outcome),
    nextQuestions: (given, outcomes) => made.nextQuestions(given, outcomes),
    residual: (given, outcomes, options) => made.residual(given, outcomes, options),
  };
}

/** A node whose children are numbered from the first; declared, they are counted back from it. */
function absolute([variable, ...children], number) {
  return [variable, ...children.map((child) => (child < 0 ? number + child : child))];
}

class Act {
  constructor(declared) {
    Object.assign(this, declared);
    for (const shared of ["identity", "facts", "outcomes", "rules", "readings"]) {
      frozen(declared[shared]);
    }
    this.outcomes = new Map(declared.outcomes.map((outcome) => [outcome.slug, outcome]));
    this.variables = declared.variables.map(prepared);
    this.counts = this.variables.map(countOf);
    const terminals = [false, true, null, ...declared.answers];
    this.table = {
      nodes: declared.nodes.map((node, place) => absolute(node, terminals.length + place)),
      terminals,
      outside: 2,
    };
    this.undetermined = { status: "indetermine" };
    this.byName = new Map();
    this.byId = new Map();
    for (const fact of this.facts) {
      for (const name of [fact.slug, ...fact.aliases]) this.byName.set(name, fact);
      if (fact.kind !== "group") this.byId.set(fact.slug, fact);
      else for (const own of fact.facts) this.byId.set(`${fact.slug}.${own.slug}`, own);
    }
  }

  /** The fact or group of a name, old names included. */
  named(name) {
    return this.byName.get(name);
  }

  isElsewhere(slug) {
    return this.named(slug).natures?.includes("governed_elsewhere") ?? false;
  }

  known(given, readings = {}) {
    if (!isObject(given)) {
      const message = "les faits d'un cas sont donnés dans un objet.";
      throw new FactError("A600", "", given, "un objet JSON", message);
    }
    return new Known(this, given, readCase(given, this), readings);
  }

  decide(given, { readings } = {}) {
    const known = this.known(given, readings);
    const date = this.reference === null ? null : (given[this.reference] ?? null);
    const outcomes = {};
    for (const decision of this.decisions) {
      outcomes[decision.slug] = this.json(known.verdict(decision), given);
    }
    return { text: this.identity.slug, version: this.identity.version, date, outcomes };
  }

  json(verdict, given) {
    const { answer } = verdict;
    return {
      kind: this.outcomes.get(verdict.outcome.slug).kind,
      status: answer.status,
      exceptional: answer.exceptional ?? false,
      principle: answer.principle ?? false,
      value: valueOf(answer, given, this),
      bound: answer.bound ?? null,
      between: verdict.between,
      causes: verdict.causes,
      rules: verdict.rules,
      maybe_rules: verdict.maybe_rules,
      defeated: verdict.defeated,
      appraisals: verdict.appraisals,
      missing: verdict.missing,
      readings: verdict.readings,
      directives: verdict.directives,
      evidence: verdict.evidence,
      refers_to: answer.refers_to ? [answer.refers_to] : [],
    };
  }

  explain(given, { readings = {}, outcomes } = {}) {
    const known = this.known(given, readings);
    const verdicts = this.chosen(outcomes).map((decision) => known.verdict(decision));
    return explained(verdicts, given, this, readings);
  }

  missing(given, outcome) {
    const known = this.known(given);
    const found = new Set();
    for (const { node } of this.chosen(outcome === undefined ? undefined : [outcome])) {
      for (const slug of known.missing(known.diagrams.of(node))) found.add(slug);
    }
    return this.facts.map((fact) => fact.slug).filter((slug) => found.has(slug));
  }

  nextQuestions(given, outcomes) {
    return questions(this.known(given), given, this.chosen(outcomes));
  }

  residual(given, outcomes, { most = 64 } = {}) {
    const known = this.known(given);
    const rows = (outcome) => [outcome.slug, residualRows(known, outcome, most)];
    const open = this.chosen(outcomes).filter((outcome) => isOpen(known, outcome));
    return Object.fromEntries(open.map(rows));
  }

  chosen(outcomes) {
    if (outcomes === undefined) return this.decisions;
    const unknown = outcomes.find((slug) => !this.outcomes.has(slug));
    if (unknown !== undefined) throw new RangeError(`« ${unknown} » n'est pas un résultat.`);
    return this.decisions.filter((decision) => outcomes.includes(decision.slug));
  }
}

/** A value that nothing can change, however deep. */
function frozen(value) {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

export { act, FactError };
