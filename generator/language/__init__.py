"""Turns YAML files into a typed model: reads with places, applies the rules, resolves, checks the whole."""
