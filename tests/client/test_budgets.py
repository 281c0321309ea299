"""A budget of money: no submit that would go over it is sent, and whatever may have been billed counts as spent."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable, Iterator
from decimal import Decimal, getcontext
from pathlib import Path
from typing import Any

import pytest

import videotasks

from .blocking_client import pause_by
from .budgets import PRICE, budget_of, state_of, submit
from .loopback import KEY, Reply, Server
from .two_platforms import (
    BUSY,
    ENDPOINT,
    KEYS_OF_TWO,
    NAMES,
    POOR,
    Two,
    pause_all,
    refused,
)

pytestmark = pytest.mark.both_ways
ACCEPTED = Reply(body={"task_id": "t-1"})
GONE = Reply(0)
"""The connection ends without a response."""
AWAY = refused(503, "SERVICE_NOT_AVAILABLE")


@pytest.fixture
def start(server: Server, connect: Callable[..., Any]) -> Iterator[Callable[..., Any]]:
    """Makes a client with a budget, whose pauses take no time."""
    made = []

    def start(budget: videotasks.Budget, **options: Any) -> Any:
        client = connect("highwayapi", KEY, server.url, budget=budget, **options)
        pause_by(client, lambda _: None)
        made.append(client)
        return client.__enter__()

    yield start
    for client in made:
        client.__exit__(None, None, None)


# -- what a submit does to it -----------------------------------------------------------


def test_a_submit_is_reserved_while_it_is_under_way_and_spent_when_it_is_accepted(
    start: Any, server: Server
) -> None:
    budget = budget_of("1.00")
    seen: list[tuple[str, str, str]] = []
    server.on_submit(ACCEPTED._replace(before=lambda: seen.append(state_of(budget))))
    assert state_of(budget) == ("0", "0", "1")
    submit(start(budget))
    assert seen == [("0", "0.4", "0.6")]
    assert state_of(budget) == ("0.4", "0", "0.6")


def test_one_that_would_go_over_it_is_refused_before_it_is_sent(
    start: Any, server: Server
) -> None:
    server.on_submit(ACCEPTED)
    budget = budget_of("1.00")
    client = start(budget)
    submit(client), submit(client)
    with pytest.raises(videotasks.BudgetError) as caught:
        submit(client)
    error = caught.value
    assert len(server.submits()) == 2
    assert (error.cost, error.spent) == (PRICE, Decimal("0.80"))
    assert (error.reserved, error.limit) == (Decimal(0), Decimal(1))
    assert error.currency == "USD"
    assert (error.endpoint, error.provider) == (ENDPOINT, "highwayapi")
    assert error.retry_safe is False
    assert error.estimate.amount is None  # it is the caller's price that counts
    assert str(error) == (
        "the submit of vidu_q1.reference_to_video to highwayapi was not sent: it costs 0.40 USD"
        " (named in prices); of the budget of 1.00 USD 0.80 are spent, and 0.00 reserved"
    )
    assert pickle.loads(pickle.dumps(error)) == error
    assert state_of(budget) == ("0.8", "0", "0.2")


def test_the_last_of_it_can_be_spent(start: Any, server: Server) -> None:
    server.on_submit(ACCEPTED)
    budget = budget_of("0.3", price="0.1")  # of which floats make 0.30000000000000004
    client = start(budget)
    for _ in range(3):
        submit(client)
    assert state_of(budget) == ("0.3", "0", "0")


def test_money_is_exact_whatever_the_callers_arithmetic_is(
    start: Any, server: Server
) -> None:
    server.on_submit(ACCEPTED)
    context = getcontext()
    before, context.prec = context.prec, 2
    try:
        budget = budget_of("1000.00000", price="0.00001")
        client = start(budget)
        submit(client), submit(client)
        assert state_of(budget) == ("0.00002", "0", "999.99998")
    finally:
        context.prec = before


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (GONE, videotasks.OutcomeUnknownError),
        (Reply(body="no task"), videotasks.OutcomeUnknownError),
        (Reply(502), videotasks.OutcomeUnknownError),
        (refused(500, "BILLING_FAILED"), videotasks.ServerError),
        (Reply(307, headers={"Location": "/"}), videotasks.OutcomeUnknownError),
    ],
)
def test_what_nobody_knows_to_be_accepted_counts_as_spent(
    start: Any, server: Server, reply: Reply, error: type[Exception]
) -> None:
    server.on_submit(reply)
    budget = budget_of("1.00")
    with pytest.raises(error):
        submit(start(budget))
    assert state_of(budget) == ("0.4", "0", "0.6")


@pytest.mark.parametrize("reply", [BUSY, POOR, AWAY, Reply(400, {"code": 400})])
def test_what_is_surely_not_accepted_gives_it_back(
    start: Any, server: Server, reply: Reply
) -> None:
    server.on_submit(reply)
    budget = budget_of("1.00")
    with pytest.raises(videotasks.APIError):
        submit(start(budget), max_retries=0)
    assert state_of(budget) == ("0", "0", "1")


def test_a_submit_that_is_repeated_costs_once(start: Any, server: Server) -> None:
    server.on_submit(AWAY, AWAY, ACCEPTED)
    budget = budget_of("0.40")
    submit(start(budget))
    assert (len(server.submits()), str(budget.spent)) == (3, "0.40")


def test_what_cannot_be_sent_gives_it_back(
    connect: Callable[..., Any], closed_port: int
) -> None:
    budget = budget_of("1.00")
    url = f"http://127.0.0.1:{closed_port}"
    with connect("highwayapi", KEY, url, budget=budget, max_retries=0) as client:
        with pytest.raises(videotasks.NotSentError):
            submit(client)
        client.close()
        with pytest.raises(
            videotasks.ConfigurationError, match="this client is closed"
        ):
            submit(client)
    assert state_of(budget) == ("0", "0", "1")


def test_a_request_that_breaks_a_rule_costs_nothing(start: Any) -> None:
    budget = budget_of("1.00")
    with pytest.raises(videotasks.ValidationError):
        start(budget).vidu_q1.reference_to_video(prompt="", images=[])
    assert state_of(budget) == ("0", "0", "1")


# -- whose budget, and of what ----------------------------------------------------------


def test_copies_of_a_client_and_other_clients_share_it(
    start: Any, server: Server
) -> None:
    server.on_submit(ACCEPTED)
    budget = budget_of("1.20")
    client = start(budget)
    submit(client.with_options(max_retries=0))
    submit(start(budget))
    assert str(budget.spent) == "0.80"
    other = budget_of("0.10")
    with pytest.raises(videotasks.BudgetError):
        submit(client.with_options(budget=other))
    submit(client)
    assert (str(budget.spent), str(other.spent)) == ("1.20", "0")


def test_without_a_price_nothing_is_sent_unless_that_is_allowed(
    start: Any, server: Server
) -> None:
    server.on_submit(ACCEPTED)
    budget = videotasks.Budget(100, "USD")
    with pytest.raises(videotasks.BudgetError) as caught:
        submit(start(budget))
    assert (caught.value.cost, server.submits()) == (None, [])
    assert "nobody knows what it costs: no price of highwayapi has been seen" in str(
        caught.value
    )
    assert caught.value.estimate.unknown == ("no price of highwayapi has been seen",)
    allowing = videotasks.Budget(100, "USD", unknown_prices="allow")
    submit(start(allowing))
    assert (len(server.submits()), str(allowing.spent)) == (1, "0")


def test_of_several_providers_the_price_is_that_of_the_one_that_is_asked(
    two: Two, connect: Callable[..., Any]
) -> None:
    each = {"novita": "0.50", "ppio": "0.30"}
    budget = videotasks.Budget("0.85", "USD", prices={ENDPOINT: each})
    two.novita.on_submit(POOR, Reply(body={"task_id": "t-novita"}))
    with connect(NAMES, KEYS_OF_TWO, two.urls, budget=budget) as client:
        pause_all(client, lambda _: None)
        assert submit(client).provider == "ppio"
        assert state_of(budget) == ("0.3", "0", "0.55")
        assert submit(client).provider == "novita"
        assert state_of(budget) == ("0.8", "0", "0.05")
        with pytest.raises(videotasks.BudgetError) as caught:
            submit(client)
    assert (caught.value.provider, two.asked()) == ("novita", (2, 1))


def test_a_refused_submit_is_not_in_the_journal(
    start: Any, server: Server, tmp_path: Path
) -> None:
    server.on_submit(ACCEPTED)
    journal = tmp_path / "journal.jsonl"
    client = start(budget_of("0.50"), journal=journal)
    submit(client)
    with pytest.raises(videotasks.BudgetError):
        submit(client)
    entries = [json.loads(line) for line in journal.read_text().splitlines()]
    assert [one["event"] for one in entries] == ["submitting", "accepted"]
    assert [one.task_id for one in client.unfinished()] == ["t-1"]


# -- arguments --------------------------------------------------------------------------

WRONG: list[tuple[dict[str, Any], str]] = [
    ({"limit": 5.0}, "limit must be 0 or more, as a decimal number in a text such as"),
    ({"limit": "-1"}, "limit must be 0 or more"),
    ({"limit": "5,00"}, "limit must be 0 or more"),
    ({"limit": "1e3"}, "limit must be 0 or more"),
    ({"limit": True}, "limit must be 0 or more"),
    ({"limit": Decimal("NaN")}, "limit must be 0 or more"),
    ({"limit": Decimal("Infinity")}, "limit must be 0 or more"),
    ({"limit": Decimal("1e-40")}, "limit must be 0 or more"),
    ({"limit": 10**40}, "limit must be 0 or more"),
    ({"currency": "usd"}, "currency must be three letters by ISO 4217, such as 'USD', not 'usd'"),
    ({"currency": None}, "currency must be three letters"),
    ({"unknown_prices": "warn"}, "unknown_prices must be 'refuse' or 'allow', not 'warn'"),
    ({"prices": "0.40"}, "prices must be a mapping, such as {endpoint: amount}, not '0.40'"),
    ({"prices": {ENDPOINT[:-1]: "1"}}, f"prices has '{ENDPOINT[:-1]}', which is not an endpoint: did you "),
    ({"prices": {ENDPOINT: 0.4}}, f"prices['{ENDPOINT}'] must be 0 or more"),
    ({"prices": {ENDPOINT: {"novit": "1"}}}, f"prices['{ENDPOINT}'] has 'novit', which is not a provider: did "),
    ({"prices": {ENDPOINT: {"novita": None}}}, f"prices['{ENDPOINT}']['novita'] must be 0 or more"),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "message"), WRONG)
def test_a_wrong_argument_is_named(arguments: dict[str, Any], message: str) -> None:
    given: dict[str, Any] = {"limit": "5.00", "currency": "USD", **arguments}
    with pytest.raises(videotasks.ConfigurationError) as caught:
        videotasks.Budget(**given)
    assert str(caught.value).startswith(message)
    if isinstance(given["limit"], float):
        assert "not 5.0: floats are not exact" in str(caught.value)


def test_a_budget_is_no_number(connect: Callable[..., Any]) -> None:
    with pytest.raises(videotasks.ConfigurationError) as caught:
        connect("highwayapi", KEY, budget="5.00")
    assert str(caught.value) == (
        'budget must be a Budget, such as Budget("5.00", "USD"), or None, not \'5.00\''
    )


def test_it_shows_what_is_left_and_cannot_be_pickled() -> None:
    budget = budget_of("5.00")
    assert repr(budget) == "<Budget of 5.00 USD: 0 spent, 0 reserved>"
    with pytest.raises(TypeError, match="counts for one process"):
        pickle.dumps(budget)
