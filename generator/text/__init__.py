"""Words that several outputs share; only `generator.language` is imported here."""
