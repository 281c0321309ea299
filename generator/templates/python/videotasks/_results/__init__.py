"""What a task has made."""
