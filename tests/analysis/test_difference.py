"""Two versions of a text: proof that nothing changes, or the cases that do."""

from attrs import evolve
from written import ACT, compiled

from attendu_compiler.analysis.difference import Direction, difference
from attendu_compiler.plan.evaluate import evaluate
from attendu_compiler.targets.comparison.render import SAME, render_difference


def versions(*changes: tuple[str, str]) -> str:
    text = ACT
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    return text


def test_order_and_layout_change_nothing() -> None:
    old, _ = compiled(ACT)
    blocks = ACT.strip().split("\n\n")
    new, _ = compiled("\n\n".join([blocks[0], *reversed(blocks[1:])]) + "\n")
    found = difference(old, new)
    assert found.same_meaning
    assert render_difference(found, "text") == SAME + "\n"


def test_a_day_more() -> None:
    old, _ = compiled(ACT)
    new, _ = compiled(versions(("depuis au moins 1 an", "depuis plus de 1 an")))
    (change,) = difference(old, new).changes
    assert change.direction is Direction.CLOSES
    (row,) = change.rows
    assert row.conditions == (
        "absence de menace",
        "mariage : exactement 1 an",
        "absence de polygamie",
    ) or (
        set(row.conditions)
        == {"absence de menace", "mariage : exactement 1 an", "absence de polygamie"}
    )
    assert "- mariage : 1 an" in row.witness


def test_a_ground_that_changes_alone() -> None:
    old, _ = compiled(ACT)
    new, _ = compiled(versions(("règle 1\n", "règle 1 bis\n")))
    (change,) = difference(old, new).changes
    assert change.direction is Direction.GROUND
    assert (change.rules_before, change.rules_after) == (("1",), ("1 bis",))


def test_a_renamed_fact_can_be_declared() -> None:
    old, _ = compiled(ACT)
    new, _ = compiled(versions(("polygamie", "bigamie")))
    assert not difference(old, new).same_meaning
    assert difference(old, new, {"polygamie": "bigamie"}).same_meaning


def test_an_outcome_and_a_supposition_added() -> None:
    old, _ = compiled(ACT)
    new, _ = compiled(
        ACT
        + "supposition s\n  jamais toutes ces conditions sont remplies :\n    - polygamie\n"
        + "    - menace\n\nacte autre\n  silence : le texte ne dit rien\n\n"
        + "règle 9\n  si polygamie\n  alors autre est possible\n"
    )
    found = difference(old, new)
    assert found.added == ("autre",)
    assert found.suppositions == ("supposition « s » ajoutée",)
    for form in ("json", "md", "html", "text"):
        assert "supposition « s » ajoutée" in render_difference(found, form)
    html = render_difference(found, "html")
    assert html.count("<caption>") == html.count("</table>") == len(found.changes) == 1


def test_dates_and_groups_are_compared_exactly() -> None:
    old, _ = compiled(ACT)
    new, _ = compiled(
        versions(
            ("avant le 10e anniversaire", "avant le 11e anniversaire"),
            ("au moins un enfant", "au moins 2 enfant"),
        )
    )
    changes = {change.outcome: change for change in difference(old, new).changes}
    assert changes["visa"].direction is Direction.OPENS
    assert changes["aide"].direction is Direction.CLOSES
    (row,) = changes["aide"].rows
    assert row.witness.count("- un enfant tel que :") == 1
    assert "- aucun autre enfant" in row.witness


def test_a_change_under_a_reading_not_retained_is_told_apart() -> None:
    old, _ = compiled(ACT)
    new, _ = compiled(versions(("avant le 9e anniversaire", "avant le 8e anniversaire")))
    found = difference(old, new)
    assert not found.same_meaning
    (change,) = found.changes
    assert change.read_otherwise
    (row,) = change.rows
    assert row.witness[0] == "selon la lecture l, variante stricte"
    assert "sous une lecture que le texte ne retient pas" in render_difference(found, "markdown")


def test_what_is_asked_and_of_whom_is_compared_too() -> None:
    old, _ = compiled(ACT)
    new, _ = compiled(
        versions(
            ("  nature : appréciation du préfet\n", ""),
            ("« Depuis quand ? »", "« Depuis combien de temps ? »"),
        )
    )
    found = difference(old, new)
    assert found.same_meaning
    told = render_difference(found, "text")
    assert "fait « menace » : nature « appréciation » → « simple »" in told
    assert "fait « mariage » : question « Depuis quand ? » → « Depuis combien de temps ? »" in told


def test_two_acts_are_compared_on_what_they_share() -> None:
    old, _ = compiled(ACT)
    new, _ = compiled(versions(("depuis au moins 1 an", "depuis au moins 2 ans")))
    other = difference(old, evolve(new, slug="autre"))
    assert {change.outcome for change in other.changes} == {"carte"}
    told = render_difference(other, "text")
    assert "faits en commun : polygamie" in told
    apart, _ = compiled(versions(("acte carte", "acte titre"), ("alors carte", "alors titre")))
    found = difference(old, evolve(apart, slug="autre"))
    assert {change.outcome for change in found.changes} == set()


def test_every_changed_case_lies_in_a_row_and_its_witness_shows_it() -> None:
    old, before = compiled(ACT)
    new, after = compiled(versions(("depuis au moins 1 an", "depuis plus de 2 ans")))
    (change,) = difference(old, new).changes
    (row,) = change.rows
    assert "mariage : au moins 1 an et au plus 2 ans" in row.conditions
    case = {"mariage": "P24M0D", "polygamie": False, "menace": False}
    assert evaluate(case, old, before)["carte"].answer == change.before
    assert evaluate(case, new, after)["carte"].answer == change.after


def test_markdown_keeps_the_marks_of_a_name() -> None:
    old, _ = compiled(ACT)
    new, _ = compiled(versions(("règle 1\n", "règle *1*|a\n")))
    assert r"\*1\*\|a" in render_difference(difference(old, new), "md")
