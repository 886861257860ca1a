"""What was begun and how far it got, in SQLite. Free of Qt."""
