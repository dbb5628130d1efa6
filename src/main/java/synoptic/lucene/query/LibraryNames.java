package synoptic.lucene.query;

import synoptic.corpus.People;

/**
 * What a library's own list tells of names.
 *
 * @param spellings the ways in which they are written
 */
public record LibraryNames(People people, Spellings spellings) {

  public static LibraryNames of(People people) {
    return new LibraryNames(people, Spellings.of(people.spellings()));
  }
}
