// Écrit par « attendu build » : ne pas modifier.
/**
 * Fin d'un décret du 24 juin 1997 portant délégation de signature, secrétariat d'Etat à l'outre-
 * mer. État actuel : non établi. Force : décret, publié au Journal officiel selon son article 6. Ce
 * module dit ce que le texte énonce pour les faits donnés ; il ne décrit pas le droit actuel et
 * n'est pas une consultation juridique.
 */

import { act } from "../runtime.js";

export { FactError } from "../runtime.js";

/** Ce qu'est le texte, son état actuel, ses empreintes. */
export const identity = {
  slug: "delegation-outre-mer-1997",
  title: "Fin d'un décret du 24 juin 1997 portant délégation de signature, secrétariat d'Etat à l'outre-mer",
  nature: "décret",
  author: "LIONEL JOSPIN, par le Premier ministre",
  identifier: "aucun dans le document",
  date: "24 juin 1997",
  published: "",
  applies_from: "",
  territory: "non précisé par le texte",
  status: "non établi",
  force: "décret, publié au Journal officiel selon son article 6",
  lacks: "le titre, les visas, l'article 1er et le début de l'article 2",
  taken_from: "copie du document officiel (provenance non établie)",
  read_on: "",
  version: "8477364743760902f5395722867c23ccdbf550b9b928bb2f559da72882d15cfc",
  source: "831bdd3a11c30e1add147cc441c47531d973a45c30e8bf46c2499712d2b2954e",
  official_text: "95be4571526d764d0a588522ba2ce8889081e96c12acda810f9b7770a59e4b98",
};

