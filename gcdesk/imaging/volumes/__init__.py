"""Voxels on their grid: read, shown as slices, and written."""
