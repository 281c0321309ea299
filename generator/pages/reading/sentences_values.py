"""Holds the patterns of sentences without a colon that name values: defaults, options, examples, fields."""

from __future__ import annotations

import re

from generator.pages.facts import Json
from generator.pages.reading.values import NUMBER, NUMERIC, base, listed, marked, typed
from generator.pages.reading.worded import Worded

# -- defaults and only options --------------------------------------------------------------------

_WORD = r"(?:`(?P<code>[^`]*)`|\"(?P<quoted>[^\"]*)\"|(?P<bare>-?[A-Za-z0-9_+][A-Za-z0-9_.:/+%-]*))"
_DEFAULT_WORDS = "default|默认|缺省|back|不填|不传|未填|未传|留空"
_DEFAULT = Worded(
    r"(?:(?:\b|(?<=[a-z0-9])(?=(?-i:D)))defaults?(?:\s+(?:value|setting))?"
    r"\s*(?::|=|\bis\b|\bto\b|\bof\b|(?=[`\"\d-]))(?:\s*set to)?"
    r"|默认(?:值)?\s*(?:为|是|:|(?=[`\w]))|缺省(?:值)?\s*(?:为|是|:|(?=[`\w]))|\bfalls?\s+back\s+to\b"
    r"|(?:不填|不传|未填|未传|留空)时?,?\s*(?:则|将|会|系统)?(?:默认)?(?:为|是|使用|采用|取|用)(?=\s*[`\w]))"
    rf"\s*:?\s*{_WORD}",
    _DEFAULT_WORDS,
)
# What may follow a bare word that is a value: the end, punctuation, a unit, a glued sentence.
_AFTER = re.compile(
    r"\s*(?:\Z|\n|[.,;)(]|[A-Z]|(?:s|secs?|seconds?|fps|秒|个?字符|帧)\b|秒|帧|with\b|and\b|if\b|when\b|for\b|unless\b)"
)
_NO_VALUES = frozenset(
    {
        *(
            "none",
            "null",
            "no",
            "not",
            "a",
            "an",
            "the",
            "this",
            "that",
            "it",
            "is",
            "as",
            "being",
            "with",
        ),
        *(
            "random",
            "randomly",
            "empty",
            "off",
            "on",
            "recommended",
            "used",
            "applied",
            "set",
            "enabled",
        ),
        *(
            "disabled",
            "given",
            "chosen",
            "determined",
            "automatic",
            "automatically",
            "selected",
        ),
        *("available", "required", "optional", "unlimited", "based", "same"),
    }
)
_ONLY_THING = r"(?:\w+\s+)?(?:option|value|choice|one|resolution|duration)"


def _again(mark: str) -> str:
    """The word once more in the same pattern, its groups under names of their own."""
    return _WORD.replace("?P<", f"?P<{mark}")


