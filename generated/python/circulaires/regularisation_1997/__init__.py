"""Circulaire du 24 juin 1997 relative au réexamen de la situation de certaines catégories
d'étrangers en situation irrégulière.

Circulaire du 24 juin 1997 (NOR : INTD9700104C). État actuel : non établi. Force : instruction
adressée aux préfets.

Ce module dit ce que le texte énonce pour les faits donnés ; il ne décrit pas le droit actuel et
n'est pas une consultation juridique.
"""

# Écrit par « attendu build » : ne pas modifier.

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from circulaires._runtime.act import Act
from circulaires._runtime.case import BaseFacts
from circulaires._runtime.decision import BaseDecision
from circulaires._runtime.errors import FactError, RowError
from circulaires._runtime.outcome import Outcome
from circulaires._runtime.status import Status
from circulaires.regularisation_1997 import _declared, _rules

TYPE_CHECKING = False  # importer « typing » serait plus long que tout le reste
if TYPE_CHECKING:
    import datetime
    from typing import Any, Never, TypeVar

    from circulaires.regularisation_1997.types import Enfant, EnfantOuvert, Parent, ParentOuvert

    Frame = TypeVar("Frame")

__all__ = ["IDENTITY", "Decision", "FactError", "Facts", "Status", "decide", "decide_batch"]

IDENTITY = _declared.IDENTITY


