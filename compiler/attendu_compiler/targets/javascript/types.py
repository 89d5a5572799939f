"""The types of a module: the facts of the act as a caller gives them, and its own names."""

from attendu_compiler.model.policy import Fact, FactKind, Group, Policy
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.javascript.layout import STEP, comment, key, string
from attendu_compiler.targets.javascript.module import MADE, presentation

_KINDS = {
    FactKind.YES_NO: "boolean",
    FactKind.WHOLE: "number | bigint",
    FactKind.AMOUNT: "string",
    FactKind.DATE: "string",
    FactKind.MOMENT: "string",
    FactKind.ELAPSED: "string",
}

_FORMS = {
    FactKind.AMOUNT: "un montant comme « 1234.56 {currency} »",
    FactKind.DATE: "une date comme « 2007-01-31 »",
    FactKind.MOMENT: "une date et heure comme « 2007-01-31T14:00 »",
    FactKind.ELAPSED: "une durée comme « P3M12D », ou une date de départ",
}


def types_module(policy: Policy, plan: Plan) -> str:
    """The source of ``<slug>.d.ts``."""
    own = [fact for fact in policy.facts.values() if fact.group is None]
    groups = list(policy.groups.values())
    return (
        MADE
        + comment(presentation(policy))
        + _IMPORTS
        + _union("FactName", [*(f.slug for f in own), *policy.groups], "Les noms des faits.")
        + _union("OutcomeName", list(plan.decisions), "Les noms des résultats.")
        + _union("RuleName", list(policy.rules), "Les numéros des règles.")
        + "".join(_person(group, policy) for group in groups)
        + comment("Les faits d'un cas ; ce qui est absent ou null est inconnu.")
        + _given("".join(map(_property, own)) + "".join(map(_group_property, groups)))
        + _FUNCTIONS
    )


def _given(properties: str) -> str:
    # An empty interface would admit any object.
    if not properties:
        return "export type Given = Record<string, never>;\n\n"
    return f"export interface Given {{\n{properties}}}\n\n"


def _union(name: str, names: list[str], note: str) -> str:
    text = comment(note)
    if not names:
        return f"{text}export type {name} = never;\n\n"
    listed = "".join(f"\n{STEP}| {string(one)}" for one in names)
    return f"{text}export type {name} ={listed};\n\n"


def _person(group: Group, policy: Policy) -> str:
    facts = "".join(_property(policy.facts[fact]) for fact in group.facts)
    return (
        comment(f"« {group.name} » : les faits d'une personne.")
        + f"export interface {person_type(group.slug)} {{\n{facts}}}\n\n"
    )


def person_type(slug: str) -> str:
    """The type of the persons of a group: ``enfant_mineur`` gives ``PersonEnfantMineur``."""
    return "Person" + "".join(part.capitalize() for part in slug.split("_"))


def _property(fact: Fact) -> str:
    note = f"« {fact.name} »"
    if fact.question:
        note += f" : {fact.question}"
    form = _FORMS.get(fact.kind)
    if form is not None:
        note += f" ({form.format(currency=fact.currency)})"
    text = comment(note, STEP) + f"{STEP}{key(fact.slug)}?: {_type(fact)} | null;\n"
    for alias in fact.aliases:
        text += comment(f"@deprecated Se nomme désormais « {fact.slug} ».", STEP)
        text += f"{STEP}{key(alias)}?: {_type(fact)} | null;\n"
    return text


def _group_property(group: Group) -> str:
    one = person_type(group.slug)
    text = comment(f"« {group.name} »" + (f" : {group.question}" if group.question else ""), STEP)
    for name in (group.slug, *group.aliases):
        text += f"{STEP}{key(name)}?: Persons<{one}> | null;\n"
    return text


def _type(fact: Fact) -> str:
    if fact.kind not in (FactKind.CHOICE, FactKind.SEVERAL):
        return _KINDS[fact.kind]
    options = "".join(f"\n{STEP * 2}| {string(option.slug)}" for option in fact.options) or "never"
    return options if fact.kind is FactKind.CHOICE else f"Chosen<{options}\n{STEP}>"


_IMPORTS = """
import type {
  Chosen,
  DecideOptions,
  Decision,
  ExplainOptions,
  Explanation,
  Fact,
  Group,
  Identity,
  OutcomeKind,
  Persons,
  Reading,
  ResidualRow,
  Rule,
} from "../runtime.js";

export { FactError } from "../runtime.js";

"""

_FUNCTIONS = """/** Ce qu'est le texte, son état actuel, ses empreintes. */
export const identity: Identity;
/** Ce qui peut être demandé d'un cas : questions, types, réponses ; puis les groupes. */
export const facts: readonly (Fact | Group)[];
/** Les résultats, dans l'ordre des décisions. */
export const outcomes: readonly OutcomeKind[];
/** Les règles : où elles se trouvent, leurs mots, leurs conditions, ce qu'elles donnent. */
export const rules: Readonly<Record<RuleName, Rule>>;
/** Les passages qui admettent plusieurs lectures. */
export const readings: Readonly<Record<string, Reading>>;

/** Ce que le texte énonce d'un cas, comme « attendu decide » ; FactError si un fait est illisible. */
export function decide(given: Given, options?: DecideOptions): Decision<OutcomeName>;
/** Le même, en français et avec les mots du texte, comme des données à afficher. */
export function explain(given: Given, options?: ExplainOptions<OutcomeName>): Explanation;
/** Les faits qui pourraient encore changer un résultat (l'un d'eux, ou n'importe lequel). */
export function missing(given: Given, outcome?: OutcomeName): FactName[];
/** Ce qu'il reste à demander, le plus utile d'abord ; ce qui est donné null n'est pas redemandé. */
export function nextQuestions(
  given: Given,
  outcomes?: readonly OutcomeName[],
): (Fact | Group)[];
/**
 * Pour chaque résultat encore ouvert, ce qu'il serait selon ce qui manque : des lignes disjointes et
 * complètes ; null s'il faudrait en lire plus de `most` (64).
 */
export function residual(
  given: Given,
  outcomes?: readonly OutcomeName[],
  options?: { readonly most?: number },
): Partial<Record<OutcomeName, ResidualRow[] | null>>;
"""
