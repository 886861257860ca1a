"""What is told of each display set in the list, and which are shown. Free of Qt."""
