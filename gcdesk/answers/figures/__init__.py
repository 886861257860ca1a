"""Figures about answers: how far readers agree, and how often they say what the ground truth says. Free of Qt.

``collect`` turns the answers to one question into ``ratings``; ``agreement`` and ``against_truth`` make figures of
them; ``definitions`` says what each figure is. ``compute`` holds the formulas, and alone imports numpy, when the first
figure is asked for. ``imrmc`` and ``truth_file`` make files for other programs.
"""
