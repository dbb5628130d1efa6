package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import synoptic.annotate.Paragraph;
import synoptic.corpus.Part;
import synoptic.corpus.Reporter;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.text.Span;
import synoptic.text.Words;

/** The statements of one paragraph, their speakers named as they stand in the text. */
final class ParagraphStatements {

  /** A cue less probable than this is none, unless a quotation is left that needs one. */
  private static final double LEAST_CUE = 0.06;

  /** How sure of cue and content together the model must be. */
  private static final double LEAST = 0.12;

  /** The same where some of it is quoted, or the cue is a verb of speech. */
  private static final double LEAST_EVIDENT = 0.04;

  /** The same inside what somebody else said. */
  private static final double LEAST_INNER = 0.5;

  /** How many may report a statement one through the other. */
  private static final int MOST_VIA = 2;

  /** In a paragraph with more cues than this, each looks only so far around itself. */
  private static final int MOST_CUES = 40;

  private static final int CROWDED_REACH = 35;

  /** How many contents of a paragraph are read once more; few paragraphs hold as many. */
  private static final int MOST_NESTED = 12;

  /** What is shorter than so many tokens holds no statement of another. */
  private static final int LEAST_NESTED = 6;

  /** Where no speaker is likely, one that is at least this probable is taken all the same. */
  private static final double LEAST_SPEAKER = 0.2;

  private static final double LEAST_CONTENT = 0.5;

  /** How probably a verb of speech before "that" is a cue. */
  private static final double SPEECH = 0.3;

  /** A cue that is at least this probable may be that of a quotation that no other claims. */
  private static final double LEAST_RESCUED = 0.02;

  /** How many tokens may stand between a quotation and what attributes it, or goes on with it. */
  private static final int MOST_BETWEEN = 15;

  private final StatementModel model;
  private final StatementNetwork.Reading reading;
  private final Paragraph paragraph;
  private final QuotedTokens quotations;
  private final List<Reporter> via;
  private final List<Cue> cues;
  private final boolean[] cueTokens;
  private int readAgain;

  /** A stretch of tokens that may have been said, and how probable that is. */
  private record Piece(Span tokens, double probability) {}

  /** What a cue may attribute. */
  private record Candidate(Cue cue, StatementModel.Roles roles, List<Piece> pieces) {

    /** How sure the model is of cue and content together. */
    double certainty() {
      double sum = 0;
      int count = 0;
      for (Piece piece : pieces) {
        sum += piece.probability * piece.tokens.length();
        count += piece.tokens.length();
      }
      return cue.probability() * sum / count;
    }

    Candidate without(Span tokens) {
      return new Candidate(
          cue, roles, pieces.stream().filter(piece -> !piece.tokens.overlaps(tokens)).toList());
    }
  }

  private ParagraphStatements(
      StatementModel model, StatementNetwork.Reading reading, List<Reporter> via) {
    this.via = via;
    this.model = model;
    this.reading = reading;
    this.paragraph = reading.paragraph;
    this.quotations = QuotedTokens.of(paragraph);
    this.cues = withSpeech(model.cues(reading, LEAST_RESCUED));
    this.cueTokens =
        StatementModel.covered(
            paragraph,
            cues.stream()
                .filter(cue -> cue.probability() >= StatementModel.LEAST_CANDIDATE)
                .toList());
  }

  static List<Statement> of(StatementModel model, Paragraph paragraph) {
    return of(model, paragraph, List.of());
  }

  /**
   * @param via who reports the paragraph, outermost first
   */
  private static List<Statement> of(StatementModel model, Paragraph paragraph, List<Reporter> via) {
    return new ParagraphStatements(model, model.network().read(paragraph), via).all();
  }

  /** What others said in what was said: each piece of the content is read once more. */
  private List<Statement> nested(Candidate candidate, Statement statement) {
    if (via.size() == MOST_VIA || statement.speaker().isEmpty()) {
      return List.of();
    }
    Speaker speaker = statement.speaker().get();
    List<Reporter> chain = new ArrayList<>(via);
    chain.add(new Reporter(speaker.mention(), speaker.name(), statement.cue()));
    List<Statement> nested = new ArrayList<>();
    for (Piece piece : candidate.pieces) {
      Span inside = unquoted(piece.tokens);
      Optional<Statement> quoted = ReportingChains.quoted(paragraph, inside, statement, chain);
      if (quoted.isPresent()) {
        nested.add(quoted.get());
      } else if (inside.length() >= LEAST_NESTED && readAgain++ < MOST_NESTED) {
        of(model, paragraph.within(inside), chain).stream()
            .filter(ParagraphStatements::isReported)
            .forEach(nested::add);
      }
    }
    return nested;
  }

