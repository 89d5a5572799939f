"""What a user would pick instead, each on the same cases: `make engines`, in its own environment."""
