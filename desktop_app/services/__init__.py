"""What a librarian does at the desk and in the stock, one transaction each.

Belongs here: functions named by the act (`lending.issue`), that take the
`Library` first and plain values after it, decide with `domain`, write through
`storage` and return `Done`. The only room that opens a transaction. May
import `statistics`, `storage`, `domain`. Copy `visits.py` as an example.
"""
