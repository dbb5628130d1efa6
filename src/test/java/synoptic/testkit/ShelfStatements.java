package synoptic.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Speaker;
import synoptic.explore.reader.Attribution;
import synoptic.search.SearchResult.Total;
import synoptic.search.StatementHit;
import synoptic.search.StatementRequest;
import synoptic.search.StatementResult;
import synoptic.search.Voice;
import synoptic.testkit.ShelfEngine.Page;

/**
 * What an engine answers whose statements are known.
 *
 * @param all those of the whole shelf, whether they match or not
 */
record ShelfStatements(List<Saying> all) {

  StatementResult answer(StatementRequest request, List<StatementHit> matching) {
    List<StatementHit> chosen =
        matching.stream()
            .filter(hit -> request.voice().filter(name -> !name.equals(hit.voice())).isEmpty())
            .filter(
                hit ->
                    request.kinds().isEmpty() || request.kinds().contains(hit.statement().kind()))
            .sorted(Comparator.comparing(ShelfStatements::published).reversed())
            .toList();
    Page page = Page.of(chosen.size(), request.limit(), request.after());
    return new StatementResult(
        chosen.subList(page.from(), page.to()),
        new Total(chosen.size(), true),
        voices(matching),
        ShelfEngine.counts(chosen, hit -> hit.article().source()),
        ShelfEngine.counts(chosen, hit -> Attribution.kind(hit.statement().kind())),
        page.next());
  }

  private static String published(StatementHit hit) {
    return hit.article().front().published().map(PartialDate::toString).orElse("");
  }

  private List<Voice> voices(List<StatementHit> hits) {
    Map<String, List<StatementHit>> byVoice = new TreeMap<>();
    hits.forEach(hit -> byVoice.computeIfAbsent(hit.voice(), unseen -> new ArrayList<>()).add(hit));
    List<Voice> voices = new ArrayList<>();
    byVoice.forEach((name, said) -> voices.add(voice(name, said)));
    voices.sort(Comparator.comparingLong(Voice::statements).reversed());
    return voices;
  }

  private Voice voice(String name, List<StatementHit> said) {
    TreeSet<String> spellings = new TreeSet<>();
    all.stream()
        .filter(saying -> saying.voice().equals(name))
        .map(Saying::spellings)
        .forEach(spellings::addAll);
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
        said.stream()
            .flatMap(hit -> hit.statement().speaker().stream())
            .anyMatch(speaker -> speaker.sort() == Speaker.Sort.PERSON),
        said.size(),
        ShelfEngine.counts(said, hit -> hit.article().source()));
  }
}
