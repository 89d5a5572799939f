"""Statements, one class a keyword, and the file that they make."""

from attrs import frozen

from attendu_dsl.nodes.clauses import Clause
from attendu_dsl.nodes.conditions import Comment
from attendu_dsl.nodes.words import Node, Words


@frozen(kw_only=True)
class Statement(Node):
    """A head and its clauses; ``remarks`` are the comments just above the head."""

    name: Words
    clauses: tuple[Clause, ...]
    remarks: tuple[Comment, ...] = ()


class Text(Statement):
    """``texte``: the identity of the act."""


class Landmark(Statement):
    """``repère``: where a paragraph, an article, a note or an annex begins."""


class Join(Statement):
    """``raccord``: wording that a page break cut in two."""


class Gap(Statement):
    """``lacune``: a part that the document lacks."""


class Defect(Statement):
    """``sic``: a defect of the document, signalled and left."""


class Reference(Statement):
    """``renvoi``: another act, article, decision, treaty, telegram."""


class SetAside(Statement):
    """``sans portée normative``: sentences that give nothing to decide, and why."""


class Fact(Statement):
    """``fait``: what can be asked about a case."""


class Group(Statement):
    """``groupe``: several persons or things, each with facts of its own."""


class Assumption(Statement):
    """``supposition``: what is known between facts."""


class Scope(Statement):
    """``champ``: what a block of rules applies to, quoted once."""


class Evidence(Statement):
    """``pièces``: documents of proof, how they combine, and their force."""


class Concept(Statement):
    """``concept``: a notion with the force that the text gives to its elements."""


class State(Statement):
    """``état``: a legal situation given by rules and usable as a condition."""


class Indications(Statement):
    """``faisceau``: indications shown to whoever appraises, never added up."""


class Act(Statement):
    """``acte``: what an authority may, must or may not do."""


class Formality(Statement):
    """``formalité``: what is, or is not, required of a person."""


class Entitlement(Statement):
    """``droit``: what a person has without any appraisal."""


class Effect(Statement):
    """``effet``: what the text itself brings about, without a decision."""


class Result(Statement):
    """``résultat``: a value, a maximum, a minimum or a range."""


class Duty(Statement):
    """``devoir``: a duty of a service, listed for the text."""


class Deadline(Statement):
    """``délai``: from when, how long, and what its expiry brings."""


class Rule(Statement):
    """``règle``: conditions, exceptions and conclusions beside their wording."""


class Reading(Statement):
    """``lecture``: a passage open to several readings."""


class Directive(Statement):
    """``consigne``: how a power is to be used."""


class Rationale(Statement):
    """``motif``: the reason that the text gives."""


class Preference(Statement):
    """``préférence``: which of two acts the text would rather see."""


class Amendment(Statement):
    """``modification``: the change that the act makes to another."""


class Delegation(Statement):
    """``délégation``: who signs what, when who is absent, within which limits."""


class Form(Statement):
    """``formulaire``: numbered fields to be filled in."""


class Situation(Statement):
    """``situation``: facts that several cases share."""


class Case(Statement):
    """``cas``: facts and the outcomes expected of them."""


class Property(Statement):
    """``propriété``: what is true of every possible case."""


class Table(Statement):
    """``tableau``: a decision table to be derived."""


class OfficialTable(Statement):
    """``tableau officiel``: a table printed in the act, cell by cell."""


class Proofreading(Statement):
    """``relecture``: who transcribed, who reread, on which wording."""


@frozen(kw_only=True)
class File(Node):
    """A whole `.attendu` file; comments after the last statement stand in ``ending``."""

    statements: tuple[Statement, ...]
    ending: tuple[Comment, ...] = ()
