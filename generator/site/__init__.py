"""Builds the static site: has Python read what it says of the client and of changes, and Node.js do the rest."""
