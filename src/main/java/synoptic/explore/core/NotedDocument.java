package synoptic.explore.core;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.corpus.Note;
import synoptic.corpus.Notebook;
import synoptic.corpus.PassageRef;
import synoptic.export.Citation;
import synoptic.export.Document;
import synoptic.export.Document.Anchored;
import synoptic.export.Document.Block;
import synoptic.export.Document.Pair;
import synoptic.export.Document.Part;
import synoptic.export.Document.Quote;
import synoptic.export.Document.Table;
import synoptic.export.Document.Texts;

/**
 * A document with what readers have written: below each quotation, and as columns of its tables.
 */
public record NotedDocument(Notebook notes) {

  private static final String ARTICLE = "article";
  private static final String PASSAGE = "passage";

  /**
   * The document with notes. A table that cites ({@link Cited#COLUMNS}) gets {@code tags} and
   * {@code note} of the passage, or of the article where the row is about that, and {@code
   * article_tags} and {@code article_note}.
   */
  public Document of(Document plain) {
    return new Document(
        plain.title(),
        plain.about(),
        plain.blocks().stream().map(this::noted).toList(),
        plain.tables().stream().map(part -> new Part(part.name(), noted(part.table()))).toList());
  }

  private Block noted(Block block) {
    return switch (block) {
      case Quote quote -> noted(quote);
      case Pair(Quote a, List<String> why, Quote b) -> new Pair(noted(a), why, noted(b));
      case Texts(List<Anchored> a, List<Anchored> b) -> new Texts(noted(a), noted(b));
      case Document.Heading heading -> heading;
      case Document.Note note -> note;
      case Table table -> table;
    };
  }

  private List<Anchored> noted(List<Anchored> passages) {
    return passages.stream()
        .map(each -> new Anchored(each.anchor(), noted(each.quote()), each.links()))
        .toList();
  }

  private Quote noted(Quote quote) {
    Citation citation = quote.citation();
    PassageRef whole = PassageRef.whole(citation.article());
    PassageRef passage = new PassageRef(citation.article(), citation.passage());
    Stream<Note> all =
        Stream.concat(
            notes.at(whole).stream(),
            passage.isWhole() ? Stream.empty() : notes.at(passage).stream());
    return quote.noted(all.map(Note::spoken).toList());
  }

  private Table noted(Table table) {
    List<String> before =
        table.columns().stream()
            .filter(name -> name.endsWith(ARTICLE))
            .map(name -> name.substring(0, name.length() - ARTICLE.length()))
            .filter(prefix -> table.columns().contains(prefix + PASSAGE))
            .toList();
    List<String> columns = new ArrayList<>(table.columns());
    for (String prefix : before) {
      Stream.of("tags", "note", "article_tags", "article_note")
          .forEach(name -> columns.add(prefix + name));
    }
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : table.rows()) {
      List<String> cells = new ArrayList<>(row);
      for (String prefix : before) {
        String article = row.get(table.columns().indexOf(prefix + ARTICLE));
        String passage = row.get(table.columns().indexOf(prefix + PASSAGE));
        cells.addAll(cells(article, passage));
      }
      rows.add(cells);
    }
    return new Table(columns, rows);
  }

  private List<String> cells(String article, String passage) {
    PassageRef whole = PassageRef.whole(article);
    PassageRef at = PassageRef.parse(article + "#" + passage).orElse(whole);
    return List.of(
        tags(notes.at(at)), texts(notes.at(at)), tags(notes.at(whole)), texts(notes.at(whole)));
  }

  private static String tags(List<Note> notes) {
    return notes.stream()
        .flatMap(note -> note.tags().stream())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String texts(List<Note> notes) {
    return notes.stream().flatMap(note -> note.text().stream()).collect(Collectors.joining(" "));
  }
}
