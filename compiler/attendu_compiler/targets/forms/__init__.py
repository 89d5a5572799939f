"""The forms annexed to an act: a JSON Schema for programs, a printable page for people."""
