"""Paper, and the words that screen and paper share.

Belongs here: reports, posters, cards as PDF, the titles of codes (`names.py`)
and the sentences for problems (`wording.py`). Text is translated through an
injected `translate(context, text, comment, n)`; reportlab is imported on
first use, inside this room only. May import `services`, `statistics`,
`domain`, never `storage`. Copy `money.py` as an example.
"""
