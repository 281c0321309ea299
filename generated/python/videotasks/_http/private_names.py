# Copied from generator/templates/python/videotasks/_http/private_names.py: edit that file, then run `make generate`.
"""Lists the names that this package borrows from HTTP libraries without their leave.

They are documented nowhere, so any release may drop them: whoever tries a new one looks here.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class PrivateName(NamedTuple):
    """A name that is not of a library's public API."""

    name: str
    """With its module, and its class if it has one."""
    purpose: str
    test: str
    """The test that fails first where the name is gone, or means something else."""


_ADDRESSES: Final = "tests/client/test_file_addresses.py"
_BROKEN: Final = "tests/client/test_broken_responses.py"
_DIRECT: Final = "tests/client/test_direct_polls.py"
_DEADLINES: Final = "tests/client/test_deadlines.py"
_HOSTILE: Final = "tests/client/test_hostile_responses.py"
_LATE: Final = "tests/client/test_late_responses.py"
_DOWNLOADS: Final = "tests/client/test_identity_downloads.py"
_IDENTITY: Final = "tests/client/test_identity.py"
_INSTALLED: Final = "tests/client/test_whole_process.py"
_OVER_TLS: Final = "tests/client/test_identity_tls.py"
_MONEY: Final = "tests/client/test_submit_money.py"
_NAMES: Final = "tests/client/test_private_names.py"
_NETWORK: Final = "tests/client/test_network.py"
_STRIKES: Final = "tests/client/test_strikes.py"
_OWN: Final = "tests/client/test_own_sessions.py"

