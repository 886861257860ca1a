"""Spreadsheets, read and matched with display sets by their titles. Free of Qt."""
