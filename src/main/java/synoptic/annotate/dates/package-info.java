/** Dates and numbers that a passage names, by rules for English. */
package synoptic.annotate.dates;
