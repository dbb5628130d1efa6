package synoptic.compare.wording;

import synoptic.text.Span;

/**
 * A wording in a passage.
 *
 * @param shown what all forms of it are shown as
 * @param isQuoted whether it stands in quotation marks, and so is a speaker's
 */
record Found(Device device, String shown, Span span, boolean isQuoted) {}
