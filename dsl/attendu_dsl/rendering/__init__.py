"""Diagnostics for readers: people at a terminal, programs, code review."""
