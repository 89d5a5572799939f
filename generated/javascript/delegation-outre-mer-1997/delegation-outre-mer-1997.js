// Écrit par « attendu build » : ne pas modifier.
/**
 * Fin d'un décret du 24 juin 1997 portant délégation de signature, secrétariat d'Etat à
 * l'outre-mer. État actuel : non établi. Force : décret, publié au Journal officiel selon son
 * article 6. Ce module dit ce que le texte énonce pour les faits donnés ; il ne décrit pas le droit
 * actuel et n'est pas une consultation juridique.
 */

import { act } from "../runtime.js";

export { FactError } from "../runtime.js";

/** Ce qu'est le texte, son état actuel, ses empreintes. */
export const identity = {
  slug: "delegation-outre-mer-1997",
  title: "Fin d'un décret du 24 juin 1997 portant délégation de signature, secrétariat d'Etat à l'outre-mer",
  nature: "décret",
  author: "LIONEL JOSPIN",
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
  version: "0e7486c4486ac42ce0ed610ef54341c9748f476f59c20b559a232e2aa992bf46",
  source: "b091e8924fb3705025259b3669cd8e8697dfbb41049d9abf68dca2d80f87c4b4",
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
    slug: "condition_perdue_de_l_article_2",
    name: "condition perdue de l'article 2",
    kind: "yes_no",
    question: "Si le début perdu de l'article 2 pose une condition, est-elle remplie ?",
    help: "répondre oui s'il n'en pose aucune, les articles 3 et 5 en posent une, l'absence ou l'empêchement d'autrui",
    natures: ["governed_elsewhere"],
    governed_by: "la partie perdue du décret",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "attributions_du_delegataire_de_l_article_2",
    name: "attributions du délégataire de l'article 2",
    kind: "yes_no",
    question: "L'acte est-il dans la limite des attributions de celui à qui l'article 2 donne délégation ?",
    help: "son nom est dans la partie perdue du décret, et les attributions sont fixées ailleurs",
    natures: ["governed_elsewhere"],
    governed_by: "les textes qui fixent les attributions de chacun",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "attributions_du_signataire_de_l_article_3",
    name: "attributions du signataire de l'article 3",
    kind: "yes_no",
    question: "L'acte est-il dans la limite des attributions de celui ou celle qui signe, parmi les personnes que nomme l'article 3 ?",
    help: "l'article 3 parle d'attributions respectives, la réponse vaut pour la seule personne qui signe",
    natures: ["governed_elsewhere"],
    governed_by: "les textes qui fixent les attributions de chacun",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "attributions_de_mme_courmes",
    name: "attributions de Mme Courmes",
    kind: "yes_no",
    question: "L'acte est-il dans la limite des attributions de Mme Courmes ?",
    help: "les attributions sont fixées ailleurs",
    natures: ["governed_elsewhere"],
    governed_by: "les textes qui fixent les attributions de chacun",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "attributions_de_m_kihl",
    name: "attributions de M. Kihl",
    kind: "yes_no",
    question: "L'acte est-il dans la limite des attributions de M. Kihl ?",
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
    slug: "etendue_de_la_delegation_de_l_article_2",
    name: "étendue de la délégation de l'article 2",
    kind: "etat",
    help: "l'acte est de ceux que nomme l'article 2, toute attribution mise à part",
    silence: "le texte ne dit rien",
  },
  {
    slug: "limite_reprise_de_l_article_2",
    name: "limite reprise de l'article 2",
    kind: "etat",
    help: "l'acte n'est pas écarté par la limite des attributions du premier délégataire",
    silence: "le texte ne dit rien",
  },
  {
    slug: "etendue_de_la_delegation_de_l_article_4",
    name: "étendue de la délégation de l'article 4",
    kind: "etat",
    help: "l'acte est de ceux que M. Kihl peut signer, ses attributions mises à part",
    silence: "le texte ne dit rien",
  },
  {
    slug: "limite_reprise_de_l_article_4",
    name: "limite reprise de l'article 4",
    kind: "etat",
    help: "l'acte n'est pas écarté par la limite des attributions de M. Kihl",
    silence: "le texte ne dit rien",
  },
];

