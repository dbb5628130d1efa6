package synoptic.corpus;

import java.util.Optional;

/** A named query that cuts across sources. */
public record Topic(String name, Optional<String> about, String query) {}
