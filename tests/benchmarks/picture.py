"""Draws ratios as bars that begin at 1.0, as an SVG that can be read on light and on dark pages.

A library would bring a heavy dependency for some lines, rectangles and texts. The scale is logarithmic, so that half
and twice are as long; costs and rates stand apart, since less of the former is better and more of the latter.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from .row import Row, short

WIDTH, LINE, MARGIN = 1090, 34, 16
_LEFT, _RIGHT = 540, 915
"""Between which pixels the scale lies: names stand before it, figures behind."""
_STEPS = (
    0.01,
    0.02,
    0.05,
    0.1,
    0.2,
    0.5,
    1,
    2,
    5,
    10,
    20,
    50,
    100,
)
_STYLE = """
  :root { --page: #ffffff; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --met: #0a6ebd; --missed: #c2540a; }
  @media (prefers-color-scheme: dark) {
    :root { --page: #0d1117; --text: #f0f6fc; --quiet: #9198a1; --line: #3d444d; --met: #4ea1ee; --missed: #f0883e; }
  }
  text { font: 13px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; fill: var(--text); }
  .page { fill: var(--page); } .quiet { fill: var(--quiet); font-size: 11px; }
  .title { font-weight: 600; font-size: 15px; }
  .end { text-anchor: end; } .middle { text-anchor: middle; }
  .grid { stroke: var(--line); } .one, .spread { stroke: var(--text); } .goal { fill: var(--text); }
  .met { fill: var(--met); } .missed { fill: var(--missed); }
"""
_GROUPS = (
    (False, "Costs beside the peer: less is better"),
    (True, "Rates beside the peer: more is better"),
)


def picture(rows: Sequence[Row]) -> str:
    """The whole picture; the best ratio of each group comes first."""
    low, high = _bounds(rows)
    body: list[str] = []
    y = MARGIN
    for is_rate, title in _GROUPS:
        group = [row for row in rows if row.more_is_better is is_rate]
        group.sort(key=lambda row: row.ratio, reverse=is_rate)
        if group:
            drawn, y = _group(group, title, y, (low, high))
            body += drawn
    note = (
        "Bars begin at 1.0, which is as much as the peer's; they are blue where the goal is met, orange where not. "
        "A triangle is the goal, a line the middle half of the turns."
    )
    body.append(_text(MARGIN, y + 8, note, "quiet"))
    height = y + 24
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        f'width="{WIDTH}" height="{height}" role="img">\n'
        "<title>What this project costs in times of what its peers cost</title>\n"
        f"<style>{_STYLE}</style>\n"
        f'<rect class="page" width="{WIDTH}" height="{height}" rx="6"/>\n'
    )
    return head + "\n".join(body) + "\n</svg>\n"


def _bounds(rows: Sequence[Row]) -> tuple[float, float]:
    """The steps between which every figure lies."""
    figures = [1.0, *(part for row in rows for part in (row.goal, *row.spread))]
    # A ratio of nothing, too, has a place.
    low = max(step for step in _STEPS if step <= max(min(figures), _STEPS[0]))
    high = min(step for step in (*_STEPS, 1e9) if step >= max(figures))
    return min(low, 0.5), max(high, 2)


def _group(
    rows: Sequence[Row], title: str, top: int, bounds: tuple[float, float]
) -> tuple[list[str], int]:
    """The bars of a group, and where the next one begins."""
    first = top + 52
    bottom = first + LINE * len(rows)
    drawn = [_text(MARGIN, top + 16, title, "title")]
    for step in _STEPS:
        if bounds[0] <= step <= bounds[1]:
            x = _place(step, bounds)
            kind = "one" if step == 1 else "grid"
            drawn += [
                f'<line class="{kind}" x1="{x}" y1="{first - 8}" x2="{x}" y2="{bottom}"/>',
                _text(
                    x, first - 13, "1.0" if step == 1 else f"{step:g}", "quiet middle"
                ),
            ]
    drawn.append(_text(_RIGHT + 70, first - 13, "ratio", "quiet end"))
    drawn.append(_text(WIDTH - MARGIN, first - 13, "goal", "quiet end"))
    for number, row in enumerate(rows):
        drawn += _bar(row, first + LINE * number, bounds)
    return drawn, bottom + 16


def _bar(row: Row, top: int, bounds: tuple[float, float]) -> Iterator[str]:
    middle = top + LINE // 2
    one, end, goal = (_place(value, bounds) for value in (1, row.ratio, row.goal))
    low, high = (_place(value, bounds) for value in row.spread)
    kind = "met" if row.is_met else "missed"
    yield _text(_LEFT - 14, top + 13, row.what, "end")
    yield _text(_LEFT - 14, top + 26, f"{row.peer}, {row.measure}", "quiet end")
    left, width = min(one, end), max(abs(end - one), 1)
    yield (
        f'<rect class="{kind}" x="{left:.1f}" y="{middle - 6}" width="{width:.1f}" height="12">'
        f"<title>{escape(row.what)}: {short(row.ratio)}</title></rect>"
    )
    yield f'<line class="spread" x1="{low}" y1="{middle}" x2="{high}" y2="{middle}"/>'
    yield f'<path class="goal" d="M{goal} {middle - 6}l-4.5 -8h9z"/>'
    said = f"{short(row.ratio)} x"
    yield _text(_RIGHT + 70, middle + 4, said, "end")
    wanted = f"{row.sign} {short(row.goal)}"
    yield _text(WIDTH - MARGIN, middle + 4, wanted, "end")


def _place(value: float, bounds: tuple[float, float]) -> float:
    low, high = map(math.log, bounds)
    share = (math.log(max(value, bounds[0])) - low) / (high - low)
    return round(_LEFT + share * (_RIGHT - _LEFT), 1)


def _text(x: float, y: float, text: str, kind: str) -> str:
    return f'<text class="{kind}" x="{x}" y="{y}">{escape(text)}</text>'
