"""The sans-IO core: what to do next, decided without doing it."""
