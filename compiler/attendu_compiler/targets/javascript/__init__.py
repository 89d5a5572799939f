"""The JavaScript modules: one an act, one runtime for all, no dependency."""
