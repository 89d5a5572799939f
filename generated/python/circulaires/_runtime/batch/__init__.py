"""Decisions over data frames; needs NumPy and pyarrow, and is read only when it is asked for."""
