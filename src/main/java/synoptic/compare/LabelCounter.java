package synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import synoptic.compare.ActorLabels.Used;
import synoptic.corpus.LabelGroup;
import synoptic.text.Folding;
import synoptic.text.Language;
import synoptic.text.Sentences;
import synoptic.text.Span;
import synoptic.text.Words;

/**
 * Counts the labels of each group where they stand: word by word, folded, the longest first, so
 * that no shorter one of its group is counted inside it. What a label writes in capitals alone
 * meets only capitals: <i>US</i> is not <i>us</i>. Full stops of abbreviations make no difference,
 * in the label and in the text: <i>Mr. Dunn</i> is <i>Mr Dunn</i>, <i>U.S. Navy</i> is <i>US
 * Navy</i>; where a sentence ends, a label ends too.
 */
public final class LabelCounter {

  private static final Comparator<ActorLabels> ORDER =
      Comparator.comparing(ActorLabels::differs, Comparator.reverseOrder())
          .thenComparing(ActorLabels::isShared, Comparator.reverseOrder())
          .thenComparing(ActorLabels::count, Comparator.reverseOrder());

  /** A label of a group, word by word. */
  private record Wanted(int group, String label, List<Piece> words) {}

  /** A label found in a text. */
  private record Found(Wanted wanted, Span span) {}

  private final List<LabelGroup> groups;
  private final Map<String, List<Wanted>> byFirstWord = new HashMap<>();

  private LabelCounter(List<LabelGroup> groups) {
    this.groups = groups;
    for (int group = 0; group < groups.size(); group++) {
      for (String label : groups.get(group).labels()) {
        List<Piece> words = Piece.of(label);
        if (!words.isEmpty()) {
          byFirstWord
              .computeIfAbsent(words.getFirst().folded(), first -> new ArrayList<>())
              .add(new Wanted(group, label, words));
        }
      }
    }
  }

  public static LabelCounter of(List<LabelGroup> groups) {
    return new LabelCounter(groups);
  }

  /** The groups of which a text has a label, by their places, with the first label as written. */
  public Map<Integer, String> in(String text) {
    Map<Integer, String> written = new LinkedHashMap<>();
    for (Found found : longest(text, Language.byScript(text))) {
      written.putIfAbsent(found.wanted.group, found.span.in(text));
    }
    return written;
  }

