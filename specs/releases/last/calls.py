"""Calls of `videotasks` 0.2.0 as its users write them; later clients are tried on them."""

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
    Audio,
    AuthenticationError,
    BadRequestError,
    Budget,
    BudgetError,
    Client,
    ConfigurationError,
    ContentRefusedError,
    DownloadError,
    Ended,
    Estimate,
    FileSystemWarning,
    GrokImagineImageToVideoRequest,
    GrokImagineTextToVideoRequest,
    GrokImagineVideoEditRequest,
    Hailuo02GenerateRequest,
    Hailuo23FastImageToVideoRequest,
    Hailuo23ImageToVideoRequest,
    Hailuo23TextToVideoRequest,
    HeygenTranslateRequest,
    HunyuanVideoFastTextToVideoRequest,
    Image,
    ImageRefusedError,
    InferredLimitWarning,
    InsufficientBalanceError,
    Journal,
    KlingO1ImageToVideoRequest,
    KlingO1ReferenceToVideoRequest,
    KlingO1TextToVideoRequest,
    KlingO1VideoEditRequest,
    KlingShot,
    KlingShot4K,
    KlingShot4KDict,
    KlingShotDict,
    KlingV16ImageToVideoRequest,
    KlingV16TextToVideoRequest,
    KlingV21ImageToVideoRequest,
    KlingV25TurboImageToVideoRequest,
    KlingV25TurboTextToVideoRequest,
    KlingV26ProImageToVideoRequest,
    KlingV26ProMotionControlRequest,
    KlingV26ProTextToVideoRequest,
    KlingV304KImageToVideoRequest,
    KlingV304KTextToVideoRequest,
    KlingV30MotionControlRequest,
    KlingV30ProImageToVideoRequest,
    KlingV30ProTextToVideoRequest,
    KlingV30StdImageToVideoRequest,
    KlingV30StdTextToVideoRequest,
    MediaChangedError,
    MediaWarning,
    MinimaxVideo01GenerateRequest,
    MisspelledNameWarning,
    ModelSchemaError,
    NestedObject,
    NoEffectWarning,
    NoFileError,
    NotFoundError,
    NotSentError,
    OutcomeUnknownError,
    PermissionDeniedError,
    PixverseV45ImageToVideoRequest,
    PixverseV45TextToVideoRequest,
    PollError,
    PricePart,
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
    Seedance20GenerateRequest,
    SeedanceV15ProImageToVideoRequest,
    SeedanceV15ProTextToVideoRequest,
    SeedanceV1LiteImageToVideoRequest,
    SeedanceV1ProImageToVideoRequest,
    SeedanceV1ProTextToVideoRequest,
    ServerError,
    State,
    TargetExistsError,
    Task,
    TaskFailedError,
    TaskNotFoundError,
    TaskResult,
    Timeouts,
    UnencryptedWarning,
    UnexpectedFormatWarning,
    UnfinishedSubmit,
    UnifiedCreateRequest,
    UnlistedEndpointWarning,
    Validation,
    ValidationError,
    ValidationWarning,
    Video,
    VideotasksError,
    VideotasksWarning,
    Vidu20ImageToVideoRequest,
    Vidu20ReferenceToVideoRequest,
    Vidu20StartEndToVideoRequest,
    ViduMultiFrameSetting,
    ViduMultiFrameSettingDict,
    ViduQ1ImageToVideoRequest,
    ViduQ1ReferenceToVideoRequest,
    ViduQ1StartEndToVideoRequest,
    ViduQ1TextToVideoRequest,
    ViduQ2ProFastImageToVideoRequest,
    ViduQ2ProFastReferenceToVideoRequest,
    ViduQ2ProFastStartEndToVideoRequest,
    ViduQ2ProFastSubject,
    ViduQ2ProFastSubjectDict,
    ViduQ2ProImageToVideoRequest,
    ViduQ2ProMultiFrameRequest,
    ViduQ2ProStartEndToVideoRequest,
    ViduQ2ReferenceSubject,
    ViduQ2ReferenceSubjectDict,
    ViduQ2ReferenceToVideoRequest,
    ViduQ2TemplateToVideoRequest,
    ViduQ2TextSubject,
    ViduQ2TextSubjectDict,
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
    Wan21Extra,
    Wan21ExtraDict,
    Wan21Lora,
    Wan21LoraDict,
    Wan21TextToVideoRequest,
    Wan21Webhook,
    Wan21WebhookDict,
    Wan21WebhookTest,
    Wan21WebhookTestDict,
    Wan25ImageToVideoInput,
    Wan25ImageToVideoInputDict,
    Wan25ImageToVideoParameters,
    Wan25ImageToVideoParametersDict,
    Wan25ImageToVideoRequest,
    Wan25TextToVideoInput,
    Wan25TextToVideoInputDict,
    Wan25TextToVideoParameters,
    Wan25TextToVideoParametersDict,
    Wan25TextToVideoRequest,
    Wan26ImageToVideoInput,
    Wan26ImageToVideoInputDict,
    Wan26ImageToVideoParameters,
    Wan26ImageToVideoParametersDict,
    Wan26ImageToVideoRequest,
    Wan26ReferenceToVideoInput,
    Wan26ReferenceToVideoInputDict,
    Wan26ReferenceToVideoParameters,
    Wan26ReferenceToVideoParametersDict,
    Wan26ReferenceToVideoRequest,
    Wan26TextToVideoInput,
    Wan26TextToVideoInputDict,
    Wan26TextToVideoParameters,
    Wan26TextToVideoParametersDict,
    Wan26TextToVideoRequest,
    Wan27ImageToVideoRequest,
    Wan27Reference,
    Wan27ReferenceDict,
    Wan27ReferenceToVideoRequest,
    Wan27TextToVideoRequest,
    Wan27VideoEditRequest,
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
    Audio,
    AuthenticationError,
    BadRequestError,
    Budget,
    BudgetError,
    Client,
    ConfigurationError,
    ContentRefusedError,
    DownloadError,
    Ended,
    Estimate,
    FileSystemWarning,
    GrokImagineImageToVideoRequest,
    GrokImagineTextToVideoRequest,
    GrokImagineVideoEditRequest,
    Hailuo02GenerateRequest,
    Hailuo23FastImageToVideoRequest,
    Hailuo23ImageToVideoRequest,
    Hailuo23TextToVideoRequest,
    HeygenTranslateRequest,
    HunyuanVideoFastTextToVideoRequest,
    Image,
    ImageRefusedError,
    InferredLimitWarning,
    InsufficientBalanceError,
    Journal,
    KlingO1ImageToVideoRequest,
    KlingO1ReferenceToVideoRequest,
    KlingO1TextToVideoRequest,
    KlingO1VideoEditRequest,
    KlingShot,
    KlingShot4K,
    KlingShot4KDict,
    KlingShotDict,
    KlingV16ImageToVideoRequest,
    KlingV16TextToVideoRequest,
    KlingV21ImageToVideoRequest,
    KlingV25TurboImageToVideoRequest,
    KlingV25TurboTextToVideoRequest,
    KlingV26ProImageToVideoRequest,
    KlingV26ProMotionControlRequest,
    KlingV26ProTextToVideoRequest,
    KlingV304KImageToVideoRequest,
    KlingV304KTextToVideoRequest,
    KlingV30MotionControlRequest,
    KlingV30ProImageToVideoRequest,
    KlingV30ProTextToVideoRequest,
    KlingV30StdImageToVideoRequest,
    KlingV30StdTextToVideoRequest,
    MediaChangedError,
    MediaWarning,
    MinimaxVideo01GenerateRequest,
    MisspelledNameWarning,
    ModelSchemaError,
    NestedObject,
    NoEffectWarning,
    NoFileError,
    NotFoundError,
    NotSentError,
    OutcomeUnknownError,
    PermissionDeniedError,
    PixverseV45ImageToVideoRequest,
    PixverseV45TextToVideoRequest,
    PollError,
    PricePart,
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
    Seedance20GenerateRequest,
    SeedanceV15ProImageToVideoRequest,
    SeedanceV15ProTextToVideoRequest,
    SeedanceV1LiteImageToVideoRequest,
    SeedanceV1ProImageToVideoRequest,
    SeedanceV1ProTextToVideoRequest,
    ServerError,
    State,
    TargetExistsError,
    Task,
    TaskFailedError,
    TaskNotFoundError,
    TaskResult,
    Timeouts,
    UnencryptedWarning,
    UnexpectedFormatWarning,
    UnfinishedSubmit,
    UnifiedCreateRequest,
    UnlistedEndpointWarning,
    Validation,
    ValidationError,
    ValidationWarning,
    Video,
    VideotasksError,
    VideotasksWarning,
    Vidu20ImageToVideoRequest,
    Vidu20ReferenceToVideoRequest,
    Vidu20StartEndToVideoRequest,
    ViduMultiFrameSetting,
    ViduMultiFrameSettingDict,
    ViduQ1ImageToVideoRequest,
    ViduQ1ReferenceToVideoRequest,
    ViduQ1StartEndToVideoRequest,
    ViduQ1TextToVideoRequest,
    ViduQ2ProFastImageToVideoRequest,
    ViduQ2ProFastReferenceToVideoRequest,
    ViduQ2ProFastStartEndToVideoRequest,
    ViduQ2ProFastSubject,
    ViduQ2ProFastSubjectDict,
    ViduQ2ProImageToVideoRequest,
    ViduQ2ProMultiFrameRequest,
    ViduQ2ProStartEndToVideoRequest,
    ViduQ2ReferenceSubject,
    ViduQ2ReferenceSubjectDict,
    ViduQ2ReferenceToVideoRequest,
    ViduQ2TemplateToVideoRequest,
    ViduQ2TextSubject,
    ViduQ2TextSubjectDict,
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
    Wan21Extra,
    Wan21ExtraDict,
    Wan21Lora,
    Wan21LoraDict,
    Wan21TextToVideoRequest,
    Wan21Webhook,
    Wan21WebhookDict,
    Wan21WebhookTest,
    Wan21WebhookTestDict,
    Wan25ImageToVideoInput,
    Wan25ImageToVideoInputDict,
    Wan25ImageToVideoParameters,
    Wan25ImageToVideoParametersDict,
    Wan25ImageToVideoRequest,
    Wan25TextToVideoInput,
    Wan25TextToVideoInputDict,
    Wan25TextToVideoParameters,
    Wan25TextToVideoParametersDict,
    Wan25TextToVideoRequest,
    Wan26ImageToVideoInput,
    Wan26ImageToVideoInputDict,
    Wan26ImageToVideoParameters,
    Wan26ImageToVideoParametersDict,
    Wan26ImageToVideoRequest,
    Wan26ReferenceToVideoInput,
    Wan26ReferenceToVideoInputDict,
    Wan26ReferenceToVideoParameters,
    Wan26ReferenceToVideoParametersDict,
    Wan26ReferenceToVideoRequest,
    Wan26TextToVideoInput,
    Wan26TextToVideoInputDict,
    Wan26TextToVideoParameters,
    Wan26TextToVideoParametersDict,
    Wan26TextToVideoRequest,
    Wan27ImageToVideoRequest,
    Wan27Reference,
    Wan27ReferenceDict,
    Wan27ReferenceToVideoRequest,
    Wan27TextToVideoRequest,
    Wan27VideoEditRequest,
)

