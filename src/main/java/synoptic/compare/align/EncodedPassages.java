package synoptic.compare.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.compare.LocatedPassage;
import synoptic.corpus.Progress;
import synoptic.model.embedding.Embedding;
import synoptic.model.embedding.Encoder;
import synoptic.text.Language;
import synoptic.text.Sentences;

/**
 * What passages mean that no index knows, worked out while somebody waits. What the passages of one
 * comparison mean is kept for the next, since many pairs of texts share one.
 */
public final class EncodedPassages implements PassageEmbeddings {

  /**
   * So many characters are gone through for one comparison, which takes some seven seconds of
   * processor time; of longer texts what shares most with the other.
   */
  public static final int MOST_CHARACTERS = 200_000;

  private static final int MOST_KEPT = 20_000;

  private final Encoder encoder;
  private final Progress progress;
  private final Map<String, List<Embedding>> known = new HashMap<>();
  private int leftOut;

  /**
   * @param progress told how many passages are gone through
   */
  public EncodedPassages(Encoder encoder, Progress progress) {
    this.encoder = encoder;
    this.progress = progress;
  }

  @Override
  public Optional<List<Embedding>> of(LocatedPassage passage) {
    return Optional.ofNullable(known.get(passage.text()));
  }

  @Override
  public int effort(LocatedPassage passage) {
    return known.containsKey(passage.text()) ? 0 : passage.text().length();
  }

  /**
   * @throws synoptic.model.embedding.EmbeddingException where this machine cannot do it
   */
  @Override
  public void prepare(List<LocatedPassage> passages, int leftOut) {
    this.leftOut = leftOut;
    int done = 0;
    for (LocatedPassage passage : passages) {
      known.computeIfAbsent(passage.text(), text -> encoded(text, passage.language()));
      done++;
      progress.at("comparing meanings", done, passages.size());
    }
  }

  /** By itself, since what is encoded in company is rounded a little otherwise. */
  private List<Embedding> encoded(String text, Language language) {
    return encoder.encode(
        Sentences.of(text, language).stream().map(span -> span.in(text)).toList());
  }

  /** How many passages of the last comparison were not gone through, because they are too many. */
  public int leftOut() {
    return leftOut;
  }

  /** Called between two comparisons; forgets what is known where that is much. */
  public void makeRoom() {
    leftOut = 0;
    if (known.size() > MOST_KEPT) {
      known.clear();
    }
  }
}
