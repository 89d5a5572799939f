"""The statuses of an outcome."""

import enum


class Status(str, enum.Enum):
    """What a text says of an outcome; the values are the codes of every output."""

    OBLIGATOIRE = "obligatoire"
    RECOMMANDE = "recommande"
    POSSIBLE = "possible"
    DECONSEILLE = "deconseille"
    EXCLU = "exclu"
    EXIGE = "exige"
    NON_EXIGE = "non_exige"
    DE_DROIT = "de_droit"
    AUTOMATIQUE = "automatique"
    ETABLI = "etabli"
    NON_ETABLI = "non_etabli"
    VALEUR = "valeur"
    NON_PREVU = "non_prevu"
    REGI_PAR_UN_AUTRE_TEXTE = "regi_par_un_autre_texte"
    NON_APPLICABLE = "non_applicable"
    INDETERMINE = "indetermine"


#: From the strongest to the weakest of each sign.
POSITIVE = (
    Status.OBLIGATOIRE,
    Status.EXIGE,
    Status.DE_DROIT,
    Status.AUTOMATIQUE,
    Status.ETABLI,
    Status.RECOMMANDE,
    Status.POSSIBLE,
)
NEGATIVE = (Status.EXCLU, Status.NON_EXIGE, Status.NON_ETABLI, Status.DECONSEILLE)

PHRASES = {
    Status.OBLIGATOIRE: "obligatoire",
    Status.RECOMMANDE: "recommandé",
    Status.POSSIBLE: "possible",
    Status.DECONSEILLE: "déconseillé",
    Status.EXCLU: "exclu",
    Status.EXIGE: "exigé",
    Status.NON_EXIGE: "non exigé",
    Status.DE_DROIT: "de droit",
    Status.AUTOMATIQUE: "automatique",
    Status.ETABLI: "établi",
    Status.NON_ETABLI: "non établi",
    Status.VALEUR: "fixé",
    Status.NON_PREVU: "non prévu par le texte",
    Status.REGI_PAR_UN_AUTRE_TEXTE: "régi par un autre texte",
    Status.NON_APPLICABLE: "texte non applicable à cette date",
    Status.INDETERMINE: "indéterminé",
}
