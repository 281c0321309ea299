"""Texts of a page that state no fact: descriptions, introduction, headings.

None of them may read like a constraint: no numbers, no values, no words such as "default".
"""

from __future__ import annotations

from collections.abc import Mapping

DESCRIPTIONS: Mapping[str, tuple[str, str]] = {
    "Content-Type": ("Format of the body", "请求内容的格式"),
    "Authorization": (
        "Your key as a bearer token, written like this: Bearer {{API Key}}",
        "密钥，写法如下: Bearer {{API 密钥}}",
    ),
    "prompt": (
        "What the scene shows, told in plain words. Use @1, @2 etc. for the subjects",
        "用文字描述画面，可用 @1、@2 引用主体",
    ),
    "seed": (
        "Start of the random numbers. The same seed gives a similar video again",
        "随机数的起点，相同种子会得到相近的视频",
    ),
    "duration": ("Length of the video in seconds", "视频时长（秒）"),
    "resolution": ("Resolution of the finished video", "成片的分辨率"),
    "aspect_ratio": ("Shape of the picture", "画面的形状"),
    "movement_amplitude": ("How much things move in the scene", "画面中物体移动的强弱"),
    "bgm": ("Whether music plays in the background", "是否加入背景音乐"),
    "audio": ("Sound of the video", "视频的声音"),
    "watermark": ("Whether a mark is laid over the video", "是否叠加标记"),
    "off_peak": ("Whether the job may wait for quiet hours", "是否等到空闲时段处理"),
    "subjects": ("Who appears in the scene", "出现在画面里的主体"),
    "voice_id": ("Voice of the subject, optional", "主体的声音，可不填"),
    "style": ("Look of the picture (mood, colours)", "画面风格（氛围、色彩）"),
    "task_id": (
        "Ask the [Task Result API](/api-reference/model-apis-task-result) for the task_id later on",
        "稍后用 task_id 请求 [查询任务结果 API](/docs/models/reference-get-async-task-result)",
    ),
    "provider_request_id": (
        "Number of the call at the provider (optional)",
        "服务方的请求编号",
    ),
}
"""Name -> English and Chinese description, without a full stop at the end."""

GENERIC: tuple[tuple[str, str], ...] = (
    ("A setting of the model; leave it alone if unsure", "模型的设置，不确定时可忽略"),
    ("Changes how the scene is staged", "影响画面的安排"),
    ("Handed on to the model as it is", "原样传给模型"),
    ("Finer control of the outcome", "更细致地控制结果"),
    ("What the camera does, and when", "镜头的动作与时机"),
)
"""Descriptions for every other name."""

UNITS = frozenset({"duration", "clip_length", "fade_time"})
"""Numbers with these names are seconds."""

SECTIONS: Mapping[str, tuple[str, str]] = {
    "headers": ("Request Headers", "请求头"),
    "parameters": ("Request Body", "请求体"),
    "response": ("Response", "响应"),
}

INTRODUCTION = (
    "Makes a short film from what you send. Motion stays natural from the first moment to the last.",
    "根据输入内容制作短片，动作从头到尾保持自然。",
)

TIP = (
    (
        "The job is **asynchronous**: the answer is a **task_id** alone. Fetch the film at the "
        "[**Task Result API**](/api-reference/model-apis-task-result) later on."
    ),
    (
        "该接口为**异步**接口，只返回 task_id。请用它请求 "
        "[查询任务结果 API](/docs/models/reference-get-async-task-result) 以获取短片。"
    ),
)

CHINESE_TITLES: Mapping[str, str] = {
    "Image to Video": "图生视频",
    "Text to Video": "文生视频",
    "Start-End to Video": "首尾帧生视频",
    "Reference to Video": "参考生视频",
    "Template to Video": "模板生视频",
}
"""How English titles end on Chinese pages."""

NOUNS: Mapping[str, tuple[str, str, str, str]] = {
    "image": ("image", "images", "图像", "张图像"),
    "audio": ("audio", "audio files", "音频", "个音频"),
    "video": ("video", "videos", "视频", "个视频"),
}
"""Kind of file -> English singular and plural, Chinese word alone and after a number."""

FILE_TYPES: Mapping[str, tuple[str, ...]] = {
    "image/png": ("png",),
    "image/jpeg": ("jpeg", "jpg"),
    "image/webp": ("webp",),
    "image/gif": ("gif",),
    "image/bmp": ("bmp",),
    "image/tiff": ("tiff",),
    "audio/mpeg": ("mp3",),
    "audio/wav": ("wav",),
    "audio/mp4": ("m4a",),
    "audio/aac": ("aac",),
    "audio/flac": ("flac",),
    "video/mp4": ("mp4",),
    "video/quicktime": ("mov",),
    "video/webm": ("webm",),
}
"""MIME type -> what pages call it."""


def description(name: str, chinese: bool) -> str:
    """What a page says of a name before it states any fact; the same every time."""
    texts = DESCRIPTIONS.get(name) or GENERIC[sum(map(ord, name)) % len(GENERIC)]
    return texts[chinese]
