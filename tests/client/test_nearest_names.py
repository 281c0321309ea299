"""A name that is not there is told with the nearest one that is: keywords, families, operations, the package's own."""

from __future__ import annotations

import pydoc
import traceback
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

import videotasks
import videotasks.mock
from videotasks import (
    Client,
    ConfigurationError,
    ViduQ1TextToVideoRequest,
)
from videotasks._values.keywords import suggests_keywords

from .loopback import KEY, Server


def unbound(client: Any) -> Any:
    """The client itself, where the tests have it in a wrapper."""
    return getattr(client, "_inner", client)


def test_an_unknown_keyword_names_the_nearest(client: Any, server: Server) -> None:
    video: Any = videotasks.ResultVideo("https://x.example", 1, None, "t", 0, {})
    calls: list[tuple[Callable[..., Any], str, str]] = [
        (client.vidu_q1.text_to_video, "promt", "prompt"),
        (client.vidu_q1.reference_to_video, "image", "images"),
        (client.vidu_q2.text_to_video, "time_out", "timeout"),
        (client.vidu_q1.text_to_video, "extra_header", "extra_headers"),
        (client.submit, "validate", "validation"),
        (client.task("t-1").wait, "time_out", "timeout"),
        (client.task("t-1").refresh, "max_retry", "max_retries"),
        (ViduQ1TextToVideoRequest, "promt", "prompt"),
        (Client, "key", "api_key"),
        (videotasks.AsyncClient, "baseurl", "base_url"),
        (video.download, "over_write", "overwrite"),
        (video.stream, "request_time_out", "request_timeout"),
    ]
    for call, wrong, right in calls:
        with pytest.raises(TypeError) as caught:
            call(**{wrong: 1})
        said = f"unexpected keyword argument '{wrong}'; did you mean '{right}'?"
        assert said in str(caught.value)
    with pytest.raises(TypeError, match=r"'qqqqqqq'; known: prompt, style, duration"):
        client.vidu_q1.text_to_video(qqqqqqq=1)
    assert server.seen == []


def test_other_type_errors_are_left_as_they_are(client: Any) -> None:
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument"):
        client.vidu_q1.text_to_video()
    with pytest.raises(TypeError, match="positional argument"):
        client.vidu_q1.text_to_video("a cat")
    # What takes any keyword has none too many.
    with pytest.raises(TypeError, match="required keyword-only argument: 'model'"):
        client.unified.create(prompt="a cat")

    def fails(prompt: object) -> None:
        raise TypeError(f"f() got an unexpected keyword argument 'promt': {prompt}")

    with pytest.raises(TypeError) as caught:
        suggests_keywords(fails)(prompt=1)
    assert str(caught.value) == "f() got an unexpected keyword argument 'promt': 1"


@pytest.mark.parametrize("kind", [Client, videotasks.AsyncClient])
def test_no_frame_of_ours_keeps_the_arguments_of_a_call(kind: Any) -> None:
    for options in ({"api_ky": KEY}, {"max_retries": -1, "api_key": KEY}):
        with pytest.raises((TypeError, ConfigurationError)) as caught:
            kind("novita", **options)
        frames = [one.frame for one in caught.traceback]
        (wrapper,) = [one for one in frames if one.code.name == "call"]
        assert KEY not in repr(wrapper.f_locals)


def test_an_unknown_family_or_operation_names_the_nearest(client: Any) -> None:
    client = unbound(client)
    for owner, wrong, right in [
        (client, "vidu_q2x", "did you mean 'vidu_q2'?"),
        (client, "viduq1", "did you mean 'vidu_q1'?"),
        (client, "submits", "did you mean 'submit'?"),
        (client, "zzzz", "it has as_completed, close, from_tool_call, "),
        (client.vidu_q1, "text2video", "did you mean 'text_to_video'?"),
        (client.vidu_q1, "kling", "it has image_to_video, reference_to_video"),
    ]:
        with pytest.raises(AttributeError) as caught:
            getattr(owner, wrong)
        assert f"has no {wrong!r}; {right}" in str(caught.value)
        # Python itself has nothing to add.
        shown = "".join(traceback.format_exception(caught.value))
        assert shown.count("id you mean") == str(caught.value).count("id you mean")
    assert not hasattr(client, "_nothing")
    assert not hasattr(client.vidu_q1, "__nothing__")


@pytest.mark.parametrize(
    ("module", "wrong", "right"),
    [
        (videotasks, "Cleint", "; did you mean 'Client'?"),
        (videotasks, "AsynClient", "; did you mean 'AsyncClient'?"),
        (videotasks, "ValidationErrors", "; did you mean 'ValidationError'?"),
        (videotasks, "zzzz", ""),
        (videotasks, "__wrapped__", ""),
        (videotasks.mock, "MockPlatforms", "; did you mean 'MockPlatform'?"),
    ],
)
def test_an_unknown_name_of_the_package_names_the_nearest(
    module: ModuleType, wrong: str, right: str
) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(module, wrong)
    said = f"module {module.__name__!r} has no attribute {wrong!r}{right}"
    assert str(caught.value) == said
    assert caught.value.name == wrong
    shown = "".join(traceback.format_exception(caught.value))
    assert shown.count("id you mean") == said.count("id you mean")


def test_what_a_family_shows(client: Any) -> None:
    client = unbound(client)
    names = ["image_to_video", "reference_to_video", "start_end_to_video"]
    names.append("text_to_video")
    family = client.vidu_q1
    assert repr(family) == f"<ViduQ1: {', '.join(names)}>"
    assert [name for name in dir(family) if not name.startswith("__")] == names
    shown = [name for name in dir(client) if not name.startswith("__")]
    assert {"submit", "task", "close", "vidu_q1", "vidu_2_0"} <= set(shown)
    assert not [name for name in shown if name.startswith("_")]
    assert "__enter__" in dir(client) or "__aenter__" in dir(client)


def test_what_help_shows(client: Any) -> None:
    client = unbound(client)
    plain = pydoc.plaintext  # type: ignore[attr-defined]  # typeshed lacks it
    family = pydoc.render_doc(client.vidu_q1, renderer=plain)
    assert "endpoints of Vidu Q1" in family
    assert "text_to_video(self, *, prompt:" in family
    method = pydoc.render_doc(client.vidu_q1.text_to_video, renderer=plain)
    assert (
        "text_to_video(*, prompt: 'str', style: \"Literal['general', 'anime']" in method
    )
    assert "duration: Length of the video." in method
    assert "NotSentError: It surely did not arrive" in method
    assert "Submits tasks to the endpoints of vidu_q1" in pydoc.render_doc(
        type(client), renderer=plain
    )
