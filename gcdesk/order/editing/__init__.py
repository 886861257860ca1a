"""The table in which display sets are put in order and given titles. Qt throughout."""
