package synoptic.ingest.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.corpus.FrontMatter;
import synoptic.ingest.core.Draft;
import synoptic.ingest.core.Dropped;
import synoptic.ingest.core.Facts;
import synoptic.ingest.plain.Byline;
import synoptic.ingest.plain.LineShape;
import synoptic.ingest.plain.Publisher;
import synoptic.ingest.plain.StatedDate;
import synoptic.ingest.plain.StatedName;
import synoptic.ingest.plain.TextReader;
import synoptic.text.WordList;

/**
 * One article of a database's text.
 *
 * @param known what its labels state
 * @param body its paragraphs as they stand there
 * @param others lines that are neither
 */
record ExportedText(FrontMatter known, String body, List<String> others) {

  private static final Pattern LABEL =
      Pattern.compile("\\h{0,8}(\\p{L}[\\p{L} -]{2,30}):(?:\\h+(.*))?");
  private static final Pattern CODE = Pattern.compile("([A-Z]{2,3})(?:\\h{2,}(.*)|\\h*)");
  private static final Pattern WORDS = Pattern.compile("\\d[\\d,.]* words\\h*");
  private static final Pattern EDITION =
      Pattern.compile("(?i)correction appended|.* edition|.*\\b\\d{1,2}:\\d{2}\\b.*");

  /** Three words and the end of a sentence. */
  private static final Pattern SENTENCE =
      Pattern.compile("\\P{Ll}\\S*(?: \\S+){2,}[.!?…]['\"’”»)]*");

  /** What labels state is seldom a sentence of this length. */
  private static final int LONG_SENTENCE = 60;

  private static final Pattern RULE = Pattern.compile("[\\h_*=-]{5,}");

  private static final Map<String, String> LABELS = labels();
  private static final Set<String> CODES =
      Set.of(
          "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "LA", "CY", "LP", "TD",
          "CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "ART", "CLM", "VOL");

  private static final Set<String> READ = Set.of("HD", "BY", "SN", "PD", "LA", "LP", "TD");

  private static final String TEXT = "text";

  Draft draft() {
    List<Dropped> dropped =
        others.stream().map(line -> new Dropped(Dropped.Reason.LABELS, line.strip(), 1)).toList();
    return new Draft(known, TextReader.page(body), dropped, List.of());
  }

  /** What has another form than its neighbours is an article where it holds a sentence. */
  static Optional<ExportedText> ofProse(List<String> lines) {
    boolean isTold =
        lines.stream()
            .map(String::strip)
            .anyMatch(line -> SENTENCE.matcher(line).matches() && !isRights(line));
    return isTold
        ? Optional.of(new ExportedText(FrontMatter.UNKNOWN, String.join("\n", lines), List.of()))
        : Optional.empty();
  }

  static Optional<ExportedText> ofNexisUni(List<String> lines) {
    int cover = -1;
    for (int at = 0; at < lines.size(); at++) {
      cover = lines.get(at).contains("About LexisNexis") ? at : cover;
    }
    Labelled read = Labelled.of(lines.subList(cover + 1, lines.size()));
    int day = read.day();
    return day < 2
        ? Optional.empty()
        : read.text(read.head(day - 2), Optional.of(read.head(day - 1)), read.head(day));
  }

  static Optional<ExportedText> ofLexis(List<String> lines) {
    Labelled read = Labelled.of(lines);
    int day = read.day();
    if (day < 1) {
      return Optional.empty();
    }
    List<String> title = new ArrayList<>(read.head.subList(day + 1, read.head.size()));
    title.removeIf(line -> EDITION.matcher(line).matches());
    read.unwrap();
    return read.text(String.join(" ", title), Optional.of(read.head(day - 1)), read.head(day));
  }

  static Optional<ExportedText> ofProQuest(List<String> lines) {
    Labelled read = Labelled.of(lines);
    return read.head.isEmpty() || !read.fields.containsKey(TEXT)
        ? Optional.empty()
        : read.text(String.join(" ", read.head), Optional.empty(), "");
  }

  /** Fields whose codes stand before them; what has none continues the one above. */
  static Optional<ExportedText> ofCodes(List<String> lines) {
    Map<String, List<String>> fields = new HashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : lines) {
      Matcher code = CODE.matcher(line);
      if (code.matches() && CODES.contains(code.group(1))) {
        current = fields.computeIfAbsent(code.group(1), unused -> new ArrayList<>());
        current.add(code.group(2) == null ? "" : code.group(2));
      } else {
        current.add(line.strip());
      }
    }
    List<String> others = new ArrayList<>();
    fields.forEach((code, values) -> others.addAll(READ.contains(code) ? List.of() : values));
    List<String> body = new ArrayList<>(fields.getOrDefault("LP", List.of()));
    body.add("");
    body.addAll(fields.getOrDefault("TD", List.of()));
    FrontMatter known =
        facts(joined(fields, "HD"), joined(fields, "SN"), joined(fields, "PD"))
            .author(Optional.of(joined(fields, "BY")).flatMap(ExportedText::author))
            .language(Optional.of(joined(fields, "LA")).map(BibtexReader::language))
            .front();
    return told(known, body, others);
  }

