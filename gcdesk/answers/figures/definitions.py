"""What each figure and interval is: its name, one plain sentence, its formula and who published it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from gcdesk.answers.figures.figure import Method
from gcdesk.texts import tr


@dataclass(frozen=True, slots=True)
class Definition:
    """A figure or an interval, for people."""

    method: Method
    name: str
    plain: str
    """What it says, and of which answers."""
    formula: str
    """As text; nothing where the plain words say all."""
    source: str
    """Where it was published."""


def definition(method: Method) -> Definition:
    """The definition of *method*, in the user's language."""
    name, plain, formula, source = _DEFINITIONS[method]()
    return Definition(method, name, plain, formula, source)


def _percent_agreement() -> tuple[str, str, str, str]:
    return (
        tr("Answers", "Percent agreement"),
        tr(
            "Answers",
            "Of the pairs of readers who answered a case, how many gave the same answer, on average over the cases with at least two answers. It does not allow for agreement by chance.",
        ),
        "p = (1/N) Σᵢ Σ_c nᵢ_c (nᵢ_c − 1) / (mᵢ (mᵢ − 1))",
        "Fleiss JL. Psychological Bulletin 1971; 76: 378–382.",
    )


def _cohen_kappa() -> tuple[str, str, str, str]:
    return (
        tr("Answers", "Cohen's kappa"),
        tr(
            "Answers",
            "How far two readers agree beyond chance, on the cases that both answered: 1 is complete agreement, 0 is what chance would give, less than 0 is worse than chance.",
        ),
        "κ = (p_o − p_e) / (1 − p_e),  p_e = Σ_c p_c· p_·c",
        "Cohen J. Educational and Psychological Measurement 1960; 20: 37–46.",
    )


def _cohen_kappa_linear() -> tuple[str, str, str, str]:
    return (
        tr("Answers", "Cohen's kappa, linear weights"),
        tr(
            "Answers",
            "Cohen's kappa for options with an order: two answers count as the less different the closer they are, in steps of the order.",
        ),
        "κ = 1 − Σ v_ij p_ij / Σ v_ij p_i· p_·j,  v_ij = |i − j| / (k − 1)",
        "Cohen J. Psychological Bulletin 1968; 70: 213–220.",
    )


def _cohen_kappa_quadratic() -> tuple[str, str, str, str]:
    return (
        tr("Answers", "Cohen's kappa, quadratic weights"),
        tr(
            "Answers",
            "Cohen's kappa for options with an order: a difference of two steps counts four times as much as one of one step.",
        ),
        "κ = 1 − Σ v_ij p_ij / Σ v_ij p_i· p_·j,  v_ij = (i − j)² / (k − 1)²",
        "Cohen J. Psychological Bulletin 1968; 70: 213–220.",
    )


def _fleiss_kappa() -> tuple[str, str, str, str]:
    return (
        tr("Answers", "Fleiss' kappa"),
        tr(
            "Answers",
            "How far several readers agree beyond chance, on the cases that all of them answered: 1 is complete agreement, 0 is what chance would give.",
        ),
        "κ = (P̄ − P̄_e) / (1 − P̄_e),  P̄_e = Σ_c p_c²",
        "Fleiss JL. Psychological Bulletin 1971; 76: 378–382.",
    )


def _alpha_nominal() -> tuple[str, str, str, str]:
    return (
        tr("Answers", "Krippendorff's alpha"),
        tr(
            "Answers",
            "How far readers agree beyond chance, also where some did not answer every case: every case with at least two answers counts. 1 is complete agreement, 0 is what chance would give.",
        ),
        "α = 1 − D_o / D_e,  δ²_ck = 1 if c ≠ k",
        "Krippendorff K. Content Analysis, 3rd ed. Sage 2013, chapter 12.",
    )


def _alpha_ordinal() -> tuple[str, str, str, str]:
    return (
        tr("Answers", "Krippendorff's alpha, ordered"),
        tr(
            "Answers",
            "Krippendorff's alpha for options with an order: two answers differ by how many answers lie between them.",
        ),
        "α = 1 − D_o / D_e,  δ²_ck = (Σ_{g=c…k} n_g − (n_c + n_k)/2)²",
        "Krippendorff K. Content Analysis, 3rd ed. Sage 2013, chapter 12.",
    )


