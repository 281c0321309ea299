"""Makes texts that begin as the rule of a file demands, and texts that nearly do."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from generator.emit.vectors.vector import ASTRAL, SECOND_LINE, Vector, briefly
from generator.language.media import (
    EVERY_SIGN,
    accepts,
    base64_example,
    payload_example,
    subtypes,
)
from generator.language.model import Media

_LONG_S = "\N{LATIN SMALL LETTER LONG S}"
_LONG_S_IN_IT = "base64".replace("s", _LONG_S)


@cache
def media_prefixes(media: Media) -> tuple[Vector, ...]:
    """What begins as the rule demands, and what nearly does; many endpoints have the same rule."""
    return tuple(_tried(media))


def _tried(media: Media) -> Iterator[Vector]:
    kind = media.kind
    bare = base64_example(kind)
    known = subtypes(media) or ("any",)
    given = [
        "http://example.com/a",
        f"https://example.com/{ASTRAL}.png?a=b#c",
        *(
            f"data:{kind}/{subtype};base64,{_payload(kind, subtype)}"
            for subtype in known
        ),
        *(
            f"data:{kind}/{subtype};{more};base64,{_payload(kind, subtype)}"
            for subtype in known
            for more in ("charset=utf-8", "name=a.png;charset=utf-8", EVERY_SIGN)
        ),
        bare,
        bare[:16],
        f"+/{bare[:14]}",
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
        f"data:{kind}/{'jxl' if 'tiff' in known else 'tiff'};base64,AAAA",
        *(f"data:{kind}/{subtype},AAAA" for subtype in known),
        *(f"data:{kind}/{subtype};base64AAAA" for subtype in known),
        *(f"data:{kind}/x{subtype};base64,AAAA" for subtype in known),
        *(f"data:{kind}/{subtype}x;base64,AAAA" for subtype in known),
        *(f" data:{kind}/{subtype};base64,AAAA" for subtype in known),
        *(f"data:{subtype};base64,AAAA" for subtype in known),
        *(f"{kind}/{subtype};base64,AAAA" for subtype in known),
        *(
            f"data:{kind}/{subtype.replace('.', 'x').replace('+', 'x')};"
            for subtype in known
        ),
        f"data:{kind};base64,AAAA",
        "data:text/plain;base64,AAAA",
        *(
            f"data:{other};base64,AAAA"
            for other in ("image/png", "audio/mpeg", "video/mp4")
            if not other.startswith(kind)
        ),
        bare[:15],
        f"{bare[:8]} {bare[8:]}",
        *_in_other_case(media),
    ]
    for text in given:
        if accepts(media, text):
            yield Vector(f"{briefly(text)} begins as demanded", text)
        else:
            yield Vector(f"{briefly(text)} does not begin as demanded", text, "media")
    for prefix in _known(media):
        words = f"{briefly(prefix)} in the second line"
        yield Vector(words, f"cat\n{prefix}", "media", kind=SECOND_LINE.name)


def _known(media: Media) -> Iterator[str]:
    """A text of each form that is accepted."""
    if "url" in media.forms:
        yield "https://example.com/a"
    if "data-uri" in media.forms:
        yield f"data:{media.kind}/{(subtypes(media) or ('any',))[0]};base64,AAAA"
    if "base64" in media.forms:
        yield base64_example(media.kind)


def _payload(kind: str, subtype: str) -> str:
    return payload_example(f"{kind}/{subtype}")


def _in_other_case(media: Media) -> Iterator[str]:
    """The same texts in capitals, as a whole and in part."""
    yield from (
        f"{scheme}example.com/a" for scheme in ("HTTP://", "HTTPS://", "Https://")
    )
    kind = media.kind
    for subtype in subtypes(media) or ("any",):
        payload = _payload(kind, subtype)
        yield f"data:{kind}/{subtype};base64,".upper() + payload
        yield f"data:{kind}/{subtype.upper()};base64,{payload}"
    first = (subtypes(media) or ("any",))[0]
    payload = _payload(kind, first)
    yield f"DATA:{kind}/{first};base64,{payload}"
    yield f"data:{kind.upper()}/{first};base64,{payload}"
    yield f"data:{kind}/{first};BASE64,{payload}"
    yield f"data:{kind}/{first};{_LONG_S_IN_IT},{payload}"
    bare = base64_example(kind)
    # The long s is an s in another case, and no sign of base64.
    yield f"{bare[:15]}{_LONG_S}"
