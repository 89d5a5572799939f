// Écrit par « attendu build » : ne pas modifier.
/**
 * Modalités d'admission au séjour et d'éloignement des ressortissants roumains et bulgares à partir
 * du 1er janvier 2007. État actuel : non établi. Force : instruction adressée aux préfets. Ce
 * module dit ce que le texte énonce pour les faits donnés ; il ne décrit pas le droit actuel et
 * n'est pas une consultation juridique.
 */

import { act } from "./runtime.js";

export { FactError } from "./runtime.js";

/** Ce qu'est le texte, son état actuel, ses empreintes. */
export const identity = {
  slug: "roumanie-bulgarie-2006",
  title: "Modalités d'admission au séjour et d'éloignement des ressortissants roumains et bulgares à partir du 1er janvier 2007",
  nature: "circulaire",
  author: "Le ministre d'État, ministre de l'intérieur et de l'aménagement du territoire",
  identifier: "NOR INT/D/06/00115/C",
  date: "22 décembre 2006",
  published: "",
  applies_from: "1er janvier 2007",
  territory: "non précisé par le texte",
  status: "non établi",
  force: "instruction adressée aux préfets",
  lacks: "",
  taken_from: "copie du document officiel (provenance non établie)",
  version: "7a41e80db97ac45554d218dc2f5b2897fcfeb44e1166ebd244162ad7198a44fe",
  official_text: "7d8460ddebdbd614836c55ff0a60363719707e91d70eb78e64add8fab8037369",
};

/**
 * Les mots du texte, sous le lieu où ils se trouvent ; ils sont désignés ensuite par leur rang, à
 * partir de 0.
 */
const quotations = [
  [
    "§ 1, al. 1",
    "l'intégration de ces pays à l'Union ne signifie pas la reconnaissance ipso facto au profit de leurs ressortissants d'un droit inconditionnel au séjour",
    "A cet égard, il convient d'opérer une distinction selon que la durée du séjour des ressortissants concernés excède ou non trois mois.",
  ],
  [
    "§ 1.1, al. 1",
    "S'agissant des séjours en France inférieurs à trois mois, ces ressortissants bénéficieront de la libre circulation au même titre que les autres citoyens de l'Union européenne.",
    "Les conditions d'exercice de ce droit demeurant inchangées, la possession d'un passeport ou d'une carte d'identité valides sont les seuls documents requis.",
    "S'agissant des séjours en France inférieurs à trois mois",
  ],
  [
    "§ 1.1, al. 2",
    "Par conséquent, les conditions d'entrée exigibles des ressortissants de pays tiers (attestations d'accueil, justificatif d'assurance, ressources minimales notamment) ne devront plus être opposées aux ressortissants roumains et bulgares.",
  ],
  [
    "§ 1.1, al. 3",
    "Les autorités françaises peuvent néanmoins apporter des limitations au droit de circulation et de séjour lorsque les intéressés représentent une menace pour l'ordre public ou constituent une charge déraisonnable pour le système d'assistance sociale français.",
    "lorsque les intéressés représentent une menace pour l'ordre public ou constituent une charge déraisonnable",
  ],
  [
    "§ 1.1, al. 7",
    "Pour opérer cette appréciation il vous faudra distinguer selon que les intéressés seront ou non en mesure de bénéficier durant leur séjour en France de la couverture sociale de leur pays d'origine.",
    "Dans une telle hypothèse, le recours au système de soins français ne pourra pas constituer un indice propre à caractériser un abus de droit.",
  ],
  [
    "§ 1.1, al. 8",
    "Le défaut d'une telle assurance sociale fera naître en revanche une forte présomption quant au caractère excessif de la demande d'assistance.",
    "En effet, dans l'hypothèse où le communautaire ne dispose pas de couverture sociale dans son pays d'origine et qu'il fait rapidement appel au système de soins français, il sera permis de s'interroger sur les motivations de son séjour.",
    "dans l'hypothèse où le communautaire ne dispose pas de couverture sociale dans son pays d'origine",
  ],
  [
    "§ 1.1, al. 9",
    "Il vous faudra néanmoins tenir compte de la nature et de la durée de la prise en charge sollicitée ainsi que de son coût, afin de déterminer si le recours à l'assistance est effectivement excessif. Vous devrez également tenir compte du moment où se déclare la pathologie prise en charge.",
    "Ainsi, vous serez fondé à retenir comme indice d'une charge excessive le cas du ressortissant communautaire dépourvu de ressources et de sécurité sociale dans son pays et qui, souffrant d'une pathologie déclarée dans ce pays, se présente en France afin d'y recevoir des soins sans contrepartie financière.",
    "Vous devrez veiller à ne pas recueillir à cet égard d'informations qui porteraient atteinte au secret médical.",
    "le cas du ressortissant communautaire",
  ],
  [
    "§ 1.1, al. 12",
    "Compte tenu des difficultés à caractériser la charge déraisonnable dans un délai de trois mois, vous devrez considérer que les éléments recueillis participent de l'évaluation du droit au séjour au-delà de cette échéance lorsque le communautaire se maintient en France.",
    "De plus, lorsque cette expertise conduit à la caractérisation d'un comportement abusif, vous serez en droit de considérer que l'intéressé ne bénéficie plus d'un droit au séjour en France, y compris pour une période inférieure à trois mois, alors même qu'il a quitté le pays.",
    "Ainsi, en cas de retour sur le territoire français et de nouvelle demande d'accès à l'assistance sociale française, les services prestataires sollicités pourront vous saisir",
    "Ainsi, en cas de retour sur le territoire français et de nouvelle demande d'accès à l'assistance sociale française, les services prestataires sollicités pourront vous saisir et refuser l'octroi d'une aide lorsque son bénéfice est subordonné à un droit de séjour.",
    "lorsque le communautaire se maintient en France",
  ],
  [
    "§ 1.2, al. 1",
    "Le droit au séjour de plus de trois mois est reconnu aux ressortissants roumains et bulgares dans les mêmes conditions que pour les ressortissants des Etats entrés dans l'Union européenne le 1er mai 2004.",
    "Ils devront, comme l'ensemble des citoyens communautaires, effectuer au préalable une formalité d'enregistrement auprès de la mairie de leur lieu de résidence",
    "formalité dont l'omission sera sanctionnée par une peine de contravention de 5ème classe.",
  ],
  [
    "§ 1.2, al. 2",
    "La mise en œuvre de cette disposition nécessite la parution d'un décret et d'un arrêté fixant le modèle de l'attestation d'enregistrement qui sera remise par le maire",
    "l'attestation d'enregistrement qui sera remise par le maire et ne vaudra pas reconnaissance d'un droit au séjour.",
  ],
  [
    "§ 1.2, al. 3",
    "Le droit au séjour des intéressés est subordonné à la condition soit de disposer d'un emploi (salarié ou non salarié) soit de posséder des moyens suffisants d'existence.",
    "Le droit au séjour des intéressés est subordonné à la condition",
  ],
  [
    "§ 1.2.2, al. 6",
    "l'accès au séjour permanent au terme de cinq ans de séjour régulier ne permet plus que des restrictions fondées sur des motifs graves d'ordre public",
    "Je vous rappelle par ailleurs que la reconnaissance du droit au séjour des communautaires demeure subordonnée au respect de la condition d'absence de menace à l'ordre public.",
    "Par ailleurs, si l'accès au séjour permanent au terme de cinq ans de séjour régulier ne permet plus que des restrictions fondées sur des motifs graves d'ordre public, cette réserve est toujours opposable aux intéressés, dans le respect du principe de proportionnalité.",
    "la reconnaissance du droit au séjour des communautaires demeure subordonnée au respect de la condition d'absence de menace à l'ordre public",
    "l'accès au séjour permanent au terme de cinq ans de séjour régulier",
  ],
  [
    "§ 1.2.1, al. 1",
    "S'agissant de l'accès au travail salarié, les intéressés devront, pendant la période du régime transitoire auquel ils sont soumis (pouvant aller de 2 à 7 ans), solliciter au préalable une autorisation de travail.",
    "Ces dispositions ne les dispensent toutefois pas de solliciter l'autorisation de travail.",
    "Les dispositions de la circulaire du ministère de l'emploi du 29 avril 2006 prévoyant l'ouverture aux ressortissants des nouveaux Etats membres de certains secteurs d'activité leur seront applicables.",
    "la période du régime transitoire auquel ils sont soumis (pouvant aller de 2 à 7 ans)",
  ],
  [
    "§ 1.2.1, al. 2",
    "ces ressortissants sont soumis aux règles de droit commun concernant les travailleurs étrangers pendant cette période transitoire",
    "Je précise par ailleurs que ces ressortissants sont soumis aux règles de droit commun concernant les travailleurs étrangers pendant cette période transitoire et qu'ils ne peuvent par conséquent s'inscrire comme demandeurs d'emploi auprès du service national de l'emploi qu'à condition d'être munis au préalable d'un titre les autorisant à travailler en France.",
    "ils ne peuvent par conséquent s'inscrire comme demandeurs d'emploi auprès du service national de l'emploi qu'à condition d'être munis au préalable d'un titre les autorisant à travailler en France.",
  ],
  [
    "§ 1.2.1, al. 3",
    "En ce qui concerne les professions libérales, commerciales, industrielles et artisanales, leur accès leur sera ouvert dès le 1er janvier 2007, dans les mêmes conditions que pour les ressortissants des anciens pays membres.",
  ],
  [
    "§ 1.2.1, al. 4",
    "Je rappelle enfin que conformément aux dispositions de l'article L.121-2 du CESEDA et sous réserve des exceptions prévues à cet article, la possession d'un titre de séjour demeure nécessaire pendant la période transitoire pour pouvoir exercer une activité professionnelle en France, quelle qu'en soit la nature.",
    "sous réserve des exceptions prévues à cet article",
    "la possession d'un titre de séjour demeure nécessaire pendant la période transitoire pour pouvoir exercer une activité professionnelle en France",
  ],
  [
    "§ 1.2.2, al. 1",
    "S'ils ne sont pas autorisés à travailler, les ressortissants roumains et bulgares devront, pour prétendre à un droit au séjour au titre de non-actifs, disposer d'une assurance maladie et de ressources propres suffisantes.",
  ],
  [
    "§ 1.2.2, al. 2",
    "Il est prévu de fixer le niveau de ressources par référence au montant du revenu minimum d'insertion défini par l'article L. 262-2 du code de l'action sociale et des familles.",
    "Lorsque les intéressés en rempliront les conditions, notamment d'âge, il conviendra de vous référer au niveau de ressources requis pour l'attribution de l'allocation de solidarité aux personnes âgées (ex-« minimum vieillesse ») prévue aux articles L.815-1 et suivants du code de la sécurité sociale.",
    "L'appréciation de la situation des intéressés devra être modulée en fonction de la composition de la famille.",
    "Il est prévu de fixer le niveau de ressources",
  ],
  [
    "§ 1.2.2, al. 3",
    "Ainsi, vous devrez analyser les différents éléments liés à la situation personnelle de l'étranger, selon les mêmes critères que ceux précédemment décrits pour les séjours inférieurs à trois mois. Cependant, vous prendrez de surcroît en considération le caractère temporaire des difficultés rencontrées, la durée du séjour en France, l'importance des prestations non contributives sollicitées et tous éléments liés à la situation personnelle afin de déterminer l'opportunité de leur maintien sur le territoire.",
  ],
  [
    "§ 1.2.2, al. 4",
    "Je vous précise que le décret en cours de préparation comportera des dispositions qui préciseront les situations dans lesquelles le droit de séjour sera maintenu de droit. Tel sera le cas notamment pour les travailleurs ayant été contraints de cesser leur activité (chômage, incapacité de travail) ou pour les membres de famille ayant rompu la vie commune (divorce, décès).",
  ],
  [
    "§ 1.2.2, al. 5",
    "Les ressortissants roumains et bulgares, à l'instar des autres ressortissants communautaires, seront dispensés de titre de séjour pour résider en France sous le statut de non actifs, réservé à ceux qui disposent des ressources évoquées précédemment.",
  ],
  [
    "§ 2.1, al. 2",
    "A compter du 1er janvier 2007, il sera exclu d'envisager la reconduite à la frontière des ressortissants roumains et bulgares pour des motifs tenant au non-respect de ces conditions.",
  ],
  [
    "§ 2.1, al. 3",
    "Le bénéfice de la libre circulation dans les conditions évoquées supra entraîne, conformément aux articles 10 et 11 du règlement n° 562/2006 du Parlement européen et du Conseil du 15 mars 2006 établissant un code communautaire relatif au régime de franchissement des frontières par les personnes, dit « code frontières Schengen », la suppression du compostage des documents de voyage des ressortissants bulgares et roumains aux frontières extérieures de l'espace Schengen.",
  ],
  [
    "§ 2.1, al. 4",
    "Je vous précise par ailleurs que la méconnaissance de l'obligation de visa pour les membres de leur famille qui en raison de leur nationalité n'en sont pas dispensés ne saurait être sanctionnée par une mesure de reconduite à la frontière sur le fondement du 1o du II de l'article L. 511-1.",
    "En ce cas, la sanction réside exclusivement dans une contravention de 5ème classe.",
  ],
  [
    "§ 2.1, al. 5",
    "J'ajoute que l'adhésion de la Roumanie et de la Bulgarie rendra sans objet toute procédure de réadmission de ressortissants de ces Etats vers les autres pays de l'Union européenne.",
  ],
  [
    "§ 2.2, al. 1",
    "La possibilité pour l'Etat membre d'accueil de procéder à l'éloignement d'un ressortissant d'un autre Etat membre pour des motifs graves liés à l'ordre et à la sécurité publics est réaffirmée.",
    "pour des motifs graves liés à l'ordre et à la sécurité publics",
  ],
  [
    "§ 2.2, al. 2",
    "Il n'y a pas de dispositions législatives particulières régissant les motifs d'expulsion des ressortissants de l'Union européenne. Les dispositions du titre II du livre V du CESEDA leur sont applicables.",
    "J'appelle seulement votre attention sur le 6° de l'article L. 521-2 qui, dans sa rédaction issue de la loi du 24 juillet 2006, institue une protection spécifique en matière d'expulsion, liée à un séjour régulier depuis plus de dix ans sur le territoire français.",
  ],
  [
    "§ 2.3, al. 1",
    "Pendant les trois mois qui suivent leur entrée sur le territoire français, les ressortissants des Etats membres de l'Union européenne, et donc les Roumains et les Bulgares, bénéficient d'un droit au séjour.",
    "Cependant, si pendant cette période leur comportement constitue une menace pour l'ordre public ou s'ils enfreignent la législation du travail, ils peuvent faire l'objet d'un arrêté de reconduite à la frontière sur le fondement du 8° du II de l'article L. 511-1 du CESEDA.",
    "si pendant cette période leur comportement constitue une menace pour l'ordre public ou s'ils enfreignent la législation du travail, ils peuvent faire l'objet d'un arrêté de reconduite à la frontière",
    "Pendant les trois mois qui suivent leur entrée sur le territoire français",
  ],
  [
    "§ 2.3, al. 2",
    "Les effets dans le temps propres à ce motif d'arrêté de reconduite à la frontière (cf. art. L.213-1 du CESEDA dans sa rédaction issue de l'article 49 de la loi du 24 juillet 2006) sont applicables aux ressortissants roumains et bulgares.",
  ],
  [
    "§ 2.3, al. 4",
    "Comme indiqué supra (§1.1), il vous appartient de tirer les conséquences, au plan du séjour, du comportement des ressortissants de ces deux Etats, ou de tout autre Etat membre qui multiplieraient en France les séjours de moins de trois mois pour y subir des soins en bénéficiant de l'assistance publique.",
    "Comme indiqué supra (§1.1)",
    "des ressortissants de ces deux Etats, ou de tout autre Etat membre",
    "multiplieraient en France les séjours de moins de trois mois pour y subir des soins",
  ],
  [
    "§ 2.3, al. 5",
    "La mesure d'éloignement appropriée à cette situation consiste en une obligation de quitter le territoire français sur le fondement du deuxième alinéa du I de l'article L. 511-1 du CESEDA, dès lors que cette décision implique le constat, au terme d'un examen de situation individuel et sur la base d'un faisceau d'indices sérieux et concordants, que l'intéressé ne peut plus justifier du maintien de son droit au séjour.",
    "dès lors que cette décision implique le constat, au terme d'un examen de situation individuel et sur la base d'un faisceau d'indices sérieux et concordants, que l'intéressé ne peut plus justifier du maintien de son droit au séjour",
    "La mesure d'éloignement appropriée à cette situation consiste en une obligation de quitter le territoire français",
    "La mesure d'éloignement appropriée à cette situation",
  ],
  [
    "§ 2.4, al. 1",
    "Si le lien de rattachement avec une situation ouvrant droit au séjour ne peut être établi, l'obligation de quitter le territoire français est applicable.",
  ],
  [
    "§ 2.4, al. 2",
    "Conformément aux dispositions de l'article 18 du Traité CE, il n'y a pas de droit au séjour sur le territoire des Etats membres sans rattachement à l'une des quatre situations énumérées à l'article L. 121-1 du CESEDA : travailleur (salarié ou non), étudiant, inactif disposant de ressources suffisantes et d'une assurance maladie, membre de famille.",
    "il n'y a pas de droit au séjour sur le territoire des Etats membres sans rattachement",
    "travailleur (salarié ou non), étudiant, inactif disposant de ressources suffisantes et d'une assurance maladie, membre de famille",
    "l'une des quatre situations énumérées à l'article L. 121-1 du CESEDA : travailleur (salarié ou non), étudiant, inactif disposant de ressources suffisantes et d'une assurance maladie, membre de famille.",
    "il n'y a pas de droit au séjour sur le territoire des Etats membres sans rattachement à l'une des quatre situations énumérées à l'article L. 121-1 du CESEDA",
  ],
  [
    "§ 2.4, al. 3",
    "Le deuxième alinéa du I de l'article L. 511-1 du CESEDA vous ouvre la possibilité de notifier une obligation de quitter le territoire français, dès lors qu'au terme d'un examen de situation individuel et approfondi vous constatez que le ressortissant roumain ou bulgare ne justifie plus du maintien de son droit au séjour.",
    "vous constatez que le ressortissant roumain ou bulgare ne justifie plus du maintien de son droit au séjour",
    "le ressortissant roumain ou bulgare",
  ],
  [
    "§ 2.4, al. 4",
    "Toutefois, le constat que le ressortissant européen ne justifie pas d'un lien réel et effectif avec l'une des situations ouvrant droit au séjour justifie le prononcé d'une obligation de quitter le territoire français dès lors qu'il est établi que l'intéressé est en situation de complète dépendance par rapport au système d'assurance sociale français.",
    "dès lors qu'il est établi que l'intéressé est en situation de complète dépendance par rapport au système d'assurance sociale français",
  ],
  [
    "§ 2.4, al. 5",
    "Si un ressortissant roumain ou bulgare exerce une activité professionnelle sans être en possession d'un titre de séjour, il vous est demandé de prendre un arrêté de reconduite à la frontière (APRF) sur le fondement du 2° du II de l'article L. 511-1 du CESEDA.",
    "il vous est demandé de prendre un arrêté de reconduite à la frontière (APRF)",
    "exerce une activité professionnelle sans être en possession d'un titre de séjour",
  ],
  [
    "§ 2.4, al. 6",
    "En cas d'interpellation d'un de ces ressortissants séjournant en France depuis plus de trois mois et exerçant une activité professionnelle sans être muni du titre de séjour prévu à l'article L. 121-2 du CESEDA, un APRF pourra être pris à son encontre sur le fondement du 2° du II de l'article L. 511-1 du même code, qui vise notamment l'étranger non soumis à l'obligation de visa qui s'est maintenu sur le territoire français à l'expiration d'un délai de trois mois à compter de son entrée sur le territoire sans être titulaire d'un premier titre de séjour régulièrement délivré.",
    "En cas d'interpellation d'un de ces ressortissants",
    "un APRF pourra être pris à son encontre",
  ],
  [
    "§ 2.4, al. 7",
    "L'APRF sera immédiatement exécutoire sans délai de départ volontaire.",
    "Il s'applique aux ressortissants roumains et bulgares",
    "Il s'applique aux ressortissants roumains et bulgares parce que le travail irrégulier dûment constaté révèle par lui-même que le droit au séjour de l'intéressé ne pouvait se rattacher qu'à la qualité de travailleur, qualité dont l'intéressé ne saurait se prévaloir du fait de son irrégularité.",
    "le travail irrégulier dûment constaté",
  ],
  ["§ 2.5", "Les arrêtés de reconduite à la frontière pris avant le 1er janvier 2007"],
  ["§ 2.5, al. 1", "Ils ne pourront plus, en principe, être mis à exécution."],
  [
    "§ 2.5, al. 3",
    "Toutefois, il convient de déduire de cette jurisprudence que dans l'hypothèse où un ressortissant roumain ou bulgare aurait exercé une activité professionnelle sans détenir un titre de séjour, l'APRF a conservé un caractère exécutoire.",
  ],
  ["annexe, ligne 3", "< 3 mois membre famille oui oui non oui oui"],
  ["annexe, ligne 5, colonne 1", "3 mois à 5 ans membre famille"],
  ["annexe, ligne 5, colonne 2", "oui"],
  ["annexe, ligne 3, colonne 1", "< 3 mois membre famille"],
  ["annexe, ligne 3, colonne 3", "oui"],
  ["annexe, ligne 5, colonne 4", "non Sauf si activité professionnelle sans titre de séjour"],
  ["annexe, ligne 4, colonne 1", "3 mois à 5 ans"],
  ["annexe, ligne 4, colonne 3", "non"],
  ["annexe, ligne 5, colonne 3", "non"],
  ["annexe, ligne 2, colonne 1", "< 3 mois"],
  ["annexe, ligne 2, colonne 4", "non"],
  ["annexe, ligne 3, colonne 4", "non"],
  ["annexe, ligne 4, colonne 4", "non Sauf si activité professionnelle sans titre de séjour"],
  ["annexe, ligne 2, colonne 5", "oui"],
  ["annexe, ligne 2, colonne 6", "oui"],
  ["annexe, ligne 3, colonne 5", "oui"],
  ["annexe, ligne 3, colonne 6", "oui"],
  ["annexe, ligne 4, colonne 5", "oui"],
  ["annexe, ligne 4, colonne 6", "oui"],
  ["annexe, ligne 5, colonne 5", "oui"],
  ["annexe, ligne 5, colonne 6", "oui"],
  ["annexe, ligne 2, colonne 2", "oui"],
  ["annexe, ligne 3, colonne 2", "oui"],
  ["annexe, ligne 4, colonne 2", "oui"],
  ["annexe, ligne 2, colonne 3", "oui"],
  ["objet, al. 1", "éloignement des ressortissants roumains et bulgares"],
  [
    "résumé, al. 1",
    "les règles relatives à l'éloignement des ressortissants des États membres de l'Union européenne",
  ],
  [
    "§ 2.3",
    "La procédure de reconduite à la frontière et de l'obligation de quitter le territoire français pourra être mise en œuvre sous certaines conditions",
  ],
  [
    "annexe",
    "Tableau récapitulatif des mesures d'éloignement applicables aux ressortissants roumains et bulgares à compter du 1er janvier 2007",
    "membres de famille d'un communautaire",
    "applicables aux ressortissants roumains et bulgares",
    "les membres de famille s'entendent comme ressortissants de pays tiers membres de famille d'un communautaire",
  ],
  [
    "§ 1.1, al. 4",
    "La notion de charge déraisonnable suppose que soit constaté un abus caractérisé du droit de séjour, constitué par le fait que le séjour aurait en réalité pour seul objet le bénéfice des aides sociales",
    "constitué par le fait que le séjour aurait en réalité pour seul objet le bénéfice des aides sociales accessibles sans contrepartie, c'est-à-dire sans qu'il soit nécessaire de verser une cotisation. Cela concerne en pratique toutes les prestations sociales non contributives.",
    "La notion de charge déraisonnable suppose que soit constaté un abus caractérisé du droit de séjour",
  ],
  [
    "§ 1.1, al. 6",
    "l'existence d'une telle charge sera avérée lorsque vous aurez constaté que le recours à l'assistance sociale revêt un caractère récurrent",
    "revêt un caractère récurrent pendant des périodes de séjour de moins de trois mois",
    "Ainsi, l'existence d'une telle charge sera avérée lorsque vous aurez constaté que le recours à l'assistance sociale revêt un caractère récurrent pendant des périodes de séjour de moins de trois mois ou lorsque vous aurez clairement établi que l'objet unique du séjour est le bénéfice des aides ou prestations sociales françaises.",
  ],
  ["§ 2.3, al. 3", "l'appréciation de la charge déraisonnable"],
  [
    "§ 2.5, al. 2",
    "Dès lors qu'il ne ressort pas des pièces des dossiers que les intéressés exercent une telle activité",
  ],
  [
    "§ 1.1, al. 10",
    "Peut également être cité, à titre d'exemple d'existence d'une charge déraisonnable, le recours systématique à des hébergements d'urgence.",
  ],
];

