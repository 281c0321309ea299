"""Reads a page in whatever form: recognises the form, and rejects what is not the page of an endpoint."""

from __future__ import annotations

import re
from typing import Any, Literal
from urllib.parse import urljoin

import yaml

from generator.pages.facts import Facts, Page, Unreadable
from generator.pages.kinds import is_changelog, is_html, is_index, is_url, site_of
from generator.pages.reading import lines as plain_lines
from generator.pages.reading import markdown
from generator.pages.reading.anchored import blocks
from generator.pages.reading.anchored import recognised as is_anchored
from generator.pages.reading.calls import METHODS, Line
from generator.pages.reading.lines import section_of
from generator.pages.reading.rejection import CutError, RejectedError

_FRONT = re.compile(r"\A---[ \t]*\n(.*?)\n---[ \t]*(?:\n|\Z)", re.DOTALL)
_OWN = (
    re.compile(r"^#?\s*(?:URL )?Source:\s*(\S+)", re.MULTILINE | re.IGNORECASE),
    re.compile(r"<link[^>]+rel=\"canonical\"[^>]+href=\"([^\"]+)\"", re.IGNORECASE),
)
_INDEX = re.compile(r"(https?://[^\s)>\]]+/llms(?:-full)?\.txt)")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_ERROR = re.compile(
    r"\b(?:404|403|401|410|429|500|502|503|504)\b|not found|forbidden|access denied|bad gateway"
    r"|internal server error|unavailable|too many requests|enable javascript|页面不存在|找不到",
    re.IGNORECASE,
)
_SECTION_LINE = re.compile(
    r"^\s*#{0,6}\s*(?:request (?:body|headers?)|请求体|请求头|请求参数)\s*$",
    re.MULTILINE | re.IGNORECASE,
)
_TABLE = re.compile(
    r"^[ \t]*\|?[^\n|]*\b(?:name|parameter|param|field|argument|key)s?\b[^\n]*\|[^\n|]*\btype\b[^\n]*\n"
    r"[ \t]*\|?[ \t]*:?-{2,}"
    r"|^[ \t]*\|?[^\n|]*(?:参数|字段|名称|属性)[^\n]*\|[^\n|]*类型[^\n]*\n[ \t]*\|?[ \t]*:?-{2,}|<table\b",
    re.MULTILINE | re.IGNORECASE,
)
_UNSEEN = dict.fromkeys(map(ord, "\ufeff\u200b\u200c\u200d\u2060"))
_LETTERS = re.compile(r"[A-Za-z]+")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")


def read(text: str, name: str) -> Page | Unreadable:
    """A page's facts, or why there are none; `name` is the file or URL that it came from."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_UNSEEN)
    front, body = _front_matter(text)
    try:
        facts = _facts(body, _title(front))
    except CutError as cut:
        return Unreadable(name, f"is incomplete: {cut}", form_of(body), incomplete=True)
    except RejectedError as rejected:
        return Unreadable(name, str(rejected), form_of(body))
    except RecursionError:
        return Unreadable(name, "is nested deeper than any page is", form_of(body))
    urls, origins = named_in(name, text)
    if facts.host:
        origins = (*origins, facts.host)
    return Page(name, facts, urls, origins, _language(body), _date(front))


def named_in(name: str, text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The addresses that a page gives as its own, and the sites that it names as those of its provider."""
    front, _ = _front_matter(text)
    urls = tuple(_urls(front, text, name))
    sites = [site_of(url) for url in (*urls, *_INDEX.findall(text))]
    return urls, tuple(dict.fromkeys(site for site in sites if site))


Form = Literal["markdown", "anchored", "rendered"]


def form_of(text: str) -> Form | None:
    """The form of a page, as far as it shows one."""
    if is_html(text):
        return None
    if markdown.recognised(text):
        return "markdown"
    if is_anchored(text):
        return "anchored"
    if _is_rendered(text):
        return "rendered"
    return None


_HEAD = 20_000
"""Characters at the beginning of a text that is no page, which show a table, and of the longest front matter."""
_LARGEST = 400_000
"""Characters of the largest page that is read: a vendor's page of an endpoint has some thousands."""


