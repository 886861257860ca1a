"""Files as images: what a file is, its header, its series. Free of Qt."""
