package synoptic.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.corpus.People.Named;
import synoptic.corpus.file.HandWrittenFile;
import synoptic.corpus.yaml.HandWrittenText;
import synoptic.corpus.yaml.HandWrittenText.Items;
import synoptic.corpus.yaml.Yaml;
import synoptic.text.CleanText;

/**
 * Writes into {@code people.yaml} who is one and who is not: the new text is the old one with
 * something put in, and can be brought back.
 */
final class PeopleFile {

  private final HandWrittenFile file;

  PeopleFile(Path library) {
    file = new HandWrittenFile(library, "people.yaml", ReferenceFiles.LONGEST);
  }

  /**
   * Makes a name a variant of another, which gets an entry where it has none.
   *
   * @param sort whether the entry is a person's or a body's
   * @throws IOException with a message for a person where the file cannot be changed safely; it is
   *     as it was then
   */
  Path join(String name, String variant, Speaker.Sort sort) throws IOException {
    return file.changeKept(
        text -> joined(text, People.spelled(name), People.spelled(variant), sort));
  }

  /**
   * Says that two names are not one.
   *
   * @throws IOException as above
   */
  Path part(String name, String spelling) throws IOException {
    return file.changeKept(
        text -> parted(text, List.of(People.spelled(name), People.spelled(spelling))));
  }

  /**
   * Brings back the text that the last change has replaced.
   *
   * @throws IOException as above, and where the file is not as a change has left it
   */
  Path takeBack() throws IOException {
    return file.takeBack();
  }

  private static String joined(String text, String name, String variant, Speaker.Sort sort)
      throws IOException {
    People before = read(text);
    if (before.areApart(name, variant)) {
      throw new IOException(
          "it says under `apart` that %s and %s are not one; take that out by hand first"
              .formatted(name, variant));
    }
    boolean isPerson =
        !isAmong(before.bodies(), name)
            && (isAmong(before.persons(), name) || sort == Speaker.Sort.PERSON);
    People after =
        isPerson
            ? new People(with(before.persons(), name, variant), before.bodies(), before.apart())
            : new People(before.persons(), with(before.bodies(), name, variant), before.apart());
    String key = isPerson ? "people" : "bodies";
    Items items = new Items(name, "variants", List.of(variant));
    return checked(after.equals(before) ? text : new HandWrittenText(text).with(key, items), after);
  }

  private static String parted(String text, List<String> names) throws IOException {
    People before = read(text);
    List<List<String>> apart = new ArrayList<>(before.apart());
    if (apart.contains(names)) {
      return text;
    }
    apart.add(names);
    return checked(
        new HandWrittenText(text).withItem("apart", Yaml.list(names)),
        new People(before.persons(), before.bodies(), apart));
  }

  private static boolean isAmong(List<Named> all, String name) {
    return all.stream().anyMatch(named -> named.name().equals(name));
  }

  private static List<Named> with(List<Named> all, String name, String variant) {
    List<Named> longer = new ArrayList<>(all);
    for (int at = 0; at < longer.size(); at++) {
      Named named = longer.get(at);
      if (named.name().equals(name)) {
        List<String> variants = new ArrayList<>(named.variants());
        variants.add(variant);
        longer.set(at, named.variants().contains(variant) ? named : named.with(variants));
        return longer;
      }
    }
    longer.add(new Named(name, Optional.empty(), Optional.empty(), List.of(variant)));
    return longer;
  }

  private static People read(String text) throws IOException {
    List<Problem> problems = new ArrayList<>();
    People people = ReferenceFiles.people(CleanText.of(text), problems);
    if (!problems.isEmpty()) {
      throw new IOException(problems.getFirst().what() + "; mend that first");
    }
    return people;
  }

  /** The text, read to see that it says what it should and nothing else has changed. */
  private static String checked(String text, People expected) throws IOException {
    List<Problem> problems = new ArrayList<>();
    if (!ReferenceFiles.people(CleanText.of(text), problems).equals(expected)
        || !problems.isEmpty()) {
      throw new IOException("it is written in a way that cannot be added to safely");
    }
    return text;
  }
}
