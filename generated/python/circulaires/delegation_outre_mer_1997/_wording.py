"""Les mots du texte officiel, règle par règle."""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.records import Quotation, Rule

RULES: dict[str, Rule] = {
    "2 étendue": Rule(
        "2 étendue",
        quotations=(
            Quotation("art. 2, al. 1", "tous actes, arrêtés, décisions et pièces comptables"),
        ),
        legal_basis=(),
        conditions=("genre de l'acte : acte arrêté ou décision ou pièce comptable",),
    ),
    "2 étendue au sens large": Rule(
        "2 étendue au sens large",
        quotations=(
            Quotation("art. 2, al. 1", "tous actes, arrêtés, décisions et pièces comptables"),
        ),
        legal_basis=(),
        conditions=(
            "genre de l'acte : ordonnance de délégation de paiement et de virement ou lettre d'avis d'ordonnance ou marché ou pièce justificative des dépenses ou ordre de recettes",
        ),
    ),
    "2 étendue décrets": Rule(
        "2 étendue décrets",
        quotations=(Quotation("art. 2, al. 1", "à l'exclusion des décrets"),),
        legal_basis=(),
        conditions=("genre de l'acte : décret",),
    ),
    "2": Rule(
        "2",
        quotations=(
            Quotation(
                "art. 2, al. 1",
                "à l'effet de signer, dans la limite de ses attributions et au nom du secrétaire d'Etat à l'outre-mer, tous actes, arrêtés, décisions et pièces comptables, à l'exclusion des décrets.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "étendue de la délégation de l'article 2 est établi",
            "attributions du délégataire de l'article 2",
            "condition perdue de l'article 2",
        ),
    ),
    "2 décrets": Rule(
        "2 décrets",
        quotations=(
            Quotation(
                "art. 2, al. 1",
                "à l'effet de signer, dans la limite de ses attributions et au nom du secrétaire d'Etat à l'outre-mer, tous actes, arrêtés, décisions et pièces comptables, à l'exclusion des décrets.",
            ),
        ),
        legal_basis=(),
        conditions=("genre de l'acte : décret",),
    ),
    "3 limite gardée": Rule(
        "3 limite gardée",
        quotations=(
            Quotation(
                "art. 3, al. 1",
                "la délégation de signature prévue par l'article 2 est donnée",
            ),
            Quotation("art. 2, al. 1", "dans la limite de ses attributions"),
        ),
        legal_basis=(),
        conditions=("attributions du délégataire de l'article 2",),
    ),
    "3 limite remplacée": Rule(
        "3 limite remplacée",
        quotations=(
            Quotation(
                "art. 3, al. 1",
                "la délégation de signature prévue par l'article 2 est donnée, dans la limite de leurs attributions respectives",
            ),
        ),
        legal_basis=(),
        conditions=(),
    ),
    "3 les deux": Rule(
        "3 les deux",
        quotations=(
            Quotation(
                "art. 3, al. 1",
                "En cas d'absence ou d'empêchement de MM. Henri-Michel Comet et Jean-Charles Aubernon, la délégation de signature prévue par l'article 2 est donnée, dans la limite de leurs attributions respectives, à Mme Marguerite de Tinguy, à MM. Stéphane Diémert, Denis Faucounau et Jean-Philippe Morin, administrateurs civils, et à M. Christophe Tissot, magistrat.",
            ),
            Quotation(
                "art. 2, al. 1",
                "tous actes, arrêtés, décisions et pièces comptables, à l'exclusion des décrets",
            ),
        ),
        legal_basis=(),
        conditions=(
            "absence ou empêchement de M. Comet",
            "absence ou empêchement de M. Aubernon",
            "étendue de la délégation de l'article 2 est établi",
            "limite reprise de l'article 2 est établi",
            "attributions du signataire de l'article 3",
        ),
    ),
    "3 l'un suffit": Rule(
        "3 l'un suffit",
        quotations=(
            Quotation(
                "art. 3, al. 1",
                "En cas d'absence ou d'empêchement de MM. Henri-Michel Comet et Jean-Charles Aubernon, la délégation de signature prévue par l'article 2 est donnée, dans la limite de leurs attributions respectives, à Mme Marguerite de Tinguy, à MM. Stéphane Diémert, Denis Faucounau et Jean-Philippe Morin, administrateurs civils, et à M. Christophe Tissot, magistrat.",
            ),
            Quotation(
                "art. 2, al. 1",
                "tous actes, arrêtés, décisions et pièces comptables, à l'exclusion des décrets",
            ),
        ),
        legal_basis=(),
        conditions=(
            "absence ou empêchement de M. Comet ou absence ou empêchement de M. Aubernon",
            "étendue de la délégation de l'article 2 est établi",
            "limite reprise de l'article 2 est établi",
            "attributions du signataire de l'article 3",
        ),
    ),
    "3 décrets": Rule(
        "3 décrets",
        quotations=(
            Quotation(
                "art. 2, al. 1",
                "tous actes, arrêtés, décisions et pièces comptables, à l'exclusion des décrets",
            ),
            Quotation(
                "art. 3, al. 1",
                "la délégation de signature prévue par l'article 2 est donnée",
            ),
        ),
        legal_basis=(),
        conditions=("genre de l'acte : décret",),
    ),
    "4 étendue": Rule(
        "4 étendue",
        quotations=(
            Quotation(
                "art. 4, al. 1",
                "tous actes, arrêtés, décisions et ordonnances de délégation de paiement et de virement",
            ),
            Quotation(
                "art. 4, al. 1",
                "et les ordres de recettes des départements et territoires d'outre-mer, y compris le fonds pour l'emploi dans les départements d'outre-mer, le fonds d'investissement des départements d'outre-mer et le fonds d'investissement pour le développement économique et social",
            ),
        ),
        legal_basis=(),
        conditions=(
            "genre de l'acte : acte arrêté ou décision ou ordonnance de délégation de paiement et de virement ou (genre de l'acte : ordre de recettes et départements et territoires d'outre-mer)",
        ),
    ),
    "4 étendue dépenses et recettes": Rule(
        "4 étendue dépenses et recettes",
        quotations=(
            Quotation(
                "art. 4, al. 1",
                "les lettres d'avis d'ordonnance, les marchés, les pièces justificatives des dépenses et les ordres de recettes des départements et territoires d'outre-mer",
            ),
        ),
        legal_basis=(),
        conditions=(
            "genre de l'acte : lettre d'avis d'ordonnance ou marché ou (genre de l'acte : pièce justificative des dépenses et départements et territoires d'outre-mer)",
        ),
    ),
    "4 étendue recettes seules": Rule(
        "4 étendue recettes seules",
        quotations=(
            Quotation(
                "art. 4, al. 1",
                "les lettres d'avis d'ordonnance, les marchés, les pièces justificatives des dépenses et les ordres de recettes des départements et territoires d'outre-mer",
            ),
        ),
        legal_basis=(),
        conditions=(
            "genre de l'acte : lettre d'avis d'ordonnance ou marché ou pièce justificative des dépenses",
        ),
    ),
    "4 étendue quatre pièces": Rule(
        "4 étendue quatre pièces",
        quotations=(
            Quotation(
                "art. 4, al. 1",
                "les lettres d'avis d'ordonnance, les marchés, les pièces justificatives des dépenses et les ordres de recettes des départements et territoires d'outre-mer",
            ),
        ),
        legal_basis=(),
        conditions=(
            "genre de l'acte : lettre d'avis d'ordonnance ou marché ou pièce justificative des dépenses",
            "départements et territoires d'outre-mer",
        ),
    ),
    "4 étendue décrets": Rule(
        "4 étendue décrets",
        quotations=(Quotation("art. 4, al. 1", "à l'exclusion des décrets."),),
        legal_basis=(),
        conditions=("genre de l'acte : décret",),
    ),
    "4": Rule(
        "4",
        quotations=(
            Quotation(
                "art. 4, al. 1",
                "Délégation permanente est donnée à M. Jean-Paul Kihl, sous-directeur des affaires administratives et financières de l'outre-mer, à l'effet de signer, dans la limite de ses attributions et au nom du secrétaire d'Etat à l'outre-mer, tous actes, arrêtés, décisions et ordonnances de délégation de paiement et de virement, les lettres d'avis d'ordonnance, les marchés, les pièces justificatives des dépenses et les ordres de recettes des départements et territoires d'outre-mer, y compris le fonds pour l'emploi dans les départements d'outre-mer, le fonds d'investissement des départements d'outre-mer et le fonds d'investissement pour le développement économique et social, à l'exclusion des décrets.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "attributions de M. Kihl",
            "étendue de la délégation de l'article 4 est établi",
        ),
    ),
    "4 décrets": Rule(
        "4 décrets",
        quotations=(
            Quotation(
                "art. 4, al. 1",
                "Délégation permanente est donnée à M. Jean-Paul Kihl, sous-directeur des affaires administratives et financières de l'outre-mer, à l'effet de signer",
            ),
            Quotation("art. 4, al. 1", "à l'exclusion des décrets."),
        ),
        legal_basis=(),
        conditions=("genre de l'acte : décret",),
    ),
    "5 limite gardée": Rule(
        "5 limite gardée",
        quotations=(
            Quotation(
                "art. 5, al. 1",
                "la délégation de signature prévue à l'article 4 est donnée",
            ),
            Quotation("art. 4, al. 1", "dans la limite de ses attributions"),
        ),
        legal_basis=(),
        conditions=("attributions de M. Kihl",),
    ),
    "5 limite propre à M. Kihl": Rule(
        "5 limite propre à M. Kihl",
        quotations=(
            Quotation(
                "art. 5, al. 1",
                "la délégation de signature prévue à l'article 4 est donnée",
            ),
        ),
        legal_basis=(),
        conditions=(),
    ),
    "5 les deux": Rule(
        "5 les deux",
        quotations=(
            Quotation(
                "art. 5, al. 1",
                "En cas d'absence ou d'empêchement de MM. Henri-Michel Comet et Jean-Paul Kihl, la délégation de signature prévue à l'article 4 est donnée à M. Roger Barbe, administrateur civil, et, dans la limite de ses attributions, à Mme Christiane Courmes, administrateur civil.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "absence ou empêchement de M. Comet",
            "absence ou empêchement de M. Kihl",
            "étendue de la délégation de l'article 4 est établi",
            "limite reprise de l'article 4 est établi",
        ),
    ),
    "5 l'un suffit": Rule(
        "5 l'un suffit",
        quotations=(
            Quotation(
                "art. 5, al. 1",
                "En cas d'absence ou d'empêchement de MM. Henri-Michel Comet et Jean-Paul Kihl, la délégation de signature prévue à l'article 4 est donnée à M. Roger Barbe, administrateur civil, et, dans la limite de ses attributions, à Mme Christiane Courmes, administrateur civil.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "absence ou empêchement de M. Comet ou absence ou empêchement de M. Kihl",
            "étendue de la délégation de l'article 4 est établi",
            "limite reprise de l'article 4 est établi",
        ),
    ),
    "5 Mme Courmes les deux": Rule(
        "5 Mme Courmes les deux",
        quotations=(
            Quotation(
                "art. 5, al. 1",
                "En cas d'absence ou d'empêchement de MM. Henri-Michel Comet et Jean-Paul Kihl, la délégation de signature prévue à l'article 4 est donnée à M. Roger Barbe, administrateur civil, et, dans la limite de ses attributions, à Mme Christiane Courmes, administrateur civil.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "absence ou empêchement de M. Comet",
            "absence ou empêchement de M. Kihl",
            "étendue de la délégation de l'article 4 est établi",
            "limite reprise de l'article 4 est établi",
            "attributions de Mme Courmes",
        ),
    ),
    "5 Mme Courmes l'un suffit": Rule(
        "5 Mme Courmes l'un suffit",
        quotations=(
            Quotation(
                "art. 5, al. 1",
                "En cas d'absence ou d'empêchement de MM. Henri-Michel Comet et Jean-Paul Kihl, la délégation de signature prévue à l'article 4 est donnée à M. Roger Barbe, administrateur civil, et, dans la limite de ses attributions, à Mme Christiane Courmes, administrateur civil.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "absence ou empêchement de M. Comet ou absence ou empêchement de M. Kihl",
            "étendue de la délégation de l'article 4 est établi",
            "limite reprise de l'article 4 est établi",
            "attributions de Mme Courmes",
        ),
    ),
    "5 décrets": Rule(
        "5 décrets",
        quotations=(
            Quotation(
                "art. 5, al. 1",
                "la délégation de signature prévue à l'article 4 est donnée",
            ),
            Quotation("art. 4, al. 1", "à l'exclusion des décrets."),
        ),
        legal_basis=(),
        conditions=("genre de l'acte : décret",),
    ),
}
