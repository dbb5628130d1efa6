package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.annotate.Paragraph;
import synoptic.corpus.Part;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.text.Span;

/**
 * Who has the floor from one paragraph to the next: whoever alone spoke in the one before, or alone
 * was named there where nobody spoke; nobody where two did. A paragraph that is a quotation and
 * names nobody is this one's, and so is a quotation that an earlier paragraph left open.
 */
final class Floor {

  /** How sure it is at most that whoever has the floor says what names nobody. */
  private static final double MOST_SURE = 0.75;

  private Optional<Speaker> holder = Optional.empty();
  private boolean isOpen;

  /**
   * The statements of the next paragraph, those that name nobody with who has the floor.
   *
   * @param statements with their speakers' names
   * @param named the only person whom the paragraph names outside quotations, if there is one
   */
  List<Statement> next(Paragraph paragraph, List<Statement> statements, Optional<Speaker> named) {
    boolean isQuotation = isQuotation(paragraph);
    boolean goesOn = isQuotation || isOpen && paragraph.quotes[0] >= 0;
    List<Statement> given = new ArrayList<>();
    for (Statement statement : statements) {
      boolean isBare = statement.cue().isEmpty() && statement.speaker().isEmpty();
      given.add(goesOn && isBare && holder.isPresent() ? ofHolder(statement) : statement);
    }
    isOpen = isLeftOpen(paragraph);
    boolean isSilent = given.isEmpty() && named.isEmpty();
    if (!(isSilent && (isQuotation || UnmarkedWords.isAnnouncement(paragraph)))) {
      holder = holderAfter(given, named, isQuotation);
    }
    return given;
  }

  /** Who has it now. */
  Optional<Speaker> holder() {
    return holder;
  }

  private Statement ofHolder(Statement statement) {
    int start = statement.content().getFirst().span().start();
    Speaker speaker = holder.orElseThrow().mentionedBy(new Part("", new Span(start, start)));
    return statement
        .by(Optional.of(speaker), statement.via())
        .assured(Math.min(MOST_SURE, statement.confidence()));
  }

  private Optional<Speaker> holderAfter(
      List<Statement> given, Optional<Speaker> named, boolean isQuotation) {
    if (given.isEmpty()) {
      return named;
    }
    List<Speaker> spoke =
        given.stream()
            .filter(each -> each.via().isEmpty())
            .flatMap(each -> each.speaker().stream())
            .toList();
    if (spoke.isEmpty()) {
      return isQuotation ? holder : Optional.empty();
    }
    boolean isOne = spoke.stream().map(Speaker::name).distinct().count() == 1;
    return isOne || isOpen ? Optional.of(spoke.getLast()) : Optional.empty();
  }

  /** Whether nothing stands outside of quotation marks. */
  private static boolean isQuotation(Paragraph paragraph) {
    for (int at = 0; at < paragraph.size(); at++) {
      if (paragraph.quotes[at] < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLeftOpen(Paragraph paragraph) {
    int last = paragraph.size() - 1;
    return paragraph.quotes[last] >= 0 && !QuotedTokens.isClosing(paragraph, last);
  }
}
