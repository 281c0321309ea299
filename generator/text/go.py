"""Writes JSON values, texts, names and comments as Go does."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from unicodedata import ucd_3_2_0 as characters

from generator.language.model import Json
from generator.text.cases import capitalized
from generator.text.filling import filled
from generator.text.json_text import one_line

_INITIALISMS = frozenset({"api", "fps", "http", "id", "json", "ttl", "uri", "url"})
"""Words that Go writes in capitals throughout."""
_LONGEST = 40
"""Characters of a value that are in the name of its constant."""
_KEYWORDS = frozenset(
    {
        *("break", "case", "chan", "const", "continue", "default", "defer", "else"),
        *("fallthrough", "for", "func", "go", "goto", "if", "import", "interface"),
        *("map", "package", "range", "return", "select", "struct", "switch", "type"),
        "var",
    }
)
_CONSTANTS = frozenset({"false", "iota", "nil", "true"})
"""Words with a meaning that anybody could give another one."""
_WIDTH = 100


def quote(text: str) -> str:
    """A text in double quotes; what no editor shows is escaped, and Go refuses a byte order mark in a file."""
    if text.isprintable():
        return one_line(text)
    return "".join(map(_quoted, text)).join('""')


def _quoted(sign: str) -> str:
    if sign.isprintable():
        return one_line(sign)[1:-1]
    code = ord(sign)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def literal(value: Json) -> str:
    """A JSON value that is no list or object, as one of the type `any`."""
    if value is None:
        return "nil"
    if isinstance(value, bool):
        return "true" if value else "false"
    return quote(value) if isinstance(value, str) else number(value)


def number(value: Json) -> str:
    """A number by its digits."""
    return f'Number("{one_line(value)}")'


@lru_cache(1_024)  # many endpoints have parameters of the same names
def exported(name: str) -> str:
    """A name on the wire as that of a field: `video_url` as `VideoURL`."""
    words = "".join(map(_word, _of_name(name, "_").split("_")))
    return _begun(words)


def _word(part: str) -> str:
    if part.lower() in _INITIALISMS:
        return part.upper()
    return capitalized(part)


def of_value(value: Json) -> str:
    """The end of the name of a constant: `16:9` as `16x9`."""
    if isinstance(value, str):
        return _of_text(value)
    return re.sub("[^0-9A-Za-z]", "_", str(value).replace("-", "Minus"))


@lru_cache(1_024)  # and of the same values
def _of_text(text: str) -> str:
    if not text:
        return "Empty"
    text = re.sub(r"(?<=[0-9])[:x](?=[0-9])", "x", text)
    text = re.sub(r"(?<=[0-9])[^0-9A-Za-z]+(?=[0-9])", "\0", text)
    parts = re.split("([^\0]+)", text)
    words = ["_" if part == "\0" else _signs(part) for part in parts]
    return "".join(words)[:_LONGEST] or "Other"


def _signs(text: str) -> str:
    return "".join(map(capitalized, _of_name(text, " ").split()))


def _begun(words: str) -> str:
    """A name that is exported: it begins with a capital."""
    return words if words and characters.category(words[0]) == "Lu" else f"X{words}"


def _of_name(text: str, other: str) -> str:
    """A text with something else for each character that cannot be in a name."""
    if text.isascii():
        return _OTHER.sub(other, text)
    return "".join(sign if _is_of_name(sign) else other for sign in text)


_OTHER = re.compile("[^0-9A-Za-z]")
"""What cannot be in a name of ASCII."""


def _is_of_name(sign: str) -> bool:
    """Whether a character can be in a name, whatever Unicode the compiler knows: 3.2 is known to all."""
    is_letter = characters.category(sign).startswith("L")
    return is_letter or characters.decimal(sign, None) is not None


def unexported(name: str) -> str:
    """A field's name as that of an argument."""
    capitals = re.match(r"[A-Z]+(?![a-z])|[A-Z]", name)
    found = name
    if capitals:
        found = capitals[0].lower() + name[capitals.end() :]
    elif name[0].isupper():
        found = name[0].lower() + name[1:]
    return f"{found}_" if found in _KEYWORDS | _CONSTANTS else found


def unique(name: str, taken: set[str]) -> str:
    """A name that is not taken yet; now it is."""
    found, count = name, 2
    while found in taken:
        found, count = f"{name}_{count}", count + 1
    taken.add(found)
    return found


def comment(paragraphs: Iterable[str], level: int) -> str:
    """A comment in the form that gofmt gives those of declarations; its first line is indented already.

    A paragraph begins with a word: what else is in front, gofmt may take for a list, a heading or a link.
    """
    blank = "\t" * level
    lines: list[str] = []
    for text in paragraphs:
        lines += [""] * bool(lines)
        lines += filled(_plain(text), _WIDTH - 4 * level)
    return f"\n{blank}".join(f"// {line}".rstrip() for line in lines)


def _plain(text: str) -> str:
    """A paragraph as gofmt leaves it: it makes quotation marks of what typewriters had for them."""
    shown = text
    if not text.isprintable():
        shown = "".join(sign if sign.isprintable() else " " for sign in text)
    shown = " ".join(shown.split())
    return _CLOSING.sub("\u201d", _OPENING.sub("\u201c", shown))


_OPENING, _CLOSING = re.compile("``+"), re.compile("''+")
