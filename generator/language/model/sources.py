"""Defines where statements come from: the captures of pages, what they disagree on, and what nobody models."""

from __future__ import annotations

from dataclasses import field
from typing import Literal

from generator.frozen import dataclass
from generator.language.located import Located
from generator.language.model.media import Media
from generator.language.model.plain import Absent, Json


@dataclass(frozen=True, slots=True)
class Source:
    """One capture of one documentation page."""

    id: str
    provider: str
    url: str
    form: str
    date: str
    language: str | None
    digest: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class Inferred:
    """A value that no page of the platform states, with the reason to believe it."""

    keyword: str
    value: Json
    reason: str
    media: Media | None = None
    """The value as a rule, where the keyword is media."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What one source says of a matter on which sources disagree."""

    source: str
    value: Json | Absent
    says: str


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Sources that disagree, and which claim holds here."""

    written: Located = field(repr=False, compare=False)
    body: Literal["request", "response"]
    pointer: str
    keyword: str
    claims: tuple[Claim, ...]
    holds: str
    reason: str


@dataclass(frozen=True, slots=True)
class NotModelled:
    """Something that a source lists and that nobody models, with the reason."""

    part: Literal["request", "response", "header"]
    pointer: str
    source: str
    reason: str
