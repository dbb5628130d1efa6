package synoptic.lucene.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import synoptic.corpus.ArticleFile;
import synoptic.corpus.Problem;

/**
 * What has to be done to the index.
 *
 * @param toRead new files, and those that were touched since they were read
 * @param gone the ids of articles whose files are no longer there
 * @param problems files that cannot have the id that they claim
 */
record IndexChanges(List<ArticleFile> toRead, Set<String> gone, List<Problem> problems) {

  static IndexChanges between(Map<String, IndexEntry> indexed, List<ArticleFile> files) {
    Map<String, ArticleFile> byId = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (ArticleFile file : files) {
      ArticleFile first = byId.putIfAbsent(file.id(), file);
      if (first != null) {
        problems.add(
            new Problem(
                file.path().toString(),
                "left out, because " + first.path() + " has the same name; rename one of them"));
      }
    }
    List<ArticleFile> toRead =
        byId.values().stream()
            .filter(file -> !indexed.containsKey(file.id()) || !indexed.get(file.id()).isOf(file))
            .toList();
    Set<String> gone = new TreeSet<>(indexed.keySet());
    gone.removeAll(byId.keySet());
    return new IndexChanges(toRead, gone, problems);
  }
}