  /**
   * The groups that occur: first those for which the two sides have different words, then those for
   * which they have the same, then those of one side; the most frequent first.
   */
  public static List<ActorLabels> of(Side a, Side b, List<LabelGroup> groups) {
    LabelCounter labels = new LabelCounter(groups);
    List<List<Used>> inA = labels.used(a);
    List<List<Used>> inB = labels.used(b);
    List<ActorLabels> all = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      if (!inA.get(group).isEmpty() || !inB.get(group).isEmpty()) {
        all.add(new ActorLabels(groups.get(group), inA.get(group), inB.get(group)));
      }
    }
    all.sort(ORDER);
    return all;
  }

  /** For each group, in order, the labels that a side uses, most often first. */
  public static List<List<Used>> used(Side side, List<LabelGroup> groups) {
    return new LabelCounter(groups).used(side);
  }

  private List<List<Used>> used(Side side) {
    List<Map<String, List<Occurrence>>> places = new ArrayList<>();
    groups.forEach(group -> places.add(new LinkedHashMap<>()));
    for (int passage = 0; passage < side.passages().size(); passage++) {
      LocatedPassage read = side.passages().get(passage);
      for (Found found : longest(read.text(), read.language())) {
        places
            .get(found.wanted.group)
            .computeIfAbsent(found.wanted.label, label -> new ArrayList<>())
            .add(new Occurrence(passage, found.span));
      }
    }
    return places.stream().map(LabelCounter::mostFirst).toList();
  }

  private static List<Used> mostFirst(Map<String, List<Occurrence>> places) {
    return places.entrySet().stream()
        .map(each -> new Used(each.getKey(), each.getValue()))
        .sorted(Comparator.comparingInt(used -> -used.places().size()))
        .toList();
  }

  /** The labels in a text, without those that a longer one of their group overlaps, in order. */
  private List<Found> longest(String text, Language language) {
    List<Found> all = found(text, language);
    all.sort(
        Comparator.comparingInt((Found found) -> -found.span.length())
            .thenComparing(found -> !text.startsWith(found.wanted.label, found.span.start())));
    List<Found> kept = new ArrayList<>();
    Map<Integer, Taken> taken = new HashMap<>();
    for (Found found : all) {
      if (taken.computeIfAbsent(found.wanted.group, group -> new Taken()).take(found.span)) {
        kept.add(found);
      }
    }
    kept.sort(Comparator.comparing(Found::span));
    return kept;
  }

  private List<Found> found(String text, Language language) {
    Stops stops = new Stops(text, language);
    List<Piece> words = byFirstWord.isEmpty() ? List.of() : Piece.of(text);
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      for (Wanted wanted : byFirstWord.getOrDefault(words.get(at).folded(), List.of())) {
        if (isAt(wanted.words, words, at, stops)) {
          Span last = words.get(at + wanted.words.size() - 1).span();
          found.add(new Found(wanted, new Span(words.get(at).span().start(), last.end())));
        }
      }
    }
    return found;
  }

  private static boolean isAt(List<Piece> wanted, List<Piece> words, int from, Stops stops) {
    if (from + wanted.size() > words.size()) {
      return false;
    }
    for (int at = 0; at < wanted.size(); at++) {
      Piece word = words.get(from + at);
      if (!wanted.get(at).meets(word)
          || at > 0 && !stops.isBeside(words.get(from + at - 1), word)) {
        return false;
      }
    }
    return true;
  }

  /** The stretches of a text that are taken. */
  private static final class Taken {
    private final java.util.TreeMap<Integer, Integer> stretches = new java.util.TreeMap<>();

    /** Takes a stretch unless a part of it is taken. */
    boolean take(Span span) {
      var before = stretches.lowerEntry(span.end());
      if (before != null && before.getValue() > span.start()) {
        return false;
      }
      stretches.put(span.start(), span.end());
      return true;
    }
  }

  /**
   * A run of letters and digits of a text, or initials with full stops between.
   *
   * @param written as it stands there, initials without their full stops
   */
  record Piece(String written, String folded, Span span) {

    private static final Pattern INITIALS =
        Pattern.compile("\\p{Lu}(?:\\.\\p{Lu})+(?![\\p{L}\\p{N}])");

    static List<Piece> of(String text) {
      List<Piece> pieces = new ArrayList<>();
      int at = 0;
      while (at < text.length()) {
        int end = endOfRun(text, at);
        if (end > at) {
          end = Math.max(end, endOfInitials(text, at));
          String written = text.substring(at, end).replace(".", "");
          pieces.add(new Piece(written, Folding.fold(written), new Span(at, end)));
          at = end;
        } else {
          at += Character.charCount(text.codePointAt(at));
        }
      }
      return pieces;
    }

    /** Behind the last of single capitals with full stops between: {@code U.S}. */
    private static int endOfInitials(String text, int from) {
      if (from + 1 == text.length() || text.charAt(from + 1) != '.') {
        return from;
      }
      Matcher initials = INITIALS.matcher(text).region(from, text.length());
      return initials.lookingAt() ? initials.end() : from;
    }

    private static int endOfRun(String text, int from) {
      int at = from;
      while (at < text.length() && Words.isInner(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      }
      return at;
    }

    /** Whether a word of a text is this word of a label. */
    boolean meets(Piece word) {
      return folded.equals(word.folded) && (!isCapitals() || word.isCapitals());
    }

    private boolean isCapitals() {
      return written.chars().anyMatch(Character::isUpperCase)
          && written.chars().noneMatch(Character::isLowerCase);
    }
  }

  /** What parts the words of a text. */
  private static final class Stops {
    private final String text;
    private final Language language;
    private Set<Integer> beginnings;

    Stops(String text, Language language) {
      this.text = text;
      this.language = language;
    }

    /**
     * Whether nothing parts two words but a blank, an ampersand, a sign inside of words, or the
     * stop of an abbreviation.
     */
    boolean isBeside(Piece before, Piece word) {
      String between = text.substring(before.span.end(), word.span.start());
      return between.isEmpty()
          || between.length() == 1 && " \u00a0-‐‑'’.".contains(between)
          || between.equals(" & ")
          || between.startsWith(".")
              && between.substring(1).isBlank()
              && !beginnings().contains(word.span.start());
    }

    private Set<Integer> beginnings() {
      if (beginnings == null) {
        beginnings =
            Sentences.of(text, language).stream().map(Span::start).collect(Collectors.toSet());
      }
      return beginnings;
    }
  }
}
