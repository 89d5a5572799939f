"""A questionnaire answered to its end says what the evaluator and the Python module say."""

import os
import random
from typing import Any

import pytest
from drawn_cases import Drawer
from playwright.sync_api import Browser
from questionnaire_visitor import Act, Visitor, acts, may_ask

import circulaires
from attendu_compiler.model.phrases import STATUS_PHRASES, bound_text
from attendu_compiler.model.policy import Nature
from attendu_compiler.plan.evaluate import Verdict, evaluate
from attendu_compiler.plan.given import FactError
from attendu_compiler.plan.interview import interview
from attendu_dsl.nodes import Status

#: Cases drawn for each act; ATTENDU_CASES asks for more.
CASES = max(3, int(os.environ.get("ATTENDU_CASES", "0")) // 40)


def refused(act: Act, given: dict[str, Any]) -> bool:
    try:
        evaluate(given, act.policy, act.plan)
    except FactError:
        return True
    return False


def told(verdict: Verdict, act: Act) -> str:
    """The words of an outcome, as the page labels it."""
    answer = verdict.answer
    if answer.status is Status.UNDETERMINED:
        return "reste ouvert"
    text = STATUS_PHRASES[answer.status]
    if answer.status is Status.VALUE:
        text = bound_text(answer.bound, answer.values, act.policy)
    text += f" ({answer.refers_to})" if answer.refers_to else ""
    text += ", à titre exceptionnel" if answer.exceptional else ""
    return text + (", en principe" if answer.principle else "")


def expected_question(act: Act, given: dict[str, Any], chosen: list[str] | None) -> str | None:
    held = interview(given, act.policy, act.plan, chosen)
    return next((n for n in held.ask if may_ask(act.asked(n)) and n not in given), None)


@pytest.mark.parametrize("act", acts(), ids=lambda act: act.policy.slug)
def test_a_questionnaire_answered_to_its_end_agrees_with_python(
    browser: Browser, served: str, act: Act
) -> None:
    page = browser.new_page(locale="fr-FR")
    draw = random.Random(act.policy.slug)
    drawer = Drawer(act.policy, act.plan, seed=7)
    for number in range(CASES):
        case = drawer.given(0.6 if number % 2 else 1.0)
        every = list(act.plan.decisions)
        chosen = draw.sample(every, min(3, len(every))) if number % 3 == 2 else None
        visitor = Visitor(page, act)
        page.goto(f"{served}/{act.policy.slug}/index.html")
        visitor.start(chosen)
        given: dict[str, Any] = {}
        while (name := visitor.asked()) is not None:
            assert name == expected_question(act, given, chosen)
            assert may_ask(act.asked(name))
            if (value := case.get(name)) is None:
                visitor.decline()
                given[name] = None
                continue
            answer = visitor.fill(name, value)
            visitor.send()
            if refused(act, {**given, name: answer}):
                assert visitor.refusal()
                visitor.decline()
                answer = None
            given[name] = answer
            assert visitor.refusal() is None, (name, value)
        assert expected_question(act, given, chosen) is None
        verdicts = evaluate(given, act.policy, act.plan, chosen)
        shown = visitor.answers()
        assert set(shown) == set(verdicts), given
        if act.policy.head("questionnaire"):
            module = circulaires.decide(act.policy.slug, given).to_dict()["outcomes"]
            assert {slug: module[slug]["status"] for slug in shown} == {
                slug: status for slug, (status, _) in shown.items()
            }, given
        for slug, verdict in verdicts.items():
            status, words = shown[slug]
            assert status == verdict.answer.status.value, (slug, given)
            assert told(verdict, act) in words.replace("\u00a0", " "), (slug, given)
    page.close()


def test_the_benches_have_facts_that_must_never_be_asked() -> None:
    natures = {n for act in acts() for fact in act.policy.facts.values() for n in fact.natures}
    assert natures >= frozenset(Nature) - {Nature.PLAIN}
