"""`python -m benchmarks`: growth of the compiler, its analyses, its builds, the site.

What its outputs take beside what a user would pick instead is measured by `make engines`.  Times are medians of several runs in this process; only their ratios are worth quoting.
"""

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from attendu_compiler.analysis.derive import derive
from attendu_compiler.model.policy import Policy
from attendu_compiler.model.resolve import resolve
from attendu_compiler.pipeline import compile_policy
from attendu_compiler.plan.evaluate import evaluate
from attendu_compiler.plan.lower import lower
from attendu_compiler.plan.records import Plan
from attendu_compiler.shell.main import collect_seldom
from attendu_dsl.diagnostics import Report
from attendu_dsl.parse import parse
from attendu_dsl.source import read_source
from benchmarks.analysis import acts, rules_by_the_thousand
from benchmarks.build import builds
from benchmarks.check import checks
from benchmarks.site import built, questionnaires
from benchmarks.synthetic import policy

ROOT = Path(__file__).parents[1]
ACT = ROOT / "policies" / "roumanie-bulgarie-2006"


def median(action: Callable[[], object], runs: int) -> float:
    """Seconds of processor of the median run, so that a busy machine does not count."""
    times = []
    for _ in range(runs):
        start = time.process_time()
        action()
        times.append(time.process_time() - start)
    return statistics.median(times)


def tables(policy: Policy, plan: Plan) -> None:
    """Derive every table."""
    for table in policy.tables.values():
        derive(table, policy, plan)


def growth(sizes: list[int]) -> list[dict[str, float]]:
    """Seconds of each pass at each size, and the growth per rule against the first size."""
    found: list[dict[str, float]] = []
    for size in sizes:
        data = policy(size).encode()
        report = Report()
        source = read_source(data, "synthese.attendu", report)
        assert source is not None
        file = parse(source, report)
        model = resolve(file, source, None, report)
        assert not report.has_errors
        runs = 3 if size <= 1000 else 1
        row = {
            "rules": float(size),
            "parse": median(lambda s=source: parse(s, Report()), runs),
            "model": median(lambda f=file, s=source: resolve(f, s, None, Report()), runs),
            "plan": median(lambda m=model: lower(m, Report()), runs),
        }
        plan = lower(model, Report())
        row["tables"] = median(lambda m=model, p=plan: tables(m, p), 1)
        for stage in ("parse", "model", "plan", "tables"):
            first = found[0] if found else row
            row[f"{stage}_growth"] = (row[stage] / size) / (first[stage] / first["rules"])
        found.append(row)
        print(f"{size} rules done", file=sys.stderr)
    return found


def one_act() -> dict[str, float]:
    """Seconds to check the 2006 act, and to decide one case with the reference evaluator."""
    text = (ACT / "texte.md").read_bytes()
    data = (ACT / f"{ACT.name}.attendu").read_bytes()

    def check(checks: bool = True) -> object:
        return compile_policy(ACT.name, "p", data, "t", text, checks=checks)

    check()
    made = compile_policy(ACT.name, "p", data, "t", text, checks=False)
    assert made.policy is not None
    assert made.plan is not None
    case = made.policy.cases[0].facts
    policy_, plan = made.policy, made.plan
    return {
        "check": median(check, 5),
        "compile": median(lambda: check(False), 5),
        "evaluate": median(lambda: evaluate(case, policy_, plan), 20),
    }


def main() -> None:
    """Run and print, as a table or as JSON."""
    parser = argparse.ArgumentParser(prog="benchmarks")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 1000, 10000])
    parser.add_argument("--analysis", type=int, nargs="+", default=[1000, 2500, 5000])
    options = parser.parse_args()
    collect_seldom()
    result = {
        "growth": growth(options.sizes),
        "act": one_act(),
        "checks": checks(),
        "analysis": rules_by_the_thousand(options.analysis),
        "acts": acts(),
        "builds": builds(),
        "site": built(),
        "questionnaires": questionnaires(),
    }
    if options.json:
        print(json.dumps(result, indent=2))
        return
    print("rules    parse (s)  model (s)  plan (s)  tables (s)   growth per rule: the same")
    for row in result["growth"]:
        print(
            f"{row['rules']:>6.0f}   {row['parse']:>8.3f}  {row['model']:>8.3f}  {row['plan']:>8.3f}"
            f"  {row['tables']:>8.3f}"
            f"   {row['parse_growth']:.2f}  {row['model_growth']:.2f}  {row['plan_growth']:.2f}"
            f"  {row['tables_growth']:.2f}"
        )
    act = result["act"]
    print(
        f"2006 act: check {act['check']:.3f} s, compile alone {act['compile']:.3f} s, one case by "
        f"the reference evaluator {1000 * act['evaluate']:.2f} ms"
    )
    print("attendu check, trees kept, in seconds of processor:")
    for row in result["checks"]:
        print(
            f"  {row['act']}: process {row['process']:.2f}, start-up and imports {row['start']:.2f}, "
            f"after start-up {row['after_start']:.2f}"
        )
    print("full analysis of random rules over 20 facts:")
    for row in result["analysis"]:
        told = (
            f"   z3, dead rules, conflicts and silence alone {row['z3']:.2f} s"
            if "z3" in row
            else ""
        )
        print(
            f"{row['rules']:>6.0f} rules   {row['analysis']:.2f} s   per rule "
            f"{row['a_rule_against_first']:.2f}{told}"
        )
    found = result["acts"]
    print(
        f"full analysis of the {found['acts']:.0f} acts {found['analysis']:.2f} s; difference of two "
        f"versions of the 2006 act {found['difference_2006']:.3f} s\n"
        f"  z3, dead rules, conflicts and silence of the acts alone {found['z3']:.2f} s; which outcomes "
        f"of the 2006 act change, without the cases {found['difference_2006_z3']:.2f} s"
    )
    made = result["site"]
    print(f"site: assembled {made['assemble']:.1f} s, built by mkdocs {made['mkdocs']:.1f} s")
    for row in result["questionnaires"]:
        print(
            f"questionnaire {row['act']}: first answer {row['first']:.0f} ms, median "
            f"{row['median']:.0f} ms, slowest {row['slowest']:.0f} ms"
        )
    found = result["builds"]
    print(
        f"build of all the acts: with no cache {found['cold']:.2f} s ({found['cold_fastest']:.2f} to "
        f"{found['cold_slowest']:.2f}; {found['cold_cpu']:.2f} s of processor), again "
        f"{found['again']:.2f} s ({found['again_against_cold']:.2f} of it); after a change of the "
        f"longest act, {found['changed_against_alone']:.3f} of the build of that act alone"
    )


if __name__ == "__main__":
    main()
