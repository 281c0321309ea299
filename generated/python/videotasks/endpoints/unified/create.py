# Generated from specs/endpoints/unified/create.yaml: edit there, then run `make generate`.
"""Unified Video Generation: POST /v3/video/create.

Source: https://novita.ai/docs/api-reference/reference-unified-video-generation
"""

from __future__ import annotations

from videotasks._validation.further import is_of_json, own_further, with_further
from videotasks._validation.ordinary import has_half
from videotasks._validation.request import Request
from videotasks._values.keywords import suggests_keywords
from videotasks._values.kinds import MISSING
from videotasks._values.late import LateClass

TYPE_CHECKING = False
if not TYPE_CHECKING:
    Mapping = LateClass("collections.abc", "Mapping")
else:
    from collections.abc import Mapping

    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

_NAMES = ("model", "callback_url")
_KNOWN = frozenset(_NAMES)


class UnifiedCreateRequest(Request):
    """Makes a video with the model that the request names.

    It takes further parameters, and the value of model decides which. No page lists
    them, as it loads a JSON Schema for each model when it is shown.

    Source: https://novita.ai/docs/api-reference/reference-unified-video-generation

    Args:
        model: Name of the model that makes the video. The examples are what a client of
            October 2026 sends. Required.
        callback_url: Address that is told when the task has ended. The sources disagree
            on whether it exists: the parameter is called callback_url; the parameter is
            called callback. Here holds: callback_url.
        further: Parameters beside these, for names that Python or this call has for
            something else. Default: none.
        parameters: Any other keyword is a further parameter, sent under its name as it
            is; None leaves it out.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "unified.create"
    path = "/v3/video/create"
    source = "https://novita.ai/docs/api-reference/reference-unified-video-generation"
    _names = _NAMES
    _decided_by = "model"

    model: str
    callback_url: str | None

    @suggests_keywords
    def __init__(
        self,
        *,
        model: str,
        callback_url: str | None = None,
        further: Mapping[str, object] | None = None,
        **parameters: object,
    ) -> None:
        _body: Members = {}
        _body["model"] = model
        if callback_url is not None:
            _body["callback_url"] = callback_url
        with_further(_body, further, parameters)
        self._build(_body)

    @property
    def further(self) -> Mapping[str, object]:
        """The parameters that no page lists, as they are sent."""
        return self._unlisted()

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        value = body.get("model", MISSING)
        if value is MISSING:
            out.required(f"{at}/model")
        elif not isinstance(value, str):
            out.type(f"{at}/model", "string", value)
        value = body.get("callback_url", MISSING)
        if value is not MISSING and not isinstance(value, str):
            out.type(f"{at}/callback_url", "string", value)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        if body["model"].__class__ is not str:
            return False
        if "callback_url" in body:
            if body["callback_url"].__class__ is not str:
                return False
        if own and not _KNOWN.issuperset(body):
            own_further(body, _KNOWN)
        return is_of_json(body)

    @classmethod
    def _advise(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        for name in body:
            if name not in _NAMES:
                out.misspelled(at, name, body, _NAMES)

    @staticmethod
    def _is_usual(body: Members) -> bool:
        if not _KNOWN.issuperset(body):
            return False
        value = body["model"]
        if not value.isascii() and has_half(value):
            return False
        if "callback_url" in body:
            value = body["callback_url"]
            if not value.isascii() and has_half(value):
                return False
        return True
