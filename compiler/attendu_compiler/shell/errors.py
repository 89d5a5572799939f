"""What stops a command: wrong usage, or an input that cannot be read."""


class UsageError(Exception):
    """The command line asks for something that is not there (exit status 2)."""


class InputError(Exception):
    """A file cannot be read or written (exit status 1): the message says which and why."""
