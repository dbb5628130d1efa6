package synoptic.main;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.Problem;
import synoptic.corpus.Progress;
import synoptic.corpus.Reference;
import synoptic.corpus.RemovedArticle;
import synoptic.explore.core.LibraryChange;
import synoptic.explore.core.Workspace;
import synoptic.search.EventDecision;
import synoptic.search.NoteDecision;
import synoptic.search.Query;
import synoptic.search.SearchEngine;
import synoptic.search.VoiceDecision;

/** A workspace that somebody else goes on using: closing it does nothing. */
record NonClosingWorkspace(Workspace owner) implements Workspace {

  @Override
  public Path folder() {
    return owner.folder();
  }

  @Override
  public String name() {
    return owner.name();
  }

  @Override
  public SearchEngine engine(Progress progress) {
    return owner.engine(progress);
  }

  @Override
  public SearchEngine engine() {
    return owner.engine();
  }

  @Override
  public void findStatements(Progress progress, Runnable news) {
    owner.findStatements(progress, news);
  }

  @Override
  public void findFirst(Query asked) {
    owner.findFirst(asked);
  }

  @Override
  public Set<String> withoutMeaning() {
    return owner.withoutMeaning();
  }

  @Override
  public void findMeanings(Predicate<String> articles, Progress progress, Runnable news) {
    owner.findMeanings(articles, progress, news);
  }

  @Override
  public Path file(String typed) {
    return owner.file(typed);
  }

  @Override
  public Optional<Article> article(String id) {
    return owner.article(id);
  }

  @Override
  public Reference reference() {
    return owner.reference();
  }

  @Override
  public List<Problem> problems() {
    return owner.problems();
  }

  @Override
  public void addAll(
      List<Path> files, Adding how, Progress progress, BiConsumer<Path, Added> each) {
    owner.addAll(files, how, progress, each);
  }

  @Override
  public Stated state(String id, FrontMatter facts) {
    return owner.state(id, facts);
  }

  @Override
  public Added add(Path file, FrontMatter given) {
    return owner.add(file, given);
  }

  @Override
  public Removed remove(String id) {
    return owner.remove(id);
  }

  @Override
  public List<RemovedArticle> removed() {
    return owner.removed();
  }

  @Override
  public Restored restore(String id) {
    return owner.restore(id);
  }

  @Override
  public Labelled addLabels(LabelGroup group) {
    return owner.addLabels(group);
  }

  @Override
  public Labelled takeBackLabels() {
    return owner.takeBackLabels();
  }

  @Override
  public Decided decide(VoiceDecision decision) {
    return owner.decide(decision);
  }

  @Override
  public Decided decide(EventDecision decision) {
    return owner.decide(decision);
  }

  @Override
  public Decided decide(NoteDecision decision) {
    return owner.decide(decision);
  }

  @Override
  public LibraryChange takeIn() {
    return owner.takeIn();
  }

  @Override
  public LibraryChange settle() {
    return owner.settle();
  }

  @Override
  public List<Problem> differing(Progress progress) {
    return owner.differing(progress);
  }

  @Override
  public List<String> repair(Progress progress) {
    return owner.repair(progress);
  }

  @Override
  public void watch(Runnable news) {
    owner.watch(news);
  }

  @Override
  public void close() {}
}
