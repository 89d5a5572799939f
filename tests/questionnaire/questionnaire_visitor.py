"""Someone who answers a questionnaire in a browser, as drawn, with the controls of the page."""

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from attrs import define, frozen
from playwright.sync_api import Locator, Page
from written_acts import ROOT
from written_modules import compiled

from attendu_compiler.model.policy import Fact, FactKind, Group, Nature, Policy
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.questionnaire.emit import questionnaire

HERE = Path(__file__).parent
NEVER_ASKED = frozenset(Nature) - {Nature.PLAIN}


@frozen
class Act:
    """An act that has a questionnaire."""

    policy: Policy
    plan: Plan

    def asked(self, name: str) -> Fact | Group:
        return self.policy.facts.get(name) or self.policy.groups[name]


@cache
def acts() -> tuple[Act, ...]:
    """The acts that ask for a questionnaire, then the benches: they have every kind of answer."""
    benches = [HERE / "tout.attendu", ROOT / "tests/agreement/banc.attendu"]
    benches.append(ROOT / "tests/javascript/dates.attendu")
    found = []
    for source in [*sorted(ROOT.glob("policies/*/*.attendu")), *benches]:
        pair = compiled(source)
        if pair is not None and (source in benches or pair[0].head("questionnaire") == ("oui",)):
            found.append(Act(*pair))
    return tuple(found)


def written(made: Sequence[Act], folder: Path) -> None:
    for act in made:
        for artifact in questionnaire(act.policy, act.plan):
            path = folder / artifact.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(artifact.content, encoding="utf-8")


def may_ask(fact: Fact | Group) -> bool:
    return isinstance(fact, Group) or not fact.natures & NEVER_ASKED


@define
class Visitor:
    """Drives a page; each answer is told back as the page understands it."""

    page: Page
    act: Act

    def start(self, chosen: Sequence[str] | None = None) -> None:
        """Choose some results by their place among the boxes, or all."""
        if chosen is not None:
            self.page.locator(".saisie > .options input").nth(1).check()
            for slug in chosen:
                name = self.act.policy.outcomes[slug].name
                label = name[:1].upper() + name[1:]
                pattern = re.compile(rf"^\s*{re.escape(label)}( \(.*\))?\s*$")
                self.page.locator(".resultats .option", has_text=pattern).locator("input").check()
        self.send()

    def asked(self) -> str | None:
        """The slug of the fact that is asked, None once the result is shown."""
        form = self.page.locator("form")
        return form.get_attribute("data-fait") if form.count() else None

    def send(self) -> None:
        self.page.locator("button[type=submit]").click()

    def decline(self) -> None:
        self.page.locator(".actions .second", has_text="Je ne sais pas").click()

    def refusal(self) -> str | None:
        told = self.page.locator(".erreur")
        return told.first.inner_text() if told.count() else None

    def answers(self) -> dict[str, tuple[str, str]]:
        """Of each outcome of the result, its status and the words that tell it."""
        found = self.page.locator("[data-resultat]").evaluate_all(
            "nodes => nodes.map(node => [node.dataset.resultat, node.dataset.statut, "
            "(node.querySelector('.etiquette') ?? node).textContent])"
        )
        return {slug: (status, told) for slug, status, told in found}

    # --- One answer ------------------------------------------------------------------------------

    def fill(self, name: str, value: Any) -> Any:
        """Fill the controls of a fact; the answer as the page should read it."""
        fact = self.act.asked(name)
        return self._fill(fact, value, self.page.locator("form .saisie"))

    def _fill(self, fact: Fact | Group, value: Any, where: Locator) -> Any:
        if isinstance(fact, Group):
            return self._group(fact, value, where)
        radios = where.locator("input[type=radio]")
        texts = where.locator("input[type=text]")
        match fact.kind:
            case FactKind.YES_NO:
                radios.nth(0 if value else 1).check()
            case FactKind.CHOICE:
                radios.nth([option.slug for option in fact.options].index(value)).check()
            case FactKind.SEVERAL:
                return self._several(fact, value, where)
            case FactKind.WHOLE:
                texts.fill(str(value))
            case FactKind.AMOUNT:
                texts.fill(value.split(" ")[0].replace(".", ","))
            case FactKind.DATE:
                _fill_date(texts, 0, value)
            case FactKind.MOMENT:
                _fill_date(texts, 0, value[:10])
                texts.nth(3).fill(value[11:13])
                texts.nth(4).fill(value[14:16])
            case FactKind.ELAPSED:
                if not value.startswith("P"):
                    radios.nth(1).check()
                    _fill_date(texts, 3, value)
                else:
                    if radios.count():
                        radios.nth(0).check()
                    for place, sign in enumerate("YMD"):
                        part = re.search(rf"(\d+){sign}", value)
                        texts.nth(place).fill(part[1] if part else "")
        return value

    def _several(self, fact: Fact, value: Any, where: Locator) -> dict[str, bool | None]:
        held = dict.fromkeys(value, True) if isinstance(value, list) else dict(value)
        options = [option.slug for option in fact.options if not option.open_end]
        left = (
            False if isinstance(value, list) or all(held.get(o) is False for o in options) else None
        )
        answer = {
            option.slug: None if option.open_end else (held.get(option.slug) or left)
            for option in fact.options
        }
        boxes = where.locator("input[type=checkbox]")
        for box in range(boxes.count()):
            boxes.nth(box).uncheck()
        for place, slug in enumerate(options):
            if answer[slug]:
                boxes.nth(place).check()
        if left is None:
            boxes.nth(len(options) + 1).check()
        elif not any(answer.values()):
            boxes.nth(len(options)).check()
        return answer

    def _group(self, group: Group, value: Any, where: Locator) -> dict[str, Any]:
        items = value if isinstance(value, list) else value["items"]
        complete = isinstance(value, list) or value.get("complete", True)
        facts = [self.act.policy.facts[name] for name in group.facts]
        asked = [fact for fact in facts if may_ask(fact)]
        told = []
        for number, item in enumerate(items):
            where.get_by_role("button", name=f"Ajouter : {group.name}").click()
            person = where.locator(".personne").nth(number)
            answers = {}
            for place, fact in enumerate(asked):
                given = item.get(fact.slug)
                until = self.act.policy.facts.get(fact.until or "")
                own = until is not None and until.group == group.slug
                if fact.kind is FactKind.ELAPSED and given and given[0] != "P" and not own:
                    given = None
                if given is not None:
                    part = person.locator(".propre").nth(place)
                    answers[fact.slug] = self._fill(fact, given, part)
            told.append(answers)
        ends = where.locator("> .maniere input[type=radio]")
        ends.nth(0 if complete else 1).check()
        return {"items": told, "complete": complete}


def _fill_date(texts: Locator, first: int, value: str) -> None:
    year, month, day = value.split("-")
    for place, part in enumerate((day, month, year)):
        texts.nth(first + place).fill(part)
