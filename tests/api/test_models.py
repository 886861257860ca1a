from __future__ import annotations

import inspect

import msgspec
import pytest

from gcdesk.api import models

MODELS = [each for _, each in inspect.getmembers(models, inspect.isclass) if issubclass(each, models.Model)]
ESSENTIAL = {
    "Interface": {"slug"},
    "Option": {"id"},
    "Question": {"pk"},
    "Study": {"pk", "slug"},
    "Value": {"pk", "interface"},
    "DisplaySet": {"pk"},
    "Upload": {"pk"},
    "Part": {"number", "etag"},
    "Import": {"pk"},
    "Answer": {"pk"},
    "ImageFile": {"file"},
    "Image": {"pk"},
    "Instance": {"sop_instance_uid", "url"},
    "Model": set(),
}


@pytest.mark.hazard("N12")
@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_field_but_the_essential_has_a_default(model: type[models.Model]) -> None:
    assert {field.name for field in msgspec.structs.fields(model) if field.required} == ESSENTIAL[
        model.__name__
    ]


def test_models_are_values() -> None:
    assert models.Answer("1") == models.Answer("1")
    assert hash(models.Upload("1")) == hash(models.Upload("1"))
    with pytest.raises(AttributeError):
        models.Answer("1").answer = 2  # type: ignore[misc] # that is what is tried
