"""What is said of the facts of a case that cannot be read: one code a kind of fault, one page each."""

from attendu_dsl.diagnostics import Code, Example

_POLICY = """texte exemple
  intitulé : « Exemple »

fait entrée
  type : date

fait demande
  type : date

fait séjour
  type : durée écoulée
  jusqu'à : demande

fait nationalité
  type : un choix
  options :
    - roumaine
    - bulgare

fait polygamie

supposition entrée avant la demande
  toujours entrée : jusqu'à demande

acte carte
  silence : le texte ne dit rien

règle 1
  si toutes ces conditions sont remplies :
    - absence de polygamie
    - nationalité : roumaine
    - séjour : au moins 3 mois
    - entrée : avant le 1er janvier 2007
  alors carte est possible
"""


def _example(facts: str) -> Example:
    return Example(policy=_POLICY, facts=facts)


NOT_JSON = Code(
    id="A600",
    title="ligne qui n'est pas du JSON",
    page="""Les faits d'un dossier se donnent en JSON : un objet pour un dossier, ou un objet par ligne
pour plusieurs. La ligne est refusée, les autres reçoivent leur réponse. Vérifiez les guillemets droits
(`"`), les virgules entre les faits, et l'accolade qui ferme.""",
    bad=_example("{polygamie: non}"),
    good=_example('{"polygamie": false}'),
)

UNKNOWN_FACT = Code(
    id="A601",
    title="fait inconnu du texte",
    page="""Le dossier donne un fait que le texte ne connaît pas. Rien n'est ignoré en silence : un fait
mal orthographié changerait la réponse sans que personne le voie. Le message propose le nom le plus
proche ; les noms sont ceux de la transcription, sans accents ni espaces.""",
    bad=_example('{"poligamie": false}'),
    good=_example('{"polygamie": false}'),
)

WRONG_VALUE = Code(
    id="A602",
    title="valeur d'un autre type",
    page="""La valeur n'est pas de la sorte attendue : oui ou non s'écrit `true` ou `false`, une durée
`"P3M12D"`, une date `"2007-01-31"`, un montant `"1234.56 EUR"`, et ce qui n'est pas connu `null`. Une
valeur n'est jamais convertie d'une sorte à l'autre.""",
    bad=_example('{"polygamie": "non"}'),
    good=_example('{"polygamie": false}'),
)

UNKNOWN_OPTION = Code(
    id="A603",
    title="réponse hors de la liste",
    page="""La réponse n'est pas l'une de celles que le texte connaît pour ce fait. Le message les
énumère, et propose la plus proche. Si le dossier ne dit pas laquelle, donnez `null`.""",
    bad=_example('{"nationalite": "roumain"}'),
    good=_example('{"nationalite": "roumaine"}'),
)

IMPOSSIBLE_DAY = Code(
    id="A604",
    title="date absente du calendrier",
    page="""La date a la bonne forme, mais ce jour n'existe pas : 31 avril, 29 février d'une année qui
n'est pas bissextile. Elle n'est jamais ramenée au jour le plus proche.""",
    bad=_example('{"entree": "2006-02-29"}'),
    good=_example('{"entree": "2006-02-28"}'),
)

BROKEN_ASSUMPTION = Code(
    id="A605",
    title="faits contraires à une supposition",
    page="""Les faits donnés contredisent une `supposition` de la transcription, que le message nomme :
ce dossier ne peut pas exister tel qu'il est décrit. Corrigez le fait qui est faux, ou donnez `null` si
vous ne le connaissez pas.""",
    bad=_example('{"entree": "2006-05-02", "demande": "2006-05-01"}'),
    good=_example('{"entree": "2006-05-01", "demande": "2006-05-01"}'),
)

STARTS_AFTER_ITS_END = Code(
    id="A606",
    title="durée qui finit avant son début",
    page="""Une durée est donnée par sa date de départ, et cette date suit celle à laquelle la durée se
compte. Vérifiez les deux dates.""",
    bad=_example('{"sejour": "2006-06-01", "demande": "2006-05-01"}'),
    good=_example('{"sejour": "2006-01-01", "demande": "2006-05-01"}'),
)

GIVEN_TWICE = Code(
    id="A607",
    title="fait donné deux fois",
    page="""Le même fait figure deux fois dans un dossier. Aucune des deux valeurs n'est préférée à
l'autre : gardez la bonne.""",
    bad=_example('{"polygamie": false, "polygamie": true}'),
    good=_example('{"polygamie": false}'),
)

CODES = (
    NOT_JSON,
    UNKNOWN_FACT,
    WRONG_VALUE,
    UNKNOWN_OPTION,
    IMPOSSIBLE_DAY,
    BROKEN_ASSUMPTION,
    STARTS_AFTER_ITS_END,
    GIVEN_TWICE,
)


class FactError(Exception):
    """A fact that cannot be read: its code, its name, what was given and what was expected.

    ``code`` is the identifier (« A602 »); ``value`` what was given, as it was given; the message says
    all of it in French, with a suggestion when one is near.
    """

    def __init__(self, code: Code, fact: str, value: object, expected: str, message: str) -> None:
        super().__init__(message)
        self.code = code.id
        self.fact = fact
        self.value = value
        self.expected = expected
        self.message = message
