"""readmission-1995: act, kind of outcome, status, quotation."""

SENTENCES: tuple[tuple[str, str, str, str], ...] = (
    (
        "readmission-1995",
        "acte",
        "recommande",
        "il est recommandé de prévoir l'utilisation par les parties contractantes de formulaires communs à celles-ci.",
    ),
    (
        "readmission-1995",
        "acte",
        "possible",
        "les États membres pourraient s'inspirer des trois documents joints en annexe à la présente recommandation",
    ),
    (
        "readmission-1995",
        "acte",
        "recommande",
        "Devrait être privilégié l'impératif de simplicité et de rapidité.",
    ),
    (
        "readmission-1995",
        "acte",
        "obligatoire",
        "Une disposition permettant cela doit donc figurer dans le protocole.",
    ),
    (
        "readmission-1995",
        "acte",
        "recommande",
        "La demande de réadmission et la réponse devraient être écrites.",
    ),
    (
        "readmission-1995",
        "acte",
        "recommande",
        "Toutefois, il serait souhaitable que les États membres s'inspirent d'accords déjà signés où ce délai est inférieur.",
    ),
    (
        "readmission-1995",
        "acte",
        "recommande",
        "La preuve établie de la nationalité et de l'entrée sur le territoire devrait s'imposer aux parties",
    ),
    ("readmission-1995", "etat", "etabli", "La preuve de la nationalité pourra être établie par:"),
    (
        "readmission-1995",
        "acte",
        "possible",
        "Si nécessaire, un procès-verbal (partie I point 1) pourra être établi.",
    ),
    (
        "readmission-1995",
        "formalite",
        "non_exige",
        "Cependant les parties pourraient être dispensées de ces formalités",
    ),
    (
        "readmission-1995",
        "acte",
        "recommande",
        "Il faudrait, en tout état de cause, préciser que des informations ne doivent être transmises qu'aux fins pour lesquelles l'accord a été conclu.",
    ),
)
