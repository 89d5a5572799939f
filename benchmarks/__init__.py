"""Speed of the compiler and of what it makes, as ratios in one run."""
