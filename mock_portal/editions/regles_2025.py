"""Rules of edition 2025 (ALIM, NEX): what differs from the general values."""

from mock_portal.clock import Duration
from mock_portal.rules import Rules

# 20 characters at least and no maximum (ALIM l.71, NEX l.29); no other limit is told (B-002). Renewed every 90 days
# (ALIM l.71), 120 by the second print (l.283).
RULES = Rules(
    mot_de_passe_longueur_minimale=20,
    mot_de_passe_longueur_maximale=0,
    mot_de_passe_espaces_refuses=False,
    mot_de_passe_accents_refuses=False,
    mot_de_passe_speciaux_refuses=False,
    validite_mot_de_passe=Duration(days=90),
    mot_de_passe_expire_renouvele=True,
    services_selon_adhesion=True,
)
