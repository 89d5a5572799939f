"""The checks: one question a file, none knows another.

Each module has ``check(policy, plan, report)`` and ``CODES``; a test counts this registry against
the folder.
"""

from attendu_dsl.diagnostics import Report

from attendu_compiler.checks import (
    cases,
    conflict,
    dead_rule,
    official_table,
    properties,
    unsettled_faculty,
)
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan

CHECKS = (cases, conflict, dead_rule, official_table, properties, unsettled_faculty)
CODES = tuple(code for module in CHECKS for code in module.CODES)


def run_checks(policy: Policy, plan: Plan, report: Report) -> None:
    """Ask every question of a policy."""
    for module in CHECKS:
        module.check(policy, plan, report)
