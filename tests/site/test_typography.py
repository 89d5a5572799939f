"""Double signs keep to their words; code, tags and the words of an act are left alone."""

import pytest

from attendu_compiler.targets.site.typography import typeset


@pytest.mark.parametrize(
    "written, shown",
    [
        ("Deux points : ceci ; cela !", "Deux points\xa0: ceci\xa0; cela\xa0!"),
        ("« non établi »", "«\xa0non établi\xa0»"),
        ("au § 1.3, 50 % des cas, n° 12", "au §\xa01.3, 50\xa0% des cas, n°\xa012"),
    ],
)
def test_a_sign_keeps_to_its_word(written: str, shown: str) -> None:
    assert typeset(written) == shown


@pytest.mark.parametrize(
    "written",
    [
        "---\ntitle: a : b\n---\n",
        "```attendu\nfait mariage\n  type : date\n```\n",
        "`type : date`",
        '<p class="officiel">Objet : <a href="#x">la « carte »</a></p>',
        '<blockquote class="citation"><p>« ainsi : »</p></blockquote>',
        '<a title="a : b">x</a>',
        "| a | b |\n| --- | :-- |\n",
        "## Titre { #lieu-1 : x }",
        "un titre\n: une définition\n",
    ],
)
def test_what_is_not_prose_is_left_alone(written: str) -> None:
    assert typeset(written) == written
