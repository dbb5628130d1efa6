package synoptic.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.Note;
import synoptic.corpus.NotePlace;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.corpus.PassageRef;
import synoptic.corpus.Statement.Kind;
import synoptic.corpus.Topic;
import synoptic.explore.Catalogue;
import synoptic.explore.compare.CompareView;
import synoptic.explore.concordance.ConcordanceView;
import synoptic.explore.core.Action;
import synoptic.explore.core.Key;
import synoptic.explore.core.Message;
import synoptic.explore.core.Pane;
import synoptic.explore.core.State;
import synoptic.explore.events.EventsView;
import synoptic.explore.framing.EvidenceView;
import synoptic.explore.framing.FramingView;
import synoptic.explore.search.SearchView;
import synoptic.explore.synopsis.SynopsisView;
import synoptic.explore.timeline.TimelineView;
import synoptic.explore.who.WhoView;
import synoptic.testkit.Saying;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;

/**
 * A hostile string in every field, and a walk through every pane of the catalogue and all that lies
 * over the panes. At each stop the string is there to be drawn, and what goes to the terminal is
 * our own sequences and clean text.
 */
final class HostileTextTest {

  /**
   * What is never seen, or turns the line around, but is no control character; and heaped marks.
   */
  private static final Pattern UNSEEN =
      Pattern.compile("[\u00ad\u061c\u200b\u2028\u2029\u2060-\u206f\ufeff\ufffe\uffff]|\\p{M}{9}");

  /**
   * A place on the walk.
   *
   * @param where what it is called
   * @param pane where the cursor is then
   * @param steps the keys that lead there from the stop before
   * @param text what of the state is drawn there
   */
  private record Stop(String where, Pane pane, String steps, Function<State, String> text) {

    /** A pane itself. */
    static Stop in(Pane pane, String steps) {
      return new Stop("the pane " + pane.title(), pane, steps, Drawn::by);
    }

    /** What has nothing of its own from outside, over a pane that has. */
    static Stop help(String steps) {
      return new Stop("help", Pane.FLOAT, steps, Drawn::by);
    }

    static Stop message(Pane pane, String steps) {
      return new Stop("a message", pane, steps, state -> state.message().text());
    }

    static Stop prompt(Pane pane, String steps) {
      return new Stop("a prompt", pane, steps, state -> state.prompt().orElseThrow() + "");
    }

    /** Whose sources head the columns, too narrow for all of a name. */
    static Stop collocates(String steps) {
      return new Stop("collocates", ConcordanceView.WORDS, steps, HostileTextTest::sources);
    }

    static Stop list(String title, String steps) {
      return new Stop("the list " + title, Pane.FLOAT, steps, HostileTextTest::listed);
    }
  }

  private static final List<Stop> WALK =
      List.of(
          Stop.in(Pane.BOX, ""),
          Stop.in(SearchView.LIST, "'harbour' Enter"),
          Stop.list("of facets", "f"),
          Stop.in(Pane.READER, "Esc Enter n ]"),
          Stop.list("of speakers", "w"),
          Stop.message(Pane.READER, "Esc m"),
          Stop.list("of bookmarks", "'"),
          Stop.message(Pane.READER, "Esc a"),
          Stop.message(SearchView.LIST, "Esc G b"),
          Stop.in(CompareView.COMPARE, "c"),
          Stop.in(CompareView.COMPARE, "Space W n"),
          Stop.in(CompareView.COMPARE, "o"),
          Stop.in(CompareView.COMPARE, "o"),
          Stop.list("of parties", "o b"),
          Stop.prompt(CompareView.COMPARE, "Esc t"),
          Stop.in(FramingView.FRAMING, "Esc 4"),
          Stop.in(FramingView.FRAMING, "Tab Tab Tab"),
          Stop.in(EvidenceView.EVIDENCE, "S-Tab S-Tab S-Tab l Enter"),
          Stop.in(TimelineView.TIMES, "H 5 j"),
          Stop.list("of times", "f"),
          Stop.in(ConcordanceView.LINES, "Esc K j"),
          Stop.collocates("x"),
          Stop.in(EventsView.EVENTS, "6 A j"),
          Stop.list("of an event's articles", "P"),
          Stop.in(EventsView.ARTICLES, "Esc l"),
          Stop.in(SynopsisView.SYNOPSIS, "7 u j l"),
          Stop.in(WhoView.VOICES, "2 j"),
          Stop.list("of kinds", "f"),
          Stop.in(WhoView.STATEMENTS, "Esc Enter j"),
          Stop.in(Pane.READER, "Enter"),
          Stop.in(WhoView.MATRIX, "Esc x l"),
          Stop.help("?"),
          Stop.list("of topics", "Esc 1 : 'topics' Enter"),
          Stop.list("of sources", "Esc : 'sources' Enter"),
          Stop.list("of articles", "Esc : 'articles' Enter"),
          Stop.help("Esc : 'tags' Enter"),
          Stop.prompt(SearchView.LIST, "Esc Home +"),
          Stop.prompt(SearchView.LIST, "Esc *"),
          Stop.prompt(SearchView.LIST, "Esc : 'read ' Tab"));

