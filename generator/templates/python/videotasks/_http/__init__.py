"""The two transports: the only modules that use requests, aiohttp and what those are made of."""
