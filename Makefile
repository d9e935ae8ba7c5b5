# Two commands are enough on a machine with Python 3.11+ and make:
#   make demo   sets up a virtual environment and assesses the example case
#   make test   sets up a virtual environment and runs the tests
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
LANG_OF_DEMO ?= zh

# What holds no rule of law: the door, the views, the schemas, the command line. Every branch of all other modules is tested.
NO_RULES := laborcalc/views/*,laborcalc/cli/*,laborcalc/schema/*,laborcalc/__*.py,laborcalc/facts/consistency.py,laborcalc/facts/door.py,laborcalc/facts/fields/*,laborcalc/facts/files.py,laborcalc/facts/problems.py,laborcalc/facts/types.py,laborcalc/foundation/errors.py,laborcalc/foundation/text.py,laborcalc/intake/cells.py,laborcalc/results/outcome.py,laborcalc/results/assessment.py

.DEFAULT_GOAL := help
.PHONY: help demo test coverage lint types contracts docs tables mutants bench check clean

help:  ## list the commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

$(VENV)/run: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "laborcalc needs Python 3.11 or newer; set PYTHON=python3.x")'
	"$(BIN)/python" -m pip --version > /dev/null 2>&1 || $(PYTHON) -m venv --clear "$(VENV)"
	"$(BIN)"/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	"$(BIN)"/python -m pip install --quiet --disable-pip-version-check --editable '.[yaml]'
	@touch $@

$(VENV)/dev: $(VENV)/run
	"$(BIN)"/python -m pip install --quiet --disable-pip-version-check --group dev
	@touch $@

demo: $(VENV)/run  ## assess the case of the three workers (LANG_OF_DEMO=en for English)
	@"$(BIN)"/python -m laborcalc assess examples/three-workers.yaml --format text --lang $(LANG_OF_DEMO)

test: $(VENV)/dev  ## run the tests
	"$(BIN)"/python -m pytest

lint: $(VENV)/dev  ## style of code and tables
	"$(BIN)"/ruff check .
	"$(BIN)"/ruff format --check .
	"$(BIN)"/python scripts/house_rules.py

types: $(VENV)/dev  ## mypy --strict
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

coverage: $(VENV)/dev  ## every branch of the rules is tested
	"$(BIN)"/python -m pytest --cov --cov-branch --cov-report=
	"$(BIN)"/python -m coverage report --omit '$(NO_RULES)' --skip-covered --show-missing --fail-under 100

MUTANTS ?=
mutants: $(VENV)/dev  ## does a test fail when the law is changed a little (MUTANTS='--help' for what can be asked)
	"$(BIN)"/python scripts/mutants.py $(MUTANTS)

bench: $(VENV)/dev  ## speed, as ratios measured in the same run
	"$(BIN)"/python benchmarks/speed.py

check: test coverage lint types contracts docs  ## everything that must pass before a change lands

clean:  ## remove what was set up
	rm -rf "$(VENV)" .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache build dist
