"""What a caller names stays: a name that changes keeps its old one as an alias.

The names are kept in `tests/api/names/`. A name added is written there by `pytest tests/api
--snapshot-update`; a name gone fails until an `alias :` brings it back, or until it is decided and
written in the changelog.
"""

from pathlib import Path

import pytest
from public_names import of_act, of_package

import circulaires

NAMES = Path(__file__).parent / "names"


def kept(name: str, lines: list[str], request: pytest.FixtureRequest) -> list[str]:
    """The lines that are kept under a name; written again when they are updated."""
    path = NAMES / f"{name}.txt"
    if request.config.option.update_snapshots:
        path.parent.mkdir(exist_ok=True)
        path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("act", circulaires.ACTS.values())
def test_no_name_of_an_act_has_gone(act: str, request: pytest.FixtureRequest) -> None:
    lines = of_act(act)
    gone = [line for line in kept(act, lines, request) if line not in set(lines)]
    assert gone == []


def test_what_the_acts_share_is_what_is_kept(request: pytest.FixtureRequest) -> None:
    lines = of_package()
    assert lines == kept("circulaires", lines, request)


def test_every_act_has_its_names_kept() -> None:
    assert {path.stem for path in NAMES.glob("*.txt")} == {
        *circulaires.ACTS.values(),
        "circulaires",
    }
