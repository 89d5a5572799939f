// Écrit par « attendu build » : ne pas modifier.
/**
 * Circulaire du 24 juin 1997 relative au réexamen de la situation de certaines catégories
 * d'étrangers en situation irrégulière. État actuel : non établi. Force : instruction adressée aux
 * préfets. Ce module dit ce que le texte énonce pour les faits donnés ; il ne décrit pas le droit
 * actuel et n'est pas une consultation juridique.
 */

import { act } from "./runtime.js";

export { FactError } from "./runtime.js";

/** Ce qu'est le texte, son état actuel, ses empreintes. */
export const identity = {
  slug: "regularisation-1997",
  title: "Circulaire du 24 juin 1997 relative au réexamen de la situation de certaines catégories d'étrangers en situation irrégulière",
  nature: "circulaire",
  author: "Le ministre de l'intérieur",
  identifier: "NOR : INTD9700104C",
  date: "24 juin 1997",
  published: "",
  applies_from: "",
  territory: "métropole",
  status: "non établi",
  force: "instruction adressée aux préfets",
  lacks: "la fin du § 1.7 et tout ce qui suit",
  taken_from: "copie du document officiel (provenance non établie)",
  version: "0e174a185b811cd2c726a74af2bba2790b01a46aebe688b72945f430e7512d48",
  official_text: "4e8a8ac2a40bac5e2360eadad163af86ba3274e2eca2f96be1a1da3657debac4",
};

/**
 * Les mots du texte, sous le lieu où ils se trouvent ; ils sont désignés ensuite par leur rang, à
 * partir de 0.
 */
const quotations = [
  [
    "§ 1.1",
    "Les indications qui précèdent, dont l'application est limitée dans le temps, concernent également les ressortissants algériens et tunisiens.",
    "concernent également les ressortissants algériens et tunisiens",
    "- l'absence de menace à l'ordre public ; - le mariage avec un(e) Français(e) qui a conservé sa nationalité ; - la communauté de vie ; - la transcription du mariage sur les registres de l'état civil français s'il a été célébré à l'étranger ; - l'absence de polygamie.",
    "la transcription du mariage sur les registres de l'état civil français s'il a été célébré à l'étranger",
  ],
  [
    "préambule",
    "« La régularisation, par définition, est accordée dans l'hypothèse où le demandeur d'un titre de séjour ne bénéficie pas d'un droit, sinon il suffirait qu'il le fasse valoir. Au contraire, l'autorité administrative a le pouvoir d'y procéder, sauf lorsque les textes le lui interdisent expressément (...). Ainsi, cette autorité peut prendre à titre exceptionnel, et sous le contrôle du juge de l'excès de pouvoir, une mesure gracieuse favorable à l'intéressé, justifiée par la situation particulière dans laquelle le demandeur établirait qu'il se trouve. »",
    "Au contraire, l'autorité administrative a le pouvoir d'y procéder, sauf lorsque les textes le lui interdisent expressément (...).",
    "je vous demande donc de procéder, à titre exceptionnel, à un réexamen de la situation de certaines catégories d'étrangers en situation irrégulière et de leur délivrer un titre de séjour selon les critères précisés ci-après.",
    "Vous utiliserez avec discernement et chaque fois que cela est nécessaire votre pouvoir d'appréciation",
  ],
  [
    "§ 1.1, al. 3",
    "Le principe de l'entrée régulière comme condition de la délivrance d'un titre de séjour doit demeurer la règle.",
    "Cette condition ne devrait pas être opposée aux conjoints ayant plus d'un an de mariage dès lors que leur présence en France est manifestement stable.",
    "aux conjoints ayant plus d'un an de mariage dès lors que leur présence en France est manifestement stable",
    "Cette condition ne devrait pas être opposée",
  ],
  [
    "§ 1.1, al. 1",
    "conjoints de Français qui, entrés irrégulièrement",
    "conjoints de Français qui, entrés irrégulièrement, ne peuvent de ce fait se voir délivrer une carte de séjour temporaire en application de l'article 12 bis (4°) de l'ordonnance du 2 novembre 1945",
  ],
  [
    "§ 1.1, al. 4",
    "Vous veillerez à ce que les autres conditions requises pour la délivrance d'une carte de séjour temporaire au titre de l'article 12 bis soient remplies, à savoir :",
    "les autres conditions requises pour la délivrance d'une carte de séjour temporaire au titre de l'article 12 bis soient remplies",
  ],
  [
    "§ 1.2, al. 3",
    "Une carte de séjour temporaire pourra être délivrée aux personnes dans cette situation ayant au moins un an de mariage, par analogie aux conjoints de Français, si au moins l'une des conditions suivantes est remplie :",
    "aux personnes dans cette situation",
  ],
  [
    "§ 1.2",
    "- une ancienneté de séjour de cinq ans ; - la présence d'enfant(s) aux besoins desquels le demandeur subvient effectivement.",
    "Il conviendra également de s'assurer de la communauté de vie et de l'absence de polygamie.",
    "Naturellement, la situation régulière du conjoint sera appréciée de manière stricte au regard de la justification d'une carte de séjour.",
  ],
  [
    "§ 1.2, al. 1",
    "Certains conjoints d'étrangers en situation régulière, entrés hors regroupement familial",
  ],
  [
    "§ 1.2, al. 2",
    "Il importe de répondre aux situations les plus difficiles sans pour autant remettre en cause les règles du regroupement familial et sous réserve naturellement de l'ordre public.",
    "Il importe de répondre aux situations les plus difficiles",
  ],
  [
    "§ 1.3, al. 1",
    "L'ordonnance du 2 novembre 1945 subordonne à deux conditions la délivrance d'une carte de résident au conjoint de réfugié :",
  ],
  [
    "§ 1.3",
    "- la régularité du séjour ; - un mariage antérieur à l'obtention du statut de réfugié ou, à défaut, une communauté effective de vie d'un an.",
    "Par ailleurs, depuis un arrêt récent du Conseil d'Etat (Mme Agyepong, le 2 décembre 1994), le statut de réfugié n'est reconnu au conjoint de réfugié que dans le cas où le mariage est antérieur au dépôt de la demande auprès de l'OFPRA.",
    "Vous pourrez délivrer en conséquence aux conjoints de réfugiés statutaires, mariés depuis au moins un an, une carte de séjour temporaire, sous réserve d'une communauté de vie effective, de l'absence de menace à l'ordre public et de l'absence de polygamie.",
    "dans le cas de mariages postérieurs",
    "Vous pourrez délivrer en conséquence aux conjoints de réfugiés statutaires, mariés depuis au moins un an",
    "La seule solution pour ces personnes",
  ],
  [
    "§ 1.4.1, al. 1",
    "Lorsqu'il apparaît qu'une famille, quoique en situation irrégulière, est de fait constituée de manière stable en France, vous pourrez apprécier l'opportunité de l'attribution d'un titre de séjour.",
    "vous pourrez apprécier l'opportunité de l'attribution d'un titre de séjour",
  ],
  [
    "§ 1.4.1, al. 2",
    "Vous tiendrez compte d'un « faisceau d'indices » pour envisager une régularisation lorsque l'ancienneté du séjour est d'au moins plusieurs années.",
  ],
  [
    "§ 1.4.2, al. 1",
    "Le parent d'enfant(s) né(s) en France, s'il peut justifier d'une ancienneté de séjour de cinq ans, pourra se voir délivrer une carte de séjour temporaire. La réalité de ce délai de cinq ans s'appréciera au moment où l'étranger présente sa demande de titre de séjour dans vos services.",
    "Le parent d'enfant(s) né(s) en France, s'il peut justifier d'une ancienneté de séjour de cinq ans, pourra se voir délivrer une carte de séjour temporaire.",
    "Le parent d'enfant(s) né(s) en France",
  ],
  [
    "§ 1.4.2, al. 3",
    "limiter le champ d'application de cette disposition aux enfants de moins de seize ans et de ne pas délivrer un titre de séjour à des parents qui ne subviendraient pas effectivement aux besoins de l'enfant ou bien qui pourraient constituer un risque pour l'ordre public",
    "Il importe, comme pour les parents d'enfants français, de limiter le champ d'application de cette disposition aux enfants de moins de seize ans et de ne pas délivrer un titre de séjour à des parents qui ne subviendraient pas effectivement aux besoins de l'enfant ou bien qui pourraient constituer un risque pour l'ordre public.",
    "ne pas délivrer un titre de séjour à des parents qui ne subviendraient pas effectivement aux besoins de l'enfant",
    "limiter le champ d'application de cette disposition aux enfants de moins de seize ans",
    "des parents qui ne subviendraient pas effectivement aux besoins de l'enfant",
  ],
  [
    "§ 1.5, al. 1",
    "Deux types de situation sont envisageables selon que l'enfant a plus ou moins de seize ans.",
  ],
  [
    "§ 1.5.1, al. 3",
    "jeunes de plus de seize ans",
    "des jeunes de plus de seize ans",
    "des jeunes de plus de seize ans qui ont fait une grande partie de leur scolarité en France",
  ],
  [
    "§ 1.5.1, al. 2",
    "Seuls ceux d'entre eux qui sont entrés en France avant l'âge de dix ans bénéficient de plein droit de la délivrance d'une carte de séjour temporaire à l'âge de seize ans ou à leur majorité.",
    "Seuls ceux d'entre eux qui sont entrés en France avant l'âge de dix ans bénéficient de plein droit de la délivrance d'une carte de séjour temporaire",
    "bénéficient de plein droit de la délivrance d'une carte de séjour temporaire à l'âge de seize ans ou à leur majorité",
  ],
  [
    "§ 1.5.1, al. 1",
    "mineurs étrangers ont été amenés en France par leurs parents en dehors de la procédure du regroupement familial",
  ],
  [
    "§ 1.5.1",
    "De la même manière que pour les mineurs dont la situation répond aux conditions prévues par l'article 12 bis (1° et 2°), les demandes de carte de séjour temporaire doivent être déposées au plus tard dans l'année qui suit le dix-huitième anniversaire de la personne concernée.",
    "conditions prévues par l'article 12 bis (1° et 2°)",
    "dix-huitième anniversaire",
    "- le suivi d'une scolarité régulière en France. Celle-ci devra être attestée par la production de certificats de scolarité prouvant que l'intéressé a suivi, pendant cinq ans, une scolarité dans des établissements scolaires français ;",
    "Celle-ci devra être attestée par la production de certificats de scolarité prouvant que l'intéressé a suivi, pendant cinq ans, une scolarité dans des établissements scolaires français ;",
    "- la situation familiale du demandeur : vous vérifierez que les deux parents du demandeur vivent bien en France et sont en situation régulière ou susceptibles de bénéficier d'un titre de séjour en application des présentes instructions.",
    "Dès lors que l'un des deux parents séjourne toujours dans le pays d'origine du demandeur, il y aura lieu de délivrer un titre de séjour, si ce dernier n'exerce plus effectivement l'autorité parentale.",
    "les demandes de carte de séjour temporaire doivent être déposées au plus tard dans l'année qui suit le dix-huitième anniversaire de la personne concernée",
    "Toutefois, dans le cadre de la présente circulaire, vous pourrez apprécier de manière souple ce critère tiré de l'âge du demandeur",
    "le suivi d'une scolarité régulière en France",
    "les deux parents du demandeur vivent bien en France et sont en situation régulière ou susceptibles de bénéficier d'un titre de séjour en application des présentes instructions",
    "Toutefois, dans le cadre de la présente circulaire, vous pourrez apprécier de manière souple ce critère tiré de l'âge du demandeur, à l'occasion du réexamen d'une demande sur laquelle vous avez statué récemment.",
  ],
  [
    "§ 1.5.1, al. 4",
    "Il convient de réexaminer la situation de ceux dont l'éloignement se heurterait à l'article 8 de la Convention européenne de sauvegarde des droits de l'homme et des libertés fondamentales.",
    "Il convient de réexaminer la situation de ceux dont l'éloignement se heurterait à l'article 8",
    "Il convient de réexaminer la situation",
  ],
  [
    "§ 1.5.1, al. 5",
    "Les deux critères à prendre en considération, outre l'absence de trouble à l'ordre public, sont les suivants :",
    "Les deux critères à prendre en considération, outre l'absence de trouble à l'ordre public",
  ],
  [
    "§ 1.5.2, al. 1",
    "Après avoir vérifié le lien de filiation, vous examinerez avec bienveillance les demandes de regroupement familial sur place qui pourraient être déposées par des étrangers dans cette situation en faveur de leurs enfants de moins de seize ans.",
    "Des étrangers en situation régulière en France font venir leurs enfants sans se conformer aux dispositions applicables en matière de regroupement familial.",
    "Celles-ci seront instruites conformément à la « procédure exceptionnelle d'admission au séjour » au titre du regroupement familial décrite au IV.C de la circulaire interministérielle du 7 novembre 1994 publiée au Journal officiel du 9 novembre 1994.",
    "les demandes de regroupement familial sur place qui pourraient être déposées par des étrangers dans cette situation en faveur de leurs enfants de moins de seize ans",
  ],
  [
    "§ 1.5.3, al. 1",
    "Dans le cadre de la procédure du regroupement familial (art. 29, 30 et 30 bis de l'ordonnance du 2 novembre 1945 modifiée), il est exigé, pour l'enfant né d'un mariage antérieur ou hors mariage dont la venue est demandée, que l'autre parent soit décédé ou déchu de l'autorité parentale.",
    "l'enfant né d'un mariage antérieur ou hors mariage dont la venue est demandée",
  ],
  [
    "§ 1.5.3, al. 2",
    "C'est pourquoi, lorsque le parent résidant en France ne peut produire le document attestant de la déchéance de l'autorité parentale de l'autre parent, alors que les autres conditions du regroupement sont satisfaites, vous lui demanderez de fournir copie du jugement du tribunal étranger compétent lui confiant la garde de l'enfant ainsi qu'une autorisation de l'autre parent pour laisser partir le mineur en France.",
    "Toutefois, une application systématique de cette règle pourrait conduire à des situations humainement difficiles. C'est pourquoi, lorsque le parent résidant en France ne peut produire le document attestant de la déchéance de l'autorité parentale de l'autre parent, alors que les autres conditions du regroupement sont satisfaites, vous lui demanderez de fournir copie du jugement du tribunal étranger compétent lui confiant la garde de l'enfant ainsi qu'une autorisation de l'autre parent pour laisser partir le mineur en France.",
    "Toutefois, une application systématique de cette règle pourrait conduire à des situations humainement difficiles. C'est pourquoi, lorsque le parent résidant en France ne peut produire le document attestant de la déchéance",
  ],
  [
    "§ 1.5.3, al. 3",
    "Ce dispositif particulier ne doit être utilisé que dans le cas des enfants de dix ans au plus, qui, de par leur âge, sont dans la situation la plus vulnérable et qui, d'autre part, pourront obtenir une carte de séjour à leur majorité en vertu de l'article 12 bis de l'ordonnance du 2 novembre 1945.",
    "Ce dispositif particulier ne doit être utilisé que dans le cas des enfants de dix ans au plus",
    "enfants de dix ans au plus",
  ],
  [
    "§ 1.5.3, al. 4",
    "Vous pourrez vous inspirer des mêmes principes pour les enfants de dix ans au plus dont l'un des parents est conjoint de Français.",
    "Pour ces enfants, la procédure du regroupement familial ne s'applique pas.",
    "les enfants de dix ans au plus dont l'un des parents est conjoint de Français",
    "Ceux-ci peuvent cependant entrer en France sous couvert d'un visa de long séjour délivré par les services consulaires français, sous réserve de présentation à ces services du jugement et de l'autorisation mentionnés au paragraphe précédent.",
  ],
  [
    "§ 1.6, al. 1",
    "A titre exceptionnel, vous pourrez envisager la délivrance d'une carte de séjour temporaire « visiteur » aux ascendants isolés et matériellement dépendants de leurs enfants résidant régulièrement en France, lorsque ces derniers attestent des ressources et d'un logement leur permettant de prendre en charge effectivement l'ascendant demandeur.",
    "ascendants isolés",
  ],
  [
    "§ 1.6, al. 2",
    "si le titre délivré était une carte de séjour étudiant",
    "l'intéressé a été au moins pendant une période en situation régulière. Il en irait différemment si le titre délivré était une carte de séjour étudiant.",
    "S'agissant des étrangers célibataires et sans charge de famille, vous pourrez avoir une appréciation souple du critère de résidence en France figurant à l'article 12 bis (3°) de l'ordonnance de 1945, dès lors que l'intéressé a été au moins pendant une période en situation régulière. Il en irait différemment si le titre délivré était une carte de séjour étudiant.",
    "Il en irait différemment si le titre délivré était une carte de séjour étudiant.",
    "S'agissant des étrangers célibataires et sans charge de famille",
    "dès lors que l'intéressé a été au moins pendant une période en situation régulière",
    "une appréciation souple du critère de résidence",
    "étrangers célibataires et sans charge de famille",
    "vous pourrez avoir une appréciation souple du critère de résidence en France",
    "dès lors que l'intéressé a été au moins pendant une période en situation régulière. Il en irait différemment si le titre délivré était une carte de séjour étudiant.",
  ],
  [
    "§ 1.6, al. 3",
    "l'ancienneté de séjour, qui devra être appréciée avec souplesse",
    "Outre l'ancienneté de séjour, qui devra être appréciée avec souplesse mais n'être qu'exceptionnellement inférieure à sept ans",
  ],
  [
    "§ 1.7, al. 1",
    "En application de l'article 25 (8°) de l'ordonnance du 2 novembre 1945, « l'étranger résidant habituellement en France atteint d'une pathologie grave nécessitant un traitement médical dont le départ pourrait entraîner pour lui des conséquences d'une exceptionnelle gravité, sous réserve qu'il ne puisse effectivement poursuivre un traitement approprié dans le pays de renvoi ».",
  ],
  [
    "§ 1.7, al. 2",
    "Les étrangers qui remplissent les conditions prévues par la loi bénéficient généralement d'une autorisation provisoire de séjour de trois mois renouvelable ou sont assignés à résidence s'ils font l'objet d'une mesure d'éloignement.",
    "Désormais, si le rapport du médecin",
    "Les étrangers qui remplissent les conditions prévues par la loi",
    "bénéficient généralement d'une autorisation provisoire de séjour de trois mois renouvelable ou sont assignés à résidence s'ils font l'objet d'une mesure d'éloignement",
  ],
];

/**
 * Ce qui peut être demandé d'un cas, puis les groupes. Non précisé : on répond par oui ou non ; le
 * nom dans les données est celui qui se lit, sans accent. « words » : les mots du texte qui en
 * parlent.
 */