BODIES: list[dict[str, object]] = [
    {"image": "https://example.com/pier.jpg", "prompt": "gulls rise from the railing as the ferry comes in", "duration": 6, "resolution": "720p"},
    {"image": "https://example.com/pier.jpg", "prompt": "the tide comes in"},
    {"prompt": "a tram climbs the hill in the morning fog", "duration": 8, "resolution": "720p", "aspect_ratio": "16:9"},
    {"prompt": "a kite pulls loose from a child's hand"},
    {"video": "https://example.com/street.mp4", "prompt": "it snows, and the lamps are lit", "resolution": "720p"},
    {"prompt": "an acrobat swings from one trapeze to the next", "duration": 6, "resolution": "1080P"},
    {"prompt": "the bud opens", "image": "https://example.com/bud.jpg", "end_image": "https://example.com/blossom.jpg", "duration": 10},
    {"prompt": "the baker opens the oven, [Push in], and steam fills the room", "image": "https://example.com/bakery.jpg", "duration": 6, "resolution": "1080P"},
    {"prompt": "leaves drift across the pond", "image": "https://example.com/pond.jpg", "duration": 10, "fast_pretreatment": True},
    {"prompt": "a dancer turns on an empty stage and the lights go up", "duration": 6, "resolution": "1080P"},
    {"prompt": "rain runs down the window of a night bus", "duration": 10, "resolution": "768P", "enable_prompt_expansion": False},
    {"prompt": "a cat jumps from the wall and walks off", "image": "https://example.com/cat.jpg", "duration": 6, "resolution": "1080P"},
    {"prompt": "the candle burns down", "image": "https://example.com/candle.jpg", "duration": 10},
    {"video": "https://example.com/welcome.mp4", "output_language": "Portuguese (Brazil)"},
    {"model_name": "hunyuan-video-fast", "width": 1280, "height": 720, "seed": 42, "steps": 20, "prompt": "a heron stands in the reeds and waits"},
    {"model_name": "hunyuan-video-fast", "width": 720, "height": 1280, "seed": -1, "steps": 2, "prompt": "a waterfall in the jungle"},
    {"image": "https://example.com/seed.jpg", "prompt": "a sunflower grows from the seed", "last_image": "https://example.com/sunflower.jpg", "aspect_ratio": "1:1"},
    {"prompt": "the two of them walk along the beach", "images": ["https://example.com/her.jpg", "https://example.com/him.jpg"], "duration": 8},
    {"prompt": "the same walk through a city at night", "video": "https://example.com/walk.mp4", "keep_original_sound": False},
    {"prompt": "a night train passes a village in the snow", "duration": 10},
    {"video": "https://example.com/street.mp4", "prompt": "let it rain, and put the coat of the image on the man", "images": ["https://example.com/coat.png"], "aspect_ratio": "16:9"},
    {"image_url": "https://example.com/bud.jpg", "end_image_url": "https://example.com/rose.jpg", "mode": "Professional", "prompt": "the rose opens"},
    {"image_url": "https://example.com/mill.png", "prompt": "the wheel of the mill turns", "duration": 10},
    {"prompt": "dandelion seeds drift over a meadow", "duration": 5},
    {"image": "https://example.com/owl.jpg", "prompt": "the owl turns its head and blinks", "mode": "Professional", "duration": "10", "guidance_scale": 0.65},
    {"image": "https://example.com/skier.jpg", "prompt": "he carves down the slope, snow sprays", "duration": "5", "cfg_scale": 0.6},
    {"prompt": "a heron lifts off from the reeds", "duration": "10", "aspect_ratio": "16:9"},
    {"image": "https://example.com/actress.jpg", "prompt": "she looks up and says that the ferry has left", "duration": 5},
    {"image": "https://example.com/forge.png", "prompt": "sparks fly from the anvil", "sound": False, "cfg_scale": 0.3},
    {"image": "https://example.com/puppet.jpg", "video": "https://example.com/waltz.mov", "character_orientation": "video"},
    {"image": "https://example.com/knight.png", "video": "https://example.com/bow.mp4", "character_orientation": "image", "prompt": "a castle yard in the morning", "keep_original_sound": False},
    {"prompt": "a string quartet plays in an empty station hall", "duration": 10, "aspect_ratio": "16:9"},
    {"prompt": "a paper boat drifts down a gutter", "sound": False},
    {"image": "https://example.com/robot.png", "video": "https://example.com/tango.mp4", "model_name": "kling-v3-0-std", "character_orientation": "video", "prompt": "a ballroom by candlelight", "keep_original_sound": False},
    {"image": "https://example.com/canyon.jpg", "prompt": "the shadow of a cloud wanders across the canyon", "duration": 6},
    {"image": "https://example.com/market.png", "multi_prompt": [{"prompt": "traders put up their stalls"}, {"prompt": "the first customers come", "duration": 4}], "sound": True},
    {"prompt": "a glacier calves into the sea, seen from the air", "duration": 15, "aspect_ratio": "9:16"},
    {"image": "https://example.com/dancer.jpg", "prompt": "she turns once and bows, the curtain falls", "end_image": "https://example.com/curtain.jpg"},
    {"image": "https://example.com/valley.png", "multi_prompt": ["fog fills the valley", "the sun breaks through"], "duration": 12, "sound": True},
    {"prompt": "a potter shapes a bowl on the wheel, close to the hands", "duration": 10, "cfg_scale": 0.7, "negative_prompt": "blurred faces"},
    {"multi_prompt": ["the train leaves the station", "the same train crosses a viaduct"], "duration": 15, "sound": True, "aspect_ratio": "16:9"},
    {"image": "https://example.com/harbour.jpg", "prompt": "the boats rock and gulls cross the sky", "sound": True, "end_image": "https://example.com/harbour-at-night.jpg"},
    {"image": "https://example.com/kitchen.png", "prompt": "a cook prepares a soup", "duration": 8, "multi_prompt": [{"prompt": "she cuts the carrots", "duration": 3}, {"prompt": "steam rises from the pot", "duration": 5}]},
    {"prompt": "a lighthouse in a storm, waves break over the rocks, thunder in the distance", "duration": 8, "sound": True, "aspect_ratio": "16:9"},
    {"prompt": "a paper boat goes down a gutter in the rain"},
    {"prompt": "the lantern swings in the wind", "image_url": "https://example.com/lantern.jpg", "enable_prompt_expansion": False},
    {"prompt": "the fisherman hauls in the net", "image": "https://example.com/boat.png", "resolution": "720p", "fast_mode": True},
    {"prompt": "the clouds pass", "image": "https://example.com/meadow.png", "resolution": "1080p", "negative_prompt": "people", "style": "anime", "seed": 42},
    {"prompt": "two foxes play in the first snow", "aspect_ratio": "16:9", "resolution": "720p", "fast_mode": True},
    {"prompt": "a clay robot waters its garden", "aspect_ratio": "1:1", "resolution": "1080p", "negative_prompt": "text", "style": "clay", "seed": 42},
    {"prompt": "a ferry leaves the pier at dawn while gulls circle above it", "duration": 8, "resolution": "720p", "ratio": "16:9", "generate_audio": True},
    {"prompt": "the dancer of the video dances on the stage of the image", "reference_images": ["https://example.com/stage.png"], "reference_videos": ["https://example.com/dancer.mp4"], "duration": 5, "resolution": "480p", "fast": True},
    {"image": "https://example.com/pier.jpg", "last_image": "https://example.com/pier-at-night.jpg"},
    {"image": "https://example.com/pier.jpg", "prompt": 'the captain turns round and says "All aboard!"', "duration": 6, "ratio": "16:9", "resolution": "720p"},
    {"image": "https://example.com/pier.jpg", "last_image": "https://example.com/pier-at-night.jpg", "prompt": "night falls over the pier", "generate_audio": False, "service_tier": "flex"},
    {"prompt": 'a baker opens the oven and says "Just in time."', "duration": 8, "ratio": "9:16", "resolution": "480p"},
    {"prompt": "clouds race over a wheat field", "generate_audio": False, "service_tier": "flex", "execution_expires_after": 86400},
    {"image": "https://example.com/pier.jpg", "prompt": "gulls rise from the railing as the ferry comes in", "resolution": "480p", "duration": 5},
    {"image": "https://example.com/pier.jpg", "last_image": "https://example.com/pier-at-night.jpg", "resolution": "720p", "seed": 42},
    {"image": "https://example.com/pier.jpg", "prompt": "gulls rise from the railing as the ferry comes in", "resolution": "720p", "duration": 5},
    {"image": "https://example.com/pier.jpg", "last_image": "https://example.com/pier-at-night.jpg", "resolution": "1080p", "camera_fixed": True},
    {"prompt": "a baker opens the oven and the windows fog up", "resolution": "720p", "duration": 5, "aspect_ratio": "9:16"},
    {"prompt": "clouds race over a wheat field", "resolution": "480p", "duration": 10, "seed": 42},
    {"model": "kling2.1_master_t2v", "prompt": "a lighthouse keeper lights the lamp while the storm comes in"},
    {"model": "kling2.5_turbo_pro_t2v", "prompt": "the keeper waves to a ship that passes", "callback_url": "https://example.com/video-is-made"},
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
    {"prompt": "a round, furry creature hops along a brook in a glowing forest", "width": 720, "height": 1280, "seed": -1},
    {"prompt": "a lighthouse keeper climbs the stairs", "loras": [{"path": "Remade-AI/Cyberpunk", "scale": 1.5}], "steps": 20},
    {"input": {"img_url": "https://example.com/harbour.jpg", "prompt": "the boats begin to rock as the wind rises"}, "parameters": {"resolution": "720P", "duration": 5}},
    {"input": {"img_url": "https://example.com/singer.png", "prompt": "the singer steps to the microphone", "audio_url": "https://example.com/song.wav"}, "parameters": {"duration": 10}},
    {"input": {"prompt": "a kitten runs across a lawn after a butterfly", "negative_prompt": "low resolution, extra paws"}, "parameters": {"size": "1280*720", "duration": 5}},
    {"input": {"prompt": "a choir sings in an empty station hall", "audio_url": "https://example.com/choir.mp3"}},
    {"input": {"img_url": "https://example.com/harbour.jpg", "prompt": "the boats begin to rock as the wind rises"}, "parameters": {"resolution": "720P", "duration": 5, "shot_type": "single"}},
    {"input": {"img_url": "https://example.com/singer.png", "audio_url": "https://example.com/song.wav"}},
    {"input": {"prompt": "character1 sings at the roadside while character2 dances beside it", "reference_video_urls": ["https://example.com/singer.mp4", "https://example.com/dancer.mp4"]}, "parameters": {"size": "1280*720", "duration": 5}},
    {"input": {"prompt": "character1 walks along the beach", "reference_urls": ["https://example.com/dog.mp4"]}},
    {"input": {"prompt": "two cyclists race through a village at dusk and stop at the fountain", "negative_prompt": "blur"}, "parameters": {"size": "1280*720", "duration": 15, "shot_type": "multi"}},
    {"input": {"prompt": "rain on the window of a night train"}},
    {"image_url": "https://example.com/harbour.jpg", "prompt": "the boats begin to rock as the wind rises", "duration": 5, "resolution": "720P"},
    {"first_clip_url": "https://example.com/harbour.mp4", "last_frame_url": "https://example.com/harbour-at-night.jpg"},
    {"prompt": "the fisherman greets his dog on the pier", "media": [{"url": "https://example.com/fisherman.jpg", "type": "reference_image", "reference_voice": "https://example.com/fisherman.mp3"}, {"url": "https://example.com/dog.mp4", "type": "reference_video"}], "size": "1280*720", "duration": 5},
    {"prompt": "a ferry leaves the pier at dawn while gulls circle above it", "size": "1280*720", "duration": 8, "negative_prompt": "blur, text"},
    {"prompt": "a street band plays in the rain", "audio_url": "https://example.com/band.mp3"},
    {"video_url": "https://example.com/harbour.mp4", "prompt": "make it a winter evening with snow on the boats", "resolution": "720P", "audio_setting": "origin"},
    {"video_url": "https://example.com/harbour.mp4", "prompt": "let the captain wear the coat of the image", "reference_image_url": "https://example.com/coat.jpg", "duration": 4},
]
"""What the calls send at least, in their order."""

