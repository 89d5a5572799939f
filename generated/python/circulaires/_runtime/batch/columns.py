"""A fact over the rows of a chunk, in canonical values; rows that cannot be read are set aside."""

from collections.abc import Callable, Hashable
from datetime import date
from typing import Any

import numpy as np

from circulaires._runtime.batch.planes import Words, packed, unpacked, words_for
from circulaires._runtime.batch.raw import (
    Answers,
    Bits,
    Coded,
    Lengths,
    Listed,
    Numbers,
    Raw,
    is_unknown,
)
from circulaires._runtime.errors import FactError

#: Different values remembered at most from a chunk to the next.
MOST_KEPT = 1 << 17

#: Days of a duration in months and days.
MOST_DAYS = 30

#: The canonical value of what cannot be read.
UNREADABLE = object()


class Column:
    """The values of one fact, chunk after chunk.

    ``read`` gives the canonical value of a Python value. ``whole`` says that no row of the frame is
    unknown; a row that proves otherwise is set aside, for the path that decides one case.
    ``options`` are those of a choice or of a list.
    """

    def __init__(
        self,
        kind: str,
        read: Callable[[object], object],
        *,
        whole: bool,
        options: tuple[str, ...] = (),
    ) -> None:
        self.kind = kind
        self.options = options
        self.whole = whole
        self._read = read
        self._numbers: dict[Hashable, int] = {}
        #: The canonical values met, by the codes of :meth:`codes`.
        self.values: list[Any] = []
        self.rows = 0
        self._raw: Raw = Listed([])
        self._codes: Any = None
        #: Rows to be decided one by one, a byte a row; None when there are none.
        self.aside: Any = None

    def load(self, raw: Raw, rows: int) -> None:
        """Take the rows of a chunk."""
        self._raw, self.rows, self._codes, self.aside = raw, rows, None, None
        if len(self.values) > MOST_KEPT:
            self._numbers.clear()
            self.values.clear()
        if isinstance(raw, Answers):
            self._load_answers(raw)
        elif isinstance(raw, Coded | Listed):
            self._codes = self._coded(raw)
            self.set_aside(self._unreadable())
        elif raw.valid is not None and self.whole:
            known = unpacked(raw.valid, rows) if isinstance(raw, Bits) else raw.valid
            self.set_aside(known == 0)
        if isinstance(raw, Lengths):
            self.set_aside(raw.odd)
            self._within(raw.months, raw.valid)
            if raw.most_days > MOST_DAYS:
                self._within(raw.days, raw.valid, MOST_DAYS)
        if isinstance(raw, Numbers) and self.kind == "whole":
            self._within(raw.values, raw.valid)

    def _within(self, values: Any, valid: Any, most: int | None = None) -> None:
        """Set aside the rows below zero, or above ``most``."""
        if not len(values) or _are_within(values, most):
            return
        wrong = values < 0 if most is None else (values < 0) | (values > most)
        self.set_aside(wrong if valid is None else wrong & valid)

    def _load_answers(self, raw: Answers) -> None:
        """Set aside the rows with an answer that is none of the options."""
        self.set_aside(raw.odd)
        for option, bits in raw.options.items():
            if option in self.options:
                continue
            if raw.listed:
                self.set_aside(unpacked(bits.values, self.rows) != 0)
            else:
                self.set_aside(raw.valid if raw.valid is not None else np.ones(self.rows, np.bool_))
        if self.whole and raw.valid is not None:
            self.set_aside(~raw.valid)

    def given(self, row: int) -> Any:
        """The value of a row of the chunk as Python has it, None when unknown."""
        raw = self._raw
        if isinstance(raw, Bits):
            known = raw.valid is None or _bit(raw.valid, row)
            return _bit(raw.values, row) if known else None
        if isinstance(raw, Numbers):
            if raw.valid is not None and not raw.valid[row]:
                return None
            value = int(raw.values[row])
            return value if self.kind == "whole" else date.fromordinal(value)
        if isinstance(raw, Lengths):
            if raw.odd is not None and raw.odd[row]:
                return {"months and days": "one of both"}
            if raw.valid is not None and not raw.valid[row]:
                return None
            return f"P{raw.months[row]}M{raw.days[row]}D"
        if isinstance(raw, Answers):
            return _answers(raw, row)
        if isinstance(raw, Coded):
            return raw.values[raw.codes[row]] if raw.codes[row] >= 0 else None
        return None if is_unknown(raw.values[row]) else raw.values[row]

    def set_aside(self, rows: Any) -> None:
        """Leave some rows to the path that decides one case."""
        if rows is not None and rows.any():
            self.aside = rows if self.aside is None else self.aside | rows

    @property
    def numbers(self) -> Numbers | None:
        """The rows as numbers, when they were given as such."""
        return self._raw if isinstance(self._raw, Numbers) else None

    @property
    def lengths(self) -> Lengths | None:
        """The rows as months and days, when they were given as such."""
        return self._raw if isinstance(self._raw, Lengths) else None

    @property
    def codes(self) -> Any:
        """The rows as codes into :attr:`values`, below zero when unknown."""
        return self._codes

    def answer(self, option: str) -> tuple[Words, Words]:
        """(true, known) of an answer of a list."""
        raw = self._raw
        if isinstance(raw, Answers):
            whole = np.ones(self.rows, np.bool_) if raw.valid is None else raw.valid
            if option not in raw.options:
                never = np.zeros(words_for(self.rows), np.uint64)
                return never, packed(whole) if raw.listed else never
            bits = raw.options[option]
            known = packed(whole)
            return bits.values, known if bits.valid is None else known & bits.valid
        codes = self.codes
        true = self.table(lambda held: held[option] is True, False, np.bool_)[codes]
        known = self.table(lambda held: held[option] is not None, False, np.bool_)[codes]
        return packed(true), packed(known)

    def table(self, of: Callable[[Any], Any], otherwise: Any, dtype: Any) -> Any:
        """What each code gives, and last what an unknown one gives."""
        found = [otherwise if value is UNREADABLE else of(value) for value in self.values]
        return np.array([*found, otherwise], dtype)

    def bits(self) -> tuple[Words, Words | None]:
        """(true, known) of a yes/no fact."""
        if isinstance(self._raw, Bits):
            return self._raw.values, self._raw.valid
        codes = self.codes
        true = self.table(lambda value: value is True, False, np.bool_)[codes]
        return packed(true), packed(self.table(lambda value: True, False, np.bool_)[codes])

    def known(self) -> Any:
        """The rows known, a byte a row; None when all are."""
        if isinstance(self._raw, Numbers | Lengths):
            return self._raw.valid
        return self.codes >= 0

    def as_numbers(self) -> Numbers:
        """The rows as numbers: whole, in hundredths, ordinals; other canonical values unknown."""
        if isinstance(self._raw, Numbers):
            return self._raw
        codes = self.codes
        number = self.table(lambda value: isinstance(value, int), False, np.bool_)[codes]
        values = self.table(lambda value: value if isinstance(value, int) else 0, 0, np.int64)
        return Numbers(values[codes], number)

    def _coded(self, raw: Coded | Listed) -> Any:
        numbers = [self._number(value) for value in raw.values]
        if isinstance(raw, Listed):
            return np.array(numbers, np.int32)
        codes = raw.codes
        if numbers == list(range(len(numbers))):
            return codes
        return np.array([*numbers, -1], np.int32)[codes]

    def _number(self, value: Any) -> int:
        try:
            key: Hashable = (type(value), value)
            found = self._numbers.get(key)
        except TypeError:  # lists of persons, answers of a list
            key = (type(value), repr(value))
            found = self._numbers.get(key)
        if found is None:
            found = self._numbers[key] = -1 if is_unknown(value) else len(self.values)
            if found >= 0:
                self.values.append(self._canonical(value))
        return found

    def _canonical(self, value: Any) -> Any:
        try:
            return self._read(value)
        except FactError:
            return UNREADABLE

    def _unreadable(self) -> Any:
        wrong = np.array([*(value is UNREADABLE for value in self.values), False])
        found = wrong[self._codes] if wrong.any() else None
        if self.whole and (unknown := self._codes < 0).any():
            found = unknown if found is None else found | unknown
        return found


def _answers(raw: Answers, row: int) -> Any:
    """The answers of a row as Python has them."""
    if raw.valid is not None and not raw.valid[row]:
        return None
    if raw.listed:
        chosen: list[Any] = [key for key, bits in raw.options.items() if _bit(bits.values, row)]
        return [*chosen, None] if raw.odd is not None and raw.odd[row] else chosen
    return {
        option: _bit(bits.values, row) if bits.valid is None or _bit(bits.valid, row) else None
        for option, bits in raw.options.items()
    }


def _are_within(values: Any, most: int | None) -> bool:
    """Whether none is below zero or above ``most``."""
    return bool(values.min() >= 0 and (most is None or values.max() <= most))


def _bit(words: Words, row: int) -> bool:
    return bool(words.view(np.uint8)[row // 8] >> row % 8 & 1)
