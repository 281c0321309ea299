"""Both clients under random faults, time limits and alarms for as long as one likes: `python -m tests.soak --help`.

What must be nought is counted by what the mock of the platform has seen and sent, not by what the client says.
"""
