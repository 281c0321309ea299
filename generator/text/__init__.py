"""Holds the words that several outputs share; it imports nothing of ours but `generator.language`."""
