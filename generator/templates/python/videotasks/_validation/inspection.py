"""Looks at what stands in a request where media are expected, beyond what a schema can say of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from videotasks._validation.file_kinds import kind_told
from videotasks._validation.file_limits import wrong_file
from videotasks._validation.measures import (
    data_uri,
    decoded_bytes,
    holds_data,
    size_reader,
)
from videotasks._validation.media import Media, remembered
from videotasks._validation.payload import ChangedError, InMemory, reader_of
from videotasks._validation.payload_text import (
    payload_advice,
    payload_trouble,
    plain_bytes,
)
from videotasks._validation.problems import Problems
from videotasks._validation.urls import URL
from videotasks._values.contents import Content, identify, mime_as, named
from videotasks._values.damage import damage
from videotasks._values.media_rule import MediaRule
from videotasks._values.media_rules import MediaRules, called
from videotasks._values.places import places, values
from videotasks._values.show import counted, shown
from videotasks._values.signatures import HEAD
from videotasks._values.whole import Reader, cut_off

_ENOUGH: Final = ("media", "type", "maxDecodedSize")
"""Rules of which one that is broken leaves nothing to look into."""
_SCHEMES: Final = ("https://", "http://")
_LEAST: Final = 64
"""Characters of base64 with nothing around it that are looked into."""


Rules = Mapping[str, MediaRule | MediaRules]
"""Shape of a pointer (`items` for each item of an array) -> rule."""


def inspect(body: Mapping[str, object], rules: Rules, out: Problems) -> None:
    """Reports what surely cannot work, of the values that broke no rule before."""
    known = {one.pointer for one in out.found if one.rule in _ENOUGH}
    for shape, rule in rules.items():
        if not known and _is_sound(body, shape, rule):
            continue
        for place in places(body, shape):
            value = place.value
            if place.pointer in known or not isinstance(value, (str, Media)):
                continue
            if isinstance(value, str) and value.startswith(_SCHEMES):
                if not URL.fullmatch(value):
                    words = f"{value[:80]!r} is no URL: {_url_trouble(value)}"
                    out.add(place.pointer, "contents", value, words)
                continue
            for name, words in _troubles(value, rule):
                out.add(place.pointer, name, value, words)


def _is_sound(
    body: Mapping[str, object], shape: str, rule: MediaRule | MediaRules
) -> bool:
    """Whether nothing is wrong with any value at a shape: then nobody has to know its place."""
    found = values(body, shape)
    if found is None:
        return False
    for value in found:
        if isinstance(value, str) and value.startswith(_SCHEMES):
            if not URL.fullmatch(value):
                return False
        elif isinstance(value, (str, Media)) and any(_troubles(value, rule)):
            return False
    return True


def _url_trouble(url: str) -> str:
    host = re.split(r"[/?#]", url.partition("://")[2], maxsplit=1)[0].rpartition("@")[2]
    if re.search(r"\s", url):
        return "it has white space; a space in a path is %20"
    if not host or re.fullmatch(":[0-9]*", host):
        return "it has no host"
    if "[" in host or "]" in host:
        return "its brackets are not those of an IPv6 address"
    return "its host or its port cannot be"


def _troubles(
    value: str | Media, rules: MediaRule | MediaRules
) -> Iterator[tuple[str, str]]:
    rule = _of_its_kind(value, rules)
    if rule is None:
        return
    if isinstance(rule, str):
        yield "media", rule
        return
    if rule.limits is not None:
        for _, name, _, words in wrong_file("", value, rule.limits):
            yield name, words
            if name in _ENOUGH or name == "maxSize":
                return
    if rule.max_bytes is not None:
        held = decoded_bytes(value, rule.bare)
        if held > rule.max_bytes:
            size = counted(f"{held:,}", "byte")
            words = f"holds {size} once decoded, at most {rule.limit} allowed"
            yield "maxSize", words
            return  # so much is not looked through
    payload = value.payload if isinstance(value, Media) else None
    if isinstance(value, Media) and payload is not None:
        mime = value.prefix[5:].partition(";")[0]
        trouble = remembered(value, rule, lambda: _trouble_of_file(payload, mime, rule))
    else:
        trouble = _trouble_of_text(str(value), rule)
    if trouble:
        yield "contents", trouble


def wrong_kinds(value: str | Media, rules: MediaRules) -> Iterator[tuple[str, str]]:
    """What a file is not that one provider takes; what it holds is looked at by the common rules."""
    return (one for one in _troubles(value, rules) if one[0] != "contents")


def _of_its_kind(
    value: str | Media, rules: MediaRule | MediaRules
) -> MediaRule | str | None:
    """What a file must be by its kind, or the words of what is wrong with that; None: there is nothing to look at."""
    if isinstance(rules, MediaRule):
        return rules
    is_seen = holds_data(value) and (
        isinstance(value, str)
        or value.payload is not None
        or data_uri(value.prefix) is not None
    )
    if isinstance(value, str) and not is_seen:
        return None
    kind = kind_told(value) or "file"
    found = rules.of(kind)
    if found is None:
        return f"{shown(value)} is {called(kind)}: expected {rules.words}"
    return found if is_seen else None


def _trouble_of_file(payload: Reader, mime: str, rule: MediaRule) -> str:
    try:
        return _trouble_of_bytes(payload, mime, rule)
    except ChangedError as error:
        return str(error)


def _trouble_of_text(text: str, rule: MediaRule) -> str:
    head = data_uri(text)
    if head is None:
        if not rule.bare or len(text) < _LEAST:
            return ""
        mime, start = "", 0
    elif head.is_base64:
        mime, start = head.mime, head.start
    else:
        return ""
    data = plain_bytes(text, start)
    if data:
        return _trouble_of_bytes(InMemory(data), mime, rule)
    trouble = payload_trouble(text, start)
    if trouble:
        return trouble
    plain = text
    if payload_advice(text, start) or any(one in text for one in " \t\r\n"):
        found = "".join(text[start:].split()).rstrip("=")
        plain, start = found.replace("-", "+").replace("_", "/"), 0
    return _trouble_of_bytes(reader_of(plain, start), mime, rule)


def _trouble_of_bytes(reader: Reader, mime: str, rule: MediaRule) -> str:
    content = identify(reader.read(0, HEAD))
    labelled = named(mime) if mime else None
    allowed = [one for one in map(named, rule.types) if one is not None]
    if content is None:
        # What this version does not know can be a format of tomorrow, but not one of those.
        if rule.kind == "image" and allowed and len(allowed) == len(rule.types):
            wanted = ", ".join(one.words for one in allowed)
            begins = reader.read(0, 8)
            return f"holds no {rule.kind} that is accepted ({wanted}): it begins with {begins!r}"
        return ""
    said = f" is labelled {mime}, but" if mime else ""
    if mime_as(content, rule.kind) is None:
        return f"its payload{said} holds {content.words}, which is no {rule.kind}"
    if labelled is not None and not _is_labelled(content, labelled, rule.kind):
        right = mime_as(content, rule.kind)
        return f"its payload{said} holds {content.words}: it must be labelled {right}"
    if not mime and allowed and content.name not in {one.name for one in allowed}:
        return f"holds {content.words}, which is not accepted"
    cut = cut_off(content.name, reader)
    if cut:
        return f"holds {content.words} that is cut off: {cut}"
    wrong = damage(content.name, reader)
    return f"holds {content.words} that is damaged: {wrong}" if wrong else ""


def _is_labelled(content: Content, labelled: Content, kind: str) -> bool:
    """Whether a label can stand for a content: formats in the boxes of MP4 go by many names."""
    if content.name == labelled.name or mime_as(labelled, kind) is None:
        return True
    return kind != "image"


def advise(body: Mapping[str, object], rules: Rules) -> Iterator[str]:
    """What may be misunderstood, in words, with its place."""
    if not any(_may_be_misunderstood(body, *entry) for entry in rules.items()):
        return
    for shape, rule in rules.items():
        for place in places(body, shape):
            value = place.value
            if isinstance(value, str):
                head = data_uri(value)
                if head is not None and head.is_base64:
                    words = payload_advice(value, head.start)
                    if words:
                        yield f"{place.pointer}: {words}"
            else:
                head = None
            holds = head is not None or isinstance(value, Media)
            if rule.measured and holds and size_reader() is None:
                yield MISSING


def _may_be_misunderstood(
    body: Mapping[str, object], shape: str, rule: MediaRule | MediaRules
) -> bool:
    """Whether there is anything to say, by a glance."""
    if rule.measured and size_reader() is None:
        return True
    for value in values(body, shape) or ():
        if isinstance(value, str):
            head = data_uri(value)
            if head and head.is_base64 and payload_advice(value, head.start):
                return True
    return False


MISSING: Final = (
    "pixels are not checked without imagesize: the extra videotasks[images] is for that"
)
