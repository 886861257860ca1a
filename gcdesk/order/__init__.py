"""The order and the titles of a study's display sets: arranged, planned, applied, put back."""
