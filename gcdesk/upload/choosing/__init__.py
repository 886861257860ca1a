"""The top of the tab: which folder, and how its files become cases."""
