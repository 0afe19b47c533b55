"""Events: the month's sheet, the list, the card beside them, and the poster."""
