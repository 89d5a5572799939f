"""The slice of the annex over a frame, each library in its own way: `make engines`."""
