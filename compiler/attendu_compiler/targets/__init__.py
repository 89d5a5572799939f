"""Targets: pure functions from a model and a plan to files; nothing here opens one."""
