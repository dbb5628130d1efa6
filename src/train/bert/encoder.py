"""BERT's encoder, whose weights come from an ONNX file."""

import re

import numpy as np
import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import numpy_helper

WIDTH, INNER, ATTENTION_HEADS, PLACES = 384, 1536, 12, 512
SCALE = (WIDTH // ATTENTION_HEADS) ** -0.5


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
    """Embeddings and layers; the embeddings of the pieces themselves are not trained."""

    def __init__(self, layers, pieces, dropout):
        super().__init__()
        self.pieces = nn.Embedding(pieces, WIDTH)
        self.pieces.weight.requires_grad = False
        self.places = nn.Embedding(PLACES, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)

    def forward(self, pieces, mask, wanted, told=0.0):
        """The states behind each of the wanted layers, by their number from 1.

        What is told beside the pieces is added to their embeddings.
        """
        places = self.places.weight[: pieces.shape[1]] + self.kind
        states = self.dropout(self.norm(self.pieces(pieces) + places + told))
        bias = (1.0 - mask[:, None, None, :]) * -1e4
        found = {}
        for number, layer in enumerate(self.layers[: max(wanted)], 1):
            states = layer(states, bias)
            if number in wanted:
                found[number] = states
        return found


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
