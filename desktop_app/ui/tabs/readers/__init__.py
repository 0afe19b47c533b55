"""Readers: the list, the card beside it, registration."""
