"""Pre-signed URLs: who holds one may fetch the file, until it expires."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from urllib.parse import urlencode

from videotasks.mock._tasks import Clock


class Signer:
    """Signs paths and judges the queries of those who come with them.

    The expiry is given in milliseconds of the platform's clock, not as a date, so that
    a test which scripts the clock also scripts the death of its URLs.
    """

    def __init__(self, lifetime: float, clock: Clock) -> None:
        self._lifetime = lifetime
        self._clock = clock
        self._secret = secrets.token_bytes(32)

    @property
    def lifetime_text(self) -> str:
        """Seconds, as a string because the documentation says so."""
        lifetime = float(self._lifetime)
        return str(int(lifetime) if lifetime.is_integer() else lifetime)

    def query(self, path: str) -> str:
        """A query that opens this path, another one at every call."""
        expires = str(int((self._clock() + self._lifetime) * 1000))
        nonce = secrets.token_hex(8)
        signature = self._signature(path, expires, nonce)
        return urlencode({"expires": expires, "nonce": nonce, "signature": signature})

    def refusal(self, path: str, query: Mapping[str, str]) -> str | None:
        """Why this query does not open the path; None if it does."""
        expires = query.get("expires", "")
        signature = self._signature(path, expires, query.get("nonce", ""))
        given = query.get("signature", "").encode()
        if not hmac.compare_digest(signature.encode(), given):
            return "SignatureDoesNotMatch"
        if self._clock() * 1000 >= int(expires):
            return "AccessDenied"
        return None

    def _signature(self, path: str, expires: str, nonce: str) -> str:
        signed = f"{path}\n{expires}\n{nonce}".encode("utf-8", "surrogatepass")
        return hmac.new(self._secret, signed, "sha256").hexdigest()
