package synoptic.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import synoptic.corpus.PartialDate;

/** A line that says who wrote, as {@code By Ines Okafor | 6 February 2017}. */
record Byline(Optional<String> author, Optional<String> source, Optional<PartialDate> date) {

  private static final int LONGEST = 160;

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

  static Optional<Byline> of(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<String> source = after(line, SOURCE_MARKS);
    if (source.isPresent() && Shape.wordCount(source.get(), 9) <= 8) {
      return Optional.of(new Byline(Optional.empty(), source, Optional.empty()));
    }
    Optional<String> marked = after(line, MARKS);
    String said = marked.orElse(line);
    String[] pieces = said.split(" *[|•·] *| +[–—-] +");
    return pieces.length == 1
        ? parted(said, marked.isPresent())
        : pieced(List.of(pieces), marked.isPresent());
  }

  private static Optional<String> after(String line, List<String> marks) {
    String small = line.toLowerCase(Locale.ROOT);
    return marks.stream()
        .filter(mark -> small.startsWith(mark + " ") && line.length() > mark.length() + 3)
        .map(mark -> line.substring(mark.length()).strip())
        .findFirst();
  }

  /** A name with what stands behind its commas. */
  private static Optional<Byline> parted(String said, boolean isMarked) {
    String[] pieces = said.split(" *, *");
    List<String> rest = new ArrayList<>(List.of(pieces));
    rest.removeFirst();
    if (!isMarked) {
      Optional<PartialDate> date = DateLine.of(String.join(", ", rest)).map(DateLine::date);
      return date.isPresent() && Names.isPerson(pieces[0])
          ? Optional.of(new Byline(Optional.of(pieces[0]), Optional.empty(), date))
          : Optional.empty();
    }
    if (areNames(said) || isCaseless(said)) {
      return Optional.of(new Byline(Optional.of(said), Optional.empty(), Optional.empty()));
    }
    return areNames(pieces[0])
        ? pieced(List.of(pieces[0], String.join(", ", rest)), true)
        : Optional.empty();
  }

  private static Optional<Byline> pieced(List<String> pieces, boolean isMarked) {
    String names = pieces.getFirst();
    Optional<PartialDate> date = Optional.empty();
    Optional<String> source = Optional.empty();
    for (String piece : pieces.subList(1, pieces.size())) {
      Optional<DateLine> dated = DateLine.of(piece);
      if (dated.isPresent()) {
        date = date.or(() -> dated.map(DateLine::date));
      } else if (Names.hasInstitution(piece) && Shape.isHeading(piece)) {
        source = source.or(() -> Optional.of(piece));
      } else {
        return Optional.empty();
      }
    }
    boolean told = isMarked || date.isPresent();
    return told && areNames(names)
        ? Optional.of(new Byline(Optional.of(names), source, date))
        : Optional.empty();
  }

  /** One name, or several with commas and "and" between them. */
  private static boolean areNames(String text) {
    String[] names = text.split(" *, *(?:and +)?| +(?:and|&|und|et|y|ve|и) +");
    for (String name : names) {
      if (!Names.isPerson(name)) {
        return false;
      }
    }
    return names.length > 0 && names.length <= 8;
  }

  /** A name in a script without capitals, which only the mark before it tells. */
  private static boolean isCaseless(String text) {
    return Shape.wordCount(text, 7) <= 6
        && Character.getType(text.codePointAt(0)) == Character.OTHER_LETTER
        && !Shape.endsSentence(text);
  }
}
