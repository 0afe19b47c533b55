"""Китепкана: a village library's desk, stock and reports, offline.

Every printed number is a sum over dated entries. The rooms and who may import
whom: README, chapter «Architecture»; held by the contracts in pyproject.toml.
"""

__version__ = "0.1.0"