const writtenFacts = [
  {
    name: "date de la demande",
    kind: "date",
    question: "À quelle date la demande de titre de séjour est-elle présentée ?",
    words: [42, 43, 46, 49, 50, 51],
  },
  {
    name: "situation irrégulière",
    question: "L'intéressé est-il en situation irrégulière ?",
    words: [9, 12, 6, 10, 15, 13],
  },
  {
    name: "droit à un titre de séjour",
    question: "Le demandeur bénéficie-t-il d'un droit au titre de séjour ?",
    help: "s'il a un droit, il le fait valoir : il n'y a pas à régulariser",
    natures: ["governed_elsewhere"],
    governed_by: "les textes qui donnent droit à un titre de séjour",
    words: [4],
  },
  {
    name: "interdiction expresse des textes",
    question: "Les textes interdisent-ils expressément de régulariser ?",
    natures: ["governed_elsewhere"],
    governed_by: "les textes qui l'interdiraient",
    words: [4, 5],
  },
  {
    name: "situation particulière établie par le demandeur",
    question: "Le demandeur établit-il qu'il se trouve dans une situation particulière ?",
    natures: ["appraisal"],
    authority: "préfet",
    words: [4],
  },
  {
    name: "terme de l'application atteint",
    question: "Les indications sur les conjoints de Français ont-elles cessé de s'appliquer ?",
    help: "le texte dit leur application limitée dans le temps, et ne dit pas jusqu'à quand",
    natures: ["governed_elsewhere"],
    governed_by: "la décision qui fixerait ce terme",
    words: [9, 12, 6, 10, 15, 13],
  },
  {
    name: "conjoint de Français",
    question: "L'intéressé est-il marié avec un Français ou une Française ?",
    words: [8, 12, 9, 14, 2, 3],
  },
  {
    name: "entrée irrégulière",
    question: "L'intéressé est-il entré irrégulièrement en France ?",
    words: [8, 12, 9, 6, 10, 15],
  },
  {
    name: "mariage",
    kind: "elapsed",
    question: "Depuis combien de temps l'intéressé est-il marié ?",
    help: "le texte ne dit pas à quel jour cette durée s'apprécie ; une date de mariage est comptée ici jusqu'à la demande",
    unit: "mois",
    until: "date_de_la_demande",
    words: [9, 12, 6, 10, 15, 13],
  },
  {
    name: "présence manifestement stable",
    question: "La présence de l'intéressé en France est-elle manifestement stable ?",
    natures: ["appraisal"],
    authority: "préfet",
    words: [9, 12, 6, 10, 15, 13],
  },
  {
    name: "menace à l'ordre public",
    question: "L'intéressé constitue-t-il une menace à l'ordre public ?",
    help: "le mot « menace » est celui des § 1.1 et 1.3",
    natures: ["appraisal"],
    authority: "préfet",
    words: [14, 2, 27, 28],
  },
  {
    name: "nationalité française conservée par le conjoint",
    question: "Le conjoint français a-t-il conservé sa nationalité ?",
    words: [14, 2],
  },
  {
    name: "communauté de vie",
    question: "Y a-t-il communauté de vie entre les conjoints ?",
    natures: ["appraisal"],
    authority: "préfet",
    words: [14, 2, 16, 18, 21, 22],
  },
  {
    name: "communauté de vie effective",
    question: "La communauté de vie des conjoints est-elle effective ?",
    help: "le § 1.3 demande une communauté de vie effective ; les § 1.1 et 1.2, une communauté de vie",
    natures: ["appraisal"],
    authority: "préfet",
    words: [27, 28],
  },
  {
    name: "mariage célébré à l'étranger",
    question: "Le mariage a-t-il été célébré à l'étranger ?",
    words: [14, 2, 3],
  },
  {
    name: "mariage transcrit sur les registres français",
    question: "Le mariage est-il transcrit sur les registres de l'état civil français ?",
    words: [14, 2, 3],
  },
  {
    name: "polygamie",
    question: "L'intéressé vit-il en état de polygamie ?",
    words: [14, 2, 16, 18, 21, 22],
  },
  {
    name: "conjoint d'étranger en situation régulière",
    question: "L'intéressé est-il marié avec un étranger en situation régulière ?",
    words: [16, 18, 21, 22, 19, 20],
  },
  {
    name: "conjoint justifiant d'une carte de séjour",
    question: "Le conjoint justifie-t-il d'une carte de séjour ?",
    help: "le texte demande une appréciation stricte",
    natures: ["appraisal"],
    authority: "préfet",
    words: [16, 18, 21, 22, 19, 20],
  },
  {
    name: "entrée hors regroupement familial",
    question: "L'intéressé est-il entré en France hors regroupement familial ?",
    words: [16, 18, 21, 22, 19, 20],
  },
  {
    name: "situation parmi les plus difficiles",
    question: "La situation de l'intéressé est-elle parmi les plus difficiles ?",
    natures: ["appraisal"],
    authority: "préfet",
    words: [16, 18, 21, 22, 19, 20],
  },
  {
    name: "réserve d'ordre public",
    question: "L'ordre public s'oppose-t-il à la délivrance ?",
    help: "le § 1.2 réserve l'ordre public sans parler de menace, de risque ni de trouble",
    natures: ["appraisal"],
    authority: "préfet",
    words: [16, 18, 21, 22, 19, 20],
  },
  {
    name: "ancienneté de séjour",
    kind: "elapsed",
    question: "Depuis combien de temps l'intéressé séjourne-t-il en France ?",
    help: "le texte ne dit pas à quel jour cette durée s'apprécie aux § 1.2 et 1.6 ; une date d'arrivée est comptée ici jusqu'à la demande",
    unit: "mois",
    until: "date_de_la_demande",
    words: [16, 18, 21, 22, 19, 20],
  },
  {
    name: "présence d'enfants à charge effective",
    question: "Y a-t-il présence d'un ou de plusieurs enfants aux besoins desquels le demandeur subvient effectivement ?",
    help: "le § 1.2 ne demande ni l'âge ni le lieu de naissance de ces enfants",
    natures: ["appraisal"],
    authority: "préfet",
    words: [16, 18, 21, 22, 19, 20],
  },
  {
    name: "conjoint de réfugié statutaire",
    question: "L'intéressé est-il marié avec un réfugié statutaire ?",
    words: [24, 25, 26, 27, 28],
  },
  {
    name: "mariage antérieur à l'obtention du statut de réfugié",
    question: "Le mariage est-il antérieur à l'obtention du statut de réfugié ?",
    words: [24, 25],
  },
  {
    name: "mariage antérieur à la demande auprès de l'OFPRA",
    question: "Le mariage est-il antérieur au dépôt de la demande auprès de l'OFPRA ?",
    words: [26, 27, 28],
  },
  {
    name: "durée de la communauté effective de vie",
    kind: "elapsed",
    question: "Depuis combien de temps y a-t-il communauté effective de vie ?",
    unit: "mois",
    words: [24, 25],
  },
  {
    name: "famille en situation irrégulière",
    question: "La famille est-elle en situation irrégulière ?",
    help: "le texte ne dit pas si chacun de ses membres doit l'être",
    words: [31, 33],
  },
  {
    name: "famille constituée de manière stable",
    question: "La famille est-elle, de fait, constituée de manière stable en France ?",
    natures: ["appraisal"],
    authority: "préfet",
    words: [31, 33],
  },
  {
    name: "ancienneté d'au moins plusieurs années",
    question: "L'ancienneté du séjour est-elle d'au moins plusieurs années ?",
    help: "le texte ne dit pas combien",
    natures: ["appraisal"],
    authority: "préfet",
    words: [31, 33],
  },
  {
    name: "ancienneté de séjour justifiée",
    kind: "elapsed",
    question: "De quelle ancienneté de séjour le demandeur peut-il justifier, au moment de sa demande ?",
    help: "la charge de la preuve incombe au demandeur",
    unit: "mois",
    until: "date_de_la_demande",
    words: [34, 37, 35],
  },
  {
    name: "risque pour l'ordre public",
    question: "Le parent pourrait-il constituer un risque pour l'ordre public ?",
    help: "le mot « risque » est celui du § 1.4.2",
    natures: ["appraisal"],
    authority: "préfet",
    words: [34, 37, 35, 38, 36],
  },
  {
    name: "naissance",
    kind: "date",
    question: "Quelle est la date de naissance de l'intéressé ?",
    words: [42, 43, 46, 49, 50, 51],
  },
  {
    name: "entrée en France",
    kind: "date",
    question: "À quelle date l'intéressé est-il entré en France ?",
    words: [46, 49, 50, 51, 52, 47],
  },
  {
    name: "mineur amené en France par ses parents",
    question: "L'intéressé a-t-il été amené en France par ses parents, étant mineur ?",
    words: [46, 49, 50, 51, 52, 47],
  },
  {
    name: "parents étrangers en situation régulière",
    question: "L'intéressé est-il enfant d'étrangers en situation régulière ?",
    help: "ces mots sont ceux de l'intitulé du § 1.5",
    words: [62],
  },
  {
    name: "éloignement contraire à l'article 8",
    question: "L'éloignement de l'intéressé se heurterait-il à l'article 8 de la Convention européenne ?",
    natures: ["appraisal"],
    authority: "préfet",
    words: [62],
  },
  {
    name: "trouble à l'ordre public",
    question: "Y a-t-il trouble à l'ordre public ?",
    help: "le mot « trouble » est celui du § 1.5.1",
    natures: ["appraisal"],
    authority: "préfet",
    words: [65, 63, 6, 66, 56, 57],
  },
  {
    name: "grande partie de la scolarité en France",
    question: "L'intéressé a-t-il fait une grande partie de sa scolarité en France ?",
    help: "ces mots sont ceux de l'alinéa 3 du § 1.5.1, qui ne dit pas combien d'années",
    natures: ["appraisal"],
    authority: "préfet",
    words: [49, 45],
  },
  {
    name: "scolarité attestée",
    kind: "elapsed",
    question: "Pendant combien de temps les certificats prouvent-ils une scolarité suivie en France, dans des établissements scolaires français ?",
    help: "le texte ne dit pas si ces années se suivent",
    unit: "mois",
    words: [53, 54],
  },
  {
    name: "demande réexaminée statuée récemment",
    question: "S'agit-il du réexamen d'une demande sur laquelle le préfet a statué récemment ?",
    help: "le texte ne dit pas depuis quand",
    natures: ["appraisal"],
    authority: "préfet",
    words: [61, 49],
  },
  {
    name: "demande de regroupement familial sur place",
    question: "Une demande de regroupement familial sur place a-t-elle été déposée ?",
    words: [67, 68, 69, 70],
  },
  {
    name: "demandeur du regroupement en situation régulière",
    question: "L'étranger qui demande le regroupement est-il en situation régulière ?",
    words: [67, 68, 69, 70],
  },
  {
    name: "enfant venu hors regroupement familial",
    question: "L'enfant est-il venu sans que les règles du regroupement familial soient suivies ?",
    words: [67, 68, 69, 70],
  },
  {
    name: "âge de l'enfant",
    kind: "elapsed",
    question: "Quel âge a l'enfant ?",
    help: "le texte ne dit pas à quel jour cet âge s'apprécie",
    unit: "mois",
    words: [67, 68, 69, 70, 77],
  },
  {
    name: "lien de filiation vérifié",
    question: "Le lien de filiation a-t-il été vérifié ?",
    words: [67, 68],
  },
  {
    name: "enfant né d'un mariage antérieur",
    question: "L'enfant est-il né d'un mariage antérieur ?",
    words: [71, 73, 76, 72],
  },
  {
    name: "enfant né hors mariage",
    question: "L'enfant est-il né hors mariage ?",
    words: [71, 73, 76, 72],
  },
  {
    name: "venue demandée par le regroupement familial",
    question: "La venue de l'enfant est-elle demandée dans le cadre du regroupement familial ?",
    words: [71, 73, 76, 72],
  },
  {
    name: "déchéance impossible à attester",
    question: "Le parent résidant en France est-il dans l'impossibilité de produire le document attestant de la déchéance de l'autorité parentale de l'autre parent ?",
    words: [73, 76, 72],
  },
  {
    name: "autres conditions du regroupement satisfaites",
    question: "Les autres conditions du regroupement sont-elles satisfaites ?",
    natures: ["appraisal"],
    authority: "préfet",
    words: [73, 76, 72],
  },
  {
    name: "copie du jugement de garde fournie",
    question: "Le parent a-t-il fourni copie du jugement du tribunal étranger compétent qui lui confie la garde de l'enfant ?",
    words: [74],
  },
  {
    name: "autorisation de départ fournie",
    question: "Le parent a-t-il fourni une autorisation de l'autre parent pour laisser partir le mineur en France ?",
    words: [74],
  },
  {
    name: "parent conjoint de Français",
    question: "L'un des parents de l'enfant est-il conjoint de Français ?",
    words: [79, 80, 81, 82],
  },
  {
    name: "jugement de garde présenté",
    question: "Le jugement du tribunal étranger qui confie la garde de l'enfant est-il présenté aux services consulaires ?",
    words: [82, 81],
  },
  {
    name: "autorisation de l'autre parent présentée",
    question: "L'autorisation de l'autre parent de laisser partir l'enfant est-elle présentée aux services consulaires ?",
    words: [82, 81],
  },
  {
    name: "ascendant isolé",
    question: "L'ascendant est-il isolé ?",
    natures: ["appraisal"],
    authority: "préfet",
    words: [83, 96, 92, 88, 84],
  },
  {
    name: "dépendance matérielle des enfants",
    question: "L'ascendant est-il matériellement dépendant de ses enfants ?",
    natures: ["appraisal"],
    authority: "préfet",
    words: [83],
  },
  {
    name: "enfants résidant régulièrement en France",
    question: "Les enfants dont l'ascendant dépend résident-ils régulièrement en France ?",
    words: [83],
  },
  {
    name: "ressources attestées par les enfants",
    question: "Les enfants attestent-ils de ressources permettant une prise en charge effective ?",
    words: [83],
  },
  {
    name: "logement attesté par les enfants",
    question: "Les enfants attestent-ils d'un logement permettant une prise en charge effective ?",
    words: [83],
  },
  {
    name: "célibataire",
    question: "L'étranger est-il célibataire ?",
    words: [87, 95, 88, 89, 90, 96],
  },
  {
    name: "charge de famille",
    question: "L'étranger a-t-il charge de famille ?",
    words: [87, 95, 88, 89, 90, 96],
  },
  {
    name: "période en situation régulière",
    question: "L'intéressé a-t-il été au moins pendant une période en situation régulière ?",
    words: [87, 95, 88, 89, 90],
  },
  {
    name: "titre délivré comme étudiant",
    question: "Le titre délivré était-il une carte de séjour étudiant ?",
    words: [85, 86],
  },
  {
    name: "période régulière sous un autre titre",
    question: "L'intéressé a-t-il aussi été en situation régulière sous un autre titre qu'une carte de séjour étudiant ?",
    help: "le texte ne dit rien de celui qui a eu les deux",
    words: [86],
  },
  {
    name: "résidence habituelle en France",
    question: "L'étranger réside-t-il habituellement en France ?",
    words: [97],
  },
  {
    name: "pathologie grave",
    question: "L'étranger est-il atteint d'une pathologie grave nécessitant un traitement médical ?",
    natures: ["appraisal", "sensitive"],
    authority: "une autorité que le texte ne nomme pas",
    words: [97],
  },
  {
    name: "conséquences du départ d'une exceptionnelle gravité",
    question: "Le départ de l'étranger pourrait-il entraîner pour lui des conséquences d'une exceptionnelle gravité ?",
    natures: ["appraisal", "sensitive"],
    authority: "une autorité que le texte ne nomme pas",
    words: [97],
  },
  {
    name: "traitement approprié dans le pays de renvoi",
    question: "L'étranger peut-il effectivement poursuivre un traitement approprié dans le pays de renvoi ?",
    natures: ["appraisal", "sensitive"],
    authority: "une autorité que le texte ne nomme pas",
    words: [97],
  },
  {
    name: "mesure d'éloignement",
    question: "L'étranger fait-il l'objet d'une mesure d'éloignement ?",
    words: [98],
  },
  {
    name: "ressortissant algérien ou tunisien",
    question: "L'intéressé est-il ressortissant algérien ou tunisien ?",
    help: "le texte ne parle d'eux qu'à la fin du § 1.1",
    words: [0, 1],
  },
  {
    name: "enfant",
    kind: "group",
    facts: [
      { name: "né en France", question: "L'enfant est-il né en France ?" },
      {
        name: "âge",
        kind: "elapsed",
        question: "Quel âge a l'enfant ?",
        help: "le texte ne dit pas à quel jour cet âge s'apprécie",
        unit: "mois",
      },
      {
        name: "besoins effectivement assurés par le demandeur",
        question: "Le demandeur subvient-il effectivement aux besoins de l'enfant ?",
        natures: ["appraisal"],
        authority: "préfet",
      },
    ],
    words: [34, 37, 35, 38, 36, 39],
  },
  {
    name: "parent",
    kind: "group",
    aliases: ["parents"],
    facts: [
      { name: "vivant en France", question: "Ce parent vit-il bien en France ?" },
      { name: "séjour régulier", question: "Ce parent est-il en situation régulière ?" },
      {
        name: "susceptible d'un titre",
        question: "Ce parent est-il susceptible de bénéficier d'un titre de séjour en application de ces instructions ?",
        natures: ["outcome_of_another_person"],
      },
      {
        name: "resté au pays d'origine",
        question: "Ce parent séjourne-t-il toujours dans le pays d'origine de l'intéressé ?",
      },
      {
        name: "autorité parentale exercée",
        question: "Ce parent exerce-t-il encore effectivement l'autorité parentale ?",
      },
    ],
    words: [55, 56, 57, 66, 58, 59],
  },
];

/** Les résultats, dans l'ordre des décisions. */
const writtenOutcomes = [
  { name: "mesure de régularisation", kind: "acte", bearer: "préfet" },
  {
    name: "application des indications suivantes",
    kind: "etat",
    help: "l'application à l'intéressé des indications qui suivent le § 1.1",
  },
  {
    name: "opposition de l'entrée irrégulière",
    kind: "acte",
    bearer: "préfet",
    help: "opposer à la demande la condition d'entrée régulière",
  },
  { name: "autres conditions de l'article 12 bis", kind: "etat" },
  { name: "carte de séjour temporaire du conjoint de Français", kind: "acte", bearer: "préfet" },
  { name: "carte de séjour temporaire du conjoint d'étranger", kind: "acte", bearer: "préfet" },
  {
    name: "conditions de la carte de résident",
    kind: "etat",
    help: "les deux conditions que l'ordonnance pose, selon le texte, pour le conjoint de réfugié",
  },
  { name: "reconnaissance du statut de réfugié au conjoint", kind: "droit" },
  { name: "carte de séjour temporaire du conjoint de réfugié", kind: "acte", bearer: "préfet" },
  {
    name: "attribution d'un titre de séjour à la famille",
    kind: "acte",
    bearer: "préfet",
    help: "le texte ne dit pas quel titre",
  },
  {
    name: "carte de séjour temporaire du parent d'enfant né en France",
    kind: "acte",
    bearer: "préfet",
  },
  { name: "carte de séjour temporaire de plein droit", kind: "droit" },
  {
    name: "âge visé par le paragraphe",
    kind: "etat",
    help: "l'âge du jeune, au-delà de celui qui sépare les deux situations du § 1.5",
  },
  {
    name: "jeune dont la situation est réexaminée",
    kind: "etat",
    help: "les jeunes que désigne « ceux » au § 1.5.1",
  },
  { name: "réexamen de la situation du jeune", kind: "acte", bearer: "préfet" },
  { name: "critère de scolarité", kind: "etat" },
  { name: "critère de situation familiale", kind: "etat" },
  {
    name: "titre de séjour du jeune",
    kind: "acte",
    bearer: "préfet",
    help: "au vu des deux critères du § 1.5.1",
  },
  { name: "titre de séjour du jeune au parent resté au pays", kind: "acte", bearer: "préfet" },
  { name: "délai de dépôt respecté", kind: "etat" },
  { name: "dépôt de la demande dans le délai", kind: "formalite" },
  { name: "appréciation souple du critère d'âge", kind: "acte", bearer: "préfet" },
  { name: "examen de la demande de regroupement sur place", kind: "acte", bearer: "préfet" },
  { name: "instruction de la demande sur place", kind: "etat" },
  { name: "décès ou déchéance de l'autre parent", kind: "formalite" },
  { name: "âge requis de l'enfant", kind: "etat" },
  { name: "demande du jugement et de l'autorisation", kind: "acte", bearer: "préfet" },
  {
    name: "application des mêmes principes à l'enfant du conjoint de Français",
    kind: "acte",
    bearer: "préfet",
  },
  { name: "application de la procédure du regroupement familial", kind: "effet" },
  {
    name: "entrée sous visa de long séjour",
    kind: "acte",
    bearer: "services consulaires français",
  },
  { name: "carte de séjour temporaire visiteur", kind: "acte", bearer: "préfet" },
  {
    name: "étudiant que l'exception vise",
    kind: "etat",
    help: "l'étranger à qui « Il en irait différemment » s'applique, au § 1.6",
  },
  {
    name: "appréciation souple du critère de résidence",
    kind: "acte",
    bearer: "préfet",
    help: "le critère de résidence en France de l'article 12 bis (3°) de l'ordonnance",
  },
  {
    name: "prise en compte d'une ancienneté inférieure à sept ans",
    kind: "acte",
    bearer: "préfet",
  },
  {
    name: "situation visée par l'article 25",
    kind: "etat",
    help: "l'étranger que décrit l'article 25 (8°) de l'ordonnance, sans verbe, la citation ne dit pas ce qui en découle",
  },
  {
    name: "autorisation provisoire de séjour du malade",
    kind: "acte",
    bearer: "non précisé par le texte",
    help: "la phrase qui suit « Désormais, … » est coupée, elle a pu changer cet usage",
  },
  {
    name: "assignation à résidence du malade",
    kind: "acte",
    bearer: "non précisé par le texte",
    help: "la phrase qui suit « Désormais, … » est coupée, elle a pu changer cet usage",
  },
  { name: "suite donnée au rapport du médecin", kind: "acte", bearer: "non précisé par le texte" },
];

