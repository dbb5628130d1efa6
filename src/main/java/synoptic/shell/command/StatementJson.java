package synoptic.shell.command;

import java.util.Locale;
import synoptic.corpus.Part;
import synoptic.corpus.Statement;
import synoptic.corpus.UtteranceDay;
import synoptic.shell.output.CodePointIndex;
import synoptic.shell.output.Json;
import synoptic.text.Span;

/** A statement as JSON, with places in code points. */
final class StatementJson {

  private StatementJson() {}

  /** Puts the statement's keys into an object. */
  static Json into(Json json, CodePointIndex index, Statement statement) {
    return json.text("kind", kind(statement))
        .object("cue", statement.cue(), (object, part) -> part(object, index, part))
        .object(
            "speaker",
            statement.speaker(),
            (object, speaker) ->
                part(object, index, speaker.mention()).text("name", speaker.name()))
        .objects("content", statement.content(), (object, part) -> part(object, index, part))
        .objects(
            "via",
            statement.via(),
            (object, reporter) ->
                part(object, index, reporter.mention()).text("name", reporter.name()))
        .texts("marks", statement.marks().stream().map(Statement.Mark::toString).toList())
        .object(
            "to",
            statement.to(),
            (object, to) -> part(object, index, to.mention()).text("name", to.name()))
        .object(
            "when",
            statement.when(),
            (object, when) ->
                part(object, index, when.words())
                    .text("from", when.time().map(UtteranceDay.Time::firstDay))
                    .text("to", when.time().map(UtteranceDay.Time::lastDay)))
        .score("confidence", statement.confidence());
  }

  /** "direct", "indirect" or "mixed". */
  static String kind(Statement statement) {
    return statement.kind().name().toLowerCase(Locale.ROOT);
  }

  static Json part(Json object, CodePointIndex index, Part part) {
    Span span = index.of(part.span());
    return object.text("text", part.text()).number("start", span.start()).number("end", span.end());
  }
}
