.PHONY: dashboard demo test coverage exhaustive lint bench ingest crash fuzz crowd load bulk licences audit screenshots \
	mutation gate changes reference compiled clean
PYTHON ?= python3
ARTICLES ?= seeds
PORT ?= 8501
STORE ?= $(or $(TRACKER_DATABASE_URL),sqlite:///$(CURDIR)/demo.db)
BENCH ?=
INGEST ?=
CRASH ?= --postgres
KILLS ?= --times 200
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

# Tests that tracing would break (the marker in pyproject.toml) are left out; the table is made whatever fails.
coverage: .venv/.dev
	$(BIN)/python -m coverage erase
	-$(BIN)/python -m coverage run -m pytest -n logical --maxprocesses 8 --dist worksteal -m "not untraced"
	$(BIN)/python -m coverage combine --quiet
	$(BIN)/python -m coverage report

exhaustive: .venv/.dev
	$(BIN)/python -m tests.numerals.exhaustive

lint: .venv/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# A wheel whose extraction is compiled; it finds the same figures in less time. Needs gcc and five minutes.
compiled: .venv/.compiled

bench: .venv/.dev .venv/.maha .venv/.compiled
	$(BIN)/python -m benchmarks.speed $(BENCH)

ingest: .venv/.dev
	$(BIN)/python -m benchmarks.ingest $(INGEST)

crash: .venv/.dev
	$(BIN)/python -m benchmarks.crash $(CRASH)
	$(BIN)/python -m benchmarks.lives $(CRASH)
	$(BIN)/python -m benchmarks.bulk_kills $(KILLS)

fuzz: .venv/.dev
	FUZZ=$(FUZZ) PATTERN_LENGTH=1000000 $(BIN)/python -m pytest tests/test_fuzz.py tests/test_patterns.py tests/test_hostile_files.py
	FUZZ=$(FUZZ) $(BIN)/python -m pytest -m hypothesis --deselect tests/test_fuzz.py tests

crowd: .venv/.dev
	$(BIN)/python -m benchmarks.crowd $(CROWD)

load: .venv/.dev
	$(BIN)/python -m benchmarks.load $(LOAD)

licences: .venv/.runtime
	$(BIN)/python -m benchmarks.licences > docs/licences.md

audit: .venv/.audit
	$(BIN)/python -m benchmarks.audit

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

# Compiled twice: the first counts which ways the code goes over the annotated articles, the second is laid out by that.
# Nothing of the wheel is called from elsewhere by its name in C, so that calls within it need no detour.
WHEEL = rm -rf .venv/compiled dist/figure_tracker-*-cp*.whl && TRACKER_COMPILE=1 $(BIN)/python -m pip wheel --quiet \
	--no-build-isolation --no-deps --wheel-dir dist . && $(PIP) --no-deps --target .venv/compiled dist/figure_tracker-*-cp*.whl
PROFILE = $(CURDIR)/build/profile
WITHIN = -fvisibility=hidden -flto=auto
.venv/.compiled: .venv/.dev setup.py mypyc.ini $(wildcard tracker/extraction/*.py) $(wildcard tracker/languages/*.py)
	rm -rf build
	export CFLAGS="$(WITHIN) -fprofile-generate=$(PROFILE)" LDFLAGS=-fprofile-generate; $(WHEEL)
	$(BIN)/python -m benchmarks.compiled
	rm -rf build/temp* build/lib*
	export CFLAGS="$(WITHIN) -fprofile-use=$(PROFILE) -fprofile-partial-training -Wno-missing-profile"; $(WHEEL)
	rm -rf build
	$(BIN)/python -m benchmarks.compiled
	touch $@

# A peer that needs older packages than the tracker.
.venv/.maha: .venv/.runtime
	$(PYTHON) -m venv .venv/maha
	.venv/maha/bin/python -m pip install --quiet --disable-pip-version-check mahad==0.3.0
	touch $@

# It has dependencies of its own, which are none of the tracker's.
.venv/.audit: .venv/.runtime
	$(PYTHON) -m venv .venv/audit
	.venv/audit/bin/python -m pip install --quiet --disable-pip-version-check pip-audit==2.10.1
	touch $@

.venv/.dev: .venv/.runtime requirements-dev.txt
	$(PIP) -r requirements-dev.txt
	touch $@
