# Generated from the files in specs/: edit there, then run `make generate`.
"""Asynchronous video generation with Novita AI, PPIO, Jiekou and HighwayAPI.

    from videotasks import Client

    with Client("novita") as client:
        task = client.kling_v3_0_std.image_to_video(prompt="...", image="https://...")
        task.wait(on_update=print).videos[0].download("video.mp4")

Everything that can go wrong is one tree, and so are the warnings, which refuse nothing:

    VideotasksError
    ├── ConfigurationError (ValueError)     a client, or an argument, that cannot work
    ├── ValidationError (ValueError)        a request that breaks documented rules
    ├── APIError                            the platform answered with an error
    │   ├── AuthenticationError
    │   ├── PermissionDeniedError
    │   ├── InsufficientBalanceError
    │   ├── BadRequestError
    │   │   ├── ContentRefusedError         the prompt or an image is not allowed
    │   │   └── ImageRefusedError           an image of the wrong size or format
    │   ├── NotFoundError
    │   │   └── TaskNotFoundError
    │   ├── RateLimitError
    │   └── ServerError
    ├── BudgetError                         a submit that the client's budget does not allow
    ├── NotSentError                        the request surely never arrived
    │   ├── MediaChangedError               a file changed after it was checked
    │   └── ModelSchemaError                the schema to check by cannot be used
    ├── OutcomeUnknownError                 it may have been accepted, and billed
    ├── PollError                           a result could not be fetched
    ├── TaskFailedError                     the task ended without a video
    ├── WaitTimeoutError (TimeoutError)     the task was still running
    ├── NoFileError (IndexError)            the result names no such file
    └── DownloadError                       a file could not be fetched or saved
        └── TargetExistsError (FileExistsError)

    VideotasksWarning (UserWarning)
    ├── RetiredEndpointWarning              the provider has retired the endpoint
    ├── UnlistedEndpointWarning             the provider does not document it
    ├── ProviderDeviationWarning            the provider's page differs from the others
    ├── InferredLimitWarning                a limit that no page states, or only advises
    ├── NoEffectWarning                     a parameter without effect beside another one
    ├── MediaWarning                        a file that may not be what was meant
    ├── MisspelledNameWarning               a further parameter with nearly the name of a listed one
    ├── UnencryptedWarning                  the key is sent without TLS
    ├── UnexpectedFormatWarning             a file is not what it is called
    ├── FileSystemWarning                   a file is saved, but less safely than it could be
    └── ValidationWarning                   problems of a request that is sent anyway

Every public name is loaded on its first use, so that importing the package costs next to nothing.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # importing typing takes longer than this package
if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec
    from typing import Final

    from videotasks._client.async_client import AsyncClient as AsyncClient
    from videotasks._client.async_task import AsyncTask as AsyncTask
    from videotasks._client.client import Client as Client
    from videotasks._client.journal import Journal as Journal
    from videotasks._client.journal import UnfinishedSubmit as UnfinishedSubmit
    from videotasks._client.spending import Budget as Budget
    from videotasks._client.spending import BudgetError as BudgetError
    from videotasks._client.task import Task as Task
    from videotasks._client.waited import Ended as Ended
    from videotasks._exceptions import APIError as APIError
    from videotasks._exceptions import AuthenticationError as AuthenticationError
    from videotasks._exceptions import BadRequestError as BadRequestError
    from videotasks._exceptions import ConfigurationError as ConfigurationError
    from videotasks._exceptions import ContentRefusedError as ContentRefusedError
    from videotasks._exceptions import DownloadError as DownloadError
    from videotasks._exceptions import FileSystemWarning as FileSystemWarning
    from videotasks._exceptions import ImageRefusedError as ImageRefusedError
    from videotasks._exceptions import InferredLimitWarning as InferredLimitWarning
    from videotasks._exceptions import (
        InsufficientBalanceError as InsufficientBalanceError,
    )
    from videotasks._exceptions import MediaChangedError as MediaChangedError
    from videotasks._exceptions import MediaWarning as MediaWarning
    from videotasks._exceptions import MisspelledNameWarning as MisspelledNameWarning
    from videotasks._exceptions import ModelSchemaError as ModelSchemaError
    from videotasks._exceptions import NoEffectWarning as NoEffectWarning
    from videotasks._exceptions import NoFileError as NoFileError
    from videotasks._exceptions import NotFoundError as NotFoundError
    from videotasks._exceptions import NotSentError as NotSentError
    from videotasks._exceptions import OutcomeUnknownError as OutcomeUnknownError
    from videotasks._exceptions import PermissionDeniedError as PermissionDeniedError
    from videotasks._exceptions import PollError as PollError
    from videotasks._exceptions import (
        ProviderDeviationWarning as ProviderDeviationWarning,
    )
    from videotasks._exceptions import RateLimitError as RateLimitError
    from videotasks._exceptions import RetiredEndpointWarning as RetiredEndpointWarning
    from videotasks._exceptions import ServerError as ServerError
    from videotasks._exceptions import TargetExistsError as TargetExistsError
    from videotasks._exceptions import TaskFailedError as TaskFailedError
    from videotasks._exceptions import TaskNotFoundError as TaskNotFoundError
    from videotasks._exceptions import UnencryptedWarning as UnencryptedWarning
    from videotasks._exceptions import (
        UnexpectedFormatWarning as UnexpectedFormatWarning,
    )
    from videotasks._exceptions import (
        UnlistedEndpointWarning as UnlistedEndpointWarning,
    )
    from videotasks._exceptions import ValidationError as ValidationError
    from videotasks._exceptions import ValidationWarning as ValidationWarning
    from videotasks._exceptions import VideotasksError as VideotasksError
    from videotasks._exceptions import VideotasksWarning as VideotasksWarning
    from videotasks._exceptions import WaitTimeoutError as WaitTimeoutError
    from videotasks._objects.kling_shot import KlingShot as KlingShot
    from videotasks._objects.kling_shot import KlingShotDict as KlingShotDict
    from videotasks._objects.kling_shot4_k import KlingShot4K as KlingShot4K
    from videotasks._objects.kling_shot4_k import KlingShot4KDict as KlingShot4KDict
    from videotasks._objects.vidu_multi_frame_setting import (
        ViduMultiFrameSetting as ViduMultiFrameSetting,
    )
    from videotasks._objects.vidu_multi_frame_setting import (
        ViduMultiFrameSettingDict as ViduMultiFrameSettingDict,
    )
    from videotasks._objects.vidu_q2_pro_fast_subject import (
        ViduQ2ProFastSubject as ViduQ2ProFastSubject,
    )
    from videotasks._objects.vidu_q2_pro_fast_subject import (
        ViduQ2ProFastSubjectDict as ViduQ2ProFastSubjectDict,
    )
    from videotasks._objects.vidu_q2_reference_subject import (
        ViduQ2ReferenceSubject as ViduQ2ReferenceSubject,
    )
    from videotasks._objects.vidu_q2_reference_subject import (
        ViduQ2ReferenceSubjectDict as ViduQ2ReferenceSubjectDict,
    )
    from videotasks._objects.vidu_q2_text_subject import (
        ViduQ2TextSubject as ViduQ2TextSubject,
    )
    from videotasks._objects.vidu_q2_text_subject import (
        ViduQ2TextSubjectDict as ViduQ2TextSubjectDict,
    )
    from videotasks._objects.wan21_extra import Wan21Extra as Wan21Extra
    from videotasks._objects.wan21_extra import Wan21ExtraDict as Wan21ExtraDict
    from videotasks._objects.wan21_lora import Wan21Lora as Wan21Lora
    from videotasks._objects.wan21_lora import Wan21LoraDict as Wan21LoraDict
    from videotasks._objects.wan21_webhook import Wan21Webhook as Wan21Webhook
    from videotasks._objects.wan21_webhook import Wan21WebhookDict as Wan21WebhookDict
    from videotasks._objects.wan21_webhook_test import (
        Wan21WebhookTest as Wan21WebhookTest,
    )
    from videotasks._objects.wan21_webhook_test import (
        Wan21WebhookTestDict as Wan21WebhookTestDict,
    )
    from videotasks._objects.wan25_image_to_video_input import (
        Wan25ImageToVideoInput as Wan25ImageToVideoInput,
    )
    from videotasks._objects.wan25_image_to_video_input import (
        Wan25ImageToVideoInputDict as Wan25ImageToVideoInputDict,
    )
    from videotasks._objects.wan25_image_to_video_parameters import (
        Wan25ImageToVideoParameters as Wan25ImageToVideoParameters,
    )
    from videotasks._objects.wan25_image_to_video_parameters import (
        Wan25ImageToVideoParametersDict as Wan25ImageToVideoParametersDict,
    )
    from videotasks._objects.wan25_text_to_video_input import (
        Wan25TextToVideoInput as Wan25TextToVideoInput,
    )
    from videotasks._objects.wan25_text_to_video_input import (
        Wan25TextToVideoInputDict as Wan25TextToVideoInputDict,
    )
    from videotasks._objects.wan25_text_to_video_parameters import (
        Wan25TextToVideoParameters as Wan25TextToVideoParameters,
    )
    from videotasks._objects.wan25_text_to_video_parameters import (
        Wan25TextToVideoParametersDict as Wan25TextToVideoParametersDict,
    )
    from videotasks._objects.wan26_image_to_video_input import (
        Wan26ImageToVideoInput as Wan26ImageToVideoInput,
    )
    from videotasks._objects.wan26_image_to_video_input import (
        Wan26ImageToVideoInputDict as Wan26ImageToVideoInputDict,
    )
    from videotasks._objects.wan26_image_to_video_parameters import (
        Wan26ImageToVideoParameters as Wan26ImageToVideoParameters,
    )
    from videotasks._objects.wan26_image_to_video_parameters import (
        Wan26ImageToVideoParametersDict as Wan26ImageToVideoParametersDict,
    )
    from videotasks._objects.wan26_reference_to_video_input import (
        Wan26ReferenceToVideoInput as Wan26ReferenceToVideoInput,
    )
    from videotasks._objects.wan26_reference_to_video_input import (
        Wan26ReferenceToVideoInputDict as Wan26ReferenceToVideoInputDict,
    )
    from videotasks._objects.wan26_reference_to_video_parameters import (
        Wan26ReferenceToVideoParameters as Wan26ReferenceToVideoParameters,
    )
    from videotasks._objects.wan26_reference_to_video_parameters import (
        Wan26ReferenceToVideoParametersDict as Wan26ReferenceToVideoParametersDict,
    )
    from videotasks._objects.wan26_text_to_video_input import (
        Wan26TextToVideoInput as Wan26TextToVideoInput,
    )
    from videotasks._objects.wan26_text_to_video_input import (
        Wan26TextToVideoInputDict as Wan26TextToVideoInputDict,
    )
    from videotasks._objects.wan26_text_to_video_parameters import (
        Wan26TextToVideoParameters as Wan26TextToVideoParameters,
    )
    from videotasks._objects.wan26_text_to_video_parameters import (
        Wan26TextToVideoParametersDict as Wan26TextToVideoParametersDict,
    )
    from videotasks._objects.wan27_reference import Wan27Reference as Wan27Reference
    from videotasks._objects.wan27_reference import (
        Wan27ReferenceDict as Wan27ReferenceDict,
    )
    from videotasks._platform.catalog import ProviderId as ProviderId
    from videotasks._results.files import AsyncResultAudio as AsyncResultAudio
    from videotasks._results.files import AsyncResultFile as AsyncResultFile
    from videotasks._results.files import AsyncResultImage as AsyncResultImage
    from videotasks._results.files import AsyncResultVideo as AsyncResultVideo
    from videotasks._results.files import ResultAudio as ResultAudio
    from videotasks._results.files import ResultFile as ResultFile
    from videotasks._results.files import ResultImage as ResultImage
    from videotasks._results.files import ResultVideo as ResultVideo
    from videotasks._results.result import AsyncTaskResult as AsyncTaskResult
    from videotasks._results.result import TaskResult as TaskResult
    from videotasks._validation.media import Audio as Audio
    from videotasks._validation.media import Image as Image
    from videotasks._validation.media import Video as Video
    from videotasks._validation.nested import NestedObject as NestedObject
    from videotasks._validation.request import Request as Request
    from videotasks._values.estimate import Estimate as Estimate
    from videotasks._values.estimate import PricePart as PricePart
    from videotasks._values.problem import Problem as Problem
    from videotasks._values.types import State as State
    from videotasks._values.types import Timeouts as Timeouts
    from videotasks._values.types import Validation as Validation
    from videotasks.endpoints.grok_imagine.image_to_video import (
        GrokImagineImageToVideoRequest as GrokImagineImageToVideoRequest,
    )
    from videotasks.endpoints.grok_imagine.text_to_video import (
        GrokImagineTextToVideoRequest as GrokImagineTextToVideoRequest,
    )
    from videotasks.endpoints.grok_imagine.video_edit import (
        GrokImagineVideoEditRequest as GrokImagineVideoEditRequest,
    )
    from videotasks.endpoints.hailuo_02.generate import (
        Hailuo02GenerateRequest as Hailuo02GenerateRequest,
    )
    from videotasks.endpoints.hailuo_2_3.image_to_video import (
        Hailuo23ImageToVideoRequest as Hailuo23ImageToVideoRequest,
    )
    from videotasks.endpoints.hailuo_2_3.text_to_video import (
        Hailuo23TextToVideoRequest as Hailuo23TextToVideoRequest,
    )
    from videotasks.endpoints.hailuo_2_3_fast.image_to_video import (
        Hailuo23FastImageToVideoRequest as Hailuo23FastImageToVideoRequest,
    )
    from videotasks.endpoints.heygen.translate import (
        HeygenTranslateRequest as HeygenTranslateRequest,
    )
    from videotasks.endpoints.hunyuan_video_fast.text_to_video import (
        HunyuanVideoFastTextToVideoRequest as HunyuanVideoFastTextToVideoRequest,
    )
    from videotasks.endpoints.kling_o1.image_to_video import (
        KlingO1ImageToVideoRequest as KlingO1ImageToVideoRequest,
    )
    from videotasks.endpoints.kling_o1.reference_to_video import (
        KlingO1ReferenceToVideoRequest as KlingO1ReferenceToVideoRequest,
    )
    from videotasks.endpoints.kling_o1.text_to_video import (
        KlingO1TextToVideoRequest as KlingO1TextToVideoRequest,
    )
    from videotasks.endpoints.kling_o1.video_edit import (
        KlingO1VideoEditRequest as KlingO1VideoEditRequest,
    )
    from videotasks.endpoints.kling_v1_6.image_to_video import (
        KlingV16ImageToVideoRequest as KlingV16ImageToVideoRequest,
    )
    from videotasks.endpoints.kling_v1_6.text_to_video import (
        KlingV16TextToVideoRequest as KlingV16TextToVideoRequest,
    )
    from videotasks.endpoints.kling_v2_1.image_to_video import (
        KlingV21ImageToVideoRequest as KlingV21ImageToVideoRequest,
    )
    from videotasks.endpoints.kling_v2_5_turbo.image_to_video import (
        KlingV25TurboImageToVideoRequest as KlingV25TurboImageToVideoRequest,
    )
    from videotasks.endpoints.kling_v2_5_turbo.text_to_video import (
        KlingV25TurboTextToVideoRequest as KlingV25TurboTextToVideoRequest,
    )
    from videotasks.endpoints.kling_v2_6_pro.image_to_video import (
        KlingV26ProImageToVideoRequest as KlingV26ProImageToVideoRequest,
    )
    from videotasks.endpoints.kling_v2_6_pro.motion_control import (
        KlingV26ProMotionControlRequest as KlingV26ProMotionControlRequest,
    )
    from videotasks.endpoints.kling_v2_6_pro.text_to_video import (
        KlingV26ProTextToVideoRequest as KlingV26ProTextToVideoRequest,
    )
    from videotasks.endpoints.kling_v3_0.motion_control import (
        KlingV30MotionControlRequest as KlingV30MotionControlRequest,
    )
    from videotasks.endpoints.kling_v3_0_4k.image_to_video import (
        KlingV304KImageToVideoRequest as KlingV304KImageToVideoRequest,
    )
    from videotasks.endpoints.kling_v3_0_4k.text_to_video import (
        KlingV304KTextToVideoRequest as KlingV304KTextToVideoRequest,
    )
    from videotasks.endpoints.kling_v3_0_pro.image_to_video import (
        KlingV30ProImageToVideoRequest as KlingV30ProImageToVideoRequest,
    )
    from videotasks.endpoints.kling_v3_0_pro.text_to_video import (
        KlingV30ProTextToVideoRequest as KlingV30ProTextToVideoRequest,
    )
    from videotasks.endpoints.kling_v3_0_std.image_to_video import (
        KlingV30StdImageToVideoRequest as KlingV30StdImageToVideoRequest,
    )
    from videotasks.endpoints.kling_v3_0_std.text_to_video import (
        KlingV30StdTextToVideoRequest as KlingV30StdTextToVideoRequest,
    )
    from videotasks.endpoints.minimax_video_01.generate import (
        MinimaxVideo01GenerateRequest as MinimaxVideo01GenerateRequest,
    )
    from videotasks.endpoints.pixverse_v4_5.image_to_video import (
        PixverseV45ImageToVideoRequest as PixverseV45ImageToVideoRequest,
    )
    from videotasks.endpoints.pixverse_v4_5.text_to_video import (
        PixverseV45TextToVideoRequest as PixverseV45TextToVideoRequest,
    )
    from videotasks.endpoints.seedance_2_0.generate import (
        Seedance20GenerateRequest as Seedance20GenerateRequest,
    )
    from videotasks.endpoints.seedance_v1_5_pro.image_to_video import (
        SeedanceV15ProImageToVideoRequest as SeedanceV15ProImageToVideoRequest,
    )
    from videotasks.endpoints.seedance_v1_5_pro.text_to_video import (
        SeedanceV15ProTextToVideoRequest as SeedanceV15ProTextToVideoRequest,
    )
    from videotasks.endpoints.seedance_v1_lite.image_to_video import (
        SeedanceV1LiteImageToVideoRequest as SeedanceV1LiteImageToVideoRequest,
    )
    from videotasks.endpoints.seedance_v1_pro.image_to_video import (
        SeedanceV1ProImageToVideoRequest as SeedanceV1ProImageToVideoRequest,
    )
    from videotasks.endpoints.seedance_v1_pro.text_to_video import (
        SeedanceV1ProTextToVideoRequest as SeedanceV1ProTextToVideoRequest,
    )
    from videotasks.endpoints.unified.create import (
        UnifiedCreateRequest as UnifiedCreateRequest,
    )
    from videotasks.endpoints.vidu_2_0.image_to_video import (
        Vidu20ImageToVideoRequest as Vidu20ImageToVideoRequest,
    )
    from videotasks.endpoints.vidu_2_0.reference_to_video import (
        Vidu20ReferenceToVideoRequest as Vidu20ReferenceToVideoRequest,
    )
    from videotasks.endpoints.vidu_2_0.start_end_to_video import (
        Vidu20StartEndToVideoRequest as Vidu20StartEndToVideoRequest,
    )
    from videotasks.endpoints.vidu_q1.image_to_video import (
        ViduQ1ImageToVideoRequest as ViduQ1ImageToVideoRequest,
    )
    from videotasks.endpoints.vidu_q1.reference_to_video import (
        ViduQ1ReferenceToVideoRequest as ViduQ1ReferenceToVideoRequest,
    )
    from videotasks.endpoints.vidu_q1.start_end_to_video import (
        ViduQ1StartEndToVideoRequest as ViduQ1StartEndToVideoRequest,
    )
    from videotasks.endpoints.vidu_q1.text_to_video import (
        ViduQ1TextToVideoRequest as ViduQ1TextToVideoRequest,
    )
    from videotasks.endpoints.vidu_q2.reference_to_video import (
        ViduQ2ReferenceToVideoRequest as ViduQ2ReferenceToVideoRequest,
    )
    from videotasks.endpoints.vidu_q2.template_to_video import (
        ViduQ2TemplateToVideoRequest as ViduQ2TemplateToVideoRequest,
    )
    from videotasks.endpoints.vidu_q2.text_to_video import (
        ViduQ2TextToVideoRequest as ViduQ2TextToVideoRequest,
    )
    from videotasks.endpoints.vidu_q2_pro.image_to_video import (
        ViduQ2ProImageToVideoRequest as ViduQ2ProImageToVideoRequest,
    )
    from videotasks.endpoints.vidu_q2_pro.multi_frame import (
        ViduQ2ProMultiFrameRequest as ViduQ2ProMultiFrameRequest,
    )
    from videotasks.endpoints.vidu_q2_pro.start_end_to_video import (
        ViduQ2ProStartEndToVideoRequest as ViduQ2ProStartEndToVideoRequest,
    )
    from videotasks.endpoints.vidu_q2_pro_fast.image_to_video import (
        ViduQ2ProFastImageToVideoRequest as ViduQ2ProFastImageToVideoRequest,
    )
    from videotasks.endpoints.vidu_q2_pro_fast.reference_to_video import (
        ViduQ2ProFastReferenceToVideoRequest as ViduQ2ProFastReferenceToVideoRequest,
    )
    from videotasks.endpoints.vidu_q2_pro_fast.start_end_to_video import (
        ViduQ2ProFastStartEndToVideoRequest as ViduQ2ProFastStartEndToVideoRequest,
    )
    from videotasks.endpoints.vidu_q2_turbo.image_to_video import (
        ViduQ2TurboImageToVideoRequest as ViduQ2TurboImageToVideoRequest,
    )
    from videotasks.endpoints.vidu_q2_turbo.multi_frame import (
        ViduQ2TurboMultiFrameRequest as ViduQ2TurboMultiFrameRequest,
    )
    from videotasks.endpoints.vidu_q2_turbo.start_end_to_video import (
        ViduQ2TurboStartEndToVideoRequest as ViduQ2TurboStartEndToVideoRequest,
    )
    from videotasks.endpoints.vidu_q3_pro.image_to_video import (
        ViduQ3ProImageToVideoRequest as ViduQ3ProImageToVideoRequest,
    )
    from videotasks.endpoints.vidu_q3_pro.start_end_to_video import (
        ViduQ3ProStartEndToVideoRequest as ViduQ3ProStartEndToVideoRequest,
    )
    from videotasks.endpoints.vidu_q3_pro.text_to_video import (
        ViduQ3ProTextToVideoRequest as ViduQ3ProTextToVideoRequest,
    )
    from videotasks.endpoints.vidu_q3_turbo.image_to_video import (
        ViduQ3TurboImageToVideoRequest as ViduQ3TurboImageToVideoRequest,
    )
    from videotasks.endpoints.vidu_q3_turbo.start_end_to_video import (
        ViduQ3TurboStartEndToVideoRequest as ViduQ3TurboStartEndToVideoRequest,
    )
    from videotasks.endpoints.vidu_q3_turbo.text_to_video import (
        ViduQ3TurboTextToVideoRequest as ViduQ3TurboTextToVideoRequest,
    )
    from videotasks.endpoints.wan_2_1.text_to_video import (
        Wan21TextToVideoRequest as Wan21TextToVideoRequest,
    )
    from videotasks.endpoints.wan_2_5.image_to_video import (
        Wan25ImageToVideoRequest as Wan25ImageToVideoRequest,
    )
    from videotasks.endpoints.wan_2_5.text_to_video import (
        Wan25TextToVideoRequest as Wan25TextToVideoRequest,
    )
    from videotasks.endpoints.wan_2_6.image_to_video import (
        Wan26ImageToVideoRequest as Wan26ImageToVideoRequest,
    )
    from videotasks.endpoints.wan_2_6.reference_to_video import (
        Wan26ReferenceToVideoRequest as Wan26ReferenceToVideoRequest,
    )
    from videotasks.endpoints.wan_2_6.text_to_video import (
        Wan26TextToVideoRequest as Wan26TextToVideoRequest,
    )
    from videotasks.endpoints.wan_2_7.image_to_video import (
        Wan27ImageToVideoRequest as Wan27ImageToVideoRequest,
    )
    from videotasks.endpoints.wan_2_7.reference_to_video import (
        Wan27ReferenceToVideoRequest as Wan27ReferenceToVideoRequest,
    )
    from videotasks.endpoints.wan_2_7.text_to_video import (
        Wan27TextToVideoRequest as Wan27TextToVideoRequest,
    )
    from videotasks.endpoints.wan_2_7.video_edit import (
        Wan27VideoEditRequest as Wan27VideoEditRequest,
    )

__version__: Final = "0.2.0"

__all__ = [
    "APIError",
    "AsyncClient",
    "AsyncResultAudio",
    "AsyncResultFile",
    "AsyncResultImage",
    "AsyncResultVideo",
    "AsyncTask",
    "AsyncTaskResult",
    "Audio",
    "AuthenticationError",
    "BadRequestError",
    "Budget",
    "BudgetError",
    "Client",
    "ConfigurationError",
    "ContentRefusedError",
    "DownloadError",
    "Ended",
    "Estimate",
    "FileSystemWarning",
    "GrokImagineImageToVideoRequest",
    "GrokImagineTextToVideoRequest",
    "GrokImagineVideoEditRequest",
    "Hailuo02GenerateRequest",
    "Hailuo23FastImageToVideoRequest",
    "Hailuo23ImageToVideoRequest",
    "Hailuo23TextToVideoRequest",
    "HeygenTranslateRequest",
    "HunyuanVideoFastTextToVideoRequest",
    "Image",
    "ImageRefusedError",
    "InferredLimitWarning",
    "InsufficientBalanceError",
    "Journal",
    "KlingO1ImageToVideoRequest",
    "KlingO1ReferenceToVideoRequest",
    "KlingO1TextToVideoRequest",
    "KlingO1VideoEditRequest",
    "KlingShot",
    "KlingShot4K",
    "KlingShot4KDict",
    "KlingShotDict",
    "KlingV16ImageToVideoRequest",
    "KlingV16TextToVideoRequest",
    "KlingV21ImageToVideoRequest",
    "KlingV25TurboImageToVideoRequest",
    "KlingV25TurboTextToVideoRequest",
    "KlingV26ProImageToVideoRequest",
    "KlingV26ProMotionControlRequest",
    "KlingV26ProTextToVideoRequest",
    "KlingV30MotionControlRequest",
    "KlingV30ProImageToVideoRequest",
    "KlingV30ProTextToVideoRequest",
    "KlingV30StdImageToVideoRequest",
    "KlingV30StdTextToVideoRequest",
    "KlingV304KImageToVideoRequest",
    "KlingV304KTextToVideoRequest",
    "MediaChangedError",
    "MediaWarning",
    "MinimaxVideo01GenerateRequest",
    "MisspelledNameWarning",
    "ModelSchemaError",
    "NestedObject",
    "NoEffectWarning",
    "NoFileError",
    "NotFoundError",
    "NotSentError",
    "OutcomeUnknownError",
    "PermissionDeniedError",
    "PixverseV45ImageToVideoRequest",
    "PixverseV45TextToVideoRequest",
    "PollError",
    "PricePart",
    "Problem",
    "ProviderDeviationWarning",
    "ProviderId",
    "RateLimitError",
    "Request",
    "ResultAudio",
    "ResultFile",
    "ResultImage",
    "ResultVideo",
    "RetiredEndpointWarning",
    "Seedance20GenerateRequest",
    "SeedanceV1LiteImageToVideoRequest",
    "SeedanceV1ProImageToVideoRequest",
    "SeedanceV1ProTextToVideoRequest",
    "SeedanceV15ProImageToVideoRequest",
    "SeedanceV15ProTextToVideoRequest",
    "ServerError",
    "State",
    "TargetExistsError",
    "Task",
    "TaskFailedError",
    "TaskNotFoundError",
    "TaskResult",
    "Timeouts",
    "UnencryptedWarning",
    "UnexpectedFormatWarning",
    "UnfinishedSubmit",
    "UnifiedCreateRequest",
    "UnlistedEndpointWarning",
    "Validation",
    "ValidationError",
    "ValidationWarning",
    "Video",
    "VideotasksError",
    "VideotasksWarning",
    "Vidu20ImageToVideoRequest",
    "Vidu20ReferenceToVideoRequest",
    "Vidu20StartEndToVideoRequest",
    "ViduMultiFrameSetting",
    "ViduMultiFrameSettingDict",
    "ViduQ1ImageToVideoRequest",
    "ViduQ1ReferenceToVideoRequest",
    "ViduQ1StartEndToVideoRequest",
    "ViduQ1TextToVideoRequest",
    "ViduQ2ProFastImageToVideoRequest",
    "ViduQ2ProFastReferenceToVideoRequest",
    "ViduQ2ProFastStartEndToVideoRequest",
    "ViduQ2ProFastSubject",
    "ViduQ2ProFastSubjectDict",
    "ViduQ2ProImageToVideoRequest",
    "ViduQ2ProMultiFrameRequest",
    "ViduQ2ProStartEndToVideoRequest",
    "ViduQ2ReferenceSubject",
    "ViduQ2ReferenceSubjectDict",
    "ViduQ2ReferenceToVideoRequest",
    "ViduQ2TemplateToVideoRequest",
    "ViduQ2TextSubject",
    "ViduQ2TextSubjectDict",
    "ViduQ2TextToVideoRequest",
    "ViduQ2TurboImageToVideoRequest",
    "ViduQ2TurboMultiFrameRequest",
    "ViduQ2TurboStartEndToVideoRequest",
    "ViduQ3ProImageToVideoRequest",
    "ViduQ3ProStartEndToVideoRequest",
    "ViduQ3ProTextToVideoRequest",
    "ViduQ3TurboImageToVideoRequest",
    "ViduQ3TurboStartEndToVideoRequest",
    "ViduQ3TurboTextToVideoRequest",
    "WaitTimeoutError",
    "Wan21Extra",
    "Wan21ExtraDict",
    "Wan21Lora",
    "Wan21LoraDict",
    "Wan21TextToVideoRequest",
    "Wan21Webhook",
    "Wan21WebhookDict",
    "Wan21WebhookTest",
    "Wan21WebhookTestDict",
    "Wan25ImageToVideoInput",
    "Wan25ImageToVideoInputDict",
    "Wan25ImageToVideoParameters",
    "Wan25ImageToVideoParametersDict",
    "Wan25ImageToVideoRequest",
    "Wan25TextToVideoInput",
    "Wan25TextToVideoInputDict",
    "Wan25TextToVideoParameters",
    "Wan25TextToVideoParametersDict",
    "Wan25TextToVideoRequest",
    "Wan26ImageToVideoInput",
    "Wan26ImageToVideoInputDict",
    "Wan26ImageToVideoParameters",
    "Wan26ImageToVideoParametersDict",
    "Wan26ImageToVideoRequest",
    "Wan26ReferenceToVideoInput",
    "Wan26ReferenceToVideoInputDict",
    "Wan26ReferenceToVideoParameters",
    "Wan26ReferenceToVideoParametersDict",
    "Wan26ReferenceToVideoRequest",
    "Wan26TextToVideoInput",
    "Wan26TextToVideoInputDict",
    "Wan26TextToVideoParameters",
    "Wan26TextToVideoParametersDict",
    "Wan26TextToVideoRequest",
    "Wan27ImageToVideoRequest",
    "Wan27Reference",
    "Wan27ReferenceDict",
    "Wan27ReferenceToVideoRequest",
    "Wan27TextToVideoRequest",
    "Wan27VideoEditRequest",
]

# The module of each, in the same order: a constant costs an import nothing, however many endpoints there are.
_HOMES = (
    "videotasks._exceptions",
    "videotasks._client.async_client",
    "videotasks._results.files",
    "videotasks._results.files",
    "videotasks._results.files",
    "videotasks._results.files",
    "videotasks._client.async_task",
    "videotasks._results.result",
    "videotasks._validation.media",
    "videotasks._exceptions",
    "videotasks._exceptions",
    "videotasks._client.spending",
    "videotasks._client.spending",
    "videotasks._client.client",
    "videotasks._exceptions",
    "videotasks._exceptions",
    "videotasks._exceptions",
    "videotasks._client.waited",
    "videotasks._values.estimate",
    "videotasks._exceptions",
    "videotasks.endpoints.grok_imagine.image_to_video",
    "videotasks.endpoints.grok_imagine.text_to_video",
    "videotasks.endpoints.grok_imagine.video_edit",
    "videotasks.endpoints.hailuo_02.generate",
    "videotasks.endpoints.hailuo_2_3_fast.image_to_video",
    "videotasks.endpoints.hailuo_2_3.image_to_video",
    "videotasks.endpoints.hailuo_2_3.text_to_video",
    "videotasks.endpoints.heygen.translate",
    "videotasks.endpoints.hunyuan_video_fast.text_to_video",
    "videotasks._validation.media",
    "videotasks._exceptions",
    "videotasks._exceptions",
    "videotasks._exceptions",
    "videotasks._client.journal",
    "videotasks.endpoints.kling_o1.image_to_video",
    "videotasks.endpoints.kling_o1.reference_to_video",
    "videotasks.endpoints.kling_o1.text_to_video",
    "videotasks.endpoints.kling_o1.video_edit",
    "videotasks._objects.kling_shot",
    "videotasks._objects.kling_shot4_k",
    "videotasks._objects.kling_shot4_k",
    "videotasks._objects.kling_shot",
    "videotasks.endpoints.kling_v1_6.image_to_video",
    "videotasks.endpoints.kling_v1_6.text_to_video",
    "videotasks.endpoints.kling_v2_1.image_to_video",
    "videotasks.endpoints.kling_v2_5_turbo.image_to_video",
    "videotasks.endpoints.kling_v2_5_turbo.text_to_video",
    "videotasks.endpoints.kling_v2_6_pro.image_to_video",
    "videotasks.endpoints.kling_v2_6_pro.motion_control",
    "videotasks.endpoints.kling_v2_6_pro.text_to_video",
    "videotasks.endpoints.kling_v3_0.motion_control",
    "videotasks.endpoints.kling_v3_0_pro.image_to_video",
    "videotasks.endpoints.kling_v3_0_pro.text_to_video",
    "videotasks.endpoints.kling_v3_0_std.image_to_video",
    "videotasks.endpoints.kling_v3_0_std.text_to_video",
    "videotasks.endpoints.kling_v3_0_4k.image_to_video",
    "videotasks.endpoints.kling_v3_0_4k.text_to_video",
    "videotasks._exceptions",
    "videotasks._exceptions",
    "videotasks.endpoints.minimax_video_01.generate",
    "videotasks._exceptions",
    "videotasks._exceptions",
    "videotasks._validation.nested",
    "videotasks._exceptions",
    "videotasks._exceptions",
    "videotasks._exceptions",
    "videotasks._exceptions",
    "videotasks._exceptions",
    "videotasks._exceptions",
    "videotasks.endpoints.pixverse_v4_5.image_to_video",
    "videotasks.endpoints.pixverse_v4_5.text_to_video",
    "videotasks._exceptions",
    "videotasks._values.estimate",
    "videotasks._values.problem",
    "videotasks._exceptions",
    "videotasks._platform.catalog",
    "videotasks._exceptions",
    "videotasks._validation.request",
    "videotasks._results.files",
    "videotasks._results.files",
    "videotasks._results.files",
    "videotasks._results.files",
    "videotasks._exceptions",
    "videotasks.endpoints.seedance_2_0.generate",
    "videotasks.endpoints.seedance_v1_lite.image_to_video",
    "videotasks.endpoints.seedance_v1_pro.image_to_video",
    "videotasks.endpoints.seedance_v1_pro.text_to_video",
    "videotasks.endpoints.seedance_v1_5_pro.image_to_video",
    "videotasks.endpoints.seedance_v1_5_pro.text_to_video",
    "videotasks._exceptions",
    "videotasks._values.types",
    "videotasks._exceptions",
    "videotasks._client.task",
    "videotasks._exceptions",
    "videotasks._exceptions",
    "videotasks._results.result",
    "videotasks._values.types",
    "videotasks._exceptions",
    "videotasks._exceptions",
    "videotasks._client.journal",
    "videotasks.endpoints.unified.create",
    "videotasks._exceptions",
    "videotasks._values.types",
    "videotasks._exceptions",
    "videotasks._exceptions",
    "videotasks._validation.media",
    "videotasks._exceptions",
    "videotasks._exceptions",
    "videotasks.endpoints.vidu_2_0.image_to_video",
    "videotasks.endpoints.vidu_2_0.reference_to_video",
    "videotasks.endpoints.vidu_2_0.start_end_to_video",
    "videotasks._objects.vidu_multi_frame_setting",
    "videotasks._objects.vidu_multi_frame_setting",
    "videotasks.endpoints.vidu_q1.image_to_video",
    "videotasks.endpoints.vidu_q1.reference_to_video",
    "videotasks.endpoints.vidu_q1.start_end_to_video",
    "videotasks.endpoints.vidu_q1.text_to_video",
    "videotasks.endpoints.vidu_q2_pro_fast.image_to_video",
    "videotasks.endpoints.vidu_q2_pro_fast.reference_to_video",
    "videotasks.endpoints.vidu_q2_pro_fast.start_end_to_video",
    "videotasks._objects.vidu_q2_pro_fast_subject",
    "videotasks._objects.vidu_q2_pro_fast_subject",
    "videotasks.endpoints.vidu_q2_pro.image_to_video",
    "videotasks.endpoints.vidu_q2_pro.multi_frame",
    "videotasks.endpoints.vidu_q2_pro.start_end_to_video",
    "videotasks._objects.vidu_q2_reference_subject",
    "videotasks._objects.vidu_q2_reference_subject",
    "videotasks.endpoints.vidu_q2.reference_to_video",
    "videotasks.endpoints.vidu_q2.template_to_video",
    "videotasks._objects.vidu_q2_text_subject",
    "videotasks._objects.vidu_q2_text_subject",
    "videotasks.endpoints.vidu_q2.text_to_video",
    "videotasks.endpoints.vidu_q2_turbo.image_to_video",
    "videotasks.endpoints.vidu_q2_turbo.multi_frame",
    "videotasks.endpoints.vidu_q2_turbo.start_end_to_video",
    "videotasks.endpoints.vidu_q3_pro.image_to_video",
    "videotasks.endpoints.vidu_q3_pro.start_end_to_video",
    "videotasks.endpoints.vidu_q3_pro.text_to_video",
    "videotasks.endpoints.vidu_q3_turbo.image_to_video",
    "videotasks.endpoints.vidu_q3_turbo.start_end_to_video",
    "videotasks.endpoints.vidu_q3_turbo.text_to_video",
    "videotasks._exceptions",
    "videotasks._objects.wan21_extra",
    "videotasks._objects.wan21_extra",
    "videotasks._objects.wan21_lora",
    "videotasks._objects.wan21_lora",
    "videotasks.endpoints.wan_2_1.text_to_video",
    "videotasks._objects.wan21_webhook",
    "videotasks._objects.wan21_webhook",
    "videotasks._objects.wan21_webhook_test",
    "videotasks._objects.wan21_webhook_test",
    "videotasks._objects.wan25_image_to_video_input",
    "videotasks._objects.wan25_image_to_video_input",
    "videotasks._objects.wan25_image_to_video_parameters",
    "videotasks._objects.wan25_image_to_video_parameters",
    "videotasks.endpoints.wan_2_5.image_to_video",
    "videotasks._objects.wan25_text_to_video_input",
    "videotasks._objects.wan25_text_to_video_input",
    "videotasks._objects.wan25_text_to_video_parameters",
    "videotasks._objects.wan25_text_to_video_parameters",
    "videotasks.endpoints.wan_2_5.text_to_video",
    "videotasks._objects.wan26_image_to_video_input",
    "videotasks._objects.wan26_image_to_video_input",
    "videotasks._objects.wan26_image_to_video_parameters",
    "videotasks._objects.wan26_image_to_video_parameters",
    "videotasks.endpoints.wan_2_6.image_to_video",
    "videotasks._objects.wan26_reference_to_video_input",
    "videotasks._objects.wan26_reference_to_video_input",
    "videotasks._objects.wan26_reference_to_video_parameters",
    "videotasks._objects.wan26_reference_to_video_parameters",
    "videotasks.endpoints.wan_2_6.reference_to_video",
    "videotasks._objects.wan26_text_to_video_input",
    "videotasks._objects.wan26_text_to_video_input",
    "videotasks._objects.wan26_text_to_video_parameters",
    "videotasks._objects.wan26_text_to_video_parameters",
    "videotasks.endpoints.wan_2_6.text_to_video",
    "videotasks.endpoints.wan_2_7.image_to_video",
    "videotasks._objects.wan27_reference",
    "videotasks._objects.wan27_reference",
    "videotasks.endpoints.wan_2_7.reference_to_video",
    "videotasks.endpoints.wan_2_7.text_to_video",
    "videotasks.endpoints.wan_2_7.video_edit",
)


if not TYPE_CHECKING:  # else a checker would take any misspelt name for an object

    def __getattr__(name: str) -> object:
        if name not in __all__:
            from videotasks._values.missing import no_name

            raise no_name(__name__, name, __all__)
        home = _HOMES[__all__.index(name)]
        __import__(home)  # importlib has to be imported itself
        value = getattr(sys.modules[home], name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


class _Former:
    """Finds modules by the names that they had, which pickles hold; `_former` knows them."""

    @staticmethod
    def find_spec(
        name: str, path: object = None, target: object = None
    ) -> ModuleSpec | None:
        del path, target
        if not name.startswith("videotasks._"):
            return None
        from videotasks._former import spec_of

        return spec_of(name)


# Asked after all others; a second import of this package replaces that of the first.
sys.meta_path[:] = [one for one in sys.meta_path if type(one).__module__ != __name__]
sys.meta_path.append(_Former())
