"""Parts the titles of a family's endpoints into the model's name and what each endpoint does with it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from generator.text.cases import capitalized


def parted(titles: Sequence[str]) -> tuple[str, list[str]]:
    """What titles begin with together, and what is left of each.

    Returns:
        As `Vidu Q1` and `Image to Video`, `Text to Video`; "" and the whole titles, where they begin
        otherwise, or one of them ends there.
    """
    split = [title.split() for title in titles]
    columns = zip(*split, strict=False)
    shared = sum(1 for _ in takewhile(lambda words: len({*words}) == 1, columns))
    if not 0 < shared < min(map(len, split)):
        return "", [*titles]
    return " ".join(split[0][:shared]), [" ".join(words[shared:]) for words in split]


def model_name(family: str, titles: Sequence[str], operations: Sequence[str]) -> str:
    """The name of a family's model, as `Kling v2.1` of the one title `Kling v2.1 Image to Video`.

    Args:
        family: The name of the family, of which it is made where its titles have nothing together.
        titles: Of its endpoints.
        operations: Their operations, as `image_to_video`, in the same order.
    """
    if len(titles) > 1:
        name = parted(titles)[0]
    else:
        words = r"\W+".join(map(re.escape, operations[0].split("_")))
        name = re.sub(rf"(?<=\w)\W+{words}$", "", titles[0], flags=re.IGNORECASE)
    return name or " ".join(map(capitalized, family.split("_")))
