# What a newcomer needs; `make help` lists it. Everything is installed into .venv, from the pinned lists in requirements/.

PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
LOCK := $(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-annotate \
	--no-header --no-emit-index-url --no-emit-find-links --quiet $(if $(UPGRADE),--upgrade)
STRICT := src/headway/core/*,src/headway/readers/*
WORKERS ?= 2

.DEFAULT_GOAL := help
.PHONY: help run demo test check format corpus bench screenshots lock wheel clean chromium

help: ## list these targets
	@sed -n 's/^\([a-z]*\):.*## /\1 \t/p' Makefile | expand -t 14

run: .venv/run.stamp ## open Headway on this machine, with your own data
	@$(BIN)/python -m headway serve $(ARGS)

demo: .venv/run.stamp ## open Headway on a made-up search in a throw-away folder
	@$(BIN)/python -m headway demo $(ARGS)

test: .venv/dev.stamp chromium ## run every test, and hold the coverage
	@$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest -n $(WORKERS) $(ARGS)
	@$(BIN)/coverage combine --quiet
	$(BIN)/coverage report --include='$(STRICT)' --fail-under=100
	$(BIN)/coverage report --omit='$(STRICT)' --fail-under=95

check: .venv/dev.stamp ## formatting, lint, types, import contracts
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: .venv/dev.stamp ## put the code into its usual form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

corpus: .venv/dev.stamp ## only the tests over real files in ../shared/samples
	$(BIN)/pytest -m corpus $(ARGS)

bench: .venv/dev.stamp ## the benchmarks, as ratios with their limits
	$(BIN)/python -m bench.run $(ARGS)

screenshots: .venv/dev.stamp chromium ## every page of the demo at both widths, and the picture in the README
	$(BIN)/python -m tools.screenshots

lock: .venv/dev.stamp ## pin the requirements again; UPGRADE=1 takes newer releases
	$(LOCK) --output-file requirements/run.txt
	$(LOCK) --group dev --constraint requirements/run.txt --output-file requirements/dev.txt

wheel: .venv/dev.stamp ## build the wheel into dist/
	$(BIN)/python -m hatchling build --target wheel

clean: ## remove .venv and everything that tools leave behind
	rm -rf .venv build dist htmlcov screenshots .coverage .coverage.* .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

chromium:
	@bash tools/need_chromium

.venv/run.stamp: requirements/run.txt | .venv/bin/python
	$(PIP) install --quiet --require-hashes -r requirements/run.txt
	@$(MAKE) --silent --no-print-directory .venv/src.stamp
	@touch $@

.venv/dev.stamp: requirements/dev.txt | .venv/bin/python
	$(PIP) install --quiet --require-hashes -r requirements/dev.txt
	@$(MAKE) --silent --no-print-directory .venv/src.stamp
	@touch $@

# A path file makes src importable without building anything.
.venv/src.stamp: | .venv/bin/python
	@$(BIN)/python -c 'import pathlib, sysconfig; \
		pathlib.Path(sysconfig.get_path("purelib"), "headway.pth").write_text(str(pathlib.Path("src").resolve()) + "\n")'
	@touch $@

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Headway needs Python 3.11 or newer; none was found. Name one with PYTHON=..." >&2; exit 1; }
	@echo "Setting up .venv with $$($(PYTHON) --version); this happens once."
	@$(PYTHON) -m venv .venv
