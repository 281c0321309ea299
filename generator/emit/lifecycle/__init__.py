"""Makes the task's lifecycle for other languages: a table of decisions, and exchanges that show what it means."""
