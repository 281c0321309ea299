#!/usr/bin/env bash
# mutagen 1.48.1, tinytag 2.3.2: a file written to a pipe cannot know its length when its head is written. A WAV says
# 0xFFFFFFFF then (as ffmpeg does), a fragmented MP4 says 0. Both libraries answer a length made of that instead of what
# the bytes hold, or of none: two seconds of sound last 74 hours, two seconds of video 0.0 s. (A check of "2 to 15 s"
# refuses both.) FFmpeg's own reader, by PyAV, says 2.0 of both.
# Seen: WAV to a pipe: mutagen 268435.456, tinytag 268435.456, PyAV 2.0
#       fragmented MP4: mutagen 0.0, tinytag 0.0, PyAV 2.0
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -qq mutagen==1.48.1 tinytag==2.3.2 av==18.1.0 numpy
venv/bin/python - <<'PY'
import struct
import sys

import av
import mutagen
import numpy
import tinytag

UNKNOWN = 0xFFFFFFFF
sound = bytes(8000 * 2 * 2)  # two seconds, 8 kHz, 16 bits, one channel
form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, 8000, 16000, 2, 16)
with open("pipe.wav", "wb") as file:
    file.write(struct.pack("<4sI4s", b"RIFF", UNKNOWN, b"WAVE") + form + struct.pack("<4sI", b"data", UNKNOWN) + sound)

with av.open("pieces.mp4", "w", options={"movflags": "frag_keyframe+empty_moov"}) as film:
    stream = film.add_stream("mpeg4", rate=25)
    stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
    for number in range(50):
        picture = numpy.full((48, 64, 3), number, numpy.uint8)
        film.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
    film.mux(stream.encode(None))


def lengths(path: str) -> list[float]:
    with av.open(path) as opened:
        by_ffmpeg = opened.duration / av.time_base
    return [round(length, 3) for length in (mutagen.File(path).info.length, tinytag.TinyTag.get(path).duration, by_ffmpeg)]


seen = {"WAV to a pipe": lengths("pipe.wav"), "fragmented MP4": lengths("pieces.mp4")}
for name, (first, second, third) in seen.items():
    print(f"{name}: mutagen {first}, tinytag {second}, PyAV {third}")
if [*seen.values()] != [[268435.456, 268435.456, 2.0], [0.0, 0.0, 2.0]]:
    sys.exit("no longer as described")
PY
