package synoptic.explore;

/**
 * A passage to come back to.
 *
 * @param article the article's id
 * @param passage the passage's number, from 1
 * @param label what a list of bookmarks shows
 */
public record Bookmark(String article, int passage, String label) {}
