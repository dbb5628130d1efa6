package synoptic.ingest.plain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name of who publishes in notes about it, in affiliations and in copyright lines. */
public final class Publisher {

  private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern KIND =
      Pattern.compile(
          " (?:is|est|ist|es) (?:an? |une? |eine? |una? )?(?:[\\p{L}-]+,? (?:and )?){0,6}?"
              + "(?:independent|non-?partisan|not?n?-(?:for-)?profit|non-?governmental|educational"
              + "|registered charity|think[- ]tank|news (?:site|agency|outlet|website)|research (?:institute"
              + "|center|centre|organi[sz]ation)|online (?:magazine|newspaper|platform)|media outlet"
              + "|indépendante?|unabhängige?s?r?|independiente)\\b");

  private static final Pattern DISCLAIMER =
      Pattern.compile(
          "(?:views|opinions)\\b.{0,80}\\b(?:author|authors|writer|their own|his own|her own)\\b"
              + "|do(?:es)? not necessarily (?:reflect|represent)|editorial (?:control|policy|independence)"
              + "|(?:does|do) not (?:engage in advocacy|take (?:institutional )?positions?)",
          I);

  private static final Pattern APPEAL =
      Pattern.compile(
          "\\bdonat(?:e|ion|ions|or|ors)\\b|\\bmembers?hip\\b|become a member|support our|click here"
              + "|learn more|our mission|visit our|our website|founded in \\d{4}",
          I);

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\(c\\)|copyright) ?(?:©|\\(c\\))? ?(?:(?:19|20)\\d\\d(?: ?[-–] ?(?:19|20)\\d\\d)?)? ?(?:by )?"
              + "(.{0,80}?)(?:[.,|] ?.*|,? (?:19|20)\\d\\d.*| all rights.*)?",
          I);

  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?:©|\\(c\\) ?(?:19|20)\\d\\d|(?:database )?copyright(?: ?[©:]| ?\\(c\\)| by | notice"
              + "|,? (?:19|20)\\d\\d(?! (?!by |the |all )(?-i:\\p{Ll}))|$)).*"
              + "|.*\\ball rights reserved\\.?",
          I);

  private static final Pattern AFFILIATION =
      Pattern.compile(
          ".*?(?:\\bat|\\bwith|\\bof|\\bfor|,) (?:[Tt]he )?(\\p{Lu}(?:(?! at | of the )[^,()]){3,70} \\((\\p{Lu}{2,8})\\)(?:, \\p{Lu}[\\p{L} -]{1,40})?)");

  private Publisher() {}

  /** Whether the text tells about who publishes, rather than about what happened. */
  static boolean isAbout(String text) {
    if (text.length() > LineShape.LONGEST_FURNITURE * 2) {
      return false;
    }
    int score = kind(text).isPresent() ? 3 : 0;
    score += DISCLAIMER.matcher(text).find() ? 3 : 0;
    score += APPEAL.matcher(text).find() ? 2 : 0;
    boolean disclaims = text.length() <= 300 && score == 3 && isPlainDisclaimer(text);
    return score >= 5 || disclaims;
  }

  private static boolean isPlainDisclaimer(String text) {
    String folded = LineShape.folded(text);
    return DISCLAIMER.matcher(text).find()
        && (folded.startsWith("the views ")
            || folded.startsWith("the opinions ")
            || folded.startsWith("views ")
            || folded.startsWith("opinions ")
            || folded.startsWith("disclaimer"));
  }

  private static Optional<Matcher> kind(String text) {
    Matcher kind = KIND.matcher(text.substring(0, Math.min(text.length(), 250)));
    return kind.find() && kind.start() <= 90 ? Optional.of(kind) : Optional.empty();
  }

  /** The publisher's name in a note about it, without article and abbreviation. */
  static Optional<String> inAbout(String text) {
    return kind(text)
        .map(kind -> text.substring(0, kind.start()))
        .map(name -> name.replaceFirst("^[Tt]he ", "").replaceFirst(" \\(\\p{Lu}{2,10}\\)$", ""))
        .filter(name -> LineShape.wordCount(name, 9) <= 8 && isCapital(name));
  }

  /**
   * Whether it is such a line. A sentence that begins with the word tells of it: {@code Copyright
   * law protects …}.
   */
  public static boolean isCopyright(String text) {
    boolean isNotice =
        text.regionMatches(true, 0, "copyright ", 0, 10) && Outlets.areNames(text.replace(",", ""));
    return isNotice || RIGHTS.matcher(text).matches();
  }

  /** The name in a copyright line. */
  public static Optional<String> inCopyright(String text) {
    Matcher copyright = COPYRIGHT.matcher(text);
    return copyright.matches()
        ? Optional.of(copyright.group(1).strip())
            .filter(
                name ->
                    name.length() > 2
                        && isCapital(name)
                        && name.indexOf('/') < 0
                        && !LineShape.folded(name).startsWith("all rights"))
        : Optional.empty();
  }

  /** An institution at which someone works, where its abbreviation stands behind its name. */
  static Optional<String> inAffiliation(String text) {
    Matcher affiliation = AFFILIATION.matcher(text);
    if (text.length() > 200 || !affiliation.matches()) {
      return Optional.empty();
    }
    String name = affiliation.group(1);
    return abbreviates(affiliation.group(2), name.substring(0, name.indexOf('(')))
        ? Optional.of(name)
        : Optional.empty();
  }

  /** Whether the letters are, in order, capitals of the name. */
  private static boolean abbreviates(String letters, String name) {
    int found = 0;
    for (int at = 0; at < name.length() && found < letters.length(); at++) {
      found += name.charAt(at) == letters.charAt(found) ? 1 : 0;
    }
    return found == letters.length();
  }

  private static boolean isCapital(String name) {
    return !name.isEmpty() && !Character.isLowerCase(name.codePointAt(0));
  }
}
