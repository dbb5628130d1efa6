package synoptic.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.PartialDate;
import synoptic.ingest.core.Block;
import synoptic.ingest.core.Dropped;

/**
 * The blocks of one text, and for each whether it is still part of the text, was dropped, or states
 * a fact. Every block has exactly one of these, so nothing goes missing.
 */
final class PageBlocks {

  /** What a block of the text is. */
  private enum Mark {
    TEXT,
    FACT,
    DROPPED
  }

  private final List<Block> blocks;
  private final Mark[] marks;
  private final Dropped.Reason[] reasons;
  private final boolean[] prose;

  Optional<String> title = Optional.empty();
  Optional<String> author = Optional.empty();
  Optional<String> source = Optional.empty();
  Optional<PartialDate> published = Optional.empty();
  Optional<String> url = Optional.empty();

  /** How many notes the endnotes have. */
  int notes;

  /** What is left out of a block that stays. */
  private final List<Dropped> parts = new ArrayList<>();

  PageBlocks(List<Block> blocks) {
    this.blocks = blocks;
    this.marks = new Mark[blocks.size()];
    this.reasons = new Dropped.Reason[blocks.size()];
    this.prose = new boolean[blocks.size()];
    java.util.Arrays.fill(marks, Mark.TEXT);
    for (int at = 0; at < prose.length; at++) {
      prose[at] = LineShape.isProse(text(at)) && DateLine.of(text(at)).isEmpty();
    }
  }

  /** What is known before the text is read; what the text says of it is not taken any more. */
  void know(FrontMatter known) {
    title = known.title();
    author = known.author();
    source = known.source();
    published = known.published();
    url = known.url();
  }

  int size() {
    return blocks.size();
  }

  Block block(int at) {
    return blocks.get(at);
  }

  String text(int at) {
    return blocks.get(at).text();
  }

  boolean isText(int at) {
    return marks[at] == Mark.TEXT;
  }

  boolean isDroppedAs(int at, Dropped.Reason reason) {
    return marks[at] == Mark.DROPPED && reasons[at] == reason;
  }

  /** Whether the block states a fact, so that it is no part of the text. */
  boolean isFact(int at) {
    return marks[at] == Mark.FACT;
  }

  boolean isProse(int at) {
    return prose[at] && isText(at);
  }

  void drop(int at, Dropped.Reason reason) {
    if (isText(at)) {
      marks[at] = Mark.DROPPED;
      reasons[at] = reason;
    }
  }

  /** Leaves a part of a line out that stays otherwise. */
  void dropPart(Dropped.Reason reason, String part) {
    parts.add(new Dropped(reason, part, lineOf(part)));
  }

  /** The line of the first block that says so, or 1. */
  int lineOf(String text) {
    return blocks.stream()
        .filter(block -> block.text().contains(text))
        .findFirst()
        .map(Block::line)
        .orElse(1);
  }

  /** The block states a fact that the article's front matter says from now on. */
  void state(int at) {
    marks[at] = Mark.FACT;
  }

  /** Undoes every drop and every fact: what looked like furniture was all that there is. */
  void restoreAll() {
    java.util.Arrays.fill(marks, Mark.TEXT);
    parts.clear();
    notes = 0;
    title = Optional.empty();
    author = Optional.empty();
    source = Optional.empty();
    published = Optional.empty();
    url = Optional.empty();
  }

  /** The first block of running prose, or the size where there is none. */
  int firstProse() {
    int at = 0;
    while (at < size() && !isProse(at)) {
      at++;
    }
    return at;
  }

  /** The last block of running prose, or -1. */
  int lastProse() {
    int at = size() - 1;
    while (at >= 0 && !isProse(at)) {
      at--;
    }
    return at;
  }

  OptionalInt nextText(int after) {
    for (int at = after + 1; at < size(); at++) {
      if (isText(at)) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  List<Dropped> dropped() {
    List<Dropped> dropped = new ArrayList<>(parts);
    for (int at = 0; at < size(); at++) {
      if (marks[at] == Mark.DROPPED) {
        dropped.add(new Dropped(reasons[at], text(at), block(at).line()));
      }
    }
    return dropped;
  }
}