/** Les règles : où elles se trouvent, leurs mots, leurs conditions, ce qu'elles donnent. */
export const rules = {
  "2 étendue": {
    name: "2 étendue",
    quotations: [
      { place: "art. 2, al. 1", text: "tous actes, arrêtés, décisions et pièces comptables" },
    ],
    conditions: ["genre de l'acte : acte arrêté ou décision ou pièce comptable"],
    gives: ["« étendue de la délégation de l'article 2 », établi"],
    derogates: [],
    legal_basis: [],
  },
  "2 étendue au sens large": {
    name: "2 étendue au sens large",
    quotations: [
      { place: "art. 2, al. 1", text: "tous actes, arrêtés, décisions et pièces comptables" },
    ],
    conditions: [
      "genre de l'acte : ordonnance de délégation de paiement et de virement ou lettre d'avis d'ordonnance ou marché ou pièce justificative des dépenses ou ordre de recettes",
    ],
    gives: ["« étendue de la délégation de l'article 2 », établi"],
    derogates: [],
    legal_basis: [],
  },
  "2 étendue décrets": {
    name: "2 étendue décrets",
    quotations: [{ place: "art. 2, al. 1", text: "à l'exclusion des décrets" }],
    conditions: ["genre de l'acte : décret"],
    gives: ["« étendue de la délégation de l'article 2 », non établi"],
    derogates: [],
    legal_basis: [],
  },
  "2": {
    name: "2",
    quotations: [
      {
        place: "art. 2, al. 1",
        text: "à l'effet de signer, dans la limite de ses attributions et au nom du secrétaire d'Etat à l'outre-mer, tous actes, arrêtés, décisions et pièces comptables, à l'exclusion des décrets.",
      },
    ],
    conditions: [
      "étendue de la délégation de l'article 2 est établi",
      "attributions du délégataire de l'article 2",
      "condition perdue de l'article 2",
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
  "3 limite gardée": {
    name: "3 limite gardée",
    quotations: [
      {
        place: "art. 3, al. 1",
        text: "la délégation de signature prévue par l'article 2 est donnée",
      },
      { place: "art. 2, al. 1", text: "dans la limite de ses attributions" },
    ],
    conditions: ["attributions du délégataire de l'article 2"],
    gives: ["« limite reprise de l'article 2 », établi"],
    derogates: [],
    legal_basis: [],
  },
  "3 limite remplacée": {
    name: "3 limite remplacée",
    quotations: [
      {
        place: "art. 3, al. 1",
        text: "la délégation de signature prévue par l'article 2 est donnée, dans la limite de leurs attributions respectives",
      },
    ],
    conditions: [],
    gives: ["« limite reprise de l'article 2 », établi"],
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
      "étendue de la délégation de l'article 2 est établi",
      "limite reprise de l'article 2 est établi",
      "attributions du signataire de l'article 3",
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
      "étendue de la délégation de l'article 2 est établi",
      "limite reprise de l'article 2 est établi",
      "attributions du signataire de l'article 3",
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
  "4 étendue": {
    name: "4 étendue",
    quotations: [
      {
        place: "art. 4, al. 1",
        text: "tous actes, arrêtés, décisions et ordonnances de délégation de paiement et de virement",
      },
      {
        place: "art. 4, al. 1",
        text: "et les ordres de recettes des départements et territoires d'outre-mer, y compris le fonds pour l'emploi dans les départements d'outre-mer, le fonds d'investissement des départements d'outre-mer et le fonds d'investissement pour le développement économique et social",
      },
    ],
    conditions: [
      "genre de l'acte : acte arrêté ou décision ou ordonnance de délégation de paiement et de virement ou (genre de l'acte : ordre de recettes et départements et territoires d'outre-mer)",
    ],
    gives: ["« étendue de la délégation de l'article 4 », établi"],
    derogates: [],
    legal_basis: [],
  },
  "4 étendue dépenses et recettes": {
    name: "4 étendue dépenses et recettes",
    quotations: [
      {
        place: "art. 4, al. 1",
        text: "les lettres d'avis d'ordonnance, les marchés, les pièces justificatives des dépenses et les ordres de recettes des départements et territoires d'outre-mer",
      },
    ],
    conditions: [
      "genre de l'acte : lettre d'avis d'ordonnance ou marché ou (genre de l'acte : pièce justificative des dépenses et départements et territoires d'outre-mer)",
    ],
    gives: ["« étendue de la délégation de l'article 4 », établi"],
    derogates: [],
    legal_basis: [],
  },
  "4 étendue recettes seules": {
    name: "4 étendue recettes seules",
    quotations: [
      {
        place: "art. 4, al. 1",
        text: "les lettres d'avis d'ordonnance, les marchés, les pièces justificatives des dépenses et les ordres de recettes des départements et territoires d'outre-mer",
      },
    ],
    conditions: [
      "genre de l'acte : lettre d'avis d'ordonnance ou marché ou pièce justificative des dépenses",
    ],
    gives: ["« étendue de la délégation de l'article 4 », établi"],
    derogates: [],
    legal_basis: [],
  },
  "4 étendue quatre pièces": {
    name: "4 étendue quatre pièces",
    quotations: [
      {
        place: "art. 4, al. 1",
        text: "les lettres d'avis d'ordonnance, les marchés, les pièces justificatives des dépenses et les ordres de recettes des départements et territoires d'outre-mer",
      },
    ],
    conditions: [
      "genre de l'acte : lettre d'avis d'ordonnance ou marché ou pièce justificative des dépenses",
      "départements et territoires d'outre-mer",
    ],
    gives: ["« étendue de la délégation de l'article 4 », établi"],
    derogates: [],
    legal_basis: [],
  },
  "4 étendue décrets": {
    name: "4 étendue décrets",
    quotations: [{ place: "art. 4, al. 1", text: "à l'exclusion des décrets." }],
    conditions: ["genre de l'acte : décret"],
    gives: ["« étendue de la délégation de l'article 4 », non établi"],
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
    conditions: ["attributions de M. Kihl", "étendue de la délégation de l'article 4 est établi"],
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
  "5 limite gardée": {
    name: "5 limite gardée",
    quotations: [
      {
        place: "art. 5, al. 1",
        text: "la délégation de signature prévue à l'article 4 est donnée",
      },
      { place: "art. 4, al. 1", text: "dans la limite de ses attributions" },
    ],
    conditions: ["attributions de M. Kihl"],
    gives: ["« limite reprise de l'article 4 », établi"],
    derogates: [],
    legal_basis: [],
  },
  "5 limite propre à M. Kihl": {
    name: "5 limite propre à M. Kihl",
    quotations: [
      {
        place: "art. 5, al. 1",
        text: "la délégation de signature prévue à l'article 4 est donnée",
      },
    ],
    conditions: [],
    gives: ["« limite reprise de l'article 4 », établi"],
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
      "limite reprise de l'article 4 est établi",
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
      "limite reprise de l'article 4 est établi",
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
      "limite reprise de l'article 4 est établi",
      "attributions de Mme Courmes",
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
      "limite reprise de l'article 4 est établi",
      "attributions de Mme Courmes",
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
  actes_et_pieces_comptables_de_l_article_2: {
    name: "actes et pièces comptables de l'article 2",
    question: "Une pièce que l'article 4 nomme à part entre-t-elle dans « tous actes … et pièces comptables » de l'article 2 ?",
    variants: [
      {
        slug: "noms_distincts",
        name: "noms distincts",
        text: "l'article 4 nomme ces pièces à côté des actes, l'article 2 ne les nomme pas",
      },
      {
        slug: "sens_large",
        name: "sens large",
        text: "un marché est un acte, les autres sont des pièces comptables",
      },
    ],
    retained: null,
    reason: "le document ne définit ni les actes ni les pièces comptables",
    quotations: [
      { place: "art. 2, al. 1", text: "tous actes, arrêtés, décisions et pièces comptables" },
      {
        place: "art. 4, al. 1",
        text: "tous actes, arrêtés, décisions et ordonnances de délégation de paiement et de virement, les lettres d'avis d'ordonnance, les marchés, les pièces justificatives des dépenses et les ordres de recettes",
      },
    ],
  },
  attributions_de_m_kihl_a_l_article_5: {
    name: "attributions de M. Kihl à l'article 5",
    question: "La délégation prévue à l'article 4, quand l'article 5 la donne à d'autres, garde-t-elle la limite des attributions de M. Kihl ?",
    variants: [
      {
        slug: "limite_gardee",
        name: "limite gardée",
        text: "la délégation prévue à l'article 4 est limitée aux attributions de M. Kihl, et c'est elle que l'article 5 donne",
      },
      {
        slug: "limite_propre_a_m_kihl",
        name: "limite propre à M. Kihl",
        text: "« ses » tient à celui qui signe, et l'article 5 ne borne que Mme Courmes",
      },
    ],
    retained: null,
    reason: "l'article 5 donne la délégation « prévue à l'article 4 » sans dire si elle garde cette limite",
    quotations: [
      { place: "art. 4, al. 1", text: "dans la limite de ses attributions" },
      {
        place: "art. 5, al. 1",
        text: "la délégation de signature prévue à l'article 4 est donnée à M. Roger Barbe, administrateur civil, et, dans la limite de ses attributions, à Mme Christiane Courmes, administrateur civil.",
      },
    ],
  },
  attributions_du_premier_delegataire_a_l_article_3: {
    name: "attributions du premier délégataire à l'article 3",
    question: "La délégation prévue par l'article 2, quand l'article 3 la donne à d'autres, garde-t-elle la limite des attributions du premier délégataire ?",
    variants: [
      {
        slug: "limite_gardee",
        name: "limite gardée",
        text: "l'article 3 donne la délégation telle que l'article 2 la limite",
      },
      {
        slug: "limite_remplacee",
        name: "limite remplacée",
        text: "« leurs attributions respectives » prend la place de « ses attributions »",
      },
    ],
    retained: "limite_remplacee",
    reason: "l'article 3 pose sa limite pour tous ceux à qui il donne la délégation, là où l'article 2 posait la sienne",
    quotations: [
      { place: "art. 2, al. 1", text: "dans la limite de ses attributions" },
      {
        place: "art. 3, al. 1",
        text: "la délégation de signature prévue par l'article 2 est donnée, dans la limite de leurs attributions respectives",
      },
    ],
  },
  portee_de_departements_et_territoires_d_outre_mer: {
    name: "portée de départements et territoires d'outre-mer",
    question: "« des départements et territoires d'outre-mer » vise-t-il les seuls ordres de recettes, aussi les pièces justificatives des dépenses, ou encore les lettres d'avis et les marchés ?",
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
      {
        slug: "les_quatre_pieces",
        name: "les quatre pièces",
        text: "les quatre noms, chacun avec « les », forment une suite que « et » ferme, et le complément suit la suite",
      },
    ],
    retained: null,
    reason: "la phrase permet ces trois lectures, et rien ailleurs ne tranche",
    quotations: [
      {
        place: "art. 4, al. 1",
        text: "les lettres d'avis d'ordonnance, les marchés, les pièces justificatives des dépenses et les ordres de recettes des départements et territoires d'outre-mer",
      },
    ],
  },
};

// --- Ce avec quoi le texte décide ------------------------------------------------------------------

/** Les conditions des règles dont une au moins ne vaut que sous la variante d'une lecture. */
const bound = {};

/** Les consignes, et ce qu'elles concernent. */
const directives = [];

/** Les pièces, et ce qu'elles concernent. */
const evidence = [];

/** Les faits découpés en cases : les plus fines que les règles distinguent. */
const variables = [
  { kind: "yes_no", fact: "attributions_du_delegataire_de_l_article_2" },
  { kind: "yes_no", fact: "condition_perdue_de_l_article_2" },
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
  { kind: "yes_no", fact: "absence_ou_empechement_de_m_comet" },
  { kind: "yes_no", fact: "absence_ou_empechement_de_m_aubernon" },
  { kind: "yes_no", fact: "attributions_du_signataire_de_l_article_3" },
  { kind: "yes_no", fact: "attributions_de_m_kihl" },
  { kind: "yes_no", fact: "departements_et_territoires_d_outre_mer" },
  { kind: "yes_no", fact: "absence_ou_empechement_de_m_kihl" },
  { kind: "yes_no", fact: "attributions_de_mme_courmes" },
  {
    kind: "reading",
    reading: "absence_de_l_un_ou_des_deux",
    variants: ["les_deux", "l_un_suffit"],
    retained: "les_deux",
  },
  {
    kind: "reading",
    reading: "actes_et_pieces_comptables_de_l_article_2",
    variants: ["noms_distincts", "sens_large"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "attributions_de_m_kihl_a_l_article_5",
    variants: ["limite_gardee", "limite_propre_a_m_kihl"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "attributions_du_premier_delegataire_a_l_article_3",
    variants: ["limite_gardee", "limite_remplacee"],
    retained: "limite_remplacee",
  },
  {
    kind: "reading",
    reading: "portee_de_departements_et_territoires_d_outre_mer",
    variants: ["depenses_et_recettes", "recettes_seules", "les_quatre_pieces"],
    retained: null,
  },
];

/** Ce que les résultats peuvent être. */
const answers = [
  { status: "exclu" },
  { status: "non_prevu" },
  { status: "possible" },
  { status: "non_etabli" },
  { status: "etabli" },
];

/**
 * Les diagrammes : [variable, un enfant par case]. Les premiers numéros sont « faux », « vrai »,
 * « hors des suppositions », puis les réponses ; « -1 » est le nœud d'avant.
 */
const nodes = [
  [2, 3, 4, 4, 4, 4, 4, 4, 4, 4], [11, 4, 5], [2, 3, 5, 5, -1, -1, -1, -1, -1, 4], [1, -3, -1],
  [0, -4, -1], [11, 0, 1], [2, 0, 1, 1, -1, -1, -1, -1, -1, 0], [1, 0, -1], [0, 0, -1],
  [2, 1, 0, 0, 0, 0, 0, 0, 0, 0], [13, 4, 5], [10, 4, -1], [5, 4, -1], [4, 4, -1], [5, 4, -4],
  [4, -3, -1], [3, -3, -1], [11, 4, -7], [10, 4, -1], [5, 4, -1], [4, 4, -1], [5, 4, -4],
  [4, -3, -1], [3, -3, -1], [2, 3, -8, -8, -1, -1, -1, -1, -1, 4], [10, 4, 5], [5, 4, -1],
  [4, 4, -1], [5, 4, 5], [4, -3, -1], [3, -3, -1], [10, 4, -30], [5, 4, -1], [4, 4, -1],
  [5, 4, -33], [4, -3, -1], [3, -3, -1], [2, 3, -7, -7, -1, -1, -1, -1, -1, 4], [0, -14, -1],
  [13, 0, 1], [10, 0, -1], [5, 0, -1], [4, 0, -1], [3, -1, -2], [11, 0, -5], [10, 0, -1],
  [5, 0, -1], [4, 0, -1], [3, -1, -2], [2, 0, -6, -6, -1, -1, -1, -1, -1, 0], [10, 0, 1],
  [5, 0, -1], [4, 0, -1], [3, -1, -2], [10, 0, -49], [5, 0, -1], [4, 0, -1], [3, -1, -2],
  [2, 0, -5, -5, -1, -1, -1, -1, -1, 0], [0, -10, -1], [10, -21, 0], [5, 0, -1], [4, 0, -1],
  [3, 0, -1], [10, -20, 0], [5, 0, -1], [4, 0, -1], [3, 0, -1],
  [2, 0, -5, -5, -1, -1, -1, -1, -1, 0], [10, 1, 0], [5, 0, -1], [4, 0, -1], [3, 0, -1],
  [10, -68, 0], [5, 0, -1], [4, 0, -1], [3, 0, -1], [2, 0, -5, -5, -1, -1, -1, -1, -1, 0],
  [0, -10, -1], [6, 4, 5], [14, 5, 5, 4], [7, -1, 5], [6, 4, -1], [14, 4, 5, 4], [7, -1, 5],
  [6, 4, -1], [7, 4, 5], [6, 4, -1], [2, 3, -9, 4, -9, -6, -6, -3, -1, 4], [6, 0, 1], [14, 1, 1, 0],
  [7, -1, 1], [6, 0, -1], [14, 0, 1, 0], [7, -1, 1], [6, 0, -1], [7, 0, 1], [6, 0, -1],
  [2, 0, -9, 0, -9, -6, -6, -3, -1, 0], [12, 4, 5], [10, 4, -1], [8, 4, -1], [8, 4, -77],
  [6, -2, -1], [8, -4, -5], [8, -80, 5], [6, -2, -1], [3, -4, -1], [12, 4, -28], [10, 4, -1],
  [8, 4, -1], [7, -1, -10], [10, 4, -32], [8, 4, -1], [7, -1, -12], [6, -4, -1], [8, -7, -8],
  [7, -1, -13], [8, -6, -38], [7, -1, -14], [6, -3, -1], [3, -6, -1], [12, 4, -39], [10, 4, -1],
  [8, 4, -1], [7, -1, -24], [10, 4, -43], [8, 4, -1], [7, -1, -26], [6, -4, -1], [8, -7, -8],
  [7, -1, -27], [8, -6, -49], [7, -1, -28], [6, -3, -1], [3, -6, -1], [7, 4, -35], [7, 4, -35],
  [6, -2, -1], [7, 4, -35], [7, 4, -35], [6, -2, -1], [3, -4, -1],
  [2, 3, -36, 4, -36, -22, -22, -8, -1, 4], [12, 0, 1], [10, 0, -1], [8, 0, -1], [8, 0, -97],
  [6, -2, -1], [6, -4, -99], [3, -2, -1], [12, 0, -61], [10, 0, -1], [8, 0, -1], [7, -1, -8],
  [10, 0, -65], [8, 0, -1], [7, -1, -10], [6, -4, -1], [7, -7, -14], [7, -5, -110], [6, -2, -1],
  [3, -4, -1], [12, 0, -70], [10, 0, -1], [8, 0, -1], [7, -1, -20], [10, 0, -74], [8, 0, -1],
  [7, -1, -22], [6, -4, -1], [7, -7, -26], [7, -5, -122], [6, -2, -1], [3, -4, -1], [7, 0, -29],
  [7, 0, -29], [6, -2, -1], [7, 0, -33], [7, 0, -129], [6, -2, -1], [3, -4, -1],
  [2, 0, -32, 0, -32, -20, -20, -8, -1, 0], [10, -39, 0], [8, 0, -1], [8, 0, -116], [6, -2, -1],
  [3, 0, -1], [10, -37, 0], [8, 0, -1], [7, -1, -6], [10, -101, 0], [8, 0, -1], [7, -1, -8],
  [6, -4, -1], [3, 0, -1], [10, -33, 0], [8, 0, -1], [7, -1, -14], [10, -106, 0], [8, 0, -1],
  [7, -1, -16], [6, -4, -1], [3, 0, -1], [7, 0, -20], [7, 0, -20], [6, -2, -1], [3, 0, -1],
  [2, 0, -21, 0, -21, -13, -13, -5, -1, 0], [9, 4, -109], [8, 4, -1], [9, 4, -186], [8, 4, -1],
  [6, -3, -1], [9, 4, -115], [8, -6, -1], [9, 4, 5], [8, -6, -1], [6, -3, -1], [3, -6, -1],
  [9, 4, -111], [8, 4, -1], [7, -1, -12], [9, 4, -111], [8, 4, -1], [7, -1, -13], [6, -4, -1],
  [9, 4, -119], [8, -8, -1], [7, -1, -14], [9, 4, -150], [8, -8, -1], [7, -1, -15], [6, -4, -1],
  [3, -8, -1], [9, 4, -112], [8, 4, -1], [7, -1, -27], [9, 4, -112], [8, 4, -1], [7, -1, -28],
  [6, -4, -1], [9, 4, -120], [8, -8, -1], [7, -1, -29], [9, 4, -162], [8, -8, -1], [7, -1, -30],
  [6, -4, -1], [3, -8, -1], [7, 4, -40], [7, 4, -39], [6, -2, -1], [7, 4, -38], [7, 4, -37],
  [6, -2, -1], [3, -4, -1], [2, 3, -38, 4, -38, -23, -23, -8, -1, 4], [9, 0, -113], [8, 0, -1],
  [9, 0, -210], [8, 0, -1], [6, -3, -1], [6, -5, -3], [3, -2, -1], [9, 0, -113], [8, 0, -1],
  [7, -1, -8], [9, 0, -113], [8, 0, -1], [7, -1, -9], [6, -4, -1], [7, -7, -14], [7, -5, -13],
  [6, -2, -1], [3, -4, -1], [9, 0, -112], [8, 0, -1], [7, -1, -19], [9, 0, -112], [8, 0, -1],
  [7, -1, -20], [6, -4, -1], [7, -7, -25], [7, -5, -24], [6, -2, -1], [3, -4, -1], [7, 0, -28],
  [7, 0, -27], [6, -2, -1], [7, 0, -32], [7, 0, -31], [6, -2, -1], [3, -4, -1],
  [2, 0, -30, 0, -30, -19, -19, -8, -1, 0], [9, 0, -112], [8, 0, -1], [9, 0, -228], [8, 0, -1],
  [6, -3, -1], [3, 0, -1], [9, 0, -113], [8, 0, -1], [7, -1, -7], [9, 0, -113], [8, 0, -1],
  [7, -1, -8], [6, -4, -1], [3, 0, -1], [9, 0, -113], [8, 0, -1], [7, -1, -15], [9, 0, -113],
  [8, 0, -1], [7, -1, -16], [6, -4, -1], [3, 0, -1], [7, 0, -21], [7, 0, -20], [6, -2, -1],
  [3, 0, -1], [2, 0, -21, 0, -21, -13, -13, -5, -1, 0], [11, 4, 7],
  [2, 6, 7, 7, -1, -1, -1, -1, -1, 4], [2, 0, 1, 1, 0, 0, 0, 0, 0, 0],
  [2, 0, 0, 0, -320, -320, -320, -320, -320, 0], [13, 4, 7], [0, -1, 7], [13, 1, 0], [0, 0, -1],
  [14, 7, 7, 4], [7, -1, 7], [14, 4, 7, 4], [7, -1, 7], [7, 4, 7],
  [2, 6, 7, 4, 7, -4, -4, -2, -1, 4], [2, 0, 1, 0, 1, 0, 0, 0, -240, 0], [14, 1, 0, 0], [7, 0, -1],
  [2, 0, 0, 0, 0, -2, -2, -1, 0, 0], [14, 0, 0, 1], [7, 0, -1], [2, 0, 0, 0, 0, -1, -1, -1, 0, 0],
  [2, 0, 0, 0, 0, -250, -250, -250, 0, 0], [12, 4, 7], [6, -1, 7], [12, 1, 0], [6, 0, -1],
];

/** Ce que le texte suppose des faits : le nœud où c'est vrai. */
const suppositions = [];

/** Pour chaque résultat, son nœud ; pour chaque règle, où elle s'applique, où elle vaut. */
const decisions = [
  {
    slug: "signature_par_le_delegataire_de_l_article_2",
    node: 12,
    rows: [
      { rule: "2", applies: 16, holds: 16, appraisals: [] },
      { rule: "2 décrets", applies: 17, holds: 17, appraisals: [] },
    ],
  },
  {
    slug: "signature_par_mme_de_tinguy_mm_diemert_faucounau_morin_ou_m_tissot",
    node: 46,
    rows: [
      { rule: "3 décrets", applies: 17, holds: 17, appraisals: [] },
      { rule: "3 l'un suffit", applies: 67, holds: 67, appraisals: [] },
      { rule: "3 les deux", applies: 86, holds: 86, appraisals: [] },
    ],
  },
  {
    slug: "signature_par_m_kihl",
    node: 96,
    rows: [
      { rule: "4", applies: 106, holds: 106, appraisals: [] },
      { rule: "4 décrets", applies: 17, holds: 17, appraisals: [] },
    ],
  },
  {
    slug: "signature_par_m_barbe",
    node: 151,
    rows: [
      { rule: "5 décrets", applies: 17, holds: 17, appraisals: [] },
      { rule: "5 l'un suffit", applies: 190, holds: 190, appraisals: [] },
      { rule: "5 les deux", applies: 216, holds: 216, appraisals: [] },
    ],
  },
  {
    slug: "signature_par_mme_courmes",
    node: 265,
    rows: [
      { rule: "5 Mme Courmes l'un suffit", applies: 302, holds: 302, appraisals: [] },
      { rule: "5 Mme Courmes les deux", applies: 329, holds: 329, appraisals: [] },
      { rule: "5 décrets", applies: 17, holds: 17, appraisals: [] },
    ],
  },
  {
    slug: "etendue_de_la_delegation_de_l_article_2",
    node: 331,
    rows: [
      { rule: "2 étendue", applies: 332, holds: 332, appraisals: [] },
      { rule: "2 étendue au sens large", applies: 333, holds: 333, appraisals: [] },
      { rule: "2 étendue décrets", applies: 17, holds: 17, appraisals: [] },
    ],
  },
  {
    slug: "limite_reprise_de_l_article_2",
    node: 335,
    rows: [
      { rule: "3 limite gardée", applies: 337, holds: 337, appraisals: [] },
      { rule: "3 limite remplacée", applies: 47, holds: 47, appraisals: [] },
    ],
  },
  {
    slug: "etendue_de_la_delegation_de_l_article_4",
    node: 343,
    rows: [
      { rule: "4 étendue", applies: 344, holds: 344, appraisals: [] },
      { rule: "4 étendue décrets", applies: 17, holds: 17, appraisals: [] },
      { rule: "4 étendue dépenses et recettes", applies: 347, holds: 347, appraisals: [] },
      { rule: "4 étendue quatre pièces", applies: 350, holds: 350, appraisals: [] },
      { rule: "4 étendue recettes seules", applies: 351, holds: 351, appraisals: [] },
    ],
  },
  {
    slug: "limite_reprise_de_l_article_4",
    node: 353,
    rows: [
      { rule: "5 limite gardée", applies: 355, holds: 355, appraisals: [] },
      { rule: "5 limite propre à M. Kihl", applies: 152, holds: 152, appraisals: [] },
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
  bound,
  directives,
  evidence,
  variables,
  answers,
  nodes,
  suppositions,
  decisions,
  reference,
});
