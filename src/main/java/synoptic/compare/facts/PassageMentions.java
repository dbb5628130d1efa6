package synoptic.compare.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.annotate.dates.Mention;
import synoptic.annotate.dates.Mentions;
import synoptic.annotate.people.NamedEntities;
import synoptic.annotate.people.NamedEntity;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Side;
import synoptic.corpus.PartialDate;
import synoptic.corpus.People;
import synoptic.text.Dateline;

/** The dates, numbers and names of two sides, passage by passage. */
public final class PassageMentions {

  /** What one passage states. */
  public record Stated(List<Mention> mentions, List<NamedEntity> names) {}

  private final List<Stated> a;
  private final List<Stated> b;

  private PassageMentions(List<Stated> a, List<Stated> b) {
    this.a = a;
    this.b = b;
  }

  /** Of A's passages, in order. */
  public List<Stated> a() {
    return a;
  }

  /** Of B's passages, in order. */
  public List<Stated> b() {
    return b;
  }

  public static PassageMentions of(
      Side a, Side b, People people, Map<String, PartialDate> published) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    add(a, texts);
    add(b, texts);
    Map<String, Integer> numbers = new HashMap<>();
    texts.keySet().forEach(article -> numbers.put(article, numbers.size()));
    NamedEntities names = NamedEntities.of(List.copyOf(texts.values()), people);
    return new PassageMentions(
        stated(a, names, numbers, published), stated(b, names, numbers, published));
  }

  private static void add(Side side, Map<String, List<String>> texts) {
    for (LocatedPassage passage : side.whole()) {
      texts.computeIfAbsent(passage.article(), article -> new ArrayList<>()).add(passage.text());
    }
    for (LocatedPassage passage : side.passages()) {
      texts.computeIfAbsent(passage.article(), article -> List.of(passage.text()));
    }
  }

  private static List<Stated> stated(
      Side side,
      NamedEntities names,
      Map<String, Integer> numbers,
      Map<String, PartialDate> published) {
    List<List<Mention>> mentions =
        side.passages().parallelStream().map(passage -> mentions(passage, published)).toList();
    List<Stated> stated = new ArrayList<>();
    for (int at = 0; at < mentions.size(); at++) {
      LocatedPassage passage = side.passages().get(at);
      stated.add(
          new Stated(mentions.get(at), names.in(numbers.get(passage.article()), passage.text())));
    }
    return stated;
  }

  private static List<Mention> mentions(
      LocatedPassage passage, Map<String, PartialDate> published) {
    Optional<PartialDate> date = Optional.ofNullable(published.get(passage.article()));
    int dateline = Dateline.end(passage.text());
    return Mentions.of(passage.text(), date, passage.language()).stream()
        .filter(mention -> mention.part().span().start() >= dateline)
        .toList();
  }
}
