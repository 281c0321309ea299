"""Finds the endpoints whose model a changelog names as gone or going, and not those that it recommends."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from generator.frozen import dataclass
from generator.language.model import Endpoint
from generator.pages.reading.prose import prose

_GONE = re.compile(
    r"\bretir\w+|\bdeprecat\w+|\bdiscontinu\w+|\bsunset\w*|\bdecommission\w*|\bwithdraw\w*|\bdelist\w*|\bEOL\b"
    r"|\bshut(?:s|ting)? ?down|\b(?:taken?|brought) down|\b(?:tak\w+|go\w*|brought|be|are|is) offline"
    r"|\b(?:switch|turn)(?:ed|ing)? off|\bphas(?:ed|ing) out|\bend[- ]of[- ](?:life|service)|\bstops? (?:working|being)"
    r"|\bno longer (?:be )?(?:available|supported|served|offered|used|accessible)|\bremov(?:ed|al|ing)\b"
    r"|下线|停止(?:服务|支持|提供|运营)|终止服务|停用|弃用|废弃|退役|下架|关停|移除|不再(?:提供|支持)",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"(?:\bnot|n't|\bnever|\bno longer)(?:\s+(?:yet|be|being|going to))*\s*\Z|(?:不会|未|没有|并非)(?:被)?\s*\Z",
    re.IGNORECASE,
)
_NEW = re.compile(
    r"\bavailable\b|\blaunch\w*|\breleas(?:ed|es|ing)\b|\badd(?:ed|s|ing)\b|\bintroduc\w+|\bnew\b|上线|发布|新增|推出",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"\binstead\b(?! of)|\breplacements?\b|\bmigrat\w+ to|\b(?:switch|move|upgrade) to|\bin (?:their|its) place"
    r"|\bin favou?r of|\b(?:replaced|superseded|succeeded) (?:by|with)|\bsuccessors?\b|\brecommend\w*|\balternatives?\b"
    r"|(?:^|[,;:(.\u2013-]\s*|\b(?:please|should|can|and|to|then)\s+)use\b(?! of)|\u2192|\u27a1|[-=]>"
    r"|替代|替换|取代|改用|换用|转用|迁移|升级[到至]|建议|推荐|由(?=.*(?:替代|取代|替换))",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"\b(?:replac|supersed)(?:es|ing)\b|\bsucceeds\b|\b(?:instead of|in place of|rather than)\b"
    r"|(?<!的)(?:替代|取代|替换)(?!模型|方案|品)",
    re.IGNORECASE,
)
"""What comes after it goes, and what stands before it comes."""
_FROM_TO = re.compile(
    r"\b(?:migrat\w+|switch\w*|mov\w+) from (.+?) to\b", re.IGNORECASE
)
_PART_OF = re.compile(
    r"\b(?:parameter|field|option|header|value|watermark|limit|restriction|bug|feature)s?\b|参数|字段|选项|水印|限制",
    re.IGNORECASE,
)
"""What belongs to a model can go while the model stays."""
_CLAUSE = re.compile(r"[,;，；]\s*|\s+(?:and|but|while)\s+|而")
_SENTENCE = re.compile(r"(?<=[.;!?。；！])\s*(?=[A-Z\u4e00-\u9fff`*])")
_OPEN = re.compile(r"(?:\b(?:and|or)|[,、和与及])\Z")
_HEADING = re.compile(r"(#{1,6})\s+(.*)")
_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*\Z")
_EMPTY = re.compile(r"\W*\Z|n/?a\Z|none\Z|无\Z", re.IGNORECASE)


def named_as_gone(text: str, endpoints: Sequence[Endpoint]) -> set[str]:
    """Ids of the endpoints whose model is gone or going."""
    families = {endpoint.family for endpoint in endpoints}
    names = [(endpoint, _Names.of(endpoint, families)) for endpoint in endpoints]
    models = [found for _, found in names]
    said = list(_said(text, models))
    return {
        endpoint.id
        for endpoint, found in names
        if any(found.among(clause, context) for clause, context in said)
    }


# -- names ----------------------------------------------------------------------------------------

_GAP = r"[\s._-]*"
_VARIANTS = "pro|turbo|fast|mini|lite|max|plus|ultra|flash|preview|master|hd"
_KINDS = {
    "text": r"text[\s_-]*(?:to|2)|文生",
    "image": r"(?:image|img)[\s_-]*(?:to|2)|图生",
    "reference": r"reference[\s_-]*(?:to|2)|参考",
    "start": r"start[\s_-]*(?:and[\s_-]*)?end|首尾",
    "template": r"template|模板",
    "multi": r"multi[\s_-]*frame|多帧",
}
_KIND = re.compile(
    rf"[\s_,/&-]*(?:and\s+)?({'|'.join(_KINDS.values())})(?:[\s_-]*(?:to[\s_-]*)?video|[帧生视频]*)",
    re.IGNORECASE,
)
# What may stand before a version whose provider was named already: "Vidu Q2, Q2 Pro and Q2 Turbo".
_BEFORE = re.compile(
    r"(?:\A|[^\w\s]|\b(?:and|or|the|models?)|[和与及或])\s*\Z", re.IGNORECASE
)


@dataclass(frozen=True)
class _Names:
    """How a changelog may name the model of an endpoint."""

    operation: str
    provider: re.Pattern[str]
    model: re.Pattern[str]
    whole: re.Pattern[str]
    """All of the provider, or of a series to which the model belongs; or the endpoint's own path."""

    @classmethod
    def of(cls, endpoint: Endpoint, families: Iterable[str]) -> _Names:
        words = endpoint.family.split("_")
        count = len(words)
        longer = [family.split("_") for family in families]
        later = {
            re.escape(other[count])
            for other in longer
            if other[:count] == words and len(other) > count
        }
        provider = re.escape(words[0])
        versions = [_version(words[1:end]) for end in range(2, count + 1)]
        version = versions[-1] if versions else ""
        no_variant = rf"(?!{_GAP}(?:{'|'.join(sorted(later | {_VARIANTS}))})\b)"
        series = "|".join(
            rf"{provider}{_GAP}{version}\s*(?:series|family|系列)"
            for version in versions
        )
        kind = r"\s*(?:video\s+|generation\s+|视频|生成|的)*(?:models?|endpoints?|APIs?|versions?|模型|接口|系列)"
        alternatives = [
            rf"\b(?:all|every|each|entire|whole)\s+(?:of\s+)?(?:the\s+|our\s+)?{provider}{kind}",
            rf"\ball\s+(?:of\s+the\s+)?models\s+(?:of|by|from)\s+{provider}\b(?!\s*[a-z]?\d)",
            rf"\b{provider}\s+(?:series|family)\b",
            rf"(?:所有|全部)\s*{provider}{kind}",
            rf"{provider}\s*(?:全系列?|系列|(?:所有|全部)模型)",
            rf"(?<![\w-]){re.escape(endpoint.path.rpartition('/')[2])}(?![\w-])",
            *([series] if series else []),
        ]
        bare = not re.fullmatch(r"(?:v?\d+_?)+", "_".join(words[1:]) or "0")
        return cls(
            endpoint.operation.partition("_")[0],
            re.compile(rf"(?<![a-z0-9]){provider}", re.IGNORECASE),
            re.compile(
                rf"(?<![a-z0-9_.])(?P<brand>{provider}{_GAP}){'?' if bare else ''}{version}"
                rf"(?![a-z0-9_]|[.]\d){no_variant}",
                re.IGNORECASE,
            ),
            re.compile("|".join(alternatives), re.IGNORECASE),
        )

    def among(self, clause: str, context: str) -> bool:
        """Whether the endpoint is named in a clause; `context` is what was said before, the provider perhaps."""
        if self.whole.search(clause):
            return True
        known = self.provider.search(context) is not None
        return any(
            (match["brand"] or (known and _BEFORE.search(clause[: match.start()])))
            and self._meant(clause[match.end() :])
            for match in self.model.finditer(clause)
        )

    def _meant(self, after: str) -> bool:
        """Whether all of the model is named, or this operation of it."""
        kinds = []
        while match := _KIND.match(after):
            kinds.append(match[1])
            after = after[match.end() :]
        own = _KINDS.get(self.operation)
        return (
            not kinds
            or own is None
            or any(re.match(own, kind, re.IGNORECASE) for kind in kinds)
        )


