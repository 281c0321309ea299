# Generated from the files in specs/: edit there, then run `make generate`.
"""What the specs say of the platform: providers, endpoints, the meaning of its errors and of a task's statuses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from videotasks._platform.records import (
    Deviation,
    Endpoint,
    Lifecycle,
    Listing,
    Provider,
    Reason,
    Retirement,
    StatusRule,
)

__all__ = ["ProviderId"]

USER_AGENT: Final = "videotasks/0.1.0"

ProviderId = Literal["novita", "ppio", "jiekou", "highwayapi"]
"""Ids of the providers: what a client's first argument may be."""

PROVIDERS: Final[Mapping[str, Provider]] = {
    "novita": Provider(
        "novita",
        "Novita AI",
        "https://api.novita.ai",
        "NOVITA_API_KEY",
        "https://novita.ai/docs/api-reference/model-apis-{slug}",
    ),
    "ppio": Provider(
        "ppio",
        "PPIO",
        "https://api.ppio.com",
        "PPIO_API_KEY",
        "https://ppio.com/docs/models/reference-{slug}",
    ),
    "jiekou": Provider(
        "jiekou",
        "Jiekou",
        "https://api.jiekou.ai",
        "JIEKOU_API_KEY",
        "https://docs.jiekou.ai/docs/models/reference-{slug}",
    ),
    "highwayapi": Provider(
        "highwayapi",
        "HighwayAPI",
        "https://api.highwayapi.ai",
        "HIGHWAYAPI_API_KEY",
        "https://docs.jiekou.ai/en/docs/models/reference-{slug}",
    ),
}

LIFECYCLE: Final = Lifecycle(
    result_path="/v3/async/task-result",
    result_parameter="task_id",
    task_id_field="task_id",
    url_lifetime=3600,
    poll_interval=3,
    poll_interval_max=15,
    states={
        "TASK_STATUS_QUEUED": "queued",
        "TASK_STATUS_PROCESSING": "processing",
        "TASK_STATUS_SUCCEED": "succeeded",
        "TASK_STATUS_SUCCEEDED": "succeeded",
        "TASK_STATUS_FAILED": "failed",
    },
)

