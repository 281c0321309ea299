# One command for each habit; `make` alone lists them. Each makes its own .venv when there is none.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
READY := $(VENV)/ready

.DEFAULT_GOAL := help
.PHONY: help generate demo check docs lint format test interop oldest mutants benchmark clean

help:  ## list these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' Makefile

generate: $(READY)  ## write generated/ from specs/
	$(RUN) -m generator generate

demo: generate  ## submit, wait and download with every endpoint, on this machine
	$(RUN) -m generator demo

check: $(READY)  ## fail if the specs are wrong, facts lack or generated/ is stale
	$(RUN) -m generator lint
	$(RUN) -m generator docs coverage
	$(RUN) -m generator generate --check

docs: $(READY)  ## fetch the documentation pages, compare them with the specs
	$(RUN) -m generator docs check

lint: $(READY)  ## ruff, black and mypy --strict
	$(RUN) -m ruff check
	$(RUN) -m black --quiet --check generator tests || { echo 'not formatted: run `make format`'; exit 1; }
	$(RUN) -m mypy

format: $(READY)  ## format generator and tests
	$(RUN) -m ruff check --fix --quiet
	$(RUN) -m black --quiet generator tests

test: $(READY)  ## run the tests
	$(RUN) -m pytest -n auto --dist loadfile $(PYTEST)

interop: $(READY)  ## let tools of other languages read generated/
	$(RUN) -m pytest -m interop tests/interop

oldest: $(READY)  ## run the client's tests with the least versions it allows
	$(RUN) -m tests.oldest $(PYTEST)

mutants: $(READY)  ## spoil schemas and validators: do the vectors notice?
	$(RUN) -m tests.mutants $(MUTANTS)

benchmark: $(READY)  ## measure generation, import and the clients, as ratios
	$(RUN) tests/benchmarks/generation.py $(FLAGS)
	$(RUN) tests/benchmarks/importing.py $(FLAGS)
	$(RUN) tests/benchmarks/client.py $(FLAGS) $(REQUESTS)

clean:  ## remove what the other commands made beside generated/
	rm -rf $(VENV) demo build tests/interop/node_modules *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(READY): pyproject.toml generated/python/pyproject.toml
	@test -x $(RUN) || $(PYTHON) -m venv $(VENV) || { echo 'python3 cannot make a virtual environment: on Debian and Ubuntu, apt-get install python3-venv'; rm -rf $(VENV); exit 1; }
	$(RUN) -m pip install --quiet --disable-pip-version-check --editable '.[dev]' --editable './generated/python[async,images,mock]'
	@touch $@
