"""One snapshot of the chosen reader study for all tabs. Free of Qt."""
