"""Compares two endpoints: their addresses, bodies and conditions, and what single providers say of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.changes import bodies, deviations, prices, rules
from generator.changes.change import Change
from generator.changes.note import Scope, brief
from generator.changes.witnesses import UNKNOWN, Rules, sent_otherwise
from generator.language.model import (
    ABSENT,
    Endpoint,
    Json,
    Listing,
    Retirement,
    find,
)
from generator.language.pointers import unescaped


def differences(old: Endpoint, new: Endpoint) -> Iterator[Change]:
    """Every difference of an endpoint, by the name that it has now."""
    request, response = (Scope(new.id, "request"), Scope(new.id, "response"))
    yield from _address(old, new, request)
    for change in bodies.differences(old.request, new.request, request):
        yield _as_sent(change, old, new)
    yield from rules.differences(old, new, request)
    yield from bodies.differences(old.response, new.response, response)
    yield from deviations.differences(old, new, request)
    yield from _listings(old.listings, new.listings, request)
    yield from prices.differences(old.prices, new.prices, request)
    yield from _told(old, new, request)


def _as_sent(change: Change, old: Endpoint, new: Endpoint) -> Change:
    """A change by which the client sends a default now, or does not any more: some calls may not stand beside that."""
    values = [bodies.filled_in(find(one.request, change.pointer)) for one in (old, new)]
    if change.keyword not in ("required", "properties") or values[0] is values[1]:
        return change
    is_sent = values[0] is ABSENT
    default = values[1] if is_sent else values[0]
    name = unescaped(change.pointer.removeprefix("/"))
    before, after = (Rules(one.request, one.conditions) for one in (old, new))
    body = sent_otherwise(before, after, name, default, is_sent=is_sent)
    if ABSENT not in values or body is None:
        return change
    example = "" if body is UNKNOWN else f", such as {brief(body, 100)}"
    how = (
        "which sends the default now" if is_sent else "which sends no default any more"
    )
    words = f"{change.reason}; of the client, {how}, some calls are refused that were right{example}"
    return replace(change, severity="breaking", client="breaking", reason=words)


def added(endpoint: Endpoint) -> Change:
    """An endpoint that was not there."""
    words = "a new endpoint: nothing that was there changes"
    scope = Scope(endpoint.id, "request")
    return scope.noted("", "endpoint", (None, _line(endpoint)), "compatible", words)


def removed(endpoint: Endpoint) -> Change:
    """An endpoint that is gone."""
    words = "the endpoint is gone: its method, its classes and its schemas are there no longer"
    scope = Scope(endpoint.id, "request")
    return scope.noted("", "endpoint", (_line(endpoint), None), "breaking", words)


def _line(endpoint: Endpoint) -> Json:
    return f"{endpoint.method} {endpoint.path}"


def _address(old: Endpoint, new: Endpoint, scope: Scope) -> Iterator[Change]:
    if old.id != new.id:
        words = (
            f"the endpoint has another name, as its path is the same: Python callers write client.{new.id} instead of"
            f" client.{old.id}; what is sent stays the same"
        )
        yield scope.noted(
            "", "id", (old.id, new.id), "breaking", words, schemas="compatible"
        )
    if old.name != new.name:
        words = f"classes and schemas begin with {new.name} instead of {old.name}: whoever names them must change that"
        yield scope.noted("", "name", (old.name, new.name), "breaking", words)
    for keyword, values in (
        ("method", (old.method, new.method)),
        ("path", (old.path, new.path)),
    ):
        if values[0] != values[1]:
            words = (
                f"requests go to another {keyword}: Python callers need only the new client; who sends by themselves"
                " must change it"
            )
            yield scope.noted(
                "", keyword, values, "breaking", words, client="compatible"
            )
    further = [one and (one.by, one.says) for one in (old.further, new.further)]
    if further[0] and further[1] and further[0] != further[1]:
        words = "which parameters it takes beside those listed is told otherwise"
        said = (list(further[0]), list(further[1]))
        yield scope.noted("", "furtherParameters", said, "cosmetic", words)


def _listings(
    old: tuple[Listing, ...], new: tuple[Listing, ...], scope: Scope
) -> Iterator[Change]:
    before = {listing.provider: listing for listing in old}
    after = {listing.provider: listing for listing in new}
    for provider, listing in after.items():
        if provider not in before:
            words = f"{listing.name} documents it, too"
            both = (None, listing.page)
            yield scope.noted("", f"providers.{provider}", both, "compatible", words)
        else:
            yield from _listing(before[provider], listing, scope)
    for provider, listing in before.items():
        if provider not in after:
            words = f"{listing.name} documents it no longer, so calls there may fail: the Python client warns and sends"
            yield scope.noted(
                "",
                f"providers.{provider}",
                (listing.page, None),
                "breaking",
                words,
                client="compatible",
                schemas="cosmetic",
            )


def _listing(old: Listing, new: Listing, scope: Scope) -> Iterator[Change]:
    at = f"providers.{new.provider}"
    gone, now = old.retirement, new.retirement
    if gone != now:
        both = (_retirement(gone), _retirement(now))
        if gone is None and now is not None:
            yield _retired(now, new, both, scope)
        elif now is None:
            words = f"it is not retired at {new.name} any more"
            yield scope.noted(
                "", f"{at}.retirement", both, "compatible", words, schemas="cosmetic"
            )
        else:
            assert gone is not None
            yield _postponed(gone, now, new, both, scope)
    for keyword, values, words in (
        ("page", (old.page, new.page), "its page has moved, which changes nothing that is sent"),
        ("listed", (old.listed, new.listed), "the day on which the provider's index lists it is another"),
        ("note", (old.note, new.note), "the note differs"),
    ):  # fmt: skip
        if values[0] != values[1]:
            yield scope.noted("", f"{at}.{keyword}", values, "cosmetic", words)


def _retired(
    retirement: Retirement, listing: Listing, both: tuple[Json, Json], scope: Scope
) -> Change:
    if retirement.date:
        words = f"{listing.name} retires it on {retirement.date}, and calls there fail from then on"
    else:
        words = f"{listing.name} has retired it, so calls there fail"
    words += ": the Python client warns"
    if retirement.replacement:
        words += f"; instead of it: {retirement.replacement}"
    if retirement.inferred:
        words += f"; this is inferred: {retirement.inferred}"
    return _calls_fail(listing, both, words, scope)


def _calls_fail(
    listing: Listing, both: tuple[Json, Json], words: str, scope: Scope
) -> Change:
    """A change by which calls that went through fail at one provider, and no code of ours refuses them."""
    return scope.noted(
        "",
        f"providers.{listing.provider}.retirement",
        both,
        "breaking",
        words,
        client="compatible",
        schemas="cosmetic",
    )


def _postponed(
    old: Retirement,
    new: Retirement,
    listing: Listing,
    both: tuple[Json, Json],
    scope: Scope,
) -> Change:
    """A retirement that was known, and of which something is told otherwise."""
    words = (
        f"of its retirement at {listing.name} it is told otherwise {_parts(old, new)}"
    )
    if old.date and new.date and old.date != new.date:
        words += f" ({new.date} instead of {old.date})"
        if new.date < old.date:
            return _calls_fail(
                listing, both, f"{words}: calls there fail sooner", scope
            )
    if old.inferred and not new.inferred:
        words += ", as it is stated now and was inferred"
    at = f"providers.{listing.provider}.retirement"
    return scope.noted("", at, both, "compatible", words, schemas="cosmetic")


def _retirement(retirement: Retirement | None) -> Json:
    if retirement is None:
        return None
    found: Mapping[str, Json] = {
        "date": retirement.date or "unknown",
        "observed": retirement.observed,
        "replacement": retirement.replacement,
        "replacedBy": list(retirement.replaced_by) or None,
        "source": retirement.source,
        "inferred": retirement.inferred,
    }
    return {word: value for word, value in found.items() if value is not None}


def _parts(old: Retirement | None, new: Retirement | None) -> str:
    before, after = _retirement(old), _retirement(new)
    assert isinstance(before, dict)
    assert isinstance(after, dict)
    return " and ".join(
        words
        for name, words in _OF_RETIREMENT.items()
        if before.get(name) != after.get(name)
    )


_OF_RETIREMENT: Mapping[str, str] = {
    "date": "on which day it goes",
    "observed": "on which day it was seen to be gone",
    "replacement": "what the provider names instead",
    "replacedBy": "which endpoints can be called instead",
    "inferred": "how it is known",
    "source": "who says so",
}


def _told(old: Endpoint, new: Endpoint, scope: Scope) -> Iterator[Change]:
    """What is only told of an endpoint, and by whom."""
    for keyword, words in _WORDS.items():
        values = [one.written.data.get(keyword) for one in (old, new)]
        if values[0] != values[1]:
            both = (values[0], values[1])
            yield scope.noted("", keyword, both, "cosmetic", words)


_WORDS: Mapping[str, str] = {
    "title": "it has another title",
    "summary": "it is described in other words",
    "description": "it is described in other words",
    "sources": "other captures of its pages are named",
    "examples": "other whole examples",
    "contradictions": "what sources disagree on is recorded otherwise; what holds is compared where it stands",
    "notModelled": "what nobody models is told otherwise",
}
