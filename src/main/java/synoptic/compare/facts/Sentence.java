package synoptic.compare.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import synoptic.annotate.dates.Mention;
import synoptic.annotate.dates.Mention.Dated;
import synoptic.annotate.dates.Mention.Numbered;
import synoptic.annotate.people.NamedEntity;
import synoptic.annotate.statements.Quotations;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Occurrence;
import synoptic.compare.facts.Difference.Given;
import synoptic.compare.facts.PassageMentions.Stated;
import synoptic.text.Folding;
import synoptic.text.Language;
import synoptic.text.Sentences;
import synoptic.text.Span;
import synoptic.text.Word;
import synoptic.text.Words;

/**
 * A sentence of a passage with what it states.
 *
 * @param passage the place of its passage among those of its side, from 0
 * @param text the whole passage, which all places are in
 */
record Sentence(
    int passage,
    String text,
    Span span,
    List<Token> tokens,
    List<Numbered> numbers,
    List<Dated> dates,
    List<NamedEntity> names,
    List<Span> quotations) {

  private static final int MOST_NUMBERS = 40;

  /** The sentences of a passage, in order. */
  static List<Sentence> of(int place, LocatedPassage passage, Stated stated) {
    String text = passage.text();
    List<Span> quotations = Quotations.of(text);
    List<Sentence> sentences = new ArrayList<>();
    for (Span span : Sentences.of(text, passage.language())) {
      sentences.add(
          new Sentence(
              place,
              text,
              span,
              tokens(text, span, passage.language()),
              within(span, stated.mentions(), Numbered.class),
              within(span, stated.mentions(), Dated.class),
              within(span, stated.names(), name -> name.part().span()),
              within(span, quotations, quotation -> quotation)));
    }
    return sentences;
  }

  private static List<Token> tokens(String text, Span span, Language language) {
    List<Token> tokens = new ArrayList<>();
    for (Word word : Words.of(span.in(text))) {
      String folded = Folding.fold(word.text()).replace(".", "");
      String bare = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
      boolean tells = language.filler(bare) == Language.Filler.NONE;
      tokens.add(new Token(bare, VerbForms.key(bare), word.span().shifted(span.start()), tells));
    }
    return tokens;
  }

  private static <T extends Mention> List<T> within(
      Span span, List<Mention> mentions, Class<T> sort) {
    return mentions.stream()
        .filter(sort::isInstance)
        .map(sort::cast)
        .filter(mention -> mention.part().span().overlaps(span))
        .toList();
  }

  private static <T> List<T> within(Span span, List<T> all, Function<T, Span> place) {
    return all.stream().filter(each -> place.apply(each).overlaps(span)).toList();
  }

  Occurrence whole() {
    return new Occurrence(passage, span);
  }

  /** The words from one token to before another. */
  Given given(int from, int to) {
    return given(new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end()));
  }

  /** The words of a place, as they are written. */
  Given given(Span place) {
    return new Given(place.in(text), List.of(new Occurrence(passage, place)));
  }

  /** The first token that begins at a place or behind it. */
  int tokenAt(int place) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at).span().end() <= place) {
      at++;
    }
    return at;
  }

  String folded(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).folded();
  }

  /** Whether it has more numbers than a sentence has. */
  boolean isTable() {
    return numbers.size() > MOST_NUMBERS;
  }

  /** Whether one of some signs stands directly behind a token. */
  boolean isMarked(int at, String signs) {
    int end = tokens.get(at).span().end();
    return end < text.length() && signs.indexOf(text.charAt(end)) >= 0;
  }

  boolean isQuoted(int at) {
    Span span = tokens.get(at).span();
    return quotations.stream().anyMatch(span::overlaps);
  }
}
