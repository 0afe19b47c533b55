"""Ratios to limits measured in the same run: `python make.py bench [--only S3,S5]`.

One module for each target: `start` S1 and S2, `search` S3, `tables` S4, `desk`
S5, `quarter` S6, `paper` S8. Each has `measure(pairs)`, which yields `Result`s.
"""
