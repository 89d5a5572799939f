"""Sentences of the nine acts, with what a jurist reads in them.

Labels were given by reading, before the lexicons were run on them; the tests say which of them the
lexicons miss.  Each row of STATUSES: act, kind of outcome, status, quotation.
"""

from sentences import (
    asile_travail_1991,
    bonification_1991,
    delegations,
    kosovo_1999,
    pilotage_2024,
    readmission_1995,
    regularisation_1997,
    roumanie_bulgarie_2006,
)

#: The statuses that one kind of outcome may take: a wrong one among them must be refused.
KINDS = {
    "acte": ("obligatoire", "recommande", "possible", "deconseille", "exclu"),
    "formalite": ("exige", "non_exige"),
    "droit": ("de_droit", "exclu"),
    "effet": ("automatique", "exclu"),
    "etat": ("etabli", "non_etabli"),
}

STATUSES: tuple[tuple[str, str, str, str], ...] = (
    *kosovo_1999.SENTENCES,
    *delegations.SENTENCES,
    *regularisation_1997.SENTENCES,
    *asile_travail_1991.SENTENCES,
    *bonification_1991.SENTENCES,
    *pilotage_2024.SENTENCES,
    *readmission_1995.SENTENCES,
    *roumanie_bulgarie_2006.SENTENCES,
)
