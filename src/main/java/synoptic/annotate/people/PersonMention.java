package synoptic.annotate.people;

import java.util.Optional;
import synoptic.text.Span;

/**
 * A place where a text names a person.
 *
 * @param tokens the name itself, in tokens of the paragraph
 * @param start the first token of the titles before it, or of the name
 * @param name the name as written, without titles
 * @param office the office that the text gives here
 * @param sex what a form of address or a given name tells
 * @param sure whether the words around tell that it is a person; else it only may be one
 */
record PersonMention(
    Span tokens, int start, String name, Optional<Office> office, Optional<Sex> sex, boolean sure) {

  /** With the office that stands beside it, where it has none before it. */
  PersonMention with(Optional<Office> beside) {
    return office.isPresent() || beside.isEmpty() ? this : at(beside.get());
  }

  /** In that office, and so surely a person. */
  PersonMention at(Office held) {
    return new PersonMention(tokens, start, name, Optional.of(held), sex, true);
  }
}