  /**
   * Whether somebody else is said to have spoken: "I think" in what somebody says is still that
   * person's, and what another did or wanted is no report.
   */
  private static boolean isReported(Statement statement) {
    boolean speech = statement.cue().map(Part::text).filter(ReportingVerbs::isSpeech).isPresent();
    return speech
        && statement
            .speaker()
            .map(speaker -> Words.of(speaker.mention().text().toLowerCase(Locale.ROOT)))
            .filter(words -> words.stream().noneMatch(word -> Pronouns.contains(word.text())))
            .isPresent();
  }

  /** Without quotation marks around all of it, which would hide those inside. */
  private Span unquoted(Span tokens) {
    int number = paragraph.quotes[tokens.start()];
    boolean whole = number >= 0 && paragraph.quotes[tokens.end() - 1] == number;
    return whole && tokens.length() > 2 ? new Span(tokens.start() + 1, tokens.end() - 1) : tokens;
  }

  private List<Statement> all() {
    List<Candidate> candidates = new ArrayList<>();
    for (Cue cue : cues) {
      if (mayAttribute(cue)) {
        Candidate candidate = candidate(cue);
        if (!candidate.pieces.isEmpty() && candidate.certainty() >= least(candidate)) {
          candidates.add(candidate);
        }
      }
    }
    List<Candidate> settled = new ArrayList<>(settled(candidates));
    List<Span> left = new ArrayList<>();
    for (Span quotation : via.isEmpty() ? quotations.utterances() : List.<Span>of()) {
      if (settled.stream().noneMatch(each -> claims(each, quotation))) {
        rescued(quotation, settled).ifPresentOrElse(settled::add, () -> left.add(quotation));
      }
    }
    List<Statement> statements = new ArrayList<>();
    settled.stream()
        .filter(candidate -> !candidate.pieces.isEmpty())
        .forEach(
            candidate -> {
              Statement statement = statement(candidate);
              statements.add(statement);
              statements.addAll(nested(candidate, statement));
            });
    joined(left).stream().map(this::withoutCue).forEach(statements::add);
    statements.sort(Comparator.comparingInt(ParagraphStatements::place));
    return ReportingChains.joined(paragraph, statements);
  }

  /** Where a statement stands: at its cue, or at its first words. */
  private static int place(Statement statement) {
    return statement.cue().orElse(statement.content().getFirst()).span().start();
  }

  /** Quotations with few words between them, which the same speaker will have said. */
  private static List<List<Span>> joined(List<Span> quotations) {
    List<List<Span>> joined = new ArrayList<>();
    for (Span quotation : quotations) {
      boolean near =
          !joined.isEmpty() && quotation.start() - joined.getLast().getLast().end() <= MOST_BETWEEN;
      if (!near) {
        joined.add(new ArrayList<>());
      }
      joined.getLast().add(quotation);
    }
    return joined;
  }

  /** Quotations that nothing near attributes, with the speaker that stands nearest, if any. */
  private Statement withoutCue(List<Span> quoted) {
    int from = Math.max(0, quoted.getFirst().start() - MOST_BETWEEN);
    int to = Math.min(paragraph.size(), quoted.getLast().end() + MOST_BETWEEN);
    Optional<Span> speaker = likeliestSpeaker(from, to, LEAST_SPEAKER);
    return new Statement(
        Statement.Kind.DIRECT,
        Optional.empty(),
        speaker.map(this::speaker),
        quoted.stream().map(this::part).toList(),
        via);
  }

  /** The tokens outside quotations that are most probably somebody who speaks, if any are. */
  private Optional<Span> likeliestSpeaker(int from, int to, double least) {
    Optional<Span> speaker = Optional.empty();
    double best = least;
    for (int at = from; at < to; at++) {
      if (paragraph.quotes[at] < 0 && speaks(at) > best) {
        best = speaks(at);
        int start = at;
        while (start > from && speaks(start - 1) > least / 2) {
          start--;
        }
        int end = at + 1;
        while (end < to && speaks(end) > least / 2) {
          end++;
        }
        speaker = Optional.of(new Span(start, end));
      }
    }
    return speaker.flatMap(run -> SpeakerBounds.of(paragraph, run));
  }

  private double speaks(int at) {
    return 1 - reading.tags[at][StatementNetwork.SPEAKER_TAGS];
  }

