"""Reads what holds beside a value of another parameter: no effect, need, exclusion, some values, other limits."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from generator.pages.facts import Json
from generator.pages.reading.condition_tests import Test, test_in, value_of
from generator.pages.reading.condition_words import (
    A_VALUE,
    BE_USED,
    EFFECT,
    IGNORED,
    MAY,
    NEEDED,
    NOT,
    NOT_ZH,
    UNLESS,
    WHEN,
    WHEN_WORDS,
)
from generator.pages.reading.parameters import MARK, NAME, Parameter, Parameters
from generator.pages.reading.sentences_sides import is_opaque
from generator.pages.reading.worded import Worded

Condition = dict[str, Any]
Limits = Callable[[str, Parameter], tuple[Mapping[str, Json], Mapping[str, Json]]]
"""What a text states of a parameter as limits, and as limits of media."""


def _tests(
    sentence: str, about: Parameter, known: Parameters
) -> Iterator[tuple[Test, str, str]]:
    """Each test of a sentence, with what stands before and after; one after `unless` is turned round."""
    for match in _WHEN.finditer(sentence):
        found = test_in(sentence[match.end() :], known, about.pointer)
        if found:
            test, end = found
            before, after = sentence[: match.start()], sentence[match.end() + end :]
            only = "only" if re.match(r"only|仅|只", match[0], re.IGNORECASE) else ""
            yield (
                test.reverse if match["unless"] else test,
                f"{before}{only}",
                after,
            )
            return
    # `mode 为 pro 时` needs no word before it.
    for match in _NAMED.finditer(sentence) if MARK in sentence else ():
        found = test_in(sentence[match.start() :], known, about.pointer)
        if found and re.match(
            r"\s*(?:的?时候?|的情况下|后)", sentence[match.start() + found[1] :]
        ):
            yield found[0], sentence[: match.start()], sentence[
                match.start() + found[1] :
            ]
            return
    yield from _in_mode(sentence, about, known) or _own_test(sentence, about)


_IN_MODE = re.compile(
    rf"\b(?:in|for|with)\s+(?:the\s+)?(?P<in>{A_VALUE})(?:[- ](?:mode|tier|quality)\b|\s{NAME})"
    rf"|\A(?:[*•·-]\s+)?(?:(?P<only>only)\s+(?:available\s+|supported\s+)?(?:in|for)\s+)?"
    rf"(?P<lead>{A_VALUE})(?:[- ](?:mode|tier|quality)|\s{NAME})\s+only\b"
    rf"|(?:(?P<only_zh>仅|只)(?:能|可)?)?在?\s*(?P<zh>{A_VALUE})\s*(?:模式|档位?)(?:下|时|中)",
    re.IGNORECASE,
)


def _in_mode(
    sentence: str, about: Parameter, known: Parameters
) -> list[tuple[Test, str, str]]:
    """`Required in pro mode`: a value that stands in the list of one other parameter alone says which it is."""
    found = []
    for match in _IN_MODE.finditer(sentence):
        word = next(match[key] for key in ("in", "lead", "zh") if match[key])
        held = known.holding(known.unmarked(word).strip("`\"'"), about.pointer)
        if held is None:
            continue
        before, after = sentence[: match.start()], sentence[match.end() :]
        if match["lead"] or match["only_zh"]:
            before = f"{before}only"
        if match["lead"]:
            after = f" is available {after}"
        found.append((Test(*held), before, after))
        break
    return found


_WHEN = Worded(
    rf"(?P<unless>{UNLESS})|(?<![A-Za-z]){WHEN}|\b(?=without\s+(?:an?\s+|the\s+)?{NAME})",
    f"{WHEN_WORDS}|unless|without|除非",
)
_NAMED = re.compile(
    rf"(?:(?:没有|无)\s*|(?:未|没有|不)?(?:传入?|提供|设置|填写|指定|使用|上传|开启|启用|关闭)了?\s*)?{NAME}"
)
_OWN = Worded(
    rf"(?:(?=(?:开启|启用|打开|关闭)(?:后|时))|{WHEN}(?:(?:it|this|this parameter|the parameter|该参数"
    rf"|此参数)\s*)?(?:(?:is|was|set to|为|设为|设置为"
    rf"|is set to)\s*)*|(?:设(?:置)?为|为)\s*)"
    r"(?:(?P<on>`?true`?|enabled|on|turned on|开启|启用|打开)|(?P<off>`?false`?|disabled|off|关闭)"
    r"|(?P<given>provided|given|specified|set|passed|used|传入|提供|填写|设置))"
    r"(?![A-Za-z_])(?:后|时)?",
    f"{WHEN_WORDS}|开启|启用|打开|关闭|为",
)


_OWN_VALUE = Worded(
    rf"(?:(?<![A-Za-z]){WHEN}(?:(?:it|this(?:\s+parameter)?|the\s+parameter|该参数|此参数)\s*)?"
    r"(?:(?:is|was|equals?|为|等于)\s+)?(?:(?:set\s+to|设(?:置)?为|为)\s*)?|(?:设(?:置)?为|选择?)\s*)"
    rf"(?P<value>{A_VALUE})\s*(?:is\s+(?:used|selected|chosen)|时|后|(?=,))",
    f"{WHEN_WORDS}|为|选",
)


def _own_test(sentence: str, about: Parameter) -> Iterator[tuple[Test, str, str]]:
    """`When enabled, ...`, `When set to pro, ...`: a test on the parameter itself."""
    named = _OWN_VALUE.search(sentence) if about.values else None
    value = value_of(named["value"], about) if named else None
    if named and value is not None:
        yield Test(about, value), sentence[: named.start()], sentence[named.end() :]
        return
    match = _OWN.search(sentence)
    if match is None:
        return
    given: Json = {"given": True}
    if about.kind == "boolean" and not match["given"]:
        given = match["on"] is not None
    yield Test(about, given), sentence[: match.start()], sentence[match.end() :]


def dependent(
    sentence: str, about: Parameter, known: Parameters, limits: Limits
) -> Iterator[Condition]:
    """The conditions of a sentence with a test: on another parameter, or on this one with an effect on others."""
    for test, before, after in _tests(sentence, about, known):
        if test.parameter.pointer == about.pointer:
            yield from of_others(test, before, after, about, known, limits)
            continue
        rest = re.sub(r"^\s*(?:的?时候?|的情况下)?\s*,?\s*(?:then\s+)?", "", after)
        if about.is_media and is_opaque(f"{before} {rest}"):
            # `Transparent images are not supported` speaks of the file and not of the parameter.
            yield from _limited(test, before, rest, about, limits)
            continue
        said = (known.unmarked(before), known.unmarked(rest)) if about.values else None
        yield from _effects(test, before, rest, about, said) or _limited(
            test, before, rest, about, limits
        )


def of_others(
    test: Test,
    before: str,
    after: str,
    about: Parameter,
    known: Parameters,
    limits: Limits,
) -> Iterator[Condition]:
    """`When true, the prompt is ignored`: what a parameter does to others."""
    rest = f"{before} {after}"
    others = [
        one
        for one in known.those_in(rest, about.pointer)
        if one.pointer != about.pointer
    ]
    names = [one.reference for one in others]
    if not names:
        return
    if len(others) == 1:
        held = list(_held(test, known.unmarked(before), known.unmarked(after), *others))
        if held:
            yield from held
            return
    if re.search(IGNORED, rest, re.IGNORECASE):
        yield {"when": test.when, "noEffect": names}
    elif re.search(
        rf"\bnot\s+{MAY}|{NOT}\s+{BE_USED}|不支持|{NOT_ZH}", rest, re.IGNORECASE
    ):
        yield {"when": test.when, "exclude": names}
    elif re.search(rf"{NEEDED}|\brequires\b|\bneeds\b", rest, re.IGNORECASE):
        yield {"when": test.when, "require": names}
    elif len(others) == 1:
        said = known.unmarked(before), known.unmarked(after)
        yield from _limited(test, *said, others[0], limits)


def _held(test: Test, before: str, after: str, other: Parameter) -> list[Condition]:
    """`When enabled, resolution supports 720p only`: some values of another parameter, from its closed list."""
    values = _values_beside(before, after, other) if other.values else None
    if values is None:
        return []
    return _allowed(test, values, before, after, other, only=False)


_MAY_LEAVE = re.compile(
    r"\b(?:may|can|could|might)\s+(?:be\s+)?(?:leave|left|omit|drop)", re.IGNORECASE
)
_LEFT_OUT = (
    r"\b(?:leave|left)\s+(?:it\s+|this\s+)?(?:empty|blank|out|unset)"
    r"|\bomit\s+(?:it|this)|\bdrop\s+(?:it|this)\b"
)


def _effects(
    test: Test,
    before: str,
    after: str,
    about: Parameter,
    plain: tuple[str, str] | None,
) -> list[Condition]:
    """What a test means for the parameter itself: without effect, needed, not allowed, or some values only.

    `plain` is what stands before and after without marks, where a value may be called like a parameter.
    """
    only = (
        re.search(r"\bonly\b|仅|只", f"{before} {after[:12]}", re.IGNORECASE)
        is not None
    )
    name = about.reference
    values = _values_beside(*(plain or (before, after)), about)
    if values is not None:
        return _allowed(test, values, before, after, about, only=only)
    rest = f"{before} {after}"
    if _MAY_LEAVE.search(rest):
        return []
    if only and re.search(_LEFT_OUT, rest, re.IGNORECASE):
        # `Omit it only if image is given`: else it is needed.
        return [{"when": test.reverse.when, "require": [name]}]
    if re.search(IGNORED, rest, re.IGNORECASE):
        return [{"when": test.when, "noEffect": [name]}]
    if re.search(
        rf"\bnot\s+(?:be\s+)?(?:{MAY}|{NEEDED[3:-1]})|{NOT}\s+{BE_USED}|{NOT_ZH}|{_LEFT_OUT}",
        rest,
        re.IGNORECASE,
    ):
        if re.search(
            r"not\s+(?:be\s+)?(?:required|mandatory|needed)|不(?:必|需)",
            rest,
            re.IGNORECASE,
        ):
            return []
        return [{"when": test.when, "exclude": [name]}]
    if only and re.search(rf"{EFFECT}|生效|有效|起作用", rest, re.IGNORECASE):
        return [{"when": test.reverse.when, "noEffect": [name]}]
    if only and re.search(
        rf"{MAY}|可用|支持|可(?:以)?(?:传|使用|设置)", rest, re.IGNORECASE
    ):
        return [{"when": test.reverse.when, "exclude": [name]}]
    if re.search(NEEDED, rest, re.IGNORECASE):
        return [{"when": test.when, "require": [name]}]
    return []


def _values_beside(before: str, after: str, about: Parameter) -> list[Json] | None:
    """Values of the parameter's own list, or of a list in code spans, in what stands around a test."""
    rest = f"{before} \n {after}"
    if not about.values:
        spans = re.findall(r"`([^`\n]+)`", rest)
        kinds = about.kind in ("string", "integer", "number")
        found = [value_of(f"`{span}`", about) for span in spans if span != about.name]
        return [one for one in found if one is not None] or None if kinds else None
    found_: list[Json] = []
    for word in re.findall(A_VALUE, _DEFAULT_IS.sub(" ", rest)):
        value = value_of(word, about)
        if value is not None and value not in found_ and not isinstance(value, bool):
            found_.append(value)
    return found_ or None


