"""What a compiler pass has to say to an author: data only, no wording logic, no printing.

A :class:`Code` is declared beside the check that finds the defect; a :class:`Diagnostic` is one
finding; a :class:`Report` gathers them.  No pass raises for an author's mistake.
"""

import enum
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from attrs import field, frozen, mutable


class Severity(enum.Enum):
    """How much a finding weighs; the values are what JSON prints."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Span(NamedTuple):
    """A stretch of one file, as code point offsets ``[start, end)`` into the file's decoded text.

    Offsets count from 0 after a byte order mark, and always refer to the author's own file,
    whatever the reader normalised (see :mod:`attendu_dsl.source`).
    """

    file: str
    start: int
    end: int


@frozen(kw_only=True)
class Example:
    """A small policy that raises a code, or its mended twin.

    ``policy`` is a whole `.attendu` file in which ``{empreinte}`` stands for the SHA-256 of ``text``
    (the content of ``texte.md``); ``text`` may be empty for codes that come before any wording.
    ``facts`` is the line of JSON that raises a code of the input of ``attendu decide``.
    """

    policy: str
    text: str = ""
    facts: str = ""


@frozen(kw_only=True)
class Code:
    """A kind of defect: its identifier, its name in two to five French words, and its page.

    ``page`` is French Markdown: what it means, why it matters, how to mend it.  ``bad`` raises the
    code and ``good`` does not; both are run by the tests and shown by ``attendu explain``.

    ``follows`` marks a code that only says that something is empty or missing: it is not told of a
    statement in which another finding already says what could not be read.
    """

    id: str
    title: str
    severity: Severity = Severity.ERROR
    page: str = ""
    bad: Example | None = None
    good: Example | None = None
    follows: bool = False


@frozen(kw_only=True)
class Label:
    """A second place that explains the finding."""

    span: Span
    message: str


@frozen(kw_only=True)
class Fix:
    """An edit that mends the defect: replace ``span`` by ``replacement``."""

    span: Span
    replacement: str


@frozen(kw_only=True)
class Diagnostic:
    """One finding: one plain French sentence, where it is, and what to do about it."""

    code: Code
    message: str
    span: Span | None = None
    labels: tuple[Label, ...] = ()
    help: str | None = None
    fix: Fix | None = None

    @property
    def severity(self) -> Severity:
        """The severity of its code."""
        return self.code.severity


@mutable
class Report:
    """The findings of a run, in the order in which they were made."""

    diagnostics: list[Diagnostic] = field(factory=list)

    def add(
        self,
        code: Code,
        message: str,
        span: Span | None = None,
        *,
        labels: tuple[Label, ...] = (),
        help: str | None = None,
        fix: Fix | None = None,
    ) -> None:
        """Add one finding; the same words at the same place are said once."""
        found = Diagnostic(code=code, message=message, span=span, labels=labels, help=help, fix=fix)
        if found not in self.diagnostics[-4:]:
            self.diagnostics.append(found)

    def drop_consequences(self, starts: Sequence[int], file: str) -> None:
        """Drop the findings that only follow from another one in the same statement.

        ``starts`` gives where each statement of ``file`` begins, in order.
        """
        causes = {
            bisect_right(starts, found.span.start)
            for found in self.diagnostics
            if found.span is not None
            and found.span.file == file
            and found.severity is Severity.ERROR
            and not found.code.follows
        }
        self.diagnostics = [
            found
            for found in self.diagnostics
            if not (
                found.code.follows
                and found.span is not None
                and found.span.file == file
                and bisect_right(starts, found.span.start) in causes
            )
        ]

    @property
    def has_errors(self) -> bool:
        """Whether any finding is an error."""
        return any(d.severity is Severity.ERROR for d in self.diagnostics)