PROVIDERS: list[ProviderId] = [
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "highwayapi",
    "highwayapi",
    "highwayapi",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "novita",
    "novita",
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
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "jiekou",
    "ppio",
    "ppio",
    "ppio",
    "ppio",
    "ppio",
    "ppio",
    "ppio",
]
"""Who is asked, in their order."""


def call_0(client: Client) -> Task:
    return client.grok_imagine.image_to_video(
        image="https://example.com/pier.jpg",
        prompt="gulls rise from the railing as the ferry comes in",
        duration=6,
        resolution="720p",
    )


def call_1(client: Client) -> Task:
    return client.grok_imagine.image_to_video(
        image="https://example.com/pier.jpg",
        prompt="the tide comes in",
    )


def call_2(client: Client) -> Task:
    return client.grok_imagine.text_to_video(
        prompt="a tram climbs the hill in the morning fog",
        duration=8,
        resolution="720p",
        aspect_ratio="16:9",
    )


def call_3(client: Client) -> Task:
    return client.grok_imagine.text_to_video(
        prompt="a kite pulls loose from a child's hand",
    )


def call_4(client: Client) -> Task:
    return client.grok_imagine.video_edit(
        video="https://example.com/street.mp4",
        prompt="it snows, and the lamps are lit",
        resolution="720p",
    )


