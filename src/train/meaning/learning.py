"""How wrong the directions of a batch of lines are."""

import torch

TEMPERATURE = 0.05
ALL_LINES = 0.5
OUT = -1e4


def loss_of(directions, lines):
    """Contrastive: a line comes closest to those that tell of the same.

    The mean over each line and each document that has such a line, among that document's lines
    alone, which is what aligning asks for; and at half the weight among all lines of the batch
    (InfoNCE: van den Oord et al. 2018; in-batch negatives as in Karpukhin et al. 2020).
    """
    closeness = directions @ directions.T / TEMPERATURE
    documents = torch.tensor([line.document for line in lines])
    same, unknown = _relations(lines)
    within = []
    for document in documents.unique():
        there = documents == document
        asked = same[:, there].any(1)
        if asked.any():
            shown = closeness[asked][:, there].masked_fill(unknown[asked][:, there], OUT)
            right = shown.masked_fill(~same[asked][:, there], OUT)
            within.append(shown.logsumexp(1) - right.logsumexp(1))
    if not within:
        return directions.sum() * 0
    asked = same.any(1)
    hidden = (unknown | (documents[:, None] == documents[None]) | same)[asked]
    others = closeness[asked].masked_fill(hidden, OUT).logsumexp(1, keepdim=True)
    wrong = torch.logaddexp(closeness[asked], others) - closeness[asked]
    among_all = ((wrong * same[asked]).sum(1) / same[asked].sum(1)).mean()
    return torch.cat(within).mean() + ALL_LINES * among_all


def _relations(lines):
    """Which lines tell of the same, and of which nobody knows: lines × lines, twice."""
    same = torch.zeros(len(lines), len(lines), dtype=torch.bool)
    unknown = torch.zeros_like(same)
    for at, one in enumerate(lines):
        for number, other in enumerate(lines):
            if one.document != other.document and one.event == other.event:
                same[at, number] = bool(one.happenings & other.happenings)
                unknown[at, number] = not same[at, number] and bool(one.mentioned & other.mentioned)
    return same, unknown


def drift_of(directions, before):
    """How far the cosines of other texts have moved from what they were: the mean square."""
    apart = ~torch.eye(len(before), dtype=torch.bool)
    return ((directions @ directions.T - before @ before.T)[apart] ** 2).mean()
