"""How a page is written: every choice that its facts leave open."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from tests.pages.page_writer_words import CHINESE, ENGLISH, Words, words_of

Form = Literal["markdown", "markdown-zh", "rendered", "anchored"]
FORMS: tuple[Form, ...] = ("markdown", "markdown-zh", "rendered", "anchored")
TEXT_FORMS: tuple[Form, ...] = ("rendered", "anchored")


@dataclass(frozen=True)
class Dialect:
    """The choices of one page; a choice that a form does not know is without effect there."""

    english: Words = field(default_factory=lambda: words_of(ENGLISH))
    chinese: Words = field(default_factory=lambda: words_of(CHINESE))

    # How values and lists are written.
    values: Literal["code", "plain", "quotes"] = "code"
    joined: Literal["comma", "and", "or"] = "comma"
    comma_before_last: bool = False
    """`a, b, and c`."""
    wide_commas: bool = False
    """Are Chinese lists joined with the enumeration comma?"""
    dash: Literal[" - ", "-", "\u2013", " \u2013 ", "~"] = " - "
    size_blank: bool = False
    """`50 MB` in place of `50MB`."""
    file_types: Literal["upper", "lower", "dotted", "dotted code"] = "upper"
    jpg: Literal["both", "one"] = "both"
    """Is JPEG named together with JPG?"""

    # Which sentence states a fact, where there are several.
    default_by: Literal["attribute", "prose", "both"] = "attribute"
    only_as_clause: bool = True
    length_by: Literal["line", "both"] = "line"
    range_by: Literal["line", "prose", "both"] = "line"
    range_with_default: bool = False
    items_by: Literal["line", "prose"] = "line"
    data_head: Literal["fence", "inline"] = "fence"
    base64_placeholder: bool = True
    members_in_prose: bool = False
    """Are nested fields named in a sentence, too?"""
    noise: bool = False
    """Sentences that look like facts and are none, such as `true` and `false` for a boolean."""

    # How sentences are laid out.
    lines: Literal["paragraphs", "breaks", "bullets", "inline"] = "paragraphs"
    media_as: Literal["bullets", "inline"] = "bullets"
    conditions_as: Literal["bullets", "inline"] = "bullets"
    bullet: Literal["* ", "- ", "*   "] = "* "
    full_stop: bool = True
    """Does a description end with a full stop?"""
    line_stop: bool = False
    """Does a line such as `Optional values: ...` end with one?"""
    soft_breaks: bool = False
    """Is a paragraph broken into lines at its sentences?"""

    # Mark-up of Mintlify Markdown.
    attribute_order: tuple[str, ...] = ("name", "type", "required", "default")
    limits_in_attributes: bool = False
    """Are limits and closed lists attributes of the tag in place of sentences?"""
    required_bare: bool = False
    default_notation: Literal["natural", "quoted", "braces"] = "natural"
    escapes: bool = True
    """Backslashes before `_` and `[` (the latter in anchored Markdown, too)."""
    less_than: Literal["\\<", "&lt;", "<"] = "\\<"
    indent: Literal[0, 2, 4] = 2
    expandable_open: bool = False
    front_matter: bool = False
    source_line: bool = False
    index_quote: bool = True
    tip: bool = True

    # Furniture and notation of rendered text and anchored Markdown.
    skip_line: bool = True
    host_line: bool = False
    copy_lines: bool = False
    """`Copy`, `Try it` and their like."""
    blank_lines: bool = True
    """Around the headings of rendered text."""
    bare_default: bool = False
    """`default:720p` in place of `default:"720p"`."""
    data_on_one_line: bool = False
    """Does the sample's JSON begin right behind `--data '`?"""
    sample_indented: bool = True
    entities: bool = True
    """Is `<` an entity in anchored Markdown?"""

    short_types: bool = False
    """`int`, `bool`, `float`, `list`, `dict`."""
    tail: bool = False
    """Is there a line of the platform at the end?"""

    def words(self, form: Form) -> Words:
        """The wordings of a form's language."""
        return self.chinese if form == "markdown-zh" else self.english
