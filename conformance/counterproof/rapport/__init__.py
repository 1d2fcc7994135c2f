"""The page of a counter-proof: what the suite would notice, what it would not, and what that costs."""

from conformance.counterproof.rapport.ecriture import remove_report, write_report
from conformance.report.counterproof import NOM_HTML, NOM_JSON

__all__ = ["NOM_HTML", "NOM_JSON", "remove_report", "write_report"]
