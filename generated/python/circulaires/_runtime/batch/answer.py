"""The columns of an answer, written a chunk after another; what cannot be read is told apart."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from circulaires._runtime.act import Act
from circulaires._runtime.batch.adding import Adding
from circulaires._runtime.batch.answers import STATUSES, Sum
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
        self.labels: dict[str, Labels] = {}
        for asked in self.question.asked:
            if asked.statuses is not None:
                self.labels[f"{asked.slug}__status"] = Labels(STATUSES, holes=False)
            if asked.always is not None:
                texts = [BETWEEN.join(one) for one in asked.sets[1:]]
                self.labels[f"{asked.slug}__rules"] = Labels(texts)
            if asked.missing is not None:
                self.labels[f"{asked.slug}__missing"] = Labels()
        self.errors = Labels()
        #: For each column that adds up what another does: this other.
        self._same = self._alike()
        #: Those of them that have codes of their own since a row was decided alone.
        self._apart: dict[str, str] = {}
        sums = {name: one for name, one in self._sums().items() if name not in self._same}
        self._added = tuple(sums)
        self._adding = Adding(tuple(sums.values()))
        self._lay(frame.rows)

    def _sums(self) -> dict[str, tuple[Sum, int]]:
        """What each column of a few known texts adds up, and what is added last."""
        found: dict[str, tuple[Sum, int]] = {}
        for asked in self.question.asked:
            if asked.statuses is not None:
                found[f"{asked.slug}__status"] = asked.statuses, 0
            if asked.rules is not None:
                found[f"{asked.slug}__rules"] = asked.rules, -1
        return found

    def _alike(self) -> dict[str, str]:
        first: dict[object, str] = {}
        same: dict[str, str] = {}
        for name, sum_ in self._sums().items():
            other = first.setdefault((sum_, tuple(self.labels[name].texts)), name)
            if other != name:
                same[name] = other
        return same

    def _lay(self, rows: int) -> None:
        """Give codes to each column, from one block: the system then gives memory by large pages."""
        apart = [labels for name, labels in self.labels.items() if name not in self._same]
        apart.append(self.errors)
        for labels, codes in zip(apart, np.empty((len(apart), rows), np.int8), strict=True):
            labels.codes = codes
        for name, other in self._same.items():
            self.labels[name].codes = self.labels[other].codes

    def _tell_apart(self) -> None:
        """Give each column codes of its own, from these rows on."""
        for name in self._same:
            self.labels[name].codes = self.labels[name].codes.copy()
        self._apart |= self._same
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
        chunk.add_up(self._adding, [self.labels[name].bytes(start, stop) for name in self._added])
        for name, other in self._apart.items():
            self.labels[name].codes[start:stop] = self.labels[other].codes[start:stop]
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
