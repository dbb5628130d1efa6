package synoptic.ingest.core;

/**
 * Something that a file says and its article does not.
 *
 * @param text what it says, as it stands there
 * @param line the number of its line in the file, from 1
 */
public record Dropped(Reason reason, String text, int line) {

  /** Why a text was kept out of an article's body. */
  public enum Reason {
    NAVIGATION("navigation"),
    SLOGAN("site header"),
    SHARING("share line"),
    RELATED("related articles"),
    LABELS("labels"),
    COOKIES("cookie note"),
    SUPPORT("subscription or donation"),
    ADVERTISEMENT("advertisement"),
    COPYRIGHT("copyright"),
    CAPTION("caption or credit"),
    ABOUT_SOURCE("about the publisher"),
    ABOUT_AUTHOR("about the author"),
    ENDNOTES("endnotes"),
    NOTE_NUMBERS("endnote numbers"),
    REPEATED("repeated"),
    OTHER_SCRIPT("in another script"),
    DATE("another date"),
    ORNAMENT("ornament"),
    CORRECTION("correction"),
    COMMENTS("readers' comments"),
    HIDDEN("hidden"),
    OUTSIDE("outside the article"),
    FOOTNOTES("footnotes"),
    RUNNING("running heads and feet"),
    RECURRING("in other files too"),
    MAIL("quoted mail or signature"),
    UNUSED("not used"),
    REPLACED("replaced by what was given");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** For people. */
    @Override
    public String toString() {
      return words;
    }
  }
}
