"""Masks over their images: fetching, keeping and drawing them. Free of Qt."""
