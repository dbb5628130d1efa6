"""Reads annotated articles, and turns windows of them into what the network is to learn.

A file holds one article as JSON in each line: {"id", "text", "attributions": [{"source", "cue",
"content"}]}, each of the three a list of [start, end) in code points.
"""

import json
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

import torch
from windows import windows_of
from words import words_of

OUTSIDE, CONTENT, SPEAKER, CUE = range(4)
ROLES = 4


@dataclass(frozen=True)
class Attribution:
    """Who says what, as numbers of words; each a set, the speaker's may be empty."""

    speaker: frozenset
    cue: frozenset
    content: frozenset


@dataclass(frozen=True)
class Article:
    text: str
    words: list
    attributions: list
    row: dict


@dataclass(frozen=True)
class Example:
    """A window, which of its words begin a cue, and for each of these the role of every word."""

    pieces: list
    features: list
    firsts: list
    cues: list
    roles: torch.Tensor


def read_articles(path, vocabulary):
    """The articles of a file, with attributions that have a cue."""
    with open(path, encoding="utf-8") as lines:
        return [_article(json.loads(line), vocabulary) for line in lines]


def _article(row, vocabulary):
    words = words_of(row["text"], vocabulary)

    starts = [word.start for word in words]
    ends = [word.end for word in words]

    def within(spans):
        return frozenset(
            at
            for start, end in spans
            for at in range(bisect_right(ends, start), bisect_left(starts, end))
        )

    attributions = [
        Attribution(within(each["source"]), within(each["cue"]), within(each["content"]))
        for each in row["attributions"]
    ]
    return Article(row["text"], words, [each for each in attributions if each.cue], row)


def examples_of(article, vocabulary, most):
    """What is to be learned from an article's windows of at most that many pieces."""
    return [
        _example(window, article, vocabulary) for window in windows_of(article.words, most)
    ]


def _example(window, article, vocabulary):
    size = len(window.words)
    within = range(window.offset, window.offset + size)
    heard = {min(each.cue): each for each in article.attributions if min(each.cue) in within}
    cues = sorted(heard)
    roles = torch.full((len(cues), size), OUTSIDE, dtype=torch.long)
    for row, cue in enumerate(cues):
        said = heard[cue]
        for role, places in ((CONTENT, said.content), (SPEAKER, said.speaker), (CUE, said.cue)):
            for place in places:
                if place in within:
                    roles[row, place - window.offset] = role
    return Example(
        window.pieces(vocabulary),
        window.features(),
        window.firsts(),
        [cue - window.offset for cue in cues],
        roles,
    )
