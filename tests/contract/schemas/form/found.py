"""Defines what a rule of the form is: it goes over a folder and finds places, each with what is wrong there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tests.contract.schemas.folder import File, Folder

Found = Iterator[tuple[File, str, str]]
"""File, pointer, and what is wrong."""
Rule = Callable[[Folder], Found]