def call_5(client: Client) -> Task:
    return client.hailuo_02.generate(
        prompt="an acrobat swings from one trapeze to the next",
        duration=6,
        resolution="1080P",
    )


def call_6(client: Client) -> Task:
    return client.hailuo_02.generate(
        prompt="the bud opens",
        image="https://example.com/bud.jpg",
        end_image="https://example.com/blossom.jpg",
        duration=10,
    )


def call_7(client: Client) -> Task:
    return client.hailuo_2_3.image_to_video(
        prompt="the baker opens the oven, [Push in], and steam fills the room",
        image="https://example.com/bakery.jpg",
        duration=6,
        resolution="1080P",
    )


def call_8(client: Client) -> Task:
    return client.hailuo_2_3.image_to_video(
        prompt="leaves drift across the pond",
        image="https://example.com/pond.jpg",
        duration=10,
        fast_pretreatment=True,
    )


def call_9(client: Client) -> Task:
    return client.hailuo_2_3.text_to_video(
        prompt="a dancer turns on an empty stage and the lights go up",
        duration=6,
        resolution="1080P",
    )


def call_10(client: Client) -> Task:
    return client.hailuo_2_3.text_to_video(
        prompt="rain runs down the window of a night bus",
        duration=10,
        resolution="768P",
        enable_prompt_expansion=False,
    )


def call_11(client: Client) -> Task:
    return client.hailuo_2_3_fast.image_to_video(
        prompt="a cat jumps from the wall and walks off",
        image="https://example.com/cat.jpg",
        duration=6,
        resolution="1080P",
    )


def call_12(client: Client) -> Task:
    return client.hailuo_2_3_fast.image_to_video(
        prompt="the candle burns down",
        image="https://example.com/candle.jpg",
        duration=10,
    )


def call_13(client: Client) -> Task:
    return client.heygen.translate(
        video="https://example.com/welcome.mp4",
        output_language="Portuguese (Brazil)",
    )


def call_14(client: Client) -> Task:
    return client.hunyuan_video_fast.text_to_video(
        model_name="hunyuan-video-fast",
        width=1280,
        height=720,
        seed=42,
        steps=20,
        prompt="a heron stands in the reeds and waits",
    )


def call_15(client: Client) -> Task:
    return client.hunyuan_video_fast.text_to_video(
        model_name="hunyuan-video-fast",
        width=720,
        height=1280,
        seed=-1,
        steps=2,
        prompt="a waterfall in the jungle",
    )


def call_16(client: Client) -> Task:
    return client.kling_o1.image_to_video(
        image="https://example.com/seed.jpg",
        prompt="a sunflower grows from the seed",
        last_image="https://example.com/sunflower.jpg",
        aspect_ratio="1:1",
    )


def call_17(client: Client) -> Task:
    return client.kling_o1.reference_to_video(
        prompt="the two of them walk along the beach",
        images=["https://example.com/her.jpg", "https://example.com/him.jpg"],
        duration=8,
    )


def call_18(client: Client) -> Task:
    return client.kling_o1.reference_to_video(
        prompt="the same walk through a city at night",
        video="https://example.com/walk.mp4",
        keep_original_sound=False,
    )


def call_19(client: Client) -> Task:
    return client.kling_o1.text_to_video(
        prompt="a night train passes a village in the snow",
        duration=10,
    )


def call_20(client: Client) -> Task:
    return client.kling_o1.video_edit(
        video="https://example.com/street.mp4",
        prompt="let it rain, and put the coat of the image on the man",
        images=["https://example.com/coat.png"],
        aspect_ratio="16:9",
    )


def call_21(client: Client) -> Task:
    return client.kling_v1_6.image_to_video(
        image_url="https://example.com/bud.jpg",
        end_image_url="https://example.com/rose.jpg",
        mode="Professional",
        prompt="the rose opens",
    )


def call_22(client: Client) -> Task:
    return client.kling_v1_6.image_to_video(
        image_url="https://example.com/mill.png",
        prompt="the wheel of the mill turns",
        duration=10,
    )


def call_23(client: Client) -> Task:
    return client.kling_v1_6.text_to_video(
        prompt="dandelion seeds drift over a meadow",
        duration=5,
    )


def call_24(client: Client) -> Task:
    return client.kling_v2_1.image_to_video(
        image="https://example.com/owl.jpg",
        prompt="the owl turns its head and blinks",
        mode="Professional",
        duration="10",
        guidance_scale=0.65,
    )


def call_25(client: Client) -> Task:
    return client.kling_v2_5_turbo.image_to_video(
        image="https://example.com/skier.jpg",
        prompt="he carves down the slope, snow sprays",
        duration="5",
        cfg_scale=0.6,
    )


def call_26(client: Client) -> Task:
    return client.kling_v2_5_turbo.text_to_video(
        prompt="a heron lifts off from the reeds",
        duration="10",
        aspect_ratio="16:9",
    )


def call_27(client: Client) -> Task:
    return client.kling_v2_6_pro.image_to_video(
        image="https://example.com/actress.jpg",
        prompt="she looks up and says that the ferry has left",
        duration=5,
    )


def call_28(client: Client) -> Task:
    return client.kling_v2_6_pro.image_to_video(
        image="https://example.com/forge.png",
        prompt="sparks fly from the anvil",
        sound=False,
        cfg_scale=0.3,
    )


def call_29(client: Client) -> Task:
    return client.kling_v2_6_pro.motion_control(
        image="https://example.com/puppet.jpg",
        video="https://example.com/waltz.mov",
        character_orientation="video",
    )


def call_30(client: Client) -> Task:
    return client.kling_v2_6_pro.motion_control(
        image="https://example.com/knight.png",
        video="https://example.com/bow.mp4",
        character_orientation="image",
        prompt="a castle yard in the morning",
        keep_original_sound=False,
    )


def call_31(client: Client) -> Task:
    return client.kling_v2_6_pro.text_to_video(
        prompt="a string quartet plays in an empty station hall",
        duration=10,
        aspect_ratio="16:9",
    )


def call_32(client: Client) -> Task:
    return client.kling_v2_6_pro.text_to_video(
        prompt="a paper boat drifts down a gutter",
        sound=False,
    )


