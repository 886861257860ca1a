"""The fault matrix: what goes wrong is made to happen to whole runs, and the server tells how they ended."""
