"""`models` and `show`: what is found by what it can do, and what is told of it, with nothing sent."""

from __future__ import annotations

import re

import pytest

from videotasks import catalog
from videotasks.cli import _exit_codes as codes
from videotasks.cli._known import endpoints

from .conftest import Command, of


def test_models_finds_what_can_do_all_of_it_at_once(offline: Command) -> None:
    words = "models --image --sound --resolution 1080p --duration 10 --provider ppio --alive"
    done = offline(*words.split(), "--on", "2026-11-01", "--json")
    assert done.code == codes.DONE
    offers = catalog.endpoints(
        "ppio",
        takes="image",
        sound=True,
        resolution="1080p",
        duration=10,
        on="2026-11-01",
    )
    assert offers
    told = of(done.events, "model")
    assert [one["endpoint"] for one in told] == [one.endpoint for one in offers]
    assert all(10 in one["durations"] or one["duration_limits"] for one in told)
    plain = offline(*words.split(), "--on", "2026-11-01")
    first, *_ = plain.out.splitlines()
    assert first.split("\t")[:2] == [offers[0].endpoint, "ppio"]
    assert "\x1b" not in plain.out
    assert f"next: videotasks show {offers[0].endpoint}" in plain.err


def test_models_that_finds_nothing_says_what_may_find_more(offline: Command) -> None:
    done = offline("models", "--duration", "3600", "--alive")
    assert (done.code, done.out) == (codes.DONE, "")
    assert "next: --unsure or no --alive" in done.err
    done = offline("models", "--resolution", "tall")
    assert done.code == codes.UNUSABLE
    assert "next: videotasks models --help" in done.err
    done = offline("models", "--duration", "x", "--json")
    assert (done.code, done.events[0]["event"]) == (codes.UNUSABLE, "error")


@pytest.mark.parametrize("endpoint", endpoints())
def test_show_tells_all_that_the_page_of_the_reference_does(
    endpoint: str, offline: Command
) -> None:
    (told,) = offline("show", endpoint, "--json").events
    plain = offline("show", endpoint).out
    assert not re.search(r"\\[_*\[\]<>`]", plain)  # no Markdown is left
    assert [one["provider"] for one in told["offers"]] == [
        one.provider for one in catalog.offers(endpoint)
    ]
    texts = [
        told["title"],
        *told["sources"],
        *(one["option"] for one in told["parameters"]),
    ]
    texts += [line for section in told["sections"] for line in section["lines"]]
    assert [text for text in texts if text not in plain] == []


def test_no_endpoint_that_is_not_named_is_loaded(command: Command) -> None:
    watch = (
        "import sys; from videotasks.cli import main; main(sys.argv[1:]); "
        "print(*sorted(one for one in sys.modules if one.startswith('videotasks.endpoints.')"
        " and one.count('.') == 3 and not one.endswith('_methods')), file=sys.stderr)"
    )

    def loaded(*words: str) -> list[str]:
        process = command.python("-W", "ignore", "-c", watch, *words)
        return process.communicate()[1].splitlines()[-1].split()

    assert loaded("models", "--image") == []
    assert loaded("show", "vidu_q1.text_to_video") == []
    named = ("vidu_q1.text_to_video", "--prompt", "x", "--provider", "highwayapi")
    for name in ("validate", "submit"):
        assert loaded(name, *named) == ["videotasks.endpoints.vidu_q1.text_to_video"]


def test_help_names_every_command_and_each_has_its_own(offline: Command) -> None:
    from videotasks.cli import COMMANDS

    top = offline("--help")
    assert top.code == codes.DONE
    for name in COMMANDS:
        assert re.search(rf"^  {name} ", top.out, re.MULTILINE)
        done = offline(name, "--help")
        assert (done.code, "usage: videotasks" in done.out) == (codes.DONE, True)
        if name not in ("mock", "batch"):
            assert "example:\n  $ videotasks " in done.out
            assert "exit codes:" in done.out
