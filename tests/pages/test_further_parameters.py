"""A page whose body depends on one parameter's value sends parameters of some models, and lists none of them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.pages.small_specs import (
    Q2,
    SITE,
    PagesCli,
    added,
    facts_of,
    news,
    page_of,
    restated,
)

OWN = f"{SITE}/docs/vidu-q2-text2video.md"
FURTHER = "furtherParameters: {by: prompt, says: each prompt has its own}"
EXAMPLE = """
```bash
curl --request POST --url https://api.acme.example/v3/async/vidu-q2-text2video \\
  --data '{"prompt": "a cat", "camera": {"zoom": 2}, "fps": 24}'
```
"""


@pytest.fixture
def opened(pages_cli: PagesCli) -> PagesCli:
    """The specs in which one parameter decides which others there are."""
    path = pages_cli.specs / "endpoints" / f"{Q2.replace('.', '/')}.yaml"
    text = path.read_text("utf-8").replace("\nresponse:", f"\n{FURTHER}\n\nresponse:")
    path.write_text(text, encoding="utf-8")
    return pages_cli


def report_of(cli: PagesCli) -> dict[str, Any]:
    """What is said of the page whose example sends two parameters that it does not list."""
    return cli.report(cli.put("page.md", page_of(facts_of(Q2), own=OWN) + EXAMPLE))


def test_what_only_an_example_sends_is_no_news_and_no_doubt(opened: PagesCli) -> None:
    found = report_of(opened)
    assert (found["drift"], found["pages"][0]["doubts"]) == ([], [])
    assert opened.status == 0


def test_of_a_body_that_is_closed_it_is_a_doubt(pages_cli: PagesCli) -> None:
    doubts = report_of(pages_cli)["pages"][0]["doubts"]
    assert [one["pointer"] for one in doubts] == ["/camera", "/fps"]


def test_what_the_page_lists_and_the_spec_lacks_is_drift(opened: PagesCli) -> None:
    page = opened.put("page.md", page_of(added(facts_of(Q2), "camera"), own=OWN))
    assert news(opened.report(page)) == [("/camera", "unknown")]


def test_what_both_list_is_compared(opened: PagesCli) -> None:
    facts = restated(facts_of(Q2), "/duration", enum=[5, 10, 15])
    page = opened.put("page.md", page_of(facts, own=OWN))
    assert news(opened.report(page)) == [("/duration", "enum")]
