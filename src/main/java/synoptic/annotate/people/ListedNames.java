package synoptic.annotate.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.NamedEntity.Sort;
import synoptic.annotate.people.lexicon.Determiners;
import synoptic.corpus.People;
import synoptic.corpus.People.Named;
import synoptic.text.Folding;
import synoptic.text.Words;

/** Finds the names of a library's own list where they stand, the longest first. */
final class ListedNames {

  /** A name of the list, and the token behind its last. */
  record Found(int end, String name, Sort sort) {}

  /** One way to write a name, word by word. */
  private record Spelling(List<String> words, String name, Sort sort) {}

  private final KnownNames known;
  private final Set<String> persons;
  private final Map<String, List<Spelling>> byFirstWord = new HashMap<>();

  ListedNames(People people) {
    known = new KnownNames(people);
    persons = people.persons().stream().map(Named::name).collect(Collectors.toSet());
    people.persons().forEach(person -> add(person, Sort.PERSON));
    people.bodies().forEach(body -> add(body, Sort.BODY));
    byFirstWord
        .values()
        .forEach(all -> all.sort((one, other) -> other.words.size() - one.words.size()));
  }

  private void add(Named named, Sort sort) {
    for (String spelling : named.spellings()) {
      List<String> words =
          Words.of(Determiners.without(spelling)).stream().map(word -> word.text()).toList();
      if (!words.isEmpty()) {
        byFirstWord
            .computeIfAbsent(key(words.getFirst()), first -> new ArrayList<>())
            .add(new Spelling(words, named.name(), sort));
      }
    }
  }

  private static String key(String word) {
    return Folding.fold(TokenText.withoutPossessive(word));
  }

  /** The name that the list gives to a person of this name. */
  Optional<String> person(String name) {
    return persons.isEmpty()
        ? Optional.empty()
        : known.person(PersonName.of(name)).filter(persons::contains);
  }

  /** The longest name of the list that begins with a token. */
  Optional<Found> at(Paragraph paragraph, int at) {
    for (Spelling spelling : byFirstWord.getOrDefault(key(paragraph.lower(at)), List.of())) {
      int end = end(paragraph, at, spelling.words);
      if (end > 0) {
        return Optional.of(new Found(end, spelling.name, spelling.sort));
      }
    }
    return Optional.empty();
  }

  /** The token behind the words, full stops of abbreviations passed over; 0 where others stand. */
  private static int end(Paragraph paragraph, int from, List<String> words) {
    int at = from;
    for (String word : words) {
      if (at >= paragraph.size()
          || !meets(word, TokenText.of(paragraph, at), word == words.getLast())) {
        return 0;
      }
      at++;
    }
    return at;
  }

  /** What the list writes with a capital, a text does too; capitals alone meet only capitals. */
  private static boolean meets(String word, String token, boolean last) {
    String written = last ? TokenText.withoutPossessive(token) : token;
    if (!Folding.fold(written).equals(Folding.fold(word))) {
      return false;
    }
    boolean capitals = word.chars().noneMatch(Character::isLowerCase);
    return capitals
        ? written.chars().noneMatch(Character::isLowerCase)
        : !Character.isUpperCase(word.codePointAt(0))
            || Character.isUpperCase(written.codePointAt(0));
  }
}
