"""The policies drawn at random are those that the analyser is tested on."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "exact"))
