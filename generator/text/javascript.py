"""Writes JSON values, texts and patterns as JavaScript and TypeScript do."""

from __future__ import annotations

import json
import re

from generator.language.model import Json
from generator.text.json_text import one_line

_LINE_ENDS = {"\u2028": "\\u2028", "\u2029": "\\u2029"}
"""What older readers take for the end of a line, even within quotes."""
INHERITED = frozenset(
    {
        *("__defineGetter__", "__defineSetter__", "__lookupGetter__"),
        *("__lookupSetter__", "__proto__", "constructor", "hasOwnProperty"),
        *("isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "toString"),
        "valueOf",
    }
)
"""What every object has without being given it."""


def quote(text: str) -> str:
    """A text in double quotes."""
    return _ended(one_line(text))


def literal(value: Json) -> str:
    """A JSON value on one line."""
    return _ended(one_line(value))


def pattern(text: str) -> str:
    """A pattern of JSON Schema as a regular expression that is compiled with the program."""
    # What stands behind a backslash is escaped already.
    escaped = re.sub(r"(\\.)|/", lambda found: found[1] or "\\/", text)
    return f"/{escaped or '(?:)'}/u"


def member_of(owner: str, name: str) -> str:
    """The expression of a member of an object."""
    return f"{owner}.{name}" if is_plain(name) else f"{owner}[{quote(name)}]"


def key(name: str) -> str:
    """A member's name in a type or an object."""
    return name if is_plain(name) else quote(name)


def is_plain(name: str) -> bool:
    """Whether a name needs no quotes; any identifier could do without, but few readers know which is one."""
    return re.fullmatch(r"[A-Za-z_$][A-Za-z0-9_$]*", name) is not None


def in_template(text: str) -> str:
    """A text as a part of a template literal."""
    return "".join(map(_in_template, text))


def _in_template(sign: str) -> str:
    if sign in "\\`$":
        return f"\\{sign}"
    return sign if sign.isprintable() else _ended(json.dumps(sign)[1:-1])


def _ended(text: str) -> str:
    if text.isascii():
        return text
    return re.sub("[\u2028\u2029]", lambda found: _LINE_ENDS[found[0]], text)
