"""What may not be done, or does not apply: ne saurait, exclu, interdit, à l'exclusion de."""

from attendu_compiler.model.wording.grounding.marker import Marker

_IS = r"(?:est|sera|sont|seront|serait|seraient|reste|demeure)(?: [\w-]+){0,2}"

MARKERS = (
    Marker(words=r"saurai(?:t|ent)", denied=("exclu",)),
    Marker(words=rf"{_IS} exclue?s?", affirmed=("exclu",), denied=("possible",)),
    Marker(
        words=rf"{_IS} (?:interdite?s?|illéga(?:le?s?|ux)|impossibles?)",
        affirmed=("exclu",),
        denied=("possible",),
    ),
    Marker(words=r"interdi(?:t|sent)", affirmed=("exclu",)),
    Marker(words=r"fai(?:t|sant) (?:donc |ainsi )?obstacle|font obstacle", affirmed=("exclu",)),
    Marker(words=r"à l'exclusion d(?:es?|u|')", affirmed=("exclu",), conditions=True),
    Marker(
        words=r"(?:de|à) (?P<v>ne (?:pas|jamais|plus))(?= \w+)",
        affirmed=("exclu",),
        conditions=True,
    ),
    Marker(
        words=r"cesse(?:nt|ra|ront)? d(?:e s)?'(?:être )?appli(?:cables?|quer)", affirmed=("exclu",)
    ),
)
