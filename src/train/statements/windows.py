"""Packs the words of a text into windows: what goes through the network at once."""

from dataclasses import dataclass

from words import NOTHING

MOST_PIECES = 250


@dataclass(frozen=True)
class Window:
    """Some words of a text on end, from the one with this number on."""

    offset: int
    words: list

    def pieces(self, vocabulary):
        """The numbers of its pieces, with those for the beginning and the end of a text."""
        inner = [piece for word in self.words for piece in word.pieces]
        return [vocabulary.beginning, *inner, vocabulary.end]

    def features(self):
        """The feature of each piece: its word's, and 0 for the beginning and the end."""
        return [0, *(word.feature for word in self.words for _ in word.pieces), 0]

    def firsts(self):
        """Where the first piece of each word stands."""
        firsts, at = [], 1
        for word in self.words:
            firsts.append(at)
            at += len(word.pieces)
        return firsts


def windows_of(words, most=MOST_PIECES):
    """Windows of at most that many pieces: whole paragraphs, as many as fit.

    A longer paragraph is cut before the last sentence that begins in the second half of what fits,
    or where nothing more fits.
    """
    windows, start, size = [], 0, 0
    for first, end in _paragraphs(words):
        length = _length(words[first:end])
        if size + length > most and first > start:
            windows.append(Window(start, words[start:first]))
            start, size = first, 0
        size += length
        while size > most:
            cut = _cut(words, start, most)
            windows.append(Window(start, words[start:cut]))
            size -= _length(words[start:cut])
            start = cut
    if start < len(words):
        windows.append(Window(start, words[start:]))
    return windows


def _paragraphs(words):
    """The first and the last but one number of each paragraph's words."""
    starts = [at for at, word in enumerate(words) if not at or word.paragraph != words[at - 1].paragraph]
    return zip(starts, [*starts[1:], len(words)])


def _length(words):
    return sum(len(word.pieces) for word in words)


def _cut(words, start, most):
    """Where a paragraph that is too long is cut: always behind at least one word."""
    size, best, at = 0, None, start
    while at < len(words) and size + len(words[at].pieces) <= most:
        if size * 2 >= most and words[at].begins != NOTHING:
            best = at
        size += len(words[at].pieces)
        at += 1
    return best or max(at, start + 1)
