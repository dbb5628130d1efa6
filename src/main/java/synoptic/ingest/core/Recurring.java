package synoptic.ingest.core;

import java.util.Set;

/**
 * What several files that come in together print around their texts: the names of their outlets and
 * other lines that tell nothing of an article.
 *
 * @param lines short lines at the head or foot of several texts
 * @param names what several titles have behind their last bar or dash
 */
public record Recurring(Set<String> lines, Set<String> names) {

  /** What is known of a file that comes in alone. */
  public static final Recurring NONE = new Recurring(Set.of(), Set.of());

  public Recurring {
    lines = Set.copyOf(lines);
    names = Set.copyOf(names);
  }

  public boolean isEmpty() {
    return lines.isEmpty() && names.isEmpty();
  }
}
