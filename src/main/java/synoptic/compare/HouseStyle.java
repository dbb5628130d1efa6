package synoptic.compare;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the house styles of newspapers write otherwise: the stops of an abbreviation, titles in full
 * and shortened, British and American endings. A difference in these tells nothing of a source's
 * view.
 */
public final class HouseStyle {

  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("rep", "representative"),
          Map.entry("reps", "representatives"),
          Map.entry("sen", "senator"),
          Map.entry("sens", "senators"),
          Map.entry("gov", "governor"),
          Map.entry("govs", "governors"),
          Map.entry("gen", "general"),
          Map.entry("lt", "lieutenant"),
          Map.entry("col", "colonel"),
          Map.entry("sgt", "sergeant"),
          Map.entry("capt", "captain"),
          Map.entry("maj", "major"),
          Map.entry("prof", "professor"),
          Map.entry("rev", "reverend"),
          Map.entry("pres", "president"),
          Map.entry("dept", "department"),
          Map.entry("govt", "government"),
          Map.entry("assn", "association"),
          Map.entry("vs", "versus"),
          Map.entry("percent", "%"),
          Map.entry("pct", "%"),
          Map.entry("programme", "program"),
          Map.entry("centre", "center"),
          Map.entry("theatre", "theater"),
          Map.entry("defence", "defense"),
          Map.entry("offence", "offense"),
          Map.entry("licence", "license"),
          Map.entry("grey", "gray"),
          Map.entry("tyre", "tire"),
          Map.entry("cheque", "check"),
          Map.entry("adviser", "advisor"),
          Map.entry("whisky", "whiskey"));

  private static final int LONGEST_ENDING = 3;

  private static final Pattern BRITISH =
      Pattern.compile(
          "(?<=[bcdlmnptv])our(?=(?:s|ed|ing|able|ite|ful|hood)?$)"
              + "|is(?=(?:e|es|ed|ing|ation|ations|er|ers)$)"
              + "|ys(?=(?:e|es|ed|ing)$)"
              + "|(?<=[aeiou][^aeiou]{1,3}[aeiou])ll(?=(?:ed|ing|er|ers)$)");

  private static final Map<String, String> AMERICAN =
      Map.of("our", "or", "is", "iz", "ys", "yz", "ll", "l");

  private HouseStyle() {}

  /**
   * One form for all of them.
   *
   * @param folded a word without case and accents
   * @param isName whether it is written with a capital: {@code Raqqah} is {@code Raqqa}
   */
  public static String of(String folded, boolean isName) {
    String bare = folded.indexOf('.') < 0 ? folded : folded.replace(".", "");
    String known = TITLES.get(bare);
    if (known != null) {
      return known;
    }
    if (isName && bare.length() > LONGEST_ENDING && bare.endsWith("ah")) {
      return bare.substring(0, bare.length() - 1);
    }
    return bare.length() > LONGEST_ENDING + 2 ? american(bare) : bare;
  }

  /** {@code colour} and {@code organise} as they are written in America. */
  private static String american(String word) {
    Matcher british = BRITISH.matcher(word);
    return british.find() ? british.replaceAll(found -> AMERICAN.get(found.group())) : word;
  }
}
