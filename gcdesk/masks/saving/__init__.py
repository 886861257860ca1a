"""Masks as files in a folder: names, manifest, and the work of saving. Free of Qt."""
