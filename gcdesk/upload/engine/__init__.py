"""Sends the cases of a plan, each exactly once, and follows them until they are there. Free of Qt."""
