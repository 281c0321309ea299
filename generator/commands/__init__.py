"""Holds one module for each command of the command line: `add()` declares its arguments, `run()` does the work."""
