"""Chooses the exchanges that show what the table means: each row of it, and what a program gets wrong easily."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from generator.emit.lifecycle import verdicts
from generator.emit.lifecycle.table import MOVED
from generator.emit.lifecycle.walk import NOW, TASK, TRANSPORTS, Exchange
from generator.frozen import dataclass, replace
from generator.language.model import Api, Json

UNLISTED, TOMORROW = "A_REASON_OF_TOMORROW", "A_STATUS_OF_TOMORROW"
PAGE = "<html><head><title>Busy</title></head></html>"
VIDEO = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + b"\0\0\0\x10mdat" + bytes(8)
_JSON = {"Content-Type": "application/json"}
_HTML = {"Content-Type": "text/html"}
_MP4 = {"Content-Type": "video/mp4"}
_LOCATION = {"Location": "/elsewhere"}


@dataclass(frozen=True, slots=True)
class Case:
    """Exchanges that belong together; all but the last lead to a repetition."""

    description: str
    exchanges: tuple[Exchange, ...]


def cases(api: Api, operation: str) -> Iterator[Case]:
    """Those of one operation."""
    yield from {
        verdicts.SUBMIT: _accepted,
        verdicts.POLL: _told,
        verdicts.DOWNLOAD: _received,
    }[operation](api)
    if operation != verdicts.DOWNLOAD:
        yield from _reasons(api)
    yield from _statuses(api, operation)
    yield from _transports(operation)
    yield from _pauses(api, operation)


def page(status: int, **headers: str) -> Exchange:
    """What something before the platform says."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Exchange(status, PAGE, {**_HTML, **named})


