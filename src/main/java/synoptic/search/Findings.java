package synoptic.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what could not be read of a query, and says what would work. */
final class Findings {

  /** A shorter word before a colon, as in <i>re: flood</i>, is hardly meant as a field. */
  private static final int SHORTEST_FIELD = 3;

  private static final int MOST = 20;

  private final List<QueryProblem> problems = new ArrayList<>();
  private final List<QueryProblem> unfinished = new ArrayList<>();
  private boolean isTooFuzzy;
  private int leftOut;

  ParsedQuery of(String typed, Query query) {
    if (leftOut > 0) {
      add(
          problems,
          new QueryProblem(
              typed,
              "only the first %,d parts of the query are searched, %,d more were left out; try fewer"
                  .formatted(QueryLexer.MOST_CLAUSES, leftOut),
              Optional.empty()));
    }
    return new ParsedQuery(typed, query, problems, unfinished);
  }

  private static void add(List<QueryProblem> found, QueryProblem problem) {
    if (found.size() < MOST) {
      found.add(problem);
    }
  }

  /**
   * @param rest what stands behind the colon, up to the next space
   */
  void noField(String name, String rest) {
    if (rest.startsWith("//") || rest.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return;
    }
    String part = name + ":" + rest;
    Optional<String> near = FieldName.near(name).map(field -> field + ":" + rest);
    if (near.isPresent()) {
      String meant = QueryProblem.shortened(near.get());
      String sentence = name + ": is no field; did you mean " + meant + "?";
      add(problems, new QueryProblem(part, sentence, near));
    } else if (name.length() >= SHORTEST_FIELD) {
      String fields = String.join(", ", FieldName.names());
      String what = ": is no field and was searched as a word; fields are " + fields;
      String sentence = QueryProblem.shortened(name) + what;
      add(problems, new QueryProblem(part, sentence, Optional.empty()));
    }
  }

  void noValue(String part, boolean isAtEnd) {
    String field = part.substring(0, part.indexOf(':') + 1);
    String what =
        " has nothing to look for behind it and was left out; try "
            + field
            + "word without a space";
    add(isAtEnd ? unfinished : problems, QueryProblem.with(part, what, Optional.empty()));
  }

  /**
   * @param field {@code date} or {@code when}
   */
  void noDate(String field, String part, DateFilter read, boolean isAtEnd) {
    if (read.fault().isPresent()) {
      boolean isQuoted = part.indexOf('"') >= 0;
      Optional<String> instead =
          read.instead().filter(date -> !isQuoted).map(date -> field + ":" + date);
      add(
          isAtEnd && read.isBegun() ? unfinished : problems,
          QueryProblem.with(part, read.fault().get().replace("date:", field + ":"), instead));
    }
  }

  void openQuote(String part) {
    add(unfinished, QueryProblem.with(part, " has no quotation mark at its end", Optional.empty()));
  }

  void longPhrase(String inside, int most) {
    String what = " is longer than a phrase may be: only its first %d words are searched";
    add(problems, QueryProblem.with(inside, what.formatted(most), Optional.empty()));
  }

  void tooFuzzy(String text, int most) {
    if (!isTooFuzzy) {
      isTooFuzzy = true;
      String what = " and what follows is searched as it is written; up to %d words take a ~";
      add(problems, QueryProblem.with(text + "~", what.formatted(most), Optional.empty()));
    }
  }

  void leftOut(int parts) {
    leftOut += parts;
  }

  /** The rest of a query that is not read any more, if there is anything in it. */
  void leftOut(String rest) {
    boolean isWord = false;
    for (int at = 0; at < rest.length(); at++) {
      boolean before = isWord;
      isWord = Character.isLetterOrDigit(rest.charAt(at)) || isWord && rest.charAt(at) > ' ';
      leftOut += isWord && !before ? 1 : 0;
    }
  }
}
