"""Corpora that are too large for one process: shards of bounded size, each to Parquet, on many cores or machines.

The way is a straight line: `inputs.py` finds the files, `shards.py` cuts each into shards, `work.py` makes one shard's
Parquet, `job.py` sees that every shard is done once whatever happens to those who do it (`local.py`, `cluster.py`), and
`manifest.py` says what came out. `results.py` reads it back. docs/bulk.md tells how it is used.
"""
