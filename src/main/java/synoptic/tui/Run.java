package synoptic.tui;

/** A piece of text in one role. */
record Run(String text, Role role) {}
