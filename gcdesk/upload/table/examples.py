"""Examples of values that are JSON, for those who have to write one. Pure."""

from __future__ import annotations

import json

_VERSION = {"major": 1, "minor": 0}
_BOX = {"corners": [[10.0, 10.0, 0.5], [20.0, 10.0, 0.5], [20.0, 20.0, 0.5], [10.0, 20.0, 0.5]]}
_DISTANCE = {"start": [10.0, 10.0, 0.5], "end": [20.0, 20.0, 0.5]}
_POINT = {"point": [10.0, 10.0, 0.5]}
_POLYGON = {
    "seed_point": [10.0, 10.0, 0.5],
    "path_points": [[10.0, 10.0, 0.5], [20.0, 10.0, 0.5], [20.0, 20.0, 0.5]],
    "sub_type": "polygon",
    "groups": [],
}
_LINE = {
    "seed_points": [[10.0, 10.0, 0.5]],
    "path_point_lists": [[[10.0, 10.0, 0.5], [20.0, 20.0, 0.5]]],
}
_ANGLE = {"lines": [[[10.0, 10.0, 0.5], [20.0, 10.0, 0.5]], [[10.0, 10.0, 0.5], [10.0, 20.0, 0.5]]]}
_ELLIPSE = {
    "major_axis": [[10.0, 15.0, 0.5], [30.0, 15.0, 0.5]],
    "minor_axis": [[20.0, 10.0, 0.5], [20.0, 20.0, 0.5]],
}
_THREE_POINTS = {"angle": [[10.0, 10.0, 0.5], [20.0, 10.0, 0.5], [20.0, 20.0, 0.5]]}

# Kind, the kind for several, the name of their list, one of them. Coordinates are millimetres in world space.
_FIGURES = (
    ("2D bounding box", "Multiple 2D bounding boxes", "boxes", _BOX),
    ("Distance measurement", "Multiple distance measurements", "lines", _DISTANCE),
    ("Point", "Multiple points", "points", _POINT),
    ("Polygon", "Multiple polygons", "polygons", _POLYGON),
    ("Line", "Multiple lines", "lines", _LINE),
    ("Angle", "Multiple angles", "angles", _ANGLE),
    ("Ellipse", "Multiple ellipses", "ellipses", _ELLIPSE),
    ("Three-point angle", "Multiple three-point angles", "angles", _THREE_POINTS),
)


def example(kind: str) -> str:
    """A value of an interface's *kind*, as JSON with a line a field; "" where none is needed."""
    value = _examples().get(kind)
    if value is None:
        return ""
    if not isinstance(value, dict):
        return json.dumps(value)
    fields = (f"  {json.dumps(name)}: {json.dumps(inner)}" for name, inner in value.items())
    return "{\n" + ",\n".join(fields) + "\n}"


def _examples() -> dict[str, object]:
    found: dict[str, object] = {
        "Multiple choice": ["first choice", "second choice"],
        "Affine transform registration": {
            "3d_affine_transform": [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]]
        },
    }
    for one, several, list_name, figure in _FIGURES:
        found[one] = {"type": one, "version": _VERSION, **figure}
        found[several] = {"type": several, "version": _VERSION, list_name: [figure]}
    return found
