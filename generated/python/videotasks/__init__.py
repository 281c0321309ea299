# Generated from specs/api.yaml: edit that file, then run `make generate`.
"""Asynchronous video generation with Novita AI, PPIO, Jiekou and HighwayAPI.

    from videotasks import Client

    with Client("highwayapi") as client:
        task = client.vidu_q1.reference_to_video(prompt="...", images=["https://..."])
        task.wait(on_update=print).videos[0].download("video.mp4")

Every public name is loaded on its first use, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from videotasks._client import Client as Client
    from videotasks._exceptions import APIError as APIError
    from videotasks._exceptions import AuthenticationError as AuthenticationError
    from videotasks._exceptions import BadRequestError as BadRequestError
    from videotasks._exceptions import ConfigurationError as ConfigurationError
    from videotasks._exceptions import ContentRefusedError as ContentRefusedError
    from videotasks._exceptions import DownloadError as DownloadError
    from videotasks._exceptions import ImageRefusedError as ImageRefusedError
    from videotasks._exceptions import InferredLimitWarning as InferredLimitWarning
    from videotasks._exceptions import (
        InsufficientBalanceError as InsufficientBalanceError,
    )
    from videotasks._exceptions import NotFoundError as NotFoundError
    from videotasks._exceptions import NotSentError as NotSentError
    from videotasks._exceptions import OutcomeUnknownError as OutcomeUnknownError
    from videotasks._exceptions import PermissionDeniedError as PermissionDeniedError
    from videotasks._exceptions import PollError as PollError
    from videotasks._exceptions import RateLimitError as RateLimitError
    from videotasks._exceptions import RetiredEndpointWarning as RetiredEndpointWarning
    from videotasks._exceptions import ServerError as ServerError
    from videotasks._exceptions import TargetExistsError as TargetExistsError
    from videotasks._exceptions import TaskFailedError as TaskFailedError
    from videotasks._exceptions import TaskNotFoundError as TaskNotFoundError
    from videotasks._exceptions import (
        UnlistedEndpointWarning as UnlistedEndpointWarning,
    )
    from videotasks._exceptions import ValidationError as ValidationError
    from videotasks._exceptions import ValidationWarning as ValidationWarning
    from videotasks._exceptions import VideotasksError as VideotasksError
    from videotasks._exceptions import VideotasksWarning as VideotasksWarning
    from videotasks._exceptions import WaitTimeoutError as WaitTimeoutError
    from videotasks._media import Image as Image
    from videotasks._problems import Problem as Problem
    from videotasks._request import Request as Request
    from videotasks._result import ResultAudio as ResultAudio
    from videotasks._result import ResultFile as ResultFile
    from videotasks._result import ResultImage as ResultImage
    from videotasks._result import ResultVideo as ResultVideo
    from videotasks._result import State as State
    from videotasks._result import TaskResult as TaskResult
    from videotasks._submit import Validation as Validation
    from videotasks._task import Task as Task
    from videotasks.endpoints.vidu_q1.reference_to_video import (
        ViduQ1ReferenceToVideoRequest as ViduQ1ReferenceToVideoRequest,
    )
    from videotasks.endpoints.vidu_q2.reference_to_video import (
        ViduQ2ReferenceSubject as ViduQ2ReferenceSubject,
    )
    from videotasks.endpoints.vidu_q2.reference_to_video import (
        ViduQ2ReferenceToVideoRequest as ViduQ2ReferenceToVideoRequest,
    )
    from videotasks.endpoints.vidu_q2_pro.image_to_video import (
        ViduQ2ProImageToVideoRequest as ViduQ2ProImageToVideoRequest,
    )
    from videotasks.endpoints.vidu_q2_pro_fast.reference_to_video import (
        ViduQ2ProFastReferenceToVideoRequest as ViduQ2ProFastReferenceToVideoRequest,
    )
    from videotasks.endpoints.vidu_q2_pro_fast.reference_to_video import (
        ViduQ2ProFastSubject as ViduQ2ProFastSubject,
    )

__version__: Final = "0.1.0"

_HOMES = {
    "APIError": "videotasks._exceptions",
    "AuthenticationError": "videotasks._exceptions",
    "BadRequestError": "videotasks._exceptions",
    "Client": "videotasks._client",
    "ConfigurationError": "videotasks._exceptions",
    "ContentRefusedError": "videotasks._exceptions",
    "DownloadError": "videotasks._exceptions",
    "Image": "videotasks._media",
    "ImageRefusedError": "videotasks._exceptions",
    "InferredLimitWarning": "videotasks._exceptions",
    "InsufficientBalanceError": "videotasks._exceptions",
    "NotFoundError": "videotasks._exceptions",
    "NotSentError": "videotasks._exceptions",
    "OutcomeUnknownError": "videotasks._exceptions",
    "PermissionDeniedError": "videotasks._exceptions",
    "PollError": "videotasks._exceptions",
    "Problem": "videotasks._problems",
    "RateLimitError": "videotasks._exceptions",
    "Request": "videotasks._request",
    "ResultAudio": "videotasks._result",
    "ResultFile": "videotasks._result",
    "ResultImage": "videotasks._result",
    "ResultVideo": "videotasks._result",
    "RetiredEndpointWarning": "videotasks._exceptions",
    "ServerError": "videotasks._exceptions",
    "State": "videotasks._result",
    "TargetExistsError": "videotasks._exceptions",
    "Task": "videotasks._task",
    "TaskFailedError": "videotasks._exceptions",
    "TaskNotFoundError": "videotasks._exceptions",
    "TaskResult": "videotasks._result",
    "UnlistedEndpointWarning": "videotasks._exceptions",
    "Validation": "videotasks._submit",
    "ValidationError": "videotasks._exceptions",
    "ValidationWarning": "videotasks._exceptions",
    "VideotasksError": "videotasks._exceptions",
    "VideotasksWarning": "videotasks._exceptions",
    "ViduQ1ReferenceToVideoRequest": "videotasks.endpoints.vidu_q1.reference_to_video",
    "ViduQ2ProFastReferenceToVideoRequest": "videotasks.endpoints.vidu_q2_pro_fast.reference_to_video",
    "ViduQ2ProFastSubject": "videotasks.endpoints.vidu_q2_pro_fast.reference_to_video",
    "ViduQ2ProImageToVideoRequest": "videotasks.endpoints.vidu_q2_pro.image_to_video",
    "ViduQ2ReferenceSubject": "videotasks.endpoints.vidu_q2.reference_to_video",
    "ViduQ2ReferenceToVideoRequest": "videotasks.endpoints.vidu_q2.reference_to_video",
    "WaitTimeoutError": "videotasks._exceptions",
}

__all__ = [
    "APIError",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ConfigurationError",
    "ContentRefusedError",
    "DownloadError",
    "Image",
    "ImageRefusedError",
    "InferredLimitWarning",
    "InsufficientBalanceError",
    "NotFoundError",
    "NotSentError",
    "OutcomeUnknownError",
    "PermissionDeniedError",
    "PollError",
    "Problem",
    "RateLimitError",
    "Request",
    "ResultAudio",
    "ResultFile",
    "ResultImage",
    "ResultVideo",
    "RetiredEndpointWarning",
    "ServerError",
    "State",
    "TargetExistsError",
    "Task",
    "TaskFailedError",
    "TaskNotFoundError",
    "TaskResult",
    "UnlistedEndpointWarning",
    "Validation",
    "ValidationError",
    "ValidationWarning",
    "VideotasksError",
    "VideotasksWarning",
    "ViduQ1ReferenceToVideoRequest",
    "ViduQ2ProFastReferenceToVideoRequest",
    "ViduQ2ProFastSubject",
    "ViduQ2ProImageToVideoRequest",
    "ViduQ2ReferenceSubject",
    "ViduQ2ReferenceToVideoRequest",
    "WaitTimeoutError",
]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
