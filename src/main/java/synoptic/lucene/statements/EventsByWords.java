package synoptic.lucene.statements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.annotate.people.Voices;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.lucene.index.Snapshot;
import synoptic.text.Language;
import synoptic.text.Word;
import synoptic.text.Words;

/**
 * Articles are about one event if they came out within a few days and share many words. Texts are
 * read from the index when they are asked for, each once.
 */
final class EventsByWords implements Voices.Events {

  /** So many days may lie between articles about one event. */
  private static final int DAYS = 2;

  /** Of the shorter article's words the other has this share at least. */
  private static final double SHARE = 0.4;

  private static final int LEAST_SHARED = 4;

  /** What an article is about stands in its first words; so many are read. */
  private static final int MOST_WORDS = 300;

  private static final int SHORTEST = 4;

  private final Snapshot snapshot;
  private final Map<String, Set<String>> words = new HashMap<>();

  EventsByWords(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  @Override
  public boolean areOne(String article, String other) {
    if (article.equals(other) || !isNear(published(article), published(other))) {
      return false;
    }
    Set<String> fewer = words(article);
    Set<String> more = words(other);
    if (fewer.size() > more.size()) {
      fewer = words(other);
      more = words(article);
    }
    long shared = fewer.stream().filter(more::contains).count();
    return shared >= LEAST_SHARED && shared >= SHARE * fewer.size();
  }

  private Optional<PartialDate> published(String article) {
    return snapshot.find(article).flatMap(entry -> entry.article().front().published());
  }

  private static boolean isNear(Optional<PartialDate> one, Optional<PartialDate> other) {
    return one.isPresent()
        && other.isPresent()
        && isBefore(one.get().earliest(), other.get().latest().plusDays(DAYS))
        && isBefore(other.get().earliest(), one.get().latest().plusDays(DAYS));
  }

  private static boolean isBefore(LocalDate day, LocalDate last) {
    return !day.isAfter(last);
  }

  private Set<String> words(String article) {
    return words.computeIfAbsent(article, this::read);
  }

  private Set<String> read(String article) {
    Set<String> found = new HashSet<>();
    try {
      int left = MOST_WORDS;
      for (Passage passage : snapshot.indexed(snapshot.entry(article)).article().passages()) {
        for (Word word : Words.of(passage.text())) {
          if (left-- > 0) {
            Optional.of(word.text().toLowerCase(Locale.ROOT))
                .filter(EventsByWords::isTelling)
                .ifPresent(found::add);
          }
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return found;
  }

  private static boolean isTelling(String word) {
    return word.length() >= SHORTEST
        && !Language.ENGLISH.isReporting(word)
        && Language.ENGLISH.opening(word) == Language.Opening.UNKNOWN;
  }
}