def _version(words: Sequence[str]) -> str:
    """A version with or without its `v`."""
    return _GAP.join(
        (
            f"v?{re.escape(word.removeprefix('v'))}"
            if re.fullmatch(r"v?\d+", word)
            else re.escape(word)
        )
        for word in words
    )


# -- sentences ------------------------------------------------------------------------------------


def _said(text: str, models: Sequence[_Names]) -> Iterator[tuple[str, str]]:
    """What is said of models that go, each with what it stands below."""
    above: list[tuple[int, str]] = []
    for block in re.split(r"\n(?=#{1,6}\s)", text):
        heading = _HEADING.match(block)
        if heading:
            level = len(heading[1])
            above = [heading for heading in above if heading[0] < level]
        listed = _verdict([heading for _, heading in above], models)
        title = " ".join(heading for _, heading in above)
        if heading:
            above.append((level, heading[2]))
            own = _verdict([heading for _, heading in above], models)
        else:
            own = listed
        intro = ""
        for line in _lines(block):
            bullet = line.startswith("* ")
            if not bullet:
                intro = line
            below = own
            if bullet and _gone(intro):
                below = True
            elif bullet and _NEW.search(intro):
                below = False
            context = f"{title} {heading[2] if heading else ''} {intro} {line}"
            for sentence in _SENTENCE.split(line.removeprefix("* ")):
                for clause in _going(sentence, below):
                    yield clause, context


