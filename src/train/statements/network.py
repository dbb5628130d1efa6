"""The network: BERT's encoder, and heads that find statements."""

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from decoding import Answer
from encoder import WIDTH, Encoder
from words import BEGIN_KINDS, CASE_KINDS, QUOTE_KINDS

PAIR_WIDTH = 256
ROLES = 4

# A word's distance from the cue falls into the first bucket whose bound it does not exceed.
DISTANCES = (-128, -64, -32, -16, -8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 8, 16, 32, 64, 128)


class StatementEncoder(Encoder):
    """BERT, with what the vocabulary does not know of a word added to its embedding."""

    def __init__(self, layers, pieces, dropout):
        super().__init__(layers, pieces, dropout)
        self.quotes, self.cases, self.begins = (
            nn.Embedding(kinds, WIDTH) for kinds in (QUOTE_KINDS, CASE_KINDS, BEGIN_KINDS)
        )
        for table in (self.quotes, self.cases, self.begins):
            nn.init.zeros_(table.weight)

    def features(self, features):
        """What is added for each feature: the sum of its three parts."""
        parts = features // QUOTE_KINDS
        return (
            self.quotes(features % QUOTE_KINDS)
            + self.cases(parts % CASE_KINDS)
            + self.begins(parts // CASE_KINDS)
        )


class Heads(nn.Module):
    """Says of each word whether a cue begins there, and for a cue the role of each word."""

    def __init__(self):
        super().__init__()
        self.cue = nn.Linear(WIDTH, 2)
        self.word = nn.Linear(WIDTH, PAIR_WIDTH)
        self.anchor = nn.Linear(WIDTH, PAIR_WIDTH)
        self.distance = nn.Embedding(len(DISTANCES) + 1, PAIR_WIDTH)
        self.role = nn.Linear(PAIR_WIDTH, ROLES)
        nn.init.normal_(self.distance.weight, std=0.1)

    def roles(self, states, cues):
        """For each cue and each word the logits of its roles: cues × words × ROLES."""
        bounds = torch.tensor(DISTANCES)
        apart = torch.arange(len(states))[None, :] - torch.tensor(cues)[:, None]
        near = self.distance(torch.bucketize(apart, bounds))
        pairs = self.word(states)[None] + self.anchor(states[cues])[:, None] + near
        return self.role(F.relu(pairs))

    def answer(self, states, threshold):
        """What is to be said of the words of a window that these are the states of."""
        likelihoods = F.softmax(self.cue(states), -1)[:, 1].numpy()
        cues = np.flatnonzero(likelihoods >= threshold).tolist()
        roles = F.softmax(self.roles(states, cues), -1).numpy() if cues else np.zeros((0, 0, ROLES))
        return Answer(likelihoods, cues, roles)


class StatementNetwork(nn.Module):
    """An encoder with heads behind some of its layers."""

    def __init__(self, exits, pieces=30522, dropout=0.1):
        super().__init__()
        self.exits = tuple(sorted(exits))
        self.encoder = StatementEncoder(self.exits[-1], pieces, dropout)
        self.heads = nn.ModuleDict({str(exit): Heads() for exit in self.exits})

    def forward(self, pieces, mask, features):
        """The states of all pieces behind each exit."""
        return self.encoder(pieces, mask, self.exits, self.encoder.features(features))

    def head(self, exit):
        return self.heads[str(exit)]
