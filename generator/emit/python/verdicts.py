"""Makes of the statements that collect problems those that only say whether a body is surely right.

They are the same statements in the same order: a report has become `return False`, the end `return True`. So both
cannot disagree on a rule. What most bodies are made of is asked for by exact type, and media by what most URLs look
like: a `False` means that nobody knows yet, and the statements that collect decide. So does a KeyError, of what is
required and missing. Objects in a body are looked at in the same function: a call takes as long as a member or two.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.emit.python.certain import certain
from generator.emit.python.copies import (
    copied,
    copied_any,
    copied_further,
)
from generator.emit.python.inlined import (
    CLASS,
    NO,
    SEEN,
    URL,
    URLS,
    is_not,
    opened,
    unnamed,
    within,
)
from generator.emit.python.needs import Needs
from generator.emit.python.nodes import (
    And,
    Assign,
    Branch,
    Call,
    Compare,
    Expression,
    For,
    Guarded,
    If,
    Named,
    Not,
    Return,
    Statement,
    atoms,
    renamed,
    when,
)
from generator.emit.python.present import (
    asks_value,
    counted,
    sets_value,
    where_given,
)
from generator.language.model import Value
from generator.text.python import quote

_REPORT = "out."
_NESTED = "_check_", "_advise_"
"""How a function is called that collects of a nested object what is wrong, or odd."""
_EXACT = {"as_array": "list", "as_object": "dict"}
"""What finds an array or an object -> the type that it mostly finds."""
_MEDIA = ("is_url", "is_text")
"""What is asked of values that are media."""
Names = dict[str, str]
"""Variable for a value as an array or object -> the variable of the value itself, which is one by then."""
Verdicts = dict[str, tuple[Statement, ...]]
"""Function that checks a nested object, or warns of one -> what says whether one is surely right, or usual."""


_OF_MEDIA = "out.of_media"
"""The condition of what is said of media that are no URLs, of which there are none in what is surely right."""


def verdict(
    value: Value, checks: Iterable[Statement], needs: Needs, nested: Verdicts
) -> tuple[Statement, ...]:
    """The body of a function that says whether an object is surely right, and copies what it holds if it is to own it.

    Args:
        value: The object.
        checks: What collects its problems.
        needs: What the module needs.
        nested: What says the same of the objects in it.
    """
    turned = _Verdict(needs, value, nested).block(checks)
    if turned == (NO,):
        return turned
    required = {quote(one.name) for one in value.properties if one.value.required}
    found = [*where_given(turned, required), *_of_any_type(value, needs)]
    if value.additional_properties:
        found += copied_further(value, needs)
    else:
        found = counted(found, value)
    whole = tuple(opened(found))
    if not value.pointer:  # else it is going to stand in another one
        whole = unnamed(whole)
    needs.ordinary |= atoms(whole) & {URL, SEEN}
    return whole


def usual(
    value: Value,
    advice: Iterable[Statement],
    needs: Needs,
    nested: Verdicts,
    more: Iterable[Statement] = (),
) -> tuple[Statement, ...]:
    """Statements that return False where something would be warned of in an object that is surely right.

    Args:
        value: The object.
        advice: What warns.
        needs: What the module needs.
        nested: What says the same of the objects in it.
        more: Statements that return False where something else is odd.
    """
    turned = _Verdict(needs, nested=nested).block(advice)
    found = (*certain(turned, value), *certain(more, value))
    if NO in found:
        return (NO,)
    return found if value.pointer else unnamed(found)


class _Verdict:
    """Turns the statements of one function."""

    def __init__(
        self, needs: Needs, value: Value | None = None, nested: Verdicts | None = None
    ) -> None:
        self._needs = needs
        self._names: Names = {}
        self._members = {
            quote(member.name): member.value
            for member in (() if value is None else value.properties)
        }
        self._nested = nested or {}
        self._key = ""

    def block(self, statements: Iterable[Statement]) -> tuple[Statement, ...]:
        """Statements, one by one."""
        found = [made for one in statements for made in self._statement(one)]
        if NO in found:
            return (NO,)
        after = [*found[1:], None][: len(found)]
        return tuple(
            self._typed(one, following)
            for one, following in zip(found, after, strict=True)
            if not (sets_value(one) and not asks_value(following))
        )

    def _typed(self, node: Statement, following: Statement | None) -> Statement:
        """A value whose class is asked for is never None for checkers, which know no more of a class."""
        match node, following:
            case Assign(target, Call("body.get", (name,))), If(
                (Branch(Compare(str(left))), *_)
            ):
                if left.endswith(CLASS):
                    self._needs.kinds.add("MISSING")
                    return Assign(target, Call("body.get", (name, "MISSING")))
        return node

    def _statement(self, node: Statement) -> Iterator[Statement]:
        match node:
            case Call(function) if function.startswith(_REPORT):
                yield NO
            case Call(function, (members, *_)) if function.startswith(_NESTED):
                holder = str(self._expression(members))
                yield from renamed(self._nested[function], within(holder))
            case Assign(target, value):
                match value:
                    case Call("body.get", (str(key), *_)):
                        self._key = key
                yield Assign(target, self._expression(value))
            case For(_, Call("enumerate", (items,)), body):
                yield from self._loop(node.target, self._expression(items), body)
            case For(target, Call("objects_of") as found, body):
                item, inner = target.partition(", ")[2], self.block(body)
                if inner:
                    yield For(f"_, {item}", found, inner)
            case For("name", "body"):  # at the end the members are counted
                pass
            case If(branches):
                yield from self._if(branches)
            case Guarded(guard, branch):
                yield _guarded(guard, self._branch(branch))
            case Return():  # of checks that have nothing to check
                pass
            case _:
                yield node

    def _loop(
        self, target: str, items: Expression, body: Iterable[Statement]
    ) -> Iterator[Statement]:
        """A loop over the items of an array, without their numbers where nothing is put there."""
        item = target.partition(", ")[2]
        inner = self.block(body)
        if inner == (when(Not(Call(URL, (item,))), NO),):
            yield when(Not(Call(URLS, (items,))), NO)
        elif inner == (NO,):
            yield when(items, NO)
        elif inner:
            yield For(item, items, inner)

    def _if(self, branches: tuple[Branch, ...]) -> Iterator[Statement]:
        """What stands behind what has returned needs no `elif` and no `else`."""
        if branches[0].condition == _OF_MEDIA:
            return
        turned = _without_missing([self._branch(branch) for branch in branches])
        while turned and turned[0].condition is not None and turned[0].body == (NO,):
            branch = turned.pop(0)
            yield NO if _looks_at_files(branch.condition) else If((branch,))
            yield from self._copied(branch.condition)
        if turned and turned[0].condition is None:
            yield from turned[0].body
        elif any(branch.body for branch in turned):
            yield If(tuple(turned))

    def _copied(self, condition: Expression | None) -> Iterator[Statement]:
        """Copies what has turned out to be an array or object."""
        member = self._members.get(self._key)
        if member is None or condition is None:
            return
        if condition in (is_not("value", "list"), is_not("value", "dict")):
            yield copied(member, "body", self._key, self._needs)

    def _branch(self, branch: Branch) -> Branch:
        condition = branch.condition
        match condition:
            case Not(Call(function, (name,))) if function in _MEDIA:
                return Branch(Not(Call(URL, (name,))), (NO,))
            case Compare(Named(name, Call(function, (value,))), operator, "None"):
                self._names[name] = str(value)
                condition = Compare(
                    f"{value}{CLASS}",
                    "is" if operator == "is not" else "is not",
                    _EXACT[function],
                )
            case Compare(Call(function, (value,)), "is", "None") if function in _EXACT:
                condition = is_not(value, _EXACT[function])
            case None:
                pass
            case _:
                condition = self._expression(condition)
        return Branch(condition, _without_measures(self.block(branch.body)))

    def _expression(self, node: Expression) -> Expression:
        if isinstance(node, str):
            return self._names.get(node, node)
        match node:
            case Not(Call("is_integer", (value,))):
                return is_not(value, "int")
            case Not(Call("isinstance", (value, str(kind)))):
                return is_not(value, kind)
            case Not(operand):
                return Not(self._expression(operand))
            case Compare("value", "not in", str()):
                return _out_of_range(self._members.get(self._key)) or node
            case Compare(Call("len", (measured,)), "<", "1"):
                return Not(self._expression(measured))
            case Compare(left, operator, right):
                turned = self._expression(left), self._expression(right)
                return Compare(turned[0], operator, turned[1])
            case And(operands):
                return And(tuple(map(self._expression, operands)))
            case Call(function, arguments):
                return Call(function, tuple(map(self._expression, arguments)))
            case _:
                return node


def _out_of_range(value: Value | None) -> Expression | None:
    """Whether an integer is none of a closed list of all from one to another; None where it is another list."""
    if value is None or value.type != "integer" or not value.enum:
        return None
    numbers = sorted({one for one in value.enum if isinstance(one, int)})
    least, most = numbers[0], numbers[-1]
    if not len(value.enum) == len(numbers) == most - least + 1:
        return None
    return Not(Compare(str(least), "<=", Compare("value", "<=", str(most))))


def _looks_at_files(condition: Expression | None) -> bool:
    """Whether a condition is for files alone: a URL never meets it, and of a file nothing is sure."""
    match condition:
        case Not(Call("begins" | "is_media")):
            return True
    return False


def _of_any_type(value: Value, needs: Needs) -> Iterator[Statement]:
    """Copies members of which nothing is asked."""
    for member in value.properties:
        if member.value.type == "any":
            yield copied_any(quote(member.name), needs)


def _guarded(guard: Expression, branch: Branch) -> Statement:
    """What is there mostly has the right type, so that this is asked first."""
    match branch.condition, guard:
        case Compare(str(left)), Compare() if left.endswith(CLASS):
            return If((Branch(And((branch.condition, guard)), branch.body),))
    return Guarded(guard, branch)


def _without_missing(branches: list[Branch]) -> list[Branch]:
    """What is missing has not the type that is asked for next, and is neither a URL nor a number."""
    match branches:
        case [
            Branch(Compare("value", "is", "MISSING")),
            Branch(Compare(str(left))),
            *_,
        ]:
            return branches[1:] if left.endswith(CLASS) else branches
        case [
            Branch(Compare("value", "is", "MISSING")),
            Branch(Not(Call("is_plain_url" | "is_number"))),
            *_,
        ]:
            return branches[1:]
        case _:
            return branches


def _without_measures(statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """Without what compares pictures where all of them turn out to be URLs, as nobody knows what those show."""
    if not any(_asks(one, URLS) for one in statements):
        return statements
    return tuple(one for one in statements if not _asks(one, "frames_apart"))


def _asks(node: Statement, function: str) -> bool:
    """Whether a statement is an `if` that calls a function."""
    match node:
        case If((Branch(Not(Call(found)) | Call(found)),)):
            return found == function
    return False