  private static String joined(Map<String, List<String>> fields, String code) {
    return String.join(" ", fields.getOrDefault(code, List.of())).strip();
  }

  /** Title, author or none, number of words, day, outlet and others down to the copyright. */
  static Optional<ExportedText> ofFields(List<String> lines) {
    List<String> all = lines.stream().dropWhile(String::isBlank).toList();
    int words = 0;
    while (words < all.size() && !WORDS.matcher(all.get(words)).matches()) {
      words++;
    }
    int rights = words;
    while (rights < Math.min(all.size(), words + 12) && !isRights(all.get(rights))) {
      rights++;
    }
    if (words == 0 || words + 2 >= all.size() || rights >= Math.min(all.size(), words + 12)) {
      return Optional.empty();
    }
    Optional<String> author = words > 1 ? signed(all.get(words - 1)) : Optional.empty();
    String title = String.join(" ", all.subList(0, author.isPresent() ? words - 1 : words));
    boolean hasHour = all.get(words + 2).matches("\\d{1,2}:\\d{2}.*");
    String source = all.get(words + (hasHour ? 3 : 2));
    FrontMatter known = facts(title, source, all.get(words + 1)).author(author).front();
    return told(known, all.subList(rights + 1, all.size()), all.subList(words, rights + 1));
  }

  /** A name alone on its line. */
  private static Optional<String> signed(String line) {
    return Byline.of(line).or(() -> Byline.of("By " + line)).flatMap(Byline::author);
  }

  /** A name as a label states it, its parts turned or not; nobody is called anonymous. */
  private static Optional<String> author(String stated) {
    boolean isTurned = stated.matches("[\\p{L}'’.-]+, [\\p{L}'’. -]+(?:;.*)?");
    String names =
        isTurned
            ? String.join(
                ", ", List.of(stated.split("; *")).stream().map(BibtexReader::turned).toList())
            : stated;
    return StatedName.line(names)
        .filter(name -> !name.equalsIgnoreCase("anonymous"))
        .map(name -> signed(name).orElse(name));
  }

  private static Facts facts(String title, String source, String day) {
    return new Facts()
        .title(StatedName.line(title))
        .source(StatedName.line(source).map(ExportedText::withoutPlace))
        .published(StatedDate.of(day));
  }

  /** {@code The Coast Mirror (Norrvik)}: databases add the place. */
  private static String withoutPlace(String outlet) {
    return outlet.replaceFirst(" \\([^()]{2,40}\\)$", "");
  }

