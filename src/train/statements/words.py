"""Cuts a text into words and word pieces, and says what the vocabulary does not know of a word.

The vocabulary knows small letters only. What capitals, quotation marks and the beginnings of
sentences and paragraphs tell is given to the network beside it, as one number for each word.
"""

import unicodedata
from dataclasses import dataclass
from pathlib import Path

LONGEST_WORD = 100
INVISIBLE = {"Mn", "Cc", "Cf", "Cs", "Co", "Cn"}
STOPS = ".!?…"
IDEOGRAPHS = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FA1F))

# Where a word stands as to double quotation marks.
OUTSIDE, INSIDE, CONTINUED, OPENING, CLOSING = range(5)
# How it is written.
NO_LETTERS, SMALL, CAPITALISED, CAPITALS = range(4)
# What begins with it.
NOTHING, SENTENCE, PARAGRAPH = range(3)

QUOTE_KINDS, CASE_KINDS, BEGIN_KINDS = 5, 4, 3
FEATURES = QUOTE_KINDS * CASE_KINDS * BEGIN_KINDS


@dataclass(frozen=True)
class Word:
    """A word, or one sign: its places in the text, its pieces, its feature, its paragraph's number."""

    start: int
    end: int
    pieces: tuple[int, ...]
    feature: int
    paragraph: int

    @property
    def begins(self):
        """What begins with it: NOTHING, SENTENCE or PARAGRAPH."""
        return self.feature // (QUOTE_KINDS * CASE_KINDS)


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


def words_of(text, vocabulary):
    """The words of a text in order, each with its pieces and its feature."""
    spans = _spans(text)
    paragraphs = _paragraphs(text, spans)
    quotes = _quotes(text, spans, paragraphs)
    begins = _begins(text, spans, paragraphs)
    words = []
    for (start, end), paragraph, quote, begin in zip(spans, paragraphs, quotes, begins):
        feature = quote + QUOTE_KINDS * (_case(text[start:end]) + CASE_KINDS * begin)
        pieces = vocabulary.pieces(_form(text[start:end]))
        words.append(Word(start, end, pieces, feature, paragraph))
    return words


def _spans(text):
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


def _form(word):
    """The word in small letters without accents, as the vocabulary has it."""
    parted = unicodedata.normalize("NFD", word.lower())
    return "".join(sign for sign in parted if not _is_invisible(sign))


def _case(word):
    letters = [sign for sign in word if sign.isalpha()]
    if not letters:
        return NO_LETTERS
    if not letters[0].isupper():
        return SMALL
    return CAPITALS if len(letters) > 1 and all(map(str.isupper, letters)) else CAPITALISED


def _paragraphs(text, spans):
    """The number of each word's paragraph: a newline parts them."""
    numbers, number, last = [], 0, 0
    for start, _ in spans:
        if numbers and "\n" in text[last:start]:
            number += 1
        numbers.append(number)
        last = start
    return numbers


def _quotes(text, spans, paragraphs):
    """Where each word stands as to quotations: double marks, straight, curly, angular, or two single.

    A quotation that its paragraph leaves open goes on in the next one if that begins with an
    opening mark, as custom has it; otherwise it is over.
    """
    kinds, state = [], OUTSIDE
    for at, (start, _) in enumerate(spans):
        opened = INSIDE
        if at == 0 or paragraphs[at] != paragraphs[at - 1]:
            opened = INSIDE if state == OUTSIDE else CONTINUED
            state = OUTSIDE
        if state == OUTSIDE and _opens(text, start):
            state = opened
            kinds.append(OPENING)
        elif state != OUTSIDE and _closes(text, start):
            state = OUTSIDE
            kinds.append(CLOSING)
        else:
            kinds.append(state)
    return kinds


def _opens(text, at):
    """Whether a quotation may be opened there; a straight mark behind a word opens none."""
    follows_word = at > 0 and text[at - 1].isalnum()
    return text[at] in "“«„" or _is_straight(text, at) and not follows_word


def _closes(text, at):
    return text[at] in "”»" or _is_straight(text, at)


def _is_straight(text, at):
    """A straight double mark, or the first of two single ones."""
    return text[at] == '"' or text.startswith("''", at) and text[max(0, at - 1) : at] != "'"


def _begins(text, spans, paragraphs):
    """What each word begins: its paragraph, a sentence (the first word behind a stop), or nothing."""
    kinds, after_stop = [], False
    for at, (start, _) in enumerate(spans):
        if at == 0 or paragraphs[at] != paragraphs[at - 1]:
            kinds.append(PARAGRAPH)
            after_stop = False
        elif after_stop and text[start].isalnum():
            kinds.append(NOTHING if text[start - 1] in STOPS else SENTENCE)
            after_stop = False
        else:
            kinds.append(NOTHING)
        after_stop = after_stop or text[start] in STOPS
    return kinds
