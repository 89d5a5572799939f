"""The acts as data for any client: JSON of a policy and of the corpus, JSON Schema of the facts."""
