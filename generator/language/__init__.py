"""From YAML files to a typed model: reading with places, the language's rules, resolving, checking the whole."""
