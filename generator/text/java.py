"""Writes JSON values, texts, names and patterns as Java does, in ASCII.

The compiler of an older JDK takes the encoding of the machine for that of the file.
"""

from __future__ import annotations

import re

from generator.language.model import Json
from generator.language.patterns import ends_at_the_end
from generator.text.json_text import one_line

_LONGEST = 16_000
"""Characters of a constant: a class file has room for 65,535 bytes, and three of them for a character."""
_LONGEST_NAME = 60
_SIGNS = {
    "\\": "\\\\",
    '"': '\\"',
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
}
_ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "@": "&#64;",
    "\\": "&#92;",
    "{": "&#123;",
    "}": "&#125;",
}
"""Whatever means something in a comment: `*/` ends it, a backslash and a u are one sign even there."""

KEYWORDS = frozenset(
    {
        *("_", "abstract", "assert", "boolean", "break", "byte", "case", "catch"),
        *("char", "class", "const", "continue", "default", "do", "double", "else"),
        *("enum", "extends", "false", "final", "finally", "float", "for", "goto"),
        *("if", "implements", "import", "instanceof", "int", "interface", "long"),
        *("native", "new", "null", "package", "private", "protected", "public"),
        *("return", "short", "static", "strictfp", "super", "switch"),
        *("synchronized", "this", "throw", "throws", "transient", "true", "try"),
        *("void", "volatile", "while"),
        "yield",
    }
)
"""What no name can be."""
INHERITED = frozenset(
    {
        *("clone", "equals", "finalize", "getClass", "hashCode", "notify"),
        *("notifyAll", "toString", "wait"),
    }
)
"""Methods that every object has."""


def quote(text: str) -> str:
    """A text in double quotes; one that has no room in a constant is joined when the program runs."""
    if len(text) <= _LONGEST:
        return _quoted(text)
    parts = [text[at : at + _LONGEST] for at in range(0, len(text), _LONGEST)]
    return f'String.join("", {", ".join(map(_quoted, parts))})'


def _quoted(text: str) -> str:
    if text.isascii() and text.isprintable():
        return one_line(text)
    return f'"{"".join(map(_sign, text))}"'


def _sign(sign: str) -> str:
    if sign in _SIGNS:
        return _SIGNS[sign]
    if " " <= sign <= "~":
        return sign
    if sign < " ":
        # Not by its number in Unicode: that is read before quotes are, and a line would end there.
        return f"\\{ord(sign):03o}"
    return _escaped(sign)


def _escaped(sign: str) -> str:
    """The units of UTF-16 of a sign, each by its number."""
    units = sign.encode("utf-16-be", "surrogatepass")
    return "".join(
        f"\\u{units[at] << 8 | units[at + 1]:04x}" for at in range(0, len(units), 2)
    )


def literal(value: Json) -> str:
    """A JSON value on one line, as people read it."""
    return one_line(value)


def json_text(value: Json) -> str:
    """The constant of a JSON value, which is read when the program begins."""
    return quote(one_line(value))


def html(text: str) -> str:
    """A text within a comment."""
    found = text.translate(_OF_ASCII) if text.isascii() else _entities(text)
    return found.replace("*/", "*&#47;")


def _entities(text: str) -> str:
    return "".join(map(_entity, text))


def _entity(sign: str) -> str:
    if sign in _ENTITIES:
        return _ENTITIES[sign]
    if " " <= sign <= "~":
        return sign
    return " " if sign in "\t\n\r" else f"&#{ord(sign)};"


_OF_ASCII = {code: _entity(chr(code)) for code in range(128)}


def camel(name: str) -> str:
    """A name on the wire as that of a method: `aspect_ratio` as `aspectRatio`."""
    first, *others = _words(name) or ["x"]
    found = "".join(
        [first[:1].lower() + first[1:], *(one[:1].upper() + one[1:] for one in others)]
    )
    return _begun(found)


def constant(text: str) -> str:
    """A text or a number as the name of a constant: `16:9` as `_16_9`, -1 as `MINUS_1`."""
    found = "_".join(_words(re.sub(r"^-(?=[0-9])", "minus_", text))).upper()
    if not found:
        return "EMPTY" if not text else "SIGNS"
    return _begun(found)


def _begun(name: str) -> str:
    """A name that begins as names do, and goes on for so long as people read it, and files can be called by it."""
    cut = name[:_LONGEST_NAME]
    return f"_{cut}" if cut[:1].isdigit() else cut


def _words(name: str) -> list[str]:
    """The words of a name in letters of ASCII; any other letter stands there by its number."""
    plain = name
    if not name.isascii():
        plain = "".join(
            sign if sign.isascii() else f"u{ord(sign):x}" if sign.isalnum() else " "
            for sign in name
        )
    return _WORD.findall(plain)


_WORD = re.compile(r"[0-9A-Za-z]+")


def pattern(text: str) -> str:
    """A pattern of the specs for java.util.regex, whose `$` also fits before a line break at the end."""
    return f"{text[:-1]}\\z" if ends_at_the_end(text) else text
