"""Journals and newspapers: their list, the card of a year, what is missing, the summary book."""
