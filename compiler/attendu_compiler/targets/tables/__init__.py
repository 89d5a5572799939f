"""Decision tables as people and spreadsheets read them: Markdown, HTML, CSV, JSON."""
