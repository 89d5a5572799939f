// Écrit par « attendu build » : ne pas modifier.
/**
 * Renforcement du pilotage de la politique migratoire. État actuel : non établi. Force :
 * instruction adressée aux préfets. Ce module dit ce que le texte énonce pour les faits donnés ; il
 * ne décrit pas le droit actuel et n'est pas une consultation juridique.
 */

import { act } from "../runtime.js";

export { FactError } from "../runtime.js";

/** Ce qu'est le texte, son état actuel, ses empreintes. */
export const identity = {
  slug: "pilotage-2024",
  title: "Renforcement du pilotage de la politique migratoire",
  nature: "instruction",
  author: "Le ministre de l'Intérieur",
  identifier: "NOR INTK2428339J",
  date: "28 octobre 2024",
  published: "",
  applies_from: "non précisée par le texte",
  territory: "non précisé par le texte",
  status: "non établi",
  force: "instruction adressée aux préfets",
  lacks: "",
  taken_from: "copie du document officiel (provenance non établie)",
  read_on: "",
  version: "e91f8b3f757b448567d88408b77d58a8d7554ea6e666fe7e167ffb728d1dbbba",
  source: "59cee4b9bdf49a3a8b27c4e8ad6ac8cd58c056a0a97c5f6e5da7c16a27c401d4",
  official_text: "3f6e969075a44ec2b3c3f01cd9803a541839af25ebfad8bfd04371ffd3c2aa56",
};

