"""Converts spec files of earlier revisions into the language of today: one small converter for each thing that changed.

Every spec tree since the first release must load, for it is compared with those of today. A converter works on the
text, so that what it leaves alone stays in its line. Whoever drops or renames something in the language adds one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

FIRST: Final = "4f32434"
"""The first release: spec trees before it need not load."""


@dataclass(frozen=True, slots=True)
class Converter:
    """What one change of the language needs."""

    until: str
    """The revision that changed the language: the trees before it are converted."""
    path: str
    """The file that it is about, as a regular expression."""
    what: str
    convert: Callable[[str], str]
    """Makes of the old text the one of today; of a text that has it already, the same."""


_FORGIVEN = re.compile(
    r"^(?P<blanks> +)poll: again\n(?P=blanks)pollNote:", re.MULTILINE
)


def _grace(text: str) -> str:
    """A poll that was forgiven for a short while said so in its note alone."""
    if _STATUSES.search(text):
        return text
    return _FORGIVEN.sub(
        lambda found: found[0].replace(
            "pollNote:", f"grace: true\n{found['blanks']}pollNote:"
        ),
        text,
    )


_STATUSES = re.compile(r"^statuses:", re.MULTILINE)


def _statuses(text: str) -> str:
    """What a status means was written in the code of the client."""
    if _STATUSES.search(text) or not re.search(r"^errors:", text, re.MULTILINE):
        return text
    return f"{text.rstrip()}\n\n{_IN_CODE}"


_IN_CODE: Final = """\
statuses:
  - {status: [400], exception: BadRequestError, retry: pointless, poll: pointless, download: expired}
  - {status: [401], exception: AuthenticationError, retry: pointless, poll: pointless, download: expired}
  - {status: [402], exception: InsufficientBalanceError, retry: pointless, poll: pointless, download: pointless}
  - {status: [403], exception: PermissionDeniedError, retry: pointless, poll: pointless, download: expired}
  - status: [404]
    unnamed: true
    exception: NotFoundError
    retry: pointless
    poll: again
    grace: true
    download: expired
  - {status: [404], exception: NotFoundError, retry: pointless, poll: pointless, download: expired}
  - {status: [408], exception: APIError, retry: unknown, poll: again, download: again}
  - {status: [410], exception: APIError, retry: pointless, poll: pointless, download: expired}
  - {status: [413, 415, 422], exception: BadRequestError, retry: pointless, poll: pointless, download: pointless}
  - {status: [416], exception: APIError, retry: pointless, poll: pointless, download: again}
  - {status: [425], exception: APIError, retry: pointless, poll: again, download: again}
  - {status: [429], exception: RateLimitError, retry: safe, poll: again, download: again, rateLimit: true}
  - {status: [460, 499], exception: APIError, retry: unknown, poll: pointless, download: pointless}
  - {status: [504], exception: ServerError, retry: unknown, anyReason: true, poll: again, download: again}
  - {status: 2xx, exception: APIError, retry: unknown, poll: again, download: pointless}
  - {status: 3xx, exception: APIError, retry: unknown, poll: pointless, download: pointless}
  - {status: 4xx, exception: APIError, retry: pointless, poll: pointless, download: pointless}
  - {status: 5xx, exception: ServerError, retry: unknown, poll: again, download: again}
"""

CONVERTERS: Final[Sequence[Converter]] = (
    Converter("4d3174e6", r"api\.yaml", "a poll that is forgiven for a while", _grace),
    Converter("4d3174e6", r"api\.yaml", "what statuses mean", _statuses),
)
"""In the order in which they are applied, that of the revisions."""


def today(path: str, content: bytes) -> bytes:
    """A spec file as the language of today has it."""
    fitting = [one for one in CONVERTERS if re.fullmatch(one.path, path)]
    if not fitting:
        return content
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return content  # whoever reads it says what is wrong
    for converter in fitting:
        text = converter.convert(text)
    return text.encode()
