"""A page for each diagnostic code, from the very words that the compiler uses."""
