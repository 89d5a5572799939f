"""The door to decisions over data frames, whose libraries the package does not require."""

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def decide_batch(frame: "Any", *more: "Any", **options: "Any") -> "Any":
    """Decide every row of a frame; see ``decide_batch`` of an act.

    Raises:
        ModuleNotFoundError: a library is missing.
    """
    try:
        batch = import_module("circulaires._runtime.batch.decide")
    except ModuleNotFoundError as error:
        if error.name not in ("numpy", "pyarrow"):
            raise
        raise ModuleNotFoundError(
            f'decide_batch needs {error.name}: pip install "circulaires[batch]"', name=error.name
        ) from None
    return batch.decide_batch(frame, *more, **options)
