"""An act ready to decide: the readable rules for known facts, the diagrams for unknown ones."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from circulaires._core.calendar import iso
from circulaires._core.decision import Outcome
from circulaires._core.diagram import OUTSIDE, Diagrams
from circulaires._core.known import Known
from circulaires._core.missing import missing_variables
from circulaires._core.reading import FactError
from circulaires._core.records import Fact, Rule
from circulaires._core.status import Status
from circulaires._core.variables import Persons, Variable, mask

#: (status, exceptional, principle, bound, value, refers_to, cause)
Answer = tuple[Any, ...]
UNKNOWN: Answer = ("indetermine", False, False, None, None, None, None)


#: (rule id, applies node, holds node, facts appraised by an authority)
RowSpec = tuple[str, int, int, tuple[str, ...]]


class OutcomeSpec:
    """An outcome of an act: what every decision says of it, and where its diagrams are.

    ``rows`` are :data:`RowSpec`; ``node`` is guarded by the suppositions.
    """

    __slots__ = ("kind", "name", "node", "rows", "slug")

    def __init__(
        self,
        slug: str,
        name: str,
        kind: str,
        node: int,
        rows: Sequence[RowSpec],
    ) -> None:
        self.slug = slug
        self.name = name
        self.kind = kind
        self.node = node
        self.rows = tuple(rows)


class Act:
    """The data of an act and the exact evaluation of a case."""

    def __init__(
        self,
        *,
        slug: str,
        title: str,
        version: str,
        reference_date: str | None,
        facts: Mapping[str, Fact],
        groups: Mapping[str, tuple[str, Mapping[str, Fact]]],
        rules: Mapping[str, Rule],
        variables: Sequence[Variable],
        nodes: Sequence[tuple[int, Any]],
        answers: Sequence[Any],
        outcomes: Sequence[OutcomeSpec],
        suppositions: Sequence[tuple[str, int]],
        attached: Mapping[str, Sequence[tuple[str, tuple[str, ...]]]],
        known: Callable[[Any, Mapping[str, str]], Known],
        readings: Mapping[str, str],
    ) -> None:
        self.slug = slug
        self.title = title
        self.version = version
        self.reference_date = reference_date
        self.facts = facts
        self.groups = groups
        self.rules = rules
        self.variables = variables
        self.attached = attached
        self.known = known
        self.diagrams = Diagrams.load([_arity(v) for v in variables], nodes, answers)
        roots = self.diagrams.roots
        self.suppositions = [(name, roots[node]) for name, node in suppositions]
        self.outcomes = [
            OutcomeSpec(
                spec.slug,
                spec.name,
                spec.kind,
                roots[spec.node],
                [
                    (rule, roots[applies], roots[holds], appraised)
                    for rule, applies, holds, appraised in spec.rows
                ],
            )
            for spec in outcomes
        ]
        self._spoken = sorted(
            frozenset[int]().union(
                *(
                    self.diagrams.support(node)
                    for spec in self.outcomes
                    for node in (spec.node, *(n for row in spec.rows for n in row[1:3]))
                )
            )
        )
        self._retained = {
            v[1]: v[2][v[3]] for v in variables if v[0] == "reading" and v[3] is not None
        }
        self.names = {slug: fact.name for slug, fact in facts.items()}
        self.names |= {slug: name for slug, (name, _) in groups.items()}
        self.names |= {slug: f"« {name} »" for slug, name in readings.items()}

    def knowledge(
        self, values: Mapping[str, object], persons: Mapping[str, Persons | None]
    ) -> dict[int, int]:
        """The mask of each variable of which something is known."""
        return {
            number: found
            for number, variable in enumerate(self.variables)
            if (found := mask(variable, values, persons)) is not None
        }

    def refuse_contradictions(self, known: Mapping[int, int]) -> None:
        """FactError A605 when the facts break a supposition of the text."""
        everything = self.diagrams.true
        names: list[str] = []
        for name, node in self.suppositions:
            names.append(name)
            alone = self.diagrams.satisfiable(node, known)
            everything = self.diagrams.conj(everything, self.diagrams.restrict(node, known))
            if not alone or not self.diagrams.satisfiable(everything, known):
                broken = names if alone else [name]
                listed = ", ".join(f"« {one} »" for one in broken)
                word = "la supposition" if len(broken) == 1 else "ensemble les suppositions"
                raise FactError(
                    "A605",
                    name,
                    None,
                    "des faits compatibles avec les suppositions du texte",
                    f"ces faits contredisent {word} {listed}.",
                )

    def decide(
        self,
        facts: Any,
        make: Callable[..., Any],
    ) -> Any:
        """Decide a case: by the readable rules when all is known, else by the diagrams."""
        known = self.knowledge(facts.values, facts.persons)
        self.refuse_contradictions(known)
        date = facts.values.get(self.reference_date) if self.reference_date else None
        path = self.known(facts, self._retained) if self._all_known(known) else None
        outcomes = {
            spec.slug: self._known_outcome(spec, path, facts)
            if path is not None
            else self._outcome(spec, known, facts.values, facts.waiting)
            for spec in self.outcomes
        }
        return make(
            self.slug,
            self.version,
            iso(date) if isinstance(date, int) else None,
            outcomes,
            self.title,
            self.names,
        )

    def _all_known(self, known: Mapping[int, int]) -> bool:
        """Whether each variable that some outcome speaks of lies in a single cell."""
        return all(
            number in known and known[number] & (known[number] - 1) == 0 for number in self._spoken
        )

    def _known_outcome(self, spec: OutcomeSpec, path: Known, facts: Any) -> Outcome:
        rows = path.rows[spec.slug]
        held = dict.fromkeys(row[0] for row in rows if path.holds(row))
        beaten = dict.fromkeys(row[0] for row in rows if path.applies(row[0]))
        status, exceptional, principle, bound, value, refers_to, cause = path.answer(spec.slug)
        answer = path.answer(spec.slug)
        return Outcome(
            slug=spec.slug,
            name=spec.name,
            kind=spec.kind,
            status=Status(status),
            exceptional=exceptional,
            principle=principle,
            value=self._value(value, facts.values),
            bound=bound,
            between=(),
            causes=(cause,) if cause is not None else (),
            rules=tuple(self.rules[rule] for rule in held),
            maybe_rules=(),
            defeated=tuple(self.rules[rule] for rule in beaten if rule not in held),
            appraisals=self._appraisals([row for row in spec.rows if row[0] in held]),
            missing=(),
            readings=tuple(
                variable[1]
                for variable in self.variables
                if variable[0] == "reading"
                and any(
                    self.known(facts, {**self._retained, variable[1]: other}).answer(spec.slug)
                    != answer
                    for other in variable[2]
                )
            ),
            directives=self._entries("consigne", spec.slug, held),
            evidence=self._entries("pièces", spec.slug, held),
            refers_to=(refers_to,) if refers_to else (),
        )

    def _answers(self, spec: OutcomeSpec, known: Mapping[int, int]) -> frozenset[Answer]:
        reached = self.diagrams.reachable(spec.node, known)
        return frozenset(answer for answer in reached if isinstance(answer, tuple))

    def _outcome(
        self,
        spec: OutcomeSpec,
        known: dict[int, int],
        values: Mapping[str, object],
        waiting: Mapping[str, str],
    ) -> Outcome:
        answers = self._answers(spec, known)
        always: dict[str, None] = {}
        sometimes: dict[str, None] = {}
        defeated: dict[str, None] = {}
        for rule, applies, holds, _ in spec.rows:
            held = self.diagrams.reachable(holds, known) - {OUTSIDE}
            if held == {True}:
                always.setdefault(rule)
            elif True in held:
                sometimes.setdefault(rule)
            elif self.diagrams.reachable(applies, known) - {OUTSIDE} == {True}:
                defeated.setdefault(rule)
        live = {**always, **sometimes}
        missing = self._missing(spec, known, values, waiting) if len(answers) > 1 else ()
        answer = next(iter(answers)) if len(answers) == 1 else UNKNOWN
        status, exceptional, principle, bound, value, refers_to, _ = answer
        several = len(answers) > 1
        return Outcome(
            slug=spec.slug,
            name=spec.name,
            kind=spec.kind,
            status=Status(status),
            exceptional=exceptional,
            principle=principle,
            value=self._value(value, values),
            bound=bound,
            between=tuple(sorted({one[0] for one in answers})) if several else (),
            causes=self._causes(spec, answers, missing, known),
            rules=tuple(self.rules[rule] for rule in always),
            maybe_rules=tuple(self.rules[rule] for rule in sometimes if rule not in always),
            defeated=tuple(self.rules[rule] for rule in defeated if rule not in live),
            appraisals=self._appraisals([row for row in spec.rows if row[0] in live]),
            missing=missing,
            readings=self._readings(spec, known, answers),
            directives=self._entries("consigne", spec.slug, live),
            evidence=self._entries("pièces", spec.slug, live),
            refers_to=(refers_to,) if refers_to else (),
        )

    def _value(self, value: Any, values: Mapping[str, object]) -> Any:
        if isinstance(value, tuple) and value and value[0] == "share":
            return share_of(value[1], value[2], values.get(value[2]), self.facts[value[2]])
        return list(value) if isinstance(value, tuple) else value

    def _missing(
        self,
        spec: OutcomeSpec,
        known: dict[int, int],
        values: Mapping[str, object],
        waiting: Mapping[str, str],
    ) -> tuple[str, ...]:
        found = missing_variables(
            spec.node,
            self.diagrams.true,
            known,
            tuple(node for _, node in self.suppositions),
            self.diagrams,
        )
        names: dict[str, None] = {}
        for number in sorted(found):
            variable = self.variables[number]
            kind = variable[0]
            if kind == "dates":
                _, facts, atoms, vectors = variable
                mask_ = known.get(number, (1 << len(vectors)) - 1)
                possible = [v for k, v in enumerate(vectors) if mask_ >> k & 1]
                speaking = [
                    atom
                    for column, atom in enumerate(atoms)
                    if len({vector[column] for vector in possible}) > 1
                ]
                for fact in facts:
                    if values.get(fact) is None and any(fact in atom for atom in speaking):
                        names.setdefault(fact)
            elif kind != "reading":
                names.setdefault(waiting.get(variable[1], variable[1]))
        order = [*self.facts, *self.groups]
        return tuple(sorted(names, key=order.index))

    def _causes(
        self,
        spec: OutcomeSpec,
        answers: frozenset[Answer],
        missing: tuple[str, ...],
        known: dict[int, int],
    ) -> tuple[str, ...]:
        causes = {answer[6] for answer in answers if answer[6] is not None}
        if len(answers) > 1:
            elsewhere = {f for f in missing if f in self.facts and self.facts[f].elsewhere}
            if set(missing) - elsewhere:
                causes.add("fait")
            if elsewhere:
                causes.add("renvoi")
            for number, variable in enumerate(self.variables):
                if variable[0] == "reading" and variable[3] is None:
                    variants = range(len(variable[2]))
                    if any(
                        self._answers(spec, {**known, number: 1 << one}) != answers
                        for one in variants
                    ):
                        causes.add("lecture")
        return tuple(sorted(causes))

    def _readings(
        self, spec: OutcomeSpec, known: dict[int, int], answers: frozenset[Answer]
    ) -> tuple[str, ...]:
        return tuple(
            variable[1]
            for number, variable in enumerate(self.variables)
            if variable[0] == "reading"
            and any(
                self._answers(spec, {**known, number: 1 << one}) != answers
                for one in range(len(variable[2]))
            )
        )

    def _appraisals(self, rows: Sequence[RowSpec]) -> tuple[str, ...]:
        """The facts that an authority appraises, in the rules that hold or may hold."""
        spoken = {slug for row in rows for slug in row[3]}
        return tuple(slug for slug in self.facts if slug in spoken)

    def _entries(self, keyword: str, outcome: str, rules: Mapping[str, None]) -> tuple[str, ...]:
        return tuple(
            name
            for name, concerns in self.attached.get(keyword, ())
            if outcome in concerns or any(f"règle {rule}" in concerns for rule in rules)
        )


def share_of(fraction: str, slug: str, base: object, fact: Fact) -> dict[str, object]:
    """An exact share of a fact: of whole months, or of a number; otherwise only the fraction."""
    numerator, _, denominator = fraction.partition("/")
    top, bottom = int(numerator), int(denominator or "1")
    found: dict[str, object] = {"fraction": fraction, "of": slug}
    found["base"] = f"P{base[0]}M{base[1]}D" if isinstance(base, tuple) else base
    if isinstance(base, tuple) and base[1] == 0:
        found["value"] = f"{exact(top * base[0], bottom)} mois"
    elif isinstance(base, int) and not isinstance(base, bool):
        found["value"] = f"{exact(top * base, bottom)} {fact.unit}"
    return found


def exact(top: int, bottom: int) -> str:
    """A fraction in lowest terms: « 10/3 », « 4 »."""
    one, other = abs(top), bottom
    while other:
        one, other = other, one % other
    divisor = one or 1
    top, bottom = top // divisor, bottom // divisor
    return str(top) if bottom == 1 else f"{top}/{bottom}"


def _arity(variable: Variable) -> int:
    kind = variable[0]
    if kind in ("yes_no", "option"):
        return 2
    if kind in ("choice", "reading"):
        return len(variable[2])
    if kind == "threshold":
        return len(variable[2]) + 1
    return len(variable[-1])
