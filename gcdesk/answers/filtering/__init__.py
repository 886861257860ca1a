"""The controls that say which answers are looked at."""
