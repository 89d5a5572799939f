"""From a frame of facts to a frame of outcomes, a chunk of rows after another."""

import sys
from collections.abc import Callable, Collection, Sequence
from importlib import import_module
from typing import Any

import numpy as np

from circulaires._runtime.act import Act
from circulaires._runtime.batch.answers import STATUSES
from circulaires._runtime.batch.columns import Column
from circulaires._runtime.batch.frames import Frame, open_frame
from circulaires._runtime.batch.labels import Labels
from circulaires._runtime.batch.missing import Telling
from circulaires._runtime.batch.question import Asked, Chunk, Question
from circulaires._runtime.batch.raw import Coded
from circulaires._runtime.case import BaseFacts, fact_named
from circulaires._runtime.errors import FactError, RowError, near
from circulaires._runtime.exact import Exact
from circulaires._runtime.outcome import Outcome
from circulaires._runtime.persons import read_persons
from circulaires._runtime.reading import read_value

#: What may be asked of each outcome.
COLUMNS = ("status", "rule", "missing")

#: Between the rules that hold together, and the facts missing together.
BETWEEN_RULES, BETWEEN_FACTS = " ; ", ", "


def decide_batch(
    frame: Any,
    act: Act,
    facts: type[BaseFacts],
    *,
    outcomes: Collection[str] | None,
    columns: Collection[str],
    keep: Sequence[str],
    on_error: Callable[[RowError], object] | None,
    progress: bool | Callable[[int, int], object],
    chunk_rows: int,
) -> Any:
    """Decide every row; see ``decide_batch`` of an act."""
    opened = open_frame(frame)
    asked = _asked_outcomes(act, outcomes)
    if wrong := [name for name in columns if name not in COLUMNS]:
        raise ValueError(f"columns are among {', '.join(COLUMNS)}, not {', '.join(wrong)}")
    batch = _Batch(opened, act, facts, asked, frozenset(columns), tuple(keep), on_error)
    step = max(64, chunk_rows + -chunk_rows % 64)
    tell = _tell if progress is True else progress or None
    for start in range(0, opened.rows, step):
        batch.decide(start, min(start + step, opened.rows))
        if tell is not None:
            tell(min(start + step, opened.rows), opened.rows)
    return opened.answer(keep, batch.columns())


def _asked_outcomes(act: Act, outcomes: Collection[str] | None) -> list[str]:
    known = [kind.slug for kind in act.kinds]
    if outcomes is None:
        return known
    if isinstance(outcomes, str):
        raise TypeError("outcomes is a list of names, not a text")
    for name in outcomes:
        if name not in known:
            raise KeyError(f"« {name} » n'est pas un résultat de ce texte." + near(name, known))
    return list(dict.fromkeys(outcomes))


def _tell(done: int, rows: int) -> None:
    """Say on standard error how far it is."""
    sys.stderr.write(f"\rdecided {done:,} of {rows:,} rows" + ("\n" if done == rows else ""))
    sys.stderr.flush()


