"""The same services without a window: subcommands and the desk on standard input.

Belongs here: arguments, streams, exit codes. Qt-free: translation is injected.
May import `exchange`, `documents`, `services`, `statistics`, `domain`, never
`storage`. Copy a `_verb` of `commands.py` as an example.
"""
