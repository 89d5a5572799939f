"""What must be done: devoir, il vous appartient, il convient, « vous » and a future."""

from attendu_compiler.model.wording.grounding.marker import Marker

_IS = r"(?:est|sera|sont|seront|reste|demeure)(?: [\w-]+){0,2}"
_CLITICS = r"(?:(?:ne|me|leur|lui|y|en|les|le|la|vous) |n'|l'|s'|m')*"
_PARTICIPLES = (
    r"(?:appréciée?s?|instruite?s?|effectuée?s?|adressée?s?|transmise?s?|signalée?s?|examinée?s?"
    r"|publiée?s?|prise?s? en compte)"
)
_NOT_ORDERS = r"(?:pour|se|au|dev)rez"

MARKERS = (
    Marker(
        words=r"(?:devr(?:a|ont|ez)|doit|doivent|devez)(?! (?:pas )?(?:dépasser|excéder))",
        affirmed=("obligatoire", "exige"),
        denied=("exclu",),
        only=("exclu",),
        relative=True,
    ),
    Marker(
        words=rf"vous {_CLITICS}(?P<v>(?!{_NOT_ORDERS}(?!\w)|hésiterez)[a-zà-ÿ]{{2,}}rez)",
        affirmed=("obligatoire",),
        denied=("exclu",),
        only=("exclu",),
    ),
    Marker(
        words=(
            r"il (?:ne )?(?:vous |lui |leur )?(?P<v>appartient|appartiendra|revient|reviendra|incombe"
            r"|convient|conviendra|faut|faudra|importe)"
        ),
        affirmed=("obligatoire", "exige"),
        denied=("exclu", "non_exige"),
    ),
    Marker(words=r"serez (?:conduits?|amenés?) à", affirmed=("obligatoire",)),
    Marker(words=r"incombe(?:nt)? (?:à|au|aux)", affirmed=("obligatoire", "exige")),
    Marker(
        words=r"il (?:n')?(?P<v>y (?:a|aura|avait)) (?:pas )?lieu",
        affirmed=("obligatoire",),
        denied=("exclu",),
    ),
    Marker(
        words=r"il (?:vous )?est demandé|je vous (?:demande|demanderai|prie)(?! de privilégier)",
        affirmed=("obligatoire",),
    ),
    Marker(words=r"j'attends", affirmed=("obligatoire",)),
    Marker(
        words=(
            r"il (?:n')?(?P<v>est)(?:,? en effet,?)?(?: pas| plus)?"
            r" (?:impératif|nécessaire|indispensable)"
        ),
        affirmed=("obligatoire", "exige"),
        denied=("non_exige",),
    ),
    Marker(words=r"la nécessité|impérativement|obligatoirement", affirmed=("obligatoire",)),
    Marker(words=r"(?:a|ont) (?:aussi |également )?le devoir", affirmed=("obligatoire",)),
    Marker(
        words=rf"{_IS} tenue?s? d[e']", affirmed=("obligatoire", "exige"), denied=("non_exige",)
    ),
    Marker(words=rf"{_IS} obligatoires?", affirmed=("obligatoire", "exige"), denied=("non_exige",)),
    Marker(words=r"sont chargés|est chargée?", affirmed=("obligatoire",)),
    Marker(
        words=rf"(?:sera|seront) (?:\w+ment )?{_PARTICIPLES}",
        affirmed=("obligatoire",),
        denied=("exclu",),
    ),
)

#: An order not to do: the duty itself then marks an exclusion.
NEGATIVE_ORDER = r"(?: \w+){0,2} (?:de|à) ne (?:pas|jamais|plus)(?!\w)"
