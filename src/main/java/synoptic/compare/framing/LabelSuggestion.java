package synoptic.compare.framing;

import java.util.List;
import java.util.Optional;
import synoptic.compare.LocatedPassage;
import synoptic.corpus.LabelGroup;
import synoptic.text.Span;

/**
 * Words that seem to be used for one actor and that stand in no group together.
 *
 * @param joins the group that one of them is in already, or empty where they would make a new one
 * @param labels all of them, most often met first, as written
 * @param evidence where the texts say so, in the order of the reasons; at least one
 */
public record LabelSuggestion(
    Optional<LabelGroup> joins, List<String> labels, List<Evidence> evidence) {

  /** Why two labels belong together: first what tells two sources apart, last what is a rule. */
  public enum Reason {
    SAME_SLOT("the same words stand around both"),
    RENAMED("one is said to be the other's name"),
    DESCRIBED("one describes the other"),
    ABBREVIATED("one is the other's abbreviation");

    private final String spoken;

    Reason(String spoken) {
      this.spoken = spoken;
    }

    /** In a few words. */
    public String spoken() {
      return spoken;
    }
  }

  /**
   * A place that ties two labels.
   *
   * @param places where they stand: one passage that has both, or one for each
   */
  public record Evidence(Reason reason, List<Place> places) {
    public Evidence {
      places = List.copyOf(places);
    }
  }

  /**
   * A sentence with labels in it.
   *
   * @param sentence where the sentence stands in the passage
   * @param labels where the labels stand in the passage, in order
   */
  public record Place(LocatedPassage passage, Span sentence, List<Span> labels) {
    public Place {
      labels = labels.stream().sorted().toList();
    }
  }

  public LabelSuggestion {
    labels = List.copyOf(labels);
    evidence = List.copyOf(evidence);
  }

  /** What a new group would be called: its commonest label. */
  public String name() {
    return joins.map(LabelGroup::name).orElseGet(labels::getFirst);
  }

  /** What is added to the library's groups by whoever accepts it. */
  public LabelGroup accepted() {
    return new LabelGroup(name(), Optional.empty(), fresh());
  }

  /** The labels that the group does not have yet. */
  public List<String> fresh() {
    return labels.stream()
        .filter(label -> joins.filter(group -> has(group, label)).isEmpty())
        .toList();
  }

  static boolean has(LabelGroup group, String label) {
    String folded = LabelSuggestions.key(label);
    return group.labels().stream().map(LabelSuggestions::key).anyMatch(folded::equals);
  }

  /** The first of the reasons. */
  public Reason reason() {
    return evidence.getFirst().reason();
  }
}