/** Les règles : leurs mots, leurs conditions. Elles sont désignées ensuite par leur rang. */
const writtenRules = [
  {
    id: "1.1 autres ressortissants",
    quotations: [0],
    conditions: ["absence de ressortissant algérien ou tunisien"],
  },
  {
    id: "1.1 Algériens et Tunisiens compris",
    quotations: [1],
    conditions: ["ressortissant algérien ou tunisien"],
  },
  {
    id: "1.1 Algériens et Tunisiens à part",
    quotations: [0],
    conditions: ["ressortissant algérien ou tunisien"],
  },
  {
    id: "0 régularisation",
    quotations: [4],
    conditions: [
      "absence de droit à un titre de séjour",
      "situation particulière établie par le demandeur",
      "absence d'interdiction expresse des textes",
    ],
  },
  { id: "0 interdiction", quotations: [5], conditions: ["interdiction expresse des textes"] },
  {
    id: "1.1 principe",
    quotations: [8, 12],
    conditions: ["conjoint de Français", "entrée irrégulière"],
  },
  {
    id: "1.1 entrée irrégulière",
    quotations: [9, 12],
    conditions: [
      "situation irrégulière",
      "absence de terme de l'application atteint",
      "conjoint de Français",
      "entrée irrégulière",
      "mariage : plus de 1 an",
      "présence manifestement stable",
    ],
  },
  {
    id: "1.1 entrée irrégulière défense",
    quotations: [9, 12],
    conditions: [
      "situation irrégulière",
      "absence de terme de l'application atteint",
      "conjoint de Français",
      "entrée irrégulière",
      "mariage : plus de 1 an",
      "présence manifestement stable",
    ],
  },
  {
    id: "1.1 autres conditions",
    quotations: [14, 2],
    conditions: [
      "conjoint de Français",
      "absence de menace à l'ordre public",
      "nationalité française conservée par le conjoint",
      "communauté de vie",
      "absence de mariage célébré à l'étranger ou mariage transcrit sur les registres français",
      "absence de polygamie",
    ],
  },
  {
    id: "1.1 autres conditions non remplies",
    quotations: [14, 2],
    conditions: [
      "conjoint de Français",
      "menace à l'ordre public ou absence de nationalité française conservée par le conjoint ou absence de communauté de vie ou polygamie",
    ],
  },
  {
    id: "1.1 mariage non transcrit",
    quotations: [14, 3],
    conditions: [
      "conjoint de Français",
      "mariage célébré à l'étranger",
      "absence de mariage transcrit sur les registres français",
    ],
  },
  {
    id: "1.1 carte faculté",
    quotations: [6, 10, 15, 12],
    conditions: [
      "situation irrégulière",
      "absence de terme de l'application atteint",
      "entrée irrégulière",
      "mariage : plus de 1 an",
      "présence manifestement stable",
      "autres conditions de l'article 12 bis est établi",
    ],
  },
  {
    id: "1.1 carte obligation",
    quotations: [6, 10, 15, 12],
    conditions: [
      "situation irrégulière",
      "absence de terme de l'application atteint",
      "entrée irrégulière",
      "mariage : plus de 1 an",
      "présence manifestement stable",
      "autres conditions de l'article 12 bis est établi",
    ],
  },
  {
    id: "1.1 carte article 12 bis",
    quotations: [15, 13, 10],
    conditions: [
      "situation irrégulière",
      "absence de terme de l'application atteint",
      "entrée irrégulière",
      "mariage : plus de 1 an",
      "présence manifestement stable",
      "autres conditions de l'article 12 bis est établi",
    ],
  },
  {
    id: "1.2",
    quotations: [16, 18, 21, 22, 19, 20],
    conditions: [
      "situation irrégulière",
      "application des indications suivantes est établi",
      "conjoint d'étranger en situation régulière",
      "conjoint justifiant d'une carte de séjour",
      "entrée hors regroupement familial",
      "mariage : au moins 1 an",
      "ancienneté de séjour : au moins 5 ans ou présence d'enfants à charge effective",
      "communauté de vie",
      "absence de polygamie",
      "absence de réserve d'ordre public",
    ],
  },
  {
    id: "1.2 situations les plus difficiles",
    quotations: [16, 18, 21, 22, 19, 20],
    conditions: [
      "situation irrégulière",
      "application des indications suivantes est établi",
      "situation parmi les plus difficiles",
      "conjoint d'étranger en situation régulière",
      "conjoint justifiant d'une carte de séjour",
      "entrée hors regroupement familial",
      "mariage : au moins 1 an",
      "ancienneté de séjour : au moins 5 ans ou présence d'enfants à charge effective",
      "communauté de vie",
      "absence de polygamie",
      "absence de réserve d'ordre public",
    ],
  },
  {
    id: "1.3 carte de résident",
    quotations: [24, 25],
    conditions: [
      "conjoint de réfugié statutaire",
      "absence de situation irrégulière",
      "mariage antérieur à l'obtention du statut de réfugié ou durée de la communauté effective de vie : au moins 1 an",
    ],
  },
  {
    id: "1.3 carte de résident sans les deux conditions",
    quotations: [24, 25],
    conditions: [
      "conjoint de réfugié statutaire",
      "situation irrégulière ou (absence de mariage antérieur à l'obtention du statut de réfugié et durée de la communauté effective de vie : moins de 1 an)",
    ],
  },
  {
    id: "1.3 statut de réfugié",
    quotations: [26],
    conditions: [
      "conjoint de réfugié statutaire",
      "absence de mariage antérieur à la demande auprès de l'OFPRA",
    ],
  },
  {
    id: "1.3",
    quotations: [27],
    conditions: [
      "situation irrégulière",
      "application des indications suivantes est établi",
      "conjoint de réfugié statutaire",
      "mariage : au moins 1 an",
      "communauté de vie effective",
      "absence de menace à l'ordre public",
      "absence de polygamie",
    ],
  },
  {
    id: "1.3 mariages postérieurs",
    quotations: [27, 28],
    conditions: [
      "situation irrégulière",
      "application des indications suivantes est établi",
      "conjoint de réfugié statutaire",
      "absence de mariage antérieur à la demande auprès de l'OFPRA",
      "mariage : au moins 1 an",
      "communauté de vie effective",
      "absence de menace à l'ordre public",
      "absence de polygamie",
    ],
  },
  {
    id: "1.4.1",
    quotations: [31, 33],
    conditions: [
      "application des indications suivantes est établi",
      "famille en situation irrégulière",
      "famille constituée de manière stable",
      "ancienneté d'au moins plusieurs années",
    ],
  },
  {
    id: "1.4.1 famille stable",
    quotations: [31],
    conditions: [
      "application des indications suivantes est établi",
      "famille en situation irrégulière",
      "famille constituée de manière stable",
    ],
  },
  {
    id: "1.4.2",
    quotations: [34, 37],
    conditions: [
      "situation irrégulière",
      "application des indications suivantes est établi",
      "ancienneté de séjour justifiée : au moins 5 ans",
      "au moins un enfant tel que : né en France et âge : moins de 16 ans et besoins effectivement assurés par le demandeur",
      "absence de risque pour l'ordre public",
    ],
  },
  {
    id: "1.4.2 chacun des enfants",
    quotations: [35, 37],
    conditions: [
      "situation irrégulière",
      "application des indications suivantes est établi",
      "ancienneté de séjour justifiée : au moins 5 ans",
      "au moins un enfant tel que : né en France et âge : moins de 16 ans",
      "aucun enfant tel que : né en France et âge : moins de 16 ans et absence de besoins effectivement assurés par le demandeur",
      "absence de risque pour l'ordre public",
    ],
  },
  {
    id: "1.4.2 refus",
    quotations: [38, 36],
    conditions: [
      "situation irrégulière",
      "application des indications suivantes est établi",
      "au moins un enfant tel que : né en France et âge : moins de 16 ans",
      "risque pour l'ordre public ou aucun enfant tel que : né en France et âge : moins de 16 ans et besoins effectivement assurés par le demandeur",
    ],
  },
  {
    id: "1.4.2 refus si l'un des enfants n'est pas pourvu",
    quotations: [39, 40, 36],
    conditions: [
      "situation irrégulière",
      "application des indications suivantes est établi",
      "au moins un enfant tel que : né en France et âge : moins de 16 ans et absence de besoins effectivement assurés par le demandeur",
    ],
  },
  {
    id: "1.5 plus de seize ans",
    quotations: [42, 43],
    conditions: ["date de la demande : plus de 16 ans après naissance"],
  },
  {
    id: "1.5 dès seize ans",
    quotations: [42],
    conditions: ["date de la demande : au moins 16 ans après naissance"],
  },
  {
    id: "1.5.1 plein droit à la majorité",
    quotations: [46, 49, 50],
    conditions: [
      "mineur amené en France par ses parents",
      "entrée hors regroupement familial",
      "entrée en France : moins de 10 ans après naissance",
      "date de la demande : au moins 18 ans après naissance",
      "date de la demande : au plus 1 an après le 18e anniversaire de naissance",
    ],
  },
  {
    id: "1.5.1 plein droit dès seize ans",
    quotations: [46, 49, 50],
    conditions: [
      "mineur amené en France par ses parents",
      "entrée hors regroupement familial",
      "entrée en France : moins de 10 ans après naissance",
      "date de la demande : au moins 16 ans après naissance",
      "date de la demande : au plus 1 an après le 18e anniversaire de naissance",
    ],
  },
  {
    id: "1.5.1 plein droit selon l'article 12 bis",
    quotations: [46, 49, 51, 52],
    conditions: [
      "mineur amené en France par ses parents",
      "entrée hors regroupement familial",
      "entrée en France : moins de 10 ans après naissance",
      "date de la demande : au moins 16 ans après naissance",
      "date de la demande : moins de 18 ans après naissance",
    ],
  },
  {
    id: "1.5.1 entrés à dix ans ou après",
    quotations: [47, 49],
    conditions: [
      "mineur amené en France par ses parents",
      "entrée hors regroupement familial",
      "entrée en France : au moins 10 ans après naissance",
    ],
  },
  {
    id: "1.5.1 jeune visé",
    quotations: [49, 44],
    conditions: [
      "mineur amené en France par ses parents",
      "entrée hors regroupement familial",
      "âge visé par le paragraphe est établi",
    ],
  },
  {
    id: "1.5.1 jeune visé et scolarisé en France",
    quotations: [49, 45],
    conditions: [
      "mineur amené en France par ses parents",
      "entrée hors regroupement familial",
      "âge visé par le paragraphe est établi",
      "grande partie de la scolarité en France",
    ],
  },
  {
    id: "1.5.1 réexamen",
    quotations: [62],
    conditions: [
      "situation irrégulière",
      "application des indications suivantes est établi",
      "jeune dont la situation est réexaminée est établi",
      "éloignement contraire à l'article 8",
    ],
  },
  {
    id: "1.5.1 réexamen selon l'intitulé",
    quotations: [62],
    conditions: [
      "situation irrégulière",
      "application des indications suivantes est établi",
      "parents étrangers en situation régulière",
      "jeune dont la situation est réexaminée est établi",
      "éloignement contraire à l'article 8",
    ],
  },
  { id: "1.5.1 scolarité", quotations: [53], conditions: ["scolarité attestée : au moins 5 ans"] },
  {
    id: "1.5.1 scolarité non attestée",
    quotations: [54],
    conditions: ["scolarité attestée : moins de 5 ans"],
  },
  {
    id: "1.5.1 situation familiale",
    quotations: [55],
    conditions: [
      "au moins 2 parents tels que : vivant en France et (séjour régulier ou susceptible d'un titre)",
    ],
  },
  {
    id: "1.5.1 titre selon les critères",
    quotations: [65, 63],
    conditions: [
      "réexamen de la situation du jeune est obligatoire",
      "critère de scolarité est établi",
      "critère de situation familiale est établi",
      "absence de trouble à l'ordre public",
      "délai de dépôt respecté est établi ou appréciation souple du critère d'âge est possible",
    ],
  },
  {
    id: "1.5.1 titre dû selon les critères",
    quotations: [65, 6, 63],
    conditions: [
      "réexamen de la situation du jeune est obligatoire",
      "critère de scolarité est établi",
      "critère de situation familiale est établi",
      "absence de trouble à l'ordre public",
      "délai de dépôt respecté est établi",
    ],
  },
  {
    id: "1.5.1 titre par souplesse selon les critères",
    quotations: [65, 63],
    conditions: [
      "réexamen de la situation du jeune est obligatoire",
      "critère de scolarité est établi",
      "critère de situation familiale est établi",
      "absence de trouble à l'ordre public",
      "appréciation souple du critère d'âge est possible",
    ],
  },
  {
    id: "1.5.1 titre par appréciation",
    quotations: [63, 66],
    conditions: [
      "réexamen de la situation du jeune est obligatoire",
      "absence de trouble à l'ordre public",
      "délai de dépôt respecté est établi ou appréciation souple du critère d'âge est possible",
    ],
  },
  {
    id: "1.5.1 parent resté au pays",
    quotations: [56, 57, 66],
    conditions: [
      "réexamen de la situation du jeune est obligatoire",
      "absence de trouble à l'ordre public",
      "au moins un parent tel que : resté au pays d'origine et absence d'autorité parentale exercée",
      "délai de dépôt respecté est établi",
    ],
  },
  {
    id: "1.5.1 parent resté au pays souplesse",
    quotations: [56, 58, 66],
    conditions: [
      "réexamen de la situation du jeune est obligatoire",
      "absence de trouble à l'ordre public",
      "au moins un parent tel que : resté au pays d'origine et absence d'autorité parentale exercée",
      "appréciation souple du critère d'âge est possible",
    ],
  },
  {
    id: "1.5.1 parent resté au pays et scolarité",
    quotations: [56, 59, 57],
    conditions: [
      "réexamen de la situation du jeune est obligatoire",
      "critère de scolarité est établi",
      "absence de trouble à l'ordre public",
      "au moins un parent tel que : resté au pays d'origine et absence d'autorité parentale exercée",
      "délai de dépôt respecté est établi",
    ],
  },
  {
    id: "1.5.1 parent resté au pays et scolarité souplesse",
    quotations: [56, 59, 58],
    conditions: [
      "réexamen de la situation du jeune est obligatoire",
      "critère de scolarité est établi",
      "absence de trouble à l'ordre public",
      "au moins un parent tel que : resté au pays d'origine et absence d'autorité parentale exercée",
      "appréciation souple du critère d'âge est possible",
    ],
  },
  {
    id: "1.5.1 parent resté au pays et autre parent",
    quotations: [56, 60, 59, 57],
    conditions: [
      "réexamen de la situation du jeune est obligatoire",
      "critère de scolarité est établi",
      "absence de trouble à l'ordre public",
      "au moins un parent tel que : resté au pays d'origine et absence d'autorité parentale exercée",
      "au moins un parent tel que : absence de resté au pays d'origine et vivant en France et (séjour régulier ou susceptible d'un titre)",
      "délai de dépôt respecté est établi",
    ],
  },
  {
    id: "1.5.1 parent resté au pays et autre parent souplesse",
    quotations: [56, 60, 59, 58],
    conditions: [
      "réexamen de la situation du jeune est obligatoire",
      "critère de scolarité est établi",
      "absence de trouble à l'ordre public",
      "au moins un parent tel que : resté au pays d'origine et absence d'autorité parentale exercée",
      "au moins un parent tel que : absence de resté au pays d'origine et vivant en France et (séjour régulier ou susceptible d'un titre)",
      "appréciation souple du critère d'âge est possible",
    ],
  },
  {
    id: "1.5.1 délai de dépôt",
    quotations: [50, 49],
    conditions: [
      "application des indications suivantes est établi",
      "mineur amené en France par ses parents",
      "entrée hors regroupement familial",
    ],
  },
  {
    id: "1.5.1 délai respecté",
    quotations: [57],
    conditions: ["date de la demande : au plus 1 an après le 18e anniversaire de naissance"],
  },
  {
    id: "1.5.1 délai dépassé",
    quotations: [57],
    conditions: ["date de la demande : plus de 1 an après le 18e anniversaire de naissance"],
  },
  {
    id: "1.5.1 souplesse",
    quotations: [61, 49],
    conditions: [
      "application des indications suivantes est établi",
      "mineur amené en France par ses parents",
      "entrée hors regroupement familial",
      "demande réexaminée statuée récemment",
    ],
  },
  {
    id: "1.5.2 examen",
    quotations: [67, 68],
    conditions: [
      "application des indications suivantes est établi",
      "demande de regroupement familial sur place",
      "demandeur du regroupement en situation régulière",
      "enfant venu hors regroupement familial",
      "âge de l'enfant : moins de 16 ans",
      "lien de filiation vérifié",
    ],
  },
  {
    id: "1.5.2 instruction",
    quotations: [69, 70, 68],
    conditions: [
      "application des indications suivantes est établi",
      "demande de regroupement familial sur place",
      "demandeur du regroupement en situation régulière",
      "enfant venu hors regroupement familial",
      "âge de l'enfant : moins de 16 ans",
    ],
  },
  {
    id: "1.5.3 exigence",
    quotations: [71],
    conditions: [
      "enfant né d'un mariage antérieur ou enfant né hors mariage",
      "venue demandée par le regroupement familial",
    ],
  },
  {
    id: "1.5.3 jugement et autorisation",
    quotations: [73, 76, 72],
    conditions: [
      "application des indications suivantes est établi",
      "enfant né d'un mariage antérieur ou enfant né hors mariage",
      "venue demandée par le regroupement familial",
      "déchéance impossible à attester",
      "autres conditions du regroupement satisfaites",
      "âge requis de l'enfant est établi",
    ],
  },
  {
    id: "1.5.3 pièces fournies",
    quotations: [74],
    conditions: [
      "demande du jugement et de l'autorisation est obligatoire",
      "copie du jugement de garde fournie",
      "autorisation de départ fournie",
    ],
  },
  {
    id: "1.5.3 enfants plus âgés",
    quotations: [77],
    conditions: [
      "application des indications suivantes est établi",
      "âge requis de l'enfant est non établi",
    ],
  },
  {
    id: "1.5.3 âge jusqu'au dixième anniversaire",
    quotations: [77],
    conditions: ["âge de l'enfant : au plus 10 ans"],
  },
  {
    id: "1.5.3 après le dixième anniversaire",
    quotations: [77],
    conditions: ["âge de l'enfant : plus de 10 ans"],
  },
  {
    id: "1.5.3 âge jusqu'à la veille du onzième",
    quotations: [77],
    conditions: ["âge de l'enfant : moins de 11 ans"],
  },
  {
    id: "1.5.3 dès le onzième anniversaire",
    quotations: [77],
    conditions: ["âge de l'enfant : au moins 11 ans"],
  },
  {
    id: "1.5.3 conjoint de Français",
    quotations: [79],
    conditions: [
      "application des indications suivantes est établi",
      "âge requis de l'enfant est établi",
      "parent conjoint de Français",
    ],
  },
  {
    id: "1.5.3 procédure",
    quotations: [80, 81],
    conditions: ["âge requis de l'enfant est établi", "parent conjoint de Français"],
  },
  {
    id: "1.5.3 visa de long séjour",
    quotations: [82, 81],
    conditions: [
      "application des indications suivantes est établi",
      "âge requis de l'enfant est établi",
      "parent conjoint de Français",
      "jugement de garde présenté",
      "autorisation de l'autre parent présentée",
    ],
  },
  {
    id: "1.6 ascendants",
    quotations: [83],
    conditions: [
      "situation irrégulière",
      "application des indications suivantes est établi",
      "ascendant isolé",
      "dépendance matérielle des enfants",
      "enfants résidant régulièrement en France",
      "ressources attestées par les enfants",
      "logement attesté par les enfants",
    ],
  },
  { id: "1.6 tout étudiant", quotations: [85], conditions: ["titre délivré comme étudiant"] },
  {
    id: "1.6 étudiant seulement",
    quotations: [86],
    conditions: [
      "titre délivré comme étudiant",
      "absence de période régulière sous un autre titre",
    ],
  },
  {
    id: "1.6 célibataires",
    quotations: [87],
    conditions: [
      "situation irrégulière",
      "application des indications suivantes est établi",
      "célibataire",
      "absence de charge de famille",
      "période en situation régulière",
      "étudiant que l'exception vise n'est pas établi",
    ],
  },
  {
    id: "1.6 célibataires souplesse due",
    quotations: [87, 95],
    conditions: [
      "situation irrégulière",
      "application des indications suivantes est établi",
      "célibataire",
      "absence de charge de famille",
      "période en situation régulière",
      "étudiant que l'exception vise n'est pas établi",
    ],
  },
  {
    id: "1.6 étudiants",
    quotations: [88, 89, 90],
    conditions: [
      "situation irrégulière",
      "application des indications suivantes est établi",
      "célibataire",
      "absence de charge de famille",
      "période en situation régulière",
      "étudiant que l'exception vise est établi",
    ],
  },
  {
    id: "1.6 ancienneté des célibataires",
    quotations: [96, 91],
    conditions: [
      "appréciation souple du critère de résidence est de droit ou obligatoire ou possible ou recommandé",
      "ancienneté de séjour : moins de 7 ans",
    ],
  },
  {
    id: "1.6 ancienneté de tous",
    quotations: [96, 92, 88, 84],
    conditions: [
      "situation irrégulière",
      "application des indications suivantes est établi",
      "ancienneté de séjour : moins de 7 ans",
      "(célibataire et absence de charge de famille et étudiant que l'exception vise n'est pas établi) ou ascendant isolé",
    ],
  },
  {
    id: "1.7 étranger malade",
    quotations: [97],
    conditions: [
      "résidence habituelle en France",
      "pathologie grave",
      "conséquences du départ d'une exceptionnelle gravité",
      "absence de traitement approprié dans le pays de renvoi",
    ],
  },
  {
    id: "1.7 autorisation provisoire",
    quotations: [98],
    conditions: ["situation visée par l'article 25 est établi", "absence de mesure d'éloignement"],
  },
  {
    id: "1.7 autorisation provisoire due",
    quotations: [98],
    conditions: ["situation visée par l'article 25 est établi", "absence de mesure d'éloignement"],
  },
  {
    id: "1.7 assignation",
    quotations: [98],
    conditions: ["situation visée par l'article 25 est établi", "mesure d'éloignement"],
  },
  {
    id: "1.7 assignation due",
    quotations: [98],
    conditions: ["situation visée par l'article 25 est établi", "mesure d'éloignement"],
  },
  {
    id: "1.7 rapport du médecin",
    quotations: [99, 100],
    conditions: ["situation visée par l'article 25 est établi"],
  },
];

