"""`decide_batch` of the package that `attendu build` writes, from each kind of frame."""

from types import ModuleType
from typing import Any

import polars
import pyarrow

from benchmarks.population.contestant import told
from benchmarks.population.frames import Told

_ASKED = ("status", "rules")


class FromPandas:
    """Categories in a pandas frame."""

    name = "circulaires, pandas"
    note = "rend des catégories, et la colonne des erreurs"

    def __init__(self, act: ModuleType) -> None:
        self._decide = act.decide_batch

    def prepared(self, frame: Any) -> Any:
        return frame

    def decide(self, prepared: Any) -> Any:
        return self._decide(prepared, columns=_ASKED)

    def told(self, answer: Any) -> dict[str, Told]:
        return told(answer)


class FromArrow(FromPandas):
    """Dictionaries in an Arrow table."""

    name = "circulaires, Arrow"
    note = "rend des dictionnaires, et la colonne des erreurs"

    def prepared(self, frame: Any) -> Any:
        return pyarrow.Table.from_pandas(frame, preserve_index=False)


class FromPolars(FromPandas):
    """Enums in a Polars frame."""

    name = "circulaires, Polars"
    note = "rend des `Enum`, et la colonne des erreurs"

    def prepared(self, frame: Any) -> Any:
        return polars.DataFrame(frame)
