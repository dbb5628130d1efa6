package synoptic.ingest.core;

import java.util.ArrayList;
import java.util.List;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Problem;

/**
 * What a reader finds in a file for one article, before what stands around its text is taken out.
 *
 * @param known what the format states about the article
 * @param body what the article says
 * @param dropped what the reader itself left out
 * @param problems what was wrong with this article alone
 */
public record Draft(FrontMatter known, Body body, List<Dropped> dropped, List<Problem> problems) {

  public Draft {
    dropped = List.copyOf(dropped);
    problems = List.copyOf(problems);
  }

  /** An article of blocks, of which nothing is left out yet. */
  public static Draft of(FrontMatter known, List<Block> blocks) {
    return new Draft(known, new Page(blocks, Look.COPIED), List.of(), List.of());
  }

  /** Facts that go before those that the format states. */
  public Draft with(FrontMatter stronger) {
    return new Draft(stronger.or(known), body, dropped, problems);
  }

  public Draft told(Problem problem) {
    List<Problem> all = new ArrayList<>(problems);
    all.add(problem);
    return new Draft(known, body, dropped, all);
  }

  /** What an article says, and how much of its form can be trusted. */
  public sealed interface Body {}

  /** Markdown, taken as it is. */
  public record Markdown(String text) implements Body {}

  /** Paragraphs among which there may be what pages print around articles. */
  public record Page(List<Block> blocks, Look look) implements Body {
    public Page {
      blocks = List.copyOf(blocks);
    }
  }

  /** Whether headings are told by the format or by their looks. */
  public enum Look {
    /** As copied from a page: everything is told by its looks. */
    COPIED,
    /** The format tells which blocks are headings. */
    MARKED
  }
}
