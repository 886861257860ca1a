"""The charts of answers on the screen and in files. pyqtgraph is imported when the first one is drawn."""
