"""The network: a BERT encoder whose weights come from an ONNX file, and heads that find statements."""

import re

import numpy as np
import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F
from decoding import Answer
from onnx import numpy_helper
from words import BEGIN_KINDS, CASE_KINDS, QUOTE_KINDS

WIDTH, INNER, ATTENTION_HEADS, PLACES = 384, 1536, 12, 512
PAIR_WIDTH = 256
ROLES = 4
SCALE = (WIDTH // ATTENTION_HEADS) ** -0.5

# A word's distance from the cue falls into the first bucket whose bound it does not exceed.
DISTANCES = (-128, -64, -32, -16, -8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 8, 16, 32, 64, 128)


class Layer(nn.Module):
    """One layer of BERT: attention, then two dense layers, a sum and a norm behind each."""

    def __init__(self, dropout):
        super().__init__()
        self.query_key_value = nn.Linear(WIDTH, 3 * WIDTH)
        self.attended = nn.Linear(WIDTH, WIDTH)
        self.attended_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)
        self.outer_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, states, bias):
        rows, size, _ = states.shape
        parts = self.query_key_value(states).view(rows, size, 3, ATTENTION_HEADS, -1)
        query, key, value = parts.permute(2, 0, 3, 1, 4)
        weights = (query * SCALE) @ key.transpose(-1, -2) + bias
        mixed = (F.softmax(weights, -1) @ value).transpose(1, 2).reshape(rows, size, WIDTH)
        states = self.attended_norm(states + self.dropout(self.attended(mixed)))
        return self.outer_norm(states + self.dropout(self.outer(F.gelu(self.inner(states)))))


class Encoder(nn.Module):
    """BERT, with what the vocabulary does not know of a word added to its embedding."""

    def __init__(self, layers, pieces, dropout):
        super().__init__()
        self.pieces = nn.Embedding(pieces, WIDTH)
        self.pieces.weight.requires_grad = False
        self.places = nn.Embedding(PLACES, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.quotes, self.cases, self.begins = (
            nn.Embedding(kinds, WIDTH) for kinds in (QUOTE_KINDS, CASE_KINDS, BEGIN_KINDS)
        )
        for table in (self.quotes, self.cases, self.begins):
            nn.init.zeros_(table.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)

    def features(self, features):
        """What is added for each feature: the sum of its three parts."""
        parts = features // QUOTE_KINDS
        return (
            self.quotes(features % QUOTE_KINDS)
            + self.cases(parts % CASE_KINDS)
            + self.begins(parts // CASE_KINDS)
        )

    def forward(self, pieces, mask, features, wanted):
        """The states behind each of the wanted layers, by their number from 1."""
        places = self.places.weight[: pieces.shape[1]] + self.kind
        states = self.pieces(pieces) + places + self.features(features)
        states = self.dropout(self.norm(states))
        bias = (1.0 - mask[:, None, None, :]) * -1e4
        found = {}
        for number, layer in enumerate(self.layers[: max(wanted)], 1):
            states = layer(states, bias)
            if number in wanted:
                found[number] = states
        return found


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
        self.encoder = Encoder(self.exits[-1], pieces, dropout)
        self.heads = nn.ModuleDict({str(exit): Heads() for exit in self.exits})

    def forward(self, pieces, mask, features):
        """The states of all pieces behind each exit."""
        return self.encoder(pieces, mask, features, self.exits)

    def head(self, exit):
        return self.heads[str(exit)]


def load_encoder(encoder, path):
    """Fills an encoder with the weights of an ONNX export of BERT in floats."""
    graph = onnx.load(path).graph
    weights = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
    weights.update(_matrices(graph, weights))
    embeddings = "embeddings."
    _fill(encoder.pieces.weight, weights[embeddings + "word_embeddings.weight"])
    _fill(encoder.places.weight, weights[embeddings + "position_embeddings.weight"])
    _fill(encoder.kind, weights[embeddings + "token_type_embeddings.weight"][0])
    _fill_both(encoder.norm, weights, embeddings + "LayerNorm")
    for number, layer in enumerate(encoder.layers):
        name = f"encoder.layer.{number}."
        three = [name + "attention.self." + part for part in ("query", "key", "value")]
        for part in ("weight", "bias"):
            joined = np.concatenate([weights[f"{each}.{part}"] for each in three])
            _fill(getattr(layer.query_key_value, part), joined)
        _fill_both(layer.attended, weights, name + "attention.output.dense")
        _fill_both(layer.attended_norm, weights, name + "attention.output.LayerNorm")
        _fill_both(layer.inner, weights, name + "intermediate.dense")
        _fill_both(layer.outer, weights, name + "output.dense")
        _fill_both(layer.outer_norm, weights, name + "output.LayerNorm")


def _matrices(graph, weights):
    """The matrices of dense layers, which the export leaves without names: by their bias's name."""
    makers = {output: node for node in graph.node for output in node.output}
    found = {}
    for node in graph.node:
        biases = [name for name in node.input if re.fullmatch(r"encoder\..*\.bias", name)]
        products = [makers[name] for name in node.input if name in makers]
        if node.op_type == "Add" and biases and products and products[0].op_type == "MatMul":
            matrix = next(name for name in products[0].input if name in weights)
            found[biases[0].removesuffix("bias") + "weight"] = weights[matrix].T
    return found


def _fill_both(module, weights, name):
    _fill(module.weight, weights[name + ".weight"])
    _fill(module.bias, weights[name + ".bias"])


def _fill(parameter, values):
    with torch.no_grad():
        parameter.copy_(torch.tensor(np.array(values)))