class _Batch:
    """A frame being decided."""

    def __init__(
        self,
        frame: Frame,
        act: Act,
        facts: type[BaseFacts],
        outcomes: Sequence[str],
        wanted: frozenset[str],
        keep: Sequence[str],
        on_error: Callable[[RowError], object] | None,
    ) -> None:
        self.frame = frame
        self.act = act
        self.facts = facts
        self.on_error = on_error
        exact, telling = _engine(act)
        #: The columns given, by slug: (name in the frame, rows of the chunk).
        self.given: dict[str, tuple[str, Column]] = {}
        self._match(keep)
        until = {slug: fact.until for slug, fact in facts.FACTS.items() if fact.until is not None}
        held = {slug: column for slug, (_, column) in self.given.items()}
        self.absent = {
            slug: Column(facts.FACTS[slug].kind, lambda value: value, whole=False)
            for slug in {until[slug] for slug in held if slug in until} - set(held)
        }
        self.question = Question(
            exact,
            telling,
            {**held, **self.absent},
            until,
            [*facts.FACTS, *facts.GROUPS],
            outcomes=outcomes,
            wanted=wanted,
        )
        rows = frame.rows
        self.labels: dict[str, Labels] = {}
        for asked in self.question.asked:
            if asked.statuses is not None:
                self.labels[f"{asked.slug}_status"] = Labels(rows, STATUSES)
            if "rule" in wanted:
                texts = [BETWEEN_RULES.join(one) for one in asked.sets[1:]]
                self.labels[f"{asked.slug}_rule"] = Labels(rows, texts)
            if asked.missing is not None:
                self.labels[f"{asked.slug}_missing"] = Labels(rows)
        self.errors = Labels(rows)

    def _match(self, keep: Sequence[str]) -> None:
        """Find the facts that columns give.

        Raises:
            FactError: a column is no fact and is not kept, or a fact is given twice.
        """
        for name in keep:
            if name not in self.frame.names:
                raise KeyError(f"no column is named {name!r}")
        for name in self.frame.names:
            try:
                slug = fact_named(name, self.facts)
            except FactError as error:
                if name in keep:
                    continue
                hint = f" keep=[{name!r}] la rend telle quelle."
                raise FactError(
                    error.code, error.fact, error.value, error.expected, error.message + hint
                ) from None
            if slug in self.given:
                raise FactError(
                    "A602",
                    slug,
                    None,
                    "un fait donné une seule fois",
                    f"« {slug} » est donné deux fois, par les colonnes « {self.given[slug][0]} » "
                    f"et « {name} ».",
                )
            self.given[slug] = (name, self._column(slug, name))

    def _column(self, slug: str, name: str) -> Column:
        whole = self.frame.is_whole(name)
        if slug in self.facts.GROUPS:
            group = self.facts.GROUPS[slug]
            return Column("group", lambda value: read_persons(value, group), whole=whole)
        fact = self.facts.FACTS[slug]
        return Column(fact.kind, lambda value: read_value(value, fact), whole=whole)

    def decide(self, start: int, stop: int) -> None:
        """Decide the rows from one place to another."""
        rows = stop - start
        for name, column in self.given.values():
            column.load(self.frame.raw(name, column.kind, start, stop), rows)
        for column in self.absent.values():
            column.load(Coded(np.full(rows, -1, np.int8), []), rows)
        chunk = self.question.run(rows)
        for asked in self.question.asked:
            self._write(asked, chunk, start, stop)
        self.errors.codes[start:stop] = -1
        aside = chunk.truths(self.question.broken) | chunk.truths(self.question.partial)
        for _, column in self.given.values():
            if column.aside is not None:
                aside = aside | column.aside
        for row in np.flatnonzero(aside).tolist():
            self._decide_one(start + row, row)

    def _write(self, asked: Asked, chunk: Chunk, start: int, stop: int) -> None:
        if asked.statuses is not None:
            chunk.add_up(asked.statuses, self.labels[f"{asked.slug}_status"].bytes(start, stop))
        if asked.rules is not None:
            chunk.add_up(asked.rules, self.labels[f"{asked.slug}_rule"].bytes(start, stop), -1)
        elif asked.names:
            self.labels[f"{asked.slug}_rule"].write(
                start, stop, chunk.bits(asked.always), _joined(asked.names, BETWEEN_RULES)
            )
        if asked.missing is not None:
            self.labels[f"{asked.slug}_missing"].write(
                start,
                stop,
                chunk.bits(tuple(asked.missing.values())),
                _joined(tuple(asked.missing), BETWEEN_FACTS),
            )

    def _decide_one(self, place: int, row: int) -> None:
        """Decide a row as a case alone: it cannot be read, or is known in an unusual way."""
        given = {slug: column.given(row) for slug, (_, column) in self.given.items()}
        try:
            names = self.facts.PARAMETERS
            case = self.facts(**{names.get(slug, slug): value for slug, value in given.items()})
            found = {outcome.slug: outcome for outcome in self.act.outcomes(case)}
        except FactError as error:
            self.errors.codes[place] = self.errors.place(error.message)
            for labels in self.labels.values():
                labels.codes[place] = -1
            if self.on_error is not None:
                self.on_error(RowError(place, error))
            return
        for name, labels in self.labels.items():
            slug, _, what = name.rpartition("_")
            text = _told(found[slug], what)
            labels.codes[place] = labels.place(text) if text else -1

    def columns(self) -> dict[str, tuple[Any, Sequence[str]]]:
        """The columns of the answer, in order."""
        every = {**self.labels, "error": self.errors}
        return {name: (labels.codes, labels.texts) for name, labels in every.items()}


def _told(outcome: Outcome, what: str) -> str:
    if what == "status":
        return outcome.status.value
    if what == "rule":
        return BETWEEN_RULES.join(rule.id for rule in outcome.rules)
    return BETWEEN_FACTS.join(outcome.missing)


def _joined(names: Sequence[str], between: str) -> Callable[[int], str | None]:
    """The text of some bits: the names that they stand for."""

    def text(bits: int) -> str | None:
        held = dict.fromkeys(name for place, name in enumerate(names) if bits >> place & 1)
        return between.join(held) or None

    return text


#: The engines already loaded, by act.
_ENGINES: dict[str, tuple[Exact, Telling]] = {}


def _engine(act: Act) -> tuple[Exact, Telling]:
    found = _ENGINES.get(act.identity.slug)
    if found is None or found[0].act is not act:
        exact = Exact(act, import_module(act.diagrams))
        found = exact, Telling(exact.diagrams, [node for _, node in exact.suppositions])
        _ENGINES[act.identity.slug] = found
    return found
