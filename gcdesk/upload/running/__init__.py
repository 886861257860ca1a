"""The bottom of the tab, and all that is asked and shown while and after display sets are sent."""
