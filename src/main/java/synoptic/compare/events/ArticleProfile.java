package synoptic.compare.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.compare.Term;
import synoptic.corpus.Article;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.model.embedding.Embedding;
import synoptic.text.Language;

/**
 * What is looked at to tell which event an article tells of.
 *
 * @param id the article's
 * @param published when it appeared, where that is known
 * @param words how often each stem occurs, twice as much in the headline and the lead
 * @param names the same of names and figures
 * @param opening what the first sentences mean; empty where that is not known
 */
public record ArticleProfile(
    String id,
    Optional<PartialDate> published,
    Map<String, Double> words,
    Map<String, Double> names,
    List<Embedding> opening) {

  /** So many words behind the headline are the lead: news tells first what it is about. */
  private static final int LEAD = 60;

  /** Of a longer text the beginning counts. */
  private static final int MOST_WORDS = 600;

  private static final double WEIGHT_OF_LEAD = 2;

  /** So many sentences of the text speak for what it means. */
  static final int OPENING = 4;

  public ArticleProfile {
    words = Map.copyOf(words);
    names = Map.copyOf(names);
    opening = List.copyOf(opening);
  }

  /**
   * @param meanings what each sentence means, passage by passage, where that is known
   */
  public static ArticleProfile of(Article article, Optional<List<List<Embedding>>> meanings) {
    Counting counting = new Counting();
    article.front().title().ifPresent(title -> counting.add(title, language(article, title)));
    counting.seen = 0;
    for (Passage passage : article.passages()) {
      if (counting.seen >= MOST_WORDS) {
        break;
      }
      counting.add(passage.text(), language(article, passage.text()));
    }
    return new ArticleProfile(
        article.id(),
        article.front().published(),
        counting.words,
        counting.names,
        meanings.orElse(List.of()).stream().flatMap(List::stream).limit(OPENING).toList());
  }

  private static Language language(Article article, String text) {
    return article.front().languageOf(text);
  }

  private static final class Counting {
    private final Map<String, Double> words = new HashMap<>();
    private final Map<String, Double> names = new HashMap<>();
    private int seen;

    private void add(String text, Language language) {
      for (Term term : Term.of(text, language)) {
        double weight = seen++ < LEAD ? WEIGHT_OF_LEAD : 1;
        words.merge(term.stem(), weight, Double::sum);
        if (term.hasDigit() || term.isNameIn(text)) {
          names.merge(term.stem(), weight, Double::sum);
        }
      }
    }
  }
}
