"""The validators of other people: where each comes from, how its program is built, and with what it is tried.

A program is run as `PROGRAM [NAME] SETTING FILE...` and writes a line for each vector file: its name, a tab, and for
each test 1 (right), 0 (wrong) or x (neither: the schema was refused, or the validator broke).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from tests.consumers import tools
from tests.consumers.generated import DIALECTS
from tests.consumers.python_tools import openapi_generator_jar, python_tool
from tests.consumers.tools import Tool

ROOM = Path(__file__).parent
NODE_MODULES = ROOM.parent / "node_modules"
_VSCODE = "vscode-json-languageservice"
NO_SCHEMA = "a copy without `$schema`"
PLAIN = ("",)


@dataclass(frozen=True)
class Validator:
    """A validator, and the settings in which it is tried, as the README has them; "" is as it comes."""

    name: str
    version: Callable[[], str]
    program: Callable[[str, Path], Tool]
    """Builds it for a setting in a folder, where that is to be done."""
    settings: tuple[str, ...] = PLAIN
    dialects: Sequence[str] = DIALECTS
    is_of_system: bool = False
    """Whether the machine's own packages have it, so that its version is that of the machine."""


def _npm(name: str, *settings: str, package: str = "") -> Validator:
    def version_here() -> str:
        about = NODE_MODULES / (package or name) / "package.json"
        return str(json.loads(about.read_text("utf-8"))["version"])

    def program(setting: str, _: Path) -> Tool:
        node = tools.node()
        key = package or name
        return Tool((*node.command, str(ROOM / "judge.mjs"), key, setting))

    return Validator(name, version_here, program, settings or PLAIN)


def _pip(
    name: str, *settings: str, dialects: Sequence[str] = DIALECTS, is_ours: bool = False
) -> Validator:
    """One of ours is among the packages with which this is developed."""

    def version_here() -> str:
        return version(name) if is_ours else tools.locked(name).partition("==")[2]

    def program(setting: str, _: Path) -> Tool:
        python = sys.executable if is_ours else python_tool("python")
        return Tool((python, str(ROOM / "judge.py"), name, setting))

    return Validator(name, version_here, program, settings or PLAIN, dialects)


def _debian(package: str) -> str:
    """The version of an installed package, without what Debian adds to it; whoever lacks it is told so."""
    tools.system(f"/var/lib/dpkg/info/{package}.list")
    query = ("dpkg-query", "--show", "--showformat=${Version}", package)
    return _upstream(Tool(query)())


def _upstream(whole: str) -> str:
    return whole.partition("-")[0].partition("+")[0]


def _apt(
    name: str,
    package: str,
    program: Callable[[str, Path], Tool],
    settings: tuple[str, ...] = PLAIN,
) -> Validator:
    return Validator(
        name, lambda: _debian(package), program, settings, is_of_system=True
    )


def _ruby(name: str) -> Callable[[str, Path], Tool]:
    return lambda setting, _: Tool(("ruby", str(ROOM / "judge.rb"), name, setting))


WITHOUT_MBSTRING = "without `mbstring`"


def _php(setting: str, _: Path) -> Tool:
    # -n leaves out the machine's settings, by which extensions are loaded.
    options = ("-n",) if setting == WITHOUT_MBSTRING else ()
    return Tool(("php", *options, str(ROOM / "judge.php"), setting))


def _perl(setting: str, _: Path) -> Tool:
    return Tool(("perl", str(ROOM / "judge.pl"), setting))


GO_LIBRARIES = "/usr/share/gocode"


def _go(name: str) -> Callable[[str, Path], Tool]:
    def program(setting: str, folder: Path) -> Tool:
        target = folder / "judge"
        if not target.exists():
            go = tools.go()
            around = {**go.environment, "GO111MODULE": "off", "GOPATH": GO_LIBRARIES}
            Tool(go.command, around)("build", "-o", target, ROOM / "go" / "main.go")
        return Tool((str(target), name, setting))

    return program


