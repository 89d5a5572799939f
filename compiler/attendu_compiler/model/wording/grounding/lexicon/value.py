"""What fixes a value: égal à, fixé à, durée, délai, maximum, ne dépasse pas."""

from attendu_compiler.model.wording.grounding.marker import Marker

MARKERS = (
    Marker(
        words=(
            r"égale?s? (?:à|au|aux)|fixée?s?|fixer|maximale?s?|maximum|minimum|durée|délai"
            r"|valables?"
            r"|port(?:e|é|ée|er|ant)|rédui(?:t|te|re)|montant|niveau|dépasser?|excède|au plus tard"
        ),
        affirmed=("valeur",),
        denied=("valeur",),
        only=("valeur",),
        conditions=True,
    ),
)
