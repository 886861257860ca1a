"""The middle of the tab: the assignment table."""
