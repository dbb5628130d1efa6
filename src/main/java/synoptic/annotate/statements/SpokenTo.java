package synoptic.annotate.statements;

import static synoptic.annotate.statements.PolarityWords.words;

import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import synoptic.corpus.Part;
import synoptic.corpus.Recipient;
import synoptic.corpus.Statement;
import synoptic.text.Span;

/**
 * Who is spoken to by the verb of a cue, and by whom: {@code Residents were told by the mayor to
 * leave}, {@code Asked about the quay, Berg said}. It is not the one spoken to who says it.
 */
final class SpokenTo {

  /** Participles of verbs that have whom they tell as their object. */
  private static final Set<String> TOLD = CueWords.of("told");

  private static final Set<String> GETTING = words("get gets got gotten getting");

  /** Before a participle that stands for a clause: {@code when asked}. */
  private static final Set<String> CLAUSES = words("when whenever if once while though although");

  /** What a question or a message begins with. */
  private static final Set<String> LEADS =
      words("that of to about whether if who what when where why how which by on over for");

  /** As the subject they do not name who is told. */
  private static final Set<String> NAMELESS = words("who which that it i we you");

  private final Utterance utterance;
  private final int verb;

  private SpokenTo(Utterance utterance, int verb) {
    this.utterance = utterance;
    this.verb = verb;
  }

  /** Whether somebody is spoken to by the verb of the cue, rather than speaks. */
  static boolean isAt(Utterance utterance) {
    return verb(utterance) >= 0;
  }

  /** The statement by whoever tells, to whoever is told; as it was where its verb is active. */
  static Statement of(Utterance utterance, Statement statement) {
    int verb = verb(utterance);
    return verb < 0 ? statement : new SpokenTo(utterance, verb).told(statement);
  }

  /** The participle, unless another verb of the cue stands before it: {@code said when asked}. */
  private static int verb(Utterance utterance) {
    for (int at = utterance.cue().start(); at < utterance.cue().end(); at++) {
      SpokenTo spoken = new SpokenTo(utterance, at);
      if (TOLD.contains(utterance.lower(at)) && (spoken.isPassive() || spoken.isClause())) {
        return at;
      }
      if (ReportingWords.isReport(utterance.lower(at))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isPassive() {
    return VerbGroup.isBe(utterance, verb - 1) || GETTING.contains(utterance.lower(verb - 1));
  }

  /** {@code Asked about it, Berg}, {@code when asked}, {@code Berg, asked about it,}. */
  private boolean isClause() {
    String before = utterance.lower(verb - 1);
    if (utterance.paragraph().begins(verb)) {
      return LEADS.contains(utterance.lower(verb + 1));
    }
    return CLAUSES.contains(before)
        || before.equals(",") && isBehindSpeaker() && LEADS.contains(utterance.lower(verb + 1));
  }

  /** With a verb of the speaker's own behind it: {@code Berg, asked about it, said}. */
  private boolean isBehindSpeaker() {
    int comma = utterance.content().getLast().end();
    int next = comma + 1;
    while (PolarityWords.isAdverb(utterance.lower(next))) {
      next++;
    }
    String own = utterance.lower(next);
    boolean isEnclosed =
        utterance.lower(comma).equals(",")
            && (PolarityWords.isAuxiliary(own)
                || ReportingWords.isSpeech(own) && !own.endsWith("ing"));
    return isEnclosed && utterance.speaker().filter(each -> each.end() == verb - 1).isPresent();
  }

  private Statement told(Statement statement) {
    Optional<Span> agent = agent();
    boolean isAgent =
        utterance.speaker().filter(each -> isBehindBy(each) || overlaps(each, agent)).isPresent();
    Optional<Span> told =
        utterance
            .speaker()
            .filter(each -> !isAgent && (each.end() <= verb || !isPassive()))
            .or(this::subject);
    return new Statement(
        statement.kind(),
        statement.cue(),
        isAgent
            ? statement.speaker()
            : agent.map(each -> SpeakerBounds.speaker(utterance.paragraph(), each)),
        utterance.content().stream()
            .filter(each -> !told.equals(Optional.of(each)))
            .map(utterance.paragraph()::part)
            .toList(),
        statement.via(),
        statement.marks(),
        told.filter(each -> !NAMELESS.contains(utterance.lower(each.start()))).map(this::recipient),
        statement.when(),
        statement.confidence());
  }

  private boolean isBehindBy(Span speaker) {
    return speaker.start() == verb + 2 && utterance.lower(verb + 1).equals("by");
  }

  private static boolean overlaps(Span speaker, Optional<Span> agent) {
    return agent.filter(speaker::overlaps).isPresent();
  }

  /** What was taken for said and stands before the verb, with more behind it. */
  private Optional<Span> subject() {
    Span first = utterance.content().getFirst();
    boolean isSubject =
        utterance.content().size() > 1
            && first.end() == utterance.cue().start()
            && !Polarity.LEADS.contains(utterance.lower(first.start()))
            && !utterance.isQuoted(first);
    return isSubject ? Optional.of(first) : Optional.empty();
  }

  private Optional<Span> agent() {
    return utterance.lower(verb + 1).equals("by")
        ? new Adjuncts(utterance, new TreeMap<>())
            .named(verb + 2, utterance.to())
            .flatMap(Adjuncts.Found::to)
        : Optional.empty();
  }

  private Recipient recipient(Span tokens) {
    Part words = utterance.paragraph().part(tokens);
    return new Recipient(words, words.text());
  }
}
