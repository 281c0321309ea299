"""Texts that begin as the rule of a file demands, and texts that nearly do."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.vectors.vector import ASTRAL, SECOND_LINE, Vector, briefly
from generator.language.media import BASE64_EXAMPLE, subtypes, takes
from generator.language.model import Media

_LONG_S = "\N{LATIN SMALL LETTER LONG S}"


def beginnings(media: Media) -> Iterator[Vector]:
    """What begins as the rule demands, and what nearly does."""
    kind = media.kind
    known = subtypes(media) or ("any",)
    given = [
        "http://example.com/a",
        f"https://example.com/{ASTRAL}.png?a=b#c",
        *(f"data:{kind}/{one};base64,AAAA" for one in known),
        BASE64_EXAMPLE,
        BASE64_EXAMPLE[:16],
        f"+/{BASE64_EXAMPLE[:14]}",
        "",
        "cat.png",
        "/pictures/cat.png",
        "//example.com/cat.png",
        "http:example.com",
        "http:/example.com/cat.png",
        "https:/example.com/cat.png",
        "ftp://example.com/cat.png",
        " https://example.com/cat.png",
        "see https://example.com/cat.png",
        "xhttp://example.com/cat.png",
        f"data:{kind}/tiff;base64,AAAA",
        *(f"data:{kind}/{one},AAAA" for one in known),
        *(f"data:{kind}/{one};base64AAAA" for one in known),
        *(f"data:{kind}/x{one};base64,AAAA" for one in known),
        *(f"data:{kind}/{one}x;base64,AAAA" for one in known),
        *(f" data:{kind}/{one};base64,AAAA" for one in known),
        *(f"data:{one};base64,AAAA" for one in known),
        *(f"{kind}/{one};base64,AAAA" for one in known),
        *(f"data:{kind}/{one.replace('.', 'x').replace('+', 'x')};" for one in known),
        f"data:{kind};base64,AAAA",
        "data:text/plain;base64,AAAA",
        *(
            f"data:{other};base64,AAAA"
            for other in ("image/png", "audio/mpeg", "video/mp4")
            if not other.startswith(kind)
        ),
        BASE64_EXAMPLE[:15],
        f"{BASE64_EXAMPLE[:8]} {BASE64_EXAMPLE[8:]}",
        *_in_other_case(media),
    ]
    for one in given:
        if takes(media, one):
            yield Vector(f"{briefly(one)} begins as demanded", one)
        else:
            yield Vector(f"{briefly(one)} does not begin as demanded", one, "media")
    for one in _known(media):
        words = f"{briefly(one)} in the second line"
        yield Vector(words, f"cat\n{one}", "media", kind=SECOND_LINE.name)


def _known(media: Media) -> Iterator[str]:
    """A text of each form that is taken."""
    if "url" in media.forms:
        yield "https://example.com/a"
    if "data-uri" in media.forms:
        yield f"data:{media.kind}/{(subtypes(media) or ('any',))[0]};base64,AAAA"
    if "base64" in media.forms:
        yield BASE64_EXAMPLE


def _in_other_case(media: Media) -> Iterator[str]:
    """The same texts in capitals, as a whole and in part."""
    yield from (f"{one}example.com/a" for one in ("HTTP://", "HTTPS://", "Https://"))
    kind = media.kind
    for one in subtypes(media) or ("any",):
        yield f"data:{kind}/{one};base64,".upper() + "AAAA"
        yield f"data:{kind}/{one.upper()};base64,AAAA"
    first = (subtypes(media) or ("any",))[0]
    yield f"DATA:{kind}/{first};base64,AAAA"
    yield f"data:{kind.upper()}/{first};base64,AAAA"
    yield f"data:{kind}/{first};BASE64,AAAA"
    # The long s is an s in another case, and no sign of base64.
    yield f"{BASE64_EXAMPLE[:15]}{_LONG_S}"
