"""gcdesk: fill, order and read out reader studies on Grand Challenge, without programming."""

__version__ = "0.1.0"
