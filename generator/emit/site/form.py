"""Says how the client and its command line call the parameters of an endpoint: the form writes requests for both."""

from __future__ import annotations

from typing import Any

from generator.emit.commandline.options import option_name
from generator.language.model import Api, Endpoint
from generator.text.python import python_name


def form_of(endpoint: Endpoint, _api: Api) -> dict[str, Any]:
    """What the form needs besides catalogue and schema: names that are not simply those on the wire."""
    found = {}
    for member in endpoint.request.properties:
        names = {
            "python": python_name(member.name),
            "option": option_name((member.name,)),
        }
        usual = {"python": member.name, "option": f"--{member.name.replace('_', '-')}"}
        other = {kind: name for kind, name in names.items() if name != usual[kind]}
        if other:
            found[member.name] = other
    return {"names": found}
