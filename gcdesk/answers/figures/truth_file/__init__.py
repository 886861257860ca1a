"""Ground truth files for the website: made from a table or from one reader's answers, and checked before."""
