package synoptic.corpus;

import java.util.Optional;
import synoptic.text.Language;

/** What is known about an article; what is not known is empty, never invented. */
public record FrontMatter(
    Optional<String> title,
    Optional<String> source,
    Optional<String> author,
    Optional<PartialDate> published,
    Optional<String> language,
    Optional<String> url,
    Optional<String> note) {

  public static final FrontMatter UNKNOWN =
      new FrontMatter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** The language in which a text of the article is read; see {@link Language#of}. */
  public Language languageOf(String text) {
    return Language.of(language, text);
  }

  /** The same with another title. */
  public FrontMatter titled(String other) {
    return new FrontMatter(Optional.of(other), source, author, published, language, url, note);
  }

  /** The same with another address. */
  FrontMatter at(Optional<String> address) {
    return new FrontMatter(title, source, author, published, language, address, note);
  }

  /** These facts, with those of {@code other} where these say nothing. */
  public FrontMatter or(FrontMatter other) {
    return new FrontMatter(
        title.or(other::title),
        source.or(other::source),
        author.or(other::author),
        published.or(other::published),
        language.or(other::language),
        url.or(other::url),
        note.or(other::note));
  }
}
