"""Nothing to fill: what is due belongs to other documents."""

from mock_portal.web.proprietaire import FormulaireDUnEspace


class PaiementForm(FormulaireDUnEspace):
    """Only proves whose screen it was."""

    ecran = "paiement"
