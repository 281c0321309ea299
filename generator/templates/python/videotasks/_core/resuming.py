"""Says in code how a task is taken up again, for messages."""

from __future__ import annotations


def in_code(task_id: str, provider: str | None = None) -> str:
    """What makes a task again, such as `client.task("t-1")`.

    Args:
        task_id: Its id.
        provider: Who has it, where the client has several providers.
    """
    which = f', provider="{provider}"' if provider else ""
    return f'client.task("{task_id}"{which})'
