# Generated from specs/api.yaml: edit that file, then run `make generate`.
"""The families of endpoints as attributes of a client; each is loaded on its first use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from videotasks._submit import Submit
    from videotasks.endpoints.vidu_q1 import ViduQ1
    from videotasks.endpoints.vidu_q2 import ViduQ2
    from videotasks.endpoints.vidu_q2_pro import ViduQ2Pro
    from videotasks.endpoints.vidu_q2_pro_fast import ViduQ2ProFast

T_co = TypeVar("T_co", covariant=True)


class Families(Generic[T_co]):
    """What a client offers: one attribute for each family of endpoints."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def _submit(self) -> Submit[T_co]: ...

    @property
    def vidu_q1(self) -> ViduQ1[T_co]:
        """Submits tasks to the endpoints of vidu_q1."""
        from videotasks.endpoints.vidu_q1 import ViduQ1

        return ViduQ1(self._submit)

    @property
    def vidu_q2(self) -> ViduQ2[T_co]:
        """Submits tasks to the endpoints of vidu_q2."""
        from videotasks.endpoints.vidu_q2 import ViduQ2

        return ViduQ2(self._submit)

    @property
    def vidu_q2_pro(self) -> ViduQ2Pro[T_co]:
        """Submits tasks to the endpoints of vidu_q2_pro."""
        from videotasks.endpoints.vidu_q2_pro import ViduQ2Pro

        return ViduQ2Pro(self._submit)

    @property
    def vidu_q2_pro_fast(self) -> ViduQ2ProFast[T_co]:
        """Submits tasks to the endpoints of vidu_q2_pro_fast."""
        from videotasks.endpoints.vidu_q2_pro_fast import ViduQ2ProFast

        return ViduQ2ProFast(self._submit)
