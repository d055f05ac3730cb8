.PHONY: dashboard demo test exhaustive lint bench ingest crash fuzz crowd load bulk licences screenshots mutation gate changes reference clean
PYTHON ?= python3
ARTICLES ?= seeds
PORT ?= 8501
STORE ?= $(or $(TRACKER_DATABASE_URL),sqlite:///$(CURDIR)/demo.db)
BENCH ?=
INGEST ?=
CRASH ?= --postgres
BULK ?= all --postgres
FUZZ ?= 2000
CROWD ?= --postgres
LOAD ?=
MUTATION ?=
GATE ?=
REF ?= HEAD
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

dashboard: .venv/.runtime
	TRACKER_DATABASE_URL="$(STORE)" $(BIN)/tracker add "$(ARTICLES)"
	TRACKER_DATABASE_URL="$(STORE)" $(BIN)/tracker dashboard --port $(PORT) --no-browser

demo: .venv/.runtime
	$(BIN)/tracker extract "$(ARTICLES)"

test: .venv/.dev
	$(BIN)/python -m pytest -n logical --maxprocesses 8 --dist worksteal

exhaustive: .venv/.dev
	$(BIN)/python -m tests.numerals.exhaustive

lint: .venv/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: .venv/.dev .venv/.maha
	$(BIN)/python -m benchmarks.speed $(BENCH)

ingest: .venv/.dev
	$(BIN)/python -m benchmarks.ingest $(INGEST)

crash: .venv/.dev
	$(BIN)/python -m benchmarks.crash $(CRASH)
	$(BIN)/python -m benchmarks.lives $(CRASH)

fuzz: .venv/.dev
	FUZZ=$(FUZZ) PATTERN_LENGTH=1000000 $(BIN)/python -m pytest tests/test_fuzz.py tests/test_patterns.py tests/test_hostile_files.py

crowd: .venv/.dev
	$(BIN)/python -m benchmarks.crowd $(CROWD)

load: .venv/.dev
	$(BIN)/python -m benchmarks.load $(LOAD)

licences: .venv/.runtime
	$(BIN)/python -m benchmarks.licences > docs/licences.md

bulk: .venv/.dev
	$(BIN)/python -m benchmarks.bulk $(BULK)

screenshots: .venv/.dev
	$(BIN)/python -m benchmarks.screenshots

gate: .venv/.dev
	$(BIN)/python -m benchmarks.accuracy $(GATE)

mutation: .venv/.dev
	nice -n 15 $(BIN)/python -m benchmarks.mutation $(MUTATION)

changes: .venv/.dev
	$(BIN)/python -m benchmarks.changes $(REF)

reference: .venv/.dev
	$(BIN)/python -m benchmarks.reference

clean:
	rm -rf .venv build dist *.egg-info

# The stamps say what .venv holds; they are made anew when the files that they depend on change.
.venv/.runtime: requirements.txt pyproject.toml
	test -x $(BIN)/pip || $(PYTHON) -m venv .venv
	$(PIP) -r requirements.txt
	touch $@

# A peer that needs older packages than the tracker.
.venv/.maha: .venv/.runtime
	$(PYTHON) -m venv .venv/maha
	.venv/maha/bin/python -m pip install --quiet --disable-pip-version-check mahad==0.3.0
	touch $@

.venv/.dev: .venv/.runtime requirements-dev.txt
	$(PIP) -r requirements-dev.txt
	touch $@
