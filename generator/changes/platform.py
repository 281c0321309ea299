"""Compares what holds for all endpoints: providers, the lifecycle of a task, errors and what they mean."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from generator.changes import bodies
from generator.changes.change import Change
from generator.changes.note import Scope, as_key
from generator.language.model import Api
from generator.language.pointers import escaped, unescaped
from generator.text.severity import Severity

API, RESULT = "api", "task_result"
"""What stands for an endpoint."""


def differences(old: Api, new: Api) -> Iterator[Change]:
    """Every difference of two platforms, and of the response to a poll."""
    sending, coming = Scope(API, "request"), Scope(API, "response")
    before, after = old.written.data, new.written.data
    yield from _package(before, after, sending)
    yield from _providers(before["providers"], after["providers"], sending)
    for keyword in ("authentication", "contentType"):
        if before.get(keyword) != after.get(keyword):
            words = "every request is sent with another header: Python callers need only the new client"
            yield sending.noted(
                f"/{keyword}",
                keyword,
                (before.get(keyword), after.get(keyword)),
                "breaking",
                words,
                client="compatible",
            )
    yield from _lifecycle(before["lifecycle"], after["lifecycle"], sending, coming)
    yield from _errors(before["errors"], after["errors"], coming)
    yield from _statuses(before["statuses"], after["statuses"], coming)
    for keyword in ("errorBody", "notModelled"):
        if before.get(keyword) != after.get(keyword):
            severity: Severity = "compatible" if keyword == "errorBody" else "cosmetic"
            words = "where the parts of an error response stand, or who says so, is told otherwise"
            values = (before.get(keyword), after.get(keyword))
            yield coming.noted(f"/{keyword}", keyword, values, severity, words)
    scope = Scope(RESULT, "response")
    yield from bodies.differences(old.lifecycle.result, new.lifecycle.result, scope)


def _package(
    before: Mapping[str, Any], after: Mapping[str, Any], scope: Scope
) -> Iterator[Change]:
    if before["package"]["name"] != after["package"]["name"]:
        both = (before["package"]["name"], after["package"]["name"])
        words = "the package has another name: whoever imports it must change that"
        yield scope.noted("/package/name", "package", both, "breaking", words)
    if before["schemas"]["base"] != after["schemas"]["base"]:
        both = (before["schemas"]["base"], after["schemas"]["base"])
        words = (
            "schemas have other $ids: whoever looks them up by those must change them"
        )
        yield scope.noted(
            "/schemas/base", "schemas", both, "breaking", words, client="cosmetic"
        )


def _providers(
    before: Mapping[str, Any], after: Mapping[str, Any], scope: Scope
) -> Iterator[Change]:
    for name in (*after, *(name for name in before if name not in after)):
        at = f"/providers/{escaped(name)}"
        own, said = before.get(name), after.get(name)
        if own is None:
            both = (None, said)
            words = "a new provider: nothing that was there changes"
            yield scope.noted(at, "providers", both, "compatible", words)
        elif said is None:
            words = f"the provider is gone: Client({name!r}) is refused"
            yield scope.noted(at, "providers", (own, None), "breaking", words)
        else:
            yield from _provider(at, own, said, scope)


def _provider(
    at: str, own: Mapping[str, Any], said: Mapping[str, Any], scope: Scope
) -> Iterator[Change]:
    for keyword in dict.fromkeys((*own, *said)):
        both = (own.get(keyword), said.get(keyword))
        if both[0] == both[1]:
            continue
        place = f"{at}/{keyword}"
        if keyword == "host":
            words = (
                "requests go to another host: Python callers need only the new client; whoever names the host by"
                " themselves, or lets traffic pass by it, must change it"
            )
            yield scope.noted(
                place, keyword, both, "breaking", words, client="compatible"
            )
        elif keyword == "key":
            words = "the key is read from another environment variable"
            yield scope.noted(
                place, keyword, both, "breaking", words, schemas="cosmetic"
            )
        else:
            words = "nothing that is sent changes"
            yield scope.noted(place, keyword, both, "cosmetic", words)


# -- the lifecycle ----------------------------------------------------------------------------------


def _lifecycle(
    before: Mapping[str, Any], after: Mapping[str, Any], sending: Scope, coming: Scope
) -> Iterator[Change]:
    if before["taskId"] != after["taskId"]:
        words = "the member with the id of a task has another name: Python callers need only the new client"
        both = (before["taskId"], after["taskId"])
        yield coming.noted(
            "/lifecycle/taskId", "taskId", both, "breaking", words, client="compatible"
        )
    for keyword in ("method", "path", "parameter"):
        values = (before["result"][keyword], after["result"][keyword])
        if values[0] != values[1]:
            words = "results are asked for otherwise: Python callers need only the new client"
            yield sending.noted(
                f"/lifecycle/result/{keyword}",
                keyword,
                values,
                "breaking",
                words,
                client="compatible",
            )
    own, said = before["states"], after["states"]
    for state in (*said, *(state for state in own if state not in said)):
        both = (own.get(state), said.get(state))
        if both[0] == both[1]:
            continue
        at = f"/lifecycle/states/{escaped(state)}"
        if both[1] is None:
            words = "the status does not come any more"
            yield coming.noted(at, "states", both, "compatible", words)
        else:
            words = (
                "a status comes that was not known: the Python client knows it now; code of your own that lists all"
                " statuses must know it, too"
                if both[0] is None
                else "a status means something else for a task"
            )
            client: Severity = "compatible" if both[0] is None else "breaking"
            yield coming.noted(at, "states", both, "breaking", words, client=client)
    for keyword in ("urlLifetime", "polling"):
        values = (before[keyword], after[keyword])
        if as_key(values[0]) != as_key(values[1]):
            words = "how often to ask, or how long addresses live, is told otherwise: nothing is refused for it"
            at = f"/lifecycle/{keyword}"
            yield coming.noted(at, keyword, values, "compatible", words)


# -- errors -----------------------------------------------------------------------------------------

_BILLED = ("exception", "retry", "anyReason", "rateLimit")
"""What programs of users decide by: whether to send again, and what they catch."""


def _errors(
    before: Mapping[str, Any], after: Mapping[str, Any], scope: Scope
) -> Iterator[Change]:
    for reason in (*after, *(reason for reason in before if reason not in after)):
        both = (before.get(reason), after.get(reason))
        if both[0] == both[1]:
            continue
        at = f"/errors/{escaped(reason)}"
        if both[0] is None:
            words = "a reason is known now; its response was read by its status before"
            yield scope.noted(at, "errors", both, "compatible", words)
        elif both[1] is None:
            words = "a reason is not known any more; its response is read by its status"
            yield scope.noted(at, "errors", both, "breaking", words)
        else:
            yield _meant(at, "errors", both, scope)


def _statuses(before: Any, after: Any, scope: Scope) -> Iterator[Change]:
    known = {_status(row): row for row in before}
    rows = {_status(row): row for row in after}
    for key in (*rows, *(key for key in known if key not in rows)):
        both = (known.get(key), rows.get(key))
        if both[0] is None:
            # It was read by another row until now.
            both = (_row_for(both[1], before), both[1])
        elif both[1] is None:
            both = (both[0], _row_for(both[0], after))
        if as_key(both[0]) != as_key(both[1]):
            yield _meant("/statuses", "statuses", both, scope)
    if [*known] != [*rows] and {*known} == {*rows}:
        words = "the rows stand in another order, and the first that has a status holds"
        yield scope.noted(
            "/statuses", "statuses", ([*known], [*rows]), "breaking", words
        )


def _status(row: Mapping[str, Any]) -> str:
    return as_key([row["status"], row.get("unnamed", False)])


def _row_for(row: Any, rows: Any) -> Any:
    """The row that has the statuses of a row of other specs; None: there is none."""
    wanted = row["status"]
    first = wanted[0] if isinstance(wanted, list) else int(wanted[0]) * 100
    for other in rows:
        has = other["status"]
        fits = first in has if isinstance(has, list) else has[0] == str(first)[0]
        if fits and (row.get("unnamed", False) or not other.get("unnamed", False)):
            return other
    return None


def _meant(at: str, keyword: str, both: tuple[Any, Any], scope: Scope) -> Change:
    """What a response means is told otherwise, or only the words about it."""
    own, said = both
    response = _response(at, keyword, said or own)
    if own is None or said is None:
        words = (
            f"{response} was read by another row before"
            if own is None
            else f"{response} is read by another row"
        )
        return scope.noted(at, keyword, both, "breaking", words)
    billed = [word for word in _BILLED if own.get(word) != said.get(word)]
    if billed:
        told = ", ".join(
            f"{word} is {_plain(said.get(word))} instead of {_plain(own.get(word))}"
            for word in billed
        )
        words = f"what {response} means for sending again, or for what is caught, is another: {told}"
        return scope.noted(at, keyword, both, "breaking", words)
    waited = list(_waited(own, said))
    if waited:
        words = f"after {response} {' and '.join(waited)}"
        return scope.noted(at, keyword, both, "compatible", words)
    words = f"the same is said of {response} in other words"
    return scope.noted(at, keyword, both, "cosmetic", words)


def _response(at: str, keyword: str, row: Mapping[str, Any]) -> str:
    """Which response a row is about, in words."""
    if keyword == "errors":
        return f"a response with the reason {unescaped(at.rpartition('/')[2])}"
    status = row["status"]
    which = " or ".join(map(str, status)) if isinstance(status, list) else status
    named = " without a reason" if row.get("unnamed") else ""
    return f"a response {which}{named}"


def _plain(value: Any) -> str:
    return json.dumps(value) if isinstance(value, bool) else str(value or "not stated")


def _waited(own: Mapping[str, Any], said: Mapping[str, Any]) -> Iterator[str]:
    """How the client's own waits and downloads go on otherwise than before."""
    for name, words in (("a wait", _poll), ("a download", _download)):
        (_, before), (after, _) = words(own), words(said)
        if words(own) != words(said):
            yield f"{name} {after}, where it {before}"


def _poll(row: Mapping[str, Any]) -> tuple[str, str]:
    """What a wait does after a response, and what it did."""
    if row["poll"] == "again":
        much = " for a while" if row.get("grace") else ""
        return f"goes on{much}", f"went on{much}"
    if row["poll"] == "failed":
        return "tells that the task failed", "told that the task failed"
    return "ends", "ended"


def _download(row: Mapping[str, Any]) -> tuple[str, str]:
    """What a download does after a response, and what it did; the reasons of errors say nothing of that."""
    if row.get("download") == "again":
        return "goes on", "went on"
    if row.get("download") == "expired":
        return "goes on with a fresh address", "went on with a fresh address"
    return "ends", "ended"
