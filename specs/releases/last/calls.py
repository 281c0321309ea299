"""Calls of `videotasks` 0.1.0 as its users write them; later clients are tried on them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from videotasks import (
    APIError,
    AsyncClient,
    AsyncResultAudio,
    AsyncResultFile,
    AsyncResultImage,
    AsyncResultVideo,
    AsyncTask,
    AsyncTaskResult,
    AuthenticationError,
    BadRequestError,
    Client,
    ConfigurationError,
    ContentRefusedError,
    DownloadError,
    Image,
    ImageRefusedError,
    InferredLimitWarning,
    InsufficientBalanceError,
    NoEffectWarning,
    NotFoundError,
    NotSentError,
    OutcomeUnknownError,
    PermissionDeniedError,
    PollError,
    Problem,
    ProviderDeviationWarning,
    ProviderId,
    RateLimitError,
    Request,
    ResultAudio,
    ResultFile,
    ResultImage,
    ResultVideo,
    RetiredEndpointWarning,
    ServerError,
    State,
    TargetExistsError,
    Task,
    TaskFailedError,
    TaskNotFoundError,
    TaskResult,
    Timeouts,
    UnencryptedWarning,
    UnlistedEndpointWarning,
    Validation,
    ValidationError,
    ValidationWarning,
    VideotasksError,
    VideotasksWarning,
    Vidu20ImageToVideoRequest,
    Vidu20ReferenceToVideoRequest,
    Vidu20StartEndToVideoRequest,
    ViduMultiFrameSetting,
    ViduQ1ImageToVideoRequest,
    ViduQ1ReferenceToVideoRequest,
    ViduQ1StartEndToVideoRequest,
    ViduQ1TextToVideoRequest,
    ViduQ2ProFastImageToVideoRequest,
    ViduQ2ProFastReferenceToVideoRequest,
    ViduQ2ProFastStartEndToVideoRequest,
    ViduQ2ProFastSubject,
    ViduQ2ProImageToVideoRequest,
    ViduQ2ProMultiFrameRequest,
    ViduQ2ProStartEndToVideoRequest,
    ViduQ2ReferenceSubject,
    ViduQ2ReferenceToVideoRequest,
    ViduQ2TemplateToVideoRequest,
    ViduQ2TextSubject,
    ViduQ2TextToVideoRequest,
    ViduQ2TurboImageToVideoRequest,
    ViduQ2TurboMultiFrameRequest,
    ViduQ2TurboStartEndToVideoRequest,
    ViduQ3ProImageToVideoRequest,
    ViduQ3ProStartEndToVideoRequest,
    ViduQ3ProTextToVideoRequest,
    ViduQ3TurboImageToVideoRequest,
    ViduQ3TurboStartEndToVideoRequest,
    ViduQ3TurboTextToVideoRequest,
    WaitTimeoutError,
)

PUBLIC: tuple[object, ...] = (
    APIError,
    AsyncClient,
    AsyncResultAudio,
    AsyncResultFile,
    AsyncResultImage,
    AsyncResultVideo,
    AsyncTask,
    AsyncTaskResult,
    AuthenticationError,
    BadRequestError,
    Client,
    ConfigurationError,
    ContentRefusedError,
    DownloadError,
    Image,
    ImageRefusedError,
    InferredLimitWarning,
    InsufficientBalanceError,
    NoEffectWarning,
    NotFoundError,
    NotSentError,
    OutcomeUnknownError,
    PermissionDeniedError,
    PollError,
    Problem,
    ProviderDeviationWarning,
    ProviderId,
    RateLimitError,
    Request,
    ResultAudio,
    ResultFile,
    ResultImage,
    ResultVideo,
    RetiredEndpointWarning,
    ServerError,
    State,
    TargetExistsError,
    Task,
    TaskFailedError,
    TaskNotFoundError,
    TaskResult,
    Timeouts,
    UnencryptedWarning,
    UnlistedEndpointWarning,
    Validation,
    ValidationError,
    ValidationWarning,
    VideotasksError,
    VideotasksWarning,
    Vidu20ImageToVideoRequest,
    Vidu20ReferenceToVideoRequest,
    Vidu20StartEndToVideoRequest,
    ViduMultiFrameSetting,
    ViduQ1ImageToVideoRequest,
    ViduQ1ReferenceToVideoRequest,
    ViduQ1StartEndToVideoRequest,
    ViduQ1TextToVideoRequest,
    ViduQ2ProFastImageToVideoRequest,
    ViduQ2ProFastReferenceToVideoRequest,
    ViduQ2ProFastStartEndToVideoRequest,
    ViduQ2ProFastSubject,
    ViduQ2ProImageToVideoRequest,
    ViduQ2ProMultiFrameRequest,
    ViduQ2ProStartEndToVideoRequest,
    ViduQ2ReferenceSubject,
    ViduQ2ReferenceToVideoRequest,
    ViduQ2TemplateToVideoRequest,
    ViduQ2TextSubject,
    ViduQ2TextToVideoRequest,
    ViduQ2TurboImageToVideoRequest,
    ViduQ2TurboMultiFrameRequest,
    ViduQ2TurboStartEndToVideoRequest,
    ViduQ3ProImageToVideoRequest,
    ViduQ3ProStartEndToVideoRequest,
    ViduQ3ProTextToVideoRequest,
    ViduQ3TurboImageToVideoRequest,
    ViduQ3TurboStartEndToVideoRequest,
    ViduQ3TurboTextToVideoRequest,
    WaitTimeoutError,
)

BODIES: list[dict[str, object]] = [
    {"images": ["https://example.com/lighthouse.jpg"], "prompt": "the beam of the lighthouse turns through the night", "duration": 8, "resolution": "720p"},
    {"images": ["https://example.com/lighthouse.jpg"], "duration": 4, "resolution": "1080p", "movement_amplitude": "small"},
    {"images": ["https://example.com/violin.png", "https://example.com/violinist.jpg"], "prompt": "the violinist plays in an empty railway station", "aspect_ratio": "1:1", "resolution": "720p"},
    {"images": ["https://example.com/bud.jpg", "https://example.com/blossom.jpg"], "prompt": "the bud opens in the morning sun", "duration": 4, "resolution": "360p"},
    {"images": ["https://example.com/bud.jpg", "https://example.com/blossom.jpg"], "duration": 8},
    {"images": ["https://example.com/market.webp"], "prompt": "the stalls close one by one and the square empties", "movement_amplitude": "small", "bgm": True},
    {"images": ["https://example.com/cat.png", "https://example.com/street.jpg"], "prompt": "the cat walks down the street in the rain", "aspect_ratio": "9:16"},
    {"images": ["https://example.com/low-tide.jpg", "https://example.com/high-tide.jpg"], "prompt": "the tide comes in around the rocks"},
    {"prompt": "a paper boat drifts down a gutter after the rain", "style": "anime", "aspect_ratio": "9:16", "movement_amplitude": "medium"},
    {"prompt": "@1 reads a letter by the window, @2 sleeps on the chair", "duration": 5, "subjects": [{"id": "grandmother", "images": ["https://example.com/grandmother.jpg"]}, {"id": "dog", "images": ["https://example.com/dog-left.png", "https://example.com/dog-front.png"]}], "resolution": "1080p"},
    {"template": "exotic_princess", "images": ["https://example.com/portrait.png"], "prompt": "the woman of the picture walks through a garden in a festive dress", "area": "japan", "aspect_ratio": "9:16"},
    {"template": "subject_3", "images": ["https://example.com/dancer.jpg"]},
    {"prompt": "@miller carries a sack up the stairs of the windmill", "duration": 6, "subjects": [{"id": "miller", "images": ["https://example.com/miller.jpg"]}], "resolution": "1080p", "aspect_ratio": "16:9"},
    {"prompt": "snow falls on an empty tennis court", "duration": 5},
    {"images": ["https://example.com/harbour.jpg"], "prompt": "fog rolls in from the sea and the lamps go on", "duration": 5, "resolution": "720p"},
    {"start_image": "https://example.com/valley-spring.jpg", "image_settings": [{"prompt": "the trees put out leaves", "duration": 4, "key_image": "https://example.com/valley-summer.jpg"}, {"prompt": "the leaves turn red and fall", "duration": 6, "key_image": "https://example.com/valley-autumn.jpg"}], "resolution": "1080p"},
    {"images": ["https://example.com/scaffold.jpg", "https://example.com/finished-house.jpg"], "prompt": "the house grows storey by storey", "duration": 8, "resolution": "1080p", "watermark": True, "wm_position": 4},
    {"images": ["https://example.com/horse.jpg"], "prompt": "the horse lifts its head and trots to the fence", "duration": 4, "resolution": "720p"},
    {"prompt": "@1 waits on the pier while the ferry leaves", "duration": 5, "subjects": [{"name": "fisherman", "images": ["https://example.com/fisherman.jpg"]}], "resolution": "720p", "aspect_ratio": "16:9"},
    {"images": ["https://example.com/empty-desk.png", "https://example.com/full-desk.png"], "prompt": "books and letters pile up on the desk", "duration": 3, "resolution": "720p", "payload": "order 1207"},
    {"images": ["https://example.com/campfire.jpg"], "prompt": "sparks rise from the fire into the dark", "duration": 10, "off_peak": True, "resolution": "540p", "movement_amplitude": "high"},
    {"start_image": "https://example.com/sketch.png", "image_settings": [{"prompt": "the outline is inked", "key_image": "https://example.com/inked.png"}, {"prompt": "colour fills the areas", "duration": 3, "key_image": "https://example.com/coloured.png"}], "watermark": True, "wm_position": "bottom_right"},
    {"images": ["https://example.com/green-leaf.jpg", "https://example.com/red-leaf.jpg"], "is_rec": True, "duration": 5, "resolution": "540p", "movement_amplitude": "small"},
    {"images": ["https://example.com/waterfall.webp"], "prompt": "the water thunders down and the spray drifts to the left", "audio": "https://example.com/drums.mp3", "is_rec": True, "duration": 10, "aspect_ratio": "3:4"},
    {"images": ["https://example.com/dawn.jpg", "https://example.com/noon.jpg"], "prompt": "the sun climbs over the ridge and birds begin to sing", "duration": 16, "resolution": "1080p", "watermark": True, "wm_position": 2},
    {"prompt": "an old tram rings its bell and climbs the hill, the driver greets a passer-by", "duration": 12, "resolution": "1080p", "aspect_ratio": "4:3", "watermark": True, "wm_position": 4},
    {"images": ["https://example.com/owl.jpg"], "prompt": "the owl turns its head and calls twice", "audio_type": "sound_effect_only", "duration": 6, "resolution": "720p"},
    {"images": ["https://example.com/raw-clay.jpg", "https://example.com/vase.jpg"], "prompt": "hands shape the clay into a vase", "audio": False, "duration": 7},
    {"prompt": "a baker takes loaves out of the oven and hums a tune", "duration": 8, "seed": 2024, "aspect_ratio": "9:16", "off_peak": True},
]
"""What the calls send at least, in their order."""

PROVIDERS: list[ProviderId] = [
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "highwayapi",
]
"""Who is asked, in their order."""


def call_0(client: Client) -> Task:
    return client.vidu_2_0.image_to_video(
        images=["https://example.com/lighthouse.jpg"],
        prompt="the beam of the lighthouse turns through the night",
        duration=8,
        resolution="720p",
    )


def call_1(client: Client) -> Task:
    return client.vidu_2_0.image_to_video(
        images=["https://example.com/lighthouse.jpg"],
        duration=4,
        resolution="1080p",
        movement_amplitude="small",
    )


def call_2(client: Client) -> Task:
    return client.vidu_2_0.reference_to_video(
        images=["https://example.com/violin.png", "https://example.com/violinist.jpg"],
        prompt="the violinist plays in an empty railway station",
        aspect_ratio="1:1",
        resolution="720p",
    )


def call_3(client: Client) -> Task:
    return client.vidu_2_0.start_end_to_video(
        images=["https://example.com/bud.jpg", "https://example.com/blossom.jpg"],
        prompt="the bud opens in the morning sun",
        duration=4,
        resolution="360p",
    )


def call_4(client: Client) -> Task:
    return client.vidu_2_0.start_end_to_video(
        images=["https://example.com/bud.jpg", "https://example.com/blossom.jpg"],
        duration=8,
    )


def call_5(client: Client) -> Task:
    return client.vidu_q1.image_to_video(
        images=["https://example.com/market.webp"],
        prompt="the stalls close one by one and the square empties",
        movement_amplitude="small",
        bgm=True,
    )


def call_6(client: Client) -> Task:
    return client.vidu_q1.reference_to_video(
        images=["https://example.com/cat.png", "https://example.com/street.jpg"],
        prompt="the cat walks down the street in the rain",
        aspect_ratio="9:16",
    )


def call_7(client: Client) -> Task:
    return client.vidu_q1.start_end_to_video(
        images=["https://example.com/low-tide.jpg", "https://example.com/high-tide.jpg"],
        prompt="the tide comes in around the rocks",
    )


def call_8(client: Client) -> Task:
    return client.vidu_q1.text_to_video(
        prompt="a paper boat drifts down a gutter after the rain",
        style="anime",
        aspect_ratio="9:16",
        movement_amplitude="medium",
    )


def call_9(client: Client) -> Task:
    return client.vidu_q2.reference_to_video(
        prompt="@1 reads a letter by the window, @2 sleeps on the chair",
        duration=5,
        subjects=[{"id": "grandmother", "images": ["https://example.com/grandmother.jpg"]}, {"id": "dog", "images": ["https://example.com/dog-left.png", "https://example.com/dog-front.png"]}],
        resolution="1080p",
    )


def call_10(client: Client) -> Task:
    return client.vidu_q2.template_to_video(
        template="exotic_princess",
        images=["https://example.com/portrait.png"],
        prompt="the woman of the picture walks through a garden in a festive dress",
        area="japan",
        aspect_ratio="9:16",
    )


def call_11(client: Client) -> Task:
    return client.vidu_q2.template_to_video(
        template="subject_3",
        images=["https://example.com/dancer.jpg"],
    )


def call_12(client: Client) -> Task:
    return client.vidu_q2.text_to_video(
        prompt="@miller carries a sack up the stairs of the windmill",
        duration=6,
        subjects=[{"id": "miller", "images": ["https://example.com/miller.jpg"]}],
        resolution="1080p",
        aspect_ratio="16:9",
    )


def call_13(client: Client) -> Task:
    return client.vidu_q2.text_to_video(
        prompt="snow falls on an empty tennis court",
        duration=5,
    )


def call_14(client: Client) -> Task:
    return client.vidu_q2_pro.image_to_video(
        images=["https://example.com/harbour.jpg"],
        prompt="fog rolls in from the sea and the lamps go on",
        duration=5,
        resolution="720p",
    )


def call_15(client: Client) -> Task:
    return client.vidu_q2_pro.multi_frame(
        start_image="https://example.com/valley-spring.jpg",
        image_settings=[{"prompt": "the trees put out leaves", "duration": 4, "key_image": "https://example.com/valley-summer.jpg"}, {"prompt": "the leaves turn red and fall", "duration": 6, "key_image": "https://example.com/valley-autumn.jpg"}],
        resolution="1080p",
    )


def call_16(client: Client) -> Task:
    return client.vidu_q2_pro.start_end_to_video(
        images=["https://example.com/scaffold.jpg", "https://example.com/finished-house.jpg"],
        prompt="the house grows storey by storey",
        duration=8,
        resolution="1080p",
        watermark=True,
        wm_position=4,
    )


def call_17(client: Client) -> Task:
    return client.vidu_q2_pro_fast.image_to_video(
        images=["https://example.com/horse.jpg"],
        prompt="the horse lifts its head and trots to the fence",
        duration=4,
        resolution="720p",
    )


def call_18(client: Client) -> Task:
    return client.vidu_q2_pro_fast.reference_to_video(
        prompt="@1 waits on the pier while the ferry leaves",
        duration=5,
        subjects=[{"name": "fisherman", "images": ["https://example.com/fisherman.jpg"]}],
        resolution="720p",
        aspect_ratio="16:9",
    )


def call_19(client: Client) -> Task:
    return client.vidu_q2_pro_fast.start_end_to_video(
        images=["https://example.com/empty-desk.png", "https://example.com/full-desk.png"],
        prompt="books and letters pile up on the desk",
        duration=3,
        resolution="720p",
        payload="order 1207",
    )


def call_20(client: Client) -> Task:
    return client.vidu_q2_turbo.image_to_video(
        images=["https://example.com/campfire.jpg"],
        prompt="sparks rise from the fire into the dark",
        duration=10,
        off_peak=True,
        resolution="540p",
        movement_amplitude="high",
    )


def call_21(client: Client) -> Task:
    return client.vidu_q2_turbo.multi_frame(
        start_image="https://example.com/sketch.png",
        image_settings=[{"prompt": "the outline is inked", "key_image": "https://example.com/inked.png"}, {"prompt": "colour fills the areas", "duration": 3, "key_image": "https://example.com/coloured.png"}],
        watermark=True,
        wm_position="bottom_right",
    )


def call_22(client: Client) -> Task:
    return client.vidu_q2_turbo.start_end_to_video(
        images=["https://example.com/green-leaf.jpg", "https://example.com/red-leaf.jpg"],
        is_rec=True,
        duration=5,
        resolution="540p",
        movement_amplitude="small",
    )


def call_23(client: Client) -> Task:
    return client.vidu_q3_pro.image_to_video(
        images=["https://example.com/waterfall.webp"],
        prompt="the water thunders down and the spray drifts to the left",
        audio="https://example.com/drums.mp3",
        is_rec=True,
        duration=10,
        aspect_ratio="3:4",
    )


def call_24(client: Client) -> Task:
    return client.vidu_q3_pro.start_end_to_video(
        images=["https://example.com/dawn.jpg", "https://example.com/noon.jpg"],
        prompt="the sun climbs over the ridge and birds begin to sing",
        duration=16,
        resolution="1080p",
        watermark=True,
        wm_position=2,
    )


def call_25(client: Client) -> Task:
    return client.vidu_q3_pro.text_to_video(
        prompt="an old tram rings its bell and climbs the hill, the driver greets a passer-by",
        duration=12,
        resolution="1080p",
        aspect_ratio="4:3",
        watermark=True,
        wm_position=4,
    )


def call_26(client: Client) -> Task:
    return client.vidu_q3_turbo.image_to_video(
        images=["https://example.com/owl.jpg"],
        prompt="the owl turns its head and calls twice",
        audio_type="sound_effect_only",
        duration=6,
        resolution="720p",
    )


def call_27(client: Client) -> Task:
    return client.vidu_q3_turbo.start_end_to_video(
        images=["https://example.com/raw-clay.jpg", "https://example.com/vase.jpg"],
        prompt="hands shape the clay into a vase",
        audio=False,
        duration=7,
    )


def call_28(client: Client) -> Task:
    return client.vidu_q3_turbo.text_to_video(
        prompt="a baker takes loaves out of the oven and hums a tune",
        duration=8,
        seed=2024,
        aspect_ratio="9:16",
        off_peak=True,
    )


CALLS: list[Callable[[Client], Task]] = [
    call_0,
    call_1,
    call_2,
    call_3,
    call_4,
    call_5,
    call_6,
    call_7,
    call_8,
    call_9,
    call_10,
    call_11,
    call_12,
    call_13,
    call_14,
    call_15,
    call_16,
    call_17,
    call_18,
    call_19,
    call_20,
    call_21,
    call_22,
    call_23,
    call_24,
    call_25,
    call_26,
    call_27,
    call_28,
]


def requests() -> Iterator[Request]:
    yield Vidu20ImageToVideoRequest.from_dict(BODIES[0])
    yield Vidu20ImageToVideoRequest.from_dict(BODIES[1])
    yield Vidu20ReferenceToVideoRequest.from_dict(BODIES[2])
    yield Vidu20StartEndToVideoRequest.from_dict(BODIES[3])
    yield Vidu20StartEndToVideoRequest.from_dict(BODIES[4])
    yield ViduQ1ImageToVideoRequest.from_dict(BODIES[5])
    yield ViduQ1ReferenceToVideoRequest.from_dict(BODIES[6])
    yield ViduQ1StartEndToVideoRequest.from_dict(BODIES[7])
    yield ViduQ1TextToVideoRequest.from_dict(BODIES[8])
    yield ViduQ2ReferenceToVideoRequest.from_dict(BODIES[9])
    yield ViduQ2TemplateToVideoRequest.from_dict(BODIES[10])
    yield ViduQ2TemplateToVideoRequest.from_dict(BODIES[11])
    yield ViduQ2TextToVideoRequest.from_dict(BODIES[12])
    yield ViduQ2TextToVideoRequest.from_dict(BODIES[13])
    yield ViduQ2ProImageToVideoRequest.from_dict(BODIES[14])
    yield ViduQ2ProMultiFrameRequest.from_dict(BODIES[15])
    yield ViduQ2ProStartEndToVideoRequest.from_dict(BODIES[16])
    yield ViduQ2ProFastImageToVideoRequest.from_dict(BODIES[17])
    yield ViduQ2ProFastReferenceToVideoRequest.from_dict(BODIES[18])
    yield ViduQ2ProFastStartEndToVideoRequest.from_dict(BODIES[19])
    yield ViduQ2TurboImageToVideoRequest.from_dict(BODIES[20])
    yield ViduQ2TurboMultiFrameRequest.from_dict(BODIES[21])
    yield ViduQ2TurboStartEndToVideoRequest.from_dict(BODIES[22])
    yield ViduQ3ProImageToVideoRequest.from_dict(BODIES[23])
    yield ViduQ3ProStartEndToVideoRequest.from_dict(BODIES[24])
    yield ViduQ3ProTextToVideoRequest.from_dict(BODIES[25])
    yield ViduQ3TurboImageToVideoRequest.from_dict(BODIES[26])
    yield ViduQ3TurboStartEndToVideoRequest.from_dict(BODIES[27])
    yield ViduQ3TurboTextToVideoRequest.from_dict(BODIES[28])


def follow(client: Client, task_id: str, folder: Path) -> str:
    """Follows a task to its file, in another process than the one that submitted it."""
    seen: list[TaskResult] = []
    result: TaskResult = client.task(task_id).wait(timeout=120, on_update=seen.append)
    path = result.videos[0].download(folder / "video.mp4")
    return f"{len(seen)} updates, {path.name}"


def submit_again(client: Client, request: Request) -> str:
    """Submits a request that was built before."""
    task = client.submit(request)
    return task.id


def refused(kind: type[Request]) -> list[Problem]:
    """What is wrong with a request, as values and as an exception."""
    try:
        kind.from_dict({"no_such_parameter": 1})
    except ValidationError as error:
        assert list(error.problems) == list(kind.problems_of({"no_such_parameter": 1}))
        return list(error.problems)
    return []


async def follow_async(client: AsyncClient, request: Request, folder: Path) -> str:
    """The same in an event loop."""
    async with client:
        task = await client.submit(request)
        result = await task.wait(timeout=120)
        path = await result.videos[0].download(folder / "async.mp4")
        return path.name
