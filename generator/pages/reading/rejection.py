"""Defines the reasons why a page gives no facts."""


class CutError(Exception):
    """The page was recognised and is cut off; the message says where."""


class RejectedError(Exception):
    """The page cannot be read; the message says why."""
