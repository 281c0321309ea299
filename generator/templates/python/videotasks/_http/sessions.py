"""The client's own session of requests, and what stands for the key in any session."""

from __future__ import annotations

from http.cookiejar import DefaultCookiePolicy
from typing import Any

import requests
from requests.auth import AuthBase

from videotasks._http.adapters import GuardedAdapter
from videotasks._http.wire import CONNECTIONS, bearer, origin_of
from videotasks._values.concealed import Concealed


class Bearer(AuthBase):
    """The key, for one origin only. As an auth object no .netrc can take its place."""

    def __init__(self, base_url: str, api_key: Concealed) -> None:
        self._origin = origin_of(base_url)
        self._api_key = api_key

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if origin_of(request.url or "") == self._origin:
            request.headers["Authorization"] = bearer(self._api_key)
        return request


class NoAuth(AuthBase):
    """No credentials at all, be they a session's or a .netrc's."""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers.pop("Authorization", None)
        return request


# A cache that is installed for the whole process takes the place of requests' own class:
# a wait would see the same answer for ever, and a submit may be answered by an old one.
_Genuine: Any = next(
    (one for one in requests.Session.__mro__ if one.__module__ == "requests.sessions"),
    requests.Session,
)


class _Session(_Genuine):  # type: ignore[misc]  # which it is, is known at run time
    """A session that leaves redirects alone; it would read their bodies, however long."""

    def get_redirect_target(self, resp: requests.Response) -> None:
        del resp


def own_session() -> requests.Session:
    """A session with room for many threads, and without a memory for cookies."""
    session = _Session()
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    adapter = GuardedAdapter(pool_maxsize=CONNECTIONS)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session
