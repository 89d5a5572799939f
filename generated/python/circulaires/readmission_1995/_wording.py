"""Les mots du texte officiel, règle par règle."""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.records import Quotation, Rule

RULES: dict[str, Rule] = {
    "dispositif utilisation": Rule(
        "dispositif utilisation",
        quotations=(
            Quotation(
                "dispositif",
                "RECOMMANDE que, à partir du 1er juillet 1995, les principes directeurs énoncés ci-après soient utilisés par les États membres comme base de négociation avec les pays tiers lors de l'élaboration d'un protocole sur la mise en oeuvre d'accords de réadmission:",
            ),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers",),
    ),
    "dispositif inspiration": Rule(
        "dispositif inspiration",
        quotations=(
            Quotation(
                "visas, al. 4",
                "une série de principes directeurs dont les États membres pourraient s'inspirer lors de la négociation de ces protocoles",
            ),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers",),
    ),
    "I.1 formulaires communs": Rule(
        "I.1 formulaires communs",
        quotations=(
            Quotation(
                "§ I.1, al. 1",
                "Pour la remise/réadmission des personnes en séjour irrégulier, il est recommandé de prévoir l'utilisation par les parties contractantes de formulaires communs à celles-ci. Il s'agit des formulaires suivants: - procès-verbal de remise/réadmission en procédure accélérée, - demande de réadmission/renvoi en transit, - procès-verbal de remise/réadmission.",
            ),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers",),
    ),
    "I.1 documents annexés": Rule(
        "I.1 documents annexés",
        quotations=(
            Quotation(
                "§ I.1, al. 2",
                "Pour la rédaction de ces formulaires, les États membres pourraient s'inspirer des trois documents joints en annexe à la présente recommandation",
            ),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers",),
    ),
    "I.2 procédure accélérée": Rule(
        "I.2 procédure accélérée",
        quotations=(
            Quotation(
                "§ I.2, al. 1",
                "Lorsqu'une personne est arrêtée en zone frontalière, sa remise/réadmission se fait en procédure accélérée.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "arrestation en zone frontalière",
        ),
    ),
    "I.2 procédure accélérée permise": Rule(
        "I.2 procédure accélérée permise",
        quotations=(
            Quotation(
                "§ I.2, al. 1",
                "Lorsqu'une personne est arrêtée en zone frontalière, sa remise/réadmission se fait en procédure accélérée.",
            ),
            Quotation("§ I.2, al. 2", "Une disposition permettant cela"),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "arrestation en zone frontalière",
        ),
    ),
    "I.2 disposition du protocole": Rule(
        "I.2 disposition du protocole",
        quotations=(
            Quotation(
                "§ I.2, al. 2",
                "Une disposition permettant cela doit donc figurer dans le protocole.",
            ),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers",),
    ),
    "I.2 disposition recommandée": Rule(
        "I.2 disposition recommandée",
        quotations=(
            Quotation(
                "§ I.2, al. 2",
                "Une disposition permettant cela doit donc figurer dans le protocole.",
            ),
            Quotation("dispositif", "RECOMMANDE"),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers",),
    ),
    "I.2 délai déterminé par les parties": Rule(
        "I.2 délai déterminé par les parties",
        quotations=(
            Quotation(
                "§ I.2, al. 3",
                "Les parties contractantes détermineront le délai total de la réadmission en procédure accélérée (comprenant la demande et la réponse donnée à la demande)",
            ),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers",),
    ),
    "I.2 délai déterminé par les parties recommandé": Rule(
        "I.2 délai déterminé par les parties recommandé",
        quotations=(
            Quotation(
                "§ I.2, al. 3",
                "Les parties contractantes détermineront le délai total de la réadmission en procédure accélérée (comprenant la demande et la réponse donnée à la demande)",
            ),
            Quotation("dispositif", "RECOMMANDE"),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers",),
    ),
    "I.2 délai très court": Rule(
        "I.2 délai très court",
        quotations=(
            Quotation(
                "§ I.2, al. 3",
                "le délai total de la réadmission en procédure accélérée (comprenant la demande et la réponse donnée à la demande) qui devrait en tout état de cause être très court.",
            ),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers",),
    ),
    "I.2 accords déjà signés": Rule(
        "I.2 accords déjà signés",
        quotations=(
            Quotation(
                "§ I.2, al. 3",
                "Les États membres pourront s'inspirer d'accords déjà signés par certains d'entre eux, où ce délai ne dépasse pas quarante-huit heures.",
            ),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers",),
    ),
    "I.2 dans la limite des accords déjà signés": Rule(
        "I.2 dans la limite des accords déjà signés",
        quotations=(
            Quotation(
                "§ I.2, al. 3",
                "d'accords déjà signés par certains d'entre eux, où ce délai ne dépasse pas quarante-huit heures",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "délai total prévu : au plus 48 heures",
        ),
    ),
    "I.2 formes simplifiées": Rule(
        "I.2 formes simplifiées",
        quotations=(
            Quotation(
                "§ I.2, al. 4",
                "Les formes de la remise devraient être simplifiées pour cette procédure.",
            ),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers",),
    ),
    "I.2 notification et exécution": Rule(
        "I.2 notification et exécution",
        quotations=(
            Quotation(
                "§ I.2, al. 4",
                "La notification de la remise se ferait sans formalité particulière (téléphone, télécopie, télex ou oralement) et son exécution directement par les agents des postes frontières.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "procédure accélérée est de droit ou obligatoire ou possible ou recommandé",
        ),
    ),
    "I.2 procès-verbal": Rule(
        "I.2 procès-verbal",
        quotations=(
            Quotation(
                "§ I.2, al. 5",
                "Si nécessaire, un procès-verbal (partie I point 1) pourra être établi.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "procédure accélérée est de droit ou obligatoire ou possible ou recommandé",
            "nécessité d'un procès-verbal",
        ),
    ),
    "I.3 procédure normale": Rule(
        "I.3 procédure normale",
        quotations=(
            Quotation(
                "§ I.3, al. 1",
                "Cette procédure est appliquée lorsqu'une personne ne peut être admise ou réadmise selon la procédure accélérée.",
            ),
            Quotation("§ I.2, al. 1", "Lorsqu'une personne est arrêtée en zone frontalière"),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "impossibilité de la procédure accélérée ou absence d'arrestation en zone frontalière",
        ),
    ),
    "I.3 procédure accélérée impossible": Rule(
        "I.3 procédure accélérée impossible",
        quotations=(
            Quotation(
                "§ I.3, al. 1",
                "lorsqu'une personne ne peut être admise ou réadmise selon la procédure accélérée",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "impossibilité de la procédure accélérée",
        ),
    ),
    "I.3 procédure normale hors zone": Rule(
        "I.3 procédure normale hors zone",
        quotations=(
            Quotation(
                "§ I.3, al. 1",
                "Cette procédure est appliquée lorsqu'une personne ne peut être admise ou réadmise selon la procédure accélérée.",
            ),
            Quotation("§ I.2, al. 1", "Lorsqu'une personne est arrêtée en zone frontalière"),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "absence d'arrestation en zone frontalière",
        ),
    ),
    "I.3 écrits": Rule(
        "I.3 écrits",
        quotations=(
            Quotation(
                "§ I.3, al. 2",
                "La demande de réadmission et la réponse devraient être écrites.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "procédure normale est de droit ou obligatoire ou possible ou recommandé",
        ),
    ),
    "I.3 document annexé": Rule(
        "I.3 document annexé",
        quotations=(
            Quotation(
                "§ I.3, al. 2",
                "Les parties pourraient s'inspirer du document joint en annexe à la présente recommandation.",
            ),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers",),
    ),
    "I.3 réponse obligatoire": Rule(
        "I.3 réponse obligatoire",
        quotations=(Quotation("§ I.3, al. 3", "La réponse devrait être obligatoire"),),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "procédure normale est de droit ou obligatoire ou possible ou recommandé",
        ),
    ),
    "I.3 délai court": Rule(
        "I.3 délai court",
        quotations=(
            Quotation(
                "§ I.3, al. 3",
                "La réponse devrait être obligatoire et effectuée dans un délai court déterminé par les parties.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "procédure normale est de droit ou obligatoire ou possible ou recommandé",
        ),
    ),
    "I.3 quinze jours": Rule(
        "I.3 quinze jours",
        quotations=(
            Quotation(
                "§ I.3, al. 3",
                "Conformément à l'accord type bilatéral, ce délai ne doit pas dépasser quinze jours.",
            ),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers",),
    ),
    "I.3 délai conforme": Rule(
        "I.3 délai conforme",
        quotations=(
            Quotation(
                "§ I.3, al. 3",
                "Conformément à l'accord type bilatéral, ce délai ne doit pas dépasser quinze jours.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "délai de réponse prévu : au plus 15 jours",
        ),
    ),
    "I.3 délai trop long": Rule(
        "I.3 délai trop long",
        quotations=(
            Quotation(
                "§ I.3, al. 3",
                "Conformément à l'accord type bilatéral, ce délai ne doit pas dépasser quinze jours.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "délai de réponse prévu : plus de 15 jours",
        ),
    ),
    "I.3 délai inférieur": Rule(
        "I.3 délai inférieur",
        quotations=(
            Quotation(
                "§ I.3, al. 3",
                "Toutefois, il serait souhaitable que les États membres s'inspirent d'accords déjà signés où ce délai est inférieur.",
            ),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers",),
    ),
    "II.1 preuve de la nationalité": Rule(
        "II.1 preuve de la nationalité",
        quotations=(
            Quotation(
                "§ II.1, al. 1",
                "La preuve établie de la nationalité et de l'entrée sur le territoire devrait s'imposer aux parties sans qu'elles procèdent à de plus amples enquêtes.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "preuve de la nationalité établie",
        ),
    ),
    "II.1 preuve de l'entrée": Rule(
        "II.1 preuve de l'entrée",
        quotations=(
            Quotation(
                "§ II.1, al. 1",
                "La preuve établie de la nationalité et de l'entrée sur le territoire devrait s'imposer aux parties sans qu'elles procèdent à de plus amples enquêtes.",
            ),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers", "preuve de l'entrée établie"),
    ),
    "II.1 preuves réunies": Rule(
        "II.1 preuves réunies",
        quotations=(
            Quotation(
                "§ II.1, al. 1",
                "La preuve établie de la nationalité et de l'entrée sur le territoire devrait s'imposer aux parties sans qu'elles procèdent à de plus amples enquêtes.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "preuve de la nationalité établie",
            "preuve de l'entrée établie",
        ),
    ),
    "II.1 présomption de la nationalité": Rule(
        "II.1 présomption de la nationalité",
        quotations=(
            Quotation(
                "§ II.1, al. 2",
                "La présomption établie de la nationalité et de l'entrée sur le territoire devrait être considérée comme acquise par les parties sauf établissement d'une preuve contraire par la partie requise.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "présomption de la nationalité établie",
            "preuve contraire sur la nationalité : autre qu'établie par la partie requise",
        ),
    ),
    "II.1 présomption de l'entrée": Rule(
        "II.1 présomption de l'entrée",
        quotations=(
            Quotation(
                "§ II.1, al. 2",
                "La présomption établie de la nationalité et de l'entrée sur le territoire devrait être considérée comme acquise par les parties sauf établissement d'une preuve contraire par la partie requise.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "présomption de l'entrée établie",
            "preuve contraire sur l'entrée : autre qu'établie par la partie requise",
        ),
    ),
    "II.1 présomptions réunies": Rule(
        "II.1 présomptions réunies",
        quotations=(
            Quotation(
                "§ II.1, al. 2",
                "La présomption établie de la nationalité et de l'entrée sur le territoire devrait être considérée comme acquise par les parties sauf établissement d'une preuve contraire par la partie requise.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "présomption de la nationalité établie",
            "présomption de l'entrée établie",
            "aucun de : preuve contraire sur la nationalité : établie par la partie requise ; preuve contraire sur l'entrée : établie par la partie requise",
        ),
    ),
    "II.2 moyens pour la nationalité": Rule(
        "II.2 moyens pour la nationalité",
        quotations=(
            Quotation(
                "§ II.2, al. 1",
                "Le protocole doit définir clairement les moyens d'établissement de la preuve ou de la présomption de la nationalité.",
            ),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers",),
    ),
    "II.2 moyens pour la nationalité recommandés": Rule(
        "II.2 moyens pour la nationalité recommandés",
        quotations=(
            Quotation(
                "§ II.2, al. 1",
                "Le protocole doit définir clairement les moyens d'établissement de la preuve ou de la présomption de la nationalité.",
            ),
            Quotation("dispositif", "RECOMMANDE"),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers",),
    ),
    "II.2 preuve de la nationalité": Rule(
        "II.2 preuve de la nationalité",
        quotations=(
            Quotation(
                "§ II.2, al. 2",
                "La preuve de la nationalité pourra être établie par: - un certificat de nationalité, qui peut être attribué avec précision à une personne, - un passeport quel qu'en soit le type (ordinaire, diplomatique, de service, substitut de passeport avec photographie d'identité délivré par les autorités) ou tout autre document de voyage sur lequel figure la nationalité, - une carte d'immatriculation consulaire, - une carte nationale d'identité (même provisoire ou ad hoc), - une carte d'identité de mineur tenant lieu de passeport, - une attestation provisoire d'identité, - un livret ou une carte d'identité militaires.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "documents de preuve de la nationalité : comprend certificat de nationalité qui peut être attribué avec précision à une personne ou documents de preuve de la nationalité : comprend passeport quel qu'en soit le type ou documents de preuve de la nationalité : comprend substitut de passeport avec photographie d'identité délivré par les autorités ou documents de preuve de la nationalité : comprend autre document de voyage sur lequel figure la nationalité ou documents de preuve de la nationalité : comprend carte d'immatriculation consulaire ou documents de preuve de la nationalité : comprend carte nationale d'identité même provisoire ou ad hoc ou documents de preuve de la nationalité : comprend carte d'identité de mineur tenant lieu de passeport ou documents de preuve de la nationalité : comprend attestation provisoire d'identité ou documents de preuve de la nationalité : comprend livret militaire ou documents de preuve de la nationalité : comprend carte d'identité militaire",
        ),
    ),
    "II.2 présomption de la nationalité": Rule(
        "II.2 présomption de la nationalité",
        quotations=(
            Quotation(
                "§ II.2, al. 3",
                "La présomption de la nationalité pourra être établie notamment par: - des informations précises fournies par les autorités officielles, - une carte de service d'un organisme public, - une carte de service d'une entreprise, - un permis de conduire, - un extrait d'état civil, - un livret de marin, - un livret de batelier, - une photocopie de l'un des documents précédemment énumérés, - des déclarations de témoins, - des déclarations de l'intéressé, - la langue de l'intéressé.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "éléments de présomption de la nationalité : comprend informations précises fournies par les autorités officielles ou éléments de présomption de la nationalité : comprend carte de service d'un organisme public ou éléments de présomption de la nationalité : comprend carte de service d'une entreprise ou éléments de présomption de la nationalité : comprend permis de conduire ou éléments de présomption de la nationalité : comprend extrait d'état civil ou éléments de présomption de la nationalité : comprend livret de marin ou éléments de présomption de la nationalité : comprend livret de batelier ou éléments de présomption de la nationalité : comprend déclarations de témoins ou éléments de présomption de la nationalité : comprend déclarations de l'intéressé ou éléments de présomption de la nationalité : comprend langue de l'intéressé ou éléments de présomption de la nationalité : comprend autre élément de même nature",
        ),
    ),
    "II.2 photocopie d'un document de preuve": Rule(
        "II.2 photocopie d'un document de preuve",
        quotations=(
            Quotation(
                "§ II.2, al. 3",
                "La présomption de la nationalité pourra être établie notamment par:",
            ),
            Quotation(
                "§ II.2, al. 3",
                "une photocopie de l'un des documents précédemment énumérés",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "éléments de présomption de la nationalité : comprend photocopie d'un document de la liste de preuve",
        ),
    ),
    "II.2 photocopie d'un document de preuve seulement": Rule(
        "II.2 photocopie d'un document de preuve seulement",
        quotations=(
            Quotation(
                "§ II.2, al. 3",
                "La présomption de la nationalité pourra être établie notamment par:",
            ),
            Quotation(
                "§ II.2, al. 3",
                "une photocopie de l'un des documents précédemment énumérés",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "éléments de présomption de la nationalité : comprend photocopie d'un document de la liste de preuve",
        ),
    ),
    "II.2 photocopie d'un document de présomption": Rule(
        "II.2 photocopie d'un document de présomption",
        quotations=(
            Quotation(
                "§ II.2, al. 3",
                "La présomption de la nationalité pourra être établie notamment par:",
            ),
            Quotation(
                "§ II.2, al. 3",
                "une photocopie de l'un des documents précédemment énumérés",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "éléments de présomption de la nationalité : comprend photocopie d'un document précédent de la liste de présomption",
        ),
    ),
    "II.2 photocopie d'un document de présomption seulement": Rule(
        "II.2 photocopie d'un document de présomption seulement",
        quotations=(
            Quotation(
                "§ II.2, al. 3",
                "La présomption de la nationalité pourra être établie notamment par:",
            ),
            Quotation(
                "§ II.2, al. 3",
                "une photocopie de l'un des documents précédemment énumérés",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "éléments de présomption de la nationalité : comprend photocopie d'un document précédent de la liste de présomption",
        ),
    ),
    "II.2 moyens pour l'entrée": Rule(
        "II.2 moyens pour l'entrée",
        quotations=(
            Quotation(
                "§ II.2, al. 4",
                "Le protocole doit aussi clairement définir les moyens d'établissement de la preuve ou de la présomption de l'entrée sur le territoire par les frontières extérieures, au sens de l'article 2 de l'accord type de réadmission.",
            ),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers",),
    ),
    "II.2 moyens pour l'entrée recommandés": Rule(
        "II.2 moyens pour l'entrée recommandés",
        quotations=(
            Quotation(
                "§ II.2, al. 4",
                "Le protocole doit aussi clairement définir les moyens d'établissement de la preuve ou de la présomption de l'entrée sur le territoire par les frontières extérieures, au sens de l'article 2 de l'accord type de réadmission.",
            ),
            Quotation("dispositif", "RECOMMANDE"),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers",),
    ),
    "II.2 preuve de l'entrée": Rule(
        "II.2 preuve de l'entrée",
        quotations=(
            Quotation(
                "§ II.2, al. 5",
                "La preuve de l'entrée sur le territoire par les frontières extérieures pourra être établie par: - le cachet d'entrée ou une inscription correspondante dans le document de voyage, - le cachet de sortie d'un pays limitrophe d'un État membre, compte tenu de l'itinéraire emprunté et de la date du franchissement des frontières, - le cachet d'entrée apposé dans le passeport faux ou falsifié, - les titres de voyage permettant d'établir formellement que la personne concernée est entrée sur le territoire en ayant franchi les frontières extérieures, - des empreintes digitales éventuellement prises par les autorités lors du franchissement des frontières extérieures.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "moyens de preuve de l'entrée : comprend cachet d'entrée dans le document de voyage ou moyens de preuve de l'entrée : comprend inscription correspondant au cachet d'entrée dans le document de voyage ou moyens de preuve de l'entrée : comprend cachet d'entrée apposé dans le passeport faux ou falsifié ou moyens de preuve de l'entrée : comprend titres de voyage permettant d'établir formellement l'entrée par les frontières extérieures ou moyens de preuve de l'entrée : comprend empreintes digitales prises par les autorités lors du franchissement des frontières extérieures",
        ),
    ),
    "II.2 cachet de sortie": Rule(
        "II.2 cachet de sortie",
        quotations=(
            Quotation(
                "§ II.2, al. 5",
                "La preuve de l'entrée sur le territoire par les frontières extérieures pourra être établie par:",
            ),
            Quotation(
                "§ II.2, al. 5",
                "le cachet de sortie d'un pays limitrophe d'un État membre, compte tenu de l'itinéraire emprunté et de la date du franchissement des frontières",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "moyens de preuve de l'entrée : comprend cachet de sortie d'un pays limitrophe d'un État membre",
        ),
    ),
    "II.2 cachet de sortie et itinéraire": Rule(
        "II.2 cachet de sortie et itinéraire",
        quotations=(
            Quotation(
                "§ II.2, al. 5",
                "La preuve de l'entrée sur le territoire par les frontières extérieures pourra être établie par:",
            ),
            Quotation(
                "§ II.2, al. 5",
                "le cachet de sortie d'un pays limitrophe d'un État membre, compte tenu de l'itinéraire emprunté et de la date du franchissement des frontières",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "moyens de preuve de l'entrée : comprend cachet de sortie d'un pays limitrophe d'un État membre",
            "itinéraire et date concordants",
        ),
    ),
    "II.2 présomption de l'entrée": Rule(
        "II.2 présomption de l'entrée",
        quotations=(
            Quotation(
                "§ II.2, al. 6",
                "La présomption de l'entrée sur le territoire par les frontières extérieures pourra notamment être établie par: - des déclarations de la personne à transférer, - des déclarations d'agents de services officiels et d'autres personnes, - des empreintes digitales autres que celles éventuellement prises par les autorités lors du franchissement des frontières extérieures, - des titres de voyage, - des notes d'hôtel, - des titres d'accès à des établissements publics ou privés des États membres, - des rappels de rendez-vous établis par un cabinet médical, un cabinet dentaire, etc., - des données indiquant que la personne à transférer a recouru aux services d'un passeur ou d'une agence de voyage.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "éléments de présomption de l'entrée : comprend déclarations de la personne à transférer ou éléments de présomption de l'entrée : comprend déclarations d'agents de services officiels ou éléments de présomption de l'entrée : comprend déclarations d'autres personnes ou éléments de présomption de l'entrée : comprend autres empreintes digitales que celles prises lors du franchissement des frontières extérieures ou éléments de présomption de l'entrée : comprend titres de voyage ou éléments de présomption de l'entrée : comprend notes d'hôtel ou éléments de présomption de l'entrée : comprend titres d'accès à des établissements publics ou privés des États membres ou éléments de présomption de l'entrée : comprend rappels de rendez-vous établis par un cabinet médical ou dentaire ou autre semblable ou éléments de présomption de l'entrée : comprend données indiquant le recours aux services d'un passeur ou éléments de présomption de l'entrée : comprend données indiquant le recours aux services d'une agence de voyage ou éléments de présomption de l'entrée : comprend autre élément de même nature",
        ),
    ),
    "III désignations": Rule(
        "III désignations",
        quotations=(
            Quotation(
                "§ III, al. 1",
                "Le protocole prévoit que les ministres responsables des contrôles aux frontières désignent les postes frontières qui pourront être utilisés pour la réadmission et l'entrée en transit des étrangers, et les autorités centrales ou locales compétentes pour traiter les demandes de réadmission et de transit.",
            ),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers",),
    ),
    "III désignations recommandées": Rule(
        "III désignations recommandées",
        quotations=(
            Quotation(
                "§ III, al. 1",
                "Le protocole prévoit que les ministres responsables des contrôles aux frontières désignent les postes frontières qui pourront être utilisés pour la réadmission et l'entrée en transit des étrangers, et les autorités centrales ou locales compétentes pour traiter les demandes de réadmission et de transit.",
            ),
            Quotation("dispositif", "RECOMMANDE"),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers",),
    ),
    "III poste désigné": Rule(
        "III poste désigné",
        quotations=(
            Quotation(
                "§ III, al. 1",
                "désignent les postes frontières qui pourront être utilisés pour la réadmission et l'entrée en transit des étrangers",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "poste frontière désigné par les ministres",
        ),
    ),
    "III autorité désignée": Rule(
        "III autorité désignée",
        quotations=(
            Quotation(
                "§ III, al. 1",
                "les autorités centrales ou locales compétentes pour traiter les demandes de réadmission et de transit",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "autorité désignée par les ministres",
        ),
    ),
    "IV formulaire possible": Rule(
        "IV formulaire possible",
        quotations=(
            Quotation(
                "§ IV, al. 1",
                "Les États membres pourraient prévoir, pour leur relations avec l'État tiers cocontractant, l'utilisation d'un formulaire pour la réadmission ou le renvoi en transit lorsqu'ils demandent le transit d'une personne sous escorte conformément à l'article 7 de l'accord type de réadmission.",
            ),
            Quotation(
                "§ IV, al. 2",
                "Cependant les parties pourraient être dispensées de ces formalités lorsque le renvoi en transit d'un ressortissant de pays tiers par l'un des États contractants est effectué via un aéroport de l'autre État contractant.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "demande de transit sous escorte",
            "il n'est pas vrai que (dispense retenue par les parties et renvoi en transit d'un ressortissant de pays tiers et passage par un aéroport de l'autre État contractant)",
        ),
    ),
    "IV formulaire recommandé": Rule(
        "IV formulaire recommandé",
        quotations=(
            Quotation(
                "§ IV, al. 1",
                "lorsqu'ils demandent le transit d'une personne sous escorte conformément à l'article 7 de l'accord type de réadmission",
            ),
            Quotation(
                "§ I.1, al. 1",
                "il est recommandé de prévoir l'utilisation par les parties contractantes de formulaires communs à celles-ci",
            ),
            Quotation("§ I.1, al. 1", "- demande de réadmission/renvoi en transit"),
            Quotation(
                "§ IV, al. 2",
                "Cependant les parties pourraient être dispensées de ces formalités lorsque le renvoi en transit d'un ressortissant de pays tiers par l'un des États contractants est effectué via un aéroport de l'autre État contractant.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "demande de transit sous escorte",
            "il n'est pas vrai que (dispense retenue par les parties et renvoi en transit d'un ressortissant de pays tiers et passage par un aéroport de l'autre État contractant)",
        ),
    ),
    "IV formulaire annexé": Rule(
        "IV formulaire annexé",
        quotations=(
            Quotation(
                "§ IV, al. 1",
                "Ils pourraient s'inspirer du formulaire correspondant annexé à la présente recommandation.",
            ),
            Quotation("§ IV, al. 1", "lorsqu'ils demandent le transit d'une personne sous escorte"),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "demande de transit sous escorte",
        ),
    ),
    "IV dispense par l'aéroport": Rule(
        "IV dispense par l'aéroport",
        quotations=(
            Quotation(
                "§ IV, al. 2",
                "Cependant les parties pourraient être dispensées de ces formalités lorsque le renvoi en transit d'un ressortissant de pays tiers par l'un des États contractants est effectué via un aéroport de l'autre État contractant.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "renvoi en transit d'un ressortissant de pays tiers",
            "passage par un aéroport de l'autre État contractant",
        ),
    ),
    "IV information en cas de passage par un aéroport": Rule(
        "IV information en cas de passage par un aéroport",
        quotations=(
            Quotation(
                "§ IV, al. 2",
                "lorsque le renvoi en transit d'un ressortissant de pays tiers par l'un des États contractants est effectué via un aéroport de l'autre État contractant. Dans ce cas, l'autorité compétente de la partie requérante informerait l'autorité compétente de l'autre partie en temps utile de son intention de procéder au refoulement de la personne concernée et lui indiquerait l'identité de la personne, les informations relatives au vol",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "renvoi en transit d'un ressortissant de pays tiers",
            "passage par un aéroport de l'autre État contractant",
        ),
    ),
    "IV information en cas de dispense": Rule(
        "IV information en cas de dispense",
        quotations=(
            Quotation(
                "§ IV, al. 2",
                "Cependant les parties pourraient être dispensées de ces formalités lorsque le renvoi en transit d'un ressortissant de pays tiers par l'un des États contractants est effectué via un aéroport de l'autre État contractant. Dans ce cas, l'autorité compétente de la partie requérante informerait l'autorité compétente de l'autre partie en temps utile de son intention de procéder au refoulement de la personne concernée et lui indiquerait l'identité de la personne, les informations relatives au vol",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "dispense retenue par les parties",
            "renvoi en transit d'un ressortissant de pays tiers",
            "passage par un aéroport de l'autre État contractant",
        ),
    ),
    "IV escorte en cas de passage par un aéroport": Rule(
        "IV escorte en cas de passage par un aéroport",
        quotations=(
            Quotation(
                "§ IV, al. 2",
                "lorsque le renvoi en transit d'un ressortissant de pays tiers par l'un des États contractants est effectué via un aéroport de l'autre État contractant. Dans ce cas",
            ),
            Quotation(
                "§ IV, al. 2",
                "lui indiquerait l'identité de la personne, les informations relatives au vol et les coordonnées des agents constituant l'escorte éventuelle.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "renvoi en transit d'un ressortissant de pays tiers",
            "passage par un aéroport de l'autre État contractant",
            "escorte",
        ),
    ),
    "IV escorte en cas de dispense": Rule(
        "IV escorte en cas de dispense",
        quotations=(
            Quotation(
                "§ IV, al. 2",
                "les parties pourraient être dispensées de ces formalités lorsque le renvoi en transit d'un ressortissant de pays tiers par l'un des États contractants est effectué via un aéroport de l'autre État contractant. Dans ce cas",
            ),
            Quotation(
                "§ IV, al. 2",
                "lui indiquerait l'identité de la personne, les informations relatives au vol et les coordonnées des agents constituant l'escorte éventuelle.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "dispense retenue par les parties",
            "renvoi en transit d'un ressortissant de pays tiers",
            "passage par un aéroport de l'autre État contractant",
            "escorte",
        ),
    ),
    "note recommandation de 1992": Rule(
        "note recommandation de 1992",
        quotations=(
            Quotation(
                "note de l'annexe 2",
                "(1) En matière de transit, il convient en particulier de tenir compte de la recommandation des ministres de 1992 sur le transit aux fins d'éloignement (JO n° C 5 du 10. 1. 1996, p. 5)",
            ),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers", "matière de transit"),
    ),
    "note recommandation de 1992 conseillée": Rule(
        "note recommandation de 1992 conseillée",
        quotations=(
            Quotation(
                "note de l'annexe 2",
                "(1) En matière de transit, il convient en particulier de tenir compte de la recommandation des ministres de 1992 sur le transit aux fins d'éloignement (JO n° C 5 du 10. 1. 1996, p. 5)",
            ),
            Quotation("dispositif", "RECOMMANDE"),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers", "matière de transit"),
    ),
    "V article possible": Rule(
        "V article possible",
        quotations=(
            Quotation(
                "§ V, al. 1",
                "Un article sur la protection des données pourrait être inséré dans le texte",
            ),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers",),
    ),
    "V contenu": Rule(
        "V contenu",
        quotations=(
            Quotation(
                "§ V, al. 1",
                "son contenu dépendra, dans une large mesure, de la législation en vigueur sur le territoire des États membres.",
            ),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers",),
    ),
    "V finalité précisée": Rule(
        "V finalité précisée",
        quotations=(
            Quotation(
                "§ V, al. 2",
                "Il faudrait, en tout état de cause, préciser que des informations ne doivent être transmises qu'aux fins pour lesquelles l'accord a été conclu.",
            ),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers",),
    ),
    "V autres fins": Rule(
        "V autres fins",
        quotations=(
            Quotation(
                "§ V, al. 2",
                "des informations ne doivent être transmises qu'aux fins pour lesquelles l'accord a été conclu",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "absence de transmission aux seules fins de l'accord",
        ),
    ),
    "VI clauses": Rule(
        "VI clauses",
        quotations=(
            Quotation(
                "§ VI, al. 1",
                "Le texte devrait préciser que le protocole entre en vigueur en même temps que l'accord de réadmission, que par ailleurs son application est suspendue, dès lors que l'application de l'accord est suspendue et qu'il cesse d'être applicable dès que l'accord ne l'est plus.",
            ),
        ),
        legal_basis=(),
        conditions=("élaboration d'un protocole avec un pays tiers",),
    ),
    "VI entrée en vigueur": Rule(
        "VI entrée en vigueur",
        quotations=(
            Quotation(
                "§ VI, al. 1",
                "le protocole entre en vigueur en même temps que l'accord de réadmission",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "entrée en vigueur de l'accord de réadmission",
        ),
    ),
    "VI pas avant l'accord": Rule(
        "VI pas avant l'accord",
        quotations=(
            Quotation(
                "§ VI, al. 1",
                "le protocole entre en vigueur en même temps que l'accord de réadmission",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "absence d'entrée en vigueur de l'accord de réadmission",
        ),
    ),
    "VI suspension": Rule(
        "VI suspension",
        quotations=(
            Quotation(
                "§ VI, al. 1",
                "son application est suspendue, dès lors que l'application de l'accord est suspendue",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "suspension de l'application de l'accord",
        ),
    ),
    "VI fin": Rule(
        "VI fin",
        quotations=(
            Quotation("§ VI, al. 1", "il cesse d'être applicable dès que l'accord ne l'est plus"),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "fin de l'applicabilité de l'accord",
        ),
    ),
    "note annexes du procès-verbal": Rule(
        "note annexes du procès-verbal",
        quotations=(
            Quotation(
                "note de l'annexe 1",
                "(*) En l'absence de place suffisante aux rubriques concernées, les informations sont à fournir sous forme d'annexes, à énumérer au point 7 avec mention de la rubrique correspondante.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "élaboration d'un protocole avec un pays tiers",
            "absence de place suffisante aux rubriques",
        ),
    ),
}
