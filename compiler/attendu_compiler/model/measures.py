"""Literals made canonical: durations in months and days, dates as ordinals, exact numbers."""

import datetime
from fractions import Fraction

from attendu_compiler.model.formula import Measure
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Code, Example, Report

_TEXT = "texte exemple\n  intitulé : « Exemple »\n\n"

IMPOSSIBLE_DATE = Code(
    id="A221",
    title="date impossible",
    page="""Cette date n'existe pas au calendrier (« 31 avril », « 29 février » d'une année non
bissextile).""",
    bad=Example(
        policy=_TEXT
        + "fait demande\n  type : date\n\nsupposition s\n  jamais demande : avant le 31 avril 1997\n"
    ),
    good=Example(
        policy=_TEXT
        + "fait demande\n  type : date\n\nsupposition s\n  jamais demande : avant le 30 avril 1997\n"
    ),
)
MIXED_UNITS = Code(
    id="A222",
    title="mois et jours mêlés",
    page="""Un mois ne vaut pas un nombre fixe de jours : une durée écoulée se compte en mois (et en
jours au-delà du dernier mois entier), et ne se compare pas à un seuil donné en jours seulement.
Déclarez un fait de type « nombre de jours », ou écrivez le seuil en mois.""",
    bad=Example(
        policy=_TEXT
        + "fait séjour\n  type : durée écoulée\n\nsupposition s\n  jamais séjour : plus de 90 jours\n"
    ),
    good=Example(
        policy=_TEXT
        + "fait séjour\n  type : durée écoulée\n\nsupposition s\n  jamais séjour : plus de 90 ans\n"
    ),
)

CODES = (IMPOSSIBLE_DATE, MIXED_UNITS)

MONTHS = {"an": 12, "mois": 1}
DAYS = {"semaine": 7, "jour": 1}


def date_ordinal(day: n.Day, report: Report) -> int | None:
    """The proleptic ordinal of a date, or None (reported) when it does not exist."""
    try:
        return datetime.date(day.year, day.month, day.day).toordinal()
    except ValueError:
        report.add(
            IMPOSSIBLE_DATE,
            "cette date n'existe pas",
            day.span,
            help="Vérifiez le jour et le mois dans la citation.",
        )
        return None


def calendar_duration(quantity: n.Quantity, report: Report) -> tuple[int, int] | None:
    """(months, days) of a duration; a duration in days alone is reported."""
    months, days = months_and_days(quantity)
    hours = any(unit == "heure" for _, unit in quantity.terms)
    if hours or (months == 0 and days != 0):
        report.add(
            MIXED_UNITS,
            f"« {quantity.written} » ne se compare pas à une durée écoulée",
            quantity.span,
            help="Écrivez le seuil en mois ou en années, ou déclarez un « nombre de jours ».",
        )
        return None
    return months, days


def months_and_days(quantity: n.Quantity) -> tuple[int, int]:
    """(months, days) of a length of time, weeks as seven days; hours are left out."""
    months = sum(int(value) * MONTHS[unit] for value, unit in quantity.terms if unit in MONTHS)
    days = sum(int(value) * DAYS[unit] for value, unit in quantity.terms if unit in DAYS)
    return months, days


def count_in(quantity: n.Quantity, unit: str) -> Fraction | None:
    """The number of ``unit`` in a length of time written in that very unit, else None."""
    if all(term == unit for _, term in quantity.terms):
        return sum((value for value, _ in quantity.terms), Fraction(0))
    return None


def literal_measure(literal: n.Literal, report: Report) -> tuple[Measure, str] | None:
    """(value, unit) of a literal that stands for itself (the value of a result)."""
    match literal:
        case n.Day():
            ordinal = date_ordinal(literal, report)
            return None if ordinal is None else (ordinal, "date")
        case n.Amount(value=value, currency=currency):
            return value, currency
        case n.Number(value=value, unit=unit):
            return value, unit
        case n.Quantity(terms=terms):
            units = {unit for _, unit in terms}
            if units <= {"heure"} or units <= {"jour"} or units <= {"semaine"}:
                unit = units.pop()
                return sum((value for value, _ in terms), Fraction(0)), unit
            return months_and_days(literal), "mois"
