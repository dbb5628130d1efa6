package synoptic.corpus;

import java.util.List;

/**
 * What a library says beside its articles: {@code people}, {@code topics}, {@code labels}, {@code
 * events}, {@code notes}.yaml.
 */
public record Reference(
    People people,
    List<Topic> topics,
    List<LabelGroup> labels,
    EventNotes events,
    Notebook notebook,
    List<Problem> problems) {

  public static final Reference NONE =
      new Reference(People.NONE, List.of(), List.of(), EventNotes.NONE, Notebook.NONE, List.of());

  public Reference {
    topics = List.copyOf(topics);
    labels = List.copyOf(labels);
    problems = List.copyOf(problems);
  }
}
