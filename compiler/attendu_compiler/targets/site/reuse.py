"""How an act is downloaded, cited, and how an error in it is reported."""

from collections.abc import Iterator
from html import escape

from attendu_compiler.model.policy import Policy
from attendu_compiler.targets.site.identity import when_signed
from attendu_compiler.targets.site.markup import definitions, listing


def reuse(policy: Policy) -> Iterator[str]:
    """The last section of an act's first page."""
    base = "../../telecharger"
    module = policy.slug.replace("-", "_")
    files = [
        (f"{policy.slug}.attendu", "la transcription"),
        ("texte.txt", "le texte officiel, octet pour octet"),
        (f"{policy.slug}.json", "le texte transcrit, en JSON"),
        (f"{module}.zip", "le module Python"),
        (f"{policy.slug}.js", "le module JavaScript"),
        *((f"{t.slug}.csv", f"le tableau « {t.title} » en CSV") for t in policy.tables.values()),
        *(
            (f"{t.slug}.md.txt", f"le tableau « {t.title} » en Markdown")
            for t in policy.tables.values()
        ),
        ("tables-completes.zip", "les tables complètes, en Markdown et en HTML"),
    ]
    links = [
        f'<a href="{base}/{policy.slug}/{name}" download>{escape(name)}</a> : {escape(told)}'
        for name, told in files
    ]
    yield from ("## Télécharger, citer, signaler", "", listing(links), "")
    identifier = ", ".join(policy.head("identifiant officiel"))
    named = f" ({identifier})" if identifier and "aucun" not in identifier else ""
    title = " ".join(policy.head("intitulé")).rstrip(".")
    signed = when_signed(policy)
    # The date stands in the title of several acts already.
    dated = f", {signed}" if signed and signed not in title else ""
    yield definitions(
        [
            (
                "Pour citer cette page",
                escape(
                    f"« {title} »{dated}{named}, transcription Attendu, texte officiel "
                    f"sha256 {policy.text_digest[:12]}, transcription sha256 {policy.source[:12]}."
                ),
            ),
            (
                "Pour signaler une erreur",
                "Citez le lieu du texte, les mots en cause et la règle : voyez "
                '<a href="../../signaler/">comment signaler une erreur</a>.',
            ),
        ]
    )
    yield ""
