"""What the quotations of a statement do not say, and the written reasons that answer for it."""

import re
from collections.abc import Iterable, Iterator

from attrs import frozen

from attendu_compiler.analysis.claims import Claim, ClaimKind, claims, plain
from attendu_compiler.model.policy import Policy, Quotation
from attendu_dsl import nodes as n


@frozen(kw_only=True)
class Checked:
    """A claim that the quotations do not ground, and the written reason that answers for it."""

    statement: n.Statement
    claim: Claim
    reason: str | None


#: The statements whose conditions must be grounded.
GROUNDED = (n.Rule, n.Scope, n.Concept, n.Assumption)


def ungrounded(policy: Policy) -> Iterator[Checked]:
    """Every claim of a policy that its own quotations do not ground."""
    quotations = _quotations(policy)
    for statement in policy.file.statements:
        if not isinstance(statement, GROUNDED):
            continue
        found = quotations.get(id(statement), ())
        if not found and not isinstance(statement, n.Rule):
            continue
        wording = [source_text(quotation, policy) for quotation in found]
        written = [c for c in statement.clauses if isinstance(c, n.Justification)]
        answered: dict[int, tuple[ClaimKind, str, str]] = {}
        for claim in claims(statement, wording):
            if not claim.grounded:
                reason = _reason(claim, written, answered)
                yield Checked(statement=statement, claim=claim, reason=reason)


def idle_reasons(
    policy: Policy, checked: Iterable[Checked]
) -> Iterator[tuple[n.Statement, n.Justification]]:
    """The written reasons that answer for nothing; ``checked`` is what :func:`ungrounded` gives.

    A reason speaks of a claim that the quotations do not ground, or of words of the quotations
    themselves (a verb, an exception that the rule does not take up).
    """
    quotations = _quotations(policy)
    open_claims: dict[int, list[Claim]] = {}
    for one in checked:
        open_claims.setdefault(id(one.statement), []).append(one.claim)
    for statement in policy.file.statements:
        if not isinstance(statement, GROUNDED):
            continue
        wording = [plain(source_text(q, policy)) for q in quotations.get(id(statement), ())]
        for clause in statement.clauses:
            if not isinstance(clause, n.Justification):
                continue
            element = plain(clause.element.text)
            answers = any(
                _names_claim(clause, claim) for claim in open_claims.get(id(statement), ())
            )
            is_word = element not in _SHORT and any(element in quote for quote in wording)
            if not answers and not is_word:
                yield statement, clause


#: Too short to speak of the wording: « et » stands in every sentence.
_SHORT = {"et", "ou", "ni", "sauf"}


def source_text(quotation: Quotation, policy: Policy) -> str:
    """The official characters of a quotation (tabs and marks kept), or its text when not found."""
    if not quotation.spans:
        return quotation.text
    return " […] ".join(policy.official[start:end] for start, end in quotation.spans)


def _quotations(policy: Policy) -> dict[int, tuple[Quotation, ...]]:
    found: dict[int, tuple[Quotation, ...]] = {}
    for rule in policy.rules.values():
        found[id(rule.written)] = rule.quotations
    for fact in policy.facts.values():
        if fact.written is not None:
            found[id(fact.written)] = fact.quotations
    for entry in policy.entries:
        found[id(entry.written)] = entry.quotations
    for assumption in policy.assumptions:
        found.setdefault(id(assumption.written), assumption.quotations)
    return found


def _reason(
    claim: Claim,
    written: list[n.Justification],
    answered: dict[int, tuple[ClaimKind, str, str]],
) -> str | None:
    """The reason written for ``claim``; ``answered`` is what each one has answered for so far.

    A reason answers for one claim: the « et » of one list says nothing of the « et » of another.
    """
    subject = (claim.kind, claim.element, claim.subject)
    for place, justification in enumerate(written):
        if answered.get(place, subject) == subject and _names_claim(justification, claim):
            answered[place] = subject
            return justification.reason.text
    return None


def _names_claim(justification: n.Justification, claim: Claim) -> bool:
    """Whether the element of a justification is a claim's, or holds it, in whole words.

    In whole words: « toutefois » does not name « ou », nor « 15 ans » « 5 ans ».
    """
    written = plain(justification.element.text)
    names = (plain(name) for name in (claim.element, *claim.synonyms))
    return any(_within(name, written) or _within(written, name) for name in names)


def _within(words: str, text: str) -> bool:
    if words not in text:
        return False
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None
