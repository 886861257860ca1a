"""A folder becomes cases, an assignment table, checks, sending, and an outcome."""
