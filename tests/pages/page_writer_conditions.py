"""The sentences in which one parameter depends on others, and where on a page each of them stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from generator.language.pointers import unescaped
from tests.pages.page_writer_media import number

Condition = Mapping[str, Any]


def target(condition: Condition) -> str | None:
    """The parameter whose values a condition gives by duration, if it is such a one as a page can state."""
    when, allow, default = (condition.get(key) for key in ("when", "allow", "default"))
    if set(condition) - {"when", "allow", "default", "says"}:
        return None
    if not (when and list(when) == ["duration"] and allow and default):
        return None
    plain = not isinstance(when["duration"], dict | list)
    return next(iter(allow)) if plain and len(allow) == 1 == len(default) else None


def by_duration(conditions: Iterable[Condition], name: str) -> list[Condition]:
    """The conditions that give a parameter's values."""
    return [one for one in conditions if target(one) == name]


WHEN = {
    "given": ("`{other}` is given", "传入 `{other}`"),
    "missing": ("`{other}` is not given", "未传入 `{other}`"),
    "value": ("`{other}` is {value}", "`{other}` 为 {value}"),
}
"""What a test says of another parameter, behind `when` and before 时."""
EFFECTS = {
    "exclude": ("Not supported when {when}", "{when} 时不支持"),
    "require": ("Required when {when}", "{when} 时必填"),
    "noEffect": ("Ignored when {when}", "{when} 时不生效"),
    "allow": ("When {when}, only {said} is supported", "{when} 时仅支持 {said}"),
    "default": ("When {when}, the default is {said}", "{when} 时默认为 {said}"),
    "minLength": (
        "When {when}, at least {said} characters",
        "{when} 时，至少 {said} 个字符",
    ),
    "maxLength": (
        "When {when}, up to {said} characters",
        "{when} 时，不超过 {said} 个字符",
    ),
    "minimum": (
        "When {when}, the minimum value is {said}",
        "{when} 时，最小值为 {said}",
    ),
    "maximum": (
        "When {when}, the maximum value is {said}",
        "{when} 时，最大值为 {said}",
    ),
    "minItems": ("When {when}, at least {said} items", "{when} 时，至少 {said} 项"),
    "maxItems": ("When {when}, up to {said} items", "{when} 时，最多 {said} 项"),
    "minimum maximum": (
        "When {when}, the range is {low} to {said}",
        "{when} 时，范围为 {low}-{said}",
    ),
    "maxDuration": (
        "When {when}, the duration must not exceed {said} seconds",
        "{when} 时，时长不超过 {said} 秒",
    ),
    "minDuration": (
        "When {when}, it must last at least {said} seconds",
        "{when} 时，时长不少于 {said} 秒",
    ),
    "maxSize": ("When {when}, max file size: {said}", "{when} 时，每个文件最大 {said}"),
    "minShortSide": (
        "When {when}, the shorter side must be at least {said} pixels",
        "{when} 时，短边不小于 {said} 像素",
    ),
    "maxLongSide": (
        "When {when}, the longer side must be at most {said} pixels",
        "{when} 时，长边不超过 {said} 像素",
    ),
    "transparency": (
        "When {when}, transparent images are not supported",
        "{when} 时不支持透明图像",
    ),
}
"""Effect -> the sentence in English and in Chinese."""
OF_THEIR_OWN = {
    ("given", "exclude"): (
        "Cannot be used together with `{other}`",
        "不能与 `{other}` 同时使用",
    ),
    ("given", "require"): ("Requires `{other}`", "必须与 `{other}` 一起使用"),
    ("missing", "require"): (
        "Required unless `{other}` is given",
        "除非传入 `{other}`，否则必填",
    ),
    ("not", "exclude"): (
        "Only available when `{other}` is {value}",
        "仅当 `{other}` 为 {value} 时可用",
    ),
    ("not", "require"): (
        "Required unless `{other}` is {value}",
        "除非 `{other}` 为 {value}，否则必填",
    ),
    ("not", "noEffect"): (
        "Takes effect only when `{other}` is {value}",
        "仅在 `{other}` 为 {value} 时生效",
    ),
}
"""What the test is, and the effect -> a sentence that is said otherwise than of other tests."""
ONE_OF = {
    "atLeastOne": ("At least one of {names} is required", "{names} 至少提供一个"),
    "exactlyOne": (
        "Exactly one of {names} must be given",
        "{names} 必须且只能提供一个",
    ),
}
AND, OR = (" and ", " 和 "), (" or ", " 或 ")