_DEFAULT_IS = re.compile(
    r"(?<![`\"\w])defaults?(?=\s+(?:is|are|to|values?|becomes)\b|\s*[:=])",
    re.IGNORECASE,
)
"""The word, where a value may be called so, too."""


def _allowed(
    test: Test,
    values: list[Json],
    before: str,
    after: str,
    about: Parameter,
    *,
    only: bool,
) -> list[Condition]:
    name, rest = about.reference, f"{before} {after}"
    left = [value for value in about.values if value not in values]
    if _HIGHEST.search(rest):
        values = _up_to(values, about)
        left = [value for value in about.values if value not in values]
        if not values:
            return []
    refused = re.search(
        rf"\bnot\s+(?:be\s+)?{MAY}|\bnot\s+support|n't\s+support|unavailable|unsupported|{NOT} be used|{NOT_ZH}",
        rest,
        re.IGNORECASE,
    )
    if refused:
        return [{"when": test.when, "allow": {name: left}}] if left else []
    if re.search(r"\bdefaults?\b|默认", rest, re.IGNORECASE) and len(values) == 1:
        return [{"when": test.when, "default": {name: values[0]}}]
    if re.search(
        rf"{MAY}|{EFFECT}|\bmust be\b|\bcan only\b|supports?|choose|options?|values?|\bfor\b"
        r"|支持|可选|可用|必须|只能|仅",
        rest,
        re.IGNORECASE,
    ):
        # `1080p is only available when duration is 5` speaks of the other durations; `only 1080p when ...` does not.
        turned = only and re.search(
            rf"only\s*\Z|(?:only)\s+(?:{MAY})|(?:{MAY})\s*only|(?:仅|只)(?:在|当|有)?\s*\Z",
            before,
            re.IGNORECASE,
        )
        if turned and values and before.strip():
            return [{"when": test.reverse.when, "allow": {name: left}}] if left else []
        return [{"when": test.when, "allow": {name: values}}]
    return []


