"""The columns of an answer, written a chunk after another; what cannot be read is told apart."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from circulaires._runtime.act import Act
from circulaires._runtime.batch.answers import STATUSES
from circulaires._runtime.batch.chunk import Chunk
from circulaires._runtime.batch.frames import Frame
from circulaires._runtime.batch.labels import Labels
from circulaires._runtime.batch.match import Given
from circulaires._runtime.batch.planes import ZERO
from circulaires._runtime.batch.question import Asked, Question
from circulaires._runtime.batch.raw import Coded
from circulaires._runtime.case import BaseFacts
from circulaires._runtime.errors import FactError, RowError
from circulaires._runtime.outcome import Outcome

#: Between the rules that hold together, and the facts missing together; no name has it.
BETWEEN = ", "

#: Rows whose codes are added up at a time: their bytes, a dozen columns, stay near the processor.
NEAR = 1 << 17


class Answer:
    """The answer to a frame, being written: a column of labels for each thing asked."""

    def __init__(
        self,
        frame: Frame,
        act: Act,
        facts: type[BaseFacts],
        given: Mapping[str, Given],
        question: Question,
        on_error: Callable[[RowError], object] | None,
    ) -> None:
        self.frame = frame
        self.act = act
        self.facts = facts
        self.given = given
        self.question = question
        self.on_error = on_error
        rows = frame.rows
        self.labels: dict[str, Labels] = {}
        for asked in self.question.asked:
            if asked.statuses is not None:
                self.labels[f"{asked.slug}__status"] = Labels(rows, STATUSES, holes=False)
            if asked.always is not None:
                texts = [BETWEEN.join(one) for one in asked.sets[1:]]
                self.labels[f"{asked.slug}__rules"] = Labels(rows, texts)
            if asked.missing is not None:
                self.labels[f"{asked.slug}__missing"] = Labels(rows)
        self.errors = Labels(rows)
        #: For each column that adds up what another does: this other, whose codes are its own too
        #: until a row is decided one by one.
        self._same = self._alike()

    def _alike(self) -> dict[str, str]:
        first: dict[object, str] = {}
        same: dict[str, str] = {}
        for asked in self.question.asked:
            for what, sum_ in (("status", asked.statuses), ("rules", asked.rules)):
                if sum_ is not None:
                    name = f"{asked.slug}__{what}"
                    labels = self.labels[name]
                    other = first.setdefault((what, sum_, tuple(labels.texts)), name)
                    if other != name:
                        same[name] = other
                        labels.codes = self.labels[other].codes
        return same

    def _tell_apart(self) -> None:
        """Give each column codes of its own."""
        for name in self._same:
            self.labels[name].codes = self.labels[name].codes.copy()
        self._same = {}

    def decide(self, start: int, stop: int) -> None:
        """Decide the rows from one place to another."""
        rows = stop - start
        columns = self.question.columns
        for slug, column in columns.items():
            if slug in self.given:
                column.load(self.given[slug].raw(self.frame, start, stop), rows)
            else:
                column.load(Coded(np.full(rows, -1, np.int8), []), rows)
        chunk = self.question.run(rows)
        for first in range(0, rows, NEAR):
            last = min(first + NEAR, rows)
            part = chunk.part(first, last)
            for asked in self.question.asked:
                self._add_up(asked, part, start + first, start + last)
        for asked in self.question.asked:
            self._label(asked, chunk, start, stop)
        self.errors.codes[start:stop] = -1
        aside = [column.aside for column in columns.values() if column.aside is not None]
        for plane in (self.question.broken, self.question.partial):
            if plane != ZERO:
                aside.append(chunk.truths(plane))
        if aside:
            self._tell_apart()
            for row in np.flatnonzero(np.logical_or.reduce(aside)).tolist():
                self._decide_one(start + row, row)

    def _add_up(self, asked: Asked, chunk: Chunk, start: int, stop: int) -> None:
        status, rules = f"{asked.slug}__status", f"{asked.slug}__rules"
        if asked.statuses is not None and status not in self._same:
            chunk.add_up(asked.statuses, self.labels[status].bytes(start, stop))
        if asked.rules is not None and rules not in self._same:
            chunk.add_up(asked.rules, self.labels[rules].bytes(start, stop), -1)

    def _label(self, asked: Asked, chunk: Chunk, start: int, stop: int) -> None:
        if asked.rules is None and asked.always is not None:
            self.labels[f"{asked.slug}__rules"].write(
                start, stop, chunk.bits(asked.always), _joined(asked.names, BETWEEN)
            )
        if asked.missing is not None:
            self.labels[f"{asked.slug}__missing"].write(
                start,
                stop,
                chunk.bits(tuple(asked.missing.values())),
                _joined(tuple(asked.missing), BETWEEN),
            )

    def _decide_one(self, place: int, row: int) -> None:
        """Decide a row as a case alone: it cannot be read, or is known in an unusual way."""
        given = {slug: self.question.columns[slug].given(row) for slug in self.given}
        try:
            names = self.facts.PARAMETERS
            case = self.facts(**{names.get(slug, slug): value for slug, value in given.items()})
            found = {outcome.slug: outcome for outcome in self.act.outcomes(case)}
        except FactError as error:
            self.errors.codes[place] = self.errors.place(error.message)
            for labels in self.labels.values():
                labels.codes[place] = -1
                labels.holes = True
            if self.on_error is not None:
                self.on_error(RowError(place, error))
            return
        for name, labels in self.labels.items():
            slug, _, what = name.rpartition("__")
            text = _told(found[slug], what)
            labels.codes[place] = labels.place(text) if text else -1

    def columns(self) -> dict[str, Labels]:
        """The columns of the answer, in order."""
        return {**self.labels, "error": self.errors}


def _told(outcome: Outcome, what: str) -> str:
    if what == "status":
        return outcome.status.value
    if what == "rules":
        return BETWEEN.join(rule.id for rule in outcome.rules)
    return BETWEEN.join(outcome.missing)


def _joined(names: Sequence[str], between: str) -> Callable[[int], str | None]:
    """The text of some bits: the names that they stand for."""

    def text(bits: int) -> str | None:
        held = dict.fromkeys(name for place, name in enumerate(names) if bits >> place & 1)
        return between.join(held) or None

    return text
