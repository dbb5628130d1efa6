package synoptic.compare;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Cuts texts into terms, each text once. */
final class Cutting {

  private final Map<String, List<Term>> known = new ConcurrentHashMap<>();

  List<Term> of(Located passage) {
    return known.computeIfAbsent(passage.text(), Term::of);
  }

  /** Cuts all passages of both sides beforehand, on all cores. */
  Cutting ahead(Side a, Side b) {
    a.whole().parallelStream().forEach(this::of);
    b.whole().parallelStream().forEach(this::of);
    return this;
  }
}
