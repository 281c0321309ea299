"""Has a module for each object within requests, loaded when its class is first used."""
