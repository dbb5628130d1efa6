package synoptic.compare.concordance;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.compare.concordance.Concordance.Place;
import synoptic.corpus.PartialDate;
import synoptic.text.Folding;
import synoptic.text.Span;
import synoptic.text.Word;
import synoptic.text.Words;

/** In which order the places of a concordance stand; of equal ones that of {@link #SOURCE}. */
public enum Order {
  /** The source that has most of them first, article by article. */
  SOURCE("by source"),
  /** By the word before, then by the one before that. */
  LEFT("by left neighbour"),
  /** By the word behind, then by the one behind that. */
  RIGHT("by right neighbour"),
  /** By the day when the article appeared, the oldest first; undated ones last. */
  DATE("by date");

  /** As many words on a side are compared. */
  private static final int MOST_WORDS = 8;

  private final String spoken;

  Order(String spoken) {
    this.spoken = spoken;
  }

  /** In a few words, as the screen has it. */
  public String spoken() {
    return spoken;
  }

  /** As the command line has it. */
  public String typed() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> allTyped() {
    return Stream.of(values()).map(Order::typed).toList();
  }

  public static Optional<Order> of(String typed) {
    return Stream.of(values()).filter(order -> order.typed().equals(typed)).findFirst();
  }

  public Order next() {
    return values()[(ordinal() + 1) % values().length];
  }

  /** Whether the places of an article stand together. */
  public boolean keepsArticles() {
    return this == SOURCE || this == DATE;
  }

  List<Place> sorted(List<Place> bySource) {
    return switch (this) {
      case SOURCE -> bySource;
      case LEFT, RIGHT ->
          bySource.stream()
              .map(place -> new Keyed(neighbours(place), place))
              .sorted(Comparator.comparing(Keyed::key))
              .map(Keyed::place)
              .toList();
      case DATE ->
          bySource.stream()
              .sorted(
                  Comparator.comparing(
                      (Place place) -> place.article().front().published(), OLDEST_FIRST))
              .toList();
    };
  }

  private static final Comparator<Optional<PartialDate>> OLDEST_FIRST =
      Comparator.comparing(
          date -> date.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

  private record Keyed(String key, Place place) {}

  /**
   * The words beside the keyword in its sentence, the nearest first, so that they can be sorted.
   */
  private String neighbours(Place place) {
    String text = place.occurrence().passage().text();
    Span keyword = place.occurrence().keyword();
    Span sentence = place.occurrence().sentence();
    List<Word> words =
        this == LEFT
            ? Words.of(text.substring(sentence.start(), keyword.start())).reversed()
            : Words.of(text.substring(keyword.end(), sentence.end()));
    return words.stream()
        .limit(MOST_WORDS)
        .map(word -> Folding.fold(word.text()))
        .collect(Collectors.joining(" "));
  }
}
