"""Answers as tables: one row an answer, a reader, a display set. Pure."""
