/**
 * The dates that several sources name, in one order of time.
 *
 * <p>{@link synoptic.compare.time.Timeline} orders the dated mentions of up to 4,000 passages; a
 * year stands above its months, a month above its days, spans where they begin.
 */
package synoptic.compare.time;
