"""Speaks HTTP with Grand Challenge. Free of Qt; knows no folders, rows or widgets."""
