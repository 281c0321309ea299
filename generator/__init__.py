"""Reads hand-written specs of asynchronous video endpoints and writes everything that is made from them."""
