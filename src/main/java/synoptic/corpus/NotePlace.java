package synoptic.corpus;

import java.util.Optional;
import synoptic.text.CleanText;
import synoptic.text.Folding;

/**
 * What a reader's tags and note stand at: an article, a passage, or a statement in one.
 *
 * @param at the article or the passage
 * @param said what the statement says, in the words of the text, so that it is found again however
 *     statements are told apart; empty where a whole article or passage is meant
 */
public record NotePlace(PassageRef at, Optional<String> said) {

  public NotePlace {
    said = said.map(CleanText::line).filter(words -> !words.isEmpty());
  }

  /** An article as a whole, or a passage as a whole. */
  public static NotePlace of(PassageRef at) {
    return new NotePlace(at, Optional.empty());
  }

  /** As it is typed: {@code 003} or {@code 003#4}; an article's id that looks so is none. */
  public static NotePlace of(String typed) {
    return of(PassageRef.parse(typed).orElseGet(() -> PassageRef.whole(typed)));
  }

  /** The same with what a statement says there. */
  public NotePlace saying(Optional<String> words) {
    return new NotePlace(at, words);
  }

  /**
   * Whether it is at that statement of its passage: one that says these words, or at the least half
   * of them without a gap, as statements may be told apart otherwise by now.
   */
  boolean isOf(Statement statement) {
    String words = Folding.fold(said.orElse(""));
    return !words.isEmpty()
        && statement.content().stream()
            .map(part -> Folding.fold(CleanText.line(part.text())))
            .anyMatch(
                part ->
                    part.contains(words)
                        || words.contains(part) && part.length() * 2 >= words.length());
  }

  /** As it is called in a sentence: {@code a statement in 003#4}. */
  public String named() {
    return (said.isPresent() ? "a statement in " : "") + typed();
  }

  /** How {@link #of(String)} reads the article or passage again. */
  public String typed() {
    return at.isWhole() ? at.article() : at.article() + "#" + at.number();
  }
}