def error(api: Api, status: int, reason: str, **headers: str) -> Exchange:
    """An error response in the platform's first shape."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    pointers = api.error_body.shapes[0].pointers
    said: dict[str, Json] = {"code": status, "reason": reason, "message": "so"}
    if "reason" not in pointers and "code" in pointers and reason:
        said["code"] = reason  # in words it serves as one
    elif "reason" not in pointers:
        reason = ""
    said["metadata"] = {}
    body: dict[str, Json] = {}
    for part, value in said.items():
        if part in pointers:
            _put(body, pointers[part], value)
    return Exchange(status, _text(body), {**_JSON, **named}, reason=reason)


def _put(body: dict[str, Any], pointer: str, value: Json) -> None:
    *outer, last = pointer.removeprefix("/").split("/")
    for name in outer:
        body = body.setdefault(name, {})
    body[last] = value


def _answer(body: Json, status: int = 200, **known: Any) -> Exchange:
    return Exchange(status, _text(body), _JSON, **known)


def _text(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False)


def _accepted(api: Api) -> Iterator[Case]:
    name = api.lifecycle.task_id
    good: dict[str, Json] = {
        "a text": TASK,
        "a number": 12,
        "a text between blanks": f" {TASK} ",
    }
    for words, value in good.items():
        shows = str(value).strip()
        taken = _answer({name: value}, has="task id", shows=shows)
        yield Case(f"accepted: {name} is {words}", (taken,))
    yield Case(
        "accepted: any status of success",
        (_answer({name: TASK}, 201, has="task id", shows=TASK),),
    )
    wrong: dict[str, Json] = {"empty": "", "null": None, "true": True, "a list": [TASK]}
    for words, value in wrong.items():
        yield Case(f"success, but {name} is {words}", (_answer({name: value}),))
    yield Case(f"success without {name}", (_answer({}),))
    yield Case("success, and a list", (_answer([{name: TASK}]),))
    yield Case("success without a body", (Exchange(200, "", _JSON),))
    yield Case("success with a page", (page(200),))
    broken = _text({name: TASK})[:-1]
    yield Case("success with JSON that breaks off", (Exchange(200, broken, _JSON),))
    for status in MOVED:
        moved = Exchange(status, "", _LOCATION)
        yield Case(f"a redirect by {status} is never followed", (moved,))


def _result(api: Api, status: str, task: Json = TASK, **more: Json) -> Exchange:
    state = api.lifecycle.states.get(status, "")
    shows = state if state in (verdicts.SUCCEEDED, verdicts.FAILED) else ""
    about = {} if task is None else {api.lifecycle.task_id: task}
    body: dict[str, Json] = {"task": {**about, "status": status, "reason": ""}, **more}
    empty: dict[str, Json] = {"videos": [], "images": [], "audios": []}
    return _answer({**body, **empty}, has="result", shows=shows)


def _told(api: Api) -> Iterator[Case]:
    for status in api.lifecycle.states:
        yield Case(f"the task's status is {status}", (_result(api, status),))
    running = _status_of(api, "queued")
    yield Case("a status that nobody documents", (_result(api, TOMORROW),))
    yield Case(
        "a result that names no task is of the one that was asked for",
        (_result(api, running, None),),
    )
    yield Case(
        "an id is the same in capitals and with other dashes",
        (_result(api, running, TASK.upper().replace("-", "_")),),
    )
    other = replace(_result(api, running, "another-task"), has=None, shows="")
    yield Case("the result of another task says nothing of this one", (other,))
    done = _status_of(api, verdicts.SUCCEEDED)
    other = replace(_result(api, done, "another-task"), has=None, shows="")
    yield Case("another task's success is not this one's", (other,))
    yield Case("success without a task", (_answer({}),))
    yield Case("success without a body", (Exchange(200, "", _JSON),))
    yield Case("success with a page", (page(200),))
    yield Case(
        "success with JSON that breaks off", (Exchange(200, '{"task": {"st', _JSON),)
    )
    yield Case("the pauses between polls grow", (_result(api, running),) * 6)
    yield from _graces(api, running)
    for known in api.errors:
        if known.poll == "failed":
            said = error(api, known.statuses[0], known.reason)
            told = f"{known.reason} is believed"
            yield Case(f"{told} when it comes often enough in a row", (said,) * 3)
            between = (said, said, _result(api, running), said)
            yield Case(f"{told}, but a result between begins anew", between)


def _status_of(api: Api, state: str) -> str:
    """A status that means a state; one that nobody knows, where none does."""
    states = api.lifecycle.states
    return next((name for name, known in states.items() if known == state), TOMORROW)


def _graces(api: Api, running: str) -> Iterator[Case]:
    """What is forgiven for a short while."""
    bare = [
        row.statuses[0] for row in api.statuses if row.grace and row.statuses[0] >= 400
    ]
    forgiven = {f"{status} without a reason": page(status) for status in bare}
    for row in api.statuses:
        if row.grace and row.statuses[0] < 400:
            forgiven["a redirect"] = Exchange(302, "", _LOCATION)
    for known in api.errors:
        if known.grace:
            forgiven[known.reason] = error(api, known.statuses[0], known.reason)
    for words, said in forgiven.items():
        late = replace(said, seconds=14.5)
        over = replace(said, seconds=15)
        yield Case(f"{words} is forgiven for a while", (said, late, over))
        told = replace(_result(api, running), seconds=14)
        after = (said, told, replace(said, seconds=20))
        yield Case(f"{words} is forgiven anew after a result", after)


def _received(_: Api) -> Iterator[Case]:
    whole = Exchange(200, VIDEO, _MP4, has="file")
    yield Case("the file", (whole,))
    yield Case("a page instead of the file", (replace(page(200), has="text"),))
    for status in MOVED:
        moved = Exchange(status, "", _LOCATION, has="location")
        yield Case(f"sent on by {status} to where the file is", (moved, whole))
    yield Case("sent on to nowhere", (Exchange(302, "", {}),))
    expired = Exchange(403, PAGE, _HTML)
    yield Case("an address that has expired is renewed", (expired, whole))
    yield Case("an address that is new and expired nevertheless", (expired, expired))


def _reasons(api: Api) -> Iterator[Case]:
    """Each reason with each of its statuses, and elsewhere."""
    for known in api.errors:
        for status in known.statuses:
            said = error(api, status, known.reason)
            yield Case(f"{status} {known.reason}", (said,))
    for known in api.errors:
        if known.retry == "safe" and 500 not in known.statuses:
            words = f"{known.reason} beside a status that is not its own"
            yield Case(words, (error(api, 500, known.reason),))
    for shape in api.error_body.shapes[1:]:
        for known in api.errors:
            if known.retry != "safe" or "code" not in shape.pointers:
                continue
            body: dict[str, Json] = {}
            _put(body, shape.pointers["code"], known.reason)
            status = known.statuses[0]
            said = Exchange(status, _text(body), _JSON, reason=known.reason)
            yield Case(f"{status} {known.reason} in the other shape", (said,))


def _statuses(api: Api, operation: str) -> Iterator[Case]:
    """Each status that a row names, and of a hundred one that none does."""
    named = sorted(
        {
            status
            for row in api.statuses
            if not isinstance(row.statuses, range)
            for status in row.statuses
        }
    )
    others = [next(n for n in range(h, h + 100) if n not in named) for h in (400, 500)]
    for status in sorted({*named, *others, 502, 503}):
        yield Case(f"{status} with a page", (page(status),))
        if operation != verdicts.DOWNLOAD:
            words = f"{status} with a reason that is not listed"
            yield Case(words, (error(api, status, UNLISTED),))


def _transports(operation: str) -> Iterator[Case]:
    for transport, words in TRANSPORTS.items():
        yield Case(words, (_broken(transport, operation),))
    yield Case("nobody listens, again and again", (Exchange(transport="refused"),) * 3)


def _broken(transport: str, operation: str) -> Exchange:
    if transport != "cut":
        return Exchange(transport=transport)
    if operation == verdicts.DOWNLOAD:
        long = {**_MP4, "Content-Length": str(len(VIDEO))}
        return Exchange(200, VIDEO[:24], long, transport)
    return Exchange(200, '{"task', {**_JSON, "Content-Length": "99"}, transport)


def _pauses(api: Api, operation: str) -> Iterator[Case]:
    """How long the pauses are, and what is too long."""
    limit = next((row.statuses[0] for row in api.statuses if row.rate_limit), None)
    good = {
        verdicts.SUBMIT: _answer(
            {api.lifecycle.task_id: TASK}, has="task id", shows=TASK
        ),
        verdicts.DOWNLOAD: Exchange(200, VIDEO, _MP4, has="file"),
        verdicts.POLL: _result(api, _status_of(api, verdicts.SUCCEEDED)),
    }[operation]
    if limit is not None:
        said = page(limit)
        yield Case("too many requests, and then not", (said, said, good))
        yield Case("too many requests, for ever", (said,) * 3)
        yield from _asked(limit, operation)
        if operation == verdicts.SUBMIT:
            closed = Exchange(transport="closed")
            yield Case("too many requests, and then no response", (said, closed))
    if operation != verdicts.SUBMIT:
        again = page(502)
        yield Case("a gateway that recovers", (again, again, good))
        number = 8 if operation == verdicts.POLL else 3
        yield Case("a gateway that does not recover", (again,) * number)
    elif (known := _safe_failure(api)) is not None:
        yield Case("not available, and then it is", (known, known, good))
        yield Case("not available, for ever", (known,) * 3)


def _safe_failure(api: Api) -> Exchange | None:
    """The platform's word that it fails and has accepted nothing."""
    for known in api.errors:
        for status in known.statuses:
            found = verdicts.verdict(api, verdicts.SUBMIT, status, known.reason)
            if found.repeat and status >= 500:
                return error(api, status, known.reason)
    return None


def _asked(status: int, operation: str) -> Iterator[Case]:
    """What a `Retry-After` says."""
    # It brings all of sockets along, and most runs make no vectors of the lifecycle.
    from email.utils import formatdate

    later = formatdate(NOW + 20, usegmt=True)
    over = formatdate(NOW - 20, usegmt=True)
    texts = {
        "7": "it asks for seconds",
        later: "it asks for a moment",
        "0": "it asks for no pause",
        over: "it asks for a moment that is over",
        "soon": "it asks in words",
        "60": "it asks for as much as is waited",
        "61": "it asks for more than a request waits",
    }
    if operation == verdicts.POLL:
        texts["4000"] = "it asks for more than is ever waited"
    for text, words in texts.items():
        yield Case(f"{status}, and {words}", (page(status, Retry_After=text),))


def groups() -> Sequence[str]:
    """The operations, in the order of a task's life."""
    return verdicts.SUBMIT, verdicts.POLL, verdicts.DOWNLOAD
