/**
 * Dates and numbers that a passage names, by rules for English and what every language writes
 * alike.
 *
 * <p>{@link synoptic.annotate.dates.Mentions} finds them. {@code Lexemes} cuts a passage into
 * words, digits and signs; {@code ExcludedNumbers} marks the digits of lists, notes, resolutions,
 * telephones and names; then at each lexeme, with bounded looking ahead, a date or else a number
 * ({@code Numbers}) is tried: {@code IsoDates}, {@code NumericDates}, {@code MonthDates}, {@code
 * Years}, {@code OtherCalendars}, {@code Seasons} and {@code PeriodParts} say of themselves what
 * they are; {@code RelativeDates} and {@code Weekends} count from the publication, {@code
 * NeighbourDates} from another date of the text. A date keeps its granularity and says whether it
 * was written, completed with a year or resolved.
 *
 * <p>A day or month without its year goes with what the text tells of it. A date named before in
 * its sentence gives the year ({@code NamedBefore}), unless each of the two has a verb of its own;
 * so does a month of the sentence before where both open theirs, and a weekday that stands before
 * it. Else its verb tells ({@code DateVerb}, {@code MissingYear}): what is past is over by the
 * publication, what is to come is not, and where the tense leaves it open it is the nearest year. A
 * weekday is the last one unless its verb is ahead, and may be the day of publication itself; of
 * what was to be, or is fixed for it, it is the nearer day.
 *
 * <p>What may be read in two ways is {@link synoptic.annotate.dates.Mention.Doubtful}, with both
 * readings, and no fact to compare: {@code 09/06/2016} in English, a date that would lie ahead
 * without any verb, a past date behind a sentence of another year, and a past month of which a
 * third or less is left. It is listed apart in the timeline.
 *
 * <p>Read by hand: of 120 dates of news that were drawn at random from those worked out before or
 * after these rules (42 articles of seven papers, on which no rule was made), the earlier rules had
 * 104 right, 9 wrong, 1 that may be meant either way and missed 6; these had 111, 7 and 1, and left
 * out one that is none; three of the seven were mended since then. Of 73 days and months without
 * their year in 84 articles the earlier rules had put 9 past ones after the publication; these put
 * none there. What is left wrong is mostly a word in a quotation that counts from the day on which
 * it was spoken, and {@code today} for these times.
 *
 * <p>In five real articles 76 expressions for dates were marked by hand; all were found as precise
 * as they were said. Six of them stand in articles that state no date, so that they cannot be
 * placed; the timeline lists them last. A hedged {@code over two years ago} is a number. Seasons
 * are those of the northern half of the earth. A single-word title without quotation marks is known
 * only by its capital ({@code USA Today}).
 *
 * <p>A day of the Persian or the Hijri calendar ({@link synoptic.text.OtherCalendar}) is resolved
 * to one of ours, that of the Hijri calendar with two readings; a bare year of theirs is no
 * mention.
 *
 * <p>In an article of another language dates in numbers, dates with the names of months that {@link
 * synoptic.text.Language} knows, years, and numbers in digits are found; what is said in words is
 * not, nor what a number counts. Without tenses a day or month takes its nearest year there.
 */
package synoptic.annotate.dates;
