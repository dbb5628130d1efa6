"""Trains the network that finds statements.

usage: training.py BASE.onnx VOCABULARY TRAIN.jsonl DEV.jsonl OUT.pt [option...]
Writes the weights after every epoch, and measures every exit on the articles kept apart. What it
needs to go on lies in OUT.pt.going every few minutes: a run that is broken off goes on from there.
"""

import argparse
import os
import random
import time
from itertools import accumulate

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before torch: see learning.py

import torch
from articles import examples_of, read_articles
from batches import batches_of
from encoder import load_encoder
from evaluation import evaluate
from learning import Workers
from measure import shown
from network import StatementNetwork
from vocabulary import Vocabulary

SEED = 20161108
WINDOWS = (96, 250)
BATCH = 1000
WARM_UP = 0.1
HEADS_FASTER = 10
LONGEST_STEP = 1.0
HELD_OUT = 9
STEPS_BETWEEN_SAVES = 200


def parsed():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("base", "vocabulary", "train", "dev", "out"):
        parser.add_argument(name)
    parser.add_argument("--exits", default="3,4,6", help="layers that get heads, by number")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=5e-5)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--start", help="weights of an earlier run to begin with")
    parser.add_argument("--held-out", action="store_true", help="measure on every ninth of TRAIN")
    parser.add_argument("--processes", type=int, default=2, help="that share each batch")
    parser.add_argument("--limit", type=int, help="only so many articles, to try things out")
    return parser.parse_args()


def optimizer_of(network, rate):
    groups = {1: [], HEADS_FASTER: []}
    for name, parameter in network.named_parameters():
        new = name.startswith("heads.") or name.split(".")[1] in ("quotes", "cases", "begins")
        if parameter.requires_grad:
            groups[HEADS_FASTER if new else 1].append(parameter)
    return torch.optim.AdamW(
        [{"params": group, "lr": rate * times} for times, group in groups.items()],
        weight_decay=0.01,
    )


def schedule(optimizer, steps):
    """The rate rises to its height and then falls to nothing, in a straight line each."""
    rising = WARM_UP * steps
    return torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda at: min((at + 1) / rising, max(0.0, (steps - at) / (steps - rising)))
    )


def epoch_batches(articles, vocabulary, shuffler):
    """All windows of all articles, packed anew: now short ones, now long ones."""
    examples = []
    for article in articles:
        examples += examples_of(article, vocabulary, shuffler.randint(*WINDOWS))
    return batches_of(examples, lambda example: len(example.pieces), BATCH, shuffler)


class Going:
    """How far a run has got, kept in a file, so that a later run ends with the same weights."""

    def __init__(self, path, *parts):
        self.path = path
        self.parts = parts

    def save(self, steps):
        torch.save(([part.state_dict() for part in self.parts], steps), self.path + ".new")
        os.replace(self.path + ".new", self.path)

    def resumed(self):
        """Takes up what an earlier run left; the number of its steps."""
        if not os.path.exists(self.path):
            return 0
        states, *_, steps = torch.load(self.path)
        for part, state in zip(self.parts, states):
            part.load_state_dict(state)
        return steps

    def forget(self):
        if os.path.exists(self.path):
            os.remove(self.path)


def main():
    options = parsed()
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    shuffler = random.Random(options.seed)
    vocabulary = Vocabulary(options.vocabulary)
    articles = read_articles(options.train, vocabulary)[: options.limit]
    apart = read_articles(options.dev, vocabulary)
    if options.held_out:
        apart = articles[::HELD_OUT]
        articles = [each for at, each in enumerate(articles) if at % HELD_OUT]
    network = StatementNetwork(map(int, options.exits.split(",")), len(vocabulary.numbers))
    load_encoder(network.encoder, options.base)
    if options.start:
        network.load_state_dict(torch.load(options.start), strict=False)
    epochs = [epoch_batches(articles, vocabulary, shuffler) for _ in range(options.epochs)]
    ends = {number: at for at, number in enumerate(accumulate(map(len, epochs)), 1)}
    batches = [batch for epoch in epochs for batch in epoch]
    optimizer = optimizer_of(network, options.rate)
    rates = schedule(optimizer, len(batches))
    going = Going(options.out + ".going", network, optimizer, rates)
    resumed = going.resumed()
    workers = Workers(network, batches, options.processes, options.seed)
    started, lately = time.time(), []
    for number in range(resumed, len(batches)):
        lately.append(workers.gradients_of(number))
        torch.nn.utils.clip_grad_norm_(network.parameters(), LONGEST_STEP)
        optimizer.step()
        rates.step()
        done = number + 1
        if done % STEPS_BETWEEN_SAVES == 0:
            loss = sum(lately) / len(lately)
            print(f"{done}/{len(batches)}  {loss:.3f}  {time.time() - started:.0f} s", flush=True)
            lately.clear()
            going.save(done)
        if done in ends:
            torch.save(network.state_dict(), options.out)
            for exit, result in evaluate(network, apart, vocabulary).items():
                print(f"epoch {ends[done]}  exit {exit}  {shown(result)}", flush=True)
    going.forget()


if __name__ == "__main__":
    main()
