"""Finds the statements of annotated articles with a network in floats, and measures them."""

import torch
from batches import batches_of, padded
from decoding import CUE_THRESHOLD, statements_of
from measure import figures, tally
from windows import MOST_PIECES, windows_of

BATCH = 4096


def answers_of(network, windows, vocabulary, threshold):
    """For each exit what the network says of each window, with cues of that likelihood at least."""
    network.eval()
    answers = {exit: [None] * len(windows) for exit in network.exits}
    rows = [(at, window, window.pieces(vocabulary)) for at, window in enumerate(windows)]
    with torch.no_grad():
        for batch in batches_of(rows, lambda row: len(row[2]), BATCH):
            pieces, mask = padded([row[2] for row in batch])
            features, _ = padded([row[1].features() for row in batch])
            for exit, states in network(pieces, mask, features).items():
                head = network.head(exit)
                for (at, window, _), state in zip(batch, states):
                    words = state[torch.tensor(window.firsts())]
                    answers[exit][at] = head.answer(words, threshold)
    return answers


def windows_by_article(articles, most=MOST_PIECES):
    """All windows in order, and the number of each one's article."""
    pairs = [
        (window, number)
        for number, article in enumerate(articles)
        for window in windows_of(article.words, most)
    ]
    return [window for window, _ in pairs], [number for _, number in pairs]


def statements_by_article(windows, numbers, answers, threshold):
    """The statements of each article, from what was answered of its windows."""
    found = [[] for _ in range(numbers[-1] + 1)]
    for window, number, answer in zip(windows, numbers, answers):
        found[number] += statements_of(window, answer, threshold)
    return found


def evaluate(network, articles, vocabulary, threshold=CUE_THRESHOLD):
    """The figures of each exit."""
    windows, numbers = windows_by_article(articles)
    answers = answers_of(network, windows, vocabulary, threshold)
    return {
        exit: measured(articles, statements_by_article(windows, numbers, each, threshold))
        for exit, each in answers.items()
    }


def measured(articles, statements, least=0.0):
    """The figures of statements, a list for each article, that are at least that sure."""
    return figures(
        tally(article, [each for each in found if each.confidence >= least])
        for article, found in zip(articles, statements)
    )
