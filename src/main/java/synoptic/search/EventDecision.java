package synoptic.search;

import java.util.List;

/** What a person decides on which articles tell of one event; an article is named by its id. */
public sealed interface EventDecision {

  /** These articles tell of one event. */
  record Join(List<String> articles) implements EventDecision {
    public Join {
      articles = List.copyOf(articles);
    }
  }

  /** An article tells of another event than others do. */
  record Part(String article, List<String> others) implements EventDecision {
    public Part {
      others = List.copyOf(others);
    }
  }

  /** The last decision is taken back. */
  record Undo() implements EventDecision {}
}
