package synoptic.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import synoptic.corpus.PartialDate;

/** What is looked for, as a value. An engine translates it; nothing else needs to know how. */
public sealed interface Query {

  /** Every passage. */
  record All() implements Query {}

  /** A word in any of its English forms, or a name in any of its spellings. */
  record Word(String text) implements Query {}

  /**
   * Words beside each other in this order; with a slop, near each other.
   *
   * @param text the words, parted by spaces
   * @param slop how many moves of a word are allowed; 0 is exactly as written
   */
  record Phrase(String text, int slop) implements Query {}

  /** Words that begin so. */
  record Prefix(String text) implements Query {}

  /** Words that differ by a letter or two. */
  record Fuzzy(String text) implements Query {}

  /**
   * Passages with a sentence that means the same, or with the words; the closest first. As a part
   * of {@link And} at the top of a query the other parts narrow what it finds; elsewhere it stands
   * for its words.
   */
  record Meaning(String text) implements Query {}

  /** The query looked for in a field other than the text. */
  record In(FieldName field, Query query) implements Query {}

  /** Articles published so that their date may lie in this span; an end left out is open. */
  record Dates(Optional<PartialDate> from, Optional<PartialDate> to) implements Query {}

  /** All of them. */
  record And(List<Query> parts) implements Query {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** One of them at least. */
  record Or(List<Query> parts) implements Query {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** What does not match. */
  record Not(Query query) implements Query {}

  /** Whether a part of it asks for a meaning. No switch over types, as every search comes by. */
  default boolean isMeant() {
    if (this instanceof And(List<Query> parts)) {
      for (Query part : parts) {
        if (part.isMeant()) {
          return true;
        }
      }
      return false;
    }
    return this instanceof Meaning
        || this instanceof In(FieldName field, Query inner) && field == FieldName.LIKE;
  }

  /** Whether a part of it looks in such a field. */
  default boolean looksIn(Predicate<FieldName> wanted) {
    return this instanceof In(FieldName field, Query inner)
        ? wanted.test(field) || inner.looksIn(wanted)
        : hasPart(part -> part.looksIn(wanted));
  }

  /** Whether it finds only articles of which is known when they were published. */
  default boolean isDated() {
    if (this instanceof Or(List<Query> parts)) {
      return parts.stream().allMatch(Query::isDated);
    }
    return this instanceof Dates || !(this instanceof Not) && hasPart(Query::isDated);
  }

  /** Whether it is made of others, one of them such. No switch over types, as above. */
  private boolean hasPart(Predicate<Query> wanted) {
    if (this instanceof And(List<Query> parts)) {
      return parts.stream().anyMatch(wanted);
    }
    if (this instanceof Or(List<Query> parts)) {
      return parts.stream().anyMatch(wanted);
    }
    return this instanceof Not(Query inner) && wanted.test(inner);
  }

  /** The passages, as they are typed, whose like is asked for in a part of it. */
  default List<String> likened() {
    if (this instanceof And(List<Query> parts)) {
      return parts.stream().flatMap(part -> part.likened().stream()).toList();
    }
    if (this instanceof In(FieldName field, Query named) && field == FieldName.LIKE) {
      return switch (named) {
        case Word(String text) -> List.of(text);
        case Phrase(String text, int slop) -> List.of(text);
        default -> List.of("");
      };
    }
    return List.of();
  }

  /** This query, or its parts, by what they were made into. */
  default Map<Query, Query> madeInto(Query made) {
    Map<Query, Query> asked = new HashMap<>();
    if (this instanceof And(List<Query> parts)
        && made instanceof And(List<Query> others)
        && parts.size() == others.size()) {
      for (int at = 0; at < parts.size(); at++) {
        asked.put(others.get(at), parts.get(at));
      }
    } else {
      asked.put(made, this);
    }
    return asked;
  }

  /** The same with other queries in place of some. */
  default Query replaced(Map<Query, Query> others) {
    if (others.containsKey(this)) {
      return others.get(this);
    }
    return switch (this) {
      case And(List<Query> parts) ->
          new And(parts.stream().map(part -> part.replaced(others)).toList());
      case Or(List<Query> parts) ->
          new Or(parts.stream().map(part -> part.replaced(others)).toList());
      case Not(Query inner) -> new Not(inner.replaced(others));
      case In(FieldName field, Query inner) -> new In(field, inner.replaced(others));
      default -> this;
    };
  }

  /** Both queries; {@link All} adds nothing. */
  static Query and(Query one, Query other) {
    if (one instanceof All) {
      return other;
    }
    return other instanceof All ? one : new And(List.of(one, other));
  }
}
