"""The tabs, one folder each: `tab.py` with `build(context)`, `columns.py`, its forms and dialogs.

To add one: copy the smallest neighbour, add one line to `registry.py`.
"""
