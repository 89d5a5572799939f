"""A quotation is found where it stands, refused where it distorts, and shown where it nearly is."""

import time

from excerpts import NOTES, REFUGEES

from attendu_compiler.model.wording.folding import fold
from attendu_compiler.model.wording.paragraphs import paragraphs
from attendu_compiler.model.wording.quotes import clipped, find, forbidden_skip, nearest, skipped

FOLDED = fold(REFUGEES)
PARAGRAPHS = [(p.start, p.end) for p in paragraphs(REFUGEES, "blocs")]


def test_a_quotation_is_found_with_its_original_span() -> None:
    (match,) = find(FOLDED, ["difficile à mettre en oeuvre lorsque"])
    assert REFUGEES[slice(*match[0])] == "difficile à mettre en œuvre lorsque"


def test_a_footnote_mark_does_not_hide_a_quotation() -> None:
    (match,) = find(fold(NOTES), ["ces deux dernières conditions ne sont pas requises."])
    assert NOTES[slice(*match[0])].endswith("requises<sup>1</sup>.")


def test_a_word_is_not_found_inside_another() -> None:
    folded = fold("Il est impossible d'agir. 15 ans.")
    assert find(folded, ["possible"]) == []
    assert find(folded, ["5 ans"]) == []
    assert find(folded, [""]) == [] == find(folded, [])


def test_every_place_of_a_quotation_is_given_and_a_place_narrows_them() -> None:
    assert len(find(FOLDED, ["statut de réfugié"])) == 3
    start = REFUGEES.index("Par ailleurs")
    end = REFUGEES.index("La seule solution")
    assert len(find(FOLDED, ["statut de réfugié"], (start, end))) == 2


def test_segments_stand_in_order_inside_one_paragraph() -> None:
    segments = ["Vous pourrez délivrer", "une carte de séjour temporaire"]
    (match,) = find(FOLDED, segments, paragraphs=PARAGRAPHS)
    assert [REFUGEES[slice(*span)] for span in match] == segments
    assert find(FOLDED, segments[::-1], paragraphs=PARAGRAPHS) == []
    assert find(FOLDED, ["La seule solution", "Vous pourrez"], paragraphs=PARAGRAPHS) == []


def test_the_nearest_first_segment_is_kept() -> None:
    folded = fold("La carte est une carte de séjour délivrée.")
    (match,) = find(folded, ["carte", "délivrée"])
    assert skipped(folded, match) == ("de séjour",)


def test_what_is_left_out_is_told() -> None:
    (match,) = find(
        FOLDED, ["Vous pourrez délivrer", "une carte de séjour temporaire"], paragraphs=PARAGRAPHS
    )
    (left_out,) = skipped(FOLDED, match)
    assert left_out.startswith("en conséquence aux conjoints")
    assert forbidden_skip(left_out) is None


def test_a_negation_an_exception_or_a_conjunction_may_not_be_left_out() -> None:
    for left_out, word in {
        "qui ne sont venus": "ne",
        "l'intéressé n'exerce": "n'",
        ", sous réserve d'une communauté de vie": "sous réserve",
        "la régularité ou le mariage": "ou",
        "l'absence de menace et": "et",
        "est toutefois": "toutefois",
        ", sauf motif grave": "sauf",
        "à la double condition que": "à la double condition",
        "depuis plus d'un an": "plus",
        ", à l'exclusion des décrets": "à l'exclusion",
        "Lorsqu'il apparaît": "Lorsqu'",
        "s'il peut": "s'il",
    }.items():
        assert forbidden_skip(left_out) == word
    assert forbidden_skip("où il se nourrit, surplus, étudiant") is None


def test_a_negation_cut_at_the_edge_is_told() -> None:
    folded = fold("Il ne pourra être délivré. Vous ne leur délivrerez plus d'APS. Il peut agir.")
    for quote, word in {
        "pourra être délivré": "ne",
        "délivrerez plus d'APS": "ne leur",
        "Vous ne leur délivrerez": "plus",
        "Il peut agir": None,
    }.items():
        ((span,),) = find(folded, [quote])
        assert clipped(folded, span) == word


def test_the_nearest_passage_is_shown_with_its_differences() -> None:
    quote = (
        "Vous pourrez délivrer aux conjoints de réfugiés statutaires, mariés depuis au moins"
        " deux ans"
    )
    near = nearest(FOLDED, quote)
    assert near is not None
    assert REFUGEES[near.start : near.end].startswith("Vous pourrez délivrer en conséquence")
    assert near.differences == (("en conséquence", ""), ("un an", "deux ans"))


def test_nothing_near_is_none() -> None:
    assert nearest(FOLDED, "xyz abc") is None
    assert nearest(FOLDED, "") is None


def test_nearest_stays_quick_on_a_long_text() -> None:
    long = fold((REFUGEES + NOTES) * 100)
    start = time.perf_counter()
    assert nearest(long, "aux conjoints de réfugiés, mariés depuis au moins deux ans") is not None
    assert time.perf_counter() - start < 2
