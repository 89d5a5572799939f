# Attendu. `make help` lists what can be asked; `make demo` is the place to start.
SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.DEFAULT_GOAL := help
.PHONY: help demo test check build bench engines format site serve

help:  ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' Makefile

$(STAMP): pyproject.toml generated/pyproject.toml requirements-dev.lock docs/exemples/python.sh
	@sh docs/exemples/python.sh "$(PYTHON)"
	@test -x "$(BIN)/python" || "$(PYTHON)" -m venv "$(VENV)"
	@echo "Installing (once, a minute or two)…"
	@"$(BIN)/python" -m pip install --quiet --disable-pip-version-check -c requirements-dev.lock -e ".[dev]" -e ./generated
	@"$(BIN)/python" -m compileall -q dsl compiler  # as pip does of all that it does not leave in place
	@touch "$(STAMP)"

demo: $(STAMP)  ## compile the 2006 circular, print its derived annex and one decision explained
	@sh docs/exemples/demo.sh "$(BIN)"

test: $(STAMP)  ## all the tests
	@"$(BIN)/python" -m pytest -n auto --dist loadgroup

check: $(STAMP)  ## format, lint, types, import contracts, stale outputs
	@"$(BIN)/ruff" format --check --quiet .
	@"$(BIN)/ruff" check --quiet .
	@"$(BIN)/mypy"
	@"$(BIN)/pyright" --warnings
	@"$(BIN)/lint-imports" --no-cache
	@"$(BIN)/attendu" check
	@"$(BIN)/attendu" build --check

build: $(STAMP)  ## write generated/ again from policies/
	@"$(BIN)/attendu" build

format: $(STAMP)  ## format the Python and the policies
	@"$(BIN)/ruff" format --quiet .
	@"$(BIN)/attendu" format

site: $(STAMP)  ## build the published site into site/
	@"$(BIN)/attendu" site
	@"$(BIN)/mkdocs" build --strict --quiet -f .site/mkdocs.yml
	@echo "site/index.html"

serve: site  ## show it on http://127.0.0.1:8000
	@"$(BIN)/python" -m http.server --bind 127.0.0.1 --directory site 8000

bench: $(STAMP)  ## the benchmarks, as ratios in one run
	@"$(BIN)/python" -m benchmarks

engines: $(STAMP)  ## one decision, then a population, beside other engines and libraries
	@test -x .venv-bench/bin/python || "$(BIN)/python" -m venv .venv-bench
	@.venv-bench/bin/python -m pip install --quiet --disable-pip-version-check -r benchmarks/requirements.txt -e . -e ./generated
	@.venv-bench/bin/python -m benchmarks.engines --write
	@.venv-bench/bin/python -m benchmarks.population --write