_ONLY = (
    Worded(
        rf"(?P<lead>\bwith\s+)?{_WORD}\s*(?:seconds?\s+)?(?:(?:being|as"
        rf"|is)\s+)?(?:currently\s+)?the\s+only\s+{_ONLY_THING}",
        "only",
    ),
    Worded(
        rf"\bonly\s+{_ONLY_THING}\s*(?:available\s*)?(?:is|:)\s*{_WORD}",
        "only",
    ),
    Worded(
        rf"\bonly\s+(?:supports?|accepts?|allows?)\s*:?\s*{_WORD}(?!\s+[a-z]+)"
        rf"|\bonly\s+{_again('x')}\s*(?:fps|seconds?|s|frames)?\s+is\s+(?:currently\s+)?(?:supported"
        rf"|available|allowed)",
        "only",
    ),
    Worded(
        rf"(?:仅|只)(?:支持|可选|提供|能为|可为|能选择?)\s*:?\s*{_WORD}"
        rf"|(?P<lead>其中\s*)?{_again('x')}\s*秒?\s*(?:是|为|作为)?(?:当前|目前)?唯一"
        rf"|唯一(?:可选|可用|支持|的)*(?:值|选项)?(?:为|是|:)?\s*{_again('y')}",
        "仅|只|唯一",
    ),
)
_WITH_OPTIONS = Worded(
    r"(?:\bwith\s+(?:the\s+)?(?:(?:available|supported|possible|valid|allowed|following)\s+)*(?:options?"
    r"|choices?|values?)(?:\s+(?:of|for|being|to use))?|\boptions?\s+(?:are|include)"
    r"|\bchoose\s+(?:from|between)|\bcan be(?:\s+either)?|\beither|\bmust be(?:\s+(?:one of|either))?|\bone of"
    r"|可选(?:择)?(?:值)?(?:为|是)?|可以是|可为|支持|可在|可取|(?<![\u4e00-\u9fff])取)\s*:?\s*"
    r"(?P<list>`[^`\n]+`(?:[^`\n.;]{0,24}`[^`\n]+`)*|\"[^\"\n]+\"(?:[^\"\n.;]{0,24}\"[^\"\n]+\")*"
    r"|(?:-?\d+(?:\.\d+)?\s*(?:s|seconds?|秒)?\s*(?:,\s*(?:or\b|and\b|或|和)?|or|and|或|和)\s*)+-?\d+(?:\.\d+)?)",
    "with|option|choose|can be|either|must be|one of|可选|可以是|可为|支持|可在|取",
)
_OPTIONS_BEFORE = Worded(
    r"\bwith\s+(?P<list>[`\"\d][^.\n]*?)\s+(?:seconds?\s+)?(?:being"
    r"|as)\s+the\s+(?:only\s+)?(?:\w+\s+)?(?:options|values|choices)",
    "with",
)
# Words without marks are a list only where the sentence says that all are, and holds nothing behind them.
_BARE = r"[A-Za-z0-9](?:(?!(?<=[a-z0-9])[A-Z][a-z]+[\s:])[\w:+/*-])*(?:\.\d+)*"
_WITH_OPTIONS_BARE = re.compile(
    r"\bwith\s+(?:the\s+)?(?:available|supported|possible|valid|allowed|acceptable)\s+(?:options?|values?|choices?)"
    rf"\s+(?:of|being|are)\s*:?\s*(?P<list>{_BARE}(?:\s*(?:,\s*(?:or\s+|and\s+)?|\s(?:or|and)\s+){_BARE})*)"
    r"\s*(?=[.;)\n]|\Z|(?<=[a-z0-9])[A-Z][a-z]+[\s:])"
)
_ONE_OF_BARE = re.compile(
    rf"\bmust\s+be\s+one\s+of\s*(?:the\s+following\s*)?:?\s*(?P<list>{_BARE}(?:\s*(?:,\s*(?:or\s+|and\s+)?|\s(?:or|and)\s+){_BARE})+)"
    r"\s*(?=[.;)\n]|\Z|(?<=[a-z0-9])[A-Z][a-z]+[\s:])"
)
# After these words a Chinese sentence has nothing but values in Latin letters.
_WITH_OPTIONS_ZH = re.compile(
    r"可选(?:择)?(?:值)?(?:为|是)?\s*(?P<list>[A-Za-z0-9][\w:.+-]*(?:\s*秒)?"
    r"(?:\s*(?:,|或|和)\s*[A-Za-z0-9][\w:.+-]*(?:\s*秒)?)*)\s*(?=[.;\n]|\Z)"
)


_IF_LEFT_OUT = Worded(
    r"\b(?:if|when|where)\s+(?:it\s+is\s+|this\s+is\s+)?(?:omitted|left\s+(?:out|empty|blank)|unset|absent|missing"
    rf"|not\s+(?:given|set|provided|specified|passed|sent))\s*,?\s*{_WORD}\s*(?:s|seconds?|fps)?\s+(?:is|are|will\s+be)"
    r"\s+(?:used|assumed|taken|applied)\b",
    "omitted|left|unset|absent|missing|not",
)
# `true`: Default value, adds sound; auto（默认）.
_DEFAULT_AFTER = Worded(
    rf"(?:(?<=\n)|(?<=[,;.:\s*])|\A)(?:\*\s*)?{_WORD}\s*(?:\(\s*|:\s*|\s-\s+)(?:the\s+|this\s+is\s+the\s+"
    rf"|为|是)?(?:default|默认)"
    r"(?:\s*(?:value|setting|option)|值|选项)?\s*(?=[),.;]|\n|\Z)",
    _DEFAULT_WORDS,
)


def default_in(text: str, kind: str | None) -> Json | None:
    """The value that a sentence gives as the default."""
    for match in _DEFAULT.finditer(text):
        value = _word(match, text, kind)
        if value is not None:
            return value
    for match in _IF_LEFT_OUT.finditer(text):
        code = match["code"] or match["quoted"]
        value = typed(str(code or match["bare"]), base(kind))
        if value is not None and str(value).lower() not in _NO_VALUES:
            return value
    for match in _DEFAULT_AFTER.finditer(text):
        bare, code = match["bare"], match["code"] or match["quoted"]
        value = typed(str(bare if code is None else code), base(kind))
        if value is not None and str(value).lower() not in _NO_VALUES:
            return value
    return None


def _word(match: re.Match[str], text: str, kind: str | None) -> Json | None:
    """The value that a pattern's word stands for."""
    groups = match.groupdict()
    code = next(
        (
            groups[key]
            for key in groups
            if key.endswith(("code", "quoted")) and groups[key] is not None
        ),
        None,
    )
    if code is not None:
        return typed(code, base(kind))
    name = next((key for key in groups if key.endswith("bare") and groups[key]), None)
    if name is None:
        return None
    bare = groups[name]
    if kind in NUMERIC:
        found = re.match(rf"{NUMBER}(?![\w]*[a-rt-z])", bare)
        return typed(found[0], kind) if found else None
    glued = re.match(r"(?i:true|false)|[^\n]*?[a-z0-9](?=\.?[A-Z][a-z])", bare)
    if kind == "boolean":
        return (
            typed(glued[0], kind)
            if glued and glued[0].lower() in ("true", "false")
            else None
        )
    end = match.start(name) + len(bare)
    if glued and glued[0] != bare and glued[0].lower() not in ("true", "false"):
        bare = glued[0]
    elif not _AFTER.match(text, end):
        return None
    bare = bare.rstrip(".:,")
    return None if bare.lower() in _NO_VALUES else typed(bare, base(kind))


