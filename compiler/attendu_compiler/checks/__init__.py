"""The checks: one question a file, none knows another."""

from attendu_dsl.diagnostics import Code, Report

from collections.abc import Callable

from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan

CHECKS: tuple[Callable[[Policy, Plan, Report], None], ...] = ()
CODES: tuple[Code, ...] = ()


def run_checks(policy: Policy, plan: Plan, report: Report) -> None:
    """Ask every question of a policy."""
    for check in CHECKS:
        check(policy, plan, report)
