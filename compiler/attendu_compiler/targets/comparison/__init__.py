"""The comparison of two versions, for a terminal, a program, a review comment, a page."""
