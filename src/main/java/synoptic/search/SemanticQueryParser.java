package synoptic.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import synoptic.text.Word;
import synoptic.text.Words;

/** Reads a query whose words are meant: fields, dates and what is excluded narrow it as ever. */
final class SemanticQueryParser {

  private final List<String> words = new ArrayList<>();
  private final List<Query> conditions = new ArrayList<>();

  private SemanticQueryParser() {}

  /**
   * @param read what stands behind the sign
   */
  static Query by(Query read) {
    SemanticQueryParser meant = new SemanticQueryParser();
    meant.take(read);
    Query text =
        meant.words.isEmpty() ? new Query.All() : new Query.Meaning(String.join(" ", meant.words));
    if (meant.conditions.isEmpty()) {
      return text;
    }
    List<Query> parts = new ArrayList<>();
    if (text instanceof Query.Meaning) {
      parts.add(text);
    }
    parts.addAll(meant.conditions);
    return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
  }

  private void take(Query query) {
    switch (query) {
      case Query.All all -> {}
      case Query.Word(String text) -> add(text);
      case Query.Phrase(String text, int slop) -> add(text);
      case Query.Prefix(String text) -> add(text);
      case Query.Fuzzy(String text) -> add(text);
      case Query.Meaning(String text) -> add(text);
      case Query.And(List<Query> parts) -> parts.forEach(this::take);
      case Query.Or(List<Query> parts) -> parts.forEach(this::take);
      case Query.In condition -> conditions.add(condition);
      case Query.Dates condition -> conditions.add(condition);
      case Query.Not condition -> conditions.add(condition);
    }
  }

  /** In words that are read again as they are written, none of them as a sign. */
  private void add(String text) {
    for (Word word : Words.of(text)) {
      boolean isSign = Set.of("OR", "AND", "NOT").contains(word.text());
      words.add(isSign ? word.text().toLowerCase(Locale.ROOT) : word.text());
    }
  }
}
