package synoptic.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import synoptic.corpus.Part;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.text.Span;

/** The statements of one paragraph, their speakers named as they stand in the text. */
final class ParagraphStatements {

  /** A cue less probable than this is none. */
  private static final double LEAST_CUE = 0.25;

  /** How sure of cue and content together the model must be. */
  private static final double LEAST = 0.2;

  /** Where no speaker is likely, one that is at least this probable is taken all the same. */
  private static final double LEAST_SPEAKER = 0.2;

  private static final double LEAST_CONTENT = 0.5;

  private final Model model;
  private final Paragraph paragraph;
  private final boolean[] cueTokens;

  private ParagraphStatements(Model model, Paragraph paragraph, List<Cue> cues) {
    this.model = model;
    this.paragraph = paragraph;
    this.cueTokens = Model.covered(paragraph, cues);
  }

  static List<Statement> of(Model model, Paragraph paragraph) {
    List<Cue> cues = model.cues(paragraph, StatementTraining.LEAST);
    var found = new ParagraphStatements(model, paragraph, cues);
    return cues.stream()
        .filter(cue -> cue.probability() >= LEAST_CUE)
        .flatMap(cue -> found.of(cue).stream())
        .toList();
  }

  private Optional<Statement> of(Cue cue) {
    Model.Roles roles = model.roles(paragraph, cue, cueTokens);
    List<Span> content = content(roles);
    if (content.isEmpty() || certainty(roles, content) * cue.probability() < LEAST) {
      return Optional.empty();
    }
    Optional<Span> speaker =
        runs(roles, Model.SPEAKER, LEAST_SPEAKER).stream()
            .filter(span -> content.stream().noneMatch(span::overlaps))
            .max(Comparator.comparingDouble(span -> highest(roles, span, Model.SPEAKER)));
    return Optional.of(
        new Statement(
            kind(content),
            Optional.of(part(new Span(cue.start(), cue.end()))),
            speaker
                .map(this::part)
                .map(part -> new Speaker(part, part.text(), Speaker.Sort.DESCRIPTION)),
            content.stream().map(this::part).toList(),
            List.of()));
  }

  private List<Span> content(Model.Roles roles) {
    return runs(roles, Model.CONTENT, LEAST_CONTENT).stream()
        .map(this::trimmed)
        .filter(span -> span.length() > 0)
        .toList();
  }

  /** Runs of tokens that are at least that probably of the label, in tokens of the paragraph. */
  private static List<Span> runs(Model.Roles roles, int label, double least) {
    List<Span> runs = new ArrayList<>();
    int start = -1;
    int size = roles.probabilities().length;
    for (int at = 0; at <= size; at++) {
      boolean inside = at < size && roles.probabilities()[at][label] >= least;
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        runs.add(new Span(start, at).shifted(roles.from()));
        start = -1;
      }
    }
    return runs;
  }

  /** Without commas and the like at either end; a piece without a word is nothing. */
  private Span trimmed(Span tokens) {
    int start = tokens.start();
    int end = tokens.end();
    while (start < end && ",;:–—-".indexOf(paragraph.first(start)) >= 0) {
      start++;
    }
    while (start < end && ",;:–—-".indexOf(paragraph.first(end - 1)) >= 0) {
      end--;
    }
    for (int at = start; at < end; at++) {
      if (paragraph.isWord(at)) {
        return new Span(start, end);
      }
    }
    return new Span(start, start);
  }

  private static double certainty(Model.Roles roles, List<Span> pieces) {
    double sum = 0;
    int count = 0;
    for (Span piece : pieces) {
      for (int at = piece.start(); at < piece.end(); at++) {
        sum += roles.probabilities()[at - roles.from()][Model.CONTENT];
        count++;
      }
    }
    return sum / count;
  }

  private static double highest(Model.Roles roles, Span span, int label) {
    double highest = 0;
    for (int at = span.start(); at < span.end(); at++) {
      highest = Math.max(highest, roles.probabilities()[at - roles.from()][label]);
    }
    return highest;
  }

  private Statement.Kind kind(List<Span> content) {
    int words = 0;
    int quoted = 0;
    for (Span piece : content) {
      for (int at = piece.start(); at < piece.end(); at++) {
        words += paragraph.isWord(at) ? 1 : 0;
        quoted += paragraph.isWord(at) && paragraph.quotes[at] >= 0 ? 1 : 0;
      }
    }
    return quoted == 0
        ? Statement.Kind.INDIRECT
        : quoted == words ? Statement.Kind.DIRECT : Statement.Kind.MIXED;
  }

  private Part part(Span tokens) {
    Span first = paragraph.spans[tokens.start()];
    Span last = paragraph.spans[tokens.end() - 1];
    return Part.of(paragraph.text, new Span(first.start(), last.end()));
  }
}
