"""gcdesk uses itself: the main job by mouse and keys, then a comparison with what the server has."""

from gcdesk.selftest.run import run

__all__ = ["run"]
