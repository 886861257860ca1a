"""What is drawn on an image: labels, how far several masks agree, and masks as files."""
