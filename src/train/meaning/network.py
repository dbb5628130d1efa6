"""The network: BERT's encoder, whose states a sentence's mean direction is taken from."""

import torch.nn as nn
import torch.nn.functional as F
from encoder import Encoder


class MeaningNetwork(nn.Module):
    """Turns sentences into directions of length 1."""

    def __init__(self, layers, pieces=30522, dropout=0.1):
        super().__init__()
        self.encoder = Encoder(layers, pieces, dropout)

    @classmethod
    def of(cls, weights, dropout=0.1):
        """The network that has these weights, by their names."""
        layers = 1 + max(int(name.split(".")[2]) for name in weights if ".layers." in name)
        pieces = len(weights["encoder.pieces.weight"])
        network = cls(layers, pieces, dropout)
        network.load_state_dict(weights)
        return network

    def forward(self, pieces, mask):
        layers = len(self.encoder.layers)
        states = self.encoder(pieces, mask, (layers,))[layers]
        counts = mask[:, :, None]
        return F.normalize((states * counts).sum(1) / counts.sum(1), dim=-1)
