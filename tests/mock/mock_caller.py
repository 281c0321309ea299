"""What the tests of the mock share: one body, a clock, a plain HTTP caller."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import requests

from tests.helper_server import SOON
from videotasks._platform.catalog import LIFECYCLE
from videotasks._platform.endpoints import ENDPOINTS

KEY = "a-key"
ENDPOINT = "vidu_q1.reference_to_video"
BODY: dict[str, Any] = {
    "images": ["https://example.com/cat.png"],
    "prompt": "the cat walks",
}
SCHEMAS = files("videotasks") / "schemas" / "2020-12"
SAMPLE = (files("videotasks") / "mock" / "sample.mp4").read_bytes()


class Clock:
    """A clock that stands until the test moves it."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Caller:
    """Speaks HTTP to a mock, by itself: no code of the client takes part."""

    def __init__(self, base_url: str, key: str | None = KEY) -> None:
        self._base_url = base_url
        self._key = key
        self._session = requests.Session()
        # No proxy of the machine may stand between the test and loopback.
        self._session.trust_env = False

    def __call__(
        self,
        method: str,
        path: str,
        *,
        data: bytes | None = None,
        headers: dict[str, str] | None = None,
    ) -> requests.Response:
        sent = {"Authorization": f"Bearer {self._key}"} if self._key else {}
        url = path if path.startswith("http") else self._base_url + path
        return self._session.request(
            method,
            url,
            data=data,
            headers={**sent, **(headers or {})},
            timeout=SOON,
            allow_redirects=False,
        )

    def submit(
        self, body: object = BODY, endpoint: str = ENDPOINT
    ) -> requests.Response:
        return self(
            ENDPOINTS[endpoint].method,
            ENDPOINTS[endpoint].path,
            data=body if isinstance(body, bytes) else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )

    def accepted(self, **changes: object) -> str:
        answer = self.submit({**BODY, **changes})
        assert answer.status_code == 200, answer.text
        return str(answer.json()["task_id"])

    def result(self, task_id: str) -> dict[str, Any]:
        query = f"?{LIFECYCLE.result_parameter}={task_id}"
        answer = self("GET", LIFECYCLE.result_path + query)
        assert answer.status_code == 200, answer.text
        body: dict[str, Any] = answer.json()
        return body

    def close(self) -> None:
        self._session.close()


def error(answer: requests.Response) -> tuple[int, str]:
    """Status and reason of an error, whose form is checked."""
    body = answer.json()
    assert set(body) == {"code", "reason", "message", "metadata"}
    assert body["code"] == answer.status_code
    assert body["message"]
    return answer.status_code, body["reason"]


def violations(answer: requests.Response) -> list[tuple[str, str]]:
    return [
        (one["pointer"], one["rule"]) for one in answer.json()["metadata"]["details"]
    ]
