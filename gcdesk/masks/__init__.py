"""The masks that readers drew: listed, looked at over their images, and saved as files."""