def call_33(client: Client) -> Task:
    return client.kling_v3_0.motion_control(
        image="https://example.com/robot.png",
        video="https://example.com/tango.mp4",
        model_name="kling-v3-0-std",
        character_orientation="video",
        prompt="a ballroom by candlelight",
        keep_original_sound=False,
    )


def call_34(client: Client) -> Task:
    return client.kling_v3_0_4k.image_to_video(
        image="https://example.com/canyon.jpg",
        prompt="the shadow of a cloud wanders across the canyon",
        duration=6,
    )


def call_35(client: Client) -> Task:
    return client.kling_v3_0_4k.image_to_video(
        image="https://example.com/market.png",
        multi_prompt=[{"prompt": "traders put up their stalls"}, {"prompt": "the first customers come", "duration": 4}],
        sound=True,
    )


def call_36(client: Client) -> Task:
    return client.kling_v3_0_4k.text_to_video(
        prompt="a glacier calves into the sea, seen from the air",
        duration=15,
        aspect_ratio="9:16",
    )


def call_37(client: Client) -> Task:
    return client.kling_v3_0_pro.image_to_video(
        image="https://example.com/dancer.jpg",
        prompt="she turns once and bows, the curtain falls",
        end_image="https://example.com/curtain.jpg",
    )


def call_38(client: Client) -> Task:
    return client.kling_v3_0_pro.image_to_video(
        image="https://example.com/valley.png",
        multi_prompt=["fog fills the valley", "the sun breaks through"],
        duration=12,
        sound=True,
    )


def call_39(client: Client) -> Task:
    return client.kling_v3_0_pro.text_to_video(
        prompt="a potter shapes a bowl on the wheel, close to the hands",
        duration=10,
        cfg_scale=0.7,
        negative_prompt="blurred faces",
    )


def call_40(client: Client) -> Task:
    return client.kling_v3_0_pro.text_to_video(
        multi_prompt=["the train leaves the station", "the same train crosses a viaduct"],
        duration=15,
        sound=True,
        aspect_ratio="16:9",
    )


def call_41(client: Client) -> Task:
    return client.kling_v3_0_std.image_to_video(
        image="https://example.com/harbour.jpg",
        prompt="the boats rock and gulls cross the sky",
        sound=True,
        end_image="https://example.com/harbour-at-night.jpg",
    )


def call_42(client: Client) -> Task:
    return client.kling_v3_0_std.image_to_video(
        image="https://example.com/kitchen.png",
        prompt="a cook prepares a soup",
        duration=8,
        multi_prompt=[{"prompt": "she cuts the carrots", "duration": 3}, {"prompt": "steam rises from the pot", "duration": 5}],
    )


def call_43(client: Client) -> Task:
    return client.kling_v3_0_std.text_to_video(
        prompt="a lighthouse in a storm, waves break over the rocks, thunder in the distance",
        duration=8,
        sound=True,
        aspect_ratio="16:9",
    )


def call_44(client: Client) -> Task:
    return client.minimax_video_01.generate(
        prompt="a paper boat goes down a gutter in the rain",
    )


def call_45(client: Client) -> Task:
    return client.minimax_video_01.generate(
        prompt="the lantern swings in the wind",
        image_url="https://example.com/lantern.jpg",
        enable_prompt_expansion=False,
    )


def call_46(client: Client) -> Task:
    return client.pixverse_v4_5.image_to_video(
        prompt="the fisherman hauls in the net",
        image="https://example.com/boat.png",
        resolution="720p",
        fast_mode=True,
    )


def call_47(client: Client) -> Task:
    return client.pixverse_v4_5.image_to_video(
        prompt="the clouds pass",
        image="https://example.com/meadow.png",
        resolution="1080p",
        negative_prompt="people",
        style="anime",
        seed=42,
    )


def call_48(client: Client) -> Task:
    return client.pixverse_v4_5.text_to_video(
        prompt="two foxes play in the first snow",
        aspect_ratio="16:9",
        resolution="720p",
        fast_mode=True,
    )


def call_49(client: Client) -> Task:
    return client.pixverse_v4_5.text_to_video(
        prompt="a clay robot waters its garden",
        aspect_ratio="1:1",
        resolution="1080p",
        negative_prompt="text",
        style="clay",
        seed=42,
    )


def call_50(client: Client) -> Task:
    return client.seedance_2_0.generate(
        prompt="a ferry leaves the pier at dawn while gulls circle above it",
        duration=8,
        resolution="720p",
        ratio="16:9",
        generate_audio=True,
    )


def call_51(client: Client) -> Task:
    return client.seedance_2_0.generate(
        prompt="the dancer of the video dances on the stage of the image",
        reference_images=["https://example.com/stage.png"],
        reference_videos=["https://example.com/dancer.mp4"],
        duration=5,
        resolution="480p",
        fast=True,
    )


def call_52(client: Client) -> Task:
    return client.seedance_2_0.generate(
        image="https://example.com/pier.jpg",
        last_image="https://example.com/pier-at-night.jpg",
    )


def call_53(client: Client) -> Task:
    return client.seedance_v1_5_pro.image_to_video(
        image="https://example.com/pier.jpg",
        prompt='the captain turns round and says "All aboard!"',
        duration=6,
        ratio="16:9",
        resolution="720p",
    )


def call_54(client: Client) -> Task:
    return client.seedance_v1_5_pro.image_to_video(
        image="https://example.com/pier.jpg",
        last_image="https://example.com/pier-at-night.jpg",
        prompt="night falls over the pier",
        generate_audio=False,
        service_tier="flex",
    )


def call_55(client: Client) -> Task:
    return client.seedance_v1_5_pro.text_to_video(
        prompt='a baker opens the oven and says "Just in time."',
        duration=8,
        ratio="9:16",
        resolution="480p",
    )


def call_56(client: Client) -> Task:
    return client.seedance_v1_5_pro.text_to_video(
        prompt="clouds race over a wheat field",
        generate_audio=False,
        service_tier="flex",
        execution_expires_after=86400,
    )


def call_57(client: Client) -> Task:
    return client.seedance_v1_lite.image_to_video(
        image="https://example.com/pier.jpg",
        prompt="gulls rise from the railing as the ferry comes in",
        resolution="480p",
        duration=5,
    )


def call_58(client: Client) -> Task:
    return client.seedance_v1_lite.image_to_video(
        image="https://example.com/pier.jpg",
        last_image="https://example.com/pier-at-night.jpg",
        resolution="720p",
        seed=42,
    )


def call_59(client: Client) -> Task:
    return client.seedance_v1_pro.image_to_video(
        image="https://example.com/pier.jpg",
        prompt="gulls rise from the railing as the ferry comes in",
        resolution="720p",
        duration=5,
    )


def call_60(client: Client) -> Task:
    return client.seedance_v1_pro.image_to_video(
        image="https://example.com/pier.jpg",
        last_image="https://example.com/pier-at-night.jpg",
        resolution="1080p",
        camera_fixed=True,
    )


def call_61(client: Client) -> Task:
    return client.seedance_v1_pro.text_to_video(
        prompt="a baker opens the oven and the windows fog up",
        resolution="720p",
        duration=5,
        aspect_ratio="9:16",
    )


def call_62(client: Client) -> Task:
    return client.seedance_v1_pro.text_to_video(
        prompt="clouds race over a wheat field",
        resolution="480p",
        duration=10,
        seed=42,
    )


def call_63(client: Client) -> Task:
    return client.unified.create(
        model="kling2.1_master_t2v",
        further={"prompt": "a lighthouse keeper lights the lamp while the storm comes in"},
    )


def call_64(client: Client) -> Task:
    return client.unified.create(
        model="kling2.5_turbo_pro_t2v",
        callback_url="https://example.com/video-is-made",
        further={"prompt": "the keeper waves to a ship that passes"},
    )


