package synoptic.lucene.analysis;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;

/**
 * Hands tokens to the index writer; a compound stands at the place of its first part. The streams
 * of one thread share their attributes, so one is read to its end before the next.
 */
public final class TokenListStream extends TokenStream {

  private static final int POSITIONS_OF_A_GAP = 100;

  /** Made once a thread: the index writer reads one stream after the other. */
  private static final ThreadLocal<AttributeSource> ATTRIBUTES =
      ThreadLocal.withInitial(AttributeSource::new);

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<Token> tokens;
  private final UnaryOperator<String> written;
  private int next;
  private boolean compoundIsNext;

  private TokenListStream(List<Token> tokens, UnaryOperator<String> written) {
    super(ATTRIBUTES.get());
    this.tokens = tokens;
    this.written = written;
  }

  /** The words as they stand, folded. */
  public static TokenListStream forms(List<Token> tokens) {
    return new TokenListStream(tokens, UnaryOperator.identity());
  }

  /** The words' stems in an article with the stemming of these terms. */
  public static TokenListStream stems(List<Token> tokens, RecentTerms terms) {
    return new TokenListStream(tokens, terms);
  }

  @Override
  public boolean incrementToken() {
    if (compoundIsNext) {
      compoundIsNext = false;
      return give(tokens.get(next - 1).joined(), 0);
    }
    int positions = 1;
    while (next < tokens.size() && tokens.get(next) == Token.GAP) {
      positions += POSITIONS_OF_A_GAP;
      next++;
    }
    if (next == tokens.size()) {
      return false;
    }
    Token token = tokens.get(next++);
    compoundIsNext = !token.joined().isEmpty();
    return give(token.form(), positions);
  }

  private boolean give(String text, int positions) {
    term.setEmpty().append(written.apply(text));
    step.setPositionIncrement(positions);
    return true;
  }

  @Override
  public void reset() {
    next = 0;
    compoundIsNext = false;
  }
}
