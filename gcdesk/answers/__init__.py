"""What readers answered: in words, in tables, in figures, and as files to take away."""
