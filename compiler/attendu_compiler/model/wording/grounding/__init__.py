"""Grounding: whether each literal, comparator, status and connective of a rule is in its wording.

Everything is looked for in the folded, lower-cased quotation, accents kept, whole words.  Precision
matters more than recall: a marker refused calls for a second quotation or a written reason, a
marker wrongly accepted hides a mistake.
"""
