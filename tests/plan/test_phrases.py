"""Conditions said in French."""

from attendu_compiler.model.phrases import counted


def test_one_person_is_said_in_the_singular_and_several_in_the_plural() -> None:
    assert counted(1, "parent") == "au moins un parent tel que"
    assert counted(2, "parent") == "au moins 2 parents tels que"
    assert counted(2, "fils") == "au moins 2 fils tels que"