def only_options(text: str, kind: str | None) -> list[Json] | None:
    """The values of a list in prose: the only option, or a few in code spans or digits."""
    if kind not in ("string", *NUMERIC):
        return None
    for pattern in _ONLY:
        match = pattern.search(text)
        value = _word(match, text, kind) if match else None
        if match and value is None:
            value = _loose(match, kind)
        if value is not None:
            return [value]
    options = (
        _WITH_OPTIONS.search(text)
        or _OPTIONS_BEFORE.search(text)
        or _WITH_OPTIONS_ZH.search(text)
        or _WITH_OPTIONS_BARE.search(text)
        or _ONE_OF_BARE.search(text)
    )
    if options:
        words = marked(options["list"])
        values = listed(options["list"], kind)
        if values and (words is None or len(words) == len(values)):
            return values
    return None


def _loose(match: re.Match[str], kind: str | None) -> Json | None:
    """A bare word before `is the only option`, which ends at a blank and not at punctuation."""
    bare = next(
        (
            value
            for key, value in match.groupdict().items()
            if key.endswith("bare") and value
        ),
        None,
    )
    if bare is None or bare.lower() in _NO_VALUES:
        return None
    sure = match.groupdict().get("lead") or re.search(r"\d", bare)
    return typed(bare.rstrip(".:,"), base(kind)) if sure else None


# -- open lists and nested names ------------------------------------------------------------------

_EXAMPLES = Worded(
    r"(?:\be\.?g\.|\bfor (?:example|instance)|\bsuch as|\bincluding|例如|比如|譬如|(?<=[,(])\s*如)"
    r"\s*[,:]?\s*(?P<list>[^\n;)]+)",
    "e.g|eg|for example|for instance|such as|including|例如|比如|譬如|如",
)
_TEXTS = re.compile(
    r"prompt|text|caption|description|content|script|lyric", re.IGNORECASE
)
_EXAMPLE = re.compile(r"[A-Za-z0-9][\w:/+-]*(?:\.\w+)*")


def examples_in(text: str, kind: str | None, name: str) -> list[Json] | None:
    """The values that a sentence gives as examples; at least two, or one and `etc.`."""
    if _TEXTS.search(name):
        return None
    match = _EXAMPLES.search(text)
    if match is None:
        return None
    words = marked(match["list"])
    open_end = re.search(r"\betc\b|等", match["list"]) is not None
    if words is None:
        written = re.split(r"\s*(?:\betc\b|等)", match["list"])[0]
        # A full stop before a blank or the end closes the list.
        written = re.split(r"\.(?:\s|\Z)|(?<=[a-z0-9])(?=[A-Z][a-z]+\s)", written)[0]
        items = [
            item.strip()
            for item in re.split(
                r"\s*,\s*(?:or\s+|and\s+|或)?|\s+(?:or|and|或|和)\s+", written
            )
            if item.strip()
        ]
        if not all(_EXAMPLE.fullmatch(item) for item in items):
            return None
        words = items
    values = [typed(word, kind) for word in words]
    if None in values or len(values) < (1 if open_end else 2):
        return None
    return list(dict.fromkeys(values))


_NAMES = re.compile(
    r"(?:\beach\s*(?:\w+\s+){0,2}?(?:containing|contains|includes|including|with|has|having|consists of|made of)"
    r"|每[个项组条一]?\S{0,6}?(?:包含|包括|含有|含|由))\s*:?\s*(?P<list>[^\n.;(]+)",
    re.IGNORECASE,
)


def named_fields(text: str) -> list[str]:
    """The names that a sentence lists as the fields of each item."""
    match = _NAMES.search(text)
    if match is None:
        return []
    written = re.split(r"(?<=[a-z0-9])(?=[A-Z][a-z]+\s)", match["list"])[0].replace(
        "`", ""
    )
    items = re.split(
        r"\s*,\s*(?:and\s+|和|以及)?|\s+and\s+|\s*(?:和|以及|及)\s*", written
    )
    names = [
        re.sub(
            r"^(?:an?|the|its|字段)\s+|\s*(?:fields?|字段|组成|等)\Z", "", item.strip()
        )
        for item in items
    ]
    if not names or not all(re.fullmatch(r"[a-z][a-z0-9_]*", name) for name in names):
        return []
    return names