def _facts(text: str, title: str | None) -> Facts:
    form = form_of(text)
    if form is not None and len(text) > _LARGEST:
        raise RejectedError(f"has {len(text)} characters, more than any page has")
    if form == "markdown":
        return markdown.read(text, title)
    if form == "anchored":
        return plain_lines.read(blocks(text), "anchored", title)
    if form == "rendered":
        found = [Line(line.strip()) for line in text.split("\n") if line.strip()]
        return plain_lines.read(found, "rendered", title)
    raise RejectedError(_why(text))


def _is_rendered(text: str) -> bool:
    """Rendered text has a call on lines of its own, or a section with names and types."""
    found = [line.strip() for line in text.split("\n") if line.strip()]
    last: int | None = None
    for at, line in enumerate(found[:-2]):
        if line in METHODS and (
            found[at + 1] == "/" or re.match(r"https?://|/\w", found[at + 1])
        ):
            return True
        if section_of(line):
            if last is None:
                last = max(plain_lines.starts([*map(Line, found)], {}), default=-1)
            if at < last:
                return True
    return False


def _why(text: str) -> str:
    """Why a page of no known form cannot be read."""
    bare = text.strip()
    if not bare:
        return "is empty"
    if is_html(text):
        title = re.search(r"<title[^>]*>(.*?)</title>", text, re.IGNORECASE | re.DOTALL)
        said = " ".join(title[1].split()) if title else ""
        error = (
            f", an error page ({said!r})"
            if _ERROR.search(said)
            else f" ({said!r})" if said else ""
        )
        end = "ask for its address with .md, or copy the rendered text"
        return f"is HTML{error} and no page in Markdown or as text: {end}"
    if bare[0] in "{[" and bare[-1] in "]}":
        return "is JSON and no page: an error answer, perhaps"
    if is_index(text):
        return "is an index of pages and no page of an endpoint"
    if _TABLE.search(text[:_HEAD]):
        return (
            "lists its parameters in a table, which no vendor's page does: names and types are there, but it is a"
            " digest by somebody else; take the vendor's own page"
        )
    if _SECTION_LINE.search(text):
        return "has lost the names and types of its parameters: its tags are stripped, only descriptions are left"
    if is_changelog("", text):
        return "is a changelog: it lists no parameters"
    if len(bare) < 600 and _ERROR.search(bare):
        said = " ".join(bare.split())[:60]
        return f"is an error page ({said!r}) and no page of an endpoint"
    return "is a page of something else: it lists no parameters with names and types"


# -- what a page says of itself -------------------------------------------------------------------


def _front_matter(text: str) -> tuple[dict[str, Any], str]:
    match = _FRONT.match(text)
    if match is None:
        return {}, text
    if len(match[1]) > _HEAD:
        return {}, text[match.end() :]
    try:
        found = yaml.safe_load(match[1])
    except (yaml.YAMLError, ValueError, OverflowError, RecursionError):
        found = None
    return (found if isinstance(found, dict) else {}), text[match.end() :]


def _title(front: dict[str, Any]) -> str | None:
    title = front.get("title")
    return title if isinstance(title, str) and title.strip() else None


def _urls(front: dict[str, Any], text: str, name: str) -> list[str]:
    found = [name] if is_url(name) else []
    keys = ("url", "source", "source_url", "canonical")
    found += [front[key] for key in keys if isinstance(front.get(key), str)]
    index = _INDEX.search(text)
    for pattern in _OWN:
        for url in pattern.findall(text[:4000]):
            base = index[1] if index else (found[0] if found else "")
            found.append(urljoin(base, url) if base and url.startswith("/") else url)
    # One that is none, such as http://[bad, names no page.
    return [url for url in dict.fromkeys(found) if site_of(url) or url.startswith("/")]


def _date(front: dict[str, Any]) -> str | None:
    for key in ("crawled_at", "date", "fetched", "updated"):
        found = front.get(key)
        # YAML's own dates, too; what holds others is none, and may be written out without end.
        match = None if isinstance(found, (dict, list)) else _DATE.match(str(found))
        if match:
            return match[0]
    return None


def _language(text: str) -> Literal["en", "zh"]:
    chinese = len(_CHINESE.findall(text))
    if not chinese:
        return "en"
    letters = sum(map(len, _LETTERS.findall(text)))
    return "zh" if chinese * 10 > letters else "en"