class Facts(BaseFacts):
    """Les faits d'un cas ; chacun est inconnu (None) tant qu'il n'est pas donné.

    Args:
        date_de_la_demande: À quelle date la demande de titre de séjour est-elle présentée ?
        situation_irreguliere: L'intéressé est-il en situation irrégulière ?
        droit_a_un_titre_de_sejour: Le demandeur bénéficie-t-il d'un droit au titre de séjour ?
        interdiction_expresse_des_textes: Les textes interdisent-ils expressément de régulariser ?
        situation_particuliere_etablie_par_le_demandeur: Le demandeur établit-il qu'il se trouve
            dans une situation particulière ?
        terme_de_l_application_atteint: Les indications sur les conjoints de Français ont-elles
            cessé de s'appliquer ?
        conjoint_de_francais: L'intéressé est-il marié avec un Français ou une Française ?
        entree_irreguliere: L'intéressé est-il entré irrégulièrement en France ?
        mariage: Depuis combien de temps l'intéressé est-il marié ?
        presence_manifestement_stable: La présence de l'intéressé en France est-elle manifestement
            stable ?
        menace_a_l_ordre_public: L'intéressé constitue-t-il une menace à l'ordre public ?
        nationalite_francaise_conservee_par_le_conjoint: Le conjoint français a-t-il conservé sa
            nationalité ?
        communaute_de_vie: Y a-t-il communauté de vie entre les conjoints ?
        communaute_de_vie_effective: La communauté de vie des conjoints est-elle effective ?
        mariage_celebre_a_l_etranger: Le mariage a-t-il été célébré à l'étranger ?
        mariage_transcrit_sur_les_registres_francais: Le mariage est-il transcrit sur les
            registres de l'état civil français ?
        polygamie: L'intéressé vit-il en état de polygamie ?
        conjoint_d_etranger_en_situation_reguliere: L'intéressé est-il marié avec un étranger en
            situation régulière ?
        conjoint_justifiant_d_une_carte_de_sejour: Le conjoint justifie-t-il d'une carte de
            séjour ?
        entree_hors_regroupement_familial: L'intéressé est-il entré en France hors regroupement
            familial ?
        situation_parmi_les_plus_difficiles: La situation de l'intéressé est-elle parmi les plus
            difficiles ?
        reserve_d_ordre_public: L'ordre public s'oppose-t-il à la délivrance ?
        anciennete_de_sejour: Depuis combien de temps l'intéressé séjourne-t-il en France ?
        presence_d_enfants_a_charge_effective: Y a-t-il présence d'un ou de plusieurs enfants aux
            besoins desquels le demandeur subvient effectivement ?
        conjoint_de_refugie_statutaire: L'intéressé est-il marié avec un réfugié statutaire ?
        mariage_anterieur_a_l_obtention_du_statut_de_refugie: Le mariage est-il antérieur à
            l'obtention du statut de réfugié ?
        mariage_anterieur_a_la_demande_aupres_de_l_ofpra: Le mariage est-il antérieur au dépôt de
            la demande auprès de l'OFPRA ?
        duree_de_la_communaute_effective_de_vie: Depuis combien de temps y a-t-il communauté
            effective de vie ?
        famille_en_situation_irreguliere: La famille est-elle en situation irrégulière ?
        famille_constituee_de_maniere_stable: La famille est-elle, de fait, constituée de manière
            stable en France ?
        anciennete_d_au_moins_plusieurs_annees: L'ancienneté du séjour est-elle d'au moins
            plusieurs années ?
        anciennete_de_sejour_justifiee: De quelle ancienneté de séjour le demandeur peut-il
            justifier, au moment de sa demande ?
        risque_pour_l_ordre_public: Le parent pourrait-il constituer un risque pour l'ordre
            public ?
        naissance: Quelle est la date de naissance de l'intéressé ?
        entree_en_france: À quelle date l'intéressé est-il entré en France ?
        mineur_amene_en_france_par_ses_parents: L'intéressé a-t-il été amené en France par ses
            parents, étant mineur ?
        parents_etrangers_en_situation_reguliere: L'intéressé est-il enfant d'étrangers en
            situation régulière ?
        eloignement_contraire_a_l_article_8: L'éloignement de l'intéressé se heurterait-il à
            l'article 8 de la Convention européenne ?
        trouble_a_l_ordre_public: Y a-t-il trouble à l'ordre public ?
        grande_partie_de_la_scolarite_en_france: L'intéressé a-t-il fait une grande partie de sa
            scolarité en France ?
        scolarite_attestee: Pendant combien de temps les certificats prouvent-ils une scolarité
            suivie en France, dans des établissements scolaires français ?
        demande_reexaminee_statuee_recemment: S'agit-il du réexamen d'une demande sur laquelle le
            préfet a statué récemment ?
        demande_de_regroupement_familial_sur_place: Une demande de regroupement familial sur place
            a-t-elle été déposée ?
        demandeur_du_regroupement_en_situation_reguliere: L'étranger qui demande le regroupement
            est-il en situation régulière ?
        enfant_venu_hors_regroupement_familial: L'enfant est-il venu sans que les règles du
            regroupement familial soient suivies ?
        age_de_l_enfant: Quel âge a l'enfant ?
        lien_de_filiation_verifie: Le lien de filiation a-t-il été vérifié ?
        enfant_ne_d_un_mariage_anterieur: L'enfant est-il né d'un mariage antérieur ?
        enfant_ne_hors_mariage: L'enfant est-il né hors mariage ?
        venue_demandee_par_le_regroupement_familial: La venue de l'enfant est-elle demandée dans
            le cadre du regroupement familial ?
        decheance_impossible_a_attester: Le parent résidant en France est-il dans l'impossibilité
            de produire le document attestant de la déchéance de l'autorité parentale de l'autre
            parent ?
        autres_conditions_du_regroupement_satisfaites: Les autres conditions du regroupement
            sont-elles satisfaites ?
        copie_du_jugement_de_garde_fournie: Le parent a-t-il fourni copie du jugement du tribunal
            étranger compétent qui lui confie la garde de l'enfant ?
        autorisation_de_depart_fournie: Le parent a-t-il fourni une autorisation de l'autre parent
            pour laisser partir le mineur en France ?
        parent_conjoint_de_francais: L'un des parents de l'enfant est-il conjoint de Français ?
        jugement_de_garde_presente: Le jugement du tribunal étranger qui confie la garde de
            l'enfant est-il présenté aux services consulaires ?
        autorisation_de_l_autre_parent_presentee: L'autorisation de l'autre parent de laisser
            partir l'enfant est-elle présentée aux services consulaires ?
        ascendant_isole: L'ascendant est-il isolé ?
        dependance_materielle_des_enfants: L'ascendant est-il matériellement dépendant de ses
            enfants ?
        enfants_residant_regulierement_en_france: Les enfants dont l'ascendant dépend résident-ils
            régulièrement en France ?
        ressources_attestees_par_les_enfants: Les enfants attestent-ils de ressources permettant
            une prise en charge effective ?
        logement_atteste_par_les_enfants: Les enfants attestent-ils d'un logement permettant une
            prise en charge effective ?
        celibataire: L'étranger est-il célibataire ?
        charge_de_famille: L'étranger a-t-il charge de famille ?
        periode_en_situation_reguliere: L'intéressé a-t-il été au moins pendant une période en
            situation régulière ?
        titre_delivre_comme_etudiant: Le titre délivré était-il une carte de séjour étudiant ?
        periode_reguliere_sous_un_autre_titre: L'intéressé a-t-il aussi été en situation régulière
            sous un autre titre qu'une carte de séjour étudiant ?
        residence_habituelle_en_france: L'étranger réside-t-il habituellement en France ?
        pathologie_grave: L'étranger est-il atteint d'une pathologie grave nécessitant un
            traitement médical ?
        consequences_du_depart_d_une_exceptionnelle_gravite: Le départ de l'étranger pourrait-il
            entraîner pour lui des conséquences d'une exceptionnelle gravité ?
        traitement_approprie_dans_le_pays_de_renvoi: L'étranger peut-il effectivement poursuivre
            un traitement approprié dans le pays de renvoi ?
        mesure_d_eloignement: L'étranger fait-il l'objet d'une mesure d'éloignement ?
        ressortissant_algerien_ou_tunisien: L'intéressé est-il ressortissant algérien ou
            tunisien ?
        enfant: enfant
        parent: parent

    Raises:
        FactError: un fait ne peut être lu (le fait, la valeur, ce qui était attendu).
    """

    __slots__ = ()
    date_de_la_demande: datetime.date | str | None
    """« date de la demande »."""
    situation_irreguliere: bool | None
    """« situation irrégulière »."""
    droit_a_un_titre_de_sejour: bool | None
    """« droit à un titre de séjour » ; régi par un autre texte : les textes qui donnent droit à
    un titre de séjour.

    s'il a un droit, il le fait valoir : il n'y a pas à régulariser
    """
    interdiction_expresse_des_textes: bool | None
    """« interdiction expresse des textes » ; régi par un autre texte : les textes qui
    l'interdiraient.
    """
    situation_particuliere_etablie_par_le_demandeur: bool | None
    """« situation particulière établie par le demandeur » ; relève de l'appréciation : préfet."""
    terme_de_l_application_atteint: bool | None
    """« terme de l'application atteint » ; régi par un autre texte : la décision qui fixerait ce
    terme.

    le texte dit leur application limitée dans le temps, et ne dit pas jusqu'à quand
    """
    conjoint_de_francais: bool | None
    """« conjoint de Français »."""
    entree_irreguliere: bool | None
    """« entrée irrégulière »."""
    mariage: datetime.date | str | None
    """« mariage ».

    le texte ne dit pas à quel jour cette durée s'apprécie ; une date de mariage est comptée ici
    jusqu'à la demande
    """
    presence_manifestement_stable: bool | None
    """« présence manifestement stable » ; relève de l'appréciation : préfet."""
    menace_a_l_ordre_public: bool | None
    """« menace à l'ordre public » ; relève de l'appréciation : préfet.

    le mot « menace » est celui des § 1.1 et 1.3
    """
    nationalite_francaise_conservee_par_le_conjoint: bool | None
    """« nationalité française conservée par le conjoint »."""
    communaute_de_vie: bool | None
    """« communauté de vie » ; relève de l'appréciation : préfet."""
    communaute_de_vie_effective: bool | None
    """« communauté de vie effective » ; relève de l'appréciation : préfet.

    le § 1.3 demande une communauté de vie effective ; les § 1.1 et 1.2, une communauté de vie
    """
    mariage_celebre_a_l_etranger: bool | None
    """« mariage célébré à l'étranger »."""
    mariage_transcrit_sur_les_registres_francais: bool | None
    """« mariage transcrit sur les registres français »."""
    polygamie: bool | None
    """« polygamie »."""
    conjoint_d_etranger_en_situation_reguliere: bool | None
    """« conjoint d'étranger en situation régulière »."""
    conjoint_justifiant_d_une_carte_de_sejour: bool | None
    """« conjoint justifiant d'une carte de séjour » ; relève de l'appréciation : préfet.

    le texte demande une appréciation stricte
    """
    entree_hors_regroupement_familial: bool | None
    """« entrée hors regroupement familial »."""
    situation_parmi_les_plus_difficiles: bool | None
    """« situation parmi les plus difficiles » ; relève de l'appréciation : préfet."""
    reserve_d_ordre_public: bool | None
    """« réserve d'ordre public » ; relève de l'appréciation : préfet.

    le § 1.2 réserve l'ordre public sans parler de menace, de risque ni de trouble
    """
    anciennete_de_sejour: datetime.date | str | None
    """« ancienneté de séjour ».

    le texte ne dit pas à quel jour cette durée s'apprécie aux § 1.2 et 1.6 ; une date d'arrivée
    est comptée ici jusqu'à la demande
    """
    presence_d_enfants_a_charge_effective: bool | None
    """« présence d'enfants à charge effective » ; relève de l'appréciation : préfet.

    le § 1.2 ne demande ni l'âge ni le lieu de naissance de ces enfants
    """
    conjoint_de_refugie_statutaire: bool | None
    """« conjoint de réfugié statutaire »."""
    mariage_anterieur_a_l_obtention_du_statut_de_refugie: bool | None
    """« mariage antérieur à l'obtention du statut de réfugié »."""
    mariage_anterieur_a_la_demande_aupres_de_l_ofpra: bool | None
    """« mariage antérieur à la demande auprès de l'OFPRA »."""
    duree_de_la_communaute_effective_de_vie: datetime.date | str | None
    """« durée de la communauté effective de vie »."""
    famille_en_situation_irreguliere: bool | None
    """« famille en situation irrégulière ».

    le texte ne dit pas si chacun de ses membres doit l'être
    """
    famille_constituee_de_maniere_stable: bool | None
    """« famille constituée de manière stable » ; relève de l'appréciation : préfet."""
    anciennete_d_au_moins_plusieurs_annees: bool | None
    """« ancienneté d'au moins plusieurs années » ; relève de l'appréciation : préfet.

    le texte ne dit pas combien
    """
    anciennete_de_sejour_justifiee: datetime.date | str | None
    """« ancienneté de séjour justifiée ».

    la charge de la preuve incombe au demandeur
    """
    risque_pour_l_ordre_public: bool | None
    """« risque pour l'ordre public » ; relève de l'appréciation : préfet.

    le mot « risque » est celui du § 1.4.2
    """
    naissance: datetime.date | str | None
    """« naissance »."""
    entree_en_france: datetime.date | str | None
    """« entrée en France »."""
    mineur_amene_en_france_par_ses_parents: bool | None
    """« mineur amené en France par ses parents »."""
    parents_etrangers_en_situation_reguliere: bool | None
    """« parents étrangers en situation régulière ».

    ces mots sont ceux de l'intitulé du § 1.5
    """
    eloignement_contraire_a_l_article_8: bool | None
    """« éloignement contraire à l'article 8 » ; relève de l'appréciation : préfet."""
    trouble_a_l_ordre_public: bool | None
    """« trouble à l'ordre public » ; relève de l'appréciation : préfet.

    le mot « trouble » est celui du § 1.5.1
    """
    grande_partie_de_la_scolarite_en_france: bool | None
    """« grande partie de la scolarité en France » ; relève de l'appréciation : préfet.

    ces mots sont ceux de l'alinéa 3 du § 1.5.1, qui ne dit pas combien d'années
    """
    scolarite_attestee: datetime.date | str | None
    """« scolarité attestée ».

    le texte ne dit pas si ces années se suivent
    """
    demande_reexaminee_statuee_recemment: bool | None
    """« demande réexaminée statuée récemment » ; relève de l'appréciation : préfet.

    le texte ne dit pas depuis quand
    """
    demande_de_regroupement_familial_sur_place: bool | None
    """« demande de regroupement familial sur place »."""
    demandeur_du_regroupement_en_situation_reguliere: bool | None
    """« demandeur du regroupement en situation régulière »."""
    enfant_venu_hors_regroupement_familial: bool | None
    """« enfant venu hors regroupement familial »."""
    age_de_l_enfant: datetime.date | str | None
    """« âge de l'enfant ».

    le texte ne dit pas à quel jour cet âge s'apprécie
    """
    lien_de_filiation_verifie: bool | None
    """« lien de filiation vérifié »."""
    enfant_ne_d_un_mariage_anterieur: bool | None
    """« enfant né d'un mariage antérieur »."""
    enfant_ne_hors_mariage: bool | None
    """« enfant né hors mariage »."""
    venue_demandee_par_le_regroupement_familial: bool | None
    """« venue demandée par le regroupement familial »."""
    decheance_impossible_a_attester: bool | None
    """« déchéance impossible à attester »."""
    autres_conditions_du_regroupement_satisfaites: bool | None
    """« autres conditions du regroupement satisfaites » ; relève de l'appréciation : préfet."""
    copie_du_jugement_de_garde_fournie: bool | None
    """« copie du jugement de garde fournie »."""
    autorisation_de_depart_fournie: bool | None
    """« autorisation de départ fournie »."""
    parent_conjoint_de_francais: bool | None
    """« parent conjoint de Français »."""
    jugement_de_garde_presente: bool | None
    """« jugement de garde présenté »."""
    autorisation_de_l_autre_parent_presentee: bool | None
    """« autorisation de l'autre parent présentée »."""
    ascendant_isole: bool | None
    """« ascendant isolé » ; relève de l'appréciation : préfet."""
    dependance_materielle_des_enfants: bool | None
    """« dépendance matérielle des enfants » ; relève de l'appréciation : préfet."""
    enfants_residant_regulierement_en_france: bool | None
    """« enfants résidant régulièrement en France »."""
    ressources_attestees_par_les_enfants: bool | None
    """« ressources attestées par les enfants »."""
    logement_atteste_par_les_enfants: bool | None
    """« logement attesté par les enfants »."""
    celibataire: bool | None
    """« célibataire »."""
    charge_de_famille: bool | None
    """« charge de famille »."""
    periode_en_situation_reguliere: bool | None
    """« période en situation régulière »."""
    titre_delivre_comme_etudiant: bool | None
    """« titre délivré comme étudiant »."""
    periode_reguliere_sous_un_autre_titre: bool | None
    """« période régulière sous un autre titre ».

    le texte ne dit rien de celui qui a eu les deux
    """
    residence_habituelle_en_france: bool | None
    """« résidence habituelle en France »."""
    pathologie_grave: bool | None
    """« pathologie grave » ; relève de l'appréciation : une autorité que le texte ne nomme
    pas ; donnée sensible.
    """
    consequences_du_depart_d_une_exceptionnelle_gravite: bool | None
    """« conséquences du départ d'une exceptionnelle gravité » ; relève de l'appréciation :
    une autorité que le texte ne nomme pas ; donnée sensible.
    """
    traitement_approprie_dans_le_pays_de_renvoi: bool | None
    """« traitement approprié dans le pays de renvoi » ; relève de l'appréciation : une
    autorité que le texte ne nomme pas ; donnée sensible.
    """
    mesure_d_eloignement: bool | None
    """« mesure d'éloignement »."""
    ressortissant_algerien_ou_tunisien: bool | None
    """« ressortissant algérien ou tunisien ».

    le texte ne parle d'eux qu'à la fin du § 1.1
    """
    enfant: Sequence[Enfant] | EnfantOuvert | None
    parent: Sequence[Parent] | ParentOuvert | None
    parents: Sequence[Parent] | ParentOuvert | None
    """Ancien nom de « parent »."""

    FACTS = _declared.FACTS
    GROUPS = _declared.GROUPS
    ALIASES = _declared.ALIASES
    PARAMETERS = {}
    CASE = _rules.Case
    PERSONS = {"enfant": _rules.Enfant, "parent": _rules.Parent}
    ASKED = frozenset(
        (
            "age_de_l_enfant",
            "anciennete_d_au_moins_plusieurs_annees",
            "anciennete_de_sejour",
            "anciennete_de_sejour_justifiee",
            "ascendant_isole",
            "autorisation_de_depart_fournie",
            "autorisation_de_l_autre_parent_presentee",
            "autres_conditions_du_regroupement_satisfaites",
            "celibataire",
            "charge_de_famille",
            "communaute_de_vie",
            "communaute_de_vie_effective",
            "conjoint_d_etranger_en_situation_reguliere",
            "conjoint_de_francais",
            "conjoint_de_refugie_statutaire",
            "conjoint_justifiant_d_une_carte_de_sejour",
            "consequences_du_depart_d_une_exceptionnelle_gravite",
            "copie_du_jugement_de_garde_fournie",
            "date_de_la_demande",
            "decheance_impossible_a_attester",
            "demande_de_regroupement_familial_sur_place",
            "demande_reexaminee_statuee_recemment",
            "demandeur_du_regroupement_en_situation_reguliere",
            "dependance_materielle_des_enfants",
            "droit_a_un_titre_de_sejour",
            "duree_de_la_communaute_effective_de_vie",
            "eloignement_contraire_a_l_article_8",
            "enfant_ne_d_un_mariage_anterieur",
            "enfant_ne_hors_mariage",
            "enfant_venu_hors_regroupement_familial",
            "enfants_residant_regulierement_en_france",
            "entree_en_france",
            "entree_hors_regroupement_familial",
            "entree_irreguliere",
            "famille_constituee_de_maniere_stable",
            "famille_en_situation_irreguliere",
            "grande_partie_de_la_scolarite_en_france",
            "interdiction_expresse_des_textes",
            "jugement_de_garde_presente",
            "lien_de_filiation_verifie",
            "logement_atteste_par_les_enfants",
            "mariage",
            "mariage_anterieur_a_l_obtention_du_statut_de_refugie",
            "mariage_anterieur_a_la_demande_aupres_de_l_ofpra",
            "mariage_celebre_a_l_etranger",
            "mariage_transcrit_sur_les_registres_francais",
            "menace_a_l_ordre_public",
            "mesure_d_eloignement",
            "mineur_amene_en_france_par_ses_parents",
            "naissance",
            "nationalite_francaise_conservee_par_le_conjoint",
            "parent_conjoint_de_francais",
            "parents_etrangers_en_situation_reguliere",
            "pathologie_grave",
            "periode_en_situation_reguliere",
            "periode_reguliere_sous_un_autre_titre",
            "polygamie",
            "presence_d_enfants_a_charge_effective",
            "presence_manifestement_stable",
            "reserve_d_ordre_public",
            "residence_habituelle_en_france",
            "ressortissant_algerien_ou_tunisien",
            "ressources_attestees_par_les_enfants",
            "risque_pour_l_ordre_public",
            "scolarite_attestee",
            "situation_irreguliere",
            "situation_parmi_les_plus_difficiles",
            "situation_particuliere_etablie_par_le_demandeur",
            "terme_de_l_application_atteint",
            "titre_delivre_comme_etudiant",
            "traitement_approprie_dans_le_pays_de_renvoi",
            "trouble_a_l_ordre_public",
            "venue_demandee_par_le_regroupement_familial",
        ),
    )
    ASKED_OF_PERSONS = {
        "enfant": frozenset(
            ("age", "besoins_effectivement_assures_par_le_demandeur", "ne_en_france"),
        ),
        "parent": frozenset(
            (
                "autorite_parentale_exercee",
                "reste_au_pays_d_origine",
                "sejour_regulier",
                "susceptible_d_un_titre",
                "vivant_en_france",
            ),
        ),
    }
    READABLE = True

    def __init__(
        self,
        *,
        date_de_la_demande: datetime.date | str | None = None,
        situation_irreguliere: bool | None = None,
        droit_a_un_titre_de_sejour: bool | None = None,
        interdiction_expresse_des_textes: bool | None = None,
        situation_particuliere_etablie_par_le_demandeur: bool | None = None,
        terme_de_l_application_atteint: bool | None = None,
        conjoint_de_francais: bool | None = None,
        entree_irreguliere: bool | None = None,
        mariage: datetime.date | str | None = None,
        presence_manifestement_stable: bool | None = None,
        menace_a_l_ordre_public: bool | None = None,
        nationalite_francaise_conservee_par_le_conjoint: bool | None = None,
        communaute_de_vie: bool | None = None,
        communaute_de_vie_effective: bool | None = None,
        mariage_celebre_a_l_etranger: bool | None = None,
        mariage_transcrit_sur_les_registres_francais: bool | None = None,
        polygamie: bool | None = None,
        conjoint_d_etranger_en_situation_reguliere: bool | None = None,
        conjoint_justifiant_d_une_carte_de_sejour: bool | None = None,
        entree_hors_regroupement_familial: bool | None = None,
        situation_parmi_les_plus_difficiles: bool | None = None,
        reserve_d_ordre_public: bool | None = None,
        anciennete_de_sejour: datetime.date | str | None = None,
        presence_d_enfants_a_charge_effective: bool | None = None,
        conjoint_de_refugie_statutaire: bool | None = None,
        mariage_anterieur_a_l_obtention_du_statut_de_refugie: bool | None = None,
        mariage_anterieur_a_la_demande_aupres_de_l_ofpra: bool | None = None,
        duree_de_la_communaute_effective_de_vie: datetime.date | str | None = None,
        famille_en_situation_irreguliere: bool | None = None,
        famille_constituee_de_maniere_stable: bool | None = None,
        anciennete_d_au_moins_plusieurs_annees: bool | None = None,
        anciennete_de_sejour_justifiee: datetime.date | str | None = None,
        risque_pour_l_ordre_public: bool | None = None,
        naissance: datetime.date | str | None = None,
        entree_en_france: datetime.date | str | None = None,
        mineur_amene_en_france_par_ses_parents: bool | None = None,
        parents_etrangers_en_situation_reguliere: bool | None = None,
        eloignement_contraire_a_l_article_8: bool | None = None,
        trouble_a_l_ordre_public: bool | None = None,
        grande_partie_de_la_scolarite_en_france: bool | None = None,
        scolarite_attestee: datetime.date | str | None = None,
        demande_reexaminee_statuee_recemment: bool | None = None,
        demande_de_regroupement_familial_sur_place: bool | None = None,
        demandeur_du_regroupement_en_situation_reguliere: bool | None = None,
        enfant_venu_hors_regroupement_familial: bool | None = None,
        age_de_l_enfant: datetime.date | str | None = None,
        lien_de_filiation_verifie: bool | None = None,
        enfant_ne_d_un_mariage_anterieur: bool | None = None,
        enfant_ne_hors_mariage: bool | None = None,
        venue_demandee_par_le_regroupement_familial: bool | None = None,
        decheance_impossible_a_attester: bool | None = None,
        autres_conditions_du_regroupement_satisfaites: bool | None = None,
        copie_du_jugement_de_garde_fournie: bool | None = None,
        autorisation_de_depart_fournie: bool | None = None,
        parent_conjoint_de_francais: bool | None = None,
        jugement_de_garde_presente: bool | None = None,
        autorisation_de_l_autre_parent_presentee: bool | None = None,
        ascendant_isole: bool | None = None,
        dependance_materielle_des_enfants: bool | None = None,
        enfants_residant_regulierement_en_france: bool | None = None,
        ressources_attestees_par_les_enfants: bool | None = None,
        logement_atteste_par_les_enfants: bool | None = None,
        celibataire: bool | None = None,
        charge_de_famille: bool | None = None,
        periode_en_situation_reguliere: bool | None = None,
        titre_delivre_comme_etudiant: bool | None = None,
        periode_reguliere_sous_un_autre_titre: bool | None = None,
        residence_habituelle_en_france: bool | None = None,
        pathologie_grave: bool | None = None,
        consequences_du_depart_d_une_exceptionnelle_gravite: bool | None = None,
        traitement_approprie_dans_le_pays_de_renvoi: bool | None = None,
        mesure_d_eloignement: bool | None = None,
        ressortissant_algerien_ou_tunisien: bool | None = None,
        enfant: Sequence[Enfant] | EnfantOuvert | None = None,
        parent: Sequence[Parent] | ParentOuvert | None = None,
        parents: Sequence[Parent] | ParentOuvert | None = None,
        **autres: Never,
    ) -> None:
        if autres:
            self._refuse(autres)
        given: dict[str, object] = {
            "date_de_la_demande": date_de_la_demande,
            "situation_irreguliere": situation_irreguliere,
            "droit_a_un_titre_de_sejour": droit_a_un_titre_de_sejour,
            "interdiction_expresse_des_textes": interdiction_expresse_des_textes,
            "situation_particuliere_etablie_par_le_demandeur": situation_particuliere_etablie_par_le_demandeur,
            "terme_de_l_application_atteint": terme_de_l_application_atteint,
            "conjoint_de_francais": conjoint_de_francais,
            "entree_irreguliere": entree_irreguliere,
            "mariage": mariage,
            "presence_manifestement_stable": presence_manifestement_stable,
            "menace_a_l_ordre_public": menace_a_l_ordre_public,
            "nationalite_francaise_conservee_par_le_conjoint": nationalite_francaise_conservee_par_le_conjoint,
            "communaute_de_vie": communaute_de_vie,
            "communaute_de_vie_effective": communaute_de_vie_effective,
            "mariage_celebre_a_l_etranger": mariage_celebre_a_l_etranger,
            "mariage_transcrit_sur_les_registres_francais": mariage_transcrit_sur_les_registres_francais,
            "polygamie": polygamie,
            "conjoint_d_etranger_en_situation_reguliere": conjoint_d_etranger_en_situation_reguliere,
            "conjoint_justifiant_d_une_carte_de_sejour": conjoint_justifiant_d_une_carte_de_sejour,
            "entree_hors_regroupement_familial": entree_hors_regroupement_familial,
            "situation_parmi_les_plus_difficiles": situation_parmi_les_plus_difficiles,
            "reserve_d_ordre_public": reserve_d_ordre_public,
            "anciennete_de_sejour": anciennete_de_sejour,
            "presence_d_enfants_a_charge_effective": presence_d_enfants_a_charge_effective,
            "conjoint_de_refugie_statutaire": conjoint_de_refugie_statutaire,
            "mariage_anterieur_a_l_obtention_du_statut_de_refugie": mariage_anterieur_a_l_obtention_du_statut_de_refugie,
            "mariage_anterieur_a_la_demande_aupres_de_l_ofpra": mariage_anterieur_a_la_demande_aupres_de_l_ofpra,
            "duree_de_la_communaute_effective_de_vie": duree_de_la_communaute_effective_de_vie,
            "famille_en_situation_irreguliere": famille_en_situation_irreguliere,
            "famille_constituee_de_maniere_stable": famille_constituee_de_maniere_stable,
            "anciennete_d_au_moins_plusieurs_annees": anciennete_d_au_moins_plusieurs_annees,
            "anciennete_de_sejour_justifiee": anciennete_de_sejour_justifiee,
            "risque_pour_l_ordre_public": risque_pour_l_ordre_public,
            "naissance": naissance,
            "entree_en_france": entree_en_france,
            "mineur_amene_en_france_par_ses_parents": mineur_amene_en_france_par_ses_parents,
            "parents_etrangers_en_situation_reguliere": parents_etrangers_en_situation_reguliere,
            "eloignement_contraire_a_l_article_8": eloignement_contraire_a_l_article_8,
            "trouble_a_l_ordre_public": trouble_a_l_ordre_public,
            "grande_partie_de_la_scolarite_en_france": grande_partie_de_la_scolarite_en_france,
            "scolarite_attestee": scolarite_attestee,
            "demande_reexaminee_statuee_recemment": demande_reexaminee_statuee_recemment,
            "demande_de_regroupement_familial_sur_place": demande_de_regroupement_familial_sur_place,
            "demandeur_du_regroupement_en_situation_reguliere": demandeur_du_regroupement_en_situation_reguliere,
            "enfant_venu_hors_regroupement_familial": enfant_venu_hors_regroupement_familial,
            "age_de_l_enfant": age_de_l_enfant,
            "lien_de_filiation_verifie": lien_de_filiation_verifie,
            "enfant_ne_d_un_mariage_anterieur": enfant_ne_d_un_mariage_anterieur,
            "enfant_ne_hors_mariage": enfant_ne_hors_mariage,
            "venue_demandee_par_le_regroupement_familial": venue_demandee_par_le_regroupement_familial,
            "decheance_impossible_a_attester": decheance_impossible_a_attester,
            "autres_conditions_du_regroupement_satisfaites": autres_conditions_du_regroupement_satisfaites,
            "copie_du_jugement_de_garde_fournie": copie_du_jugement_de_garde_fournie,
            "autorisation_de_depart_fournie": autorisation_de_depart_fournie,
            "parent_conjoint_de_francais": parent_conjoint_de_francais,
            "jugement_de_garde_presente": jugement_de_garde_presente,
            "autorisation_de_l_autre_parent_presentee": autorisation_de_l_autre_parent_presentee,
            "ascendant_isole": ascendant_isole,
            "dependance_materielle_des_enfants": dependance_materielle_des_enfants,
            "enfants_residant_regulierement_en_france": enfants_residant_regulierement_en_france,
            "ressources_attestees_par_les_enfants": ressources_attestees_par_les_enfants,
            "logement_atteste_par_les_enfants": logement_atteste_par_les_enfants,
            "celibataire": celibataire,
            "charge_de_famille": charge_de_famille,
            "periode_en_situation_reguliere": periode_en_situation_reguliere,
            "titre_delivre_comme_etudiant": titre_delivre_comme_etudiant,
            "periode_reguliere_sous_un_autre_titre": periode_reguliere_sous_un_autre_titre,
            "residence_habituelle_en_france": residence_habituelle_en_france,
            "pathologie_grave": pathologie_grave,
            "consequences_du_depart_d_une_exceptionnelle_gravite": consequences_du_depart_d_une_exceptionnelle_gravite,
            "traitement_approprie_dans_le_pays_de_renvoi": traitement_approprie_dans_le_pays_de_renvoi,
            "mesure_d_eloignement": mesure_d_eloignement,
            "ressortissant_algerien_ou_tunisien": ressortissant_algerien_ou_tunisien,
            "enfant": enfant,
            "parent": parent,
        }
        if parents is not None:
            self._rename("parents", parents, given)
        self._read(given)

    @classmethod
    def from_mapping(cls, given: Mapping[str, Any]) -> Facts:
        """Les faits nommés comme en JSON ; un nom inconnu est une erreur."""
        facts = object.__new__(cls)
        facts._read(cls._given(given))
        return facts


