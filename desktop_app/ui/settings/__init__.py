"""The settings: the library's own words, counting rules, copies, the trash.

Each page is a widget with `start()`, the signal `said` after it put a sentence
into the strip, and `left` when she wants to go; `dialog.py` holds them together.
"""
