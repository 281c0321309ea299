"""The sentences on files: how an image, a sound or a video is given, and its limits."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.pages.facts import Field
from tests.pages.page_writer_dialect import Dialect, Form
from tests.pages.page_writer_texts import FILE_TYPES, NOUNS
from tests.pages.page_writer_words import (
    BOUNDS,
    COLONS,
    FOR_INSTANCE,
    FOR_INSTANCE_INLINE,
    IN_ALL,
    KIND_BETWEEN,
    LEAST_OF_KIND,
    LIST_COMMAS,
    ONE_KIND,
    ONE_LENGTH,
    ONE_SIDE,
    SIDES,
)

HEADS = {"image": "image/png", "audio": "audio/mpeg", "video": "video/mp4"}


def number(value: object) -> str:
    """A value that is not a text, as pages write it: `true`, `5`, `0.5`, and `1` for 1.0."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value)


class Media:
    """The sentences for `media`, and for the length of an array of files."""

    def __init__(self, one: Field, dialect: Dialect, form: Form) -> None:
        raw = one.stated.get("media")
        self.stated: Mapping[str, Any] = raw if isinstance(raw, Mapping) else {}
        self.one, self.form = one, form
        self.dialect = dialect
        self.chinese = form == "markdown-zh"
        self.words = dialect.words(form)
        self.high, self.low = one.stated.get("maxItems"), one.stated.get("minItems")
        kind = self.stated.get("kind")
        nouns = NOUNS.get(str(kind), ("file", "files", "文件", "个文件"))
        self.single, self.plural = nouns[2:] if self.chinese else nouns[:2]

    def _nouns(self) -> dict[str, str]:
        one, many = self.single, self.plural
        if self.chinese:
            many = one
        return {"one": one, "many": many, "One": one.title(), "Many": many.capitalize()}

    def heading(self) -> str:
        return self.words.media.format(**self._nouns())

    def count(self, low: object, high: object) -> str | None:
        """The sentence for the length of an array; nothing where a line has to state it."""
        files = self.stated.get("kind") in NOUNS
        if high is None or not (low is None or (files and self._counts_in_prose())):
            return None
        if low is None:
            one = files and high == 1
            wording = self.words.one_item_max if one else self.words.items_max
        else:
            wording = self.words.accepts_only if low == high else self.words.accepts
        if not files:
            item, items = ("项", "项") if self.chinese else ("item", "items")
        else:
            item, items = self.single, self.plural
        counted = items if self.chinese or high != 1 else item
        return wording.format(low=low, high=high, one=item, many=counted, count=counted)

    def _counts_in_prose(self) -> bool:
        return self.dialect.items_by == "prose" and self.low != 0

    def sentences(self) -> list[str]:
        """One for each rule; the last one ends with a colon where a fenced block follows."""
        said = self.stated
        if not said:
            return list(self._of_kinds())
        words, nouns = self.words, self._nouns()
        found = []
        if counted := self.count(self.low, self.high):
            found.append(counted)
        forms = said.get("forms")
        if forms is None:
            found += [words.kind.format(**nouns)] if "kind" in said else []
        else:
            wording = words.url if list(forms) == ["url"] else words.base64
            found.append(wording.format(**nouns))
        if "types" in said:
            found.append(words.types.format(types=self._types(said["types"]), **nouns))
        found += self._sides()
        for key, wording in (
            ("aspectRatio", words.aspect),
            ("resolutionRatio", words.resolution),
        ):
            if key in said:
                low, high = said[key]["min"], said[key]["max"]
                limits = {"low": low, "high": high}
                found.append(wording.format(**limits, **nouns))
        if "maxSize" in said:
            size_text = self._size(said["maxSize"])
            found.append(words.max_size.format(size=size_text, **nouns))
        found += self._lasting()
        if said.get("transparency") is False:
            found.append(words.opaque)
        return found + self._base64()

    def _of_kinds(self) -> Iterator[str]:
        """A sentence for each kind of files, where a list may hold several."""
        kinds: Any = self.one.stated.get("mediaByKind") or {}
        for kind, limits in kinds.items():
            rest = {
                key: one
                for key, one in limits.items()
                if key not in ("minItems", "maxItems", "types")
            }
            field = Field(self.one.name, {"media": {"kind": kind, **rest}})
            own = Media(field, self.dialect, self.form)
            head = own.single if self.chinese else own.plural.capitalize()
            if "minItems" in limits and "maxItems" not in limits:
                words = {"low": limits["minItems"], "many": own.plural}
                head = LEAST_OF_KIND[self.chinese].format(**words)
            elif "maxItems" in limits:
                words = {"count": limits["maxItems"], "many": own.plural}
                head = ONE_KIND[self.chinese].format(**words)
                if "minItems" in limits:
                    words["low"] = limits["minItems"]
                    head = KIND_BETWEEN[self.chinese].format(**words)
            # Without what says that it is a file of that kind, as the head does.
            said = own.sentences()[1:]
            if "types" in limits:
                said.insert(0, self._types(limits["types"]))
            yield f"{head}{COLONS[self.chinese]} {'; '.join(said)}"

    def _sides(self) -> list[str]:
        """How many pixels each side may have."""
        said, words, nouns = dict(self.stated), self.words, self._nouns()
        found = []
        if "minWidth" in said and "minHeight" in said:
            wording = words.dimensions
            limits = {"width": said.pop("minWidth"), "height": said.pop("minHeight")}
            if "maxWidth" in said and "maxHeight" in said:
                wording = words.dimensions_between
                limits["most_width"] = said.pop("maxWidth")
                limits["most_height"] = said.pop("maxHeight")
            found.append(wording.format(**limits, **nouns))
        for key, wording in (
            ("minShortSide", words.short_side),
            ("maxLongSide", words.long_side),
        ):
            if key in said:
                limit = said.pop(key)
                found.append(wording.format(low=limit, high=limit, **nouns))
        return found + [
            ONE_SIDE[self.chinese].format(
                side=side[self.chinese],
                bound=bound[self.chinese],
                limit=said[start + name],
            )
            for name, side in SIDES.items()
            for start, bound in BOUNDS.items()
            if start + name in said
        ]

    def _lasting(self) -> list[str]:
        """How many seconds a file may last, and all of them together."""
        return [*self._each_lasts(), *self._all_last()]

    def _all_last(self) -> Iterator[str]:
        for start, bound in BOUNDS.items():
            limit = self.stated.get(f"{start}TotalDuration")
            if limit is not None:
                words = {"bound": bound[self.chinese], "limit": limit}
                yield IN_ALL[self.chinese].format(**words)

    def _each_lasts(self) -> list[str]:
        low, high = self.stated.get("minDuration"), self.stated.get("maxDuration")
        opened = [
            ONE_LENGTH[self.chinese].format(
                bound=bound[self.chinese], limit=self.stated[f"{start}Duration"]
            )
            for start, bound in BOUNDS.items()
            if start.startswith("exclusive") and f"{start}Duration" in self.stated
        ]
        wording = self.words.lasts
        if low is None or high is None:
            wording = self.words.lasts_max if low is None else self.words.lasts_min
        if low is None and high is None:
            return opened
        return [wording.format(low=low, high=high, **self._nouns()), *opened]

    def _size(self, size: str) -> str:
        return size if self.dialect.size_blank else size.replace(" ", "")

    def _types(self, types: Iterable[str]) -> str:
        names: list[str] = []
        for one in types:
            known = FILE_TYPES[one]
            names += known if self.dialect.jpg == "both" else known[:1]
        style = self.dialect.file_types
        if style == "upper":
            names = ["WebP" if one == "webp" else one.upper() for one in names]
        elif style != "lower":
            names = [f".{one}" for one in names]
        if style == "dotted code":
            names = [f"`{one}`" for one in names]
        comma = LIST_COMMAS[self.chinese and self.dialect.wide_commas]
        return comma.join(names)

    def _base64(self) -> list[str]:
        said, words = self.stated, self.words
        with_head = "data-uri" in (said.get("forms") or ())
        text = ""
        if "maxDecodedSize" in said:
            text = words.decoded.format(size=self._size(said["maxDecodedSize"]))
            text += words.data_head if with_head else ""
        elif with_head:
            text = words.data_uri
        if with_head:
            fenced = self.dialect.data_head == "fence"
            example = FOR_INSTANCE if fenced else FOR_INSTANCE_INLINE
            text += example[self.chinese].replace("{head}", self._head())
        return [text] if text else []

    def _head(self) -> str:
        types = self.stated.get("types") or [HEADS[self.stated.get("kind", "image")]]
        hole = "{base64_encode}" if self.dialect.base64_placeholder else ""
        return f"data:{types[0]};base64,{hole}"

    def fence(self) -> str | None:
        """What stands in the fenced block, if there is one."""
        if "data-uri" not in (self.stated.get("forms") or ()):
            return None
        return self._head() if self.dialect.data_head == "fence" else None
