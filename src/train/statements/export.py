"""Writes a trained network as ONNX with its weights in one byte each, for the ONNX Runtime.

usage: export.py WEIGHTS.pt VOCABULARY EXIT OUT.onnx [--bits 7]

The graph reads one window and does everything up to the likelihood of each role. Its dense layers
are operators of the ONNX Runtime (domain com.microsoft) that quantise their input as they go.
"""

import argparse

import numpy as np
import torch
from network import ATTENTION_HEADS, DISTANCES, PAIR_WIDTH, WIDTH, StatementNetwork
from onnx import TensorProto, checker, helper, numpy_helper, save
from words import FEATURES, Vocabulary

MOST_PLACES = 256
EPSILON = 1e-12
RUNTIME = "com.microsoft"
FAR = DISTANCES[-1] + 1


class Graph:
    """Nodes and weights on their way into a file."""

    def __init__(self, bits):
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
        graph = helper.make_graph(self.nodes, "statements", inputs, outputs, weights)
        versions = [helper.make_opsetid("", 17), helper.make_opsetid(RUNTIME, 1)]
        return helper.make_model(graph, opset_imports=versions, ir_version=8)


def exported(network, exit, bits):
    """The ONNX model of a network up to one of its exits."""
    graph = Graph(bits)
    states = _embeddings(graph, network.encoder)
    for number, layer in enumerate(network.encoder.layers[:exit]):
        states = _layer(graph, f"layer{number}", states, layer)
    _heads(graph, network.head(exit), states)
    whole, real = TensorProto.INT64, TensorProto.FLOAT
    return graph.model(
        [
            helper.make_tensor_value_info("pieces", whole, ["pieces"]),
            helper.make_tensor_value_info("features", whole, ["pieces"]),
            helper.make_tensor_value_info("firsts", whole, ["words"]),
            helper.make_tensor_value_info("threshold", real, []),
        ],
        [
            helper.make_tensor_value_info("likelihoods", real, ["words"]),
            helper.make_tensor_value_info("cues", whole, ["cues"]),
            helper.make_tensor_value_info("roles", real, ["cues", "words", 4]),
        ],
    )


def _embeddings(graph, encoder):
    """1 × pieces × width: what stands for each piece, its place and its feature."""
    table, scales, zeros = graph.quantised("word", _array(encoder.pieces.weight), axis=0)
    del graph.weights[zeros]
    graph.weights[scales] = graph.weights[scales][:, None]
    numbers = graph.add("Gather", [table, "pieces"], "word.gathered")
    floats = graph.add("Cast", [numbers], "word.floats", to=TensorProto.FLOAT)
    factors = graph.add("Gather", [scales, "pieces"], "word.factors")
    words = graph.add("Mul", [floats, factors], "word.states")
    places = graph.weight("places", _array(encoder.places.weight + encoder.kind)[:MOST_PLACES])
    size = graph.add("Shape", ["pieces"], "size")
    start = graph.weight("start", np.zeros(1, np.int64))
    placed = graph.add("Slice", [places, start, size], "placed")
    features = graph.weight("table", _array(encoder.features(torch.arange(FEATURES))))
    told = graph.add("Gather", [features, "features"], "told")
    total = graph.add("Add", [graph.add("Add", [words, placed], "word.placed"), told], "word.told")
    batch = graph.add("Unsqueeze", [total, start], "batch")
    norm = _norm(graph, "norm", encoder.norm)
    return graph.add("LayerNormalization", [batch, *norm], "embeddings", epsilon=EPSILON, axis=-1)


def _norm(graph, name, norm):
    return [
        graph.weight(name + ".gain", _array(norm.weight)),
        graph.weight(name + ".shift", _array(norm.bias)),
    ]


def _layer(graph, name, states, layer):
    """One layer of the encoder; its query, key and value come from one product."""
    quantised = [f"{name}.quantised", f"{name}.scale", f"{name}.zero"]
    graph.nodes.append(helper.make_node("DynamicQuantizeLinear", [states], quantised))
    matrix = graph.quantised(f"{name}.qkv", _array(layer.query_key_value.weight.T), axis=1)
    bias = graph.weight(f"{name}.qkv.bias", _array(layer.query_key_value.bias))
    mixed = graph.add(
        "QAttention",
        [quantised[0], matrix[0], bias, quantised[1], matrix[1], "", quantised[2], matrix[2]],
        f"{name}.mixed",
        RUNTIME,
        num_heads=ATTENTION_HEADS,
    )
    attended = graph.dense(f"{name}.attended", mixed, _array(layer.attended.weight.T))
    states = _joined(graph, f"{name}.first", attended, states, layer.attended, layer.attended_norm)
    inner = graph.dense(f"{name}.inner", states, _array(layer.inner.weight.T))
    bias = graph.weight(f"{name}.inner.bias", _array(layer.inner.bias))
    active = graph.add("BiasGelu", [inner, bias], f"{name}.active", RUNTIME)
    outer = graph.dense(f"{name}.outer", active, _array(layer.outer.weight.T))
    return _joined(graph, f"{name}.second", outer, states, layer.outer, layer.outer_norm)


