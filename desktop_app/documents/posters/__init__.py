"""Posters, invitations and certificates: papers for the public, black on white.

Belongs here: one module a template, what they share (`parts.py`, `foot.py`,
`day.py`), the fixed words in both languages (`texts.py`), and how a page
comes on paper of another size (`sheets.py`). A poster speaks the language of
the village and not that of the window, so its words are not translated by Qt;
on a poster in both, Kyrgyz is above. Copy `large.py` as an example.
"""
