"""Answers as files: spreadsheets and CSV. Blocking."""
