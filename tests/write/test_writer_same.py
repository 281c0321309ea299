"""An output may say which other bytes mean the same: archives, which one compressor writes unlike another."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from generator.emit.schema_package.archive import same_members
from generator.emit.schema_package.folder import zipped as archive_of
from generator.write.output import Output, Streamed
from generator.write.writer import Report, check, write

from .writing import contents, manifest, output, refused, snapshot

FILES = {"top/a.json": b"{}\n" * 500, "top/b.json": b"[]\n"}
DAY = (1980, 1, 1, 0, 0, 0)


def zipped(files: dict[str, bytes] = FILES) -> Output:
    pieces = [archive_of(files)]
    return Streamed("all.zip", lambda: pieces, ("specs/api.yaml",), same_members)


def recompressed(
    content: bytes, method: int = zipfile.ZIP_STORED, level: int | None = None
) -> bytes:
    """The same members, packed in another way."""
    written = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(written, "w", method, compresslevel=level) as target,
    ):
        for one in source.infolist():
            member = zipfile.ZipInfo(one.filename, one.date_time)
            member.external_attr = one.external_attr
            target.writestr(member, source.read(one), method, level)
    assert written.getvalue() != content
    return written.getvalue()


@pytest.mark.parametrize(
    ("method", "level"), [(zipfile.ZIP_STORED, None), (zipfile.ZIP_DEFLATED, 1)]
)
def test_an_archive_that_is_packed_otherwise_is_unchanged_and_stays(
    method: int, level: int | None, out: Path
) -> None:
    ours = zipped()
    theirs = Output("all.zip", recompressed(ours.content, method, level), ours.origins)
    write(out, [theirs, output("a.txt")])
    before = snapshot(out)
    outputs = [ours, output("a.txt")]
    assert check(out, outputs) == Report(unchanged=("a.txt", "all.zip"))
    assert write(out, outputs) == Report(unchanged=("a.txt", "all.zip"))
    assert snapshot(out) == before


def test_without_a_word_of_what_is_the_same_only_the_same_bytes_are(out: Path) -> None:
    ours = zipped()
    write(out, [Output("all.zip", recompressed(ours.content), ours.origins)])
    plain = Output("all.zip", ours.content, ours.origins)
    assert write(out, [plain]).written == ("all.zip",)


@pytest.mark.parametrize(
    "files",
    [
        {**FILES, "top/c.json": b"{}\n"},
        {"top/a.json": FILES["top/a.json"]},
        {**FILES, "top/b.json": b"{}\n"},
        {"top/a.json": FILES["top/a.json"], "top/B.json": b"[]\n"},
        dict(reversed(FILES.items())),
    ],
    ids=["one more", "one less", "another content", "another name", "another order"],
)
def test_an_archive_of_anything_else_is_stale_and_written(
    files: dict[str, bytes], out: Path
) -> None:
    write(out, [zipped()])
    (found,) = (
        one for one in check(out, [zipped(files)]).diffs if one.path == "all.zip"
    )
    assert found.state == "stale"
    assert write(out, [zipped(files)]).written == ("all.zip",)
    assert contents(out) == {"all.zip": archive_of(files)}


@pytest.mark.parametrize("change", ["date", "mode"])
def test_members_of_another_day_or_mode_are_not_the_same(change: str) -> None:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as target:
        for name, content in FILES.items():
            member = zipfile.ZipInfo(name, DAY)
            member.external_attr = 0o100644 << 16
            if change == "date":
                member.date_time = (1981, *DAY[1:])
            else:
                member.external_attr = 0o100755 << 16
            target.writestr(member, content)
    assert not same_members(written, io.BytesIO(zipped().content))


def test_an_archive_that_a_hand_packed_otherwise_is_taken_over(out: Path) -> None:
    write(out, [zipped()])
    packed = recompressed((out / "all.zip").read_bytes())
    (out / "all.zip").write_bytes(packed)
    assert write(out, [zipped()]).unchanged == ("all.zip",)
    assert contents(out) == {"all.zip": packed}
    assert not check(out, [zipped()]).stale


@pytest.mark.parametrize("content", [b"", b"no archive", zipped().content[:-30]])
def test_what_is_no_archive_was_edited_by_hand(content: bytes, out: Path) -> None:
    write(out, [zipped()])
    (out / "all.zip").write_bytes(content)
    with refused(out, "all.zip: it was edited by hand"):
        write(out, [zipped()])


def test_an_archive_whose_bytes_are_damaged_was_edited_by_hand(out: Path) -> None:
    write(out, [zipped()])
    content = bytearray((out / "all.zip").read_bytes())
    content[len("PK") + 45] ^= 0xFF
    (out / "all.zip").write_bytes(content)
    with refused(out, "all.zip: it was edited by hand"):
        write(out, [zipped()])


def test_a_link_to_the_same_archive_is_not_followed(out: Path, tmp_path: Path) -> None:
    write(out, [zipped()])
    known = manifest(out)
    (out / "all.zip").rename(tmp_path / "elsewhere.zip")
    (out / "all.zip").symlink_to(tmp_path / "elsewhere.zip")
    with refused(out, "all.zip: it is a symbolic link"):
        write(out, [zipped()])
    assert manifest(out) == known