_HIGHEST = re.compile(
    r"\b(?:highest|at\s+most|up\s+to|no\s+(?:more|higher|longer)\s+than|max(?:imum)?)\b|最高|最大|至多|最多|最长",
    re.IGNORECASE,
)


def _up_to(values: list[Json], about: Parameter) -> list[Json]:
    """The values of a list up to one, where all of them are sizes; none where they are not."""
    most = _size(values[0]) if len(values) == 1 else None
    sizes = [(value, _size(value)) for value in about.values]
    if most is None or any(size is None for _, size in sizes):
        return []
    return [value for value, size in sizes if size is not None and size <= most]


def _size(value: Json) -> int | None:
    """A number, or how many lines a resolution such as `720p` or `4k` has."""
    match = re.match(r"(\d+)(k\b)?", str(value), re.IGNORECASE)
    if match is None:
        return None
    return int(match[1]) * (_LINES_OF_1K if match[2] else 1)


_LINES_OF_1K = 540
"""4k has 2160 lines."""


def _limited(
    test: Test, before: str, after: str, about: Parameter, limits: Limits
) -> Iterator[Condition]:
    """Limits that hold beside a value of another parameter."""
    plain, media = limits(f"{before} {after}".strip(" ,"), about)
    found: Condition = {key: {about.reference: value} for key, value in plain.items()}
    if media:
        found["media"] = {about.reference: dict(media)}
    if found:
        yield {"when": test.when, **found}
