"""The verbs and phrases of administrative French, a file for each family of statuses."""