  /** {@code X demands … and expects}: whoever speaks in the sentence before the cue. */
  private Optional<Span> speakerBefore(Cue cue) {
    if (!ReportingChains.continues(paragraph, cue.start())) {
      return Optional.empty();
    }
    int from = cue.start();
    while (!paragraph.begins(from)) {
      from--;
    }
    return likeliestSpeaker(from, cue.start(), LEAST_SPEAKER / 4);
  }

  private Speaker speaker(Span tokens) {
    Part part = part(tokens);
    return new Speaker(part, part.text(), Speaker.Sort.DESCRIPTION);
  }

  /** Whether a cue can reach what is asked of it, before its roles are worked out. */
  private boolean mayAttribute(Cue cue) {
    boolean evident = !quotations.spans().isEmpty() || isSpeech(cue);
    double least = !via.isEmpty() ? LEAST_INNER : evident ? LEAST_CUE : LEAST;
    return cue.probability() >= least;
  }

  /** How sure the model must be; quotation marks and verbs of speech are evidence, too. */
  private double least(Candidate candidate) {
    if (!via.isEmpty()) {
      return LEAST_INNER;
    }
    boolean quoted = quotations.spans().stream().anyMatch(span -> claims(candidate, span));
    return quoted || isSpeech(candidate.cue) ? LEAST_EVIDENT : LEAST;
  }

  /** With verbs of speech before <i>that</i>, which the model may never have seen. */
  private List<Cue> withSpeech(List<Cue> found) {
    List<Cue> all = new ArrayList<>(found);
    for (int at = 0; at + 1 < paragraph.size(); at++) {
      Cue verb = new Cue(at, at + 1, SPEECH);
      boolean outside = paragraph.quotes[at] < 0 && paragraph.isWord(at);
      if (outside && paragraph.lower(at + 1).equals("that") && isSpeech(verb)) {
        int end = at + 1;
        all.removeIf(cue -> cue.end() == end && cue.probability() < SPEECH);
        if (all.stream().noneMatch(cue -> cue.end() == end)) {
          all.add(verb);
        }
      }
    }
    all.sort(Comparator.comparingInt(Cue::start));
    return all;
  }

  private Candidate candidate(Cue cue) {
    boolean crowded = cues.size() > MOST_CUES;
    int from = crowded ? Math.max(0, cue.start() - CROWDED_REACH) : StatementModel.from(cue);
    int to =
        Math.min(
            StatementModel.to(cue, paragraph),
            crowded ? cue.end() + CROWDED_REACH : paragraph.size());
    StatementModel.Roles roles = model.roles(reading, cue, cueTokens, from, to);
    return new Candidate(cue, roles, pieces(roles, cue));
  }

  private static boolean claims(Candidate candidate, Span quotation) {
    return candidate.pieces.stream().anyMatch(piece -> piece.tokens.overlaps(quotation));
  }

  /** A quotation is one speaker's: where two cues claim it, it stays with the more probable. */
  private List<Candidate> settled(List<Candidate> candidates) {
    List<Candidate> settled = new ArrayList<>(candidates);
    for (Span quotation : quotations.spans()) {
      double best = 0;
      for (Candidate candidate : settled) {
        best = Math.max(best, claim(candidate, quotation));
      }
      for (int at = 0; at < settled.size(); at++) {
        Candidate candidate = settled.get(at);
        if (claims(candidate, quotation) && claim(candidate, quotation) < best) {
          settled.set(at, candidate.without(quotation));
        }
      }
    }
    settled.removeIf(this::isTitle);
    return settled;
  }

  /** Whether most of it is a title or a term, and the cue says nothing of speech. */
  private boolean isTitle(Candidate candidate) {
    Cue cue = candidate.cue;
    int all = candidate.pieces.stream().mapToInt(piece -> piece.tokens.length()).sum();
    int named = 0;
    for (Span span : quotations.spans()) {
      if (claims(candidate, span) && (quotations.isTitle(span) || quotations.isTerm(span))) {
        named += span.length();
      }
    }
    return 5 * named > 4 * all && !isSpeech(cue);
  }

  private boolean isSpeech(Cue cue) {
    return ReportingVerbs.isSpeech(part(new Span(cue.start(), cue.end())).text());
  }

  /** How probable it is that the quotation is what the cue attributes, alone or with more. */
  private static double claim(Candidate candidate, Span quotation) {
    double best = 0;
    for (Piece piece : candidate.pieces) {
      if (piece.tokens.overlaps(quotation)) {
        best = Math.max(best, mean(candidate.roles, quotation));
      }
    }
    return best;
  }

