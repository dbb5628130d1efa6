package synoptic.explore.framing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import synoptic.compare.ActorLabels;
import synoptic.compare.ActorLabels.Used;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Occurrence;
import synoptic.compare.Side;
import synoptic.compare.facts.Difference;
import synoptic.compare.facts.Difference.Given;
import synoptic.compare.framing.Framing;
import synoptic.compare.framing.Omission;
import synoptic.compare.framing.TellingWord;
import synoptic.compare.framing.VoiceShare;
import synoptic.explore.compare.Pairing;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Draft;
import synoptic.explore.core.Export;
import synoptic.explore.core.LibrarySummary;
import synoptic.export.Document;
import synoptic.export.Document.Heading;
import synoptic.export.Document.Note;
import synoptic.export.Document.Table;
import synoptic.search.ArticleEntry;
import synoptic.search.SearchEngine;

/** How two sides frame what they tell of: a table for each part, each number with its passages. */
public record FramingExport(Pairing pairing, Framing framing) implements Export {

  /** Of more places the rest is left to the table that machines read. */
  private static final int MOST_SHOWN = 12;

  private static final List<String> COLUMNS =
      List.of(
          "part", "kind", "item", "a", "b", "a_count", "b_count", "z", "a_share", "b_share",
          "a_where", "b_where");

  @Override
  public String name() {
    return "framing " + pairing.typed();
  }

  @Override
  public Document document(SearchEngine engine, int most) {
    Draft draft = new Draft();
    labels(draft);
    words(draft);
    voices(draft);
    facts(draft);
    omissions(draft);
    articles(draft, engine.articles());
    String topic = pairing.topic().isBlank() ? "Whole texts" : "Topic: " + pairing.topic();
    return draft.done(
        "How " + framing.a().name() + " and " + framing.b().name() + " frame it",
        List.of("A: " + framing.a().name(), "B: " + framing.b().name(), topic),
        COLUMNS);
  }

  private void labels(Draft draft) {
    List<List<String>> rows = new ArrayList<>();
    framing.labels().forEach(each -> labels(draft, rows, "label", each));
    framing.proposed().forEach(each -> labels(draft, rows, "proposed", each.used()));
    part(draft, "What they call them", List.of("Actor", "Label", "A", "B", "Where"), rows);
  }

  private void labels(Draft draft, List<List<String>> rows, String part, ActorLabels labelling) {
    Map<String, List<Occurrence>> a = places(labelling.a());
    Map<String, List<Occurrence>> b = places(labelling.b());
    Map<String, List<Occurrence>> all = new LinkedHashMap<>(a);
    all.putAll(b);
    String group = labelling.group().name();
    String shown = part.equals("proposed") ? "? " + group + " (proposed)" : group;
    for (String label : all.keySet()) {
      List<Occurrence> inA = a.getOrDefault(label, List.of());
      List<Occurrence> inB = b.getOrDefault(label, List.of());
      rows.add(List.of(shown, label, count(inA), count(inB), where(inA, inB)));
      record(draft, part, group, label, inA, inB, "", "", "");
    }
  }

  private static Map<String, List<Occurrence>> places(List<Used> labels) {
    return labels.stream()
        .collect(
            Collectors.toMap(Used::label, Used::places, (one, other) -> one, LinkedHashMap::new));
  }

  private void words(Draft draft) {
    List<List<String>> rows = new ArrayList<>();
    for (TellingWord word : framing.words()) {
      List<Occurrence> a = word.places().a();
      List<Occurrence> b = word.places().b();
      String z = String.format(Locale.ROOT, "%.2f", word.z());
      rows.add(List.of(word.word(), count(a), count(b), z.replace('-', '−'), where(a, b)));
      record(
          draft, "word", word.lean().name().toLowerCase(Locale.ROOT), word.word(), a, b, z, "", "");
    }
    part(draft, "Telling words, from A to B", List.of("Word", "A", "B", "z", "Where"), rows);
  }

  private void voices(Draft draft) {
    List<List<String>> rows = new ArrayList<>();
    for (VoiceShare voice : framing.voices()) {
      VoiceShare.Said a = voice.a();
      VoiceShare.Said b = voice.b();
      rows.add(
          List.of(
              voice.name(),
              count(a.all()),
              Integer.toString(a.quoted()),
              percent(a),
              count(b.all()),
              Integer.toString(b.quoted()),
              percent(b),
              where(a.all(), b.all())));
      record(draft, "voice", "", voice.name(), a.all(), b.all(), "", percent(a), percent(b));
    }
    part(
        draft,
        "Who speaks",
        List.of("Voice", "A", "A in quotes", "A %", "B", "B in quotes", "B %", "Where"),
        rows);
    if (framing.waiting() > 0) {
      draft.add(
          new Note(
              "The voices of "
                  + LibrarySummary.counted(framing.waiting(), "article")
                  + " are missing: their statements are still being looked for."));
    }
  }

