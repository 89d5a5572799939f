"""What a target makes: a file to be written, as text."""

from attrs import frozen


@frozen
class Artifact:
    """``path`` is relative to ``generated/``, with forward slashes; ``content`` ends by a newline."""

    path: str
    content: str
