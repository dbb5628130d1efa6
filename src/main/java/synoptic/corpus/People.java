package synoptic.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The people and bodies that a library's {@code people.yaml} names.
 *
 * @param persons people by name
 * @param bodies institutions, governments and groups
 */
public record People(List<Named> persons, List<Named> bodies) {

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
  }

  public static final People NONE = new People(List.of(), List.of());

  public People {
    persons = List.copyOf(persons);
    bodies = List.copyOf(bodies);
  }

  /** For each person and body, all the ways in which the name is written. */
  public List<List<String>> spellings() {
    return Stream.concat(persons.stream(), bodies.stream()).map(Named::spellings).toList();
  }
}
