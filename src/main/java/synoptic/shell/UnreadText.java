package synoptic.shell;

import synoptic.search.Unread;

/** One sentence on each part of a query that does not mean what it seems to. */
final class UnreadText {

  private UnreadText() {}

  static String of(Unread unread) {
    String part = "'" + unread.part() + "'";
    if (unread.part().length() > 60) {
      part = Request.quoted(unread.part());
    }
    return switch (unread.reason()) {
      case NO_VALUE -> part + " says nothing to look for and was left out.";
      case NO_DATE ->
          part + " has no date that can be read: write date:2016 or date:2016-06..2017.";
      case NO_FIELD -> part + " names no field and was searched as words.";
      case OPEN_QUOTE -> part + " lacks a quotation mark at its end.";
    };
  }

  /** Whether the part takes no part in the search. */
  static boolean isLeftOut(Unread unread) {
    return switch (unread.reason()) {
      case NO_VALUE, NO_DATE -> true;
      case NO_FIELD, OPEN_QUOTE -> false;
    };
  }
}