def _alpha_interval() -> tuple[str, str, str, str]:
    return (
        tr("Answers", "Krippendorff's alpha, numbers"),
        tr(
            "Answers",
            "Krippendorff's alpha for numbers: the difference between two answers is squared, so large differences weigh most. Every case with at least two answers counts.",
        ),
        "α = 1 − D_o / D_e,  δ²_ck = (c − k)²",
        "Krippendorff K. Content Analysis, 3rd ed. Sage 2013, chapter 12.",
    )


def _icc_2_1() -> tuple[str, str, str, str]:
    return (
        tr("Answers", "ICC(2,1)"),
        tr(
            "Answers",
            "How much of the spread of the numbers comes from the cases and not from the readers, for the number of one reader: absolute agreement, cases and readers both taken as samples. On the cases that all readers answered.",
        ),
        "ICC(2,1) = (MS_R − MS_E) / (MS_R + (k − 1) MS_E + k (MS_C − MS_E) / n)",
        "Shrout PE, Fleiss JL. Psychological Bulletin 1979; 86: 420–428.",
    )


def _icc_2_k() -> tuple[str, str, str, str]:
    return (
        tr("Answers", "ICC(2,k)"),
        tr("Answers", "As ICC(2,1), but for the mean of the numbers of all readers instead of one reader's."),
        "ICC(2,k) = (MS_R − MS_E) / (MS_R + (MS_C − MS_E) / n)",
        "Shrout PE, Fleiss JL. Psychological Bulletin 1979; 86: 420–428.",
    )


def _bias() -> tuple[str, str, str, str]:
    return (
        tr("Answers", "Bias (Bland–Altman)"),
        tr(
            "Answers",
            "The mean of the differences of two readers' numbers, the first reader's less the second's, on the cases that both answered.",
        ),
        "d̄ = (1/n) Σᵢ (aᵢ − bᵢ)",
        "Bland JM, Altman DG. Lancet 1986; 327: 307–310.",
    )


def _lower_limit() -> tuple[str, str, str, str]:
    return (
        tr("Answers", "Lower limit of agreement (Bland–Altman)"),
        tr(
            "Answers",
            "95 % of the differences of two readers' numbers are expected between the lower and the upper limit, if they are spread normally.",
        ),
        "d̄ − 1.96 s,  s = √(Σᵢ (dᵢ − d̄)² / (n − 1))",
        "Bland JM, Altman DG. Lancet 1986; 327: 307–310. Statistical Methods in Medical Research 1999; 8: 135–160.",
    )


def _upper_limit() -> tuple[str, str, str, str]:
    return (
        tr("Answers", "Upper limit of agreement (Bland–Altman)"),
        tr(
            "Answers",
            "95 % of the differences of two readers' numbers are expected between the lower and the upper limit, if they are spread normally.",
        ),
        "d̄ + 1.96 s,  s = √(Σᵢ (dᵢ − d̄)² / (n − 1))",
        "Bland JM, Altman DG. Lancet 1986; 327: 307–310. Statistical Methods in Medical Research 1999; 8: 135–160.",
    )


def _share_correct() -> tuple[str, str, str, str]:
    return (
        tr("Answers", "Share correct"),
        tr(
            "Answers",
            "Of the answers on cases with a ground truth, how many agree with it. Over several readers: the mean of their shares.",
        ),
        tr("Answers", "correct answers / answers on cases with a ground truth"),
        "",
    )


def _sensitivity() -> tuple[str, str, str, str]:
    return (
        tr("Answers", "Sensitivity"),
        tr(
            "Answers",
            "Of the cases that are positive in the ground truth and were answered, how many were called positive. Over several readers: the mean of their sensitivities.",
        ),
        tr("Answers", "called positive / positive in truth"),
        "Altman DG, Bland JM. BMJ 1994; 308: 1552.",
    )


