"""The official wording as strings and spans: folding, places, quotations, coverage, grounding."""
