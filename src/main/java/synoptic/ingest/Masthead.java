package synoptic.ingest;

/** Looks for a publisher's own signature under a text. */
final class Masthead {

  private Masthead() {}

  /** Whether a copyright line or a note about the publisher names {@code name}. */
  static boolean isSigned(Sheet sheet, String name) {
    for (int at = Math.max(0, sheet.size() - 60); at < sheet.size(); at++) {
      String text = sheet.text(at);
      boolean notes =
          sheet.isDroppedAs(at, Dropped.Reason.COPYRIGHT)
              ? Publisher.inCopyright(text).filter(name::equals).isPresent()
              : Publisher.isAbout(text) && Publisher.inAbout(text).filter(name::equals).isPresent();
      if (notes) {
        return true;
      }
    }
    return false;
  }
}
