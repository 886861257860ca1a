"""Masks over their image, slice by slice."""
