"""The plan: flat data, the same for every machine target, and what it means."""