def _joined(graph, name, new, old, dense, norm):
    """The norm of two states' sum and a dense layer's bias."""
    bias = graph.weight(name + ".bias", _array(dense.bias))
    inputs = [new, old, *_norm(graph, name, norm), bias]
    return graph.add("SkipLayerNormalization", inputs, name, RUNTIME, epsilon=EPSILON)


def _heads(graph, head, states):
    """Likelihoods of cues, the words that may be one, and for each the likelihoods of roles."""
    zero = graph.weight("axis0", np.zeros(1, np.int64))
    one = graph.weight("axis1", np.ones(1, np.int64))
    flat = graph.add("Squeeze", [states, zero], "flat")
    words = graph.add("Gather", [flat, "firsts"], "words")
    logits = _product(graph, "cue", words, head.cue)
    both = graph.add("Softmax", [logits], "cue.both", axis=-1)
    second = graph.weight("second", np.array(1, np.int64))
    chances = graph.add("Gather", [both, second], "likelihoods", axis=1)
    likely = graph.add("GreaterOrEqual", [chances, "threshold"], "likely")
    cues = graph.add("Squeeze", [graph.add("NonZero", [likely], "cue.row"), zero], "cues")
    own = graph.add("Unsqueeze", [_product(graph, "own", words, head.word), zero], "own.row")
    anchors = _product(graph, "anchor", graph.add("Gather", [words, cues], "cue.words"), head.anchor)
    column = graph.add("Unsqueeze", [anchors, one], "anchor.column")
    apart = _distances(graph, head, cues, zero, one)
    sums = graph.add("Add", [graph.add("Add", [own, apart], "pairs.own"), column], "pairs")
    roles = _product(graph, "role", graph.add("Relu", [sums], "pairs.active"), head.role)
    graph.add("Softmax", [roles], "roles", axis=-1)


def _product(graph, name, states, dense):
    """A small dense layer in floats."""
    matrix = graph.weight(name + ".matrix", _array(dense.weight.T))
    bias = graph.weight(name + ".bias", _array(dense.bias))
    return graph.add("Add", [graph.add("MatMul", [states, matrix], name + ".product"), bias], name)


def _distances(graph, head, cues, zero, one):
    """cues × words × pair width: what each word's distance from each cue counts."""
    steps = torch.arange(-FAR, FAR + 1)
    table = head.distance(torch.bucketize(steps, torch.tensor(DISTANCES)))
    rows = graph.weight("distances", _array(table).astype(np.float32))
    number = graph.add("Squeeze", [graph.add("Shape", ["firsts"], "count"), zero], "count.scalar")
    first, step = (graph.weight(f"from{at}", np.array(at, np.int64)) for at in (0, 1))
    places = graph.add("Range", [first, number, step], "range")
    apart = graph.add("Sub", [places, graph.add("Unsqueeze", [cues, one], "cue.column")], "apart")
    bounds = [graph.weight(f"far{at}", np.array(at, np.int64)) for at in (-FAR, FAR)]
    near = graph.add("Clip", [apart, *bounds], "apart.near")
    shift = graph.weight("shift", np.array(FAR, np.int64))
    return graph.add("Gather", [rows, graph.add("Add", [near, shift], "apart.row")], "apart.states")


def _array(tensor):
    return tensor.detach().numpy().astype(np.float32)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("weights", "vocabulary", "exit", "out"):
        parser.add_argument(name)
    parser.add_argument("--bits", type=int, default=7, help="of each weight")
    options = parser.parse_args()
    weights = torch.load(options.weights)
    exits = {int(name.split(".")[1]) for name in weights if name.startswith("heads.")}
    network = StatementNetwork(exits, len(Vocabulary(options.vocabulary).numbers))
    network.load_state_dict(weights)
    save(exported(network, int(options.exit), options.bits), options.out)


if __name__ == "__main__":
    main()
