// French: how answers, statuses and what is left to others are told.

const MONTHS = [
  ...["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre"],
  ...["octobre", "novembre", "décembre"],
];

export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

const plural = (count, word) => `${count} ${word}${count > 1 && !/[sxz]$/.test(word) ? "s" : ""}`;

/** Signs that French keeps with the word before or after them. */
export const spaced = (text) =>
  text.replace(/ (?=[:;?!»%])/g, "\u00a0").replace(/« /g, "«\u00a0");

/** « oui, non et peut-être ». */
export const listed = (words, last = "et") =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;

/** « 1er janvier 2007 », from ISO 8601. */
export function dateTold(text) {
  const [year, month, day] = text.split("-").map(Number);
  return `${day === 1 ? "1er" : day} ${MONTHS[month - 1]} ${year}`;
}

/** « 3 mois et 12 jours », from ISO 8601. */
export function durationTold(text) {
  const [, years, months, days] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(text).map(Number);
  const parts = [];
  if (years) parts.push(plural(years, "an"));
  if (months) parts.push(`${months} mois`);
  if (days || !parts.length) parts.push(plural(days || 0, "jour"));
  return listed(parts);
}

const thousands = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, "\u202f");

export const CURRENCIES = { EUR: "euros", FRF: "francs" };

/** The answer to a fact or a group, in French. */
export function answerTold(value, fact) {
  if (value === null || value === undefined) return "je ne sais pas";
  const optionName = (slug) => fact.options.find((option) => option.slug === slug).name;
  switch (fact.kind) {
    case "yes_no":
      return value ? "oui" : "non";
    case "choice":
      return optionName(value);
    case "several":
      return severalTold(value, optionName);
    case "whole":
      return plural(Number(value), fact.unit ?? "").trim();
    case "amount": {
      const [, whole, cents] = /^(\d+)(?:\.(\d+))? /.exec(value);
      const written = thousands(whole) + (Number(cents ?? 0) ? `,${cents}` : "");
      return `${written} ${CURRENCIES[fact.currency] ?? fact.currency}`;
    }
    case "date":
      return dateTold(value);
    case "moment":
      return `${dateTold(value.slice(0, 10))} à ${value.slice(11, 13)} h ${value.slice(14, 16)}`;
    case "elapsed":
      return value.startsWith("P") ? durationTold(value) : `depuis le ${dateTold(value)}`;
    default:
      return personsTold(value, fact);
  }
}

function severalTold(value, optionName) {
  const those = (truth) =>
    Object.keys(value)
      .filter((slug) => value[slug] === truth)
      .map(optionName);
  const yes = those(true);
  const unknown = those(null);
  const told = yes.length ? listed(yes) : "aucun des éléments proposés";
  return unknown.length ? `${yes.length ? told : ""} (sans savoir pour les autres)`.trim() : told;
}

function personsTold({ items, complete }, group) {
  const told = items.map((person, place) => {
    const known = group.facts.filter((fact) => (person[fact.slug] ?? null) !== null);
    const said = known.map((fact) => `${fact.name} : ${answerTold(person[fact.slug], fact)}`);
    return `${group.name} ${place + 1} (${said.join(" ; ") || "rien de précisé"})`;
  });
  const others = complete ? "pas d’autre" : "peut-être d’autres";
  return items.length ? `${told.join(", ")} ; ${others}` : complete ? "aucun" : "je ne sais pas";
}

/** « le préfet », « l'autorité compétente », « les services ». */
export function bearerTold(name) {
  if (/^(l['’]|l[ae]s? |une? |des |chaque |tou[st])/i.test(name)) return name;
  const [first] = name.split(" ");
  if (/^[aeiouyéèêh]/i.test(first)) return `l’${name}`;
  return `${/s$/.test(first) ? "les" : "le"} ${name}`;
}

/** A condition of a residual row, said by whoever may say it. */
export function supposed({ about, holds, told }, factOf) {
  const fact = about.length === 1 ? factOf(about[0]) : undefined;
  if (fact === undefined || holds === null) return told;
  const { natures = [], name } = fact;
  const kept = holds ? "est à retenir" : "n’est pas à retenir";
  if (natures.includes("appraisal")) {
    const who = bearerTold(fact.authority || "l’autorité compétente");
    return `${who} estime${/^les /.test(who) ? "nt" : ""} que « ${name} » ${kept}`;
  }
  if (natures.includes("governed_elsewhere")) {
    return `selon ${fact.governed_by || "un autre texte"}, « ${name} » ${kept}`;
  }
  return `« ${name} » ${kept}`;
}

/** Why a fact that matters was not assessed. */
export function whyOpen({ natures = [], authority, governed_by: elsewhere }, declined) {
  if (natures.includes("not_collected")) return "le texte interdit de le recueillir";
  if (natures.includes("appraisal")) {
    return `à apprécier par ${bearerTold(authority || "l’autorité compétente")}`;
  }
  if (natures.includes("governed_elsewhere")) return `selon un autre texte, ${elsewhere}`;
  if (natures.includes("outcome_of_another_person")) return "selon la décision prise pour une autre personne";
  if (natures.includes("sensitive")) return "donnée sensible, que ce questionnaire ne demande pas";
  return declined ? "vous avez répondu « je ne sais pas »" : "question encore sans réponse";
}

/** What the text says of an outcome for these answers, in one sentence that promises nothing. */
export function statusTold(outcome, { status, told, between }, noun) {
  const met = `Les conditions énoncées par ${noun} paraissent réunies`;
  const from = `D’après les éléments indiqués, ${noun}`;
  const bearer = outcome.bearer ? ` pour ${bearerTold(outcome.bearer)}` : "";
  switch (status) {
    case "obligatoire":
      return `${met} : le texte en fait une obligation${bearer}.`;
    case "recommande":
      return `${met} : le texte le recommande${bearer && ` (${bearerTold(outcome.bearer)})`}.`;
    case "possible":
      return `${met} : le texte ouvre une faculté${bearer}, sans obliger à en user.`;
    case "deconseille":
      return `${from} le déconseille.`;
    case "exclu":
      return `${from} l’exclut.`;
    case "exige":
      return `${from} exige cette formalité.`;
    case "non_exige":
      return `${from} n’exige pas cette formalité.`;
    case "de_droit":
      return `${met} : le texte le présente comme un droit.`;
    case "automatique":
      return `${met} : d’après le texte, l’effet joue sans décision particulière.`;
    case "etabli":
      return `${met} : le texte tient cette situation pour établie.`;
    case "non_etabli":
      return `${from} ne tient pas cette situation pour établie.`;
    case "valeur":
      return `${met} : le texte fixe ${told}.`;
    case "non_prevu":
      return `${capital(noun)} ne prévoit rien pour les éléments indiqués.`;
    case "regi_par_un_autre_texte":
      return `${capital(noun)} renvoie à un autre texte${told.replace(/^[^(]*/, " ").trimEnd()}.`;
    case "non_applicable":
      return `${capital(noun)} ne s’applique pas à la date indiquée.`;
    default:
      return between.length
        ? `Les éléments indiqués ne suffisent pas à conclure. Restent possibles : ${listed(between, "ou")}.`
        : "Le texte ne permet pas de conclure.";
  }
}
