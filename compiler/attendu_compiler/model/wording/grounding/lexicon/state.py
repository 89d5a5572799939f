"""What is established, or not: avérée, établi, constitue, présomption, ne justifie plus de."""

from attendu_compiler.model.wording.grounding.marker import Marker

_IS = r"(?:est|sera|sont|seront|être|soit|a été|ont été)(?: (?:pas|plus|donc|\w+ment)){0,2}"

MARKERS = (
    Marker(
        words=(
            rf"{_IS} (?:avérée?s?|établie?s?|constituée?s?|caractérisée?s?|réputée?s?"
            r"|considérée?s?)"
        ),
        affirmed=("etabli",),
        denied=("non_etabli",),
    ),
    Marker(
        words=r"constitu(?:e|ent|era|eront)|révèle(?:nt)?|atteste(?:nt)?",
        affirmed=("etabli",),
        denied=("non_etabli",),
    ),
    Marker(words=r"présomption|présumée?s?|présumer", affirmed=("etabli",), denied=("non_etabli",)),
    Marker(
        words=r"(?:a|ont) conservé|conserve(?:nt)?", affirmed=("etabli",), denied=("non_etabli",)
    ),
    Marker(words=r"signifie(?:nt)?|ressort", affirmed=("etabli",), denied=("non_etabli",)),
    Marker(
        words=r"va(?:ut|lent)|vaudr(?:a|ont)|valant",
        affirmed=("etabli", "automatique"),
        denied=("exclu", "non_etabli"),
    ),
    Marker(
        words=r"justifie(?:nt)?(?= (?:pas|plus|d))", affirmed=("etabli",), denied=("non_etabli",)
    ),
    Marker(
        words=r"peu(?:t|vent)|pourr(?:a|ont)(?= (?:pas|plus) (?:constituer|justifier|être établi))",
        denied=("non_etabli",),
    ),
    Marker(
        words=r"il n'(?P<v>y a) (?:pas|plus|aucun) (?:de )?droit", denied=("non_etabli", "exclu")
    ),
)
