"""The exact questions asked of a plan."""
