package synoptic.annotate.statements;

import static synoptic.annotate.statements.PolarityWords.words;

import java.util.Set;
import java.util.stream.IntStream;
import synoptic.annotate.people.SpeakerWords;
import synoptic.text.Span;

/**
 * Tells cues by which nothing is said: what a thing recalls or shows, what must be confirmed, whom
 * a court charges, what nobody said a word about.
 */
final class NoStatement {

  /** Verbs that say something of persons and documents, and mean something of things. */
  private static final Set<String> OF_THINGS =
      words(
          """
          recall recalls recalled recalling echo echoes echoed echoing mark marks marked marking
          mirror mirrors mirrored reflect reflects reflected address addresses addressed
          promise promises promised promising signal signals signalled signaled spell spells spelled
          mean means meant raise raises raised cast casts casting
          """);

  /** Things that somebody wrote or found, which tell what is in them. */
  private static final Set<String> WRITTEN =
      words(
          """
          report study survey poll paper papers article book letter letters memo message messages email
          e-mail text file files record records document documents indictment complaint lawsuit filing
          affidavit transcript statement statements speech testimony review analysis research data
          figures numbers statistics evidence findings results post tweet tweets blog site website page
          programme program film documentary video newspaper magazine column essay editorial story note
          diary plan bill law rule ruling verdict treaty agreement resolution manifesto platform ad ads
          sign poster label chart map account accounts
          """);

  private static final Set<String> OBLIGING = words("must should ought needs need");
  private static final Set<String> PROSECUTING =
      words("charge charges charged charging convict convicted sentence sentenced");
  private static final Set<String> APPEARING =
      words(
          "look looks looked looking seem seems seemed sound sounds sounded act acts acted feel feels felt");
  private static final Set<String> MEETING = CueWords.of("meeting");
  private static final Set<String> MET = CueWords.of("met");

  /** So many words stand at most between a verb and what is met. */
  private static final int MOST_BEFORE_MET = 5;

  private static final Set<String> ATTACKING = CueWords.of("attacking");
  private static final Set<String> ARMED = CueWords.of("armed");
  private static final Set<String> LITTLE = words("word words anything");
  private static final Set<String> NOBODY = words("neither nor nobody none noone no");

  private final Utterance utterance;

  private NoStatement(Utterance utterance) {
    this.utterance = utterance;
  }

  /** Whether nothing was said by the cue. */
  static boolean isAt(Utterance utterance) {
    NoStatement no = new NoStatement(utterance);
    return no.isNobodys()
        || no.isAppearance()
        || no.isAside()
        || no.isMet()
        || !no.isClause() && (no.isOfThing() || no.isDuty() || no.isCharge() || no.isAssault());
  }

  /** Whether what is said is a clause or stands in quotation marks, and so was surely said. */
  private boolean isClause() {
    Span first = utterance.content().getFirst();
    return utterance.content().stream().anyMatch(utterance::isQuoted)
        || Polarity.LEADS.contains(utterance.lower(first.start()))
        || utterance.lower(first.start() - 1).equals("that")
        || first.end() <= utterance.cue().start();
  }

  /** {@code Her loss recalled the fall of the cabinet}. */
  private boolean isOfThing() {
    boolean isVerb = isInCue(OF_THINGS);
    return isVerb && utterance.speaker().filter(this::isThing).isPresent();
  }

  private boolean isThing(Span speaker) {
    int last = speaker.end() - 1;
    for (int at = speaker.start(); at < speaker.end(); at++) {
      if (utterance.paragraph().isCapital(at) && !utterance.paragraph().begins(at)) {
        return false;
      }
    }
    String words = utterance.paragraph().part(speaker).text();
    String noun = utterance.lower(last);
    return speaker.length() > 1
        && utterance.isWord(last)
        && !WRITTEN.contains(noun)
        && SpeakerWords.isThing(words);
  }

  /** {@code He looked as if he could go no farther}. */
  private boolean isAppearance() {
    Span cue = utterance.cue();
    int last = cue.end() - 1;
    boolean isIn = utterance.lower(last).equals("as") || utterance.lower(last).equals("like");
    String next = utterance.lower(isIn ? last : cue.end());
    return APPEARING.contains(utterance.lower(isIn ? last - 1 : last))
        && (next.equals("as") || next.equals("like"));
  }

  /** {@code the Senate must confirm them}. */
  private boolean isDuty() {
    Span cue = utterance.cue();
    return OBLIGING.contains(utterance.lower(cue.start()))
        || OBLIGING.contains(utterance.lower(cue.start() - 1));
  }

  /** {@code prosecutors charged the couple}. */
  private boolean isCharge() {
    return PROSECUTING.contains(utterance.lower(utterance.cue().end() - 1));
  }

  /**
   * {@code The nominee faced questions about it}: others asked. One who draws a conclusion says it,
   * and of {@code faced the charge that} what follows was said.
   */
  private boolean isMet() {
    int verb = utterance.cue().start();
    return MEETING.contains(utterance.lower(verb))
        && IntStream.rangeClosed(verb + 1, Math.min(verb + MOST_BEFORE_MET, utterance.to() - 1))
            .filter(at -> MET.contains(utterance.lower(at)))
            .anyMatch(at -> !utterance.lower(at + 1).equals("that"));
  }

  /** {@code Riot police attacked the crowd}, not {@code attacked the plan as a betrayal}. */
  private boolean isAssault() {
    return isInCue(ATTACKING)
        && !isCalled()
        && utterance
            .speaker()
            .filter(speaker -> ARMED.contains(utterance.lower(speaker.end() - 1)))
            .isPresent();
  }

  /** {@code As a betrayal}, {@code as unfair} behind the cue, not {@code as it left the square}. */
  private boolean isCalled() {
    return IntStream.range(utterance.cue().end(), utterance.to())
        .anyMatch(
            at -> utterance.lower(at).equals("as") && !Pronouns.contains(utterance.lower(at + 1)));
  }

  /** {@code as far as I can tell}. */
  private boolean isAside() {
    int from = utterance.speaker().map(Span::start).orElse(utterance.cue().start());
    return Pronouns.contains(utterance.lower(from))
        && utterance.lower(from - 1).equals("as")
        && utterance.lower(from - 2).equals("far")
        && utterance.lower(from - 3).equals("as");
  }

  private boolean isInCue(Set<String> words) {
    Span cue = utterance.cue();
    return IntStream.range(cue.start(), cue.end())
        .anyMatch(at -> words.contains(utterance.lower(at)));
  }

  /** {@code Neither of them said a word about it}. */
  private boolean isNobodys() {
    int behind = utterance.cue().end();
    boolean isLed = utterance.lower(behind).equals("a") || utterance.lower(behind).equals("one");
    int last = isLed ? behind + 1 : behind;
    boolean isLittle = false;
    for (int at = utterance.cue().start(); at <= last; at++) {
      isLittle |= LITTLE.contains(utterance.lower(at));
    }
    if (!isLittle) {
      return false;
    }
    for (int before = utterance.from(); before < utterance.cue().start(); before++) {
      if (NOBODY.contains(utterance.lower(before))) {
        return true;
      }
    }
    return false;
  }
}
