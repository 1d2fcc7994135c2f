# Each target sets up what it needs. Without make (Windows): see the README.
# PYTHON: the interpreter that makes the environment, 3.11 or newer. ARGS: options of the command behind the target.

ifeq ($(OS),Windows_NT)
PYTHON ?= py
VENV_PYTHON := .venv/Scripts/python.exe
else
PYTHON ?= python3
VENV_PYTHON := .venv/bin/python
endif
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help setup conformance test tutorials counter-proof benchmark serve lint format clean

help: ## Cette liste
	@echo "Usage : make CIBLE [ARGS='options']     (make conformance ARGS=--help : ses options)"
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "  %-14s %s\n", $$1, $$2 }'

setup: ## Prépare .venv (les autres cibles le font d'elles-mêmes)
	@$(PYTHON) scripts/setup.py

conformance: setup ## Démarre le portail simulé, exécute les features dans un navigateur, écrit le rapport
	@$(VENV_PYTHON) -m conformance run $(ARGS)

test: setup ## Passe tout : style, types, contrats, règles des features, tests, features, contre-épreuve
	@$(VENV_PYTHON) scripts/test.py $(ARGS)

tutorials: setup ## Mesure le relecteur de tutoriels : précision et rappel par verdict
	@$(VENV_PYTHON) -m tutorials mesure $(ARGS)

counter-proof: setup ## Altère le portail et vérifie que chaque altération est vue (ARGS=--resume : continue)
	@$(VENV_PYTHON) -m conformance counter-proof $(ARGS)

benchmark: setup ## Mesure vitesse et mémoire
	@$(VENV_PYTHON) -m benchmarks $(ARGS)

serve: setup ## Ouvre le portail simulé pour des personnes, avec son poste de pilotage
	@$(VENV_PYTHON) -m mock_portal --cockpit $(ARGS)

lint: setup ## Style, mise en forme, types, contrats d'import, règles des features
	@$(VENV_PYTHON) scripts/test.py --only style,format,types,imports,features $(ARGS)

format: setup ## Met le code en forme
	@$(VENV_PYTHON) -m ruff check --fix .
	@$(VENV_PYTHON) -m ruff format .

clean: ## Efface rapports et caches (garde .venv)
	@rm -rf reports .mypy_cache .ruff_cache .import_linter_cache .pytest_cache
	@find . -name .venv -prune -o -type d -name __pycache__ -prune -exec rm -rf {} +
