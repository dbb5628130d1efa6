"""Writes a trained network as ONNX with its weights in one byte each, for the ONNX Runtime.

usage: export.py WEIGHTS.pt OUT.onnx [--bits 7]

The graph reads sentences, a row of pieces and a row of their mask for each, and gives the mean of
the states of each sentence's pieces.
"""

import argparse

import numpy as np
import torch
from encoder import WIDTH
from graph import Graph, embedded, layered
from network import MeaningNetwork
from onnx import TensorProto, helper, save


def exported(network, bits):
    """The ONNX model of a network."""
    graph = Graph("meaning", bits)
    whole = graph.add("Cast", ["mask"], "mask.whole", to=TensorProto.INT32)
    states = embedded(graph, network.encoder, "pieces")
    states = layered(graph, network.encoder.layers, states, whole)
    _mean(graph, states)
    shape = ["sentences", "pieces"]
    return graph.model(
        [
            helper.make_tensor_value_info("pieces", TensorProto.INT64, shape),
            helper.make_tensor_value_info("mask", TensorProto.INT64, shape),
        ],
        [helper.make_tensor_value_info("means", TensorProto.FLOAT, ["sentences", WIDTH])],
    )


def _mean(graph, states):
    """The mean of the states that the mask has 1 for: their product with the mask, by its sum."""
    one = graph.weight("axis1", np.ones(1, np.int64))
    floats = graph.add("Cast", ["mask"], "mask.floats", to=TensorProto.FLOAT)
    row = graph.add("Unsqueeze", [floats, one], "mask.row")
    sums = graph.add("Squeeze", [graph.add("MatMul", [row, states], "sums.row"), one], "sums")
    counts = graph.add("ReduceSum", [floats, one], "counts")
    graph.add("Div", [sums, counts], "means")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights")
    parser.add_argument("out")
    parser.add_argument("--bits", type=int, default=7, help="of each weight")
    options = parser.parse_args()
    weights = torch.load(options.weights)
    network = MeaningNetwork.of(weights)
    save(exported(network, options.bits), options.out)


if __name__ == "__main__":
    main()
