# Copied from generator/templates/python/videotasks/_core/settings.py: edit that file, then run `make generate`.
"""What clients are made with, and what they make of a call's arguments: the same for both."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from videotasks._arguments.calls import retries_of, seconds_of, timeouts_of
from videotasks._core.actions import Call, Machine, Part, Policy, World
from videotasks._core.resuming import in_code
from videotasks._platform.catalog import LIFECYCLE
from videotasks._values.types import Timeouts

if TYPE_CHECKING:
    from videotasks._core.budget import Budget
    from videotasks._results.files import AnyFile
    from videotasks._results.result import AnyResult, Reader

ResultT = TypeVar("ResultT", bound="AnyResult")
TIMEOUTS: Final = (10, 60)
"""The time-outs of a client that is given none."""


class Settings(NamedTuple):
    """What a client was made with, apart from the key."""

    provider: str
    base_url: str
    """Scheme, host and path prefix, without a slash at the end."""
    timeout: Timeouts | None
    policy: Policy
    headers: Mapping[str, str]
    """Headers of every request to the platform, besides the client's own."""
    proxies: Mapping[str, str]
    verify: bool | str
    requests_per_minute: int | None
    max_in_flight: int
    world: World
    key_source: str = ""
    """Where the key comes from, in words; the key itself is not here."""
    http_files: bool | None = None
    """Whether files may come by plain http; None: if the API itself does."""
    private_files: bool = True
    """Whether files may come from addresses that are not of the internet."""
    several: bool = False
    """Whether the client has other providers, too."""

    def resumed(self, task_id: str) -> str:
        """What makes a task again, in code."""
        return in_code(task_id, self.provider if self.several else None)

    def budget(self) -> Budget:
        """What decides when requests may go out, for all that are sent over one connection."""
        from videotasks._core.budget import Budget

        return Budget(
            self.max_in_flight, self.requests_per_minute, self.policy, self.world
        )

    def patience(self, max_retries: object) -> Policy:
        """The policy of one call."""
        if max_retries is None:
            return self.policy
        most = retries_of(max_retries, self.policy.max_retries)
        return self.policy._replace(max_retries=most)

    def pair(self, limits: Timeouts | None) -> tuple[float | None, float | None]:
        """Connect and read time-out of one request; None: the client's own."""
        pair = self.timeout if limits is None else limits
        return pair if isinstance(pair, tuple) else (pair, pair)

    def allowed(self, limits: Timeouts | None) -> float | None:
        """Seconds that a call's time-outs stand for in all, pauses that the platform asks for included."""
        given = self.timeout if limits is None else limits
        connect, read = given if isinstance(given, tuple) else (given, 0.0)
        return None if connect is None or read is None else connect + read

    def time_given(self, limits: Timeouts | None) -> float | None:
        """Seconds that somebody has given a submit for its turn, and for all providers together.

        None: as long as it takes, as where only the time-outs hold that nobody has given: of a
        thousand submits at once the last one's turn may come after an hour.
        """
        if limits is None and self.timeout == TIMEOUTS:
            return None
        return self.allowed(limits)

    def _result_request(self, task_id: str, limits: Timeouts | None) -> Call:
        """What asks for a task's result; its time-outs bound all of the exchange."""
        pair = connect, read = self.pair(limits)
        budget = None if connect is None or read is None else connect + read
        return result_call(self.base_url, task_id, self.headers, pair, budget)

    def poll(
        self, task_id: str, read: Reader[ResultT], timeout: object, max_retries: object
    ) -> Machine[ResultT]:
        """Polls a task once."""
        from videotasks._core.poll import refresh

        limits = timeouts_of(timeout)
        return refresh(
            self._result_request(task_id, limits),
            read=read,
            policy=self.patience(max_retries),
            world=self.world,
            limit=self.allowed(limits),
            resumed=self.resumed,
        )

    def wait(
        self,
        task_id: str,
        read: Reader[ResultT],
        timeout: object,
        interval: object,
        request_timeout: object,
    ) -> Machine[ResultT]:
        """Polls a task until it has ended."""
        from videotasks._core.poll import wait

        limits = timeouts_of(request_timeout, "request_timeout")
        first = seconds_of("poll_interval", interval)
        return wait(
            self._result_request(task_id, limits),
            timeout=seconds_of("timeout", timeout, zero=True),
            interval=LIFECYCLE.poll_interval if first is None else first,
            read=read,
            policy=self.policy,
            world=self.world,
            resumed=self.resumed,
        )

    def fetch(
        self,
        file: AnyFile,
        read: Reader[AnyResult],
        timeout: object,
        request_timeout: object,
        max_retries: object,
        *,
        part: Callable[[], Part | None] | None,
    ) -> Machine[int]:
        """Fetches a file of a result, behind the part of it that there is; None: into no file."""
        from videotasks._core.addresses import Rules
        from videotasks._core.download import fetch_file

        limits = timeouts_of(request_timeout, "request_timeout")
        plain = self.base_url.lower().startswith("http:")
        return fetch_file(
            file,
            rules=Rules(
                http=plain if self.http_files is None else self.http_files,
                private=self.private_files,
            ),
            part=part or _no_part,
            timeout=seconds_of("timeout", timeout),
            limits=self.pair(limits),
            call=self._result_request(file.task_id, limits),
            read=read,
            policy=self.patience(max_retries),
            world=self.world,
            rewindable=part is not None,
        )


def result_call(
    base_url: str,
    task_id: str,
    headers: Mapping[str, str],
    timeout: Timeouts | None = None,
    budget: float | None = None,
) -> Call:
    """The request that fetches a task's result, which may take `budget` seconds in all."""
    query = {LIFECYCLE.result_parameter: task_id}
    url = base_url + LIFECYCLE.result_path
    return Call("GET", url, query, None, budget, timeout, headers)


def _no_part() -> None:
    return None
