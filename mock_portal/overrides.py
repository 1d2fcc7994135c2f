"""Rules by name, as the control API tells and changes them: JSON values in, JSON values out."""

from collections.abc import Iterator, Mapping
from dataclasses import Field, fields, replace
from typing import Any

from mock_portal.clock import Duration
from mock_portal.rules import CHAMPS_OBLIGATOIRES, Rules

MAXIMUM = 10**6


class UnknownRule(LookupError):
    """No rule of that name; `known` lists the names."""

    def __init__(self, name: str, known: list[str]) -> None:
        super().__init__(name)
        self.name, self.known = name, known


class BadRuleValue(ValueError):
    """A value that the rule of that name cannot take."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name} : {why}")
        self.name = name


# Smallest value that leaves the portal able to run: a code or a number of no character is none.
MINIMA = {"code_longueur": 1, "captcha_longueur": 1, "siren_longueur": 1, "numero_abonne_longueur": 8}
_TYPES = {int: "entier", bool: "booléen", Duration: "durée", tuple[str, ...]: "liste"}


def rule_type(item: "Field[Any]") -> str:
    """French name of a rule's type, from its annotation."""
    return _TYPES[item.type]  # type: ignore[index]


def to_json(value: object) -> object:
    """A rule's value as JSON: durations as text, lists as arrays."""
    if isinstance(value, Duration):
        return str(value)
    return list(value) if isinstance(value, tuple) else value


def describe(rules: Rules) -> Iterator[dict[str, object]]:
    """`{name, type, unit, value, meaning}` of every rule, in declaration order."""
    for item in fields(rules):
        yield {
            "name": item.name,
            "type": rule_type(item),
            "unit": item.metadata["unit"],
            "value": to_json(getattr(rules, item.name)),
            "meaning": item.metadata["meaning"],
        }


def override(rules: Rules, changes: Mapping[str, object]) -> Rules:
    """A copy with `changes` (JSON values) applied. Raises UnknownRule, BadRuleValue."""
    known = {item.name: item for item in fields(rules)}
    values: dict[str, Any] = {}
    for name, value in changes.items():
        if name not in known:
            raise UnknownRule(name, sorted(known))
        values[name] = _from_json(name, rule_type(known[name]), value)
    return replace(rules, **values)


def _from_json(name: str, kind: str, value: object) -> object:
    match kind, value:
        case "booléen", bool():
            return value
        case "entier", int() if not isinstance(value, bool):
            if not MINIMA.get(name, 0) <= value <= MAXIMUM:
                raise BadRuleValue(name, f"un entier de {MINIMA.get(name, 0)} à {MAXIMUM} est attendu")
            return value
        case "durée", str():
            try:
                return Duration.parse(value)
            except ValueError as error:
                raise BadRuleValue(name, str(error)) from error
        case "liste", list():
            return _known_list(name, value)
    raise BadRuleValue(name, f"une valeur de type {kind} est attendue")


def _known_list(name: str, value: list[object]) -> tuple[str, ...]:
    unknown = [item for item in value if item not in CHAMPS_OBLIGATOIRES]
    if unknown:
        raise BadRuleValue(name, f"éléments inconnus {unknown} ; connus : {', '.join(CHAMPS_OBLIGATOIRES)}")
    return tuple(str(item) for item in value)
