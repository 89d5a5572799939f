"""SpiffWorkflow: the table in DMN, by its own engine of decisions, without a workflow around."""

from types import SimpleNamespace
from typing import Any

from lxml import etree
from SpiffWorkflow.bpmn.script_engine import PythonScriptEngine
from SpiffWorkflow.dmn.engine.DMNEngine import DMNEngine
from SpiffWorkflow.dmn.parser.DMNParser import DMNParser

from benchmarks.engines.annex_slice import OUTCOMES, ROWS, Answer, Case, Row

_NAMES = ("months", "menace", "infraction", "activite", "famille")
_MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/"


def _entry(row: Row, name: str) -> str:
    if name != "months":
        truth = getattr(row, name)
        return "" if truth is None else str(truth)
    if row.least is None:
        return f"? < {row.below}"
    return f"? >= {row.least}" if row.below is None else f"{row.least} <= ? < {row.below}"


def _xml() -> str:
    inputs = "".join(
        f'<input id="i_{name}"><inputExpression id="e_{name}" typeRef="{kind}">'
        f"<text>{name}</text></inputExpression></input>"
        for name in _NAMES
        for kind in ("number" if name == "months" else "boolean",)
    )
    outputs = "".join(
        f'<output id="o_{outcome}" name="{outcome}" typeRef="string" />' for outcome in OUTCOMES
    )
    rules = "".join(
        f'<rule id="r{number}">'
        + "".join(
            f'<inputEntry id="r{number}_{name}"><text>{_escaped(_entry(row, name))}</text></inputEntry>'
            for name in _NAMES
        )
        + "".join(
            f'<outputEntry id="o{number}_{outcome}"><text>{_escaped(str(answer))}</text></outputEntry>'
            for outcome, answer in zip(OUTCOMES, row.answer, strict=True)
        )
        + "</rule>"
        for number, row in enumerate(ROWS)
    )
    return (
        f'<definitions xmlns="{_MODEL}" id="d" name="slice" namespace="n">'
        '<decision id="slice" name="slice"><decisionTable id="t" hitPolicy="UNIQUE">'
        f"{inputs}{outputs}{rules}"
        "</decisionTable></decision></definitions>"
    )


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class Spiff:
    """A table of seven rows, hit policy unique, and five columns of answers."""

    name = "SpiffWorkflow"
    note = "table DMN, sans workflow autour"

    def __init__(self) -> None:
        node = etree.fromstring(_xml())
        parser = DMNParser(None, node, {"dmn": _MODEL})
        parser.parse()
        self.decide = DMNEngine(parser.decision.decisionTables[0]).result
        self._workflow = SimpleNamespace(script_engine=PythonScriptEngine())

    def prepared(self, case: Case) -> Any:
        return SimpleNamespace(data=case._asdict(), workflow=self._workflow, task_spec=None)

    def told(self, answer: Any) -> Answer:
        return tuple(answer[outcome] for outcome in OUTCOMES)
