"""`videotasks.catalog` tells who serves what, what it can do, what has replaced it: questions beside answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

FRAGMENT = Path(__file__).parents[1] / "fragments/retired"
INDEX = "https://acme.example/llms.txt"
NOTICE = "https://acme.example/news/"
TEXT_3 = f"acme_3.text_to_video at acme: listed on 2026-08-19 ({INDEX})"
IMAGE_3 = (
    f"acme_3.image_to_video at acme: listed on 2026-08-19 ({INDEX}), will be retired on 2199-01-01,"
    " replaced by Acme Live"
)
TEXT_2 = (
    "acme_2.text_to_video at other: listed on 2026-08-21"
    " (https://other.example/acme-2-text-to-video)"
)
GONE_1 = f"acme_1.text_to_video at acme: retired on 2026-07-22 ({NOTICE}1), replaced by Acme 2 (acme_3.text_to_video)"
NOBODY_KNOWS = (
    "acme_1.start_end_to_video at other: documented, and nobody knows whether it is served"
    " (https://other.example/acme-1-start-end-to-video)"
)

ANSWERS: dict[str, object] = {
    # Which endpoints does this provider serve today?
    'catalog.endpoints("acme")': [IMAGE_3, TEXT_3],
    'catalog.endpoints("other")': [TEXT_2],
    "catalog.endpoints()": [TEXT_2, IMAGE_3, TEXT_3],
    # Of which does nobody know, and which are gone?
    'catalog.endpoints("other", status="unknown")': [NOBODY_KNOWS],
    'catalog.endpoints("other", status={"retired"})': [
        "acme_1.text_to_video at other: found to be gone on 2026-08-19 (https://other.example/llms.txt)"
    ],
    'len(catalog.endpoints("acme", status=None))': "8",
    'len(catalog.endpoints("acme", status=["listed", "retired"]))': "8",
    # Another day.
    'catalog.endpoints("acme", on="2199-01-01")': [TEXT_3],
    'catalog.endpoints("acme", on=date(2198, 12, 31))': [IMAGE_3, TEXT_3],
    'catalog.offer("acme_1.text_to_video", "acme", on="2026-07-21").status': "listed",
    'catalog.offer("acme_1.text_to_video", "acme", on="2026-07-21").retires': "2026-07-22",
    'catalog.offer("acme_1.text_to_video", "acme", on="2026-07-22").status': "retired",
    'catalog.offer("acme_1.text_to_video", "other", on="2026-08-18").status': "unknown",
    # Which can do it all at once?
    'catalog.endpoints("acme", takes="image", sound=True, resolution="1080p", duration=5)': [IMAGE_3],
    'catalog.endpoints("acme", takes="image", sound=True, resolution="1080p", duration=10)': "()",
    'catalog.endpoints("acme", takes="image", sound=True, resolution="720P", duration=10)': [IMAGE_3],
    'catalog.endpoints("acme", takes=["image"], resolution=1080)': [IMAGE_3],
    'catalog.endpoints("acme", takes={"image", "text"})': "()",
    'catalog.endpoints("acme", takes="text", duration=7.5)': [TEXT_3],
    'catalog.endpoints("acme", duration=1)': "()",
    'catalog.endpoints("acme", duration=20)': [TEXT_3],
    'catalog.endpoints("acme", duration=10.0)': [IMAGE_3, TEXT_3],
    'catalog.endpoints("acme", resolution="1920x1080")': [IMAGE_3],
    'catalog.endpoints("acme", resolution="4k")': "()",
    'catalog.endpoints("acme", sound=False)': [IMAGE_3],
    # And of which does nobody know?
    'catalog.endpoints("acme", sound=True, duration=10, unsure=True)': [
        IMAGE_3,
        f"{TEXT_3}; nobody knows of its sound",
    ],
    'catalog.endpoints("acme", takes="text", resolution="4k", sound=False, unsure=True)': [
        f"{TEXT_3}; nobody knows of its sound, resolution"
    ],
    'catalog.endpoints("acme", takes="video", unsure=True)': "()",
    # What replaced this one, since when, who says so?
    'catalog.offer("acme_1.text_to_video", "acme")': GONE_1,
    'catalog.offer("acme_1.text_to_video", "acme").replaced_by': "('acme_3.text_to_video',)",
    'catalog.offer("acme_1.text_to_video", "acme").since': "2026-07-22",
    'catalog.offer("acme_1.text_to_video", "acme").source': f"{NOTICE}1",
    'catalog.offer("acme_1.text_to_video", "other").since': "2026-08-19",
    'catalog.offer("acme_1.text_to_video", "other").found_gone': "True",
    'catalog.offer("acme_2.text_to_video", "acme").inferred': "the copy of the notice ends before it",
    'catalog.offer("acme_3.text_to_video", "acme").note': "an integrator saw its page later",
    'catalog.offers("acme_1.text_to_video")[0]': GONE_1,
    '[one.provider for one in catalog.offers("acme_1.text_to_video")]': "['acme', 'other']",
    # What can it do?
    'catalog.offer("acme_3.image_to_video", "acme").modes[1]': (
        "Mode(inputs={'image': True}, sound=(False, True), lines=(720,), durations=(10,))"
    ),
    'catalog.offer("acme_3.text_to_video", "acme").duration_limits': "(1.5, 20)",
    # What is wrong is said.
    'catalog.endpoints("acne")': "provider: provider 'acne' is not known; known are acme, other; did you mean 'acme'?",
    'catalog.endpoints("acme", takes="picture")': "takes: takes must be of text, image, video, audio, not 'picture'",
    'catalog.endpoints("acme", takes=7)': "takes: takes must be of text, image, video, audio, not 7",
    'catalog.endpoints("acme", sound=1)': "sound: sound must be True, False or None, not 1",
    'catalog.endpoints("acme", resolution="fine")': (
        "resolution: resolution must be such as \"1080p\", \"4k\", \"1920x1080\" or a number of pixels, not 'fine'"
    ),
    'catalog.endpoints("acme", duration="5")': "duration: duration must be a number of seconds, not '5'",
    'catalog.endpoints("acme", duration=float("nan"))': "duration: duration must be a number of seconds, not nan",
    'catalog.endpoints("acme", status="alive")': "status: status must be of listed, retired, unknown, not 'alive'",
    'catalog.endpoints("acme", on="tomorrow")': (
        "on: on must be a date, or a text such as \"2026-09-30\", not 'tomorrow'"
    ),
    'catalog.offer("acme_1.text_to_vide", "acme")': (
        "endpoint: endpoint must be family.operation, not 'acme_1.text_to_vide'; did you mean 'acme_1.text_to_video'?"
    ),
    'catalog.offer("acme_3.text_to_video", "other")': (
        "provider: provider 'other' does not document acme_3.text_to_video: acme does"
    ),
}  # fmt: skip
"""What is asked -> the answer."""


@pytest.fixture(scope="module")
def answers(
    tmp_path_factory: pytest.TempPathFactory,
    spec_folder: Callable[[Path, Path], Path],
    generated: Callable[[Path, Path], Path],
    beside: Callable[..., str],
) -> dict[str, object]:
    home = tmp_path_factory.mktemp("offers")
    made = generated(spec_folder(FRAGMENT, home / "specs"), home / "out")
    script = Path(__file__).with_name("offers_round.py")
    found = json.loads(beside(made / "python", script, stdin=json.dumps([*ANSWERS])))
    return dict(zip(ANSWERS, found, strict=True))


@pytest.mark.parametrize("question", ANSWERS)
def test_an_answer(question: str, answers: dict[str, object]) -> None:
    assert answers[question] == ANSWERS[question]
