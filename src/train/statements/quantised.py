"""Checks an exported network against the one in floats, and measures it.

usage: quantised.py write ARTICLES.jsonl VOCABULARY WINDOWS
       quantised.py check ARTICLES.jsonl VOCABULARY ANSWERS WEIGHTS.pt EXIT

Between the two calls RunNetwork.java reads the windows and writes the answers.
"""

import argparse
import struct

import numpy as np
import torch
from articles import ROLES, read_articles
from decoding import Answer
from evaluation import answers_of, measured, statements_by_article, windows_by_article
from measure import shown
from network import StatementNetwork
from windows import MOST_PIECES
from vocabulary import Vocabulary

LEAST = 0.2
THRESHOLDS = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)
CONFIDENCES = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)


def write(windows, vocabulary, path):
    """Writes the pieces, features and words of each window, as whole numbers of four bytes."""
    with open(path, "wb") as out:
        out.write(struct.pack(">i", len(windows)))
        for window in windows:
            for row in (window.pieces(vocabulary), window.features(), window.firsts()):
                out.write(struct.pack(f">i{len(row)}i", len(row), *row))


def read(path, count):
    """The answers to so many windows."""
    data = open(path, "rb").read()
    answers, at = [], 0

    def block():
        nonlocal at
        (size,) = struct.unpack_from(">i", data, at)
        numbers = np.frombuffer(data, ">f4", size, at + 4)
        at += 4 + 4 * size
        return numbers

    for _ in range(count):
        likelihoods, cues, roles = block(), block(), block()
        shape = (len(cues), len(likelihoods), ROLES)
        answers.append(Answer(likelihoods, cues.astype(int).tolist(), roles.reshape(shape)))
    return answers


def agreement(floats, bytes_):
    """How far likelihoods of cues lie apart, and how many decisions are the same."""
    apart = np.concatenate([np.abs(a.likelihoods - b.likelihoods) for a, b in zip(floats, bytes_)])
    cues = np.mean([
        (left >= 0.5) == (right >= 0.5)
        for a, b in zip(floats, bytes_)
        for left, right in zip(a.likelihoods, b.likelihoods)
    ])
    same = [
        (a.roles[a.cues.index(cue)].argmax(-1) == b.roles[b.cues.index(cue)].argmax(-1)).mean()
        for a, b in zip(floats, bytes_)
        for cue in set(a.cues) & set(b.cues)
    ]
    return (
        f"likelihoods of cues apart by {apart.mean():.4f}, at most {apart.max():.2f}; the same"
        f" decision on {cues:.2%} of words, the same role for {np.mean(same):.2%}"
    )


def check(articles, vocabulary, answers_path, weights_path, exit, most):
    weights = torch.load(weights_path)
    exits = {int(name.split(".")[1]) for name in weights if name.startswith("heads.")}
    network = StatementNetwork(exits, len(vocabulary.numbers))
    network.load_state_dict(weights)
    windows, numbers = windows_by_article(articles, most)
    floats = answers_of(network, windows, vocabulary, LEAST)[exit]
    bytes_ = read(answers_path, len(windows))
    print(f"{len(windows)} windows: {agreement(floats, bytes_)}")
    for name, answers in (("floats", floats), ("bytes", bytes_)):
        for threshold in THRESHOLDS:
            found = statements_by_article(windows, numbers, answers, threshold)
            print(f"{name}  cue from {threshold}  {shown(measured(articles, found))}")
    found = statements_by_article(windows, numbers, bytes_, LEAST)
    for least in CONFIDENCES:
        print(f"bytes  confidence from {least}  {shown(measured(articles, found, least))}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("write", "check"))
    parser.add_argument("articles")
    parser.add_argument("vocabulary")
    parser.add_argument("path")
    parser.add_argument("weights", nargs="?")
    parser.add_argument("exit", nargs="?", type=int)
    parser.add_argument("--most", type=int, default=MOST_PIECES, help="pieces in a window")
    options = parser.parse_args()
    torch.set_num_threads(2)
    vocabulary = Vocabulary(options.vocabulary)
    articles = read_articles(options.articles, vocabulary)
    if options.what == "write":
        write(windows_by_article(articles, options.most)[0], vocabulary, options.path)
    else:
        rest = (options.path, options.weights, options.exit, options.most)
        check(articles, vocabulary, *rest)


if __name__ == "__main__":
    main()
