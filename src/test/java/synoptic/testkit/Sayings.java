package synoptic.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import synoptic.corpus.PartialDate;
import synoptic.explore.reader.Attribution;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.SearchResult.Count;
import synoptic.search.SearchResult.Total;
import synoptic.search.StatementHit;
import synoptic.search.StatementRequest;
import synoptic.search.StatementResult;
import synoptic.search.Voice;

/** What an engine answers whose matching statements are known. */
final class Sayings {

  private Sayings() {}

  static StatementResult answer(StatementRequest request, List<StatementHit> matching) {
    List<StatementHit> chosen =
        matching.stream()
            .filter(hit -> request.voice().filter(name -> !name.equals(hit.voice())).isEmpty())
            .filter(
                hit ->
                    request.kinds().isEmpty() || request.kinds().contains(hit.statement().kind()))
            .sorted(Comparator.comparing(Sayings::published).reversed())
            .toList();
    int from = request.after().map(cursor -> Integer.parseInt(cursor.token())).orElse(0);
    int to = Math.min(chosen.size(), from + request.limit());
    return new StatementResult(
        chosen.subList(from, to),
        new Total(chosen.size(), true),
        voices(matching),
        counts(chosen, hit -> hit.article().source()),
        counts(chosen, hit -> Attribution.kind(hit.statement().kind())),
        to < chosen.size() ? Optional.of(new Cursor(to + "")) : Optional.empty());
  }

  private static String published(StatementHit hit) {
    return hit.article().front().published().map(PartialDate::toString).orElse("");
  }

  private static List<Voice> voices(List<StatementHit> hits) {
    Map<String, List<StatementHit>> byVoice = new TreeMap<>();
    hits.forEach(hit -> byVoice.computeIfAbsent(hit.voice(), unseen -> new ArrayList<>()).add(hit));
    List<Voice> voices = new ArrayList<>();
    byVoice.forEach((name, said) -> voices.add(voice(name, said)));
    voices.sort(Comparator.comparingLong(Voice::statements).reversed());
    return voices;
  }

  private static Voice voice(String name, List<StatementHit> said) {
    TreeSet<String> spellings = new TreeSet<>();
    for (StatementHit hit : said) {
      hit.statement()
          .speaker()
          .map(speaker -> speaker.mention().text())
          .filter(words -> words.endsWith(name.substring(name.lastIndexOf(' ') + 1)))
          .ifPresent(spellings::add);
    }
    spellings.remove(name);
    Optional<String> office =
        said.stream()
            .flatMap(hit -> hit.statement().speaker().stream())
            .flatMap(speaker -> speaker.office().stream())
            .findFirst();
    return new Voice(
        name,
        List.copyOf(spellings),
        office,
        said.size(),
        counts(said, hit -> hit.article().source()));
  }

  private static List<Count> counts(List<StatementHit> hits, Function<StatementHit, String> value) {
    Map<String, Long> counts = new TreeMap<>();
    hits.forEach(hit -> counts.merge(value.apply(hit), 1L, Long::sum));
    return counts.entrySet().stream()
        .map(entry -> new Count(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong(Count::passages).reversed())
        .toList();
  }
}
