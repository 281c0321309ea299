"""From YAML files to a typed model: reading with places, the language's rules, resolving, and what YAML cannot rule out."""