/**
 * Ce qui peut être demandé d'un cas, puis les groupes. Non précisé : on répond par oui ou non ; le
 * nom dans les données est celui qui se lit, sans accent. « words » : les mots du texte qui en
 * parlent.
 */
const writtenFacts = [
  {
    name: "date de la décision",
    kind: "date",
    question: "À quelle date la décision est-elle prise ?",
  },
  {
    name: "qualité",
    kind: "choice",
    question: "Qui est l'intéressé ?",
    help: "Les membres de famille s'entendent, dans l'annexe, comme ressortissants de pays tiers membres de famille d'un communautaire.",
    options: [
      "ressortissant roumain ou bulgare",
      "membre de famille ressortissant de pays tiers",
      "autre ressortissant de l'Union européenne",
    ],
    words: [130, 0, 2, 3, 5, 6],
  },
  {
    name: "citoyen dont l'intéressé est membre de la famille",
    kind: "choice",
    question: "De quel citoyen de l'Union l'intéressé est-il membre de la famille ?",
    options: ["ressortissant roumain ou bulgare", "autre ressortissant de l'Union européenne"],
    words: [55, 56, 99, 72, 100, 101],
  },
  {
    name: "durée du séjour",
    kind: "elapsed",
    question: "Depuis combien de temps l'intéressé séjourne-t-il en France ?",
    judged_at: "date de la décision",
    unit: "mois",
    until: "date_de_la_decision",
    words: [2, 3, 5, 6, 8, 9],
  },
  {
    name: "menace pour l'ordre public",
    question: "Le comportement de l'intéressé constitue-t-il une menace pour l'ordre public ?",
    natures: ["appraisal"],
    authority: "préfet",
    words: [6, 30, 29, 63, 102, 103],
  },
  {
    name: "motifs graves d'ordre public",
    question: "Existe-t-il des motifs graves liés à l'ordre et à la sécurité publics ?",
    natures: ["appraisal"],
    authority: "l'autorité compétente",
    words: [31, 29, 58, 108, 112, 113],
  },
  {
    name: "infraction à la législation du travail",
    question: "L'intéressé enfreint-il la législation du travail ?",
    natures: ["sensitive"],
    words: [63, 102, 103, 64],
  },
  {
    name: "activité professionnelle sans titre de séjour",
    question: "L'intéressé exerce-t-il une activité professionnelle sans être en possession d'un titre de séjour ?",
    help: "Le titre est celui que prévoit l'article L. 121-2 (§ 2.4, al. 6).",
    natures: ["sensitive"],
    words: [86, 89, 100, 104, 90, 105],
  },
  {
    name: "interpellation",
    question: "L'intéressé a-t-il été interpellé ?",
    words: [89, 100, 104, 90],
  },
  {
    name: "constat que le droit au séjour n'est plus justifié",
    question: "Au terme d'un examen de situation individuel, est-il constaté que l'intéressé ne justifie plus du maintien de son droit au séjour ?",
    help: "Avant trois mois : sur la base d'un faisceau d'indices sérieux et concordants (§ 2.3, al. 5). Après : examen individuel et approfondi (§ 2.4, al. 3).",
    natures: ["appraisal"],
    authority: "préfet",
    words: [71, 81, 99, 72, 100, 101],
  },
  {
    name: "séjours multipliés pour des soins à la charge de l'assistance publique",
    question: "L'intéressé multiplie-t-il en France les séjours de moins de trois mois pour y subir des soins en bénéficiant de l'assistance publique ?",
    natures: ["sensitive"],
    words: [70, 67, 71, 99, 72],
  },
  {
    name: "situations ouvrant droit au séjour",
    kind: "several",
    question: "À quelle situation ouvrant droit au séjour l'intéressé se rattache-t-il ?",
    natures: ["governed_elsewhere"],
    governed_by: "l'article L. 121-1 du CESEDA",
    options: [
      "travailleur",
      "étudiant",
      "inactif disposant de ressources suffisantes et d'une assurance maladie",
      "membre de famille",
    ],
    words: [79, 27, 29],
  },
  {
    name: "lien de rattachement établi",
    question: "Un lien de rattachement avec une situation ouvrant droit au séjour peut-il être établi ?",
    natures: ["appraisal"],
    authority: "préfet",
    words: [80, 75, 76, 84, 100, 101],
  },
  {
    name: "complète dépendance",
    question: "Est-il établi que l'intéressé est en situation de complète dépendance par rapport au système d'assurance sociale français ?",
    natures: ["appraisal"],
    authority: "préfet",
    words: [75, 81, 84, 100, 101, 82],
  },
  {
    name: "défaut de visa",
    question: "L'obligation de visa a-t-elle été méconnue ?",
    words: [55, 56],
  },
  {
    name: "dispense de visa par la nationalité",
    question: "L'intéressé est-il, en raison de sa nationalité, dispensé de visa ?",
    words: [55, 56],
  },
  {
    name: "date de l'arrêté de reconduite",
    kind: "date",
    question: "À quelle date l'arrêté de reconduite à la frontière a-t-il été pris ?",
    words: [96, 97, 98],
  },
  {
    name: "activité exercée sans titre",
    question: "Ressort-il des pièces du dossier que l'intéressé aurait exercé une activité professionnelle sans détenir un titre de séjour ?",
    natures: ["sensitive"],
    words: [138, 96, 98],
  },
  {
    name: "séjour régulier",
    kind: "elapsed",
    question: "Depuis combien de temps l'intéressé séjourne-t-il régulièrement en France ?",
    unit: "mois",
    until: "date_de_la_decision",
    words: [61],
  },
  {
    name: "couverture sociale du pays d'origine",
    question: "L'intéressé est-il en mesure de bénéficier, durant son séjour en France, de la couverture sociale de son pays d'origine ?",
    words: [8, 9, 10, 11],
  },
  {
    name: "recours récurrent à l'assistance sociale",
    question: "Le recours à l'assistance sociale revêt-il un caractère récurrent pendant des périodes de séjour de moins de trois mois ?",
    natures: ["appraisal"],
    authority: "préfet",
    words: [135],
  },
  {
    name: "objet unique du séjour les aides sociales",
    question: "Est-il clairement établi que l'objet unique du séjour est le bénéfice des aides ou prestations sociales françaises ?",
    natures: ["appraisal"],
    authority: "préfet",
  },
  {
    name: "abus caractérisé du droit de séjour",
    natures: ["appraisal"],
    authority: "préfet",
    words: [132],
  },
  {
    name: "charge déraisonnable",
    question: "L'intéressé constitue-t-il une charge déraisonnable pour le système d'assistance sociale français ?",
    natures: ["appraisal"],
    authority: "préfet",
    words: [133, 136, 139, 6, 71, 99],
  },
  {
    name: "recours systématique à des hébergements d'urgence",
    question: "L'intéressé recourt-il systématiquement à des hébergements d'urgence ?",
  },
  {
    name: "comportement abusif caractérisé",
    question: "L'expertise conduit-elle à la caractérisation d'un comportement abusif ?",
    natures: ["appraisal"],
    authority: "préfet",
    words: [18, 19, 20],
  },
  {
    name: "nouvelle demande d'aide au retour",
    question: "L'intéressé est-il revenu sur le territoire et a-t-il fait une nouvelle demande d'accès à l'assistance sociale ?",
    words: [19, 20],
  },
  {
    name: "aide subordonnée à un droit de séjour",
    question: "Le bénéfice de l'aide est-il subordonné à un droit de séjour ?",
    natures: ["governed_elsewhere"],
    governed_by: "les textes propres à l'aide",
    words: [20],
  },
  {
    name: "maintien au-delà de l'échéance",
    question: "L'intéressé se maintient-il en France au-delà de l'échéance ?",
    words: [17],
  },
  {
    name: "emploi",
    question: "L'intéressé dispose-t-il d'un emploi (salarié ou non salarié) ?",
    words: [27, 29],
  },
  {
    name: "moyens suffisants d'existence",
    question: "L'intéressé possède-t-il des moyens suffisants d'existence ?",
    natures: ["appraisal"],
    authority: "préfet",
    words: [27, 29],
  },
  {
    name: "travail salarié",
    question: "L'intéressé veut-il accéder à un travail salarié ?",
    words: [34, 35],
  },
  {
    name: "période du régime transitoire en cours",
    question: "La période du régime transitoire est-elle en cours ?",
    natures: ["governed_elsewhere"],
    governed_by: "les traités d'adhésion",
    words: [34, 35, 38, 39, 40, 42],
  },
  {
    name: "titre autorisant à travailler",
    question: "L'intéressé est-il muni d'un titre l'autorisant à travailler en France ?",
    words: [39, 40],
  },
  {
    name: "exercice d'une activité professionnelle",
    question: "L'intéressé veut-il exercer une activité professionnelle en France ?",
    words: [42],
  },
  {
    name: "exception prévue à l'article L. 121-2",
    question: "L'intéressé relève-t-il d'une exception prévue à l'article L. 121-2 du CESEDA ?",
    natures: ["governed_elsewhere"],
    governed_by: "l'article L. 121-2 du CESEDA",
    words: [42, 86, 89],
  },
  {
    name: "profession libérale commerciale industrielle ou artisanale",
    question: "L'intéressé veut-il accéder à une profession libérale, commerciale, industrielle ou artisanale ?",
    words: [41],
  },
  {
    name: "autorisé à travailler",
    question: "L'intéressé est-il autorisé à travailler ?",
    words: [45],
  },
  {
    name: "statut de non actif",
    question: "L'intéressé prétend-il à un droit au séjour au titre de non-actif ?",
    words: [8, 9, 10, 11, 13, 14],
  },
  {
    name: "ressources propres suffisantes",
    question: "L'intéressé dispose-t-il de ressources propres suffisantes ?",
    natures: ["appraisal"],
    authority: "préfet",
    words: [52],
  },
  {
    name: "conditions de l'allocation de solidarité aux personnes âgées",
    question: "L'intéressé remplit-il les conditions, notamment d'âge, de l'allocation de solidarité aux personnes âgées ?",
    natures: ["governed_elsewhere"],
    governed_by: "les articles L. 815-1 et suivants du code de la sécurité sociale",
    words: [47],
  },
  {
    name: "séjour permanent acquis",
    question: "L'intéressé a-t-il accédé au séjour permanent au terme de cinq ans de séjour régulier ?",
    natures: ["governed_elsewhere"],
    governed_by: "le titre II du livre Ier du CESEDA",
    words: [33, 27, 29, 30, 31],
  },
  {
    name: "appel rapide au système de soins",
    question: "L'intéressé fait-il rapidement appel au système de soins français ?",
    natures: ["appraisal", "sensitive"],
    authority: "préfet",
    words: [11],
  },
  {
    name: "dépourvu de ressources et de sécurité sociale",
    question: "L'intéressé est-il dépourvu de ressources et de sécurité sociale dans son pays ?",
    words: [14],
  },
  {
    name: "venue pour des soins d'une pathologie déclarée au pays",
    question: "L'intéressé, souffrant d'une pathologie déclarée dans son pays, se présente-t-il en France afin d'y recevoir des soins sans contrepartie financière ?",
    natures: ["not_collected", "sensitive"],
    words: [14],
  },
  {
    name: "décret et arrêté d'enregistrement parus",
    question: "Le décret et l'arrêté fixant le modèle de l'attestation d'enregistrement sont-ils parus ?",
  },
  {
    name: "omission de l'enregistrement",
    question: "L'intéressé a-t-il omis la formalité d'enregistrement ?",
    natures: ["sensitive"],
    words: [24, 25],
  },
  {
    name: "travail irrégulier dûment constaté",
    question: "Le travail irrégulier a-t-il été dûment constaté ?",
    natures: ["sensitive"],
    words: [94],
  },
];

