"""Files as images: what a file is, its voxels, and what is drawn on them. Free of Qt."""
