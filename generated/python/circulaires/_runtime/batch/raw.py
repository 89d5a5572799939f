"""A column of a frame, some rows of it at once, in one of four forms.

What a column holds is told from its Arrow type, never guessed from its values.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import numpy as np

from circulaires._runtime.batch.planes import Words, packed, words_for
from circulaires._runtime.calendar import day

# Imported by name: pyarrow has no types.
pa: Any = import_module("pyarrow")
pc: Any = import_module("pyarrow.compute")

#: The ordinal of the day from which Arrow counts.
EPOCH = day(1970, 1, 1)

#: How many of an Arrow or NumPy unit there are in a day.
PER_DAY = {"s": 86_400, "ms": 86_400_000, "us": 86_400_000_000, "ns": 86_400_000_000_000}


class Bits:
    """Yes or no, a bit a row; ``valid`` are the rows known, None when all are."""

    def __init__(self, values: Words, valid: Words | None) -> None:
        self.values = values
        self.valid = valid


class Numbers:
    """Whole numbers, or ordinals of days; ``valid`` are the rows known, None when all are."""

    def __init__(self, values: Any, valid: Any) -> None:
        self.values = values
        self.valid = valid


class Coded:
    """Values among few: a code a row into ``values``, below zero when unknown."""

    def __init__(self, codes: Any, values: list[Any]) -> None:
        self.codes = codes
        self.values = values


class Listed:
    """Anything else: a Python value a row."""

    def __init__(self, values: list[Any]) -> None:
        self.values = values


class Lengths:
    """Elapsed durations; ``valid`` are the rows known, ``odd`` those that have only one of both.

    Either is None when it would say nothing.
    """

    def __init__(self, months: Any, days: Any, valid: Any, odd: Any) -> None:
        self.months = months
        self.days = days
        self.valid = valid
        self.odd = odd
        #: The most days of a row, known or not; below zero is read without a sign, far above.
        self.most_days = int(_unsigned(days).max()) if len(days) else 0


class Answers:
    """Answers of a list, a yes/no each; ``valid`` are the rows of which something is known.

    ``listed`` tells lists, where what is not there is not so, from records, where it is unknown.
    ``odd`` are the rows that hold something else, None when there are none.
    """

    def __init__(
        self, options: Mapping[str, Bits], valid: Any, *, listed: bool, odd: Any = None
    ) -> None:
        self.options = options
        self.valid = valid
        self.listed = listed
        self.odd = odd


def _unsigned(values: Any) -> Any:
    return values.view(f"u{values.itemsize}") if values.dtype.kind == "i" else values


Raw = Bits | Numbers | Coded | Listed | Lengths | Answers

_DATED = ("date", "elapsed")


def from_numpy(values: Any, kind: str) -> Raw:
    """Rows held by NumPy, for a fact of a kind."""
    letter = values.dtype.kind
    if letter == "b" and kind == "yes_no":
        return Bits(packed(values), None)
    if letter in "iu" and kind == "whole" and values.dtype.itemsize < 8:
        return Numbers(values, None)
    if letter == "M" and kind in _DATED and (unit := np.datetime_data(values.dtype)[0]) in PER_DAY:
        known = ~np.isnat(values)
        found = _days(values.view(np.int64), None if known.all() else known, PER_DAY[unit])
        if found is not None:
            return found
    return from_arrow(pa.array(values, from_pandas=True), kind)


def from_arrow(array: Any, kind: str) -> Raw:
    """Rows held by Arrow (one array), for a fact of a kind."""
    type_ = array.type
    types = pa.types
    if types.is_null(type_):
        return Coded(np.full(len(array), -1, np.int8), [])
    if types.is_boolean(type_) and kind == "yes_no":
        return _bits(array)
    if types.is_dictionary(type_):
        codes = array.indices
        if codes.null_count:
            codes = codes.cast(pa.int64()).fill_null(-1)
        return Coded(codes.to_numpy(zero_copy_only=False), array.dictionary.to_pylist())
    if types.is_string(type_) or types.is_large_string(type_) or types.is_string_view(type_):
        return from_arrow(array.dictionary_encode(), kind)
    if types.is_date32(type_) and kind in _DATED:
        days = _plain(array.view(pa.int32()))
        return Numbers(days + np.int32(EPOCH), _valid(array))
    if types.is_timestamp(type_) and type_.tz is None and kind in _DATED:
        found = _days(_plain(array.view(pa.int64())), _valid(array), PER_DAY[type_.unit])
        if found is not None:
            return found
    if types.is_date64(type_) and kind in _DATED:
        return from_arrow(array.cast(pa.date32()), kind)
    if types.is_struct(type_) and kind == "elapsed" and _is_length(type_):
        known = pc.is_valid(array)
        parts = [
            pc.if_else(known, pc.struct_field(array, [name]), None) for name in ("months", "days")
        ]
        first, second = (from_arrow(part, "whole") for part in parts)
        return lengths(first, second)
    if kind == "several" and types.is_struct(type_):
        fields = [type_.field(place) for place in range(type_.num_fields)]
        if all(types.is_boolean(field.type) for field in fields):
            return _records(array, [field.name for field in fields])
    if kind == "several" and _is_texts(type_):
        return _lists(array)
    if types.is_integer(type_) and kind == "whole":
        if types.is_uint64(type_):
            return Listed(array.to_pylist())
        return Numbers(_plain(array), _valid(array))
    if types.is_floating(type_) and kind == "whole":
        # A column of whole numbers becomes one of floats in pandas as soon as a value is missing.
        array = pc.if_else(pc.is_nan(array), None, array)
        try:
            return from_arrow(array.cast(pa.int64()), kind)
        except pa.ArrowInvalid:
            return Listed(array.to_pylist())
    return Listed(array.to_pylist())


def _is_texts(type_: Any) -> bool:
    types = pa.types
    if not (types.is_list(type_) or types.is_large_list(type_)):
        return False
    return bool(types.is_string(type_.value_type) or types.is_large_string(type_.value_type))


def _records(array: Any, options: list[str]) -> Answers:
    valid = _valid(array)
    held = {}
    for option, part in zip(options, array.flatten(), strict=True):
        held[option] = _bits(part)
    return Answers(held, valid, listed=False)


def _lists(array: Any) -> Answers:
    """Lists of texts: the rows where each text is."""
    rows = len(array)
    valid = _valid(array)
    given = array.flatten().dictionary_encode()
    owners = pc.list_parent_indices(array).to_numpy()
    codes = given.indices.fill_null(-1).to_numpy()
    odd = np.zeros(rows, np.bool_)
    odd[owners[codes < 0]] = True
    held = {}
    for place, text in enumerate(given.dictionary.to_pylist()):
        there = np.zeros(rows, np.bool_)
        there[owners[codes == place]] = True
        held[text] = Bits(packed(there), None if valid is None else packed(valid))
    return Answers(held, valid, listed=True, odd=odd if odd.any() else None)


def _is_length(type_: Any) -> bool:
    return {type_.field(place).name for place in range(type_.num_fields)} == {"months", "days"}


def _plain(array: Any) -> Any:
    """The values of a primitive array; what stands where there is none has no meaning."""
    return np.frombuffer(array.buffers()[1], array.type.to_pandas_dtype())[
        array.offset : array.offset + len(array)
    ]


def _valid(array: Any) -> Any:
    return None if not array.null_count else array.is_valid().to_numpy(zero_copy_only=False)


def _days(ticks: Any, valid: Any, per_day: int) -> Numbers | None:
    """Ordinals of days; None when some moment is not the start of a day."""
    days = ticks // per_day
    whole = days * per_day == ticks
    if not (whole if valid is None else whole | ~valid).all():
        return None
    if valid is not None:
        days = np.where(valid, days, 0)
    return Numbers((days + EPOCH).astype(np.int32), valid)


def _bits(array: Any) -> Bits:
    validity, values = array.buffers()
    known = array.null_count and validity is not None
    return Bits(
        _sliced(values, array.offset, len(array)),
        _sliced(validity, array.offset, len(array)) if known else None,
    )


def _sliced(buffer: Any, offset: int, rows: int) -> Words:
    """Some bits of a buffer, as a plane."""
    bits = np.frombuffer(buffer, np.uint8)
    first, size = offset // 8, words_for(rows) * 8
    if offset % 8 == 0 and len(bits) >= first + size:
        return bits[first : first + size].view(np.uint64)
    held = np.unpackbits(bits[first : (offset + rows + 7) // 8], bitorder="little")
    return packed(held[offset % 8 : offset % 8 + rows])


def lengths(months: Raw, days: Raw) -> Raw:
    """Durations from a column of months and one of days, read as whole numbers."""
    if not isinstance(months, Numbers) or not isinstance(days, Numbers):
        pairs = zip(python_values(months), python_values(days), strict=True)
        return Listed([_written(month, day) for month, day in pairs])
    if months.valid is None and days.valid is None:
        return Lengths(months.values, days.values, None, None)
    every = np.ones(len(months.values), np.bool_)
    first = every if months.valid is None else months.valid
    second = every if days.valid is None else days.valid
    odd = first != second
    return Lengths(months.values, days.values, first & second, odd if odd.any() else None)


def _written(months: Any, days: Any) -> Any:
    """A duration as ISO 8601 writes it, or what will be refused."""
    if is_unknown(months) and is_unknown(days):
        return None
    whole = isinstance(months, int) and isinstance(days, int)
    return f"P{months}M{days}D" if whole else {"months": months, "days": days}


def python_values(raw: Raw) -> list[Any]:
    """The rows of a column as Python values."""
    if isinstance(raw, Listed):
        return raw.values
    if isinstance(raw, Coded):
        return [raw.values[code] if code >= 0 else None for code in raw.codes.tolist()]
    assert isinstance(raw, Numbers)
    values = raw.values.tolist()
    valid = raw.valid.tolist() if raw.valid is not None else [True] * len(values)
    return [value if known else None for value, known in zip(values, valid, strict=True)]


def is_unknown(value: Any) -> bool:
    """Whether a Python value of a frame stands for none: None, NaN, NaT, pandas.NA."""
    if value is None:
        return True
    if isinstance(value, Mapping | list | tuple | set | frozenset | str | bool | int):
        return False
    if type(value).__name__ in ("NAType", "NaTType"):
        return True
    different = value != value  # only NaN is not itself
    return isinstance(different, bool | np.bool_) and bool(different)
