"""What a portal does not offer is not judged; what it refuses is an error."""

from __future__ import annotations

import pytest

from conformance.controle import ControleRefuse
from conformance.facultatif import partie_facultative


def refuser(status: int) -> None:
    with partie_facultative("la perturbation « barriere »"):
        raise ControleRefuse("PUT", "/faults/barriere", status, "inconnue")


@pytest.mark.parametrize("status", [404, 405, 422, 501])
def test_a_part_that_is_not_offered_is_a_reason_not_to_judge(status: int) -> None:
    with pytest.raises(pytest.skip.Exception, match="n'offre pas la perturbation « barriere »"):
        refuser(status)


@pytest.mark.parametrize("status", [400, 401, 409, 500])
def test_any_other_refusal_stays_an_error(status: int) -> None:
    with pytest.raises(ControleRefuse):
        refuser(status)
