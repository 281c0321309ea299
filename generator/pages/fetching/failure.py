"""Explains why a request failed: what to do about it, and whether another try makes sense."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from socket import gaierror

import requests
from urllib3.exceptions import NewConnectionError


class NoResponse(Exception):  # noqa: N818 - a page that cannot be had is an outcome
    """No response has the page as its body."""

    def __init__(
        self,
        reason: str,
        *,
        status: int | None = None,
        again: bool = False,
        wait: float = 0.0,
        no_way: bool = False,
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.status = status
        self.again = again
        """Whether the next try may succeed."""
        self.wait = wait
        """The seconds that the server wants to pass before."""
        self.no_way = no_way
        """Whether the host could not be reached at all, so that its other pages cannot be had either."""


def timed_out(timeout: float, status: int | None = None) -> NoResponse:
    """The time for the page is used up."""
    what = "no answer" if status is None else "the page had not come whole"
    reason = f"{what} within {timeout:g} s: try again or raise --timeout"
    return NoResponse(reason, status=status, again=True)


def explained(
    error: Exception, host: str, timeout: float, status: int | None
) -> NoResponse:
    """What an exception of the libraries means; `status` is the response's, if its headers had come."""
    causes = tuple(_causes(error))

    def has(*kinds: type[BaseException]) -> bool:
        return any(isinstance(cause, kinds) for cause in causes)

    if status is None:
        found = _no_connection(causes, host)
        if found is not None:
            return found
    if has(TimeoutError, requests.Timeout):
        return timed_out(timeout, status)
    if type(error) in (ValueError, UnicodeDecodeError, UnicodeEncodeError):
        what = f"the answer cannot be understood ({error}): look at the address in a browser"
        return NoResponse(what, status=status)
    if has(requests.exceptions.ContentDecodingError):
        what = "the page came compressed and cannot be unpacked: try again"
    elif status is not None:
        what = "the page broke off before its end: try again"
    else:
        what = f"{host} broke the connection off before it answered, or does not speak HTTP: try again"
    return NoResponse(what, status=status, again=True)


def _no_connection(causes: tuple[BaseException, ...], host: str) -> NoResponse | None:
    """The ways in which not even a connection comes about."""

    def first(*kinds: type[BaseException]) -> BaseException | None:
        return next((cause for cause in causes if isinstance(cause, kinds)), None)

    url_errors = (requests.exceptions.InvalidURL, requests.exceptions.MissingSchema)
    proxy_errors = (
        requests.exceptions.ProxyError,
        requests.exceptions.InvalidProxyURL,
        requests.exceptions.InvalidSchema,  # the page's own was checked before
    )
    if first(*proxy_errors):
        # The innermost cause has the words; those around it show objects.
        what = f"the proxy cannot be used ({_words(causes[-1])}): look at HTTPS_PROXY, HTTP_PROXY and NO_PROXY"
        return NoResponse(what, again=True, no_way=True)
    if first(*url_errors):
        return NoResponse(
            "the address names no host that can be asked: look at its name and its port"
        )
    if rejection := first(ssl.SSLCertVerificationError):
        what = f"the certificate of {host} is not accepted ({_words(rejection)}): look at the address in a browser"
        return NoResponse(what, no_way=True)
    if failure := first(ssl.SSLError, requests.exceptions.SSLError):
        what = f"no safe connection to {host} ({_words(failure)}): try again, or look at the address in a browser"
        return NoResponse(what, again=True, no_way=True)
    if first(gaierror):
        what = f"no address is known for {host}: look at the spelling of the name, and whether you are online"
        return NoResponse(what, again=True, no_way=True)
    if first(ConnectionRefusedError):
        what = f"{host} refuses connections: try again later"
        return NoResponse(what, again=True, no_way=True)
    if first(requests.ConnectTimeout):
        what = f"{host} does not take the connection: try again or raise --timeout"
        return NoResponse(what, again=True, no_way=True)
    if first(NewConnectionError):
        what = f"{host} cannot be reached ({_words(causes[-1])}): look whether you are online"
        return NoResponse(what, again=True, no_way=True)
    return None


def _words(error: BaseException) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return error.verify_message
    return (isinstance(error, OSError) and error.strerror) or str(error)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """The exception, the one that it stands for, and so on."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
