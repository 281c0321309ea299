# Generated from the files in specs/: edit there, then run `make generate`.
"""The families of endpoints as attributes of a client; each is loaded on its first use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NoReturn, TypeVar

from videotasks._values.late import LateClass
from videotasks.endpoints._family import no_attribute, public_names, without_private

if TYPE_CHECKING:
    from videotasks.endpoints._submit import Submit
    from videotasks.endpoints.grok_imagine._methods import GrokImagine
    from videotasks.endpoints.hailuo_02._methods import Hailuo02
    from videotasks.endpoints.hailuo_2_3._methods import Hailuo23
    from videotasks.endpoints.hailuo_2_3_fast._methods import Hailuo23Fast
    from videotasks.endpoints.heygen._methods import Heygen
    from videotasks.endpoints.hunyuan_video_fast._methods import HunyuanVideoFast
    from videotasks.endpoints.kling_o1._methods import KlingO1
    from videotasks.endpoints.kling_v1_6._methods import KlingV16
    from videotasks.endpoints.kling_v2_1._methods import KlingV21
    from videotasks.endpoints.kling_v2_5_turbo._methods import KlingV25Turbo
    from videotasks.endpoints.kling_v2_6_pro._methods import KlingV26Pro
    from videotasks.endpoints.kling_v3_0._methods import KlingV30
    from videotasks.endpoints.kling_v3_0_4k._methods import KlingV304k
    from videotasks.endpoints.kling_v3_0_pro._methods import KlingV30Pro
    from videotasks.endpoints.kling_v3_0_std._methods import KlingV30Std
    from videotasks.endpoints.minimax_video_01._methods import MinimaxVideo01
    from videotasks.endpoints.pixverse_v4_5._methods import PixverseV45
    from videotasks.endpoints.seedance_2_0._methods import Seedance20
    from videotasks.endpoints.seedance_v1_5_pro._methods import SeedanceV15Pro
    from videotasks.endpoints.seedance_v1_lite._methods import SeedanceV1Lite
    from videotasks.endpoints.seedance_v1_pro._methods import SeedanceV1Pro
    from videotasks.endpoints.unified._methods import Unified
    from videotasks.endpoints.vidu_2_0._methods import Vidu20
    from videotasks.endpoints.vidu_q1._methods import ViduQ1
    from videotasks.endpoints.vidu_q2._methods import ViduQ2
    from videotasks.endpoints.vidu_q2_pro._methods import ViduQ2Pro
    from videotasks.endpoints.vidu_q2_pro_fast._methods import ViduQ2ProFast
    from videotasks.endpoints.vidu_q2_turbo._methods import ViduQ2Turbo
    from videotasks.endpoints.vidu_q3_pro._methods import ViduQ3Pro
    from videotasks.endpoints.vidu_q3_turbo._methods import ViduQ3Turbo
    from videotasks.endpoints.wan_2_1._methods import Wan21
    from videotasks.endpoints.wan_2_5._methods import Wan25
    from videotasks.endpoints.wan_2_6._methods import Wan26
    from videotasks.endpoints.wan_2_7._methods import Wan27
else:
    GrokImagine = LateClass("videotasks.endpoints.grok_imagine._methods", "GrokImagine")
    Hailuo02 = LateClass("videotasks.endpoints.hailuo_02._methods", "Hailuo02")
    Hailuo23 = LateClass("videotasks.endpoints.hailuo_2_3._methods", "Hailuo23")
    Hailuo23Fast = LateClass(
        "videotasks.endpoints.hailuo_2_3_fast._methods", "Hailuo23Fast"
    )
    Heygen = LateClass("videotasks.endpoints.heygen._methods", "Heygen")
    HunyuanVideoFast = LateClass(
        "videotasks.endpoints.hunyuan_video_fast._methods", "HunyuanVideoFast"
    )
    KlingO1 = LateClass("videotasks.endpoints.kling_o1._methods", "KlingO1")
    KlingV16 = LateClass("videotasks.endpoints.kling_v1_6._methods", "KlingV16")
    KlingV21 = LateClass("videotasks.endpoints.kling_v2_1._methods", "KlingV21")
    KlingV25Turbo = LateClass(
        "videotasks.endpoints.kling_v2_5_turbo._methods", "KlingV25Turbo"
    )
    KlingV26Pro = LateClass(
        "videotasks.endpoints.kling_v2_6_pro._methods", "KlingV26Pro"
    )
    KlingV30 = LateClass("videotasks.endpoints.kling_v3_0._methods", "KlingV30")
    KlingV304k = LateClass("videotasks.endpoints.kling_v3_0_4k._methods", "KlingV304k")
    KlingV30Pro = LateClass(
        "videotasks.endpoints.kling_v3_0_pro._methods", "KlingV30Pro"
    )
    KlingV30Std = LateClass(
        "videotasks.endpoints.kling_v3_0_std._methods", "KlingV30Std"
    )
    MinimaxVideo01 = LateClass(
        "videotasks.endpoints.minimax_video_01._methods", "MinimaxVideo01"
    )
    PixverseV45 = LateClass(
        "videotasks.endpoints.pixverse_v4_5._methods", "PixverseV45"
    )
    Seedance20 = LateClass("videotasks.endpoints.seedance_2_0._methods", "Seedance20")
    SeedanceV15Pro = LateClass(
        "videotasks.endpoints.seedance_v1_5_pro._methods", "SeedanceV15Pro"
    )
    SeedanceV1Lite = LateClass(
        "videotasks.endpoints.seedance_v1_lite._methods", "SeedanceV1Lite"
    )
    SeedanceV1Pro = LateClass(
        "videotasks.endpoints.seedance_v1_pro._methods", "SeedanceV1Pro"
    )
    Unified = LateClass("videotasks.endpoints.unified._methods", "Unified")
    Vidu20 = LateClass("videotasks.endpoints.vidu_2_0._methods", "Vidu20")
    ViduQ1 = LateClass("videotasks.endpoints.vidu_q1._methods", "ViduQ1")
    ViduQ2 = LateClass("videotasks.endpoints.vidu_q2._methods", "ViduQ2")
    ViduQ2Pro = LateClass("videotasks.endpoints.vidu_q2_pro._methods", "ViduQ2Pro")
    ViduQ2ProFast = LateClass(
        "videotasks.endpoints.vidu_q2_pro_fast._methods", "ViduQ2ProFast"
    )
    ViduQ2Turbo = LateClass(
        "videotasks.endpoints.vidu_q2_turbo._methods", "ViduQ2Turbo"
    )
    ViduQ3Pro = LateClass("videotasks.endpoints.vidu_q3_pro._methods", "ViduQ3Pro")
    ViduQ3Turbo = LateClass(
        "videotasks.endpoints.vidu_q3_turbo._methods", "ViduQ3Turbo"
    )
    Wan21 = LateClass("videotasks.endpoints.wan_2_1._methods", "Wan21")
    Wan25 = LateClass("videotasks.endpoints.wan_2_5._methods", "Wan25")
    Wan26 = LateClass("videotasks.endpoints.wan_2_6._methods", "Wan26")
    Wan27 = LateClass("videotasks.endpoints.wan_2_7._methods", "Wan27")

T_co = TypeVar("T_co", covariant=True)


class Families(Generic[T_co]):
    """What a client offers: one attribute for each family of endpoints."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def _submit(self) -> Submit[T_co]: ...

    else:  # a checker knows all names

        def __getattr__(self, name: str) -> NoReturn:
            raise no_attribute(self, name, public_names(type(self)))

    def __dir__(self) -> list[str]:
        return without_private(object.__dir__(self))

    @property
    def grok_imagine(self) -> GrokImagine[T_co]:
        """Submits tasks to the endpoints of grok_imagine."""
        from videotasks.endpoints.grok_imagine._methods import GrokImagine

        return GrokImagine(self._submit)

    @property
    def hailuo_02(self) -> Hailuo02[T_co]:
        """Submits tasks to the endpoints of hailuo_02."""
        from videotasks.endpoints.hailuo_02._methods import Hailuo02

        return Hailuo02(self._submit)

    @property
    def hailuo_2_3(self) -> Hailuo23[T_co]:
        """Submits tasks to the endpoints of hailuo_2_3."""
        from videotasks.endpoints.hailuo_2_3._methods import Hailuo23

        return Hailuo23(self._submit)

    @property
    def hailuo_2_3_fast(self) -> Hailuo23Fast[T_co]:
        """Submits tasks to the endpoints of hailuo_2_3_fast."""
        from videotasks.endpoints.hailuo_2_3_fast._methods import Hailuo23Fast

        return Hailuo23Fast(self._submit)

    @property
    def heygen(self) -> Heygen[T_co]:
        """Submits tasks to the endpoints of heygen."""
        from videotasks.endpoints.heygen._methods import Heygen

        return Heygen(self._submit)

    @property
    def hunyuan_video_fast(self) -> HunyuanVideoFast[T_co]:
        """Submits tasks to the endpoints of hunyuan_video_fast."""
        from videotasks.endpoints.hunyuan_video_fast._methods import HunyuanVideoFast

        return HunyuanVideoFast(self._submit)

    @property
    def kling_o1(self) -> KlingO1[T_co]:
        """Submits tasks to the endpoints of kling_o1."""
        from videotasks.endpoints.kling_o1._methods import KlingO1

        return KlingO1(self._submit)

    @property
    def kling_v1_6(self) -> KlingV16[T_co]:
        """Submits tasks to the endpoints of kling_v1_6."""
        from videotasks.endpoints.kling_v1_6._methods import KlingV16

        return KlingV16(self._submit)

    @property
    def kling_v2_1(self) -> KlingV21[T_co]:
        """Submits tasks to the endpoints of kling_v2_1."""
        from videotasks.endpoints.kling_v2_1._methods import KlingV21

        return KlingV21(self._submit)

    @property
    def kling_v2_5_turbo(self) -> KlingV25Turbo[T_co]:
        """Submits tasks to the endpoints of kling_v2_5_turbo."""
        from videotasks.endpoints.kling_v2_5_turbo._methods import KlingV25Turbo

        return KlingV25Turbo(self._submit)

    @property
    def kling_v2_6_pro(self) -> KlingV26Pro[T_co]:
        """Submits tasks to the endpoints of kling_v2_6_pro."""
        from videotasks.endpoints.kling_v2_6_pro._methods import KlingV26Pro

        return KlingV26Pro(self._submit)

    @property
    def kling_v3_0(self) -> KlingV30[T_co]:
        """Submits tasks to the endpoints of kling_v3_0."""
        from videotasks.endpoints.kling_v3_0._methods import KlingV30

        return KlingV30(self._submit)

    @property
    def kling_v3_0_4k(self) -> KlingV304k[T_co]:
        """Submits tasks to the endpoints of kling_v3_0_4k."""
        from videotasks.endpoints.kling_v3_0_4k._methods import KlingV304k

        return KlingV304k(self._submit)

    @property
    def kling_v3_0_pro(self) -> KlingV30Pro[T_co]:
        """Submits tasks to the endpoints of kling_v3_0_pro."""
        from videotasks.endpoints.kling_v3_0_pro._methods import KlingV30Pro

        return KlingV30Pro(self._submit)

    @property
    def kling_v3_0_std(self) -> KlingV30Std[T_co]:
        """Submits tasks to the endpoints of kling_v3_0_std."""
        from videotasks.endpoints.kling_v3_0_std._methods import KlingV30Std

        return KlingV30Std(self._submit)

    @property
    def minimax_video_01(self) -> MinimaxVideo01[T_co]:
        """Submits tasks to the endpoints of minimax_video_01."""
        from videotasks.endpoints.minimax_video_01._methods import MinimaxVideo01

        return MinimaxVideo01(self._submit)

    @property
    def pixverse_v4_5(self) -> PixverseV45[T_co]:
        """Submits tasks to the endpoints of pixverse_v4_5."""
        from videotasks.endpoints.pixverse_v4_5._methods import PixverseV45

        return PixverseV45(self._submit)

    @property
    def seedance_2_0(self) -> Seedance20[T_co]:
        """Submits tasks to the endpoints of seedance_2_0."""
        from videotasks.endpoints.seedance_2_0._methods import Seedance20

        return Seedance20(self._submit)

    @property
    def seedance_v1_5_pro(self) -> SeedanceV15Pro[T_co]:
        """Submits tasks to the endpoints of seedance_v1_5_pro."""
        from videotasks.endpoints.seedance_v1_5_pro._methods import SeedanceV15Pro

        return SeedanceV15Pro(self._submit)

    @property
    def seedance_v1_lite(self) -> SeedanceV1Lite[T_co]:
        """Submits tasks to the endpoints of seedance_v1_lite."""
        from videotasks.endpoints.seedance_v1_lite._methods import SeedanceV1Lite

        return SeedanceV1Lite(self._submit)

    @property
    def seedance_v1_pro(self) -> SeedanceV1Pro[T_co]:
        """Submits tasks to the endpoints of seedance_v1_pro."""
        from videotasks.endpoints.seedance_v1_pro._methods import SeedanceV1Pro

        return SeedanceV1Pro(self._submit)

    @property
    def unified(self) -> Unified[T_co]:
        """Submits tasks to the endpoints of unified."""
        from videotasks.endpoints.unified._methods import Unified

        return Unified(self._submit)

    @property
    def vidu_2_0(self) -> Vidu20[T_co]:
        """Submits tasks to the endpoints of vidu_2_0."""
        from videotasks.endpoints.vidu_2_0._methods import Vidu20

        return Vidu20(self._submit)

    @property
    def vidu_q1(self) -> ViduQ1[T_co]:
        """Submits tasks to the endpoints of vidu_q1."""
        from videotasks.endpoints.vidu_q1._methods import ViduQ1

        return ViduQ1(self._submit)

    @property
    def vidu_q2(self) -> ViduQ2[T_co]:
        """Submits tasks to the endpoints of vidu_q2."""
        from videotasks.endpoints.vidu_q2._methods import ViduQ2

        return ViduQ2(self._submit)

    @property
    def vidu_q2_pro(self) -> ViduQ2Pro[T_co]:
        """Submits tasks to the endpoints of vidu_q2_pro."""
        from videotasks.endpoints.vidu_q2_pro._methods import ViduQ2Pro

        return ViduQ2Pro(self._submit)

    @property
    def vidu_q2_pro_fast(self) -> ViduQ2ProFast[T_co]:
        """Submits tasks to the endpoints of vidu_q2_pro_fast."""
        from videotasks.endpoints.vidu_q2_pro_fast._methods import ViduQ2ProFast

        return ViduQ2ProFast(self._submit)

    @property
    def vidu_q2_turbo(self) -> ViduQ2Turbo[T_co]:
        """Submits tasks to the endpoints of vidu_q2_turbo."""
        from videotasks.endpoints.vidu_q2_turbo._methods import ViduQ2Turbo

        return ViduQ2Turbo(self._submit)

    @property
    def vidu_q3_pro(self) -> ViduQ3Pro[T_co]:
        """Submits tasks to the endpoints of vidu_q3_pro."""
        from videotasks.endpoints.vidu_q3_pro._methods import ViduQ3Pro

        return ViduQ3Pro(self._submit)

    @property
    def vidu_q3_turbo(self) -> ViduQ3Turbo[T_co]:
        """Submits tasks to the endpoints of vidu_q3_turbo."""
        from videotasks.endpoints.vidu_q3_turbo._methods import ViduQ3Turbo

        return ViduQ3Turbo(self._submit)

    @property
    def wan_2_1(self) -> Wan21[T_co]:
        """Submits tasks to the endpoints of wan_2_1."""
        from videotasks.endpoints.wan_2_1._methods import Wan21

        return Wan21(self._submit)

    @property
    def wan_2_5(self) -> Wan25[T_co]:
        """Submits tasks to the endpoints of wan_2_5."""
        from videotasks.endpoints.wan_2_5._methods import Wan25

        return Wan25(self._submit)

    @property
    def wan_2_6(self) -> Wan26[T_co]:
        """Submits tasks to the endpoints of wan_2_6."""
        from videotasks.endpoints.wan_2_6._methods import Wan26

        return Wan26(self._submit)

    @property
    def wan_2_7(self) -> Wan27[T_co]:
        """Submits tasks to the endpoints of wan_2_7."""
        from videotasks.endpoints.wan_2_7._methods import Wan27

        return Wan27(self._submit)
