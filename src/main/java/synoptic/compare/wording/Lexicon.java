package synoptic.compare.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.text.WordList;

/** The loaded words of English, in all their forms, with what they do. */
final class Lexicon {

  /** How a word is inflected. */
  enum Form {
    BASE,
    /** A plural, or a verb in the third person. */
    S,
    ED,
    ING
  }

  /**
   * An entry.
   *
   * @param shown as it is listed, which stands for all its forms
   * @param rest the words behind the first, of an expression
   * @param isVerb whether it counts only as a verb
   * @param notBefore words, one or two, before which it does not count
   */
  record Entry(
      Device device, String shown, List<String> rest, boolean isVerb, Set<String> notBefore) {}

  /** An entry by the first word of it that is met. */
  record Inflected(Entry entry, Form form) {}

  private static final Map<String, List<Inflected>> BY_FIRST_WORD = read();

  private Lexicon() {}

  /** What may begin with a word in lower case, the longest expressions first. */
  static List<Inflected> beginningWith(String lower) {
    return BY_FIRST_WORD.getOrDefault(lower, List.of());
  }

  private static Map<String, List<Inflected>> read() {
    Map<String, List<Inflected>> byFirstWord = new HashMap<>();
    WordList.lines(Lexicon.class, "en/loaded-words.txt")
        .forEach(
            (section, lines) -> {
              Device device = Device.valueOf(section.toUpperCase(Locale.ROOT));
              lines.forEach(line -> add(device, line, byFirstWord));
            });
    byFirstWord
        .values()
        .forEach(all -> all.sort(Comparator.comparingInt(each -> -each.entry().rest().size())));
    return byFirstWord;
  }

  private static void add(
      Device device, List<String> line, Map<String, List<Inflected>> byFirstWord) {
    boolean verb = line.getFirst().endsWith("/v");
    String shown = line.getFirst().replace("/v", "").replace('_', ' ');
    List<String> words = List.of(shown.split(" "));
    Set<String> notBefore =
        line.stream()
            .skip(1)
            .map(word -> word.substring(1).replace('_', ' '))
            .collect(Collectors.toSet());
    Entry entry = new Entry(device, shown, words.subList(1, words.size()), verb, notBefore);
    forms(words.getFirst(), verb)
        .forEach(
            (form, inflection) ->
                byFirstWord
                    .computeIfAbsent(form, first -> new ArrayList<>())
                    .add(new Inflected(entry, inflection)));
  }

  /** The regular forms of a word; a last consonant is doubled as well as left single. */
  private static Map<String, Form> forms(String base, boolean verb) {
    Map<String, Form> forms = new LinkedHashMap<>();
    forms.put(base, Form.BASE);
    String cut = base.substring(0, base.length() - 1);
    boolean soft = endsWithAny(base, "s", "x", "ch", "sh", "o");
    boolean consonantY = base.endsWith("y") && !endsWithAny(cut, "a", "e", "o", "u");
    forms.put(consonantY ? cut + "ies" : soft ? base + "es" : base + "s", Form.S);
    if (verb) {
      String stem = base.endsWith("e") ? cut : base;
      forms.put(consonantY ? cut + "ied" : stem + "ed", Form.ED);
      forms.put(stem + "ing", Form.ING);
      if (!base.endsWith("e")) {
        String doubled = base + base.charAt(base.length() - 1);
        forms.put(doubled + "ed", Form.ED);
        forms.put(doubled + "ing", Form.ING);
      }
    }
    return forms;
  }

  private static boolean endsWithAny(String word, String... endings) {
    return Arrays.stream(endings).anyMatch(word::endsWith);
  }
}
