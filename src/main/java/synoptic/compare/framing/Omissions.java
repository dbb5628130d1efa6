package synoptic.compare.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.annotate.dates.Mention.Dated;
import synoptic.annotate.people.NamedEntity;
import synoptic.annotate.people.NamedEntity.Sort;
import synoptic.compare.Occurrence;
import synoptic.compare.Side;
import synoptic.compare.facts.DayRanges;
import synoptic.compare.facts.PassageMentions.Stated;
import synoptic.compare.framing.Omission.Kind;
import synoptic.search.Hit;
import synoptic.text.Span;

/** The topics, people and dates that one side has and the other has not. */
final class Omissions {

  /** What may be listed of each kind. */
  private static final int MOST = 100;

  private Omissions() {}

  /** What a side has of those topics, people and dates that the other has not. */
  static List<Omission> of(
      Side side, List<Stated> own, List<Stated> others, List<TopicHits> topics, Side other) {
    List<Omission> all = new ArrayList<>();
    all.addAll(topics(side, other, topics));
    all.addAll(people(own, others));
    all.addAll(dates(own, others));
    return all;
  }

  private static List<Omission> topics(Side side, Side other, List<TopicHits> topics) {
    PassagePositions own = new PassagePositions(side);
    PassagePositions others = new PassagePositions(other);
    List<Omission> omissions = new ArrayList<>();
    for (TopicHits topic : topics) {
      List<Occurrence> places = places(topic.hits(), own);
      if (!places.isEmpty() && places(topic.hits(), others).isEmpty()) {
        omissions.add(new Omission(Kind.TOPIC, topic.name(), places));
      }
    }
    return mostFirst(omissions);
  }

  private static List<Occurrence> places(List<Hit> hits, PassagePositions index) {
    List<Occurrence> places = new ArrayList<>();
    for (Hit hit : hits) {
      OptionalInt passage = index.of(hit.article().id(), hit.passage());
      if (passage.isPresent()) {
        places.add(new Occurrence(passage.getAsInt(), hit.marks()));
      }
    }
    places.sort(Occurrence.ORDER);
    return places;
  }

  private static List<Omission> people(List<Stated> own, List<Stated> others) {
    Map<String, List<NamedEntity>> known =
        others.stream()
            .flatMap(stated -> stated.names().stream())
            .collect(Collectors.groupingBy(Omissions::surname));
    Map<String, String> written = new HashMap<>();
    Map<String, List<Occurrence>> places = new TreeMap<>();
    for (int passage = 0; passage < own.size(); passage++) {
      for (NamedEntity name : own.get(passage).names()) {
        if (name.sort() == Sort.PERSON
            && known.getOrDefault(surname(name), List.of()).stream().noneMatch(name::isSame)) {
          String shown = written.computeIfAbsent(name.key(), first -> name.name());
          add(places, shown, passage, name.part().span());
        }
      }
    }
    return mostFirst(omissions(Kind.PERSON, places));
  }

  private static String surname(NamedEntity name) {
    return name.key().substring(name.key().lastIndexOf(' ') + 1);
  }

  private static List<Omission> dates(List<Stated> own, List<Stated> others) {
    List<Dated> known = others.stream().flatMap(Omissions::dates).toList();
    Map<String, List<Occurrence>> places = new LinkedHashMap<>();
    Map<String, Dated> dates = new LinkedHashMap<>();
    for (int passage = 0; passage < own.size(); passage++) {
      for (Dated date : dates(own.get(passage)).toList()) {
        String shown = DayRanges.spoken(date.when());
        dates.putIfAbsent(shown, date);
        add(places, shown, passage, date.part().span());
      }
    }
    places
        .keySet()
        .removeIf(shown -> known.stream().anyMatch(o -> DayRanges.meet(dates.get(shown), o)));
    return omissions(Kind.DATE, places).stream()
        .sorted(
            Comparator.comparing((Omission one) -> DayRanges.first(dates.get(one.what()).when()))
                .thenComparing(Omission::what))
        .limit(MOST)
        .toList();
  }

  private static Stream<Dated> dates(Stated stated) {
    return stated.mentions().stream().filter(Dated.class::isInstance).map(Dated.class::cast);
  }

  private static void add(
      Map<String, List<Occurrence>> places, String what, int passage, Span span) {
    places.computeIfAbsent(what, unseen -> new ArrayList<>()).add(new Occurrence(passage, span));
  }

  private static List<Omission> omissions(Kind kind, Map<String, List<Occurrence>> places) {
    return places.entrySet().stream()
        .map(each -> new Omission(kind, each.getKey(), each.getValue()))
        .toList();
  }

  private static List<Omission> mostFirst(List<Omission> omissions) {
    return omissions.stream()
        .sorted(Comparator.comparingInt(one -> -one.places().size()))
        .limit(MOST)
        .toList();
  }
}
