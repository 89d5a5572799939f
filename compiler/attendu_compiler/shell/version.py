"""The version of the compiler, as its distribution says."""

from importlib.metadata import PackageNotFoundError, version

try:
    VERSION = version("attendu")
except PackageNotFoundError:
    VERSION = "0+sans.installation"
