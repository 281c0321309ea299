"""Makes what the template of a family's module is given: a typed method for each endpoint."""

from __future__ import annotations

from collections.abc import Mapping

from generator.emit.python.docstrings import RAISES, about, parameters
from generator.emit.python.media_rules import input_types
from generator.emit.python.names import FURTHER, INPUTS, LATE, SUBMIT
from generator.emit.python.nested import late_types
from generator.emit.python.nodes import (
    Assign,
    Call,
    Docstring,
    Expression,
    Import,
    Parameter,
    Subscript,
    Union,
    subscripted,
)
from generator.emit.python.types import aliases, others, signature, wire_members
from generator.frozen import dataclass, replace
from generator.language.model import Endpoint
from generator.text.cases import pascal
from generator.text.python import by_import_order, quote
from generator.text.sentences import counted
from generator.text.titles import model_name


@dataclass(frozen=True, slots=True)
class Method:
    """One method of a family."""

    name: str
    request: str
    parameters: tuple[Parameter, ...]
    others: tuple[Parameter, ...]
    """What takes all other keywords."""
    doc: Docstring
    members: Expression
    module: Import
    """The import of the request."""


@dataclass(frozen=True, slots=True)
class Late:
    """What annotations need, and what is imported only for whoever resolves them."""

    module: Import
    """The import of it, for checkers."""
    stand_ins: tuple[Assign, ...]
    """What stands for it at run time."""


@dataclass(frozen=True, slots=True)
class FamilyModule:
    """The parts of a family's module."""

    class_name: str
    module: Import
    """The import of its class."""
    handed_on: Import
    """The same, as a package says to checkers that it hands a name on."""
    title: str
    doc: Docstring
    typing: list[str]
    abc: list[str]
    inputs: list[Import]
    """The import of what arguments take for media, if there are any."""
    further: list[Import]
    """The import of what adds parameters that no page lists, if there may be any."""
    submit: Import
    """The import of what a call is made with."""
    late_kinds: list[Import]
    """The import of what stands for others at run time, if anything does."""
    late: list[Late]
    methods: list[Method]


def family_module(family: str, endpoints: list[Endpoint], package: str) -> FamilyModule:
    """What one family's template is given."""
    homes: dict[str, str] = {}
    late = []
    types: dict[str, set[str]] = {}
    for endpoint in endpoints:
        types.update(late_types(endpoint.request, package))
        lists = [one.target for one in aliases(endpoint.request)]
        if lists:
            alias = f"_{endpoint.operation}"  # a method hides the bare name
            late.append(_late_module(endpoint, package, alias))
            homes.update(dict.fromkeys(lists, alias))
    kinds = [*(["LateClass"] if types else []), *(["LateModule"] if late else [])]
    late = [*(_late_classes(one, types[one]) for one in sorted(types)), *late]
    methods = [_method(endpoint, package, homes) for endpoint in endpoints]
    generics = subscripted(
        parameter for method in methods for parameter in method.parameters
    )
    media = {name for one in endpoints for name in input_types(one.request)}
    title = model_name(
        family, [one.title for one in endpoints], [one.operation for one in endpoints]
    )
    is_open = any(method.others for method in methods)
    count = counted(len(endpoints), "endpoint")
    class_name = pascal(family)
    module = methods_module(family, package)
    return FamilyModule(
        class_name=class_name,
        module=Import(module, (class_name,)),
        handed_on=Import(module, (f"{class_name} as {class_name}",)),
        title=title,
        doc=Docstring((f"{title}: {count}, each a method that submits a task.",)),
        typing=sorted(
            {"TypeVar", *generics & {"Literal"}, *(["TYPE_CHECKING"] if late else [])},
            key=by_import_order,
        ),
        abc=sorted({"Mapping", *generics & {"Sequence"}}),
        # The first call of a method needs that module all the same.
        inputs=[Import(INPUTS, tuple(sorted(media)))] if media else [],
        further=[Import(FURTHER, ("with_further",))] if is_open else [],
        submit=Import(SUBMIT, ("OPTIONS", "Options") if is_open else ("Options",)),
        late_kinds=[Import(LATE, tuple(kinds))] if kinds else [],
        late=late,
        methods=methods,
    )


def methods_module(family: str, package: str) -> str:
    """The module of a family's class."""
    return f"{package}.endpoints.{family}._methods"


def _module(endpoint: Endpoint, package: str) -> str:
    return f"{package}.endpoints.{endpoint.family}.{endpoint.operation}"


def _late_module(endpoint: Endpoint, package: str, alias: str) -> Late:
    stand_in = Assign(alias, Call("LateModule", (quote(_module(endpoint, package)),)))
    family = f"{package}.endpoints.{endpoint.family}"
    return Late(Import(family, (f"{endpoint.operation} as {alias}",)), (stand_in,))


def _late_classes(module: str, names: set[str]) -> Late:
    each = tuple(sorted(names, key=by_import_order))
    late = (Call("LateClass", (quote(module), quote(name))) for name in each)
    return Late(Import(module, each), tuple(map(Assign, each, late)))


def _qualified(kind: Expression, homes: Mapping[str, str]) -> Expression:
    """An annotation whose types of endpoints' modules go by these modules."""
    if isinstance(kind, str):
        return f"{homes[kind]}.{kind}" if kind in homes else kind
    if isinstance(kind, Subscript):
        return replace(kind, items=tuple(_qualified(one, homes) for one in kind.items))
    if isinstance(kind, Union):
        return Union(tuple(_qualified(one, homes) for one in kind.members))
    return kind


_MAX_RETRIES = (
    "How often it is repeated at most, if it was surely not accepted, after the pauses "
    "that `Client` tells of. Default: the client's own."
)
_VALIDATION = (
    '"error" refuses what breaks documented rules, "warn" warns and sends it, '
    '"off" just sends it. Default: the client\'s own.'
)
_REJECTIONS = (
    "    NotSentError: It surely did not arrive; it may be sent again.",
    "    OutcomeUnknownError: The task may have been accepted and billed; do not just send again.",
    "    APIError: The platform says what is wrong; with `retry_safe` None it may have been accepted.",
    "    ConfigurationError: An option makes no sense.",
)


def _method(endpoint: Endpoint, package: str, homes: Mapping[str, str]) -> Method:
    root = endpoint.request
    request = str(root.type_name)
    more = [
        "    extra_body: Members that no page documents yet, merged over the body as they are. Default: none.",
        "    extra_headers: Headers of this request, besides the client's own. Default: none.",
        "    timeout: Seconds of the exchange: one number, or (connect, read). Default: the client's own.",
        f"    max_retries: {_MAX_RETRIES}",
        f"    validation: {_VALIDATION}",
    ]
    listed, *open_ = parameters(endpoint).split("\n    parameters: ")
    more += [f"    parameters: {words}" for words in open_]
    arguments = "\n".join([listed, *more])
    returns = (
        "Returns:\n    The task, as soon as the platform has accepted it: a `Task`, or from an `AsyncClient`, "
        "awaited, an `AsyncTask`."
    )
    raises = "\n".join([RAISES, *_REJECTIONS])
    return Method(
        name=endpoint.operation,
        request=request,
        parameters=tuple(
            replace(one, annotation=_qualified(one.annotation, homes))
            for one in signature(root)
        ),
        others=others(root),
        doc=Docstring((*about(endpoint), arguments, returns, raises)),
        members=wire_members(root),
        module=Import(_module(endpoint, package), (request,)),
    )