/** Les passages qui admettent plusieurs lectures. */
const writtenReadings = {
  a_seize_ans_ou_a_la_majorite: {
    name: "à seize ans ou à la majorité",
    question: "« à l'âge de seize ans ou à leur majorité » : dès seize ans, ou selon un cas que le texte ne dit pas ?",
    variants: [
      {
        name: "dès seize ans",
        text: "la carte est due à seize ans, et l'est encore à la majorité",
      },
      {
        name: "selon le cas",
        text: "tantôt à seize ans, tantôt à la majorité : l'article 12 bis le dit",
      },
    ],
    reason: "le texte ne dit pas ce qui distingue l'un de l'autre",
    quotations: [48],
  },
  algeriens_et_tunisiens_hors_du_1_1: {
    name: "Algériens et Tunisiens hors du § 1.1",
    question: "Les indications qui suivent le § 1.1 concernent-elles les ressortissants algériens et tunisiens ?",
    variants: [
      { name: "tous les étrangers", text: "rien ne les écarte des catégories qui suivent" },
      { name: "au seul § 1.1", text: "le texte ne les nomme qu'au § 1.1" },
    ],
    reason: "le texte les nomme une fois, pour « les indications qui précèdent », et se tait ensuite",
    quotations: [0],
  },
  anciennete_de_la_famille: {
    name: "ancienneté de la famille",
    question: "L'ancienneté d'au moins plusieurs années conditionne-t-elle la faculté, ou seulement le recours au faisceau d'indices ?",
    variants: [
      {
        name: "condition de la faculté",
        text: "« envisager une régularisation lorsque » ne l'envisage qu'à cette ancienneté, et l'intitulé dit « de longue date »",
      },
      {
        name: "condition du faisceau",
        text: "l'alinéa 1 ouvre la faculté à toute famille stable ; l'alinéa 2 dit quand tenir compte des indices",
      },
    ],
    reason: "« lorsque » peut se rattacher à « envisager » comme à « tiendrez compte »",
    quotations: [32, 33],
  },
  anciennete_de_sejour_du_1_6: {
    name: "ancienneté de séjour du § 1.6",
    question: "De qui l'alinéa 3 apprécie-t-il l'ancienneté de séjour ?",
    variants: [
      {
        name: "suite de l'alinéa 2",
        text: "des célibataires à qui l'alinéa 2 ouvre l'appréciation souple",
      },
      {
        name: "tout le paragraphe",
        text: "de tous les étrangers sans charge de famille du § 1.6, ascendants compris",
      },
    ],
    reason: "l'alinéa 3 ne nomme personne",
    quotations: [96],
  },
  besoins_de_l_enfant: {
    name: "besoins de l'enfant",
    question: "Le parent de plusieurs enfants nés en France doit-il subvenir aux besoins de chacun ?",
    variants: [
      { name: "un enfant", text: "« l'enfant », au singulier, est celui qui ouvre la carte" },
      {
        name: "chacun",
        text: "qui laisse l'un d'eux sans ressources est un parent « qui ne subviendrait pas »",
      },
    ],
    retained: "un_enfant",
    reason: "la carte est ouverte par « enfant(s) », et le refus parle de « l'enfant » au singulier",
    quotations: [36, 41],
  },
  ceux_dont_la_situation_est_reexaminee: {
    name: "ceux dont la situation est réexaminée",
    question: "« ceux dont l'éloignement se heurterait à l'article 8 » : tous ces mineurs, ou les jeunes qui ont fait une grande partie de leur scolarité en France ?",
    variants: [
      {
        name: "tous ces mineurs",
        text: "l'alinéa 3 raconte ; la scolarité est un critère de l'alinéa 5, qui la mesure",
      },
      {
        name: "jeunes scolarisés en France",
        text: "« ceux » reprend l'antécédent le plus proche, qui est défini par cette scolarité",
      },
    ],
    reason: "« ceux » suit la phrase sur ces jeunes, et la scolarité n'est fixée qu'ensuite",
    quotations: [63, 45],
  },
  condition_a_ne_pas_opposer: {
    name: "condition à ne pas opposer",
    question: "« ne devrait pas être opposée » : conseil, ou défense ?",
    variants: [
      {
        name: "conseil",
        text: "le conditionnel, et le pouvoir d'appréciation que le préambule confirme",
      },
      {
        name: "défense",
        text: "un ministre donne ainsi une instruction, au conditionnel par courtoisie",
      },
    ],
    retained: "conseil",
    reason: "les mots sont au conditionnel, et le préambule laisse un pouvoir d'appréciation",
    quotations: [11],
  },
  conjoints_de_refugies_vises: {
    name: "conjoints de réfugiés visés",
    question: "« en conséquence » : tous les conjoints de réfugiés, ou ceux dont le mariage est postérieur à la demande auprès de l'OFPRA ?",
    variants: [
      { name: "tous", text: "« aux conjoints de réfugiés statutaires » ne distingue pas" },
      {
        name: "mariages postérieurs",
        text: "« en conséquence » répond à la difficulté des « mariages postérieurs »",
      },
    ],
    retained: "tous",
    reason: "les mots qui ouvrent la faculté ne distinguent pas, et posent leurs propres conditions",
    quotations: [29, 30],
  },
  delivrance_de_la_carte_au_conjoint_de_francais: {
    name: "délivrance de la carte au conjoint de Français",
    question: "Quand les conditions du § 1.1 sont réunies, le préfet doit-il délivrer la carte, le peut-il, ou l'article 12 bis (4°) le dit-il seul ?",
    variants: [
      { name: "faculté", text: "le pouvoir d'appréciation demeure sur chaque situation" },
      { name: "obligation", text: "le ministre demande de délivrer selon les critères" },
      {
        name: "article 12 bis",
        text: "le § 1.1 lève une condition ; la carte reste celle de l'article 12 bis",
      },
    ],
    reason: "le § 1.1 ne dit ni « pourra » ni « devra », et le préambule porte les deux",
    quotations: [6, 7],
  },
  delivrance_du_titre_au_jeune: {
    name: "délivrance du titre au jeune",
    question: "Quand les critères du § 1.5.1 sont réunis, le préfet doit-il délivrer le titre, ou le peut-il ?",
    variants: [
      { name: "faculté", text: "le § 1.5.1 demande de réexaminer, et ne dit pas de délivrer" },
      { name: "obligation", text: "le ministre demande de délivrer selon les critères" },
    ],
    reason: "le § 1.5.1 n'a de verbe que pour le parent resté au pays",
    quotations: [6, 64],
  },
  dix_ans_au_plus: {
    name: "dix ans au plus",
    question: "« enfants de dix ans au plus » : jusqu'au dixième anniversaire, ou jusqu'à la veille du onzième ?",
    variants: [
      { name: "dixième anniversaire", text: "au plus dix ans d'âge" },
      { name: "veille du onzième", text: "on a dix ans jusqu'à la veille de ses onze ans" },
    ],
    reason: "l'expression courante soutient les deux",
    quotations: [78],
  },
  etudiant_qui_a_eu_un_autre_titre: {
    name: "étudiant qui a eu un autre titre",
    question: "Celui qui a été étudiant, et régulier aussi sous un autre titre, est-il écarté ?",
    variants: [
      {
        name: "tout étudiant",
        text: "la carte d'étudiant suffit, car « Ceux-ci … ont en effet vocation » à partir",
      },
      {
        name: "étudiant seulement",
        text: "« le titre délivré » est celui de la période invoquée ; une autre période suffit",
      },
    ],
    reason: "le texte parle d'une période et d'un titre, et ne dit rien de qui en a eu plusieurs",
    quotations: [94],
  },
  le_jour_des_seize_ans: {
    name: "le jour des seize ans",
    question: "Le jeune qui a seize ans ce jour-là a-t-il « plus de seize ans » ?",
    variants: [
      { name: "le lendemain", text: "seize ans n'est pas plus de seize ans" },
      {
        name: "le jour même",
        text: "les deux situations se partagent tous les enfants ; qui n'a plus moins de seize ans en a plus",
      },
    ],
    reason: "le texte oppose plus et moins, et ne dit rien du jour lui-même",
    quotations: [42, 43],
  },
  parent_reste_au_pays: {
    name: "parent resté au pays",
    question: "Quand le parent resté au pays n'exerce plus l'autorité parentale, le titre est-il dû sans autre critère ?",
    variants: [
      {
        name: "à elle seule",
        text: "« dès lors que … il y aura lieu de délivrer » se suffit ; l'absence de trouble demeure, demandée « outre » les critères",
      },
      {
        name: "dans le second critère",
        text: "la phrase est dans le critère de la situation familiale ; elle remplace les deux parents, et laisse la scolarité et l'ordre public",
      },
      {
        name: "pour ce parent seulement",
        text: "elle ne dispense que du parent resté au pays : l'autre vit en France, régulier ou susceptible d'un titre, et le reste demeure",
      },
    ],
    reason: "la phrase commande un titre, à l'intérieur de l'un des deux critères",
    quotations: [56],
  },
  parents_du_jeune: {
    name: "parents du jeune",
    question: "Le réexamen est-il réservé aux enfants d'étrangers en situation régulière ?",
    variants: [
      {
        name: "corps du paragraphe",
        text: "le § 1.5.1 vise aussi les parents « susceptibles de bénéficier d'un titre »",
      },
      {
        name: "intitulé",
        text: "l'intitulé du § 1.5 est « Les enfants d'étrangers en situation régulière »",
      },
    ],
    retained: "corps_du_paragraphe",
    reason: "un intitulé annonce et ne pose pas de condition ; le corps du paragraphe va plus loin",
    quotations: [60],
  },
  pieces_au_lieu_de_la_decheance: {
    name: "pièces au lieu de la déchéance",
    question: "Le jugement et l'autorisation tiennent-ils lieu du décès ou de la déchéance exigés ?",
    variants: [
      {
        name: "ils en tiennent lieu",
        text: "« Toutefois » écarte la règle, et « C'est pourquoi » met ces pièces à sa place",
      },
      {
        name: "l'exigence demeure",
        text: "le texte dit quelles pièces demander, et ne dit pas que l'exigence tombe",
      },
    ],
    retained: "ils_en_tiennent_lieu",
    reason: "« Toutefois » fait exception à « cette règle » ; sans cela, demander ces pièces ne servirait à rien",
    quotations: [75],
  },
  portee_des_deux_criteres: {
    name: "portée des deux critères",
    question: "Les deux critères sont-ils des conditions, ou des éléments d'appréciation ?",
    variants: [
      { name: "éléments", text: "« à prendre en considération » ne fait pas des conditions" },
      { name: "conditions", text: "le texte les nomme critères, et les fait prouver et vérifier" },
    ],
    reason: "le texte ne dit pas ce qu'il advient si l'un manque",
    quotations: [65],
  },
  situations_les_plus_difficiles: {
    name: "situations les plus difficiles",
    question: "« aux personnes dans cette situation » : tous les conjoints entrés hors regroupement, ou ceux dont la situation est parmi les plus difficiles ?",
    variants: [
      {
        name: "tous ces conjoints",
        text: "« cette situation », au singulier, est celle de l'alinéa 1 ; les conditions qui suivent disent quelles situations sont difficiles",
      },
      {
        name: "situations les plus difficiles",
        text: "l'alinéa qui précède ne veut répondre qu'à celles-là",
      },
    ],
    reason: "la carte est ouverte « dans cette situation », et deux situations précèdent",
    quotations: [23, 17],
  },
  souplesse_permise_ou_due: {
    name: "souplesse permise ou due",
    question: "L'appréciation souple est-elle une faculté ou un devoir ?",
    variants: [
      {
        name: "faculté",
        text: "« vous pourrez » parle du critère de résidence ; « devra » ne dit que la manière d'apprécier",
      },
      {
        name: "devoir",
        text: "le critère de résidence et l'ancienneté de séjour sont une même durée, qui « devra être appréciée avec souplesse »",
      },
    ],
    reason: "le même paragraphe dit « pourrez » puis « devra »",
    quotations: [93, 95],
  },
  usage_ou_regle_pour_les_malades: {
    name: "usage ou règle pour les malades",
    question: "« bénéficient généralement … ou sont assignés » : usage constaté, ou règle posée ?",
    variants: [
      {
        name: "usage",
        text: "« généralement » rapporte ce qui se fait ; la suite commençait par « Désormais »",
      },
      { name: "règle", text: "l'indicatif pose ce qui se fait en principe" },
    ],
    reason: "la phrase suivante, qui le dirait, est coupée",
    quotations: [101],
  },
};

/** Les consignes, et ce qu'elles concernent. */
const directives = [
  { name: "projet de loi", concerns: [] },
  { name: "discernement", concerns: [] },
  {
    name: "pas de régularisation que les textes interdisent expressément",
    concerns: [
      "carte_de_sejour_temporaire_du_conjoint_de_francais",
      "carte_de_sejour_temporaire_du_conjoint_d_etranger",
      "carte_de_sejour_temporaire_du_conjoint_de_refugie",
      "attribution_d_un_titre_de_sejour_a_la_famille",
      "carte_de_sejour_temporaire_du_parent_d_enfant_ne_en_france",
      "titre_de_sejour_du_jeune",
      "titre_de_sejour_du_jeune_au_parent_reste_au_pays",
      "carte_de_sejour_temporaire_visiteur",
      "appreciation_souple_du_critere_de_residence",
    ],
  },
  { name: "fondement des décisions", concerns: [] },
  {
    name: "Algériens et Tunisiens",
    concerns: [
      "opposition_de_l_entree_irreguliere",
      "carte_de_sejour_temporaire_du_conjoint_de_francais",
    ],
  },
  {
    name: "règles du regroupement familial non remises en cause",
    concerns: ["carte_de_sejour_temporaire_du_conjoint_d_etranger"],
  },
  { name: "appréciation stricte", concerns: ["carte_de_sejour_temporaire_du_conjoint_d_etranger"] },
  {
    name: "critères des jeunes",
    concerns: [
      "reexamen_de_la_situation_du_jeune",
      "critere_de_scolarite",
      "critere_de_situation_familiale",
    ],
  },
  { name: "bienveillance", concerns: ["examen_de_la_demande_de_regroupement_sur_place"] },
  {
    name: "souplesse sur l'ancienneté",
    concerns: ["prise_en_compte_d_une_anciennete_inferieure_a_sept_ans"],
  },
];

