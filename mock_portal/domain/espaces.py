"""Into a space and about it: log-in, forgotten password, companies and their services."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from mock_portal.domain import essais, mots_de_passe
from mock_portal.domain.inscriptions import ACTIF, ATTENTE, en_cours, reponse_comparee
from mock_portal.editions.expert_formulaires import QUESTIONS
from mock_portal.sandbox import World
from mock_portal.store.models import Space, SpaceCompany

SERVICE_PAYER = "Payer"


class ConnexionRefusee(Exception):
    """Refused; `bloquee` when too many failures shut the door. Nothing tells address from password."""

    def __init__(self, bloquee: bool = False) -> None:
        super().__init__("connexion refusée")
        self.bloquee = bloquee


def connecter(session: Session, world: World, adresse: str, mot_de_passe: str) -> Space:
    """The space that this pair opens. Raises ConnexionRefusee."""
    porte = essais.porte_connexion(world)
    if essais.bloquee(session, world, porte, adresse):
        raise ConnexionRefusee(bloquee=True)
    candidats = [espace for espace in en_cours(session, world, adresse) if _ouvrable(world, espace)]
    for espace in candidats:
        if mots_de_passe.correspond(espace.mot_de_passe, mot_de_passe):
            essais.oublier(session, world, porte, adresse)
            return espace
    if not candidats:
        mots_de_passe.correspond(None, mot_de_passe)
    essais.echec(session, world, porte, adresse)
    raise ConnexionRefusee


def _ouvrable(world: World, espace: Space) -> bool:
    return espace.etat == ACTIF or (espace.etat == ATTENTE and not world.rules.connexion_avant_activation_refusee)


def question(session: Session, world: World, adresse: str) -> str:
    """The trust question chosen for that address; for an unknown one, always the same of the list."""
    for espace in en_cours(session, world, adresse):
        if espace.etat == ACTIF:
            return str(espace.titulaire.get("question") or QUESTIONS[0])
    return QUESTIONS[sum(adresse.strip().casefold().encode()) % len(QUESTIONS)]


def repondre(session: Session, world: World, adresse: str, reponse: str) -> Space:
    """The active space whose trust answer this is. Raises ConnexionRefusee."""
    porte = essais.porte_reponse(world)
    if essais.bloquee(session, world, porte, adresse):
        raise ConnexionRefusee(bloquee=True)
    for espace in en_cours(session, world, adresse):
        empreinte = espace.titulaire.get("reponse") if espace.etat == ACTIF else None
        if empreinte and mots_de_passe.correspond(str(empreinte), reponse_comparee(reponse)):
            essais.oublier(session, world, porte, adresse)
            return espace
    essais.echec(session, world, porte, adresse)
    raise ConnexionRefusee


def changer_mot_de_passe(session: Session, world: World, espace: Space, mot_de_passe: str) -> None:
    """The old one is dead at once; a lock on the log-in is lifted."""
    espace.mot_de_passe = mots_de_passe.hacher(mot_de_passe)
    essais.oublier(session, world, essais.porte_connexion(world), espace.adresse_electronique)


def entreprises(session: Session, espace: Space) -> list[SpaceCompany]:
    """The companies of a space, by SIREN."""
    query = select(SpaceCompany).where(SpaceCompany.space_id == espace.id).order_by(SpaceCompany.siren)
    return list(session.scalars(query))


def peut_payer(session: Session, espace: Space) -> bool:
    """Whether one of its companies adheres to a service for paying (EXP13 l.52)."""
    return any(
        service.startswith(SERVICE_PAYER)
        for entreprise in entreprises(session, espace)
        for service in entreprise.details.get("services", ())
    )