def _specificity() -> tuple[str, str, str, str]:
    return (
        tr("Answers", "Specificity"),
        tr(
            "Answers",
            "Of the cases that are negative in the ground truth and were answered, how many were called negative. Over several readers: the mean of their specificities.",
        ),
        tr("Answers", "called negative / negative in truth"),
        "Altman DG, Bland JM. BMJ 1994; 308: 1552.",
    )


def _wilson() -> tuple[str, str, str, str]:
    return (
        tr("Answers", "Wilson's interval"),
        tr("Answers", "95 % interval of a counted share; good with few cases, too."),
        "(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)",
        "Wilson EB. Journal of the American Statistical Association 1927; 22: 209–212.",
    )


def _bootstrap_percentile() -> tuple[str, str, str, str]:
    return (
        tr("Answers", "Bootstrap over cases, percentiles"),
        tr(
            "Answers",
            "The cases are drawn anew many times, each with all its answers, and the figure is computed each time; 95 % of these values lie in the interval. It tells how much other cases would change the figure, with the same readers. The same seed gives the same interval.",
        ),
        "",
        "Efron B, Tibshirani RJ. An Introduction to the Bootstrap. Chapman & Hall 1993, chapter 13.",
    )


def _bootstrap_bca() -> tuple[str, str, str, str]:
    return (
        tr("Answers", "Bootstrap over cases, BCa"),
        tr(
            "Answers",
            "As the bootstrap by percentiles, but corrected for the bias and the skewness of the values (bias-corrected and accelerated).",
        ),
        "Φ(z₀ + (z₀ + z) / (1 − a (z₀ + z)))",
        "Efron B. Journal of the American Statistical Association 1987; 82: 171–185.",
    )


def _f_interval() -> tuple[str, str, str, str]:
    return (
        tr("Answers", "Interval by the F distribution"),
        tr("Answers", "95 % interval of an intraclass correlation, if the numbers are spread normally."),
        "",
        "Shrout PE, Fleiss JL. Psychological Bulletin 1979; 86: 420–428. McGraw KO, Wong SP. Psychological Methods 1996; 1: 30–46.",
    )


def _t_interval() -> tuple[str, str, str, str]:
    return (
        tr("Answers", "Interval by Student's t distribution"),
        tr(
            "Answers",
            "95 % interval of the bias or of a limit of agreement, if the differences are spread normally.",
        ),
        "d̄ ± t s/√n;  limit ± t s √(1/n + 1.96²/(2(n − 1)))",
        "Bland JM, Altman DG. Lancet 1986; 327: 307–310. Statistical Methods in Medical Research 1999; 8: 135–160.",
    )


_DEFINITIONS: Mapping[Method, Callable[[], tuple[str, str, str, str]]] = {
    Method.PERCENT_AGREEMENT: _percent_agreement,
    Method.COHEN_KAPPA: _cohen_kappa,
    Method.COHEN_KAPPA_LINEAR: _cohen_kappa_linear,
    Method.COHEN_KAPPA_QUADRATIC: _cohen_kappa_quadratic,
    Method.FLEISS_KAPPA: _fleiss_kappa,
    Method.ALPHA_NOMINAL: _alpha_nominal,
    Method.ALPHA_ORDINAL: _alpha_ordinal,
    Method.ALPHA_INTERVAL: _alpha_interval,
    Method.ICC_2_1: _icc_2_1,
    Method.ICC_2_K: _icc_2_k,
    Method.BIAS: _bias,
    Method.LOWER_LIMIT: _lower_limit,
    Method.UPPER_LIMIT: _upper_limit,
    Method.SHARE_CORRECT: _share_correct,
    Method.SENSITIVITY: _sensitivity,
    Method.SPECIFICITY: _specificity,
    Method.WILSON: _wilson,
    Method.BOOTSTRAP_PERCENTILE: _bootstrap_percentile,
    Method.BOOTSTRAP_BCA: _bootstrap_bca,
    Method.F_INTERVAL: _f_interval,
    Method.T_INTERVAL: _t_interval,
}
