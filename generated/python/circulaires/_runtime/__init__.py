"""What every act of the package shares; standard library only, light to import.

Importing ``typing`` takes longer than the rest of an act: the modules that an act needs at once
keep what only type checkers read under ``TYPE_CHECKING``.
"""
