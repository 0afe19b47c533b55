"""Bodies and people: the register of bodies, their offices in time, agreements with them."""
