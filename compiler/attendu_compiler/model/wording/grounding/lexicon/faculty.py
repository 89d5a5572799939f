"""What an authority may do: pouvoir, en droit de, fondé à, il est possible, la loi autorise."""

from attendu_compiler.model.wording.grounding.marker import Marker

_IS = r"(?:est|sera|reste|demeure|restera|sont|seront)(?: [\w-]+){0,3}"

MARKERS = (
    Marker(
        words=r"peu(?:t|vent)(?!-être)|pouvez|pourr(?:a|ont|ez)",
        affirmed=("possible",),
        denied=("exclu",),
        only=("possible",),
    ),
    Marker(
        words=r"pourrai(?:t|ent)|pourriez",
        affirmed=("possible",),
        denied=("exclu",),
        only=("possible",),
    ),
    Marker(
        words=rf"{_IS} (?:possibles?|permise?s?|loisible)",
        affirmed=("possible",),
        denied=("exclu",),
    ),
    Marker(words=rf"{_IS} autorisée?s? à", affirmed=("possible",), denied=("exclu",)),
    Marker(words=r"en droit d[e']|fondée?s? à", affirmed=("possible",), denied=("exclu",)),
    Marker(
        words=r"ouvre(?:nt)? (?:\w+ )?droit|la (?:possibilité|faculté)",
        affirmed=("possible",),
        denied=("exclu",),
    ),
    Marker(
        words=r"permet(?:tent|tra|tront)?|autorise(?:nt|ra|ront)?",
        affirmed=("possible",),
        denied=("exclu",),
        only=("possible",),
    ),
    Marker(words=r"justifie(?:nt)? le prononcé", affirmed=("possible",), denied=("exclu",)),
    Marker(words=r"constitue(?:nt)? un motif", affirmed=("possible",), denied=("exclu",)),
)
