"""What a caller may name, as lines: one a fact, an option, an outcome, a function, a field."""

import inspect
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import get_args, get_type_hints, is_typeddict

import circulaires
from circulaires._runtime.case import BaseFacts
from circulaires._runtime.decision import BaseDecision
from circulaires._runtime.errors import FactError
from circulaires._runtime.headings import Explanation
from circulaires._runtime.outcome import Outcome, OutcomeKind
from circulaires._runtime.records import Fact, Group, Identity, Quotation, Rule
from circulaires._runtime.status import Status


def of_package() -> list[str]:
    """What every act shares."""
    lines = [f"circulaires.{name}" for name in circulaires.__all__]
    lines += [
        f"circulaires.{name}{inspect.signature(getattr(circulaires, name))}"
        for name in ("decide", "catalogue")
    ]
    lines += [f"Status.{status.name} = {status.value!r}" for status in Status]
    for made in (
        BaseFacts,
        BaseDecision,
        Outcome,
        OutcomeKind,
        Rule,
        Quotation,
        Fact,
        Group,
        Identity,
    ):
        lines += sorted(_members(made))
    lines += [f"FactError.{name}" for name in vars(FactError("", "", None, "", ""))]
    lines += [f"Explanation.{name}" for name in Explanation.__annotations__]
    return lines


def _members(made: type) -> Iterator[str]:
    for name, member in inspect.getmembers(made):
        if name.startswith("_") or name.isupper():
            continue
        shown = str(inspect.signature(member)) if inspect.isroutine(member) else ""
        if inspect.ismemberdescriptor(member) or isinstance(member, property) or shown:
            yield f"{made.__name__}.{name}{shown}"


def of_act(name: str) -> list[str]:
    """What an act adds: its facts and their types, its persons, its outcomes."""
    act = import_module(f"circulaires.{name}")
    lines = [f"{public}" for public in act.__all__]
    for parameter in inspect.signature(act.Facts).parameters.values():
        lines.append(f"Facts.{parameter.name}: {parameter.annotation}")
    lines += [
        f"Decision.{outcome}"
        for outcome in vars(act.Decision)
        if not outcome.startswith("_") and not outcome.isupper()
    ]
    return lines + list(_types(name))


def _types(name: str) -> Iterator[str]:
    try:
        types: ModuleType = import_module(f"circulaires.{name}.types")
    except ModuleNotFoundError:
        return
    for kind, value in vars(types).items():
        if kind.startswith("_") or not kind[0].isupper() or kind in ("Literal", "TypedDict"):
            continue
        if is_typeddict(value):
            yield from (
                f"{kind}[{field!r}]: {hint}" for field, hint in get_type_hints(value).items()
            )
        else:
            yield from (f"{kind}: {option!r}" for option in get_args(value))
