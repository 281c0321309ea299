"""Budgets of money for the tests, in which a video has one price, and what has become of them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

import videotasks

from .loopback import ARGUMENTS
from .two_platforms import ENDPOINT

PRICE: Final = Decimal("0.40")


def budget_of(limit: str, price: str = "0.40", **options: Any) -> videotasks.Budget:
    return videotasks.Budget(limit, "USD", prices={ENDPOINT: price}, **options)


def submit(client: Any, **options: Any) -> Any:
    return client.vidu_q1.reference_to_video(**ARGUMENTS, **options)


def state_of(budget: videotasks.Budget) -> tuple[str, str, str]:
    """What is spent, reserved, and left."""
    return shown(budget.spent), shown(budget.reserved), shown(budget.left)


def shown(amount: Decimal) -> str:
    """Without zeros at its end."""
    text = str(amount)
    return text.rstrip("0").rstrip(".") if "." in text else text
