"""What JSON is valid for each kind of value, and the words of the platform for what is not.

A small part of JSON Schema: enough for the platform's kinds, with the messages of the library that it uses.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

Schema = dict[str, Any]

_TYPES: dict[str, Callable[[object], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "integer": lambda value: (
        not isinstance(value, bool)
        and (isinstance(value, int) or (isinstance(value, float) and value.is_integer()))
    ),
}


def first_error(value: object, schema: Schema) -> str | None:
    """What is wrong with *value*, as the platform says it; None: nothing."""
    for culprit, message in _errors(value, schema):
        # The platform takes the value itself out of the message, unless it stands there in quotes.
        said = message.replace(f"{culprit} ", "", 1) if message.startswith(f"{culprit} ") else message
        return f"JSON does not fulfill schema: instance {said}"
    return None


def _errors(value: object, schema: Schema) -> Iterator[tuple[object, str]]:
    kind = schema.get("type")
    if kind is not None and not _TYPES[kind](value):
        yield value, f"{value!r} is not of type {kind!r}"
        return
    if "enum" in schema and value not in schema["enum"]:
        yield value, f"{value!r} is not one of {schema['enum']!r}"
    if isinstance(value, dict):
        yield from _object_errors(value, schema)
    if isinstance(value, list):
        yield from _array_errors(value, schema)


def _object_errors(value: dict[str, Any], schema: Schema) -> Iterator[tuple[object, str]]:
    for name in schema.get("required", ()):
        if name not in value:
            yield value, f"{name!r} is a required property"
    for name, inner in schema.get("properties", {}).items():
        if name in value:
            yield from _errors(value[name], inner)


def _array_errors(value: list[Any], schema: Schema) -> Iterator[tuple[object, str]]:
    if len(value) < schema.get("minItems", 0):
        yield value, f"{value!r} is too short"
    if len(value) > schema.get("maxItems", len(value)):
        yield value, f"{value!r} is too long"
    for item in value:
        yield from _errors(item, schema.get("items", {}))


def _array(items: Schema, length: int | None = None) -> Schema:
    exact = {} if length is None else {"minItems": length, "maxItems": length}
    return {"type": "array", "items": items, **exact}


_NUMBER: Schema = {"type": "number"}
_PLACE = _array(_NUMBER, 3)
_LINE = _array(_PLACE, 2)
_VERSION: Schema = {
    "type": "object",
    "required": ["major", "minor"],
    "properties": {"major": {"type": "integer"}, "minor": {"type": "integer"}},
}


def _shape(fields: dict[str, Schema]) -> Schema:
    return {"type": "object", "required": list(fields), "properties": fields}


_POLYGON = {
    "seed_point": _PLACE,
    "path_points": _array(_PLACE),
    "sub_type": {"type": "string"},
    "groups": _array({"type": "string"}),
}

_FIGURES: dict[str, tuple[str, str, dict[str, Schema]]] = {
    "2D bounding box": ("Multiple 2D bounding boxes", "boxes", {"corners": _array(_PLACE, 4)}),
    "Distance measurement": ("Multiple distance measurements", "lines", {"start": _PLACE, "end": _PLACE}),
    "Point": ("Multiple points", "points", {"point": _PLACE}),
    "Polygon": ("Multiple polygons", "polygons", _POLYGON),
    "Line": (
        "Multiple lines",
        "lines",
        {"seed_points": _array(_PLACE), "path_point_lists": _array(_array(_PLACE))},
    ),
    "Angle": ("Multiple angles", "angles", {"lines": _array(_LINE, 2)}),
    "Ellipse": ("Multiple ellipses", "ellipses", {"major_axis": _LINE, "minor_axis": _LINE}),
    "Three-point angle": ("Multiple three-point angles", "angles", {"angle": _array(_PLACE, 3)}),
}
"""Kind → the kind for several, the name of their list, the fields of one."""


def _figure(kind: str, fields: dict[str, Schema]) -> Schema:
    return _shape({"version": _VERSION, "type": {"enum": [kind]}, **fields})


SCHEMAS: dict[str, Schema] = {
    "String": {"type": "string"},
    "Integer": {"type": "integer"},
    "Float": _NUMBER,
    "Bool": {"type": "boolean"},
    "Anything": {},
    "Chart": {"type": "object"},
    "Choice": {"type": "string"},
    "Multiple choice": _array({"type": "string"}),
    "Affine transform registration": _shape({"3d_affine_transform": _array(_array(_NUMBER, 4), 4)}),
}
"""Kind of value → its schema."""

for _one, (_several, _list_name, _fields) in _FIGURES.items():
    SCHEMAS[_one] = _figure(_one, _fields)
    SCHEMAS[_several] = _figure(_several, {_list_name: _array(_shape(_fields))})


def schema_of(kind: str, choices: tuple[Any, ...] = ()) -> Schema:
    """The schema of a kind, narrowed to *choices* where there are any."""
    schema = SCHEMAS[kind]
    if not choices:
        return schema
    if kind == "Multiple choice":
        return {**schema, "items": {"enum": list(choices)}}
    return {**schema, "enum": list(choices)}
