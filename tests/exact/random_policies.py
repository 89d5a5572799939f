"""Random policies with every kind of fact, as text: what the analyser and z3 are both asked about."""

from random import Random

HEADER = """texte hasard
  intitulé : « Hasard »

fait a

fait b

fait c

fait séjour
  type : durée écoulée

fait statut
  type : un choix
  options :
    - un
    - deux
    - trois

fait liste
  type : plusieurs choix
  options :
    - rouge
    - vert

fait revenu
  type : nombre de points

fait entrée
  type : date

fait demande
  type : date

groupe enfant

fait mineur
  groupe : enfant

fait âge
  type : durée écoulée
  groupe : enfant

acte carte
  silence : le texte ne dit rien

"""

PLAIN = [
    "a",
    "absence de a",
    "b",
    "c",
    "absence de c",
    "séjour : moins de 3 mois",
    "séjour : au plus 3 mois",
    "séjour : plus de 3 mois",
    "séjour : au moins 1 an",
    "séjour : plus de 3 mois et moins de 1 an",
    "statut : un",
    "statut : deux ou trois",
    "statut : autre que deux",
    "liste : comprend rouge",
    "liste : ne comprend pas vert",
    "revenu : au moins 10 points",
    "revenu : plus de 10 points",
    "revenu : moins de 12 points",
]
DATES = [
    "demande : à compter du 1er mars 1997",
    "demande : avant le 29 février 1996",
    "demande : après entrée",
    "demande : plus de 1 mois après entrée",
    "demande : au plus 1 mois après entrée",
    "demande : au moins 30 jours après entrée",
    "demande : moins de 31 jours après entrée",
    "entrée : avant le 31 janvier 1996",
    "entrée : à compter du 1er décembre 1995",
]
GROUPS = [
    ("au moins un enfant tel que", ("mineur", "âge : moins de 16 ans")),
    ("au moins 2 enfant tel que", ("mineur",)),
    ("chaque enfant est tel que", ("âge : au moins 10 ans",)),
    ("aucun enfant tel que", ("absence de mineur", "âge : au moins 16 ans")),
]
STATUSES = ["possible", "recommandé", "obligatoire", "exclu", "déconseillé"]
QUANTIFIERS = [
    "toutes ces conditions sont remplies",
    "au moins une de ces conditions est remplie",
    "aucune de ces conditions n'est remplie",
    "une seule de ces conditions est remplie",
    "au moins 2 de ces conditions sont remplies",
]


def _listed(random: Random, pool: list[str]) -> str:
    items = random.sample(pool, random.randint(2, 3))
    text = f"{random.choice(QUANTIFIERS)} :\n" + "".join(f"    - {item}\n" for item in items)
    if random.random() < 0.3:
        quantified, parts = random.choice(GROUPS)
        text += f"    - {quantified} :\n" + "".join(f"      -- {part}\n" for part in parts)
    return text


def random_policy(seed: int, *, dates: bool) -> str:
    """A policy of one to four rules, with exceptions, derogations, suppositions and properties."""
    random = Random(seed)
    pool = PLAIN + DATES * 2 if dates else PLAIN
    text = HEADER
    for number in range(random.randint(1, 4)):
        text += f"règle {number}\n  si {_listed(random, pool)}"
        if random.random() < 0.5:
            text += f"  sauf si {random.choice(pool)}\n"
        if number and random.random() < 0.5:
            text += f"  par dérogation à la règle {random.randrange(number)}\n"
        text += f"  alors carte est {random.choice(STATUSES)}\n\n"
    for number in range(random.randint(0, 2)):
        text += f"supposition {number}\n  toujours {_listed(random, pool)}\n"
    text += f"propriété p\n  si {_listed(random, pool)}  alors carte n'est pas exclue\n\n"
    text += f"propriété jamais\n  jamais {_listed(random, ['carte est ouverte', *pool])}\n"
    text += f"propriété toujours\n  toujours {_listed(random, ['carte est exclue', *pool])}\n"
    text += (
        f"propriété seulement\n  si carte est ouverte\n  alors :\n    - {random.choice(pool)}\n\n"
    )
    way = random.choice(["ouverte", "fermée"])
    return text + f"propriété durée\n  quand séjour augmente, carte reste {way}\n\n"
