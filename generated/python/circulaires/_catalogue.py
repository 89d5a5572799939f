"""Les textes de ce paquet : identité, dates, force, état, empreintes."""

# Écrit par « attendu build » : ne pas modifier.

CATALOGUE: dict[str, dict[str, str]] = {
    "roumanie-bulgarie-2006": {
        "slug": "roumanie-bulgarie-2006",
        "module": "circulaires.roumanie_bulgarie_2006",
        "title": "Modalités d'admission au séjour et d'éloignement des ressortissants roumains et bulgares à partir du 1er janvier 2007",
        "nature": "circulaire",
        "author": "Le ministre d'État, ministre de l'intérieur et de l'aménagement du territoire",
        "identifier": "NOR INT/D/06/00115/C",
        "territory": "non précisé par le texte",
        "signed": "22 décembre 2006",
        "published": "",
        "applies_from": "1er janvier 2007",
        "status": "non établi",
        "force": "instruction adressée aux préfets",
        "lacks": "",
        "taken_from": "document remis par le client",
        "source": "bd7a272f14202a746321361723ec59c6c5ccb40d8bcfe65a7c18d58635934176",
        "official_text": "7d8460ddebdbd614836c55ff0a60363719707e91d70eb78e64add8fab8037369",
    },
}
