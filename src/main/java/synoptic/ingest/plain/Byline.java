package synoptic.ingest.plain;

import java.util.ArrayList;
import java.util.List;
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

  /** Articles with which names of papers begin, and persons' names seldom. */
  private static final Set<String> ARTICLES =
      Set.of("The", "Le", "La", "Les", "L'", "El", "Los", "Las", "Der", "Die", "Das", "Il");

  /** What stands behind a name and is none of it: an account's, an address, a place in brackets. */
  private static final Pattern BEHIND_NAME =
      Pattern.compile(" *[,(]? *(?:[\\w.+-]{1,40})?@[\\w.-]{2,40}\\)?$| *\\([^()]{2,60}\\)$");

  /** Empty where the line says nothing of the kind, or something else too. */
  public static Optional<Byline> of(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<String> source = BylineWords.behindSourceMark(line);
    if (source.isPresent() && LineShape.wordCount(source.get(), 9) <= 8) {
      return Optional.of(new Byline(Optional.empty(), source, Optional.empty()));
    }
    return withDay(line)
        .or(
            () -> {
              String[] pieces = line.split(BARS);
              return pieces.length == 1 ? parted(line) : pieced(List.of(pieces));
            });
  }

  /**
   * {@code Posted on 6 February 2017 by Ines Okafor}, {@code By Ines Okafor on 6 February 2017}.
   */
  private static Optional<Byline> withDay(String line) {
    if (line.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    String said = BylineWords.behindMark(line).orElse("");
    for (int at = line.indexOf(' '); at > 0; at = line.indexOf(' ', at + 1)) {
      String behind = line.substring(at + 1);
      Optional<String> name = BylineWords.behindMark(behind).map(Byline::withoutCount);
      int behindName = at - (line.length() - said.length());
      if (name.isEmpty() && behindName > 0) {
        name = Optional.of(said.substring(0, behindName));
      }
      Optional<DateLine> date = DateLine.of(said.isEmpty() ? line.substring(0, at) : behind);
      if (date.isPresent() && name.filter(Byline::isNameOrAccount).isPresent()) {
        Optional<String> author = name.filter(it -> !BylineWords.isAccount(it));
        return Optional.of(new Byline(author, Optional.empty(), date.map(DateLine::date)));
      }
    }
    return Optional.empty();
  }

  private static String withoutCount(String name) {
    int digit = 0;
    while (digit < name.length() && !Character.isDigit(name.charAt(digit))) {
      digit++;
    }
    return BylineWords.isCount(name.substring(digit)) ? name.substring(0, digit).strip() : name;
  }

  private static boolean isNameOrAccount(String text) {
    return BylineWords.isAccount(text) || areNames(text) && text.indexOf(',') < 0;
  }

  /** A name with what stands behind its commas: others' names, a source, a date. */
  private static Optional<Byline> parted(String line) {
    Optional<String> marked = BylineWords.behindMark(line).map(Byline::nameAlone);
    String said = marked.orElse(line);
    if (marked.isPresent() && (areNames(said) && !endsInSource(said) || isCaseless(said))) {
      return Optional.of(
          new Byline(Optional.of(natural(said)), Optional.empty(), Optional.empty()));
    }
    List<String> pieces = new ArrayList<>(List.of(said.split(" *, *")));
    Optional<PartialDate> date = dateAtEnd(pieces);
    boolean isSigned = pieces.size() == 2 && Outlets.isOutlet(pieces.getLast());
    if (pieces.isEmpty()
        || marked.isEmpty() && !isSigned && (date.isEmpty() || pieces.size() > 1)) {
      return Optional.empty();
    }
    Optional<String> source = Optional.empty();
    if (pieces.size() > 1 && isSource(pieces.getLast())) {
      source = Optional.of(pieces.removeLast());
    }
    String names = BylineWords.withoutPlace(String.join(", ", pieces));
    if (marked.isPresent() && pieces.size() == 1 && source.isEmpty() && Outlets.isOutlet(names)) {
      return Optional.of(new Byline(Optional.empty(), Optional.of(names), date));
    }
    return areNames(names)
        ? Optional.of(new Byline(Optional.of(natural(names)), source, date))
        : Optional.empty();
  }

  /** Without address and place, and without what the author does, or whom one works for does. */
  private static String nameAlone(String said) {
    String bare = BEHIND_NAME.matcher(said).replaceFirst("");
    if (bare.isBlank()) {
      return said;
    }
    List<String> pieces = new ArrayList<>(List.of(bare.split(" *, *", -1)));
    while (pieces.size() > 1 && NameRules.isWork(pieces.getLast())) {
      pieces.removeLast();
    }
    String last = pieces.removeLast();
    int space = last.lastIndexOf(' ');
    boolean endsInWork = space > 0 && NameRules.isWork(last.substring(space + 1));
    pieces.add(endsInWork ? last.substring(0, space) : last);
    return String.join(", ", pieces);
  }

  /** Names in capitals as they are written elsewhere. */
  static String natural(String names) {
    if (names.replace(" and ", " ").chars().anyMatch(Character::isLowerCase)) {
      return names;
    }
    boolean isTurkish = names.indexOf('İ') >= 0;
    StringBuilder natural = new StringBuilder();
    for (String word : names.split(" ")) {
      natural.append(natural.isEmpty() ? "" : " ").append(NameRules.natural(word, isTurkish));
    }
    return natural.toString();
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
    boolean isShort = text.length() <= 6 && Masthead.isCapitals(text);
    return article
        || isShort
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
      } else if (BylineWords.behindMark(piece).isPresent()) {
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

  /** What pages print beside a byline: the section, how long reading takes, who edited. */
  static boolean isBeside(String piece) {
    int colon = piece.indexOf(": ");
    boolean isOthers = colon > 0 && NameRules.isWork(piece.substring(0, colon));
    return BylineWords.isCount(piece) || Phrases.isMenuWord(piece) || isOthers;
  }

  private static final Pattern NAMES =
      Pattern.compile(
          " *, *(?:and +)?| +(?:and|&|und|et|y|e|og|och|en|i|ve|и|та|і) +",
          Pattern.CASE_INSENSITIVE);

  /** One name, or several with commas and "and" between them. */
  static boolean areNames(String text) {
    String[] names = NAMES.split(text);
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
