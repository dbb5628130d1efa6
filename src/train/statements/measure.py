"""Measures statements against annotated articles.

Spans become sets of words. A statement and an attribution are matched one to one, best Jaccard of
their contents first, and count as matched from 0.5 on. An attribution is direct where all words of
its content stand in quotation marks, indirect where none does, else mixed. A speaker is right who
shares at least half of the words of the shorter of the two; none is right for none.
"""

import re
from collections import Counter

WORD = re.compile(r"\w+(?:['’]\w+)*")
CLOSERS = {"“": "”", '"': '"', "«": "»"}
MATCH = 0.5
KINDS = ("direct", "mixed", "indirect")


def tally(article, statements):
    """What is found and what not in one article, as counts to be added up for figures()."""
    words = [match.span() for match in WORD.finditer(article.text)]
    quoted = _places(_quotations(article.text), words)
    gold = []
    for row in article.row["attributions"]:
        content = _places(row["content"], words)
        if content:
            gold.append((content, _places(row["source"], words), _kind(content, quoted)))
    found = []
    for each in statements:
        content = _places(each.content, words)
        if content:
            found.append((content, _places([each.speaker] if each.speaker else [], words)))
    counts = Counter(gold=len(gold), found=len(found))
    for at, other, likeness in _matches(gold, found):
        counts["matched"] += 1
        counts["exact"] += likeness == 1.0
        counts["speaker"] += _same_speaker(gold[at][1], found[other][1])
        counts["matched " + gold[at][2]] += 1
    counts.update("gold " + kind for _, _, kind in gold)
    return counts


def figures(tallies):
    """F1, precision and recall and their like, by name, of all articles together."""
    sums = sum(tallies, Counter())
    both = max(1, sums["gold"] + sums["found"])
    result = {
        "F1": 2 * sums["matched"] / both,
        "P": sums["matched"] / max(1, sums["found"]),
        "R": sums["matched"] / max(1, sums["gold"]),
        "exact": 2 * sums["exact"] / both,
    }
    for kind in KINDS:
        result[kind] = sums["matched " + kind] / max(1, sums["gold " + kind])
    result["speaker"] = sums["speaker"] / max(1, sums["matched"])
    result["end to end"] = 2 * sums["speaker"] / both
    return result


def shown(result):
    """Figures in one line."""
    return "  ".join(f"{name} {value:.3f}" for name, value in result.items())


def _matches(gold, found):
    pairs = [
        (len(content & other[0]) / len(content | other[0]), at, number)
        for at, (content, _, _) in enumerate(gold)
        for number, other in enumerate(found)
        if content & other[0]
    ]
    taken, used = set(), set()
    for likeness, at, number in sorted(pairs, reverse=True):
        if likeness >= MATCH and at not in taken and number not in used:
            taken.add(at)
            used.add(number)
            yield at, number, likeness


def _same_speaker(gold, found):
    if not gold or not found:
        return not gold and not found
    shared = len(gold & found)
    return shared > 0 and shared * 2 >= min(len(gold), len(found))


def _kind(content, quoted):
    inside = len(content & quoted)
    return "direct" if inside == len(content) else "mixed" if inside else "indirect"


def _places(spans, words):
    return frozenset(
        at
        for at, (first, last) in enumerate(words)
        if any(first < end and last > start for start, end in spans)
    )


def _quotations(text):
    spans, start, closer = [], None, None
    for at, sign in enumerate(text):
        if sign == "\n":
            start = None
        elif start is None and sign in CLOSERS:
            start, closer = at, CLOSERS[sign]
        elif start is not None and sign == closer:
            spans.append((start, at))
            start = None
    return spans
