"""Keeps what was made, by what it was made of, so that a later run makes only what has changed.

A *unit* is what one part makes of one thing: its files, with what tells on the disk that nobody has touched them since.
An *extract* is what files of the whole set say of an endpoint. Each is kept under a key, a digest of all that it
depends on, and with a sum of its own: what is missing, old or damaged is made anew. To remove the file costs time only.
"""

from __future__ import annotations

import marshal
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from generator.emit.parts import Apart
from generator.emit.texts import Texts, Unreadable
from generator.emit.units import Made, Stamp, Unit, digest, stamp_of
from generator.write.output import MANIFEST, Layout, Text
from generator.write.unchanged import CACHE, make_cache

if TYPE_CHECKING:
    import sqlite3

_NAME = "made-5.sqlite"
"""The number is that of the form: a file of another one is not read."""
_TABLES = """
CREATE TABLE IF NOT EXISTS indexes (name TEXT PRIMARY KEY, sum BLOB, value BLOB);
CREATE TABLE IF NOT EXISTS units (name TEXT PRIMARY KEY, key BLOB, sum BLOB, value BLOB);
CREATE TABLE IF NOT EXISTS layouts (path TEXT PRIMARY KEY, key BLOB, sum BLOB, value BLOB);
CREATE TABLE IF NOT EXISTS pieces (part TEXT PRIMARY KEY, sum BLOB, value BLOB);
CREATE TABLE IF NOT EXISTS extracts (part TEXT, endpoint TEXT, value BLOB, PRIMARY KEY (part, endpoint));
"""
_KEYS = "keys"
"""The index of all that there is, which alone is read each time."""
Sum = tuple[bytes, bytes, int]
"""The key of an extract, a digest of it, and how long its texts are that are kept apart."""
_TEXTS = "texts-3"
_LEFT = 1_000_000
"""So many bytes of texts that nobody knows any more are no reason to look for them."""


_NO_UNIT = (None, frozenset[str]())
"""What is known of a unit that is not there."""


class Damaged(Exception):  # noqa: N818 - what it says of the file
    """The file cannot be read any more: remove it and begin anew."""


def _digest_of(said: bytes, texts: Sequence[Text]) -> bytes:
    """A digest of an extract; wherever its texts are, it is the same."""
    every = (one if isinstance(one, bytes) else one[0] for one in texts)
    return digest(said, b"".join(every))


