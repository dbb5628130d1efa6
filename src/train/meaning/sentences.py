"""Turns sentences into pieces, and these into directions."""

import torch
from batches import batches_of, padded
from vocabulary import form_of, spans_of

MOST_PIECES = 126
BATCH = 4096


def pieces_of(sentence, vocabulary, most=MOST_PIECES):
    """The numbers of a sentence's pieces, from its beginning, with those before and behind them."""
    inner = [
        piece
        for start, end in spans_of(sentence)
        for piece in vocabulary.pieces(form_of(sentence[start:end]))
    ]
    return [vocabulary.beginning, *inner[:most], vocabulary.end]


def directions_of(network, sentences, vocabulary):
    """The directions of sentences as a network gives them that is not being trained."""
    network.eval()
    rows = [(at, pieces_of(each, vocabulary)) for at, each in enumerate(sentences)]
    found = [None] * len(rows)
    with torch.no_grad():
        for batch in batches_of(rows, lambda row: len(row[1]), BATCH):
            directions = network(*padded([row[1] for row in batch]))
            for (at, _), direction in zip(batch, directions):
                found[at] = direction
    return torch.stack(found)