/** Ce qui peut être demandé d'un cas : questions, types, réponses ; puis les groupes. */
export const facts = [
  {
    slug: "absence_ou_empechement_de_m_comet",
    name: "absence ou empêchement de M. Comet",
    kind: "yes_no",
    question: "M. Henri-Michel Comet est-il absent ou empêché ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "absence_ou_empechement_de_m_aubernon",
    name: "absence ou empêchement de M. Aubernon",
    kind: "yes_no",
    question: "M. Jean-Charles Aubernon est-il absent ou empêché ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "absence_ou_empechement_de_m_kihl",
    name: "absence ou empêchement de M. Kihl",
    kind: "yes_no",
    question: "M. Jean-Paul Kihl est-il absent ou empêché ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "genre_de_l_acte",
    name: "genre de l'acte",
    kind: "choice",
    question: "Qu'y a-t-il à signer ?",
    natures: [],
    options: [
      { slug: "decret", name: "décret" },
      { slug: "acte_arrete_ou_decision", name: "acte arrêté ou décision" },
      { slug: "piece_comptable", name: "pièce comptable" },
      {
        slug: "ordonnance_de_delegation_de_paiement_et_de_virement",
        name: "ordonnance de délégation de paiement et de virement",
      },
      { slug: "lettre_d_avis_d_ordonnance", name: "lettre d'avis d'ordonnance" },
      { slug: "marche", name: "marché" },
      { slug: "piece_justificative_des_depenses", name: "pièce justificative des dépenses" },
      { slug: "ordre_de_recettes", name: "ordre de recettes" },
      { slug: "autre_piece", name: "autre pièce" },
    ],
    until: null,
    aliases: [],
  },
  {
    slug: "attributions_du_signataire",
    name: "attributions du signataire",
    kind: "yes_no",
    question: "L'acte est-il dans la limite des attributions de celui qui signe ?",
    help: "les attributions sont fixées ailleurs",
    natures: ["governed_elsewhere"],
    governed_by: "les textes qui fixent les attributions de chacun",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "departements_et_territoires_d_outre_mer",
    name: "départements et territoires d'outre-mer",
    kind: "yes_no",
    question: "La pièce est-elle des départements et territoires d'outre-mer, y compris les trois fonds que nomme l'article 4 ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
];

/** Les résultats, dans l'ordre des décisions. */
export const outcomes = [
  {
    slug: "signature_par_le_delegataire_de_l_article_2",
    name: "signature par le délégataire de l'article 2",
    kind: "acte",
    bearer: "non précisé par ce qui reste du document",
    silence: "le texte ne dit rien",
  },
  {
    slug: "signature_par_mme_de_tinguy_mm_diemert_faucounau_morin_ou_m_tissot",
    name: "signature par Mme de Tinguy MM. Diémert Faucounau Morin ou M. Tissot",
    kind: "acte",
    bearer: "Mme Marguerite de Tinguy, MM. Stéphane Diémert, Denis Faucounau, Jean-Philippe Morin, M. Christophe Tissot",
    silence: "le texte ne dit rien",
  },
  {
    slug: "signature_par_m_kihl",
    name: "signature par M. Kihl",
    kind: "acte",
    bearer: "M. Jean-Paul Kihl",
    silence: "le texte ne dit rien",
  },
  {
    slug: "signature_par_m_barbe",
    name: "signature par M. Barbe",
    kind: "acte",
    bearer: "M. Roger Barbe",
    silence: "le texte ne dit rien",
  },
  {
    slug: "signature_par_mme_courmes",
    name: "signature par Mme Courmes",
    kind: "acte",
    bearer: "Mme Christiane Courmes",
    silence: "le texte ne dit rien",
  },
  {
    slug: "etendue_de_la_delegation_de_l_article_4",
    name: "étendue de la délégation de l'article 4",
    kind: "etat",
    help: "l'acte est de ceux que M. Kihl peut signer, ses attributions mises à part",
    silence: "le texte ne dit rien",
  },
];

/** Les règles : où elles se trouvent, leurs mots, leurs conditions, ce qu'elles donnent. */
export const rules = {
  "2": {
    name: "2",
    quotations: [
      {
        place: "art. 2, al. 1",
        text: "à l'effet de signer, dans la limite de ses attributions et au nom du secrétaire d'Etat à l'outre-mer, tous actes, arrêtés, décisions et pièces comptables, à l'exclusion des décrets.",
      },
    ],
    conditions: [
      "genre de l'acte : acte arrêté ou décision ou pièce comptable",
      "attributions du signataire",
    ],
    gives: ["« signature par le délégataire de l'article 2 », possible"],
    derogates: [],
    legal_basis: [],
  },
  "2 décrets": {
    name: "2 décrets",
    quotations: [
      {
        place: "art. 2, al. 1",
        text: "à l'effet de signer, dans la limite de ses attributions et au nom du secrétaire d'Etat à l'outre-mer, tous actes, arrêtés, décisions et pièces comptables, à l'exclusion des décrets.",
      },
    ],
    conditions: ["genre de l'acte : décret"],
    gives: ["« signature par le délégataire de l'article 2 », exclu"],
    derogates: [],
    legal_basis: [],
  },
  "3 les deux": {
    name: "3 les deux",
    quotations: [
      {
        place: "art. 3, al. 1",
        text: "En cas d'absence ou d'empêchement de MM. Henri-Michel Comet et Jean-Charles Aubernon, la délégation de signature prévue par l'article 2 est donnée, dans la limite de leurs attributions respectives, à Mme Marguerite de Tinguy, à MM. Stéphane Diémert, Denis Faucounau et Jean-Philippe Morin, administrateurs civils, et à M. Christophe Tissot, magistrat.",
      },
      {
        place: "art. 2, al. 1",
        text: "tous actes, arrêtés, décisions et pièces comptables, à l'exclusion des décrets",
      },
    ],
    conditions: [
      "absence ou empêchement de M. Comet",
      "absence ou empêchement de M. Aubernon",
      "genre de l'acte : acte arrêté ou décision ou pièce comptable",
      "attributions du signataire",
    ],
    gives: ["« signature par Mme de Tinguy MM. Diémert Faucounau Morin ou M. Tissot », possible"],
    derogates: [],
    legal_basis: [],
  },
  "3 l'un suffit": {
    name: "3 l'un suffit",
    quotations: [
      {
        place: "art. 3, al. 1",
        text: "En cas d'absence ou d'empêchement de MM. Henri-Michel Comet et Jean-Charles Aubernon, la délégation de signature prévue par l'article 2 est donnée, dans la limite de leurs attributions respectives, à Mme Marguerite de Tinguy, à MM. Stéphane Diémert, Denis Faucounau et Jean-Philippe Morin, administrateurs civils, et à M. Christophe Tissot, magistrat.",
      },
      {
        place: "art. 2, al. 1",
        text: "tous actes, arrêtés, décisions et pièces comptables, à l'exclusion des décrets",
      },
    ],
    conditions: [
      "absence ou empêchement de M. Comet ou absence ou empêchement de M. Aubernon",
      "genre de l'acte : acte arrêté ou décision ou pièce comptable",
      "attributions du signataire",
    ],
    gives: ["« signature par Mme de Tinguy MM. Diémert Faucounau Morin ou M. Tissot », possible"],
    derogates: [],
    legal_basis: [],
  },
  "3 décrets": {
    name: "3 décrets",
    quotations: [
      {
        place: "art. 2, al. 1",
        text: "tous actes, arrêtés, décisions et pièces comptables, à l'exclusion des décrets",
      },
      {
        place: "art. 3, al. 1",
        text: "la délégation de signature prévue par l'article 2 est donnée",
      },
    ],
    conditions: ["genre de l'acte : décret"],
    gives: ["« signature par Mme de Tinguy MM. Diémert Faucounau Morin ou M. Tissot », exclu"],
    derogates: [],
    legal_basis: [],
  },
  "4": {
    name: "4",
    quotations: [
      {
        place: "art. 4, al. 1",
        text: "Délégation permanente est donnée à M. Jean-Paul Kihl, sous-directeur des affaires administratives et financières de l'outre-mer, à l'effet de signer, dans la limite de ses attributions et au nom du secrétaire d'Etat à l'outre-mer, tous actes, arrêtés, décisions et ordonnances de délégation de paiement et de virement, les lettres d'avis d'ordonnance, les marchés, les pièces justificatives des dépenses et les ordres de recettes des départements et territoires d'outre-mer, y compris le fonds pour l'emploi dans les départements d'outre-mer, le fonds d'investissement des départements d'outre-mer et le fonds d'investissement pour le développement économique et social, à l'exclusion des décrets.",
      },
    ],
    conditions: [
      "attributions du signataire",
      "genre de l'acte : acte arrêté ou décision ou ordonnance de délégation de paiement et de virement ou lettre d'avis d'ordonnance ou marché ou (genre de l'acte : ordre de recettes et départements et territoires d'outre-mer)",
    ],
    gives: ["« signature par M. Kihl », possible"],
    derogates: [],
    legal_basis: [],
  },
  "4 dépenses d'outre-mer": {
    name: "4 dépenses d'outre-mer",
    quotations: [
      {
        place: "art. 4, al. 1",
        text: "les pièces justificatives des dépenses et les ordres de recettes des départements et territoires d'outre-mer",
      },
      {
        place: "art. 4, al. 1",
        text: "Délégation permanente est donnée à M. Jean-Paul Kihl, sous-directeur des affaires administratives et financières de l'outre-mer, à l'effet de signer, dans la limite de ses attributions",
      },
    ],
    conditions: [
      "attributions du signataire",
      "genre de l'acte : pièce justificative des dépenses",
      "départements et territoires d'outre-mer",
    ],
    gives: ["« signature par M. Kihl », possible"],
    derogates: [],
    legal_basis: [],
  },
  "4 dépenses": {
    name: "4 dépenses",
    quotations: [
      {
        place: "art. 4, al. 1",
        text: "les pièces justificatives des dépenses et les ordres de recettes des départements et territoires d'outre-mer",
      },
      {
        place: "art. 4, al. 1",
        text: "Délégation permanente est donnée à M. Jean-Paul Kihl, sous-directeur des affaires administratives et financières de l'outre-mer, à l'effet de signer, dans la limite de ses attributions",
      },
    ],
    conditions: [
      "attributions du signataire",
      "genre de l'acte : pièce justificative des dépenses",
    ],
    gives: ["« signature par M. Kihl », possible"],
    derogates: [],
    legal_basis: [],
  },
  "4 décrets": {
    name: "4 décrets",
    quotations: [
      {
        place: "art. 4, al. 1",
        text: "Délégation permanente est donnée à M. Jean-Paul Kihl, sous-directeur des affaires administratives et financières de l'outre-mer, à l'effet de signer",
      },
      { place: "art. 4, al. 1", text: "à l'exclusion des décrets." },
    ],
    conditions: ["genre de l'acte : décret"],
    gives: ["« signature par M. Kihl », exclu"],
    derogates: [],
    legal_basis: [],
  },
  "5 étendue": {
    name: "5 étendue",
    quotations: [
      {
        place: "art. 5, al. 1",
        text: "la délégation de signature prévue à l'article 4 est donnée",
      },
      {
        place: "art. 4, al. 1",
        text: "Délégation permanente est donnée à M. Jean-Paul Kihl, sous-directeur des affaires administratives et financières de l'outre-mer, à l'effet de signer, dans la limite de ses attributions et au nom du secrétaire d'Etat à l'outre-mer, tous actes, arrêtés, décisions et ordonnances de délégation de paiement et de virement, les lettres d'avis d'ordonnance, les marchés, les pièces justificatives des dépenses et les ordres de recettes des départements et territoires d'outre-mer, y compris le fonds pour l'emploi dans les départements d'outre-mer, le fonds d'investissement des départements d'outre-mer et le fonds d'investissement pour le développement économique et social, à l'exclusion des décrets.",
      },
    ],
    conditions: [
      "genre de l'acte : acte arrêté ou décision ou ordonnance de délégation de paiement et de virement ou lettre d'avis d'ordonnance ou marché ou (genre de l'acte : ordre de recettes et départements et territoires d'outre-mer)",
    ],
    gives: ["« étendue de la délégation de l'article 4 », établi"],
    derogates: [],
    legal_basis: [],
  },
  "5 étendue dépenses d'outre-mer": {
    name: "5 étendue dépenses d'outre-mer",
    quotations: [
      {
        place: "art. 5, al. 1",
        text: "la délégation de signature prévue à l'article 4 est donnée",
      },
      {
        place: "art. 4, al. 1",
        text: "les pièces justificatives des dépenses et les ordres de recettes des départements et territoires d'outre-mer",
      },
    ],
    conditions: [
      "genre de l'acte : pièce justificative des dépenses",
      "départements et territoires d'outre-mer",
    ],
    gives: ["« étendue de la délégation de l'article 4 », établi"],
    derogates: [],
    legal_basis: [],
  },
  "5 étendue dépenses": {
    name: "5 étendue dépenses",
    quotations: [
      {
        place: "art. 5, al. 1",
        text: "la délégation de signature prévue à l'article 4 est donnée",
      },
      {
        place: "art. 4, al. 1",
        text: "les pièces justificatives des dépenses et les ordres de recettes des départements et territoires d'outre-mer",
      },
    ],
    conditions: ["genre de l'acte : pièce justificative des dépenses"],
    gives: ["« étendue de la délégation de l'article 4 », établi"],
    derogates: [],
    legal_basis: [],
  },
  "5 les deux": {
    name: "5 les deux",
    quotations: [
      {
        place: "art. 5, al. 1",
        text: "En cas d'absence ou d'empêchement de MM. Henri-Michel Comet et Jean-Paul Kihl, la délégation de signature prévue à l'article 4 est donnée à M. Roger Barbe, administrateur civil, et, dans la limite de ses attributions, à Mme Christiane Courmes, administrateur civil.",
      },
    ],
    conditions: [
      "absence ou empêchement de M. Comet",
      "absence ou empêchement de M. Kihl",
      "étendue de la délégation de l'article 4 est établi",
    ],
    gives: ["« signature par M. Barbe », possible"],
    derogates: [],
    legal_basis: [],
  },
  "5 l'un suffit": {
    name: "5 l'un suffit",
    quotations: [
      {
        place: "art. 5, al. 1",
        text: "En cas d'absence ou d'empêchement de MM. Henri-Michel Comet et Jean-Paul Kihl, la délégation de signature prévue à l'article 4 est donnée à M. Roger Barbe, administrateur civil, et, dans la limite de ses attributions, à Mme Christiane Courmes, administrateur civil.",
      },
    ],
    conditions: [
      "absence ou empêchement de M. Comet ou absence ou empêchement de M. Kihl",
      "étendue de la délégation de l'article 4 est établi",
    ],
    gives: ["« signature par M. Barbe », possible"],
    derogates: [],
    legal_basis: [],
  },
  "5 Mme Courmes les deux": {
    name: "5 Mme Courmes les deux",
    quotations: [
      {
        place: "art. 5, al. 1",
        text: "En cas d'absence ou d'empêchement de MM. Henri-Michel Comet et Jean-Paul Kihl, la délégation de signature prévue à l'article 4 est donnée à M. Roger Barbe, administrateur civil, et, dans la limite de ses attributions, à Mme Christiane Courmes, administrateur civil.",
      },
    ],
    conditions: [
      "absence ou empêchement de M. Comet",
      "absence ou empêchement de M. Kihl",
      "étendue de la délégation de l'article 4 est établi",
      "attributions du signataire",
    ],
    gives: ["« signature par Mme Courmes », possible"],
    derogates: [],
    legal_basis: [],
  },
  "5 Mme Courmes l'un suffit": {
    name: "5 Mme Courmes l'un suffit",
    quotations: [
      {
        place: "art. 5, al. 1",
        text: "En cas d'absence ou d'empêchement de MM. Henri-Michel Comet et Jean-Paul Kihl, la délégation de signature prévue à l'article 4 est donnée à M. Roger Barbe, administrateur civil, et, dans la limite de ses attributions, à Mme Christiane Courmes, administrateur civil.",
      },
    ],
    conditions: [
      "absence ou empêchement de M. Comet ou absence ou empêchement de M. Kihl",
      "étendue de la délégation de l'article 4 est établi",
      "attributions du signataire",
    ],
    gives: ["« signature par Mme Courmes », possible"],
    derogates: [],
    legal_basis: [],
  },
  "5 décrets": {
    name: "5 décrets",
    quotations: [
      {
        place: "art. 5, al. 1",
        text: "la délégation de signature prévue à l'article 4 est donnée",
      },
      { place: "art. 4, al. 1", text: "à l'exclusion des décrets." },
    ],
    conditions: ["genre de l'acte : décret"],
    gives: ["« signature par M. Barbe », exclu", "« signature par Mme Courmes », exclu"],
    derogates: [],
    legal_basis: [],
  },
};

/** Les passages qui admettent plusieurs lectures. */
export const readings = {
  absence_de_l_un_ou_des_deux: {
    name: "absence de l'un ou des deux",
    question: "« En cas d'absence ou d'empêchement de MM. A et B » : faut-il que les deux soient absents ou empêchés, ou suffit-il de l'un ?",
    variants: [
      { slug: "les_deux", name: "les deux", text: "« et » joint les deux noms" },
      {
        slug: "l_un_suffit",
        name: "l'un suffit",
        text: "l'absence se considère de chacun pour ce qu'il signe",
      },
    ],
    retained: "les_deux",
    reason: "la phrase joint les noms par « et », et « ou » n'y joint que l'absence et l'empêchement",
    quotations: [
      {
        place: "art. 3, al. 1",
        text: "En cas d'absence ou d'empêchement de MM. Henri-Michel Comet et Jean-Charles Aubernon",
      },
      {
        place: "art. 5, al. 1",
        text: "En cas d'absence ou d'empêchement de MM. Henri-Michel Comet et Jean-Paul Kihl",
      },
    ],
  },
  portee_de_departements_et_territoires_d_outre_mer: {
    name: "portée de départements et territoires d'outre-mer",
    question: "« des départements et territoires d'outre-mer » vise-t-il aussi les pièces justificatives des dépenses, ou les seuls ordres de recettes ?",
    variants: [
      {
        slug: "depenses_et_recettes",
        name: "dépenses et recettes",
        text: "le complément suit les deux noms que « et » joint",
      },
      {
        slug: "recettes_seules",
        name: "recettes seules",
        text: "le complément suit le dernier nom",
      },
    ],
    retained: null,
    reason: "la phrase permet l'une et l'autre, et rien ailleurs ne tranche",
    quotations: [
      {
        place: "art. 4, al. 1",
        text: "les pièces justificatives des dépenses et les ordres de recettes des départements et territoires d'outre-mer",
      },
    ],
  },
};

// --- Ce avec quoi le texte décide ------------------------------------------------------------------

/** Les consignes, et ce qu'elles concernent. */
const directives = [];

/** Les pièces, et ce qu'elles concernent. */
const evidence = [];

/** Les faits découpés en cases : les plus fines que les règles distinguent. */
const variables = [
  {
    kind: "choice",
    fact: "genre_de_l_acte",
    options: [
      "decret",
      "acte_arrete_ou_decision",
      "piece_comptable",
      "ordonnance_de_delegation_de_paiement_et_de_virement",
      "lettre_d_avis_d_ordonnance",
      "marche",
      "piece_justificative_des_depenses",
      "ordre_de_recettes",
      "autre_piece",
    ],
  },
  { kind: "yes_no", fact: "attributions_du_signataire" },
  { kind: "yes_no", fact: "absence_ou_empechement_de_m_comet" },
  { kind: "yes_no", fact: "absence_ou_empechement_de_m_aubernon" },
  { kind: "yes_no", fact: "departements_et_territoires_d_outre_mer" },
  { kind: "yes_no", fact: "absence_ou_empechement_de_m_kihl" },
  {
    kind: "reading",
    reading: "absence_de_l_un_ou_des_deux",
    variants: ["les_deux", "l_un_suffit"],
    retained: "les_deux",
  },
  {
    kind: "reading",
    reading: "portee_de_departements_et_territoires_d_outre_mer",
    variants: ["depenses_et_recettes", "recettes_seules"],
    retained: null,
  },
];

/** Ce que les résultats peuvent être. */
const answers = [
  { status: "exclu" },
  { status: "non_prevu" },
  { status: "possible" },
  { status: "etabli" },
];

/**
 * Les diagrammes : [variable, un enfant par case]. Les premiers numéros sont « faux », « vrai »,
 * « hors des suppositions », puis les réponses ; les suivants, ces nœuds.
 */
const nodes = [
  [1, 4, 5], [0, 3, 7, 7, 4, 4, 4, 4, 4, 4], [1, 0, 1], [0, 0, 9, 9, 0, 0, 0, 0, 0, 0],
  [0, 1, 0, 0, 0, 0, 0, 0, 0, 0], [6, 4, 5], [3, 4, 12], [3, 12, 5], [2, 13, 14], [1, 4, 15],
  [0, 3, 16, 16, 4, 4, 4, 4, 4, 4], [6, 0, 1], [3, 0, 18], [2, 19, 18], [1, 0, 20],
  [0, 0, 21, 21, 0, 0, 0, 0, 0, 0], [6, 1, 0], [3, 0, 23], [2, 0, 24], [1, 0, 25],
  [0, 0, 26, 26, 0, 0, 0, 0, 0, 0], [7, 4, 5], [4, 28, 5], [1, 4, 29], [4, 4, 5], [1, 4, 31],
  [0, 3, 7, 4, 7, 7, 7, 30, 32, 4], [4, 0, 1], [1, 0, 34], [0, 0, 9, 0, 9, 9, 9, 0, 35, 0],
  [7, 0, 1], [1, 0, 37], [0, 0, 0, 0, 0, 0, 0, 38, 0, 0], [7, 1, 0], [4, 0, 40], [1, 0, 41],
  [0, 0, 0, 0, 0, 0, 0, 42, 0, 0], [5, 4, 12], [5, 12, 5], [2, 44, 45], [6, 4, 28], [5, 4, 47],
  [4, 48, 44], [5, 47, 28], [4, 50, 45], [2, 49, 51], [4, 4, 44], [4, 4, 45], [2, 53, 54],
  [0, 3, 46, 4, 46, 46, 46, 52, 55, 4], [5, 0, 18], [2, 57, 18], [6, 0, 37], [5, 0, 59],
  [4, 60, 57], [4, 59, 18], [2, 61, 62], [4, 0, 57], [4, 0, 18], [2, 64, 65],
  [0, 0, 58, 0, 58, 58, 58, 63, 66, 0], [5, 0, 23], [2, 0, 68], [6, 37, 0], [5, 0, 70], [4, 71, 68],
  [2, 0, 72], [4, 0, 68], [2, 0, 74], [0, 0, 69, 0, 69, 69, 69, 73, 75, 0], [1, 4, 46], [1, 4, 52],
  [1, 4, 55], [0, 3, 77, 4, 77, 77, 77, 78, 79, 4], [1, 0, 58], [1, 0, 63], [1, 0, 66],
  [0, 0, 81, 0, 81, 81, 81, 82, 83, 0], [1, 0, 69], [1, 0, 73], [1, 0, 75],
  [0, 0, 85, 0, 85, 85, 85, 86, 87, 0], [7, 4, 6], [4, 89, 6], [4, 4, 6],
  [0, 4, 6, 4, 6, 6, 6, 90, 91, 4], [0, 0, 1, 0, 1, 1, 1, 0, 34, 0],
  [0, 0, 0, 0, 0, 0, 0, 37, 0, 0], [0, 0, 0, 0, 0, 0, 0, 41, 0, 0],
];

/** Ce que le texte suppose des faits : le nœud où c'est vrai. */
const suppositions = [];

/** Pour chaque résultat, son nœud ; pour chaque règle, où elle s'applique, où elle vaut. */
const decisions = [
  {
    slug: "signature_par_le_delegataire_de_l_article_2",
    node: 8,
    rows: [
      { rule: "2", applies: 10, holds: 10, appraisals: [] },
      { rule: "2 décrets", applies: 11, holds: 11, appraisals: [] },
    ],
  },
  {
    slug: "signature_par_mme_de_tinguy_mm_diemert_faucounau_morin_ou_m_tissot",
    node: 17,
    rows: [
      { rule: "3 décrets", applies: 11, holds: 11, appraisals: [] },
      { rule: "3 l'un suffit", applies: 22, holds: 22, appraisals: [] },
      { rule: "3 les deux", applies: 27, holds: 27, appraisals: [] },
    ],
  },
  {
    slug: "signature_par_m_kihl",
    node: 33,
    rows: [
      { rule: "4", applies: 36, holds: 36, appraisals: [] },
      { rule: "4 décrets", applies: 11, holds: 11, appraisals: [] },
      { rule: "4 dépenses", applies: 39, holds: 39, appraisals: [] },
      { rule: "4 dépenses d'outre-mer", applies: 43, holds: 43, appraisals: [] },
    ],
  },
  {
    slug: "signature_par_m_barbe",
    node: 56,
    rows: [
      { rule: "5 décrets", applies: 11, holds: 11, appraisals: [] },
      { rule: "5 l'un suffit", applies: 67, holds: 67, appraisals: [] },
      { rule: "5 les deux", applies: 76, holds: 76, appraisals: [] },
    ],
  },
  {
    slug: "signature_par_mme_courmes",
    node: 80,
    rows: [
      { rule: "5 Mme Courmes l'un suffit", applies: 84, holds: 84, appraisals: [] },
      { rule: "5 Mme Courmes les deux", applies: 88, holds: 88, appraisals: [] },
      { rule: "5 décrets", applies: 11, holds: 11, appraisals: [] },
    ],
  },
  {
    slug: "etendue_de_la_delegation_de_l_article_4",
    node: 92,
    rows: [
      { rule: "5 étendue", applies: 93, holds: 93, appraisals: [] },
      { rule: "5 étendue dépenses", applies: 94, holds: 94, appraisals: [] },
      { rule: "5 étendue dépenses d'outre-mer", applies: 95, holds: 95, appraisals: [] },
    ],
  },
];

/** Le fait qui date le cas. */
const reference = null;

export const { decide, explain, missing, nextQuestions, residual } = act({
  identity,
  facts,
  outcomes,
  rules,
  readings,
  directives,
  evidence,
  variables,
  answers,
  nodes,
  suppositions,
  decisions,
  reference,
});