PRIVATE_NAMES: Final = (
    PrivateName(
        "os.environ._data",
        "what the environment says of proxies is compared undecoded, which is quicker",
        f"{_NETWORK}::test_a_change_of_the_environment_is_noticed_between_two_requests",
    ),
    PrivateName(
        "http.client.HTTPConnection._tunnel",
        "a proxy's consent keeps to the times of its exchange",
        f"{_DEADLINES}::test_a_proxy_that_drips_its_consent_has_not_got_the_submit",
    ),
    PrivateName(
        "http.client.HTTPConnection.response_class",
        "answers are read by a class of ours",
        f"{_HOSTILE}::test_interim_answers_are_passed_over",
    ),
    PrivateName(
        "http.client.HTTPResponse._read_status",
        "interim answers are passed over",
        f"{_HOSTILE}::test_interim_answers_are_passed_over",
    ),
    PrivateName(
        "http.client.HTTPResponse.begin",
        "a head that breaks off is no answer",
        f"{_HOSTILE}::test_a_head_that_breaks_off_is_no_answer",
    ),
    PrivateName(
        "http.client.parse_headers",
        "the headers of an interim answer are passed over with it",
        f"{_HOSTILE}::test_interim_answers_are_passed_over",
    ),
    PrivateName(
        "urllib3.poolmanager.PoolManager.pool_classes_by_scheme",
        "pools are of a class of ours",
        f"{_HOSTILE}::test_interim_answers_are_passed_over",
    ),
    PrivateName(
        "urllib3.connectionpool.HTTPConnectionPool.ConnectionCls",
        "connections are of a class of ours",
        f"{_HOSTILE}::test_interim_answers_are_passed_over",
    ),
    PrivateName(
        "urllib3.connectionpool.HTTPConnectionPool._get_conn",
        "a submit gets a connection that nobody has used",
        f"{_HOSTILE}::test_a_submit_is_not_lost_on_a_connection_that_is_just_being_closed",
    ),
    PrivateName(
        "urllib3.connection.HTTPConnection._new_conn",
        "the connect time-out is for the name and all of its addresses",
        f"{_DEADLINES}::test_a_name_that_is_not_resolved_in_time",
    ),
    PrivateName(
        "urllib3.connection.HTTPConnection._dns_host",
        "the host as the resolver is asked for it",
        f"{_DEADLINES}::test_a_name_that_nobody_knows_is_not_sent",
    ),
    PrivateName(
        "urllib3.util.connection.allowed_gai_family",
        "whoever has urllib3 take IPv4 alone has the client do so",
        f"{_NAMES}::test_a_family_of_addresses_that_urllib3_is_limited_to_is_kept",
    ),
    PrivateName(
        "requests.models.Response._content_consumed",
        "what a hook has read already is not read again",
        f"{_OWN}::test_a_hook_that_reads_answers_takes_nothing_away",
    ),
    PrivateName(
        "requests.utils.select_proxy",
        "AsyncClient takes the proxy that requests would",
        f"{_NETWORK}::test_a_proxy_comes_from_the_environment",
    ),
    PrivateName(
        "requests.utils.DEFAULT_CA_BUNDLE_PATH",
        "AsyncClient trusts the authorities that requests does",
        f"{_NETWORK}::test_an_unknown_certificate_is_surely_not_sent",
    ),
    PrivateName(
        "aiohttp.StreamReader._buffer",
        "what came just before a break may name the task",
        f"{_MONEY}::test_a_broken_answer_that_names_its_task_hands_the_id_on",
    ),
    PrivateName(
        "aiohttp.ClientSession._retry_connection",
        "a request for a file is sent as often as `max_retries` says",
        f"{_BROKEN}::test_what_breaks_off_is_sent_as_often_by_either_client",
    ),
    PrivateName(
        "aiohttp.ClientSession._request",
        "who stands in its place gets the polls that else go past the session",
        f"{_DIRECT}::test_who_stands_in_the_place_of_a_session_gets_every_later_poll",
    ),
    PrivateName(
        "aiohttp.client_proto.ResponseHandler.set_response_params",
        "polls are read by aiohttp's own parser, without its session",
        f"{_DIRECT}::test_the_same_bytes_go_out_as_by_a_session",
    ),
    PrivateName(
        "aiohttp.ClientRequest.update_body_from_data",
        "a submit's body is sent in pieces, and it is known when that begins",
        f"{_LATE}::test_a_late_answer_is_not_taken_for_the_submits",
    ),
    PrivateName(
        "urllib3.util.retry.Retry.history",
        "why an adapter of the caller's tried again may be a strike from outside",
        f"{_STRIKES}::test_a_strike_ends_a_submit_and_tells_its_digest",
    ),
    PrivateName(
        "urllib3.util.ssl_.DEFAULT_CIPHERS",
        "what is changed there holds for the next connection",
        f"{_NAMES}::test_ciphers_that_are_changed_hold_for_the_next_connection",
    ),
    PrivateName(
        "urllib3.util.ssl_.SSLContext",
        "what takes the place of Python's contexts holds for the next connection",
        f"{_INSTALLED}::test_a_store_of_the_system_is_trusted_from_when_it_is_injected",
    ),
    PrivateName(
        "aiohttp.BaseConnector._release",
        "a submit that is given up ends its connection at once",
        f"{_LATE}::test_a_server_that_stops_taking_a_body_is_not_waited_for",
    ),
    PrivateName(
        "aiohttp.TCPConnector._resolve_host",
        "files are fetched from public addresses alone, if the caller says so",
        f"{_ADDRESSES}::test_private_addresses_can_be_forbidden",
    ),
    PrivateName(
        "aiohttp.BaseConnector._loop",
        "a connector of another event loop is refused in words about that",
        f"{_NETWORK}::test_a_connector_of_another_event_loop_is_refused",
    ),
    PrivateName(
        "http.client.HTTPResponse._close_conn",
        "a connection on which more came than a response is ended",
        f"{_OVER_TLS}::test_what_comes_unasked_over_tls_is_not_taken_for_the_next_response",
    ),
    PrivateName(
        "http.client.HTTPResponse.chunk_left",
        "a body is chunked also after another coding",
        f"{_BROKEN}::test_both_clients_say_the_same_of_a_broken_response",
    ),
    PrivateName(
        "http.client.HTTPResponse.will_close",
        "a body of unknown length ends with its connection",
        f"{_BROKEN}::test_both_clients_say_the_same_of_a_broken_response",
    ),
    PrivateName(
        "urllib3.connectionpool.HTTPConnectionPool._put_conn",
        "a download's connection is not used again",
        f"{_DOWNLOADS}::test_each_request_for_a_file_has_a_connection_of_its_own",
    ),
    PrivateName(
        "urllib3.connectionpool.HTTPConnectionPool.pool",
        "connections that are kept are closed",
        f"{_IDENTITY}::test_what_was_meant_for_another_costs_every_kept_connection",
    ),
    PrivateName(
        "urllib3.poolmanager.PoolManager.pools",
        "connections that are kept are closed, or copied without",
        f"{_IDENTITY}::test_what_was_meant_for_another_costs_every_kept_connection",
    ),
    PrivateName(
        "aiohttp.BaseConnector.connect",
        "a connection is looked at before it is used again",
        f"{_IDENTITY}::test_what_comes_unasked_is_not_taken_for_the_next_response",
    ),
    PrivateName(
        "aiohttp.BaseConnector._conns",
        "connections that are kept are closed, or passed over",
        f"{_IDENTITY}::test_what_was_meant_for_another_costs_every_kept_connection",
    ),
    PrivateName(
        "aiohttp.client_proto.ResponseHandler._parser",
        "whether a connection was used before",
        f"{_DOWNLOADS}::test_each_request_for_a_file_has_a_connection_of_its_own",
    ),
    PrivateName(
        "aiohttp.client_proto.ResponseHandler.should_close",
        "whether anything lies unread on a connection",
        f"{_IDENTITY}::test_what_comes_unasked_is_not_taken_for_the_next_response",
    ),
    PrivateName(
        "aiohttp.client_proto.ResponseHandler.force_close",
        "a connection is not used again",
        f"{_IDENTITY}::test_what_comes_unasked_is_not_taken_for_the_next_response",
    ),
    PrivateName(
        "aiohttp.client_proto.ResponseHandler.data_received",
        "what aiohttp cannot read is read again",
        f"{_BROKEN}::test_both_clients_say_the_same_of_a_broken_response",
    ),
)
"""Every name of urllib3, http.client, requests and aiohttp that is not of their public API."""
