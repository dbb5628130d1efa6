package synoptic.ingest.core;

import java.util.Optional;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.PartialDate;

/** Gathers what a format states about an article; the first that is stated of each counts. */
public final class Facts {

  private Optional<String> title = Optional.empty();
  private Optional<String> source = Optional.empty();
  private Optional<String> author = Optional.empty();
  private Optional<PartialDate> published = Optional.empty();
  private Optional<String> language = Optional.empty();
  private Optional<String> url = Optional.empty();

  public Facts title(Optional<String> stated) {
    title = title.or(() -> stated);
    return this;
  }

  public Facts source(Optional<String> stated) {
    source = source.or(() -> stated);
    return this;
  }

  public Facts author(Optional<String> stated) {
    author = author.or(() -> stated);
    return this;
  }

  public Facts published(Optional<PartialDate> stated) {
    published = published.or(() -> stated);
    return this;
  }

  /**
   * @param stated a tag, of which the language's part counts
   */
  public Facts language(Optional<String> stated) {
    language =
        language.or(
            () ->
                stated
                    .map(tag -> tag.strip().toLowerCase(java.util.Locale.ROOT).split("[-_]")[0])
                    .filter(tag -> tag.matches("[a-z]{2,3}")));
    return this;
  }

  /**
   * @param stated an address, which counts where it is one of the web
   */
  public Facts url(Optional<String> stated) {
    url = url.or(() -> stated.map(String::strip).filter(each -> each.matches("https?://\\S+")));
    return this;
  }

  /** One more author. */
  public Facts alsoAuthor(Optional<String> stated) {
    author =
        author.isPresent() && stated.isPresent()
            ? Optional.of(author.get() + ", " + stated.get())
            : author.or(() -> stated);
    return this;
  }

  public FrontMatter front() {
    return new FrontMatter(title, source, author, published, language, url, Optional.empty());
  }
}