REASONS: Final[Mapping[str, Reason]] = {
    "INVALID_REQUEST_BODY": Reason(
        (400,),
        "BadRequestError",
        False,
        "pointless",
        False,
    ),
    "IMAGE_FILE_EXCEEDS_MAX_SIZE": Reason(
        (400,),
        "ImageRefusedError",
        False,
        "pointless",
        False,
    ),
    "INVALID_IMAGE_FORMAT": Reason(
        (400,),
        "ImageRefusedError",
        False,
        "pointless",
        False,
    ),
    "IMAGE_EXCEEDS_MAX_RESOLUTION": Reason(
        (400,),
        "ImageRefusedError",
        False,
        "pointless",
        False,
    ),
    "INVALID_IMAGE_SIZE": Reason(
        (400,),
        "ImageRefusedError",
        False,
        "pointless",
        False,
    ),
    "IMAGE_NO_FACE_DETECTED": Reason(
        (400,),
        "ImageRefusedError",
        False,
        "pointless",
        False,
    ),
    "INVALID_CUSTOM_OUTPUT_PATH": Reason(
        (400,),
        "BadRequestError",
        False,
        "pointless",
        False,
    ),
    "ILLEGAL_PROMPT": Reason(
        (400,),
        "ContentRefusedError",
        False,
        "pointless",
        False,
    ),
    "ILLEGAL_IMAGE_CONTENT": Reason(
        (400,),
        "ContentRefusedError",
        False,
        "pointless",
        False,
    ),
    "INVALID_AUDIO_FILE": Reason(
        (400,),
        "BadRequestError",
        False,
        "pointless",
        False,
    ),
    "BILLING_BALANCE_NOT_ENOUGH": Reason(
        (400,),
        "InsufficientBalanceError",
        False,
        "pointless",
        False,
    ),
    "MISSING_API_KEY": Reason(
        (400,),
        "AuthenticationError",
        False,
        "pointless",
        False,
    ),
    "FAILED_TO_AUTH": Reason(
        (401,),
        "AuthenticationError",
        False,
        "pointless",
        False,
    ),
    "INVALID_API_KEY": Reason(
        (403,),
        "AuthenticationError",
        False,
        "pointless",
        False,
    ),
    "FEATURE_NOT_ALLOWED": Reason(
        (403,),
        "PermissionDeniedError",
        False,
        "pointless",
        False,
    ),
    "API_NOT_ALLOWED": Reason(
        (403,),
        "PermissionDeniedError",
        False,
        "pointless",
        False,
    ),
    "NEED_REAL_NAME_VERIFY": Reason(
        (403,),
        "PermissionDeniedError",
        False,
        "pointless",
        False,
    ),
    "BILLING_AUTH_FAILED": Reason(
        (403,),
        "PermissionDeniedError",
        False,
        "pointless",
        False,
    ),
    "NOT_ENOUGH_BALANCE": Reason(
        (403,),
        "InsufficientBalanceError",
        False,
        "pointless",
        False,
    ),
    "API_NOT_FOUND": Reason(
        (404,),
        "NotFoundError",
        False,
        "pointless",
        False,
    ),
    "TASK_NOT_FOUND": Reason(
        (404,),
        "TaskNotFoundError",
        False,
        "again",
        True,
    ),
    "RATE_LIMIT_EXCEEDED": Reason(
        (429,),
        "RateLimitError",
        True,
        "again",
        False,
    ),
    "BILLING_FAILED": Reason(
        (500,),
        "ServerError",
        None,
        "again",
        False,
    ),
    "CREATE_TASK_FAILED": Reason(
        (500,),
        "ServerError",
        None,
        "again",
        False,
    ),
    "GET_RESULT_FAILED": Reason(
        (500,),
        "ServerError",
        None,
        "again",
        False,
    ),
    "TASK_FAILED": Reason(
        (500,),
        "ServerError",
        None,
        "failed",
        False,
    ),
    "SERVICE_NOT_AVAILABLE": Reason(
        (503, 504),
        "ServerError",
        True,
        "again",
        False,
    ),
}

