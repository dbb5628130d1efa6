package synoptic.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import synoptic.text.CleanText;

/**
 * The people and bodies that a library's {@code people.yaml} names.
 *
 * @param persons people by name
 * @param bodies institutions, governments and groups
 * @param apart names of which no one stands for whom another of the same list does, whatever else
 *     would make them one
 */
public record People(List<Named> persons, List<Named> bodies, List<List<String>> apart) {

  /** A person or a body, with the other ways in which the name is written. */
  public record Named(
      String name, Optional<String> office, Optional<String> country, List<String> variants) {

    public Named {
      variants = List.copyOf(variants);
    }

    /** The name and its variants. */
    public List<String> spellings() {
      return Stream.concat(Stream.of(name), variants.stream()).distinct().toList();
    }

    Named with(List<String> others) {
      return new Named(name, office, country, others);
    }

    /** With the spellings of another entry, and what this one does not tell. */
    private Named and(Named other) {
      List<String> all = new ArrayList<>(spellings());
      other.spellings().stream().filter(each -> !all.contains(each)).forEach(all::add);
      all.remove(name);
      return new Named(name, office.or(other::office), country.or(other::country), all);
    }
  }

  public static final People NONE = new People(List.of(), List.of());

  public People {
    persons = List.copyOf(persons);
    bodies = List.copyOf(bodies);
    apart = apart.stream().map(List::copyOf).toList();
  }

  public People(List<Named> persons, List<Named> bodies) {
    this(persons, bodies, List.of());
  }

  /** A name as a list of people has it: on one line, without blanks around it. */
  public static String spelled(String name) {
    return CleanText.line(name);
  }

  /** For each person and body, all the ways in which the name is written. */
  public List<List<String>> spellings() {
    return all().stream().map(Named::spellings).toList();
  }

  /** The name of the person or body that is written so, if any is. */
  public Optional<String> nameOf(String spelling) {
    return all().stream()
        .filter(named -> named.spellings().contains(spelled(spelling)))
        .map(Named::name)
        .findFirst();
  }

  /** Whether two names are said not to be one. */
  public boolean areApart(String one, String other) {
    return !one.equals(other)
        && apart.stream().anyMatch(names -> names.contains(one) && names.contains(other));
  }

  public List<Named> all() {
    return Stream.concat(persons.stream(), bodies.stream()).toList();
  }

  /**
   * The same without what contradicts itself: a variant that is apart from what stands before it in
   * its entry is none, and an entry whose name is a variant of another is a part of that.
   */
  People settled() {
    List<Named> entries = new ArrayList<>(all().stream().map(this::withoutApart).toList());
    int[] owners = owners(entries);
    for (int at = 0; at < owners.length; at++) {
      int whole = root(owners, at);
      if (whole != at) {
        entries.set(whole, entries.get(whole).and(entries.get(at)));
      }
    }
    List<Named> left = new ArrayList<>();
    List<Named> right = new ArrayList<>();
    for (int at = 0; at < owners.length; at++) {
      if (owners[at] == at) {
        (at < persons.size() ? left : right).add(withoutApart(entries.get(at)));
      }
    }
    return new People(left, right, apart);
  }

  private Named withoutApart(Named named) {
    List<String> kept = new ArrayList<>();
    for (String spelling : apart.isEmpty() ? List.<String>of() : named.spellings()) {
      if (kept.stream().noneMatch(other -> areApart(other, spelling))) {
        kept.add(spelling);
      }
    }
    return apart.isEmpty() ? named : named.with(kept.subList(1, kept.size()));
  }

  /** For each entry the first other one that has its name among its variants, else itself. */
  private static int[] owners(List<Named> entries) {
    Map<String, Integer> byVariant = new HashMap<>();
    for (int at = 0; at < entries.size(); at++) {
      for (String variant : entries.get(at).variants()) {
        byVariant.putIfAbsent(variant, at);
      }
    }
    int[] owners = IntStream.range(0, entries.size()).toArray();
    for (int at = 0; at < owners.length; at++) {
      int owner = byVariant.getOrDefault(entries.get(at).name(), at);
      owners[at] = root(owners, owner) == at ? at : owner;
    }
    return owners;
  }

  private static int root(int[] owners, int entry) {
    int top = entry;
    while (owners[top] != top) {
      top = owners[top];
    }
    return top;
  }
}
