"""The three kinds of frames: their columns as rows are asked, and a frame of the same kind back."""

import sys
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from circulaires._runtime.batch.raw import (
    Coded,
    Listed,
    Raw,
    from_arrow,
    from_numpy,
    pa,
)

#: A column of the answer: its codes (below zero: none), and the texts that they stand for.
Labelled = tuple[Any, Sequence[str]]


class ArrowFrame:
    """An Arrow table."""

    def __init__(self, table: Any) -> None:
        self.table = table
        self.rows: int = table.num_rows
        self.names: list[str] = list(table.column_names)

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

    def answer(self, keep: Sequence[str], columns: Mapping[str, Labelled]) -> Any:
        """A table of columns kept, then of labels as dictionaries."""
        made = {name: self.table.column(name) for name in keep}
        for name, (codes, texts) in columns.items():
            made[name] = dictionary(codes, pa.array(texts, pa.string()))
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

    def answer(self, keep: Sequence[str], columns: Mapping[str, Labelled]) -> Any:
        """A frame of columns kept, then of labels as ``Enum``."""
        polars = sys.modules["polars"]
        made = [self.frame.get_column(name) for name in keep]
        for name, (codes, texts) in columns.items():
            enum = polars.Enum(texts)
            size = np.uint8 if len(texts) < 255 else np.uint16 if len(texts) < 65535 else np.uint32
            held = pa.array(codes.astype(size), mask=codes < 0)
            made.append(polars.Series(name, polars.from_arrow(held)).cat.to(enum))
        return polars.DataFrame(made)


class PandasFrame:
    """A pandas data frame; what NumPy holds is read as it is, the rest through Arrow."""

    def __init__(self, frame: Any) -> None:
        self.frame = frame
        self.rows = len(frame)
        self.names = [name for name in frame.columns if isinstance(name, str)]

    def is_whole(self, name: str) -> bool:
        """Whether a column has no unknown value; not asked of Python objects, which are many."""
        column = self.frame[name]
        if column.dtype == object:
            return False
        return column.dtype.kind in "biu" or not column.hasnans

    def raw(self, name: str, kind: str, start: int, stop: int) -> Raw:
        """Some rows of a column, for a fact of a kind."""
        column = self.frame[name].iloc[start:stop]
        pandas = sys.modules["pandas"]
        if isinstance(column.dtype, pandas.CategoricalDtype):
            return Coded(column.cat.codes.to_numpy(), column.cat.categories.tolist())
        if column.dtype == object:
            return _objects(column.to_numpy(), kind, pandas)
        if isinstance(column.dtype, np.dtype):
            return from_numpy(column.to_numpy(), kind)
        if isinstance(column.dtype, pandas.DatetimeTZDtype):
            return Listed(column.tolist())
        array = pa.array(column, from_pandas=True)
        return from_arrow(
            array.combine_chunks() if isinstance(array, pa.ChunkedArray) else array, kind
        )

    def answer(self, keep: Sequence[str], columns: Mapping[str, Labelled]) -> Any:
        """A frame with the same index, of columns kept, then of labels as categories."""
        pandas = sys.modules["pandas"]
        made = {name: self.frame[name] for name in keep}
        for name, (codes, texts) in columns.items():
            made[name] = pandas.Categorical.from_codes(
                codes, dtype=pandas.CategoricalDtype(list(texts)), validate=False
            )
        return pandas.DataFrame(made, index=self.frame.index, copy=False)


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
        twice = sorted({name for name in found.names if found.names.count(name) > 1})
        raise ValueError(f"columns given twice: {', '.join(twice)}")
    return found


def dictionary(codes: Any, texts: Any) -> Any:
    """A dictionary array over codes, null below zero, without copying them."""
    known = None
    if len(codes) and codes.min() < 0:
        known = pa.py_buffer(np.packbits(codes >= 0, bitorder="little"))
    type_ = pa.from_numpy_dtype(codes.dtype)
    indices = pa.Array.from_buffers(type_, len(codes), [known, pa.py_buffer(codes)])
    return pa.DictionaryArray.from_arrays(indices, texts)


def _objects(values: Any, kind: str, pandas: Any) -> Raw:
    """Python objects of a pandas column, of one type or of several."""
    held = pandas.api.types.infer_dtype(values, skipna=True)
    if held == "boolean" and kind == "yes_no":
        return from_arrow(pa.array(values, pa.bool_(), from_pandas=True), kind)
    if held == "string":
        return from_arrow(pa.array(values, pa.string(), from_pandas=True), kind)
    return Listed(values.tolist())
