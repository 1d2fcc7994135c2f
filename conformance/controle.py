"""Client of the control API: JSON over HTTP, one keep-alive connection pool a process."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import urllib3

if TYPE_CHECKING:
    from collections.abc import Mapping

PREFIXE = "/_control/v1"


class PortailInjoignable(Exception):
    """The portal does not answer: environment, not a departure."""


class ErreurDeControle(Exception):
    """The control API did not do its part: environment, not a departure."""


class ControleRefuse(ErreurDeControle):
    """The control API refused a call: `status` is the HTTP status, the message ends with what it said."""

    def __init__(self, methode: str, chemin: str, status: int, detail: str) -> None:
        super().__init__(f"l'API de contrôle refuse {methode} {chemin} : {status} {detail}")
        self.status = status


class ControleIllisible(ErreurDeControle):
    """What answered is not the control API, or its answer lacks something; says what was received."""

    def __init__(self, appel: str, quoi: str) -> None:
        super().__init__(f"API de contrôle : {quoi}, en réponse à {appel}")


class Controle:
    """Calls of the control API of one portal; `jeton` is its optional bearer token."""

    def __init__(self, adresse: str, jeton: str | None = None) -> None:
        self._adresse = adresse.rstrip("/") + PREFIXE
        self._entetes = {"Authorization": f"Bearer {jeton}"} if jeton else {}
        self._pool = urllib3.PoolManager(retries=False, timeout=urllib3.Timeout(connect=5, read=30))

    def get(self, chemin: str, champs: Mapping[str, str] | None = None) -> Any:
        """Answer of a GET."""
        return self._appeler("GET", chemin, fields=dict(champs or {}))

    def post(self, chemin: str, corps: Mapping[str, Any]) -> Any:
        """Answer of a POST."""
        return self._appeler("POST", chemin, json=dict(corps))

    def patch(self, chemin: str, corps: Mapping[str, Any]) -> Any:
        """Answer of a PATCH."""
        return self._appeler("PATCH", chemin, json=dict(corps))

    def put(self, chemin: str, corps: Mapping[str, Any] | None = None) -> Any:
        """Answer of a PUT."""
        return self._appeler("PUT", chemin, json=dict(corps or {}))

    def delete(self, chemin: str) -> Any:
        """Answer of a DELETE."""
        return self._appeler("DELETE", chemin)

    def _appeler(self, methode: str, chemin: str, **corps: Any) -> Any:
        try:
            reponse = self._pool.request(methode, self._adresse + chemin, headers=self._entetes, **corps)
        except urllib3.exceptions.HTTPError as erreur:
            raise PortailInjoignable(f"le portail ne répond pas à {self._adresse}{chemin} : {erreur}") from erreur
        texte = reponse.data.decode("utf-8", "replace")
        if reponse.status >= 400:
            raise ControleRefuse(methode, chemin, reponse.status, texte[:500])
        return _lire(f"{methode} {PREFIXE}{chemin}", reponse.status, texte)


def _lire(appel: str, status: int, texte: str) -> Any:
    """The JSON of an answer, None for an empty one; a key that it lacks is named when it is asked for."""

    class Objet(dict[str, Any]):
        def __missing__(self, cle: str) -> Any:
            raise ControleIllisible(appel, f"« {cle} » manque")

    if not texte and status < 300:
        return None
    try:
        lu = json.loads(texte, object_pairs_hook=Objet)
    except ValueError:
        raise ControleIllisible(appel, f"ni JSON ni refus, {status} « {' '.join(texte[:60].split())} »") from None
    return lu
