"""Reads the test of a condition in a sentence: `audio is true`, `image_url is given`, `mode 为 pro`.

A test is, as in the spec language, a value, `{"not": [...]}` or `{"given": true or false}`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from generator.frozen import dataclass
from generator.pages.facts import Json
from generator.pages.reading.parameters import NAME, Parameter, Parameters
from generator.pages.reading.values import NUMBER, base, typed

_GIVEN = (
    r"given|provided|set|specified|present|used|passed(?:\s+in)?|sent|supplied|not\s+empty|filled(?:\s+in)?"
    r"|uploaded|included|defined"
)
_MISSING = r"empty|left\s+out|omitted|null|missing|absent|unset|blank"
_ON = r"enabled|on|turned\s+on|switched\s+on|activated"
_OFF = r"disabled|off|turned\s+off|switched\s+off|deactivated"
_VALUE = (
    rf"(?:{NAME}|`[^`\n]+`|\"[^\"\n]+\"|'[^'\n]+'|{NUMBER}(?:\s*(?:s\b|seconds?\b"
    rf"|秒))?(?![A-Za-z0-9_.:*×]*[A-Za-z0-9_])|[A-Za-z0-9][A-Za-z0-9_:.*×-]*[A-Za-z0-9_]|[A-Za-z0-9])"
)
_VALUES = rf"{_VALUE}(?:\s*(?:,|/|\bor\b|或|、)\s*{_VALUE})*"
_IS = (
    r"(?:is|are|was|=+|:|equals?|has been|being|为|是|等于|设(?:置)?(?:为|成)|取值?为)"
)


@dataclass(frozen=True, slots=True)
class Test:
    """A test on one parameter."""

    parameter: Parameter
    given: Json
    """As conditions have it."""

    @property
    def when(self) -> dict[str, Json]:
        """The test as the `when` of a condition."""
        return {self.parameter.reference: self.given}

    @property
    def reverse(self) -> Test:
        """The test that holds just where this one does not."""
        given: Any = self.given
        found: Json
        if isinstance(given, bool):
            found = not given
        elif isinstance(given, Mapping):
            inner: Any = given
            found = (
                {"given": not inner["given"]}
                if "given" in inner
                else (inner["not"][0] if len(inner["not"]) == 1 else inner["not"])
            )
        else:
            found = {"not": given if isinstance(given, list) else [given]}
        return Test(self.parameter, found)


_SAID = (
    rf"(?:(?:the|a|an|this)\s+)?(?:(?:parameter|field|value of|参数"
    rf"|字段)\s*)?(?P<name>{NAME})(?:\s*(?:parameter|field|参数|字段))?"
)
_FORMS = tuple(
    (what, re.compile(form, re.IGNORECASE))
    for what, form in (
        (
            "missing",
            (
                rf"(?:no|without(?:\s+an?)?|未(?:传入?|提供|设置|填写|指定)|没有(?:传入?|提供)?|不(?:传入?"
                rf"|提供))\s*{_SAID}(?:\s+(?:{_IS}\s+)?(?:{_GIVEN}))?"
            ),
        ),
        (
            "given",
            rf"(?:(?:传入?|提供|设置|填写|指定|使用|上传)了?|(?:you\s+(?:also\s+)?(?:send|give|pass|use|set|provide|specify|supply))|using|providing|passing|with)\s*{_SAID}(?!\s*{_IS})",
        ),
        ("true", rf"(?:开启|启用|打开)\s*{_SAID}"),
        ("false", rf"(?:关闭|禁用)\s*{_SAID}"),
        (
            "missing",
            (
                rf"{_SAID}\s*(?:{_IS}\s*(?:{_MISSING})\b|为空|(?:is|are)\s+(?:not|n't)\s+(?:{_GIVEN})\b"
                rf"|isn't\s+(?:{_GIVEN})\b|(?:未|没有|不)(?:传入?|提供|设置|填写|指定|存在))"
            ),
        ),
        (
            "given",
            (
                rf"{_SAID}\s*(?:{_IS}\s*(?:also\s+|already\s+)?(?:{_GIVEN})\b(?!\s+to\b)|exists|不为空|非空|已?(?:被)?(?:传入"
                rf"|提供|填写|指定|存在)|有值)"
            ),
        ),
        ("true", rf"{_SAID}\s*(?:{_IS}\s*(?:{_ON})\b|(?:已)?(?:开启|启用|打开))"),
        ("false", rf"{_SAID}\s*(?:{_IS}\s*(?:{_OFF})\b|(?:已)?(?:关闭|禁用))"),
        (
            "not",
            rf"{_SAID}\s*(?:(?:is|are)\s+not(?:\s+set\s+to)?|isn't|!=|≠|不(?:为|是|等于))\s*(?P<values>{_VALUES})",
        ),
        (
            "in",
            rf"{_SAID}\s*(?:{_IS}\s*)?(?:(?:set|equal)\s+to|of)?\s*(?P<values>{_VALUES})",
        ),
    )
)
"""The ways of writing a test, each with what it is."""


def test_in(text: str, known: Parameters, beside: str) -> tuple[Test, int] | None:
    """The test with which a text starts, and where it ends."""
    for what, form in _FORMS:
        match = form.match(text)
        if match is None:
            continue
        parameter = known.at(match["name"], beside)
        if parameter is None:
            continue
        if what in ("not", "in"):
            found = _of_values(what, match, parameter, known)
            if found is not None:
                return found
        else:
            return _test(what, parameter), match.end()
    return None


def _test(what: str, parameter: Parameter) -> Test:
    if what in ("true", "false") and parameter.kind == "boolean":
        return Test(parameter, what == "true")
    return Test(parameter, {"given": what in ("given", "true")})


def _of_values(
    what: str, match: re.Match[str], parameter: Parameter, known: Parameters
) -> tuple[Test, int] | None:
    """A test on values, and where the last one ends: what follows a comma may be the rest of the sentence."""
    values: list[Json] = []
    end = match.start("values")
    for word in re.compile(_VALUE, re.IGNORECASE).finditer(
        match.string, end, match.end("values")
    ):
        if word[0].lower() == "or":
            continue
        value = value_of(known.unmarked(word[0]), parameter)
        if value is None:
            break
        values.append(value)
        end = word.end()
    if not values:
        return None
    if what == "not":
        return Test(parameter, {"not": values}), end
    return Test(parameter, values[0] if len(values) == 1 else values), end


def value_of(word: str, parameter: Parameter) -> Json | None:
    """A word as a value of a parameter; None: it is none, or not one of its list."""
    bare = word.strip("`\"'")
    kind = base(parameter.kind)
    if kind in ("integer", "number"):
        number = re.match(NUMBER, bare)
        bare = number[0] if number else bare
    value = typed(bare, kind if kind in ("integer", "number", "boolean") else "string")
    if value is None:
        return None
    if parameter.values:
        alike = [
            one for one in parameter.values if str(one).lower() == str(value).lower()
        ]
        return alike[0] if alike else None
    # A bare word may be any word of the sentence.
    if kind == "string" and word == bare and not re.search(r"\d|_", bare):
        return None
    return value
