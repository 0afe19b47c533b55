"""Files that come in and go out: the USB package, later tables and catalogue records.

Belongs here: formats, their reading with mistrust and their writing with
verification. May import `services`, `statistics`, `domain`, never `storage`.
Copy `package.py` as an example.
"""
