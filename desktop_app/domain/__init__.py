"""The library's rules: pure functions and frozen dataclasses.

Belongs here: what a librarian could decide with paper and pencil. Standard
library only; no clock (today is an argument), no input or output, no text a
person reads (codes and facts instead). May import: nothing of ours but
`paths` and `log`. Copy `periods.py` as an example.
"""
