"""A folder's files become cases. Free of Qt."""
