package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import synoptic.annotate.Paragraph;
import synoptic.annotate.statements.ContentPieces.Piece;
import synoptic.corpus.Reporter;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.text.Span;
import synoptic.text.Words;

/** The statements of one paragraph, their speakers named as they stand in the text. */
final class ParagraphStatements {

  /** A cue less probable than this is none, unless a quotation is left that needs one. */
  private static final double LEAST_CUE = 0.1;

  /** How sure of cue and content together the model must be. */
  private static final double LEAST = 0.38;

  /** The same where some of it is quoted. */
  private static final double LEAST_QUOTED = 0.2;

  /** The same inside what somebody else said. */
  private static final double LEAST_INNER = 0.8;

  /** How many may report a statement one through the other. */
  private static final int MOST_VIA = 2;

  /** How many contents of a paragraph are read once more; few paragraphs hold as many. */
  private static final int MOST_NESTED = 12;

  /** What is shorter than so many tokens holds no statement of another. */
  private static final int LEAST_NESTED = 6;

  /** Where no speaker is likely, one that is at least this probable is taken all the same. */
  private static final double LEAST_SPEAKER = 0.2;

  /** How many tokens may stand between a quotation and what attributes it, or goes on with it. */
  private static final int MOST_BETWEEN = 15;

  private static final double SURE_OF_NO_COMMENT = 0.6;

  private static final double HUNDRED = 100;

  private final Reading reading;
  private final Paragraph paragraph;
  private final QuotedTokens quotations;
  private final ContentPieces content;
  private final List<Reporter> via;
  private final List<Cue> cues;
  private int readAgain;

  /** What a cue may attribute. */
  private record Candidate(Cue cue, float[][] roles, List<Piece> pieces) {

    /** How sure the model is of cue and content together. */
    double certainty() {
      double sum = 0;
      int count = 0;
      for (Piece piece : pieces) {
        sum += piece.probability() * piece.tokens().length();
        count += piece.tokens().length();
      }
      return cue.probability() * sum / count;
    }

    Candidate without(Span tokens) {
      return new Candidate(
          cue, roles, pieces.stream().filter(piece -> !piece.tokens().overlaps(tokens)).toList());
    }
  }

  private ParagraphStatements(Reading reading, List<Reporter> via) {
    this.via = via;
    this.reading = reading;
    this.paragraph = reading.paragraph();
    this.quotations = QuotedTokens.of(paragraph);
    this.cues = Cues.of(paragraph, reading.cues());
    this.content = new ContentPieces(quotations, cues);
  }

  static List<Statement> of(Reading reading) {
    return of(reading, List.of());
  }

  /**
   * @param via who reports the paragraph, outermost first
   */
  private static List<Statement> of(Reading reading, List<Reporter> via) {
    return new ParagraphStatements(reading, via).all();
  }

  /** What others said in what was said: each piece of the content is read once more. */
  private List<Statement> nested(List<Span> content, Statement statement) {
    if (via.size() == MOST_VIA || statement.speaker().isEmpty()) {
      return List.of();
    }
    Speaker speaker = statement.speaker().get();
    List<Reporter> chain = new ArrayList<>(via);
    chain.add(new Reporter(speaker.mention(), speaker.name(), statement.cue()));
    List<Statement> nested = new ArrayList<>();
    for (Span piece : content) {
      Span inside = unquoted(piece);
      Optional<Statement> quoted = Relayed.quotedAs(paragraph, inside, statement, chain);
      if (quoted.isPresent()) {
        nested.add(quoted.get().assured(statement.confidence()));
      } else if (inside.length() >= LEAST_NESTED
          && hasSpeech(inside)
          && readAgain++ < MOST_NESTED) {
        of(Reading.alone(paragraph.within(inside)), chain).stream()
            .filter(ParagraphStatements::isReported)
            .forEach(nested::add);
      }
    }
    return nested;
  }

