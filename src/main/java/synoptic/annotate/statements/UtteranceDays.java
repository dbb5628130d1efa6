package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.annotate.dates.Mention;
import synoptic.annotate.dates.Mentions;
import synoptic.annotate.dates.When;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Statement;
import synoptic.corpus.UtteranceDay;
import synoptic.corpus.UtteranceDay.Time;
import synoptic.text.Language;
import synoptic.text.Span;

/** Works out the days on which something was said, as all dates of a text are worked out. */
public final class UtteranceDays {

  private UtteranceDays() {}

  /**
   * The statements of a passage with the days that the article's publication makes known.
   *
   * @param published empty where it is not known; then a weekday stays without a date
   */
  public static List<Statement> dated(
      String passage,
      List<Statement> statements,
      Optional<PartialDate> published,
      Language language) {
    if (statements.stream().noneMatch(statement -> statement.when().isPresent())) {
      return statements;
    }
    List<UtteranceDay> days = in(passage, published, language);
    return statements.stream()
        .map(statement -> statement.saidOn(statement.when().map(day -> dated(day, days))))
        .toList();
  }

  private static UtteranceDay dated(UtteranceDay day, List<UtteranceDay> days) {
    Span place = day.words().span();
    return days.stream()
        .filter(known -> known.words().span().overlaps(place))
        .findFirst()
        .map(known -> new UtteranceDay(day.words(), known.time()))
        .orElse(day);
  }

  /** All dates of a passage in order, those that cannot be told without their time. */
  static List<UtteranceDay> in(String passage, Optional<PartialDate> published, Language language) {
    Mentions.Read read = Mentions.read(passage, published, language);
    List<UtteranceDay> days = new ArrayList<>();
    for (Mention mention : read.mentions()) {
      if (mention instanceof Mention.Dated dated) {
        days.add(new UtteranceDay(dated.part(), Optional.of(time(dated.when()))));
      }
    }
    read.unplaced().forEach(each -> days.add(new UtteranceDay(each.part(), Optional.empty())));
    return days;
  }

  private static Time time(When when) {
    return switch (when) {
      case When.On on -> new Time(on.date(), on.date());
      case When.Between between -> new Time(between.first(), between.last());
    };
  }
}
