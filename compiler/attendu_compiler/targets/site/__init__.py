"""The published site as plain Markdown and HTML files, assembled before mkdocs builds it."""
