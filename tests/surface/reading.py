"""Reads from the client's sources what it shows to its users: one line for each thing that a program can depend on.

Each parameter has a line of its own, so that a new one that need not be given takes no line away.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator

import griffe

from generator.site.client_api import MODULES
from tests.project.environments import CLIENT, project
from videotasks._platform.catalog import PROVIDERS

PACKAGE = CLIENT / "videotasks"
_VARIABLE = re.compile(r"[\"'](VIDEOTASKS_[A-Z_]+)[\"']")
_SPECIAL = (
    "__init__",
    "__call__",
    "__enter__",
    "__aenter__",
    "__iter__",
    "__len__",
    "__getitem__",
)


def surface() -> list[str]:
    """Every line, sorted."""
    root = griffe.load("videotasks", search_paths=[CLIENT], allow_inspection=False)
    assert isinstance(root, griffe.Module)
    modules = [root, *_public_modules(root)]
    shown = {
        member.canonical_path: f"{module.path}.{name}"
        for module in reversed(modules)
        for name, member in _exports(module)
    }
    lines = {
        line
        for module in modules
        for name, member in _exports(module)
        for line in _member(f"{module.path}.{name}", member, shown)
    }
    lines |= {*_around(), *_exit_codes(), *_events(), *_commands()}
    return sorted(lines)


def _public_modules(root: griffe.Module) -> Iterator[griffe.Module]:
    """The doors beside the package itself, and a module for each family."""
    for name in MODULES:
        yield root.modules[name]
    families = root.modules["endpoints"].modules
    yield from (families[name] for name in sorted(families) if name[0] != "_")


def _exports(
    module: griffe.Module,
) -> Iterator[tuple[str, griffe.Object | griffe.Alias]]:
    """What a module has in `__all__`; of a family, which has none, the classes that it defines."""
    for name, member in module.members.items():
        if module.exports is not None:
            if name in {str(each) for each in module.exports}:
                yield name, member
        elif not name.startswith("_") and _is_of_ours(member) and member.is_class:
            yield name, member


def _is_of_ours(member: griffe.Object | griffe.Alias) -> bool:
    """Whether a module has it itself, or hands on what another one of the package has."""
    if isinstance(member, griffe.Alias):
        return member.target_path.startswith("videotasks.")
    return True


def _member(
    path: str, member: griffe.Object | griffe.Alias, shown: dict[str, str]
) -> Iterator[str]:
    if member.is_class:
        bases = (str(base) for base in getattr(member, "bases", ()))
        yield f"class {path}({', '.join(bases)})"
        for name, inner in member.all_members.items():
            above = getattr(inner, "canonical_path", "").rpartition(".")[0]
            is_own = name in member.members or above not in shown
            if is_own and (not name.startswith("_") or name in _SPECIAL):
                yield from _member(f"{path}.{name}", inner, shown)
    elif member.is_function:
        yield f"def {path} -> {getattr(member, 'returns', None)}"
        for parameter in getattr(member, "parameters", ()):
            if parameter.name not in ("self", "cls"):
                yield f"def {path}({_parameter(parameter)})"
    else:
        yield f"{path}: {getattr(member, 'annotation', None)}"


def _parameter(parameter: griffe.Parameter) -> str:
    kind = parameter.kind.value if parameter.kind else ""
    default = "" if parameter.required else f" = {parameter.default}"
    return f"{parameter.name}: {parameter.annotation}{default} [{kind}]"


def _around() -> Iterator[str]:
    """Extras, commands, fixtures of pytest, environment variables, the oldest Python."""
    table = project(CLIENT)
    yield f"python {table['requires-python']}"
    yield from (f"extra {name}" for name in table["optional-dependencies"])
    yield from (f"script {name}" for name in table["scripts"])
    for provider in PROVIDERS.values():
        yield f"environment {provider.key_variable}"
    for path in PACKAGE.rglob("*.py"):
        for name in _VARIABLE.findall(path.read_text("utf-8")):
            yield f"environment {name}"


def _exit_codes() -> Iterator[str]:
    from videotasks.cli import _exit_codes

    for name, code in vars(_exit_codes).items():
        if name.isupper() and isinstance(code, int):
            yield f"exit code {code}: {name}"


def _events() -> Iterator[str]:
    """What `--json` prints: events, and the members that commands give them by name."""
    for path in sorted((PACKAGE / "cli").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(
                node.func, ast.Attribute
            ):
                continue
            if node.func.attr != "event" or not node.args:
                continue
            for name in _texts(node.args[0]):
                yield f"event {name}"
                yield from (
                    f"event {name}: {word.arg}" for word in node.keywords if word.arg
                )


def _texts(node: ast.expr) -> Iterable[str]:
    """The texts that an expression may have as its value, as far as they stand in it."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return [*_texts(node.body), *_texts(node.orelse)]
    return []


def _commands() -> Iterator[str]:
    """Commands and their options, from the table by which shells complete them."""
    from videotasks.cli import _complete

    for command, options in _complete.OPTIONS.items():
        yield f"command {command}"
        yield from (f"command {command} {option}" for option in options.split())
    for command, words in _complete.FIRST.items():
        yield from (f"command {command} {word}" for word in words.split())