/** Les résultats, dans l'ordre des décisions. */
const writtenOutcomes = [
  { name: "séjour sans condition", kind: "droit" },
  { name: "libre circulation", kind: "droit" },
  { name: "séjour pendant les trois premiers mois", kind: "droit" },
  { name: "passeport ou carte d'identité valides", kind: "formalite" },
  { name: "conditions d'entrée des ressortissants de pays tiers", kind: "formalite" },
  {
    name: "limitation du droit de circulation et de séjour",
    kind: "acte",
    bearer: "autorités françaises",
  },
  { name: "prise en compte de la prise en charge sollicitée", kind: "acte", bearer: "préfet" },
  { name: "recours aux soins retenu comme indice d'abus", kind: "acte", bearer: "préfet" },
  { name: "interrogation sur les motivations du séjour", kind: "acte", bearer: "préfet" },
  { name: "présomption d'une demande d'assistance excessive", kind: "etat" },
  { name: "indice d'une charge excessive retenu", kind: "acte", bearer: "préfet" },
  {
    name: "recueil d'informations portant atteinte au secret médical",
    kind: "acte",
    bearer: "préfet",
  },
  { name: "prise en compte des éléments au-delà de trois mois", kind: "acte", bearer: "préfet" },
  { name: "constat de la perte du droit au séjour", kind: "acte", bearer: "préfet" },
  {
    name: "saisine du préfet par le service prestataire",
    kind: "acte",
    bearer: "service prestataire",
  },
  { name: "refus d'une aide", kind: "acte", bearer: "service prestataire" },
  { name: "séjour de plus de trois mois", kind: "droit" },
  { name: "enregistrement en mairie", kind: "formalite" },
  { name: "sanction du défaut d'enregistrement", kind: "resultat", bearer: "juge" },
  { name: "reconnaissance du droit au séjour par l'attestation", kind: "effet" },
  { name: "emploi ou moyens suffisants d'existence", kind: "formalite" },
  { name: "autorisation de travail", kind: "formalite" },
  { name: "secteurs d'activité ouverts", kind: "resultat" },
  { name: "règles applicables pendant la période transitoire", kind: "resultat" },
  { name: "durée du régime transitoire", kind: "resultat" },
  {
    name: "inscription comme demandeur d'emploi",
    kind: "acte",
    bearer: "ressortissant roumain ou bulgare",
  },
  { name: "accès aux professions indépendantes", kind: "droit" },
  { name: "titre de séjour pour une activité professionnelle", kind: "formalite" },
  { name: "assurance maladie", kind: "formalite" },
  { name: "ressources propres", kind: "formalite" },
  { name: "référence du niveau de ressources", kind: "resultat" },
  { name: "modulation selon la composition de la famille", kind: "acte", bearer: "préfet" },
  { name: "analyse des éléments de la situation personnelle", kind: "acte", bearer: "préfet" },
  { name: "maintien du droit de séjour", kind: "droit" },
  { name: "titre de séjour pour résider", kind: "formalite" },
  { name: "reconnaissance du droit au séjour", kind: "droit" },
  { name: "restriction au séjour permanent", kind: "acte", bearer: "préfet" },
  { name: "OQTF", kind: "acte", bearer: "préfet" },
  { name: "APRF ordre public et droit du travail", kind: "acte", bearer: "préfet" },
  { name: "autre APRF", kind: "acte", bearer: "préfet" },
  { name: "APRF pour non-respect des conditions d'entrée", kind: "acte", bearer: "préfet" },
  { name: "APRF pour défaut de visa", kind: "acte", bearer: "préfet" },
  { name: "APRF pour activité sans titre", kind: "acte", bearer: "préfet" },
  { name: "compostage des documents de voyage", kind: "effet" },
  { name: "sanction du défaut de visa", kind: "resultat", bearer: "juge" },
  { name: "réadmission vers un autre pays de l'Union", kind: "acte", bearer: "préfet" },
  { name: "éloignement pour motifs graves", kind: "acte", bearer: "Etat membre d'accueil" },
  { name: "APE", kind: "acte", bearer: "préfet", help: "arrêté préfectoral d'expulsion" },
  {
    name: "AME",
    kind: "acte",
    bearer: "ministre de l'intérieur",
    help: "arrêté ministériel d'expulsion",
  },
  { name: "dispositions du titre II du livre V", kind: "effet" },
  { name: "protection spécifique contre l'expulsion", kind: "etat" },
  { name: "effets dans le temps de l'arrêté d'ordre public", kind: "effet" },
  { name: "conséquences tirées au plan du séjour", kind: "acte", bearer: "préfet" },
  { name: "droit au séjour de plus de trois mois", kind: "etat" },
  { name: "exécution immédiate de l'arrêté", kind: "effet" },
  { name: "délai de départ volontaire", kind: "effet" },
  { name: "bénéfice de la qualité de travailleur", kind: "effet" },
  { name: "mise à exécution d'un arrêté antérieur", kind: "acte", bearer: "préfet" },
];