def in_a_sentence(condition: Condition) -> tuple[str, tuple[str, str]] | None:
    """The parameter in whose description a condition can stand as a sentence, and the sentence in both languages."""
    words = set(condition) - {"says"}
    for keyword, texts in ONE_OF.items():
        if words == {keyword}:
            named = [_name(one) for one in condition[keyword]]
            pair = [
                text.format(names=_joined(named, last))
                for text, last in zip(texts, AND, strict=True)
            ]
            return condition[keyword][0], (pair[0], pair[1])
    when, said = condition.get("when", {}), _said(condition)
    if len(when) != 1 or said is None:
        return None
    about, effect, values = said
    ((other, test),) = when.items()
    kind = _kind(test)
    own = OF_THEIR_OWN.get((kind or "", effect))
    sentence = own or EFFECTS.get(effect)
    if kind is None or sentence is None or (own is None and kind == "not"):
        return None
    if (kind, effect) == ("given", "require"):
        # What is needed stands at the one that needs it.
        other, about = about, other
    found = []
    for chinese, text in enumerate(sentence):
        tested = {"other": _name(other), "value": _value(test, chinese)}
        shown = [_shown(effect, value, chinese) for value in values]
        ends = {"low": shown[0], "said": shown[-1]} if shown else {}
        beside = "" if own else WHEN[kind][chinese].format(**tested)
        found.append(text.format(when=beside, **ends, **tested))
    return about, (found[0], found[1])


def _said(condition: Condition) -> tuple[str, str, list[Any]] | None:
    """The only parameter on which a condition has an effect, what that is called, and the values that it gives."""
    keywords = sorted(set(condition) - {"when", "says"}, reverse=True)
    parameters = {name for keyword in keywords for name in condition[keyword]}
    if len(parameters) != 1:
        return None
    (about,) = parameters
    values = [
        condition[keyword][about]
        for keyword in keywords
        if isinstance(condition[keyword], Mapping)
    ]
    if keywords == ["media"]:
        limits = {key: limit for key, limit in values[0].items() if key != "kind"}
        effect, *more = limits
        return None if more else (about, effect, [*limits.values()])
    return about, " ".join(keywords), values


def _name(reference: str) -> str:
    """What sentences call a parameter that conditions may call by its pointer."""
    return unescaped(reference.rpartition("/")[2])


def _joined(names: Iterable[str], last: str) -> str:
    *first, end = (f"`{name}`" for name in names)
    return f"{', '.join(first)}{last}{end}" if first else end


def _value(test: object, chinese: int) -> str:
    values: Any = test["not"] if isinstance(test, Mapping) and "not" in test else test
    listed = values if isinstance(values, list) else [values]
    texts = [
        one if isinstance(one, str) else number(one)
        for one in listed
        if not isinstance(one, Mapping)
    ]
    return _joined(texts, OR[chinese]) if texts else ""


def _shown(effect: str, said: Any, chinese: int) -> str:
    if effect == "allow":
        texts = [one if isinstance(one, str) else number(one) for one in said]
        return _joined(texts, OR[chinese])
    if effect == "default":
        return f"`{said if isinstance(said, str) else number(said)}`"
    return said if isinstance(said, str) else number(said)


def _kind(test: object) -> str | None:
    if isinstance(test, Mapping):
        if "not" in test:
            return "not"
        return {True: "given", False: "missing"}.get(test.get("given", ""))
    return "value" if isinstance(test, bool | int | float | str | list) else None
