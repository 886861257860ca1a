from __future__ import annotations

from gcdesk.answers.figures.figure import Figure, Interval, Method
from gcdesk.answers.figures.sheet import header, methods_used, rows

KAPPA = Figure(
    Method.COHEN_KAPPA,
    0.492,
    about="Option “Nodule”",
    readers_named=("anna", "ben"),
    cases=200,
    readers=2,
    answers=400,
    interval=Interval(0.38, 0.59, Method.BOOTSTRAP_BCA, seed=3, resamples=2000, standard_error=0.05),
)
NOTHING = Figure(Method.FLEISS_KAPPA, None, "Undefined: nobody answered.")


def test_a_row_holds_numbers_as_numbers_and_what_they_rest_on() -> None:
    names = {"anna": "R01", "ben": "R02"}
    row, undefined = rows("Is there a nodule?", [KAPPA, NOTHING], names.__getitem__, positive="Yes")
    told = dict(zip(header(), row, strict=True))
    assert told["Question"] == "Is there a nodule?"
    assert told["Part"] == "Option “Nodule”"
    assert told["Positive"] == "Yes"
    assert told["Readers"] == "R01, R02"
    assert (told["Value"], told["95 % from"], told["95 % to"], told["Standard error"]) == (
        0.492,
        0.38,
        0.59,
        0.05,
    )
    assert (told["Number of cases"], told["Number of readers"], told["Number of answers"]) == (200, 2, 400)
    assert (told["Resamples"], told["Seed"]) == (2000, 3)
    assert told["Note"] == ""
    nothing = dict(zip(header(), undefined, strict=True))
    assert nothing["Value"] is None
    assert nothing["Note"] == "Undefined: nobody answered."


def test_each_method_is_explained_once() -> None:
    names = [name for name, *_ in methods_used([KAPPA, KAPPA, NOTHING])]
    assert names == ["Cohen's kappa", "Bootstrap over cases, BCa", "Fleiss' kappa"]
