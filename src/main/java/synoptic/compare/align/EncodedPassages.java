package synoptic.compare.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.compare.LocatedPassage;
import synoptic.corpus.Progress;
import synoptic.model.embedding.Embedding;
import synoptic.model.embedding.Encoder;
import synoptic.text.Sentences;

/**
 * What passages mean that no index knows, worked out while somebody waits. What the passages of one
 * comparison mean is kept for the next, since many pairs of texts share one.
 */
public final class EncodedPassages implements PassageEmbeddings {

  /**
   * So many characters are gone through for one comparison, which takes some 12 s of processor
   * time; of longer texts what shares most with the other.
   */
  public static final int MOST_CHARACTERS = 400_000;

  /** So many sentences are encoded at once: in more company each finds others of its length. */
  private static final int TOGETHER = 256;

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
    Map<String, List<String>> together = new HashMap<>();
    int sentences = 0;
    for (int at = 0; at < passages.size(); at++) {
      LocatedPassage passage = passages.get(at);
      List<String> cut = sentences(passage);
      sentences += together.put(passage.text(), cut) == null ? cut.size() : 0;
      if (sentences >= TOGETHER || at == passages.size() - 1) {
        encode(together);
        together.clear();
        sentences = 0;
      }
      progress.at("comparing meanings", at + 1, passages.size());
    }
  }

  private static List<String> sentences(LocatedPassage passage) {
    String text = passage.text();
    return Sentences.of(text, passage.language()).stream().map(span -> span.in(text)).toList();
  }

  private void encode(Map<String, List<String>> together) {
    Iterator<Embedding> meanings =
        encoder.encode(together.values().stream().flatMap(List::stream).toList()).iterator();
    together.forEach(
        (text, sentences) -> {
          List<Embedding> all = new ArrayList<>();
          sentences.forEach(sentence -> all.add(meanings.next()));
          known.put(text, List.copyOf(all));
        });
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
