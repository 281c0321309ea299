"""Faults of form planted into the small set, each with the rules that must complain of it, and no others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from .folder import Folder
from .small_folder import GONE, small_folder, with_bytes, with_file, with_keywords


class Fault(NamedTuple):
    """A schema that is at fault, and who must see it."""

    rules: str
    about: str
    where: str
    """A body, at fault in all files, or one file alone such as `draft-07/bundle.json`."""
    pointer: str
    keywords: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.rules}: {self.about}"

    def planted(self) -> Folder:
        plant = with_file if "/" in self.where else with_keywords
        return plant(self.where, self.pointer, self.keywords)


class FileFault(NamedTuple):
    """A file that lacks, or whose bytes are at fault."""

    rules: str
    about: str
    planted: Callable[[], Folder]

    def __str__(self) -> str:
        return f"{self.rules}: {self.about}"


REQUEST, ANSWER, SUBJECT = "MakeRequest", "MakeResponse", "Subject"
OLD, BUNDLE = "draft-07/MakeRequest.json", "draft-07/bundle.json"
PROMPT, DURATION = "/properties/prompt", "/properties/duration"
FPS, STYLE, IMAGE = "/properties/fps", "/properties/style", "/properties/image"
CODE = "/properties/code"
SUBJECTS, FLAG = "/properties/subjects", "/properties/is_fast"
COMBINATION = "/not/anyOf/0"
GIVEN_IMAGE = f"{COMBINATION}/properties/image"
LIST, LIST_OR_NULL = {"type": "array"}, {"type": ["array", "null"]}
TEXT, ID = {"type": "string"}, "https://schemas.example/1.0.0/"
ONE_OF_TWO = [{"type": "string"}, {"type": "integer"}]
GIVEN = {"type": "object", "properties": {"style": TEXT}, "required": ["style"]}

FAULTS = (
    Fault("two_dialects", "another metaschema", OLD, "", {"$schema": "https://x/"}),
    Fault("two_dialects bundle_shape", "one is wider", OLD, PROMPT, {"maxLength": 9}),
    Fault("self_contained", "a file", REQUEST, f"{SUBJECTS}/items", {"$ref": "S.json"}),
    Fault("self_contained", "an unused type", REQUEST, SUBJECTS, {"items": TEXT}),
    Fault("identifier", "none", OLD, "", {"$id": GONE}),
    Fault("identifier", "relative", OLD, "", {"$id": "1.0.0/draft-07/a.json"}),
    Fault("identifier", "a urn", OLD, "", {"$id": "urn:x:1.0.0:draft-07:MakeRequest"}),
    Fault("identifier", "no version", OLD, "", {"$id": f"{ID[:-6]}{OLD}"}),
    Fault("identifier", "no dialect", OLD, "", {"$id": f"{ID}MakeRequest.json"}),
    Fault("identifier", "another's", OLD, "", {"$id": f"{ID}2020-12/MakeRequest.json"}),
    Fault("identifier", "a fragment", OLD, "", {"$id": f"{ID}{OLD}#"}),
    Fault("identifier", "within", SUBJECT, "", {"$id": f"{ID}Subject.json"}),
    Fault(
        "bundle_shape two_dialects self_contained",
        "lacks a body",
        BUNDLE,
        "/properties",
        {"MakeResponse": GONE},
    ),
    Fault(
        "bundle_shape two_dialects titles types_beside items_of_lists",
        "an array",
        BUNDLE,
        "",
        {"type": "array"},
    ),
    Fault(
        "bundle_shape two_dialects",
        "holds a body",
        BUNDLE,
        "/properties",
        {"MakeResponse": TEXT, "x": {"$ref": "#/definitions/MakeResponse"}},
    ),
    Fault("titles", "is no name of a type", REQUEST, "", {"title": "make request"}),
    Fault("titles", "is another name", SUBJECT, "", {"title": "Topic"}),
    Fault("titles", "none", ANSWER, "", {"title": GONE}),
    Fault("titles", "of a property", REQUEST, PROMPT, {"title": "Prompt"}),
    Fault(
        "titles nulls",
        "a type that may lack",
        SUBJECT,
        "",
        {"type": ["object", "null"]},
    ),
    Fault(
        "bare_references",
        "a description beside",
        REQUEST,
        f"{SUBJECTS}/items",
        {"description": "One of them."},
    ),
    Fault("types_beside", "a limit alone", REQUEST, PROMPT, {"type": GONE}),
    Fault("types_beside", "a limit of texts", REQUEST, DURATION, {"maxLength": 3}),
    Fault(
        "types_beside",
        "in a condition",
        REQUEST,
        "/not/anyOf/1/properties/style",
        {"type": GONE},
    ),
    Fault("types_beside", "a combination", REQUEST, COMBINATION, {"type": GONE}),
    Fault("items_of_lists", "of anything", REQUEST, GIVEN_IMAGE, LIST),
    Fault("items_of_lists", "or null", REQUEST, GIVEN_IMAGE, LIST_OR_NULL),
    Fault("open_lists", "a choice", REQUEST, STYLE, {"anyOf": ONE_OF_TWO}),
    Fault("open_lists", "closed", REQUEST, STYLE, {"enum": ["cinematic"]}),
    Fault("open_lists", "not shown", REQUEST, STYLE, {"examples": GONE}),
    Fault("closed_lists", "no gaps", REQUEST, FPS, {"enum": [25, 24, None]}),
    Fault("closed_lists", "one", REQUEST, DURATION, {"minimum": 5, "maximum": 5}),
    Fault("closed_lists", "empty", REQUEST, "/properties/version", {"enum": []}),
    Fault("closed_lists", "twice", REQUEST, FPS, {"enum": [24, 24, None]}),
    Fault("closed_lists", "two types", REQUEST, FPS, {"enum": [24, "30", None]}),
    Fault("closed_lists", "yes", REQUEST, FLAG, {"enum": [True]}),
    Fault("nulls", "undocumented", REQUEST, PROMPT, {"type": ["string", "null"]}),
    Fault("nulls", "first", REQUEST, FPS, {"type": ["null", "integer"]}),
    Fault(
        "nulls items_of_lists",
        "three types",
        REQUEST,
        FPS,
        {"type": ["integer", "null", "array"]},
    ),
    Fault("nulls", "in the type alone", REQUEST, FPS, {"enum": [24, 30]}),
    Fault(
        "nulls",
        "forgotten",
        REQUEST,
        FPS,
        {"type": "integer", "enum": [24, 30]},
    ),
    Fault("openness", "an open request", REQUEST, "", {"additionalProperties": GONE}),
    Fault("openness", "open within", SUBJECT, "", {"additionalProperties": GONE}),
    Fault("openness", "a closed answer", ANSWER, "", {"additionalProperties": False}),
    Fault("openness", "extras of a type", REQUEST, "", {"additionalProperties": TEXT}),
    Fault(
        "openness examples",
        "promises",
        ANSWER,
        "",
        {"required": ["task_id", "url", "note"]},
    ),
    Fault("openness", "nobody", ANSWER, "", {"required": []}),
    Fault("openness", "unknown", SUBJECT, "", {"required": ["id", "name"]}),
    Fault("conditions", "below the root", REQUEST, FLAG, {"not": TEXT}),
    Fault("conditions", "of a shared type", SUBJECT, "", {"not": GIVEN}),
    Fault("conditions", "and more", REQUEST, "/not", {"type": "object"}),
    Fault("conditions", "titled", REQUEST, COMBINATION, {"description": "Fast."}),
    Fault("conditions", "a choice of one", REQUEST, "/not", {"anyOf": [GIVEN]}),
    Fault("disputed_keywords", "format", REQUEST, IMAGE, {"format": "uri"}),
    Fault("disputed_keywords", "const", REQUEST, PROMPT, {"const": "rain"}),
    Fault("disputed_keywords", "if", SUBJECT, "", {"if": GIVEN}),
    Fault("open_lists", "a strict choice", REQUEST, STYLE, {"oneOf": ONE_OF_TWO}),
    Fault(
        "disputed_keywords",
        "in a condition",
        REQUEST,
        f"{COMBINATION}/properties/is_fast",
        {"const": True},
    ),
    Fault("unknown_keywords", "an extension", REQUEST, IMAGE, {"x-media": "image"}),
    Fault("unknown_keywords", "a typo", REQUEST, PROMPT, {"maxlength": 3}),
    Fault("unknown_keywords", "at the root", ANSWER, "", {"sources": []}),
    Fault("patterns", "not anchored", REQUEST, IMAGE, {"pattern": "https?://"}),
    Fault("patterns", "a branch is not", REQUEST, IMAGE, {"pattern": "^x|https?://"}),
    Fault("patterns", "a class of signs", REQUEST, IMAGE, {"pattern": "^https?://\\w"}),
    Fault("patterns", "a whole payload", REQUEST, IMAGE, {"pattern": "^[A-Za-z:/]*"}),
    Fault("patterns", "any sign", REQUEST, IMAGE, {"pattern": "^https?://."}),
    Fault("patterns", "looks ahead", REQUEST, IMAGE, {"pattern": "^(?=http)"}),
    Fault(
        "patterns", "to the end", REQUEST, IMAGE, {"pattern": "^https://[a-z./]{17}$"}
    ),
    Fault("patterns", "not documented", REQUEST, CODE, {"pattern": "^[a-z]{2}-[0-9]"}),
    Fault("patterns", "dropped", REQUEST, CODE, {"pattern": GONE}),
    Fault("patterns", "long", REQUEST, IMAGE, {"pattern": f"^(h|{'x' * 250})"}),
    Fault("defaults", "invented", REQUEST, STYLE, {"default": "cinematic"}),
    Fault("defaults", "another", REQUEST, DURATION, {"default": 6}),
    Fault("defaults", "forgotten", REQUEST, DURATION, {"default": GONE}),
    Fault("defaults", "like it", REQUEST, DURATION, {"default": 5.0}),
    Fault("defaults examples", "out of range", REQUEST, DURATION, {"maximum": 4}),
    Fault("examples", "no body", ANSWER, "", {"examples": GONE}),
    Fault("examples", "an empty list", REQUEST, "", {"examples": []}),
    Fault("examples", "no whole body", REQUEST, "", {"examples": [{"prompt": "x"}]}),
    Fault("examples", "no file", REQUEST, IMAGE, {"examples": GONE}),
    Fault("examples", "a wrong file", REQUEST, IMAGE, {"examples": ["cat.png"]}),
    Fault("descriptions", "two lines", REQUEST, PROMPT, {"description": "a\nb"}),
    Fault("descriptions", "a separator", SUBJECT, "", {"description": "a\u2028b"}),
    Fault("descriptions", "blanks", ANSWER, "", {"description": "Task. "}),
    Fault("descriptions", "nothing", ANSWER, "", {"description": ""}),
    Fault("descriptions", "ends a comment", REQUEST, "", {"description": "a*/b"}),
    Fault("descriptions", "escapes", REQUEST, PROMPT, {"description": "a\\u0041"}),
)


def _lacking(name: str) -> Folder:
    whole = small_folder()
    return Folder(tuple(f for f in whole.files if str(f) != name), whole.specs)


def _bytes(about: str, old: bytes, new: bytes, rules: str = "") -> FileFault:
    def planted() -> Folder:
        return with_bytes(OLD, lambda content: content.replace(old, new))

    return FileFault(rules or "bytes_of_files", about, planted)


FILE_FAULTS = (
    FileFault(
        "two_dialects bundle_shape",
        "one dialect alone",
        lambda: _lacking("draft-07/MakeResponse.json"),
    ),
    FileFault("two_dialects bundle_shape", "no bundle", lambda: _lacking(BUNDLE)),
    _bytes("another indent", b"  ", b"   "),
    _bytes("no final newline", b"}\n", b"}"),
    _bytes("line ends of another system", b"\n", b"\r\n"),
    _bytes("escaped signs", b"video", b"vide\\u006f"),
    _bytes(
        "a time of day",
        b"Makes a video.",
        b"Made at 2026-01-02T03:04:05.",
        "bytes_of_files two_dialects bundle_shape",
    ),
    _bytes(
        "keywords in another order",
        b'"minLength": 1,\n      "maxLength": 2000',
        b'"maxLength": 2000,\n      "minLength": 1',
        "bytes_of_files two_dialects",
    ),
)
