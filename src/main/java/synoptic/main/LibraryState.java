package synoptic.main;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import synoptic.corpus.ArticleFile;
import synoptic.corpus.LibraryFolder;
import synoptic.corpus.Reference;
import synoptic.explore.core.LibraryChange;

/**
 * A library's files as they were at some time.
 *
 * @param files the article files by id
 * @param reference what the files beside them say
 */
record LibraryState(Map<String, ArticleFile> files, Reference reference) {

  static LibraryState of(LibraryFolder library) {
    Map<String, ArticleFile> files = new HashMap<>();
    library.listing().files().forEach(file -> files.put(file.id(), file));
    return new LibraryState(files, library.reference());
  }

  /**
   * What is another now than it was before: the contents decide.
   *
   * @param isKnown whether a file that was touched says what it said before
   */
  LibraryChange since(LibraryState before, Predicate<ArticleFile> isKnown) {
    Set<String> came = new TreeSet<>(files.keySet());
    came.removeAll(before.files.keySet());
    Set<String> went = new TreeSet<>(before.files.keySet());
    went.removeAll(files.keySet());
    Set<String> changed = new TreeSet<>();
    for (ArticleFile file : files.values()) {
      ArticleFile known = before.files.get(file.id());
      if (known != null && !known.equals(file) && !isKnown.test(file)) {
        changed.add(file.id());
      }
    }
    return new LibraryChange(came, changed, went, changedFiles(before.reference));
  }

  private List<String> changedFiles(Reference other) {
    List<String> changed = new ArrayList<>();
    if (!reference.people().equals(other.people())) {
      changed.add("people.yaml");
    }
    if (!reference.topics().equals(other.topics())) {
      changed.add("topics.yaml");
    }
    if (!reference.labels().equals(other.labels())) {
      changed.add("labels.yaml");
    }
    if (!reference.events().equals(other.events())) {
      changed.add("events.yaml");
    }
    if (!reference.notebook().equals(other.notebook())) {
      changed.add("notes.yaml");
    }
    return changed;
  }
}
