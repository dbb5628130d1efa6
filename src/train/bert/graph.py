"""Puts a trained encoder into an ONNX graph with its weights in one byte each.

The dense layers are operators of the ONNX Runtime (domain com.microsoft) that quantise their input
as they go.
"""

import numpy as np
from encoder import ATTENTION_HEADS
from onnx import TensorProto, helper, numpy_helper

MOST_PLACES = 256
EPSILON = 1e-12
RUNTIME = "com.microsoft"


class Graph:
    """Nodes and weights on their way into a file."""

    def __init__(self, name, bits):
        self.name = name
        self.nodes, self.weights = [], {}
        self.most = 2 ** (bits - 1) - 1

    def weight(self, name, values):
        """Keeps an array under a name, and gives the name."""
        self.weights[name] = np.array(values, order="C")
        return name

    def add(self, kind, inputs, output, domain="", **attributes):
        """Adds a node, and gives the name of its output."""
        self.nodes.append(helper.make_node(kind, inputs, [output], domain=domain, **attributes))
        return output

    def quantised(self, name, matrix, axis):
        """Keeps a matrix in one byte a number, with a scale for each place along the axis.

        Gives the names of the bytes, the scales and the zeros that they count from.
        """
        scales = np.abs(matrix).max(axis=1 - axis, keepdims=True) / self.most + 1e-12
        numbers = np.rint(matrix / scales).astype(np.int8)
        flat = scales.reshape(-1).astype(np.float32)
        return (
            self.weight(name + ".bytes", numbers),
            self.weight(name + ".scales", flat),
            self.weight(name + ".zeros", np.zeros(len(flat), np.int8)),
        )

    def dense(self, name, states, matrix, bias=None):
        """A matrix product in whole numbers: states × matrix (input × output), and a bias."""
        parts = self.quantised(name, matrix, axis=1)
        biases = [] if bias is None else [self.weight(name + ".bias", bias)]
        return self.add("DynamicQuantizeMatMul", [states, *parts, *biases], name, RUNTIME)

    def model(self, inputs, outputs):
        weights = [numpy_helper.from_array(values, name) for name, values in self.weights.items()]
        graph = helper.make_graph(self.nodes, self.name, inputs, outputs, weights)
        versions = [helper.make_opsetid("", 17), helper.make_opsetid(RUNTIME, 1)]
        return helper.make_model(graph, opset_imports=versions, ir_version=8)

def embedded(graph, encoder, pieces, told=None):
    """Rows × pieces × width: what stands for each piece and its place, and what is told beside.

    Pieces are the name of whole numbers in rows.
    """
    table, scales, zeros = graph.quantised("word", array(encoder.pieces.weight), axis=0)
    del graph.weights[zeros]
    graph.weights[scales] = graph.weights[scales][:, None]
    numbers = graph.add("Gather", [table, pieces], "word.gathered")
    floats = graph.add("Cast", [numbers], "word.floats", to=TensorProto.FLOAT)
    factors = graph.add("Gather", [scales, pieces], "word.factors")
    words = graph.add("Mul", [floats, factors], "word.states")
    places = graph.weight("places", array(encoder.places.weight + encoder.kind)[:MOST_PLACES])
    size = graph.add("Shape", [pieces], "size", start=-1)
    start = graph.weight("start", np.zeros(1, np.int64))
    placed = graph.add("Slice", [places, start, size], "placed")
    total = graph.add("Add", [words, placed], "word.placed")
    if told:
        total = graph.add("Add", [total, told], "word.told")
    norm = _norm(graph, "norm", encoder.norm)
    return graph.add("LayerNormalization", [total, *norm], "embeddings", epsilon=EPSILON, axis=-1)


def layered(graph, layers, states, mask=""):
    """The states behind some layers; a mask (the name of 1 or 0 for each piece) hides the 0."""
    for number, layer in enumerate(layers):
        states = _layer(graph, f"layer{number}", states, layer, mask)
    return states


def array(tensor):
    return tensor.detach().numpy().astype(np.float32)


def _norm(graph, name, norm):
    return [
        graph.weight(name + ".gain", array(norm.weight)),
        graph.weight(name + ".shift", array(norm.bias)),
    ]


def _layer(graph, name, states, layer, mask):
    """One layer of the encoder; its query, key and value come from one product."""
    quantised = [f"{name}.quantised", f"{name}.scale", f"{name}.zero"]
    graph.nodes.append(helper.make_node("DynamicQuantizeLinear", [states], quantised))
    matrix = graph.quantised(f"{name}.qkv", array(layer.query_key_value.weight.T), axis=1)
    bias = graph.weight(f"{name}.qkv.bias", array(layer.query_key_value.bias))
    mixed = graph.add(
        "QAttention",
        [quantised[0], matrix[0], bias, quantised[1], matrix[1], mask, quantised[2], matrix[2]],
        f"{name}.mixed",
        RUNTIME,
        num_heads=ATTENTION_HEADS,
    )
    attended = graph.dense(f"{name}.attended", mixed, array(layer.attended.weight.T))
    states = _joined(graph, f"{name}.first", attended, states, layer.attended, layer.attended_norm)
    inner = graph.dense(f"{name}.inner", states, array(layer.inner.weight.T))
    bias = graph.weight(f"{name}.inner.bias", array(layer.inner.bias))
    active = graph.add("BiasGelu", [inner, bias], f"{name}.active", RUNTIME)
    outer = graph.dense(f"{name}.outer", active, array(layer.outer.weight.T))
    return _joined(graph, f"{name}.second", outer, states, layer.outer, layer.outer_norm)


def _joined(graph, name, new, old, dense, norm):
    """The norm of two states' sum and a dense layer's bias."""
    bias = graph.weight(name + ".bias", array(dense.bias))
    inputs = [new, old, *_norm(graph, name, norm), bias]
    return graph.add("SkipLayerNormalization", inputs, name, RUNTIME, epsilon=EPSILON)
