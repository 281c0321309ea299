"""Mutation test: schemas and validators are spoilt one constraint at a time, and the vectors must notice.

`python -m tests.mutants --help` says how it is run. Libraries for mutation testing (mutmut, cosmic-ray) rewrite files,
run a test suite in a process for each mutant and know operators of Python only. Ours speaks of constraints, in JSON
Schemas and in the generated checks alike, keeps everything in memory and asks one vector after the other, so that
thousands of mutants take seconds.
"""
