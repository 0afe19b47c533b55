"""Stock-taking: the checks, the counting at the shelves, what becomes of the missing."""
