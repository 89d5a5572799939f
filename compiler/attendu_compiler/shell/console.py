"""The terminal: where output goes, and whether it may be coloured."""

import os
import sys
from typing import TextIO

from attrs import frozen


@frozen
class Console:
    """Standard output and error; ``colour`` follows the terminal and NO_COLOR."""

    out: TextIO
    err: TextIO
    colour: bool

    @classmethod
    def of_process(cls) -> "Console":
        """The console of this process, in UTF-8 whatever the locale."""
        for stream in (sys.stdout, sys.stderr):
            reconfigure = getattr(stream, "reconfigure", None)
            if reconfigure is not None:
                reconfigure(encoding="utf-8", errors="backslashreplace")
        colour = sys.stderr.isatty() and "NO_COLOR" not in os.environ
        return cls(sys.stdout, sys.stderr, colour)

    def print(self, text: str) -> None:
        """A line on standard output."""
        self.out.write(text + "\n")

    def write(self, text: str) -> None:
        """Text as it is on standard output."""
        self.out.write(text)

    def progress(self, label: str, done: int, total: int) -> None:
        """How far long work has come, on a terminal only; gone once it is done."""
        if self.err.isatty():
            text = f"{label} : {done} / {total}" if done < total else ""
            self.err.write(f"\r\033[K{text}")
            self.err.flush()

    def error(self, text: str) -> None:
        """A line on standard error."""
        self.err.write(text + "\n")
