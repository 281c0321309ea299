"""The documentation host of the small specs, whose pages say what the specs say until a test changes one."""

from __future__ import annotations

from typing import Any

from tests.pages.page_server import PageServer, Reply
from tests.pages.small_specs import PagesCli, facts_of, page_of

Q1 = "/docs/vidu-q1-text2video.md"
Q2 = "/docs/vidu-q2-text2video.md"
PRO = "/docs/vidu-q2-pro-img2video"
KLING = "/docs/kling-v3.0-text2video"
INDEX = "/llms.txt"
LOG = "/docs/changelog/2026-07.md"
LISTED = (Q2, f"{PRO}.md", f"{KLING}.md", "/docs/pricing.md", LOG)
RECORD = "/docs/changelog/2026-02.md"


def index(*pages: str) -> Reply:
    lines = [f"- [{one}]({one})" for one in pages]
    return markdown("# Acme\n\n" + "\n".join(lines) + "\n")


def markdown(text: str, **headers: str) -> Reply:
    return Reply(
        body=text.encode(), headers={"Content-Type": "text/markdown"} | headers
    )


class Site:
    """A documentation host that says what the small specs say."""

    def __init__(self, server: PageServer) -> None:
        self.server = server
        self.q2 = page_of(facts_of("vidu_q2.text_to_video"))
        server.on(Q2, markdown(self.q2, ETag='"2"'))
        pro = page_of(facts_of("vidu_q2_pro.image_to_video"), "rendered")
        server.on(PRO, markdown(pro, ETag='"3"'))
        kling = page_of(facts_of("kling_v3_0.text_to_video"), "anchored")
        server.on(KLING, markdown(kling, ETag='"4"'))
        server.on(INDEX, index(*LISTED))
        server.on(LOG, markdown("# July\n\n- Kling v3.0 is available.\n"))

    def url(self, path: str) -> str:
        return self.server.url + path


def lost(report: dict[str, Any]) -> dict[str, str]:
    return {one["page"]: one["reason"] for one in report["unreadable"]}


def retired(report: dict[str, Any]) -> list[tuple[str, str]]:
    return [
        (one["endpoint"], one["page"])
        for one in report["drift"]
        if one["keyword"] == "retirement"
    ]


def record(pages_cli: PagesCli, family: str, operation: str = "text_to_video") -> None:
    """Records that an endpoint is gone at acme."""
    path = pages_cli.specs / "endpoints" / family / f"{operation}.yaml"
    text = path.read_text("utf-8")
    assert "  acme: {}\n" in text
    known = "  acme: {retirement: acme-vidu-q1}\n"
    path.write_text(text.replace("  acme: {}\n", known), encoding="utf-8")
