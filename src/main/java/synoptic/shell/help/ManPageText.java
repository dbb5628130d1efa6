package synoptic.shell.help;

/** The parts of {@code synoptic(1)} that do not come from the catalogue. */
final class ManPageText {

  static final String HEAD =
      """
      .\\" Made from the catalogue of commands: mvn test -Dtest=ManPageTest -Dgenerated=write
      .Dd January 1, 2026
      .Dt SYNOPTIC 1
      .Os
      .Sh NAME
      .Nm synoptic
      .Nd explore a library of articles in which several sources tell of the same events
      .Sh SYNOPSIS
      .Nm synoptic
      .Op Fl -library Ar DIR
      .Nm synoptic
      .Ar command
      .Op Ar argument ...
      .Op Fl -option No ...
      .Sh DESCRIPTION
      .Nm
      browses a library of articles, searches it, and lines two sources up side by side.
      Without a command it opens the explorer, which needs a terminal on both ends.
      With a command it answers on standard output and ends.
      .Pp
      A library is a folder of article files, described in
      .Xr synoptic-library 5 .
      The library that is opened is the one named by
      .Fl -library ,
      else by
      .Ev SYNOPTIC_LIBRARY ,
      else your own where there is one, else the one that comes with the program, which is read only.
      .Cm add
      writes to your own library and creates it.
      .Pp
      Options may stand before or after the arguments;
      .Fl -
      ends them.
      A word that begins with one dash is an argument: in a query it means that the word after it must
      not match.
      .Pp
      What
      .Cm compare
      puts side by side is named by a source, by the id or the title of an article, or by a beginning or
      a word of these that fits nothing else.
      The word
      .Li others
      names all articles but those of the other side.
      .Pp
      A synopsis has a row for each fact that several sources of an event tell, and a column for each
      source, as a synopsis of the Gospels prints its parallels:
      .Bd -literal -offset indent
                                           | South      | North      | East
       1  The ferry ran aground on Monday  | ¶1 own     | ¶1 =South  | ¶3 own
       2  Divers found a crack of 2 meters | ¶3 own     | ¶4 own ≠   |
       3  “We asked for a new channel”     | ¶4 “” E.L. |            | ¶2 rep. E.L.
      .Ed
      .Pp
      A cell names the passage and in whose words it is: the source's own, quoted, reported (each with
      the initials of who said it), or those of another source.
      The sign ≠ marks what differs from the base, which is the first column; an empty cell leaves the
      fact out.
      """;

  static final String QUERIES =
      """
      A query finds passages, which are paragraphs of articles.
      Its parts may be combined:\
      """;

  static final String TYPING =
      "Most shells take quotation marks, parentheses, asterisks and tildes for themselves: put such a"
          + " query into single quotation marks.";

  static final String KEYS =
      "In the explorer, a number typed before a move repeats it. C- is Control, S- is Shift.";

  static final String TAIL =
      """
      .Sh ENVIRONMENT
      .Bl -tag -width Ds
      .It Ev SYNOPTIC_LIBRARY
      The library to open where
      .Fl -library
      names none.
      .It Ev XDG_DATA_HOME
      Where your own library lies; if not set,
      .Pa ~/.local/share .
      .It Ev XDG_CACHE_HOME
      Where indexes lie; if not set,
      .Pa ~/.cache .
      .It Ev XDG_STATE_HOME
      Where bookmarks and the history lie; if not set,
      .Pa ~/.local/state .
      .It Ev NO_COLOR
      If set and not empty, the explorer uses no colour; bold, dim and reverse stay.
      The commands, which use no colour at all, then print nothing in bold or dim.
      .El
      .Sh FILES
      .Bl -tag -width Ds
      .It Pa $XDG_DATA_HOME/synoptic/library
      Your own library.
      .It Pa $XDG_CACHE_HOME/synoptic
      Indexes.
      They are made from the article files and may be deleted at any time.
      .It Pa $XDG_STATE_HOME/synoptic
      Bookmarks and the history.
      .El
      .Sh EXIT STATUS
      .Bl -tag -width Ds
      .It 0
      Something was found, or what was asked was done.
      .It 1
      Nothing was found.
      .It 2
      Wrong use, or an article or a file could not be read; results may have been printed all the same.
      .It 70
      A fault of the program.
      .It 130
      Interrupted.
      .El
      """;

  static final String END =
      """
      .Sh SEE ALSO
      .Xr synoptic-json 5 ,
      .Xr synoptic-library 5
      """;

  private ManPageText() {}
}
