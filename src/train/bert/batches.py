"""Puts windows of like length together, so that little is padded."""

import torch

CHUNK = 64


def batches_of(items, size_of, most, shuffler=None):
    """Lists of items whose number times their greatest size is at most that.

    With a shuffler (random.Random) the order is by chance, and only stretches of it are sorted.
    """
    order = list(items)
    chunk = len(order)
    if shuffler:
        shuffler.shuffle(order)
        chunk = CHUNK
    batches = []
    for start in range(0, len(order), max(1, chunk)):
        batch = []
        for item in sorted(order[start : start + chunk], key=size_of):
            if batch and (len(batch) + 1) * size_of(item) > most:
                batches.append(batch)
                batch = []
            batch.append(item)
        batches.append(batch)
    if shuffler:
        shuffler.shuffle(batches)
    return batches


def padded(rows):
    """Rows of numbers as one tensor, zeros behind the shorter ones, and the mask of what counts."""
    width = max(map(len, rows))
    numbers = torch.zeros(len(rows), width, dtype=torch.long)
    mask = torch.zeros(len(rows), width)
    for at, row in enumerate(rows):
        numbers[at, : len(row)] = torch.tensor(row)
        mask[at, : len(row)] = 1
    return numbers, mask
