"""What is asked of an act, compiled once and kept for the next frame of the same columns."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module

from circulaires._runtime.act import Act
from circulaires._runtime.batch.columns import Column
from circulaires._runtime.batch.match import Given
from circulaires._runtime.batch.missing import Telling
from circulaires._runtime.batch.question import Question
from circulaires._runtime.case import BaseFacts
from circulaires._runtime.exact import Exact
from circulaires._runtime.persons import read_persons
from circulaires._runtime.reading import read_value

#: Questions kept at most.
MOST_KEPT = 16

_ENGINES: dict[Act, tuple[Exact, Telling]] = {}
_QUESTIONS: dict[object, Question] = {}


@contextmanager
def prepared(
    act: Act,
    facts: type[BaseFacts],
    given: Mapping[str, Given],
    outcomes: Sequence[str],
    wanted: frozenset[str],
) -> Iterator[Question]:
    """A question for these columns, of one caller at a time."""
    columns = tuple((slug, one.whole) for slug, one in given.items())
    key = (act, columns, tuple(outcomes), wanted)
    question = _QUESTIONS.pop(key, None) or _question(act, facts, given, outcomes, wanted)
    yield question
    question.forget()
    if len(_QUESTIONS) >= MOST_KEPT:
        _QUESTIONS.pop(next(iter(_QUESTIONS)), None)
    _QUESTIONS[key] = question


def _question(
    act: Act,
    facts: type[BaseFacts],
    given: Mapping[str, Given],
    outcomes: Sequence[str],
    wanted: frozenset[str],
) -> Question:
    if act not in _ENGINES:
        exact = Exact(act, import_module(act.diagrams))
        _ENGINES[act] = exact, Telling(exact.diagrams, [node for _, node in exact.suppositions])
    exact, telling = _ENGINES[act]
    until = {slug: fact.until for slug, fact in facts.FACTS.items() if fact.until is not None}
    columns = {slug: _column(slug, facts, whole=one.whole) for slug, one in given.items()}
    for slug in [until[slug] for slug in columns if slug in until]:
        if slug not in columns:  # dates that no column gives, though durations end there
            columns[slug] = _column(slug, facts, whole=False)
    return Question(
        exact,
        telling,
        columns,
        until,
        [*facts.FACTS, *facts.GROUPS],
        outcomes=outcomes,
        wanted=wanted,
    )


def _column(slug: str, facts: type[BaseFacts], *, whole: bool) -> Column:
    if slug in facts.GROUPS:
        group = facts.GROUPS[slug]
        return Column("group", lambda value: read_persons(value, group), whole=whole)
    fact = facts.FACTS[slug]
    return Column(
        fact.kind, lambda value: read_value(value, fact), whole=whole, options=fact.options
    )
