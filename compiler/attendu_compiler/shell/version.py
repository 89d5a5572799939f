"""The version of the compiler, as its distribution says."""

from functools import cache


@cache
def version() -> str:
    """The version; read only when it is asked for, since looking it up takes a while."""
    from importlib import metadata

    try:
        return metadata.version("attendu")
    except metadata.PackageNotFoundError:
        return "0+sans.installation"
