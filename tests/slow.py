"""Names the test modules that take longest; `make test-quick` leaves them out, `make test` does not.

Together they take five sixths of the time of all tests. A module comes here when it takes more than a few seconds, by
`--durations=0`; a single test that does is marked `slow` where it stands.
"""

from __future__ import annotations

from typing import Final

SLOW: Final = {
    "client/test_bad_input.py",
    "client/test_deadlines.py",
    "client/test_hostile_responses.py",
    "client/test_old_pickles.py",
    "client/test_sharing.py",
    "client/test_typing.py",
    "consumers/test_tools.py",
    "contract/schemas/test_differential.py",
    "contract/schemas/test_form.py",
    "contract/schemas/test_tools.py",
    "contract/test_outcomes.py",
    "emit/test_accepted_specs.py",
    "emit/test_beyond_vidu.py",
    "emit/test_determinism.py",
    "emit/test_new_endpoint.py",
    "emit/test_parts.py",
    "language/test_rejected_specs.py",
    "pages/test_check_all.py",
    "pages/test_coverage.py",
    "pages/test_lock.py",
    "pages/test_round_trip.py",
    "pages/test_scaffold.py",
    "project/test_checkout.py",
    "project/test_proofs.py",
    "project/test_readme.py",
    "soak/test_soak.py",
    "write/test_check_command.py",
    "write/test_merges.py",
    "write/test_writer_check.py",
}
