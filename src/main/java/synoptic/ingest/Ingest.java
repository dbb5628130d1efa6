package synoptic.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import synoptic.corpus.ArticleId;
import synoptic.corpus.Problem;
import synoptic.ingest.core.Draft;
import synoptic.ingest.core.FormatReader;
import synoptic.ingest.core.Given;
import synoptic.ingest.core.Ingested;
import synoptic.ingest.core.Limits;
import synoptic.ingest.core.Recurring;
import synoptic.ingest.core.Refusal;
import synoptic.ingest.core.Source;
import synoptic.ingest.plain.Assembly;
import synoptic.ingest.plain.NameDate;
import synoptic.ingest.plain.RecurringLines;

/**
 * Takes files of the world in: the front door of this package.
 *
 * <p>A file is recognised by its content and read by the {@link FormatReader} of its {@link
 * Format}; each {@link Draft} that the reader finds becomes an article. Nothing that a file names
 * is fetched.
 */
public final class Ingest {

  /** So many files are looked at for what they have in common, or up to twice as many. */
  private static final int MOST_SURVEYED = 300;

  private static final long LONGEST_SURVEYED = 1024 * 1024;

  private Ingest() {}

  /**
   * Tells of each article that a file holds, as it is found: a file of many never lies in memory as
   * a whole. Something is told of every file; what is wrong with it comes as a problem. Never
   * throws but what {@code each} throws.
   */
  public static void read(Path file, Given given, Consumer<Ingested> each) {
    Articles articles = new Articles(Source.of(file, given.encoding()), given, each);
    try {
      refuseWhatIsNoFile(file);
      Format format = FormatDetector.of(articles.source);
      drafts(format, articles.source, draft -> articles.take(draft, format.isOneArticle()));
      articles.end();
    } catch (Refusal refusal) {
      articles.refuse(refusal.getMessage());
    } catch (AccessDeniedException denied) {
      articles.refuse("cannot be read: no permission");
    } catch (IOException unreadable) {
      articles.refuse("cannot be read: " + unreadable.getMessage());
    } catch (Articles.Told told) {
      throw told.fault();
    } catch (RuntimeException fault) {
      articles.refuse(Problem.OUR_FAULT + fault);
    } catch (StackOverflowError tooDeep) {
      articles.refuse("is nested too deeply and was not taken in");
    } catch (OutOfMemoryError tooLarge) {
      articles.refuse("takes more memory to read than there is and was not taken in");
    }
  }

  /**
   * What the plain texts among files have in common at their heads and feet. Of many files some
   * hundred are looked at, from the first to the last in even steps; nothing of them is kept but
   * their short lines.
   */
  public static Recurring recurring(List<Path> files, Optional<Charset> encoding) {
    RecurringLines lines = new RecurringLines();
    int step = Math.max(1, files.size() / MOST_SURVEYED);
    for (int at = 0; at < files.size(); at += step) {
      Source source = Source.of(files.get(at), encoding);
      try {
        if (Files.size(files.get(at)) <= LONGEST_SURVEYED
            && FormatDetector.of(source) == Format.TEXT) {
          drafts(
              Format.TEXT,
              source,
              draft -> {
                if (draft.body() instanceof Draft.Page page) {
                  lines.count(page.blocks());
                }
              });
        }
      } catch (IOException | RuntimeException toldWhenItIsReadInFull) {
        continue;
      }
    }
    return lines.found();
  }

  private static void refuseWhatIsNoFile(Path file) throws Refusal {
    if (!Files.isRegularFile(file)) {
      throw new Refusal(Files.exists(file) ? "is not a file" : "there is no such file");
    }
  }

  private static void drafts(Format format, Source source, FormatReader.Drafts found)
      throws IOException {
    format
        .reader((file, texts) -> besides(Source.of(file, source.encoding()), texts))
        .read(source, found);
  }

  /** A file that another one points to; it leads no further. */
  private static void besides(Source source, FormatReader.Drafts found) throws IOException {
    Format format = FormatDetector.of(source);
    if (format.holdsRecords()) {
      throw new Refusal("holds records, not a text");
    }
    format
        .reader(
            (file, none) -> {
              throw new Refusal("points to other files");
            })
        .read(source, found);
  }

  /** Numbers the articles of one file and makes them of their drafts. */
  private static final class Articles {
    private final Source source;
    private final Given given;
    private final Consumer<Ingested> each;
    private int told;

    Articles(Source source, Given given, Consumer<Ingested> each) {
      this.source = source;
      this.given = given;
      this.each = each;
    }

    /** What the taker throws is the taker's, and no fault of the file. */
    private static final class Told extends RuntimeException {
      private static final long serialVersionUID = 1L;

      Told(RuntimeException fault) {
        super(fault);
      }

      RuntimeException fault() {
        return (RuntimeException) getCause();
      }
    }

    /**
     * @param isOnly whether the file is the article, so that its name is the article's
     */
    void take(Draft draft, boolean isOnly) throws Refusal {
      if (told == Limits.ARTICLES) {
        throw new Refusal("holds more than " + Limits.ARTICLES + " articles; the rest is left out");
      }
      String id = ArticleId.from(source.name().replaceFirst("(?i)\\.gz$", ""));
      String name = source.name();
      if (told > 0) {
        id += "-" + (told + 1);
        name += ", article " + (told + 1);
      }
      Ingested made = Assembly.of(id, name, draft, given);
      tell(isOnly ? NameDate.dated(made, name) : made);
    }

    void refuse(String what) {
      tell(new Ingested(Optional.empty(), List.of(), List.of(new Problem(source.name(), what))));
    }

    void end() {
      if (told == 0) {
        refuse("has no text");
      }
    }

    private void tell(Ingested ingested) {
      told++;
      try {
        each.accept(ingested);
      } catch (RuntimeException fault) {
        throw new Told(fault);
      }
    }
  }
}
