"""Names the test modules that take longest, the longest first.

`make test-quick` leaves them out. `make test` begins with them: whichever worker is ready first takes the next module,
and what is left for the end is short, so that no worker waits for another. A module comes here when it takes more than
a few seconds, by `--durations=0`; a single test that does is marked `slow` where it stands.
"""

from __future__ import annotations

from typing import Final

SLOW: Final = (
    "soak/test_soak.py",
    "project/test_readme.py",
    "emit/test_accepted_specs.py",
    "emit/test_engine.py",
    "emit/test_engine_memory.py",
    "client/test_bad_input.py",
    "write/test_approved.py",
    "benchmarks/test_counted.py",
    "pages/test_round_trip.py",
    "client/test_lifecycle_vectors.py",
    "contract/test_lifecycle.py",
    "emit/test_determinism.py",
    "project/test_checkout.py",
    "client/test_media_inputs.py",
    "project/test_proofs.py",
    "client/test_part_files.py",
    "project/test_install.py",
    "client/test_unloaded.py",
    "project/test_pytest_plugin.py",
    "client/test_whole_process.py",
    "client/test_interrupts.py",
    "client/test_network.py",
    "benchmarks/test_growth.py",
    "client/test_typing.py",
    "client/test_deadlines.py",
    "client/test_hostile_responses.py",
    "emit/test_beyond_vidu.py",
    "contract/test_outcomes.py",
    "emit/test_new_endpoint.py",
    "write/test_check_command.py",
    "write/test_unchanged.py",
    "client/test_sharing.py",
    "mock/test_faults.py",
    "emit/test_limits.py",
    "emit/test_parts.py",
    "pages/test_check_all.py",
    "pages/test_coverage.py",
    "pages/test_lock.py",
    "pages/test_scaffold.py",
    "write/test_merges.py",
    "write/test_writer_check.py",
    "contract/schemas/test_differential.py",
    "contract/schemas/test_form.py",
    "contract/schemas/test_tools.py",
    "language/test_rejected_specs.py",
    "consumers/test_tools.py",
    "client/test_old_pickles.py",
)
