/**
 * What two sides give prominence: how they open, in which order they tell what both tell, and how
 * much of their text goes to whom they name. Headlines and leads say what a story is about (van
 * Dijk, News as Discourse, 1988); the order in which things are told, and the space that they get,
 * say what matters in it (Pan and Kosicki, Framing analysis, Political Communication 10, 1993).
 */
package synoptic.compare.prominence;
