"""``<slug>.js`` of a questionnaire: what the developers' module declares, each thing written once.

Defaults are left out, quotations are written once under their places, rules and facts are named by
their numbers, nodes are lines of numbers, and what the page never reads is not there. ``unfold.js``,
written at its end, makes again what the runtime reads: a test compares the two modules.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby
from typing import Any, cast

from attendu_compiler.model.names import slugify
from attendu_compiler.model.policy import Policy, Quotation, Rule
from attendu_compiler.plan.cells import facts_in
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.javascript import declared, exact
from attendu_compiler.targets.javascript.layout import Numbers, comment, constant
from attendu_compiler.targets.javascript.module import MADE, NOTES, presentation
from attendu_compiler.targets.questionnaire.source import lean, source

#: As many quotations as the page shows beside a question.
AT_HAND = 6

#: What a declaration says when it leaves it out, as ``unfold.js`` knows.
_DEFAULTS: Mapping[str, object] = {
    "question": "",
    "options": [],
    "until": None,
    "aliases": (),
    "natures": (),
    "legal_basis": (),
    "retained": None,
}

#: Of what an act declares, what neither the page nor the runtime reads there.
_UNREAD = {
    "identity": ("source", "read_on"),
    "facts": ("quotations",),
    "outcomes": ("beneficiary", "family", "silence", "quotations"),
    "rules": ("gives", "derogates"),
}

#: What ``unfold.js`` makes again before the runtime reads it.
_UNFOLDED = ("facts", "outcomes", "rules", "readings", "variables", "decisions")

#: The letters whose slug every language makes alike: a slug is left out when it is that of the name.
_PLAIN = frozenset(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    "àâäçéèêëîïôöùûüÿœÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒ '’-.,:;()«»/§°"
)

_NOTES = NOTES | {
    "quotations": "Les mots du texte, sous le lieu où ils se trouvent ; ils sont désignés ensuite "
    "par leur rang, à partir de 0.",
    "facts": "Ce qui peut être demandé d'un cas, puis les groupes. Non précisé : on répond par oui "
    "ou non ; le nom dans les données est celui qui se lit, sans accent. « words » : les mots du "
    "texte qui en parlent.",
    "rules": "Les règles : leurs mots, leurs conditions. Elles sont désignées ensuite par leur rang.",
    "variables": "Les faits découpés en cases : les plus fines que les règles distinguent. Un nom "
    "seul est un fait à répondre par oui ou non.",
    "nodes": "Les diagrammes, un nœud par ligne : sa variable, puis un enfant par case. Les premiers "
    "numéros sont « faux », « vrai », « hors des suppositions », puis les réponses ; « -1 » est le "
    "nœud d'avant.",
    "appraised": "Les faits qu'une autorité apprécie.",
    "decisions": "Pour chaque résultat, son nœud ; puis pour chaque règle [son rang, le nœud où elle "
    "s'applique, le nombre de nœuds de là à celui où elle vaut, les rangs des faits appréciés].",
}


def questionnaire_act(policy: Policy, plan: Plan) -> str:
    """The source of ``<slug>.js``, which imports the runtime beside it."""
    quotations = _Quotations(policy)
    given = exact.decisions(policy, plan)
    decisions = cast(list[dict[str, Any]], given["decisions"])
    appraised = tuple(
        dict.fromkeys(
            slug for one in decisions for row in one["rows"] for slug in row["appraisals"]
        )
    )
    values: dict[str, object] = {
        "identity": _read("identity", declared.identity(policy, plan)),
        "quotations": quotations.by_place(),
        "facts": [_fact(fact, policy, quotations) for fact in declared.facts(policy)],
        "outcomes": [_short(_read("outcomes", one)) for one in declared.outcomes(policy, plan)],
        "rules": [_rule(rule, policy, quotations) for rule in declared.rules(policy).items()],
        "readings": _readings(policy, quotations),
        "directives": declared.attachments("consigne", policy),
        "evidence": declared.attachments("pièces", policy),
        "variables": [_variable(one) for one in cast(list[dict[str, object]], given["variables"])],
        "answers": given["answers"],
        "suppositions": given["suppositions"],
        "appraised": appraised,
        "decisions": [_decision(one, list(policy.rules), appraised) for one in decisions],
    }
    reference = policy.facts[policy.reference_date].slug if policy.reference_date else None
    return (
        MADE
        + comment(presentation(policy))
        + '\nimport { act } from "./runtime.js";\n\nexport { FactError } from "./runtime.js";\n\n'
        + "".join(_declared(name, value) for name, value in values.items())
        + comment(_NOTES["nodes"])
        + _nodes(cast(Numbers, given["nodes"]))
        + comment("Le fait qui date le cas.")
        + constant("reference", reference)
        + "\n"
        + _unfold()
    )


def _declared(name: str, value: object) -> str:
    public = name == "identity"
    called = f"written{name.capitalize()}" if name in _UNFOLDED else name
    return comment(_NOTES[name]) + constant(called, value, exported=public) + "\n"


@cache
def _unfold() -> str:
    return lean("\n" + source("unfold.js")).lstrip("\n")


def _nodes(nodes: Numbers) -> str:
    lines = [" ".join(map(str, node)) for node in nodes.rows]
    return "\n".join(("const writtenNodes = `", *lines, "`;\n\n"))


class _Quotations:
    """The quotations that the page can show, by place, each once."""

    def __init__(self, policy: Policy) -> None:
        told = [one for rule in policy.rules.values() for one in rule.quotations]
        told += [one for reading in policy.readings.values() for one in reading.quotations]
        self._at_hand = at_hand(policy)
        told += [one for each in self._at_hand.values() for one in each]
        unique = dict.fromkeys((one.place, one.text) for one in told)
        places = {place: at for at, place in enumerate(dict.fromkeys(p for p, _ in unique))}
        self._all = sorted(unique, key=lambda one: places[one[0]])
        self._at = {one: number for number, one in enumerate(self._all)}

    def by_place(self) -> list[tuple[str, ...]]:
        """Each place, then its texts."""
        return [
            (place, *(text for _, text in own)) for place, own in groupby(self._all, lambda q: q[0])
        ]

    def at_hand(self, name: str) -> list[int]:
        """Those that are shown beside what is asked."""
        return self.numbers(self._at_hand[name])

    def numbers(self, found: Sequence[Quotation]) -> list[int]:
        return [self._at[one.place, one.text] for one in found]


def at_hand(policy: Policy) -> dict[str, list[Quotation]]:
    """For each fact of no group and each group, the words that speak of it, a few at most.

    Its own come first, then those of the rules that ask it.
    """
    asked = [(fact.slug, fact.quotations) for fact in policy.facts.values() if fact.group is None]
    asked += [(slug, group.quotations) for slug, group in policy.groups.items()]
    found = {name: {(one.place, one.text): one for one in quotations} for name, quotations in asked}
    for rule in policy.rules.values():
        for name in dict.fromkeys(_names(rule, policy)):
            for one in rule.quotations:
                found[name].setdefault((one.place, one.text), one)
    return {name: list(own.values())[:AT_HAND] for name, own in found.items()}


def _names(rule: Rule, policy: Policy) -> Iterator[str]:
    """The facts and groups of a rule, by the names that a case gives them."""
    for formula in (rule.scope, rule.condition, *rule.exceptions):
        for identifier in facts_in(formula):
            fact = policy.facts[identifier]
            yield fact.group or fact.slug


# --- What is left out ----------------------------------------------------------------------------


def _read(kind: str, data: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in data.items() if name not in _UNREAD[kind]}


def _short(data: Mapping[str, object]) -> dict[str, object]:
    """A declaration without what it says by default."""
    return {
        name: value
        for name, value in data.items()
        if not (
            (name in _DEFAULTS and value == _DEFAULTS[name])
            or (name, value) == ("kind", "yes_no")
            or (name == "slug" and value == _derived(str(data["name"])))
        )
    }


def _derived(name: str) -> str | None:
    """The slug that ``unfold.js`` makes of a name, None for a name that is not plain."""
    return slugify(name) if _PLAIN.issuperset(name) and not name[:1].isdigit() else None


def _fact(data: dict[str, object], policy: Policy, quotations: _Quotations) -> dict[str, object]:
    made = _person_fact(data)
    if data["kind"] == "group":
        facts = cast(list[dict[str, object]], data["facts"])
        made["facts"] = [_person_fact(fact) for fact in facts]
    words = quotations.at_hand(str(data["slug"]))
    return made | ({"words": words} if words else {})


def _person_fact(data: dict[str, object]) -> dict[str, object]:
    made = _short(_read("facts", data))
    if "options" in made:
        options = (_short(one) for one in cast(list[dict[str, object]], made["options"]))
        made["options"] = [one["name"] if list(one) == ["name"] else one for one in options]
    return made


def _rule(
    rule: tuple[str, dict[str, object]], policy: Policy, quotations: _Quotations
) -> dict[str, object]:
    identifier, data = rule
    made = {"id": identifier} | _short(_read("rules", data))
    made["quotations"] = quotations.numbers(policy.rules[identifier].quotations)
    if made["name"] == identifier:
        del made["name"]
    return made


def _readings(policy: Policy, quotations: _Quotations) -> dict[str, dict[str, object]]:
    found = {}
    for slug, data in declared.readings(policy).items():
        made = _short(data)
        made["variants"] = [_short(one) for one in cast(list[dict[str, object]], data["variants"])]
        made["quotations"] = quotations.numbers(policy.readings[slug].quotations)
        found[slug] = made
    return found


def _variable(data: dict[str, object]) -> object:
    return data["fact"] if data["kind"] == "yes_no" else data


def _decision(
    data: dict[str, Any], rules: Sequence[str], appraised: Sequence[str]
) -> tuple[object, ...]:
    rows = (
        (
            rules.index(row["rule"]),
            row["applies"],
            row["holds"] - row["applies"],
            *map(appraised.index, row["appraisals"]),
        )
        for row in data["rows"]
    )
    return (data["node"], *rows)
