# One command for each habit; `make` alone lists them. Each makes its own .venv when there is none.
PYTHON ?= python3
VENV := .venv
LOCK := .ci/requirements.txt
COMPILE = $(RUN) -m uv pip compile --quiet --no-config --upgrade --universal --python-version 3.10 --no-emit-index-url \
	--custom-compile-command 'make lock'
PIP := -m pip install --quiet --disable-pip-version-check
RUN := $(VENV)/bin/python
# Workers share the tests, more than there are cores (tests/workers.py); each takes the next module, in the order of tests/slow.py.
SHARED := -n auto --dist loadfile --no-loadscope-reorder
READY := $(VENV)/ready
SUITS = $(RUN) -c 'import sys; sys.exit(sys.version_info < (3, 10))'
NEWER = for minor in 14 13 12 11 10; do \
	! command -v python3.$$minor >/dev/null || { echo "try: make PYTHON=python3.$$minor $(MAKECMDGOALS)"; break; }; done
TOO_OLD = import sys; sys.exit("$(PYTHON) is Python %d.%d, and 3.10 is needed" % sys.version_info[:2] if sys.version_info < (3, 10) else 0)
# Hundreds of processes of the tests load the same modules: each would compile them again where the environment forbids bytecode.
unexport PYTHONDONTWRITEBYTECODE
# A virtual environment of a Python that is too old, or that is gone, is made anew; so is one without pip, whose making was interrupted.
$(shell test ! -e $(READY) || $(SUITS) 2>/dev/null || rm -f $(READY))

.DEFAULT_GOAL := help
.PHONY: help generate demo check pages lint format test test-quick coverage interop by-libraries oldest newest soak lock mutants packages surface site site-serve site-test benchmark system clean

help:  ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' Makefile

generate: $(READY)  ## write generated/ from specs/
	$(RUN) -m generator generate

demo: generate  ## submit, wait and download with every endpoint, on this machine
	$(RUN) -m generator demo

check: $(READY)  ## fail if the specs are wrong, facts lack or generated/ is stale
	$(RUN) -m generator lint
	$(RUN) -m generator pages coverage
	$(RUN) -m generator generate --check

pages: $(READY)  ## fetch the documentation pages, compare them with the specs
	$(RUN) -m generator pages check

lint: $(READY)  ## ruff, black, mypy --strict, import-linter and typos
	$(RUN) -m ruff check
	$(RUN) -m black --quiet --check generator tests .ci || { echo 'not formatted: run `make format`'; exit 1; }
	$(RUN) -m mypy
	$(dir $(RUN))lint-imports --no-cache --no-logo
	$(dir $(RUN))typos generator tests

format: $(READY)  ## format generator and tests
	$(RUN) -m ruff check --fix --quiet; left=$$?; $(RUN) -m black --quiet generator tests .ci && exit $$left

test: $(READY)  ## run the tests
	$(RUN) -m pytest $(SHARED) $(PYTEST)

test-quick: $(READY)  ## run a sample of every room's tests, in less than a minute
	$(RUN) -m pytest $(SHARED) --quick -m "not interop and not slow" $(PYTEST)

coverage: $(READY)  ## run the tests, tell which lines and branches none of them reaches
	$(RUN) -m coverage erase
	$(RUN) -m coverage run -m pytest $(SHARED) $(PYTEST)
	$(RUN) -m coverage combine --quiet
	$(RUN) -m coverage report

interop: $(READY)  ## let tools of other languages read generated/
	$(RUN) -m pytest -m interop tests/consumers $(PYTEST)

by-libraries: $(READY)  ## run the client's tests with clients that send by requests and aiohttp, as with a recorder about
	$(RUN) -m pytest -n auto --dist loadfile --by-libraries tests/client tests/mock $(PYTEST)

oldest: $(READY)  ## run the client's tests with the least versions it allows
	$(RUN) -m tests.project.oldest $(PYTEST)

newest: $(READY)  ## run the tests with the newest versions, not the locked ones
	$(RUN) -m tests.project.newest $(PYTEST)

soak: $(READY)  ## try both clients under random faults, alarms and time limits: FLAGS="--rounds 9 --seed 1"
	$(RUN) -m tests.soak $(FLAGS)

lock: $(READY)  ## renew the exact versions that make installs, in .ci/
	$(RUN) $(PIP) --constraint $(LOCK) uv
	$(COMPILE) --all-extras pyproject.toml generated/python/pyproject.toml --output-file $(LOCK)
	$(COMPILE) --all-extras generated/python/pyproject.toml --resolution lowest-direct --output-file .ci/oldest.txt
	$(COMPILE) pyproject.toml --group pyproject.toml:peers --constraint $(LOCK) --output-file .ci/peers.txt

mutants: $(READY)  ## spoil schemas and validators: do the vectors notice?
	$(RUN) -m tests.mutants $(MUTANTS)

surface: $(READY)  ## write what the client shows to its users; fail if something has gone unsaid
	$(RUN) -m tests.surface $(FLAGS)

packages: $(READY)  ## build what is published, twice, check it, try it in empty environments; into build/packages
	$(RUN) -m tests.packages $(FLAGS) $(TRIALS)

site: $(READY)  ## build the static site into build/site, with Node.js
	$(RUN) -m generator site

site-serve: site  ## build the site, and serve it on this machine until Ctrl+C
	$(RUN) -m generator site --serve

site-test: $(READY)  ## try the site in a browser: filters, search, links, accessibility, sizes
	$(RUN) -m pytest -m interop tests/site $(PYTEST)

benchmark: $(READY)  ## measure everything beside peers, write the table and the picture: FLAGS="importing --turns 9"
	$(RUN) -m tests.benchmarks $(FLAGS)

system:  ## install the programs that some tests need (apt, as root)
	@.ci/system

clean:  ## remove what the other commands made beside generated/
	rm -rf generated/.generator_cache $(VENV) demo build tests/consumers/node_modules tests/consumers/*/node_modules tests/site/node_modules *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis

INSTALL = $(RUN) .ci/install.py --constraint $(LOCK)
EDITABLE = --no-build-isolation --editable '.[dev]' --editable './generated/python[async,batch,cli,compression,images,mock,pillow,postgres,procrastinate,progress,schema]'

$(READY): pyproject.toml generated/python/pyproject.toml $(LOCK)
	@{ $(SUITS) && $(RUN) -m pip --version >/dev/null; } 2>/dev/null || { \
		$(PYTHON) -c '$(TOO_OLD)' || { $(NEWER); exit 1; }; \
		echo 'Making a virtual environment, $(VENV)'; \
		rm -rf $(VENV); \
		$(PYTHON) -m venv $(VENV) || { echo '$(PYTHON) cannot make a virtual environment: on Debian and Ubuntu, apt-get install python3-venv'; rm -rf $(VENV); exit 1; }; \
	}
	@echo 'Installing what $(LOCK) lists into $(VENV)'
	@$(INSTALL) hatchling flit_core
	@$(INSTALL) $(EDITABLE)
	@touch $@
