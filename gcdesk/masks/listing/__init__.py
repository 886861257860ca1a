"""Which masks there are, and which image each belongs to. Free of Qt."""