STATUSES: Final[tuple[StatusRule, ...]] = (
    StatusRule(
        statuses=(400,),
        unnamed=False,
        exception="BadRequestError",
        retry_safe=False,
        any_reason=False,
        poll="pointless",
        grace=False,
        download="expired",
        rate_limit=False,
    ),
    StatusRule(
        statuses=(401,),
        unnamed=False,
        exception="AuthenticationError",
        retry_safe=False,
        any_reason=False,
        poll="pointless",
        grace=False,
        download="expired",
        rate_limit=False,
    ),
    StatusRule(
        statuses=(402,),
        unnamed=False,
        exception="InsufficientBalanceError",
        retry_safe=False,
        any_reason=False,
        poll="pointless",
        grace=False,
        download="pointless",
        rate_limit=False,
    ),
    StatusRule(
        statuses=(403,),
        unnamed=False,
        exception="PermissionDeniedError",
        retry_safe=False,
        any_reason=False,
        poll="pointless",
        grace=False,
        download="expired",
        rate_limit=False,
    ),
    StatusRule(
        statuses=(404,),
        unnamed=True,
        exception="NotFoundError",
        retry_safe=False,
        any_reason=False,
        poll="again",
        grace=True,
        download="expired",
        rate_limit=False,
    ),
    StatusRule(
        statuses=(404,),
        unnamed=False,
        exception="NotFoundError",
        retry_safe=False,
        any_reason=False,
        poll="pointless",
        grace=False,
        download="expired",
        rate_limit=False,
    ),
    StatusRule(
        statuses=(408,),
        unnamed=False,
        exception="APIError",
        retry_safe=None,
        any_reason=False,
        poll="again",
        grace=False,
        download="again",
        rate_limit=False,
    ),
    StatusRule(
        statuses=(410,),
        unnamed=False,
        exception="APIError",
        retry_safe=False,
        any_reason=False,
        poll="pointless",
        grace=False,
        download="expired",
        rate_limit=False,
    ),
    StatusRule(
        statuses=(413, 415, 422),
        unnamed=False,
        exception="BadRequestError",
        retry_safe=False,
        any_reason=False,
        poll="pointless",
        grace=False,
        download="pointless",
        rate_limit=False,
    ),
    StatusRule(
        statuses=(416,),
        unnamed=False,
        exception="APIError",
        retry_safe=False,
        any_reason=False,
        poll="pointless",
        grace=False,
        download="again",
        rate_limit=False,
    ),
    StatusRule(
        statuses=(425,),
        unnamed=False,
        exception="APIError",
        retry_safe=False,
        any_reason=False,
        poll="again",
        grace=False,
        download="again",
        rate_limit=False,
    ),
    StatusRule(
        statuses=(429,),
        unnamed=False,
        exception="RateLimitError",
        retry_safe=True,
        any_reason=False,
        poll="again",
        grace=False,
        download="again",
        rate_limit=True,
    ),
    StatusRule(
        statuses=(460, 499),
        unnamed=False,
        exception="APIError",
        retry_safe=None,
        any_reason=False,
        poll="pointless",
        grace=False,
        download="pointless",
        rate_limit=False,
    ),
    StatusRule(
        statuses=(504,),
        unnamed=False,
        exception="ServerError",
        retry_safe=None,
        any_reason=True,
        poll="again",
        grace=False,
        download="again",
        rate_limit=False,
    ),
    StatusRule(
        statuses=range(200, 300),
        unnamed=False,
        exception="APIError",
        retry_safe=None,
        any_reason=False,
        poll="again",
        grace=False,
        download="again",
        rate_limit=False,
    ),
    StatusRule(
        statuses=range(300, 400),
        unnamed=False,
        exception="APIError",
        retry_safe=None,
        any_reason=False,
        poll="pointless",
        grace=False,
        download="pointless",
        rate_limit=False,
    ),
    StatusRule(
        statuses=range(400, 500),
        unnamed=False,
        exception="APIError",
        retry_safe=False,
        any_reason=False,
        poll="pointless",
        grace=False,
        download="pointless",
        rate_limit=False,
    ),
    StatusRule(
        statuses=range(500, 600),
        unnamed=False,
        exception="ServerError",
        retry_safe=None,
        any_reason=False,
        poll="again",
        grace=False,
        download="again",
        rate_limit=False,
    ),
)
"""The first row that has a status holds."""

