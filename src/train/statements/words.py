"""Cuts a text into words, and says what the vocabulary does not know of a word.

The vocabulary knows small letters only. What capitals, quotation marks and the beginnings of
sentences and paragraphs tell is given to the network beside it, as one number for each word.
"""

from dataclasses import dataclass

from vocabulary import form_of, spans_of

STOPS = ".!?…"

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


def words_of(text, vocabulary):
    """The words of a text in order, each with its pieces and its feature."""
    spans = spans_of(text)
    paragraphs = _paragraphs(text, spans)
    quotes = _quotes(text, spans, paragraphs)
    begins = _begins(text, spans, paragraphs)
    words = []
    for (start, end), paragraph, quote, begin in zip(spans, paragraphs, quotes, begins):
        feature = quote + QUOTE_KINDS * (_case(text[start:end]) + CASE_KINDS * begin)
        pieces = vocabulary.pieces(form_of(text[start:end]))
        words.append(Word(start, end, pieces, feature, paragraph))
    return words


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
