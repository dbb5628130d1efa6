package synoptic.shell.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import synoptic.compare.ActorLabels;
import synoptic.compare.ActorLabels.Used;
import synoptic.compare.Side;
import synoptic.compare.facts.Difference;
import synoptic.compare.facts.Difference.Given;
import synoptic.compare.framing.Framing;
import synoptic.compare.framing.Omission;
import synoptic.compare.framing.ProposedLabels;
import synoptic.compare.framing.TellingWord;
import synoptic.compare.framing.VoiceShare;
import synoptic.compare.framing.VoiceShare.Said;
import synoptic.shell.output.Output;
import synoptic.shell.output.StyledText;
import synoptic.shell.output.TextTable;
import synoptic.text.Wrap;

/** A framing in five parts, one below the other. */
final class FramingText {

  private static final String NONE = "–";

  /** A longer description of a speaker is cut. */
  private static final int NAME = 40;

  private final Output out;
  private final Framing framing;

  FramingText(Output out, Framing framing) {
    this.out = out;
    this.framing = framing;
  }

  /**
   * @param topic what the passages were narrowed to, or empty
   */
  void show(String topic) {
    out.block("A  ", StyledText.strong(framing.a().name()));
    out.block("B  ", StyledText.strong(framing.b().name()));
    if (!topic.isBlank()) {
      out.block("", StyledText.plain("topic: " + topic));
    }
    labels();
    words();
    voices();
    differences();
    omissions();
  }

  private void heading(String text, boolean isNothing) {
    out.line("");
    out.line(StyledText.strong(text));
    if (isNothing) {
      out.line("  nothing");
    }
  }

  private void labels() {
    heading("What they call them", framing.labels().isEmpty() && framing.proposed().isEmpty());
    for (ActorLabels labelling : framing.labels()) {
      labels(labelling, labelling.group().name());
    }
    for (ProposedLabels proposed : framing.proposed()) {
      String why = proposed.suggestion().reason().spoken();
      labels(proposed.used(), "? " + proposed.suggestion().name() + " (proposed: " + why + ")");
    }
  }

  private void labels(ActorLabels labelling, String name) {
    out.block("  ", StyledText.plain(name));
    out.block("    A  ", StyledText.plain(used(labelling.a())));
    out.block("    B  ", StyledText.plain(used(labelling.b())));
  }

  private static String used(List<Used> labels) {
    return labels.isEmpty()
        ? NONE
        : labels.stream()
            .map(label -> label.label() + " " + label.places().size())
            .collect(Collectors.joining(", "));
  }

  private void words() {
    heading("Telling words, from A to B", framing.words().isEmpty());
    if (framing.words().isEmpty()) {
      return;
    }
    TextTable table = new TextTable(out);
    table.row("word", "A", "B", "z");
    for (TellingWord word : framing.words()) {
      table.row(
          word.word(),
          word.places().a().size(),
          word.places().b().size(),
          String.format(Locale.ROOT, "%+.2f", word.z()).replace('-', '−'));
    }
    table.print();
  }

  private void voices() {
    heading(
        "Who speaks: statements, those in quotation marks, share of the words",
        framing.voices().isEmpty());
    if (framing.voices().isEmpty()) {
      return;
    }
    TextTable table = new TextTable(out);
    table.row("voice", "A", "“”", "%", "B", "“”", "%");
    for (VoiceShare voice : framing.voices()) {
      Said a = voice.a();
      Said b = voice.b();
      table.row(
          Wrap.clip(voice.name(), NAME),
          count(a.count()),
          count(a.quoted()),
          percent(a),
          count(b.count()),
          count(b.quoted()),
          percent(b));
    }
    table.print();
  }

  private static String count(int count) {
    return count == 0 ? NONE : Integer.toString(count);
  }

  private static String percent(Said said) {
    return said.count() == 0 ? NONE : String.format(Locale.ROOT, "%.1f", 100 * said.share());
  }

  private void differences() {
    heading("Where facts differ in passages side by side", framing.differences().isEmpty());
    for (Difference difference : framing.differences()) {
      String a = where(framing.a(), difference.a()) + ": " + given(difference.inA());
      String b = where(framing.b(), difference.b()) + ": " + given(difference.inB());
      out.block("  ", StyledText.plain(kind(difference)));
      out.block("    A  ", StyledText.plain(a));
      out.block("       ", sentence(difference.sentenceOfA(text(framing.a(), difference.a()))));
      out.block("    B  ", StyledText.plain(b));
      out.block("       ", sentence(difference.sentenceOfB(text(framing.b(), difference.b()))));
    }
  }

  private static String text(Side side, int passage) {
    return side.passages().get(passage).text();
  }

  private static StyledText sentence(String sentence) {
    return StyledText.plain("“" + sentence.replace('\n', ' ') + "”");
  }

  private static String kind(Difference difference) {
    String kind = difference.kind().shown();
    String what = difference.what().isEmpty() ? kind : kind + " (" + difference.what() + ")";
    return difference.isDoubtful() ? what + ", doubtful" : what;
  }

  private static String given(List<Given> given) {
    return given.isEmpty()
        ? "not given"
        : given.stream().map(Given::shown).collect(Collectors.joining(", "));
  }

  private static String where(Side side, int place) {
    var passage = side.passages().get(place);
    return passage.article() + " ¶ " + passage.passage().number();
  }

  private void omissions() {
    heading("What each leaves out", framing.onlyInA().isEmpty() && framing.onlyInB().isEmpty());
    only("A", framing.onlyInA());
    only("B", framing.onlyInB());
  }

  private void only(String side, List<Omission> omissions) {
    for (Omission.Kind kind : Omission.Kind.values()) {
      String listed =
          omissions.stream()
              .filter(omission -> omission.kind() == kind)
              .map(omission -> omission.what() + " " + omission.places().size())
              .collect(Collectors.joining(", "));
      if (!listed.isEmpty()) {
        out.block("  only " + side + "  ", StyledText.plain(plural(kind) + ": " + listed));
      }
    }
  }

  private static String plural(Omission.Kind kind) {
    return switch (kind) {
      case TOPIC -> "topics";
      case PERSON -> "people";
      case DATE -> "dates";
    };
  }
}
