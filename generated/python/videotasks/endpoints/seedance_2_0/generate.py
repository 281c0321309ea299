# Generated from specs/endpoints/seedance_2_0/generate.yaml: edit there, then run `make generate`.
"""Seedance 2.0 Video Generation: POST /v3/async/seedance-2.0.

Source: https://docs.jiekou.ai/en/docs/models/reference-seedance-2.0
"""

from __future__ import annotations

from videotasks._validation.ordinary import (
    LARGEST_SEED,
    PLAIN_URLS,
    has_half,
    is_ordinary_prompt,
    is_plain_url,
)
from videotasks._validation.request import Request
from videotasks._values.keywords import suggests_keywords
from videotasks._values.kinds import MISSING, as_array, is_integer, is_number
from videotasks._values.late import LateClass
from videotasks._values.media_rule import MediaRule

TYPE_CHECKING = False
if not TYPE_CHECKING:
    Mapping = LateClass("collections.abc", "Mapping")
    Sequence = LateClass("collections.abc", "Sequence")
    Audio = LateClass("videotasks._validation.media", "Audio")
    AudioInput = LateClass("videotasks._validation.media", "AudioInput")
    Image = LateClass("videotasks._validation.media", "Image")
    ImageInput = LateClass("videotasks._validation.media", "ImageInput")
    Video = LateClass("videotasks._validation.media", "Video")
    VideoInput = LateClass("videotasks._validation.media", "VideoInput")
else:
    from collections.abc import Mapping, Sequence

    from videotasks._validation.media import (
        Audio,
        AudioInput,
        Image,
        ImageInput,
        Video,
        VideoInput,
    )
    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

_NAMES = (
    "fast",
    "seed",
    "image",
    "ratio",
    "prompt",
    "duration",
    "watermark",
    "last_image",
    "resolution",
    "web_search",
    "generate_audio",
    "reference_audios",
    "reference_images",
    "reference_videos",
    "return_last_frame",
)
_IMAGE_PREFIXES = (
    "http://",
    "https://",
    "data:image/",
)
_IMAGE_EXPECTED = "a URL or a base64 data URI or bare base64 of an image"
_LAST_IMAGE_EXPECTED = "a URL or a base64 data URI of an image"
_REFERENCE_AUDIOS_ITEMS_PREFIXES = (
    "http://",
    "https://",
    "data:audio/",
)
_REFERENCE_AUDIOS_ITEMS_EXPECTED = "a URL or a base64 data URI of a sound"
_REFERENCE_VIDEOS_ITEMS_PREFIXES = (
    "http://",
    "https://",
    "data:video/",
)
_REFERENCE_VIDEOS_ITEMS_EXPECTED = "a URL or a base64 data URI of a video"
_SEED_MINIMUM_REASON = "an integrator's reference of the endpoint says so"
_IMAGE_INFERRED_PREFIXES = (
    "http://",
    "https://",
    "data:image/jpeg;base64,",
    "data:image/jpg;base64,",
    "data:image/png;base64,",
    "data:image/webp;base64,",
    "data:image/bmp;base64,",
    "data:image/tiff;base64,",
    "data:image/gif;base64,",
)
_REFERENCE_AUDIOS_ITEMS_INFERRED_PREFIXES = (
    "http://",
    "https://",
    "data:audio/wav;base64,",
    "data:audio/mpeg;base64,",
)
_REFERENCE_VIDEOS_ITEMS_INFERRED_PREFIXES = (
    "http://",
    "https://",
    "data:video/mp4;base64,",
    "data:video/quicktime;base64,",
)
_RESOLUTION_1_ALLOWED = (
    "480p",
    "720p",
)
_SAYS_FAST = "The fast model makes no 1080p (no page of the platform states it: an integrator's reference says so, and the page's prices have no such column)"
_SAYS_LAST_IMAGE = "A last image goes with a first one (no page of the platform states it: an integrator's reference of the endpoint says so)"
_SAYS_IMAGE_REFERENCE_IMAGES_REFERENCE_VIDEOS = "A video is made from a prompt, an image, or something to go by (no page of the platform states it: all of them are optional by an integrator's reference, and without any of them there is nothing to make a video from)"


