"""The checks: one question a file, none knows another.

Each module has ``check(policy, plan, report)`` and ``CODES``; a test counts this registry against
the folder.
"""

from attendu_compiler.checks import (
    cases,
    conflict,
    coverage,
    dead_rule,
    grounding,
    hidden_literal,
    idle,
    official_table,
    properties,
    rule_quotation,
    set_aside,
    unsettled_faculty,
    unused,
    wide_quotation,
)
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan
from attendu_dsl.diagnostics import Report

CHECKS = (
    rule_quotation,
    grounding,
    hidden_literal,
    wide_quotation,
    coverage,
    set_aside,
    unused,
    conflict,
    dead_rule,
    idle,
    unsettled_faculty,
    cases,
    properties,
    official_table,
)
CODES = tuple(code for module in CHECKS for code in module.CODES)


def run_checks(policy: Policy, plan: Plan, report: Report) -> None:
    """Ask every question of a policy."""
    for module in CHECKS:
        module.check(policy, plan, report)
