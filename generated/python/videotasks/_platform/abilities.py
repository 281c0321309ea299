# Generated from the files in specs/: edit there, then run `make generate`.
"""What each endpoint can do, as its parameters and the conditions between them tell."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from videotasks._platform.modes import Abilities, Mode

ABILITIES: Final[Mapping[str, Abilities]] = {
    "grok_imagine.image_to_video": Abilities(
        (
            Mode(
                {"text": True, "image": True},
                (),
                (480, 720),
                (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
            ),
        ),
        None,
        (),
        {
            "ppio": (
                Mode({"text": True, "image": True}, (), (480, 720), (6, 7, 8, 9, 10)),
            ),
        },
    ),
    "grok_imagine.text_to_video": Abilities(
        (Mode({"text": True}, (), (480, 720), (6, 7, 8, 9, 10)),),
        None,
        (),
        {},
    ),
    "grok_imagine.video_edit": Abilities(
        (Mode({"text": True, "video": True}, (), (480, 720), ()),),
        None,
        (),
        {},
    ),
    "hailuo_02.generate": Abilities(
        (
            Mode({"text": True, "image": False}, (), (768, 1080), (6,)),
            Mode({"text": True, "image": False}, (), (768,), (10,)),
        ),
        None,
        (),
        {},
    ),
    "hailuo_2_3.image_to_video": Abilities(
        (
            Mode({"text": True, "image": True}, (), (768, 1080), (6,)),
            Mode({"text": True, "image": True}, (), (768,), (10,)),
        ),
        None,
        (),
        {},
    ),
    "hailuo_2_3.text_to_video": Abilities(
        (
            Mode({"text": True}, (), (768, 1080), (6,)),
            Mode({"text": True}, (), (768,), (10,)),
        ),
        None,
        (),
        {},
    ),
    "hailuo_2_3_fast.image_to_video": Abilities(
        (
            Mode({"text": True, "image": True}, (), (768, 1080), (6,)),
            Mode({"text": True, "image": True}, (), (768,), (10,)),
        ),
        None,
        (),
        {},
    ),
    "heygen.translate": Abilities(
        (Mode({"video": True}, (), (), ()),),
        None,
        (),
        {},
    ),
    "hunyuan_video_fast.text_to_video": Abilities(
        (Mode({"text": True}, (), (720,), ()),),
        None,
        (),
        {},
    ),
    "kling_o1.image_to_video": Abilities(
        (Mode({"text": True, "image": True}, (), (), (5, 10)),),
        None,
        (),
        {},
    ),
    "kling_o1.reference_to_video": Abilities(
        (
            Mode(
                {"text": True, "image": False, "video": False},
                (),
                (),
                (3, 4, 5, 6, 7, 8, 9, 10),
            ),
        ),
        None,
        (),
        {
            "ppio": (
                Mode(
                    {"text": True, "image": False, "video": True},
                    (),
                    (),
                    (3, 4, 5, 6, 7, 8, 9, 10),
                ),
            ),
        },
    ),
    "kling_o1.text_to_video": Abilities(
        (Mode({"text": True}, (), (), (5, 10)),),
        None,
        (),
        {},
    ),
    "kling_o1.video_edit": Abilities(
        (Mode({"text": True, "image": False, "video": True}, (), (), ()),),
        None,
        (),
        {},
    ),
    "kling_v1_6.image_to_video": Abilities(
        (Mode({"text": True, "image": True}, (), (), (5, 10)),),
        None,
        (),
        {},
    ),
    "kling_v1_6.text_to_video": Abilities(
        (Mode({"text": True}, (), (), (5, 10)),),
        None,
        (),
        {},
    ),
    "kling_v2_1.image_to_video": Abilities(
        (Mode({"text": True, "image": True}, (), (), (5, 10)),),
        None,
        (),
        {},
    ),
    "kling_v2_5_turbo.image_to_video": Abilities(
        (Mode({"text": True, "image": True}, (), (), (5, 10)),),
        None,
        (),
        {},
    ),
    "kling_v2_5_turbo.text_to_video": Abilities(
        (Mode({"text": True}, (), (), (5, 10)),),
        None,
        (),
        {},
    ),
    "kling_v2_6_pro.image_to_video": Abilities(
        (Mode({"text": True, "image": True}, (False, True), (), (5, 10)),),
        None,
        (),
        {},
    ),
    "kling_v2_6_pro.motion_control": Abilities(
        (Mode({"text": False, "image": True, "video": True}, (), (), ()),),
        None,
        (),
        {},
    ),
    "kling_v2_6_pro.text_to_video": Abilities(
        (Mode({"text": True}, (False, True), (), (5, 10)),),
        None,
        (),
        {},
    ),
    "kling_v3_0.motion_control": Abilities(
        (Mode({"text": False, "image": True, "video": True}, (), (), ()),),
        None,
        (),
        {},
    ),
    "kling_v3_0_4k.image_to_video": Abilities(
        (
            Mode(
                {"text": False, "image": True},
                (False, True),
                (),
                (3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
            ),
        ),
        None,
        (),
        {},
    ),
    "kling_v3_0_4k.text_to_video": Abilities(
        (
            Mode(
                {"text": True},
                (False, True),
                (),
                (3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
            ),
        ),
        None,
        (),
        {},
    ),
    "kling_v3_0_pro.image_to_video": Abilities(
        (
            Mode(
                {"text": True, "image": True},
                (False, True),
                (),
                (3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
            ),
        ),
        None,
        (),
        {},
    ),
    "kling_v3_0_pro.text_to_video": Abilities(
        (
            Mode(
                {"text": True},
                (False, True),
                (),
                (3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
            ),
        ),
        None,
        (),
        {},
    ),
    "kling_v3_0_std.image_to_video": Abilities(
        (
            Mode(
                {"text": True, "image": True},
                (False, True),
                (),
                (3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
            ),
        ),
        None,
        (),
        {},
    ),
    "kling_v3_0_std.text_to_video": Abilities(
        (
            Mode(
                {"text": True},
                (False, True),
                (),
                (3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
            ),
        ),
        None,
        (),
        {},
    ),
    "minimax_video_01.generate": Abilities(
        (Mode({"text": True, "image": False}, (), (), ()),),
        None,
        (),
        {},
    ),
    "pixverse_v4_5.image_to_video": Abilities(
        (Mode({"text": True, "image": True}, (), (360, 540, 720, 1080), ()),),
        None,
        (),
        {},
    ),
    "pixverse_v4_5.text_to_video": Abilities(
        (Mode({"text": True}, (), (360, 540, 720, 1080), ()),),
        None,
        (),
        {},
    ),
    "seedance_2_0.generate": Abilities(
        (
            Mode(
                {"text": False, "image": False, "video": False, "audio": False},
                (False, True),
                (480, 720, 1080),
                (),
            ),
        ),
        None,
        ("lines", "durations"),
        {},
    ),
    "seedance_v1_5_pro.image_to_video": Abilities(
        (
            Mode(
                {"text": True, "image": True},
                (False, True),
                (480, 720),
                (4, 5, 6, 7, 8, 9, 10, 11, 12),
            ),
        ),
        None,
        (),
        {},
    ),
    "seedance_v1_5_pro.text_to_video": Abilities(
        (
            Mode(
                {"text": True},
                (False, True),
                (480, 720),
                (4, 5, 6, 7, 8, 9, 10, 11, 12),
            ),
        ),
        None,
        (),
        {},
    ),
    "seedance_v1_lite.image_to_video": Abilities(
        (Mode({"text": False, "image": True}, (), (480, 720, 1080), (5, 10)),),
        None,
        (),
        {},
    ),
    "seedance_v1_pro.image_to_video": Abilities(
        (Mode({"text": False, "image": True}, (), (480, 720, 1080), (5, 10)),),
        None,
        (),
        {},
    ),
    "seedance_v1_pro.text_to_video": Abilities(
        (Mode({"text": True}, (), (480, 720, 1080), (5, 10)),),
        None,
        (),
        {},
    ),
    "unified.create": Abilities(
        (Mode({}, (), (), ()),),
        None,
        ("inputs",),
        {},
    ),
    "vidu_2_0.image_to_video": Abilities(
        (
            Mode({"text": False, "image": True}, (), (360, 720, 1080), (4,)),
            Mode({"text": False, "image": True}, (), (720,), (8,)),
        ),
        None,
        (),
        {},
    ),
    "vidu_2_0.reference_to_video": Abilities(
        (Mode({"text": True, "image": True}, (), (360, 720), (4,)),),
        None,
        (),
        {},
    ),
    "vidu_2_0.start_end_to_video": Abilities(
        (
            Mode({"text": False, "image": True}, (), (360, 720, 1080), (4,)),
            Mode({"text": False, "image": True}, (), (720,), (8,)),
        ),
        None,
        (),
        {},
    ),
    "vidu_q1.image_to_video": Abilities(
        (Mode({"text": False, "image": True}, (), (1080,), (5,)),),
        None,
        (),
        {},
    ),
    "vidu_q1.reference_to_video": Abilities(
        (Mode({"text": True, "image": True}, (), (1080,), (5,)),),
        None,
        (),
        {},
    ),
    "vidu_q1.start_end_to_video": Abilities(
        (Mode({"text": False, "image": True}, (), (1080,), (5,)),),
        None,
        (),
        {},
    ),
    "vidu_q1.text_to_video": Abilities(
        (Mode({"text": True}, (), (1080,), (5,)),),
        None,
        (),
        {},
    ),
    "vidu_q2.reference_to_video": Abilities(
        (
            Mode(
                {"text": True, "image": True},
                (False, True),
                (540, 720, 1080),
                (1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
            ),
        ),
        None,
        (),
        {},
    ),
    "vidu_q2.template_to_video": Abilities(
        (Mode({"text": False, "image": True}, (), (), ()),),
        None,
        (),
        {},
    ),
    "vidu_q2.text_to_video": Abilities(
        (
            Mode(
                {"text": True, "image": False},
                (False, True),
                (540, 720, 1080),
                (1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
            ),
        ),
        None,
        (),
        {},
    ),
    "vidu_q2_pro.image_to_video": Abilities(
        (
            Mode(
                {"text": True, "image": True},
                (False, True),
                (540, 720, 1080),
                (1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
            ),
        ),
        None,
        (),
        {},
    ),
    "vidu_q2_pro.multi_frame": Abilities(
        (Mode({"text": False, "image": True}, (), (540, 720, 1080), ()),),
        None,
        (),
        {},
    ),
    "vidu_q2_pro.start_end_to_video": Abilities(
        (
            Mode(
                {"text": False, "image": True},
                (),
                (540, 720, 1080),
                (1, 2, 3, 4, 5, 6, 7, 8),
            ),
        ),
        None,
        (),
        {},
    ),
    "vidu_q2_pro_fast.image_to_video": Abilities(
        (
            Mode(
                {"text": True, "image": True},
                (False, True),
                (720, 1080),
                (1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
            ),
        ),
        None,
        (),
        {},
    ),
    "vidu_q2_pro_fast.reference_to_video": Abilities(
        (
            Mode(
                {"text": True, "image": False, "video": False},
                (False, True),
                (720, 1080),
                (1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
            ),
        ),
        None,
        (),
        {},
    ),
    "vidu_q2_pro_fast.start_end_to_video": Abilities(
        (
            Mode(
                {"text": False, "image": True},
                (),
                (720, 1080),
                (1, 2, 3, 4, 5, 6, 7, 8),
            ),
        ),
        None,
        (),
        {},
    ),
    "vidu_q2_turbo.image_to_video": Abilities(
        (
            Mode(
                {"text": True, "image": True},
                (False, True),
                (540, 720, 1080),
                (1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
            ),
        ),
        None,
        (),
        {},
    ),
    "vidu_q2_turbo.multi_frame": Abilities(
        (Mode({"text": False, "image": True}, (), (540, 720, 1080), ()),),
        None,
        (),
        {},
    ),
    "vidu_q2_turbo.start_end_to_video": Abilities(
        (
            Mode(
                {"text": False, "image": True},
                (),
                (540, 720, 1080),
                (1, 2, 3, 4, 5, 6, 7, 8),
            ),
        ),
        None,
        (),
        {},
    ),
    "vidu_q3_pro.image_to_video": Abilities(
        (
            Mode(
                {"text": False, "image": True, "audio": False},
                (),
                (540, 720, 1080),
                (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16),
            ),
        ),
        None,
        (),
        {},
    ),
    "vidu_q3_pro.start_end_to_video": Abilities(
        (
            Mode(
                {"text": False, "image": True},
                (False, True),
                (540, 720, 1080),
                (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16),
            ),
        ),
        None,
        (),
        {},
    ),
    "vidu_q3_pro.text_to_video": Abilities(
        (
            Mode(
                {"text": True},
                (False, True),
                (540, 720, 1080),
                (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16),
            ),
        ),
        None,
        (),
        {},
    ),
    "vidu_q3_turbo.image_to_video": Abilities(
        (
            Mode(
                {"text": False, "image": True},
                (False, True),
                (540, 720, 1080),
                (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16),
            ),
        ),
        None,
        (),
        {},
    ),
    "vidu_q3_turbo.start_end_to_video": Abilities(
        (
            Mode(
                {"text": False, "image": True},
                (False, True),
                (540, 720, 1080),
                (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16),
            ),
        ),
        None,
        (),
        {},
    ),
    "vidu_q3_turbo.text_to_video": Abilities(
        (
            Mode(
                {"text": True},
                (False, True),
                (540, 720, 1080),
                (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16),
            ),
        ),
        None,
        (),
        {},
    ),
    "wan_2_1.text_to_video": Abilities(
        (Mode({"text": True}, (), (480, 720), ()),),
        None,
        (),
        {},
    ),
    "wan_2_5.image_to_video": Abilities(
        (
            Mode(
                {"text": False, "image": True, "audio": True},
                (),
                (480, 720, 1080),
                (5, 10),
            ),
            Mode(
                {"text": False, "image": True}, (False, True), (480, 720, 1080), (5, 10)
            ),
        ),
        None,
        (),
        {
            "novita": (
                Mode(
                    {"text": True, "image": True, "audio": True},
                    (),
                    (480, 720, 1080),
                    (5, 10),
                ),
                Mode(
                    {"text": True, "image": True},
                    (False, True),
                    (480, 720, 1080),
                    (5, 10),
                ),
            ),
        },
    ),
    "wan_2_5.text_to_video": Abilities(
        (
            Mode(
                {"text": True, "audio": True},
                (),
                (480, 624, 720, 832, 960, 1080, 1248, 1440),
                (5, 10),
            ),
            Mode(
                {"text": True},
                (False, True),
                (480, 624, 720, 832, 960, 1080, 1248, 1440),
                (5, 10),
            ),
        ),
        None,
        (),
        {},
    ),
    "wan_2_6.image_to_video": Abilities(
        (
            Mode(
                {"text": False, "image": True, "audio": True},
                (),
                (720, 1080),
                (5, 10, 15),
            ),
            Mode(
                {"text": False, "image": True}, (False, True), (720, 1080), (5, 10, 15)
            ),
        ),
        None,
        (),
        {},
    ),
    "wan_2_6.reference_to_video": Abilities(
        (
            Mode(
                {"text": True, "video": True, "audio": True},
                (),
                (720, 832, 960, 1080, 1248, 1440),
                (5, 10),
            ),
            Mode(
                {"text": True, "video": True},
                (False, True),
                (720, 832, 960, 1080, 1248, 1440),
                (5, 10),
            ),
        ),
        None,
        (),
        {},
    ),
    "wan_2_6.text_to_video": Abilities(
        (
            Mode(
                {"text": True, "audio": True},
                (),
                (720, 832, 960, 1080, 1248, 1440),
                (5, 10, 15),
            ),
            Mode(
                {"text": True},
                (False, True),
                (720, 832, 960, 1080, 1248, 1440),
                (5, 10, 15),
            ),
        ),
        None,
        (),
        {},
    ),
    "wan_2_7.image_to_video": Abilities(
        (
            Mode(
                {"text": False, "image": False, "video": True, "audio": False},
                (),
                (720, 1080),
                (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
            ),
            Mode(
                {"text": False, "image": True, "audio": False},
                (),
                (720, 1080),
                (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
            ),
        ),
        None,
        (),
        {},
    ),
    "wan_2_7.reference_to_video": Abilities(
        (
            Mode(
                {"text": True, "image": False, "video": True, "audio": False},
                (False, True),
                (720, 832, 960, 1080, 1248, 1440),
                (),
            ),
            Mode(
                {"text": True, "image": True, "audio": False},
                (False, True),
                (720, 832, 960, 1080, 1248, 1440),
                (),
            ),
        ),
        None,
        ("durations",),
        {},
    ),
    "wan_2_7.text_to_video": Abilities(
        (
            Mode(
                {"text": True, "audio": False},
                (),
                (720, 832, 960, 1080, 1248, 1440),
                (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
            ),
        ),
        None,
        (),
        {},
    ),
    "wan_2_7.video_edit": Abilities(
        (
            Mode(
                {"text": False, "image": False, "video": True},
                (),
                (720, 1080),
                (1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
            ),
        ),
        None,
        (),
        {},
    ),
}
