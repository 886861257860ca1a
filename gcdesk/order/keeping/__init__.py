"""Which study it is about, and what is kept of unapplied edits. Free of Qt."""
