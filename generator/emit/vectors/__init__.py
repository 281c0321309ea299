"""Conformance vectors: bodies around every rule, each with the verdict that the specs demand.

They are made from the model alone, so that they hold a schema against the specs and never against itself.
`values` tries what can stand in one place, with `lengths` of texts and `beginnings` of files, `conditions` what may
stand side by side, `siblings` what other endpoints take in the same place, and `bodies` puts each into the smallest
body that is right otherwise.
"""
