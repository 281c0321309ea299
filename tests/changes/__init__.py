"""Tests of what is said of the difference of two sets of specs."""
