"""The official wording is kept byte for byte."""

import hashlib
from pathlib import Path

POLICIES = Path(__file__).parents[2] / "policies"

#: SHA-256 of the client's bytes, leading and trailing blank lines aside.
DIGESTS = {
    "roumanie-bulgarie-2006": "7d8460ddebdbd614836c55ff0a60363719707e91d70eb78e64add8fab8037369",
}


def test_each_official_text_has_the_bytes_received() -> None:
    for slug, digest in DIGESTS.items():
        data = (POLICIES / slug / "texte.md").read_bytes()
        assert hashlib.sha256(data).hexdigest() == digest


def test_every_policy_has_its_digest_here() -> None:
    assert {path.parent.name for path in POLICIES.glob("*/texte.md")} == set(DIGESTS)
