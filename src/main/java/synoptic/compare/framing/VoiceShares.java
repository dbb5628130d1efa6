package synoptic.compare.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import synoptic.compare.Occurrence;
import synoptic.compare.Side;
import synoptic.compare.framing.VoiceShare.Said;
import synoptic.corpus.Part;
import synoptic.corpus.Statement;
import synoptic.search.StatementHit;
import synoptic.search.Voice;
import synoptic.text.Span;
import synoptic.text.Words;

/** Who speaks in two sides, how often, in whose words, and how much of the text. */
final class VoiceShares {

  private static final Comparator<VoiceShare> ORDER =
      Comparator.comparing((VoiceShare one) -> one.name().equals(Voice.UNKNOWN))
          .thenComparingInt(one -> -one.count())
          .thenComparing(VoiceShare::name);

  private VoiceShares() {}

  /** The voices, those that speak most often first; the unknown one is the last. */
  static List<VoiceShare> of(Side a, Side b, List<StatementHit> statements) {
    Map<String, Heard> inA = heard(a, statements);
    Map<String, Heard> inB = heard(b, statements);
    TreeSet<String> names = new TreeSet<>(inA.keySet());
    names.addAll(inB.keySet());
    long wordsOfA = words(a);
    long wordsOfB = words(b);
    List<VoiceShare> voices = new ArrayList<>();
    for (String name : names) {
      Said left = inA.containsKey(name) ? inA.get(name).said(wordsOfA) : Said.NOTHING;
      Said right = inB.containsKey(name) ? inB.get(name).said(wordsOfB) : Said.NOTHING;
      voices.add(new VoiceShare(name, left, right));
    }
    voices.sort(ORDER);
    return voices;
  }

  private static Map<String, Heard> heard(Side side, List<StatementHit> statements) {
    PassagePositions index = new PassagePositions(side);
    Map<String, Heard> heard = new HashMap<>();
    for (StatementHit hit : statements) {
      OptionalInt passage = index.of(hit.article().id(), hit.passage());
      if (passage.isPresent()) {
        heard
            .computeIfAbsent(hit.voice(), voice -> new Heard(side))
            .add(passage.getAsInt(), hit.statement());
      }
    }
    return heard;
  }

  private static long words(Side side) {
    return Math.max(1, side.texts().stream().mapToLong(text -> Words.of(text).size()).sum());
  }

  /** What one voice says in one side. */
  private static final class Heard {
    private final Side side;
    private final Map<Statement.Kind, List<Occurrence>> statements =
        new EnumMap<>(Statement.Kind.class);
    private final Map<Integer, TreeSet<Span>> said = new HashMap<>();

    Heard(Side side) {
      this.side = side;
    }

    void add(int passage, Statement statement) {
      List<Span> spans = statement.content().stream().map(Part::span).toList();
      statements
          .computeIfAbsent(statement.kind(), kind -> new ArrayList<>())
          .add(new Occurrence(passage, spans));
      said.computeIfAbsent(passage, unsaid -> new TreeSet<>()).addAll(spans);
    }

    Said said(long words) {
      long own = 0;
      for (var passage : said.entrySet()) {
        String text = side.passages().get(passage.getKey()).text();
        int from = 0;
        for (Span span : passage.getValue()) {
          int start = Math.max(from, span.start());
          if (start < span.end()) {
            own += Words.of(text.substring(start, span.end())).size();
            from = span.end();
          }
        }
      }
      return new Said(
          of(Statement.Kind.DIRECT),
          of(Statement.Kind.MIXED),
          of(Statement.Kind.INDIRECT),
          (double) own / words);
    }

    private List<Occurrence> of(Statement.Kind kind) {
      List<Occurrence> places = new ArrayList<>(statements.getOrDefault(kind, List.of()));
      places.sort(Occurrence.ORDER);
      return places;
    }
  }
}