ENDPOINTS: Final[Mapping[str, Endpoint]] = {
    "vidu_2_0.image_to_video": Endpoint(
        id="vidu_2_0.image_to_video",
        title="Vidu 2.0 Image to Video",
        method="POST",
        path="/v3/async/vidu-2.0-img2video",
        request="Vidu20ImageToVideoRequest",
        response="Vidu20ImageToVideoResponse",
        listings={
            "novita": Listing(
                "https://novita.ai/docs/api-reference/model-apis-vidu-2.0-img2video",
                Retirement(
                    None,
                    "2026-08-19",
                    None,
                    "https://novita.ai/docs/llms.txt",
                    None,
                ),
            ),
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-vidu-2.0-img2video",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-vidu-2.0-img2video",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-vidu-2.0-img2video",
                None,
            ),
        },
        deviations=(),
    ),
    "vidu_2_0.reference_to_video": Endpoint(
        id="vidu_2_0.reference_to_video",
        title="Vidu 2.0 Reference to Video",
        method="POST",
        path="/v3/async/vidu-2.0-reference2video",
        request="Vidu20ReferenceToVideoRequest",
        response="Vidu20ReferenceToVideoResponse",
        listings={
            "novita": Listing(
                "https://novita.ai/docs/api-reference/model-apis-vidu-2.0-reference2video",
                Retirement(
                    None,
                    "2026-08-19",
                    None,
                    "https://novita.ai/docs/llms.txt",
                    None,
                ),
            ),
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-vidu-2.0-reference2video",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-vidu-2.0-reference2video",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-vidu-2.0-reference2video",
                None,
            ),
        },
        deviations=(),
    ),
    "vidu_2_0.start_end_to_video": Endpoint(
        id="vidu_2_0.start_end_to_video",
        title="Vidu 2.0 Start-End to Video",
        method="POST",
        path="/v3/async/vidu-2.0-startend2video",
        request="Vidu20StartEndToVideoRequest",
        response="Vidu20StartEndToVideoResponse",
        listings={
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-vidu-2.0-startend2video",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-vidu-2.0-startend2video",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-vidu-2.0-startend2video",
                None,
            ),
        },
        deviations=(),
    ),
    "vidu_q1.image_to_video": Endpoint(
        id="vidu_q1.image_to_video",
        title="Vidu Q1 Image to Video",
        method="POST",
        path="/v3/async/vidu-q1-img2video",
        request="ViduQ1ImageToVideoRequest",
        response="ViduQ1ImageToVideoResponse",
        listings={
            "novita": Listing(
                "https://novita.ai/docs/api-reference/model-apis-vidu-q1-img2video",
                Retirement(
                    None,
                    "2026-08-19",
                    None,
                    "https://novita.ai/docs/llms.txt",
                    None,
                ),
            ),
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-vidu-q1-img2video",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-vidu-q1-img2video",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-vidu-q1-img2video",
                None,
            ),
        },
        deviations=(
            Deviation(
                "ppio",
                "prompt",
                "PPIO's page marks the prompt as required.",
            ),
        ),
    ),
    "vidu_q1.reference_to_video": Endpoint(
        id="vidu_q1.reference_to_video",
        title="Vidu Q1 Reference to Video",
        method="POST",
        path="/v3/async/vidu-q1-reference2video",
        request="ViduQ1ReferenceToVideoRequest",
        response="ViduQ1ReferenceToVideoResponse",
        listings={
            "novita": Listing(
                "https://novita.ai/docs/api-reference/model-apis-vidu-q1-reference2video",
                Retirement(
                    None,
                    "2026-08-19",
                    None,
                    "https://novita.ai/docs/llms.txt",
                    None,
                ),
            ),
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-vidu-q1-reference2video",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-vidu-q1-reference2video",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-vidu-q1-reference2video",
                None,
            ),
        },
        deviations=(),
    ),
    "vidu_q1.start_end_to_video": Endpoint(
        id="vidu_q1.start_end_to_video",
        title="Vidu Q1 Start-End to Video",
        method="POST",
        path="/v3/async/vidu-q1-startend2video",
        request="ViduQ1StartEndToVideoRequest",
        response="ViduQ1StartEndToVideoResponse",
        listings={
            "novita": Listing(
                "https://novita.ai/docs/api-reference/model-apis-vidu-q1-startend2video",
                Retirement(
                    None,
                    "2026-08-19",
                    None,
                    "https://novita.ai/docs/llms.txt",
                    None,
                ),
            ),
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-vidu-q1-startend2video",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-vidu-q1-startend2video",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-vidu-q1-startend2video",
                None,
            ),
        },
        deviations=(
            Deviation(
                "ppio",
                "prompt",
                "PPIO's page marks the prompt as required.",
            ),
        ),
    ),
    "vidu_q1.text_to_video": Endpoint(
        id="vidu_q1.text_to_video",
        title="Vidu Q1 Text to Video",
        method="POST",
        path="/v3/async/vidu-q1-text2video",
        request="ViduQ1TextToVideoRequest",
        response="ViduQ1TextToVideoResponse",
        listings={
            "novita": Listing(
                "https://novita.ai/docs/api-reference/model-apis-vidu-q1-text2video",
                Retirement(
                    None,
                    "2026-08-19",
                    None,
                    "https://novita.ai/docs/llms.txt",
                    None,
                ),
            ),
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-vidu-q1-text2video",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-vidu-q1-text2video",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-vidu-q1-text2video",
                None,
            ),
        },
        deviations=(),
    ),
    "vidu_q2.reference_to_video": Endpoint(
        id="vidu_q2.reference_to_video",
        title="Vidu Q2 Reference to Video",
        method="POST",
        path="/v3/async/vidu-q2-reference2video",
        request="ViduQ2ReferenceToVideoRequest",
        response="ViduQ2ReferenceToVideoResponse",
        listings={
            "novita": Listing(
                "https://novita.ai/docs/api-reference/model-apis-vidu-q2-reference2video",
                Retirement(
                    "2026-07-22",
                    None,
                    "Kling v3.0",
                    "https://novita.ai/docs/changelog/07-07-26",
                    None,
                ),
            ),
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-vidu-q2-reference2video",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-vidu-q2-reference2video",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-vidu-q2-reference2video",
                None,
            ),
        },
        deviations=(),
    ),
    "vidu_q2.template_to_video": Endpoint(
        id="vidu_q2.template_to_video",
        title="Vidu Q2 Template to Video",
        method="POST",
        path="/v3/async/vidu-q2-template2video",
        request="ViduQ2TemplateToVideoRequest",
        response="ViduQ2TemplateToVideoResponse",
        listings={
            "novita": Listing(
                "https://novita.ai/docs/api-reference/model-apis-vidu-q2-template2video",
                Retirement(
                    "2026-07-22",
                    None,
                    "Kling v3.0",
                    "https://novita.ai/docs/changelog/07-07-26",
                    None,
                ),
            ),
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-vidu-q2-template2video",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-vidu-q2-template2video",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-vidu-q2-template2video",
                None,
            ),
        },
        deviations=(),
    ),
    "vidu_q2.text_to_video": Endpoint(
        id="vidu_q2.text_to_video",
        title="Vidu Q2 Text to Video",
        method="POST",
        path="/v3/async/vidu-q2-text2video",
        request="ViduQ2TextToVideoRequest",
        response="ViduQ2TextToVideoResponse",
        listings={
            "novita": Listing(
                "https://novita.ai/docs/api-reference/model-apis-vidu-q2-text2video",
                Retirement(
                    "2026-07-22",
                    None,
                    "Kling v3.0",
                    "https://novita.ai/docs/changelog/07-07-26",
                    None,
                ),
            ),
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-vidu-q2-text2video",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-vidu-q2-text2video",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-vidu-q2-text2video",
                None,
            ),
        },
        deviations=(),
    ),
    "vidu_q2_pro.image_to_video": Endpoint(
        id="vidu_q2_pro.image_to_video",
        title="Vidu Q2 Pro Image to Video",
        method="POST",
        path="/v3/async/vidu-q2-pro-img2video",
        request="ViduQ2ProImageToVideoRequest",
        response="ViduQ2ProImageToVideoResponse",
        listings={
            "novita": Listing(
                "https://novita.ai/docs/api-reference/model-apis-vidu-q2-pro-img2video",
                Retirement(
                    "2026-07-22",
                    None,
                    "Kling v3.0",
                    "https://novita.ai/docs/changelog/07-07-26",
                    None,
                ),
            ),
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-vidu-q2-pro-img2video",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-vidu-q2-pro-img2video",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-vidu-q2-pro-img2video",
                None,
            ),
        },
        deviations=(),
    ),
    "vidu_q2_pro.multi_frame": Endpoint(
        id="vidu_q2_pro.multi_frame",
        title="Vidu Q2 Pro Multi-Frame",
        method="POST",
        path="/v3/async/vidu-q2-pro-multiframe",
        request="ViduQ2ProMultiFrameRequest",
        response="ViduQ2ProMultiFrameResponse",
        listings={
            "novita": Listing(
                "https://novita.ai/docs/api-reference/model-apis-vidu-q2-pro-multiframe",
                Retirement(
                    "2026-07-22",
                    None,
                    "Kling v3.0",
                    "https://novita.ai/docs/changelog/07-07-26",
                    None,
                ),
            ),
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-vidu-q2-pro-multiframe",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-vidu-q2-pro-multiframe",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-vidu-q2-pro-multiframe",
                None,
            ),
        },
        deviations=(),
    ),
    "vidu_q2_pro.start_end_to_video": Endpoint(
        id="vidu_q2_pro.start_end_to_video",
        title="Vidu Q2 Pro Start-End to Video",
        method="POST",
        path="/v3/async/vidu-q2-pro-startend2video",
        request="ViduQ2ProStartEndToVideoRequest",
        response="ViduQ2ProStartEndToVideoResponse",
        listings={
            "novita": Listing(
                "https://novita.ai/docs/api-reference/model-apis-vidu-q2-pro-startend2video",
                Retirement(
                    "2026-07-22",
                    None,
                    "Kling v3.0",
                    "https://novita.ai/docs/changelog/07-07-26",
                    None,
                ),
            ),
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-vidu-q2-pro-startend2video",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-vidu-q2-pro-startend2video",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-vidu-q2-pro-startend2video",
                None,
            ),
        },
        deviations=(),
    ),
    "vidu_q2_pro_fast.image_to_video": Endpoint(
        id="vidu_q2_pro_fast.image_to_video",
        title="Vidu Q2 Pro Fast Image to Video",
        method="POST",
        path="/v3/async/vidu-q2-pro-fast-img2video",
        request="ViduQ2ProFastImageToVideoRequest",
        response="ViduQ2ProFastImageToVideoResponse",
        listings={
            "novita": Listing(
                "https://novita.ai/docs/api-reference/model-apis-vidu-q2-pro-fast-img2video",
                Retirement(
                    "2026-07-22",
                    None,
                    "Kling v3.0",
                    "https://novita.ai/docs/changelog/07-07-26",
                    "the changelog names Q2 Pro and not its fast variant, but the page index of 2026-08-19 lists neither",
                ),
            ),
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-vidu-q2-pro-fast-img2video",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-vidu-q2-pro-fast-img2video",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-vidu-q2-pro-fast-img2video",
                None,
            ),
        },
        deviations=(),
    ),
    "vidu_q2_pro_fast.reference_to_video": Endpoint(
        id="vidu_q2_pro_fast.reference_to_video",
        title="Vidu Q2 Pro Fast Reference to Video",
        method="POST",
        path="/v3/async/viduq2-pro-fast",
        request="ViduQ2ProFastReferenceToVideoRequest",
        response="ViduQ2ProFastReferenceToVideoResponse",
        listings={
            "novita": Listing(
                "https://novita.ai/docs/api-reference/model-apis-viduq2-pro-fast",
                Retirement(
                    "2026-07-22",
                    None,
                    "Kling v3.0",
                    "https://novita.ai/docs/changelog/07-07-26",
                    "the changelog names Q2 Pro and not its fast variant, but the page index of 2026-08-19 lists neither",
                ),
            ),
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-viduq2-pro-fast",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-viduq2-pro-fast",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-viduq2-pro-fast",
                None,
            ),
        },
        deviations=(),
    ),
    "vidu_q2_pro_fast.start_end_to_video": Endpoint(
        id="vidu_q2_pro_fast.start_end_to_video",
        title="Vidu Q2 Pro Fast Start-End to Video",
        method="POST",
        path="/v3/async/vidu-q2-pro-fast-startend2video",
        request="ViduQ2ProFastStartEndToVideoRequest",
        response="ViduQ2ProFastStartEndToVideoResponse",
        listings={
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-vidu-q2-pro-fast-startend2video",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-vidu-q2-pro-fast-startend2video",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-vidu-q2-pro-fast-startend2video",
                None,
            ),
        },
        deviations=(),
    ),
    "vidu_q2_turbo.image_to_video": Endpoint(
        id="vidu_q2_turbo.image_to_video",
        title="Vidu Q2 Turbo Image to Video",
        method="POST",
        path="/v3/async/vidu-q2-turbo-img2video",
        request="ViduQ2TurboImageToVideoRequest",
        response="ViduQ2TurboImageToVideoResponse",
        listings={
            "novita": Listing(
                "https://novita.ai/docs/api-reference/model-apis-vidu-q2-turbo-img2video",
                Retirement(
                    "2026-07-22",
                    None,
                    "Kling v3.0",
                    "https://novita.ai/docs/changelog/07-07-26",
                    None,
                ),
            ),
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-vidu-q2-turbo-img2video",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-vidu-q2-turbo-img2video",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-vidu-q2-turbo-img2video",
                None,
            ),
        },
        deviations=(),
    ),
    "vidu_q2_turbo.multi_frame": Endpoint(
        id="vidu_q2_turbo.multi_frame",
        title="Vidu Q2 Turbo Multi-Frame",
        method="POST",
        path="/v3/async/vidu-q2-turbo-multiframe",
        request="ViduQ2TurboMultiFrameRequest",
        response="ViduQ2TurboMultiFrameResponse",
        listings={
            "novita": Listing(
                "https://novita.ai/docs/api-reference/model-apis-vidu-q2-turbo-multiframe",
                Retirement(
                    "2026-07-22",
                    None,
                    "Kling v3.0",
                    "https://novita.ai/docs/changelog/07-07-26",
                    None,
                ),
            ),
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-vidu-q2-turbo-multiframe",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-vidu-q2-turbo-multiframe",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-vidu-q2-turbo-multiframe",
                None,
            ),
        },
        deviations=(),
    ),
    "vidu_q2_turbo.start_end_to_video": Endpoint(
        id="vidu_q2_turbo.start_end_to_video",
        title="Vidu Q2 Turbo Start-End to Video",
        method="POST",
        path="/v3/async/vidu-q2-turbo-startend2video",
        request="ViduQ2TurboStartEndToVideoRequest",
        response="ViduQ2TurboStartEndToVideoResponse",
        listings={
            "novita": Listing(
                "https://novita.ai/docs/api-reference/model-apis-vidu-q2-turbo-startend2video",
                Retirement(
                    "2026-07-22",
                    None,
                    "Kling v3.0",
                    "https://novita.ai/docs/changelog/07-07-26",
                    None,
                ),
            ),
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-vidu-q2-turbo-startend2video",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-vidu-q2-turbo-startend2video",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-vidu-q2-turbo-startend2video",
                None,
            ),
        },
        deviations=(),
    ),
    "vidu_q3_pro.image_to_video": Endpoint(
        id="vidu_q3_pro.image_to_video",
        title="Vidu Q3 Pro Image to Video",
        method="POST",
        path="/v3/async/vidu-q3-pro-i2v",
        request="ViduQ3ProImageToVideoRequest",
        response="ViduQ3ProImageToVideoResponse",
        listings={
            "novita": Listing(
                "https://novita.ai/docs/api-reference/model-apis-vidu-q3-pro-i2v",
                Retirement(
                    "2026-07-22",
                    None,
                    "Kling v3.0",
                    "https://novita.ai/docs/changelog/07-07-26",
                    None,
                ),
            ),
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-vidu-q3-pro-i2v",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-vidu-q3-pro-i2v",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-vidu-q3-pro-i2v",
                None,
            ),
        },
        deviations=(),
    ),
    "vidu_q3_pro.start_end_to_video": Endpoint(
        id="vidu_q3_pro.start_end_to_video",
        title="Vidu Q3 Pro Start-End to Video",
        method="POST",
        path="/v3/async/vidu-q3-pro-f2v",
        request="ViduQ3ProStartEndToVideoRequest",
        response="ViduQ3ProStartEndToVideoResponse",
        listings={
            "novita": Listing(
                "https://novita.ai/docs/api-reference/model-apis-vidu-q3-pro-f2v",
                Retirement(
                    "2026-07-22",
                    None,
                    "Kling v3.0",
                    "https://novita.ai/docs/changelog/07-07-26",
                    None,
                ),
            ),
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-vidu-q3-pro-f2v",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-vidu-q3-pro-f2v",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-vidu-q3-pro-f2v",
                None,
            ),
        },
        deviations=(),
    ),
    "vidu_q3_pro.text_to_video": Endpoint(
        id="vidu_q3_pro.text_to_video",
        title="Vidu Q3 Pro Text to Video",
        method="POST",
        path="/v3/async/vidu-q3-pro-t2v",
        request="ViduQ3ProTextToVideoRequest",
        response="ViduQ3ProTextToVideoResponse",
        listings={
            "novita": Listing(
                "https://novita.ai/docs/api-reference/model-apis-vidu-q3-pro-t2v",
                Retirement(
                    "2026-07-22",
                    None,
                    "Kling v3.0",
                    "https://novita.ai/docs/changelog/07-07-26",
                    None,
                ),
            ),
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-vidu-q3-pro-t2v",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-vidu-q3-pro-t2v",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-vidu-q3-pro-t2v",
                None,
            ),
        },
        deviations=(),
    ),
    "vidu_q3_turbo.image_to_video": Endpoint(
        id="vidu_q3_turbo.image_to_video",
        title="Vidu Q3 Turbo Image to Video",
        method="POST",
        path="/v3/async/vidu-q3-turbo-i2v",
        request="ViduQ3TurboImageToVideoRequest",
        response="ViduQ3TurboImageToVideoResponse",
        listings={
            "novita": Listing(
                "https://novita.ai/docs/api-reference/model-apis-vidu-q3-turbo-i2v",
                Retirement(
                    "2026-07-22",
                    None,
                    "Kling v3.0",
                    "https://novita.ai/docs/changelog/07-07-26",
                    None,
                ),
            ),
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-vidu-q3-turbo-i2v",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-vidu-q3-turbo-i2v",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-vidu-q3-turbo-i2v",
                None,
            ),
        },
        deviations=(),
    ),
    "vidu_q3_turbo.start_end_to_video": Endpoint(
        id="vidu_q3_turbo.start_end_to_video",
        title="Vidu Q3 Turbo Start-End to Video",
        method="POST",
        path="/v3/async/vidu-q3-turbo-f2v",
        request="ViduQ3TurboStartEndToVideoRequest",
        response="ViduQ3TurboStartEndToVideoResponse",
        listings={
            "novita": Listing(
                "https://novita.ai/docs/api-reference/model-apis-vidu-q3-turbo-f2v",
                Retirement(
                    "2026-07-22",
                    None,
                    "Kling v3.0",
                    "https://novita.ai/docs/changelog/07-07-26",
                    None,
                ),
            ),
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-vidu-q3-turbo-f2v",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-vidu-q3-turbo-f2v",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-vidu-q3-turbo-f2v",
                None,
            ),
        },
        deviations=(),
    ),
    "vidu_q3_turbo.text_to_video": Endpoint(
        id="vidu_q3_turbo.text_to_video",
        title="Vidu Q3 Turbo Text to Video",
        method="POST",
        path="/v3/async/vidu-q3-turbo-t2v",
        request="ViduQ3TurboTextToVideoRequest",
        response="ViduQ3TurboTextToVideoResponse",
        listings={
            "novita": Listing(
                "https://novita.ai/docs/api-reference/model-apis-vidu-q3-turbo-t2v",
                Retirement(
                    "2026-07-22",
                    None,
                    "Kling v3.0",
                    "https://novita.ai/docs/changelog/07-07-26",
                    None,
                ),
            ),
            "ppio": Listing(
                "https://ppio.com/docs/models/reference-vidu-q3-turbo-t2v",
                None,
            ),
            "jiekou": Listing(
                "https://docs.jiekou.ai/docs/models/reference-vidu-q3-turbo-t2v",
                None,
            ),
            "highwayapi": Listing(
                "https://docs.jiekou.ai/en/docs/models/reference-vidu-q3-turbo-t2v",
                None,
            ),
        },
        deviations=(),
    ),
}
