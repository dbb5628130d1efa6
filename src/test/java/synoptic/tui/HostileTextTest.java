package synoptic.tui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Passage;
import synoptic.corpus.Statement.Kind;
import synoptic.explore.concordance.ConcordanceView;
import synoptic.explore.core.Action;
import synoptic.explore.who.WhoView;
import synoptic.testkit.Saying;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;

/**
 * A hostile string in every field, and a walk through every view: what goes to the terminal is our
 * own sequences and clean text, and nothing throws.
 */
final class HostileTextTest {

  private static final List<String> WALK =
      List.of(
          "", "Enter", "j", "Enter", "n", "m", "y", "a", "q", "j", "b", "f", "q", "c", "n", "Space",
          "w", "o", "o", "o", "?", "PgDn", "q", "t", "Tab", "Enter", ":", "Tab", "Tab", "Esc", "H",
          "L", "'", "Enter", "q", "q", "2", "?", "q", "x", "l", "Enter", "H", "x", "f", "q", "j",
          "Enter", "j", "y", "a", "w", "q", "m", "Enter", "n", "]", "[", "w", "Enter", "y", "q",
          "h", "/", "Enter", "G", "Enter", ":", "Tab", "Esc", "q", "1", "/", "h", "a", "r", "b",
          "o", "u", "r", "Esc", "5", "j", "n", "y", "f", "q", "Enter", "q", "K", "j", "y", "Enter",
          "q");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b]0;title\u0007",
        "\u001b]52;c;ZXZpbA==\u0007",
        "\u001b]8;;http://evil.example",
        "\u001b[2J\u001b[H",
        "\u001b[?1049l\u001bc",
        "\u001bPtmux;\u001b\u001b]0;x\u0007\u001b\\",
        "\u009b31m\u009d0;x\u009c",
        "\u0000\u0008\u007f\r\nnext line\tend",
        "\u202egnp.exe\u2066x\u2069",
        "a\u200b\u2060\ufeff\u00ad\u200db",
        "Z" + "\u0301\u0316\u034f",
        "\ud800 \udc00 \uffff",
        "\u2028\u2029\u0085",
        "&#27;[31m %s %n \\u001b[0m"
      })
  void nothingHostileReachesTheTerminal(String hostile) throws IOException {
    for (int[] size : new int[][] {{80, 24}, {160, 40}}) {
      ByteArrayOutputStream sent = new ByteArrayOutputStream();
      var terminal = new LineDisciplineTerminal("test", "xterm", sent, StandardCharsets.UTF_8);
      terminal.setSize(org.jline.terminal.Size.of(size[0], size[1]));
      Session session = new Session(shelf(hostile), size[0], size[1]);
      boolean saysSomething = false;
      try (TerminalWindow window = TerminalWindow.on(terminal, Theme.of(Theme.Colours.INDEXED))) {
        session.tell(new Action.Pasted(hostile));
        window.paint(canvas -> Drawing.draw(canvas, session.state));
        session.keys("C-u");
        for (String key : WALK) {
          saysSomething |=
              session.state.view() instanceof WhoView who && !who.told().hits().isEmpty();
          if (!key.isEmpty()) {
            session.keys(key);
          }
          window.paint(canvas -> Drawing.draw(canvas, session.state));
        }
      }
      assertTrue(saysSomething, "the walk leads through the view of voices");
      assertTrue(
          session.state.view() instanceof ConcordanceView lines
              && lines.found().concordance().count() > 0,
          "the walk ends in the concordance");
      String bytes = sent.toString(StandardCharsets.UTF_8);
      assertTrue(TerminalWindowTest.ALLOWED.matcher(bytes).matches(), bytes);
    }
  }

  private static Shelf shelf(String hostile) {
    return new Shelf(article("one" + hostile, hostile), article("two" + hostile, hostile))
        .saying(saying("one" + hostile, 1, hostile), saying("two" + hostile, 2, hostile));
  }

  private static Saying saying(String article, int passage, String hostile) {
    return Saying.in(article, passage, "Voice " + hostile)
        .by("harbour", hostile)
        .office(hostile)
        .kind(Kind.MIXED)
        .content(hostile)
        .via(hostile);
  }

  private static Article article(String id, String hostile) {
    FrontMatter front =
        new FrontMatter(
            Optional.of("Title " + hostile),
            Optional.of("Source " + id),
            Optional.of("Author " + hostile),
            Optional.empty(),
            Optional.of(hostile),
            Optional.of(hostile),
            Optional.of("Note " + hostile));
    return new Article(
        id,
        front,
        List.of(
            new Passage(1, hostile, "The harbour " + hostile + " was closed in 2014. " + hostile),
            new Passage(2, hostile, (hostile + " harbour ").repeat(40))));
  }
}
