package synoptic.shell.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import synoptic.annotate.StatementSentences;
import synoptic.annotate.statements.Quotations;
import synoptic.corpus.Notebook;
import synoptic.corpus.Part;
import synoptic.corpus.PartialDate;
import synoptic.corpus.PassageRef;
import synoptic.corpus.Reporter;
import synoptic.explore.reader.Attribution;
import synoptic.explore.reader.NoteLines;
import synoptic.explore.reader.Wording;
import synoptic.search.ArticleEntry;
import synoptic.search.Parallel;
import synoptic.search.StatementHit;
import synoptic.search.Voice;
import synoptic.shell.output.CodePointIndex;
import synoptic.shell.output.Json;
import synoptic.shell.output.SafeOutput;
import synoptic.shell.output.StyledText;
import synoptic.text.Language;
import synoptic.text.Span;
import synoptic.text.Wrap;

/** Shows statements of the library one after the other, each with its sentences. */
public final class StatementText {

  public static final List<String> KINDS = List.of("direct", "indirect", "mixed");

  private static final String INDENT = "    ";

  /** A longer description of a speaker is cut; the sentence has it whole. */
  private static final int MOST_COLUMNS = 60;

  private final CommandRun run;
  private final Notebook notes;
  private boolean isFirst = true;

  StatementText(CommandRun run) {
    this.run = run;
    this.notes = run.library().reference().notebook();
  }

  void show(StatementHit hit) {
    if (run.request().json()) {
      run.out().json(NoteCommand.into(json(hit), notes, place(hit), hit.statement()));
      return;
    }
    if (!isFirst) {
      run.out().line("");
    }
    isFirst = false;
    run.out().block("", StyledText.strong(speaker(hit)).and(StyledText.plain(how(hit))));
    run.out().block("", StyledText.plain(where(hit)));
    run.out().block(INDENT, sentences(hit));
    NoteLines.below(notes.on(place(hit), hit.statement()), run.out().proseWidth() - INDENT.length())
        .forEach(line -> run.out().line(INDENT + line.text()));
    Wording.also(hit).forEach(also -> run.out().block(INDENT, StyledText.plain(also)));
  }

  private static PassageRef place(StatementHit hit) {
    return new PassageRef(hit.article().id(), hit.passage().number());
  }

  /** The voice, with the text's own words where they are others. */
  private static String speaker(StatementHit hit) {
    return hit.statement()
        .speaker()
        .map(speaker -> oneLine(speaker.mention()))
        .filter(words -> !words.isEmpty() && !words.equals(hit.voice()))
        .map(words -> hit.voice() + " [" + Wrap.clip(words, MOST_COLUMNS) + "]")
        .orElse(hit.voice());
  }

  private static String how(StatementHit hit) {
    return " · " + Attribution.how(hit.statement()) + chain(hit);
  }

  /** Through whom the statement came, the nearest to the speaker first; a source alone is none. */
  private static String chain(StatementHit hit) {
    List<Reporter> via = hit.statement().via();
    return via.isEmpty()
        ? ""
        : via.reversed().stream()
            .map(reporter -> "by " + reporter.name().strip() + ", ")
            .collect(Collectors.joining("", " · ", "by " + hit.article().source()));
  }

  private static String where(StatementHit hit) {
    ArticleEntry article = hit.article();
    String published = article.front().published().map(PartialDate::brief).orElse("undated");
    return "%s · %s · %s ¶ %d"
        .formatted(article.source(), published, article.id(), hit.passage().number());
  }

  private static String oneLine(Part part) {
    return part.text().replaceAll("\\s+", " ");
  }

  /** What was said in quotation marks stands out; what stands around what was said steps back. */
  private static StyledText sentences(StatementHit hit) {
    String text = hit.passage().text();
    Span around = around(hit);
    List<Span> quotations = Quotations.of(text);
    StyledText shown = new StyledText("", List.of());
    int at = around.start();
    for (Part piece : hit.statement().content()) {
      Span said = piece.span();
      if (said.start() < at) {
        continue;
      }
      shown = shown.and(StyledText.quietProse(text.substring(at, said.start())));
      shown = shown.and(content(text, said, quotations));
      at = said.end();
    }
    return shown.and(StyledText.quietProse(text.substring(at, around.end())));
  }

  private static Span around(StatementHit hit) {
    String text = hit.passage().text();
    Language language = hit.article().front().languageOf(text);
    return StatementSentences.around(text, language, List.of(hit.statement())).getFirst();
  }

  private static StyledText content(String text, Span said, List<Span> quotations) {
    List<Span> verbatim = new ArrayList<>();
    for (Span quotation : quotations) {
      if (quotation.overlaps(said)) {
        int start = Math.max(quotation.start(), said.start());
        int end = Math.min(quotation.end(), said.end());
        verbatim.add(new Span(start, end).shifted(-said.start()));
      }
    }
    return StyledText.of(said.in(text), verbatim, SafeOutput::prose);
  }

  private Json json(StatementHit hit) {
    ArticleEntry article = hit.article();
    String text = hit.passage().text();
    CodePointIndex index = new CodePointIndex(text);
    Span around = around(hit);
    Json json =
        Json.object()
            .text("file", run.library().workspace().articleFile(article.id()).toString())
            .text("article", article.id())
            .text("source", article.front().source())
            .text("published", article.front().published())
            .number("passage", hit.passage().number())
            .text("voice", Optional.of(hit.voice()).filter(name -> !name.equals(Voice.UNKNOWN)));
    return StatementJson.into(json, index, hit.statement())
        .object(
            "sentence",
            Optional.of(Part.of(text, around)),
            (object, part) -> StatementJson.part(object, index, part))
        .objects("also", hit.parallels(), StatementText::also);
  }

  private static void also(Json object, Parallel other) {
    StatementHit hit = other.hit();
    object
        .text("article", hit.article().id())
        .text("source", hit.article().front().source())
        .number("passage", hit.passage().number());
    CodePointIndex index = new CodePointIndex(hit.passage().text());
    StatementJson.part(object, index, other.words()).truth("same", other.isSame());
  }
}
