"""Questions that readers ask of the search, and the page that each expects first."""

KOSOVO = "textes/kosovo-1999/"
ROUMANIE = "textes/roumanie-bulgarie-2006/"
REGULARISATION = "textes/regularisation-1997/"
PILOTAGE = "textes/pilotage-2024/"
READMISSION = "textes/readmission-1995/"
ASILE = "textes/asile-travail-1991/"
BONIFICATION = "textes/bonification-1991/"
EDUCATION = "textes/delegation-education-1991/"
OUTRE_MER = "textes/delegation-outre-mer-1997/"

#: (question, the page or the act expected first).
QUERIES = (
    # With accents and without, capital letters or not.
    ("réadmission", READMISSION),
    ("readmission", READMISSION),
    ("READMISSION", READMISSION),
    ("protocoles de réadmission", READMISSION),
    ("étrangers en situation irrégulière", REGULARISATION),
    ("etrangers en situation irreguliere", REGULARISATION),
    ("ancienneté des enseignants", BONIFICATION),
    ("anciennete enseignant", BONIFICATION),
    ("délégation de signature éducation nationale", EDUCATION),
    ("delegation de signature outre-mer", OUTRE_MER),
    ("délégation signature outre mer", OUTRE_MER),
    # Singular, plural, another form of the word.
    ("roumain", ROUMANIE),
    ("roumains", ROUMANIE),
    ("roumaine", ROUMANIE),
    ("bulgares", ROUMANIE),
    ("ressortissant bulgare", ROUMANIE),
    ("albanais", KOSOVO),
    ("Kosovo", KOSOVO),
    ("protection temporaire", KOSOVO),
    ("protections temporaires", KOSOVO),
    ("demandeur d'asile", ASILE),
    ("demandeurs d’asile travail", ASILE),
    ("autorisation de travail asile", ASILE),
    ("bonifications", BONIFICATION),
    ("réexamen", REGULARISATION),
    ("conjoint de Français", REGULARISATION),
    ("conjoints de français", REGULARISATION),
    ("conjoint de réfugié statutaire", REGULARISATION),
    ("régulariser", REGULARISATION),
    ("regularisation", REGULARISATION),
    ("OQTF APRF", ROUMANIE),
    ("APRF", ROUMANIE),
    ("pilotage", PILOTAGE),
    ("politique migratoire", PILOTAGE),
    ("police du séjour", PILOTAGE),
    ("assignation à résidence", PILOTAGE),
    ("rétention administrative", PILOTAGE),
    ("visites domiciliaires", PILOTAGE),
    ("visite domiciliaire", PILOTAGE),
    ("preuve de la nationalité", READMISSION),
    ("laissez-passer", PILOTAGE),
    ("transit", READMISSION),
    ("accord de réadmission", READMISSION),
    # Articles of other texts.
    ("L. 121-1", "indexes/articles/"),
    ("L.121-1", "indexes/articles/"),
    ("L121-1", "indexes/articles/"),
    ("article L. 741-1", "indexes/articles/"),
    ("article L. 741-1 du CESEDA", "indexes/articles/"),
    ("article 12 bis", "indexes/articles/"),
    ("article 40 du code de procédure pénale", "indexes/articles/"),
    ("R. 146-12", "indexes/articles/"),
    # Official identifiers, as printed and in their usual form.
    ("INTD9700104C", REGULARISATION),
    ("NOR : INTD9700104C", REGULARISATION),
    ("INT/D/06/00115/C", ROUMANIE),
    ("INTD0600115C", ROUMANIE),
    ("NOR/INT/D/99/00210/C", KOSOVO),
    ("intd9900210c", KOSOVO),
    ("MENF9101664D", BONIFICATION),
    ("MENA9102231A", EDUCATION),
    ("INTK2428339J", PILOTAGE),
    ("396Y0919(08)", READMISSION),
    ("décret 91-984", BONIFICATION),
    # Dates.
    ("circulaire du 24 juin 1997", REGULARISATION),
    ("circulaire du 22 décembre 2006", ROUMANIE),
    ("circulaire 12 octobre 1999", KOSOVO),
    ("instruction du 28 octobre 2024", PILOTAGE),
    # The site itself.
    ("A411", "juristes/messages/A411/"),
    ("premiers pas", "juristes/premiers-pas/"),
    ("lire un tableau", "juristes/lire-un-tableau/"),
    ("signaler une erreur", "signaler/"),
    ("mentions légales", "mentions-legales/"),
    ("accessibilité", "accessibilite/"),
    ("vie privée", "vie-privee/"),
    ("licence", "licences/"),
    ("questionnaire", "questionnaires/"),
    ("architecture", "developpeurs/architecture/"),
)
