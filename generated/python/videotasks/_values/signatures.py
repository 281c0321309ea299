# Copied from generator/templates/python/videotasks/_values/signatures.py: edit that file, then run `make generate`.
"""What a file's first bytes tell of its format."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

HEAD: Final = 16
"""So many bytes are enough to tell."""
_KNOWN: Final[Mapping[str, tuple[str, ...]]] = {
    "video": ("mp4", "gif"),
    "image": ("jpeg", "png", "webp", "gif"),
    "audio": ("wav",),
}
_SPELLINGS: Final = {"jpg": "jpeg", "wave": "wav", "x-wav": "wav"}
_BOXES: Final = (b"ftyp", b"styp", b"moov", b"mdat", b"free", b"skip", b"wide")
"""With which a file of the MP4 family may begin, after four bytes of length."""
_IMAGES_IN_BOXES: Final = (b"avif", b"avis", b"heic", b"heif", b"mif1", b"msf1")
_CONTROLS: Final = frozenset(range(32)) - frozenset(b"\t\n\f\r\x1b")


def format_of(head: bytes) -> str | None:
    """The format that a file's first bytes stand for; None if it is none of these."""
    if head[4:8] in _BOXES:
        return "heif" if head[8:12] in _IMAGES_IN_BOXES else "mp4"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if head.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if head.startswith(b"RIFF"):
        return {b"WEBP": "webp", b"WAVE": "wav"}.get(head[8:12])
    return None


def can_be(head: bytes, kind: str, named: str | None) -> bool:
    """Whether these can be the first bytes of a `video`, `image` or `audio` of the named format.

    A format that this version does not know can be anything but a text, which is what
    storages say of a file that they do not hand out.
    """
    known = _KNOWN[kind]
    name = (named or "").lower().rpartition("/")[2].strip(" .")
    if _SPELLINGS.get(name, name) in ("", *known):
        return format_of(head) in known
    return format_of(head) is not None or not _is_text(head)


def _is_text(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True  # UTF-16
    for cut in range(4):  # the last character may not be whole
        try:
            head[: len(head) - cut].decode()
        except UnicodeDecodeError:
            continue
        return not _CONTROLS & set(head)
    return False