def call_65(client: Client) -> Task:
    return client.vidu_2_0.image_to_video(
        images=["https://example.com/lighthouse.jpg"],
        prompt="the beam of the lighthouse turns through the night",
        duration=8,
        resolution="720p",
    )


def call_66(client: Client) -> Task:
    return client.vidu_2_0.image_to_video(
        images=["https://example.com/lighthouse.jpg"],
        duration=4,
        resolution="1080p",
        movement_amplitude="small",
    )


def call_67(client: Client) -> Task:
    return client.vidu_2_0.reference_to_video(
        images=["https://example.com/violin.png", "https://example.com/violinist.jpg"],
        prompt="the violinist plays in an empty railway station",
        aspect_ratio="1:1",
        resolution="720p",
    )


def call_68(client: Client) -> Task:
    return client.vidu_2_0.start_end_to_video(
        images=["https://example.com/bud.jpg", "https://example.com/blossom.jpg"],
        prompt="the bud opens in the morning sun",
        duration=4,
        resolution="360p",
    )


def call_69(client: Client) -> Task:
    return client.vidu_2_0.start_end_to_video(
        images=["https://example.com/bud.jpg", "https://example.com/blossom.jpg"],
        duration=8,
    )


def call_70(client: Client) -> Task:
    return client.vidu_q1.image_to_video(
        images=["https://example.com/market.webp"],
        prompt="the stalls close one by one and the square empties",
        movement_amplitude="small",
        bgm=True,
    )


def call_71(client: Client) -> Task:
    return client.vidu_q1.reference_to_video(
        images=["https://example.com/cat.png", "https://example.com/street.jpg"],
        prompt="the cat walks down the street in the rain",
        aspect_ratio="9:16",
    )


def call_72(client: Client) -> Task:
    return client.vidu_q1.start_end_to_video(
        images=["https://example.com/low-tide.jpg", "https://example.com/high-tide.jpg"],
        prompt="the tide comes in around the rocks",
    )


def call_73(client: Client) -> Task:
    return client.vidu_q1.text_to_video(
        prompt="a paper boat drifts down a gutter after the rain",
        style="anime",
        aspect_ratio="9:16",
        movement_amplitude="medium",
    )


def call_74(client: Client) -> Task:
    return client.vidu_q2.reference_to_video(
        prompt="@1 reads a letter by the window, @2 sleeps on the chair",
        duration=5,
        subjects=[{"id": "grandmother", "images": ["https://example.com/grandmother.jpg"]}, {"id": "dog", "images": ["https://example.com/dog-left.png", "https://example.com/dog-front.png"]}],
        resolution="1080p",
    )


def call_75(client: Client) -> Task:
    return client.vidu_q2.template_to_video(
        template="exotic_princess",
        images=["https://example.com/portrait.png"],
        prompt="the woman of the picture walks through a garden in a festive dress",
        area="japan",
        aspect_ratio="9:16",
    )


def call_76(client: Client) -> Task:
    return client.vidu_q2.template_to_video(
        template="subject_3",
        images=["https://example.com/dancer.jpg"],
    )


def call_77(client: Client) -> Task:
    return client.vidu_q2.text_to_video(
        prompt="@miller carries a sack up the stairs of the windmill",
        duration=6,
        subjects=[{"id": "miller", "images": ["https://example.com/miller.jpg"]}],
        resolution="1080p",
        aspect_ratio="16:9",
    )


def call_78(client: Client) -> Task:
    return client.vidu_q2.text_to_video(
        prompt="snow falls on an empty tennis court",
        duration=5,
    )


def call_79(client: Client) -> Task:
    return client.vidu_q2_pro.image_to_video(
        images=["https://example.com/harbour.jpg"],
        prompt="fog rolls in from the sea and the lamps go on",
        duration=5,
        resolution="720p",
    )


def call_80(client: Client) -> Task:
    return client.vidu_q2_pro.multi_frame(
        start_image="https://example.com/valley-spring.jpg",
        image_settings=[{"prompt": "the trees put out leaves", "duration": 4, "key_image": "https://example.com/valley-summer.jpg"}, {"prompt": "the leaves turn red and fall", "duration": 6, "key_image": "https://example.com/valley-autumn.jpg"}],
        resolution="1080p",
    )


def call_81(client: Client) -> Task:
    return client.vidu_q2_pro.start_end_to_video(
        images=["https://example.com/scaffold.jpg", "https://example.com/finished-house.jpg"],
        prompt="the house grows storey by storey",
        duration=8,
        resolution="1080p",
        watermark=True,
        wm_position=4,
    )


def call_82(client: Client) -> Task:
    return client.vidu_q2_pro_fast.image_to_video(
        images=["https://example.com/horse.jpg"],
        prompt="the horse lifts its head and trots to the fence",
        duration=4,
        resolution="720p",
    )


def call_83(client: Client) -> Task:
    return client.vidu_q2_pro_fast.reference_to_video(
        prompt="@1 waits on the pier while the ferry leaves",
        duration=5,
        subjects=[{"name": "fisherman", "images": ["https://example.com/fisherman.jpg"]}],
        resolution="720p",
        aspect_ratio="16:9",
    )


def call_84(client: Client) -> Task:
    return client.vidu_q2_pro_fast.start_end_to_video(
        images=["https://example.com/empty-desk.png", "https://example.com/full-desk.png"],
        prompt="books and letters pile up on the desk",
        duration=3,
        resolution="720p",
        payload="order 1207",
    )


def call_85(client: Client) -> Task:
    return client.vidu_q2_turbo.image_to_video(
        images=["https://example.com/campfire.jpg"],
        prompt="sparks rise from the fire into the dark",
        duration=10,
        off_peak=True,
        resolution="540p",
        movement_amplitude="high",
    )


def call_86(client: Client) -> Task:
    return client.vidu_q2_turbo.multi_frame(
        start_image="https://example.com/sketch.png",
        image_settings=[{"prompt": "the outline is inked", "key_image": "https://example.com/inked.png"}, {"prompt": "colour fills the areas", "duration": 3, "key_image": "https://example.com/coloured.png"}],
        watermark=True,
        wm_position="bottom_right",
    )


def call_87(client: Client) -> Task:
    return client.vidu_q2_turbo.start_end_to_video(
        images=["https://example.com/green-leaf.jpg", "https://example.com/red-leaf.jpg"],
        is_rec=True,
        duration=5,
        resolution="540p",
        movement_amplitude="small",
    )


def call_88(client: Client) -> Task:
    return client.vidu_q3_pro.image_to_video(
        images=["https://example.com/waterfall.webp"],
        prompt="the water thunders down and the spray drifts to the left",
        audio="https://example.com/drums.mp3",
        is_rec=True,
        duration=10,
        aspect_ratio="3:4",
    )


def call_89(client: Client) -> Task:
    return client.vidu_q3_pro.start_end_to_video(
        images=["https://example.com/dawn.jpg", "https://example.com/noon.jpg"],
        prompt="the sun climbs over the ridge and birds begin to sing",
        duration=16,
        resolution="1080p",
        watermark=True,
        wm_position=2,
    )


def call_90(client: Client) -> Task:
    return client.vidu_q3_pro.text_to_video(
        prompt="an old tram rings its bell and climbs the hill, the driver greets a passer-by",
        duration=12,
        resolution="1080p",
        aspect_ratio="4:3",
        watermark=True,
        wm_position=4,
    )


def call_91(client: Client) -> Task:
    return client.vidu_q3_turbo.image_to_video(
        images=["https://example.com/owl.jpg"],
        prompt="the owl turns its head and calls twice",
        audio_type="sound_effect_only",
        duration=6,
        resolution="720p",
    )


