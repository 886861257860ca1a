"""The views of the figures: against ground truth, and of the agreement between readers."""
