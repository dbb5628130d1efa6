"""Trains the network that turns sentences into directions.

usage: training.py BASE.onnx VOCABULARY OUT.pt DOCUMENTS.docs.jsonl... [option...]
The first collection is the one to learn from; others are taken now and then.
"""

import argparse
import random
import time
from pathlib import Path

import torch
from batches import padded
from documents import Collection
from encoder import load_encoder
from evaluation import evaluate
from keeping import Kept
from learning import drift_of, loss_of
from network import MeaningNetwork
from sentences import pieces_of
from vocabulary import Vocabulary

SEED = 1
MOST_PIECES = 62
WARM_UP = 0.1
LONGEST_STEP = 1.0
OTHER_COLLECTIONS = 0.3
KEPT_TEXTS = 24


def parsed():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("base", "vocabulary", "out"):
        parser.add_argument(name)
    parser.add_argument("documents", nargs="+", type=Path)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--frozen", type=int, default=0, help="layers from below that stay")
    parser.add_argument("--steps", type=int, default=250)
    parser.add_argument("--stop", type=int, help="before the last step")
    parser.add_argument("--rate", type=float, default=4e-5)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--apart", help="F/N: leaves out the subjects of one of N folds")
    parser.add_argument("--start", help="weights of an earlier run to begin with")
    parser.add_argument("--share", type=float, default=1.0, help="of these against the base's")
    parser.add_argument("--kept", help="articles, as for statements, whose cosines are to stay")
    parser.add_argument("--keep", type=float, default=8.0, help="how much that counts")
    parser.add_argument("--measure", nargs="*", default=[], help="pairs of documents with gold")
    return parser.parse_args()


def mixed(network, weights, share):
    """Moves a network's weights towards others (Wortsman et al. 2022: WiSE-FT)."""
    own = network.state_dict()
    network.load_state_dict(
        {name: own[name] * (1 - share) + weights[name] * share for name in own}
    )


def freeze(encoder, layers):
    """Keeps the layers from below, and the embeddings with them, as they are."""
    parts = [encoder.places, encoder.norm, *encoder.layers[:layers]] if layers else []
    for part in parts:
        part.requires_grad_(False)
    encoder.kind.requires_grad_(not layers)


def rate_at(step, steps):
    """The share of the rate: it rises to its height and then falls to nothing."""
    return min(1, (step + 1) / (WARM_UP * steps)) * (steps - step) / steps


def main():
    options = parsed()
    torch.manual_seed(options.seed)
    chance = random.Random(options.seed)
    vocabulary = Vocabulary(options.vocabulary)
    first, *others = [
        Collection.read(path, options.apart if at == 0 else None)
        for at, path in enumerate(options.documents)
    ]
    network = MeaningNetwork(options.layers, len(vocabulary.numbers))
    load_encoder(network.encoder, options.base)
    kept = Kept(network, vocabulary, options.kept, chance) if options.kept else None
    if options.start:
        mixed(network, torch.load(options.start), options.share)
    freeze(network.encoder, options.frozen)
    learned = [each for each in network.parameters() if each.requires_grad]
    optimizer = torch.optim.AdamW(learned, weight_decay=0.01)

    def directions(texts):
        return network(*padded([pieces_of(text, vocabulary, MOST_PIECES) for text in texts]))

    started = time.time()
    for step in range(options.stop or options.steps):
        network.train()
        other = others and chance.random() < OTHER_COLLECTIONS
        lines = (chance.choice(others) if other else first).batch(chance)
        loss = loss_of(directions([line.text for line in lines]), lines)
        if kept:
            numbers = kept.batch(KEPT_TEXTS, chance)
            now = directions([kept.texts[number] for number in numbers])
            loss = loss + options.keep * drift_of(now, kept.directions[numbers])
        for group in optimizer.param_groups:
            group["lr"] = options.rate * rate_at(step, options.steps)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(learned, LONGEST_STEP)
        optimizer.step()
        if step % 25 == 24:
            print(f"{step + 1}  {loss.item():.3f}  {time.time() - started:.0f} s", flush=True)
    torch.save(network.state_dict(), options.out)
    for path in options.measure:
        print(path, *(f"{figure:.3f}" for figure in evaluate(network, path, vocabulary)))


if __name__ == "__main__":
    main()