  @Test
  void theWalkLeadsThroughEveryPane() {
    Set<Pane> all = new HashSet<>(Catalogue.COMMANDS.panes());
    all.add(Pane.FLOAT);
    Set<Pane> visited = new HashSet<>();
    WALK.forEach(stop -> visited.add(stop.pane));
    assertEquals(all, visited);
  }

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
        "Z\u0301\u0316\u034f\u0301\u0316\u034f\u0301\u0316\u034f\u0301\u0316\u034f",
        "\ud800 \udc00 \uffff",
        "\u2028\u2029\u0085",
        "漢字ｶﾞ👩\u200d🚒🇬🇷",
        "&#27;[31m %s %n \\u001b[0m"
      })
  void nothingHostileReachesTheTerminal(String hostile) throws IOException {
    for (int[] size : new int[][] {{80, 24}, {160, 40}}) {
      ByteArrayOutputStream sent = new ByteArrayOutputStream();
      var terminal = new LineDisciplineTerminal("test", "xterm", sent, StandardCharsets.UTF_8);
      terminal.setSize(org.jline.terminal.Size.of(size[0], size[1]));
      Session session = new Session(shelf(hostile), size[0], size[1]);
      try (TerminalWindow window = TerminalWindow.on(terminal, Theme.of(Theme.Colours.INDEXED))) {
        for (Stop stop : WALK) {
          session.steps(stop.steps);
          assertEquals(stop.pane, session.state.pane(), stop.where);
          assertTrue(stop.text.apply(session.state).contains(sign(hostile)), stop.where);
          paint(window, session, sent, stop.where);
        }
        for (Action told : told(hostile)) {
          session.tell(told);
          paint(window, session, sent, told.getClass().getSimpleName());
        }
      }
      assertClean(sent, "the end");
    }
  }

  /** What comes from outside and not by a key. */
  private static List<Action> told(String hostile) {
    return List.of(
        new Action.Shown("Check " + hostile, List.of("One " + hostile, hostile)),
        new Action.FileIsThere(hostile + ".md"),
        new Action.Pressed(Key.ESCAPE),
        new Action.Progressed("reading " + hostile, 1, 2),
        new Action.Pending("finding " + hostile, 1, 2),
        new Action.Said(Message.NONE),
        new Action.Said(Message.warning("No " + hostile)),
        new Action.Pressed(Key.of('/')),
        new Action.Pasted(hostile));
  }

  private static void paint(
      TerminalWindow window, Session session, ByteArrayOutputStream sent, String where)
      throws IOException {
    window.paint(canvas -> Drawing.draw(canvas, session.state));
    assertClean(sent, where);
    sent.reset();
  }

  private static void assertClean(ByteArrayOutputStream sent, String where) {
    String bytes = sent.toString(StandardCharsets.UTF_8);
    assertTrue(TerminalWindowTest.ALLOWED.matcher(bytes).matches(), where + ": " + bytes);
    assertFalse(UNSEEN.matcher(bytes).find(), where + ": " + bytes);
  }

  /** What cannot come from anything but the hostile string: its first unusual character. */
  private static String sign(String hostile) {
    return hostile
        .codePoints()
        .filter(point -> point > '~' || point < ' ' || point == '&')
        .mapToObj(Character::toString)
        .findFirst()
        .orElseThrow();
  }

  private static String sources(State state) {
    return ((ConcordanceView) state.view()).found().collocates().orElseThrow().sources() + "";
  }

  private static String listed(State state) {
    return state.floating().orElseThrow().all().toString();
  }

  private static Shelf shelf(String hostile) {
    Shelf shelf = new Shelf();
    for (String id : List.of("one" + hostile, "two" + hostile)) {
      shelf.with(article(id, hostile)).saying(saying(id, 1, hostile), saying(id, 2, hostile));
    }
    return shelf
        .topics(new Topic("Topic " + hostile, Optional.of("about " + hostile), "harbour"))
        .labels(
            new LabelGroup("Group " + hostile, Optional.of(hostile), List.of("harbour", hostile)))
        .noting(
            note(NotePlace.of(new PassageRef("one" + hostile, 1)), hostile),
            note(NotePlace.of(PassageRef.whole("two" + hostile)), hostile))
        .problem("x" + hostile, "is odd: " + hostile);
  }

  private static Note note(NotePlace place, String hostile) {
    return new Note(place, List.of("tag " + hostile, hostile), Optional.of("note " + hostile));
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
            PartialDate.parse("2016"),
            Optional.of(hostile),
            Optional.of(hostile),
            Optional.of("Note " + hostile));
    return new Article(
        id,
        front,
        List.of(
            new Passage(1, hostile, "The harbour " + hostile + " was closed in 2014. " + hostile),
            new Passage(2, hostile, (hostile + " harbour ").repeat(40)),
            new Passage(3, hostile, "Only " + id + " speaks of schools."),
            new Passage(
                4, hostile, "Farmers sold apples while clerks wrote letters. ".repeat(40))));
  }
}
