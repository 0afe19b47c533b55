"""The sample's batches as they came: who gave the gifts, what a waybill says, volumes of a work.

Nothing here throws dice or posts facts: the numbers of the other parts stay what they are.
"""

from __future__ import annotations

from desktop_app.services.sample.world import World

_GIVERS = ("Асанов Болот Токтогулович", "Ишенбаева Гүлмайрам", "«Илим» коомдук фонду")


def make_receipts(world: World) -> None:
    """Givers, the documents' own totals, and one delivery that two books are missing from."""
    came = world.database.rows(
        "SELECT receipt.id, origin, count(*), sum(price) FROM receipt"
        " JOIN copy ON receipt_id = receipt.id GROUP BY receipt.id ORDER BY receipt.id"
    )
    for place, (batch, origin, copies, money) in enumerate(came):
        if origin == "gift":
            giver = _GIVERS[place // 4 % len(_GIVERS)]
            world.database.update(
                "receipt", batch, giver=giver, document="", document_no="", document_date=None
            )
        else:
            short = 2 if place == len(came) - 2 else 0
            world.database.update(
                "receipt", batch, document_copies=copies + short,
                document_money=money + short * 25_000,
            )  # fmt: skip
    world.database.execute(
        "UPDATE title SET series = 'Мектеп китепканасы' WHERE content = 'children' AND id % 3 = 0"
    )
