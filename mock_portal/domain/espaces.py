"""Into a space and about it: log-in, forgotten password, companies and their services, its end."""

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from mock_portal.domain import changements, essais, mots_de_passe, validite
from mock_portal.domain.inscriptions import ACTIF, ATTENTE, en_cours, reponse_comparee
from mock_portal.editions.expert_formulaires import QUESTIONS
from mock_portal.sandbox import World
from mock_portal.store.models import ActivationCode, AddressChange, Space, SpaceCompany
from mock_portal.store.postal import BankAccount, Mandate, SimplifiedRequest

SERVICE_PAYER = "Payer"


class ConnexionRefusee(Exception):
    """Refused; `bloquee` when too many failures shut the door. Nothing tells address from password.

    `expiree`: the pair is right, but its password is out of date and the rules let none in.
    """

    def __init__(self, bloquee: bool = False, expiree: bool = False) -> None:
        super().__init__("connexion refusée")
        self.bloquee, self.expiree = bloquee, expiree


def connecter(session: Session, world: World, adresse: str, mot_de_passe: str) -> Space:
    """The space that this pair opens. Raises ConnexionRefusee."""
    porte = essais.porte_connexion(world)
    if essais.bloquee(session, world, porte, adresse):
        raise ConnexionRefusee(bloquee=True)
    candidats = _candidats(session, world, adresse)
    for espace in candidats:
        if mots_de_passe.ouvre(world, espace, mot_de_passe):
            essais.oublier(session, world, porte, adresse)
            if validite.expire(world, espace) and not world.rules.mot_de_passe_expire_accepte:
                raise ConnexionRefusee(expiree=True)
            return espace
    if not candidats:
        mots_de_passe.correspond(None, mot_de_passe)
    essais.echec(session, world, porte, adresse)
    raise ConnexionRefusee


def _candidats(session: Session, world: World, adresse: str) -> list[Space]:
    directs = en_cours(session, world, adresse)
    tous = {espace.id: espace for espace in [*directs, *changements.autres_portes(session, world, adresse)]}
    return [espace for espace in tous.values() if _ouvrable(world, espace)]


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
    """The old one is dead at once, the validity counts anew; a lock on the log-in is lifted."""
    mots_de_passe.remplacer(world, espace, mots_de_passe.hacher(mot_de_passe))
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


def supprimer(session: Session, world: World, espace: Space) -> None:
    """Remove the space and all that hangs on it, but the letters sent; its address is free at once (CHG23 l.368)."""
    for table in (ActivationCode, AddressChange, SpaceCompany, SimplifiedRequest, Mandate, BankAccount):
        session.execute(delete(table).where(table.sandbox_id == world.id, table.space_id == espace.id))
    session.delete(espace)
    session.flush()
