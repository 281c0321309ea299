"""Makes schemas that say the same, but for conditions, in a form that generators of checks read whole.

json-schema-to-zod takes anything where a schema refers to a definition or has a `oneOf`, and leaves members out of an
object that does not say that it is open; zod's own reader stops at a `not`; both write a `default` into the body that
they check, though nobody has chosen it. So an object stands where it is used, and says what it is, a choice of types is
`anyOf`, there is no `not`, and a default is in words.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.emit.json_schema.schemas import DIALECTS, Root, Schema, document
from generator.frozen import replace
from generator.language.model import ABSENT, Api
from generator.text.sentences import default_words

FOLDER = "inlined"
_FORM = replace(DIALECTS[-1], name=FOLDER)


def inlined(root: Root, api: Api) -> Schema:
    """The schema of a body, complete in itself."""
    whole = document(replace(root, rules={}), api, _FORM)
    definitions: Any = whole.pop(_FORM.definitions, {})
    return _inlined(whole, definitions)


def _inlined(schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> Schema:
    made = {"anyOf" if word == "oneOf" else word: said for word, said in schema.items()}
    if "properties" in made:
        required = made.get("required", ())
        made["properties"] = {
            name: _member(member, definitions, name in required)
            for name, member in made["properties"].items()
        }
        made.setdefault("additionalProperties", True)
    if "items" in made:
        made["items"] = _member(made["items"], definitions, required=False)
    return made


def _member(
    schema: Mapping[str, Any], definitions: Mapping[str, Any], required: bool
) -> Schema:
    if "$ref" in schema:
        named = definitions[schema["$ref"].rpartition("/")[2]]
        # Its name is that of a type, of which there would be several.
        schema = {word: said for word, said in named.items() if word != "title"}
    made = _inlined(schema, definitions)
    default = made.pop("default", ABSENT)
    if default is not ABSENT:
        words = default_words(default, required)
        made = {**made, "description": f"{made.get('description', '')} {words}".strip()}
        made = {"description": made.pop("description"), **made}
    return made