  private boolean hasSpeech(Span tokens) {
    for (int at = tokens.start(); at < tokens.end(); at++) {
      if (ReportingWords.isReport(paragraph.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether somebody else is said to have spoken: "I think" in what somebody says is still that
   * person's, and what another did or wanted is no report. Of "she" it is one where her words are
   * given.
   */
  private static boolean isReported(Statement statement) {
    boolean isGiven = statement.kind() == Statement.Kind.DIRECT;
    return ReportingWords.isReport(statement)
        && statement
            .speaker()
            .map(speaker -> Words.of(speaker.mention().text().toLowerCase(Locale.ROOT)))
            .filter(words -> words.stream().noneMatch(word -> isSelf(word.text(), isGiven)))
            .isPresent();
  }

  private static boolean isSelf(String word, boolean isGiven) {
    return Pronouns.contains(word) && !(isGiven && Pronouns.isThird(word));
  }

  /** Without quotation marks around all of it, which would hide those inside. */
  private Span unquoted(Span tokens) {
    int number = paragraph.quotes[tokens.start()];
    boolean whole = number >= 0 && paragraph.quotes[tokens.end() - 1] == number;
    return whole && tokens.length() > 2 ? new Span(tokens.start() + 1, tokens.end() - 1) : tokens;
  }

  private List<Statement> all() {
    List<Statement> signed = SignedQuotations.of(paragraph, quotations);
    List<Statement> statements = new ArrayList<>(signed.isEmpty() ? elsewhere() : signed);
    List<Candidate> candidates = new ArrayList<>();
    for (Cue cue : cues) {
      if (mayAttribute(cue) && !SignedQuotations.isSignature(paragraph, cue, signed)) {
        Candidate candidate = without(candidate(cue), statements);
        if (!candidate.pieces.isEmpty()
            && candidate.certainty() >= least(candidate)
            && !isAct(candidate)) {
          candidates.add(candidate);
        }
      }
    }
    List<Candidate> settled = new ArrayList<>(settled(candidates));
    List<Span> left = new ArrayList<>();
    for (Span quotation : via.isEmpty() ? quotations.utterances() : List.<Span>of()) {
      boolean isTaken =
          settled.stream().anyMatch(each -> claims(each, quotation))
              || statements.stream().anyMatch(each -> isIn(each, quotation));
      if (!isTaken) {
        rescued(quotation, settled).ifPresentOrElse(settled::add, () -> left.add(quotation));
      }
    }
    for (Candidate candidate : settled) {
      if (!candidate.pieces.isEmpty()) {
        statements.addAll(statements(candidate));
      }
    }
    joined(left).stream().map(this::withoutCue).forEach(statements::add);
    statements.sort(Comparator.comparingInt(Statement::place));
    return ReportingChains.joined(paragraph, ReportingChains.once(statements));
  }

  /** What a cue attributes, with what others said in it; nothing where nothing was said by it. */
  private List<Statement> statements(Candidate candidate) {
    Apposition.Parted parted = parted(candidate);
    Statement found = statement(candidate, parted);
    Utterance utterance = Utterance.of(paragraph, found).orElseThrow();
    if (NoStatement.isAt(utterance)) {
      return List.of();
    }
    Statement statement = Relayed.quoted(utterance, SpokenTo.of(utterance, found));
    List<Statement> relayed = Relayed.of(utterance, statement);
    if (!relayed.isEmpty()) {
      return relayed;
    }
    List<Statement> all = new ArrayList<>(List.of(statement));
    all.addAll(nested(parted.content(), statement));
    return all;
  }

  /** What cues in other languages attribute, which the network mistakes. */
  private List<Statement> elsewhere() {
    return quotations.spans().stream()
        .flatMap(each -> CuesElsewhere.statement(paragraph, each).stream())
        .toList();
  }

  private Candidate without(Candidate candidate, List<Statement> taken) {
    Candidate left = candidate;
    for (Span quotation : taken.isEmpty() ? List.<Span>of() : quotations.spans()) {
      if (taken.stream().anyMatch(each -> isIn(each, quotation))) {
        left = left.without(quotation);
      }
    }
    return left;
  }

  private boolean isIn(Statement statement, Span quotation) {
    return statement.content().contains(paragraph.part(quotation));
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
        quoted.stream().map(paragraph::part).toList(),
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
    return reading.speaks(at);
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
    return SpeakerBounds.speaker(paragraph, tokens);
  }

  /** Whether a cue can reach what is asked of it, before its roles are worked out. */
  private boolean mayAttribute(Cue cue) {
    double least = !via.isEmpty() ? LEAST_INNER : quotations.spans().isEmpty() ? LEAST : LEAST_CUE;
    return cue.probability() >= least;
  }

  /** {@code refused to let her finish}: nothing was said. */
  private boolean isAct(Candidate candidate) {
    int first = candidate.pieces.getFirst().tokens().start();
    return PolarityWords.isRefusing(paragraph.lower(candidate.cue.end() - 1))
        && first + 1 < paragraph.size()
        && paragraph.lower(first).equals("to")
        && !PolarityWords.isSpeaking(paragraph.lower(first + 1));
  }

  /** How sure the model must be; quotation marks are evidence, too. */
  private double least(Candidate candidate) {
    if (!via.isEmpty()) {
      return LEAST_INNER;
    }
    return isQuoted(candidate) ? LEAST_QUOTED : LEAST;
  }

  private boolean isQuoted(Candidate candidate) {
    return quotations.spans().stream().anyMatch(span -> claims(candidate, span) && !isNamed(span));
  }

  private boolean isNamed(Span quotation) {
    return quotations.isTitle(quotation) || quotations.isTerm(quotation);
  }

  private Candidate candidate(Cue cue) {
    float[][] roles = reading.roles(cue.start()).orElseThrow();
    return new Candidate(cue, roles, content.pieces(roles, cue));
  }

  private static boolean claims(Candidate candidate, Span quotation) {
    return candidate.pieces.stream().anyMatch(piece -> piece.tokens().overlaps(quotation));
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
    int all = candidate.pieces.stream().mapToInt(piece -> piece.tokens().length()).sum();
    int named = 0;
    for (Span span : quotations.spans()) {
      if (claims(candidate, span) && isNamed(span)) {
        named += span.length();
      }
    }
    return 5 * named > 4 * all && !ReportingWords.isReport(words(cue));
  }

  private String words(Cue cue) {
    return paragraph.part(new Span(cue.start(), cue.end())).text();
  }

  private boolean isSpeech(Cue cue) {
    return ReportingWords.isSpeech(words(cue));
  }

  /** How probable it is that the quotation is what the cue attributes, alone or with more. */
  private static double claim(Candidate candidate, Span quotation) {
    double best = 0;
    for (Piece piece : candidate.pieces) {
      if (piece.tokens().overlaps(quotation)) {
        best = Math.max(best, ContentPieces.mean(candidate.roles, quotation));
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
              pieces.removeIf(piece -> paragraph.quotes[piece.tokens().start()] < 0);
              pieces.add(new Piece(quotation, 1));
              pieces.sort(Comparator.comparingInt(piece -> piece.tokens().start()));
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

  /** Who speaks and what was said. */
  private Apposition.Parted parted(Candidate candidate) {
    List<Span> content = candidate.pieces.stream().map(Piece::tokens).toList();
    Cue cue = candidate.cue;
    Optional<Span> speaker = SpeakerSpan.of(paragraph, cue, candidate.roles, content);
    return Apposition.parted(paragraph, cue, speaker.or(() -> speakerBefore(cue)), content);
  }

  private Statement statement(Candidate candidate, Apposition.Parted parted) {
    return new Statement(
            kind(parted.content()),
            Optional.of(paragraph.part(new Span(candidate.cue.start(), candidate.cue.end()))),
            parted.speaker().map(this::speaker),
            parted.content().stream().map(paragraph::part).toList(),
            via)
        .assured(confidence(candidate));
  }

  /**
   * In hundredths; what no word of the cue says was told is doubtful, if none of it is quoted. That
   * somebody did not answer a request for comment is sure.
   */
  private double confidence(Candidate candidate) {
    boolean isTold = isQuoted(candidate) || isSpeech(candidate.cue);
    int last = candidate.pieces.getLast().tokens().end() - 1;
    double least = isTold && paragraph.lower(last).equals("comment") ? SURE_OF_NO_COMMENT : 0;
    double confidence = isTold ? candidate.certainty() : Statement.SURE * candidate.certainty();
    return Math.floor(HUNDRED * Math.max(least, confidence)) / HUNDRED;
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
}