  private static Optional<ExportedText> told(
      FrontMatter known, List<String> body, List<String> others) {
    String text = String.join("\n", body);
    return text.isBlank() || known.title().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ExportedText(
                known, text, others.stream().filter(line -> !line.isBlank()).toList()));
  }

  private static boolean isRights(String line) {
    return Publisher.isCopyright(line.strip());
  }

  private static boolean isLongSentence(String text) {
    return text.length() > LONG_SENTENCE && LineShape.endsSentence(text);
  }

  private static Map<String, String> labels() {
    Map<String, String> labels = new HashMap<>();
    WordList.lines(ExportedText.class, "export-labels.txt")
        .forEach((kind, lines) -> lines.forEach(line -> labels.put(String.join(" ", line), kind)));
    return Map.copyOf(labels);
  }

  /**
   * Lines above the first label, labels, the text, and labels again. Only a paragraph that begins
   * with a label is none of the text, and only below the text's last one. A long sentence behind a
   * label that is not in capitals is text there.
   */
  private static final class Labelled {
    private final List<String> head = new ArrayList<>();
    private final Map<String, String> fields = new HashMap<>();
    private final List<String> body = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private boolean isHeadEnded;

    static Labelled of(List<String> lines) {
      Labelled read = new Labelled();
      List<List<String>> paragraphs = paragraphs(lines);
      int end = paragraphs.size();
      while (end > 0 && isOutside(paragraphs.get(end - 1)) && !hasText(paragraphs.get(end - 1))) {
        read.outside(paragraphs.get(--end));
      }
      int at = 0;
      while (at < end && !read.isHeadEnded && (at == 0 || !isProse(paragraphs.get(at)))) {
        read.head(paragraphs.get(at++));
      }
      int text = at;
      while (text < end && !hasText(paragraphs.get(text))) {
        text++;
      }
      while (at < end && (text < end || isOutside(paragraphs.get(at))) && !read.isTextBegun()) {
        read.outside(paragraphs.get(at++));
      }
      paragraphs.subList(at, end).forEach(read::paragraph);
      return read;
    }

    private static List<List<String>> paragraphs(List<String> lines) {
      List<List<String>> paragraphs = new ArrayList<>();
      List<String> current = new ArrayList<>();
      for (String line : lines) {
        if (!line.isBlank()) {
          current.add(line);
        } else if (!current.isEmpty()) {
          paragraphs.add(current);
          current = new ArrayList<>();
        }
      }
      if (!current.isEmpty()) {
        paragraphs.add(current);
      }
      return paragraphs;
    }

    private static Optional<String> kind(String line) {
      Matcher label = LABEL.matcher(line);
      return label.matches()
          ? Optional.ofNullable(LABELS.get(label.group(1).strip().toLowerCase(Locale.ROOT)))
          : Optional.empty();
    }

    /** {@code Length: 90 words}, or a label alone as {@code Classification}. */
    private static boolean isLabel(String line) {
      String alone = line.strip().toLowerCase(Locale.ROOT);
      return kind(line).isPresent() || isBody(line) || LABELS.containsKey(alone);
    }

    private static boolean isBody(String line) {
      return line.strip().equalsIgnoreCase("body");
    }

    /** Whether the text begins there. */
    private static boolean hasText(List<String> paragraph) {
      return paragraph.stream()
          .anyMatch(line -> isBody(line) || kind(line).filter(TEXT::equals).isPresent());
    }

    private boolean isTextBegun() {
      return fields.containsKey(TEXT);
    }

    private static boolean isOutside(List<String> paragraph) {
      String first = said(paragraph);
      boolean isTold = isLongSentence(first) && !first.matches("[^:\\p{Ll}]+:.*");
      boolean isLabel = isLabel(paragraph.getFirst()) && (!isTold || hasText(paragraph));
      return isLabel || isRights(first) || RULE.matcher(paragraph.getFirst()).matches();
    }

    private static boolean isProse(List<String> paragraph) {
      String said = said(paragraph);
      return LineShape.isProse(said) && LineShape.endsSentence(said) && !isRights(said);
    }

    /** The first line with what of the paragraph goes on from it. */
    private static String said(List<String> paragraph) {
      Stream<String> others = paragraph.stream().skip(1).takeWhile(line -> !isLabel(line));
      return Stream.concat(paragraph.stream().limit(1), others)
          .map(String::strip)
          .collect(Collectors.joining(" "));
    }

    /** What stands above the first label. */
    private void head(List<String> paragraph) {
      int label = 0;
      while (label < paragraph.size() && !isLabel(paragraph.get(label))) {
        String line = paragraph.get(label++);
        boolean isNone = isRights(line.strip()) || RULE.matcher(line).matches();
        (isNone ? others : head).add(line.strip());
      }
      isHeadEnded = label < paragraph.size();
      outside(paragraph.subList(label, paragraph.size()));
    }

    private void outside(List<String> paragraph) {
      String kind = "";
      for (String line : paragraph) {
        Matcher label = LABEL.matcher(line);
        Optional<String> stated = kind(line);
        kind = isBody(line) ? TEXT : stated.orElse(kind);
        if (isBody(line)) {
          fields.put(TEXT, "");
        } else if (kind.equals(TEXT)) {
          body.add(stated.isPresent() && label.matches() ? value(label) : line);
          fields.put(TEXT, "");
        } else {
          stated
              .filter(unused -> label.matches())
              .ifPresent(named -> fields.putIfAbsent(named, value(label)));
          others.add(line);
        }
      }
    }

    private static String value(Matcher label) {
      return label.group(2) == null ? "" : label.group(2).strip();
    }

    private void paragraph(List<String> lines) {
      body.add("");
      body.addAll(lines);
    }

    /** Each paragraph on one line; three blanks begin another without an empty line above. */
    private void unwrap() {
      List<StringBuilder> paragraphs = new ArrayList<>();
      for (String line : body) {
        boolean isBegin = paragraphs.isEmpty() || line.isBlank() || line.startsWith("   ");
        if (isBegin || paragraphs.getLast().isEmpty()) {
          paragraphs.add(new StringBuilder(line.strip()));
        } else {
          paragraphs.getLast().append(' ').append(line.strip());
        }
      }
      body.clear();
      paragraphs.forEach(paragraph -> body.add(paragraph.toString()));
    }

    private String head(int at) {
      return head.get(at);
    }

    /** Index of the first line that is a day, or -1. */
    private int day() {
      int at = 0;
      while (at < head.size() && StatedDate.of(head.get(at)).isEmpty()) {
        at++;
      }
      return at < head.size() ? at : -1;
    }

    private Optional<ExportedText> text(String title, Optional<String> source, String day) {
      String outlet = source.orElse(fields.getOrDefault("source", ""));
      FrontMatter known =
          facts(title, outlet, day.isEmpty() ? fields.getOrDefault("published", "") : day)
              .author(Optional.ofNullable(fields.get("author")).flatMap(ExportedText::author))
              .language(Optional.ofNullable(fields.get("language")).map(BibtexReader::language))
              .url(Optional.ofNullable(fields.get("url")))
              .front();
      return told(known, body, others);
    }
  }
}
