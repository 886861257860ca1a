"""Figures about answers: how far readers agree, and how often they say what the ground truth says. Free of Qt.

``collect`` turns the answers to one question into ``ratings``; ``agreement`` and ``against_truth`` make figures of
them; ``definitions`` says what each figure is; ``imrmc`` and ``ground_truth_csv`` write files for other programs.
numpy is imported by the first figure that is computed, not by importing these modules.
"""
