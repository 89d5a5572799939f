"""SQL: a view an act over a table of facts, in four dialects."""