def call_92(client: Client) -> Task:
    return client.vidu_q3_turbo.start_end_to_video(
        images=["https://example.com/raw-clay.jpg", "https://example.com/vase.jpg"],
        prompt="hands shape the clay into a vase",
        audio=False,
        duration=7,
    )


def call_93(client: Client) -> Task:
    return client.vidu_q3_turbo.text_to_video(
        prompt="a baker takes loaves out of the oven and hums a tune",
        duration=8,
        seed=2024,
        aspect_ratio="9:16",
        off_peak=True,
    )


def call_94(client: Client) -> Task:
    return client.wan_2_1.text_to_video(
        prompt="a round, furry creature hops along a brook in a glowing forest",
        width=720,
        height=1280,
        seed=-1,
    )


def call_95(client: Client) -> Task:
    return client.wan_2_1.text_to_video(
        prompt="a lighthouse keeper climbs the stairs",
        loras=[{"path": "Remade-AI/Cyberpunk", "scale": 1.5}],
        steps=20,
    )


def call_96(client: Client) -> Task:
    return client.wan_2_5.image_to_video(
        input={"img_url": "https://example.com/harbour.jpg", "prompt": "the boats begin to rock as the wind rises"},
        parameters={"resolution": "720P", "duration": 5},
    )


def call_97(client: Client) -> Task:
    return client.wan_2_5.image_to_video(
        input={"img_url": "https://example.com/singer.png", "prompt": "the singer steps to the microphone", "audio_url": "https://example.com/song.wav"},
        parameters={"duration": 10},
    )


def call_98(client: Client) -> Task:
    return client.wan_2_5.text_to_video(
        input={"prompt": "a kitten runs across a lawn after a butterfly", "negative_prompt": "low resolution, extra paws"},
        parameters={"size": "1280*720", "duration": 5},
    )


def call_99(client: Client) -> Task:
    return client.wan_2_5.text_to_video(
        input={"prompt": "a choir sings in an empty station hall", "audio_url": "https://example.com/choir.mp3"},
    )


def call_100(client: Client) -> Task:
    return client.wan_2_6.image_to_video(
        input={"img_url": "https://example.com/harbour.jpg", "prompt": "the boats begin to rock as the wind rises"},
        parameters={"resolution": "720P", "duration": 5, "shot_type": "single"},
    )


def call_101(client: Client) -> Task:
    return client.wan_2_6.image_to_video(
        input={"img_url": "https://example.com/singer.png", "audio_url": "https://example.com/song.wav"},
    )


def call_102(client: Client) -> Task:
    return client.wan_2_6.reference_to_video(
        input={"prompt": "character1 sings at the roadside while character2 dances beside it", "reference_video_urls": ["https://example.com/singer.mp4", "https://example.com/dancer.mp4"]},
        parameters={"size": "1280*720", "duration": 5},
    )


def call_103(client: Client) -> Task:
    return client.wan_2_6.reference_to_video(
        input={"prompt": "character1 walks along the beach", "reference_urls": ["https://example.com/dog.mp4"]},
    )


def call_104(client: Client) -> Task:
    return client.wan_2_6.text_to_video(
        input={"prompt": "two cyclists race through a village at dusk and stop at the fountain", "negative_prompt": "blur"},
        parameters={"size": "1280*720", "duration": 15, "shot_type": "multi"},
    )


def call_105(client: Client) -> Task:
    return client.wan_2_6.text_to_video(
        input={"prompt": "rain on the window of a night train"},
    )


def call_106(client: Client) -> Task:
    return client.wan_2_7.image_to_video(
        image_url="https://example.com/harbour.jpg",
        prompt="the boats begin to rock as the wind rises",
        duration=5,
        resolution="720P",
    )


def call_107(client: Client) -> Task:
    return client.wan_2_7.image_to_video(
        first_clip_url="https://example.com/harbour.mp4",
        last_frame_url="https://example.com/harbour-at-night.jpg",
    )


def call_108(client: Client) -> Task:
    return client.wan_2_7.reference_to_video(
        prompt="the fisherman greets his dog on the pier",
        media=[{"url": "https://example.com/fisherman.jpg", "type": "reference_image", "reference_voice": "https://example.com/fisherman.mp3"}, {"url": "https://example.com/dog.mp4", "type": "reference_video"}],
        size="1280*720",
        duration=5,
    )


def call_109(client: Client) -> Task:
    return client.wan_2_7.text_to_video(
        prompt="a ferry leaves the pier at dawn while gulls circle above it",
        size="1280*720",
        duration=8,
        negative_prompt="blur, text",
    )


def call_110(client: Client) -> Task:
    return client.wan_2_7.text_to_video(
        prompt="a street band plays in the rain",
        audio_url="https://example.com/band.mp3",
    )


def call_111(client: Client) -> Task:
    return client.wan_2_7.video_edit(
        video_url="https://example.com/harbour.mp4",
        prompt="make it a winter evening with snow on the boats",
        resolution="720P",
        audio_setting="origin",
    )


def call_112(client: Client) -> Task:
    return client.wan_2_7.video_edit(
        video_url="https://example.com/harbour.mp4",
        prompt="let the captain wear the coat of the image",
        reference_image_url="https://example.com/coat.jpg",
        duration=4,
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
    call_29,
    call_30,
    call_31,
    call_32,
    call_33,
    call_34,
    call_35,
    call_36,
    call_37,
    call_38,
    call_39,
    call_40,
    call_41,
    call_42,
    call_43,
    call_44,
    call_45,
    call_46,
    call_47,
    call_48,
    call_49,
    call_50,
    call_51,
    call_52,
    call_53,
    call_54,
    call_55,
    call_56,
    call_57,
    call_58,
    call_59,
    call_60,
    call_61,
    call_62,
    call_63,
    call_64,
    call_65,
    call_66,
    call_67,
    call_68,
    call_69,
    call_70,
    call_71,
    call_72,
    call_73,
    call_74,
    call_75,
    call_76,
    call_77,
    call_78,
    call_79,
    call_80,
    call_81,
    call_82,
    call_83,
    call_84,
    call_85,
    call_86,
    call_87,
    call_88,
    call_89,
    call_90,
    call_91,
    call_92,
    call_93,
    call_94,
    call_95,
    call_96,
    call_97,
    call_98,
    call_99,
    call_100,
    call_101,
    call_102,
    call_103,
    call_104,
    call_105,
    call_106,
    call_107,
    call_108,
    call_109,
    call_110,
    call_111,
    call_112,
]


