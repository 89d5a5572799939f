// Écrit par « attendu build » : ne pas modifier.
/**
 * Circulaire du 24 juin 1997 relative au réexamen de la situation de certaines catégories
 * d'étrangers en situation irrégulière. État actuel : non établi. Force : instruction adressée aux
 * préfets. Ce module dit ce que le texte énonce pour les faits donnés ; il ne décrit pas le droit
 * actuel et n'est pas une consultation juridique.
 */

import type {
  Chosen,
  DecideOptions,
  Decision,
  ExplainOptions,
  Explanation,
  Fact,
  Group,
  Identity,
  OutcomeKind,
  Persons,
  Reading,
  ResidualRow,
  Rule,
} from "../runtime.js";

export { FactError } from "../runtime.js";

/** Les noms des faits. */
export type FactName =
  | "date_de_la_demande"
  | "situation_irreguliere"
  | "droit_a_un_titre_de_sejour"
  | "interdiction_expresse_des_textes"
  | "situation_particuliere_etablie_par_le_demandeur"
  | "terme_de_l_application_atteint"
  | "conjoint_de_francais"
  | "entree_irreguliere"
  | "mariage"
  | "presence_manifestement_stable"
  | "menace_a_l_ordre_public"
  | "nationalite_francaise_conservee_par_le_conjoint"
  | "communaute_de_vie"
  | "communaute_de_vie_effective"
  | "mariage_celebre_a_l_etranger"
  | "mariage_transcrit_sur_les_registres_francais"
  | "polygamie"
  | "conjoint_d_etranger_en_situation_reguliere"
  | "conjoint_justifiant_d_une_carte_de_sejour"
  | "entree_hors_regroupement_familial"
  | "situation_parmi_les_plus_difficiles"
  | "reserve_d_ordre_public"
  | "anciennete_de_sejour"
  | "presence_d_enfants_a_charge_effective"
  | "conjoint_de_refugie_statutaire"
  | "mariage_anterieur_a_l_obtention_du_statut_de_refugie"
  | "mariage_anterieur_a_la_demande_aupres_de_l_ofpra"
  | "duree_de_la_communaute_effective_de_vie"
  | "famille_en_situation_irreguliere"
  | "famille_constituee_de_maniere_stable"
  | "anciennete_d_au_moins_plusieurs_annees"
  | "anciennete_de_sejour_justifiee"
  | "risque_pour_l_ordre_public"
  | "naissance"
  | "entree_en_france"
  | "mineur_amene_en_france_par_ses_parents"
  | "parents_etrangers_en_situation_reguliere"
  | "eloignement_contraire_a_l_article_8"
  | "trouble_a_l_ordre_public"
  | "grande_partie_de_la_scolarite_en_france"
  | "scolarite_attestee"
  | "demande_reexaminee_statuee_recemment"
  | "demande_de_regroupement_familial_sur_place"
  | "demandeur_du_regroupement_en_situation_reguliere"
  | "enfant_venu_hors_regroupement_familial"
  | "age_de_l_enfant"
  | "lien_de_filiation_verifie"
  | "enfant_ne_d_un_mariage_anterieur"
  | "enfant_ne_hors_mariage"
  | "venue_demandee_par_le_regroupement_familial"
  | "decheance_impossible_a_attester"
  | "autres_conditions_du_regroupement_satisfaites"
  | "copie_du_jugement_de_garde_fournie"
  | "autorisation_de_depart_fournie"
  | "parent_conjoint_de_francais"
  | "jugement_de_garde_presente"
  | "autorisation_de_l_autre_parent_presentee"
  | "ascendant_isole"
  | "dependance_materielle_des_enfants"
  | "enfants_residant_regulierement_en_france"
  | "ressources_attestees_par_les_enfants"
  | "logement_atteste_par_les_enfants"
  | "celibataire"
  | "charge_de_famille"
  | "periode_en_situation_reguliere"
  | "titre_delivre_comme_etudiant"
  | "periode_reguliere_sous_un_autre_titre"
  | "residence_habituelle_en_france"
  | "pathologie_grave"
  | "consequences_du_depart_d_une_exceptionnelle_gravite"
  | "traitement_approprie_dans_le_pays_de_renvoi"
  | "mesure_d_eloignement"
  | "ressortissant_algerien_ou_tunisien"
  | "enfant"
  | "parent";

