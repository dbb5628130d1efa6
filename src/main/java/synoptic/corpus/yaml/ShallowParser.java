package synoptic.corpus.yaml;

import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Passes on the events of a document until it is nested too deep. Told from the events, because
 * building nodes recurses as deep as the document does.
 */
final class ShallowParser implements Parser {

  private static final int DEEPEST = 12;

  private final Parser parser;
  private int depth;

  ShallowParser(Parser parser) {
    this.parser = parser;
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  /**
   * @throws TooDeep where the event begins a list or mapping that is nested deeper than allowed
   */
  @Override
  public Event next() {
    Event event = parser.next();
    depth +=
        switch (event.getEventId()) {
          case MappingStart, SequenceStart -> 1;
          case MappingEnd, SequenceEnd -> -1;
          case Alias, Comment, DocumentEnd, DocumentStart, Scalar, StreamEnd, StreamStart -> 0;
        };
    if (depth > DEEPEST) {
      throw new TooDeep();
    }
    return event;
  }

  /** A document that nobody has written by hand. */
  static final class TooDeep extends YamlEngineException {

    private static final long serialVersionUID = 1;

    TooDeep() {
      super("is nested deeper than %d levels".formatted(DEEPEST));
    }
  }
}
