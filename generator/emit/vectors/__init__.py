"""Makes conformance vectors: bodies around every rule, each with the verdict that the specs demand.

They are made from the model alone, so that they compare a schema with the specs and never with itself.
`values` tries what can stand in one place, with `lengths` of texts and `media_prefixes` of files, `conditions` what
may stand side by side, `near_misses` what other endpoints accept in the same place, and `bodies` puts each into the
smallest body that is right otherwise.
"""
