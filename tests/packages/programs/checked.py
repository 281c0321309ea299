"""Imports the client and checks a request, with what the client itself needs and nothing more."""

import sys

import videotasks

assert videotasks.__file__.startswith(sys.prefix), videotasks.__file__
with videotasks.Client("highwayapi", api_key="k") as client:
    try:
        client.vidu_q1.text_to_video(prompt="a cat", aspect_ratio="4:4")  # type: ignore[arg-type]  # what is refused
    except videotasks.ValidationError as error:
        print(*(problem.pointer for problem in error.problems))
