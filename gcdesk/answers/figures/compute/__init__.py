"""The formulas of figures. Imports numpy: imported itself only when a figure is asked for."""
