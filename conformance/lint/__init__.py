"""Lint of features and step definitions: what makes a false green is refused before anything runs.

Rules are functions listed in `conformance.lint.regles`; `conformance.lint.commande` is the command line.
"""
