"""One answer in words. Pure."""
