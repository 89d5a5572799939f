"""What is, or is not, required of a person: requis, subordonné à, sous réserve de, dispensé de."""

from attendu_compiler.model.wording.grounding.marker import Marker

_IS = r"(?:est|sera|sont|seront|demeure(?:nt)?|reste(?:nt)?|étai(?:t|ent)|étant)(?: [\w-]+){0,3}"

MARKERS = (
    Marker(
        words=rf"{_IS} (?:requise?s?|exigée?s?|exigibles?)",
        affirmed=("exige",),
        denied=("non_exige",),
    ),
    Marker(words=r"exige(?:nt|ra|ront)?", affirmed=("exige",), denied=("non_exige",)),
    Marker(words=rf"{_IS} nécessaires?", affirmed=("exige",), denied=("non_exige",)),
    Marker(words=r"subordonn(?:e(?:nt)?|ée?s?|ant|er)", affirmed=("exige",), denied=("non_exige",)),
    Marker(
        words=(
            r"à (?:la |cette )?(?:double )?condition (?:qu[e']|d[e'])"
            r"|aux? conditions? (?:qu[e']|d[e'])"
            r"|sous réserve (?:\w+ment )?(?:d[eu]s?|d'|qu[e'])"
        ),
        affirmed=("exige",),
        denied=("exige",),
        conditions=True,
    ),
    Marker(
        words=rf"{_IS} soumis(?:e?s?)", affirmed=("exige", "automatique"), denied=("non_exige",)
    ),
    Marker(
        words=rf"{_IS} opposables?|(?:être|{_IS}) opposée?s?",
        affirmed=("exige",),
        denied=("non_exige",),
    ),
    Marker(
        words=rf"{_IS} (?:conditionnée?s? (?:à|aux?)|imposée?s?)",
        affirmed=("exige",),
        denied=("non_exige",),
    ),
    Marker(words=r"vous (?:(?:lui|leur) )?demanderez", affirmed=("exige",)),
    Marker(
        words=r"(?:est|sera|sont|seront|être|demeure(?:nt)?)(?: \w+ment)? dispensée?s?",
        affirmed=("non_exige",),
        denied=("exige",),
    ),
    Marker(words=r"dispense(?:nt|ra|ront)?", affirmed=("non_exige",), denied=("exige",)),
    Marker(words=r"n'(?P<v>ont|a|auront|aura) (?:pas|plus) à", denied=("non_exige",)),
    Marker(words=r"sans qu'il soit nécessaire", affirmed=("non_exige",), conditions=True),
)
