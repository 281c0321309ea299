"""Compares two sets of specs by what they accept, and says what a difference means for users."""
