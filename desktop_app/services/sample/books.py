"""The sample's bound inventory book: what stood on the shelves at the start is on paper."""

from __future__ import annotations

from datetime import timedelta

from desktop_app.services.sample.world import World
from desktop_app.storage import inventory_prints
from desktop_app.storage.inventory_prints import Printed

_ON_A_SHEET = 27  # lines


def print_book(world: World) -> None:
    """The first lines were printed in the first month; later batches wait for their sheets."""
    last = max(item.id for item in world.items if item.since < world.start)
    sheets = -(-last // _ON_A_SHEET)
    day = world.start + timedelta(days=20)
    inventory_prints.add_print(world.database, Printed(day, 1, last, last, 1, sheets))
