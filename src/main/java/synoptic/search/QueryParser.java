package synoptic.search;

/** Placeholder until the search branch lands. */
public final class QueryParser {

  private QueryParser() {}

  public static Query parse(String typed) {
    return typed.isBlank() ? new Query.All() : new Query.Word(typed);
  }
}
