"""Where a tutorial is replayed: our mock portal, one sandbox, one browser, one generated person."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import sync_playwright

from conformance.browser import Options, find_browser
from conformance.controle import Controle
from conformance.personas import Persona, generer
from conformance.portail import Portail, PortailInjoignable, PortailLocal
from conformance.sandbox import Bac, ouvrir_bac
from pages.navigateur import Navigateur

GRAINE = 2013
PATIENCE_MS = 10_000
VOIE = {"numero_voie": "12", "nature_voie": "rue", "libelle_voie": "des Lilas", "code_postal": "75011"}
REMISE = timedelta(days=14)
BANQUE = {"iban": "FR7630006000011234567890189", "bic": "AGRIFRPP"}
"""The specimen that banks print in their own documentation: no account."""


class ErreurDeRejeu(Exception):
    """The replay cannot take place; the message is one line in French."""


@dataclass
class Terrain:
    """What the steps act on."""

    navigateur: Navigateur
    bac: Bac
    persona: Persona
    controle: Controle

    def verifier(self) -> None:
        """Raises PortailInjoignable where the portal has stopped: no step will do any more."""
        self.controle.get("/")

    @property
    def adresse_nouvelle(self) -> str:
        return f"nouvelle.{self.persona.adresse_electronique}"

    def donnee(self, nom: str) -> str:
        """What the person would type there; empty for what nobody can know."""
        persona = self.persona
        connues = {
            "adresse": persona.adresse_electronique,
            "adresse_entreprise": f"entreprise.{persona.adresse_electronique}",
            "nouvelle_adresse": self.adresse_nouvelle,
            **{n: getattr(persona, n) for n in ("mot_de_passe", "siren", "civilite", "nom", "prenom", "telephone")},
            **{n: getattr(persona, n) for n in ("ville", "pays", "question", "reponse")},
            **BANQUE,
        }
        return connues.get(nom, "")

    def code(self) -> str:
        """The last code received, by mail or by post; a letter on its way is waited for. Empty where there is none."""
        lettres = self.bac.lettres()
        if lettres and lettres[-1].code is None:
            self.bac.avancer(REMISE)
            lettres = self.bac.lettres()
        if lettres and lettres[-1].code:
            return lettres[-1].code
        codes = [courriel.code() for courriel in self.bac.courriels() if courriel.codes()]
        return codes[-1] if codes else ""

    def lien(self) -> str:
        """The link of the last mail that holds one, or nothing."""
        liens = [courriel.lien() for courriel in self.bac.courriels() if courriel.liens]
        return liens[-1] if liens else ""

    def attendre_la_lettre(self) -> bool:
        """Let the post pass, if a letter is on its way."""
        lettres = self.bac.lettres()
        en_route = bool(lettres) and lettres[-1].code is None
        if en_route:
            self.bac.avancer(REMISE)
        return en_route

    def creer_l_espace(self) -> None:
        """An active space of that person, with one company: where a tutorial starts by logging in."""
        persona = self.persona
        noms = ("civilite", "nom", "prenom", "telephone", "ville", "pays", "question", "reponse")
        titulaire = {**VOIE, **{nom: getattr(persona, nom) for nom in noms}}
        identite = {"adresse_electronique": persona.adresse_electronique, "mot_de_passe": persona.mot_de_passe}
        espace = self.bac.espace(mode="expert", etat="actif", titulaire=titulaire, **identite)
        self.bac.rattacher(espace, persona.siren)


@contextmanager
def terrain(edition: str, nom: str, *, dire: bool = False) -> Generator[Terrain, None, None]:
    """A portal, a sandbox and a browser for one tutorial, ended with the block. Raises ErreurDeRejeu."""
    local = PortailLocal()
    try:
        portail = Portail.joindre(local.url)
        if portail.controle is None or edition not in portail.editions:
            raise ErreurDeRejeu(f"le portail simulé n'a pas l'édition {edition}")
        bac = ouvrir_bac(portail.controle, edition, graine=GRAINE)
        persona = generer(GRAINE, nom)
        bac.entreprise(persona.siren, persona.raison_sociale)
        with _navigateur(bac, portail.url, dire=dire) as navigateur:
            yield Terrain(navigateur, bac, persona, portail.controle)
    except PortailInjoignable:
        raise ErreurDeRejeu("le portail simulé s'est arrêté en cours de route") from None
    except PlaywrightError as erreur:
        raise ErreurDeRejeu(f"le navigateur s'est arrêté : {erreur.message.splitlines()[0]}") from None
    finally:
        local.arreter()


@contextmanager
def _navigateur(bac: Bac, url: str, *, dire: bool) -> Generator[Navigateur, None, None]:
    trouve = find_browser(Options.from_environment(install=False), tell=print if dire else lambda _: None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=trouve.executable,
            args=["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--disable-background-networking"],
        )
        context = browser.new_context(
            locale="fr-FR", timezone_id="Europe/Paris", viewport={"width": 1100, "height": 900}
        )
        context.set_default_timeout(PATIENCE_MS)
        context.add_cookies([{"name": bac.cookie["name"], "value": bac.cookie["value"], "url": url}])
        yield Navigateur(context)
        browser.close()