def _verdict(headings: Sequence[str], models: Sequence[_Names]) -> bool:
    """Whether headings say that what stands below them goes; one that names a model speaks of that model alone."""
    for heading in reversed(headings):
        if any(names.among(heading, heading) for names in models):
            return False
        if _gone(heading):
            return True
        if _NEW.search(heading):
            return False
    return False


def _lines(block: str) -> list[str]:
    """Paragraphs, bullets and rows of tables; a line that ends in the middle of a list goes on."""
    found: list[str] = []
    for line in prose(_rows(block)).text.split("\n"):
        if found and _OPEN.search(found[-1]) and not line.startswith("* "):
            found[-1] += f" {line}"
        else:
            found.append(line)
    return found


def _rows(block: str) -> str:
    """A text with its tables as bullets, without columns that name replacements and rows that name no end."""
    lines = block.split("\n")
    found: list[str] = []
    head: list[str] = []
    for at, line in enumerate(lines):
        if "|" in line and at + 1 < len(lines) and _RULE.match(lines[at + 1]):
            head = _cells(line)
        elif "|" not in line:
            head = []
            found.append(line)
        elif not head:
            found.append(line)
        elif not _RULE.match(line):
            found += _row(head, _cells(line))
    return "\n".join(found)


def _row(head: Sequence[str], cells: Sequence[str]) -> Iterator[str]:
    columns = list(zip(head, cells, strict=False))
    ends = [cell for name, cell in columns if _gone(name)]
    if ends and all(_EMPTY.match(end) for end in ends):
        return
    said = [cell for name, cell in columns if not _INSTEAD.search(name)]
    yield f"- {' - '.join(said)}{' (retired)' if ends else ''}"


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def _gone(text: str) -> re.Match[str] | None:
    """The word that says that something goes, unless it is denied, or only a part of a model goes."""
    for found in _GONE.finditer(text):
        if _DENIED.search(text[: found.start()]):
            continue
        if not _PART_OF.search(text[: found.end() + 20]):
            return found
    return None


def _going(sentence: str, below: bool) -> Iterator[str]:
    """The parts of a sentence that name what goes; `below`: it stands in a list of such things."""
    moved = _FROM_TO.search(sentence)
    over = _OVER.search(sentence)
    lead = _INSTEAD.search(sentence)
    if moved:
        yield moved[1]
    elif over and not (lead and lead.start() < over.start() and "由" in lead[0]):
        yield from _up_to_lead(sentence[over.end() :])
    elif lead and re.match(r"(?:replac|supersed|succeed)\w+ |由", lead[0], re.I):
        yield sentence[: lead.start()]
    elif gone := _gone(sentence):
        if lead and lead.start() < gone.start():
            # "We recommend B, as A is retired": the replacement stands first.
            yield sentence[: lead.start()]
            yield _CLAUSE.split(sentence[lead.end() : gone.start()], maxsplit=1)[-1]
            yield from _up_to_lead(sentence[gone.start() :])
        else:
            yield from _up_to_lead(sentence)
    elif below and not _GONE.search(sentence):
        yield from _up_to_lead(sentence)


def _up_to_lead(sentence: str) -> Iterator[str]:
    """A sentence up to the word that leads to a replacement, without the clauses about what is new."""
    lead = _INSTEAD.search(sentence)
    words = sentence[: lead.start()] if lead else sentence
    if not _NEW.search(words):
        yield words
        return
    kept: list[str] = []
    gone = False
    for clause in _CLAUSE.split(words):
        if _gone(clause):
            gone = True
            kept.append(clause)
        elif not _NEW.search(clause):
            kept.append(clause)
        elif not gone:
            # "A, B and C are new, and D is retired": A and B are new as well.
            kept.clear()
    yield ", ".join(kept)
