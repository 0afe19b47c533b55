"""Facts → indicators → forms → checks.

Belongs here: what a number means and how a form is evaluated. An indicator is
declared once in `indicators.py`; a form is a data file under
`resources/forms/`. No SQL and no text besides the titles in the form files.
May import `storage` and `domain`. Copy `indicators.py` as an example.
"""
