"""Reads documents of which lines are known to tell of the same, and takes lines to learn from.

A file holds one document as JSON in each line: {"event", "doc", "lines": [...], "chains": [[...]]},
with the chains of mentions in each line. Lines of two documents of one event tell of the same if
they share a chain of happenings; if they share only another chain, a person or a place, nobody
says whether they do.
"""

import json
import math
import re
import zlib
from collections import Counter, defaultdict
from dataclasses import dataclass

# What the names of chains of happenings begin with; in other collections any chain counts.
HAPPENING = {
    "ecb-train": re.compile(r"ACT|NEG"),
    "meantime": re.compile(r"cross\w*_(OTH|SPE|GRA)"),
}
DOCUMENTS, SISTERS, LINES = 5, 2, 50
FEWEST_OF_DOCUMENT, OTHERS_OF_DOCUMENT, FEWEST_WORDS = 4, 4, 3


@dataclass(frozen=True)
class Document:
    event: str
    lines: list
    happenings: list
    mentioned: list

    @property
    def subject(self):
        """Events of one subject differ, but share words: one earthquake and another."""
        return self.event.split("/")[0]


@dataclass(frozen=True)
class Line:
    """A line of a batch: the number of its document there, its event, its chains, its text."""

    document: int
    event: str
    happenings: frozenset
    mentioned: frozenset
    text: str


class Collection:
    """The documents of a file by their event."""

    def __init__(self, name, documents):
        self.name = name
        self.events = defaultdict(list)
        for document in documents:
            self.events[document.event].append(document)

    @classmethod
    def read(cls, path, apart=None):
        """A file's documents; without those whose subject is in fold F of N, where F/N is apart."""
        name = path.name.removesuffix(".docs.jsonl")
        happening = HAPPENING.get(name, re.compile(""))
        documents = []
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            mentioned = [frozenset(chains) for chains in row["chains"]]
            happenings = [frozenset(filter(happening.match, chains)) for chains in mentioned]
            documents.append(Document(row["event"], row["lines"], happenings, mentioned))
        return cls(name, [each for each in documents if not (apart and _is_in(each, apart))])

    def batch(self, chance):
        """Lines of some documents of one event, and of some on another event of its subject."""
        events = list(self.events.values())
        event = chance.choices(events, [math.sqrt(len(each)) for each in events])[0]
        taken = chance.sample(event, min(DOCUMENTS, len(event)))
        subject = event[0].subject
        sisters = [
            document
            for other in events
            if other is not event and other[0].subject == subject
            for document in other
        ]
        if len(sisters) > DOCUMENTS * DOCUMENTS:
            sisters = chance.sample(sisters, DOCUMENTS)
        taken += chance.sample(sisters, min(SISTERS, len(sisters)))
        counts = Counter(
            chain for document in taken for chain in frozenset().union(*document.happenings)
        )
        share = max(FEWEST_OF_DOCUMENT, LINES // len(taken))
        lines = []
        for number, document in enumerate(taken):
            for at in _chosen(document, counts, share, chance):
                mentioned = document.mentioned[at]
                happenings = document.happenings[at]
                line = Line(number, document.event, happenings, mentioned, document.lines[at])
                lines.append(line)
        return lines


def _chosen(document, counts, share, chance):
    """Lines that share a happening with another document, and others of the same document."""
    told = [
        at
        for at, happenings in enumerate(document.happenings)
        if any(counts[chain] > 1 for chain in happenings)
    ]
    chance.shuffle(told)
    told = told[: max(FEWEST_OF_DOCUMENT - 1, share - OTHERS_OF_DOCUMENT)]
    others = [
        at
        for at, line in enumerate(document.lines)
        if at not in told and len(line.split()) >= FEWEST_WORDS
    ]
    chance.shuffle(others)
    return told + others[: max(0, share - len(told))]


def _is_in(document, apart):
    fold, folds = map(int, apart.split("/"))
    return zlib.crc32(document.subject.encode()) % folds == fold
