"""Writes outputs to the disk; imports nothing else of the generator."""
