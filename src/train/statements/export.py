"""Writes a trained network as ONNX with its weights in one byte each, for the ONNX Runtime.

usage: export.py WEIGHTS.pt VOCABULARY EXIT OUT.onnx [--bits 7]

The graph reads one window and does everything up to the likelihood of each role.
"""

import argparse

import numpy as np
import torch
from graph import Graph, array, embedded, layered
from network import DISTANCES, StatementNetwork
from onnx import TensorProto, helper, save
from vocabulary import Vocabulary
from words import FEATURES

FAR = DISTANCES[-1] + 1


def exported(network, exit, bits):
    """The ONNX model of a network up to one of its exits."""
    graph = Graph("statements", bits)
    table = graph.weight("table", array(network.encoder.features(torch.arange(FEATURES))))
    told = graph.add("Gather", [table, "features"], "told")
    row = graph.add("Unsqueeze", ["pieces", graph.weight("first", np.zeros(1, np.int64))], "row")
    states = embedded(graph, network.encoder, row, told)
    states = layered(graph, network.encoder.layers[:exit], states)
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
    matrix = graph.weight(name + ".matrix", array(dense.weight.T))
    bias = graph.weight(name + ".bias", array(dense.bias))
    return graph.add("Add", [graph.add("MatMul", [states, matrix], name + ".product"), bias], name)


def _distances(graph, head, cues, zero, one):
    """cues × words × pair width: what each word's distance from each cue counts."""
    steps = torch.arange(-FAR, FAR + 1)
    table = head.distance(torch.bucketize(steps, torch.tensor(DISTANCES)))
    rows = graph.weight("distances", array(table).astype(np.float32))
    number = graph.add("Squeeze", [graph.add("Shape", ["firsts"], "count"), zero], "count.scalar")
    first, step = (graph.weight(f"from{at}", np.array(at, np.int64)) for at in (0, 1))
    places = graph.add("Range", [first, number, step], "range")
    apart = graph.add("Sub", [places, graph.add("Unsqueeze", [cues, one], "cue.column")], "apart")
    bounds = [graph.weight(f"far{at}", np.array(at, np.int64)) for at in (-FAR, FAR)]
    near = graph.add("Clip", [apart, *bounds], "apart.near")
    shift = graph.weight("shift", np.array(FAR, np.int64))
    return graph.add("Gather", [rows, graph.add("Add", [near, shift], "apart.row")], "apart.states")


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
