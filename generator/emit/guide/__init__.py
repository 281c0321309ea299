"""Makes the chapters of the client's guide, which its package brings along."""