def requests() -> Iterator[Request]:
    yield GrokImagineImageToVideoRequest.from_dict(BODIES[0])
    yield GrokImagineImageToVideoRequest.from_dict(BODIES[1])
    yield GrokImagineTextToVideoRequest.from_dict(BODIES[2])
    yield GrokImagineTextToVideoRequest.from_dict(BODIES[3])
    yield GrokImagineVideoEditRequest.from_dict(BODIES[4])
    yield Hailuo02GenerateRequest.from_dict(BODIES[5])
    yield Hailuo02GenerateRequest.from_dict(BODIES[6])
    yield Hailuo23ImageToVideoRequest.from_dict(BODIES[7])
    yield Hailuo23ImageToVideoRequest.from_dict(BODIES[8])
    yield Hailuo23TextToVideoRequest.from_dict(BODIES[9])
    yield Hailuo23TextToVideoRequest.from_dict(BODIES[10])
    yield Hailuo23FastImageToVideoRequest.from_dict(BODIES[11])
    yield Hailuo23FastImageToVideoRequest.from_dict(BODIES[12])
    yield HeygenTranslateRequest.from_dict(BODIES[13])
    yield HunyuanVideoFastTextToVideoRequest.from_dict(BODIES[14])
    yield HunyuanVideoFastTextToVideoRequest.from_dict(BODIES[15])
    yield KlingO1ImageToVideoRequest.from_dict(BODIES[16])
    yield KlingO1ReferenceToVideoRequest.from_dict(BODIES[17])
    yield KlingO1ReferenceToVideoRequest.from_dict(BODIES[18])
    yield KlingO1TextToVideoRequest.from_dict(BODIES[19])
    yield KlingO1VideoEditRequest.from_dict(BODIES[20])
    yield KlingV16ImageToVideoRequest.from_dict(BODIES[21])
    yield KlingV16ImageToVideoRequest.from_dict(BODIES[22])
    yield KlingV16TextToVideoRequest.from_dict(BODIES[23])
    yield KlingV21ImageToVideoRequest.from_dict(BODIES[24])
    yield KlingV25TurboImageToVideoRequest.from_dict(BODIES[25])
    yield KlingV25TurboTextToVideoRequest.from_dict(BODIES[26])
    yield KlingV26ProImageToVideoRequest.from_dict(BODIES[27])
    yield KlingV26ProImageToVideoRequest.from_dict(BODIES[28])
    yield KlingV26ProMotionControlRequest.from_dict(BODIES[29])
    yield KlingV26ProMotionControlRequest.from_dict(BODIES[30])
    yield KlingV26ProTextToVideoRequest.from_dict(BODIES[31])
    yield KlingV26ProTextToVideoRequest.from_dict(BODIES[32])
    yield KlingV30MotionControlRequest.from_dict(BODIES[33])
    yield KlingV304KImageToVideoRequest.from_dict(BODIES[34])
    yield KlingV304KImageToVideoRequest.from_dict(BODIES[35])
    yield KlingV304KTextToVideoRequest.from_dict(BODIES[36])
    yield KlingV30ProImageToVideoRequest.from_dict(BODIES[37])
    yield KlingV30ProImageToVideoRequest.from_dict(BODIES[38])
    yield KlingV30ProTextToVideoRequest.from_dict(BODIES[39])
    yield KlingV30ProTextToVideoRequest.from_dict(BODIES[40])
    yield KlingV30StdImageToVideoRequest.from_dict(BODIES[41])
    yield KlingV30StdImageToVideoRequest.from_dict(BODIES[42])
    yield KlingV30StdTextToVideoRequest.from_dict(BODIES[43])
    yield MinimaxVideo01GenerateRequest.from_dict(BODIES[44])
    yield MinimaxVideo01GenerateRequest.from_dict(BODIES[45])
    yield PixverseV45ImageToVideoRequest.from_dict(BODIES[46])
    yield PixverseV45ImageToVideoRequest.from_dict(BODIES[47])
    yield PixverseV45TextToVideoRequest.from_dict(BODIES[48])
    yield PixverseV45TextToVideoRequest.from_dict(BODIES[49])
    yield Seedance20GenerateRequest.from_dict(BODIES[50])
    yield Seedance20GenerateRequest.from_dict(BODIES[51])
    yield Seedance20GenerateRequest.from_dict(BODIES[52])
    yield SeedanceV15ProImageToVideoRequest.from_dict(BODIES[53])
    yield SeedanceV15ProImageToVideoRequest.from_dict(BODIES[54])
    yield SeedanceV15ProTextToVideoRequest.from_dict(BODIES[55])
    yield SeedanceV15ProTextToVideoRequest.from_dict(BODIES[56])
    yield SeedanceV1LiteImageToVideoRequest.from_dict(BODIES[57])
    yield SeedanceV1LiteImageToVideoRequest.from_dict(BODIES[58])
    yield SeedanceV1ProImageToVideoRequest.from_dict(BODIES[59])
    yield SeedanceV1ProImageToVideoRequest.from_dict(BODIES[60])
    yield SeedanceV1ProTextToVideoRequest.from_dict(BODIES[61])
    yield SeedanceV1ProTextToVideoRequest.from_dict(BODIES[62])
    yield UnifiedCreateRequest.from_dict(BODIES[63])
    yield UnifiedCreateRequest.from_dict(BODIES[64])
    yield Vidu20ImageToVideoRequest.from_dict(BODIES[65])
    yield Vidu20ImageToVideoRequest.from_dict(BODIES[66])
    yield Vidu20ReferenceToVideoRequest.from_dict(BODIES[67])
    yield Vidu20StartEndToVideoRequest.from_dict(BODIES[68])
    yield Vidu20StartEndToVideoRequest.from_dict(BODIES[69])
    yield ViduQ1ImageToVideoRequest.from_dict(BODIES[70])
    yield ViduQ1ReferenceToVideoRequest.from_dict(BODIES[71])
    yield ViduQ1StartEndToVideoRequest.from_dict(BODIES[72])
    yield ViduQ1TextToVideoRequest.from_dict(BODIES[73])
    yield ViduQ2ReferenceToVideoRequest.from_dict(BODIES[74])
    yield ViduQ2TemplateToVideoRequest.from_dict(BODIES[75])
    yield ViduQ2TemplateToVideoRequest.from_dict(BODIES[76])
    yield ViduQ2TextToVideoRequest.from_dict(BODIES[77])
    yield ViduQ2TextToVideoRequest.from_dict(BODIES[78])
    yield ViduQ2ProImageToVideoRequest.from_dict(BODIES[79])
    yield ViduQ2ProMultiFrameRequest.from_dict(BODIES[80])
    yield ViduQ2ProStartEndToVideoRequest.from_dict(BODIES[81])
    yield ViduQ2ProFastImageToVideoRequest.from_dict(BODIES[82])
    yield ViduQ2ProFastReferenceToVideoRequest.from_dict(BODIES[83])
    yield ViduQ2ProFastStartEndToVideoRequest.from_dict(BODIES[84])
    yield ViduQ2TurboImageToVideoRequest.from_dict(BODIES[85])
    yield ViduQ2TurboMultiFrameRequest.from_dict(BODIES[86])
    yield ViduQ2TurboStartEndToVideoRequest.from_dict(BODIES[87])
    yield ViduQ3ProImageToVideoRequest.from_dict(BODIES[88])
    yield ViduQ3ProStartEndToVideoRequest.from_dict(BODIES[89])
    yield ViduQ3ProTextToVideoRequest.from_dict(BODIES[90])
    yield ViduQ3TurboImageToVideoRequest.from_dict(BODIES[91])
    yield ViduQ3TurboStartEndToVideoRequest.from_dict(BODIES[92])
    yield ViduQ3TurboTextToVideoRequest.from_dict(BODIES[93])
    yield Wan21TextToVideoRequest.from_dict(BODIES[94])
    yield Wan21TextToVideoRequest.from_dict(BODIES[95])
    yield Wan25ImageToVideoRequest.from_dict(BODIES[96])
    yield Wan25ImageToVideoRequest.from_dict(BODIES[97])
    yield Wan25TextToVideoRequest.from_dict(BODIES[98])
    yield Wan25TextToVideoRequest.from_dict(BODIES[99])
    yield Wan26ImageToVideoRequest.from_dict(BODIES[100])
    yield Wan26ImageToVideoRequest.from_dict(BODIES[101])
    yield Wan26ReferenceToVideoRequest.from_dict(BODIES[102])
    yield Wan26ReferenceToVideoRequest.from_dict(BODIES[103])
    yield Wan26TextToVideoRequest.from_dict(BODIES[104])
    yield Wan26TextToVideoRequest.from_dict(BODIES[105])
    yield Wan27ImageToVideoRequest.from_dict(BODIES[106])
    yield Wan27ImageToVideoRequest.from_dict(BODIES[107])
    yield Wan27ReferenceToVideoRequest.from_dict(BODIES[108])
    yield Wan27TextToVideoRequest.from_dict(BODIES[109])
    yield Wan27TextToVideoRequest.from_dict(BODIES[110])
    yield Wan27VideoEditRequest.from_dict(BODIES[111])
    yield Wan27VideoEditRequest.from_dict(BODIES[112])


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
