package synoptic.corpus;

import java.util.Optional;

/**
 * Who said something.
 *
 * @param mention the words of the text; empty where an earlier paragraph tells who speaks
 * @param name what they stand for, as far as the article tells: the fuller name found before for a
 *     surname or a pronoun; else the words themselves
 * @param sort what kind of speaker it is
 * @param office the office that the article gives, as it would follow a name: "Foreign Minister"
 * @param country the country or body of that office, by its name: "Russia"
 */
public record Speaker(
    Part mention, String name, Sort sort, Optional<String> office, Optional<String> country) {

  /** What words can stand for a speaker. */
  public enum Sort {
    /** A person, by name. */
    PERSON,
    /** The holder of an office, without a name: "the Russian defense minister". */
    OFFICE,
    /** A state, an institution, a news agency. */
    BODY,
    /** Several who are not named one by one: "activists", "both sides". */
    GROUP,
    /** One who is described and not named: "a resident of the town". */
    DESCRIPTION,
    /** A pronoun whose person the text does not tell. */
    PRONOUN
  }

  /** The same, mentioned by other words or by none. */
  public Speaker mentionedBy(Part other) {
    return new Speaker(other, name, sort, office, country);
  }

  public Speaker(Part mention, String name, Sort sort) {
    this(mention, name, sort, Optional.empty(), Optional.empty());
  }
}
