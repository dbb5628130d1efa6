"""Texts whose cosines are to stay as they were, so that searching by meaning loses nothing."""

import json
import random
import re

import torch
from sentences import directions_of

SENTENCES_OF_ARTICLE = 4
SPAN_SHARE, SPAN_WORDS = 0.7, (3, 9)
NEAREST = 7


class Kept:
    """Sentences of news, and spans of them as short as queries, with the base's directions."""

    def __init__(self, network, vocabulary, path, chance):
        self.texts = _texts(path, chance)
        self.directions = directions_of(network, self.texts, vocabulary)
        nearest = [
            (rows @ self.directions.T).topk(NEAREST + 1, 1)[1][:, 1:]
            for rows in self.directions.split(1000)
        ]
        self.nearest = torch.cat(nearest).tolist()

    def batch(self, count, chance):
        """The numbers of some texts and of two close to each."""
        chosen = chance.sample(range(len(self.texts)), count // 3)
        return sorted({n for at in chosen for n in [at, *chance.sample(self.nearest[at], 2)]})


def _texts(path, chance):
    texts = set()
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            parts = re.split(r"(?<=[.!?”\"])\s+|\n+", json.loads(line)["text"])
            sentences = [part.strip() for part in parts if 5 <= len(part.split()) <= 45]
            for sentence in chance.sample(sentences, min(SENTENCES_OF_ARTICLE, len(sentences))):
                texts.add(sentence)
                words, size = sentence.split(), chance.randint(*SPAN_WORDS)
                if chance.random() < SPAN_SHARE and len(words) > size + 2:
                    start = chance.randrange(len(words) - size)
                    texts.add(" ".join(words[start : start + size]).strip(".,;:\""))
    return sorted(texts)
