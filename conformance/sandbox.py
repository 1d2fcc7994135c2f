"""One sandbox of the portal under test, as scenarios see it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from conformance.alterations import Alterations
from conformance.courriels import Courriel
from conformance.facultatif import partie_facultative
from conformance.instants import iso
from conformance.lettres import Lettre

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import timedelta

    from conformance.controle import Controle


@dataclass(frozen=True)
class Seance:
    """A browser session prepared by the portal: where it stands and the cookies that make it so."""

    url: str
    cookies: tuple[dict[str, Any], ...]


@dataclass(frozen=True)
class Bac:
    """A sandbox: its clock, companies, spaces, mails and disturbances.

    `alterations` is what stands between it and those who read it; `ouverture` is what it was opened with (edition,
    seed, rules pushed).
    """

    controle: Controle
    id: str
    edition: str
    start_url: str
    cookie: Mapping[str, str]
    alterations: Alterations = field(default_factory=Alterations, repr=False)
    ouverture: Mapping[str, Any] = field(default_factory=dict, repr=False)

    @property
    def _chemin(self) -> str:
        return f"/sandboxes/{self.id}"

    def avancer(self, valeur: timedelta) -> None:
        """Let time pass."""
        self.controle.patch(f"{self._chemin}/clock", {"advance": iso(valeur)})

    def fixer(self, instant: str) -> None:
        """Set the clock (ISO 8601 with offset)."""
        self.controle.patch(f"{self._chemin}/clock", {"now": instant})

    def instant(self) -> str:
        """What the clock says now."""
        return str(self.controle.get(self._chemin)["now"])

    def entreprise(self, siren: str, raison_sociale: str, **autres: Any) -> None:
        """Add a company to the register."""
        with partie_facultative("le registre des entreprises"):
            self.controle.post(
                f"{self._chemin}/companies", {"siren": siren, "raison_sociale": raison_sociale, **autres}
            )

    def espace(self, **corps: Any) -> str:
        """Make a space in any state; answers its identifier."""
        with partie_facultative("de créer un espace"):
            return str(self.controle.post(f"{self._chemin}/spaces", corps)["id"])

    def rattacher(self, espace: str, siren: str) -> None:
        """A company joins a space."""
        with partie_facultative("de rattacher une entreprise"):
            self.controle.put(f"{self._chemin}/spaces/{espace}/companies/{siren}")

    def detacher(self, espace: str, siren: str) -> None:
        """A company leaves a space."""
        with partie_facultative("de détacher une entreprise"):
            self.controle.delete(f"{self._chemin}/spaces/{espace}/companies/{siren}")

    def seance(self, ecran: str, *, espace: str | None = None, entrees: Mapping[str, str] | None = None) -> Seance:
        """A browser session standing at a screen."""
        corps: dict[str, Any] = {"at": ecran}
        if espace is not None:
            corps["space"] = espace
        if entrees:
            corps["entries"] = dict(entrees)
        with partie_facultative(f"de commencer à l'écran « {ecran} »"):
            recu = self.controle.post(f"{self._chemin}/sessions", corps)
        return Seance(str(recu["url"]), tuple(recu["cookies"]))

    def captcha(self, identifiant: str) -> str:
        """What the picture of that identifier asks to copy."""
        with partie_facultative("la réponse des images à recopier"):
            return str(self.controle.get(f"{self._chemin}/captchas/{quote(identifiant)}")["answer"])

    def courriels(self, adresse: str | None = None) -> list[Courriel]:
        """Messages sent to an address, or to anyone, oldest first."""
        bruts = self.controle.get(f"{self._chemin}/mails", {"to": adresse} if adresse else None)
        recus = [
            Courriel(m["from"], m["to"], m["subject"], m["sent_at"], m["text"], m["html"], tuple(m["links"]))
            for m in bruts
        ]
        return self.alterations.courriels(recus, adresse)

    def dernier_courriel(self, adresse: str) -> Courriel:
        """The last message sent to an address; where there is none, the portal differs: AssertionError."""
        recus = self.courriels(adresse)
        if not recus:
            raise AssertionError(f"aucun message envoyé à {adresse}")
        return recus[-1]

    def courriels_de_code(self) -> list[Courriel]:
        """Messages that bring a code, to anyone, oldest first; where there is none, the portal differs."""
        recus = [courriel for courriel in self.courriels() if courriel.codes()]
        if not recus:
            raise AssertionError("aucun message envoyé ne porte de code")
        return recus

    def courriels_de_lien(self) -> list[Courriel]:
        """Messages that hold a link, to anyone, oldest first; where there is none, the portal differs."""
        recus = [courriel for courriel in self.courriels() if courriel.liens]
        if not recus:
            raise AssertionError("aucun message envoyé ne porte de lien")
        return recus

    def lettres(self) -> list[Lettre]:
        """Letters of the sandbox, oldest first, delivered or not."""
        with partie_facultative("les lettres"):
            brutes = self.controle.get(f"{self._chemin}/letters")
        parties = [
            Lettre(
                *(m["siren"], m["addressee"], m["sent_at"], m.get("delivered_at"), m.get("code"), m["date_limite"]),
                *(m.get("text"), m.get("url", ""), m.get("pdf", "")),
            )
            for m in brutes
        ]
        return self.alterations.lettres(parties)

    def derniere_lettre(self) -> Lettre:
        """The last letter sent; where there is none, the portal differs: AssertionError."""
        parties = self.lettres()
        if not parties:
            raise AssertionError("aucune lettre envoyée")
        return parties[-1]

    def enregistrer_mandat(self, reference: str) -> None:
        """The bank has registered a mandate."""
        with partie_facultative("l'enregistrement des mandats par la banque"):
            self.controle.put(f"{self._chemin}/mandates/{quote(reference)}/registered")

    def perturber(self, nom: str, **parametres: Any) -> None:
        """Switch one disturbance on."""
        with partie_facultative(f"la perturbation « {nom} »"):
            self.controle.put(f"{self._chemin}/faults/{quote(nom)}", parametres)

    def retablir(self, nom: str) -> None:
        """Switch one disturbance off."""
        self.controle.delete(f"{self._chemin}/faults/{quote(nom)}")

    def avec_regles(self, **regles: Any) -> Bac:
        """Another sandbox opened as this one was, with these rules pushed too; to be closed by whoever asks for it."""
        poussees = {**self.ouverture.get("rules", {}), **regles}
        with partie_facultative(f"la règle {', '.join(regles)}"):
            return _ouvrir(self.controle, {**self.ouverture, "rules": poussees}, self.alterations)

    def fermer(self) -> None:
        """Remove the sandbox and all that is in it."""
        self.controle.delete(self._chemin)


def ouvrir_bac(
    controle: Controle,
    edition: str,
    *,
    graine: int,
    regles: Mapping[str, Any] | None = None,
    alterations: Alterations | None = None,
) -> Bac:
    """Open a sandbox of an edition; `regles` and `alterations` push rules away from the edition's own."""
    corps: dict[str, Any] = {"edition": edition, "seed": graine}
    alterations = alterations or Alterations()
    if poussees := {**alterations.regles(), **(regles or {})}:
        corps["rules"] = poussees
    return _ouvrir(controle, corps, alterations)


def _ouvrir(controle: Controle, corps: dict[str, Any], alterations: Alterations) -> Bac:
    recu = controle.post("/sandboxes", corps)
    return Bac(controle, recu["id"], corps["edition"], recu["start_url"], recu["cookie"], alterations, corps)
