"""What a strict type checker must accept."""

from typing import Literal, assert_type

from videotasks import (
    Client,
    Image,
    Task,
    TaskResult,
    ViduQ1ReferenceToVideoRequest,
    ViduQ2ReferenceSubject,
)

client = Client("highwayapi")
task = client.vidu_q1.reference_to_video(
    images=[Image.from_file("a.png"), "https://example.com"], prompt="x", duration=5
)
assert_type(task, Task)
assert_type(task.wait(), TaskResult)
request = ViduQ1ReferenceToVideoRequest(
    images=["https://example.com/a.png"], prompt="x", aspect_ratio="9:16"
)
assert_type(request.prompt, str)
assert_type(request.resolution, Literal["1080p"] | None)
assert_type(ViduQ1ReferenceToVideoRequest.from_dict({}), ViduQ1ReferenceToVideoRequest)
subject: ViduQ2ReferenceSubject = {
    "id": "dog",
    "images": ["https://example.com/dog.png"],
}
client.vidu_q2.reference_to_video(
    prompt="@1 barks", subjects=[subject], duration=3, aspect_ratio="21:9"
)
client.vidu_q2_pro_fast.reference_to_video(
    prompt="@1", subjects=[{"name": "dog"}, {"undocumented": 1}]
)
