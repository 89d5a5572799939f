"""From a frame of facts to a frame of outcomes, a chunk of rows after another."""

import sys
from collections.abc import Callable, Collection, Sequence
from typing import Any

from circulaires._runtime.act import Act
from circulaires._runtime.batch.answer import Answer
from circulaires._runtime.batch.frames import open_frame
from circulaires._runtime.batch.match import match
from circulaires._runtime.batch.prepare import prepared
from circulaires._runtime.case import BaseFacts
from circulaires._runtime.errors import RowError, near

#: What may be asked of each outcome.
COLUMNS = ("status", "rules", "missing")


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
    given = match(opened, facts, keep)
    step = max(64, chunk_rows + -chunk_rows % 64)
    tell = _tell if progress is True else progress or None
    with prepared(act, facts, given, asked, frozenset(columns)) as question:
        batch = Answer(opened, act, facts, given, question, on_error)
        if taken := set(keep) & set(batch.columns()):
            raise ValueError(
                f"columns to keep have names of the answer: {', '.join(sorted(taken))}"
            )
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
