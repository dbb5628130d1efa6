package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import synoptic.annotate.Paragraph;
import synoptic.annotate.dates.DateWords;
import synoptic.annotate.dates.Mention;
import synoptic.annotate.dates.Mentions;
import synoptic.annotate.dates.When;
import synoptic.corpus.Part;
import synoptic.corpus.PartialDate;
import synoptic.corpus.UtteranceDay;
import synoptic.corpus.UtteranceDay.Time;
import synoptic.text.Language;
import synoptic.text.Span;

/** Finds the days that the paragraphs of an article name, as all dates of a text are found. */
final class UtteranceDays {

  private final Optional<PartialDate> published;

  /**
   * @param published empty where it is not known; then a weekday stays without a date
   */
  UtteranceDays(Optional<PartialDate> published) {
    this.published = published;
  }

  /** All dates of a paragraph in its text, in order, those that cannot be told without a time. */
  List<UtteranceDay> in(Paragraph paragraph) {
    if (IntStream.range(0, paragraph.size()).noneMatch(at -> mayNameDay(paragraph, at))) {
      return List.of();
    }
    Part whole = paragraph.whole();
    Mentions.Read read = Mentions.read(whole.text(), published, Language.ENGLISH);
    List<UtteranceDay> days = new ArrayList<>();
    for (Mention mention : read.mentions()) {
      switch (mention) {
        case Mention.Dated date ->
            days.add(new UtteranceDay(date.part(), Optional.of(time(date.when()))));
        case Mention.Doubtful date -> days.add(new UtteranceDay(date.part(), Optional.empty()));
        case Mention.Numbered number -> {}
      }
    }
    read.unplaced().forEach(each -> days.add(new UtteranceDay(each.part(), Optional.empty())));
    return days.stream().map(day -> shifted(paragraph.text, day, whole.span().start())).toList();
  }

  /** Most paragraphs name none, and looking for dates takes far longer than this. */
  private static boolean mayNameDay(Paragraph paragraph, int at) {
    return DateWords.mayName(paragraph.lower(at), Language.ENGLISH);
  }

  private static UtteranceDay shifted(String text, UtteranceDay day, int start) {
    Span place = day.words().span().shifted(start);
    return new UtteranceDay(Part.of(text, place), day.time());
  }

  private static Time time(When when) {
    return switch (when) {
      case When.On on -> new Time(on.date(), on.date());
      case When.Between between -> new Time(between.first(), between.last());
    };
  }
}
