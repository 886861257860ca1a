"""Saving masks from the window: what is asked, how it goes, how it ended."""