  private void facts(Draft draft) {
    List<List<String>> rows = new ArrayList<>();
    for (Difference difference : framing.differences()) {
      String kind = difference.kind().name().toLowerCase(Locale.ROOT);
      String what = difference.what().isEmpty() ? kind : kind + " (" + difference.what() + ")";
      String a = given(difference.inA());
      String b = given(difference.inB());
      String inA = passage(framing.a(), difference.a());
      String inB = passage(framing.b(), difference.b());
      rows.add(
          List.of(
              difference.isDoubtful() ? what + ", doubtful" : what,
              a + " — “" + difference.sentenceOfA(text(framing.a(), difference.a())) + "”",
              b + " — “" + difference.sentenceOfB(text(framing.b(), difference.b())) + "”",
              "A: " + inA + " · B: " + inB));
      draft.row(List.of("fact", kind, difference.what(), a, b, "", "", "", "", "", inA, inB));
    }
    part(
        draft,
        "Where facts differ in passages side by side",
        List.of("What", "A", "B", "Where"),
        rows);
  }

  private static String text(Side side, int passage) {
    return side.passages().get(passage).text();
  }

  private static String given(List<Given> given) {
    return given.stream().map(Given::shown).collect(Collectors.joining(", "));
  }

  private void omissions(Draft draft) {
    List<List<String>> rows = new ArrayList<>();
    for (Omission only : framing.onlyInA()) {
      omission(draft, rows, "A", only, only.places(), List.of());
    }
    for (Omission only : framing.onlyInB()) {
      omission(draft, rows, "B", only, List.of(), only.places());
    }
    part(draft, "What each leaves out", List.of("Only in", "Kind", "What", "Times", "Where"), rows);
  }

  private void omission(
      Draft draft,
      List<List<String>> rows,
      String side,
      Omission only,
      List<Occurrence> a,
      List<Occurrence> b) {
    String kind = only.kind().name().toLowerCase(Locale.ROOT);
    rows.add(List.of(side, kind, only.what(), count(only.places()), where(a, b)));
    record(draft, "only in " + side, kind, only.what(), a, b, "", "", "");
  }

  /** What the ids of the articles stand for. */
  private void articles(Draft draft, List<ArticleEntry> articles) {
    TreeSet<String> ids = new TreeSet<>();
    framing.a().passages().forEach(passage -> ids.add(passage.article()));
    framing.b().passages().forEach(passage -> ids.add(passage.article()));
    List<List<String>> rows = new ArrayList<>();
    for (ArticleEntry article : articles) {
      if (ids.contains(article.id())) {
        rows.add(List.of(article.id(), Cited.of(article, 0).spoken()));
      }
    }
    part(draft, "Articles", List.of("Id", "Article"), rows);
  }

  private static void part(
      Draft draft, String title, List<String> columns, List<List<String>> rows) {
    draft.add(new Heading(title));
    draft.add(rows.isEmpty() ? new Note("Nothing.") : new Table(columns, rows));
  }

  private void record(
      Draft draft,
      String part,
      String kind,
      String item,
      List<Occurrence> a,
      List<Occurrence> b,
      String z,
      String shareA,
      String shareB) {
    draft.row(
        List.of(
            part,
            kind,
            item,
            "",
            "",
            count(a),
            count(b),
            z,
            shareA,
            shareB,
            places(framing.a(), a, Integer.MAX_VALUE),
            places(framing.b(), b, Integer.MAX_VALUE)));
  }

  private static String count(Collection<Occurrence> places) {
    return Integer.toString(places.size());
  }

  private static String percent(VoiceShare.Said said) {
    return String.format(Locale.ROOT, "%.1f", 100 * said.share());
  }

  private String where(List<Occurrence> a, List<Occurrence> b) {
    String inA = a.isEmpty() ? "" : "A: " + places(framing.a(), a, MOST_SHOWN);
    String inB = b.isEmpty() ? "" : "B: " + places(framing.b(), b, MOST_SHOWN);
    return inA + (inA.isEmpty() || inB.isEmpty() ? "" : " · ") + inB;
  }

  /** Passages by article, each once: {@code 000 ¶ 3, 5; 003 ¶ 2}. */
  private static String places(Side side, List<Occurrence> occurrences, int most) {
    Map<String, TreeSet<Integer>> numbers = new TreeMap<>();
    occurrences.stream()
        .map(place -> side.passages().get(place.passage()))
        .distinct()
        .limit(most)
        .forEach(
            passage ->
                numbers
                    .computeIfAbsent(passage.article(), id -> new TreeSet<>())
                    .add(passage.passage().number()));
    String shown =
        numbers.entrySet().stream()
            .map(
                each ->
                    each.getKey()
                        + " ¶ "
                        + each.getValue().stream()
                            .map(number -> Integer.toString(number))
                            .collect(Collectors.joining(", ")))
            .collect(Collectors.joining("; "));
    long all = occurrences.stream().map(Occurrence::passage).distinct().count();
    return all > most ? shown + " and " + (all - most) + " more" : shown;
  }

  private static String passage(Side side, int place) {
    LocatedPassage passage = side.passages().get(place);
    return passage.article() + " ¶ " + passage.passage().number();
  }
}
