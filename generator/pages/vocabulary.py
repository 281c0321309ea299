"""Lists the words in which pages are read, all of which a spec can say: of conditions, and of files.

The reader writes no other words, so that whatever it reads can be drafted, compared and counted; a sentence that needs
another one is told as one of which nothing was read. The tests hold these lists against the language's own schema.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from generator.language.keywords import LIMITS
from generator.language.media_limits import NAMES

IN_SENTENCES: Final = ("require", "exclude", "noEffect")
"""The effects that stand in sentences, of which some locks have none: they were made before sentences were read."""
OF_SEVERAL: Final = ("atLeastOne", "exactlyOne")
"""What holds between several parameters, with tests or without."""
BY_NAME: Final = (
    *("default", "allow"),
    *(row.name for row in LIMITS if row.side is not None),
    "media",
)
"""The effects that give a value to each parameter of which they speak."""
CONDITION_WORDS: Final = frozenset({"when", *IN_SENTENCES, *OF_SEVERAL, *BY_NAME})
"""What a condition can say."""
OF_A_FILE: Final = (
    *("types", "forms", "maxSize", "maxDecodedSize", "minWidth", "minHeight"),
    *("aspectRatio", *NAMES),
)
"""What can be said of a file beside its kind."""
OF_TWO_FILES: Final = "resolutionRatio"
"""What can be said of the two images of a list, and neither beside a condition nor of a kind among several."""


def can_be_said(condition: Mapping[str, Any]) -> bool:
    """Whether a spec has the words for a condition, as a sentence may need others: a pattern, or a step."""
    files: Mapping[str, Mapping[str, Any]] = condition.get("media", {})
    return condition.keys() <= CONDITION_WORDS and not any(
        OF_TWO_FILES in rule for rule in files.values()
    )
