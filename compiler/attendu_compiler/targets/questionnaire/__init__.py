"""The questionnaires: a page that asks, decides and explains in the browser, and sends nothing."""
