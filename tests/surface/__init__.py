"""Keeps what `videotasks` shows to its users in one file, and sees that nothing of it goes without a word."""