_ACT = Act(
    _declared.IDENTITY,
    facts=_declared.FACTS,
    kinds=_declared.OUTCOMES,
    rows=_rules.RESULTATS,
    applying=_rules.applicables,
    following=_rules.suites,
    readings=_declared.READINGS,
    read=_rules.LUES,
    reference_date="date_de_la_demande",
    directives=_declared.DIRECTIVES,
    evidence=_declared.EVIDENCE,
    wording="circulaires.regularisation_1997._wording",
    diagrams="circulaires.regularisation_1997._diagrams",
)


class Decision(BaseDecision):
    """Ce que le texte énonce pour un cas : un attribut par résultat."""

    __slots__ = ()
    ACT = _ACT

    @property
    def mesure_de_regularisation(self) -> Outcome:
        """« mesure de régularisation » : acte ; auteur : préfet."""
        return self._outcomes[0]

    @property
    def application_des_indications_suivantes(self) -> Outcome:
        """« application des indications suivantes » : état.

        l'application à l'intéressé des indications qui suivent le § 1.1
        """
        return self._outcomes[1]

    @property
    def opposition_de_l_entree_irreguliere(self) -> Outcome:
        """« opposition de l'entrée irrégulière » : acte ; auteur : préfet.

        opposer à la demande la condition d'entrée régulière
        """
        return self._outcomes[2]

    @property
    def autres_conditions_de_l_article_12_bis(self) -> Outcome:
        """« autres conditions de l'article 12 bis » : état."""
        return self._outcomes[3]

    @property
    def carte_de_sejour_temporaire_du_conjoint_de_francais(self) -> Outcome:
        """« carte de séjour temporaire du conjoint de Français » : acte ; auteur : préfet."""
        return self._outcomes[4]

    @property
    def carte_de_sejour_temporaire_du_conjoint_d_etranger(self) -> Outcome:
        """« carte de séjour temporaire du conjoint d'étranger » : acte ; auteur : préfet."""
        return self._outcomes[5]

    @property
    def conditions_de_la_carte_de_resident(self) -> Outcome:
        """« conditions de la carte de résident » : état.

        les deux conditions que l'ordonnance pose, selon le texte, pour le conjoint de réfugié
        """
        return self._outcomes[6]

    @property
    def reconnaissance_du_statut_de_refugie_au_conjoint(self) -> Outcome:
        """« reconnaissance du statut de réfugié au conjoint » : droit ; bénéficiaire :
        conjoint de réfugié.
        """
        return self._outcomes[7]

    @property
    def carte_de_sejour_temporaire_du_conjoint_de_refugie(self) -> Outcome:
        """« carte de séjour temporaire du conjoint de réfugié » : acte ; auteur : préfet."""
        return self._outcomes[8]

    @property
    def attribution_d_un_titre_de_sejour_a_la_famille(self) -> Outcome:
        """« attribution d'un titre de séjour à la famille » : acte ; auteur : préfet.

        le texte ne dit pas quel titre
        """
        return self._outcomes[9]

    @property
    def carte_de_sejour_temporaire_du_parent_d_enfant_ne_en_france(self) -> Outcome:
        """« carte de séjour temporaire du parent d'enfant né en France » : acte ; auteur :
        préfet.
        """
        return self._outcomes[10]

    @property
    def carte_de_sejour_temporaire_de_plein_droit(self) -> Outcome:
        """« carte de séjour temporaire de plein droit » : droit ; bénéficiaire : mineur
        étranger entré hors regroupement familial.
        """
        return self._outcomes[11]

    @property
    def age_vise_par_le_paragraphe(self) -> Outcome:
        """« âge visé par le paragraphe » : état.

        l'âge du jeune, au-delà de celui qui sépare les deux situations du § 1.5
        """
        return self._outcomes[12]

    @property
    def jeune_dont_la_situation_est_reexaminee(self) -> Outcome:
        """« jeune dont la situation est réexaminée » : état.

        les jeunes que désigne « ceux » au § 1.5.1
        """
        return self._outcomes[13]

    @property
    def reexamen_de_la_situation_du_jeune(self) -> Outcome:
        """« réexamen de la situation du jeune » : acte ; auteur : préfet."""
        return self._outcomes[14]

    @property
    def critere_de_scolarite(self) -> Outcome:
        """« critère de scolarité » : état."""
        return self._outcomes[15]

    @property
    def critere_de_situation_familiale(self) -> Outcome:
        """« critère de situation familiale » : état."""
        return self._outcomes[16]

    @property
    def titre_de_sejour_du_jeune(self) -> Outcome:
        """« titre de séjour du jeune » : acte ; auteur : préfet.

        au vu des deux critères du § 1.5.1
        """
        return self._outcomes[17]

    @property
    def titre_de_sejour_du_jeune_au_parent_reste_au_pays(self) -> Outcome:
        """« titre de séjour du jeune au parent resté au pays » : acte ; auteur : préfet."""
        return self._outcomes[18]

    @property
    def delai_de_depot_respecte(self) -> Outcome:
        """« délai de dépôt respecté » : état."""
        return self._outcomes[19]

    @property
    def depot_de_la_demande_dans_le_delai(self) -> Outcome:
        """« dépôt de la demande dans le délai » : formalité ; bénéficiaire : le jeune demandeur."""
        return self._outcomes[20]

    @property
    def appreciation_souple_du_critere_d_age(self) -> Outcome:
        """« appréciation souple du critère d'âge » : acte ; auteur : préfet."""
        return self._outcomes[21]

    @property
    def examen_de_la_demande_de_regroupement_sur_place(self) -> Outcome:
        """« examen de la demande de regroupement sur place » : acte ; auteur : préfet."""
        return self._outcomes[22]

    @property
    def instruction_de_la_demande_sur_place(self) -> Outcome:
        """« instruction de la demande sur place » : état."""
        return self._outcomes[23]

    @property
    def deces_ou_decheance_de_l_autre_parent(self) -> Outcome:
        """« décès ou déchéance de l'autre parent » : formalité."""
        return self._outcomes[24]

    @property
    def age_requis_de_l_enfant(self) -> Outcome:
        """« âge requis de l'enfant » : état."""
        return self._outcomes[25]

    @property
    def demande_du_jugement_et_de_l_autorisation(self) -> Outcome:
        """« demande du jugement et de l'autorisation » : acte ; auteur : préfet."""
        return self._outcomes[26]

    @property
    def application_des_memes_principes_a_l_enfant_du_conjoint_de_francais(self) -> Outcome:
        """« application des mêmes principes à l'enfant du conjoint de Français » : acte ;
        auteur : préfet.
        """
        return self._outcomes[27]

    @property
    def application_de_la_procedure_du_regroupement_familial(self) -> Outcome:
        """« application de la procédure du regroupement familial » : effet."""
        return self._outcomes[28]

    @property
    def entree_sous_visa_de_long_sejour(self) -> Outcome:
        """« entrée sous visa de long séjour » : acte ; auteur : services consulaires français."""
        return self._outcomes[29]

    @property
    def carte_de_sejour_temporaire_visiteur(self) -> Outcome:
        """« carte de séjour temporaire visiteur » : acte ; auteur : préfet."""
        return self._outcomes[30]

    @property
    def etudiant_que_l_exception_vise(self) -> Outcome:
        """« étudiant que l'exception vise » : état.

        l'étranger à qui « Il en irait différemment » s'applique, au § 1.6
        """
        return self._outcomes[31]

    @property
    def appreciation_souple_du_critere_de_residence(self) -> Outcome:
        """« appréciation souple du critère de résidence » : acte ; auteur : préfet.

        le critère de résidence en France de l'article 12 bis (3°) de l'ordonnance
        """
        return self._outcomes[32]

    @property
    def prise_en_compte_d_une_anciennete_inferieure_a_sept_ans(self) -> Outcome:
        """« prise en compte d'une ancienneté inférieure à sept ans » : acte ; auteur : préfet."""
        return self._outcomes[33]

    @property
    def situation_visee_par_l_article_25(self) -> Outcome:
        """« situation visée par l'article 25 » : état.

        l'étranger que décrit l'article 25 (8°) de l'ordonnance, sans verbe, la citation ne dit
        pas ce qui en découle
        """
        return self._outcomes[34]

    @property
    def autorisation_provisoire_de_sejour_du_malade(self) -> Outcome:
        """« autorisation provisoire de séjour du malade » : acte ; auteur : non précisé par le
        texte.

        la phrase qui suit « Désormais, … » est coupée, elle a pu changer cet usage
        """
        return self._outcomes[35]

    @property
    def assignation_a_residence_du_malade(self) -> Outcome:
        """« assignation à résidence du malade » : acte ; auteur : non précisé par le texte.

        la phrase qui suit « Désormais, … » est coupée, elle a pu changer cet usage
        """
        return self._outcomes[36]

    @property
    def suite_donnee_au_rapport_du_medecin(self) -> Outcome:
        """« suite donnée au rapport du médecin » : acte ; auteur : non précisé par le texte."""
        return self._outcomes[37]


