"""What the journal keeps of runs, and what is told of them. Free of Qt."""
