"""Defines the specs as frozen, typed, resolved values, which know nothing of YAML or of any output."""

from generator.language.model.conditions import Condition, Deviation, Further, Test
from generator.language.model.endpoints import Endpoint, Listing, Retirement
from generator.language.model.media import KindLimit, Media
from generator.language.model.plain import ABSENT, Absent, Json, Type
from generator.language.model.platform import Api, Changelogs, Lifecycle, Provider
from generator.language.model.prices import Cell, Decider, Price
from generator.language.model.sources import (
    Claim,
    Contradiction,
    Inferred,
    NotModelled,
    Source,
)
from generator.language.model.specs import SpecSet
from generator.language.model.values import (
    CountLimit,
    Counts,
    Member,
    Relation,
    SumLimit,
    Value,
    find,
    walk,
)

__all__ = [
    "ABSENT",
    "Absent",
    "Api",
    "Cell",
    "Changelogs",
    "Claim",
    "Condition",
    "Contradiction",
    "CountLimit",
    "Counts",
    "Decider",
    "Deviation",
    "Endpoint",
    "Further",
    "Inferred",
    "Json",
    "KindLimit",
    "Lifecycle",
    "Listing",
    "Media",
    "Member",
    "NotModelled",
    "Price",
    "Provider",
    "Relation",
    "Retirement",
    "Source",
    "SpecSet",
    "SumLimit",
    "Test",
    "Type",
    "Value",
    "find",
    "walk",
]
