"""Puts statements together from what the network says of the words of a window."""

from dataclasses import dataclass

import numpy as np
from articles import CONTENT, OUTSIDE, SPEAKER

CUE_THRESHOLD = 0.5
CONTENT_GAP, SPEAKER_GAP = 2, 1


@dataclass(frozen=True)
class Answer:
    """What the network says of a window's words.

    The likelihood of each to begin a cue, the numbers of some that may, and for each of these the
    likelihood of each word's roles (cues × words × roles).
    """

    likelihoods: np.ndarray
    cues: list
    roles: np.ndarray


@dataclass(frozen=True)
class Statement:
    """What is said and by whom, as places in the text, and how sure the network is of it.

    The confidence is the likelihood of its cue times the mean likelihood of its content's words.
    """

    content: list
    speaker: tuple | None
    confidence: float


def statements_of(window, answer, threshold=CUE_THRESHOLD):
    """The statements of a window from what the network answers, cues of that likelihood at least."""
    found = [
        _statement(window, answer.likelihoods[cue], chances)
        for cue, chances in zip(answer.cues, answer.roles)
        if answer.likelihoods[cue] >= threshold
    ]
    return [each for each in found if each]


def _statement(window, cue, chances):
    roles = chances.argmax(-1).tolist()
    content = runs_of(roles, CONTENT, CONTENT_GAP)
    if not content:
        return None
    speakers = [_places(window, run) for run in runs_of(roles, SPEAKER, SPEAKER_GAP)]
    inside = [chances[at, CONTENT] for at, role in enumerate(roles) if role == CONTENT]
    return Statement(
        [_places(window, run) for run in content],
        max(speakers, key=lambda span: span[1] - span[0], default=None),
        float(cue) * float(np.mean(inside)),
    )


def runs_of(roles, role, gap):
    """The first and the last word of each run of a role, over at most that many words outside."""
    runs = []
    for at, each in enumerate(roles):
        if each != role:
            continue
        between = roles[runs[-1][1] + 1 : at] if runs else []
        if runs and len(between) <= gap and all(other == OUTSIDE for other in between):
            runs[-1] = (runs[-1][0], at)
        else:
            runs.append((at, at))
    return runs


def _places(window, run):
    return window.words[run[0]].start, window.words[run[1]].end
