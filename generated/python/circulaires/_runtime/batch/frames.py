"""The three kinds of frames: their columns as rows are asked, and a frame of the same kind back."""

import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import numpy as np

from circulaires._runtime.batch.labels import Labels
from circulaires._runtime.batch.raw import (
    Coded,
    Listed,
    Raw,
    from_arrow,
    from_numpy,
    pa,
)

#: Up to so many texts, a comparison each writes a column of Polars faster than a look-up.
FEW = 16


class ArrowFrame:
    """An Arrow table."""

    def __init__(self, table: Any) -> None:
        self.table = table
        self.rows: int = table.num_rows
        self.names: list[Any] = list(table.column_names)

    def is_whole(self, name: str) -> bool:
        """Whether a column has no unknown value, as far as it can be told without reading it."""
        return bool(self.table.column(name).null_count == 0)

    def raw(self, name: str, kind: str, start: int, stop: int) -> Raw:
        """Some rows of a column, for a fact of a kind."""
        column = self.table.column(name).slice(start, stop - start)
        if column.num_chunks > 1 and pa.types.is_dictionary(column.type):
            column = column.unify_dictionaries()
        array = column.chunk(0) if column.num_chunks == 1 else column.combine_chunks()
        return from_arrow(array, kind)

    def answer(self, keep: Sequence[str], columns: Mapping[str, Labels]) -> Any:
        """A table of columns kept, then of labels as dictionaries."""
        made = {name: self.table.column(name) for name in keep}
        held: dict[int, Any] = {}
        for name, labels in columns.items():
            if id(labels.codes) not in held:
                held[id(labels.codes)] = _dictionary(labels)
            made[name] = held[id(labels.codes)]
        return pa.table(made)


class PolarsFrame(ArrowFrame):
    """A Polars data frame, read through Arrow."""

    def __init__(self, frame: Any) -> None:
        self.frame = frame
        self.rows = frame.height
        self.names = list(frame.columns)
        self._read: dict[str, Any] = {}

    def is_whole(self, name: str) -> bool:
        """Whether a column has no unknown value."""
        return bool(self.frame.get_column(name).null_count() == 0)

    def raw(self, name: str, kind: str, start: int, stop: int) -> Raw:
        """Some rows of a column, for a fact of a kind."""
        return from_arrow(self.frame.get_column(name)[start:stop].to_arrow(), kind)

    def answer(self, keep: Sequence[str], columns: Mapping[str, Labels]) -> Any:
        """A frame of columns kept, then of labels as ``Enum``."""
        polars = sys.modules["polars"]
        made = [self.frame.get_column(name) for name in keep]
        read = []
        first: dict[int, str] = {}
        for name, labels in columns.items():
            codes, texts = labels.codes, labels.texts
            if first.setdefault(id(codes), name) != name:
                continue
            enum = polars.Enum(texts)
            if len(texts) <= FEW:
                made.append(polars.Series(name, codes))
                read.append(_one_of(name, labels, enum, polars))
                continue
            # Gathered from what each code stands for, then hidden where there is none: a gather
            # that meets nulls is four times slower.
            places = (np.maximum(codes, 0) if labels.holes else codes).view(f"u{codes.itemsize}")
            made.append(polars.Series(name, texts, enum).gather(polars.Series(places)))
            if labels.holes:
                known = polars.from_arrow(_known(codes))
                read.append(polars.when(known).then(polars.col(name)).alias(name))
        written = polars.DataFrame(made).with_columns(read)
        if len(first) == len(columns):
            return written
        same = {name: first[id(labels.codes)] for name, labels in columns.items()}
        return written.select(
            *keep, *(polars.col(other).alias(name) for name, other in same.items())
        )


