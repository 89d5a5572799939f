"""Questions in the right order, and what would change a decision."""

from itertools import product

from written import ACT, compiled

from attendu_compiler.analysis.counterfactual import what_if, what_if_text
from attendu_compiler.plan.describe import describe
from attendu_compiler.plan.evaluate import evaluate
from attendu_compiler.plan.interview import interview, simplest_residual

ANSWERS = {
    "polygamie": (True, False),
    "mariage": ("P6M0D", "P12M0D"),
    "naissance": ("1990-01-01",),
    "entree": ("1995-01-01", "2005-01-01"),
    "enfant": ([], [{"mineur": True}]),
}


def test_every_interview_ends_with_what_knowing_everything_gives() -> None:
    policy, plan = compiled(ACT)
    for values in product(*ANSWERS.values()):
        everything = dict(zip(ANSWERS, values, strict=True))
        given: dict[str, object] = {}
        while found := interview(given, policy, plan).ask:
            given[found[0]] = everything[found[0]]
        asked = {o: v.answers for o, v in evaluate(given, policy, plan).items()}
        assert asked == {o: v.answers for o, v in evaluate(everything, policy, plan).items()}
        # Polygamy settles the card: how long the marriage lasted is not asked.
        assert not (everything["polygamie"] and {"polygamie", "mariage"} <= given.keys()) or (
            list(given).index("mariage") < list(given).index("polygamie")
        )


def test_an_appraisal_is_never_asked_and_leaves_a_table() -> None:
    policy, plan = compiled(ACT)
    given = {"polygamie": False, "mariage": "P24M0D"}
    found = interview(given, policy, plan, {"carte"})
    assert found.ask == ()
    answers = {row.answer.status.value for row in found.residual["carte"]}
    assert answers == {"possible", "non_prevu"}
    open_, silent = simplest_residual("carte", given, policy, plan)
    assert [describe(plan.variables[v], mask, policy) for v, mask in open_.masks] == [
        "absence de menace"
    ]
    assert silent.otherwise


def test_i_do_not_know_is_not_asked_again() -> None:
    policy, plan = compiled(ACT)
    found = interview({"polygamie": None}, policy, plan, {"carte"})
    assert "polygamie" not in found.ask
    assert "mariage" in found.ask


def test_what_would_open_and_what_would_close() -> None:
    policy, plan = compiled(ACT)
    case = {"polygamie": True, "mariage": "P6M0D", "menace": False}
    found = what_if(case, policy, plan, "carte")
    assert found is not None
    assert found.opens
    (way,) = found.ways
    assert set(way.conditions) == {"mariage : au moins 1 an", "absence de polygamie"}
    assert way.rules == ("1",)
    case |= {"polygamie": False, "mariage": "P12M0D"}
    found = what_if(case, policy, plan, "carte")
    assert found is not None
    told = what_if_text(found, policy)
    assert (
        told.splitlines()[0] == "carte : ce qui le fermerait, en changeant le moins de réponses :"
    )
    assert {way.conditions for way in found.ways} == {
        ("polygamie",),
        ("menace",),
        ("mariage : moins de 1 an",),
    }


def test_what_is_not_decided_has_no_what_if() -> None:
    policy, plan = compiled(ACT)
    assert what_if({}, policy, plan, "carte") is None