/** Ce qui peut être demandé d'un cas : questions, types, réponses ; puis les groupes. */
export const facts = [
  {
    slug: "decision_d_eloignement_empechee_par_les_protections_anterieures",
    name: "décision d'éloignement empêchée par les protections antérieures",
    kind: "yes_no",
    question: "Le dossier n'a-t-il pu aboutir à une décision d'éloignement, sous la loi antérieure, en raison des protections législatives qui existaient alors ?",
    help: "la loi antérieure à la promulgation de la loi du 26 janvier 2024",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "mesure_d_expulsion_empechee_par_les_protections_anterieures",
    name: "mesure d'expulsion empêchée par les protections antérieures",
    kind: "yes_no",
    question: "Le dossier n'a-t-il pu aboutir à une mesure d'expulsion, sous la loi antérieure, en raison des protections législatives qui existaient alors ?",
    help: "la loi antérieure à la promulgation de la loi du 26 janvier 2024",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "menace_a_l_ordre_public",
    name: "menace à l'ordre public",
    kind: "yes_no",
    question: "L'étranger, par son comportement ou sa présence en France, constitue-t-il une menace à l'ordre public ?",
    natures: ["appraisal"],
    authority: "préfet",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "conformite_du_retrait_de_titre_aux_dispositions_sur_le_sejour",
    name: "conformité du retrait de titre aux dispositions sur le séjour",
    kind: "yes_no",
    question: "Le retrait du titre de séjour respecterait-il strictement les dispositions législatives et conventionnelles relatives au séjour ?",
    natures: ["governed_elsewhere"],
    governed_by: "les dispositions législatives et conventionnelles relatives au séjour",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "conformite_du_refus_de_sejour_aux_dispositions_sur_le_sejour",
    name: "conformité du refus de séjour aux dispositions sur le séjour",
    kind: "yes_no",
    question: "Le refus de séjour respecterait-il strictement les dispositions législatives et conventionnelles relatives au séjour ?",
    natures: ["governed_elsewhere"],
    governed_by: "les dispositions législatives et conventionnelles relatives au séjour",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "conformite_du_refus_de_renouvellement_aux_dispositions_sur_le_sejour",
    name: "conformité du refus de renouvellement aux dispositions sur le séjour",
    kind: "yes_no",
    question: "Le refus de renouvellement du titre respecterait-il strictement les dispositions législatives et conventionnelles relatives au séjour ?",
    natures: ["governed_elsewhere"],
    governed_by: "les dispositions législatives et conventionnelles relatives au séjour",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "conformite_de_l_expulsion_aux_dispositions_sur_le_sejour",
    name: "conformité de l'expulsion aux dispositions sur le séjour",
    kind: "yes_no",
    question: "L'arrêté d'expulsion respecterait-il strictement les dispositions législatives et conventionnelles relatives au séjour ?",
    natures: ["governed_elsewhere"],
    governed_by: "les dispositions législatives et conventionnelles relatives au séjour",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "conformite_de_l_obligation_de_quitter_le_territoire_aux_dispositions_sur_le_sejour",
    name: "conformité de l'obligation de quitter le territoire aux dispositions sur le séjour",
    kind: "yes_no",
    question: "L'obligation de quitter le territoire français respecterait-elle strictement les dispositions législatives et conventionnelles relatives au séjour ?",
    natures: ["governed_elsewhere"],
    governed_by: "les dispositions législatives et conventionnelles relatives au séjour",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "reunion_des_elements_objectifs_d_un_risque_pour_l_ordre_public",
    name: "réunion des éléments objectifs d'un risque pour l'ordre public",
    kind: "yes_no",
    question: "Les éléments objectifs constituant un risque pour l'ordre public sont-ils réunis ?",
    natures: ["appraisal"],
    authority: "préfet",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "mesure_en_cause",
    name: "mesure en cause",
    kind: "choice",
    question: "Quelle mesure est en cause ?",
    help: "le § 2.2 distingue, pour la visite domiciliaire, l'expulsion des autres mesures d'éloignement, et, pour la libération sous contrainte, nomme les mesures administratives et judiciaires ; hors l'expulsion, dont l'avancement se demande à part, la mesure est prise",
    natures: [],
    options: [
      {
        slug: "obligation_de_quitter_le_territoire_francais",
        name: "obligation de quitter le territoire français",
      },
      { slug: "arrete_d_expulsion", name: "arrêté d'expulsion" },
      {
        slug: "autre_mesure_administrative_d_eloignement",
        name: "autre mesure administrative d'éloignement",
      },
      { slug: "mesure_judiciaire_d_eloignement", name: "mesure judiciaire d'éloignement" },
      { slug: "aucune", name: "aucune" },
    ],
    until: null,
    aliases: [],
  },
  {
    slug: "arrete_d_expulsion_juridiquement_envisageable",
    name: "arrêté d'expulsion juridiquement envisageable",
    kind: "yes_no",
    question: "Un arrêté d'expulsion est-il juridiquement envisageable ?",
    natures: ["appraisal"],
    authority: "préfet",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "analyse_de_la_situation_individuelle",
    name: "analyse de la situation individuelle",
    kind: "yes_no",
    question: "La situation individuelle de l'étranger a-t-elle été analysée ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "menace_grave_pour_l_ordre_public",
    name: "menace grave pour l'ordre public",
    kind: "yes_no",
    question: "Y a-t-il menace grave pour l'ordre public ?",
    help: "une menace qui n'est pas grave ne suffit pas",
    natures: ["appraisal"],
    authority: "préfet",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "visite_domiciliaire",
    name: "visite domiciliaire",
    kind: "yes_no",
    question: "La visite domiciliaire prévue aux articles L. 733-7 et L. 733-8 du CESEDA a-t-elle lieu ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "remise_du_passeport_au_prefet",
    name: "remise du passeport au préfet",
    kind: "yes_no",
    question: "L'intéressé a-t-il remis son passeport au préfet ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "remise_du_document_de_voyage_au_prefet",
    name: "remise du document de voyage au préfet",
    kind: "yes_no",
    question: "L'intéressé a-t-il remis son document de voyage au préfet ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "assignation_a_residence_en_cours",
    name: "assignation à résidence en cours",
    kind: "yes_no",
    question: "L'étranger est-il assigné à résidence ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "obstacle_fait_a_l_eloignement",
    name: "obstacle fait à l'éloignement",
    kind: "yes_no",
    question: "L'étranger fait-il obstacle à son éloignement ?",
    natures: ["appraisal"],
    authority: "préfet",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "avancement_de_l_expulsion",
    name: "avancement de l'expulsion",
    kind: "choice",
    question: "L'expulsion est-elle prononcée, est-elle notifiée ?",
    natures: [],
    options: [
      { slug: "non_prononcee", name: "non prononcée" },
      { slug: "prononcee_mais_non_notifiee", name: "prononcée mais non notifiée" },
      { slug: "prononcee_et_notifiee", name: "prononcée et notifiée" },
    ],
    until: null,
    aliases: [],
  },
  {
    slug: "document_de_nationalite_retenu",
    name: "document de nationalité retenu",
    kind: "yes_no",
    question: "Un passeport, un document de voyage ou un autre document attestant la nationalité a-t-il été trouvé et retenu ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "eloignement_effectif",
    name: "éloignement effectif",
    kind: "yes_no",
    question: "L'étranger a-t-il été effectivement éloigné ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "date_des_faits_commis",
    name: "date des faits commis",
    kind: "date",
    question: "À quelle date les faits ont-ils été commis ?",
    natures: ["sensitive"],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "entree_en_vigueur_de_la_loi_du_26_janvier_2024",
    name: "entrée en vigueur de la loi du 26 janvier 2024",
    kind: "date",
    question: "À quelle date la disposition de la loi du 26 janvier 2024 est-elle entrée en vigueur ?",
    help: "le texte ne la donne pas",
    natures: ["governed_elsewhere"],
    governed_by: "la loi n° 2024-42 du 26 janvier 2024",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "situation_irreguliere",
    name: "situation irrégulière",
    kind: "yes_no",
    question: "L'étranger est-il en situation irrégulière ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "incarceration",
    name: "incarcération",
    kind: "yes_no",
    question: "L'étranger est-il incarcéré ?",
    natures: ["sensitive"],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "empreintes_prises_dans_le_systeme_sbna",
    name: "empreintes prises dans le système SBNA",
    kind: "yes_no",
    question: "Les empreintes ont-elles été prises dans le système « SBNA » ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "prolongation_en_cause",
    name: "prolongation en cause",
    kind: "choice",
    question: "Quelle prolongation de la rétention est en cause ?",
    natures: [],
    options: [
      { slug: "prolongation_de_l_article_l_742_4", name: "prolongation de l'article L. 742-4" },
      {
        slug: "prolongation_exceptionnelle_de_l_article_l_742_5",
        name: "prolongation exceptionnelle de l'article L. 742-5",
      },
      { slug: "aucune", name: "aucune" },
    ],
    until: null,
    aliases: [],
  },
  {
    slug: "menace_actuelle",
    name: "menace actuelle",
    kind: "yes_no",
    question: "La menace à l'ordre public est-elle actuelle ?",
    natures: ["appraisal"],
    authority: "l'autorité qui décide",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "menace_resultant_des_seuls_comportements_anterieurs_au_placement",
    name: "menace résultant des seuls comportements antérieurs au placement",
    kind: "yes_no",
    question: "La menace ne résulte-t-elle que de comportements antérieurs au placement en rétention ?",
    natures: ["appraisal"],
    authority: "l'autorité qui décide",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "placement_en_retention_en_cours",
    name: "placement en rétention en cours",
    kind: "yes_no",
    question: "L'étranger est-il placé en rétention ?",
    help: "la remise en liberté dont il est fait appel n'empêche pas de répondre oui",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "remise_en_liberte_par_le_magistrat_du_siege",
    name: "remise en liberté par le magistrat du siège",
    kind: "yes_no",
    question: "Le magistrat du siège du tribunal judiciaire a-t-il remis l'étranger en liberté ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "appel_du_ministere_public",
    name: "appel du ministère public",
    kind: "yes_no",
    question: "Le ministère public a-t-il fait appel de la remise en liberté ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "temps_ecoule_depuis_le_depart_du_delai_d_appel_suspensif",
    name: "temps écoulé depuis le départ du délai d'appel suspensif",
    kind: "whole",
    question: "Combien d'heures se sont écoulées depuis le départ du délai pour solliciter le caractère suspensif de l'appel ?",
    help: "une heure commencée compte pour une heure, le texte ne dit pas d'où part le délai",
    natures: ["governed_elsewhere"],
    governed_by: "l'article L. 741-19 du CESEDA tel que cité",
    options: [],
    unit: "heure",
    until: null,
    aliases: [],
  },
  {
    slug: "appel_du_ministere_public_declare_suspensif",
    name: "appel du ministère public déclaré suspensif",
    kind: "yes_no",
    question: "L'appel du ministère public a-t-il été déclaré suspensif ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "decision_sur_le_fond",
    name: "décision sur le fond",
    kind: "yes_no",
    question: "A-t-il été statué sur le fond ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "condamnation_a_une_interdiction_du_territoire_pour_des_actes_de_terrorisme",
    name: "condamnation à une interdiction du territoire pour des actes de terrorisme",
    kind: "yes_no",
    question: "L'étranger a-t-il été condamné à une peine d'interdiction du territoire pour des actes de terrorisme ?",
    natures: ["sensitive"],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "eloignement_pour_un_comportement_lie_a_des_activites_terroristes",
    name: "éloignement pour un comportement lié à des activités terroristes",
    kind: "yes_no",
    question: "L'étranger fait-il l'objet d'une mesure d'éloignement pour un comportement lié à des activités à caractère terroriste ?",
    natures: ["sensitive"],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "fondement_de_la_remise_en_liberte",
    name: "fondement de la remise en liberté",
    kind: "choice",
    question: "Sur quoi la décision de remise en liberté se fonde-t-elle ?",
    natures: [],
    options: [
      {
        slug: "violation_des_formes_prescrites_par_la_loi_a_peine_de_nullite",
        name: "violation des formes prescrites par la loi à peine de nullité",
      },
      {
        slug: "inobservation_de_formalites_substantielles",
        name: "inobservation de formalités substantielles",
      },
      { slug: "autre_irregularite_de_procedure", name: "autre irrégularité de procédure" },
      { slug: "autre_motif", name: "autre motif" },
    ],
    until: null,
    aliases: [],
  },
  {
    slug: "atteinte_substantielle_aux_droits_de_l_etranger",
    name: "atteinte substantielle aux droits de l'étranger",
    kind: "yes_no",
    question: "L'irrégularité a-t-elle eu pour effet de porter substantiellement atteinte aux droits de l'étranger ?",
    natures: ["appraisal"],
    authority: "juge",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "effectivite_des_droits_retablie_avant_la_cloture_des_debats",
    name: "effectivité des droits rétablie avant la clôture des débats",
    kind: "yes_no",
    question: "L'effectivité de ces droits a-t-elle pu être rétablie par une régularisation intervenue avant la clôture des débats ?",
    natures: ["appraisal"],
    authority: "juge",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "fin_de_la_retention",
    name: "fin de la rétention",
    kind: "yes_no",
    question: "La rétention administrative a-t-elle pris fin ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "eloignement_reste_impossible_malgre_les_demarches",
    name: "éloignement resté impossible malgré les démarches",
    kind: "yes_no",
    question: "L'étranger n'a-t-il pu être éloigné, malgré les démarches entreprises ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "manquement_aux_obligations_de_presentation",
    name: "manquement aux obligations de présentation",
    kind: "yes_no",
    question: "L'étranger a-t-il manqué à ses obligations de présentation ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "violation_du_perimetre_d_assignation",
    name: "violation du périmètre d'assignation",
    kind: "yes_no",
    question: "L'étranger a-t-il violé le périmètre géographique d'assignation ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "non_respect_des_prescriptions_de_l_assignation",
    name: "non-respect des prescriptions de l'assignation",
    kind: "yes_no",
    question: "L'étranger n'a-t-il pas respecté les prescriptions liées à son assignation ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "circonstance_nouvelle_de_fait",
    name: "circonstance nouvelle de fait",
    kind: "yes_no",
    question: "Y a-t-il une circonstance nouvelle de fait ?",
    natures: ["appraisal"],
    authority: "l'autorité qui décide",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "circonstance_nouvelle_de_droit",
    name: "circonstance nouvelle de droit",
    kind: "yes_no",
    question: "Y a-t-il une circonstance nouvelle de droit ?",
    natures: ["appraisal"],
    authority: "l'autorité qui décide",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "temps_ecoule_depuis_le_depart_du_delai_avant_un_nouveau_placement",
    name: "temps écoulé depuis le départ du délai avant un nouveau placement",
    kind: "whole",
    question: "Combien d'heures entières se sont écoulées depuis le départ du délai avant un nouveau placement ?",
    help: "seules comptent les heures achevées, le texte ne dit pas d'où part le délai",
    natures: ["governed_elsewhere"],
    governed_by: "l'article L. 741-7 du CESEDA",
    options: [],
    unit: "heure",
    until: null,
    aliases: [],
  },
  {
    slug: "decision_constatant_le_refus_de_sejour",
    name: "décision constatant le refus de séjour",
    kind: "yes_no",
    question: "L'étranger a-t-il fait l'objet d'une décision constatant le refus de séjour ?",
    help: "dans la plus grande partie des cas, une obligation de quitter le territoire français",
    natures: [],
    options: [],
    until: null,
    aliases: [],
    quotations: [
      {
        place: "annexe, al. 1",
        text: "une décision constatant le refus de séjour – dans la plus grande partie des cas, une obligation de quitter le territoire français –",
      },
    ],
  },
  {
    slug: "notification_de_la_decision",
    name: "notification de la décision",
    kind: "yes_no",
    question: "La décision constatant le refus de séjour ou l'absence de droit au séjour est-elle notifiée ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "decision_constatant_l_absence_de_droit_au_sejour",
    name: "décision constatant l'absence de droit au séjour",
    kind: "yes_no",
    question: "L'étranger a-t-il fait l'objet d'une décision constatant l'absence de droit au séjour ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "decision_sur_le_sejour",
    name: "décision sur le séjour",
    kind: "choice",
    question: "De quelle décision sur le séjour l'étranger fait-il l'objet ?",
    help: "l'annexe range le retrait et le refus de renouvellement parmi les décisions de refus de séjour",
    natures: [],
    options: [
      { slug: "refus_de_sejour", name: "refus de séjour" },
      { slug: "refus_de_renouvellement", name: "refus de renouvellement" },
      { slug: "retrait_de_titre_de_sejour", name: "retrait de titre de séjour" },
      { slug: "autre", name: "autre" },
    ],
    until: null,
    aliases: [],
  },
  {
    slug: "decision_motivee_par_l_ordre_public",
    name: "décision motivée par l'ordre public",
    kind: "yes_no",
    question: "La décision est-elle motivée par des considérations d'ordre public ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "profil_evocateur_de_risques_de_troubles_a_l_ordre_public",
    name: "profil évocateur de risques de troubles à l'ordre public",
    kind: "yes_no",
    question: "Le profil de l'étranger est-il évocateur de risques de troubles à l'ordre public ?",
    natures: ["appraisal", "sensitive"],
    authority: "préfet",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "qualite_d_agent_d_un_organisme_de_securite_sociale",
    name: "qualité d'agent d'un organisme de sécurité sociale",
    kind: "yes_no",
    question: "Le destinataire est-il agent d'un organisme chargé de la gestion d'un régime obligatoire de sécurité sociale ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "communication_a_la_seule_fin_de_verifier_la_regularite",
    name: "communication à la seule fin de vérifier la régularité",
    kind: "yes_no",
    question: "La communication sert-elle à la seule fin de vérifier que les assurés étrangers satisfont à la condition de régularité de leur situation en France ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
];

/** Les résultats, dans l'ordre des décisions. */
export const outcomes = [
  {
    slug: "examen_du_dossier_mene_a_son_terme",
    name: "examen du dossier mené à son terme",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "dossier_relevant_du_premier_objectif",
    name: "dossier relevant du premier objectif",
    kind: "etat",
    help: "les dossiers auxquels s'étend la demande de retraits, de refus, d'expulsions et d'obligations de quitter le territoire",
    silence: "le texte ne dit rien",
  },
  {
    slug: "retrait_de_titre_de_sejour",
    name: "retrait de titre de séjour",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "refus_de_sejour",
    name: "refus de séjour",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "refus_de_renouvellement_de_titre_de_sejour",
    name: "refus de renouvellement de titre de séjour",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "arrete_d_expulsion_ou_obligation_de_quitter_le_territoire",
    name: "arrêté d'expulsion ou obligation de quitter le territoire",
    kind: "acte",
    bearer: "préfet",
    help: "l'édition et la notification de l'un ou de l'autre, le § 2.1 ne dit pas lequel",
    silence: "le texte ne dit rien",
  },
  {
    slug: "action_par_la_voie_de_la_police_du_sejour",
    name: "action par la voie de la police du séjour",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "etranger_vise_par_l_instruction",
    name: "étranger visé par l'instruction",
    kind: "etat",
    help: "pour l'interdiction de retour, la demande au juge hors expulsion et les suites d'un manquement",
    silence: "le texte ne dit rien",
  },
  {
    slug: "mesure_d_eloignement_prise",
    name: "mesure d'éloignement prise",
    kind: "etat",
    help: "une expulsion qui n'est pas prononcée n'est pas encore une mesure prise",
    silence: "le texte ne dit rien",
  },
  {
    slug: "interdiction_de_retour_en_complement",
    name: "interdiction de retour en complément",
    kind: "acte",
    bearer: "préfet",
    help: "en complément de l'obligation de quitter le territoire français",
    silence: "le texte ne dit rien",
  },
  {
    slug: "duree_maximale_de_l_interdiction_de_retour",
    name: "durée maximale de l'interdiction de retour",
    kind: "resultat",
    silence: "le texte ne dit rien",
  },
  {
    slug: "recherche_et_retenue_des_documents_de_nationalite",
    name: "recherche et retenue des documents de nationalité",
    kind: "acte",
    bearer: "forces de l'ordre",
    silence: "le texte ne dit rien",
  },
  {
    slug: "dispositif_de_visite_domiciliaire_applicable",
    name: "dispositif de visite domiciliaire applicable",
    kind: "etat",
    silence: "le texte ne dit rien",
  },
  {
    slug: "document_non_remis",
    name: "document non remis",
    kind: "etat",
    help: "le passeport ou le document de voyage que l'intéressé n'a pas remis au préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "demande_d_autorisation_au_juge",
    name: "demande d'autorisation au juge",
    kind: "acte",
    bearer: "préfet",
    help: "l'autorisation de recherche des documents, par une visite domiciliaire",
    silence: "le texte ne dit rien",
  },
  {
    slug: "octroi_de_l_autorisation_avant_la_notification",
    name: "octroi de l'autorisation avant la notification",
    kind: "acte",
    bearer: "juge des libertés et de la détention",
    silence: "le texte ne dit rien",
  },
  {
    slug: "visite_subordonnee_a_la_notification_prealable",
    name: "visite subordonnée à la notification préalable",
    kind: "acte",
    bearer: "juge des libertés et de la détention",
    silence: "le texte ne dit rien",
  },
  {
    slug: "conservation_du_document",
    name: "conservation du document",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "execution_de_la_mesure_pour_une_liberation_conditionnelle",
    name: "exécution de la mesure pour une libération conditionnelle",
    kind: "formalite",
    beneficiary: "étranger faisant l'objet d'une mesure d'éloignement",
    silence: "le texte ne dit rien",
  },
  {
    slug: "execution_de_la_mesure_pour_une_liberation_sous_contrainte_de_plein_droit",
    name: "exécution de la mesure pour une libération sous contrainte de plein droit",
    kind: "formalite",
    beneficiary: "étranger faisant l'objet d'une mesure administrative ou judiciaire d'éloignement",
    silence: "le texte ne dit rien",
  },
  {
    slug: "identification_de_l_etranger",
    name: "identification de l'étranger",
    kind: "etat",
    help: "des étrangers en situation irrégulière",
    silence: "le texte ne dit rien",
  },
  {
    slug: "prise_d_empreintes_dans_le_systeme_sbna",
    name: "prise d'empreintes dans le système SBNA",
    kind: "acte",
    bearer: "non précisé par le texte",
    help: "le préfet mobilise, pour y procéder autant que possible, les personnels identifiés dans les protocoles avec les établissements pénitentiaires",
    silence: "le texte ne dit rien",
  },
  {
    slug: "risque_de_soustraction_defini_par_la_menace",
    name: "risque de soustraction défini par la menace",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "placement_en_retention_pour_le_seul_motif_de_la_menace",
    name: "placement en rétention pour le seul motif de la menace",
    kind: "acte",
    bearer: "préfet",
    help: "un nouveau placement attend aussi que le délai du § 4 soit expiré",
    silence: "le texte ne dit rien",
  },
  {
    slug: "menace_comme_motif_de_prolongation",
    name: "menace comme motif de prolongation",
    kind: "etat",
    silence: "le texte ne dit rien",
  },
  {
    slug: "duree_de_la_prolongation",
    name: "durée de la prolongation",
    kind: "resultat",
    silence: "le texte ne dit rien",
  },
  {
    slug: "duree_de_retention_depassee_par_la_prolongation",
    name: "durée de rétention dépassée par la prolongation",
    kind: "resultat",
    silence: "le texte ne dit rien",
  },
  {
    slug: "verification_d_une_perspective_raisonnable_d_eloignement",
    name: "vérification d'une perspective raisonnable d'éloignement",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "appel_du_prefet",
    name: "appel du préfet",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "appel_du_parquet_declare_suspensif",
    name: "appel du parquet déclaré suspensif",
    kind: "acte",
    bearer: "premier président de la cour d'appel ou son délégué",
    silence: "le texte ne dit rien",
  },
  {
    slug: "delai_pour_solliciter_le_caractere_suspensif",
    name: "délai pour solliciter le caractère suspensif",
    kind: "resultat",
    silence: "le texte ne dit rien",
  },
  {
    slug: "demande_du_caractere_suspensif_par_le_parquet",
    name: "demande du caractère suspensif par le parquet",
    kind: "acte",
    bearer: "parquet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "maintien_a_disposition_de_la_justice",
    name: "maintien à disposition de la justice",
    kind: "effet",
    beneficiary: "étranger remis en liberté",
    silence: "le texte ne dit rien",
  },
  {
    slug: "caractere_suspensif_immediat_de_l_appel_du_parquet",
    name: "caractère suspensif immédiat de l'appel du parquet",
    kind: "effet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "caractere_suspensif_immediat_de_l_appel_du_prefet",
    name: "caractère suspensif immédiat de l'appel du préfet",
    kind: "effet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "invocation_des_decisions_des_cours_d_appel",
    name: "invocation des décisions des cours d'appel",
    kind: "acte",
    bearer: "préfet",
    help: "les deux décisions sont nommées « en particulier » : d'autres peuvent l'être",
    silence: "le texte ne dit rien",
  },
  {
    slug: "prise_en_compte_de_l_irregularite",
    name: "prise en compte de l'irrégularité",
    kind: "acte",
    bearer: "juge",
    silence: "le texte ne dit rien",
  },
  {
    slug: "article_l_743_12_mobilise_a_l_appui_de_l_appel",
    name: "article L. 743-12 mobilisé à l'appui de l'appel",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "poursuite_des_mesures_de_surveillance",
    name: "poursuite des mesures de surveillance",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "assignation_a_residence",
    name: "assignation à résidence",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "signalement_immediat_au_prefet",
    name: "signalement immédiat au préfet",
    kind: "acte",
    bearer: "non précisé par le texte",
    silence: "le texte ne dit rien",
  },
  {
    slug: "nouveau_placement_en_retention",
    name: "nouveau placement en rétention",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "demande_de_visite_domiciliaire_apres_le_manquement",
    name: "demande de visite domiciliaire après le manquement",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "saisine_du_parquet_apres_le_manquement",
    name: "saisine du parquet après le manquement",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "autre_consequence_du_manquement",
    name: "autre conséquence du manquement",
    kind: "acte",
    bearer: "préfet",
    help: "la liste des conséquences est ouverte",
    silence: "le texte ne dit rien",
  },
  {
    slug: "delai_reduit_avant_un_nouveau_placement",
    name: "délai réduit avant un nouveau placement",
    kind: "etat",
    silence: "le texte ne dit rien",
  },
  {
    slug: "delai_avant_un_nouveau_placement",
    name: "délai avant un nouveau placement",
    kind: "resultat",
    silence: "le texte ne dit rien",
  },
  {
    slug: "information_des_organismes_de_securite_sociale",
    name: "information des organismes de sécurité sociale",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "communication_des_identites_aux_caisses_locales",
    name: "communication des identités aux caisses locales",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "communication_prioritaire_des_identites",
    name: "communication prioritaire des identités",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "s_assurer_des_consequences_sur_les_droits_sociaux",
    name: "s'assurer des conséquences sur les droits sociaux",
    kind: "acte",
    bearer: "préfet",
    help: "sur l'affiliation ou l'ouverture de droits auprès d'organismes sociaux",
    silence: "le texte ne dit rien",
  },
  {
    slug: "extinction_des_droits_sociaux",
    name: "extinction des droits sociaux",
    kind: "effet",
    beneficiary: "étranger qui a fait l'objet du refus de séjour",
    silence: "le texte ne dit rien",
  },
  {
    slug: "recours_suspensif_contre_la_decision_de_refus",
    name: "recours suspensif contre la décision de refus",
    kind: "etat",
    silence: "le texte ne dit rien",
  },
  {
    slug: "recours_suspensif_contre_l_extinction_des_droits",
    name: "recours suspensif contre l'extinction des droits",
    kind: "etat",
    silence: "le texte ne dit rien",
  },
  {
    slug: "communication_de_listes_d_oqtf_aux_caisses",
    name: "communication de listes d'OQTF aux caisses",
    kind: "formalite",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "proposition_de_modalites_d_information_complementaires",
    name: "proposition de modalités d'information complémentaires",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "communication_de_donnees_agdref_aux_agents",
    name: "communication de données AGDREF aux agents",
    kind: "acte",
    bearer: "non précisé par le texte",
    silence: "le texte ne dit rien",
  },
];

/** Les règles : où elles se trouvent, leurs mots, leurs conditions, ce qu'elles donnent. */
export const rules = {
  "2.1 examen mené à son terme": {
    name: "2.1 examen mené à son terme",
    quotations: [
      {
        place: "§ 2.1, al. 2",
        text: "Premièrement, vous mènerez à son terme l'examen des dossiers qui n'avaient pu aboutir à une décision d'éloignement ou à une mesure d'expulsion sous l'empire de la loi antérieure à la promulgation de la loi n° 2024-42 du 26 janvier 2024 pour contrôler l'immigration, améliorer l'intégration, en raison des protections législatives qui existaient alors contre l'expulsion ou l'éloignement.",
      },
    ],
    conditions: [
      "décision d'éloignement empêchée par les protections antérieures ou mesure d'expulsion empêchée par les protections antérieures",
    ],
    gives: ["« examen du dossier mené à son terme », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "2.1 examen mené à son terme si les deux étaient empêchées": {
    name: "2.1 examen mené à son terme si les deux étaient empêchées",
    quotations: [
      {
        place: "§ 2.1, al. 2",
        text: "vous mènerez à son terme l'examen des dossiers qui n'avaient pu aboutir à une décision d'éloignement ou à une mesure d'expulsion",
      },
    ],
    conditions: [
      "décision d'éloignement empêchée par les protections antérieures",
      "mesure d'expulsion empêchée par les protections antérieures",
    ],
    gives: ["« examen du dossier mené à son terme », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "2.1 premier objectif tout dossier": {
    name: "2.1 premier objectif tout dossier",
    quotations: [
      {
        place: "§ 2.1, al. 4",
        text: "Votre activité ne doit pas se limiter aux flux de situations nouvelles, mais doit porter sur les dossiers qui n'avaient pu, par le passé, faire l'objet de mesures appropriées, désormais rendues possibles.",
      },
    ],
    conditions: [],
    gives: ["« dossier relevant du premier objectif », établi"],
    derogates: [],
    legal_basis: [],
  },
  "2.1 premier objectif dossiers repris": {
    name: "2.1 premier objectif dossiers repris",
    quotations: [{ place: "§ 2.1, al. 2", text: "vous mènerez à son terme l'examen des dossiers" }],
    conditions: ["examen du dossier mené à son terme est obligatoire"],
    gives: ["« dossier relevant du premier objectif », établi"],
    derogates: [],
    legal_basis: [],
  },
  "2.1 retrait de titre": {
    name: "2.1 retrait de titre",
    quotations: [
      {
        place: "§ 2.1, al. 3",
        text: "Sur le fondement de considérations se rapportant à l'existence de menaces à l'ordre public résultant de la présence de l'étranger en France, et dans le strict respect des dispositions législatives et conventionnelles relatives au séjour, vous procéderez aux retraits de titre de séjour,",
      },
    ],
    conditions: [
      "dossier relevant du premier objectif est établi",
      "menace à l'ordre public",
      "conformité du retrait de titre aux dispositions sur le séjour",
    ],
    gives: ["« retrait de titre de séjour », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "2.1 refus de séjour": {
    name: "2.1 refus de séjour",
    quotations: [
      {
        place: "§ 2.1, al. 3",
        text: "Sur le fondement de considérations se rapportant à l'existence de menaces à l'ordre public résultant de la présence de l'étranger en France, et dans le strict respect des dispositions législatives et conventionnelles relatives au séjour, vous procéderez aux […] refus de séjour,",
      },
    ],
    conditions: [
      "dossier relevant du premier objectif est établi",
      "menace à l'ordre public",
      "conformité du refus de séjour aux dispositions sur le séjour",
    ],
    gives: ["« refus de séjour », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "2.1 refus de renouvellement": {
    name: "2.1 refus de renouvellement",
    quotations: [
      {
        place: "§ 2.1, al. 3",
        text: "Sur le fondement de considérations se rapportant à l'existence de menaces à l'ordre public résultant de la présence de l'étranger en France, et dans le strict respect des dispositions législatives et conventionnelles relatives au séjour, vous procéderez aux […] refus de renouvellement de titres de séjour",
      },
    ],
    conditions: [
      "dossier relevant du premier objectif est établi",
      "menace à l'ordre public",
      "conformité du refus de renouvellement aux dispositions sur le séjour",
    ],
    gives: ["« refus de renouvellement de titre de séjour », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "2.1 expulsion ou obligation de quitter le territoire": {
    name: "2.1 expulsion ou obligation de quitter le territoire",
    quotations: [
      {
        place: "§ 2.1, al. 3",
        text: "Sur le fondement de considérations se rapportant à l'existence de menaces à l'ordre public résultant de la présence de l'étranger en France, et dans le strict respect des dispositions législatives et conventionnelles relatives au séjour, vous procéderez aux retraits de titre de séjour, refus de séjour, refus de renouvellement de titres de séjour et à l'édition et la notification des arrêtés d'expulsion ou obligations de quitter le territoire français (OQTF).",
      },
    ],
    conditions: [
      "dossier relevant du premier objectif est établi",
      "menace à l'ordre public",
      "conformité de l'expulsion aux dispositions sur le séjour ou conformité de l'obligation de quitter le territoire aux dispositions sur le séjour",
    ],
    gives: ["« arrêté d'expulsion ou obligation de quitter le territoire », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "2.1 action par la police du séjour": {
    name: "2.1 action par la police du séjour",
    quotations: [
      {
        place: "§ 2.1, al. 6",
        text: "Vous veillerez notamment à agir par la voie de la police du séjour dès lors que les éléments objectifs constituant un risque pour l'ordre public sont réunis.",
      },
    ],
    conditions: ["réunion des éléments objectifs d'un risque pour l'ordre public"],
    gives: ["« action par la voie de la police du séjour », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "préambule étrangers menaçants": {
    name: "préambule étrangers menaçants",
    quotations: [
      {
        place: "préambule, al. 2",
        text: "les axes qui doivent structurer votre rôle quotidien de pilotage des actions à entreprendre concernant les étrangers qui menacent l'ordre public.",
      },
    ],
    conditions: ["menace à l'ordre public"],
    gives: ["« étranger visé par l'instruction », établi"],
    derogates: [],
    legal_basis: [],
  },
  "préambule tout étranger": {
    name: "préambule tout étranger",
    quotations: [
      {
        place: "préambule, al. 3",
        text: "Ces orientations visent tant les étrangers en situation régulière, par la mobilisation de la police du séjour (2), que ceux en situation irrégulière",
      },
    ],
    conditions: [],
    gives: ["« étranger visé par l'instruction », établi"],
    derogates: [],
    legal_basis: [],
  },
  "2.2 interdiction de retour obligation": {
    name: "2.2 interdiction de retour obligation",
    quotations: [
      {
        place: "§ 2.2, al. 2",
        text: "lorsqu'un arrêté d'expulsion n'est pas juridiquement envisageable, je vous demande à mobiliser pleinement le levier de l'interdiction de retour en complément de l'OQTF.",
      },
    ],
    conditions: [
      "étranger visé par l'instruction est établi",
      "absence d'arrêté d'expulsion juridiquement envisageable",
      "mesure en cause : obligation de quitter le territoire français",
    ],
    gives: ["« interdiction de retour en complément », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "2.2 interdiction de retour recommandation": {
    name: "2.2 interdiction de retour recommandation",
    quotations: [
      {
        place: "§ 2.2, al. 2",
        text: "lorsqu'un arrêté d'expulsion n'est pas juridiquement envisageable, je vous demande à mobiliser pleinement le levier de l'interdiction de retour en complément de l'OQTF.",
      },
    ],
    conditions: [
      "étranger visé par l'instruction est établi",
      "absence d'arrêté d'expulsion juridiquement envisageable",
      "mesure en cause : obligation de quitter le territoire français",
    ],
    gives: ["« interdiction de retour en complément », recommandé"],
    derogates: [],
    legal_basis: [],
  },
  "2.2 durée de l'interdiction de retour": {
    name: "2.2 durée de l'interdiction de retour",
    quotations: [
      {
        place: "§ 2.2, al. 2",
        text: "La loi n° 2024-42 permet en effet désormais, sur la base d'une analyse de la situation individuelle de l'étranger, de porter sa durée maximale de trois à cinq ans",
      },
    ],
    conditions: ["analyse de la situation individuelle"],
    gives: ["« durée maximale de l'interdiction de retour », au plus 5 ans, au lieu de 3 ans"],
    derogates: [],
    legal_basis: [],
  },
  "2.2 durée de l'interdiction de retour en cas de menace grave": {
    name: "2.2 durée de l'interdiction de retour en cas de menace grave",
    quotations: [
      {
        place: "§ 2.2, al. 2",
        text: "La loi n° 2024-42 permet en effet désormais, sur la base d'une analyse de la situation individuelle de l'étranger, de porter sa durée maximale de trois à cinq ans et, en cas de menace grave pour l'ordre public à dix ans (article L 612-6 du Code de l'entrée et du séjour des étrangers et du droit d'asile (CESEDA)).",
      },
    ],
    conditions: ["analyse de la situation individuelle", "menace grave pour l'ordre public"],
    gives: ["« durée maximale de l'interdiction de retour », au plus 10 ans, au lieu de 3 ans"],
    derogates: ["2.2 durée de l'interdiction de retour"],
    legal_basis: [],
  },
  "2.2 durée de l'interdiction de retour en cas de menace grave sans durée antérieure": {
    name: "2.2 durée de l'interdiction de retour en cas de menace grave sans durée antérieure",
    quotations: [
      {
        place: "§ 2.2, al. 2",
        text: "La loi n° 2024-42 permet en effet désormais, sur la base d'une analyse de la situation individuelle de l'étranger, de porter sa durée maximale de trois à cinq ans et, en cas de menace grave pour l'ordre public à dix ans (article L 612-6 du Code de l'entrée et du séjour des étrangers et du droit d'asile (CESEDA)).",
      },
    ],
    conditions: ["analyse de la situation individuelle", "menace grave pour l'ordre public"],
    gives: ["« durée maximale de l'interdiction de retour », au plus 10 ans"],
    derogates: ["2.2 durée de l'interdiction de retour"],
    legal_basis: [],
  },
  "2.2 recherche et retenue des documents": {
    name: "2.2 recherche et retenue des documents",
    quotations: [
      {
        place: "§ 2.2, al. 4",
        text: "Troisièmement, je vous rappelle que la loi du 26 janvier 2024 autorise désormais les forces de l'ordre à rechercher et retenir tout document attestant de la nationalité de l'étranger à l'occasion de la visite domiciliaire prévue aux articles L. 733-7 et L. 733-8 du CESEDA.",
      },
    ],
    conditions: ["visite domiciliaire"],
    gives: ["« recherche et retenue des documents de nationalité », possible"],
    derogates: [],
    legal_basis: [],
  },
  "2.2 dispositif applicable aux mesures d'éloignement": {
    name: "2.2 dispositif applicable aux mesures d'éloignement",
    quotations: [
      {
        place: "§ 2.2, al. 4",
        text: "Ce dispositif est applicable aux mesures d'éloignement, à la double condition que l'étranger soit assigné à résidence et fasse obstacle à son éloignement.",
      },
    ],
    conditions: [
      "mesure en cause : obligation de quitter le territoire français ou autre mesure administrative d'éloignement ou mesure judiciaire d'éloignement",
      "assignation à résidence en cours",
      "obstacle fait à l'éloignement",
    ],
    gives: ["« dispositif de visite domiciliaire applicable », établi"],
    derogates: [],
    legal_basis: [],
  },
  "2.2 dispositif applicable aux expulsions": {
    name: "2.2 dispositif applicable aux expulsions",
    quotations: [
      { place: "§ 2.2, al. 4", text: "Ce dispositif est applicable aux mesures d'éloignement" },
      {
        place: "§ 2.2, al. 4",
        text: "S'agissant des expulsions, ces deux dernières conditions ne sont pas requises.",
      },
      { place: "note 1", text: "En application de l'article L. 722-2 CESEDA" },
    ],
    conditions: ["mesure en cause : arrêté d'expulsion", "mesure d'éloignement prise est établi"],
    gives: ["« dispositif de visite domiciliaire applicable », établi"],
    derogates: [],
    legal_basis: [],
  },
  "2.2 document non remis": {
    name: "2.2 document non remis",
    quotations: [
      {
        place: "§ 2.2, al. 4",
        text: "à chaque fois que l'intéressé ne vous aura pas remis son passeport ou son document de voyage",
      },
    ],
    conditions: [
      "aucun de : remise du passeport au préfet ; remise du document de voyage au préfet",
    ],
    gives: ["« document non remis », établi"],
    derogates: [],
    legal_basis: [],
  },
  "2.2 document non remis l'un des deux": {
    name: "2.2 document non remis l'un des deux",
    quotations: [
      {
        place: "§ 2.2, al. 4",
        text: "à chaque fois que l'intéressé ne vous aura pas remis son passeport ou son document de voyage",
      },
    ],
    conditions: [
      "absence de remise du passeport au préfet ou absence de remise du document de voyage au préfet",
    ],
    gives: ["« document non remis », établi"],
    derogates: [],
    legal_basis: [],
  },
  "2.2 demande au juge pour une mesure d'éloignement": {
    name: "2.2 demande au juge pour une mesure d'éloignement",
    quotations: [
      {
        place: "§ 2.2, al. 4",
        text: "Aussi, à chaque fois que l'intéressé ne vous aura pas remis son passeport ou son document de voyage, vous solliciterez du juge des libertés et de la détention (JLD) l'autorisation de recherche d'un tel document, ou tout autre attestant de sa nationalité,",
      },
      {
        place: "§ 2.2, al. 4",
        text: "Ce dispositif est applicable aux mesures d'éloignement, à la double condition que l'étranger soit assigné à résidence et fasse obstacle à son éloignement.",
      },
    ],
    conditions: [
      "étranger visé par l'instruction est établi",
      "mesure en cause : autre qu'arrêté d'expulsion",
      "dispositif de visite domiciliaire applicable est établi",
      "document non remis est établi",
    ],
    gives: ["« demande d'autorisation au juge », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "2.2 demande au juge pour une expulsion": {
    name: "2.2 demande au juge pour une expulsion",
    quotations: [
      {
        place: "§ 2.2, al. 4",
        text: "Aussi, à chaque fois que l'intéressé ne vous aura pas remis son passeport ou son document de voyage, vous solliciterez du juge des libertés et de la détention (JLD) l'autorisation de recherche d'un tel document, ou tout autre attestant de sa nationalité,",
      },
      {
        place: "§ 2.2, al. 4",
        text: "Pour ces mesures, l'autorisation de procéder à une visite domiciliaire doit être sollicitée une fois l'expulsion prononcée et notifiée.",
      },
    ],
    conditions: [
      "mesure en cause : arrêté d'expulsion",
      "avancement de l'expulsion : prononcée et notifiée",
      "document non remis est établi",
    ],
    gives: ["« demande d'autorisation au juge », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "2.2 demande avant la notification": {
    name: "2.2 demande avant la notification",
    quotations: [
      {
        place: "§ 2.2, al. 4",
        text: "à chaque fois que l'intéressé ne vous aura pas remis son passeport ou son document de voyage",
      },
      {
        place: "§ 2.2, al. 4",
        text: "une fois l'expulsion prononcée et notifiée. Toutefois, elle peut être accordée alors que l'expulsion n'a pas été notifiée",
      },
    ],
    conditions: [
      "mesure en cause : arrêté d'expulsion",
      "avancement de l'expulsion : prononcée mais non notifiée",
      "document non remis est établi",
    ],
    gives: ["« demande d'autorisation au juge », possible"],
    derogates: [],
    legal_basis: [],
  },
  "2.2 pas de demande avant le prononcé": {
    name: "2.2 pas de demande avant le prononcé",
    quotations: [
      {
        place: "§ 2.2, al. 4",
        text: "Pour ces mesures, l'autorisation de procéder à une visite domiciliaire doit être sollicitée une fois l'expulsion prononcée et notifiée.",
      },
    ],
    conditions: [
      "mesure en cause : arrêté d'expulsion",
      "avancement de l'expulsion : non prononcée",
    ],
    gives: ["« demande d'autorisation au juge », exclu"],
    derogates: [],
    legal_basis: [],
  },
  "2.2 demande avant le prononcé": {
    name: "2.2 demande avant le prononcé",
    quotations: [
      {
        place: "§ 2.2, al. 4",
        text: "à chaque fois que l'intéressé ne vous aura pas remis son passeport ou son document de voyage",
      },
      {
        place: "§ 2.2, al. 4",
        text: "une fois l'expulsion prononcée et notifiée. Toutefois, elle peut être accordée alors que l'expulsion n'a pas été notifiée",
      },
    ],
    conditions: [
      "mesure en cause : arrêté d'expulsion",
      "avancement de l'expulsion : autre que prononcée et notifiée",
      "document non remis est établi",
    ],
    gives: ["« demande d'autorisation au juge », possible"],
    derogates: [],
    legal_basis: [],
  },
  "2.2 octroi avant le prononcé": {
    name: "2.2 octroi avant le prononcé",
    quotations: [
      {
        place: "§ 2.2, al. 4",
        text: "Toutefois, elle peut être accordée alors que l'expulsion n'a pas été notifiée, le juge pouvant, dans le dispositif de l'ordonnance, subordonner la visite domiciliaire à la notification préalable de l'expulsion, au début de la visite domiciliaire.",
      },
    ],
    conditions: [
      "mesure en cause : arrêté d'expulsion",
      "avancement de l'expulsion : non prononcée",
    ],
    gives: [
      "« octroi de l'autorisation avant la notification », possible",
      "« visite subordonnée à la notification préalable », possible",
    ],
    derogates: [],
    legal_basis: [],
  },
  "2.2 demande après la notification seulement": {
    name: "2.2 demande après la notification seulement",
    quotations: [
      {
        place: "§ 2.2, al. 4",
        text: "Pour ces mesures, l'autorisation de procéder à une visite domiciliaire doit être sollicitée une fois l'expulsion prononcée et notifiée.",
      },
    ],
    conditions: [
      "mesure en cause : arrêté d'expulsion",
      "avancement de l'expulsion : autre que prononcée et notifiée",
    ],
    gives: ["« demande d'autorisation au juge », exclu"],
    derogates: [],
    legal_basis: [],
  },
  "2.2 octroi avant la notification": {
    name: "2.2 octroi avant la notification",
    quotations: [
      {
        place: "§ 2.2, al. 4",
        text: "Toutefois, elle peut être accordée alors que l'expulsion n'a pas été notifiée",
      },
    ],
    conditions: [
      "mesure en cause : arrêté d'expulsion",
      "avancement de l'expulsion : prononcée mais non notifiée",
    ],
    gives: ["« octroi de l'autorisation avant la notification », possible"],
    derogates: [],
    legal_basis: [],
  },
  "2.2 visite subordonnée à la notification": {
    name: "2.2 visite subordonnée à la notification",
    quotations: [
      {
        place: "§ 2.2, al. 4",
        text: "le juge pouvant, dans le dispositif de l'ordonnance, subordonner la visite domiciliaire à la notification préalable de l'expulsion, au début de la visite domiciliaire.",
      },
      {
        place: "§ 2.2, al. 4",
        text: "Toutefois, elle peut être accordée alors que l'expulsion n'a pas été notifiée",
      },
    ],
    conditions: [
      "mesure en cause : arrêté d'expulsion",
      "avancement de l'expulsion : prononcée mais non notifiée",
    ],
    gives: ["« visite subordonnée à la notification préalable », possible"],
    derogates: [],
    legal_basis: [],
  },
  "2.2 conservation du document": {
    name: "2.2 conservation du document",
    quotations: [
      {
        place: "§ 2.2, al. 4",
        text: "que vous pourrez ensuite conserver jusqu'à l'éloignement effectif de l'intéressé.",
      },
    ],
    conditions: ["document de nationalité retenu", "absence d'éloignement effectif"],
    gives: ["« conservation du document », possible"],
    derogates: [],
    legal_basis: [],
  },
  "2.2 mesure d'éloignement prise": {
    name: "2.2 mesure d'éloignement prise",
    quotations: [
      { place: "§ 2.2, al. 6", text: "l'étranger faisant l'objet d'une mesure d'éloignement" },
    ],
    conditions: [
      "mesure en cause : obligation de quitter le territoire français ou autre mesure administrative d'éloignement ou mesure judiciaire d'éloignement ou (mesure en cause : arrêté d'expulsion et avancement de l'expulsion : autre que non prononcée)",
    ],
    gives: ["« mesure d'éloignement prise », établi"],
    derogates: [],
    legal_basis: [],
  },
  "2.2 libération conditionnelle subordonnée": {
    name: "2.2 libération conditionnelle subordonnée",
    quotations: [
      {
        place: "§ 2.2, al. 6",
        text: "les dispositions légales subordonnant toute libération conditionnelle de l'étranger faisant l'objet d'une mesure d'éloignement à son exécution.",
      },
      {
        place: "note 2",
        text: "Deuxième alinéa de l'article L. 729-2 du code de procédure pénale.",
      },
    ],
    conditions: ["mesure d'éloignement prise est établi"],
    gives: ["« exécution de la mesure pour une libération conditionnelle », exigé"],
    derogates: [],
    legal_basis: [],
  },
  "2.2 libération sous contrainte depuis la date de la loi": {
    name: "2.2 libération sous contrainte depuis la date de la loi",
    quotations: [
      {
        place: "§ 2.2, al. 6",
        text: "la libération sous contrainte de plein droit de l'article L. 720 du code de procédure pénale est subordonnée à l'exécution de mesures administratives ou judiciaires d'éloignement, pour les faits commis postérieurement à la loi.",
      },
      { place: "§ 2.2, al. 4", text: "la loi du 26 janvier 2024" },
    ],
    conditions: [
      "mesure d'éloignement prise est établi",
      "date des faits commis : après le 26 janvier 2024",
    ],
    gives: ["« exécution de la mesure pour une libération sous contrainte de plein droit », exigé"],
    derogates: [],
    legal_basis: [],
  },
  "2.2 libération sous contrainte depuis l'entrée en vigueur": {
    name: "2.2 libération sous contrainte depuis l'entrée en vigueur",
    quotations: [
      {
        place: "§ 2.2, al. 6",
        text: "la libération sous contrainte de plein droit de l'article L. 720 du code de procédure pénale est subordonnée à l'exécution de mesures administratives ou judiciaires d'éloignement, pour les faits commis postérieurement à la loi.",
      },
    ],
    conditions: [
      "mesure d'éloignement prise est établi",
      "date des faits commis : à compter de entrée en vigueur de la loi du 26 janvier 2024",
    ],
    gives: ["« exécution de la mesure pour une libération sous contrainte de plein droit », exigé"],
    derogates: [],
    legal_basis: [],
  },
  "2.2 identification sans empreintes": {
    name: "2.2 identification sans empreintes",
    quotations: [
      {
        place: "§ 2.2, al. 7",
        text: "Enfin, je vous rappelle que l'identification de tous les étrangers en situation irrégulière suppose la prise d'empreintes dans le système « SBNA »,",
      },
    ],
    conditions: ["situation irrégulière", "absence d'empreintes prises dans le système SBNA"],
    gives: ["« identification de l'étranger », non établi"],
    derogates: [],
    legal_basis: [],
  },
  "2.2 prise d'empreintes": {
    name: "2.2 prise d'empreintes",
    quotations: [
      {
        place: "§ 2.2, al. 7",
        text: "Cette démarche doit être systématique, pour tous les étrangers incarcérés en situation irrégulière.",
      },
    ],
    conditions: ["incarcération", "situation irrégulière"],
    gives: ["« prise d'empreintes dans le système SBNA », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "3 placement": {
    name: "3 placement",
    quotations: [
      {
        place: "§ 3, al. 2",
        text: "En ce qui concerne le placement en rétention administrative, les dispositions de l'article L. 741-1 nouveau du CESEDA vous permettent de tirer des conséquences de la circonstance que l'étranger manifeste un comportement menaçant l'ordre public, en vue d'un placement en rétention. En conséquence, vous pouvez définir, dans vos décisions de placement en rétention, un risque de soustraction à l'exécution de la mesure d'éloignement par l'existence d'une menace à l'ordre public, et justifier ainsi, pour ce seul motif, une telle mesure privative de liberté.",
      },
    ],
    conditions: ["mesure d'éloignement prise est établi", "menace à l'ordre public"],
    gives: [
      "« risque de soustraction défini par la menace », possible",
      "« placement en rétention pour le seul motif de la menace », possible",
    ],
    derogates: [],
    legal_basis: [],
  },
  "3 placement obligation": {
    name: "3 placement obligation",
    quotations: [
      { place: "§ 3, al. 1", text: "Ces facultés nouvelles doivent être utilisées." },
      {
        place: "§ 3, al. 2",
        text: "un risque de soustraction à l'exécution de la mesure d'éloignement par l'existence d'une menace à l'ordre public, et justifier ainsi, pour ce seul motif, une telle mesure privative de liberté.",
      },
    ],
    conditions: ["mesure d'éloignement prise est établi", "menace à l'ordre public"],
    gives: [
      "« risque de soustraction défini par la menace », obligatoire",
      "« placement en rétention pour le seul motif de la menace », obligatoire",
    ],
    derogates: [],
    legal_basis: [],
  },
  "3 placement sans menace actuelle": {
    name: "3 placement sans menace actuelle",
    quotations: [
      {
        place: "§ 3, al. 3",
        text: "Si la menace à l'ordre public doit impérativement être actuelle,",
      },
    ],
    conditions: [
      "mesure d'éloignement prise est établi",
      "menace à l'ordre public",
      "absence de menace actuelle",
    ],
    gives: [
      "« risque de soustraction défini par la menace », exclu",
      "« placement en rétention pour le seul motif de la menace », exclu",
    ],
    derogates: ["3 placement", "3 placement obligation"],
    legal_basis: [],
  },
  "3 motif de prolongation": {
    name: "3 motif de prolongation",
    quotations: [
      {
        place: "§ 3, al. 3",
        text: "En outre, je vous rappelle que la menace à l'ordre public constitue un motif de prolongation de la rétention au-delà de trente jours, conformément à l'article L. 742-4, pour une durée de trente jours supplémentaires, ainsi que pour les prolongations exceptionnelles de 15 jours prévues à l'article L. 742-5. Si la menace à l'ordre public doit impérativement être actuelle, conformément à une jurisprudence bien établie à ce sujet,",
      },
    ],
    conditions: [
      "prolongation en cause : autre qu'aucune",
      "menace à l'ordre public",
      "menace actuelle",
    ],
    gives: ["« menace comme motif de prolongation », établi"],
    derogates: [],
    legal_basis: [],
  },
  "3 menace qui n'est pas actuelle": {
    name: "3 menace qui n'est pas actuelle",
    quotations: [
      {
        place: "§ 3, al. 3",
        text: "Si la menace à l'ordre public doit impérativement être actuelle, conformément à une jurisprudence bien établie à ce sujet,",
      },
    ],
    conditions: ["prolongation en cause : autre qu'aucune", "absence de menace actuelle"],
    gives: ["« menace comme motif de prolongation », non établi"],
    derogates: [],
    legal_basis: [],
  },
  "3 seuls comportements antérieurs": {
    name: "3 seuls comportements antérieurs",
    quotations: [
      {
        place: "§ 3, al. 3",
        text: "les arrêts rendus par les cours d'appel retiennent majoritairement qu'elle peut résulter de comportements antérieurs au placement en rétention, sous réserve de la jurisprudence à venir de la Cour de cassation",
      },
    ],
    conditions: [
      "prolongation en cause : autre qu'aucune",
      "menace résultant des seuls comportements antérieurs au placement",
    ],
    gives: ["« menace comme motif de prolongation », non établi"],
    derogates: ["3 motif de prolongation"],
    legal_basis: [],
  },
  "3 durée de la prolongation de l'article L. 742-4": {
    name: "3 durée de la prolongation de l'article L. 742-4",
    quotations: [
      {
        place: "§ 3, al. 3",
        text: "la menace à l'ordre public constitue un motif de prolongation de la rétention au-delà de trente jours, conformément à l'article L. 742-4, pour une durée de trente jours supplémentaires,",
      },
    ],
    conditions: [
      "prolongation en cause : prolongation de l'article L. 742-4",
      "menace comme motif de prolongation est établi",
    ],
    gives: [
      "« durée de la prolongation », 30 jours",
      "« durée de rétention dépassée par la prolongation », 30 jours",
    ],
    derogates: [],
    legal_basis: [],
  },
  "3 durée de la prolongation exceptionnelle": {
    name: "3 durée de la prolongation exceptionnelle",
    quotations: [
      {
        place: "§ 3, al. 3",
        text: "la menace à l'ordre public constitue un motif de prolongation de la rétention au-delà de trente jours, conformément à l'article L. 742-4, pour une durée de trente jours supplémentaires, ainsi que pour les prolongations exceptionnelles de 15 jours prévues à l'article L. 742-5.",
      },
    ],
    conditions: [
      "prolongation en cause : prolongation exceptionnelle de l'article L. 742-5",
      "menace comme motif de prolongation est établi",
    ],
    gives: ["« durée de la prolongation », 15 jours"],
    derogates: [],
    legal_basis: [],
  },
  "3 perspective raisonnable d'éloignement": {
    name: "3 perspective raisonnable d'éloignement",
    quotations: [
      {
        place: "§ 3, al. 3",
        text: "Il vous appartient en tout état de cause de vérifier l'existence d'une perspective raisonnable d'éloignement.",
      },
    ],
    conditions: ["prolongation en cause : autre qu'aucune"],
    gives: ["« vérification d'une perspective raisonnable d'éloignement », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "3 perspective raisonnable au placement": {
    name: "3 perspective raisonnable au placement",
    quotations: [
      {
        place: "§ 3, al. 3",
        text: "Il vous appartient en tout état de cause de vérifier l'existence d'une perspective raisonnable d'éloignement.",
      },
    ],
    conditions: [
      "placement en rétention pour le seul motif de la menace est de droit ou obligatoire ou possible ou recommandé",
    ],
    gives: ["« vérification d'une perspective raisonnable d'éloignement », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "3 décisions à évoquer": {
    name: "3 décisions à évoquer",
    quotations: [
      {
        place: "note 3",
        text: "Sous réserve des pourvois en cassation formés, peuvent être évoquées à l'appui de vos demandes de maintien en rétention en application de l'article L. 742-5 CESEDA, en particulier, les décisions des cours d'appel de Metz",
      },
      { place: "note 3", text: "ou de Versailles" },
    ],
    conditions: ["prolongation en cause : prolongation exceptionnelle de l'article L. 742-5"],
    gives: ["« invocation des décisions des cours d'appel », possible"],
    derogates: [],
    legal_basis: [],
  },
  "3 appel systématique": {
    name: "3 appel systématique",
    quotations: [
      {
        place: "§ 3, al. 4",
        text: "En cas de remise en liberté par le magistrat du siège du tribunal judiciaire d'un étranger constituant une menace à l'ordre public, je vous demande de systématiquement faire appel de cette décision.",
      },
    ],
    conditions: ["remise en liberté par le magistrat du siège", "menace à l'ordre public"],
    gives: ["« appel du préfet », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "3 appel du parquet déclaré suspensif": {
    name: "3 appel du parquet déclaré suspensif",
    quotations: [
      {
        place: "§ 3, al. 4",
        text: "l'appel du parquet pouvant être déclaré suspensif par le premier président de la cour d'appel ou son délégué conformément à l'article L 743-22 du CESEDA.",
      },
      {
        place: "§ 3, al. 4",
        text: "En cas de remise en liberté par le magistrat du siège du tribunal judiciaire",
      },
    ],
    conditions: ["remise en liberté par le magistrat du siège", "appel du ministère public"],
    gives: ["« appel du parquet déclaré suspensif », possible"],
    derogates: [],
    legal_basis: [],
  },
  "3 délai pour solliciter le caractère suspensif": {
    name: "3 délai pour solliciter le caractère suspensif",
    quotations: [
      {
        place: "§ 3, al. 5",
        text: "la loi du 26 janvier 2024 a étendu le délai durant lequel le caractère suspensif de l'appel peut être sollicité par le parquet, en le portant de 10 heures à 24 heures,",
      },
    ],
    conditions: [],
    gives: ["« délai pour solliciter le caractère suspensif », 24 heures, au lieu de 10 heures"],
    derogates: [],
    legal_basis: [],
  },
  "3 demande du caractère suspensif": {
    name: "3 demande du caractère suspensif",
    quotations: [
      {
        place: "§ 3, al. 5",
        text: "la loi du 26 janvier 2024 a étendu le délai durant lequel le caractère suspensif de l'appel peut être sollicité par le parquet, en le portant de 10 heures à 24 heures,",
      },
    ],
    conditions: [
      "remise en liberté par le magistrat du siège",
      "appel du ministère public",
      "temps écoulé depuis le départ du délai d'appel suspensif : au plus 24 heures",
    ],
    gives: ["« demande du caractère suspensif par le parquet », possible"],
    derogates: [],
    legal_basis: [],
  },
  "3 maintien pendant le délai": {
    name: "3 maintien pendant le délai",
    quotations: [
      {
        place: "§ 3, al. 5",
        text: "24 heures, durée au cours de laquelle l'étranger est maintenu à disposition de la justice, aux termes de l'article L. 741-19 du CESEDA et ce, jusqu'à ce qu'il soit statué sur le fond si l'appel du ministère public a été déclaré suspensif.",
      },
    ],
    conditions: [
      "remise en liberté par le magistrat du siège",
      "temps écoulé depuis le départ du délai d'appel suspensif : au plus 24 heures",
      "il n'est pas vrai que (appel du ministère public déclaré suspensif et décision sur le fond)",
    ],
    gives: ["« maintien à disposition de la justice », automatique"],
    derogates: [],
    legal_basis: [],
  },
  "3 maintien jusqu'au fond": {
    name: "3 maintien jusqu'au fond",
    quotations: [
      {
        place: "§ 3, al. 5",
        text: "l'étranger est maintenu à disposition de la justice, aux termes de l'article L. 741-19 du CESEDA et ce, jusqu'à ce qu'il soit statué sur le fond si l'appel du ministère public a été déclaré suspensif.",
      },
    ],
    conditions: [
      "remise en liberté par le magistrat du siège",
      "appel du ministère public déclaré suspensif",
      "absence de décision sur le fond",
    ],
    gives: ["« maintien à disposition de la justice », automatique"],
    derogates: [],
    legal_basis: [],
  },
  "3 terrorisme appel du parquet": {
    name: "3 terrorisme appel du parquet",
    quotations: [
      {
        place: "§ 3, al. 6",
        text: "Enfin, je vous rappelle qu'au cas où l'étranger placé en rétention a été condamné à une peine d'interdiction du territoire pour des actes de terrorisme ou fait l'objet d'une mesure d'éloignement pour un comportement lié à des activités à caractère terroriste, l'article L. 743-22 tel que modifié par la loi n°2024-42 du 26 janvier 2024 confère à l'appel du parquet, mais également à celui du préfet, un caractère suspensif immédiat et de plein droit.",
      },
    ],
    conditions: [
      "placement en rétention en cours",
      "condamnation à une interdiction du territoire pour des actes de terrorisme ou éloignement pour un comportement lié à des activités terroristes",
    ],
    gives: [
      "« caractère suspensif immédiat de l'appel du parquet », automatique",
      "« caractère suspensif immédiat de l'appel du préfet », automatique",
    ],
    derogates: [],
    legal_basis: [],
  },
  "3 irrégularité prise en compte": {
    name: "3 irrégularité prise en compte",
    quotations: [
      {
        place: "note 4",
        text: "Dans les cas où la décision de remise en liberté se fonde sur une violation des formes prescrites par la loi à peine de nullité ou sur l'inobservation de formalités substantielles, il est rappelé que seules doivent être prises en compte par le juge, aux termes de la nouvelle rédaction de l'article L.743-12, les irrégularités ayant eu pour effet de porter substantiellement atteinte aux droits de l'étranger dont l'effectivité n'a pu être rétablie par une régularisation intervenue avant la clôture des débats.",
      },
    ],
    conditions: [
      "fondement de la remise en liberté : violation des formes prescrites par la loi à peine de nullité ou inobservation de formalités substantielles",
      "atteinte substantielle aux droits de l'étranger",
      "absence d'effectivité des droits rétablie avant la clôture des débats",
    ],
    gives: ["« prise en compte de l'irrégularité », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "3 irrégularité non prise en compte": {
    name: "3 irrégularité non prise en compte",
    quotations: [
      {
        place: "note 4",
        text: "Dans les cas où la décision de remise en liberté se fonde sur une violation des formes prescrites par la loi à peine de nullité ou sur l'inobservation de formalités substantielles, il est rappelé que seules doivent être prises en compte par le juge, aux termes de la nouvelle rédaction de l'article L.743-12, les irrégularités ayant eu pour effet de porter substantiellement atteinte aux droits de l'étranger dont l'effectivité n'a pu être rétablie",
      },
    ],
    conditions: [
      "fondement de la remise en liberté : violation des formes prescrites par la loi à peine de nullité ou inobservation de formalités substantielles",
      "absence d'atteinte substantielle aux droits de l'étranger ou effectivité des droits rétablie avant la clôture des débats",
    ],
    gives: ["« prise en compte de l'irrégularité », exclu"],
    derogates: [],
    legal_basis: [],
  },
  "3 article L. 743-12 à l'appui de l'appel": {
    name: "3 article L. 743-12 à l'appui de l'appel",
    quotations: [
      {
        place: "note 4",
        text: "Vous pourrez donc mobiliser cette disposition à l'appui d'un appel contre une décision prise en raison d'une irrégularité de procédure.",
      },
    ],
    conditions: [
      "remise en liberté par le magistrat du siège",
      "fondement de la remise en liberté : autre qu'autre motif",
    ],
    gives: ["« article L. 743-12 mobilisé à l'appui de l'appel », possible"],
    derogates: [],
    legal_basis: [],
  },
  "4 surveillance et assignation": {
    name: "4 surveillance et assignation",
    quotations: [
      {
        place: "§ 4, al. 1",
        text: "Lorsque la rétention administrative prend fin sans que l'étranger, dont la présence en France constitue une menace à l'ordre public, n'ait pu être éloigné, malgré les démarches entreprises, il est impératif de poursuivre les mesures de surveillance et de prononcer une assignation à résidence.",
      },
    ],
    conditions: [
      "fin de la rétention",
      "menace à l'ordre public",
      "éloignement resté impossible malgré les démarches",
    ],
    gives: [
      "« poursuite des mesures de surveillance », obligatoire",
      "« assignation à résidence », obligatoire",
    ],
    derogates: [],
    legal_basis: [],
  },
  "4 signalement immédiat": {
    name: "4 signalement immédiat",
    quotations: [
      {
        place: "§ 4, al. 2",
        text: "Tout manquement aux obligations de présentation ou toute violation du périmètre géographique d'assignation doit vous être immédiatement signalé",
      },
    ],
    conditions: [
      "étranger visé par l'instruction est établi",
      "manquement aux obligations de présentation ou violation du périmètre d'assignation",
    ],
    gives: ["« signalement immédiat au préfet », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "4 nouveau placement après le manquement": {
    name: "4 nouveau placement après le manquement",
    quotations: [
      {
        place: "§ 4, al. 2",
        text: "Tout manquement aux obligations de présentation ou toute violation du périmètre géographique d'assignation doit vous être immédiatement signalé afin que vous puissiez en tirer toutes les conséquences (nouveau placement en rétention administrative, demande d'une visite domiciliaire auprès du magistrat du siège du tribunal judiciaire, saisine du parquet sur le fondement de l'article 40 du code de procédure pénale...).",
      },
    ],
    conditions: [
      "étranger visé par l'instruction est établi",
      "manquement aux obligations de présentation ou violation du périmètre d'assignation",
    ],
    gives: ["« nouveau placement en rétention », possible"],
    derogates: [],
    legal_basis: [],
  },
  "4 visite domiciliaire après le manquement": {
    name: "4 visite domiciliaire après le manquement",
    quotations: [
      {
        place: "§ 4, al. 2",
        text: "Tout manquement aux obligations de présentation ou toute violation du périmètre géographique d'assignation doit vous être immédiatement signalé afin que vous puissiez en tirer toutes les conséquences (nouveau placement en rétention administrative, demande d'une visite domiciliaire auprès du magistrat du siège du tribunal judiciaire, saisine du parquet sur le fondement de l'article 40 du code de procédure pénale...).",
      },
    ],
    conditions: [
      "étranger visé par l'instruction est établi",
      "manquement aux obligations de présentation ou violation du périmètre d'assignation",
    ],
    gives: ["« demande de visite domiciliaire après le manquement », possible"],
    derogates: [],
    legal_basis: [],
  },
  "4 saisine du parquet après le manquement": {
    name: "4 saisine du parquet après le manquement",
    quotations: [
      {
        place: "§ 4, al. 2",
        text: "Tout manquement aux obligations de présentation ou toute violation du périmètre géographique d'assignation doit vous être immédiatement signalé afin que vous puissiez en tirer toutes les conséquences (nouveau placement en rétention administrative, demande d'une visite domiciliaire auprès du magistrat du siège du tribunal judiciaire, saisine du parquet sur le fondement de l'article 40 du code de procédure pénale...).",
      },
    ],
    conditions: [
      "étranger visé par l'instruction est établi",
      "manquement aux obligations de présentation ou violation du périmètre d'assignation",
    ],
    gives: ["« saisine du parquet après le manquement », possible"],
    derogates: [],
    legal_basis: [],
  },
  "4 autre conséquence du manquement": {
    name: "4 autre conséquence du manquement",
    quotations: [
      {
        place: "§ 4, al. 2",
        text: "Tout manquement aux obligations de présentation ou toute violation du périmètre géographique d'assignation doit vous être immédiatement signalé afin que vous puissiez en tirer toutes les conséquences (nouveau placement en rétention administrative, demande d'une visite domiciliaire auprès du magistrat du siège du tribunal judiciaire, saisine du parquet sur le fondement de l'article 40 du code de procédure pénale...).",
      },
    ],
    conditions: [
      "étranger visé par l'instruction est établi",
      "manquement aux obligations de présentation ou violation du périmètre d'assignation",
    ],
    gives: ["« autre conséquence du manquement », possible"],
    derogates: [],
    legal_basis: [],
  },
  "4 délai réduit circonstance de fait et de droit": {
    name: "4 délai réduit circonstance de fait et de droit",
    quotations: [
      {
        place: "§ 4, al. 3",
        text: "réduit à 48 heures, au lieu de sept jours, le délai avant l'expiration duquel une nouvelle décision de placement en rétention ne peut être prise en cas de circonstance nouvelle de fait et de droit.",
      },
    ],
    conditions: ["circonstance nouvelle de fait", "circonstance nouvelle de droit"],
    gives: ["« délai réduit avant un nouveau placement », établi"],
    derogates: [],
    legal_basis: [],
  },
  "4 délai réduit circonstance de fait ou de droit": {
    name: "4 délai réduit circonstance de fait ou de droit",
    quotations: [
      {
        place: "§ 4, al. 3",
        text: "réduit à 48 heures, au lieu de sept jours, le délai avant l'expiration duquel une nouvelle décision de placement en rétention ne peut être prise en cas de circonstance nouvelle de fait et de droit.",
      },
    ],
    conditions: ["circonstance nouvelle de fait ou circonstance nouvelle de droit"],
    gives: ["« délai réduit avant un nouveau placement », établi"],
    derogates: [],
    legal_basis: [],
  },
  "4 délai réduit assignation non respectée": {
    name: "4 délai réduit assignation non respectée",
    quotations: [
      {
        place: "§ 4, al. 3",
        text: "Ces dispositions sont applicables, par exemple, dans le cas où l'étranger serait assigné à résidence et ne respecterait pas les prescriptions liées à son assignation.",
      },
    ],
    conditions: [
      "assignation à résidence en cours",
      "non-respect des prescriptions de l'assignation",
    ],
    gives: ["« délai réduit avant un nouveau placement », établi"],
    derogates: [],
    legal_basis: [],
  },
  "4 durée du délai réduit": {
    name: "4 durée du délai réduit",
    quotations: [
      {
        place: "§ 4, al. 3",
        text: "A ce titre, l'article L.741-7 du CESEDA, dans sa rédaction issue de la loi du 26 janvier 2024 réduit à 48 heures, au lieu de sept jours, le délai",
      },
    ],
    conditions: ["délai réduit avant un nouveau placement est établi"],
    gives: ["« délai avant un nouveau placement », 48 heures, au lieu de 7 jours"],
    derogates: [],
    legal_basis: [],
  },
  "4 nouveau placement avant l'expiration du délai": {
    name: "4 nouveau placement avant l'expiration du délai",
    quotations: [
      {
        place: "§ 4, al. 3",
        text: "réduit à 48 heures, au lieu de sept jours, le délai avant l'expiration duquel une nouvelle décision de placement en rétention ne peut être prise",
      },
    ],
    conditions: [
      "délai réduit avant un nouveau placement est établi",
      "temps écoulé depuis le départ du délai avant un nouveau placement : moins de 48 heures",
    ],
    gives: ["« nouveau placement en rétention », exclu"],
    derogates: ["4 nouveau placement après le manquement"],
    legal_basis: [],
  },
  "final information des organismes": {
    name: "final information des organismes",
    quotations: [
      {
        place: "point final, al. 1",
        text: "Je vous rappelle enfin la nécessité, pour tous les étrangers qui ont fait l'objet d'une décision constatant le refus de séjour, de veiller à assurer l'information des organismes de sécurité sociale pour que toutes les conséquences en soient tirées en termes d'affiliation ou d'ouvertures de droits sociaux.",
      },
    ],
    conditions: ["décision constatant le refus de séjour"],
    gives: ["« information des organismes de sécurité sociale », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "final communication des identités": {
    name: "final communication des identités",
    quotations: [
      {
        place: "point final, al. 1",
        text: "Vous vous assurerez en particulier de l'information exhaustive et sans délais des caisses et organismes locaux de sécurité sociale de l'identité des étrangers qui ont fait l'objet de refus de séjour ou d'un retrait de titre de séjour, conformément à l'article L. 114-10-2 du code de la sécurité sociale et dans les conditions rappelées en annexe.",
      },
    ],
    conditions: ["décision sur le séjour : refus de séjour ou retrait de titre de séjour"],
    gives: ["« communication des identités aux caisses locales », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "annexe conséquences de la notification": {
    name: "annexe conséquences de la notification",
    quotations: [
      {
        place: "annexe, al. 1",
        text: "Ainsi que la circulaire n° NOR IOMV2402713J du 5 février 2024 relative à l'expulsion et l'éloignement des étrangers délinquants vous y invitait, vous veillerez à vous assurer que la notification d'une décision constatant le refus de séjour – dans la plus grande partie des cas, une obligation de quitter le territoire français – s'accompagne de conséquences sur l'affiliation ou l'ouverture de droits auprès d'organismes sociaux.",
      },
    ],
    conditions: ["décision constatant le refus de séjour", "notification de la décision"],
    gives: ["« s'assurer des conséquences sur les droits sociaux », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "annexe tous les étrangers sans droit au séjour": {
    name: "annexe tous les étrangers sans droit au séjour",
    quotations: [
      {
        place: "annexe, al. 2",
        text: "Ces dispositions visent non seulement les étrangers ayant fait l'objet d'un refus de séjour dont le profil est évocateur de risques de troubles à l'ordre public, mais s'appliquent à tous les étrangers ayant fait l'objet d'une décision constatant l'absence de droit au séjour.",
      },
      {
        place: "annexe, al. 1",
        text: "vous veillerez à vous assurer que la notification d'une décision",
      },
    ],
    conditions: ["décision constatant l'absence de droit au séjour", "notification de la décision"],
    gives: ["« s'assurer des conséquences sur les droits sociaux », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "annexe extinction des droits sociaux": {
    name: "annexe extinction des droits sociaux",
    quotations: [
      {
        place: "annexe, al. 5",
        text: "La décision qui constate le refus de séjour est le fait générateur de l'extinction des droits sociaux.",
      },
    ],
    conditions: ["décision constatant le refus de séjour"],
    gives: ["« extinction des droits sociaux », automatique"],
    derogates: [],
    legal_basis: [],
  },
  "annexe recours contre la décision": {
    name: "annexe recours contre la décision",
    quotations: [
      {
        place: "annexe, al. 5",
        text: "La décision qui constate le refus de séjour est le fait générateur de l'extinction des droits sociaux. Cette dernière n'est pas assortie d'un recours suspensif.",
      },
    ],
    conditions: ["décision constatant le refus de séjour"],
    gives: ["« recours suspensif contre la décision de refus », non établi"],
    derogates: [],
    legal_basis: [],
  },
  "annexe recours contre l'extinction": {
    name: "annexe recours contre l'extinction",
    quotations: [
      {
        place: "annexe, al. 5",
        text: "La décision qui constate le refus de séjour est le fait générateur de l'extinction des droits sociaux. Cette dernière n'est pas assortie d'un recours suspensif.",
      },
    ],
    conditions: ["décision constatant le refus de séjour"],
    gives: ["« recours suspensif contre l'extinction des droits », non établi"],
    derogates: [],
    legal_basis: [],
  },
  "annexe listes d'OQTF": {
    name: "annexe listes d'OQTF",
    quotations: [
      {
        place: "annexe, al. 5",
        text: "Dès lors il n'est pas utile de communiquer aux caisses locales des listes d'OQTF, mais",
      },
    ],
    conditions: [],
    gives: ["« communication de listes d'OQTF aux caisses », non exigé"],
    derogates: [],
    legal_basis: [],
  },
  "annexe communication des identités": {
    name: "annexe communication des identités",
    quotations: [
      {
        place: "annexe, al. 5",
        text: "il convient de : 2 leur communiquer les identités des personnes faisant l'objet de décisions de refus de séjour – de manière prioritaire s'agissant des personnes faisant l'objet d'un retrait de titre ou d'un refus de renouvellement,",
      },
    ],
    conditions: [
      "décision sur le séjour : refus de séjour ou refus de renouvellement ou retrait de titre de séjour",
    ],
    gives: ["« communication des identités aux caisses locales », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "annexe communication prioritaire": {
    name: "annexe communication prioritaire",
    quotations: [
      {
        place: "annexe, al. 5",
        text: "il convient de : 2 leur communiquer les identités des personnes faisant l'objet de décisions de refus de séjour – de manière prioritaire s'agissant des personnes faisant l'objet d'un retrait de titre ou d'un refus de renouvellement, ainsi que pour celles dont le profil est évocateur de risques de troubles à l'ordre public.",
      },
    ],
    conditions: [
      "décision sur le séjour : refus de renouvellement ou retrait de titre de séjour ou (décision sur le séjour : refus de séjour et profil évocateur de risques de troubles à l'ordre public)",
    ],
    gives: ["« communication prioritaire des identités », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "annexe modalités complémentaires": {
    name: "annexe modalités complémentaires",
    quotations: [
      {
        place: "annexe, al. 5",
        text: "A cet égard, il est possible de proposer des modalités d'information complémentaires aux accès existants aux systèmes d'information, pour couvrir les retraits de titres de séjour et refus de renouvellement motivés par des considérations d'ordre public, ainsi que toute décision de refus de séjour se rapportant à un profil évocateur de risque de trouble à l'ordre public ;",
      },
    ],
    conditions: [
      "(décision sur le séjour : refus de renouvellement ou retrait de titre de séjour et décision motivée par l'ordre public) ou (décision sur le séjour : refus de séjour et profil évocateur de risques de troubles à l'ordre public)",
    ],
    gives: ["« proposition de modalités d'information complémentaires », possible"],
    derogates: [],
    legal_basis: [],
  },
  "annexe modalités complémentaires retrait et renouvellement compris": {
    name: "annexe modalités complémentaires retrait et renouvellement compris",
    quotations: [
      {
        place: "annexe, al. 5",
        text: "A cet égard, il est possible de proposer des modalités d'information complémentaires aux accès existants aux systèmes d'information, pour couvrir les retraits de titres de séjour et refus de renouvellement motivés par des considérations d'ordre public, ainsi que toute décision de refus de séjour se rapportant à un profil évocateur de risque de trouble à l'ordre public ;",
      },
    ],
    conditions: [
      "décision sur le séjour : refus de renouvellement ou retrait de titre de séjour",
      "profil évocateur de risques de troubles à l'ordre public",
    ],
    gives: ["« proposition de modalités d'information complémentaires », possible"],
    derogates: [],
    legal_basis: [],
  },
  "note 5 données AGDREF": {
    name: "note 5 données AGDREF",
    quotations: [
      {
        place: "note 5",
        text: "En outre, de manière spécifique, l'article R. 146-12 CESEDA prévoit explicitement que peuvent être destinataires des données à caractère personnel et informations enregistrées dans AGDREF « les agents des organismes chargés d'un de la gestion d'un régime obligatoire de sécurité sociale (...) à la seule fin de vérifier que les assurés étrangers satisfont à la condition de régularité de leur situation en France. »",
      },
    ],
    conditions: [
      "qualité d'agent d'un organisme de sécurité sociale",
      "communication à la seule fin de vérifier la régularité",
    ],
    gives: ["« communication de données AGDREF aux agents », possible"],
    derogates: [],
    legal_basis: [],
  },
  "note 5 autre fin": {
    name: "note 5 autre fin",
    quotations: [
      {
        place: "note 5",
        text: "à la seule fin de vérifier que les assurés étrangers satisfont à la condition de régularité de leur situation en France.",
      },
    ],
    conditions: [
      "qualité d'agent d'un organisme de sécurité sociale",
      "absence de communication à la seule fin de vérifier la régularité",
    ],
    gives: ["« communication de données AGDREF aux agents », exclu"],
    derogates: [],
    legal_basis: [],
  },
};

/** Les passages qui admettent plusieurs lectures. */
export const readings = {
  cette_derniere: {
    name: "cette dernière",
    question: "« Cette dernière n'est pas assortie d'un recours suspensif » : la décision de refus, ou l'extinction des droits ?",
    variants: [
      {
        slug: "la_decision_de_refus",
        name: "la décision de refus",
        text: "c'est d'une décision qu'on fait recours",
      },
      {
        slug: "l_extinction_des_droits",
        name: "l'extinction des droits",
        text: "« cette dernière » reprend le dernier nom de la phrase",
      },
    ],
    retained: "la_decision_de_refus",
    reason: "la phrase suivante oppose cette décision, « dès lors », aux obligations de quitter le territoire",
    quotations: [
      { place: "annexe, al. 5", text: "Cette dernière n'est pas assortie d'un recours suspensif." },
    ],
  },
  circonstance_nouvelle_de_fait_et_de_droit: {
    name: "circonstance nouvelle de fait et de droit",
    question: "« en cas de circonstance nouvelle de fait et de droit » : faut-il l'une et l'autre, ou l'une des deux suffit-elle ?",
    variants: [
      { slug: "l_une_et_l_autre", name: "l'une et l'autre", text: "le texte écrit « et »" },
      {
        slug: "l_une_ou_l_autre",
        name: "l'une ou l'autre",
        text: "l'exemple que le texte donne, ne pas respecter son assignation, n'est qu'une circonstance de fait",
      },
    ],
    retained: null,
    reason: "la lettre dit « et », l'exemple qui suit n'a rien d'une circonstance de droit",
    quotations: [
      { place: "§ 4, al. 3", text: "en cas de circonstance nouvelle de fait et de droit" },
    ],
  },
  comportements_anterieurs_au_placement: {
    name: "comportements antérieurs au placement",
    question: "La menace actuelle peut-elle résulter de comportements antérieurs au placement en rétention ?",
    variants: [
      {
        slug: "majorite_des_cours_d_appel",
        name: "majorité des cours d'appel",
        text: "elle peut résulter de comportements antérieurs au placement",
      },
      {
        slug: "minorite",
        name: "minorité",
        text: "elle ne peut résulter des seuls comportements antérieurs au placement : c'est le contraire de ce que retient la majorité, le texte ne rapporte pas ces arrêts",
      },
    ],
    retained: null,
    reason: "le texte rapporte une majorité d'arrêts, non une règle, et réserve la jurisprudence à venir de la Cour de cassation",
    quotations: [
      {
        place: "§ 3, al. 3",
        text: "les arrêts rendus par les cours d'appel retiennent majoritairement qu'elle peut résulter de comportements antérieurs au placement en rétention, sous réserve de la jurisprudence à venir de la Cour de cassation sur un pourvoi en cours.",
      },
      { place: "note 3", text: "Sous réserve des pourvois en cassation formés" },
    ],
  },
  dossiers_des_retraits_et_des_refus: {
    name: "dossiers des retraits et des refus",
    question: "Les retraits, refus, expulsions et obligations de quitter le territoire de l'alinéa 3 sont-ils demandés pour les seuls dossiers repris de l'alinéa 2, ou pour tout dossier ?",
    variants: [
      {
        slug: "tout_dossier",
        name: "tout dossier",
        text: "l'alinéa 3 ne nomme aucune catégorie de dossiers",
      },
      {
        slug: "dossiers_repris",
        name: "dossiers repris",
        text: "l'alinéa 3 développe l'objectif que l'alinéa 2 vient de fixer",
      },
    ],
    retained: null,
    reason: "l'alinéa 4 ajoute que l'activité « ne doit pas se limiter aux flux de situations nouvelles » : elle les comprend donc ; mais l'alinéa 3 se place sous « Premièrement », l'objectif des dossiers repris, et « Deuxièmement » traite des éléments nouveaux",
    quotations: [
      { place: "§ 2.1, al. 3", text: "vous procéderez aux retraits de titre de séjour" },
    ],
  },
  dossiers_qui_n_avaient_pu_aboutir: {
    name: "dossiers qui n'avaient pu aboutir",
    question: "« n'avaient pu aboutir à une décision d'éloignement ou à une mesure d'expulsion » : l'une des deux empêchée suffit-elle, ou faut-il que les deux l'aient été ?",
    variants: [
      {
        slug: "l_une_ou_l_autre",
        name: "l'une ou l'autre",
        text: "deux sortes de dossiers, selon la mesure qui a été empêchée",
      },
      {
        slug: "ni_l_une_ni_l_autre",
        name: "ni l'une ni l'autre",
        text: "la négation porte sur les deux mesures ensemble",
      },
    ],
    retained: "l_une_ou_l_autre",
    reason: "l'alinéa 4 reprend ces dossiers comme ceux qui « n'avaient pu, par le passé, faire l'objet de mesures appropriées, désormais rendues possibles » : un dossier dont la mesure appropriée était empêchée en est un",
    quotations: [
      {
        place: "§ 2.1, al. 2",
        text: "qui n'avaient pu aboutir à une décision d'éloignement ou à une mesure d'expulsion",
      },
    ],
  },
  duree_anterieure_en_cas_de_menace_grave: {
    name: "durée antérieure en cas de menace grave",
    question: "« de porter sa durée maximale de trois à cinq ans et, en cas de menace grave […] à dix ans » : était-elle de trois ans dans les deux cas ?",
    variants: [
      {
        slug: "dans_les_deux_cas",
        name: "dans les deux cas",
        text: "« sa durée maximale de trois » n'est dit qu'une fois, et « à cinq ans » comme « à dix ans » s'y rattachent",
      },
      {
        slug: "dans_le_premier_cas",
        name: "dans le premier cas",
        text: "« de trois à cinq ans » va ensemble, et le texte ne redit pas « de trois » devant « à dix ans »",
      },
    ],
    retained: "dans_les_deux_cas",
    reason: "un seul verbe, « porter », une seule « durée maximale », et deux compléments que « et » joint, « à cinq ans » et « à dix ans »",
    quotations: [
      {
        place: "§ 2.2, al. 2",
        text: "de porter sa durée maximale de trois à cinq ans et, en cas de menace grave pour l'ordre public à dix ans",
      },
    ],
  },
  etrangers_vises: {
    name: "étrangers visés",
    question: "L'interdiction de retour, la demande au juge (hors expulsion) et les suites d'un manquement sont-elles demandées pour tout étranger, ou pour les seuls étrangers qui menacent l'ordre public ?",
    variants: [
      {
        slug: "etrangers_menacants",
        name: "étrangers menaçants",
        text: "le préambule dit de qui parle l'instruction, qui écrit « tous les étrangers » là où elle va au-delà ; « Ces assignations » sont celles d'étrangers menaçants",
      },
      {
        slug: "tout_etranger",
        name: "tout étranger",
        text: "aucune de ces phrases ne redit la menace : « lorsqu'un arrêté d'expulsion n'est pas juridiquement envisageable », « à chaque fois », « Tout manquement »",
      },
    ],
    retained: null,
    reason: "le préambule borne l'instruction, la lettre de ces phrases ne la borne pas",
    quotations: [
      {
        place: "préambule, al. 2",
        text: "votre rôle quotidien de pilotage des actions à entreprendre concernant les étrangers qui menacent l'ordre public",
      },
      {
        place: "§ 2.2, al. 4",
        text: "à chaque fois que l'intéressé ne vous aura pas remis son passeport",
      },
      { place: "§ 4, al. 2", text: "Ces assignations à résidence" },
    ],
  },
  facultes_qui_doivent_etre_utilisees: {
    name: "facultés qui doivent être utilisées",
    question: "« Ces facultés nouvelles doivent être utilisées » fait-il du placement, que le préfet « peut » décider, une obligation dans chaque cas ?",
    variants: [
      {
        slug: "faculte",
        name: "faculté",
        text: "la phrase demande aux services d'employer ces facultés ; chaque décision reste une faculté",
      },
      {
        slug: "obligation",
        name: "obligation",
        text: "« doivent être utilisées » commande chaque fois que les conditions sont réunies",
      },
    ],
    retained: "faculte",
    reason: "le texte les nomme encore des facultés, et l'alinéa suivant écrit « vous pouvez »",
    quotations: [
      { place: "§ 3, al. 1", text: "Ces facultés nouvelles doivent être utilisées." },
      {
        place: "§ 3, al. 2",
        text: "vous pouvez définir, dans vos décisions de placement en rétention,",
      },
    ],
  },
  faits_posterieurs_a_la_loi: {
    name: "faits postérieurs à la loi",
    question: "« pour les faits commis postérieurement à la loi » : à sa date, le 26 janvier 2024, ou à son entrée en vigueur ?",
    variants: [
      {
        slug: "date_de_la_loi",
        name: "date de la loi",
        text: "le texte ne date la loi que du 26 janvier 2024",
      },
      {
        slug: "entree_en_vigueur",
        name: "entrée en vigueur",
        text: "une règle nouvelle vise les faits commis depuis qu'elle est en vigueur",
      },
    ],
    retained: null,
    reason: "le texte dit « la loi » sans dire de laquelle de ces dates il parle",
    quotations: [{ place: "§ 2.2, al. 6", text: "pour les faits commis postérieurement à la loi" }],
  },
  menace_actuelle_pour_le_placement: {
    name: "menace actuelle pour le placement",
    question: "« la menace à l'ordre public doit impérativement être actuelle » : pour la prolongation seule, dont parle l'alinéa, ou aussi pour le placement ?",
    variants: [
      {
        slug: "prolongation_seule",
        name: "prolongation seule",
        text: "l'alinéa ne traite que de la prolongation",
      },
      {
        slug: "placement_aussi",
        name: "placement aussi",
        text: "la phrase parle de la menace à l'ordre public en général",
      },
    ],
    retained: null,
    reason: "la phrase se place dans l'alinéa des prolongations, et celui du placement ne la reprend pas ; mais elle parle de « la menace à l'ordre public » sans la borner, et l'étranger placé « manifeste », au présent, un comportement menaçant",
    quotations: [
      { place: "§ 3, al. 3", text: "la menace à l'ordre public doit impérativement être actuelle" },
    ],
  },
  mobiliser_pleinement_le_levier: {
    name: "mobiliser pleinement le levier",
    question: "« mobiliser pleinement le levier de l'interdiction de retour » : prononcer l'interdiction chaque fois, ou en faire pleinement usage quand l'analyse individuelle y conduit ?",
    variants: [
      {
        slug: "obligation",
        name: "obligation",
        text: "« je vous demande » commande, et « pleinement » ne laisse pas de cas de côté",
      },
      {
        slug: "recommandation",
        name: "recommandation",
        text: "un levier se mobilise selon les cas, et la loi demande une analyse de la situation individuelle",
      },
    ],
    retained: null,
    reason: "les deux se soutiennent, et le texte ne dit pas que l'interdiction doit être prononcée",
    quotations: [
      {
        place: "§ 2.2, al. 2",
        text: "je vous demande à mobiliser pleinement le levier de l'interdiction de retour en complément de l'OQTF",
      },
    ],
  },
  moment_de_la_demande_pour_une_expulsion: {
    name: "moment de la demande pour une expulsion",
    question: "L'autorisation « doit être sollicitée une fois l'expulsion prononcée et notifiée » et « toutefois » peut être accordée avant la notification : peut-elle être demandée avant la notification, et même avant que l'expulsion soit prononcée ?",
    variants: [
      {
        slug: "demande_avant_la_notification",
        name: "demande avant la notification",
        text: "« toutefois » lève aussi, pour la demande, l'attente de la notification",
      },
      {
        slug: "demande_avant_le_prononce",
        name: "demande avant le prononcé",
        text: "qui n'est pas encore prononcée n'est pas non plus notifiée : l'autorisation peut être accordée, donc demandée, dès avant",
      },
      {
        slug: "demande_apres_la_notification",
        name: "demande après la notification",
        text: "« toutefois » ne parle que de l'octroi, la demande « doit » suivre la notification",
      },
    ],
    retained: "demande_avant_la_notification",
    reason: "une autorisation accordée avant la notification suppose une demande faite avant elle ; mais « l'expulsion n'a pas été notifiée » ne lève que la notification : l'expulsion reste une expulsion prononcée",
    quotations: [
      {
        place: "§ 2.2, al. 4",
        text: "Toutefois, elle peut être accordée alors que l'expulsion n'a pas été notifiée",
      },
    ],
  },
  passeport_ou_document_de_voyage_non_remis: {
    name: "passeport ou document de voyage non remis",
    question: "« ne vous aura pas remis son passeport ou son document de voyage » : faut-il que l'un et l'autre manquent, ou suffit-il que l'un des deux manque ?",
    variants: [
      {
        slug: "ni_l_un_ni_l_autre",
        name: "ni l'un ni l'autre",
        text: "la négation porte sur les deux documents ensemble, l'un tient lieu de l'autre",
      },
      {
        slug: "l_un_des_deux",
        name: "l'un des deux",
        text: "« à chaque fois » : il suffit que l'un des deux n'ait pas été remis",
      },
    ],
    retained: "ni_l_un_ni_l_autre",
    reason: "l'autorisation porte sur « un tel document, ou tout autre attestant de sa nationalité » : un seul suffit, et qui en a remis un l'a donné",
    quotations: [
      {
        place: "§ 2.2, al. 4",
        text: "à chaque fois que l'intéressé ne vous aura pas remis son passeport ou son document de voyage",
      },
    ],
  },
  perspective_raisonnable_au_placement: {
    name: "perspective raisonnable au placement",
    question: "« Il vous appartient en tout état de cause de vérifier l'existence d'une perspective raisonnable d'éloignement » : pour la prolongation seule, dont parle l'alinéa, ou aussi pour le placement ?",
    variants: [
      {
        slug: "prolongation_seule",
        name: "prolongation seule",
        text: "l'alinéa ne traite que de la prolongation",
      },
      {
        slug: "placement_aussi",
        name: "placement aussi",
        text: "« en tout état de cause » vaut pour toute la rétention",
      },
    ],
    retained: "prolongation_seule",
    reason: "« en tout état de cause » clôt l'alinéa des prolongations : quoi que juge la Cour de cassation ; celui du placement n'en dit rien",
    quotations: [
      {
        place: "§ 3, al. 3",
        text: "Il vous appartient en tout état de cause de vérifier l'existence d'une perspective raisonnable d'éloignement.",
      },
    ],
  },
  retrait_et_refus_de_renouvellement: {
    name: "retrait et refus de renouvellement",
    question: "La « décision constatant le refus de séjour » comprend-elle le retrait de titre et le refus de renouvellement ?",
    variants: [
      {
        slug: "compris",
        name: "compris",
        text: "l'annexe range ces personnes parmi celles des décisions de refus de séjour",
      },
      {
        slug: "refus_de_sejour_seul",
        name: "refus de séjour seul",
        text: "le point final nomme le retrait à part du refus de séjour",
      },
    ],
    retained: null,
    reason: "l'instruction emploie les mots « refus de séjour » dans les deux sens, et l'extinction des droits en dépend",
    quotations: [
      {
        place: "annexe, al. 5",
        text: "décisions de refus de séjour – de manière prioritaire s'agissant des personnes faisant l'objet d'un retrait de titre ou d'un refus de renouvellement",
      },
    ],
  },
  toute_decision_de_refus_de_sejour: {
    name: "toute décision de refus de séjour",
    question: "« ainsi que toute décision de refus de séjour se rapportant à un profil évocateur » : le retrait et le refus de renouvellement, nommés juste avant, y sont-ils compris ?",
    variants: [
      {
        slug: "retrait_et_renouvellement_compris",
        name: "retrait et renouvellement compris",
        text: "l'alinéa range le retrait et le refus de renouvellement parmi les décisions de refus de séjour, et il est écrit « toute »",
      },
      {
        slug: "refus_de_sejour_seul",
        name: "refus de séjour seul",
        text: "la phrase nomme à part le retrait et le refus de renouvellement, et leur demande d'être motivés par l'ordre public",
      },
    ],
    retained: null,
    reason: "l'alinéa emploie les mots « refus de séjour » dans les deux sens",
    quotations: [
      {
        place: "annexe, al. 5",
        text: "ainsi que toute décision de refus de séjour se rapportant à un profil évocateur de risque de trouble à l'ordre public",
      },
    ],
  },
};

// --- Ce avec quoi le texte décide ------------------------------------------------------------------

/** Les conditions des règles dont une au moins ne vaut que sous la variante d'une lecture. */
const bound = {};

/** Les consignes, et ce qu'elles concernent. */
const directives = [
  { name: "mobilisation orientée vers les résultats", concerns: [] },
  { name: "complète mobilisation", concerns: [] },
  { name: "latitude du préfet", concerns: [] },
  { name: "pilotage dynamique et décisions fermes", concerns: [] },
  { name: "deux objectifs", concerns: [] },
  { name: "travail utile et laissez-passer", concerns: [] },
  {
    name: "information exhaustive et sans délais",
    concerns: ["communication_des_identites_aux_caisses_locales"],
  },
];

/** Les pièces, et ce qu'elles concernent. */
const evidence = [];

/** Les faits découpés en cases : les plus fines que les règles distinguent. */
const variables = [
  { kind: "yes_no", fact: "reunion_des_elements_objectifs_d_un_risque_pour_l_ordre_public" },
  { kind: "yes_no", fact: "decision_d_eloignement_empechee_par_les_protections_anterieures" },
  { kind: "yes_no", fact: "mesure_d_expulsion_empechee_par_les_protections_anterieures" },
  { kind: "yes_no", fact: "menace_a_l_ordre_public" },
  { kind: "yes_no", fact: "conformite_de_l_expulsion_aux_dispositions_sur_le_sejour" },
  {
    kind: "yes_no",
    fact: "conformite_de_l_obligation_de_quitter_le_territoire_aux_dispositions_sur_le_sejour",
  },
  { kind: "yes_no", fact: "conformite_du_refus_de_renouvellement_aux_dispositions_sur_le_sejour" },
  { kind: "yes_no", fact: "conformite_du_refus_de_sejour_aux_dispositions_sur_le_sejour" },
  { kind: "yes_no", fact: "conformite_du_retrait_de_titre_aux_dispositions_sur_le_sejour" },
  { kind: "yes_no", fact: "document_de_nationalite_retenu" },
  { kind: "yes_no", fact: "eloignement_effectif" },
  {
    kind: "choice",
    fact: "mesure_en_cause",
    options: [
      "obligation_de_quitter_le_territoire_francais",
      "arrete_d_expulsion",
      "autre_mesure_administrative_d_eloignement",
      "mesure_judiciaire_d_eloignement",
      "aucune",
    ],
  },
  {
    kind: "choice",
    fact: "avancement_de_l_expulsion",
    options: ["non_prononcee", "prononcee_mais_non_notifiee", "prononcee_et_notifiee"],
  },
  { kind: "yes_no", fact: "assignation_a_residence_en_cours" },
  { kind: "yes_no", fact: "obstacle_fait_a_l_eloignement" },
  { kind: "yes_no", fact: "remise_du_passeport_au_prefet" },
  { kind: "yes_no", fact: "remise_du_document_de_voyage_au_prefet" },
  { kind: "yes_no", fact: "analyse_de_la_situation_individuelle" },
  { kind: "yes_no", fact: "menace_grave_pour_l_ordre_public" },
  { kind: "yes_no", fact: "situation_irreguliere" },
  { kind: "yes_no", fact: "empreintes_prises_dans_le_systeme_sbna" },
  { kind: "yes_no", fact: "arrete_d_expulsion_juridiquement_envisageable" },
  {
    kind: "dates",
    facts: ["date_des_faits_commis", "entree_en_vigueur_de_la_loi_du_26_janvier_2024"],
    atoms: [
      {
        left: "date_des_faits_commis",
        right: "entree_en_vigueur_de_la_loi_du_26_janvier_2024",
        steps: [],
        days: 0,
        strict: true,
      },
      { fact: "date_des_faits_commis", before: "2024-01-27" },
      { fact: "entree_en_vigueur_de_la_loi_du_26_janvier_2024", before: "2024-01-26" },
    ],
    vectors: ["000", "001", "010", "011", "100", "110", "111"],
    barred: [1, 3, 6],
    told: [
      [
        "date des faits commis : avant entrée en vigueur de la loi du 26 janvier 2024",
        "date des faits commis : à compter de entrée en vigueur de la loi du 26 janvier 2024",
      ],
      [
        "date des faits commis : jusqu'au 26 janvier 2024",
        "date des faits commis : après le 26 janvier 2024",
      ],
      [
        "entrée en vigueur de la loi du 26 janvier 2024 : avant le 26 janvier 2024",
        "entrée en vigueur de la loi du 26 janvier 2024 : à compter du 26 janvier 2024",
      ],
    ],
  },
  { kind: "yes_no", fact: "incarceration" },
  { kind: "yes_no", fact: "visite_domiciliaire" },
  { kind: "yes_no", fact: "remise_en_liberte_par_le_magistrat_du_siege" },
  { kind: "yes_no", fact: "appel_du_ministere_public" },
  {
    kind: "choice",
    fact: "fondement_de_la_remise_en_liberte",
    options: [
      "violation_des_formes_prescrites_par_la_loi_a_peine_de_nullite",
      "inobservation_de_formalites_substantielles",
      "autre_irregularite_de_procedure",
      "autre_motif",
    ],
  },
  {
    kind: "threshold",
    fact: "temps_ecoule_depuis_le_depart_du_delai_d_appel_suspensif",
    cuts: [25],
    told: [["au moins 25 heures", "moins de 25 heures"]],
  },
  {
    kind: "choice",
    fact: "prolongation_en_cause",
    options: [
      "prolongation_de_l_article_l_742_4",
      "prolongation_exceptionnelle_de_l_article_l_742_5",
      "aucune",
    ],
  },
  { kind: "yes_no", fact: "atteinte_substantielle_aux_droits_de_l_etranger" },
  { kind: "yes_no", fact: "effectivite_des_droits_retablie_avant_la_cloture_des_debats" },
  { kind: "yes_no", fact: "appel_du_ministere_public_declare_suspensif" },
  { kind: "yes_no", fact: "decision_sur_le_fond" },
  { kind: "yes_no", fact: "menace_actuelle" },
  { kind: "yes_no", fact: "menace_resultant_des_seuls_comportements_anterieurs_au_placement" },
  { kind: "yes_no", fact: "placement_en_retention_en_cours" },
  {
    kind: "yes_no",
    fact: "condamnation_a_une_interdiction_du_territoire_pour_des_actes_de_terrorisme",
  },
  { kind: "yes_no", fact: "eloignement_pour_un_comportement_lie_a_des_activites_terroristes" },
  { kind: "yes_no", fact: "manquement_aux_obligations_de_presentation" },
  { kind: "yes_no", fact: "violation_du_perimetre_d_assignation" },
  { kind: "yes_no", fact: "non_respect_des_prescriptions_de_l_assignation" },
  { kind: "yes_no", fact: "circonstance_nouvelle_de_fait" },
  { kind: "yes_no", fact: "circonstance_nouvelle_de_droit" },
  {
    kind: "threshold",
    fact: "temps_ecoule_depuis_le_depart_du_delai_avant_un_nouveau_placement",
    cuts: [48],
    told: [["au moins 48 heures", "moins de 48 heures"]],
  },
  { kind: "yes_no", fact: "fin_de_la_retention" },
  { kind: "yes_no", fact: "eloignement_reste_impossible_malgre_les_demarches" },
  {
    kind: "choice",
    fact: "decision_sur_le_sejour",
    options: ["refus_de_sejour", "refus_de_renouvellement", "retrait_de_titre_de_sejour", "autre"],
  },
  { kind: "yes_no", fact: "profil_evocateur_de_risques_de_troubles_a_l_ordre_public" },
  { kind: "yes_no", fact: "decision_constatant_le_refus_de_sejour" },
  { kind: "yes_no", fact: "notification_de_la_decision" },
  { kind: "yes_no", fact: "decision_motivee_par_l_ordre_public" },
  { kind: "yes_no", fact: "decision_constatant_l_absence_de_droit_au_sejour" },
  { kind: "yes_no", fact: "qualite_d_agent_d_un_organisme_de_securite_sociale" },
  { kind: "yes_no", fact: "communication_a_la_seule_fin_de_verifier_la_regularite" },
  {
    kind: "reading",
    reading: "cette_derniere",
    variants: ["la_decision_de_refus", "l_extinction_des_droits"],
    retained: "la_decision_de_refus",
  },
  {
    kind: "reading",
    reading: "circonstance_nouvelle_de_fait_et_de_droit",
    variants: ["l_une_et_l_autre", "l_une_ou_l_autre"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "comportements_anterieurs_au_placement",
    variants: ["majorite_des_cours_d_appel", "minorite"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "dossiers_des_retraits_et_des_refus",
    variants: ["tout_dossier", "dossiers_repris"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "dossiers_qui_n_avaient_pu_aboutir",
    variants: ["l_une_ou_l_autre", "ni_l_une_ni_l_autre"],
    retained: "l_une_ou_l_autre",
  },
  {
    kind: "reading",
    reading: "duree_anterieure_en_cas_de_menace_grave",
    variants: ["dans_les_deux_cas", "dans_le_premier_cas"],
    retained: "dans_les_deux_cas",
  },
  {
    kind: "reading",
    reading: "etrangers_vises",
    variants: ["etrangers_menacants", "tout_etranger"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "facultes_qui_doivent_etre_utilisees",
    variants: ["faculte", "obligation"],
    retained: "faculte",
  },
  {
    kind: "reading",
    reading: "faits_posterieurs_a_la_loi",
    variants: ["date_de_la_loi", "entree_en_vigueur"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "menace_actuelle_pour_le_placement",
    variants: ["prolongation_seule", "placement_aussi"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "mobiliser_pleinement_le_levier",
    variants: ["obligation", "recommandation"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "moment_de_la_demande_pour_une_expulsion",
    variants: [
      "demande_avant_la_notification",
      "demande_avant_le_prononce",
      "demande_apres_la_notification",
    ],
    retained: "demande_avant_la_notification",
  },
  {
    kind: "reading",
    reading: "passeport_ou_document_de_voyage_non_remis",
    variants: ["ni_l_un_ni_l_autre", "l_un_des_deux"],
    retained: "ni_l_un_ni_l_autre",
  },
  {
    kind: "reading",
    reading: "perspective_raisonnable_au_placement",
    variants: ["prolongation_seule", "placement_aussi"],
    retained: "prolongation_seule",
  },
  {
    kind: "reading",
    reading: "retrait_et_refus_de_renouvellement",
    variants: ["compris", "refus_de_sejour_seul"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "toute_decision_de_refus_de_sejour",
    variants: ["retrait_et_renouvellement_compris", "refus_de_sejour_seul"],
    retained: null,
  },
];

/** Ce que les résultats peuvent être. */
const answers = [
  { status: "non_prevu" },
  { status: "obligatoire" },
  { status: "etabli" },
  { status: "recommande" },
  { status: "valeur", bound: "max", values: ["P60M0D"], text: "au plus 5 ans, au lieu de 3 ans" },
  { status: "valeur", bound: "max", values: ["P120M0D"], text: "au plus 10 ans, au lieu de 3 ans" },
  { status: "valeur", bound: "max", values: ["P120M0D"], text: "au plus 10 ans" },
  { status: "possible" },
  { status: "exclu" },
  { status: "exige" },
  { status: "non_etabli" },
  { status: "valeur", bound: "exact", values: ["30 jour"], text: "30 jours" },
  { status: "valeur", bound: "exact", values: ["15 jour"], text: "15 jours" },
  {
    status: "valeur",
    bound: "exact",
    values: ["24 heure"],
    text: "24 heures, au lieu de 10 heures",
  },
  { status: "automatique" },
  { status: "valeur", bound: "exact", values: ["48 heure"], text: "48 heures, au lieu de 7 jours" },
  { status: "non_exige" },
];

/**
 * Les diagrammes : [variable, un enfant par case]. Les premiers numéros sont « faux », « vrai »,
 * « hors des suppositions », puis les réponses ; « -1 » est le nœud d'avant.
 */
const nodes = [
  [18, 1, 0], [3, -1, 1], [22, 1, 0, 1, 0, 1, 1, 0], [41, 0, 1], [40, 1, -1], [39, -1, -2],
  [49, 0, 1], [47, -1, 1, 1, 1], [69, 0, 1], [49, -1, 1], [47, 1, -1, -1, 1], [59, 4, 3],
  [2, 3, -1], [2, -2, 4], [1, -2, -1], [59, 1, 0], [2, 0, -1], [1, -1, -2], [59, 0, 1], [2, 0, -1],
  [1, 0, -1], [58, 5, 3], [59, 5, 3], [58, 5, -1], [2, -3, -1], [2, -2, 5], [1, -2, -1],
  [58, 0, -12], [2, 0, -1], [58, 0, 1], [2, -3, -1], [1, -3, -1], [58, 1, 0], [18, 3, 2],
  [58, 4, 3], [8, 3, -1], [3, -3, -1], [58, 4, -26], [8, 3, -1], [3, -6, -1], [2, -4, -1],
  [8, 3, 4], [3, -9, -1], [2, -4, -1], [1, -4, -1], [18, 0, 2], [8, 0, -14], [3, -2, -1],
  [58, 1, -33], [8, 0, -1], [3, -5, -1], [2, -4, -1], [8, 0, 1], [3, -8, -1], [2, -4, -1],
  [1, -4, -1], [7, 3, -22], [3, -24, -1], [7, 3, -21], [3, -26, -1], [2, -3, -1], [7, 3, 4],
  [3, -29, -1], [2, -4, -1], [1, -4, -1], [7, 0, -33], [3, -21, -1], [7, 0, -19], [3, -23, -1],
  [2, -3, -1], [7, 0, 1], [3, -26, -1], [2, -4, -1], [1, -4, -1], [6, 3, -40], [3, -42, -1],
  [6, 3, -39], [3, -44, -1], [2, -3, -1], [6, 3, 4], [3, -47, -1], [2, -4, -1], [1, -4, -1],
  [6, 0, -51], [3, -39, -1], [6, 0, -37], [3, -41, -1], [2, -3, -1], [6, 0, 1], [3, -44, -1],
  [2, -4, -1], [1, -4, -1], [5, 3, -58], [4, -1, -59], [3, -61, -1], [5, 3, -58], [4, -1, -59],
  [3, -64, -1], [2, -4, -1], [5, 3, 4], [4, -1, 4], [3, -68, -1], [2, -5, -1], [1, -5, -1],
  [5, 0, -72], [4, -1, -73], [3, -61, -1], [5, 0, -59], [4, -1, -60], [3, -64, -1], [2, -4, -1],
  [5, 0, 1], [4, -1, 1], [3, -68, -1], [2, -5, -1], [1, -5, -1], [0, 3, 4], [0, 0, 1], [61, 3, 5],
  [18, -1, 2], [3, -1, 5], [61, 0, 1], [18, -1, 2], [3, -1, -2], [61, 1, 0], [3, -80, -1],
  [12, 3, 5, 5], [11, 5, -1, 5, 5, 3], [12, 0, 1, 1], [11, 1, -1, 1, 1, 0], [65, 4, 6], [61, 3, -1],
  [21, -1, 3], [18, -1, 2], [11, -1, -101, -101, -101, -101], [21, -5, 3], [11, -1, 3, 3, 3, 3],
  [3, -3, -1], [65, 1, 0], [61, 0, -1], [21, -1, 0], [18, -1, 2], [11, -1, -97, -97, -97, -97],
  [21, -5, 0], [11, -1, 0, 0, 0, 0], [3, -3, -1], [65, 0, 1], [61, 0, -1], [21, -1, 0], [18, -1, 2],
  [11, -1, -105, -105, -105, -105], [21, -5, 0], [11, -1, 0, 0, 0, 0], [3, -3, -1], [18, 7, 2],
  [17, -122, -1], [60, 8, 9], [18, 7, -1], [17, 3, -1], [3, -4, -1], [18, 1, 2], [17, -116, -1],
  [17, 0, 1], [3, -2, -1], [17, 0, -164], [3, -4, -1], [60, 1, 0], [18, 0, -1], [17, 0, -1],
  [3, -124, -1], [60, 0, 1], [18, 0, -1], [17, 0, -1], [3, -128, -1], [24, 3, 10], [24, 0, 1],
  [14, 3, 5], [13, 3, -1], [11, -1, -52, -1, -1, 3], [11, 0, -51, 0, 0, 0], [14, 0, 1], [13, 0, -1],
  [11, -1, 0, -1, -1, 0], [67, 3, 5], [16, 5, -1], [16, -2, 3], [15, -2, -1], [67, 1, 0],
  [16, -1, 0], [15, -1, 0], [67, 0, 1], [16, -1, 0], [15, -2, -1], [61, 3, 4], [18, -1, 2],
  [67, 3, 4], [61, 3, -1], [18, -1, 2], [16, -4, -1], [16, -2, -166], [15, -2, -1], [14, -168, -1],
  [13, -169, -1], [66, 11, 10, 11], [18, -1, 2], [67, 3, 10], [66, 11, -1, 11], [18, -1, 2],
  [16, -4, -1], [66, 11, 3, 11], [18, -1, 2], [16, -4, -1], [15, -4, -1], [66, 10, 10, 11],
  [18, -1, 2], [66, -10, -10, 11], [18, -1, 2], [16, -3, -1], [66, 3, 3, 11], [18, -1, 2],
  [16, -4, -1], [15, -4, -1], [18, 4, 2], [18, -28, 2], [16, -2, -1], [16, -2, -192], [15, -2, -1],
  [12, -15, -6, -1], [11, -26, -1, -26, -26, -195], [16, 4, -34], [16, -35, 3], [15, -2, -1],
  [14, 3, -1], [13, 3, -1], [16, -31, -28], [16, -29, -26], [15, -2, -1], [16, -24, -22],
  [16, -23, -20], [15, -2, -1], [12, -4, -1, -9], [11, -8, -1, -8, -8, 3], [3, -14, -1],
  [66, 0, 0, 1], [18, -1, 2], [12, -1, -1, -200], [11, -201, -1, -201, -201, -201], [12, -4, -4, 0],
  [11, 0, -1, 0, 0, 0], [3, -3, -1], [18, -60, 2], [16, -91, -1], [16, -2, -207], [15, -2, -1],
  [12, -209, -209, -1], [11, -210, -1, -210, -210, -210], [16, 1, -66], [15, -1, -66],
  [12, 0, 0, -1], [11, 0, -1, 0, 0, 0], [3, -5, -1], [61, 0, -71], [18, -1, 2], [16, -141, -1],
  [16, -2, -219], [15, -2, -1], [14, -221, -1], [13, -222, -1], [11, -1, -223, -1, -1, -223],
  [14, 0, -12], [13, 0, -1], [11, -1, 0, -1, -1, 0], [3, -4, -1], [66, 1, 0, 0], [18, -1, 2],
  [66, -85, 0, 0], [18, -1, 2], [16, -3, -1], [16, -2, -233], [15, -2, -1], [12, -235, -1, -235],
  [11, -236, -1, -236, -236, -236], [16, -9, -7], [16, -8, 0], [15, -2, -1], [12, 0, -1, 0],
  [11, 0, -1, 0, 0, 0], [3, -6, -1], [66, 0, 1, 0], [18, -1, 2], [66, 0, -100, 0], [18, -1, 2],
  [16, -3, -1], [16, -2, -248], [15, -2, -1], [12, -1, -1, -250], [11, -251, -1, -251, -251, -251],
  [16, -9, -7], [16, -8, 0], [15, -2, -1], [12, -1, -1, 0], [11, 0, -1, 0, 0, 0], [3, -6, -1],
  [12, -29, -258, -258], [11, -259, -1, -259, -259, -259], [12, -32, 0, 0], [11, 0, -1, 0, 0, 0],
  [3, -3, -1], [66, 3, 10, 3], [12, -1, 10, 3], [11, 3, -1, 3, 3, 3], [12, 0, 1, 0],
  [11, 0, -1, 0, 0, 0], [12, -25, 0, 0], [11, 0, -1, 0, 0, 0], [10, 10, 3], [9, 3, -1], [10, 1, 0],
  [9, 0, -1], [12, 3, 12, 12], [11, 12, -1, 12, 12, 3], [63, 3, 12], [63, 12, 3],
  [22, 12, 2, -2, 2, -1, 3, 2], [22, 3, 2, 3, 2, 3, 3, 2], [12, -1, -2, -2],
  [11, -3, -1, -3, -3, -2], [63, 0, 1], [22, -1, 2, -1, 2, 0, 0, 2], [22, 0, 2, 0, 2, 0, 0, 2],
  [12, -1, -2, -2], [11, -3, -1, -3, -3, -2], [63, 1, 0], [22, -1, 2, 0, 2, -1, 0, 2],
  [12, -5, -1, -1], [11, -2, -1, -2, -2, -6], [20, 13, 3], [19, 3, -1], [20, 1, 0], [19, 0, -1],
  [23, 3, 4], [19, 3, -1], [23, 0, 1], [19, 0, -1], [64, 10, 11], [64, 4, 11], [62, -2, -1],
  [62, 10, 4], [34, -2, -1], [12, 3, -1, -1], [11, -2, -1, -2, -2, 3], [3, -318, -1], [62, 1, 0],
  [12, 0, -1, -1], [11, -2, -1, -2, -2, 0], [3, -310, -1], [64, 1, 0], [62, -1, 0], [34, -1, -6],
  [12, 0, -1, -1], [11, -2, -1, -2, -2, 0], [3, -316, -1], [62, 0, 1], [12, 0, -1, -1],
  [11, -2, -1, -2, -2, 0], [3, -320, -1], [62, 0, -10], [34, -1, -5], [12, 0, -1, -1],
  [11, -2, -1, -2, -2, 0], [3, -325, -1], [64, 0, 1], [34, -1, 0], [12, 0, -1, -1],
  [11, -2, -1, -2, -2, 0], [3, -330, -1], [57, 3, 13], [35, 3, -1], [34, 13, -1], [29, -1, -1, 3],
  [18, -1, 2], [57, 5, 13], [35, 5, -1], [34, 13, -1], [29, -1, -1, 3], [3, -5, -1], [34, 1, 0],
  [29, -1, -1, 0], [18, -1, 2], [3, -1, -2], [34, 0, 1], [29, -1, -1, 0], [3, -347, -1], [57, 1, 0],
  [35, 1, -1], [34, 0, -1], [29, -1, -1, 0], [3, -352, -1], [57, 0, 1], [35, 0, -1],
  [29, -1, -1, 0], [18, -1, 2], [3, -1, -2], [57, 14, 3], [35, 14, -1], [34, 3, -1], [57, 15, 3],
  [35, 15, -1], [34, 3, -1], [29, -4, -1, 3], [3, -377, -1], [29, -16, 0, 0], [3, -367, -1],
  [29, 0, -18, 0], [3, -369, -1], [29, -10, 3, 3], [3, -383, -1], [29, 4, 4, 3], [18, -1, 2],
  [68, 3, 4], [64, -1, 3], [34, -1, -2], [29, 4, 4, -1], [12, -6, -1, -1], [11, -2, -1, -2, -2, -7],
  [3, -7, -1], [68, 0, 1], [64, -1, 0], [34, -1, -2], [12, 0, -1, -1], [11, -2, -1, -2, -2, 0],
  [3, -386, -1], [29, 1, 1, 0], [18, -1, 2], [3, -1, -2], [25, 3, 4], [3, -403, -1], [25, 0, 1],
  [3, -393, -1], [26, 3, 10], [25, 3, -1], [26, 0, 1], [25, 0, -1], [28, 10, 3], [26, 3, -1],
  [25, 3, -1], [28, 1, 0], [26, 0, -1], [25, 0, -1], [33, 17, 3], [32, 17, -1], [32, 3, -2],
  [28, -2, -1], [25, 3, -1], [33, 1, 0], [32, 0, -1], [25, 0, -1], [32, 1, -3], [28, -1, 0],
  [25, 0, -1], [38, 3, 17], [37, -1, 17], [36, 3, -1], [38, 0, 1], [37, -1, 1], [36, 0, -1],
  [29, 3, 10, 3], [29, 0, 1, 0], [31, 4, 11], [30, 11, -1], [27, -1, -1, 3, 3], [31, 0, 1],
  [30, 1, -1], [27, -1, -1, 0, 0], [31, 1, 0], [30, 0, -1], [27, -1, -1, 0, 0], [27, 10, 10, 10, 3],
  [25, 3, -1], [27, 1, 1, 1, 0], [25, 0, -1], [46, 3, 4], [45, 3, -1], [3, -450, -1], [46, 0, 1],
  [45, 0, -1], [3, -441, -1], [41, 2, -294], [40, 3, -1], [39, -1, -2], [18, -1, 2], [41, 2, 4],
  [40, 3, -1], [39, -1, -2], [3, -4, -1], [41, 2, -374], [40, 0, -1], [39, -1, -2], [18, -1, 2],
  [41, 2, 1], [40, 0, -1], [39, -1, -2], [3, -4, -1], [56, 3, 11], [44, -1, 3], [43, 3, -1],
  [44, 11, 3], [43, -3, -1], [42, -3, -1], [61, 3, 10], [56, -1, 11], [44, -1, -2], [43, -3, -1],
  [44, 11, -4], [43, -3, -1], [42, -3, -1], [41, 2, -1], [40, -9, -1], [39, -1, -2], [18, -1, 2],
  [41, -12, -14], [41, 2, -8], [40, -2, -1], [39, -1, -2], [18, -1, 2], [13, -6, -1], [56, 10, 11],
  [44, -1, 10], [43, 10, -1], [44, 11, 10], [43, -3, -1], [42, -3, -1], [41, 2, -1], [40, -25, -1],
  [39, -1, -2], [41, 2, -6], [40, -16, -1], [39, -1, -2], [13, -4, -1], [3, -14, -1], [56, -419, 0],
  [44, -1, -420], [43, -421, -1], [44, 0, -422], [43, -3, -1], [42, -3, -1], [41, 2, -1],
  [40, 0, -1], [39, -1, -2], [18, -1, 2], [41, 2, -7], [40, 0, -1], [39, -1, -2], [18, -1, 2],
  [13, -5, -1], [56, 1, 0], [44, -1, 1], [43, 1, -1], [44, 0, 1], [43, -3, -1], [42, -3, -1],
  [41, 2, -1], [40, 0, -1], [39, -1, -2], [41, 2, -6], [40, 0, -1], [39, -1, -2], [13, -4, -1],
  [3, -14, -1], [56, 0, 1], [44, -1, 0], [43, 0, -1], [44, 1, 0], [43, -3, -1], [42, -3, -1],
  [41, 2, -1], [40, -2, -1], [39, -1, -2], [18, -1, 2], [41, -5, -7], [41, 2, -8], [40, -2, -1],
  [39, -1, -2], [18, -1, 2], [13, -6, -1], [13, -8, -3], [3, -2, -1], [41, 2, -78], [40, 3, -1],
  [39, -1, -2], [18, -1, 2], [41, 2, 10], [40, 3, -1], [39, -1, -2], [3, -4, -1], [56, 3, 5],
  [43, 3, -1], [43, -2, 5], [42, -2, -1], [41, 2, -1], [40, -2, -1], [39, -1, -2], [41, -4, 5],
  [41, 2, 5], [40, -2, -1], [39, -1, -2], [13, -5, -1], [41, 2, 0], [40, 0, -1], [39, -1, -2],
  [40, -607, -111], [39, -1, -112], [13, -3, -1], [43, 0, -58], [42, 0, -1], [41, 2, -1],
  [40, -2, -1], [39, -1, -2], [43, 0, -49], [42, -1, -50], [41, 2, -1], [40, -2, -1], [39, -1, -2],
  [56, 3, 18], [43, 3, -1], [43, -2, 18], [42, -2, -1], [41, 2, -1], [40, -2, -1], [39, -1, -2],
  [41, -4, 18], [41, 2, 18], [40, -2, -1], [39, -1, -2], [13, -5, -1], [43, -66, 1], [42, -18, -1],
  [41, 2, -1], [40, -2, -1], [39, -1, -2], [41, -4, 1], [40, -1, -142], [39, -1, -143],
  [13, -4, -1], [49, 2, 4], [69, 2, 3], [49, -1, 4], [49, 3, 4], [47, -4, -2, -2, -1], [49, 2, 1],
  [69, 2, 0], [49, -1, 1], [47, -3, -1, -1, -646], [69, 2, 4], [49, -1, 4], [47, -11, -1, -1, 3],
  [69, 2, 1], [49, -1, 1], [47, -9, -1, -1, 0], [49, -9, 0], [47, -11, -1, -3, 0], [49, 2, 3],
  [48, -1, -18], [47, -1, -9, -9, 3], [49, 2, 0], [48, -1, -16], [47, -1, -9, -9, 0], [50, 3, 4],
  [49, 2, -1], [52, -24, -16], [50, -25, -1], [49, -1, -4], [52, 3, 4], [50, 3, -1], [49, -1, -7],
  [47, -7, -4, -4, -1], [50, 0, 1], [49, 2, -1], [49, -28, -2], [49, 0, -3], [47, -3, -2, -2, -1],
  [52, 0, 1], [50, 0, -1], [49, 2, -1], [52, -34, -28], [50, -35, -1], [49, -1, -4],
  [47, -4, -1, -1, -5], [49, 2, 17], [49, -44, 17], [49, 3, 17], [47, -3, -2, -2, -1], [55, 13, 3],
  [49, 2, -1], [49, -49, -2], [49, 3, -3], [47, -3, -2, -2, -1], [55, 1, 0], [49, 2, -1],
  [49, -49, -2], [49, 0, -3], [47, -3, -2, -2, -1], [55, 3, 13], [49, 2, -1], [49, -59, -2],
  [49, 3, -3], [47, -3, -2, -2, -1], [55, 0, 1], [49, 2, -1], [49, -59, -2], [49, 0, -3],
  [47, -3, -2, -2, -1], [49, 2, 10], [48, -52, -1], [69, 2, 10], [51, -70, -1], [51, 3, 10],
  [49, -2, -1], [70, 10, 3], [69, 2, -1], [51, -1, -6], [51, -3, 10], [49, -2, -1], [48, -6, -1],
  [47, -11, -1, -1, 3], [51, -75, -69], [51, 0, 1], [49, -2, -1], [47, -63, -1, -1, 0], [70, 1, 0],
  [69, 2, -1], [49, -1, -2], [48, -73, -1], [47, -69, -1, -1, 0], [54, 11, 10], [53, 3, -1],
  [54, 1, 0], [53, 0, -1], [54, 0, 1], [53, 0, -1],
];

/** Ce que le texte suppose des faits : le nœud où c'est vrai. */
const suppositions = [
  { name: "la menace grave est une menace", node: 21 },
  { name: "entrée en vigueur de la loi", node: 22 },
  { name: "manquement et violation", node: 25 },
  { name: "décision constatant le refus de séjour (dès lors que)", node: 27 },
  { name: "décision constatant le refus de séjour (dès lors que)", node: 30 },
];

/** Pour chaque résultat, son nœud ; pour chaque règle, où elle s'applique, où elle vaut. */
const decisions = [
  {
    slug: "examen_du_dossier_mene_a_son_terme",
    node: 34,
    rows: [
      { rule: "2.1 examen mené à son terme", applies: 37, holds: 37, appraisals: [] },
      {
        rule: "2.1 examen mené à son terme si les deux étaient empêchées",
        applies: 40,
        holds: 40,
        appraisals: [],
      },
    ],
  },
  {
    slug: "dossier_relevant_du_premier_objectif",
    node: 46,
    rows: [
      { rule: "2.1 premier objectif dossiers repris", applies: 51, holds: 51, appraisals: [] },
      { rule: "2.1 premier objectif tout dossier", applies: 52, holds: 52, appraisals: [] },
    ],
  },
  {
    slug: "retrait_de_titre_de_sejour",
    node: 64,
    rows: [
      {
        rule: "2.1 retrait de titre",
        applies: 75,
        holds: 75,
        appraisals: ["menace_a_l_ordre_public"],
      },
    ],
  },
  {
    slug: "refus_de_sejour",
    node: 84,
    rows: [
      {
        rule: "2.1 refus de séjour",
        applies: 93,
        holds: 93,
        appraisals: ["menace_a_l_ordre_public"],
      },
    ],
  },
  {
    slug: "refus_de_renouvellement_de_titre_de_sejour",
    node: 102,
    rows: [
      {
        rule: "2.1 refus de renouvellement",
        applies: 111,
        holds: 111,
        appraisals: ["menace_a_l_ordre_public"],
      },
    ],
  },
  {
    slug: "arrete_d_expulsion_ou_obligation_de_quitter_le_territoire",
    node: 123,
    rows: [
      {
        rule: "2.1 expulsion ou obligation de quitter le territoire",
        applies: 135,
        holds: 135,
        appraisals: ["menace_a_l_ordre_public"],
      },
    ],
  },
  {
    slug: "action_par_la_voie_de_la_police_du_sejour",
    node: 136,
    rows: [
      {
        rule: "2.1 action par la police du séjour",
        applies: 137,
        holds: 137,
        appraisals: ["reunion_des_elements_objectifs_d_un_risque_pour_l_ordre_public"],
      },
    ],
  },
  {
    slug: "etranger_vise_par_l_instruction",
    node: 140,
    rows: [
      { rule: "préambule tout étranger", applies: 143, holds: 143, appraisals: [] },
      {
        rule: "préambule étrangers menaçants",
        applies: 145,
        holds: 145,
        appraisals: ["menace_a_l_ordre_public"],
      },
    ],
  },
  {
    slug: "mesure_d_eloignement_prise",
    node: 147,
    rows: [{ rule: "2.2 mesure d'éloignement prise", applies: 149, holds: 149, appraisals: [] }],
  },
  {
    slug: "interdiction_de_retour_en_complement",
    node: 157,
    rows: [
      {
        rule: "2.2 interdiction de retour obligation",
        applies: 165,
        holds: 165,
        appraisals: ["menace_a_l_ordre_public", "arrete_d_expulsion_juridiquement_envisageable"],
      },
      {
        rule: "2.2 interdiction de retour recommandation",
        applies: 173,
        holds: 173,
        appraisals: ["menace_a_l_ordre_public", "arrete_d_expulsion_juridiquement_envisageable"],
      },
    ],
  },
  {
    slug: "duree_maximale_de_l_interdiction_de_retour",
    node: 179,
    rows: [
      { rule: "2.2 durée de l'interdiction de retour", applies: 183, holds: 185, appraisals: [] },
      {
        rule: "2.2 durée de l'interdiction de retour en cas de menace grave",
        applies: 189,
        holds: 189,
        appraisals: ["menace_grave_pour_l_ordre_public"],
      },
      {
        rule: "2.2 durée de l'interdiction de retour en cas de menace grave sans durée antérieure",
        applies: 193,
        holds: 193,
        appraisals: ["menace_grave_pour_l_ordre_public"],
      },
    ],
  },
  {
    slug: "recherche_et_retenue_des_documents_de_nationalite",
    node: 194,
    rows: [
      { rule: "2.2 recherche et retenue des documents", applies: 195, holds: 195, appraisals: [] },
    ],
  },
  {
    slug: "dispositif_de_visite_domiciliaire_applicable",
    node: 198,
    rows: [
      {
        rule: "2.2 dispositif applicable aux expulsions",
        applies: 199,
        holds: 199,
        appraisals: [],
      },
      {
        rule: "2.2 dispositif applicable aux mesures d'éloignement",
        applies: 202,
        holds: 202,
        appraisals: ["obstacle_fait_a_l_eloignement"],
      },
    ],
  },
  {
    slug: "document_non_remis",
    node: 206,
    rows: [
      { rule: "2.2 document non remis", applies: 209, holds: 209, appraisals: [] },
      { rule: "2.2 document non remis l'un des deux", applies: 212, holds: 212, appraisals: [] },
    ],
  },
  {
    slug: "demande_d_autorisation_au_juge",
    node: 262,
    rows: [
      {
        rule: "2.2 demande après la notification seulement",
        applies: 269,
        holds: 269,
        appraisals: [],
      },
      { rule: "2.2 demande au juge pour une expulsion", applies: 280, holds: 280, appraisals: [] },
      {
        rule: "2.2 demande au juge pour une mesure d'éloignement",
        applies: 292,
        holds: 292,
        appraisals: ["menace_a_l_ordre_public", "obstacle_fait_a_l_eloignement"],
      },
      { rule: "2.2 demande avant la notification", applies: 307, holds: 307, appraisals: [] },
      { rule: "2.2 demande avant le prononcé", applies: 322, holds: 322, appraisals: [] },
      { rule: "2.2 pas de demande avant le prononcé", applies: 327, holds: 327, appraisals: [] },
    ],
  },
  {
    slug: "octroi_de_l_autorisation_avant_la_notification",
    node: 330,
    rows: [
      { rule: "2.2 octroi avant la notification", applies: 332, holds: 332, appraisals: [] },
      { rule: "2.2 octroi avant le prononcé", applies: 334, holds: 334, appraisals: [] },
    ],
  },
  {
    slug: "visite_subordonnee_a_la_notification_prealable",
    node: 330,
    rows: [
      { rule: "2.2 octroi avant le prononcé", applies: 334, holds: 334, appraisals: [] },
      {
        rule: "2.2 visite subordonnée à la notification",
        applies: 332,
        holds: 332,
        appraisals: [],
      },
    ],
  },
  {
    slug: "conservation_du_document",
    node: 336,
    rows: [{ rule: "2.2 conservation du document", applies: 338, holds: 338, appraisals: [] }],
  },
  {
    slug: "execution_de_la_mesure_pour_une_liberation_conditionnelle",
    node: 340,
    rows: [
      {
        rule: "2.2 libération conditionnelle subordonnée",
        applies: 149,
        holds: 149,
        appraisals: [],
      },
    ],
  },
  {
    slug: "execution_de_la_mesure_pour_une_liberation_sous_contrainte_de_plein_droit",
    node: 346,
    rows: [
      {
        rule: "2.2 libération sous contrainte depuis l'entrée en vigueur",
        applies: 351,
        holds: 351,
        appraisals: [],
      },
      {
        rule: "2.2 libération sous contrainte depuis la date de la loi",
        applies: 355,
        holds: 355,
        appraisals: [],
      },
    ],
  },
  {
    slug: "identification_de_l_etranger",
    node: 357,
    rows: [
      { rule: "2.2 identification sans empreintes", applies: 359, holds: 359, appraisals: [] },
    ],
  },
  {
    slug: "prise_d_empreintes_dans_le_systeme_sbna",
    node: 361,
    rows: [{ rule: "2.2 prise d'empreintes", applies: 363, holds: 363, appraisals: [] }],
  },
  {
    slug: "risque_de_soustraction_defini_par_la_menace",
    node: 371,
    rows: [
      { rule: "3 placement", applies: 375, holds: 381, appraisals: ["menace_a_l_ordre_public"] },
      {
        rule: "3 placement obligation",
        applies: 385,
        holds: 390,
        appraisals: ["menace_a_l_ordre_public"],
      },
      {
        rule: "3 placement sans menace actuelle",
        applies: 395,
        holds: 395,
        appraisals: ["menace_a_l_ordre_public", "menace_actuelle"],
      },
    ],
  },
  {
    slug: "placement_en_retention_pour_le_seul_motif_de_la_menace",
    node: 371,
    rows: [
      { rule: "3 placement", applies: 375, holds: 381, appraisals: ["menace_a_l_ordre_public"] },
      {
        rule: "3 placement obligation",
        applies: 385,
        holds: 390,
        appraisals: ["menace_a_l_ordre_public"],
      },
      {
        rule: "3 placement sans menace actuelle",
        applies: 395,
        holds: 395,
        appraisals: ["menace_a_l_ordre_public", "menace_actuelle"],
      },
    ],
  },
  {
    slug: "menace_comme_motif_de_prolongation",
    node: 405,
    rows: [
      {
        rule: "3 menace qui n'est pas actuelle",
        applies: 409,
        holds: 409,
        appraisals: ["menace_actuelle"],
      },
      {
        rule: "3 motif de prolongation",
        applies: 412,
        holds: 417,
        appraisals: ["menace_a_l_ordre_public", "menace_actuelle"],
      },
      {
        rule: "3 seuls comportements antérieurs",
        applies: 422,
        holds: 422,
        appraisals: ["menace_resultant_des_seuls_comportements_anterieurs_au_placement"],
      },
    ],
  },
  {
    slug: "duree_de_la_prolongation",
    node: 430,
    rows: [
      {
        rule: "3 durée de la prolongation de l'article L. 742-4",
        applies: 432,
        holds: 432,
        appraisals: [
          "menace_a_l_ordre_public",
          "menace_actuelle",
          "menace_resultant_des_seuls_comportements_anterieurs_au_placement",
        ],
      },
      {
        rule: "3 durée de la prolongation exceptionnelle",
        applies: 434,
        holds: 434,
        appraisals: [
          "menace_a_l_ordre_public",
          "menace_actuelle",
          "menace_resultant_des_seuls_comportements_anterieurs_au_placement",
        ],
      },
    ],
  },
  {
    slug: "duree_de_retention_depassee_par_la_prolongation",
    node: 436,
    rows: [
      {
        rule: "3 durée de la prolongation de l'article L. 742-4",
        applies: 432,
        holds: 432,
        appraisals: [
          "menace_a_l_ordre_public",
          "menace_actuelle",
          "menace_resultant_des_seuls_comportements_anterieurs_au_placement",
        ],
      },
    ],
  },
  {
    slug: "verification_d_une_perspective_raisonnable_d_eloignement",
    node: 445,
    rows: [
      {
        rule: "3 perspective raisonnable au placement",
        applies: 451,
        holds: 451,
        appraisals: ["menace_a_l_ordre_public", "menace_actuelle"],
      },
      { rule: "3 perspective raisonnable d'éloignement", applies: 454, holds: 454, appraisals: [] },
    ],
  },
  {
    slug: "appel_du_prefet",
    node: 456,
    rows: [
      {
        rule: "3 appel systématique",
        applies: 458,
        holds: 458,
        appraisals: ["menace_a_l_ordre_public"],
      },
    ],
  },
  {
    slug: "appel_du_parquet_declare_suspensif",
    node: 460,
    rows: [
      { rule: "3 appel du parquet déclaré suspensif", applies: 462, holds: 462, appraisals: [] },
    ],
  },
  {
    slug: "delai_pour_solliciter_le_caractere_suspensif",
    node: 16,
    rows: [
      {
        rule: "3 délai pour solliciter le caractère suspensif",
        applies: 1,
        holds: 1,
        appraisals: [],
      },
    ],
  },
  {
    slug: "demande_du_caractere_suspensif_par_le_parquet",
    node: 465,
    rows: [{ rule: "3 demande du caractère suspensif", applies: 468, holds: 468, appraisals: [] }],
  },
  {
    slug: "maintien_a_disposition_de_la_justice",
    node: 473,
    rows: [
      { rule: "3 maintien jusqu'au fond", applies: 476, holds: 476, appraisals: [] },
      { rule: "3 maintien pendant le délai", applies: 479, holds: 479, appraisals: [] },
    ],
  },
  {
    slug: "caractere_suspensif_immediat_de_l_appel_du_parquet",
    node: 482,
    rows: [{ rule: "3 terrorisme appel du parquet", applies: 485, holds: 485, appraisals: [] }],
  },
  {
    slug: "caractere_suspensif_immediat_de_l_appel_du_prefet",
    node: 482,
    rows: [{ rule: "3 terrorisme appel du parquet", applies: 485, holds: 485, appraisals: [] }],
  },
  {
    slug: "invocation_des_decisions_des_cours_d_appel",
    node: 486,
    rows: [{ rule: "3 décisions à évoquer", applies: 487, holds: 487, appraisals: [] }],
  },
  {
    slug: "prise_en_compte_de_l_irregularite",
    node: 490,
    rows: [
      {
        rule: "3 irrégularité non prise en compte",
        applies: 493,
        holds: 493,
        appraisals: [
          "atteinte_substantielle_aux_droits_de_l_etranger",
          "effectivite_des_droits_retablie_avant_la_cloture_des_debats",
        ],
      },
      {
        rule: "3 irrégularité prise en compte",
        applies: 496,
        holds: 496,
        appraisals: [
          "atteinte_substantielle_aux_droits_de_l_etranger",
          "effectivite_des_droits_retablie_avant_la_cloture_des_debats",
        ],
      },
    ],
  },
  {
    slug: "article_l_743_12_mobilise_a_l_appui_de_l_appel",
    node: 498,
    rows: [
      {
        rule: "3 article L. 743-12 à l'appui de l'appel",
        applies: 500,
        holds: 500,
        appraisals: [],
      },
    ],
  },
  {
    slug: "poursuite_des_mesures_de_surveillance",
    node: 503,
    rows: [
      {
        rule: "4 surveillance et assignation",
        applies: 506,
        holds: 506,
        appraisals: ["menace_a_l_ordre_public"],
      },
    ],
  },
  {
    slug: "assignation_a_residence",
    node: 503,
    rows: [
      {
        rule: "4 surveillance et assignation",
        applies: 506,
        holds: 506,
        appraisals: ["menace_a_l_ordre_public"],
      },
    ],
  },
  {
    slug: "signalement_immediat_au_prefet",
    node: 514,
    rows: [
      {
        rule: "4 signalement immédiat",
        applies: 522,
        holds: 522,
        appraisals: ["menace_a_l_ordre_public"],
      },
    ],
  },
  {
    slug: "nouveau_placement_en_retention",
    node: 559,
    rows: [
      {
        rule: "4 nouveau placement après le manquement",
        applies: 522,
        holds: 588,
        appraisals: ["menace_a_l_ordre_public"],
      },
      {
        rule: "4 nouveau placement avant l'expiration du délai",
        applies: 606,
        holds: 606,
        appraisals: ["circonstance_nouvelle_de_fait", "circonstance_nouvelle_de_droit"],
      },
    ],
  },
  {
    slug: "demande_de_visite_domiciliaire_apres_le_manquement",
    node: 614,
    rows: [
      {
        rule: "4 visite domiciliaire après le manquement",
        applies: 522,
        holds: 522,
        appraisals: ["menace_a_l_ordre_public"],
      },
    ],
  },
  {
    slug: "saisine_du_parquet_apres_le_manquement",
    node: 614,
    rows: [
      {
        rule: "4 saisine du parquet après le manquement",
        applies: 522,
        holds: 522,
        appraisals: ["menace_a_l_ordre_public"],
      },
    ],
  },
  {
    slug: "autre_consequence_du_manquement",
    node: 614,
    rows: [
      {
        rule: "4 autre conséquence du manquement",
        applies: 522,
        holds: 522,
        appraisals: ["menace_a_l_ordre_public"],
      },
    ],
  },
  {
    slug: "delai_reduit_avant_un_nouveau_placement",
    node: 626,
    rows: [
      {
        rule: "4 délai réduit assignation non respectée",
        applies: 632,
        holds: 632,
        appraisals: [],
      },
      {
        rule: "4 délai réduit circonstance de fait et de droit",
        applies: 637,
        holds: 637,
        appraisals: ["circonstance_nouvelle_de_fait", "circonstance_nouvelle_de_droit"],
      },
      {
        rule: "4 délai réduit circonstance de fait ou de droit",
        applies: 642,
        holds: 642,
        appraisals: ["circonstance_nouvelle_de_fait", "circonstance_nouvelle_de_droit"],
      },
    ],
  },
  {
    slug: "delai_avant_un_nouveau_placement",
    node: 654,
    rows: [
      {
        rule: "4 durée du délai réduit",
        applies: 663,
        holds: 663,
        appraisals: ["circonstance_nouvelle_de_fait", "circonstance_nouvelle_de_droit"],
      },
    ],
  },
  {
    slug: "information_des_organismes_de_securite_sociale",
    node: 668,
    rows: [{ rule: "final information des organismes", applies: 672, holds: 672, appraisals: [] }],
  },
  {
    slug: "communication_des_identites_aux_caisses_locales",
    node: 675,
    rows: [
      { rule: "annexe communication des identités", applies: 678, holds: 678, appraisals: [] },
      { rule: "final communication des identités", applies: 680, holds: 680, appraisals: [] },
    ],
  },
  {
    slug: "communication_prioritaire_des_identites",
    node: 683,
    rows: [
      {
        rule: "annexe communication prioritaire",
        applies: 686,
        holds: 686,
        appraisals: ["profil_evocateur_de_risques_de_troubles_a_l_ordre_public"],
      },
    ],
  },
  {
    slug: "s_assurer_des_consequences_sur_les_droits_sociaux",
    node: 695,
    rows: [
      { rule: "annexe conséquences de la notification", applies: 700, holds: 700, appraisals: [] },
      {
        rule: "annexe tous les étrangers sans droit au séjour",
        applies: 707,
        holds: 707,
        appraisals: [],
      },
    ],
  },
  {
    slug: "extinction_des_droits_sociaux",
    node: 711,
    rows: [
      { rule: "annexe extinction des droits sociaux", applies: 672, holds: 672, appraisals: [] },
    ],
  },
  {
    slug: "recours_suspensif_contre_la_decision_de_refus",
    node: 716,
    rows: [{ rule: "annexe recours contre la décision", applies: 721, holds: 721, appraisals: [] }],
  },
  {
    slug: "recours_suspensif_contre_l_extinction_des_droits",
    node: 726,
    rows: [
      { rule: "annexe recours contre l'extinction", applies: 731, holds: 731, appraisals: [] },
    ],
  },
  {
    slug: "communication_de_listes_d_oqtf_aux_caisses",
    node: 19,
    rows: [{ rule: "annexe listes d'OQTF", applies: 1, holds: 1, appraisals: [] }],
  },
  {
    slug: "proposition_de_modalites_d_information_complementaires",
    node: 744,
    rows: [
      {
        rule: "annexe modalités complémentaires",
        applies: 748,
        holds: 748,
        appraisals: ["profil_evocateur_de_risques_de_troubles_a_l_ordre_public"],
      },
      {
        rule: "annexe modalités complémentaires retrait et renouvellement compris",
        applies: 753,
        holds: 753,
        appraisals: ["profil_evocateur_de_risques_de_troubles_a_l_ordre_public"],
      },
    ],
  },
  {
    slug: "communication_de_donnees_agdref_aux_agents",
    node: 755,
    rows: [
      { rule: "note 5 autre fin", applies: 757, holds: 757, appraisals: [] },
      { rule: "note 5 données AGDREF", applies: 759, holds: 759, appraisals: [] },
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
