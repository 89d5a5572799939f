"""The official wording is kept byte for byte."""

import hashlib
from pathlib import Path

POLICIES = Path(__file__).parents[2] / "policies"

#: SHA-256 of the client's bytes, leading and trailing blank lines aside.
DIGESTS = {
    "asile-travail-1991": "6494561dd15f7131925ec058c82d902a0778a59116f9bc376ae60b4d2afd5d8d",
    "bonification-1991": "67762482f61fe1043aec4e32cb13555c5962481400de8b05c8ec5d7ef4a6aab7",
    "delegation-education-1991": "991d62a07377a0a096a97dc6e3fd9df6ebc3cf076d8a94825d51bdc3f6e1c47e",
    "delegation-outre-mer-1997": "95be4571526d764d0a588522ba2ce8889081e96c12acda810f9b7770a59e4b98",
    "kosovo-1999": "1271014b91f741447c774a982c6271946e9c7113378baba772816131c792f0c9",
    "pilotage-2024": "3f6e969075a44ec2b3c3f01cd9803a541839af25ebfad8bfd04371ffd3c2aa56",
    "readmission-1995": "f6452598e206b24cf6808bfcdb0951c21123a7a8b2c0740641e250b36b1cc216",
    "regularisation-1997": "4e8a8ac2a40bac5e2360eadad163af86ba3274e2eca2f96be1a1da3657debac4",
    "roumanie-bulgarie-2006": "7d8460ddebdbd614836c55ff0a60363719707e91d70eb78e64add8fab8037369",
}


def test_each_official_text_has_the_bytes_received() -> None:
    for slug, digest in DIGESTS.items():
        if not (POLICIES / slug).exists():
            continue
        data = (POLICIES / slug / "texte.md").read_bytes()
        assert hashlib.sha256(data).hexdigest() == digest


def test_every_policy_has_its_digest_here() -> None:
    assert {path.parent.name for path in POLICIES.glob("*/texte.md")} <= set(DIGESTS)
