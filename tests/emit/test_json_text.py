"""Values are written as `json.dumps` writes them, at less cost, whether or not Python has its encoder in C."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.text import json_text
from generator.text.json_text import indented, one_line

VALUES: list[Any] = [
    *("", 'é\u2028"\\\n\x7f', "\ud800", 1, -0.0, 1e300, 1.5, 10**50, True, None),
    *([], {}, [1, "x", None, False, [[]], {}]),
    {"a": {"b": [1, {"c": "ü"}]}, "": None},
    {"a": (1, 2.5)},
]


@pytest.fixture(params=["in C", "in Python"])
def encoder(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "in Python":
        monkeypatch.setattr(json_text, "_encode", json_text._ENCODER.iterencode)
        monkeypatch.setattr(json.encoder, "c_make_encoder", None)


@pytest.mark.usefixtures("encoder")
@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_a_value_is_written_as_json_dumps_writes_it(value: Any) -> None:
    assert one_line(value) == json.dumps(value, ensure_ascii=False)
    assert indented(value) == json.dumps(value, ensure_ascii=False, indent=2)
    one = indented(value, step=" ")
    assert one == json.dumps(value, ensure_ascii=False, indent=1)


@pytest.mark.usefixtures("encoder")
@pytest.mark.parametrize("value", [float("nan"), [float("inf")], {"a": -float("inf")}])
def test_a_number_that_json_does_not_have_is_rejected(value: Any) -> None:
    with pytest.raises(ValueError, match="JSON compliant"):
        one_line(value)


@pytest.mark.usefixtures("encoder")
def test_what_is_no_json_is_rejected() -> None:
    with pytest.raises(TypeError, match="set"):
        one_line([{1}])
