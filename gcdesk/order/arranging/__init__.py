"""The wanted order and titles, as values, and every edit of them as a pure function. Free of Qt."""
