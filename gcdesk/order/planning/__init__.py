"""What has to be written so that a wanted order and wanted titles hold. Pure."""
