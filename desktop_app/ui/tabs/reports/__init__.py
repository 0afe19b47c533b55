"""The reports: a period, its form on the screen, and the entries behind every number."""