class Seedance20GenerateRequest(Request):
    """Makes a video of 4 to 15 seconds from a prompt, a first and a last image, or
    images, videos and sounds to go by.

    HighwayAPI charges at least by duration and resolution, in USD, for a video where
    reference_videos is given and fast is not true or is left out (on an unknown day,
    stated by https://docs.jiekou.ai/en/docs/models/reference-seedance-2.0): 4: "480p"
    0.30, "720p" 0.65, "1080p" 1.64; 5: "480p" 0.39, "720p" 0.84, "1080p" 2.06; 6:
    "480p" 0.43, "720p" 0.93, "1080p" 2.47; 7: "480p" 0.52, "720p" 1.11, "1080p" 2.88;
    8: "480p" 0.61, "720p" 1.30, "1080p" 3.29; 9: "480p" 0.65, "720p" 1.39, "1080p"
    3.70. HighwayAPI charges at least by duration and resolution, in USD, for a video
    where reference_videos is given and fast is true (on an unknown day, stated by
    https://docs.jiekou.ai/en/docs/models/reference-seedance-2.0): 4: "480p" 0.23,
    "720p" 0.50; 5: "480p" 0.30, "720p" 0.64; 6: "480p" 0.33, "720p" 0.71; 7: "480p"
    0.40, "720p" 0.85; 8: "480p" 0.46, "720p" 1.00; 9: "480p" 0.50, "720p" 1.07.

    Source: https://docs.jiekou.ai/en/docs/models/reference-seedance-2.0

    Args:
        fast: Whether the faster and cheaper model is used.
        seed: Makes a result repeatable, as the same seed gives similar videos. Not
            stated by the platform's pages: at least -1 (an integrator's reference of
            the endpoint says so). Not stated by the platform's pages: at most
            4294967295 (an integrator's reference of the endpoint says so).
        image: Image with which the video starts. A URL or a base64 data URI or bare
            base64 of an image. Not stated by the platform's pages: a URL or a base64
            data URI or bare base64 of an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at
            most 30 MB, width to height within 2:5 and 5:2 (an integrator's reference of
            the endpoint says so). A last image goes with a first one (no page of the
            platform states it: an integrator's reference of the endpoint says so). A
            video is made from a prompt, an image, or something to go by (no page of the
            platform states it: all of them are optional by an integrator's reference,
            and without any of them there is nothing to make a video from).
        ratio: Width to height of the video. For example "16:9", "4:3", "1:1", "3:4",
            "9:16", "21:9", "adaptive". The sources disagree on its list of values: the
            capture ends before it; six ratios, or what the model finds suitable. Here
            holds: the seven values, as an open list.
        prompt: What the video shows. At most 1000 English words, or 500 Chinese
            characters, are best, as an integrator tells. A video is made from a prompt,
            an image, or something to go by (no page of the platform states it: all of
            them are optional by an integrator's reference, and without any of them
            there is nothing to make a video from).
        duration: Length of the video. In seconds. Not stated by the platform's pages:
            at least 4 (an integrator's reference of the endpoint says so). Not stated
            by the platform's pages: at most 15 (an integrator's reference of the
            endpoint says so).
        watermark: Puts a watermark on the video.
        last_image: Image with which the video ends. A URL or a base64 data URI of an
            image.
        resolution: Height of the video in lines. For example "480p", "720p", "1080p".
            The fast model makes no 1080p (no page of the platform states it: an
            integrator's reference says so, and the page's prices have no such column).
        web_search: Whether the platform searches the web for what the prompt speaks of.
        generate_audio: Whether sound is generated with the video.
        reference_audios: Sounds to go by. Not stated by the platform's pages: at least
            1 item (an integrator's reference of the endpoint says so). Not stated by
            the platform's pages: at most 3 items (an integrator's reference of the
            endpoint says so). Each item: One sound. A URL or a base64 data URI of a
            sound. Not stated by the platform's pages: a URL or a base64 data URI of a
            sound, WAV, MPEG, length of all together at most 15 seconds (an integrator's
            reference of the endpoint says so).
        reference_images: Images to go by. Not stated by the platform's pages: at least
            1 item (an integrator's reference of the endpoint says so). Not stated by
            the platform's pages: at most 9 items (an integrator's reference of the
            endpoint says so). Each item: One image. A URL or a base64 data URI of an
            image. A video is made from a prompt, an image, or something to go by (no
            page of the platform states it: all of them are optional by an integrator's
            reference, and without any of them there is nothing to make a video from).
        reference_videos: Videos to go by. Not stated by the platform's pages: at least
            1 item (an integrator's reference of the endpoint says so). Not stated by
            the platform's pages: at most 3 items (an integrator's reference of the
            endpoint says so). Each item: One video. A URL or a base64 data URI of a
            video. Not stated by the platform's pages: a URL or a base64 data URI of a
            video, MP4, QUICKTIME, at most 50 MB, length at least 2 and at most 15
            seconds (an integrator's reference of the endpoint says so). A video is made
            from a prompt, an image, or something to go by (no page of the platform
            states it: all of them are optional by an integrator's reference, and
            without any of them there is nothing to make a video from).
        return_last_frame: Whether the last frame is returned beside the video.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "seedance_2_0.generate"
    path = "/v3/async/seedance-2.0"
    source = "https://docs.jiekou.ai/en/docs/models/reference-seedance-2.0"
    _media = {
        "/image": MediaRule("image", bare=True),
        "/last_image": MediaRule("image"),
        "/reference_audios/items": MediaRule("audio"),
        "/reference_images/items": MediaRule("image"),
        "/reference_videos/items": MediaRule("video"),
    }
    _unstated = {
        "/seed": "seed",
        "/prompt": "prompt",
    }
    _names = _NAMES

    fast: bool | None
    seed: int | None
    image: str | Image | None
    ratio: str | None
    prompt: str | None
    duration: int | None
    watermark: bool | None
    last_image: str | Image | None
    resolution: str | None
    web_search: bool | None
    generate_audio: bool | None
    reference_audios: Sequence[str | Audio] | None
    reference_images: Sequence[str | Image] | None
    reference_videos: Sequence[str | Video] | None
    return_last_frame: bool | None

    @suggests_keywords
    def __init__(
        self,
        *,
        fast: bool | None = None,
        seed: int | None = None,
        image: ImageInput | None = None,
        ratio: str | None = None,
        prompt: str | None = None,
        duration: int | None = None,
        watermark: bool | None = None,
        last_image: ImageInput | None = None,
        resolution: str | None = None,
        web_search: bool | None = None,
        generate_audio: bool | None = None,
        reference_audios: AudioInput | Sequence[AudioInput] | None = None,
        reference_images: ImageInput | Sequence[ImageInput] | None = None,
        reference_videos: VideoInput | Sequence[VideoInput] | None = None,
        return_last_frame: bool | None = None,
    ) -> None:
        _body: Members = {}
        if fast is not None:
            _body["fast"] = fast
        if seed is not None:
            _body["seed"] = seed
        if image is not None:
            _body["image"] = image
        if ratio is not None:
            _body["ratio"] = ratio
        if prompt is not None:
            _body["prompt"] = prompt
        if duration is not None:
            _body["duration"] = duration
        if watermark is not None:
            _body["watermark"] = watermark
        if last_image is not None:
            _body["last_image"] = last_image
        if resolution is not None:
            _body["resolution"] = resolution
        if web_search is not None:
            _body["web_search"] = web_search
        if generate_audio is not None:
            _body["generate_audio"] = generate_audio
        if reference_audios is not None:
            _body["reference_audios"] = reference_audios
        if reference_images is not None:
            _body["reference_images"] = reference_images
        if reference_videos is not None:
            _body["reference_videos"] = reference_videos
        if return_last_frame is not None:
            _body["return_last_frame"] = return_last_frame
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        from videotasks._validation.measures import begins, is_media, is_text, is_url

        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
        value = body.get("fast", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/fast", "boolean", value)
        value = body.get("seed", MISSING)
        if value is not MISSING and not is_integer(value):
            out.type(f"{at}/seed", "integer", value)
        value = body.get("image", MISSING)
        if value is not MISSING and not is_url(value):
            if not is_text(value):
                out.type(f"{at}/image", "string", value, "Image")
            elif not is_media(value, _IMAGE_PREFIXES):
                out.media(f"{at}/image", value, _IMAGE_EXPECTED, "Image")
        value = body.get("ratio", MISSING)
        if value is not MISSING and not isinstance(value, str):
            out.type(f"{at}/ratio", "string", value)
        value = body.get("prompt", MISSING)
        if value is not MISSING and not isinstance(value, str):
            out.type(f"{at}/prompt", "string", value)
        value = body.get("duration", MISSING)
        if value is not MISSING and not is_integer(value):
            out.type(f"{at}/duration", "integer", value)
        value = body.get("watermark", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/watermark", "boolean", value)
        value = body.get("last_image", MISSING)
        if value is not MISSING and not is_url(value):
            if not is_text(value):
                out.type(f"{at}/last_image", "string", value, "Image")
            elif not begins(value, _IMAGE_PREFIXES):
                out.media(f"{at}/last_image", value, _LAST_IMAGE_EXPECTED, "Image")
        value = body.get("resolution", MISSING)
        if value is not MISSING and not isinstance(value, str):
            out.type(f"{at}/resolution", "string", value)
        value = body.get("web_search", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/web_search", "boolean", value)
        value = body.get("generate_audio", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/generate_audio", "boolean", value)
        value = body.get("reference_audios", MISSING)
        if value is not MISSING:
            if (items := as_array(value)) is None:
                out.type(f"{at}/reference_audios", "array", value, "Audio")
            else:
                for index, item in enumerate(items):
                    if not is_url(item):
                        if not is_text(item):
                            out.type(
                                f"{at}/reference_audios/{index}",
                                "string",
                                item,
                                "Audio",
                            )
                        elif not begins(item, _REFERENCE_AUDIOS_ITEMS_PREFIXES):
                            out.media(
                                f"{at}/reference_audios/{index}",
                                item,
                                _REFERENCE_AUDIOS_ITEMS_EXPECTED,
                                "Audio",
                            )
        value = body.get("reference_images", MISSING)
        if value is not MISSING:
            if (items := as_array(value)) is None:
                out.type(f"{at}/reference_images", "array", value, "Image")
            else:
                for index, item in enumerate(items):
                    if not is_url(item):
                        if not is_text(item):
                            out.type(
                                f"{at}/reference_images/{index}",
                                "string",
                                item,
                                "Image",
                            )
                        elif not begins(item, _IMAGE_PREFIXES):
                            out.media(
                                f"{at}/reference_images/{index}",
                                item,
                                _LAST_IMAGE_EXPECTED,
                                "Image",
                            )
        value = body.get("reference_videos", MISSING)
        if value is not MISSING:
            if (items := as_array(value)) is None:
                out.type(f"{at}/reference_videos", "array", value, "Video")
            else:
                for index, item in enumerate(items):
                    if not is_url(item):
                        if not is_text(item):
                            out.type(
                                f"{at}/reference_videos/{index}",
                                "string",
                                item,
                                "Video",
                            )
                        elif not begins(item, _REFERENCE_VIDEOS_ITEMS_PREFIXES):
                            out.media(
                                f"{at}/reference_videos/{index}",
                                item,
                                _REFERENCE_VIDEOS_ITEMS_EXPECTED,
                                "Video",
                            )
        value = body.get("return_last_frame", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/return_last_frame", "boolean", value)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 0
        if "fast" in body:
            known += 1
            if body["fast"].__class__ is not bool:
                return False
        if "seed" in body:
            known += 1
            if body["seed"].__class__ is not int:
                return False
        if "image" in body:
            known += 1
            value = body["image"]
            if value.__class__ is not str:
                return False
            if value not in PLAIN_URLS and not is_plain_url(value):
                return False
        if "ratio" in body:
            known += 1
            if body["ratio"].__class__ is not str:
                return False
        if "prompt" in body:
            known += 1
            if body["prompt"].__class__ is not str:
                return False
        if "duration" in body:
            known += 1
            if body["duration"].__class__ is not int:
                return False
        if "watermark" in body:
            known += 1
            if body["watermark"].__class__ is not bool:
                return False
        if "last_image" in body:
            known += 1
            value = body["last_image"]
            if value.__class__ is not str:
                return False
            if value not in PLAIN_URLS and not is_plain_url(value):
                return False
        if "resolution" in body:
            known += 1
            if body["resolution"].__class__ is not str:
                return False
        if "web_search" in body:
            known += 1
            if body["web_search"].__class__ is not bool:
                return False
        if "generate_audio" in body:
            known += 1
            if body["generate_audio"].__class__ is not bool:
                return False
        if "reference_audios" in body:
            known += 1
            value = body["reference_audios"]
            if value.__class__ is not list:
                return False
            if own:
                value = value.copy()
                body["reference_audios"] = value
            for url in value:
                if url.__class__ is not str:
                    return False
                if url not in PLAIN_URLS and not is_plain_url(url):
                    return False
        if "reference_images" in body:
            known += 1
            value = body["reference_images"]
            if value.__class__ is not list:
                return False
            if own:
                value = value.copy()
                body["reference_images"] = value
            for url in value:
                if url.__class__ is not str:
                    return False
                if url not in PLAIN_URLS and not is_plain_url(url):
                    return False
        if "reference_videos" in body:
            known += 1
            value = body["reference_videos"]
            if value.__class__ is not list:
                return False
            if own:
                value = value.copy()
                body["reference_videos"] = value
            for url in value:
                if url.__class__ is not str:
                    return False
                if url not in PLAIN_URLS and not is_plain_url(url):
                    return False
        if "return_last_frame" in body:
            known += 1
            if body["return_last_frame"].__class__ is not bool:
                return False
        return len(body) == known

    @classmethod
    def _advise(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        value = body.get("seed")
        if is_number(value) and value < -1:
            out.inferred(f"{at}/seed", "minimum", -1, value, _SEED_MINIMUM_REASON)
        if is_number(value) and value > 4294967295:
            out.inferred(
                f"{at}/seed", "maximum", 4294967295, value, _SEED_MINIMUM_REASON
            )
        value = body.get("image")
        if out.of_media:
            from videotasks._validation.measures import begins, is_text

            if is_text(value) and not begins(value, _IMAGE_INFERRED_PREFIXES):
                out.inferred(
                    f"{at}/image",
                    "media",
                    "a URL or a base64 data URI or bare base64 of an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to height within 2:5 and 5:2",
                    value,
                    _SEED_MINIMUM_REASON,
                )
        value = body.get("duration")
        if is_number(value) and value < 4:
            out.inferred(f"{at}/duration", "minimum", 4, value, _SEED_MINIMUM_REASON)
        if is_number(value) and value > 15:
            out.inferred(f"{at}/duration", "maximum", 15, value, _SEED_MINIMUM_REASON)
        value = body.get("reference_audios")
        if (items := as_array(value)) is not None:
            if len(items) < 1:
                out.inferred(
                    f"{at}/reference_audios", "minItems", 1, value, _SEED_MINIMUM_REASON
                )
            if len(items) > 3:
                out.inferred(
                    f"{at}/reference_audios", "maxItems", 3, value, _SEED_MINIMUM_REASON
                )
            if out.of_media:
                from videotasks._validation.measures import begins, is_text

                for index, item in enumerate(items):
                    if is_text(item):
                        if not begins(item, _REFERENCE_AUDIOS_ITEMS_INFERRED_PREFIXES):
                            out.inferred(
                                f"{at}/reference_audios/{index}",
                                "media",
                                "a URL or a base64 data URI of a sound, WAV, MPEG, length of all together at most 15 seconds",
                                item,
                                _SEED_MINIMUM_REASON,
                            )
        value = body.get("reference_images")
        if (items := as_array(value)) is not None:
            if len(items) < 1:
                out.inferred(
                    f"{at}/reference_images", "minItems", 1, value, _SEED_MINIMUM_REASON
                )
            if len(items) > 9:
                out.inferred(
                    f"{at}/reference_images", "maxItems", 9, value, _SEED_MINIMUM_REASON
                )
        value = body.get("reference_videos")
        if (items := as_array(value)) is not None:
            if len(items) < 1:
                out.inferred(
                    f"{at}/reference_videos", "minItems", 1, value, _SEED_MINIMUM_REASON
                )
            if len(items) > 3:
                out.inferred(
                    f"{at}/reference_videos", "maxItems", 3, value, _SEED_MINIMUM_REASON
                )
            if out.of_media:
                from videotasks._validation.measures import begins, is_text

                for index, item in enumerate(items):
                    if is_text(item):
                        if not begins(item, _REFERENCE_VIDEOS_ITEMS_INFERRED_PREFIXES):
                            out.inferred(
                                f"{at}/reference_videos/{index}",
                                "media",
                                "a URL or a base64 data URI of a video, MP4, QUICKTIME, at most 50 MB, length at least 2 and at most 15 seconds",
                                item,
                                _SEED_MINIMUM_REASON,
                            )
        if body.get("fast") is True:
            value = body.get("resolution", MISSING)
            if isinstance(value, str) and value not in _RESOLUTION_1_ALLOWED:
                out.allow(f"{at}/resolution", value, _RESOLUTION_1_ALLOWED, _SAYS_FAST)
        if "last_image" in body:
            value = body.get("image", MISSING)
            if value is MISSING:
                out.require(f"{at}/image", _SAYS_LAST_IMAGE)
        if (
            "image" not in body
            and "reference_images" not in body
            and "reference_videos" not in body
        ):
            value = body.get("prompt", MISSING)
            if value is MISSING:
                out.require(
                    f"{at}/prompt", _SAYS_IMAGE_REFERENCE_IMAGES_REFERENCE_VIDEOS
                )

    @staticmethod
    def _is_usual(body: Members) -> bool:
        value = body.get("seed")
        if is_number(value) and value < -1:
            return False
        if is_number(value) and value > 4294967295:
            return False
        value = body.get("duration")
        if is_number(value) and value < 4:
            return False
        if is_number(value) and value > 15:
            return False
        if "reference_audios" in body:
            value = body["reference_audios"]
            if not value:
                return False
            if len(value) > 3:
                return False
        if "reference_images" in body:
            value = body["reference_images"]
            if not value:
                return False
            if len(value) > 9:
                return False
        if "reference_videos" in body:
            value = body["reference_videos"]
            if not value:
                return False
            if len(value) > 3:
                return False
        if body.get("fast") is True:
            value = body.get("resolution", MISSING)
            if isinstance(value, str) and value not in _RESOLUTION_1_ALLOWED:
                return False
        if "last_image" in body:
            value = body.get("image", MISSING)
            if value is MISSING:
                return False
        if (
            "image" not in body
            and "reference_images" not in body
            and "reference_videos" not in body
        ):
            value = body.get("prompt", MISSING)
            if value is MISSING:
                return False
        if "seed" in body:
            if not 0 <= body["seed"] <= LARGEST_SEED:
                return False
        if "ratio" in body:
            value = body["ratio"]
            if not value.isascii() and has_half(value):
                return False
        if "prompt" in body:
            if not is_ordinary_prompt(body["prompt"]):
                return False
        if "resolution" in body:
            value = body["resolution"]
            if not value.isascii() and has_half(value):
                return False
        return True
