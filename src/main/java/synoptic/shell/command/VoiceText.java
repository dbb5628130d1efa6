package synoptic.shell.command;

import java.util.Optional;
import java.util.stream.Collectors;
import synoptic.corpus.Article;
import synoptic.search.Voice;
import synoptic.shell.output.Json;
import synoptic.shell.output.TextTable;

/** Shows who speaks, how often, and in which sources. */
final class VoiceText {

  private static final String NONE = "–";

  private VoiceText() {}

  static void row(TextTable table, Voice voice) {
    String sources =
        voice.sources().stream()
            .map(source -> source.value() + " " + source.passages())
            .collect(Collectors.joining(", "));
    String spellings = String.join(", ", voice.spellings());
    table.row(
        voice.name(),
        voice.office().orElse(NONE),
        voice.statements(),
        sources,
        spellings.isEmpty() ? NONE : spellings);
  }

  static Json json(Voice voice) {
    return Json.object()
        .text("name", Optional.of(voice.name()).filter(name -> !name.equals(Voice.UNKNOWN)))
        .texts("spellings", voice.spellings())
        .text("office", voice.office())
        .number("statements", voice.statements())
        .objects(
            "sources",
            voice.sources(),
            (object, source) ->
                object
                    .text(
                        "source",
                        Optional.of(source.value())
                            .filter(name -> !name.equals(Article.UNKNOWN_SOURCE)))
                    .number("statements", source.passages()));
  }
}
