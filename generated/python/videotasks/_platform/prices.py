# Generated from the files in specs/: edit there, then run `make generate`.
"""What videos cost, as far as anybody has seen it; loaded when somebody asks for a price."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from videotasks._platform.price_records import Decider, Price, Test

PRICES: Final[Mapping[str, tuple[Price, ...]]] = {
    "grok_imagine.image_to_video": (
        Price(
            provider="ppio",
            source="prices in CNY, so PPIO's",
            date="2026-08-21",
            reported="an integrator's configuration",
            amount="0.34",
            currency="CNY",
            per="second",
            seconds=Decider(("duration",), (6,), False),
            when=(Test(("resolution",), "in", ("480p",), ("720p",)),),
        ),
        Price(
            provider="ppio",
            source="prices in CNY, so PPIO's",
            date="2026-08-21",
            reported="an integrator's configuration",
            amount="0.48",
            currency="CNY",
            per="second",
            seconds=Decider(("duration",), (6,), False),
            when=(Test(("resolution",), "in", ("720p",), ("720p",)),),
        ),
    ),
    "grok_imagine.text_to_video": (
        Price(
            provider="ppio",
            source="prices in CNY, so PPIO's",
            date="2026-08-21",
            reported="an integrator's configuration",
            amount="0.34",
            currency="CNY",
            per="second",
            seconds=Decider(("duration",), (6,), False),
            when=(Test(("resolution",), "in", ("480p",), ("720p",)),),
        ),
        Price(
            provider="ppio",
            source="prices in CNY, so PPIO's",
            date="2026-08-21",
            reported="an integrator's configuration",
            amount="0.48",
            currency="CNY",
            per="second",
            seconds=Decider(("duration",), (6,), False),
            when=(Test(("resolution",), "in", ("720p",), ("720p",)),),
        ),
    ),
    "grok_imagine.video_edit": (
        Price(
            provider="ppio",
            source="prices in CNY, so PPIO's",
            date="2026-08-21",
            reported="an integrator's configuration",
            amount="0.41",
            currency="CNY",
            per="second",
            seconds=Decider(("video",), (), True),
            when=(Test(("resolution",), "in", ("480p",), ("480p",)),),
        ),
        Price(
            provider="ppio",
            source="prices in CNY, so PPIO's",
            date="2026-08-21",
            reported="an integrator's configuration",
            amount="0.55",
            currency="CNY",
            per="second",
            seconds=Decider(("video",), (), True),
            when=(Test(("resolution",), "in", ("720p",), ("480p",)),),
        ),
    ),
}
"""Endpoint -> its prices; of others nobody has seen one."""
