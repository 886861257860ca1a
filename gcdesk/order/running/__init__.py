"""Applying in the window: agreed on, carried out, ended, put back. Qt throughout."""