_shared = _ACT.shared


def decide(facts: Facts | Mapping[str, Any]) -> Decision:
    """Décide un cas ; tout fait qui n'est pas donné est inconnu.

    Raises:
        FactError: les faits ne peuvent être lus, ou contredisent une supposition du texte.
    """
    if not isinstance(facts, Facts):
        facts = Facts.from_mapping(facts)
    if facts.known:
        # Les cas auxquels s'appliquent les mêmes règles partagent leurs résultats.
        shared = _shared.get(_rules.applicables(facts.case))
        if shared is not None:
            return Decision(facts, shared)
    return Decision(facts, _ACT.outcomes(facts))


def decide_batch(
    frame: Frame,
    *,
    outcomes: Collection[str] | None = None,
    columns: Collection[str] = ("status", "rules", "missing"),
    keep: Sequence[str] = (),
    on_error: Callable[[RowError], object] | None = None,
    progress: bool | Callable[[int, int], object] = False,
    chunk_rows: int = 1 << 18,
) -> Frame:
    """Décide chaque ligne d'un tableau pandas, Polars ou Arrow ; rend un tableau du même genre.

    Chaque colonne est un fait, par son nom ; un fait sans colonne est inconnu, une valeur absente
    aussi. Une durée peut être donnée en nombres, par « f__months » et « f__days ». Le tableau rendu a les mêmes lignes (et le même index) : pour chaque résultat, les
    colonnes demandées de « r__status », « r__rules » (les règles qui valent dans tous les cas) et
    « r__missing » (les faits qui pourraient encore changer la réponse), puis « error ».

    Args:
        frame: Les cas, une ligne chacun. Il n'est pas modifié.
        outcomes: Les résultats à décider ; tous par défaut.
        columns: Ce qui est demandé de chacun.
        keep: Les colonnes à rendre telles quelles, qu'elles soient des faits ou non.
        on_error: Reçoit l'erreur de chaque ligne illisible ; les autres lignes sont décidées.
        progress: True pour suivre l'avancement sur la sortie d'erreur, ou une fonction qui reçoit
            le nombre de lignes décidées et leur total.
        chunk_rows: Combien de lignes sont décidées à la fois.

    Raises:
        FactError: une colonne n'est pas un fait de ce texte, et n'est pas à garder.
        ModuleNotFoundError: NumPy ou pyarrow manque (pip install "circulaires[batch]").
    """
    from circulaires._runtime import frames  # NumPy et pyarrow, à la première utilisation

    found: Frame = frames.decide_batch(
        frame,
        _ACT,
        Facts,
        outcomes=outcomes,
        columns=columns,
        keep=keep,
        on_error=on_error,
        progress=progress,
        chunk_rows=chunk_rows,
    )
    return found
