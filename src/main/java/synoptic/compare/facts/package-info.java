/**
 * What two sources give differently, claim by claim: passages that match are read sentence beside
 * sentence ({@code SentencePair}), and each kind of difference is found by a rule of its own
 * ({@code Numbers}, {@code Acts}, {@code Modality}, {@code Wording}; dates, places and participants
 * in {@code Differences}). How many were hurt ({@code Tolls}), figures ({@code Figures}), times of
 * day ({@code ClockTimes}) and quotations ({@code QuotedWording}) are held against each other
 * wherever they stand in articles of which passages match, some of them in passages that are each
 * other's closest alone. Each has both sentences and how sure it is; what is less sure than {@code
 * Difference.SURE} is shown as doubtful. The verbs come from lists of English ({@code en}).
 */
package synoptic.compare.facts;
