"""The first screen: the desk on the left, the day on the right."""
