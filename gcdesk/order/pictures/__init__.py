"""A display set's images as small pictures. Free of Qt."""
