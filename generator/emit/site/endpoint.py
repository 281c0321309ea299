"""Writes what an endpoint's page says in words: the catalogue has the rest, and both are put together by the build."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.emit.reference.matrix import aspect_ratio_of, cells
from generator.emit.reference.pages import Page, Row, page
from generator.emit.site.form import form_of
from generator.language.model import Api, Endpoint, walk

_MATRIX = ("duration", "resolution", "ratio", "inputs", "sound")
_PARAMETER = ("name", "type", "required", "default", "allowed", "meaning")
_FIELD = ("name", "type", "required", "meaning")


def words_of(endpoint: Endpoint, api: Api) -> dict[str, Any]:
    """The words of a page; each text is a line of Markdown."""
    told = page(endpoint, api)
    pointers = [
        value.pointer
        for value in walk(endpoint.request)
        if value.pointer and not value.pointer.endswith("/items")
    ]
    return {
        "endpoint": endpoint.id,
        "family": endpoint.family,
        "summary": told.summary,
        "matrix": _named(_MATRIX, cells(endpoint)),
        "ratios": _ratios(endpoint),
        "parameters": [
            {"pointer": pointer, **_named(_PARAMETER, row)}
            for pointer, row in zip(pointers, told.parameters, strict=True)
        ],
        "response": [_named(_FIELD, row) for row in told.response],
        "sections": [{"title": one.title, "lines": one.lines} for one in told.sections],
        "examples": _examples(told),
        "form": form_of(endpoint, api),
    }


def _named(names: Iterable[str], row: Row) -> dict[str, str]:
    """The cells of a row by their names, but for the empty ones."""
    return {name: cell for name, cell in zip(names, row, strict=True) if cell}


def _ratios(endpoint: Endpoint) -> dict[str, Any]:
    """The ratios of width to height that can be chosen; `open`: others may be, too."""
    value = aspect_ratio_of(endpoint)
    if value is None:
        return {"values": [], "open": True}
    return {"values": [*(value.enum or value.open_enum or ())], "open": not value.enum}


def _examples(told: Page) -> list[dict[str, str]]:
    return [
        {"python": "\n".join(one.python), "curl": "\n".join(one.curl)}
        for one in told.examples
    ]
