# Two commands are enough on a machine with Python 3.11+ and make:
#   make demo   sets up a virtual environment and assesses the example case
#   make test   sets up a virtual environment and runs the tests
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
LANG_OF_DEMO ?= zh
JOBS ?= auto
RUNS ?= 2000
ORACLE_CASES ?= 100000
ORACLE_SEED ?= 0

# What the branches are measured with; the laws compute what they expect with operators of their own, so they run in the usual context.
RULES := tests/unit tests/cases tests/boundaries tests/oracles laborcalc
LAWS := tests/properties tests/time

.DEFAULT_GOAL := help
.PHONY: help demo test oracles coverage lint types contracts docs tables laws fuzz mutants bench fresh crosshair check clean

help:  ## list the commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

# Every version is pinned with its hashes in requirements/, the build backend too: what is there already is not asked for again.
QUIET := --quiet --disable-pip-version-check
PINNED = "$(BIN)/python" -m pip install $(QUIET) --require-hashes --requirement

$(VENV)/run: pyproject.toml requirements/run.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "laborcalc needs Python 3.11 or newer; set PYTHON=python3.x")'
	"$(BIN)/python" -m pip --version > /dev/null 2>&1 || $(PYTHON) -m venv --clear "$(VENV)"
	$(PINNED) requirements/run.txt
	"$(BIN)/python" -m pip install $(QUIET) --no-index --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev $(VENV)/release $(VENV)/prove: $(VENV)/%: $(VENV)/run requirements/%.txt
	$(PINNED) requirements/$*.txt
	@touch $@

demo: $(VENV)/run  ## a brief of the case of the three workers (LANG_OF_DEMO=en for English)
	@"$(BIN)"/python -m laborcalc assess examples/three-workers.yaml --format text --lang $(LANG_OF_DEMO)

test: $(VENV)/dev  ## run the tests, on all cores (JOBS=1 for one)
	"$(BIN)"/python -m pytest -n $(JOBS) --dist loadfile $(MORE)

lint: $(VENV)/dev  ## style of code and tables
	"$(BIN)"/ruff check .
	"$(BIN)"/ruff format --check .
	"$(BIN)"/python scripts/house_rules.py

types: $(VENV)/dev  ## mypy --strict, and no operator on a decimal outside money.py
	"$(BIN)"/mypy

contracts: $(VENV)/dev  ## data flows one way
	"$(BIN)"/lint-imports

docs: $(VENV)/dev  ## check the generated pages and the shipped tables
	"$(BIN)"/python scripts/law_map.py --check
	"$(BIN)"/python scripts/readings_page.py --check
	"$(BIN)"/python scripts/house_page.py --check
	"$(BIN)"/python scripts/claims_page.py --check
	"$(BIN)"/python scripts/build_tables.py --check

tables: $(VENV)/run  ## rebuild the tables and the generated pages from data/
	"$(BIN)"/python scripts/build_tables.py
	"$(BIN)"/python scripts/law_map.py
	"$(BIN)"/python scripts/readings_page.py
	"$(BIN)"/python scripts/house_page.py
	"$(BIN)"/python scripts/claims_page.py

oracles: $(VENV)/dev  ## a hundred thousand chance cases against the written rules (ORACLE_CASES, ORACLE_SEED)
	"$(BIN)"/python -m pytest tests/oracles --oracle-cases $(ORACLE_CASES) --oracle-seed $(ORACLE_SEED)

# One run for both: with five digits and inexact results trapped, a test asks more than in the usual context, never less.
coverage: $(VENV)/dev  ## every branch of the rules is tested, in a decimal context in which nothing may be rounded
	$(MAKE) --no-print-directory test MORE='$(RULES) --strict-decimals --cov --cov-branch --cov-report='
	"$(BIN)"/python -m coverage report --skip-covered --show-missing --fail-under 100

laws: $(VENV)/dev  ## what holds for every case, and on every quarter day since 2008
	$(MAKE) --no-print-directory test MORE='$(LAWS)'

fuzz: $(VENV)/dev  ## malformed input against the doors (RUNS=20000 for longer)
	"$(BIN)"/python -m tests.fuzz --runs $(RUNS)

MUTANTS ?=
mutants: $(VENV)/dev  ## does a test fail when the law is changed a little (MUTANTS='--help' for what can be asked)
	"$(BIN)"/python scripts/mutants.py $(MUTANTS)

bench: $(VENV)/dev  ## speed, as ratios measured in the same run
	"$(BIN)"/python benchmarks/speed.py

fresh: $(VENV)/dev  ## fails in the month in which a shipped table runs out
	"$(BIN)"/python -m pytest -m fresh tests/time/test_freshness.py

crosshair: $(VENV)/prove  ## prove the integer kernels, for every input
	"$(BIN)"/python -m crosshair check --analysis_kind=asserts --per_condition_timeout=30 --report_all tests/kernels/months.py

check: coverage laws crosshair lint types contracts docs  ## everything that must pass before a change lands

# --- what is released, and what it stands on ---

.PHONY: wheel lock oldest newest pythons audit
PYTHONS ?= 3.11 3.12 3.13 3.14
LOCKED = "$(BIN)/uv" pip compile pyproject.toml --quiet $(UPGRADE) --universal --python-version 3.11 --generate-hashes --no-annotate --custom-compile-command 'make lock'

# Versions found by resolving the ranges, in an environment of their own.
define tested_with
	"$(BIN)/uv" venv --quiet --clear --python "$(BIN)/python" "$(VENV)-$@"
	"$(BIN)/uv" pip install --quiet --python "$(VENV)-$@" --resolution $(1) --group dev --editable '.[yaml,docx]'
	"$(BIN)/uv" pip list --quiet --python "$(VENV)-$@"
	"$(VENV)-$@/bin/python" -m pytest
endef

wheel: $(VENV)/release  ## build the wheel, and try it outside the checkout
	"$(BIN)/python" scripts/wheel_check.py

lock: $(VENV)/release  ## pin what pyproject.toml asks for (UPGRADE=--upgrade for newer versions)
	$(LOCKED) --extra yaml --extra docx --group dev --output-file requirements/dev.txt
	$(LOCKED) --extra yaml --group build --constraint requirements/dev.txt --output-file requirements/run.txt
	$(LOCKED) --extra yaml --group release --constraint requirements/dev.txt --output-file requirements/release.txt
	$(LOCKED) --extra yaml --group prove --constraint requirements/dev.txt --output-file requirements/prove.txt

oldest: $(VENV)/release  ## run the tests with the lowest versions that pyproject.toml allows
	$(call tested_with,lowest-direct)

newest: $(VENV)/release  ## run the tests with the newest
	$(call tested_with,highest)

pythons:  ## run the tests with each Python from 3.11 to 3.14 that is here
	@for version in $(PYTHONS); do \
	  if python$$version -c '' 2> /dev/null; then \
	    echo "python$$version:"; $(MAKE) --no-print-directory "VENV=$(VENV)-$$version" "PYTHON=python$$version" test || exit 1; \
	  else echo "python$$version: not here, not tested"; fi; \
	done

audit: $(VENV)/release  ## ask whether a pinned version has a known vulnerability
	"$(BIN)/python" scripts/audit.py

clean:  ## remove what was set up
	rm -rf "$(VENV)" "$(VENV)"-* .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache build dist
