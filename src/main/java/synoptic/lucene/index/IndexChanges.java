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

  static IndexChanges between(Map<String, IndexEntry> indexed, List<ArticleFile> files) {
    Map<String, ArticleFile> byId = HashMap.newHashMap(files.size());
    List<Problem> problems = new ArrayList<>();
    List<ArticleFile> toRead = new ArrayList<>();
    int kept = 0;
    for (ArticleFile file : files) {
      ArticleFile first = byId.putIfAbsent(file.id(), file);
      if (first != null) {
        problems.add(
            new Problem(
                file.path().toString(),
                "left out, because " + first.path() + " has the same name; rename one of them"));
        continue;
      }
      IndexEntry entry = indexed.get(file.id());
      kept += entry == null ? 0 : 1;
      if (entry == null || !entry.isOf(file)) {
        toRead.add(file);
      }
    }
    toRead.sort(Comparator.comparing(ArticleFile::id));
    Set<String> gone = new TreeSet<>();
    if (kept < indexed.size()) {
      gone.addAll(indexed.keySet());
      gone.removeAll(byId.keySet());
    }
    return new IndexChanges(toRead, gone, problems);
  }
}
