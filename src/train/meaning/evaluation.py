"""How often a line comes closest to one that tells of the same, by its direction alone."""

import json

import torch
from sentences import directions_of


def evaluate(network, path, vocabulary):
    """P@1 and R@3 over the lines of A with gold.

    A row of the file: {"a_lines", "b_lines", "gold": {"number in A": [numbers in B]}}.
    """
    with open(path, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    texts = sorted({line for row in rows for line in row["a_lines"] + row["b_lines"]})
    directions = dict(zip(texts, directions_of(network, texts, vocabulary)))
    ranks = []
    for row in rows:
        there = torch.stack([directions[line] for line in row["b_lines"]])
        for at, gold in row["gold"].items():
            order = (there @ directions[row["a_lines"][int(at)]]).argsort(descending=True).tolist()
            ranks.append(min(order.index(right) for right in gold))
    return tuple(sum(rank < most for rank in ranks) / len(ranks) for most in (1, 3))
