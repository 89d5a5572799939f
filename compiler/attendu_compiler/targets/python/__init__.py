"""The Python package `circulaires`: one typed module an act, standard library only."""
