"""Reading: true positions whatever was folded, one finding a fault, and no crash."""

import random
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lark.lexer import ContextualLexer

from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Report
from attendu_dsl.lexer import OffsetLexer
from attendu_dsl.parse import parse
from attendu_dsl.show import show
from attendu_dsl.source import Source, read_source

ROOT = Path(__file__).parents[2]
SAMPLES = [
    (ROOT / "policies/roumanie-bulgarie-2006/roumanie-bulgarie-2006.attendu").read_text("utf-8"),
    (ROOT / "tests/agreement/banc.attendu").read_text("utf-8"),
]


def read(text: str, report: Report | None = None) -> Source:
    source = read_source(text.encode(), "x.attendu", report or Report())
    assert source is not None
    return source


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(["\r\n", "\n", "\u00a0", "e\u0301", "’", "\u202f", "é", " ", "ﬁ", "–"]),
        max_size=30,
    ),
    st.lists(st.sampled_from(["\u00a0", "e\u0301", "’", " ", "œ"]), max_size=10),
)
def test_a_position_is_the_author_s_own(before: list[str], after: list[str]) -> None:
    text = "".join(before) + "\nREPÈRE " + "".join(after) + "\n"
    source = read(text)
    at = source.normalised.index("REPÈRE")
    span = source.span(at, at + len("REPÈRE"))
    assert text[span.start : span.end] == "REPÈRE"
    line, column = source.position(span.start)
    assert source.line_text(line)[column - 1 :].startswith("REPÈRE")


def test_word_and_pdf_spellings_read_as_the_same_policy() -> None:
    plain = SAMPLES[1]
    typed = unicodedata.normalize("NFD", plain).replace("'", "’").replace("\n", "\r\n")
    typed = typed.replace(" :", "\u00a0:").replace("  - ", "  – ")
    report = Report()
    assert parse(read(typed, report), report) == parse(read(plain), Report())
    assert report.diagnostics == []


def test_keywords_end_at_word_boundaries() -> None:
    report = Report()
    parse(read("texte e\n  intitulé : « E »\n\nrègle 1\n  sipresence\n  5alors x\n"), report)
    assert len(report.diagnostics) == 2
    assert all(d.code.id == "A102" for d in report.diagnostics)


def test_fifty_faults_give_fifty_findings() -> None:
    faults = [
        "  si séjour : plus de\n",
        "  alors\n",
        "  alors carte est posible\n",
        "  § 1 : citation sans guillemets\n",
        "  justification « x » : « y »\n",
    ]
    blocks = [f"règle {n}\n  si polygamie\n{faults[n % 5]}" for n in range(49)]
    text = "texte e\n  intitulé : « E »\n\n" + "\n".join(blocks) + "\nregle 50\n  si polygamie\n"
    report = Report()
    file = parse(read(text), report)
    assert len(report.diagnostics) == 50, [d.message for d in report.diagnostics][:60]
    assert len(file.statements) == 50


def test_an_unclosed_guillemet_hides_nothing_after_its_statement() -> None:
    report = Report()
    file = parse(read("texte e\n  intitulé : « E\n\nfait a\n\nfait b\n"), report)
    assert [d.code.id for d in report.diagnostics][0] == "A103"
    assert [s.name.text for s in file.statements][-2:] == ["a", "b"]


def test_showing_then_reading_gives_the_same_tree() -> None:
    for sample in SAMPLES:
        file = parse(read(sample), Report())
        shown = show(file)
        report = Report()
        assert parse(read(shown), report) == file
        assert report.diagnostics == []
        assert show(parse(read(shown), Report())) == shown


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_mutilated_policies_never_crash_the_reader(data: st.DataObject) -> None:
    text = SAMPLES[1]
    for _ in range(data.draw(st.integers(1, 6))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 40)))
        piece = data.draw(st.text(max_size=12) | st.sampled_from(["«", "»", "\n-", ":", "règle "]))
        text = text[:start] + piece + text[end:]
    report = Report()
    source = read_source(text.encode("utf-8", "surrogatepass"), "x", report)
    if source is not None:
        parse(source, report)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200))
def test_arbitrary_bytes_never_crash_the_reader(data: bytes) -> None:
    report = Report()
    source = read_source(data, "x", report)
    if source is not None:
        parse(source, report)


def test_a_thousand_levels_and_a_long_line_are_answered() -> None:
    deep = "".join(
        f"  {'-' * d} au moins une de ces conditions est remplie :\n" for d in range(1, 1001)
    )
    report = Report()
    parse(read("texte e\n  intitulé : « E »\n\nsupposition s\n  toujours :\n" + deep), report)
    assert "A106" in {d.code.id for d in report.diagnostics}
    report = Report()
    parse(read("texte e\n  intitulé : « " + "mot " * 250_000 + "»\nfait " + "a" * 500_000), report)


def test_the_order_of_statements_carries_no_meaning() -> None:
    from attendu_compiler.pipeline import compile_policy

    file = parse(read(SAMPLES[1]), Report())
    blocks = show(file).split("\n\n")
    versions = set()
    for seed in range(4):
        shuffled = blocks[1:]
        random.Random(seed).shuffle(shuffled)
        text = "\n\n".join([blocks[0], *shuffled]) + "\n"
        made = compile_policy("b", "b", text.encode(), "t", None, checks=False)
        assert made.plan is not None, [d.message for d in made.report.diagnostics]
        versions.add(made.plan.version)
    assert len(versions) == 1


def test_a_remark_at_the_foot_of_a_statement_stays_there() -> None:
    text = "texte e\n  intitulé : « E »\n\nfait a\n  aide : b\n  # au pied\n\n# au-dessus\nfait c\n"
    file = parse(read(text), Report())
    assert [len(statement.remarks) for statement in file.statements] == [0, 0, 1]
    assert show(file) == text


def test_what_is_read_and_what_is_not_is_what_lark_s_own_lexer_reads(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    texts = [path.read_text("utf-8") for path in sorted(ROOT.glob("policies/*/*.attendu"))]
    chance = random.Random(0)
    sample = SAMPLES[1]
    for _ in range(100):
        begin = chance.randrange(len(sample))
        texts.append(sample[:begin] + sample[begin + chance.randrange(1, 40) :])
    ours = [_read_whole(text) for text in texts]
    monkeypatch.setattr(OffsetLexer, "lex", ContextualLexer.lex)
    assert ours == [_read_whole(text) for text in texts]
    assert sum(bool(findings) for _, findings in ours) > 30


def _read_whole(text: str) -> tuple[n.File, list[tuple[str, str, str | None]]]:
    report = Report()
    file = parse(read(text, report), report)
    return file, [(found.code.id, found.message, found.help) for found in report.diagnostics]
