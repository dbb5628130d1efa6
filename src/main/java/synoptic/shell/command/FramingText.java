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
import synoptic.compare.prominence.ActorShare;
import synoptic.compare.prominence.ActorShare.Told;
import synoptic.compare.prominence.Opening;
import synoptic.compare.prominence.Opening.Head;
import synoptic.compare.prominence.Opening.Shared;
import synoptic.compare.wording.WordingUse;
import synoptic.compare.wording.WordingUse.Use;
import synoptic.shell.output.Output;
import synoptic.shell.output.StyledText;
import synoptic.shell.output.TextTable;
import synoptic.text.Wrap;

/** A framing in its parts, one below the other. */
final class FramingText {

  private static final String NONE = "–";

  /** A longer description of a speaker is cut. */
  private static final int NAME = 40;

  /** What is shown of longer lists, to be read at a glance. */
  private static final int MOST_OPENINGS = 5;

  private static final int MOST_ACTORS = 20;
  private static final int MOST_WORDS = 15;

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
    openings();
    actors();
    voices();
    words();
    wordings();
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
    heading(
        "What they call them",
        framing.labels().isEmpty() && framing.named().isEmpty() && framing.proposed().isEmpty());
    for (ActorLabels labelling : framing.labels()) {
      labels(labelling, labelling.group().name());
    }
    for (ActorLabels naming : framing.named()) {
      labels(naming, naming.group().name() + " (a person, by the names used)");
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

  private void openings() {
    heading(
        "How each opens: headline, lead, order of what both tell", framing.openings().isEmpty());
    for (Opening opening : framing.openings().stream().limit(MOST_OPENINGS).toList()) {
      opening("A", opening.a(), framing.a(), opening.shared().stream().map(Shared::a).toList());
      opening("B", opening.b(), framing.b(), opening.shared().stream().map(Shared::b).toList());
      if (opening.shared().size() > 1) {
        out.block(
            "       ", StyledText.plain(Math.round(100 * opening.inOrder()) + "% in one order"));
      }
    }
    more(framing.openings().size() - MOST_OPENINGS, "pairs of articles");
  }

  private void opening(String sign, Head head, Side side, List<Integer> order) {
    out.block("  " + sign + "    ", StyledText.strong(head.title()));
    if (!head.lead().isEmpty()) {
      out.block("       ", StyledText.plain(head.lead().replace('\n', ' ')));
    }
    String numbers =
        order.stream()
            .map(place -> Integer.toString(side.passages().get(place).passage().number()))
            .collect(Collectors.joining(", "));
    if (!numbers.isEmpty()) {
      out.block("       ", StyledText.plain("shared ¶ " + numbers));
    }
  }

  private void actors() {
    heading("Who is named: sentences, their share of the words", framing.actors().isEmpty());
    if (framing.actors().isEmpty()) {
      return;
    }
    TextTable table = new TextTable(out);
    table.row("actor", "A", "%", "B", "%");
    for (ActorShare actor : framing.actors().stream().limit(MOST_ACTORS).toList()) {
      table.row(
          Wrap.clip(actor.name(), NAME),
          count(actor.a().sentences().size()),
          percent(actor.a()),
          count(actor.b().sentences().size()),
          percent(actor.b()));
    }
    table.print();
    more(framing.actors().size() - MOST_ACTORS, "actors");
  }

  private void more(int more, String what) {
    if (more > 0) {
      out.line("and " + more + " more " + what + " (--json and --export have all)");
    }
  }

  private static String percent(Told told) {
    return told.sentences().isEmpty()
        ? NONE
        : String.format(Locale.ROOT, "%.1f", 100 * told.share());
  }

  private void wordings() {
    heading(
        "Loaded words, and passives without an agent: times, per 1,000 words of its own",
        framing.wordings().isEmpty());
    for (WordingUse use : framing.wordings()) {
      out.block("  ", StyledText.plain(use.device().spoken()));
      out.block("    A  ", StyledText.plain(used(use.a())));
      out.block("    B  ", StyledText.plain(used(use.b())));
    }
  }

  private static String used(Use use) {
    String words =
        use.own().stream()
            .limit(MOST_WORDS)
            .map(each -> each.shown() + " " + each.places().size())
            .collect(Collectors.joining(", "));
    int more = use.own().size() - MOST_WORDS;
    String own =
        use.own().isEmpty()
            ? NONE
            : String.format(Locale.ROOT, "%d (%.1f): ", use.places().size(), use.perThousand())
                + words
                + (more > 0 ? " and " + more + " more" : "");
    return use.quoted().isEmpty() ? own : own + "; in quotations " + use.quoted().size();
  }

  private void words() {
    heading("Telling words, from A to B", framing.words().isEmpty());
    if (framing.words().isEmpty()) {
      return;
    }
    TextTable table = new TextTable(out);
    table.row("word", "A", "B", "z", "");
    for (TellingWord word : framing.words()) {
      table.row(
          word.word(),
          word.places().a().size(),
          word.places().b().size(),
          String.format(Locale.ROOT, "%+.2f", word.z()).replace('-', '−'),
          arrows(word));
    }
    table.print();
  }

  /** One to three, by how little chance explains the counts: the same for any two sides. */
  private static String arrows(TellingWord word) {
    return switch (word.lean()) {
      case A -> "◀".repeat(word.strength());
      case B -> "▶".repeat(word.strength());
      case BOTH -> "·";
    };
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
        out.block("  only " + side + "  ", StyledText.plain(kind.shown() + ": " + listed));
      }
    }
  }
}
