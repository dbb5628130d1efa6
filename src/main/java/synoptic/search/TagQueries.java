package synoptic.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import synoptic.corpus.Note;
import synoptic.corpus.NotePlace;
import synoptic.corpus.Notebook;
import synoptic.corpus.PassageRef;

/**
 * Queries for tags, as queries for the places that have them: whoever has a tag taken in or out
 * asks otherwise the next time, and no index is made anew.
 */
public final class TagQueries {

  /** By so many of its first words a statement is found in its passage. */
  private static final int TELLING_WORDS = 8;

  private TagQueries() {}

  /**
   * The query for passages: a tag finds the passages at which it stands, also at a statement in
   * one, and all of an article that has it as a whole.
   */
  public static Query inPassages(Query query, Notebook notes) {
    return resolved(query, notes, place -> passage(place.at()));
  }

  /**
   * The query for statements: a tag finds the statements at which it stands, and all of a passage
   * or an article that has it as a whole.
   */
  public static Query inStatements(Query query, Notebook notes) {
    return resolved(query, notes, TagQueries::statement);
  }

  /** The tags that a query names and nobody has given, as they are typed. */
  public static List<String> unknown(Query query, Notebook notes) {
    List<String> unknown = new ArrayList<>();
    resolved(
        query,
        notes,
        (tag, having) -> {
          if (having.isEmpty()) {
            unknown.add(tag);
          }
          return new Query.All();
        });
    return unknown;
  }

  /** Whether a part of a query names a tag. */
  public static boolean nameOne(Query query) {
    return query.looksIn(FieldName.TAG::equals);
  }

  /** What becomes of a tag as typed, with the places that have it. */
  private interface Finding {
    Query of(String tag, List<NotePlace> having);
  }

  /** What finds a place. */
  private interface Finder {
    Query of(NotePlace place);
  }

  private static Query resolved(Query query, Notebook notes, Finder finder) {
    return resolved(
        query,
        notes,
        (tag, having) -> {
          List<Query> all = having.stream().map(finder::of).distinct().toList();
          return all.isEmpty() ? of(tag) : new Query.Or(all);
        });
  }

  /** What finds a tag, for whoever types it. */
  public static Query of(String tag) {
    boolean isWord = tag.chars().allMatch(Character::isLetterOrDigit);
    return new Query.In(FieldName.TAG, isWord ? new Query.Word(tag) : new Query.Phrase(tag, 0));
  }

  private static Query resolved(Query query, Notebook notes, Finding finding) {
    if (!nameOne(query)) {
      return query;
    }
    if (query instanceof Query.In(FieldName field, Query inner)) {
      return field == FieldName.TAG
          ? tagged(inner, notes, finding)
          : new Query.In(field, resolved(inner, notes, finding));
    }
    if (query instanceof Query.And(List<Query> parts)) {
      return new Query.And(parts.stream().map(part -> resolved(part, notes, finding)).toList());
    }
    if (query instanceof Query.Or(List<Query> parts)) {
      return new Query.Or(parts.stream().map(part -> resolved(part, notes, finding)).toList());
    }
    return query instanceof Query.Not(Query inner)
        ? new Query.Not(resolved(inner, notes, finding))
        : query;
  }

  /** What stands behind the colon, of which each word or phrase is a tag. */
  private static Query tagged(Query typed, Notebook notes, Finding finding) {
    return switch (typed) {
      case Query.Word(String text) -> whole(text, notes, finding);
      case Query.Phrase(String text, int slop) -> whole(text, notes, finding);
      case Query.Fuzzy(String text) -> whole(text, notes, finding);
      case Query.Prefix(String text) -> {
        String key = Note.key(text);
        yield finding.of(text, places(notes, tag -> tag.startsWith(key)));
      }
      case Query.And(List<Query> parts) ->
          new Query.And(parts.stream().map(part -> tagged(part, notes, finding)).toList());
      case Query.Or(List<Query> parts) ->
          new Query.Or(parts.stream().map(part -> tagged(part, notes, finding)).toList());
      case Query.Not(Query inner) -> new Query.Not(tagged(inner, notes, finding));
      case Query.In(FieldName field, Query inner) -> resolved(typed, notes, finding);
      case Query.All all -> all;
      case Query.Dates dates -> dates;
      case Query.Meaning(String text) -> whole(text, notes, finding);
    };
  }

  private static Query whole(String tag, Notebook notes, Finding finding) {
    return finding.of(tag, places(notes, Note.key(tag)::equals));
  }

  private static List<NotePlace> places(Notebook notes, Predicate<String> wanted) {
    return notes.notes().stream()
        .filter(note -> note.tags().stream().map(Note::key).anyMatch(wanted))
        .map(Note::place)
        .toList();
  }

  private static Query passage(PassageRef at) {
    return new Query.In(FieldName.ARTICLE, new Query.Word(NotePlace.of(at).typed()));
  }

  /**
   * The passage, and in it what says so; the first words tell it apart, also once it ends
   * elsewhere.
   */
  private static Query statement(NotePlace place) {
    Query passage = passage(place.at());
    return place
        .said()
        .<Query>map(said -> new Query.And(List.of(passage, saying(said))))
        .orElse(passage);
  }

  private static Query saying(String words) {
    List<String> all = List.of(words.split("\\s+"));
    List<String> first = all.subList(0, Math.min(TELLING_WORDS, all.size()));
    return new Query.In(FieldName.SAID, new Query.Phrase(String.join(" ", first), 0));
  }
}
