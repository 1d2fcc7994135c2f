"""Deviations of behaviour: disturbances of the control API, mails and letters changed, documents of another kind."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from conformance.counterproof.modele import Canal, Deviation, Incident
from conformance.counterproof.mots import en_ascii
from conformance.counterproof.ordre import deroulements, dites_en_mots
from conformance.counterproof.passages import Passage, passages_de
from conformance.registre import ErreurDeRegistre
from conformance.registre.tsv import read_tsv

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from conformance.gherkin import Fonctionnalite, Scenario
    from conformance.registre import Registres

DOSSIER = Path(__file__).parent
PANNE = Incident("erreur_500")


class Manque(NamedTuple):
    """A way to belie an assertion: what it goes through, what befalls it, the disturbance that does it."""

    canal: Canal
    geste: str
    incident: Incident | None = None


PERDU = Manque("incident", "perdu", Incident("courriel_perdu"))
TARDIF = Manque("incident", "tardif", Incident("courriel_tardif", (("duree", "PT1H"),)))
DETOURNE = Manque("incident", "détourné", Incident("courriel_detourne", (("adresse", "autrui@example.org"),)))

AFFIRMATIONS: tuple[tuple[str, tuple[Manque, ...]], ...] = (
    (r"contient [1-9]\d* message\(s\)", (PERDU, TARDIF, DETOURNE, Manque("boîte", "courriel en double"))),
    (r"contient 0 message\(s\)", (Manque("boîte", "courriel en trop"),)),
    (r"^le dernier message .*présente", (PERDU,)),
    (r"part[i]? à l'instant de la demande|le message est parti à l'instant", (PERDU, TARDIF, Manque("boîte", "heure"))),
    (r"ni lien ni image|pour seul lien", (Manque("boîte", "lien ajouté"),)),
    (r"^aucun message ne contient son mot de passe", (Manque("boîte", "mot de passe dit"),)),
    (r"^aucun message ne contient de champ", (Manque("boîte", "champ ajouté"),)),
    (r"^aucun message n'est parti vers une autre", (DETOURNE, Manque("boîte", "courriel en trop"))),
    (r"code reçu compte", (Manque("boîte", "code tronqué"),)),
    (r"^aucune lettre n'est partie", (Manque("boîte", "lettre en trop"),)),
    (r"^[1-9]\d* lettre\(s\) sont parties", (Manque("boîte", "lettre perdue"), Manque("boîte", "lettre en trop"))),
    (r"^la lettre est adressée à", (Manque("boîte", "lettre à autrui"),)),
    (r"^la lettre est partie à l'instant", (Manque("boîte", "lettre antidatée"),)),
    (r"^la lettre est arrivée", (Manque("boîte", "lettre en retard"),)),
    (r"^la lettre n'est pas encore arrivée", (Manque("boîte", "lettre en avance"),)),
    (r"^la date limite de la lettre", (Manque("boîte", "échéance décalée"),)),
    (r"^le code de la lettre compte", (Manque("boîte", "code de lettre tronqué"),)),
    (r"^aucun message ne porte le code de la lettre", (Manque("boîte", "code de lettre dit"),)),
    (
        r"^le document est un PDF",
        (Manque("document", "autre nature"), Manque("document", "sans nom"), Manque("document", "vide")),
    ),
    (r"^le document n'est pas donné", (Manque("document", "donné"),)),
    (r"^le document (?!est un|n'est)|du document", (Manque("document", "vide"),)),
)
"""What belies the assertions about mails, letters and documents, by the words of their steps."""


def deriver_comportements(
    features: Sequence[Fonctionnalite], registres: Registres, incidents: Iterable[str]
) -> list[Deviation]:
    """Behaviours that belie each statement; `incidents` are the disturbances that the portal offers."""
    offerts = frozenset(incidents)
    trouvees: dict[str, Deviation] = {}
    for feature in features:
        for scenario in feature.scenarios:
            for deviation in _du_scenario(feature, scenario, registres):
                if deviation.incident is None or deviation.incident.nom in offerts:
                    trouvees.setdefault(deviation.id, deviation)
    pannes = _pannes(features, registres) if PANNE.nom in offerts else []
    return [*trouvees.values(), *pannes]


def declarees(registres: Registres, offerts: Iterable[str], dossier: Path = DOSSIER) -> Iterator[Deviation]:
    """Disturbances whose statements are told by `incidents.tsv`, a line an edition; those without statement say why.

    Raises ErreurDeRegistre where a disturbance that the portal offers is in no line.
    """
    connus: set[str] = set()
    for rangee in read_tsv(dossier / "incidents.tsv", dossier, ("incident", "edition", "exigences", "raison")):
        nom, edition, exigences, raison = (rangee.cellules[c] for c in ("incident", "edition", "exigences", "raison"))
        connus.add(nom)
        if not exigences and not raison:
            raise rangee.refuser(f"« {nom} » : il faut des exigences, ou une raison")
        if inconnues := [i for i in exigences.split() if i not in registres.exigences]:
            raise rangee.refuser(f"exigence inconnue {', '.join(inconnues)}")
        if exigences and nom in offerts:
            yield Deviation(
                id=f"B-{edition}-{nom.replace('_', '-')}",
                canal="incident",
                edition=edition,
                exigences=tuple(exigences.split()),
                lieu=nom,
                original="aucun incident",
                altere=nom,
                geste=nom,
                incident=Incident(nom),
            )

    if tus := sorted(set(offerts) - connus):
        raise ErreurDeRegistre(f"incidents.tsv : l'incident {', '.join(tus)} n'y est pas")


def _du_scenario(feature: Fonctionnalite, scenario: Scenario, registres: Registres) -> Iterator[Deviation]:
    exigences = dites_en_mots(scenario, registres)
    affirmees = (etape.texte for etapes in deroulements(scenario) for etape in etapes if etape.genre == "alors")
    for texte in dict.fromkeys(affirmees):
        for motif, manques in AFFIRMATIONS:
            if not re.search(motif, texte):
                continue
            for manque in manques:
                for exigence in exigences:
                    yield Deviation(
                        id=f"B-{feature.editions[0]}-{exigence}-{en_ascii(manque.geste)}",
                        canal=manque.canal,
                        edition=feature.editions[0],
                        exigences=(exigence,),
                        lieu=registres.exigences[exigence].ecran,
                        original=texte,
                        altere=manque.geste,
                        geste=manque.geste,
                        source=(feature.relatif, scenario.titre),
                        incident=manque.incident,
                    )


def _pannes(features: Iterable[Fonctionnalite], registres: Registres) -> list[Deviation]:
    """Each screen that must come, once, replaced by a failure of the portal."""
    slugs = {ecran.nom: ecran.slug for ecran in registres.ecrans.values()}
    touchees: dict[tuple[str, str], dict[str, None]] = {}
    sources: dict[tuple[str, str], tuple[str, str]] = {}
    for feature in features:
        for scenario in feature.scenarios:
            exigences = dites_en_mots(scenario, registres)
            for passage in (p for etapes in deroulements(scenario) for p in passages_de(etapes)):
                if exigences and passage.rang == 0 and passage.vers in slugs:
                    cle = (feature.editions[0], str(passage.vers))
                    touchees.setdefault(cle, {}).update(dict.fromkeys(exigences))
                    sources.setdefault(cle, (feature.relatif, scenario.titre))
    return [
        Deviation(
            id=f"B-{edition}-{slugs[ecran]}-panne",
            canal="incident",
            edition=edition,
            exigences=tuple(exigences),
            lieu=ecran,
            original=f"« {ecran} »",
            altere="erreur 500",
            geste="panne",
            source=sources[edition, ecran],
            passage=Passage(None, ecran),
            incident=Incident(PANNE.nom, (("ecran", slugs[ecran]),)),
        )
        for (edition, ecran), exigences in touchees.items()
    ]
