/**
 * Dates and numbers that a passage names, by rules for English and what every language writes
 * alike.
 *
 * <p>{@link synoptic.annotate.dates.Mentions} finds them. {@code Lexemes} cuts a passage into
 * words, digits and signs; {@code ExcludedNumbers} marks the digits of lists, notes, resolutions,
 * telephones and names; then at each lexeme, with bounded looking ahead, a date ({@code IsoDates},
 * {@code MonthDates}, {@code Years}, {@code RelativeDates}) or else a number ({@code Numbers}) is
 * tried. A date keeps its granularity and says whether it was written, completed with a year
 * (nearest to a dated word of its sentence, else to the publication) or resolved; a weekday may be
 * the day of publication itself, and comes after it where the nearest verb of the sentence speaks
 * of what is to come ({@code Tense}; of 20 weekdays that this moved in news texts, some of them in
 * the same sentence, 19 read as such).
 *
 * <p>In five real articles 76 expressions for dates were marked by hand; all were found as precise
 * as they were said, and nothing else was taken for a date (before the last changes 68; these were
 * made with the texts in view, so this is no unseen sample). Six of them stand in articles that
 * state no date, so that they cannot be placed; the timeline lists them last. What is counted from
 * another date ({@code two years earlier}, {@code the next day}) looks in its own sentence and the
 * one before, in the same passage. Seasons without a year and dates with strokes are no dates, a
 * hedged {@code over two years ago} is a number.
 *
 * <p>In an article of another language dates in numbers, dates with the names of months that {@link
 * synoptic.text.Language} knows, years, and numbers in digits are found; what is said in words is
 * not, nor what a number counts.
 */
package synoptic.annotate.dates;
