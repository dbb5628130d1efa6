package synoptic.lucene.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import synoptic.corpus.ArticleFile;
import synoptic.corpus.Problem;

/**
 * What has to be done to the index.
 *
 * @param toRead new files, and those that were touched since they were read, by id
 * @param gone the ids of articles whose files are no longer there
 * @param problems files that cannot have the id that they claim
 */
record IndexChanges(List<ArticleFile> toRead, Set<String> gone, List<Problem> problems) {

  static IndexChanges between(List<IndexEntry> indexed, List<ArticleFile> files) {
    Map<String, ArticleFile> byId = HashMap.newHashMap(files.size());
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
    Set<String> gone = new TreeSet<>();
    for (IndexEntry entry : indexed) {
      ArticleFile file = byId.get(entry.article().id());
      if (file == null) {
        gone.add(entry.article().id());
      } else if (entry.isOf(file)) {
        byId.remove(file.id());
      }
    }
    List<ArticleFile> toRead =
        byId.values().stream().sorted(Comparator.comparing(ArticleFile::id)).toList();
    return new IndexChanges(toRead, gone, problems);
  }
}
