package synoptic.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import synoptic.explore.Catalogue;
import synoptic.explore.compare.CompareView;
import synoptic.explore.concordance.ConcordanceView;
import synoptic.explore.core.Action;
import synoptic.explore.core.Effect;
import synoptic.explore.core.EffectRunner;
import synoptic.explore.core.Key;
import synoptic.explore.core.Remembered;
import synoptic.explore.core.Remembered.Memory;
import synoptic.explore.core.Size;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.Update;
import synoptic.explore.events.EventsView;
import synoptic.explore.framing.EvidenceView;
import synoptic.explore.framing.FramingView;
import synoptic.explore.search.SearchView;
import synoptic.explore.synopsis.SynopsisView;
import synoptic.explore.timeline.TimelineView;
import synoptic.explore.who.WhoView;

/** The explorer on a shelf, driven by keys; its work is done before the next key. */
public final class Session {

  private static final Pattern STEPS = Pattern.compile("'([^']+)'|(\\S+)");

  public final List<String> copied = new ArrayList<>();
  public Remembered kept = Remembered.NOTHING;
  public boolean ended;
  public State state;
  private final LinkedBlockingQueue<Action> answers = new LinkedBlockingQueue<>();
  private Optional<List<Effect>> waiting = Optional.empty();
  private final EffectRunner work;

  public Session(Shelf shelf, int columns, int rows) {
    this(shelf, columns, rows, Remembered.NOTHING);
  }

  public Session(Shelf shelf, int columns, int rows, Remembered remembered) {
    kept = remembered;
    Memory memory =
        new Memory() {
          @Override
          public Remembered remembered() {
            return kept;
          }

          @Override
          public void keep(Remembered all) {
            kept = all;
          }
        };
    work =
        new EffectRunner(
            new EffectRunner.Surroundings(
                shelf, memory, (words, width) -> List.of("shown: " + words), library -> false),
            answers::add);
    state = Catalogue.start(shelf.name(), new Size(columns, rows));
    follow(Step.to(state, new Effect.OpenLibrary()));
  }

  /** Presses keys, parted by blanks, as {@link Key} names them; {@code Space} is the blank. */
  public Session keys(String names) {
    for (String name : names.split(" ")) {
      tell(new Action.Pressed(new Key(name.equals("Space") ? " " : name)));
    }
    return this;
  }

  /** Keys as {@link #keys} takes them, and between them words in single quotes that are typed. */
  public Session steps(String steps) {
    for (MatchResult step : STEPS.matcher(steps).results().toList()) {
      if (step.group(1) != null) {
        type(step.group(1));
      } else {
        keys(step.group(2));
      }
    }
    return this;
  }

  public Session type(String text) {
    text.codePoints().forEach(point -> tell(new Action.Pressed(Key.of(point))));
    return this;
  }

  public Session tell(Action action) {
    follow(Update.update(state, action));
    return this;
  }

  public WhoView who() {
    return (WhoView) state.view();
  }

  public SearchView search() {
    return (SearchView) state.view();
  }

  public ConcordanceView lines() {
    return (ConcordanceView) state.view();
  }

  public TimelineView times() {
    return (TimelineView) state.view();
  }

  public EventsView events() {
    return (EventsView) state.view();
  }

  public SynopsisView synopsis() {
    return (SynopsisView) state.view();
  }

  public CompareView compare() {
    return (CompareView) state.view();
  }

  public FramingView framing() {
    return (FramingView) state.view();
  }

  public EvidenceView evidence() {
    return (EvidenceView) state.view();
  }

  /** From now on work is only begun when {@link #answers} is called, as on a slow machine. */
  public Session slow() {
    waiting = Optional.of(new ArrayList<>());
    return this;
  }

  /** All work that was asked for is done, in order. */
  public Session answers() {
    List<Effect> begun = waiting.orElseThrow();
    waiting = Optional.empty();
    begun.forEach(effect -> follow(Step.to(state, effect)));
    return this;
  }

  private void follow(Step step) {
    state = step.state();
    if (waiting.isPresent()) {
      waiting.get().addAll(step.effects());
      return;
    }
    for (Effect effect : step.effects()) {
      switch (effect) {
        case Effect.Quit quit -> ended = true;
        case Effect.Copy(String text) -> copied.add(text);
        case Effect.Keep(Remembered all) -> kept = all;
        default -> {
          work.start(effect, state);
          Action action = answer();
          while (action instanceof Action.Progressed) {
            state = Update.update(state, action).state();
            action = answer();
          }
          follow(Update.update(state, withoutTime(action)));
        }
      }
    }
  }

  /** How long an answer took is not the same twice. */
  private static Action withoutTime(Action action) {
    return action instanceof Action.Answered answered
        ? new Action.Answered(answered.revision(), answered.question(), answered.answer(), 0)
        : action;
  }

  private Action answer() {
    try {
      Action action = answers.poll(10, TimeUnit.SECONDS);
      if (action == null) {
        throw new AssertionError("the work did not answer");
      }
      return action;
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
