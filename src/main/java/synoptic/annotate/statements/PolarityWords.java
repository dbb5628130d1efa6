package synoptic.annotate.statements;

import java.util.Set;

/** Words that turn a verb round, put it off or make it depend on something, in lower case. */
final class PolarityWords {

  private static final Set<String> NEGATORS =
      Set.of("not", "never", "cannot", "neither", "nor", "without");

  /** After <i>not</i>: what follows was said, and more. */
  private static final Set<String> NOT_ONLY = Set.of("only", "just", "merely", "simply", "solely");

  /** As or before a speaker: nobody spoke. */
  private static final Set<String> NOBODY =
      Set.of("no", "not", "none", "nobody", "neither", "nor", "noone");

  private static final Set<String> AUXILIARIES =
      words("do does did has have had having is are was were be been being");

  static final Set<String> BE = words("is are was were be been being am");

  private static final Set<String> MODALS =
      words("will shall would could should may might can must");

  private static final Set<String> ADVERBS =
      words(
          """
          also ever even yet still again once either longer quite only just so far
          however later often always sometimes then soon already first now
          """);

  /** Words that end as adverbs do and are verbs or nouns. */
  private static final Set<String> NO_ADVERBS =
      words("reply imply apply comply rely supply rally ally family multiply");

  /** Between <i>would</i> and a verb: it was said, again and again or later on. */
  private static final Set<String> REPEATED =
      words(
          """
          later often always sometimes then soon frequently repeatedly eventually
          subsequently regularly usually occasionally routinely ultimately
          """);

  /** After <i>would</i>: a wish and no condition. */
  private static final Set<String> WISHES = Set.of("like", "love", "prefer", "rather", "hate");

  static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "suppose", "supposing", "provided", "lest");

  /** Before its subject: a condition without <i>if</i>. */
  static final Set<String> INVERTED = Set.of("had", "should", "were");

  /** With a form of <i>be</i> before and <i>to</i> behind them. */
  private static final Set<String> PLANNED =
      words(
          """
          expected set due scheduled likely unlikely going about slated poised planned
          supposed ready
          """);

  private static final Set<String> PLANNING =
      words("plan plans planned planning intend intends intended intending");

  /** Before an infinitive: what it names was not done. */
  private static final Set<String> FAILING =
      words(
          """
          fail fails failed failing failure neglect neglects neglected neglecting forget
          forgets forgot omitted unable inability
          """);

  private static final Set<String> DENYING =
      words(
          """
          deny denies denied denying denial denials disavow disavows disavowed
          disavowing
          """);

  private static final Set<String> REJECTING =
      words(
          """
          reject rejects rejected rejecting dismiss dismisses dismissed dismissing
          dispute disputes disputed disputing refute refutes refuted refuting rebutted
          """);

  private static final Set<String> CLAIMS =
      words(
          """
          claim claims allegation allegations accusation accusations suggestion
          suggestions assertion assertions notion idea charge charges implication report
          reports rumor rumors rumour rumours contention
          """);

  private static final Set<String> RESPONSES =
      Set.of("comment", "answer", "reply", "response", "replies", "answers");

  /** After <i>no</i> or <i>not</i>: nothing was said. */
  private static final Set<String> MENTIONS =
      words(
          """
          mention reference indication statement explanation word claim apology
          admission acknowledgment acknowledgement announcement
          """);

  /** Besides {@link ReportingWords}: what is said to be refused or expected. */
  private static final Set<String> SPEAKING = Set.of("identify", "name");

  private PolarityWords() {}

  /** The words of a list that blanks part. */
  static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  /** Whether a verb without an ending is one of speech. */
  static boolean isSpeaking(String word) {
    return SPEAKING.contains(word) || ReportingWords.isSpeech(word);
  }

  static boolean isNegator(String word) {
    return NEGATORS.contains(word) || word.endsWith("n't");
  }

  static boolean goesBeyond(String word) {
    return NOT_ONLY.contains(word);
  }

  static boolean isNobody(String word) {
    return NOBODY.contains(word);
  }

  /** <i>have</i>, <i>doesn't</i>, <i>wouldn't</i>, <i>she'll</i>. */
  static boolean isAuxiliary(String word) {
    return AUXILIARIES.contains(positive(word)) || !modal(word).isEmpty();
  }

  /** The modal verb that a word is or ends in, without a negation; nothing where it is none. */
  static String modal(String word) {
    if (word.equals("cannot")) {
      return "can";
    }
    if (word.endsWith("'ll") || word.equals("won't")) {
      return "will";
    }
    String positive = positive(word);
    return MODALS.contains(positive) ? positive : "";
  }

  private static String positive(String word) {
    if (word.equals("can't")) {
      return "can";
    }
    return word.endsWith("n't") ? word.substring(0, word.length() - 3) : word;
  }

  static boolean isAdverb(String word) {
    boolean ends = word.length() > 3 && word.endsWith("ly") && !NO_ADVERBS.contains(word);
    return ends || ADVERBS.contains(word);
  }

  static boolean isRepeated(String word) {
    return REPEATED.contains(word);
  }

  static boolean isWish(String word) {
    return WISHES.contains(word);
  }

  static boolean isPlanned(String word) {
    return PLANNED.contains(word);
  }

  static boolean isPlanning(String word) {
    return PLANNING.contains(word);
  }

  static boolean isFailing(String word) {
    return FAILING.contains(word);
  }

  static boolean isRefusing(String word) {
    return word.startsWith("declin") || word.startsWith("refus") || word.equals("unwilling");
  }

  static boolean isDenying(String word) {
    return DENYING.contains(word);
  }

  static boolean isRejecting(String word) {
    return REJECTING.contains(word);
  }

  static boolean isClaim(String word) {
    return CLAIMS.contains(word);
  }

  /** Whether not doing it is to refuse an answer: {@code did not respond to a request}. */
  static boolean isAnswering(String word) {
    return RESPONSES.contains(word)
        || word.startsWith("respon")
        || word.startsWith("repl")
        || word.startsWith("return")
        || word.startsWith("answer")
        || word.startsWith("comment");
  }

  static boolean isMention(String word) {
    return MENTIONS.contains(word);
  }
}