class PandasFrame:
    """A pandas data frame; what NumPy holds is read as it is, the rest through Arrow."""

    def __init__(self, frame: Any) -> None:
        self.frame = frame
        self.rows = len(frame)
        self.names: list[Any] = list(frame.columns)
        #: What holds each column read: a NumPy array, codes and categories, or the column itself.
        self._held: dict[str, Any] = {}

    def _of(self, name: str) -> Any:
        found = self._held.get(name)
        if found is None:
            column = self.frame[name]
            if isinstance(column.dtype, sys.modules["pandas"].CategoricalDtype):
                found = column.cat.codes.to_numpy(), column.cat.categories.tolist()
            else:
                found = column.to_numpy() if isinstance(column.dtype, np.dtype) else column
            self._held[name] = found
        return found

    def is_whole(self, name: str) -> bool:
        """Whether a column has no unknown value; not asked of Python objects, which are many."""
        held = self._of(name)
        if isinstance(held, tuple):
            return not len(held[0]) or bool(held[0].min() >= 0)
        if isinstance(held, np.ndarray):
            return held.dtype.kind in "biu" or (held.dtype.kind == "M" and not np.isnat(held).any())
        return not held.hasnans

    def raw(self, name: str, kind: str, start: int, stop: int) -> Raw:
        """Some rows of a column, for a fact of a kind."""
        held = self._of(name)
        pandas = sys.modules["pandas"]
        if isinstance(held, tuple):
            return Coded(held[0][start:stop], held[1])
        if isinstance(held, np.ndarray):
            if held.dtype == object:
                return _objects(held[start:stop], kind, pandas)
            return from_numpy(held[start:stop], kind)
        column = held.iloc[start:stop]
        if isinstance(column.dtype, pandas.DatetimeTZDtype):
            return Listed(column.tolist())
        array = pa.array(column, from_pandas=True)
        return from_arrow(
            array.combine_chunks() if isinstance(array, pa.ChunkedArray) else array, kind
        )

    def answer(self, keep: Sequence[str], columns: Mapping[str, Labels]) -> Any:
        """A frame with the same index, of columns kept, then of labels as categories."""
        pandas = sys.modules["pandas"]
        made = {name: self.frame[name] for name in keep}
        index = self.frame.index
        times = Counter(id(labels.codes) for labels in columns.values())
        held: dict[int, Any] = {}
        for name, labels in columns.items():
            codes = labels.codes
            if id(codes) in held:
                made[name] = held[id(codes)]
                continue
            shared = times[id(codes)] > 1
            if shared and not _copies_on_write(pandas):
                codes = codes.copy()
            made[name] = pandas.Categorical.from_codes(
                codes, dtype=_categories(tuple(labels.texts)), validate=False
            )
            if shared and codes is labels.codes:
                # As a series, pandas copies it when one of the columns that share it is changed.
                made[name] = held[id(codes)] = pandas.Series(made[name], index, copy=False)
        return pandas.DataFrame(made, index=index, copy=False)


def _copies_on_write(pandas: Any) -> bool:
    """Whether columns may share their codes: a change of one would otherwise change the others."""
    return int(pandas.__version__.split(".")[0]) >= 3


@lru_cache(256)
def _categories(texts: tuple[str, ...]) -> Any:
    return sys.modules["pandas"].CategoricalDtype(list(texts))


Frame = ArrowFrame | PandasFrame


def open_frame(frame: Any) -> Frame:
    """The frame as it can be read.

    Raises:
        TypeError: it is neither pandas, nor Polars, nor anything that gives an Arrow stream.
        ValueError: two of its columns have the same name.
    """
    pandas, polars = sys.modules.get("pandas"), sys.modules.get("polars")
    found: Frame
    if pandas is not None and isinstance(frame, pandas.DataFrame):
        found = PandasFrame(frame)
    elif polars is not None and isinstance(frame, polars.DataFrame):
        found = PolarsFrame(frame)
    elif isinstance(frame, pa.Table):
        found = ArrowFrame(frame)
    elif polars is not None and isinstance(frame, polars.LazyFrame):
        raise TypeError("decide_batch needs the rows of a Polars LazyFrame: call .collect() first")
    elif hasattr(frame, "__arrow_c_stream__") or hasattr(frame, "__arrow_c_array__"):
        found = ArrowFrame(pa.table(frame))
    else:
        raise TypeError(
            "decide_batch takes a pandas or Polars DataFrame, a pyarrow Table, or an object with "
            f"the Arrow PyCapsule interface, not {type(frame).__name__}"
        )
    if len(set(found.names)) < len(found.names):
        twice = sorted({str(name) for name in found.names if found.names.count(name) > 1})
        raise ValueError(f"columns given twice: {', '.join(twice)}")
    return found


def _one_of(name: str, labels: Labels, enum: Any, polars: Any) -> Any:
    """An expression of Polars: the text of each code of a column, of those that it holds."""
    codes = labels.codes
    held = [code for code in range(int(codes.max(initial=-1)) + 1) if (codes == code).any()]
    last = None if labels.holes or not held else labels.texts[held.pop()]
    found = polars.lit(last, dtype=enum)
    for code in held:
        text = polars.lit(labels.texts[code], dtype=enum)
        found = polars.when(polars.col(name) == code).then(text).otherwise(found)
    return found.alias(name)


def _known(codes: Any) -> Any:
    """The rows that have a code, as an Arrow array of yes/no."""
    bits = pa.py_buffer(np.packbits(codes >= 0, bitorder="little"))
    return pa.Array.from_buffers(pa.bool_(), len(codes), [None, bits])


def _dictionary(labels: Labels) -> Any:
    """A dictionary array over codes, null below zero, without copying them."""
    codes = labels.codes
    known = _known(codes).buffers()[1] if labels.holes else None
    type_ = pa.from_numpy_dtype(codes.dtype)
    indices = pa.Array.from_buffers(type_, len(codes), [known, pa.py_buffer(codes)])
    texts = pa.array(labels.texts, pa.string())
    return pa.DictionaryArray.from_arrays(indices, texts, safe=False)


def _objects(values: Any, kind: str, pandas: Any) -> Raw:
    """Python objects of a pandas column, of one type or of several."""
    held = pandas.api.types.infer_dtype(values, skipna=True)
    if held == "boolean" and kind == "yes_no":
        return from_arrow(pa.array(values, pa.bool_(), from_pandas=True), kind)
    if held == "string":
        return from_arrow(pa.array(values, pa.string(), from_pandas=True), kind)
    return Listed(values.tolist())