class Memory:
    """What was made, in a file, or for one run alone.

    Args:
        place: The file; it is made if there is none.
    """

    def __init__(self, place: str | None = None) -> None:
        import sqlite3

        self._place = place
        self._errors = (
            sqlite3.Error,
            AttributeError,
            EOFError,
            TypeError,
            ValueError,
        )
        self._units: dict[str, tuple[bytes, frozenset[str]]] = {}
        """Name of a unit -> its key, and the top folders in which its files are."""
        self._sums: dict[str, dict[str, Sum]] = {}
        """Part -> endpoint -> what tells whether its extract is still true."""
        self._whole: tuple[bytes, Stamp | None, int] | None = None
        """What `whole` compares and returns."""
        self._has_changed = False
        """Whether the keys of what there is are others than in the file."""
        self._file = self._opened(place)
        self._texts = self._opened_texts()
        try:
            self._read()
        except self._errors:
            self._file = self._anew()

    def has_unit(self, name: str, key: bytes) -> bool:
        """Whether there is a unit that was made of the same."""
        return self._units.get(name, _NO_UNIT)[0] == key

    def folders(self, name: str) -> frozenset[str]:
        """The top folders in which the files of a unit are."""
        return self._units.get(name, _NO_UNIT)[1]

    def unit(self, name: str, key: bytes | None = None) -> Unit | None:
        """A unit that was made of the same; without a key, the one of this name."""
        there, _ = self._units.get(name, _NO_UNIT)
        if there is None or key not in (None, there):
            return None
        query = "SELECT key, sum, value FROM units WHERE name = ?"
        try:
            found, known, value = self._file.execute(query, (name,)).fetchone()
            if found != there or known != digest(name, there, value):
                return None
            files, stamps = marshal.loads(value)
        except self._errors:
            return None
        return Unit(there, tuple(Made(*file) for file in files), stamps)

    @property
    def units(self) -> Iterable[str]:
        """The names of all units."""
        return self._units.keys()

    def put_unit(self, name: str, unit: Unit) -> None:
        """Keeps a unit in the place of the one of this name."""
        files = [(file.path, file.sha256, file.origins) for file in unit.files]
        value = marshal.dumps((files, unit.stamps))
        row = (name, unit.key, digest(name, unit.key, value), value)
        self._execute("INSERT OR REPLACE INTO units VALUES (?, ?, ?, ?)", [row])
        folders = frozenset(file.path.partition("/")[0] for file in unit.files)
        self._units[name] = unit.key, folders

    def sums(self, part: str) -> Mapping[str, Sum]:
        """The key and a digest of each extract of a part, by endpoint."""
        return self._sums.get(part, {})

    def sum(self, part: str, endpoint: str, key: bytes) -> bytes | None:
        """A digest of an extract that was made of the same, None if there is none."""
        known, found, _ = self.sums(part).get(endpoint, (None, None, 0))
        return found if known == key else None

    def put_extract(self, part: str, endpoint: str, key: bytes, value: Any) -> None:
        """Keeps an extract."""
        texts: list[Text] = []
        if isinstance(value, Apart):
            put = self._texts.put
            texts = [put(one) if isinstance(one, bytes) else one for one in value.texts]
            value = value.summary
        said = marshal.dumps(value)
        row = (part, endpoint, marshal.dumps((said, [*texts])))
        self._execute("INSERT OR REPLACE INTO extracts VALUES (?, ?, ?)", [row])
        length = sum(text[1] for text in texts if not isinstance(text, bytes))
        found = (key, _digest_of(said, texts), length)
        self._sums.setdefault(part, {})[endpoint] = found

    def extracts(self, part: str, keys: Mapping[str, bytes]) -> Iterator[Any]:
        """The extracts of some endpoints, which are sorted.

        Raises:
            Damaged: One of them is not what was kept.
        """
        query = "SELECT endpoint, value FROM extracts WHERE part = ? ORDER BY endpoint"
        sums = self.sums(part)
        wanted = iter(keys.items())
        try:
            for endpoint, whole in self._file.execute(query, (part,)):
                if endpoint not in keys:
                    continue
                if (endpoint, keys[endpoint]) != next(wanted, None):
                    raise Damaged
                said, texts = marshal.loads(whole)
                known = (keys[endpoint], _digest_of(said, texts))
                if sums.get(endpoint, ())[:2] != known:
                    raise Damaged
                value = marshal.loads(said)
                yield Apart(value, texts) if texts else value
        except self._errors as error:
            raise Damaged from error
        if next(wanted, None) is not None:
            raise Damaged

    def text(self, text: Text) -> bytes:
        """A text that is kept apart.

        Raises:
            Damaged: It is not what was kept.
        """
        try:
            return self._texts.read(text)
        except (Unreadable, OSError) as error:
            raise Damaged from error

    def put_layout(self, file: Made, layout: Layout) -> None:
        """Keeps of which segments a file consists."""
        whole = ([*layout.keys], [*layout.sizes])
        key, value = file.sha256.encode(), marshal.dumps(whole)
        row = (file.path, key, digest(file.path, key, value), value)
        self._execute("INSERT OR REPLACE INTO layouts VALUES (?, ?, ?, ?)", [row])

    def layout(self, file: Made) -> Layout | None:
        """Of which segments a file consists, None if that is not known."""
        query = "SELECT key, sum, value FROM layouts WHERE path = ?"
        try:
            key, known, value = self._file.execute(query, (file.path,)).fetchone()
            if key != file.sha256.encode() or known != digest(file.path, key, value):
                return None
            return Layout(*marshal.loads(value))
        except self._errors:
            return None

    def put_pieces(self, part: str, pieces: Mapping[bytes, bytes]) -> None:
        """Keeps the pieces of a part's files, by what they were made of, in the place of those before."""
        value = marshal.dumps({**pieces})
        row = (part, digest(part, value), value)
        self._execute("INSERT OR REPLACE INTO pieces VALUES (?, ?, ?)", [row])

    def pieces(self, part: str) -> Mapping[bytes, bytes]:
        """The pieces of a part's files, as far as they are known."""
        query = "SELECT sum, value FROM pieces WHERE part = ?"
        try:
            known, value = self._file.execute(query, (part,)).fetchone()
            found: Mapping[bytes, bytes] = marshal.loads(value)
        except self._errors:
            return {}
        return found if known == digest(part, value) else {}

    def whole(self, base: bytes, out: str) -> int | None:
        """How many files there are, if the manifest is the one that vouches for all units, made on the same base."""
        if self._whole is None or None in self._whole:
            return None
        found = (base, stamp_of(f"{out}/{MANIFEST}"))
        return self._whole[2] if self._whole[:2] == found else None

    def put_whole(self, base: bytes, out: str, count: int) -> None:
        """Keeps that the manifest vouches for all units, which have so many files."""
        self._whole = (base, stamp_of(f"{out}/{MANIFEST}"), count)
        self._has_changed = True

    def forget_all_but(self, names: Iterable[str]) -> None:
        """Drops the units of other names, and the extracts of other endpoints."""
        keep = {*names}
        gone = [name for name in self._units if name not in keep]
        for name in gone:
            del self._units[name]
        self._execute("DELETE FROM units WHERE name = ?", [(name,) for name in gone])
        for part, sums in self._sums.items():
            pairs = [(part, endpoint) for endpoint in sums if endpoint not in keep]
            query = "DELETE FROM extracts WHERE part = ? AND endpoint = ?"
            self._execute(query, pairs)
            for _, endpoint in pairs:
                del sums[endpoint]

    def tidy(self) -> None:
        """Drops the texts that nobody knows any more, once they are most of what is kept."""
        every = (kept for sums in self._sums.values() for kept in sums.values())
        if self._texts.size < 2 * sum(length for _, _, length in every) + _LEFT:
            return
        rows = self._file.execute("SELECT part, endpoint, value FROM extracts")
        moved = []
        try:
            with self._texts.moving() as move:
                for part, endpoint, value in rows:
                    said, texts = marshal.loads(value)
                    if texts:
                        whole = marshal.dumps((said, [move(text) for text in texts]))
                        moved.append((whole, part, endpoint))
        except (*self._errors, Unreadable, OSError) as error:
            raise Damaged from error
        query = "UPDATE extracts SET value = ? WHERE part = ? AND endpoint = ?"
        self._execute(query, moved)

    def close(self) -> None:
        """Lets go of the file. What became of the run does not matter: what is kept is true of its key."""
        with suppress(*self._errors):
            if self._has_changed:
                value = marshal.dumps((self._units, self._sums, self._whole))
                query = "INSERT OR REPLACE INTO indexes VALUES (?, ?, ?)"
                self._file.execute(query, (_KEYS, digest(value), value))
            self._file.commit()
            self._file.close()
        self._texts.close()

    def remove(self) -> None:
        """Forgets everything."""
        self._file = self._anew()
        self._texts.clear()

    def _execute(self, query: str, rows: Sequence[tuple[object, ...]]) -> None:
        self._has_changed = self._has_changed or bool(rows)
        try:
            self._file.executemany(query, rows)
        except self._errors as error:
            raise Damaged from error

    def _opened_texts(self) -> Texts:
        """The texts beside the file; where they cannot be, they are of this run alone."""
        if self._place is not None:
            place = os.path.join(os.path.dirname(self._place), _TEXTS)
            if os.path.isdir(place):
                shutil.rmtree(place, ignore_errors=True)
            with suppress(OSError):
                return Texts(place)
        return Texts(None)

    def _opened(self, place: str | None) -> sqlite3.Connection:
        import sqlite3

        try:
            return self._prepared(sqlite3.connect(place or ""))
        except self._errors:
            return self._anew()

    def _anew(self) -> sqlite3.Connection:
        """An empty memory, in the same place if that is possible."""
        import sqlite3

        with suppress(AttributeError, *self._errors):
            self._file.close()
        self._units, self._sums, self._whole = {}, {}, None
        if self._place is not None:
            with suppress(*self._errors, OSError):
                if os.path.isdir(self._place):
                    shutil.rmtree(self._place)
                else:
                    os.unlink(self._place)
            with suppress(*self._errors):
                return self._prepared(sqlite3.connect(self._place))
        return self._prepared(sqlite3.connect(""))

    def _prepared(self, file: sqlite3.Connection) -> sqlite3.Connection:
        # If the machine fails now, the file may be damaged: then it is made anew.
        # Most of what is kept is larger than a page of 4 kB, and each page is read and written by a call of its own.
        file.executescript(
            "PRAGMA page_size = 32768; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
        )
        file.executescript(_TABLES)
        return file

    def _read(self) -> None:
        query = "SELECT sum, value FROM indexes WHERE name = ?"
        found = self._file.execute(query, (_KEYS,)).fetchone()
        if found is not None and found[0] == digest(found[1]):
            self._units, self._sums, self._whole = marshal.loads(found[1])


def _remove_former(folder: str) -> None:
    """Removes what was remembered in another form, which may be large."""
    for name in os.listdir(folder):
        if name.startswith(("made-", "texts-")) and name not in (_NAME, _TEXTS):
            with suppress(OSError):
                os.unlink(os.path.join(folder, name))


@contextmanager
def remembered(out: str) -> Iterator[Memory]:
    """What was made in a folder of outputs; if a first run fails, nothing stays behind in it."""
    is_new = not os.path.exists(os.path.join(out, CACHE))
    try:
        folder = make_cache(out)
        place: str | None = os.path.join(folder, _NAME)
        _remove_former(folder)
    except OSError:
        place = None
    memory = Memory(place)
    try:
        yield memory
    except BaseException:
        memory.close()
        if is_new:
            shutil.rmtree(os.path.join(out, CACHE), ignore_errors=True)
        raise
    memory.close()
