"""What is advised or advised against: devrait, souhaitable, privilégier, exceptionnellement."""

from attendu_compiler.model.wording.grounding.marker import Marker

MARKERS = (
    Marker(
        words=r"devrai(?:t|ent)|devriez|(?:il )?(?:faudrait|conviendrait)",
        affirmed=("recommande",),
        denied=("deconseille",),
        only=("deconseille",),
        relative=True,
    ),
    Marker(
        words=r"souhaitable|préférable|opportun",
        affirmed=("recommande",),
        denied=("deconseille",),
    ),
    Marker(words=r"recommand(?:e|ée?s?|er|ons)", affirmed=("recommande",), denied=("deconseille",)),
    Marker(
        words=r"privilégi(?:er|ée?s?|erez|era)|de préférence|invitée?s? à",
        affirmed=("recommande",),
        denied=("deconseille",),
    ),
    Marker(words=r"n'hésiterez pas à", denied=("recommande",), affirmed=("recommande",)),
    Marker(
        words=r"qu'(?:exceptionnellement|à titre exceptionnel)",
        affirmed=("deconseille",),
        denied=("deconseille",),
        only=("deconseille",),
    ),
    Marker(words=r"évit(?:er|ée?s?|erez|era)|déconseillée?s?", affirmed=("deconseille",)),
    Marker(
        words=r"(?:n'est|ne sera) pas utile",
        denied=("deconseille", "non_exige"),
        affirmed=("deconseille", "non_exige"),
    ),
)
