"""Passages of the acts that the wording tests read: their layout is exact, some are cut short."""

REFUGEES = """##### 1.3. Les conjoints de réfugiés statutaires

L'ordonnance du 2 novembre 1945 subordonne à deux conditions la délivrance d'une carte de résident au conjoint de réfugié :

- la régularité du séjour ;
- un mariage antérieur à l'obtention du statut de réfugié ou, à défaut, une communauté effective de vie d'un an.

Par ailleurs, depuis un arrêt récent du Conseil d'Etat (Mme Agyepong, le 2 décembre 1994), le statut de réfugié n'est reconnu au conjoint de réfugié que dans le cas où le mariage est antérieur au dépôt de la demande auprès de l'OFPRA. Cette jurisprudence fait donc obstacle à la régularisation du séjour du conjoint de réfugié par le biais de la reconnaissance du statut de réfugié, dans le cas de mariages postérieurs.

La seule solution pour ces personnes est aujourd'hui de retourner dans leur pays d'origine et de présenter une demande de regroupe-

ment familial. Cette formule est toutefois difficile à mettre en œuvre lorsque les conjoints de réfugiés peuvent éprouver des craintes pour leur sécurité en cas de retour dans leur pays et redouter d'être empêchés de le quitter pour revenir en France.

Vous pourrez délivrer en conséquence aux conjoints de réfugiés statutaires, mariés depuis au moins un an, une carte de séjour temporaire, sous réserve d'une communauté de vie effective, de l'absence de menace à l'ordre public et de l'absence de polygamie.

#### 1.4. Familles étrangères constituées de longue date en France

##### 1.4.1. Cas général

Lorsqu'il apparaît qu'une famille, quoique en situation irrégulière, est de fait constituée de manière stable en France, vous pourrez apprécier l'opportunité de l'attribution d'un titre de séjour.
"""

NOTES = """S'agissant des expulsions, ces deux dernières conditions ne sont pas requises<sup>1</sup>. Pour ces mesures, l'autorisation de procéder à une visite domiciliaire doit être sollicitée une fois l'expulsion prononcée et notifiée.

### **3 – Le placement et le maintien en rétention des étrangers en situation irrégulière dont le comportement représente une menace pour l'ordre public**

<sup>1</sup> En application de l'article L. 722-2 CESEDA

<sup>2</sup> Deuxième alinéa de l'article L. 729-2 du code de procédure pénale.

La loi n° 2024-42 du 26 janvier 2024 a renforcé significativement la prise en compte de la menace à l'ordre public pour le placement et le maintien en rétention. Ces facultés nouvelles doivent être utilisées.

En ce qui concerne le placement en rétention administrative, les dispositions de l'article L. 741-1 nouveau du CESEDA vous permettent de tirer des conséquences.
"""

KOSOVO = """ Les personnes déjà présentes sur le territoire français ainsi que celles arrivées spontanément 
en France au moment des troubles se sont vu remettre une autorisation provisoire de séjour de trois 
mois et, en renouvellement, une carte de séjour temporaire d’un an leur permettant de travailler. 
  La situation a toutefois évolué depuis la fin du conflit en Yougoslavie. Un dispositif permettant de 
faciliter ces retours a donc été mis place à partir du mois de juillet dernier. 
 
 Par ailleurs, malgré l’évolution de la situation politique, le nombre n’a pas diminué de 
manière significative. 
"""

READMISSION = """I. Procédures de réadmission
1. Formulaires communs
Pour la remise/réadmission des personnes en séjour irrégulier, il est recommandé de prévoir l'utilisation par les parties contractantes de formulaires communs à celles-ci. Il s'agit des formulaires suivants:
- procès-verbal de remise/réadmission en procédure accélérée,
- demande de réadmission/renvoi en transit,
- procès-verbal de remise/réadmission.
Pour la rédaction de ces formulaires, les États membres pourraient s'inspirer des trois documents joints en annexe.
Devrait être privilégié l'impératif de simplicité et de rapidité.
2. Remise/réadmission en procédure accélérée
Lorsqu'une personne est arrêtée en zone frontalière, sa remise/réadmission se fait en procédure accélérée.
"""

ANNEX = """**ANNEXE****Tableau récapitulatif des mesures d'éloignement  
applicables aux ressortissants roumains et bulgares à compter du 1<sup>er</sup> janvier 2007***(les membres de famille s'entendent comme ressortissants  
de pays tiers membres de famille d'un communautaire)*

Durée du séjour\tOQTF\tAPRF «ordre public et infraction code du travail»\tautre APRF\tAPE\tAME
< 3 mois\toui\toui\tnon\toui\toui
< 3 mois membre famille\toui\toui\tnon\toui\toui
3 mois à 5 ans\toui\tnon\tnon Sauf si activité professionnelle sans titre de séjour\toui\toui
"""