/** Les noms des résultats. */
export type OutcomeName =
  | "mesure_de_regularisation"
  | "application_des_indications_suivantes"
  | "opposition_de_l_entree_irreguliere"
  | "autres_conditions_de_l_article_12_bis"
  | "carte_de_sejour_temporaire_du_conjoint_de_francais"
  | "carte_de_sejour_temporaire_du_conjoint_d_etranger"
  | "conditions_de_la_carte_de_resident"
  | "reconnaissance_du_statut_de_refugie_au_conjoint"
  | "carte_de_sejour_temporaire_du_conjoint_de_refugie"
  | "attribution_d_un_titre_de_sejour_a_la_famille"
  | "carte_de_sejour_temporaire_du_parent_d_enfant_ne_en_france"
  | "carte_de_sejour_temporaire_de_plein_droit"
  | "age_vise_par_le_paragraphe"
  | "jeune_dont_la_situation_est_reexaminee"
  | "reexamen_de_la_situation_du_jeune"
  | "critere_de_scolarite"
  | "critere_de_situation_familiale"
  | "titre_de_sejour_du_jeune"
  | "titre_de_sejour_du_jeune_au_parent_reste_au_pays"
  | "delai_de_depot_respecte"
  | "depot_de_la_demande_dans_le_delai"
  | "appreciation_souple_du_critere_d_age"
  | "examen_de_la_demande_de_regroupement_sur_place"
  | "instruction_de_la_demande_sur_place"
  | "deces_ou_decheance_de_l_autre_parent"
  | "age_requis_de_l_enfant"
  | "demande_du_jugement_et_de_l_autorisation"
  | "application_des_memes_principes_a_l_enfant_du_conjoint_de_francais"
  | "application_de_la_procedure_du_regroupement_familial"
  | "entree_sous_visa_de_long_sejour"
  | "carte_de_sejour_temporaire_visiteur"
  | "etudiant_que_l_exception_vise"
  | "appreciation_souple_du_critere_de_residence"
  | "prise_en_compte_d_une_anciennete_inferieure_a_sept_ans"
  | "situation_visee_par_l_article_25"
  | "autorisation_provisoire_de_sejour_du_malade"
  | "assignation_a_residence_du_malade"
  | "suite_donnee_au_rapport_du_medecin";

