package synoptic.annotate.statements;

import static synoptic.annotate.statements.PolarityWords.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import synoptic.annotate.Paragraph;
import synoptic.corpus.Part;
import synoptic.corpus.Recipient;
import synoptic.corpus.Reporter;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.corpus.UtteranceDay;
import synoptic.text.Span;

/**
 * Words that are somebody's though no quotation marks tell it: a post above its signature, {@code —
 * Anna Berg (@MayorBerg) May 3, 2017}, and a letter or a statement below its announcement, {@code
 * Read the full letter:}, as long as it says "I", "we" or "you".
 */
final class UnmarkedWords {

  /** How sure it is at most that what stands below an announcement is what was announced. */
  private static final double MOST_SURE = 0.75;

  private static final double SURE_OF_POST = 0.9;

  /** Words between what is announced and the colon, at most. */
  private static final int MOST_BETWEEN = 6;

  private static final String ACCOUNT =
      "(\\p{Lu}[^—–@()\\n]{1,60}?) ?\\((@\\w{1,30})\\)([^@\\n]{0,40})$";
  private static final Pattern SIGNATURE = Pattern.compile("^[—–-]{1,2} ?" + ACCOUNT);
  private static final Pattern SIGNED = Pattern.compile("^(\\S.*?) ?[—–] ?" + ACCOUNT);

  private static final Set<String> ANNOUNCED =
      words(
          """
          letter statement email e-mail message memo post tweet note speech remarks text
          reply response apology poem prayer eulogy caption resignation declaration reads
          """);

  private static final Set<String> ANNOUNCING =
      words(
          """
          wrote writes said says tweeted tweets posted posts reads read stated states
          continued continues replied replies declared declares added adds
          """);

  private static final Set<String> OWN =
      words("i we you my our your me us i'm i've i'll i'd we're we've we'll you're you've");

  private boolean isAnnounced;

  /**
   * What stands below a post.
   *
   * @param name as it is written
   * @param day the words for its day; may be blank
   */
  private record Signature(String name, String day) {}

  /** Whether the paragraph is the signature of the one above and nothing else. */
  static boolean isSignature(Paragraph paragraph) {
    return hasAccount(paragraph) && SIGNATURE.matcher(paragraph.whole().text()).find();
  }

  /** Few have one, and looking for the whole signature takes longer. */
  private static boolean hasAccount(Paragraph paragraph) {
    return paragraph.whole().text().contains("(@");
  }

  /** The post that a paragraph is, above its signature or with it. */
  static Optional<Statement> post(Paragraph paragraph, Optional<Paragraph> below) {
    if (!hasAccount(paragraph) && below.filter(UnmarkedWords::hasAccount).isEmpty()) {
      return Optional.empty();
    }
    Matcher signed = SIGNED.matcher(paragraph.whole().text());
    if (signed.find()) {
      int start = paragraph.spans[0].start();
      Part content =
          Part.of(paragraph.text, new Span(start + signed.start(1), start + signed.end(1)));
      return Optional.of(post(content, new Signature(signed.group(2), signed.group(4))));
    }
    return below
        .filter(next -> !isSignature(paragraph))
        .map(next -> SIGNATURE.matcher(next.whole().text()))
        .filter(Matcher::find)
        .map(found -> post(paragraph.whole(), new Signature(found.group(1), found.group(3))));
  }

  private static Statement post(Part content, Signature signature) {
    Part nothing = nothing(content);
    Optional<UtteranceDay> day =
        Paragraph.of(signature.day, Paragraph.MOST_TOKENS).stream()
            .filter(words -> words.size() > 0)
            .flatMap(words -> new UtteranceDays(Optional.empty()).in(words).stream())
            .findFirst()
            .map(found -> new UtteranceDay(nothing, found.time()));
    return block(
            content,
            new Speaker(
                new Part(signature.name, nothing.span()), signature.name, Speaker.Sort.DESCRIPTION))
        .toldTo(Optional.of(new Recipient(nothing, Circumstances.TWITTER)))
        .saidOn(day)
        .assured(SURE_OF_POST);
  }

  /** The words for a speaker who is not mentioned there. */
  private static Part nothing(Part content) {
    int start = content.span().start();
    return new Part("", new Span(start, start));
  }

  private static Statement block(Part content, Speaker speaker) {
    return new Statement(
        Statement.Kind.DIRECT, Optional.empty(), Optional.of(speaker), List.of(content), List.of());
  }

  /** The same without words for its speaker, who is mentioned elsewhere. */
  static Statement withoutMention(Statement post) {
    Part nothing = nothing(post.content().getFirst());
    return post.by(post.speaker().map(speaker -> speaker.mentionedBy(nothing)), post.via());
  }

  /**
   * The statements of a paragraph that stands below an announcement, if it does: all of it, by whom
   * the announcement tells, and what others said in it.
   *
   * @param statements what was found in it
   * @param speaker whose words are announced
   */
  Optional<List<Statement>> announced(
      Paragraph paragraph, List<Statement> statements, Optional<Speaker> speaker) {
    isAnnounced &= isOwn(paragraph);
    if (!isAnnounced || speaker.isEmpty()) {
      return Optional.empty();
    }
    Statement whole = withoutMention(block(paragraph.whole(), speaker.get())).assured(MOST_SURE);
    Reporter reporter =
        new Reporter(nothing(paragraph.whole()), speaker.get().name(), Optional.empty());
    return Optional.of(within(whole, reporter, statements));
  }

  /**
   * What somebody says with what others say in it.
   *
   * @param reporter whoever says the whole
   * @param statements what was found in it
   */
  static List<Statement> within(Statement whole, Reporter reporter, List<Statement> statements) {
    List<Statement> all = new ArrayList<>(List.of(whole));
    for (Statement inner : statements) {
      boolean isOther = inner.speaker().filter(found -> !isOwn(found.mention().text())).isPresent();
      if (isOther && inner.cue().isPresent()) {
        List<Reporter> via = new ArrayList<>(List.of(reporter));
        via.addAll(inner.via());
        all.add(inner.by(inner.speaker(), via));
      }
    }
    return all;
  }

  private static boolean isOwn(String word) {
    return OWN.contains(word.replace('’', '\'').toLowerCase(Locale.ROOT));
  }

  /** Whether somebody speaks in it of himself or to somebody. */
  static boolean addressesSomebody(Paragraph paragraph) {
    return IntStream.range(0, paragraph.size()).anyMatch(at -> OWN.contains(paragraph.lower(at)));
  }

  /** Whether somebody speaks in it of himself or to somebody, without any quotation marks. */
  private static boolean isOwn(Paragraph paragraph) {
    return Arrays.stream(paragraph.quotes).allMatch(quote -> quote < 0)
        && addressesSomebody(paragraph);
  }

  /** Goes on to what stands below a paragraph. */
  void read(Paragraph paragraph) {
    isAnnounced |= isAnnouncement(paragraph);
  }

  /** Whether it ends with a colon, close behind a word for what is announced. */
  static boolean isAnnouncement(Paragraph paragraph) {
    int colon = paragraph.size() - 1;
    if (colon < 1 || paragraph.first(colon) != ':' || paragraph.quotes[colon] >= 0) {
      return false;
    }
    boolean isAnnounced = ANNOUNCING.contains(paragraph.lower(colon - 1));
    for (int at = colon - 1; at >= Math.max(0, colon - MOST_BETWEEN); at--) {
      isAnnounced |= ANNOUNCED.contains(paragraph.lower(at));
      if (paragraph.begins(at)) {
        break;
      }
    }
    return isAnnounced;
  }
}
