"""Bodies in the catalogue as the raw YAML demands them, without their files."""

from __future__ import annotations

from collections.abc import Iterator

from .payloads import holds_step
from .reader import Spec

BYTES = {"kB": 1, "MB": 2, "GB": 3}


def kinds(rules: Spec) -> list[Spec]:
    """What is said of each kind of files."""
    found = []
    for kind, rule in rules.items():
        said = media({"kind": kind, **rule})
        del said["forms"]
        if not said["types"]:
            del said["types"]
        found.append(said)
    return found


def _sums(found: list[tuple[str, Spec]]) -> Spec:
    """What the numbers in lists may add up to, where that is said of any."""
    sums = [{"pointer": at, **one["sum"]} for at, one in found if "sum" in one]
    return {"sums": sums} if sums else {}


def _counts(found: list[tuple[str, Spec]]) -> Spec:
    """How many objects of lists may have some values, where that is said of any."""
    counts = [{"pointer": at, **one["counts"]} for at, one in found if "counts" in one]
    return {"counts": counts} if counts else {}


def body(title: str, direction: str, whole: Spec) -> Spec:
    """One body without its files."""
    found = list(values(whole))
    return {
        "title": title,
        "direction": direction,
        "media": [
            {"pointer": at, **media(one["media"])}
            for at, one in found
            if "media" in one
        ],
        **(
            {
                "mediaByKind": [
                    {"pointer": at, "kinds": kinds(one["mediaByKind"])}
                    for at, one in found
                    if "mediaByKind" in one
                ]
            }
            if any("mediaByKind" in one for _, one in found)
            else {}
        ),
        **_counts(found),
        **_sums(found),
        "relations": [
            {"pointer": at, **one["relation"]} for at, one in found if "relation" in one
        ],
        "openLists": [
            {"pointer": at, "values": one["openEnum"]}
            for at, one in found
            if "openEnum" in one
        ],
        "meanings": [
            {"pointer": at, "value": meaning["value"], "means": meaning["means"]}
            for at, one in found
            for meaning in one.get("meanings", ())
        ],
        "advised": [
            {"pointer": at, "keyword": keyword, "value": one[keyword], "says": says}
            for at, one in found
            for keyword, says in _advised(one)
        ],
        "inferred": [
            {"pointer": at, "keyword": keyword, **_inferred(keyword, one)}
            for at, value in found
            for keyword, one in value.get("inferred", {}).items()
        ],
        "partlyDocumented": [
            {
                "pointer": at,
                **{key: one[key] for key in ("sources", "providers") if key in one},
            }
            for at, one in found
            if "sources" in one or "providers" in one
        ],
    }


def _advised(one: Spec) -> Iterator[tuple[str, str]]:
    """What a page states and no schema says, each keyword with its words."""
    if "truncatedLength" in one:
        words = f"is cut off behind {one['truncatedLength']} characters"
        yield "truncatedLength", f"A value {words}."
    if "recommendedLength" in one:
        words = f"should have at most {one['recommendedLength']} characters"
        yield "recommendedLength", f"A value {words}."
    if "step" in one and not holds_step(one):
        start, step = one.get("minimum", 0), one["step"]
        words = f"should be {start} and any number of steps of {step}"
        yield "step", f"A value {words}."


def _inferred(keyword: str, raw: Spec) -> Spec:
    if keyword == "media":
        return {
            "media": media(raw["value"]),
            "inSchema": False,
            "reason": raw["reason"],
        }
    return {**raw, "inSchema": keyword in ("type", "enum")}


def media(raw: Spec) -> Spec:
    found = {"forms": ["url", "data-uri"], "types": [], **raw}
    for keyword in ("maxSize", "maxDecodedSize"):
        if keyword in found:
            number, unit = found[keyword].split()
            found[keyword] = {
                "stated": found[keyword],
                "smallerReading": int(number) * 1000 ** BYTES[unit],
                "largerReading": int(number) * 1024 ** BYTES[unit],
            }
    return found


def values(spec: Spec, pointer: str = "") -> Iterator[tuple[str, Spec]]:
    """Every value of a body's shape with its pointer."""
    yield pointer, spec
    if "items" in spec:
        yield from values(spec["items"], f"{pointer}/items")
    for name, one in spec.get("properties", {}).items():
        yield from values(
            one, f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"
        )
