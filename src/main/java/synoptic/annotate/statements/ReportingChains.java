package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.annotate.Paragraph;
import synoptic.corpus.Reporter;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.text.Span;

/** Joins the statements of one sentence: whose speaker another goes on with, and who reports it. */
final class ReportingChains {

  private static final Set<String> JOINING = Set.of("and", "but", "then", "also", "even", ",");

  private static final Set<String> CITING = Set.of("citing", "quoting");

  private final Paragraph paragraph;

  private ReportingChains(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /** The statements, in order of their places, with what their neighbours tell of them. */
  static List<Statement> joined(Paragraph paragraph, List<Statement> statements) {
    ReportingChains chains = new ReportingChains(paragraph);
    List<Statement> joined = new ArrayList<>();
    for (Statement statement : statements) {
      joined.add(chains.reported(chains.continued(statement, joined), joined));
    }
    return joined.stream().map(each -> chains.cited(each, joined)).toList();
  }

  /** What is found at a cue by itself and in what somebody else said too, once, as it is surer. */
  static List<Statement> once(List<Statement> statements) {
    Map<List<?>, Statement> surest = new LinkedHashMap<>();
    for (Statement each : statements) {
      boolean isUncued = each.cue().isEmpty();
      surest.merge(
          isUncued ? List.of(each) : List.of(each.cue().get(), each.content()),
          each,
          (one, other) -> other.confidence() > one.confidence() ? other : one);
    }
    return List.copyOf(surest.values());
  }

  /** {@code Citing X, Y said}: Y reports what X said. */
  private Statement cited(Statement statement, List<Statement> all) {
    Optional<Span> mention = statement.speaker().map(speaker -> speaker.mention().span());
    int before = mention.map(span -> paragraph.tokenAt(span.start()) - 1).orElse(-1);
    if (before < 0 || !statement.via().isEmpty() || !CITING.contains(paragraph.lower(before))) {
      return statement;
    }
    return all.stream()
        .filter(other -> other.cue().isPresent() && sentence(other) == sentence(statement))
        .filter(other -> other.place() > statement.place() && other.via().isEmpty())
        .flatMap(other -> other.speaker().stream())
        .findFirst()
        .map(
            reporter ->
                statement.by(
                    statement.speaker(),
                    List.of(
                        new Reporter(
                            reporter.mention(),
                            reporter.name(),
                            Optional.of(paragraph.part(new Span(before, before + 1)))))))
        .orElse(statement);
  }

  /** {@code X announced … and said}: without a speaker of its own it is still that of X. */
  private Statement continued(Statement statement, List<Statement> before) {
    if (statement.speaker().isPresent()
        || statement.cue().isEmpty()
        || before.isEmpty()
        || !continues(paragraph, token(statement))
        || Utterance.of(paragraph, statement).filter(SpokenTo::isAt).isPresent()) {
      return statement;
    }
    Statement last = before.getLast();
    return last.cue().isPresent() && sentence(last) == sentence(statement)
        ? statement.by(last.speaker(), last.via())
        : statement;
  }

  /** Whether the cue that begins with a token goes on with what stands before. */
  static boolean continues(Paragraph paragraph, int cue) {
    int before = cue - 1;
    while (before > 0 && paragraph.lower(before).endsWith("ly")) {
      before--;
    }
    boolean joined = before >= 0 && JOINING.contains(paragraph.lower(before));
    return joined || paragraph.lower(cue).endsWith("ing");
  }

  /** {@code According to X, Y said}: X reports what Y said. */
  private Statement reported(Statement statement, List<Statement> before) {
    if (!statement.via().isEmpty() || statement.cue().isEmpty()) {
      return statement;
    }
    for (Statement other : before) {
      boolean led =
          other.cue().filter(cue -> cue.text().equalsIgnoreCase("according to")).isPresent()
              && sentence(other) == sentence(statement)
              && paragraph.begins(token(other));
      if (led && other.speaker().isPresent() && isAnother(statement, other.speaker().get())) {
        Speaker reporter = other.speaker().get();
        return statement.by(
            statement.speaker(),
            List.of(new Reporter(reporter.mention(), reporter.name(), other.cue())));
      }
    }
    return statement;
  }

  private static boolean isAnother(Statement statement, Speaker reporter) {
    return statement
        .speaker()
        .filter(speaker -> !speaker.mention().span().overlaps(reporter.mention().span()))
        .isPresent();
  }

  private int sentence(Statement statement) {
    return paragraph.sentences[token(statement)];
  }

  /** The token that the statement's cue begins with. */
  private int token(Statement statement) {
    return paragraph.tokenAt(statement.cue().orElseThrow().span().start());
  }
}
