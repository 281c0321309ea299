"""The form as people use it, in a real browser, from a file: by keyboard, by pasting, by an address that was shared."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from .conftest import Visit
from .form_tools import HOSTILE, LANGUAGES, example, request_class, said

pytestmark = pytest.mark.interop

KLING = "kling_v1_6.image_to_video"
GROK = "grok_imagine.image_to_video"
NESTED = "wan_2_6.reference_to_video"


def opened(page: Page, site: Path, id_: str, fragment: str = "") -> None:
    page.goto(f"{site.as_uri()}/endpoints/{id_}.html{fragment}")
    expect(page.locator("#form-body")).to_be_visible()


def field(pointer: str) -> str:
    return f'[id="field-{pointer}"]'


def body(page: Page) -> Any:
    return json.loads(page.locator("#form-body").input_value())


def problems(page: Page) -> list[str]:
    """Place and words of each."""
    texts = page.locator(".verdict li").all_inner_texts()
    return [re.sub(r"\s+", " ", text).strip() for text in texts]


def tab_to(page: Page, pointer: str) -> None:
    """Goes forward by the keyboard alone until an input has the focus."""
    for _ in range(200):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == f"field-{pointer}":
            return
    raise AssertionError(f"no way to {pointer}")


def test_a_request_is_typed_by_keyboard_alone(site: Path, visit: Visit) -> None:
    with visit(site) as page:
        opened(page, site, KLING, "#body={}")
        tab_to(page, "/mode")
        page.keyboard.type("Professional")
        tab_to(page, "/image_url")
        page.keyboard.type("https://example.com/a.png")
        tab_to(page, "/prompt")
        page.keyboard.type("a cat")
        tab_to(page, "/guidance_scale")
        page.keyboard.type("0.50")
        assert page.locator(field("/guidance_scale")).input_value() == "0.50"
        assert body(page) == {
            "mode": "Professional",
            "image_url": "https://example.com/a.png",
            "prompt": "a cat",
            "guidance_scale": 0.5,
        }
        expect(page.locator("[data-verdict]")).to_have_attribute(
            "data-verdict", "right"
        )


def test_items_of_a_list_are_added_and_removed_by_keyboard(
    site: Path, visit: Visit
) -> None:
    at = "/input/reference_video_urls"
    with visit(site) as page:
        opened(page, site, NESTED, "#body={}")
        page.locator(f"{field(at)} > .add").focus()
        page.keyboard.press("Enter")
        page.keyboard.type("https://example.com/a.mp4")
        page.locator(f"{field(at)} > .add").focus()
        page.keyboard.press("Enter")
        page.keyboard.type("https://example.com/b.mp4")
        urls = ["https://example.com/a.mp4", "https://example.com/b.mp4"]
        assert body(page) == {"input": {"reference_video_urls": urls}}
        page.get_by_role("button", name="Remove reference_video_urls 1").press("Enter")
        assert body(page) == {"input": {"reference_video_urls": urls[1:]}}
        page.get_by_role("button", name="Remove reference_video_urls 1").press("Enter")
        assert body(page) == {}
        assert page.evaluate("document.activeElement.className") == "button add"


def test_a_new_item_has_the_focus_before_the_page_is_drawn_again(
    site: Path, visit: Visit
) -> None:
    """Else the first letter of a quick typist, or on a slow machine, is lost."""
    at = "/input/reference_video_urls"
    with visit(site) as page:
        opened(page, site, NESTED, "#body={}")
        focused = page.evaluate(
            """async (add) => {
                let isDrawn = false;
                requestAnimationFrame(() => { isDrawn = true; });
                document.querySelector(add).click();
                for (let turn = 0; turn < 20; turn += 1) await undefined;
                return [isDrawn, document.activeElement.id];
            }""",
            f"{field(at)} > .add",
        )
        assert focused == [False, f"field-{at}/0"]


def test_a_pasted_body_is_explained_problem_by_problem_with_the_page_of_each_rule(
    site: Path, visit: Visit
) -> None:
    wrong = {"prompt": "", "duration": 7, "modus": 1, "end_image_url": "cat.png"}
    with visit(site) as page:
        opened(page, site, KLING)
        page.locator("#form-body").fill(json.dumps(wrong))
        found = problems(page)
        expected = request_class(KLING).problems_of(wrong)
        assert [text.split(" ")[0] for text in found] == [
            one.pointer for one in expected
        ]
        links = page.locator(".verdict li a").evaluate_all(
            "all => all.map(one => one.href)"
        )
        assert links == [one.source for one in expected]
        assert "7 is not among the allowed values: 5, 10" in "\n".join(found)
        assert page.locator(field("/duration")).get_attribute("aria-invalid") == "true"
        page.locator(".verdict li .place", has_text="/duration").click()
        assert page.evaluate("document.activeElement.id") == "field-/duration"
        page.get_by_role("button", name="Remove modus").click()
        assert "modus" not in body(page)


def test_a_condition_is_explained_at_the_fields_that_it_touches(
    site: Path, visit: Visit
) -> None:
    words = "Only the professional mode ends with a given image."
    with visit(site) as page:
        opened(page, site, KLING)
        for pointer in ("/mode", "/end_image_url"):
            about = page.locator(field(pointer)).get_attribute("aria-describedby")
            condition = page.locator(f'[id="{about}"] .condition', has_text=words)
            assert "applies" not in str(condition.get_attribute("class"))
        page.locator(field("/mode")).select_option("Standard")
        assert problems(page)[0].startswith("/end_image_url must not be given here")
        assert "applies" in str(condition.get_attribute("class"))


def test_who_chooses_a_provider_is_held_to_its_page(site: Path, visit: Visit) -> None:
    with visit(site) as page:
        opened(page, site, GROK)
        page.locator("#form-provider").select_option("jiekou")
        page.locator(field("/duration")).fill("5")
        assert problems(page) == []
        page.locator("#form-provider").select_option("ppio")
        [problem] = problems(page)
        assert "PPIO's videos last at least 6 seconds" in problem
        expect(page.locator("[data-verdict]")).to_have_attribute(
            "data-verdict", "right"
        )


def test_the_cost_follows_what_is_typed(site: Path, visit: Visit) -> None:
    cost = "[data-cost]"
    with visit(site) as page:
        opened(page, site, GROK)
        page.locator("#form-provider").select_option("ppio")
        for duration, resolution in ((6, "480p"), (10, "720p")):
            page.locator(field("/duration")).fill(str(duration))
            page.locator(field("/resolution")).select_option(resolution)
            given = {**example(GROK), "duration": duration, "resolution": resolution}
            estimate = request_class(GROK).construct(**given).estimate_cost("ppio")
            expect(page.locator(cost)).to_have_attribute(
                "data-cost", str(estimate.amount)
            )
        page.locator("#form-provider").select_option("jiekou")
        expect(page.locator(cost)).to_have_attribute("data-cost", "")
        expect(page.locator(cost)).to_contain_text("no price of jiekou has been seen")


def test_what_would_be_refused_costs_nothing(site: Path, visit: Visit) -> None:
    """Whether it breaks a rule of the schema, or of the provider alone."""
    refused = "As it is, the body would be refused."
    with visit(site) as page:
        opened(page, site, GROK)
        cost, warning = page.locator("[data-cost]"), page.locator(".warning")
        for provider, duration, says in (
            ("ppio", "30", "None: as it is, the body would be refused."),
            ("ppio", "5", "None: as it is, the body would be refused."),
            ("jiekou", "5", "Jiekou: nobody knows"),
            ("ppio", "6", "PPIO: 2.88 CNY"),
        ):
            page.locator("#form-provider").select_option(provider)
            page.locator(field("/duration")).fill(duration)
            expect(cost).to_contain_text(says)
            expect(warning.filter(has_text=refused)).to_have_count(
                1 if says.startswith("None") else 0
            )


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_copied_is_the_request_in_a_language(
    language: str, site: Path, visit: Visit
) -> None:
    given = {**example(KLING), "prompt": HOSTILE}
    case = {"id": KLING, "provider": "ppio", "body": given, "language": language}
    [text] = said([{"do": "snippet", **case}])
    with visit(site, permissions=["clipboard-read", "clipboard-write"]) as page:
        opened(page, site, KLING)
        page.locator("#form-provider").select_option("ppio")
        page.locator("#form-body").fill(json.dumps(given))
        page.locator(f"input[name=language][value={language}]").check()
        page.get_by_role("button", name="Copy").click()
        expect(page.get_by_text("Copied.")).to_be_visible()
        assert page.evaluate("navigator.clipboard.readText()") == text


def test_every_state_has_an_address_that_can_be_shared(
    site: Path, visit: Visit
) -> None:
    given = {**example(KLING), "prompt": HOSTILE, "duration": 7}
    with visit(site) as page:
        opened(page, site, KLING)
        page.locator("#form-provider").select_option("jiekou")
        page.locator("input[name=language][value=go]").check()
        page.locator("#form-body").fill(json.dumps(given))
        address = page.url
        shown = page.locator("#form").inner_text()
    with visit(site) as page:
        page.goto(address)
        assert body(page) == given
        assert page.locator("#form-provider").input_value() == "jiekou"
        assert page.locator("#form").inner_text() == shown
        # An address that is pasted over another one of the same page loads nothing, and is followed all the same.
        page.evaluate('location.hash = \'#provider=ppio&body={"prompt":"b"}\'')
        expect(page.locator("#form-provider")).to_have_value("ppio")
        assert body(page) == {"prompt": "b"}
        page.goto(f"{address.partition('#')[0]}#try")
        opened(page, site, KLING, "#provider=nobody&language=cobol&body={")
        assert body(page) == example(KLING)


def test_what_an_address_or_a_number_cannot_hold_is_said(
    site: Path, visit: Visit
) -> None:
    with visit(site) as page:
        opened(page, site, "vidu_q1.text_to_video")
        text = page.locator("#form-body")
        text.fill('{"prompt": "a", "seed": 12345678901234567890')
        expect(page.get_by_text("This is no JSON yet")).to_be_visible()
        text.fill('{"prompt": "a 98765432109876543210", "seed": 12345678901234567890}')
        expect(
            page.get_by_text("A browser rounds 12345678901234567890:")
        ).to_be_visible()
        text.fill('{"prompt": "a 1e400", "seed": 1e400, "strength": 2.5e3}')
        expect(page.get_by_text("A browser rounds 1e400:")).to_be_visible()
        text.fill(json.dumps({"prompt": "a" * 40_000}))
        expect(page.get_by_text("too long for the page's address")).to_be_visible()
        assert "#" not in page.url
        text.fill("[1, 2]")
        assert problems(page) == ["the body an array of 2 is not an object novita.ai"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nobody_is_hindered_by_problems_either(
    scheme: str, site: Path, visit: Visit, axe: str
) -> None:
    states = {
        KLING: {"prompt": "", "duration": 7, "modus": 1, "end_image_url": "cat.png"},
        NESTED: {"input": {"reference_urls": ["x", "y"]}, "parameters": 5},
        "kling_v3_0_pro.image_to_video": {"multi_prompt": [{"prompt": 5}]},
        "unified.create": {"model": "x", "anything": {"nested": True}},
    }
    found = []
    with visit(site, color_scheme=scheme) as page:
        for id_, given in states.items():
            opened(page, site, id_)
            page.locator("#form-body").fill(json.dumps(given))
            page.evaluate(axe)
            results = page.evaluate("axe.run({ preload: false })")
            found += [f"{id_}: {one['id']}" for one in results["violations"]]
            for width in (360, 768):
                page.set_viewport_size({"width": width, "height": 800})
                assert page.evaluate("document.documentElement.scrollWidth") <= width
            page.set_viewport_size({"width": 1280, "height": 800})
    assert found == []
