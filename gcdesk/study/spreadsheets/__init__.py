"""Spreadsheets as people have them, read as columns and lines. Free of Qt."""
