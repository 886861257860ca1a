"""The list of masks: filters, table, thumbnails."""
