.PHONY: dashboard test lint bench demo exhaustive clean
ARTICLES ?= seeds
PORT ?= 8501
BIN := .venv/bin

.venv/.runtime: requirements.txt pyproject.toml
	test -x $(BIN)/python || python3 -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@

.venv/.dev: .venv/.runtime requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	touch $@

dashboard: .venv/.runtime
	TRACKER_ARTICLES="$(ARTICLES)" $(BIN)/streamlit run dashboards/app.py --server.port $(PORT)

demo: .venv/.runtime
	$(BIN)/tracker extract $(ARTICLES)

test: .venv/.dev
	$(BIN)/python -m pytest

lint: .venv/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: .venv/.dev
	$(BIN)/python benchmarks/throughput.py

clean:
	rm -rf .venv build dist *.egg-info
