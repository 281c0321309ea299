"""What a strict type checker must accept."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Literal, assert_type

from videotasks import (
    AsyncClient,
    AsyncTask,
    AsyncTaskResult,
    Client,
    Image,
    ProviderId,
    Task,
    TaskResult,
    ViduQ1ReferenceToVideoRequest,
    ViduQ2ReferenceSubject,
)

provider: ProviderId = "novita"
assert_type(Client(provider).task("t"), Task)
both = Client(["novita", provider], api_key={"novita": "x"}, base_url={"ppio": "y"})
both_asynchronous = AsyncClient(("novita", "ppio"), {"novita": "x", "ppio": "y"})
assert_type(both.task("t").provider, str)
both.task("t", provider=both.unfinished()[0].provider)
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
client.vidu_q1.text_to_video(
    prompt="x", timeout=(5, None), max_retries=0, extra_headers={"X-Team": "cats"}
)
assert_type(task.wait().videos[0].download("."), Path)
assert_type(task.wait().images[0].stream(), Iterator[bytes])


async def main() -> None:
    async with AsyncClient("highwayapi") as client:
        task = await client.vidu_q1.text_to_video(prompt="x")
        assert_type(task, AsyncTask)
        result = await task.wait(on_update=print)
        assert_type(result, AsyncTaskResult)
        assert_type(await result.videos[0].download("."), Path)
        assert_type(result.videos[0].stream(), AsyncIterator[bytes])
        assert_type(await client.submit(request), AsyncTask)
