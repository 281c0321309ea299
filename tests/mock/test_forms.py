"""A storage may hold a file packed, or of another format than it is named: it is saved as what it is."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import videotasks
from tests.client.blocking_client import connect_blocking
from videotasks import ConfigurationError
from videotasks._values.signatures import BOXES, format_of
from videotasks.mock import CODINGS, FORMATS, Fault, MockPlatform, random_faults
from videotasks.mock._forms import in_format

from .mock_caller import KEY, SAMPLE

BOX_NAMES = {box.decode() for box in BOXES}
OF_AN_MP4 = {"wide": "mov", "pnot": "mov"}
"""Boxes with which another one of its family begins."""


@pytest.fixture(params=["sync", "async"])
def client(request: pytest.FixtureRequest, running: MockPlatform) -> Iterator[Any]:
    connect = connect_blocking if request.param == "async" else videotasks.Client
    with connect("highwayapi", KEY, running.base_url) as made:
        yield made


@pytest.fixture
def running() -> Iterator[MockPlatform]:
    with MockPlatform(key=KEY, process_seconds=0) as platform:
        yield platform


def saved(client: Any, fault: Fault, running: MockPlatform, folder: Path) -> Path:
    """The file of a task, saved while a fault strikes."""
    result = client.vidu_q1.text_to_video(prompt="a cat").wait(poll_interval=0.01)
    running.faults = [fault]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        path: Path = result.videos[0].download(folder / "")
    assert running.struck == [fault]
    return path


@pytest.mark.parametrize("form", FORMATS)
def test_a_file_of_another_format_begins_as_that_does(form: str) -> None:
    found = format_of(in_format(SAMPLE, form)[:512])
    assert found is not None
    named = {"apng": "png", **dict.fromkeys(BOX_NAMES, "mp4"), **OF_AN_MP4}
    assert found.name == named.get(form, form)


@pytest.mark.parametrize("form", ["webm", "ts", "mp3", "moof"])
def test_it_is_saved_as_what_it_is(
    client: Any, running: MockPlatform, tmp_path: Path, form: str
) -> None:
    path = saved(client, Fault("other_format", "file", form=form), running, tmp_path)
    assert path.read_bytes() == in_format(SAMPLE, form)
    assert path.suffix == f".{'mp4' if form == 'moof' else form}"


@pytest.mark.parametrize("coding", CODINGS)
def test_it_is_saved_unpacked(
    client: Any, running: MockPlatform, tmp_path: Path, coding: str
) -> None:
    path = saved(client, Fault("compressed", "file", form=coding), running, tmp_path)
    assert path.read_bytes() == SAMPLE


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (Fault("compressed", "file", form="lzma"), "compressed has the forms gzip, "),
        (Fault("other_format", "file", form="webn"), "other_format has the forms webm"),
        (Fault("reset", "file", form="webm"), "reset has no form"),
    ],
)
def test_a_form_that_there_is_not_is_said_at_once(fault: Fault, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        MockPlatform(faults=[fault])


def test_chance_takes_no_form_that_needs_an_extra() -> None:
    made = random_faults(1, on=["file"], rate=1, requests=400)
    forms = {one.form for one in made if one.kind == "compressed"}
    assert forms == {"gzip", "deflate"}
    assert {one.form for one in made if one.kind == "other_format"} <= {*FORMATS}
