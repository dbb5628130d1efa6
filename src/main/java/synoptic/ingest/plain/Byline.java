package synoptic.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import synoptic.corpus.PartialDate;
import synoptic.ingest.core.Facts;

/** A line that says who wrote, as {@code By Ines Okafor | 6 February 2017}. */
public record Byline(Optional<String> author, Optional<String> source, Optional<PartialDate> date) {

  /** Adds what it says to what is known already. */
  Facts tell(Facts known) {
    return known.author(author).source(source).published(date);
  }

  private static final int LONGEST = 160;

  private static final String BARS = " *[|•·] *| +[–—-] +";

  private static final Pattern READING = Pattern.compile("\\d{1,3} ?min(?:ute)?s?(?: read)?");

  /** Articles with which names of papers begin, and persons' names seldom. */
  private static final Set<String> ARTICLES =
      Set.of("The", "Le", "La", "Les", "L'", "El", "Los", "Las", "Der", "Die", "Das", "Il");

  private static final List<String> MARKS =
      List.of(
          "written by",
          "posted by",
          "published by",
          "reported by",
          "article by",
          "text by",
          "authors:",
          "author:",
          "by:",
          "by",
          "autor:",
          "autora:",
          "auteur:",
          "von:",
          "von",
          "par:",
          "par",
          "por:",
          "por",
          "yazan:",
          "yazar:",
          "автор:",
          "بقلم:",
          "بقلم",
          "كتب:",
          "الكاتب:",
          "نویسنده:");

  private static final List<String> SOURCE_MARKS =
      List.of("source:", "quelle:", "fuente:", "kaynak:", "источник:", "المصدر:", "منبع:");

  /** Empty where the line says nothing of the kind, or something else too. */
  public static Optional<Byline> of(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<String> source = after(line, SOURCE_MARKS);
    if (source.isPresent() && LineShape.wordCount(source.get(), 9) <= 8) {
      return Optional.of(new Byline(Optional.empty(), source, Optional.empty()));
    }
    String[] pieces = line.split(BARS);
    return pieces.length == 1 ? parted(line) : pieced(List.of(pieces));
  }

  private static Optional<String> after(String line, List<String> marks) {
    String small = line.toLowerCase(Locale.ROOT);
    return marks.stream()
        .filter(mark -> small.startsWith(mark + " ") && line.length() > mark.length() + 3)
        .map(mark -> line.substring(mark.length()).strip())
        .findFirst();
  }

  /** A name with what stands behind its commas: others' names, a source, a date. */
  private static Optional<Byline> parted(String line) {
    Optional<String> marked = after(line, MARKS);
    String said = marked.orElse(line);
    if (marked.isPresent() && (areNames(said) && !endsInSource(said) || isCaseless(said))) {
      return Optional.of(new Byline(Optional.of(said), Optional.empty(), Optional.empty()));
    }
    List<String> pieces = new ArrayList<>(List.of(said.split(" *, *")));
    Optional<PartialDate> date = dateAtEnd(pieces);
    if (pieces.isEmpty() || marked.isEmpty() && (date.isEmpty() || pieces.size() > 1)) {
      return Optional.empty();
    }
    Optional<String> source = Optional.empty();
    if (pieces.size() > 1 && isSource(pieces.getLast())) {
      source = Optional.of(pieces.removeLast());
    }
    String names = String.join(", ", pieces);
    return areNames(names)
        ? Optional.of(new Byline(Optional.of(names), source, date))
        : Optional.empty();
  }

  /** Takes the date off the end; with its weekday and year it can have three pieces. */
  private static Optional<PartialDate> dateAtEnd(List<String> pieces) {
    for (int from = Math.max(1, pieces.size() - 3); from < pieces.size(); from++) {
      List<String> end = pieces.subList(from, pieces.size());
      Optional<DateLine> date = DateLine.of(String.join(", ", end));
      if (date.isPresent()) {
        end.clear();
        return date.map(DateLine::date);
      }
    }
    return Optional.empty();
  }

  private static boolean endsInSource(String names) {
    int comma = names.lastIndexOf(',');
    return comma > 0 && isSource(names.substring(comma + 1).strip());
  }

  /** A name behind an author's that is no person's: an institution's, one word, with an article. */
  private static boolean isSource(String text) {
    if (text.isEmpty() || !LineShape.isHeading(text) || LineShape.wordCount(text, 9) > 8) {
      return false;
    }
    int space = text.indexOf(' ');
    boolean article = space > 0 && ARTICLES.contains(text.substring(0, space));
    return article
        || Outlets.isOutlet(text)
        || NameRules.hasInstitution(text)
        || !areNames(text) && LineShape.isTitleCase(text);
  }

  /** Pieces between bars in any order; each must be a name, a date or a source. */
  private static Optional<Byline> pieced(List<String> pieces) {
    Optional<Byline> marked = Optional.empty();
    Optional<PartialDate> date = Optional.empty();
    List<String> names = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String piece : pieces) {
      Optional<DateLine> dated = DateLine.of(piece);
      if (dated.isPresent()) {
        date = date.or(() -> dated.map(DateLine::date));
      } else if (after(piece, MARKS).isPresent()) {
        marked = marked.or(() -> parted(piece));
      } else if (areNames(piece)) {
        names.add(piece);
      } else if (!isBeside(piece) && !isSource(piece)) {
        return Optional.empty();
      } else if (!isBeside(piece)) {
        others.add(piece);
      }
    }
    if (marked.isPresent()) {
      others.addAll(names);
      names = List.of(marked.flatMap(Byline::author).orElse(""));
      marked.flatMap(Byline::source).ifPresent(others::addFirst);
    }
    Optional<PartialDate> behindName = marked.flatMap(Byline::date);
    return told(names, others, date.or(() -> behindName), marked.isPresent());
  }

  /** A name without a mark is an author's beside a date only, a lone source likewise. */
  private static Optional<Byline> told(
      List<String> names, List<String> others, Optional<PartialDate> date, boolean isMarked) {
    boolean clear = names.size() <= 1 && others.size() <= 1 && names.size() + others.size() > 0;
    return clear && (isMarked || date.isPresent())
        ? Optional.of(new Byline(names.stream().findFirst(), others.stream().findFirst(), date))
        : Optional.empty();
  }

  /** What pages print beside a byline: the section, how long reading takes. */
  private static boolean isBeside(String piece) {
    return READING.matcher(piece).matches() || Phrases.isMenuWord(piece);
  }

  /** One name, or several with commas and "and" between them. */
  static boolean areNames(String text) {
    String[] names = text.split(" *, *(?:and +)?| +(?:and|&|und|et|y|ve|и) +");
    for (String name : names) {
      if (!NameRules.isPerson(name)) {
        return false;
      }
    }
    return names.length > 0 && names.length <= 8;
  }

  /** A name in a script without capitals, which only the mark before it tells. */
  private static boolean isCaseless(String text) {
    return LineShape.wordCount(text, 7) <= 6
        && Character.getType(text.codePointAt(0)) == Character.OTHER_LETTER
        && !LineShape.endsSentence(text);
  }
}
