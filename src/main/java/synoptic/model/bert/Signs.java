package synoptic.model.bert;

/** How BERT's tokenizer cuts a text into words before it looks for their pieces. */
public final class Signs {

  private Signs() {}

  /** Whether a sign is a word of its own: each mark, and each Chinese character. */
  public static boolean standAlone(int character) {
    return isMark(character) || Character.isIdeographic(character);
  }

  /** Punctuation, and every sign of ASCII that is neither letter nor digit. */
  private static boolean isMark(int character) {
    if (character < 128) {
      return character > ' ' && character < 127 && !Character.isLetterOrDigit(character);
    }
    return switch (Character.getType(character)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** Whether a sign counts at all: no accent that stands apart, and nothing that cannot be seen. */
  public static boolean areVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> character != 0xFFFD;
    };
  }
}