/** Les numéros des règles. */
export type RuleName =
  | "1.1 autres ressortissants"
  | "1.1 Algériens et Tunisiens compris"
  | "1.1 Algériens et Tunisiens à part"
  | "0 régularisation"
  | "0 interdiction"
  | "1.1 principe"
  | "1.1 entrée irrégulière"
  | "1.1 entrée irrégulière défense"
  | "1.1 autres conditions"
  | "1.1 autres conditions non remplies"
  | "1.1 mariage non transcrit"
  | "1.1 carte faculté"
  | "1.1 carte obligation"
  | "1.1 carte article 12 bis"
  | "1.2"
  | "1.2 situations les plus difficiles"
  | "1.3 carte de résident"
  | "1.3 carte de résident sans les deux conditions"
  | "1.3 statut de réfugié"
  | "1.3"
  | "1.3 mariages postérieurs"
  | "1.4.1"
  | "1.4.1 famille stable"
  | "1.4.2"
  | "1.4.2 chacun des enfants"
  | "1.4.2 refus"
  | "1.4.2 refus si l'un des enfants n'est pas pourvu"
  | "1.5 plus de seize ans"
  | "1.5 dès seize ans"
  | "1.5.1 plein droit à la majorité"
  | "1.5.1 plein droit dès seize ans"
  | "1.5.1 plein droit selon l'article 12 bis"
  | "1.5.1 entrés à dix ans ou après"
  | "1.5.1 jeune visé"
  | "1.5.1 jeune visé et scolarisé en France"
  | "1.5.1 réexamen"
  | "1.5.1 réexamen selon l'intitulé"
  | "1.5.1 scolarité"
  | "1.5.1 scolarité non attestée"
  | "1.5.1 situation familiale"
  | "1.5.1 titre selon les critères"
  | "1.5.1 titre dû selon les critères"
  | "1.5.1 titre par souplesse selon les critères"
  | "1.5.1 titre par appréciation"
  | "1.5.1 parent resté au pays"
  | "1.5.1 parent resté au pays souplesse"
  | "1.5.1 parent resté au pays et scolarité"
  | "1.5.1 parent resté au pays et scolarité souplesse"
  | "1.5.1 parent resté au pays et autre parent"
  | "1.5.1 parent resté au pays et autre parent souplesse"
  | "1.5.1 délai de dépôt"
  | "1.5.1 délai respecté"
  | "1.5.1 délai dépassé"
  | "1.5.1 souplesse"
  | "1.5.2 examen"
  | "1.5.2 instruction"
  | "1.5.3 exigence"
  | "1.5.3 jugement et autorisation"
  | "1.5.3 pièces fournies"
  | "1.5.3 enfants plus âgés"
  | "1.5.3 âge jusqu'au dixième anniversaire"
  | "1.5.3 après le dixième anniversaire"
  | "1.5.3 âge jusqu'à la veille du onzième"
  | "1.5.3 dès le onzième anniversaire"
  | "1.5.3 conjoint de Français"
  | "1.5.3 procédure"
  | "1.5.3 visa de long séjour"
  | "1.6 ascendants"
  | "1.6 tout étudiant"
  | "1.6 étudiant seulement"
  | "1.6 célibataires"
  | "1.6 célibataires souplesse due"
  | "1.6 étudiants"
  | "1.6 ancienneté des célibataires"
  | "1.6 ancienneté de tous"
  | "1.7 étranger malade"
  | "1.7 autorisation provisoire"
  | "1.7 autorisation provisoire due"
  | "1.7 assignation"
  | "1.7 assignation due"
  | "1.7 rapport du médecin";

/** « enfant » : les faits d'une personne. */
export interface PersonEnfant {
  /** « né en France » : L'enfant est-il né en France ? */
  ne_en_france?: boolean | null;
  /** « âge » : Quel âge a l'enfant ? (une durée comme « P3M12D », ou une date de départ) */
  age?: string | null;
  /**
   * « besoins effectivement assurés par le demandeur » : Le demandeur subvient-il effectivement aux
   * besoins de l'enfant ?
   */
  besoins_effectivement_assures_par_le_demandeur?: boolean | null;
}

/** « parent » : les faits d'une personne. */
export interface PersonParent {
  /** « vivant en France » : Ce parent vit-il bien en France ? */
  vivant_en_france?: boolean | null;
  /** « séjour régulier » : Ce parent est-il en situation régulière ? */
  sejour_regulier?: boolean | null;
  /**
   * « susceptible d'un titre » : Ce parent est-il susceptible de bénéficier d'un titre de séjour en
   * application de ces instructions ?
   */
  susceptible_d_un_titre?: boolean | null;
  /**
   * « resté au pays d'origine » : Ce parent séjourne-t-il toujours dans le pays d'origine de
   * l'intéressé ?
   */
  reste_au_pays_d_origine?: boolean | null;
  /**
   * « autorité parentale exercée » : Ce parent exerce-t-il encore effectivement l'autorité
   * parentale ?
   */
  autorite_parentale_exercee?: boolean | null;
}

