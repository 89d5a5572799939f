"""What is due or follows of itself: de plein droit, bénéficient de, entraîne, entre en vigueur."""

from attendu_compiler.model.wording.grounding.marker import Marker

_IS = r"(?:est|sera|sont|seront)(?: [\w-]+){0,2}"

MARKERS = (
    Marker(words=r"de plein droit", affirmed=("de_droit", "automatique"), denied=("exclu",)),
    Marker(
        words=(
            r"(?:maintenue?|accordée?|délivrée?|reconnue?|renouvelée?|est|sont)s?"
            r" de droit(?! commun)"
        ),
        affirmed=("de_droit",),
        denied=("exclu",),
    ),
    Marker(
        words=r"bénéfici(?:e|ent|era|eront)(?= )",
        affirmed=("de_droit", "etabli"),
        denied=("exclu", "non_etabli"),
    ),
    Marker(words=r"obtien(?:t|nent)|obtiendr(?:a|ont)", affirmed=("de_droit",), denied=("exclu",)),
    Marker(
        words=r"(?:a|ont|aura|auront) droit|ouv(?:re|rent|rira|riront) droit",
        affirmed=("de_droit",),
        denied=("exclu",),
    ),
    Marker(
        words=rf"{_IS} reconnue?s?(?= (?:à|aux?)(?!\w))",
        affirmed=("de_droit", "etabli"),
        denied=("exclu", "non_etabli"),
    ),
    Marker(words=rf"{_IS} ouverte?s?", affirmed=("de_droit",), denied=("exclu",)),
    Marker(
        words=rf"s'appliqu(?:e|ent|era|eront)|(?:{_IS}|reste(?:nt|ra)?) (?:donc )?applicables?",
        affirmed=("automatique",),
        denied=("exclu", "non_applicable"),
    ),
    Marker(
        words=(
            r"entraîne(?:nt|ra|ront)?|confère(?:nt)?|rend(?:ra|ront|ent)? sans objet"
            r"|perd(?:ent)?"
        ),
        affirmed=("automatique",),
        denied=("exclu",),
    ),
    Marker(
        words=r"prend(?:ra)? effet|entre(?:nt|ra|ront)? en vigueur|est le fait générateur",
        affirmed=("automatique",),
        conditions=True,
    ),
    Marker(
        words=rf"{_IS} (?:sanctionnée?s?|suspendu(?:e?s?)|exécutoires?|suspensifs?)",
        affirmed=("automatique", "etabli"),
        denied=("exclu", "non_etabli"),
    ),
    Marker(
        words=rf"{_IS} (?:complétée?s?|ajoutée?s?|remplacée?s?|abrogée?s?|donnée?s?)",
        affirmed=("automatique",),
    ),
)