/** Les règles : leurs mots, leurs conditions. Elles sont désignées ensuite par leur rang. */
const writtenRules = [
  {
    id: "1 pas de droit inconditionnel",
    quotations: [0],
    conditions: ["qualité : ressortissant roumain ou bulgare"],
  },
  {
    id: "1.1 libre circulation",
    quotations: [2],
    conditions: [
      "qualité : autre que membre de famille ressortissant de pays tiers",
      "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
    ],
  },
  {
    id: "1.1 document requis",
    quotations: [3],
    conditions: [
      "qualité : autre que membre de famille ressortissant de pays tiers",
      "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
    ],
  },
  {
    id: "1.1 conditions d'entrée inopposables",
    quotations: [5],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
    ],
  },
  {
    id: "1.1 limitations",
    quotations: [6],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "menace pour l'ordre public ou charge déraisonnable",
    ],
  },
  {
    id: "1.1 recours aux soins couvert",
    quotations: [8, 9],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "durée du séjour : au plus 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : moins de 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : moins de 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "couverture sociale du pays d'origine",
    ],
  },
  {
    id: "1.1 présomption",
    quotations: [10],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "durée du séjour : au plus 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : moins de 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : moins de 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "absence de couverture sociale du pays d'origine",
    ],
  },
  {
    id: "1.1 interrogation permise",
    quotations: [11],
    conditions: [
      "qualité : autre que membre de famille ressortissant de pays tiers (lecture « communautaire du § 1.1 » : tout ressortissant de l'Union)",
      "qualité : ressortissant roumain ou bulgare (lecture « communautaire du § 1.1 » : Roumains et Bulgares)",
      "durée du séjour : au plus 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : moins de 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : moins de 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "absence de couverture sociale du pays d'origine",
      "appel rapide au système de soins",
    ],
  },
  {
    id: "1.1 éléments à prendre en compte",
    quotations: [13],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "durée du séjour : au plus 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : moins de 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : moins de 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
    ],
  },
  {
    id: "1.1 indice d'une charge excessive",
    quotations: [14],
    conditions: [
      "qualité : autre que membre de famille ressortissant de pays tiers (lecture « communautaire du § 1.1 » : tout ressortissant de l'Union)",
      "qualité : ressortissant roumain ou bulgare (lecture « communautaire du § 1.1 » : Roumains et Bulgares)",
      "durée du séjour : au plus 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : moins de 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : moins de 3 mois ou statut de non actif (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "dépourvu de ressources et de sécurité sociale",
      "venue pour des soins d'une pathologie déclarée au pays",
    ],
  },
  { id: "1.1 secret médical", quotations: [15], conditions: [] },
  {
    id: "1.1 éléments au-delà de trois mois",
    quotations: [17],
    conditions: [
      "qualité : autre que membre de famille ressortissant de pays tiers (lecture « communautaire du § 1.1 » : tout ressortissant de l'Union)",
      "qualité : ressortissant roumain ou bulgare (lecture « communautaire du § 1.1 » : Roumains et Bulgares)",
      "maintien au-delà de l'échéance",
    ],
  },
  {
    id: "1.1 perte du droit au séjour",
    quotations: [18],
    conditions: ["qualité : ressortissant roumain ou bulgare", "comportement abusif caractérisé"],
  },
  {
    id: "1.1 saisine au retour",
    quotations: [19],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "comportement abusif caractérisé",
      "nouvelle demande d'aide au retour",
    ],
  },
  {
    id: "1.1 refus au retour",
    quotations: [20],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "comportement abusif caractérisé",
      "nouvelle demande d'aide au retour",
      "aide subordonnée à un droit de séjour",
    ],
  },
  {
    id: "1.2 droit au séjour",
    quotations: [22],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
    ],
  },
  {
    id: "1.2 enregistrement",
    quotations: [23, 25],
    conditions: [
      "qualité : autre que membre de famille ressortissant de pays tiers",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
    ],
  },
  {
    id: "1.2 sanction",
    quotations: [24, 25],
    conditions: [
      "qualité : autre que membre de famille ressortissant de pays tiers",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "omission de l'enregistrement",
    ],
  },
  {
    id: "1.2 attestation",
    quotations: [26],
    conditions: [
      "qualité : autre que membre de famille ressortissant de pays tiers",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
    ],
  },
  {
    id: "1.2 emploi ou moyens",
    quotations: [27, 29],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "aucun de : situations ouvrant droit au séjour : comprend étudiant ; situations ouvrant droit au séjour : comprend membre de famille (lecture « étudiant et membre de famille » : hors du § 1.2)",
      "absence de séjour permanent acquis",
    ],
  },
  {
    id: "1.2 ni emploi ni moyens",
    quotations: [27, 29],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "aucun de : situations ouvrant droit au séjour : comprend étudiant ; situations ouvrant droit au séjour : comprend membre de famille (lecture « étudiant et membre de famille » : hors du § 1.2)",
      "aucun de : emploi ; moyens suffisants d'existence",
      "absence de séjour permanent acquis",
    ],
  },
  {
    id: "1.2.1 autorisation de travail",
    quotations: [34, 35],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "travail salarié",
      "période du régime transitoire en cours",
    ],
  },
  {
    id: "1.2.1 secteurs ouverts",
    quotations: [36],
    conditions: ["qualité : ressortissant roumain ou bulgare"],
  },
  {
    id: "1.2.1 durée du régime transitoire",
    quotations: [37],
    conditions: ["qualité : ressortissant roumain ou bulgare"],
  },
  {
    id: "1.2.1 droit commun",
    quotations: [38],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "période du régime transitoire en cours",
    ],
  },
  {
    id: "1.2.1 inscription sans titre",
    quotations: [39],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "période du régime transitoire en cours",
      "absence de titre autorisant à travailler",
    ],
  },
  {
    id: "1.2.1 inscription avec titre",
    quotations: [40],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "période du régime transitoire en cours",
      "titre autorisant à travailler",
    ],
  },
  {
    id: "1.2.1 professions indépendantes",
    quotations: [41],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "profession libérale commerciale industrielle ou artisanale",
    ],
  },
  {
    id: "1.2.1 titre de séjour",
    quotations: [42],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "période du régime transitoire en cours",
      "exercice d'une activité professionnelle",
      "absence d'exception prévue à l'article L. 121-2",
    ],
    legal_basis: ["article L.121-2 du CESEDA"],
  },
  {
    id: "1.2.1 titre de séjour au-delà de trois mois",
    quotations: [42],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "période du régime transitoire en cours",
      "exercice d'une activité professionnelle",
      "absence d'exception prévue à l'article L. 121-2",
    ],
    legal_basis: ["article L.121-2 du CESEDA"],
  },
  {
    id: "1.2.2 assurance et ressources",
    quotations: [45],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "absence d'autorisé à travailler",
      "statut de non actif",
    ],
  },
  {
    id: "1.2.2 référence au revenu minimum",
    quotations: [46],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "statut de non actif",
    ],
  },
  {
    id: "1.2.2 référence pour les personnes âgées",
    quotations: [47],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "statut de non actif",
      "conditions de l'allocation de solidarité aux personnes âgées",
    ],
  },
  {
    id: "1.2.2 modulation",
    quotations: [48],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "statut de non actif",
    ],
  },
  {
    id: "1.2.2 analyse",
    quotations: [50],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "statut de non actif",
    ],
  },
  { id: "1.2.2 maintien du droit", quotations: [51], conditions: [] },
  {
    id: "1.2.2 dispense de titre",
    quotations: [52],
    conditions: [
      "qualité : autre que membre de famille ressortissant de pays tiers",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "statut de non actif",
      "ressources propres suffisantes",
    ],
  },
  {
    id: "1.2.2 menace",
    quotations: [30, 29],
    conditions: [
      "qualité : autre que membre de famille ressortissant de pays tiers",
      "menace pour l'ordre public",
      "absence de séjour permanent acquis",
    ],
  },
  {
    id: "1.2.2 menace au-delà de trois mois",
    quotations: [30, 29],
    conditions: [
      "qualité : autre que membre de famille ressortissant de pays tiers",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : au moins 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : plus de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "menace pour l'ordre public",
      "absence de séjour permanent acquis",
    ],
  },
  {
    id: "1.2.2 séjour permanent",
    quotations: [31],
    conditions: [
      "qualité : autre que membre de famille ressortissant de pays tiers",
      "séjour permanent acquis",
      "motifs graves d'ordre public",
    ],
  },
  {
    id: "1.2.2 séjour permanent sans motif grave",
    quotations: [29],
    conditions: [
      "qualité : autre que membre de famille ressortissant de pays tiers",
      "séjour permanent acquis",
      "absence de motifs graves d'ordre public",
    ],
  },
  {
    id: "2.1 conditions d'entrée",
    quotations: [53],
    conditions: ["qualité : ressortissant roumain ou bulgare"],
  },
  {
    id: "2.1 compostage",
    quotations: [54],
    conditions: ["qualité : ressortissant roumain ou bulgare"],
  },
  {
    id: "2.1 visa",
    quotations: [55, 56],
    conditions: [
      "qualité : membre de famille ressortissant de pays tiers",
      "citoyen dont l'intéressé est membre de la famille : ressortissant roumain ou bulgare",
      "absence de dispense de visa par la nationalité",
      "défaut de visa",
    ],
  },
  {
    id: "2.1 réadmission",
    quotations: [57],
    conditions: ["qualité : ressortissant roumain ou bulgare"],
  },
  {
    id: "2.2 motifs graves",
    quotations: [58],
    conditions: [
      "qualité : autre que membre de famille ressortissant de pays tiers",
      "motifs graves d'ordre public",
    ],
  },
  {
    id: "2.2 droit de l'expulsion",
    quotations: [60],
    conditions: ["qualité : autre que membre de famille ressortissant de pays tiers"],
  },
  {
    id: "2.2 protection de dix ans",
    quotations: [61],
    conditions: [
      "qualité : autre que membre de famille ressortissant de pays tiers",
      "séjour régulier : plus de 10 ans",
    ],
  },
  {
    id: "2.3 droit au séjour",
    quotations: [62],
    conditions: [
      "qualité : autre que membre de famille ressortissant de pays tiers",
      "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
    ],
  },
  {
    id: "2.3 ordre public et droit du travail",
    quotations: [63],
    conditions: [
      "qualité : autre que membre de famille ressortissant de pays tiers",
      "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "menace pour l'ordre public ou infraction à la législation du travail",
    ],
  },
  {
    id: "2.3 effets dans le temps",
    quotations: [66],
    conditions: ["qualité : ressortissant roumain ou bulgare"],
  },
  {
    id: "2.3 conséquences au plan du séjour",
    quotations: [67],
    conditions: [
      "qualité : autre que membre de famille ressortissant de pays tiers",
      "séjours multipliés pour des soins à la charge de l'assistance publique",
    ],
  },
  {
    id: "2.3 OQTF",
    quotations: [71],
    conditions: [
      "qualité : autre que membre de famille ressortissant de pays tiers",
      "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "séjours multipliés pour des soins à la charge de l'assistance publique (lecture « situation visée au § 2.3 » : séjours multipliés)",
      "constat que le droit au séjour n'est plus justifié",
    ],
  },
  {
    id: "2.3 OQTF recommandée",
    quotations: [71],
    conditions: [
      "qualité : autre que membre de famille ressortissant de pays tiers",
      "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "séjours multipliés pour des soins à la charge de l'assistance publique (lecture « situation visée au § 2.3 » : séjours multipliés)",
      "constat que le droit au séjour n'est plus justifié",
    ],
  },
  {
    id: "2.3 OQTF obligatoire",
    quotations: [71],
    conditions: [
      "qualité : autre que membre de famille ressortissant de pays tiers",
      "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "séjours multipliés pour des soins à la charge de l'assistance publique (lecture « situation visée au § 2.3 » : séjours multipliés)",
      "constat que le droit au séjour n'est plus justifié",
    ],
  },
  {
    id: "2.4 absence de rattachement",
    quotations: [75],
    conditions: [
      "qualité : autre que membre de famille ressortissant de pays tiers (lecture « défaut de rattachement » : tout ressortissant de l'Union)",
      "qualité : ressortissant roumain ou bulgare (lecture « défaut de rattachement » : Roumains et Bulgares)",
      "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "(durée du séjour : au moins 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "absence de lien de rattachement établi",
    ],
  },
  {
    id: "2.4 pas de droit sans rattachement",
    quotations: [76],
    conditions: [
      "qualité : autre que membre de famille ressortissant de pays tiers",
      "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "(durée du séjour : au moins 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "absence de lien de rattachement établi",
    ],
  },
  {
    id: "2.4 droit plus justifié",
    quotations: [81],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "(durée du séjour : au moins 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "constat que le droit au séjour n'est plus justifié",
    ],
  },
  {
    id: "2.4 complète dépendance",
    quotations: [84],
    conditions: [
      "qualité : autre que membre de famille ressortissant de pays tiers",
      "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "(durée du séjour : au moins 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "absence de lien de rattachement établi",
      "complète dépendance",
    ],
  },
  {
    id: "2.4 activité sans titre demandée",
    quotations: [86],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "(durée du séjour : au moins 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "(période du régime transitoire en cours et absence d'exception prévue à l'article L. 121-2) (lecture « travail dispensé de titre » : activité irrégulière)",
      "activité professionnelle sans titre de séjour",
    ],
  },
  {
    id: "2.4 activité sans titre interpellation",
    quotations: [89],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "(durée du séjour : au moins 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "(période du régime transitoire en cours et absence d'exception prévue à l'article L. 121-2) (lecture « travail dispensé de titre » : activité irrégulière)",
      "interpellation",
      "activité professionnelle sans titre de séjour",
    ],
  },
  {
    id: "2.4 exécution immédiate",
    quotations: [92, 93],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "APRF pour activité sans titre est de droit ou obligatoire ou possible ou recommandé",
    ],
  },
  {
    id: "2.4 qualité de travailleur",
    quotations: [94],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "(durée du séjour : au moins 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "travail irrégulier dûment constaté",
    ],
  },
  {
    id: "2.5 exécution des arrêtés antérieurs",
    quotations: [96, 97],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "date de l'arrêté de reconduite : avant le 1er janvier 2007",
    ],
  },
  {
    id: "2.5 activité exercée sans titre",
    quotations: [96, 98],
    conditions: [
      "qualité : ressortissant roumain ou bulgare",
      "date de l'arrêté de reconduite : avant le 1er janvier 2007",
      "activité exercée sans titre",
    ],
  },
  {
    id: "annexe OQTF membre de famille moins de trois mois",
    quotations: [99, 72],
    conditions: [
      "qualité : membre de famille ressortissant de pays tiers (lecture « famille de l'annexe » : tout communautaire)",
      "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "séjours multipliés pour des soins à la charge de l'assistance publique (lecture « situation visée au § 2.3 » : séjours multipliés)",
      "constat que le droit au séjour n'est plus justifié",
    ],
  },
  {
    id: "annexe OQTF membre de famille trois mois à cinq ans",
    quotations: [100, 101, 75, 82],
    conditions: [
      "qualité : membre de famille ressortissant de pays tiers (lecture « famille de l'annexe » : tout communautaire)",
      "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "(durée du séjour : au moins 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "absence de lien de rattachement établi ou constat que le droit au séjour n'est plus justifié",
    ],
  },
  {
    id: "annexe ordre public membre de famille",
    quotations: [102, 103, 64],
    conditions: [
      "qualité : membre de famille ressortissant de pays tiers (lecture « famille de l'annexe » : tout communautaire)",
      "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "menace pour l'ordre public ou infraction à la législation du travail",
    ],
  },
  {
    id: "annexe activité sans titre membre de famille",
    quotations: [100, 104, 90],
    conditions: [
      "qualité : membre de famille ressortissant de pays tiers (lecture « famille de l'annexe » : tout communautaire)",
      "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "(durée du séjour : au moins 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "(durée du séjour : plus de 3 mois et durée du séjour : moins de 5 ans) (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "interpellation (lecture « travail sans titre » : faculté)",
      "activité professionnelle sans titre de séjour",
    ],
  },
  {
    id: "annexe ordre public fermé après trois mois",
    quotations: [105, 106, 100, 107],
    conditions: [
      "qualité : autre qu'autre ressortissant de l'Union européenne (lecture « famille de l'annexe » : tout communautaire)",
      "(durée du séjour : plus de 3 mois et durée du séjour : au plus 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "(durée du séjour : au moins 3 mois et durée du séjour : au plus 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "(durée du séjour : plus de 3 mois et durée du séjour : au plus 5 ans) (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
    ],
  },
  {
    id: "annexe autre APRF avant trois mois",
    quotations: [108, 109, 102, 110],
    conditions: [
      "qualité : autre qu'autre ressortissant de l'Union européenne (lecture « famille de l'annexe » : tout communautaire)",
      "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
    ],
  },
  {
    id: "annexe autre APRF après trois mois",
    quotations: [105, 111, 100, 104],
    conditions: [
      "qualité : autre qu'autre ressortissant de l'Union européenne (lecture « famille de l'annexe » : tout communautaire)",
      "(durée du séjour : plus de 3 mois et durée du séjour : au plus 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "(durée du séjour : au moins 3 mois et durée du séjour : au plus 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "(durée du séjour : plus de 3 mois et durée du séjour : au plus 5 ans) (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "absence d'activité professionnelle sans titre de séjour",
    ],
  },
  {
    id: "annexe expulsion",
    quotations: [108, 112, 113, 102, 114, 115, 105, 116, 117, 100, 118, 119, 59],
    conditions: [
      "qualité : autre qu'autre ressortissant de l'Union européenne (lecture « famille de l'annexe » : tout communautaire)",
      "durée du séjour : au plus 5 ans",
      "motifs graves d'ordre public",
    ],
  },
  {
    id: "annexe seule OQTF",
    quotations: [108, 120, 112, 113, 102, 121, 114, 115, 105, 122, 116, 117, 100, 101, 118, 119],
    conditions: [
      "qualité : autre qu'autre ressortissant de l'Union européenne (lecture « famille de l'annexe » : tout communautaire)",
      "durée du séjour : au plus 5 ans",
    ],
  },
  {
    id: "annexe seule ordre public",
    quotations: [108, 123, 102, 103],
    conditions: [
      "qualité : autre qu'autre ressortissant de l'Union européenne (lecture « famille de l'annexe » : tout communautaire)",
      "durée du séjour : au plus 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "durée du séjour : moins de 3 mois (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
    ],
  },
  {
    id: "annexe seule activité sans titre",
    quotations: [105, 111, 100, 104],
    conditions: [
      "qualité : autre qu'autre ressortissant de l'Union européenne (lecture « famille de l'annexe » : tout communautaire)",
      "(durée du séjour : plus de 3 mois et durée du séjour : au plus 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours courts)",
      "(durée du séjour : au moins 3 mois et durée du séjour : au plus 5 ans) (lecture « jour anniversaire des trois mois » : avec les séjours longs)",
      "(durée du séjour : plus de 3 mois et durée du séjour : au plus 5 ans) (lecture « jour anniversaire des trois mois » : dans aucun des deux)",
      "activité professionnelle sans titre de séjour",
    ],
  },
];

/** Les passages qui admettent plusieurs lectures. */
const writtenReadings = {
  communautaire_du_1_1: {
    name: "communautaire du § 1.1",
    question: "« Le communautaire » du § 1.1 est-il tout ressortissant de l'Union, ou le Roumain ou le Bulgare dont parle ce paragraphe ?",
    variants: [
      {
        name: "tout ressortissant de l'Union",
        text: "le mot n'excepte personne, et le § 2.3, al. 4, renvoie au § 1.1 pour tout autre Etat membre",
      },
      {
        name: "Roumains et Bulgares",
        text: "ces phrases appliquent l'al. 3, qui dit « les intéressés » : ce sont les ressortissants de l'al. 1",
      },
    ],
    reason: "le mot est général, et la phrase dont il dépend ne l'est pas",
    quotations: [12, 16, 21, 7, 68, 69],
  },
  complete_dependance: {
    name: "complète dépendance",
    question: "La complète dépendance est-elle une voie de plus vers l'OQTF, ou une condition de toute OQTF après trois mois ?",
    variants: [
      {
        name: "voie de plus",
        text: "les al. 1 et 3 ouvrent la mesure sans elle, l'al. 4 ajoute un cas",
      },
      { name: "condition", text: "l'al. 4 dit quand le défaut de lien justifie la mesure" },
    ],
    retained: "voie_de_plus",
    reason: "les al. 1 et 3 ne parlent pas de dépendance : l'exiger leur ajouterait une condition",
    quotations: [85],
  },
  defaut_de_rattachement: {
    name: "défaut de rattachement",
    question: "L'OQTF du § 2.4, al. 1, vise-t-elle tout ressortissant de l'Union, ou les seuls Roumains et Bulgares ?",
    variants: [
      {
        name: "tout ressortissant de l'Union",
        text: "l'al. 1 ne nomme personne, l'al. 2 vaut pour tous, et le résumé annonce les règles de l'éloignement des ressortissants de l'Union",
      },
      {
        name: "Roumains et Bulgares",
        text: "l'objet et l'al. 3 ne nomment qu'eux ; du « ressortissant européen », l'al. 4 demande de plus la complète dépendance",
      },
    ],
    reason: "l'al. 1 ne nomme personne, et les al. 3 et 4 ne nomment pas les mêmes",
    quotations: [75, 77, 83, 124, 125],
  },
  etudiant_et_membre_de_famille: {
    name: "étudiant et membre de famille",
    question: "L'étudiant et le membre de famille doivent-ils aussi disposer d'un emploi ou de moyens suffisants d'existence ?",
    variants: [
      { name: "sans exception", text: "« les intéressés » sont tous ceux que vise le § 1.2" },
      {
        name: "hors du § 1.2",
        text: "le § 2.4 compte l'étudiant et le membre de famille à côté du travailleur et de l'inactif, et ne demande de ressources qu'à celui-ci",
      },
    ],
    reason: "le § 1.2 n'excepte personne, le § 2.4 énumère quatre situations distinctes",
    quotations: [28, 78],
  },
  famille_de_l_annexe: {
    name: "famille de l'annexe",
    question: "Les membres de famille de l'annexe sont-ils ceux de tout communautaire, ou ceux d'un Roumain ou d'un Bulgare ?",
    variants: [
      {
        name: "tout communautaire",
        text: "la note définit les membres de famille, et dit « un communautaire »",
      },
      {
        name: "Roumains et Bulgares",
        text: "le tableau ne vise, par son titre, que les Roumains et les Bulgares",
      },
    ],
    retained: "tout_communautaire",
    reason: "la note est la définition que le tableau se donne ; le titre ne dit pas de qui ils sont la famille",
    quotations: [128, 129],
  },
  jour_anniversaire_des_trois_mois: {
    name: "jour anniversaire des trois mois",
    question: "Le jour où trois mois sont révolus compte-t-il avec les séjours de moins de trois mois, avec les séjours de plus de trois mois, ou dans aucun des deux ?",
    variants: [
      {
        name: "avec les séjours courts",
        text: "§ 1 : une durée de trois mois n'excède pas trois mois ; § 2.3 : les trois mois qui suivent l'entrée s'achèvent ce jour-là",
      },
      { name: "avec les séjours longs", text: "annexe : « < 3 mois », puis « 3 mois à 5 ans »" },
      {
        name: "dans aucun des deux",
        text: "§ 1.1 : « inférieurs à trois mois » ; § 1.2 : « plus de 3 mois » ; § 2.4 : « supérieure à trois mois »",
      },
    ],
    reason: "chacune a pour elle les mots mêmes du texte : le § 1 et l'annexe rangent ce jour de deux façons contraires, les intertitres ne le rangent pas",
    quotations: [1, 4, 65],
  },
  menace_et_duree_du_sejour: {
    name: "menace et durée du séjour",
    question: "La condition d'absence de menace du § 1.2.2 vaut-elle pour tout séjour, ou pour ceux de plus de trois mois ?",
    variants: [
      {
        name: "tout séjour",
        text: "la phrase vise les communautaires et leur droit au séjour sans distinguer",
      },
      {
        name: "séjours longs",
        text: "le § 1.2.2 est placé sous les séjours de plus de trois mois, et le § 1.1 ne donne, avant trois mois, qu'une faculté de limiter",
      },
    ],
    reason: "la phrase est générale et sa place ne l'est pas",
    quotations: [32],
  },
  mesure_appropriee: {
    name: "mesure appropriée",
    question: "L'OQTF « appropriée » à cette situation est-elle possible, recommandée ou obligatoire ?",
    variants: [
      { name: "faculté", text: "le texte désigne l'instrument" },
      { name: "conseil", text: "le texte le dit approprié" },
      {
        name: "obligation",
        text: "il appartient au préfet de tirer les conséquences, et c'en est une",
      },
    ],
    retained: "faculte",
    reason: "la phrase ne porte aucun verbe d'obligation ni de faculté, mais l'intertitre du § 2.3 dit de la même mesure qu'elle « pourra être mise en œuvre »",
    quotations: [73, 126],
  },
  niveau_de_ressources: {
    name: "niveau de ressources",
    question: "La référence au revenu minimum vaut-elle déjà, ou est-elle annoncée ?",
    variants: [
      {
        name: "dès à présent",
        text: "la suite de l'alinéa règle l'appréciation (« devra », « il conviendra »)",
      },
      { name: "annonce", text: "« il est prévu de » annonce une règle, il ne la pose pas" },
    ],
    reason: "une phrase annonce, les deux suivantes prescrivent",
    quotations: [49],
  },
  portee_du_tableau_annexe: {
    name: "portée du tableau annexé",
    question: "Un « oui » du tableau récapitulatif rend-il la mesure possible par lui-même ou sous les conditions du corps du texte ?",
    variants: [
      {
        name: "récapitulation",
        text: "le tableau récapitule : chaque mesure reste soumise aux conditions énoncées par le corps du texte",
      },
      {
        name: "autonome",
        text: "le tableau vaut par lui-même : la mesure est ouverte sans autre condition que la durée du séjour",
      },
    ],
    retained: "recapitulation",
    reason: "le tableau s'intitule récapitulatif",
    quotations: [127],
  },
  recurrence_du_recours_a_l_assistance: {
    name: "récurrence du recours à l'assistance",
    question: "Un recours récurrent à l'assistance sociale suffit-il à la charge déraisonnable, ou faut-il encore constater l'abus dont parle l'al. 4 ?",
    variants: [
      { name: "suffit", text: "al. 6 : la charge « sera avérée lorsque » ce recours est constaté" },
      {
        name: "ne suffit pas",
        text: "al. 4 : la charge suppose un abus, que l'objet unique du séjour constitue ; la récurrence en est un signe",
      },
    ],
    reason: "l'al. 4 et l'al. 6 ne se concilient pas par leurs mots : l'un exige l'objet unique du séjour, l'autre en fait une simple alternative",
    quotations: [131, 134],
  },
  situation_visee_au_2_3: {
    name: "situation visée au § 2.3",
    question: "« Cette situation » est-elle celle de l'al. 4 (séjours multipliés pour des soins), ou toute charge déraisonnable des trois premiers mois ?",
    variants: [
      { name: "séjours multipliés", text: "le mot reprend la phrase qui précède" },
      { name: "charge déraisonnable", text: "le mot reprend l'intertitre de l'al. 3" },
    ],
    retained: "sejours_multiplies",
    reason: "la phrase qui précède décrit une situation ; l'intertitre annonce une appréciation",
    quotations: [74, 137],
  },
  titre_de_sejour_avant_trois_mois: {
    name: "titre de séjour avant trois mois",
    question: "Le titre de séjour est-il nécessaire pour travailler dès le premier jour, ou seulement au-delà de trois mois ?",
    variants: [
      { name: "toute durée", text: "la phrase ne distingue pas selon la durée" },
      {
        name: "plus de trois mois",
        text: "le paragraphe est placé sous les séjours de plus de trois mois",
      },
    ],
    reason: "la phrase est générale et son titre ne l'est pas",
    quotations: [44],
  },
  travail_dispense_de_titre: {
    name: "travail dispensé de titre",
    question: "L'arrêté du 2° vise-t-il aussi l'activité qui n'exige pas de titre (§ 1.2.1, al. 4) ?",
    variants: [
      { name: "toute activité", text: "l'al. 5 et l'annexe n'exceptent personne" },
      {
        name: "activité irrégulière",
        text: "l'al. 7 fonde la mesure sur l'irrégularité du travail",
      },
    ],
    reason: "l'al. 5 n'excepte personne, l'al. 7 ne dit que le travail irrégulier",
    quotations: [88, 95, 43],
  },
  travail_sans_titre: {
    name: "travail sans titre",
    question: "L'arrêté du 2° est-il une obligation (« il vous est demandé de prendre ») ou une faculté (« pourra être pris ») ?",
    variants: [
      {
        name: "obligation",
        text: "la demande du ministre lie le préfet dès que l'activité sans titre est établie",
      },
      {
        name: "faculté",
        text: "le préfet garde son pouvoir d'appréciation, en cas d'interpellation",
      },
    ],
    reason: "le même paragraphe emploie les deux verbes et rien dans le texte ne les concilie",
    quotations: [87, 91],
  },
};

/** Les consignes, et ce qu'elles concernent. */
const directives = [{ name: "proportionnalité", concerns: ["restriction_au_sejour_permanent"] }];

/** Les pièces, et ce qu'elles concernent. */
const evidence = [
  { name: "document d'identité", concerns: ["passeport_ou_carte_d_identite_valides"] },
];

/**
 * Les faits découpés en cases : les plus fines que les règles distinguent. Un nom seul est un fait
 * à répondre par oui ou non.
 */
const writtenVariables = [
  {
    kind: "threshold",
    fact: "date_de_la_decision",
    cuts: ["2007-01-01"],
    told: [["à compter du 1er janvier 2007", "avant le 1er janvier 2007"]],
  },
  {
    kind: "choice",
    fact: "qualite",
    options: [
      "ressortissant_roumain_ou_bulgare",
      "membre_de_famille_ressortissant_de_pays_tiers",
      "autre_ressortissant_de_l_union_europeenne",
    ],
  },
  {
    kind: "threshold",
    fact: "duree_du_sejour",
    cuts: [[3, 0], [3, 1], [60, 0], [60, 1]],
    told: [
      ["au moins 3 mois", "moins de 3 mois", "exactement 3 mois"],
      ["plus de 3 mois", "au plus 3 mois"],
      ["au moins 5 ans", "moins de 5 ans", "exactement 5 ans"],
      ["plus de 5 ans", "au plus 5 ans"],
    ],
  },
  "statut_de_non_actif",
  "depourvu_de_ressources_et_de_securite_sociale",
  "venue_pour_des_soins_d_une_pathologie_declaree_au_pays",
  "couverture_sociale_du_pays_d_origine",
  "appel_rapide_au_systeme_de_soins",
  "menace_pour_l_ordre_public",
  "charge_deraisonnable",
  "comportement_abusif_caracterise",
  "nouvelle_demande_d_aide_au_retour",
  "aide_subordonnee_a_un_droit_de_sejour",
  "maintien_au_dela_de_l_echeance",
  { kind: "option", fact: "situations_ouvrant_droit_au_sejour", option: "travailleur" },
  { kind: "option", fact: "situations_ouvrant_droit_au_sejour", option: "etudiant" },
  {
    kind: "option",
    fact: "situations_ouvrant_droit_au_sejour",
    option: "inactif_disposant_de_ressources_suffisantes_et_d_une_assurance_maladie",
  },
  { kind: "option", fact: "situations_ouvrant_droit_au_sejour", option: "membre_de_famille" },
  "sejour_permanent_acquis",
  "decret_et_arrete_d_enregistrement_parus",
  "emploi",
  "moyens_suffisants_d_existence",
  "omission_de_l_enregistrement",
  "travail_salarie",
  "periode_du_regime_transitoire_en_cours",
  "titre_autorisant_a_travailler",
  "profession_liberale_commerciale_industrielle_ou_artisanale",
  "exercice_d_une_activite_professionnelle",
  "exception_prevue_a_l_article_l_121_2",
  "autorise_a_travailler",
  "ressources_propres_suffisantes",
  "conditions_de_l_allocation_de_solidarite_aux_personnes_agees",
  "motifs_graves_d_ordre_public",
  {
    kind: "choice",
    fact: "citoyen_dont_l_interesse_est_membre_de_la_famille",
    options: ["ressortissant_roumain_ou_bulgare", "autre_ressortissant_de_l_union_europeenne"],
  },
  "dispense_de_visa_par_la_nationalite",
  "defaut_de_visa",
  {
    kind: "threshold",
    fact: "sejour_regulier",
    cuts: [[120, 1]],
    told: [["plus de 10 ans", "au plus 10 ans"]],
  },
  "sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique",
  "constat_que_le_droit_au_sejour_n_est_plus_justifie",
  "infraction_a_la_legislation_du_travail",
  "complete_dependance",
  "lien_de_rattachement_etabli",
  "activite_professionnelle_sans_titre_de_sejour",
  "interpellation",
  "travail_irregulier_dument_constate",
  {
    kind: "threshold",
    fact: "date_de_l_arrete_de_reconduite",
    cuts: ["2007-01-01"],
    told: [["à compter du 1er janvier 2007", "avant le 1er janvier 2007"]],
  },
  "activite_exercee_sans_titre",
  "objet_unique_du_sejour_les_aides_sociales",
  "abus_caracterise_du_droit_de_sejour",
  "recours_recurrent_a_l_assistance_sociale",
  "recours_systematique_a_des_hebergements_d_urgence",
  {
    kind: "reading",
    reading: "communautaire_du_1_1",
    variants: ["tout_ressortissant_de_l_union", "roumains_et_bulgares"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "complete_dependance",
    variants: ["voie_de_plus", "condition"],
    retained: "voie_de_plus",
  },
  {
    kind: "reading",
    reading: "defaut_de_rattachement",
    variants: ["tout_ressortissant_de_l_union", "roumains_et_bulgares"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "etudiant_et_membre_de_famille",
    variants: ["sans_exception", "hors_du_1_2"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "famille_de_l_annexe",
    variants: ["tout_communautaire", "roumains_et_bulgares"],
    retained: "tout_communautaire",
  },
  {
    kind: "reading",
    reading: "jour_anniversaire_des_trois_mois",
    variants: ["avec_les_sejours_courts", "avec_les_sejours_longs", "dans_aucun_des_deux"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "menace_et_duree_du_sejour",
    variants: ["tout_sejour", "sejours_longs"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "mesure_appropriee",
    variants: ["faculte", "conseil", "obligation"],
    retained: "faculte",
  },
  {
    kind: "reading",
    reading: "niveau_de_ressources",
    variants: ["des_a_present", "annonce"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "portee_du_tableau_annexe",
    variants: ["recapitulation", "autonome"],
    retained: "recapitulation",
  },
  {
    kind: "reading",
    reading: "recurrence_du_recours_a_l_assistance",
    variants: ["suffit", "ne_suffit_pas"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "situation_visee_au_2_3",
    variants: ["sejours_multiplies", "charge_deraisonnable"],
    retained: "sejours_multiplies",
  },
  {
    kind: "reading",
    reading: "titre_de_sejour_avant_trois_mois",
    variants: ["toute_duree", "plus_de_trois_mois"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "travail_dispense_de_titre",
    variants: ["toute_activite", "activite_irreguliere"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "travail_sans_titre",
    variants: ["obligation", "faculte"],
    retained: null,
  },
];

/** Ce que les résultats peuvent être. */
const answers = [
  { status: "non_applicable" },
  { status: "exclu" },
  { status: "non_prevu" },
  { status: "de_droit" },
  { status: "exige" },
  { status: "non_exige" },
  { status: "possible" },
  { status: "obligatoire" },
  { status: "etabli" },
  {
    status: "regi_par_un_autre_texte",
    refers_to: "ressortissants des Etats entrés le 1er mai 2004",
  },
  {
    status: "valeur",
    bound: "exact",
    values: ["une peine de contravention de 5ème classe"],
    text: "« une peine de contravention de 5ème classe »",
  },
  { status: "regi_par_un_autre_texte", refers_to: "circulaire du 29 avril 2006" },
  {
    status: "regi_par_un_autre_texte",
    refers_to: "règles de droit commun concernant les travailleurs étrangers",
  },
  { status: "valeur", bound: "range", values: ["P24M0D", "P84M0D"], text: "de 2 ans à 7 ans" },
  {
    status: "valeur",
    bound: "fixed_by",
    values: ["revenu minimum d'insertion"],
    text: "fixé par « revenu minimum d'insertion »",
  },
  {
    status: "valeur",
    bound: "fixed_by",
    values: ["allocation de solidarité aux personnes âgées"],
    text: "fixé par « allocation de solidarité aux personnes âgées »",
  },
  { status: "regi_par_un_autre_texte", refers_to: "décret à paraître" },
  { status: "recommande" },
  {
    status: "valeur",
    bound: "exact",
    values: ["une contravention de 5ème classe"],
    text: "« une contravention de 5ème classe »",
  },
  { status: "regi_par_un_autre_texte", refers_to: "titre II du livre V du CESEDA" },
  { status: "regi_par_un_autre_texte", refers_to: "article L. 213-1 du CESEDA" },
  { status: "non_etabli" },
  { status: "automatique" },
  { status: "exclu", principle: true },
];

/** Ce que le texte suppose des faits : le nœud où c'est vrai. */
const suppositions = [
  { name: "lien de rattachement établi (suppose)", node: 31 },
  { name: "abus caractérisé du droit de séjour (dès lors que)", node: 33 },
  { name: "charge déraisonnable (suppose)", node: 34 },
  { name: "charge déraisonnable (dès lors que)", node: 36 },
  { name: "charge déraisonnable (dès lors que)", node: 39 },
];

/** Les faits qu'une autorité apprécie. */
const appraised = [
  "menace_pour_l_ordre_public",
  "charge_deraisonnable",
  "appel_rapide_au_systeme_de_soins",
  "comportement_abusif_caracterise",
  "ressources_propres_suffisantes",
  "moyens_suffisants_d_existence",
  "motifs_graves_d_ordre_public",
  "constat_que_le_droit_au_sejour_n_est_plus_justifie",
  "lien_de_rattachement_etabli",
  "complete_dependance",
];

/**
 * Pour chaque résultat, son nœud ; puis pour chaque règle [son rang, le nœud où elle s'applique, le
 * nombre de nœuds de là à celui où elle vaut, les rangs des faits appréciés].
 */
const writtenDecisions = [
  [41, [0, 43, 0]],
  [47, [1, 51, 0]],
  [47, [48, 51, 0]],
  [55, [2, 51, 0]],
  [59, [3, 61, 0]],
  [89, [4, 111, 0, 0, 1]],
  [117, [8, 122, 0]],
  [130, [5, 137, 0]],
  [155, [7, 173, 0, 2]],
  [181, [6, 188, 0]],
  [204, [9, 220, 0]],
  [221, [10, 222, 0]],
  [227, [11, 231, 0]],
  [234, [12, 237, 0, 3]],
  [241, [13, 245, 0, 3]],
  [250, [14, 255, 0, 3]],
  [259, [15, 263, 0]],
  [270, [16, 275, 0]],
  [285, [17, 292, 0]],
  [296, [18, 298, 0]],
  [333, [19, 363, 0]],
  [367, [21, 371, 0]],
  [373, [22, 43, 0]],
  [376, [24, 378, 0]],
  [380, [23, 43, 0]],
  [384, [26, 388, 0], [25, 392, 0]],
  [395, [27, 398, 0]],
  [412, [28, 418, 0], [29, 429, 0]],
  [436, [30, 443, 0]],
  [436, [30, 443, 0]],
  [453, [31, 460, 7], [32, 474, 0]],
  [479, [33, 483, 0]],
  [479, [34, 483, 0]],
  [484, [35, 222, 0]],
  [492, [36, 499, 0, 4]],
  [564, [20, 597, 0, 5], [37, 608, 0, 0], [38, 629, 0, 0]],
  [633, [39, 637, 0, 6], [40, 641, 0, 6]],
  [
    1189,
    [52, 1289, 0, 7, 1],
    [54, 1375, 0, 7, 1],
    [53, 1461, 0, 7, 1],
    [55, 1583, 0, 8, 9],
    [58, 1612, 0, 8, 9],
    [57, 1645, 0, 7, 9],
    [65, 1758, 0, 7, 1],
    [66, 1885, 0, 7, 8, 9],
    [73, 1925, 0],
  ],
  [1952, [49, 1959, 0, 0], [69, 1967, 0], [67, 1980, 0, 0], [74, 1988, 0]],
  [2038, [59, 2053, 0], [60, 2072, 0], [68, 2089, 0], [71, 2099, 0], [70, 2104, 0], [75, 2116, 0]],
  [2126, [41, 43, 0], [71, 2099, 0], [70, 2104, 0]],
  [2139, [43, 2144, 0], [71, 2099, 0], [70, 2104, 0]],
  [2038, [59, 2053, 0], [60, 2072, 0], [68, 2089, 0], [71, 2099, 0], [70, 2104, 0], [75, 2116, 0]],
  [41, [42, 43, 0]],
  [2149, [43, 2144, 0]],
  [41, [44, 43, 0]],
  [2152, [45, 2154, 0, 6]],
  [2161, [72, 2167, 0, 6], [73, 2171, 0]],
  [2161, [72, 2167, 0, 6], [73, 2171, 0]],
  [2173, [46, 2175, 0]],
  [2178, [47, 2181, 0]],
  [2183, [50, 43, 0]],
  [2186, [51, 2189, 0]],
  [2205, [56, 2217, 0, 8]],
  [2244, [61, 2266, 0]],
  [2292, [61, 2266, 0]],
  [2297, [62, 2302, 0]],
  [2306, [64, 2310, 0], [63, 2313, 4]],
];

/**
 * Les diagrammes, un nœud par ligne : sa variable, puis un enfant par case. Les premiers numéros
 * sont « faux », « vrai », « hors des suppositions », puis les réponses ; « -1 » est le nœud
 * d'avant.
 */
const writtenNodes = `
41 1 0
17 -1 1
16 -1 1
15 -1 1
14 -1 1
48 0 1
47 1 -1
9 1 -2
47 1 0
9 -1 1
61 0 1
49 1 -1
9 -1 1
1 4 5 5
0 3 -1
1 1 0 0
0 0 -1
56 6 5 5
2 6 -1 5 5 5
1 -1 5 -1
0 3 -1
56 1 0 0
2 1 -1 0 0 0
1 -1 0 -1
0 0 -1
56 7 5 5
2 7 -1 5 5 5
1 -1 5 -1
0 3 -1
56 8 5 5
2 8 -1 5 5 5
1 -1 5 5
0 3 -1
1 -11 0 0
0 0 -1
61 2 3
49 3 -1
47 -1 2
48 2 3
9 -2 -1
61 2 5
49 5 -1
47 -1 2
48 2 9
9 -2 -1
61 2 9
49 9 -1
47 -1 2
9 -1 -5
8 -5 -1
56 9 5 5
48 2 -1
9 -10 -1
56 -8 -13 -13
49 -4 -1
47 -1 2
9 -1 -5
8 -5 -1
48 2 5
9 -17 -1
2 -11 -3 -1 -1 -1
1 -1 -2 -2
0 -23 -1
61 2 0
49 0 -1
47 -1 2
48 2 0
9 -2 -1
48 2 1
9 -4 -1
61 2 1
49 1 -1
47 -1 2
9 -1 -5
8 -5 -1
48 2 -54
9 -11 -1
56 -7 -14 -14
49 -57 -1
47 -1 2
9 -1 -5
8 -5 -1
2 -8 -1 -15 -15 -15
1 -1 -16 -16
0 -17 -1
56 10 5 5
3 -1 10
3 5 10
2 10 -2 -1 -1 -1
1 -1 5 5
0 3 -1
3 -70 1
3 0 1
2 1 -2 -1 -1 -1
1 -1 0 0
0 0 -1
6 5 4
56 4 5 5
6 5 -1
3 -1 -3
3 5 -4
2 -5 -2 -1 -1 -1
1 -1 5 5
0 3 -1
6 0 1
6 0 -84
3 -1 -2
3 0 -3
2 -4 -2 -1 -1 -1
1 -1 0 0
0 0 -1
7 5 9
6 -1 5
7 5 -63
6 -1 5
3 -1 -3
3 5 -4
2 -5 -2 -1 -1 -1
51 9 5
7 5 -1
6 -1 5
51 -71 5
7 5 -1
6 -1 5
3 -1 -4
3 5 -5
2 -6 -2 -1 -1 -1
1 -10 5 -1
0 3 -1
7 0 1
6 -1 0
7 0 -110
6 -1 0
3 -1 -3
3 0 -4
2 -5 -2 -1 -1 -1
51 1 0
7 0 -1
6 -1 0
51 -118 0
7 0 -1
6 -1 0
3 -1 -4
3 0 -5
2 -6 -2 -1 -1 -1
1 -10 0 -1
0 0 -1
6 11 5
56 11 5 5
6 -1 5
3 -1 -3
3 5 -4
2 -5 -2 -1 -1 -1
1 -1 5 5
0 3 -1
6 1 0
6 -135 0
3 -1 -2
3 0 -3
2 -4 -2 -1 -1 -1
1 -1 0 0
0 0 -1
5 5 9
4 5 -1
5 5 -114
4 5 -1
3 -1 -3
3 5 -4
2 -5 -2 -1 -1 -1
5 5 -51
4 5 -1
5 5 -50
4 5 -1
3 -1 -3
3 5 -4
2 -5 -2 -1 -1 -1
1 -8 5 -1
0 3 -1
5 0 1
4 0 -1
5 0 -159
4 0 -1
3 -1 -3
3 0 -4
2 -5 -2 -1 -1 -1
5 0 -49
4 0 -1
5 0 -48
4 0 -1
3 -1 -3
3 0 -4
2 -5 -2 -1 -1 -1
1 -8 0 -1
0 0 -1
0 3 4
0 0 1
13 5 10
51 10 5
13 5 -1
1 -3 5 -1
0 3 -1
13 0 1
13 0 -66
1 -2 0 -1
0 0 -1
10 5 9
1 -1 5 5
0 3 -1
10 0 1
1 -1 0 0
0 0 -1
11 5 9
10 5 -1
1 -1 5 5
0 3 -1
11 0 1
10 0 -1
1 -1 0 0
0 0 -1
12 5 9
11 5 -1
10 5 -1
1 -1 5 5
0 3 -1
12 0 1
11 0 -1
10 0 -1
1 -1 0 0
0 0 -1
56 5 12 5
2 5 -1 12 12 12
1 -1 5 5
0 3 -1
56 0 1 0
2 0 -1 1 1 1
1 -1 0 0
0 0 -1
56 5 3 5
56 5 7 5
19 -2 -1
19 3 7
2 5 -2 -1 -1 -1
1 -1 5 -1
0 3 -1
19 0 -11
19 0 1
2 0 -2 -1 -1 -1
1 -1 0 -1
0 0 -1
22 5 -12
56 5 13 5
22 5 -1
19 -3 -1
22 5 3
22 5 13
19 -2 -1
2 5 -4 -1 -1 -1
1 -1 5 -1
0 3 -1
22 0 -26
19 0 -1
22 0 1
19 0 -1
2 0 -3 -1 -1 -1
1 -1 0 -1
0 0 -1
56 5 4 5
2 5 -1 4 4 4
1 -1 5 -1
0 3 -1
1 -36 0 -36
0 0 -1
41 3 2
17 -1 3
16 -1 3
15 -1 3
14 -1 3
41 5 2
17 -1 5
16 -1 5
15 -1 5
14 -1 5
41 -44 2
18 -1 -6
54 -46 5
18 -1 5
17 -3 -1
18 -49 5
17 -1 -3
16 -3 -1
15 -1 -5
15 -3 -6
14 -2 -1
41 7 2
18 -1 -17
54 7 5
18 -1 5
17 -3 -1
18 7 5
17 -1 -3
16 -3 -1
15 -1 -5
15 -3 -6
14 -2 -1
2 -23 -12 -1 -1 -1
1 -1 -24 -24
0 -30 -1
41 0 2
17 -1 0
16 -1 0
15 -1 0
14 -1 0
41 -79 2
18 -1 -6
54 -81 0
18 -1 0
17 -3 -1
18 -84 0
17 -1 -3
16 -3 -1
15 -1 -5
15 -3 -6
14 -2 -1
41 1 2
18 -1 -17
54 1 0
18 -1 0
17 -3 -1
18 1 0
17 -1 -3
16 -3 -1
15 -1 -5
15 -3 -6
14 -2 -1
2 -23 -12 -1 -1 -1
1 -1 -24 -24
0 -25 -1
24 5 7
23 5 -1
1 -1 5 5
0 3 -1
24 0 1
23 0 -1
1 -1 0 0
0 0 -1
1 14 5 5
0 3 -1
24 5 15
1 -1 5 5
0 3 -1
1 -9 0 0
0 0 -1
1 16 5 5
0 3 -1
25 4 9
24 5 -1
1 -1 5 5
0 3 -1
25 0 1
24 0 -1
1 -1 0 0
0 0 -1
25 1 0
24 0 -1
1 -1 0 0
0 0 -1
26 5 6
1 -1 5 5
0 3 -1
26 0 1
1 -1 0 0
0 0 -1
63 7 5
28 -1 5
27 5 -1
24 5 -1
56 -4 7 -4
28 -1 5
27 5 -1
24 5 -1
28 7 5
27 5 -1
24 5 -1
2 -8 -4 -1 -1 -1
1 -1 5 5
0 3 -1
63 1 0
28 -1 0
27 0 -1
24 0 -1
1 -1 0 0
0 0 -1
63 0 1
56 0 -1 0
28 -1 0
27 0 -1
24 0 -1
28 -5 0
27 0 -1
24 0 -1
2 0 -4 -1 -1 -1
1 -1 0 0
0 0 -1
29 -165 5
3 5 -1
29 7 5
3 5 -1
2 5 -3 -1 -1 -1
1 -1 5 5
0 3 -1
29 -177 0
3 0 -1
29 1 0
3 0 -1
2 0 -3 -1 -1 -1
1 -1 0 0
0 0 -1
59 17 5
56 5 -1 5
56 5 18 5
31 -2 -1
3 5 -1
31 -5 18
3 5 -1
2 5 -3 -1 -1 -1
1 -1 5 5
0 3 -1
59 1 0
56 0 -1 0
3 0 -1
3 0 -3
2 0 -2 -1 -1 -1
1 -1 0 0
0 0 -1
31 -6 0
3 0 -1
31 -9 0
3 0 -1
2 0 -3 -1 -1 -1
1 -1 0 0
0 0 -1
31 0 -208
3 0 -1
31 0 1
3 0 -1
2 0 -3 -1 -1 -1
1 -1 0 0
0 0 -1
56 5 10 5
3 5 -1
2 5 -1 -363 -363 -363
1 -1 5 5
0 3 -1
3 0 -220
2 0 -1 -362 -362 -362
1 -1 0 0
0 0 -1
0 3 19
56 5 8 5
30 5 -1
3 5 -1
30 5 8
3 5 -1
2 5 -3 -1 -1 -1
1 -1 5 -1
0 3 -1
30 0 -233
3 0 -1
30 0 1
3 0 -1
2 0 -3 -1 -1 -1
1 -1 0 -1
0 0 -1
57 4 5
41 -1 2
18 -1 -198
18 -3 5
17 -2 -1
16 -1 -2
15 -1 -3
14 -1 -4
8 -200 -1
41 -216 2
21 -1 -206
20 -1 -207
18 -1 -208
54 -220 5
21 -1 5
20 -1 5
18 -1 5
17 -5 -1
21 -225 5
20 -1 5
18 -1 5
17 -1 -5
16 -5 -1
15 -1 -7
15 -3 -8
14 -2 -1
56 -26 4 -26
41 -1 2
18 -1 -224
18 -3 5
17 -2 -1
16 -1 -2
15 -1 -3
14 -1 -4
8 -9 -1
41 4 2
21 -1 -232
20 -1 -233
18 -1 -234
54 4 5
21 -1 5
20 -1 5
18 -1 5
17 -5 -1
21 4 5
20 -1 5
18 -1 5
17 -1 -5
16 -5 -1
15 -1 -7
15 -3 -8
14 -2 -1
18 -17 -248
18 4 5
17 -2 -1
16 -1 -2
15 -1 -3
14 -1 -4
8 -7 -1
2 -51 -25 -1 -1 -1
8 -252 -27
8 -253 -4
2 -54 -2 -1 -1 -1
1 -4 -255 -1
0 -261 -1
21 -226 -231
20 -1 -232
18 -1 -233
21 -227 0
20 -1 0
18 -1 0
17 -4 -1
21 -312 0
20 -1 0
18 -1 0
17 -1 -5
16 -5 -1
15 -1 -7
15 -3 -8
14 -2 -1
21 -230 -246
20 -1 -247
18 -1 -248
21 -231 0
20 -1 0
18 -1 0
17 -4 -1
21 1 0
20 -1 0
18 -1 0
17 -1 -5
16 -5 -1
15 -1 -7
15 -3 -8
14 -2 -1
2 -257 -16 -1 -1 -1
1 -1 -258 -258
0 -259 -1
57 1 0
41 -1 2
18 -1 -266
18 -3 0
17 -2 -1
16 -1 -2
15 -1 -3
14 -1 -4
8 -268 -1
1 -1 -269 -1
0 -270 -1
57 0 1
56 0 -1 0
41 -1 2
18 -1 -278
18 -3 0
17 -2 -1
16 -1 -2
15 -1 -3
14 -1 -4
8 -280 -1
41 -10 2
18 -1 -286
18 -12 0
17 -2 -1
16 -1 -2
15 -1 -3
14 -1 -4
8 -288 -1
2 -289 -9 -1 -1 -1
1 -1 -290 -1
0 -291 -1
32 4 9
18 5 -1
1 -1 5 -1
0 3 -1
32 0 1
18 0 -1
1 -1 0 -1
0 0 -1
32 1 0
18 0 -1
1 -1 0 -1
0 0 -1
41 -578 2
17 -1 -579
16 -1 -580
15 -1 -581
14 -1 -582
41 -582 2
17 -1 -583
16 -1 -584
15 -1 -585
14 -1 -586
9 -6 -1
60 5 9
60 -587 -582
49 -2 -1
47 -1 2
41 -1 2
62 9 5
60 -1 9
62 20 5
62 20 9
60 -2 -1
62 10 5
62 10 9
60 -2 -1
58 -7 -4 -1
61 2 -9
60 -1 -596
61 2 -9
61 2 -9
60 -2 -1
61 2 -9
61 2 -9
60 -2 -1
58 -7 -4 -1
49 -10 -1
47 -1 2
41 -1 2
38 -22 -1
37 -23 -1
38 -25 -4
37 -26 -1
17 -3 -1
16 -1 -2
15 -1 -3
14 -1 -4
48 2 -34
41 -1 2
62 5 9
60 -1 9
62 5 20
62 9 20
60 -2 -1
62 5 10
62 9 10
60 -2 -1
58 -7 -4 -1
48 2 -1
41 -1 2
38 -12 -1
58 9 20 10
48 2 -1
41 -1 2
38 -16 -1
37 -5 -1
38 -19 -8
38 -20 -5
37 -2 -1
17 -4 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -27 -1
56 -61 9 -61
52 -1 -62
56 -62 -644 -62
52 -1 -63
49 -3 -1
47 -1 2
41 -1 2
49 -7 -5
47 -1 2
41 -1 2
40 -4 -1
56 -59 9 -72
56 -60 -73 -73
52 -2 -1
56 -53 -656 -74
56 -54 -75 -75
52 -2 -1
49 -4 -1
47 -1 2
41 -1 2
49 -9 -6
47 -1 2
41 -1 2
40 -4 -1
38 -14 -1
37 -15 -1
41 -21 -84
41 -19 -85
40 -2 -1
40 -24 -21
38 -2 -1
40 -13 -10
38 -4 -1
37 -3 -1
17 -9 -1
16 -1 -2
15 -1 -3
14 -1 -4
48 2 -37
41 -1 2
48 2 -40
41 -1 2
40 -3 -1
56 -60 9 -104
56 -61 -105 -105
52 -2 -1
48 2 -1
41 -1 2
48 2 -5
41 -1 2
40 -3 -1
38 -9 -1
56 -65 9 -113
56 -66 -114 -114
52 -2 -1
48 2 -1
41 -1 2
48 2 -5
41 -1 2
40 -3 -1
38 -18 -1
37 -10 -1
41 -24 -89
41 -23 -90
40 -2 -1
40 -19 -17
38 -2 -1
40 -12 -10
38 -4 -1
37 -3 -1
17 -9 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -37 -1
52 9 -136
52 -718 -136
49 -2 -1
47 -1 2
41 -1 2
41 -720 2
40 -2 -1
41 -4 -140
41 -723 -141
40 -2 -1
40 -7 -725
38 -2 -1
17 -6 -1
16 -1 -2
15 -1 -3
14 -1 -4
48 2 -16
41 -1 2
41 -737 2
40 -2 -1
41 -4 -122
41 -740 -123
40 -2 -1
40 -7 -742
38 -2 -1
17 -6 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -14 -1
17 -162 -163
16 -1 -164
15 -1 -165
14 -1 -166
17 -135 -136
16 -1 -137
15 -1 -138
14 -1 -139
9 -5 -1
41 -759 2
17 -1 -760
16 -1 -761
15 -1 -762
14 -1 -763
41 -748 2
17 -1 -749
16 -1 -750
15 -1 -751
14 -1 -752
9 -6 -1
2 -126 -51 -21 -12 -1
49 -181 -172
47 -1 2
41 -1 2
38 -186 -1
37 -187 -1
55 -192 5
55 -192 -779
49 -2 -1
47 -1 2
41 -1 2
55 -191 5
55 -183 -784
49 -2 -1
47 -1 2
41 -1 2
38 -6 -1
37 -7 -1
33 -13 -1
38 -202 -17
37 -203 -1
38 -12 -7
37 -13 -1
33 -3 -1
17 -6 -1
16 -1 -2
15 -1 -3
14 -1 -4
48 2 -177
41 -1 2
38 -181 -1
38 -182 -63
37 -2 -1
48 2 -27
41 -1 2
55 -184 5
48 2 -1
41 -1 2
38 -4 -1
55 9 5
48 2 -1
41 -1 2
38 -8 -1
37 -5 -1
33 -12 -1
38 -197 -17
38 -198 -815
37 -2 -1
38 -15 -12
38 -16 -9
37 -2 -1
33 -4 -1
17 -8 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -29 -1
56 -237 9 -243
56 -238 -244 -244
52 -2 -1
56 -231 -827 -245
56 -232 -246 -246
52 -2 -1
49 -4 -1
47 -1 2
41 -1 2
49 -9 -6
47 -1 2
41 -1 2
40 -4 -1
38 -185 -1
37 -186 -1
55 -197 5
52 -1 -67
55 -197 -846
52 -1 -68
49 -3 -1
47 -1 2
41 -1 2
49 -7 -5
47 -1 2
41 -1 2
40 -4 -1
55 -26 5
55 -26 5
52 -2 -1
55 -26 -858
55 -26 -859
52 -2 -1
49 -4 -1
47 -1 2
41 -1 2
49 -9 -6
47 -1 2
41 -1 2
40 -4 -1
38 -14 -1
37 -15 -1
33 -27 -1
40 -35 -32
38 -197 -1
37 -196 -1
41 -25 -93
41 -23 -94
40 -2 -1
40 -28 -25
38 -2 -1
40 -17 -14
38 -4 -1
37 -3 -1
33 -9 -1
17 -13 -1
16 -1 -2
15 -1 -3
14 -1 -4
56 -264 9 -301
56 -265 -302 -302
52 -2 -1
48 2 -1
41 -1 2
48 2 -5
41 -1 2
40 -3 -1
38 -206 -1
56 9 9 -310
56 9 -311 -311
52 -2 -1
48 2 -1
41 -1 2
48 2 -5
41 -1 2
40 -3 -1
38 -215 -1
37 -10 -1
48 2 -61
41 -1 2
48 2 -64
41 -1 2
40 -3 -1
55 -24 5
55 -24 5
52 -2 -1
48 2 -1
41 -1 2
48 2 -5
41 -1 2
40 -3 -1
38 -9 -1
55 -24 5
55 -24 5
52 -2 -1
48 2 -1
41 -1 2
48 2 -5
41 -1 2
40 -3 -1
38 -18 -1
37 -10 -1
33 -25 -1
40 -41 -39
38 -221 -1
40 -34 -32
38 -223 -1
37 -3 -1
41 -30 -131
41 -29 -132
40 -2 -1
40 -25 -23
38 -2 -1
40 -18 -16
38 -4 -1
37 -3 -1
33 -9 -1
17 -15 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -63 -1
52 -139 -172
55 -946 -951
52 -1 -173
49 -3 -1
47 -1 2
41 -1 2
49 -145 -5
47 -1 2
41 -1 2
40 -4 -1
33 -232 -1
41 -7 -180
41 -5 -181
40 -2 -1
40 -10 -7
38 -2 -1
33 -233 -1
17 -7 -1
16 -1 -2
15 -1 -3
14 -1 -4
48 2 -21
41 -1 2
40 -1 -160
33 -233 -1
41 -4 -170
41 -164 -171
40 -2 -1
40 -7 -166
38 -2 -1
33 -234 -1
17 -7 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -15 -1
33 -396 -204
33 -398 -206
17 -2 -1
16 -1 -2
15 -1 -3
14 -1 -4
33 -371 -186
33 -373 -188
17 -2 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -7 -1
2 -171 -50 -14 -1 -228
58 -409 -407 -404
58 -401 -399 -396
49 -2 -1
47 -1 2
41 -1 2
38 -244 -1
37 -245 -1
38 -1005 -4
37 -1006 -1
17 -3 -1
16 -1 -2
15 -1 -3
14 -1 -4
48 2 -13
41 -1 2
38 -249 -1
37 -250 -1
38 -999 -4
37 -1000 -1
17 -3 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -11 -1
56 5 9 5
53 -1 5
52 -1 5
56 -1027 -1022 -1027
53 -1 -1028
52 -1 -1029
49 -4 -1
47 -1 2
41 -1 2
49 -9 -6
47 -1 2
41 -1 2
40 -4 -1
56 -37 9 5
56 -38 5 5
53 -2 -1
52 -1 -2
56 -40 -1036 -1041
56 -41 -1042 -1042
53 -2 -1
52 -1 -2
49 -5 -1
47 -1 2
41 -1 2
49 -11 -7
47 -1 2
41 -1 2
40 -4 -1
38 -16 -1
37 -17 -1
41 -23 -1052
41 -21 -1053
40 -2 -1
49 -19 -15
47 -1 2
41 -13 -1
41 -11 -2
40 -2 -1
38 -6 -1
37 -7 -1
17 -11 -1
16 -1 -2
15 -1 -3
14 -1 -4
48 2 -42
41 -1 2
48 2 -46
41 -1 2
40 -3 -1
48 2 -33
41 -1 2
48 2 -38
41 -1 2
40 -3 -1
38 -6 -1
37 -7 -1
41 -12 -1062
41 -11 -1063
40 -2 -1
48 2 -45
41 -11 -1
41 -10 -2
40 -2 -1
38 -5 -1
37 -6 -1
17 -10 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -26 -1
53 9 5
52 -1 5
53 -1091 -1096
52 -1 -1097
49 -3 -1
47 -1 2
41 -1 2
40 -1 -374
41 -3 -1100
41 -1096 -1101
40 -2 -1
17 -4 -1
16 -1 -2
15 -1 -3
14 -1 -4
48 2 -14
41 -1 2
40 -1 -371
41 -3 -1094
41 -1110 -1095
40 -2 -1
17 -4 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -11 -1
2 -97 -27 -1 -349 -349
1 -349 -122 -1
0 -537 -1
41 -1098 2
17 -1 -1099
16 -1 -1100
15 -1 -1101
14 -1 -1102
41 -1102 2
17 -1 -1103
16 -1 -1104
15 -1 -1105
14 -1 -1106
9 -6 -1
62 1 0
58 -1 0 0
61 2 -2
58 -1 -1114 -1114
49 -3 -1
47 -1 2
41 -1 2
38 -18 -1
37 -19 -1
38 -1118 -4
37 -1119 -1
17 -3 -1
16 -1 -2
15 -1 -3
14 -1 -4
62 0 1
58 -1 0 0
48 2 -1
41 -1 2
38 -25 -1
58 1 0 0
48 2 -1
41 -1 2
38 -29 -1
37 -5 -1
38 -1133 -8
38 -1134 -5
37 -2 -1
17 -4 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -18 -1
56 -32 0 0
56 -31 -1145 -1145
49 -2 -1
47 -1 2
41 -1 2
38 -49 -1
37 -50 -1
38 -1149 -4
37 -1150 -1
17 -3 -1
16 -1 -2
15 -1 -3
14 -1 -4
56 -30 0 0
48 2 -1
41 -1 2
38 -55 -1
56 -30 0 0
48 2 -1
41 -1 2
38 -59 -1
37 -5 -1
38 -1163 -8
38 -1164 -5
37 -2 -1
17 -4 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -17 -1
2 -31 -1 -64 -64 -64
48 2 -63
41 -1 2
38 -72 -1
37 -73 -1
38 -1176 -4
37 -1177 -1
17 -3 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -60 -1
48 2 -42
41 -1 2
38 -83 -1
37 -84 -1
38 -1187 -4
37 -1188 -1
17 -3 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -40 -1
2 -12 -1 -87 -87 -87
1 -24 -88 -1
0 -89 -1
58 0 0 -89
58 -1201 -1201 -88
49 -2 -1
47 -1 2
41 -1 2
38 -105 -1
37 -106 -1
38 -1205 -4
37 -1206 -1
17 -3 -1
16 -1 -2
15 -1 -3
14 -1 -4
58 0 0 -87
48 2 -1
41 -1 2
38 -111 -1
58 0 0 1
48 2 -1
41 -1 2
38 -115 -1
37 -5 -1
38 -1219 -8
38 -1220 -5
37 -2 -1
17 -4 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -17 -1
56 -30 0 0
56 -30 -1231 -1231
49 -2 -1
47 -1 2
41 -1 2
38 -135 -1
37 -136 -1
38 -1235 -4
37 -1236 -1
17 -3 -1
16 -1 -2
15 -1 -3
14 -1 -4
56 -30 0 0
48 2 -1
41 -1 2
38 -141 -1
56 -30 0 0
48 2 -1
41 -1 2
38 -145 -1
37 -5 -1
38 -1249 -8
38 -1250 -5
37 -2 -1
17 -4 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -17 -1
2 -31 -1 -150 -150 -150
48 2 -61
41 -1 2
38 -158 -1
37 -159 -1
38 -1262 -4
37 -1263 -1
17 -3 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -59 -1
48 2 -42
41 -1 2
38 -169 -1
37 -170 -1
38 -1273 -4
37 -1274 -1
17 -3 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -40 -1
2 -12 -1 -173 -173 -173
1 -24 -174 -1
0 -175 -1
58 0 -175 0
58 -1287 -174 -1287
49 -2 -1
47 -1 2
41 -1 2
38 -191 -1
37 -192 -1
38 -1291 -4
37 -1292 -1
17 -3 -1
16 -1 -2
15 -1 -3
14 -1 -4
58 0 -173 0
48 2 -1
41 -1 2
38 -197 -1
58 0 1 0
48 2 -1
41 -1 2
38 -201 -1
37 -5 -1
38 -1305 -8
38 -1306 -5
37 -2 -1
17 -4 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -17 -1
56 -30 0 0
56 -30 -1317 -1317
49 -2 -1
47 -1 2
41 -1 2
38 -221 -1
37 -222 -1
38 -1321 -4
37 -1322 -1
17 -3 -1
16 -1 -2
15 -1 -3
14 -1 -4
56 -30 0 0
48 2 -1
41 -1 2
38 -227 -1
56 -30 0 0
48 2 -1
41 -1 2
38 -231 -1
37 -5 -1
38 -1335 -8
38 -1336 -5
37 -2 -1
17 -4 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -17 -1
2 -31 -1 -236 -236 -236
48 2 -61
41 -1 2
38 -244 -1
37 -245 -1
38 -1348 -4
37 -1349 -1
17 -3 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -59 -1
48 2 -42
41 -1 2
38 -255 -1
37 -256 -1
38 -1359 -4
37 -1360 -1
17 -3 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -40 -1
2 -12 -1 -259 -259 -259
1 -24 -260 -1
0 -261 -1
52 -1202 0
56 -1373 -1366 -1373
52 -1 -1374
49 -3 -1
47 -1 2
41 -1 2
49 -1208 -5
47 -1 2
41 -1 2
40 -4 -1
41 -6 -1380
41 -4 -1381
40 -2 -1
17 -4 -1
16 -1 -2
15 -1 -3
14 -1 -4
48 2 -17
41 -1 2
48 2 -1221
41 -1 2
40 -3 -1
41 -5 -1391
41 -4 -1392
40 -2 -1
17 -4 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -13 -1
52 1 0
52 -1396 -1403
49 -2 -1
47 -1 2
41 -1 2
41 -1398 2
40 -2 -1
41 -4 -1407
41 -1401 -1408
40 -2 -1
17 -4 -1
16 -1 -2
15 -1 -3
14 -1 -4
48 2 -14
41 -1 2
41 -1413 2
40 -2 -1
41 -4 -1417
41 -1416 -1418
40 -2 -1
17 -4 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -12 -1
2 -318 -27 -1 -318 -318
53 -1259 0
52 -1 0
53 -58 -1431
52 -1 -1432
49 -3 -1
47 -1 2
41 -1 2
49 -7 -5
47 -1 2
41 -1 2
40 -4 -1
41 -6 -1438
41 -4 -1439
40 -2 -1
17 -4 -1
16 -1 -2
15 -1 -3
14 -1 -4
48 2 -17
41 -1 2
48 2 -20
41 -1 2
40 -3 -1
41 -5 -1449
41 -4 -1450
40 -2 -1
17 -4 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -13 -1
53 1 0
52 -1 0
53 -1455 -1462
52 -1 -1463
49 -3 -1
47 -1 2
41 -1 2
49 -7 -5
47 -1 2
41 -1 2
40 -4 -1
41 -6 -1469
41 -4 -1470
40 -2 -1
17 -4 -1
16 -1 -2
15 -1 -3
14 -1 -4
48 2 -17
41 -1 2
48 2 -20
41 -1 2
40 -3 -1
41 -5 -1480
41 -4 -1481
40 -2 -1
17 -4 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -13 -1
2 -381 -32 -1 -381 -381
1 -64 -382 -1
0 -383 -1
40 -394 -114
40 -1493 -112
17 -2 -1
16 -1 -2
15 -1 -3
14 -1 -4
40 -395 -108
40 -1498 -106
17 -2 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -7 -1
40 -407 -100
40 -1506 -98
17 -2 -1
16 -1 -2
15 -1 -3
14 -1 -4
40 -408 -95
40 -1511 -93
17 -2 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -7 -1
2 -410 -14 -1 -410 -410
1 -1 -411 -1
0 -412 -1
38 -423 -142
40 -148 -145
38 -1523 -1
17 -3 -1
16 -1 -2
15 -1 -3
14 -1 -4
38 -425 -137
40 -142 -140
38 -1529 -1
17 -3 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -8 -1
38 -438 -130
40 -134 -1530
38 -1538 -1
17 -3 -1
16 -1 -2
15 -1 -3
14 -1 -4
38 -440 -126
40 -130 -1541
38 -1544 -1
17 -3 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -8 -1
2 -443 -16 -1 -443 -443
1 -1 -444 -444
0 -445 -1
60 -445 0
60 -444 -1557
49 -2 -1
47 -1 2
41 -1 2
38 -461 -1
37 -462 -1
55 -7 0
55 -7 -1564
49 -2 -1
47 -1 2
41 -1 2
38 -468 -1
37 -469 -1
33 -8 -1
38 -1569 -12
37 -1570 -1
38 -1571 -7
37 -1572 -1
33 -3 -1
17 -6 -1
16 -1 -2
15 -1 -3
14 -1 -4
60 -454 0
48 2 -1
41 -1 2
38 -478 -1
60 1 0
48 2 -1
41 -1 2
38 -482 -1
37 -5 -1
55 -9 0
48 2 -1
41 -1 2
38 -487 -1
55 -9 0
48 2 -1
41 -1 2
38 -491 -1
37 -5 -1
33 -10 -1
38 -1596 -18
38 -1597 -15
37 -2 -1
38 -1599 -12
38 -1600 -9
37 -2 -1
33 -4 -1
17 -8 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -31 -1
56 -55 0 0
56 -55 -1612 -1612
49 -2 -1
47 -1 2
41 -1 2
38 -516 -1
37 -517 -1
55 -7 0
55 -7 -1619
49 -2 -1
47 -1 2
41 -1 2
38 -523 -1
37 -524 -1
33 -8 -1
38 -1624 -12
37 -1625 -1
38 -1626 -7
37 -1627 -1
33 -3 -1
17 -6 -1
16 -1 -2
15 -1 -3
14 -1 -4
56 -55 0 0
48 2 -1
41 -1 2
38 -533 -1
56 -55 0 0
48 2 -1
41 -1 2
38 -537 -1
37 -5 -1
55 -9 0
48 2 -1
41 -1 2
38 -542 -1
55 -9 0
48 2 -1
41 -1 2
38 -546 -1
37 -5 -1
33 -10 -1
38 -1651 -18
38 -1652 -15
37 -2 -1
38 -1654 -12
38 -1655 -9
37 -2 -1
33 -4 -1
17 -8 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -31 -1
2 -56 -1 -556 -556 -556
1 -557 -1 -557
0 -558 -1
56 0 -85 0
52 -1 0
60 -1664 -1671
56 -1672 -1 -1672
52 -1 -1673
49 -4 -1
47 -1 2
41 -1 2
49 -8 -5
47 -1 2
41 -1 2
40 -4 -1
55 -12 0
52 -1 0
55 -11 -1683
52 -1 -1684
49 -3 -1
47 -1 2
41 -1 2
49 -7 -5
47 -1 2
41 -1 2
40 -4 -1
33 -12 -1
41 -18 -1691
41 -16 -1692
40 -2 -1
40 -21 -18
38 -2 -1
41 -12 -1696
41 -10 -1697
40 -2 -1
40 -15 -12
38 -2 -1
33 -6 -1
17 -12 -1
16 -1 -2
15 -1 -3
14 -1 -4
48 2 -38
41 -1 2
48 2 -41
41 -1 2
40 -3 -1
48 2 -31
41 -1 2
48 2 -34
41 -1 2
40 -3 -1
33 -6 -1
41 -11 -1716
41 -10 -1717
40 -2 -1
40 -14 -12
38 -2 -1
41 -11 -1721
41 -10 -1722
40 -2 -1
40 -14 -12
38 -2 -1
33 -6 -1
17 -12 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -27 -1
52 -151 0
52 -65 -1736
49 -2 -1
47 -1 2
41 -1 2
49 -156 -69
47 -1 2
41 -1 2
40 -4 -1
52 -151 0
55 -74 -1745
52 -1 -1746
49 -3 -1
47 -1 2
41 -1 2
49 -157 -5
47 -1 2
41 -1 2
40 -4 -1
33 -11 -1
41 -17 -1753
41 -15 -1754
40 -2 -1
40 -20 -17
38 -2 -1
41 -12 -1758
41 -10 -1759
40 -2 -1
40 -15 -12
38 -2 -1
33 -6 -1
17 -12 -1
16 -1 -2
15 -1 -3
14 -1 -4
48 2 -35
41 -1 2
40 -1 -186
48 2 -29
41 -1 2
40 -1 -180
33 -4 -1
41 -7 -1774
41 -193 -1775
40 -2 -1
40 -10 -195
38 -2 -1
41 -9 -1779
41 -189 -1780
40 -2 -1
40 -12 -191
38 -2 -1
33 -6 -1
17 -12 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -23 -1
2 -683 -59 -1 -683 -683
1 -684 -1 -684
0 -685 -1
60 0 1
60 -1797 -1790
49 -2 -1
47 -1 2
41 -1 2
17 -1 -2
16 -1 -3
15 -1 -4
14 -1 -5
48 2 -9
41 -1 2
17 -1 -2
16 -1 -3
15 -1 -4
14 -1 -5
9 -7 -1
2 -1 -1 -1 -1 -702
55 -17 0
55 -17 -1814
49 -2 -1
47 -1 2
41 -1 2
33 -18 -1
33 -20 -3
17 -2 -1
16 -1 -2
15 -1 -3
14 -1 -4
48 2 -11
41 -1 2
33 -20 -1
33 -22 -3
17 -2 -1
16 -1 -2
15 -1 -3
14 -1 -4
9 -9 -1
2 -1 -1 -1 -1 -723
1 -22 -1 -724
0 -725 -1
39 -1273 9
8 -1 9
56 -1275 4 5
56 9 4 5
39 -2 -1
8 -1 -2
2 -5 -1 4 4 5
39 -1088 -1055
33 -8 -1
33 9 -1057
8 -2 -1
55 -9 5
55 -9 5
39 -2 -1
33 -10 -1
33 -12 -3
8 -2 -1
55 4 5
33 4 -1
2 -9 -3 -1 -1 5
39 5 9
8 -1 9
39 5 -1871
8 -1 -1872
2 -3 -1 5 5 5
1 -19 -6 -1
0 3 -1
39 0 1
8 -1 1
39 0 -1907
8 -1 -1908
2 -3 -1 0 0 0
1 -1 0 -1
0 0 -1
2 0 -1700 1 1 0
55 -1701 0
33 -1702 -1
55 1 0
33 1 -1
2 0 -3 -1 -1 0
1 -6 -1 0
0 0 -1
39 0 -294
39 0 -286
33 -2 -1
33 -297 -288
8 -2 -1
39 0 -244
39 0 -236
33 -2 -1
33 -247 -238
8 -2 -1
2 -6 -1 0 0 0
1 0 -1 0
0 0 -1
56 -95 0 0
2 -96 -1 0 0 0
33 -97 -80
55 -3 0
33 -4 -1
2 -3 -1 0 0 0
1 -5 -1 0
0 0 -1
56 4 4 5
65 10 5
64 -1 5
65 10 9
64 -1 9
60 -3 -1
56 4 -1 5
64 -4 5
60 -1 -4
56 4 -1 5
43 -4 -1
42 -11 -1
60 -11 -9
56 4 -1 5
56 4 -11 5
43 -2 -1
42 -16 -1
28 -1 -6
24 -7 -1
43 -14 -11
42 4 -1
43 -9 -18
42 4 -1
28 -1 -3
24 -4 -1
42 4 -1361
2 4 -8 -2 -1 5
65 9 5
60 -1 9
56 4 -1 5
56 4 9 5
43 -2 -1
42 -32 -1
55 -33 5
55 -5 5
55 -5 5
43 -2 -1
42 -4 -1
33 -6 -1
43 -11 9
42 4 -1
55 -13 5
43 -1 -1153
42 -89 -1
33 -4 -1
42 -91 -1189
33 -21 -1
2 -92 -9 -3 -1 5
1 -22 -1 5
0 3 -1
65 1 0
64 -1 0
56 0 -1 0
42 0 -1
56 0 -4 0
42 0 -1
28 -1 -3
24 -4 -1
42 0 -7
42 0 -9
28 -1 -2
24 -3 -1
2 0 -5 -1 0 0
1 -1 0 0
0 0 -1
65 0 1
64 -1 0
56 0 -1 0
43 0 -1
42 0 -1
56 0 -5 0
43 0 -1
42 0 -1
28 -1 -4
24 -5 -1
43 0 -9
42 0 -1
43 0 -12
42 0 -1
28 -1 -3
24 -4 -1
2 0 -7 -1 0 0
1 -1 0 0
0 0 -1
60 -34 0
56 0 -1 0
43 -1 -316
42 0 -1
55 -3 0
43 -1 -307
42 0 -1
33 -4 -1
43 -8 -407
42 0 -1
55 -10 0
43 -1 -401
42 0 -1
33 -4 -1
2 0 -7 -1 0 0
1 0 -1 0
0 0 -1
42 -1830 0
42 1 0
2 0 -2 -1 -1 0
42 -132 0
33 -4 -1
42 -132 0
33 -5 -1
2 0 -3 -1 -1 0
1 -6 -1 0
0 0 -1
55 -2052 0
33 -2053 -1
2 -138 -1 0 0 0
1 -2054 -1 0
0 0 -1
56 0 -219 0
42 0 -1
42 0 -221
2 0 -2 -1 -1 0
55 -4 0
42 0 -1
33 -5 -1
42 0 -209
33 -6 -1
2 0 -3 -1 -1 0
1 -7 -1 0
0 0 -1
42 -128 -1993
55 -1994 5
42 -97 -1
33 -3 -1
42 4 5
42 -179 5
33 -2 -1
2 -180 -4 -1 -1 5
1 4 -1 5
0 3 -1
2 4 -10 -6 -6 5
35 -11 4
34 -1 -12
33 -1 -11
35 -10 4
34 -1 -11
33 -1 -11
35 5 4
34 -1 5
33 -1 5
2 -193 -7 -4 -4 -1
1 -11 -1 5
0 3 -1
35 0 1
34 -1 0
33 -1 0
1 0 -1 0
0 0 -1
35 5 21
34 -1 5
33 -1 5
1 5 -1 5
0 3 -1
32 5 9
1 -1 5 -1
0 3 -1
1 -1519 0 -1519
0 0 -1
32 -1502 9
2 -1 -1 -1 -1 5
33 -1504 -1312
32 -1 -223
2 -1 -1 -1 -1 5
1 -4 -1 5
0 3 -1
32 0 -488
2 -1 -1 -1 -1 0
32 0 -193
2 -1 -1 -1 -1 0
1 -3 -1 0
0 0 -1
2 -282 -282 -282 -282 0
2 -186 -186 -186 -186 0
1 -2 -1 0
0 0 -1
1 22 5 22
0 3 -1
1 1 0 1
0 0 -1
36 5 11
1 -1 5 -1
0 3 -1
36 0 1
1 -1 0 -1
0 0 -1
1 23 5 5
0 3 -1
37 5 10
1 -1 5 -1
0 3 -1
37 0 1
1 -1 0 -1
0 0 -1
56 5 24 5
41 -1 2
41 -2 5
17 -2 -1
16 -1 -2
15 -1 -3
14 -1 -4
41 24 2
41 24 5
17 -2 -1
16 -1 -2
15 -1 -3
14 -1 -4
2 -1895 -7 -1 -1895 -1895
1 -1 -1896 -1
0 -1902 -1
41 -1946 0
17 -1868 -1
16 -1 -2
15 -1 -3
14 -1 -4
17 -1861 -2184
16 -1 -2185
15 -1 -2186
14 -1 -2187
2 -1877 -5 -1 -1877 -1877
1 -1 -1878 -1
0 -1879 -1
65 25 5
64 -1 5
60 -1 25
56 5 -1 5
64 25 5
60 -1 25
56 5 -1 5
43 -4 -1
42 5 -1
60 -9 25
56 5 -1 5
56 5 25 5
43 -2 -1
42 5 -1
28 -1 -6
24 -7 -1
43 -14 -11
42 5 -1
43 -9 25
42 5 -1
28 -1 -3
24 -4 -1
60 5 25
42 5 -1
2 5 -9 -3 -1 5
1 -1 5 5
0 3 -1
60 -205 1
56 0 -1 0
64 1 0
60 -1 1
56 0 -1 0
43 -4 -1
42 0 -1
60 -213 1
56 0 -1 0
43 -1 -1994
42 0 -1
28 -1 -5
24 -6 -1
43 -13 -10
42 0 -1
43 -8 1
42 0 -1
28 -1 -3
24 -4 -1
2 0 -7 -1 -157 0
1 -1 0 0
0 0 -1
65 4 5
64 -1 5
60 -1 4
56 5 -1 5
64 4 5
60 -1 4
56 5 -1 5
43 -4 -1
42 5 -1
60 -9 4
56 5 -1 5
43 -1 -1985
42 5 -1
28 -1 -5
24 -6 -1
43 -13 -10
42 5 -1
43 -8 4
42 5 -1
28 -1 -3
24 -4 -1
60 5 4
42 5 -1
2 5 -9 -3 -1 5
1 -1 5 5
0 3 -1
44 5 -2000
44 5 4
2 5 -2 -1 5 5
1 -1 5 5
0 3 -1
44 0 -2038
44 0 1
2 0 -2 -1 0 0
1 -1 0 0
0 0 -1
46 26 9
45 -1 5
1 -1 5 5
0 3 -1
46 0 1
45 -1 0
1 -1 0 0
0 0 -1
45 1 0
1 -1 0 0
0 0 -1
46 1 0
45 -1 0
1 -1 0 0
0 0 -1
`;

/** Le fait qui date le cas. */
const reference = "date_de_la_decision";

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