/** Les faits d'un cas ; ce qui est absent ou null est inconnu. */
export interface Given {
  /**
   * « date de la demande » : À quelle date la demande de titre de séjour est-elle présentée ? (une
   * date comme « 2007-01-31 »)
   */
  date_de_la_demande?: string | null;
  /** « situation irrégulière » : L'intéressé est-il en situation irrégulière ? */
  situation_irreguliere?: boolean | null;
  /**
   * « droit à un titre de séjour » : Le demandeur bénéficie-t-il d'un droit au titre de séjour ?
   */
  droit_a_un_titre_de_sejour?: boolean | null;
  /**
   * « interdiction expresse des textes » : Les textes interdisent-ils expressément de régulariser ?
   */
  interdiction_expresse_des_textes?: boolean | null;
  /**
   * « situation particulière établie par le demandeur » : Le demandeur établit-il qu'il se trouve
   * dans une situation particulière ?
   */
  situation_particuliere_etablie_par_le_demandeur?: boolean | null;
  /**
   * « terme de l'application atteint » : Les indications sur les conjoints de Français ont-elles
   * cessé de s'appliquer ?
   */
  terme_de_l_application_atteint?: boolean | null;
  /** « conjoint de Français » : L'intéressé est-il marié avec un Français ou une Française ? */
  conjoint_de_francais?: boolean | null;
  /** « entrée irrégulière » : L'intéressé est-il entré irrégulièrement en France ? */
  entree_irreguliere?: boolean | null;
  /**
   * « mariage » : Depuis combien de temps l'intéressé est-il marié ? (une durée comme « P3M12D »,
   * ou une date de départ)
   */
  mariage?: string | null;
  /**
   * « présence manifestement stable » : La présence de l'intéressé en France est-elle manifestement
   * stable ?
   */
  presence_manifestement_stable?: boolean | null;
  /** « menace à l'ordre public » : L'intéressé constitue-t-il une menace à l'ordre public ? */
  menace_a_l_ordre_public?: boolean | null;
  /**
   * « nationalité française conservée par le conjoint » : Le conjoint français a-t-il conservé sa
   * nationalité ?
   */
  nationalite_francaise_conservee_par_le_conjoint?: boolean | null;
  /** « communauté de vie » : Y a-t-il communauté de vie entre les conjoints ? */
  communaute_de_vie?: boolean | null;
  /** « communauté de vie effective » : La communauté de vie des conjoints est-elle effective ? */
  communaute_de_vie_effective?: boolean | null;
  /** « mariage célébré à l'étranger » : Le mariage a-t-il été célébré à l'étranger ? */
  mariage_celebre_a_l_etranger?: boolean | null;
  /**
   * « mariage transcrit sur les registres français » : Le mariage est-il transcrit sur les
   * registres de l'état civil français ?
   */
  mariage_transcrit_sur_les_registres_francais?: boolean | null;
  /** « polygamie » : L'intéressé vit-il en état de polygamie ? */
  polygamie?: boolean | null;
  /**
   * « conjoint d'étranger en situation régulière » : L'intéressé est-il marié avec un étranger en
   * situation régulière ?
   */
  conjoint_d_etranger_en_situation_reguliere?: boolean | null;
  /**
   * « conjoint justifiant d'une carte de séjour » : Le conjoint justifie-t-il d'une carte de
   * séjour ?
   */
  conjoint_justifiant_d_une_carte_de_sejour?: boolean | null;
  /**
   * « entrée hors regroupement familial » : L'intéressé est-il entré en France hors regroupement
   * familial ?
   */
  entree_hors_regroupement_familial?: boolean | null;
  /**
   * « situation parmi les plus difficiles » : La situation de l'intéressé est-elle parmi les plus
   * difficiles ?
   */
  situation_parmi_les_plus_difficiles?: boolean | null;
  /** « réserve d'ordre public » : L'ordre public s'oppose-t-il à la délivrance ? */
  reserve_d_ordre_public?: boolean | null;
  /**
   * « ancienneté de séjour » : Depuis combien de temps l'intéressé séjourne-t-il en France ? (une
   * durée comme « P3M12D », ou une date de départ)
   */
  anciennete_de_sejour?: string | null;
  /**
   * « présence d'enfants à charge effective » : Y a-t-il présence d'un ou de plusieurs enfants aux
   * besoins desquels le demandeur subvient effectivement ?
   */
  presence_d_enfants_a_charge_effective?: boolean | null;
  /** « conjoint de réfugié statutaire » : L'intéressé est-il marié avec un réfugié statutaire ? */
  conjoint_de_refugie_statutaire?: boolean | null;
  /**
   * « mariage antérieur à l'obtention du statut de réfugié » : Le mariage est-il antérieur à
   * l'obtention du statut de réfugié ?
   */
  mariage_anterieur_a_l_obtention_du_statut_de_refugie?: boolean | null;
  /**
   * « mariage antérieur à la demande auprès de l'OFPRA » : Le mariage est-il antérieur au dépôt de
   * la demande auprès de l'OFPRA ?
   */
  mariage_anterieur_a_la_demande_aupres_de_l_ofpra?: boolean | null;
  /**
   * « durée de la communauté effective de vie » : Depuis combien de temps y a-t-il communauté
   * effective de vie ? (une durée comme « P3M12D », ou une date de départ)
   */
  duree_de_la_communaute_effective_de_vie?: string | null;
  /** « famille en situation irrégulière » : La famille est-elle en situation irrégulière ? */
  famille_en_situation_irreguliere?: boolean | null;
  /**
   * « famille constituée de manière stable » : La famille est-elle, de fait, constituée de manière
   * stable en France ?
   */
  famille_constituee_de_maniere_stable?: boolean | null;
  /**
   * « ancienneté d'au moins plusieurs années » : L'ancienneté du séjour est-elle d'au moins
   * plusieurs années ?
   */
  anciennete_d_au_moins_plusieurs_annees?: boolean | null;
  /**
   * « ancienneté de séjour justifiée » : De quelle ancienneté de séjour le demandeur peut-il
   * justifier, au moment de sa demande ? (une durée comme « P3M12D », ou une date de départ)
   */
  anciennete_de_sejour_justifiee?: string | null;
  /**
   * « risque pour l'ordre public » : Le parent pourrait-il constituer un risque pour l'ordre
   * public ?
   */
  risque_pour_l_ordre_public?: boolean | null;
  /**
   * « naissance » : Quelle est la date de naissance de l'intéressé ? (une date comme
   * « 2007-01-31 »)
   */
  naissance?: string | null;
  /**
   * « entrée en France » : À quelle date l'intéressé est-il entré en France ? (une date comme
   * « 2007-01-31 »)
   */
  entree_en_france?: string | null;
  /**
   * « mineur amené en France par ses parents » : L'intéressé a-t-il été amené en France par ses
   * parents, étant mineur ?
   */
  mineur_amene_en_france_par_ses_parents?: boolean | null;
  /**
   * « parents étrangers en situation régulière » : L'intéressé est-il enfant d'étrangers en
   * situation régulière ?
   */
  parents_etrangers_en_situation_reguliere?: boolean | null;
  /**
   * « éloignement contraire à l'article 8 » : L'éloignement de l'intéressé se heurterait-il à
   * l'article 8 de la Convention européenne ?
   */
  eloignement_contraire_a_l_article_8?: boolean | null;
  /** « trouble à l'ordre public » : Y a-t-il trouble à l'ordre public ? */
  trouble_a_l_ordre_public?: boolean | null;
  /**
   * « grande partie de la scolarité en France » : L'intéressé a-t-il fait une grande partie de sa
   * scolarité en France ?
   */
  grande_partie_de_la_scolarite_en_france?: boolean | null;
  /**
   * « scolarité attestée » : Pendant combien de temps les certificats prouvent-ils une scolarité
   * suivie en France, dans des établissements scolaires français ? (une durée comme « P3M12D », ou
   * une date de départ)
   */
  scolarite_attestee?: string | null;
  /**
   * « demande réexaminée statuée récemment » : S'agit-il du réexamen d'une demande sur laquelle le
   * préfet a statué récemment ?
   */
  demande_reexaminee_statuee_recemment?: boolean | null;
  /**
   * « demande de regroupement familial sur place » : Une demande de regroupement familial sur place
   * a-t-elle été déposée ?
   */
  demande_de_regroupement_familial_sur_place?: boolean | null;
  /**
   * « demandeur du regroupement en situation régulière » : L'étranger qui demande le regroupement
   * est-il en situation régulière ?
   */
  demandeur_du_regroupement_en_situation_reguliere?: boolean | null;
  /**
   * « enfant venu hors regroupement familial » : L'enfant est-il venu sans que les règles du
   * regroupement familial soient suivies ?
   */
  enfant_venu_hors_regroupement_familial?: boolean | null;
  /**
   * « âge de l'enfant » : Quel âge a l'enfant ? (une durée comme « P3M12D », ou une date de départ)
   */
  age_de_l_enfant?: string | null;
  /** « lien de filiation vérifié » : Le lien de filiation a-t-il été vérifié ? */
  lien_de_filiation_verifie?: boolean | null;
  /** « enfant né d'un mariage antérieur » : L'enfant est-il né d'un mariage antérieur ? */
  enfant_ne_d_un_mariage_anterieur?: boolean | null;
  /** « enfant né hors mariage » : L'enfant est-il né hors mariage ? */
  enfant_ne_hors_mariage?: boolean | null;
  /**
   * « venue demandée par le regroupement familial » : La venue de l'enfant est-elle demandée dans
   * le cadre du regroupement familial ?
   */
  venue_demandee_par_le_regroupement_familial?: boolean | null;
  /**
   * « déchéance impossible à attester » : Le parent résidant en France est-il dans l'impossibilité
   * de produire le document attestant de la déchéance de l'autorité parentale de l'autre parent ?
   */
  decheance_impossible_a_attester?: boolean | null;
  /**
   * « autres conditions du regroupement satisfaites » : Les autres conditions du regroupement
   * sont-elles satisfaites ?
   */
  autres_conditions_du_regroupement_satisfaites?: boolean | null;
  /**
   * « copie du jugement de garde fournie » : Le parent a-t-il fourni copie du jugement du tribunal
   * étranger compétent qui lui confie la garde de l'enfant ?
   */
  copie_du_jugement_de_garde_fournie?: boolean | null;
  /**
   * « autorisation de départ fournie » : Le parent a-t-il fourni une autorisation de l'autre parent
   * pour laisser partir le mineur en France ?
   */
  autorisation_de_depart_fournie?: boolean | null;
  /**
   * « parent conjoint de Français » : L'un des parents de l'enfant est-il conjoint de Français ?
   */
  parent_conjoint_de_francais?: boolean | null;
  /**
   * « jugement de garde présenté » : Le jugement du tribunal étranger qui confie la garde de
   * l'enfant est-il présenté aux services consulaires ?
   */
  jugement_de_garde_presente?: boolean | null;
  /**
   * « autorisation de l'autre parent présentée » : L'autorisation de l'autre parent de laisser
   * partir l'enfant est-elle présentée aux services consulaires ?
   */
  autorisation_de_l_autre_parent_presentee?: boolean | null;
  /** « ascendant isolé » : L'ascendant est-il isolé ? */
  ascendant_isole?: boolean | null;
  /**
   * « dépendance matérielle des enfants » : L'ascendant est-il matériellement dépendant de ses
   * enfants ?
   */
  dependance_materielle_des_enfants?: boolean | null;
  /**
   * « enfants résidant régulièrement en France » : Les enfants dont l'ascendant dépend résident-ils
   * régulièrement en France ?
   */
  enfants_residant_regulierement_en_france?: boolean | null;
  /**
   * « ressources attestées par les enfants » : Les enfants attestent-ils de ressources permettant
   * une prise en charge effective ?
   */
  ressources_attestees_par_les_enfants?: boolean | null;
  /**
   * « logement attesté par les enfants » : Les enfants attestent-ils d'un logement permettant une
   * prise en charge effective ?
   */
  logement_atteste_par_les_enfants?: boolean | null;
  /** « célibataire » : L'étranger est-il célibataire ? */
  celibataire?: boolean | null;
  /** « charge de famille » : L'étranger a-t-il charge de famille ? */
  charge_de_famille?: boolean | null;
  /**
   * « période en situation régulière » : L'intéressé a-t-il été au moins pendant une période en
   * situation régulière ?
   */
  periode_en_situation_reguliere?: boolean | null;
  /** « titre délivré comme étudiant » : Le titre délivré était-il une carte de séjour étudiant ? */
  titre_delivre_comme_etudiant?: boolean | null;
  /**
   * « période régulière sous un autre titre » : L'intéressé a-t-il aussi été en situation régulière
   * sous un autre titre qu'une carte de séjour étudiant ?
   */
  periode_reguliere_sous_un_autre_titre?: boolean | null;
  /** « résidence habituelle en France » : L'étranger réside-t-il habituellement en France ? */
  residence_habituelle_en_france?: boolean | null;
  /**
   * « pathologie grave » : L'étranger est-il atteint d'une pathologie grave nécessitant un
   * traitement médical ?
   */
  pathologie_grave?: boolean | null;
  /**
   * « conséquences du départ d'une exceptionnelle gravité » : Le départ de l'étranger pourrait-il
   * entraîner pour lui des conséquences d'une exceptionnelle gravité ?
   */
  consequences_du_depart_d_une_exceptionnelle_gravite?: boolean | null;
  /**
   * « traitement approprié dans le pays de renvoi » : L'étranger peut-il effectivement poursuivre
   * un traitement approprié dans le pays de renvoi ?
   */
  traitement_approprie_dans_le_pays_de_renvoi?: boolean | null;
  /** « mesure d'éloignement » : L'étranger fait-il l'objet d'une mesure d'éloignement ? */
  mesure_d_eloignement?: boolean | null;
  /**
   * « ressortissant algérien ou tunisien » : L'intéressé est-il ressortissant algérien ou
   * tunisien ?
   */
  ressortissant_algerien_ou_tunisien?: boolean | null;
  /** « enfant » */
  enfant?: Persons<PersonEnfant> | null;
  /** « parent » */
  parent?: Persons<PersonParent> | null;
  parents?: Persons<PersonParent> | null;
}

