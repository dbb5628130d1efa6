package synoptic.annotate.people;

import java.util.Optional;
import synoptic.annotate.people.lexicon.Sex;
import synoptic.annotate.people.lexicon.Titles;
import synoptic.text.Span;

/**
 * A place where a text names a person.
 *
 * @param tokens the name itself, in tokens of the paragraph
 * @param start the first token of the titles before it, or of the name
 * @param titles the titles as written
 * @param name the name as written, without titles
 * @param office the office that the text gives here
 * @param sex what a form of address or a given name tells
 * @param sure whether the words around tell that it is a person; else it only may be one
 * @param related whether the text says whose wife, son or the like it is
 */
record PersonMention(
    Span tokens,
    int start,
    String titles,
    String name,
    Optional<Office> office,
    Optional<Sex> sex,
    boolean sure,
    boolean related) {

  /** With the office that stands beside it, where it has none before it. */
  PersonMention with(Optional<Office> beside) {
    return office.isPresent() || beside.isEmpty() ? this : at(beside.get());
  }

  /** In that office, and so surely a person. */
  PersonMention at(Office held) {
    return new PersonMention(tokens, start, titles, name, Optional.of(held), sex, true, related);
  }

  /** Said to be somebody's wife, son or the like. */
  PersonMention asRelated() {
    return new PersonMention(tokens, start, titles, name, office, sex, true, true);
  }

  /** Of that sex, as other words than these tell. */
  PersonMention of(Sex told) {
    return new PersonMention(tokens, start, titles, name, office, Optional.of(told), sure, related);
  }

  /** The form of address: {@code Mr.}. */
  Optional<String> address() {
    String last = titles.substring(titles.lastIndexOf(' ') + 1);
    return Optional.of(last).filter(Titles::isAddress);
  }
}