/** Les pièces, et ce qu'elles concernent. */
const evidence = [
  {
    name: "preuves de l'ancienneté de séjour",
    concerns: [
      "anciennete_de_sejour_justifiee",
      "carte_de_sejour_temporaire_du_parent_d_enfant_ne_en_france",
    ],
  },
  {
    name: "mêmes documents que les parents d'enfants français",
    concerns: ["carte_de_sejour_temporaire_du_parent_d_enfant_ne_en_france"],
  },
  { name: "preuve de la scolarité", concerns: ["scolarite_attestee", "critere_de_scolarite"] },
];

/**
 * Les faits découpés en cases : les plus fines que les règles distinguent. Un nom seul est un fait
 * à répondre par oui ou non.
 */
const writtenVariables = [
  "interdiction_expresse_des_textes",
  "droit_a_un_titre_de_sejour",
  "situation_particuliere_etablie_par_le_demandeur",
  "ressortissant_algerien_ou_tunisien",
  "conjoint_de_francais",
  "menace_a_l_ordre_public",
  "nationalite_francaise_conservee_par_le_conjoint",
  "communaute_de_vie",
  "mariage_celebre_a_l_etranger",
  "mariage_transcrit_sur_les_registres_francais",
  "polygamie",
  "situation_irreguliere",
  "terme_de_l_application_atteint",
  "entree_irreguliere",
  {
    kind: "threshold",
    fact: "mariage",
    cuts: [[12, 0], [12, 1]],
    told: [["au moins 1 an", "moins de 1 an", "exactement 1 an"], ["plus de 1 an", "au plus 1 an"]],
  },
  "presence_manifestement_stable",
  "conjoint_d_etranger_en_situation_reguliere",
  "conjoint_justifiant_d_une_carte_de_sejour",
  "entree_hors_regroupement_familial",
  {
    kind: "threshold",
    fact: "anciennete_de_sejour",
    cuts: [[60, 0], [84, 0]],
    told: [["au moins 5 ans", "moins de 5 ans"], ["au moins 7 ans", "moins de 7 ans"]],
  },
  "presence_d_enfants_a_charge_effective",
  "reserve_d_ordre_public",
  "situation_parmi_les_plus_difficiles",
  "conjoint_de_refugie_statutaire",
  "communaute_de_vie_effective",
  "mariage_anterieur_a_l_obtention_du_statut_de_refugie",
  {
    kind: "threshold",
    fact: "duree_de_la_communaute_effective_de_vie",
    cuts: [[12, 0]],
    told: [["au moins 1 an", "moins de 1 an"]],
  },
  "mariage_anterieur_a_la_demande_aupres_de_l_ofpra",
  "famille_en_situation_irreguliere",
  "famille_constituee_de_maniere_stable",
  "anciennete_d_au_moins_plusieurs_annees",
  {
    kind: "threshold",
    fact: "anciennete_de_sejour_justifiee",
    cuts: [[60, 0]],
    told: [["au moins 5 ans", "moins de 5 ans"]],
  },
  "risque_pour_l_ordre_public",
  {
    kind: "dates",
    facts: ["date_de_la_demande", "entree_en_france", "naissance"],
    atoms: [
      { left: "date_de_la_demande", right: "naissance", steps: [192], days: 0, strict: false },
      { left: "date_de_la_demande", right: "naissance", steps: [192], days: 0, strict: true },
      { left: "date_de_la_demande", right: "naissance", steps: [216], days: 0, strict: true },
      { left: "date_de_la_demande", right: "naissance", steps: [216, 12], days: 0, strict: false },
      { left: "entree_en_france", right: "naissance", steps: [], days: 0, strict: true },
      { left: "entree_en_france", right: "naissance", steps: [120], days: 0, strict: true },
    ],
    vectors: [
      "000000", "000001", "000011", "000100", "000101", "000111", "001100", "001101", "001111",
      "101100", "101101", "101111", "111100", "111101", "111111",
    ],
    barred: [2, 5, 8, 11, 14],
    told: [
      [
        "date de la demande : au plus 16 ans après naissance",
        "date de la demande : plus de 16 ans après naissance",
      ],
      [
        "date de la demande : moins de 16 ans après naissance",
        "date de la demande : au moins 16 ans après naissance",
      ],
      [
        "date de la demande : moins de 18 ans après naissance",
        "date de la demande : au moins 18 ans après naissance",
      ],
      [
        "date de la demande : au plus 1 an après le 18e anniversaire de naissance",
        "date de la demande : plus de 1 an après le 18e anniversaire de naissance",
      ],
      ["entrée en France : avant naissance", "entrée en France : à compter de naissance"],
      [
        "entrée en France : moins de 10 ans après naissance",
        "entrée en France : au moins 10 ans après naissance",
      ],
    ],
  },
  "mineur_amene_en_france_par_ses_parents",
  "grande_partie_de_la_scolarite_en_france",
  "trouble_a_l_ordre_public",
  "eloignement_contraire_a_l_article_8",
  "parents_etrangers_en_situation_reguliere",
  {
    kind: "threshold",
    fact: "scolarite_attestee",
    cuts: [[60, 0]],
    told: [["au moins 5 ans", "moins de 5 ans"]],
  },
  "demande_reexaminee_statuee_recemment",
  "demande_de_regroupement_familial_sur_place",
  "demandeur_du_regroupement_en_situation_reguliere",
  "enfant_venu_hors_regroupement_familial",
  {
    kind: "threshold",
    fact: "age_de_l_enfant",
    cuts: [[120, 1], [132, 0], [192, 0]],
    told: [
      ["plus de 10 ans", "au plus 10 ans"],
      ["au moins 11 ans", "moins de 11 ans"],
      ["au moins 16 ans", "moins de 16 ans"],
    ],
  },
  "lien_de_filiation_verifie",
  "parent_conjoint_de_francais",
  "enfant_ne_d_un_mariage_anterieur",
  "enfant_ne_hors_mariage",
  "venue_demandee_par_le_regroupement_familial",
  "decheance_impossible_a_attester",
  "autres_conditions_du_regroupement_satisfaites",
  "copie_du_jugement_de_garde_fournie",
  "autorisation_de_depart_fournie",
  "jugement_de_garde_presente",
  "autorisation_de_l_autre_parent_presentee",
  "celibataire",
  "charge_de_famille",
  "ascendant_isole",
  "dependance_materielle_des_enfants",
  "enfants_residant_regulierement_en_france",
  "ressources_attestees_par_les_enfants",
  "logement_atteste_par_les_enfants",
  "periode_en_situation_reguliere",
  "titre_delivre_comme_etudiant",
  "periode_reguliere_sous_un_autre_titre",
  "mesure_d_eloignement",
  "residence_habituelle_en_france",
  "pathologie_grave",
  "consequences_du_depart_d_une_exceptionnelle_gravite",
  "traitement_approprie_dans_le_pays_de_renvoi",
  {
    kind: "group",
    group: "enfant",
    variables: [
      { kind: "yes_no", fact: "enfant.ne_en_france" },
      { kind: "threshold", fact: "enfant.age", cuts: [[192, 0]] },
      { kind: "yes_no", fact: "enfant.besoins_effectivement_assures_par_le_demandeur" },
    ],
    terminals: ["0000", "0111", "1101", "0001"],
    nodes: [[2, 1, 2], [1, 4, 3], [0, 0, 5]],
    root: 6,
    atoms: [
      { least: 1, predicate: 0 },
      { least: 1, predicate: 1 },
      { least: 1, predicate: 2 },
      { least: 1, predicate: 3 },
    ],
    vectors: ["0000", "0001", "0111", "1101", "1111"],
    told: [
      [
        "au moins un enfant tel que : né en France et âge : moins de 16 ans et besoins effectivement assurés par le demandeur",
        "aucun enfant tel que : né en France et âge : moins de 16 ans et besoins effectivement assurés par le demandeur",
      ],
      [
        "au moins un enfant tel que : né en France et âge : moins de 16 ans",
        "aucun enfant tel que : né en France et âge : moins de 16 ans",
      ],
      [
        "au moins un enfant tel que : né en France et âge : moins de 16 ans et absence de besoins effectivement assurés par le demandeur",
        "aucun enfant tel que : né en France et âge : moins de 16 ans et absence de besoins effectivement assurés par le demandeur",
      ],
      ["au moins un enfant tel que : né en France", "aucun enfant tel que : né en France"],
    ],
  },
  {
    kind: "group",
    group: "parent",
    variables: [
      { kind: "yes_no", fact: "parent.reste_au_pays_d_origine" },
      { kind: "yes_no", fact: "parent.autorite_parentale_exercee" },
      { kind: "yes_no", fact: "parent.vivant_en_france" },
      { kind: "yes_no", fact: "parent.sejour_regulier" },
      { kind: "yes_no", fact: "parent.susceptible_d_un_titre" },
    ],
    terminals: ["0000", "0110", "1000", "1001", "1011", "0001", "0011"],
    nodes: [
      [4, 0, 1], [3, 7, 1], [2, 0, 8], [4, 3, 4], [3, 10, 4], [2, 2, 11], [4, 5, 6], [3, 13, 6],
      [2, 0, 14], [1, 12, 15], [0, 9, 16],
    ],
    root: 17,
    atoms: [
      { least: 1, predicate: 0 },
      { least: 1, predicate: 1 },
      { least: 2, predicate: 2 },
      { least: 1, predicate: 3 },
    ],
    vectors: [
      "0000", "0001", "0011", "0100", "0101", "0110", "0111", "1000", "1001", "1011", "1100",
      "1101", "1110", "1111",
    ],
    barred: [1, 2, 4, 6, 8, 9, 11, 13],
    told: [
      [
        "au moins un parent tel que : resté au pays d'origine et absence d'autorité parentale exercée",
        "aucun parent tel que : resté au pays d'origine et absence d'autorité parentale exercée",
      ],
      [
        "au moins un parent tel que : absence de resté au pays d'origine et vivant en France et (séjour régulier ou susceptible d'un titre)",
        "aucun parent tel que : absence de resté au pays d'origine et vivant en France et (séjour régulier ou susceptible d'un titre)",
      ],
      [
        "au moins 2 parents tels que : vivant en France et (séjour régulier ou susceptible d'un titre)",
        "moins de 2 parents tels que : vivant en France et (séjour régulier ou susceptible d'un titre)",
      ],
      [
        "au moins un parent tel que : vivant en France et resté au pays d'origine",
        "aucun parent tel que : vivant en France et resté au pays d'origine",
      ],
    ],
  },
  {
    kind: "reading",
    reading: "a_seize_ans_ou_a_la_majorite",
    variants: ["des_seize_ans", "selon_le_cas"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "algeriens_et_tunisiens_hors_du_1_1",
    variants: ["tous_les_etrangers", "au_seul_1_1"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "anciennete_de_la_famille",
    variants: ["condition_de_la_faculte", "condition_du_faisceau"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "anciennete_de_sejour_du_1_6",
    variants: ["suite_de_l_alinea_2", "tout_le_paragraphe"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "besoins_de_l_enfant",
    variants: ["un_enfant", "chacun"],
    retained: "un_enfant",
  },
  {
    kind: "reading",
    reading: "ceux_dont_la_situation_est_reexaminee",
    variants: ["tous_ces_mineurs", "jeunes_scolarises_en_france"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "condition_a_ne_pas_opposer",
    variants: ["conseil", "defense"],
    retained: "conseil",
  },
  {
    kind: "reading",
    reading: "conjoints_de_refugies_vises",
    variants: ["tous", "mariages_posterieurs"],
    retained: "tous",
  },
  {
    kind: "reading",
    reading: "delivrance_de_la_carte_au_conjoint_de_francais",
    variants: ["faculte", "obligation", "article_12_bis"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "delivrance_du_titre_au_jeune",
    variants: ["faculte", "obligation"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "dix_ans_au_plus",
    variants: ["dixieme_anniversaire", "veille_du_onzieme"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "etudiant_qui_a_eu_un_autre_titre",
    variants: ["tout_etudiant", "etudiant_seulement"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "le_jour_des_seize_ans",
    variants: ["le_lendemain", "le_jour_meme"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "parent_reste_au_pays",
    variants: ["a_elle_seule", "dans_le_second_critere", "pour_ce_parent_seulement"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "parents_du_jeune",
    variants: ["corps_du_paragraphe", "intitule"],
    retained: "corps_du_paragraphe",
  },
  {
    kind: "reading",
    reading: "pieces_au_lieu_de_la_decheance",
    variants: ["ils_en_tiennent_lieu", "l_exigence_demeure"],
    retained: "ils_en_tiennent_lieu",
  },
  {
    kind: "reading",
    reading: "portee_des_deux_criteres",
    variants: ["elements", "conditions"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "situations_les_plus_difficiles",
    variants: ["tous_ces_conjoints", "situations_les_plus_difficiles"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "souplesse_permise_ou_due",
    variants: ["faculte", "devoir"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "usage_ou_regle_pour_les_malades",
    variants: ["usage", "regle"],
    retained: null,
  },
];

/** Ce que les résultats peuvent être. */
const answers = [
  { status: "non_prevu" },
  { status: "possible", exceptional: true },
  { status: "exclu" },
  { status: "etabli" },
  { status: "non_etabli" },
  { status: "obligatoire", principle: true },
  { status: "deconseille" },
  { status: "possible" },
  { status: "obligatoire" },
  { status: "regi_par_un_autre_texte", refers_to: "article 12 bis 4°" },
  { status: "de_droit" },
  { status: "regi_par_un_autre_texte", refers_to: "article 12 bis 1° et 2°" },
  { status: "exige" },
  { status: "regi_par_un_autre_texte", refers_to: "circulaire du 7 novembre 1994" },
  { status: "non_exige" },
  { status: "possible", principle: true },
  { status: "indetermine", refers_to: "fin du § 1.7", cause: "lacune" },
];

/** Ce que le texte suppose des faits : le nœud où c'est vrai. */
const suppositions = [
  { name: "naissance avant l'entrée", node: 20 },
  { name: "parent resté au pays", node: 21 },
];

/** Les faits qu'une autorité apprécie. */
const appraised = [
  "situation_particuliere_etablie_par_le_demandeur",
  "presence_manifestement_stable",
  "menace_a_l_ordre_public",
  "communaute_de_vie",
  "conjoint_justifiant_d_une_carte_de_sejour",
  "reserve_d_ordre_public",
  "presence_d_enfants_a_charge_effective",
  "situation_parmi_les_plus_difficiles",
  "communaute_de_vie_effective",
  "famille_constituee_de_maniere_stable",
  "anciennete_d_au_moins_plusieurs_annees",
  "risque_pour_l_ordre_public",
  "enfant.besoins_effectivement_assures_par_le_demandeur",
  "grande_partie_de_la_scolarite_en_france",
  "eloignement_contraire_a_l_article_8",
  "trouble_a_l_ordre_public",
  "demande_reexaminee_statuee_recemment",
  "autres_conditions_du_regroupement_satisfaites",
  "ascendant_isole",
  "dependance_materielle_des_enfants",
  "pathologie_grave",
  "consequences_du_depart_d_une_exceptionnelle_gravite",
  "traitement_approprie_dans_le_pays_de_renvoi",
];

/**
 * Pour chaque résultat, son nœud ; puis pour chaque règle [son rang, le nœud où elle s'applique, le
 * nombre de nœuds de là à celui où elle vaut, les rangs des faits appréciés].
 */
const writtenDecisions = [
  [24, [4, 25, 0], [3, 28, 0, 0]],
  [30, [1, 32, 0], [2, 34, 0], [0, 35, 0]],
  [43, [6, 50, 0, 1], [7, 57, 0, 1], [5, 59, 6]],
  [72, [8, 79, 0, 2, 3], [9, 84, 0, 2, 3], [10, 87, 0]],
  [100, [13, 113, 0, 1, 2, 3], [11, 126, 0, 1, 2, 3], [12, 139, 0, 1, 2, 3]],
  [165, [14, 188, 0, 3, 4, 5, 6], [15, 213, 0, 3, 4, 7, 5, 6]],
  [218, [16, 222, 0], [17, 227, 0]],
  [229, [18, 231, 0]],
  [248, [19, 263, 0, 2, 8], [20, 280, 0, 2, 8]],
  [289, [21, 298, 0, 9, 10], [22, 305, 0, 9]],
  [325, [23, 336, 0, 11, 12], [24, 347, 0, 11, 12], [25, 356, 0, 11, 12], [26, 361, 0, 12]],
  [368, [32, 372, 0], [30, 376, 0], [31, 380, 0], [29, 382, 0]],
  [384, [28, 386, 0], [27, 388, 0]],
  [396, [33, 402, 0], [34, 410, 0, 13]],
  [456, [35, 487, 0, 14, 13], [36, 526, 0, 14, 13]],
  [527, [37, 528, 0], [38, 529, 0]],
  [530, [39, 531, 0]],
  [
    712,
    [41, 805, 0, 14, 15, 13],
    [43, 900, 0, 14, 15, 13, 16],
    [42, 971, 0, 14, 15, 13, 16],
    [40, 1090, 0, 14, 15, 13, 16],
  ],
  [
    1281,
    [44, 1352, 0, 14, 15, 13],
    [48, 1439, 0, 14, 15, 13],
    [49, 1510, 0, 14, 15, 13, 16],
    [46, 1597, 0, 14, 15, 13],
    [47, 1668, 0, 14, 15, 13, 16],
    [45, 1723, 0, 14, 15, 13, 16],
  ],
  [1724, [52, 1725, 0], [51, 1726, 0]],
  [1732, [50, 1736, 0]],
  [1743, [53, 1750, 0, 16]],
  [1761, [54, 1772, 0]],
  [1782, [55, 1791, 0]],
  [1829, [56, 1832, 35], [58, 1902, 0, 17]],
  [1904, [61, 1906, 0], [63, 1908, 0], [60, 1909, 0], [62, 1910, 0]],
  [1937, [59, 1941, 0], [57, 1965, 0, 17]],
  [1974, [64, 1981, 0]],
  [1985, [65, 1977, 0]],
  [2000, [66, 2015, 0]],
  [2029, [67, 2042, 0, 18, 19]],
  [2045, [68, 2047, 0], [69, 2050, 0]],
  [2067, [70, 2084, 0], [71, 2101, 0], [72, 2115, 0]],
  [2152, [74, 2173, 0, 18], [73, 2192, 0]],
  [2196, [75, 2200, 0, 20, 21, 22]],
  [2206, [76, 2212, 0, 20, 21, 22], [77, 2218, 0, 20, 21, 22]],
  [2219, [78, 2220, 0, 20, 21, 22], [79, 2221, 0, 20, 21, 22]],
  [2225, [80, 2200, 0, 20, 21, 22]],
];

/**
 * Les diagrammes, un nœud par ligne : sa variable, puis un enfant par case. Les premiers numéros
 * sont « faux », « vrai », « hors des suppositions », puis les réponses ; « -1 » est le nœud
 * d'avant.
 */
const writtenNodes = `
33 1 1 0 1 1 0 1 1 0 1 1 0 1 1 0
72 1 0 0 1 0 1 0 1 0 0 1 0 1 0
2 3 4
1 -1 3
0 -1 5
0 0 1
2 0 1
1 -1 0
0 -1 0
74 6 7
3 6 -1
74 1 0
3 0 -1
74 0 1
3 0 -1
3 1 0
13 3 8
79 9 5
15 8 -1
14 8 8 -1
13 3 -1
12 -1 -5
11 -6 -1
4 3 -1
79 1 0
15 0 -1
14 0 0 -1
13 0 -1
12 -1 0
11 0 -1
4 0 -1
79 0 1
15 0 -1
14 0 0 -1
13 0 -1
12 -1 0
11 0 -1
4 0 -1
13 0 1
4 0 -1
15 1 0
14 1 1 -1
13 0 -1
12 -1 -5
11 -6 -1
4 0 -1
10 6 7
9 7 -1
8 -2 -1
7 7 -1
6 7 -1
5 -1 7
4 3 -1
10 1 0
9 0 -1
8 -2 -1
7 0 -1
6 0 -1
5 -1 0
4 0 -1
10 0 1
7 1 -1
6 1 -1
5 -1 1
4 0 -1
9 1 0
8 0 -1
4 0 -1
81 10 11 12
15 3 -1
14 3 3 -1
13 3 -1
12 -1 3
11 3 -1
10 -1 3
9 3 -1
8 -2 -1
7 3 -1
6 3 -1
5 -1 3
4 3 -1
81 0 0 1
15 0 -1
14 0 0 -1
13 0 -1
12 -1 0
11 0 -1
10 -1 0
9 0 -1
8 -2 -1
7 0 -1
6 0 -1
5 -1 0
4 0 -1
81 1 0 0
15 0 -1
14 0 0 -1
13 0 -1
12 -1 0
11 0 -1
10 -1 0
9 0 -1
8 -2 -1
7 0 -1
6 0 -1
5 -1 0
4 0 -1
81 0 1 0
15 0 -1
14 0 0 -1
13 0 -1
12 -1 0
11 0 -1
10 -1 0
9 0 -1
8 -2 -1
7 0 -1
6 0 -1
5 -1 0
4 0 -1
90 10 3
22 -1 10
21 -1 3
20 3 -1
19 -1 -2 -2
18 3 -1
17 3 -1
16 3 -1
14 3 -1 -1
11 3 -1
10 -1 3
7 3 -1
74 -12 3
74 10 3
22 -2 -1
21 -1 3
20 3 -1
19 -1 -2 -2
18 3 -1
17 3 -1
16 3 -1
14 3 -1 -1
11 3 -1
10 -1 3
7 3 -1
3 -14 -1
90 1 0
21 -1 0
20 0 -1
19 -1 -2 -2
18 0 -1
17 0 -1
16 0 -1
14 0 -1 -1
11 0 -1
10 -1 0
7 0 -1
74 -11 0
21 -1 0
20 0 -1
19 -1 -2 -2
18 0 -1
17 0 -1
16 0 -1
14 0 -1 -1
11 0 -1
10 -1 0
7 0 -1
3 -12 -1
90 0 1
22 0 -1
21 -1 0
20 0 -1
19 -1 -2 -2
18 0 -1
17 0 -1
16 0 -1
14 0 -1 -1
11 0 -1
10 -1 0
7 0 -1
74 -12 0
22 0 -1
21 -1 0
20 0 -1
19 -1 -2 -2
18 0 -1
17 0 -1
16 0 -1
14 0 -1 -1
11 0 -1
10 -1 0
7 0 -1
3 -13 -1
26 7 6
25 -1 6
23 3 -1
23 3 7
11 -2 -1
26 0 1
25 -1 1
23 0 -1
11 -1 0
26 1 0
25 -1 0
23 0 -1
23 0 1
11 -2 -1
27 5 3
23 3 -1
27 1 0
23 0 -1
80 10 3
27 10 -1
24 3 -1
23 3 -1
14 3 -1 -1
11 3 -1
10 -1 3
5 -1 3
74 -8 3
27 -88 -1
24 3 -1
23 3 -1
14 3 -1 -1
11 3 -1
10 -1 3
5 -1 3
3 -9 -1
80 1 0
24 0 -1
23 0 -1
14 0 -1 -1
11 0 -1
10 -1 0
5 -1 0
74 -7 0
24 0 -1
23 0 -1
14 0 -1 -1
11 0 -1
10 -1 0
5 -1 0
3 -8 -1
80 0 1
27 -1 0
24 0 -1
23 0 -1
14 0 -1 -1
11 0 -1
10 -1 0
5 -1 0
74 -8 0
27 -1 0
24 0 -1
23 0 -1
14 0 -1 -1
11 0 -1
10 -1 0
5 -1 0
3 -9 -1
75 3 10
30 -1 10
29 3 -1
28 3 -1
74 -4 3
30 -1 -133
29 3 -1
28 3 -1
3 -5 -1
75 1 0
30 0 -1
29 0 -1
28 0 -1
74 -4 0
30 0 -1
29 0 -1
28 0 -1
3 -5 -1
75 0 1
29 0 -1
28 0 -1
74 -3 0
29 0 -1
28 0 -1
3 -4 -1
77 3 5
71 3 3 5 3 -1
71 3 3 5 5 5
32 -2 -1
77 10 5
71 3 3 5 10 -1
32 -1 -4
31 -4 -1
11 3 -1
74 5 3
74 -10 3
71 3 3 -2 3 -1
71 3 3 -3 -3 -3
32 -2 -1
74 -10 3
71 3 3 -6 -168 -1
32 -1 -4
31 -4 -1
11 3 -1
3 -11 -1
77 1 0
71 0 0 0 -1 -1
32 -1 0
31 0 -1
11 0 -1
74 -5 0
71 0 0 0 -1 -1
32 -1 0
31 0 -1
11 0 -1
3 -6 -1
77 0 1
71 0 0 0 -1 0
32 -1 0
31 0 -1
11 0 -1
74 -5 0
71 0 0 0 -1 0
32 -1 0
31 0 -1
11 0 -1
3 -6 -1
71 0 0 1 0 0
71 0 0 1 1 1
32 -2 -1
11 0 -1
71 0 0 -321 0 0
71 0 0 -322 -322 -322
32 -2 -1
11 0 -1
3 -5 -1
71 0 0 -20 0 -20
11 0 -1
71 0 0 -17 0 -17
11 0 -1
3 -3 -1
33 3 3 2 3 3 2 3 3 2 3 3 2 3 3 2
34 3 5
34 3 13
73 13 14
34 3 -1
33 -4 3 2 -4 -3 2 -4 -1 2 -4 -1 2 -4 3 2
18 -6 -1
33 0 0 2 0 0 2 0 0 2 0 0 2 0 0 2
34 0 1
33 -1 0 2 -1 0 2 -1 0 2 -1 0 2 -1 0 2
18 -3 -1
73 1 0
34 0 -1
33 0 0 2 0 -1 2 0 -1 2 0 -1 2 0 0 2
18 -7 -1
73 0 1
34 0 -1
33 0 0 2 0 0 2 0 -1 2 0 -1 2 0 0 2
18 -11 -1
33 0 0 2 0 -11 2 0 0 2 0 0 2 0 0 2
18 -13 -1
85 3 6
33 6 6 2 6 6 2 6 6 2 -1 -1 2 3 3 2
85 0 1
33 -1 -1 2 -1 -1 2 -1 -1 2 -1 -1 2 0 0 2
85 1 0
33 -1 -1 2 -1 -1 2 -1 -1 2 0 0 2 0 0 2
78 6 3
35 -1 6
34 3 -1
78 -9 3
35 -1 -10
34 3 -1
33 -4 -4 2 -4 -4 2 -4 -4 2 -1 -1 2 3 3 2
18 -34 -1
78 1 0
34 0 -1
78 -14 0
34 0 -1
33 -3 -3 2 -3 -3 2 -3 -3 2 -1 -1 2 0 0 2
18 -33 -1
78 0 1
35 0 -1
34 0 -1
78 0 -21
35 0 -1
34 0 -1
33 -4 -4 2 -4 -4 2 -4 -4 2 -1 -1 2 0 0 2
18 -41 -1
87 11 3
78 -1 3
78 11 3
38 -2 -1
37 3 -1
38 -5 11
37 3 -1
35 -3 -1
34 3 -1
85 3 -9
78 -1 3
85 3 11
78 -1 3
38 -3 -1
37 3 -1
38 -6 -4
37 3 -1
35 -3 -1
34 3 -1
33 -11 -11 2 -11 -11 2 -11 -11 2 -1 -1 2 3 3 2
18 -69 -1
11 -70 -1
74 -21 3
74 -21 3
38 -2 -1
37 3 -1
74 -26 3
74 11 3
38 -2 -1
37 3 -1
35 -5 -1
34 3 -1
74 -22 3
74 -21 3
38 -2 -1
37 3 -1
74 -27 3
74 -26 3
38 -2 -1
37 3 -1
35 -5 -1
34 3 -1
33 -11 -11 2 -11 -11 2 -11 -11 2 -1 -1 2 3 3 2
18 -92 -1
11 -93 -1
3 -24 -1
87 1 0
78 -1 0
37 0 -1
37 0 -3
35 -2 -1
34 0 -1
85 0 -6
78 -1 0
37 0 -1
37 0 -3
35 -2 -1
34 0 -1
33 -7 -7 2 -7 -7 2 -7 -7 2 -1 -1 2 0 0 2
18 -101 -1
11 -102 -1
74 -14 0
37 0 -1
74 -17 0
37 0 -1
35 -3 -1
34 0 -1
74 -14 0
37 0 -1
74 -17 0
37 0 -1
35 -3 -1
34 0 -1
33 -7 -7 2 -7 -7 2 -7 -7 2 -1 -1 2 0 0 2
18 -116 -1
11 -117 -1
3 -16 -1
87 0 1
78 -1 0
38 0 -1
37 0 -1
38 0 -4
37 0 -1
35 -3 -1
34 0 -1
85 0 -8
78 -1 0
38 0 -1
37 0 -1
38 0 -4
37 0 -1
35 -3 -1
34 0 -1
33 -9 -9 2 -9 -9 2 -9 -9 2 -1 -1 2 0 0 2
18 -136 -1
11 -137 -1
74 -18 0
38 0 -1
37 0 -1
74 -22 0
38 0 -1
37 0 -1
35 -4 -1
34 0 -1
74 -18 0
38 0 -1
37 0 -1
74 -22 0
38 0 -1
37 0 -1
35 -4 -1
34 0 -1
33 -9 -9 2 -9 -9 2 -9 -9 2 -1 -1 2 0 0 2
18 -155 -1
11 -156 -1
3 -20 -1
39 7 6
39 0 1
39 1 0
72 3 2 2 3 2 6 2 3 2 2 3 2 6 2
72 0 2 2 0 2 1 2 0 2 2 0 2 1 2
72 3 2 2 3 2 3 2 3 2 2 3 2 3 2
33 -1 -1 2 -1 -1 2 -1 -1 2 -1 -1 2 -1 -1 2
89 10 3
87 -1 3
78 -1 3
72 -1 2 2 -1 2 -1 2 -1 2 2 -1 2 -1 2
40 -6 -1
87 10 3
78 -1 3
72 -5 2 2 -5 2 -1 2 -5 2 2 -5 2 -1 2
40 -10 -1
39 -5 -1
78 -10 3
72 -1 2 2 -1 2 -1 2 -1 2 2 -1 2 -1 2
40 -14 -1
78 10 3
72 -4 2 2 -4 2 -1 2 -4 2 2 -4 2 -1 2
40 -17 -1
39 -4 -1
38 -8 -1
37 -20 -1
36 -1 -21
72 -19 2 2 -19 2 -19 2 -19 2 2 -19 2 -19 2
40 -23 -1
72 -21 2 2 -21 2 -17 2 -21 2 2 -21 2 -17 2
40 -25 -1
39 -3 -1
72 -25 2 2 -25 2 -25 2 -25 2 2 -25 2 -25 2
40 -28 -1
72 -27 2 2 -27 2 10 2 -27 2 2 -27 2 10 2
40 -30 -1
39 -3 -1
38 -6 -1
37 -33 -1
36 -1 -34
35 -14 -1
34 -36 -1
89 10 11
87 -1 3
82 -32 -1
78 -1 3
72 -37 2 2 -37 2 -1 2 -37 2 2 -37 2 -1 2
39 -37 -1
82 10 -6
78 -1 3
72 -33 2 2 -33 2 -1 2 -33 2 2 -33 2 -1 2
39 -33 -1
38 -5 -1
37 -48 -1
36 -1 -49
72 -47 2 2 -47 2 -11 2 -47 2 2 -47 2 -11 2
39 -29 -1
72 -50 2 2 -50 2 -9 2 -50 2 2 -50 2 -9 2
39 -26 -1
38 -3 -1
37 -55 -1
36 -1 -56
35 -8 -1
34 -58 -1
85 3 -56
78 -1 3
72 -1 2 2 -1 2 -1 2 -1 2 2 -1 2 -1 2
85 3 -55
85 3 -25
82 -2 -1
78 -1 3
72 -6 2 2 -6 2 -1 2 -6 2 2 -6 2 -1 2
39 -6 -1
85 3 -66
78 -1 3
72 -1 2 2 -1 2 -1 2 -1 2 2 -1 2 -1 2
85 3 10
85 3 -35
82 -2 -1
78 -1 3
72 -6 2 2 -6 2 -1 2 -6 2 2 -6 2 -1 2
39 -6 -1
38 -10 -1
37 -78 -1
36 -1 -79
72 -21 2 2 -21 2 -21 2 -21 2 2 -21 2 -21 2
72 -22 2 2 -22 2 -17 2 -22 2 2 -22 2 -17 2
39 -2 -1
72 -15 2 2 -15 2 -15 2 -15 2 2 -15 2 -15 2
72 -16 2 2 -16 2 -11 2 -16 2 2 -16 2 -11 2
39 -2 -1
38 -4 -1
37 -87 -1
36 -1 -88
35 -10 -1
34 -90 -1
33 -55 -55 2 -33 -33 2 -33 -33 2 -1 -1 2 -91 -91 2
18 -91 -1
11 -92 -1
74 -90 3
72 -1 2 2 -1 2 -1 2 -1 2 2 -1 2 -1 2
40 -96 -1
74 -89 3
72 -4 2 2 -4 2 -1 2 -4 2 2 -4 2 -1 2
40 -99 -1
39 -4 -1
74 -89 3
72 -1 2 2 -1 2 -1 2 -1 2 2 -1 2 -1 2
40 -103 -1
74 -89 3
72 -4 2 2 -4 2 -1 2 -4 2 2 -4 2 -1 2
40 -106 -1
39 -4 -1
38 -8 -1
37 -109 -1
36 -1 -110
74 -108 3
72 -1 2 2 -1 2 -1 2 -1 2 2 -1 2 -1 2
40 -113 -1
74 -107 3
72 -4 2 2 -4 2 -1 2 -4 2 2 -4 2 -1 2
40 -116 -1
39 -4 -1
74 -116 3
72 -1 2 2 -1 2 -1 2 -1 2 2 -1 2 -1 2
40 -120 -1
72 -3 2 2 -3 2 -500 2 -3 2 2 -3 2 -500 2
40 -122 -1
39 -3 -1
38 -7 -1
37 -125 -1
36 -1 -126
35 -17 -1
34 -128 -1
74 -89 3
72 -36 2 2 -36 2 -1 2 -36 2 2 -36 2 -1 2
39 -36 -1
74 -88 3
72 -32 2 2 -32 2 -1 2 -32 2 2 -32 2 -1 2
39 -32 -1
38 -4 -1
37 -136 -1
36 -1 -137
74 -99 3
72 -28 2 2 -28 2 -1 2 -28 2 2 -28 2 -1 2
39 -28 -1
74 -98 3
72 -24 2 2 -24 2 -1 2 -24 2 2 -24 2 -1 2
39 -24 -1
38 -4 -1
37 -145 -1
36 -1 -146
35 -10 -1
34 -148 -1
74 -89 3
72 -1 2 2 -1 2 -1 2 -1 2 2 -1 2 -1 2
74 -86 3
72 -3 2 2 -3 2 -1 2 -3 2 2 -3 2 -1 2
39 -3 -1
74 -85 3
72 -1 2 2 -1 2 -1 2 -1 2 2 -1 2 -1 2
74 -82 3
72 -3 2 2 -3 2 -1 2 -3 2 2 -3 2 -1 2
39 -3 -1
38 -6 -1
37 -160 -1
36 -1 -161
74 -103 3
72 -1 2 2 -1 2 -1 2 -1 2 2 -1 2 -1 2
74 -100 3
72 -3 2 2 -3 2 -1 2 -3 2 2 -3 2 -1 2
39 -3 -1
74 -99 3
72 -1 2 2 -1 2 -1 2 -1 2 2 -1 2 -1 2
74 -96 3
72 -3 2 2 -3 2 -1 2 -3 2 2 -3 2 -1 2
39 -3 -1
38 -6 -1
37 -173 -1
36 -1 -174
35 -14 -1
34 -176 -1
33 -49 -49 2 -29 -29 2 -29 -29 2 -1 -1 2 -177 -177 2
18 -177 -1
11 -178 -1
3 -87 -1
72 0 2 2 0 2 0 2 0 2 2 0 2 0 2
33 -1 -1 2 -1 -1 2 -1 -1 2 -1 -1 2 -1 -1 2
89 0 1
87 -1 0
82 0 -1
78 -1 0
72 0 2 2 0 2 -1 2 0 2 2 0 2 -1 2
39 -7 -1
82 0 -6
78 -1 0
72 0 2 2 0 2 -1 2 0 2 2 0 2 -1 2
39 -11 -1
38 -5 -1
37 -13 -1
36 -1 -14
72 0 2 2 0 2 -11 2 0 2 2 0 2 -11 2
39 -16 -1
72 0 2 2 0 2 -9 2 0 2 2 0 2 -9 2
39 -18 -1
38 -3 -1
37 -20 -1
36 -1 -21
35 -8 -1
34 -23 -1
85 0 -21
82 0 -1
78 -1 0
72 0 2 2 0 2 -1 2 0 2 2 0 2 -1 2
39 -28 -1
85 0 -27
82 0 -1
78 -1 0
72 0 2 2 0 2 -1 2 0 2 2 0 2 -1 2
39 -33 -1
38 -6 -1
37 -35 -1
36 -1 -36
72 0 2 2 0 2 -12 2 0 2 2 0 2 -12 2
39 -38 -1
72 0 2 2 0 2 -9 2 0 2 2 0 2 -9 2
39 -40 -1
38 -3 -1
37 -42 -1
36 -1 -43
35 -8 -1
34 -45 -1
33 -46 -46 2 -23 -23 2 -23 -23 2 -1 -1 2 -46 -46 2
18 -46 -1
11 -47 -1
74 -44 0
72 0 2 2 0 2 -1 2 0 2 2 0 2 -1 2
39 -51 -1
74 -43 0
72 0 2 2 0 2 -1 2 0 2 2 0 2 -1 2
39 -54 -1
38 -4 -1
37 -56 -1
36 -1 -57
74 -54 0
72 0 2 2 0 2 -1 2 0 2 2 0 2 -1 2
39 -60 -1
74 -53 0
72 0 2 2 0 2 -1 2 0 2 2 0 2 -1 2
39 -63 -1
38 -4 -1
37 -65 -1
36 -1 -66
35 -10 -1
34 -68 -1
74 -43 0
72 0 2 2 0 2 -1 2 0 2 2 0 2 -1 2
39 -71 -1
74 -41 0
72 0 2 2 0 2 -1 2 0 2 2 0 2 -1 2
39 -74 -1
38 -4 -1
37 -76 -1
36 -1 -77
74 -53 0
72 0 2 2 0 2 -1 2 0 2 2 0 2 -1 2
39 -80 -1
74 -51 0
72 0 2 2 0 2 -1 2 0 2 2 0 2 -1 2
39 -83 -1
38 -4 -1
37 -85 -1
36 -1 -86
35 -10 -1
34 -88 -1
33 -89 -89 2 -21 -21 2 -21 -21 2 -1 -1 2 -89 -89 2
18 -89 -1
11 -90 -1
3 -44 -1
89 1 0
87 -1 0
78 -1 0
72 -1 2 2 -1 2 -1 2 -1 2 2 -1 2 -1 2
40 -97 -1
78 -5 0
72 -1 2 2 -1 2 -1 2 -1 2 2 -1 2 -1 2
40 -100 -1
38 -4 -1
37 -102 -1
36 -1 -103
72 -10 2 2 -10 2 -10 2 -10 2 2 -10 2 -10 2
40 -105 -1
72 -13 2 2 -13 2 -13 2 -13 2 2 -13 2 -13 2
40 -107 -1
38 -3 -1
37 -109 -1
36 -1 -110
35 -8 -1
34 -112 -1
38 -17 -14
37 -114 -1
36 -1 -115
38 -12 -10
37 -117 -1
36 -1 -118
35 -4 -1
34 -120 -1
85 0 -27
78 -1 0
72 -1 2 2 -1 2 -1 2 -1 2 2 -1 2 -1 2
85 0 -31
78 -1 0
72 -1 2 2 -1 2 -1 2 -1 2 2 -1 2 -1 2
38 -4 -1
37 -128 -1
36 -1 -129
72 -9 2 2 -9 2 -9 2 -9 2 2 -9 2 -9 2
72 -7 2 2 -7 2 -7 2 -7 2 2 -7 2 -7 2
38 -2 -1
37 -133 -1
36 -1 -134
35 -6 -1
34 -136 -1
33 -25 -25 2 -17 -17 2 -17 -17 2 -1 -1 2 -137 -137 2
18 -137 -1
11 -138 -1
74 -45 0
72 -1 2 2 -1 2 -1 2 -1 2 2 -1 2 -1 2
40 -142 -1
74 -45 0
72 -1 2 2 -1 2 -1 2 -1 2 2 -1 2 -1 2
40 -145 -1
38 -4 -1
37 -147 -1
36 -1 -148
74 -55 0
72 -1 2 2 -1 2 -1 2 -1 2 2 -1 2 -1 2
40 -151 -1
74 -59 0
72 -1 2 2 -1 2 -1 2 -1 2 2 -1 2 -1 2
40 -154 -1
38 -4 -1
37 -156 -1
36 -1 -157
35 -10 -1
34 -159 -1
38 -19 -16
37 -161 -1
36 -1 -162
38 -13 -10
37 -164 -1
36 -1 -165
35 -4 -1
34 -167 -1
74 -46 0
72 -1 2 2 -1 2 -1 2 -1 2 2 -1 2 -1 2
74 -45 0
72 -1 2 2 -1 2 -1 2 -1 2 2 -1 2 -1 2
38 -3 -1
37 -173 -1
36 -1 -174
74 -54 0
72 -1 2 2 -1 2 -1 2 -1 2 2 -1 2 -1 2
74 -53 0
72 -1 2 2 -1 2 -1 2 -1 2 2 -1 2 -1 2
38 -3 -1
37 -180 -1
36 -1 -181
35 -8 -1
34 -183 -1
33 -25 -25 2 -17 -17 2 -17 -17 2 -1 -1 2 -184 -184 2
18 -184 -1
11 -185 -1
3 -48 -1
40 -188 -182
39 -189 -1
40 -190 -180
39 -191 -1
38 -3 -1
37 -193 -1
36 -1 -194
40 -195 -180
39 -196 -1
40 -197 -180
39 -198 -1
38 -3 -1
37 -200 -1
36 -1 -201
35 -8 -1
34 -203 -1
40 -204 -177
39 -205 -1
40 -206 -174
39 -207 -1
38 -3 -1
37 -209 -1
36 -1 -210
40 -211 -174
39 -212 -1
40 -213 -174
39 -214 -1
38 -3 -1
37 -216 -1
36 -1 -217
35 -8 -1
34 -219 -1
33 -17 -17 2 -17 -17 2 -17 -17 2 -1 -1 2 -220 -220 2
18 -220 -1
11 -221 -1
40 -223 -173
39 -224 -1
40 -225 -172
39 -226 -1
38 -3 -1
37 -228 -1
36 -1 -229
40 -230 -171
39 -231 -1
40 -232 -170
39 -233 -1
38 -3 -1
37 -235 -1
36 -1 -236
35 -8 -1
34 -238 -1
40 -239 -169
39 -240 -1
40 -241 -168
39 -242 -1
38 -3 -1
37 -244 -1
36 -1 -245
40 -246 -167
39 -247 -1
40 -248 -166
39 -249 -1
38 -3 -1
37 -251 -1
36 -1 -252
35 -8 -1
34 -254 -1
33 -17 -17 2 -17 -17 2 -17 -17 2 -1 -1 2 -255 -255 2
18 -255 -1
11 -256 -1
3 -36 -1
82 -256 0
78 -1 0
72 0 2 2 0 2 -1 2 0 2 2 0 2 -1 2
40 -262 -1
39 -263 -1
82 -262 0
78 -1 0
72 0 2 2 0 2 -1 2 0 2 2 0 2 -1 2
40 -267 -1
39 -268 -1
38 -6 -1
37 -270 -1
36 -1 -271
72 0 2 2 0 2 -13 2 0 2 2 0 2 -13 2
40 -273 -1
39 -274 -1
72 0 2 2 0 2 -11 2 0 2 2 0 2 -11 2
40 -276 -1
39 -277 -1
38 -4 -1
37 -279 -1
36 -1 -280
35 -10 -1
34 -282 -1
39 -283 -22
39 -284 -18
38 -2 -1
37 -286 -1
36 -1 -287
39 -288 -16
39 -289 -14
38 -2 -1
37 -291 -1
36 -1 -292
35 -6 -1
34 -294 -1
82 -271 0
78 -1 0
72 0 2 2 0 2 -1 2 0 2 2 0 2 -1 2
39 -298 -1
82 -270 0
78 -1 0
72 0 2 2 0 2 -1 2 0 2 2 0 2 -1 2
39 -302 -1
38 -5 -1
37 -304 -1
36 -1 -305
72 0 2 2 0 2 -11 2 0 2 2 0 2 -11 2
39 -307 -1
72 0 2 2 0 2 -9 2 0 2 2 0 2 -9 2
39 -309 -1
38 -3 -1
37 -311 -1
36 -1 -312
35 -8 -1
34 -314 -1
33 -33 -33 2 -21 -21 2 -21 -21 2 -1 -1 2 -315 -315 2
18 -315 -1
11 -316 -1
74 -58 0
72 0 2 2 0 2 -1 2 0 2 2 0 2 -1 2
40 -320 -1
39 -321 -1
74 -57 0
72 0 2 2 0 2 -1 2 0 2 2 0 2 -1 2
40 -324 -1
39 -325 -1
38 -5 -1
37 -327 -1
36 -1 -328
74 -70 0
72 0 2 2 0 2 -1 2 0 2 2 0 2 -1 2
40 -331 -1
39 -332 -1
74 -69 0
72 0 2 2 0 2 -1 2 0 2 2 0 2 -1 2
40 -335 -1
39 -336 -1
38 -5 -1
37 -338 -1
36 -1 -339
35 -12 -1
34 -341 -1
39 -342 -23
39 -343 -20
38 -2 -1
37 -345 -1
36 -1 -346
39 -347 -17
39 -348 -14
38 -2 -1
37 -350 -1
36 -1 -351
35 -6 -1
34 -353 -1
74 -58 0
72 0 2 2 0 2 -1 2 0 2 2 0 2 -1 2
39 -356 -1
74 -57 0
72 0 2 2 0 2 -1 2 0 2 2 0 2 -1 2
39 -359 -1
38 -4 -1
37 -361 -1
36 -1 -362
74 -68 0
72 0 2 2 0 2 -1 2 0 2 2 0 2 -1 2
39 -365 -1
74 -67 0
72 0 2 2 0 2 -1 2 0 2 2 0 2 -1 2
39 -368 -1
38 -4 -1
37 -370 -1
36 -1 -371
35 -10 -1
34 -373 -1
33 -33 -33 2 -21 -21 2 -21 -21 2 -1 -1 2 -374 -374 2
18 -374 -1
11 -375 -1
3 -60 -1
86 -552 3 3
78 -1 3
72 3 2 2 3 2 3 2 -1 2 2 -1 2 -1 2
40 -562 -1
86 -556 -556 3
78 -1 3
72 3 2 2 3 2 3 2 -1 2 2 -557 2 -557 2
40 -566 -1
39 -5 -1
86 10 3 3
78 -1 3
72 3 2 2 3 2 3 2 -1 2 2 -1 2 -1 2
40 -571 -1
86 10 10 3
78 -1 3
72 3 2 2 3 2 3 2 -1 2 2 -559 2 -559 2
40 -575 -1
39 -5 -1
38 -10 -1
37 -578 -1
36 -1 -579
72 3 2 2 3 2 3 2 -21 2 2 -21 2 -21 2
40 -581 -1
72 3 2 2 3 2 3 2 -19 2 2 -575 2 -575 2
40 -583 -1
39 -3 -1
72 3 2 2 3 2 3 2 -17 2 2 -17 2 -17 2
40 -586 -1
72 3 2 2 3 2 3 2 -15 2 2 10 2 10 2
40 -588 -1
39 -3 -1
38 -6 -1
37 -591 -1
36 -1 -592
35 -14 -1
34 -594 -1
86 -716 3 3
78 -1 3
72 3 2 2 3 2 3 2 -1 2 2 -1 2 -1 2
86 -719 -719 3
78 -1 3
72 3 2 2 3 2 3 2 -1 2 2 -720 2 -720 2
39 -4 -1
86 11 3 3
78 -1 3
72 3 2 2 3 2 3 2 -1 2 2 -1 2 -1 2
86 11 11 3
78 -1 3
72 3 2 2 3 2 3 2 -1 2 2 -726 2 -726 2
39 -4 -1
38 -8 -1
37 -610 -1
36 -1 -611
72 3 2 2 3 2 3 2 -17 2 2 -17 2 -17 2
72 3 2 2 3 2 3 2 -15 2 2 -734 2 -734 2
39 -2 -1
72 3 2 2 3 2 3 2 -13 2 2 -13 2 -13 2
72 3 2 2 3 2 3 2 -11 2 2 11 2 11 2
39 -2 -1
38 -4 -1
37 -619 -1
36 -1 -620
35 -10 -1
34 -622 -1
85 3 -28
78 -1 3
72 3 2 2 3 2 3 2 -1 2 2 -1 2 -1 2
85 3 -28
78 -1 3
72 3 2 2 3 2 3 2 -1 2 2 -739 2 -739 2
39 -4 -1
85 3 -28
78 -1 3
72 3 2 2 3 2 3 2 -1 2 2 -1 2 -1 2
85 3 -28
78 -1 3
72 3 2 2 3 2 3 2 -1 2 2 -744 2 -744 2
39 -4 -1
38 -8 -1
37 -638 -1
36 -1 -639
72 3 2 2 3 2 3 2 -17 2 2 -17 2 -17 2
72 3 2 2 3 2 3 2 -15 2 2 -753 2 -753 2
39 -2 -1
72 3 2 2 3 2 3 2 -13 2 2 -13 2 -13 2
72 3 2 2 3 2 3 2 -11 2 2 -754 2 -754 2
39 -2 -1
38 -4 -1
37 -647 -1
36 -1 -648
35 -10 -1
34 -650 -1
33 -57 -57 2 -29 -29 2 -29 -29 2 -1 -1 2 -651 -651 2
18 -651 -1
11 -652 -1
74 -94 3
72 3 2 2 3 2 3 2 -1 2 2 -1 2 -1 2
40 -656 -1
74 -93 3
72 3 2 2 3 2 3 2 -1 2 2 -561 2 -561 2
40 -659 -1
39 -4 -1
74 -92 3
72 3 2 2 3 2 3 2 -1 2 2 -1 2 -1 2
40 -663 -1
74 -91 3
72 3 2 2 3 2 3 2 -1 2 2 -561 2 -561 2
40 -666 -1
39 -4 -1
38 -8 -1
37 -669 -1
36 -1 -670
74 -112 3
72 3 2 2 3 2 3 2 -1 2 2 -1 2 -1 2
40 -673 -1
74 -111 3
72 3 2 2 3 2 3 2 -1 2 2 -561 2 -561 2
40 -676 -1
39 -4 -1
74 -110 3
72 3 2 2 3 2 3 2 -1 2 2 -1 2 -1 2
40 -680 -1
74 -109 3
72 3 2 2 3 2 3 2 -1 2 2 -1061 2 -1061 2
40 -683 -1
39 -4 -1
38 -8 -1
37 -686 -1
36 -1 -687
35 -18 -1
34 -689 -1
74 -94 3
72 3 2 2 3 2 3 2 -1 2 2 -1 2 -1 2
74 -93 3
72 3 2 2 3 2 3 2 -1 2 2 -792 2 -792 2
39 -3 -1
74 -92 3
72 3 2 2 3 2 3 2 -1 2 2 -1 2 -1 2
74 -91 3
72 3 2 2 3 2 3 2 -1 2 2 -796 2 -796 2
39 -3 -1
38 -6 -1
37 -701 -1
36 -1 -702
74 -108 3
72 3 2 2 3 2 3 2 -1 2 2 -1 2 -1 2
74 -107 3
72 3 2 2 3 2 3 2 -1 2 2 -801 2 -801 2
39 -3 -1
74 -106 3
72 3 2 2 3 2 3 2 -1 2 2 -1 2 -1 2
74 -105 3
72 3 2 2 3 2 3 2 -1 2 2 -805 2 -805 2
39 -3 -1
38 -6 -1
37 -714 -1
36 -1 -715
35 -14 -1
34 -717 -1
74 -94 3
72 3 2 2 3 2 3 2 -1 2 2 -1 2 -1 2
74 -93 3
72 3 2 2 3 2 3 2 -1 2 2 -810 2 -810 2
39 -3 -1
74 -92 3
72 3 2 2 3 2 3 2 -1 2 2 -1 2 -1 2
74 -91 3
72 3 2 2 3 2 3 2 -1 2 2 -814 2 -814 2
39 -3 -1
38 -6 -1
37 -729 -1
36 -1 -730
74 -108 3
72 3 2 2 3 2 3 2 -1 2 2 -1 2 -1 2
74 -107 3
72 3 2 2 3 2 3 2 -1 2 2 -819 2 -819 2
39 -3 -1
74 -106 3
72 3 2 2 3 2 3 2 -1 2 2 -1 2 -1 2
74 -105 3
72 3 2 2 3 2 3 2 -1 2 2 -823 2 -823 2
39 -3 -1
38 -6 -1
37 -742 -1
36 -1 -743
35 -14 -1
34 -745 -1
33 -57 -57 2 -29 -29 2 -29 -29 2 -1 -1 2 -746 -746 2
18 -746 -1
11 -747 -1
3 -96 -1
86 -825 0 0
78 -1 0
72 0 2 2 0 2 0 2 -1 2 2 -1 2 -1 2
86 1 0 0
78 -1 0
72 0 2 2 0 2 0 2 -1 2 2 -1 2 -1 2
38 -4 -1
37 -576 -1
36 -1 -577
72 0 2 2 0 2 0 2 -9 2 2 -9 2 -9 2
72 0 2 2 0 2 0 2 -7 2 2 -7 2 -7 2
38 -2 -1
37 -581 -1
36 -1 -582
35 -6 -1
34 -584 -1
85 0 -16
78 -1 0
72 0 2 2 0 2 0 2 -1 2 2 -1 2 -1 2
85 0 -16
78 -1 0
72 0 2 2 0 2 0 2 -1 2 2 -1 2 -1 2
38 -4 -1
37 -592 -1
36 -1 -593
72 0 2 2 0 2 0 2 -9 2 2 -9 2 -9 2
72 0 2 2 0 2 0 2 -7 2 2 -7 2 -7 2
38 -2 -1
37 -597 -1
36 -1 -598
35 -6 -1
34 -600 -1
33 -601 -601 2 -17 -17 2 -17 -17 2 -1 -1 2 -601 -601 2
18 -601 -1
11 -602 -1
74 -34 0
72 0 2 2 0 2 0 2 -1 2 2 -1 2 -1 2
74 -33 0
72 0 2 2 0 2 0 2 -1 2 2 -1 2 -1 2
38 -3 -1
37 -609 -1
36 -1 -610
74 -42 0
72 0 2 2 0 2 0 2 -1 2 2 -1 2 -1 2
74 -41 0
72 0 2 2 0 2 0 2 -1 2 2 -1 2 -1 2
38 -3 -1
37 -616 -1
36 -1 -617
35 -8 -1
34 -619 -1
74 -34 0
72 0 2 2 0 2 0 2 -1 2 2 -1 2 -1 2
74 -33 0
72 0 2 2 0 2 0 2 -1 2 2 -1 2 -1 2
38 -3 -1
37 -625 -1
36 -1 -626
74 -42 0
72 0 2 2 0 2 0 2 -1 2 2 -1 2 -1 2
74 -41 0
72 0 2 2 0 2 0 2 -1 2 2 -1 2 -1 2
38 -3 -1
37 -632 -1
36 -1 -633
35 -8 -1
34 -635 -1
33 -636 -636 2 -17 -17 2 -17 -17 2 -1 -1 2 -636 -636 2
18 -636 -1
11 -637 -1
3 -36 -1
86 0 0 -896
78 -1 0
72 0 2 2 0 2 0 2 0 2 2 -1 2 -1 2
39 -643 -1
86 0 0 1
78 -1 0
72 0 2 2 0 2 0 2 0 2 2 -1 2 -1 2
39 -647 -1
38 -5 -1
37 -649 -1
36 -1 -650
72 0 2 2 0 2 0 2 0 2 2 -11 2 -11 2
39 -652 -1
72 0 2 2 0 2 0 2 0 2 2 -9 2 -9 2
39 -654 -1
38 -3 -1
37 -656 -1
36 -1 -657
35 -8 -1
34 -659 -1
85 0 -20
78 -1 0
72 0 2 2 0 2 0 2 0 2 2 -1 2 -1 2
39 -663 -1
85 0 -20
78 -1 0
72 0 2 2 0 2 0 2 0 2 2 -1 2 -1 2
39 -667 -1
38 -5 -1
37 -669 -1
36 -1 -670
72 0 2 2 0 2 0 2 0 2 2 -11 2 -11 2
39 -672 -1
72 0 2 2 0 2 0 2 0 2 2 -9 2 -9 2
39 -674 -1
38 -3 -1
37 -676 -1
36 -1 -677
35 -8 -1
34 -679 -1
33 -680 -680 2 -21 -21 2 -21 -21 2 -1 -1 2 -680 -680 2
18 -680 -1
11 -681 -1
74 -42 0
72 0 2 2 0 2 0 2 0 2 2 -1 2 -1 2
39 -685 -1
74 -41 0
72 0 2 2 0 2 0 2 0 2 2 -1 2 -1 2
39 -688 -1
38 -4 -1
37 -690 -1
36 -1 -691
74 -52 0
72 0 2 2 0 2 0 2 0 2 2 -1 2 -1 2
39 -694 -1
74 -51 0
72 0 2 2 0 2 0 2 0 2 2 -1 2 -1 2
39 -697 -1
38 -4 -1
37 -699 -1
36 -1 -700
35 -10 -1
34 -702 -1
74 -42 0
72 0 2 2 0 2 0 2 0 2 2 -1 2 -1 2
39 -705 -1
74 -41 0
72 0 2 2 0 2 0 2 0 2 2 -1 2 -1 2
39 -708 -1
38 -4 -1
37 -710 -1
36 -1 -711
74 -52 0
72 0 2 2 0 2 0 2 0 2 2 -1 2 -1 2
39 -714 -1
74 -51 0
72 0 2 2 0 2 0 2 0 2 2 -1 2 -1 2
39 -717 -1
38 -4 -1
37 -719 -1
36 -1 -720
35 -10 -1
34 -722 -1
33 -723 -723 2 -21 -21 2 -21 -21 2 -1 -1 2 -723 -723 2
18 -723 -1
11 -724 -1
3 -44 -1
40 -727 -85
39 -728 -1
40 -729 -83
39 -730 -1
38 -3 -1
37 -732 -1
36 -1 -733
40 -734 -83
39 -735 -1
40 -736 -83
39 -737 -1
38 -3 -1
37 -739 -1
36 -1 -740
35 -8 -1
34 -742 -1
40 -743 -81
39 -744 -1
40 -745 -79
39 -746 -1
38 -3 -1
37 -748 -1
36 -1 -749
40 -750 -79
39 -751 -1
40 -752 -79
39 -753 -1
38 -3 -1
37 -755 -1
36 -1 -756
35 -8 -1
34 -758 -1
33 -17 -17 2 -17 -17 2 -17 -17 2 -1 -1 2 -759 -759 2
18 -759 -1
11 -760 -1
40 -762 -78
39 -763 -1
40 -764 -77
39 -765 -1
38 -3 -1
37 -767 -1
36 -1 -768
40 -769 -76
39 -770 -1
40 -771 -75
39 -772 -1
38 -3 -1
37 -774 -1
36 -1 -775
35 -8 -1
34 -777 -1
40 -778 -74
39 -779 -1
40 -780 -73
39 -781 -1
38 -3 -1
37 -783 -1
36 -1 -784
40 -785 -72
39 -786 -1
40 -787 -71
39 -788 -1
38 -3 -1
37 -790 -1
36 -1 -791
35 -8 -1
34 -793 -1
33 -17 -17 2 -17 -17 2 -17 -17 2 -1 -1 2 -794 -794 2
18 -794 -1
11 -795 -1
3 -36 -1
86 0 -1054 0
78 -1 0
72 0 2 2 0 2 0 2 -1 2 2 -1 2 -1 2
39 -801 -1
86 0 1 0
78 -1 0
72 0 2 2 0 2 0 2 -1 2 2 -1 2 -1 2
39 -805 -1
38 -5 -1
37 -807 -1
36 -1 -808
72 0 2 2 0 2 0 2 -11 2 2 -11 2 -11 2
39 -810 -1
72 0 2 2 0 2 0 2 -9 2 2 -9 2 -9 2
39 -812 -1
38 -3 -1
37 -814 -1
36 -1 -815
35 -8 -1
34 -817 -1
85 0 -20
78 -1 0
72 0 2 2 0 2 0 2 -1 2 2 -1 2 -1 2
39 -821 -1
85 0 -20
78 -1 0
72 0 2 2 0 2 0 2 -1 2 2 -1 2 -1 2
39 -825 -1
38 -5 -1
37 -827 -1
36 -1 -828
72 0 2 2 0 2 0 2 -11 2 2 -11 2 -11 2
39 -830 -1
72 0 2 2 0 2 0 2 -9 2 2 -9 2 -9 2
39 -832 -1
38 -3 -1
37 -834 -1
36 -1 -835
35 -8 -1
34 -837 -1
33 -838 -838 2 -21 -21 2 -21 -21 2 -1 -1 2 -838 -838 2
18 -838 -1
11 -839 -1
74 -42 0
72 0 2 2 0 2 0 2 -1 2 2 -1 2 -1 2
39 -843 -1
74 -41 0
72 0 2 2 0 2 0 2 -1 2 2 -1 2 -1 2
39 -846 -1
38 -4 -1
37 -848 -1
36 -1 -849
74 -52 0
72 0 2 2 0 2 0 2 -1 2 2 -1 2 -1 2
39 -852 -1
74 -51 0
72 0 2 2 0 2 0 2 -1 2 2 -1 2 -1 2
39 -855 -1
38 -4 -1
37 -857 -1
36 -1 -858
35 -10 -1
34 -860 -1
74 -42 0
72 0 2 2 0 2 0 2 -1 2 2 -1 2 -1 2
39 -863 -1
74 -41 0
72 0 2 2 0 2 0 2 -1 2 2 -1 2 -1 2
39 -866 -1
38 -4 -1
37 -868 -1
36 -1 -869
74 -52 0
72 0 2 2 0 2 0 2 -1 2 2 -1 2 -1 2
39 -872 -1
74 -51 0
72 0 2 2 0 2 0 2 -1 2 2 -1 2 -1 2
39 -875 -1
38 -4 -1
37 -877 -1
36 -1 -878
35 -10 -1
34 -880 -1
33 -881 -881 2 -21 -21 2 -21 -21 2 -1 -1 2 -881 -881 2
18 -881 -1
11 -882 -1
3 -44 -1
40 -885 -85
39 -886 -1
40 -887 -83
39 -888 -1
38 -3 -1
37 -890 -1
36 -1 -891
40 -892 -83
39 -893 -1
40 -894 -83
39 -895 -1
38 -3 -1
37 -897 -1
36 -1 -898
35 -8 -1
34 -900 -1
40 -901 -81
39 -902 -1
40 -903 -79
39 -904 -1
38 -3 -1
37 -906 -1
36 -1 -907
40 -908 -79
39 -909 -1
40 -910 -79
39 -911 -1
38 -3 -1
37 -913 -1
36 -1 -914
35 -8 -1
34 -916 -1
33 -17 -17 2 -17 -17 2 -17 -17 2 -1 -1 2 -917 -917 2
18 -917 -1
11 -918 -1
40 -920 -78
39 -921 -1
40 -922 -77
39 -923 -1
38 -3 -1
37 -925 -1
36 -1 -926
40 -927 -76
39 -928 -1
40 -929 -75
39 -930 -1
38 -3 -1
37 -932 -1
36 -1 -933
35 -8 -1
34 -935 -1
40 -936 -74
39 -937 -1
40 -938 -73
39 -939 -1
38 -3 -1
37 -941 -1
36 -1 -942
40 -943 -72
39 -944 -1
40 -945 -71
39 -946 -1
38 -3 -1
37 -948 -1
36 -1 -949
35 -8 -1
34 -951 -1
33 -17 -17 2 -17 -17 2 -17 -17 2 -1 -1 2 -952 -952 2
18 -952 -1
11 -953 -1
3 -36 -1
40 -956 -385
40 -957 -383
38 -2 -1
37 -959 -1
36 -1 -960
40 -961 -383
40 -962 -383
38 -2 -1
37 -964 -1
36 -1 -965
35 -6 -1
34 -967 -1
40 -968 -381
40 -969 -379
38 -2 -1
37 -971 -1
36 -1 -972
40 -973 -379
40 -974 -379
38 -2 -1
37 -976 -1
36 -1 -977
35 -6 -1
34 -979 -1
33 -13 -13 2 -13 -13 2 -13 -13 2 -1 -1 2 -980 -980 2
18 -980 -1
11 -981 -1
40 -983 -378
40 -984 -377
38 -2 -1
37 -986 -1
36 -1 -987
40 -988 -376
40 -989 -375
38 -2 -1
37 -991 -1
36 -1 -992
35 -6 -1
34 -994 -1
40 -995 -374
40 -996 -373
38 -2 -1
37 -998 -1
36 -1 -999
40 -1000 -372
40 -1001 -371
38 -2 -1
37 -1003 -1
36 -1 -1004
35 -6 -1
34 -1006 -1
33 -13 -13 2 -13 -13 2 -13 -13 2 -1 -1 2 -1007 -1007 2
18 -1007 -1
11 -1008 -1
3 -28 -1
33 7 7 2 6 6 2 6 6 2 6 6 2 6 6 2
33 1 1 2 0 0 2 0 0 2 0 0 2 0 0 2
33 0 0 2 1 1 2 1 1 2 1 1 2 1 1 2
34 3 15
18 3 -1
74 15 3
34 3 -1
18 3 -1
3 -4 -1
18 0 -1363
34 0 -1703
18 0 -1
3 -3 -1
40 3 10
34 3 -1
18 3 -1
40 3 -1587
34 3 -1
18 3 -1
3 -4 -1
40 0 1
34 0 -1
18 0 -1
40 0 -1716
34 0 -1
18 0 -1
3 -4 -1
45 3 11
44 -1 -1 -1 3
43 3 -1
42 3 -1
41 3 -1
45 3 -1318
44 -1 -1 -1 3
43 3 -1
42 3 -1
41 3 -1
3 -6 -1
45 0 1
44 -1 -1 -1 0
43 0 -1
42 0 -1
41 0 -1
45 0 -1736
44 -1 -1 -1 0
43 0 -1
42 0 -1
41 0 -1
3 -6 -1
44 16 16 16 3
43 3 -1
42 3 -1
41 3 -1
74 16 3
44 -1 -1 -1 3
43 3 -1
42 3 -1
41 3 -1
3 -6 -1
44 1 1 1 0
43 0 -1
42 0 -1
41 0 -1
44 -1756 -1756 -1756 0
43 0 -1
42 0 -1
41 0 -1
3 -5 -1
88 17 15
53 15 -1
52 15 -1
51 15 -1
50 15 -1
49 3 -1
48 3 -1
47 -1 -2
83 15 -8
53 15 -1
52 15 -1
51 15 -1
50 15 -1
49 3 -1
48 3 -1
47 -1 -2
49 3 15
48 3 -1
47 -1 -2
44 -12 -4 -1 -1
74 -20 15
53 15 -1
52 15 -1
51 15 -1
50 15 -1
49 3 -1
48 3 -1
47 -1 -2
74 -20 15
53 15 -1
52 15 -1
51 15 -1
50 15 -1
49 3 -1
48 3 -1
47 -1 -2
44 -9 -1 -18 -18
3 -18 -1
49 0 1
48 0 -1
47 -1 -2
88 0 1
53 1 -1
52 1 -1
51 1 -1
50 1 -1
49 0 -1
48 0 -1
47 -1 -2
83 1 -8
53 1 -1
52 1 -1
51 1 -1
50 1 -1
49 0 -1
48 0 -1
47 -1 -2
44 -9 -1 -17 -17
74 -17 1
53 1 -1
52 1 -1
51 1 -1
50 1 -1
49 0 -1
48 0 -1
47 -1 -2
74 -17 1
53 1 -1
52 1 -1
51 1 -1
50 1 -1
49 0 -1
48 0 -1
47 -1 -2
44 -9 -1 -34 -34
3 -18 -1
88 1 0
53 0 -1
52 0 -1
51 0 -1
50 0 -1
49 0 -1
48 0 -1
47 -1 -2
83 0 -8
53 0 -1
52 0 -1
51 0 -1
50 0 -1
49 0 -1
48 0 -1
47 -1 -2
44 -9 -1 0 0
74 -17 0
53 0 -1
52 0 -1
51 0 -1
50 0 -1
49 0 -1
48 0 -1
47 -1 -2
74 -17 0
53 0 -1
52 0 -1
51 0 -1
50 0 -1
49 0 -1
48 0 -1
47 -1 -2
44 -9 -1 0 0
3 -18 -1
83 7 6
44 6 -1 7 7
83 1 0
44 0 -1 -1 -1
83 0 1
44 0 0 -1 -1
44 -4 0 0 0
44 -3 -3 0 0
51 3 11
50 3 -1
49 3 -1
48 3 -1
47 -1 -2
83 5 3
83 5 11
51 -2 -1
50 -3 -1
49 -4 -1
48 -5 -1
47 -1 -2
44 -8 -1 5 5
51 3 -1486
50 3 -1
49 3 -1
48 3 -1
47 -1 -2
74 -13 3
74 -13 3
51 -2 -1
50 -3 -1
49 -4 -1
48 -5 -1
47 -1 -2
44 -8 -1 -1621 -1621
3 -14 -1
44 0 -33 1 1
74 -34 0
44 0 -1 -1909 -1909
3 -3 -1
51 0 1
50 0 -1
49 0 -1
48 0 -1
47 -1 -2
51 0 -40
50 0 -1
49 0 -1
48 0 -1
47 -1 -2
44 -6 -1 0 0
51 0 -1922
50 0 -1
49 0 -1
48 0 -1
47 -1 -2
74 -51 0
51 0 -1
50 0 -1
49 0 -1
48 0 -1
47 -1 -2
44 -7 -1 0 0
3 -13 -1
46 3 10
83 3 10
46 3 -1
44 -3 -1 3 3
46 3 -1817
74 -4 3
46 3 -1
44 -3 -1 3 3
3 -5 -1
46 0 1
46 0 -69
44 -2 -1 0 0
46 0 -1947
46 0 -21
44 -2 -1 0 0
3 -4 -1
46 3 5
83 3 5
46 3 -1
44 -3 -1 3 3
55 3 10
54 3 -1
46 3 -1
55 3 -22
54 3 -1
46 3 -1
44 -4 -1 3 3
55 3 -1840
54 3 -1
46 3 -1
55 3 -25
54 3 -1
46 3 -1
44 -4 -1 3 3
3 -8 -1
55 0 1
54 0 -1
46 0 -1
55 0 -97
54 0 -1
46 0 -1
44 -4 -1 0 0
55 0 -1977
54 0 -1
46 0 -1
55 0 -53
54 0 -1
46 0 -1
44 -4 -1 0 0
3 -8 -1
62 3 4
61 3 -1
60 3 -1
59 3 -1
58 3 -1
11 3 -1
74 4 3
62 3 -1
61 3 -1
60 3 -1
59 3 -1
58 3 -1
11 3 -1
3 -8 -1
62 0 1
61 0 -1
60 0 -1
59 0 -1
58 0 -1
11 0 -1
62 0 -2005
61 0 -1
60 0 -1
59 0 -1
58 0 -1
11 0 -1
3 -7 -1
84 6 3
65 6 -1
64 3 -1
84 1 0
64 0 -1
84 0 1
65 -1 0
64 0 -1
91 10 11
84 5 -1
65 5 -1
64 -3 -1
63 3 -1
57 -1 3
56 3 -1
11 3 -1
74 -8 3
74 -8 3
65 -1746 -1
64 -3 -1
63 3 -1
57 -1 3
56 3 -1
11 3 -1
3 -9 -1
91 1 0
84 0 -1
65 0 -1
64 -3 -1
63 0 -1
57 -1 0
56 0 -1
11 0 -1
74 -8 0
74 -8 0
65 0 -1
64 -3 -1
63 0 -1
57 -1 0
56 0 -1
11 0 -1
3 -9 -1
91 0 1
84 0 -1
65 0 -1
64 -3 -1
63 0 -1
57 -1 0
56 0 -1
11 0 -1
74 -8 0
74 -8 0
65 0 -1
64 -3 -1
63 0 -1
57 -1 0
56 0 -1
11 0 -1
3 -9 -1
65 1 -56
64 0 -1
63 0 -1
57 -1 0
56 0 -1
11 0 -1
74 -62 0
65 -2078 -1
64 0 -1
63 0 -1
57 -1 0
56 0 -1
11 0 -1
3 -8 -1
76 3 4
58 3 -1
84 3 4
76 3 -1
65 3 -1
64 -5 -1
65 3 -4
64 4 -1
63 -3 -1
76 -7 4
65 -10 -1
64 4 -1
63 -12 -1
58 -5 -1
57 -1 -13
56 -14 -1
19 -1 -1 3
11 3 -1
74 -18 3
58 3 -1
74 -17 3
65 3 -1
64 -4 -1
74 -21 3
65 3 -1
64 -119 -1
63 -4 -1
74 -18 3
65 -10 -1
64 -123 -1
63 -12 -1
58 -5 -1
57 -1 -13
56 -14 -1
19 -1 -1 3
11 3 -1
3 -19 -1
76 0 1
58 0 -1
76 0 -107
65 0 -1
64 -4 -1
58 -1 -5
57 -1 -5
56 -6 -1
19 -1 -1 0
11 0 -1
74 -10 0
58 0 -1
74 -10 0
65 0 -1
64 -4 -1
58 -1 -5
57 -1 -5
56 -6 -1
19 -1 -1 0
11 0 -1
3 -11 -1
76 1 0
76 -127 0
65 0 -1
64 -3 -1
63 0 -1
57 -1 0
56 0 -1
19 -1 -1 0
11 0 -1
74 -9 0
74 -9 0
65 0 -1
64 -3 -1
63 0 -1
57 -1 0
56 0 -1
19 -1 -1 0
11 0 -1
3 -10 -1
70 6 3
69 3 -1
68 3 -1
67 3 -1
70 1 0
69 0 -1
68 0 -1
67 0 -1
92 18 8
70 -1 3
69 3 -1
68 3 -1
67 3 -1
66 -1 3
92 1 0
70 -1 0
69 0 -1
68 0 -1
67 0 -1
66 -1 0
92 0 1
70 -1 0
69 0 -1
68 0 -1
67 0 -1
66 -1 0
66 3 -14
66 0 -9
66 0 -4
70 19 3
69 3 -1
68 3 -1
67 3 -1
`;

/** Le fait qui date le cas. */
const reference = "date_de_la_demande";

const slugOf = (name) =>
  name
    .replace(/œ/gi, "oe")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");

const named = (own) => ({ slug: slugOf(own.name), ...own });

const quoted = quotations.flatMap(([place, ...texts]) => texts.map((text) => ({ place, text })));
const words = (numbers = []) => numbers.map((number) => quoted[number]);

function factOf({ options = [], facts, words: numbers, ...own }) {
  const made = {
    kind: "yes_no",
    question: "",
    natures: [],
    until: null,
    aliases: [],
    ...named(own),
    options: options.map((option) => named(typeof option === "string" ? { name: option } : option)),
    words: words(numbers),
  };
  return facts ? { ...made, facts: facts.map(factOf) } : made;
}

export const facts = writtenFacts.map(factOf);
export const outcomes = writtenOutcomes.map(named);
export const rules = Object.fromEntries(
  writtenRules.map(({ id, quotations, ...own }) => {
    return [id, { name: id, legal_basis: [], ...own, quotations: words(quotations) }];
  }),
);
export const readings = Object.fromEntries(
  Object.entries(writtenReadings).map(([slug, { variants, quotations, ...own }]) => {
    const told = { retained: null, ...own, variants: variants.map(named) };
    return [slug, { ...told, quotations: words(quotations) }];
  }),
);

const decisions = writtenDecisions.map(([node, ...rows], place) => ({
  slug: outcomes[place].slug,
  node,
  rows: rows.map(([rule, applies, further, ...appraisals]) => ({
    rule: writtenRules[rule].id,
    applies,
    holds: applies + further,
    appraisals: appraisals.map((number) => appraised[number]),
  })),
}));

export const { explain, nextQuestions, residual } = act({
  identity,
  facts,
  outcomes,
  rules,
  readings,
  directives,
  evidence,
  variables: writtenVariables.map((one) => (typeof one === "string" ? { kind: "yes_no", fact: one } : one)),
  answers,
  nodes: writtenNodes.trim().split("\n").map((line) => line.split(" ").map(Number)),
  suppositions,
  decisions,
  reference,
});
