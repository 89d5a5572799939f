"""Les textes de ce paquet : identité, dates, force, état, empreintes."""

# Écrit par « attendu build » : ne pas modifier.

CATALOGUE: dict[str, dict[str, str]] = {
    "readmission-1995": {
        "slug": "readmission-1995",
        "module": "circulaires.readmission_1995",
        "title": "Recommandation du Conseil du 24 juillet 1995 concernant les principes directeurs à suivre lors de l'élaboration de protocoles sur la mise en oeuvre d'accords de réadmission",
        "nature": "recommandation du Conseil",
        "author": "Le Conseil de l'Union européenne",
        "identifier": "396Y0919(08)",
        "territory": "non précisé par le texte",
        "signed": "24 juillet 1995",
        "published": "19 septembre 1996",
        "applies_from": "1er juillet 1995",
        "status": "non établi",
        "force": "recommandation aux États membres, base de négociation avec les pays tiers ; elle ne décide d'aucune situation individuelle",
        "lacks": "",
        "taken_from": "document remis par le client, copie d'EUR-Lex livrée le 11 mars 1999",
        "source": "f63b088a19ce80f94a52ac2ce2618567eb71ee0c84177843b7122e4819a85426",
        "official_text": "f6452598e206b24cf6808bfcdb0951c21123a7a8b2c0740641e250b36b1cc216",
    },
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
