"""Specs of every awkward sort that must generate: a case is a file in tests/fragments/accepted/.

All of them are generated once, as one set; the writer proves by black that it leaves every file alone.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
ACCEPTED = ROOT / "tests" / "fragments" / "accepted"
IDS = sorted(
    (
        f"{path.stem}.make"
        if path.parent == ACCEPTED
        else f"{path.parent.name}.{path.stem}"
    )
    for path in ACCEPTED.rglob("*.yaml")
)


@pytest.fixture(scope="module")
def out(accepted_specs: Path, generated: Callable[[Path, Path], Path]) -> Path:
    """The output of all accepted fragments together."""
    return generated(accepted_specs, accepted_specs.parent / "out")


@pytest.fixture(scope="module")
def verdicts(accepted_specs: Path, out: Path, beside: Callable[..., str]) -> Any:
    """Endpoint -> every disagreement of spec, class and schema."""
    script = Path(__file__).with_name("verdicts.py")
    schemas = out / "json-schema" / "2020-12"
    return json.loads(beside(out / "python", script, accepted_specs, schemas))


@pytest.mark.parametrize("endpoint", IDS)
def test_spec_class_and_schema_give_one_verdict(endpoint: str, verdicts: Any) -> None:
    assert verdicts[endpoint] == []


def test_every_fragment_was_tried(verdicts: Any) -> None:
    assert sorted(verdicts) == IDS


def test_strict_checkers_accept_the_package(out: Path) -> None:
    """What mypy has seen before, by digest, it does not read again: in a fresh checkout, as CI's, it reads all."""
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file="]
    done = subprocess.run(
        [*command, f"--cache-dir={ROOT / 'build' / 'mypy'}", "videotasks"],
        cwd=out / "python",
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout


BEHAVIOUR = '''
import warnings
import videotasks as v

# Names that Python cannot write, by the attribute that stands for them.
request = v.NamesThatAreNoIdentifiersRequest(with_dash="a", x_3d=True, x_42=[1])
assert request.to_dict() == {"with-dash": "a", "3d": True, "42": [1]}, request.to_dict()
assert (request.with_dash, request.x_3d, request.x_private) == ("a", True, None)
request = v.NamesInUnicodeRequest(名前="x", file="f")
assert request.to_dict() == {"名前": "x", "\\ufb01le": "f"}, request.to_dict()

# What the client needs itself gets an underscore.
request = v.NamesOfTheClientRequest(self_="a", to_dict_="b", str_="c", path_="d")
assert request.to_dict() == {"self": "a", "to_dict": "b", "str": "c", "path": "d"}
assert (request.path, request.path_) == ("/v3/async/names-of-the-client", "d")
assert v.PythonKeywordsRequest(class_="a", lambda_="b", match="c").match == "c"

# Bodies without parameters, and defaults that are always sent.
assert repr(v.NoParametersRequest()) == "NoParametersRequest()"
assert v.NoParametersRequest().to_dict() == {} == v.OnlyOptionalParametersRequest().to_dict()
sent = v.RequiredWithDefaultRequest().to_dict()
assert (sent["empty_list"], sent["list"], sent["zero"], sent["flag"]) == ([], ["a"], 0, False)
assert sent["matrix"] == [[1, 2], []] and sent["some_objects"] == [{"label": "x"}]
assert v.RequiredWithDefaultRequest() == v.RequiredWithDefaultRequest.from_dict(sent)
sent["empty_list"].append("x")
assert v.RequiredWithDefaultRequest().empty_list == []

# Inferred limits warn, at every level, and refuse nothing.
far = {
    "text": "abcdefgh", "integer": 0, "number": 0.25, "list": [], "items": ["abcd"], "both": "x" * 60,
    "matrix": [[[["x", "", "x"]]]], "numbers": [[[[0.1, 2e9]]]], "image": "https://a.example/x.png",
    "url_said_data_too": "data:image/png;base64,AAAA", "untyped_list": [4],
    "object": {"text": "abcd", "inner": {"list": [{"deep": "xx"}, {}]}},
}
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    assert v.InferredLimitsRequest.from_dict(far).to_dict() == far
assert {one.category for one in caught} == {v.InferredLimitWarning}
told = sorted(str(one.message).split(": ")[1] for one in caught)
assert told == sorted([
    "/text", "/integer", "/number", "/list", "/items/0", "/both", "/matrix/0/0/0", "/matrix/0/0/0/0",
    "/matrix/0/0/0/1", "/matrix/0/0/0/1", "/matrix/0/0/0/2", "/numbers/0/0/0/0",
    "/numbers/0/0/0/1", "/image", "/url_said_data_too", "/untyped_list/0", "/object/text",
    "/object/inner/list", "/object/inner/list/0/deep",
]), told

# What has no effect warns, and so does a condition that is only inferred; each by its own category.
body = {"needed": "one", "sent": 4, "closed": "a", "open": "1:1", "is_off": True, "integer": 7, "null_or_text": "x",
        "empty_list": [], "anything": 1}
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    assert v.ConditionsRequest.from_dict(body).to_dict() == body
    assert v.ConditionsRequest(**body).to_dict() == body
told = [(one.category.__name__, str(one.message).split(": ")[1]) for one in caught]
assert told == [("NoEffectWarning", "/integer"), ("InferredLimitWarning", "/number")] * 2, told
(problem,) = v.ConditionsRequest.problems_of({**body, "range": 1})
assert (problem.pointer, problem.rule, problem.nearest) == ("/range", "allow", 2), problem
assert "a value, and one of a closed list is left" in problem.message

# A pattern is searched for, ends at the end of the text, and is compiled when it is needed first.
import videotasks._values.kinds as kinds
import videotasks.endpoints.patterns.make
assert kinds._compiled == {}
right = {"whole": "abc", "sent": "v1"}
assert v.PatternsRequest.problems_of({**right, "anywhere": "a xyz"}) == []
wrong = {"whole": "abc\\n", "list": ["#00FF00", "#00ff00"], "nested": {"label": "a"}}
found = v.PatternsRequest.problems_of({"sent": "v1", **wrong})
assert [(one.pointer, one.rule, one.value) for one in found] == [
    ("/whole", "pattern", "abc\\n"), ("/list/1", "pattern", "#00ff00"), ("/nested/label", "pattern", "a"),
], found
assert found[0].message == "'abc\\\\n' does not match ^[a-z]+$", found[0].message
assert found[0].source == "https://acme.example/page"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    v.PatternsRequest.from_dict({**right, "inferred": "1", "inferred_items": ["ab", "abc"]})
assert [str(one.message).split(": ")[1] for one in caught] == ["/inferred", "/inferred_items/1"]
assert "expected ^[a-z]+$" in str(caught[0].message)
for text, kept in (("a\\\\", True), ("a\\\\\\n", False), ("a", False)):
    assert (not v.PatternsRequest.problems_of({**right, "backslash_at_the_end": text})) is kept, text

# Every docstring is there, and says what was written.
doc = v.DescriptionsWithSignsRequest.__doc__
for text in ("{{ jinja }} and {% raw %}", "C:\\\\new\\\\table", 'Three """ quotes', "Größe"):
    assert text in " ".join(doc.split()), text
'''


def test_generated_requests_behave_as_their_users_expect(
    out: Path, beside: Callable[..., str]
) -> None:
    beside(out / "python", "-c", BEHAVIOUR)
