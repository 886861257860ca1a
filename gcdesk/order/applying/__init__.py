"""Writes a plan to the server, each step in the journal, and puts it back. Free of Qt; blocking."""