  /** What was said in a quotation that no cue claims, by the likeliest words near it. */
  private Optional<Candidate> rescued(Span quotation, List<Candidate> taken) {
    return cues.stream()
        .filter(cue -> cue.probability() < LEAST_CUE)
        .filter(cue -> near(cue, quotation))
        .filter(cue -> taken.stream().noneMatch(each -> each.cue.start() == cue.start()))
        .max(Comparator.comparingDouble(Cue::probability))
        .map(
            cue -> {
              Candidate candidate = candidate(cue).without(quotation);
              List<Piece> pieces = new ArrayList<>(candidate.pieces);
              pieces.removeIf(piece -> paragraph.quotes[piece.tokens.start()] < 0);
              pieces.add(new Piece(quotation, 1));
              pieces.sort(Comparator.comparingInt(piece -> piece.tokens.start()));
              return new Candidate(cue, candidate.roles, pieces);
            });
  }

  private static boolean near(Cue cue, Span quotation) {
    boolean before =
        cue.end() <= quotation.start() && quotation.start() - cue.end() <= MOST_BETWEEN;
    boolean behind =
        cue.start() >= quotation.end() && cue.start() - quotation.end() <= MOST_BETWEEN;
    return before || behind;
  }

  private Statement statement(Candidate candidate) {
    List<Span> content = candidate.pieces.stream().map(Piece::tokens).toList();
    Cue cue = candidate.cue;
    Optional<Span> speaker = SpeakerSpan.of(paragraph, cue, candidate.roles, content);
    return new Statement(
        kind(content),
        Optional.of(part(new Span(cue.start(), cue.end()))),
        speaker.or(() -> speakerBefore(cue)).map(this::speaker),
        content.stream().map(this::part).toList(),
        via);
  }

  private List<Piece> pieces(StatementModel.Roles roles, Cue cue) {
    List<Span> pieces = new ArrayList<>();
    for (Span run : runs(roles)) {
      Span piece = trimmed(completed(run, cue));
      boolean joined = !pieces.isEmpty() && piece.start() < pieces.getLast().end();
      if (joined) {
        Span last = pieces.removeLast();
        pieces.add(new Span(last.start(), Math.max(last.end(), piece.end())));
      } else if (piece.length() > 0) {
        pieces.add(piece);
      }
    }
    return pieces.stream().map(piece -> new Piece(piece, mean(roles, piece))).toList();
  }

  /** With the whole of the quotations that it begins or ends in, unless the cue stands in them. */
  private Span completed(Span run, Cue cue) {
    Span words = new Span(cue.start(), cue.end());
    Span first = quotations.around(run.start());
    Span last = quotations.around(run.end() - 1);
    return new Span(
        first.overlaps(words) ? run.start() : Math.min(run.start(), first.start()),
        last.overlaps(words) ? run.end() : Math.max(run.end(), last.end()));
  }

  /** Runs of tokens that were probably said, in tokens of the paragraph. */
  private static List<Span> runs(StatementModel.Roles roles) {
    List<Span> runs = new ArrayList<>();
    int start = -1;
    int size = roles.probabilities().length;
    for (int at = 0; at <= size; at++) {
      boolean inside =
          at < size && roles.probabilities()[at][StatementModel.CONTENT] >= LEAST_CONTENT;
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        runs.add(new Span(start, at).shifted(roles.from()));
        start = -1;
      }
    }
    return runs;
  }

  /** Without commas and the like at either end; a piece of no word but "that" is nothing. */
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
      if (paragraph.isWord(at) && !paragraph.lower(at).equals("that")) {
        return new Span(start, end);
      }
    }
    return new Span(start, start);
  }

  /** How probably the tokens are content, those that the model has seen. */
  private static double mean(StatementModel.Roles roles, Span tokens) {
    int from = Math.max(roles.from(), tokens.start());
    int to = Math.min(roles.from() + roles.probabilities().length, tokens.end());
    double sum = 0;
    for (int at = from; at < to; at++) {
      sum += roles.probabilities()[at - roles.from()][StatementModel.CONTENT];
    }
    return to <= from ? 0 : sum / (to - from);
  }

  private Statement.Kind kind(List<Span> content) {
    int words = 0;
    int quoted = 0;
    for (Span piece : content) {
      for (int at = piece.start(); at < piece.end(); at++) {
        boolean leading = at == piece.start() && paragraph.lower(at).equals("that");
        words += paragraph.isWord(at) && !leading ? 1 : 0;
        boolean spoken = paragraph.quotes[at] >= 0 && !quotations.isTerm(quotations.around(at));
        quoted += paragraph.isWord(at) && spoken ? 1 : 0;
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
