// Écrit par « attendu build » : ne pas modifier.

/** A fact that cannot be read; the message says why in French. */
export class FactError extends Error {
  readonly code: "A600" | "A601" | "A602" | "A603" | "A604" | "A605" | "A606";
  readonly fact: string;
  readonly value: unknown;
  readonly expected: string;
  toJSON(): { code: string; fact: string; value: unknown; expected: string; message: string };
}

/** Several answers: a list is complete; an object says true, false or null (unknown) of some. */
export type Chosen<Option extends string> =
  | readonly Option[]
  | { readonly [option in Option]?: boolean | null };

/** Persons: a list is complete, unless an object says that others may exist. */
export type Persons<Person> =
  | readonly Person[]
  | { readonly items: readonly Person[]; readonly complete?: boolean };

/** `readings`: by slug, the variant of the readings not taken as retained. */
export interface DecideOptions {
  readonly readings?: Readonly<Record<string, string>>;
}

/** `outcomes`: those alone. */
export interface ExplainOptions<Name extends string = string> extends DecideOptions {
  readonly outcomes?: readonly Name[];
}

export interface Quotation {
  /** « § 2.3, al. 1 » */
  readonly place: string;
  readonly text: string;
}

export interface Identity {
  readonly slug: string;
  readonly title: string;
  readonly nature: string;
  readonly author: string;
  readonly identifier: string;
  readonly date: string;
  readonly published: string;
  readonly applies_from: string;
  readonly territory: string;
  /** The present status of the act, « non établi » when nothing establishes it. */
  readonly status: string;
  readonly force: string;
  readonly lacks: string;
  readonly taken_from: string;
  readonly read_on: string;
  /** SHA-256 of the meaning, of the transcription, of the official wording. */
  readonly version: string;
  readonly source: string;
  readonly official_text: string;
}

export type FactKind =
  | "yes_no"
  | "choice"
  | "several"
  | "whole"
  | "amount"
  | "date"
  | "moment"
  | "elapsed";

export type Nature =
  | "plain"
  | "appraisal"
  | "governed_elsewhere"
  | "not_collected"
  | "sensitive"
  | "outcome_of_another_person";

export interface Fact {
  readonly slug: string;
  readonly name: string;
  readonly kind: FactKind;
  readonly question: string;
  readonly help?: string;
  readonly natures: readonly Nature[];
  /** Who appraises. */
  readonly authority?: string;
  readonly governed_by?: string;
  readonly judged_at?: string;
  readonly options: readonly { slug: string; name: string; open_end?: true }[];
  readonly unit?: string;
  readonly currency?: string;
  /** The date fact at which a duration given by its start ends. */
  readonly until: string | null;
  readonly aliases: readonly string[];
  readonly quotations?: readonly Quotation[];
}

export interface Group {
  readonly slug: string;
  readonly name: string;
  readonly kind: "group";
  readonly question: string;
  readonly help?: string;
  readonly aliases: readonly string[];
  readonly quotations?: readonly Quotation[];
  readonly facts: readonly Fact[];
}

export type Kind = "acte" | "formalite" | "droit" | "effet" | "etat" | "resultat";

export interface OutcomeKind {
  readonly slug: string;
  readonly name: string;
  readonly kind: Kind;
  readonly bearer?: string;
  readonly beneficiary?: string;
  readonly family?: string;
  readonly help?: string;
  readonly silence?: string;
  readonly quotations?: readonly Quotation[];
}

export interface Rule {
  readonly name: string;
  readonly quotations: readonly Quotation[];
  /** In French, joined by « et ». */
  readonly conditions: readonly string[];
  readonly gives: readonly string[];
  readonly derogates: readonly string[];
  readonly legal_basis: readonly string[];
}

export interface Reading {
  readonly name: string;
  readonly question: string;
  readonly variants: readonly { slug: string; name: string; text: string }[];
  readonly retained: string | null;
  readonly reason: string;
  readonly quotations: readonly Quotation[];
}

export type Status =
  | "obligatoire"
  | "recommande"
  | "possible"
  | "deconseille"
  | "exclu"
  | "exige"
  | "non_exige"
  | "de_droit"
  | "automatique"
  | "etabli"
  | "non_etabli"
  | "valeur"
  | "non_prevu"
  | "regi_par_un_autre_texte"
  | "non_applicable"
  | "indetermine";

export type Cause = "fait" | "lacune" | "renvoi" | "lecture" | "conflit";

/** An exact share of a fact; `value` when it can be counted exactly. */
export interface Share {
  fraction: string;
  of: string;
  base: unknown;
  value?: string;
}

export type Value = string | Share;

export interface Outcome {
  kind: Kind;
  status: Status;
  exceptional: boolean;
  principle: boolean;
  value: Value | Value[] | null;
  bound: "exact" | "max" | "min" | "range" | "fixed_by" | null;
  between: Status[];
  causes: Cause[];
  rules: string[];
  maybe_rules: string[];
  defeated: string[];
  appraisals: string[];
  missing: string[];
  readings: string[];
  directives: string[];
  evidence: string[];
  refers_to: string[];
}

export interface Decision<Name extends string = string> {
  text: string;
  version: string;
  date: string | null;
  outcomes: Record<Name, Outcome>;
}

export interface NamedFact {
  slug: string;
  name: string;
  question: string;
  authority: string;
}

export interface ExplainedOutcome {
  slug: string;
  name: string;
  kind: Kind;
  status: Status;
  /** The status in French, with its value: « possible, à titre exceptionnel ». */
  told: string;
  value: Value | Value[] | null;
  between: string[];
  because: string[];
  rules: ({ id: string } & Rule)[];
  maybe_rules: ({ id: string } & Rule)[];
  defeated: ({ id: string } & Rule)[];
  appraisals: NamedFact[];
  missing: NamedFact[];
  readings: ({ slug: string } & Reading)[];
  directives: string[];
  evidence: string[];
}

export interface Explanation {
  text: string;
  title: string;
  version: string;
  notice: string;
  outcomes: ExplainedOutcome[];
}

/** If all of `when`, then this. */
export interface ResidualRow {
  when: {
    /** The facts, the group or the reading that it speaks of. */
    about: readonly string[];
    /** Of a yes or no fact, whether it is so. */
    holds: boolean | null;
    /** In French: « durée du séjour : plus de 3 mois ». */
    told: string;
  }[];
  status: Status;
  told: string;
}
