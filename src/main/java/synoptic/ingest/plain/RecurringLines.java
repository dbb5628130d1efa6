package synoptic.ingest.plain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.ingest.core.Block;
import synoptic.ingest.core.Dropped.Reason;
import synoptic.ingest.core.Recurring;

/**
 * Finds what several texts print alike at their heads and feet, and takes it out of each. A copy of
 * a text that was seen before tells nothing: half of its paragraphs are known.
 */
public final class RecurringLines {

  /** In so many texts a line is none of theirs. */
  private static final int FEWEST_TEXTS = 3;

  /** How many blocks from either end are looked at. */
  private static final int DEPTH = 12;

  private static final int LONGEST = 100;

  private final Set<Integer> paragraphs = new HashSet<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();

  /** Counts what one text prints. */
  public void count(List<Block> blocks) {
    if (isCopy(blocks)) {
      return;
    }
    Set<String> own = new HashSet<>();
    Set<String> behind = new HashSet<>();
    for (int at = 0; at < blocks.size(); at++) {
      String text = blocks.get(at).text();
      if (isAtEdge(at, blocks.size()) && canRecur(text, at)) {
        own.add(text);
        TitleParts.lastName(text).ifPresent(behind::add);
      }
    }
    own.forEach(line -> lines.merge(line, 1, Integer::sum));
    behind.forEach(name -> names.merge(name, 1, Integer::sum));
  }

  private boolean isCopy(List<Block> blocks) {
    List<Integer> prose =
        blocks.stream()
            .map(Block::text)
            .filter(LineShape::isProse)
            .map(String::hashCode)
            .distinct()
            .toList();
    long seen = prose.stream().filter(paragraphs::contains).count();
    paragraphs.addAll(prose);
    return seen * 2 > prose.size();
  }

  private static boolean isAtEdge(int at, int size) {
    return at < DEPTH || at >= size - DEPTH;
  }

  /** No sentence, no fact of the article; what may be a person's name is so only below the top. */
  private static boolean canRecur(String text, int at) {
    return text.length() <= LONGEST
        && !LineShape.endsSentence(text)
        && LineShape.hasLetterOrDigit(text)
        && !PageHead.isFact(text)
        && Byline.of(text).isEmpty()
        && (at == 0 && NameRules.isPerson(text)
            || !Byline.areNames(text)
            || Outlets.isOutlet(text));
  }

  public Recurring found() {
    return new Recurring(often(lines), often(names));
  }

  private static Set<String> often(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .filter(each -> each.getValue() >= FEWEST_TEXTS)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /**
   * Takes the lines out of a page, but for one that is all that can be its title. The first above
   * the text that can be an outlet's name names the source, one that is called so before others.
   */
  static void take(PageBlocks page, Recurring recurring) {
    if (recurring.isEmpty()) {
      return;
    }
    int prose = page.firstProse();
    int head = prose < page.size() ? Math.min(prose, DEPTH) : 0;
    boolean hasTitle = page.title.isPresent();
    for (int at = 0; at < head && !hasTitle; at++) {
      hasTitle = page.isText(at) && !recurring.lines().contains(page.text(at));
    }
    if (hasTitle) {
      source(page, recurring, head);
      drop(page, recurring, 0, head);
    }
    drop(page, recurring, Math.max(page.lastProse() + 1, page.size() - DEPTH), page.size());
  }

  private static void source(PageBlocks page, Recurring recurring, int head) {
    int best = -1;
    for (int at = 0; at < head && page.source.isEmpty(); at++) {
      String text = page.text(at);
      boolean canBe =
          page.isText(at)
              && recurring.lines().contains(text)
              && Outlets.canBeOutlet(text)
              && !isFurniture(text);
      boolean isBetter = best < 0 || Outlets.isOutlet(text) && !Outlets.isOutlet(page.text(best));
      best = canBe && isBetter ? at : best;
    }
    if (best >= 0) {
      String name = page.text(best);
      page.source = Optional.of(name);
      page.state(best);
    }
  }

  private static boolean isFurniture(String text) {
    return Phrases.isMenuWord(text)
        || PageFurniture.anywhere(text).isPresent()
        || PageFurniture.atTheEdge(text).isPresent();
  }

  private static void drop(PageBlocks page, Recurring recurring, int from, int to) {
    for (int at = Math.max(0, from); at < to; at++) {
      if (page.isText(at)
          && recurring.lines().contains(page.text(at))
          && !isFurniture(page.text(at))) {
        page.drop(at, Reason.RECURRING);
      }
    }
  }
}
