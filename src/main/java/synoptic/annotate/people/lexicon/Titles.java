package synoptic.annotate.people.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import synoptic.text.WordList;

/** Forms of address, ranks and offices. */
public final class Titles {

  private static final Map<String, Set<String>> BY_KIND =
      WordList.kinds(Titles.class, "en/titles.txt");

  private static final Set<String> QUALIFIERS =
      BY_KIND.get("one").stream()
          .filter(office -> office.indexOf(':') > 0)
          .map(office -> office.substring(0, office.indexOf(':')))
          .collect(Collectors.toSet());

  static {
    QUALIFIERS.addAll(BY_KIND.get("modifier"));
  }

  private Titles() {}

  /** Whether a word can stand before a name and is no part of it: {@code Gen.}. */
  public static boolean contains(String word) {
    String key = key(word);
    return is("rank", key) || is("man", key) || is("woman", key) || isOffice(word);
  }

  /** The rank that a word before a name is, in full and in lower case: {@code Gen.}. */
  public static Optional<String> rank(String word) {
    String key = key(word);
    return BY_KIND.get("forces").stream()
        .filter(rank -> rank.equals(key) || rank.startsWith(key + ":"))
        .map(rank -> rank.substring(rank.indexOf(':') + 1))
        .findFirst();
  }

  /**
   * The ranks by which somebody with titles is called, in full and in lower case: of several in a
   * row the last one, {@code Maj. Gen.}; none where it is part of an office, {@code Attorney
   * General}.
   */
  public static List<String> ranks(String titles) {
    List<String> words = List.of(titles.split(" "));
    return IntStream.range(0, words.size())
        .filter(at -> at + 1 == words.size() || rank(words.get(at + 1)).isEmpty())
        .filter(at -> at == 0 || !is("civil", key(words.get(at - 1))))
        .mapToObj(at -> rank(words.get(at)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whether a word that can stand before a name needs another one there: {@code former}. */
  public static boolean isLoose(String word) {
    return is("loose", key(word));
  }

  /** Whether a word is a form of address and nothing else: {@code Mr}. */
  public static boolean isAddress(String word) {
    return is("address", key(word));
  }

  /** The sex that a form of address tells. */
  public static Optional<Sex> sex(String word) {
    String key = key(word);
    return is("man", key)
        ? Optional.of(Sex.MAN)
        : is("woman", key) ? Optional.of(Sex.WOMAN) : Optional.empty();
  }

  /** The sex that a noun for somebody tells: {@code spokeswoman}. */
  public static Optional<Sex> sexOf(String noun) {
    return is("he", noun)
        ? Optional.of(Sex.MAN)
        : is("she", noun) ? Optional.of(Sex.WOMAN) : Optional.empty();
  }

  /** Whether a noun, in lower case, means a person, whatever its ending. */
  public static boolean isHuman(String noun) {
    return is("human", noun) || is("he", noun) || is("she", noun);
  }

  /** Whether a noun, in lower case, tells whose relative somebody is, or whose wife. */
  public static boolean isKin(String noun) {
    return is("kin", noun);
  }

  /** Whether a noun, in lower case, means no person, though it ends like one that does. */
  public static boolean isThing(String noun) {
    return is("thing", noun);
  }

  /** The sex that the form of address at the beginning of a name tells. */
  public static Optional<Sex> sexIn(String name) {
    return sex(name.strip().split("\\s+")[0]);
  }

  /** Whether a word alone can be an office: {@code minister}. */
  public static boolean isOffice(String word) {
    String key = key(word);
    int hyphen = key.lastIndexOf('-');
    return is("office", key) || hyphen > 0 && isCompound(key, hyphen);
  }

  /** {@code director-general}, {@code vice-chancellor}, {@code president-elect}. */
  private static boolean isCompound(String word, int hyphen) {
    return word.endsWith("-elect")
        ? is("office", word.substring(0, hyphen))
        : word.endsWith("-general")
            ? is("office", word.substring(0, hyphen)) || is("one", word.replace('-', ':'))
            : is("office", word.substring(hyphen + 1)) && is("another", word.substring(0, hyphen));
  }

  /** Whether a word can stand before an office: {@code foreign}. */
  public static boolean qualifies(String word) {
    return QUALIFIERS.contains(word);
  }

  /** Whether an office with the word, in lower case, is another than the same without it. */
  public static boolean makesAnother(String word) {
    return is("another", word);
  }

  /** Whether the word, in lower case, is an office that very many have: {@code officer}. */
  public static boolean isWide(String word) {
    return is("wide", word);
  }

  /**
   * Whether a word that can stand before a name is a name or a company's as well, so that it needs
   * two more words behind it: {@code Pastor}, {@code MP}.
   */
  public static boolean isWeak(String word) {
    return is("weak", key(word));
  }

  /** Whether the word, in lower case, is the office of a firm, of which one person has several. */
  public static boolean isOfFirm(String word) {
    return is("firm", word);
  }

  /** Whether the word, in lower case, is who began a firm, which may bear the name. */
  public static boolean isOfFounder(String word) {
    return is("founder", word);
  }

  /** Whether the word, in lower case, tells where somebody comes from: {@code dutchman}. */
  public static boolean isOrigin(String word) {
    return is("origin", word);
  }

  /** Whether the second word is an office for which the first one, a wider word, is used. */
  public static boolean isSort(String wider, String office) {
    return is("sort", wider + ":" + office);
  }

  /** Whether one person at a time holds the office. */
  public static boolean isHeldByOne(String office) {
    String title = office.toLowerCase(Locale.ROOT);
    String[] words = title.split(" ");
    int last = words.length - 1;
    return last == 0 && is("one", words[0])
        || last > 0 && is("one", words[last - 1] + ":" + words[last])
        || title.equals("secretary of state");
  }

  private static boolean is(String kind, String key) {
    return BY_KIND.get(kind).contains(key);
  }

  private static String key(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
