"""`index.html`: what the page is not, what it is, and what to do when scripts do not run."""

from html import escape

from attendu_compiler.model.policy import Policy
from attendu_compiler.targets.questionnaire.script import address, noun
from attendu_compiler.targets.wording import UNKNOWN, head, present_state, title

#: Nothing but the files of the folder: no request can leave the page.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)


def index_html(policy: Policy) -> str:
    """A whole page, readable before any script runs."""
    name = escape(" ".join(policy.head("titre court")).rstrip(".") or title(policy))
    lines = [
        "<!doctype html>",
        '<html lang="fr">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="color-scheme" content="light dark">',
        f'<meta name="description" content="Ce qu’énonce un texte, question par question : {name}. '
        'Rien ne quitte votre navigateur.">',
        f"<title>Questionnaire : {name}</title>",
        '<link rel="icon" href="icone.svg" type="image/svg+xml">',
        '<link rel="stylesheet" href="style.css">',
        f'<link rel="modulepreload" href="{policy.slug}.js">',
        '<link rel="modulepreload" href="runtime.js">',
        '<script type="module" src="questionnaire.js"></script>',
        "</head>",
        "<body>",
        '<a class="evitement" href="#contenu">Aller au contenu</a>',
        "<header>",
        *_warning(policy),
        f'<p class="surtitre">{_reference(policy)}</p>',
        f'<h1><span class="sorte">Questionnaire</span> {name}</h1>',
        "</header>",
        '<main id="contenu" tabindex="-1">',
        *_without_script(policy),
        '<p id="annonce" class="cache" role="status"></p>',
        "</main>",
        "<footer>",
        *_foot(policy),
        "</footer>",
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def _warning(policy: Policy) -> list[str]:
    state, source = present_state(policy)
    told = f" (source : {escape(source)})" if source else ""
    return [
        '<div class="avertissement" role="note">',
        "<p><strong>Ce texte ne décrit pas le droit actuel.</strong> "
        f"État actuel du texte : <strong>{escape(state)}</strong>{told}.</p>",
        "<p>Site non officiel. Ce questionnaire dit ce que le document énonce pour les éléments que "
        "vous indiquez, rien de plus : ce n’est pas une consultation juridique, et cela ne remplace "
        "pas l’avis d’un professionnel.</p>",
        "</div>",
    ]


def _reference(policy: Policy) -> str:
    signed = head(policy, "date de signature")
    parts = [
        head(policy, "nature").capitalize() + (f" du {signed}" if signed else ""),
        head(policy, "identifiant officiel"),
    ]
    return " · ".join(escape(part) for part in parts if part)


def _without_script(policy: Policy) -> list[str]:
    where = f'<a href="{address(policy)}">la page du texte</a>'
    read = f"Lisez plutôt {where} : ses règles, leurs mots et les tableaux y sont."
    return [
        "<noscript>",
        f"<p>Ce questionnaire se calcule dans votre navigateur, avec JavaScript, qui est ici "
        f"désactivé. {read}</p>",
        "</noscript>",
        f'<p id="chargement">Le questionnaire tarde à s’afficher. {read}</p>',
    ]


def _foot(policy: Policy) -> list[str]:
    where = f'<a href="{address(policy)}">Lire {noun(policy)}, règle par règle</a>'
    return [
        "<p>Vos réponses restent dans cette page : elles ne sont ni envoyées ni enregistrées, et "
        "disparaissent quand vous la fermez. La politique de sécurité de la page interdit toute "
        "requête.</p>",
        f"<p>{where}. Texte repris du document : {escape(head(policy, 'source', UNKNOWN))}.</p>",
    ]
