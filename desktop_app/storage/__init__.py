"""The SQLite file: schema, migrations, queries, search, journal, backup, recovery.

Belongs here: every SQL statement and everything that touches the file. The
only room that imports peewee and apsw. Functions take and return frozen
dataclasses and plain values; no peewee instance leaves the room. Transactions
are opened by `services`, never here. May import `domain`, `paths`, `log`.
Copy `facts.py` as an example.
"""
