"""Studies: what a text does to a population (`attendu run`)."""
