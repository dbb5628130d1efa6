package synoptic.explore.compare;

import java.util.Optional;
import synoptic.compare.library.Party;

/**
 * What two parties are compared on.
 *
 * @param topic the query that narrows both, or a topic's name; empty for the whole texts
 */
public record Pairing(Party a, Party b, String topic) {

  /** Whether it is of what is taken as A and as B; what is not taken may be anything. */
  public boolean isOf(Optional<Party> left, Optional<Party> right) {
    return left.filter(party -> !party.equals(a)).isEmpty()
        && right.filter(party -> !party.equals(b)).isEmpty();
  }

  Pairing with(Party other) {
    return new Pairing(a, other, topic);
  }

  Pairing on(String other) {
    return new Pairing(a, b, other);
  }

  Pairing swapped() {
    return new Pairing(b, a, topic);
  }

  /** As it is typed behind a command's name. */
  public String typed() {
    return String.join(" ", a.typed(), b.typed(), topic);
  }
}
