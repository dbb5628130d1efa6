package synoptic.annotate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import synoptic.corpus.PartialDate;
import synoptic.corpus.People;
import synoptic.corpus.Speaker;
import synoptic.text.Folding;

/** Speakers across the articles of a library: which names are one voice, and how it is called. */
public final class Voices {

  /**
   * A speaker as one article names it.
   *
   * @param article the article's id
   * @param published when the article was published
   * @param name what the article calls the speaker where it says most
   */
  public record Heard(
      String article,
      Optional<PartialDate> published,
      String name,
      Speaker.Sort sort,
      Optional<String> office,
      Optional<String> country) {}

  private final Map<String, People.Named> known = new HashMap<>();
  private final Map<String, SortedSet<String>> spellings = new HashMap<>();

  private Voices() {}

  /** The voices of speakers; {@code people} has the last word. */
  public static Voices of(Collection<Heard> heard, People people) {
    Voices voices = new Voices();
    Stream.concat(people.persons().stream(), people.bodies().stream())
        .forEach(
            named ->
                named
                    .spellings()
                    .forEach(each -> voices.known.putIfAbsent(Folding.fold(each), named)));
    for (Heard each : heard) {
      voices.spellings.computeIfAbsent(voices.name(each), name -> new TreeSet<>()).add(each.name());
    }
    return voices;
  }

  /** The name under which the library knows the speaker, or the article's where it knows none. */
  public String name(Heard heard) {
    People.Named named = known.get(Folding.fold(heard.name()));
    return named == null ? heard.name() : named.name();
  }

  /** The ways in which articles name the voice. */
  public List<String> spellings(String name) {
    return List.copyOf(spellings.getOrDefault(name, new TreeSet<>()));
  }

  /** The office and its country, where they are known: "Foreign Minister, Russia". */
  public Optional<String> office(String name) {
    return Optional.ofNullable(known.get(Folding.fold(name)))
        .flatMap(
            named ->
                named
                    .office()
                    .map(office -> office + named.country().map(land -> ", " + land).orElse("")));
  }
}
