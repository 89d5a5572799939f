"""The model: every name bound, every type and unit known, every quotation found."""