def _cpp(name: str, *includes: Callable[[], Path]) -> Callable[[str, Path], Tool]:
    def program(setting: str, folder: Path) -> Tool:
        target = folder / name
        if not target.exists():
            tools.needs("g++")
            paths = [f"-I{find()}" for find in includes]
            source = ROOM / "cpp" / f"{name}.cpp"
            Tool(("g++", "-std=c++17", "-O1", *paths))("-o", target, source)
        return Tool((str(target), setting))

    return program


def _valijson() -> Path:
    # Its package depends on every library of JSON that it can read, Qt's among them.
    return tools.unpacked("libvalijson-dev") / "usr" / "include"


def _valijson_version() -> str:
    tools.system("/usr/include/nlohmann/json.hpp")
    _valijson()
    (archive,) = tools.unpacked("libvalijson-dev").glob("*.deb")
    return _upstream(archive.name.split("_")[1])


def _java(setting: str, folder: Path) -> Tool:
    tools.needs("java", "javac")
    path = f"{openapi_generator_jar()}:{_MAIL}:{folder / 'java'}"
    if not (folder / "java").exists():
        source = ROOM / "java" / "Judge.java"
        Tool(("javac",))("-nowarn", "-cp", path, "-d", folder / "java", source)
    return Tool(("java", "-cp", path, "Judge", setting))


_MAIL = "/usr/share/java/javax.mail.jar"


def _java_version() -> str:
    tools.system(_MAIL)
    # The archive does not say which one it has.
    return f"in openapi-generator {tools.locked('openapi-generator-cli').partition('==')[2]}"


_OWN_NAMES = "`properties` without a prototype"
EVERY: dict[str, tuple[Validator, ...]] = {
    "JavaScript": (
        _npm("ajv", "", "`useDefaults: true`", "`unicode: false`"),
        _npm("ajv 6", "", NO_SCHEMA, package="ajv6"),
        _npm("@cfworker/json-schema"),
        _npm("@exodus/schemasafe"),
        _npm("@hyperjump/json-schema"),
        _npm("djv"),
        _npm("is-my-json-valid"),
        _npm("jsen"),
        _npm("json-schema-library", "", "drafts without a prototype"),
        _npm("jsonschema", "", _OWN_NAMES),
        _npm("tv4", "", _OWN_NAMES),
        _npm("typebox"),
        _npm("VS Code", package=_VSCODE),
        _npm("z-schema", "", NO_SCHEMA),
    ),
    "Python": (
        _pip("jsonschema", is_ours=True),
        _pip("fastjsonschema", "", "`use_default=False`", is_ours=True),
        _pip("jschon", dialects=DIALECTS[-1:]),
        _pip("jsonscreamer"),
        _pip("python-rapidjson"),
    ),
    "Rust": (_pip("jsonschema-rs", is_ours=True),),
    "C++": (
        _apt("RapidJSON", "rapidjson-dev", _cpp("rapidjson")),
        Validator(
            "valijson",
            _valijson_version,
            _cpp("valijson", _valijson),
            is_of_system=True,
        ),
        _pip("sourcemeta-jsonschema"),
    ),
    "Go": (
        _apt(
            "gojsonschema",
            "golang-github-xeipuuv-gojsonschema-dev",
            _go("gojsonschema"),
        ),
        _apt(
            "flowstack/go-jsonschema",
            "golang-github-flowstack-go-jsonschema-dev",
            _go("go-jsonschema"),
        ),
    ),
    "Java": (Validator("java-json-tools", _java_version, _java),),
    "PHP": (_apt("justinrainbow", "php-json-schema", _php, ("", WITHOUT_MBSTRING)),),
    "Perl": (_apt("JSON::Validator", "libjson-validator-perl", _perl),),
    "Ruby": (
        _apt("json_schemer", "ruby-json-schemer", _ruby("json_schemer")),
        _apt("json-schema", "ruby-json-schema", _ruby("json-schema"), ("", NO_SCHEMA)),
        _apt("json_schema", "ruby-brandur-json-schema", _ruby("json_schema")),
    ),
}
"""The validators of each language."""
