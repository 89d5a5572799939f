"""Ten megabytes of anything are answered, not swallowed."""

from attendu_compiler.pipeline import compile_policy


def codes(data: bytes) -> list[str]:
    made = compile_policy("gros", "gros.attendu", data, "texte.md", None, checks=False)
    return [d.code.id for d in made.report.diagnostics]


def test_ten_megabytes_of_noise() -> None:
    assert codes("n'importe quoi : « mal\n".encode() * 400_000)


def test_ten_megabytes_of_remarks_around_an_act() -> None:
    act = "texte gros\n  intitulé : « Gros »\n\nfait a\n"
    remark = "# " + "remarque " * 110 + "\n"
    assert codes((remark * 10_000 + act).encode()) == []


def test_an_empty_file_is_told() -> None:
    assert codes(b"")
