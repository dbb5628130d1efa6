"""Cuts a text into words, and words into the pieces that BERT knows."""

import unicodedata
from pathlib import Path

LONGEST_WORD = 100
INVISIBLE = {"Mn", "Cc", "Cf", "Cs", "Co", "Cn"}
IDEOGRAPHS = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FA1F))


class Vocabulary:
    """The pieces of words by number: one in each line of the file, those inside a word with ##."""

    def __init__(self, path):
        lines = Path(path).read_text(encoding="utf-8").split("\n")
        self.numbers = {piece: number for number, piece in enumerate(lines) if piece}
        self.beginning = self.numbers["[CLS]"]
        self.end = self.numbers["[SEP]"]
        self.unknown = self.numbers["[UNK]"]
        self.known = {}

    def pieces(self, form):
        """The numbers of a word's pieces, the longest first; of an unknown word one number."""
        if form not in self.known:
            self.known[form] = self._cut(form)
        return self.known[form]

    def _cut(self, form):
        if not form or len(form) > LONGEST_WORD:
            return (self.unknown,)
        pieces, at = [], 0
        while at < len(form):
            inside = "##" if at else ""
            ends = range(len(form), at, -1)
            end = next((end for end in ends if inside + form[at:end] in self.numbers), None)
            if end is None:
                return (self.unknown,)
            pieces.append(self.numbers[inside + form[at:end]])
            at = end
        return tuple(pieces)


def spans_of(text):
    """The places of words: runs of letters, digits and their like, and each other sign alone."""
    spans, start = [], None
    for at, sign in enumerate(text + " "):
        alone = _is_mark(sign) or _is_ideograph(sign)
        if start is not None and (alone or sign.isspace()):
            spans.append((start, at))
            start = None
        if alone:
            spans.append((at, at + 1))
        elif start is None and not sign.isspace() and not _is_invisible(sign):
            start = at
    return spans


def _is_mark(sign):
    if ord(sign) < 128:
        return " " < sign < "\x7f" and not sign.isalnum()
    return unicodedata.category(sign)[0] == "P"


def _is_ideograph(sign):
    return any(first <= ord(sign) <= last for first, last in IDEOGRAPHS)


def _is_invisible(sign):
    return unicodedata.category(sign) in INVISIBLE or sign == "\ufffd"


def form_of(word):
    """The word in small letters without accents, as the vocabulary has it."""
    parted = unicodedata.normalize("NFD", word.lower())
    return "".join(sign for sign in parted if not _is_invisible(sign))
