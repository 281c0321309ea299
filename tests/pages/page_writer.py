"""Turns facts into a whole documentation page of each form, as vendors write them.

Written apart from the reader, for tests that read the pages back: `write(facts, form, dialect)` is a page, and
`carried(facts, form)` what has to be read from it.
"""

from __future__ import annotations

from generator.pages.facts import Facts
from tests.pages.page_writer_carried import carried
from tests.pages.page_writer_dialect import FORMS, TEXT_FORMS, Dialect, Form
from tests.pages.page_writer_markdown import MarkdownPage
from tests.pages.page_writer_plain import AnchoredPage, RenderedPage

__all__ = ["FORMS", "TEXT_FORMS", "Dialect", "Form", "carried", "write"]


def write(facts: Facts, form: Form, dialect: Dialect | None = None) -> str:
    """A page that states the facts in a form and in the ways of a dialect."""
    ways = dialect or Dialect()
    if form == "rendered":
        return RenderedPage(facts, ways).text()
    if form == "anchored":
        return AnchoredPage(facts, ways).text()
    return MarkdownPage(facts, form, ways).text()