/** Ce qu'est le texte, son état actuel, ses empreintes. */
export const identity: Identity;
/** Ce qui peut être demandé d'un cas : questions, types, réponses ; puis les groupes. */
export const facts: readonly (Fact | Group)[];
/** Les résultats, dans l'ordre des décisions. */
export const outcomes: readonly OutcomeKind[];
/** Les règles : où elles se trouvent, leurs mots, leurs conditions, ce qu'elles donnent. */
export const rules: Readonly<Record<RuleName, Rule>>;
/** Les passages qui admettent plusieurs lectures. */
export const readings: Readonly<Record<string, Reading>>;

/** Ce que le texte énonce d'un cas, comme « attendu decide » ; FactError si un fait est illisible. */
export function decide(given: Given, options?: DecideOptions): Decision<OutcomeName>;
/** Le même, en français et avec les mots du texte, comme des données à afficher. */
export function explain(given: Given, options?: ExplainOptions<OutcomeName>): Explanation;
/** Les faits qui pourraient encore changer un résultat (l'un d'eux, ou n'importe lequel). */
export function missing(given: Given, outcome?: OutcomeName): FactName[];
/** Ce qu'il reste à demander, le plus utile d'abord ; ce qui est donné null n'est pas redemandé. */
export function nextQuestions(
  given: Given,
  outcomes?: readonly OutcomeName[],
): (Fact | Group)[];
/**
 * Pour chaque résultat encore ouvert, ce qu'il serait selon ce qui manque : des lignes disjointes et
 * complètes ; null s'il faudrait en lire plus de `most` (64).
 */
export function residual(
  given: Given,
  outcomes?: readonly OutcomeName[],
  options?: { readonly most?: number },
): Partial<Record<OutcomeName, ResidualRow[] | null>>;
