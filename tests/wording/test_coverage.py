"""Coverage counts each printed character once."""

from excerpts import ANNEX, NOTES, REFUGEES
from hypothesis import given, settings
from hypothesis import strategies as st

from attendu_compiler.model.wording.coverage import measure

TEXT = "## 1. Titre\n\n**Vous devrez agir** ; sauf si :\n\n- un cas<sup>1</sup>.\n\n---\n\nFin.\n"


def span(words: str, name: str) -> tuple[int, int, str]:
    start = TEXT.index(words)
    return start, start + len(words), name


def test_an_uncovered_text_lists_its_paragraphs() -> None:
    coverage = measure(TEXT, [], [])
    assert [item.text for item in coverage.uncovered] == [
        "1. Titre",
        "Vous devrez agir** ; sauf si :",
        "un cas<sup>1</sup>.",
        "Fin.",
    ]
    assert coverage.markup == len("##" + "****" + "-" + "<sup>1</sup>" + "---")
    assert not coverage.complete


def test_a_text_is_complete_when_every_word_is_quoted_or_set_aside() -> None:
    quoted = [span("Vous devrez agir", "règle"), span("sauf si", "règle"), span("un cas", "fait")]
    aside = [span("1. Titre", "intitulé"), span("Fin", "formule")]
    coverage = measure(TEXT, quoted, aside)
    assert coverage.complete
    assert coverage.by_kind == (("fait", 5), ("règle", 20))
    assert coverage.by_reason == (("formule", 3), ("intitulé", 7))
    assert coverage.quoted == 25 and coverage.set_aside == 10


def test_punctuation_between_words_left_out_is_not_excused() -> None:
    coverage = measure("Oui, mais non, sauf.", [(0, 3, "règle")], [])
    assert [item.text for item in coverage.uncovered] == ["mais non, sauf."]


def test_a_normative_quotation_wins_over_a_set_aside_whatever_the_order() -> None:
    both = span("Vous devrez agir", "x")
    coverage = measure(TEXT, [both], [both])
    assert (coverage.quoted, coverage.set_aside) == (14, 0)
    a, b = span("Vous devrez agir", "b"), span("devrez agir", "a")
    assert (
        measure(TEXT, [a, b], []).by_kind
        == measure(TEXT, [b, a], []).by_kind
        == (
            ("a", 0),
            ("b", 14),
        )
    )


def test_signs_that_compare_are_no_punctuation() -> None:
    start = ANNEX.index("3 mois\toui")
    uncovered = measure(ANNEX, [(start, len(ANNEX), "tableau")], []).uncovered
    assert uncovered[-1].text.endswith("<")


def test_dots_to_be_filled_in_are_markup() -> None:
    form = "1. Le ......................... (date)\n.\n.\n"
    coverage = measure(form, [(0, 5, "rubrique"), (33, 37, "rubrique")], [])
    assert coverage.complete


@given(
    st.sampled_from((REFUGEES, NOTES, ANNEX)),
    st.lists(st.tuples(st.integers(0, 2500), st.integers(0, 400), st.booleans()), max_size=8),
)
@settings(max_examples=40, deadline=None)
def test_every_point_is_counted_once(text: str, spans: list[tuple[int, int, bool]]) -> None:
    quoted = [(a, a + n, "règle") for a, n, normative in spans if normative]
    aside = [(a, a + n, "motif") for a, n, normative in spans if not normative]
    coverage = measure(text, quoted, aside)
    assert coverage.characters == sum(not sign.isspace() for sign in text)
    counted = coverage.quoted + coverage.set_aside + coverage.markup
    assert counted <= coverage.characters
    assert coverage.complete == (counted == coverage.characters)
    assert sum(n for _, n in coverage.by_kind) == coverage.quoted
    assert sum(n for _, n in coverage.by_reason) == coverage.set_aside
