"""Two versions of a text: proof that nothing changes, or the cases that do."""

from written import ACT, compiled

from attendu_compiler.analysis.difference import Direction, difference
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
