"""The sample library: two years of a branch in the Alamudun district, the same for the same seed.

`make` writes it in bulk, through the same facts and classes as the desk does,
and hands in every quarter that is over. For learning, benchmarks and tests.
"""

from desktop_app.services.sample.make import make, open_or_make
from desktop_app.services.sample.world import SIZES

__all__ = ["SIZES", "make", "open_or_make"]
