package synoptic.compare.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import synoptic.compare.events.ArticleProfile;
import synoptic.compare.events.Events;
import synoptic.compare.events.FeatureCounting;
import synoptic.compare.library.Party.OfArticle;
import synoptic.corpus.EventNotes;
import synoptic.corpus.Progress;
import synoptic.model.embedding.EmbeddingException;
import synoptic.search.ArticleEntry;
import synoptic.search.FeatureCounts;
import synoptic.search.OpenLibrary;
import synoptic.search.SearchEngine;
import synoptic.search.SearchException;

/**
 * Groups the articles of a library of which some are not grouped yet, and keeps what it finds.
 * Where these are few, they are held against the articles whose headlines and leads come closest,
 * and against all of their events, instead of against the whole library.
 *
 * @param kept the events of those that are grouped, by their ids
 */
record EventGrouping(
    OpenLibrary library,
    List<ArticleEntry> articles,
    Map<String, String> kept,
    EventNotes notes,
    Progress progress) {

  private static final String WHAT = "grouping articles";

  /** More articles that are new are grouped with all that are there. */
  private static final int MOST_ADDED = 100;

  /** In fewer articles it is not known how rare a word is. */
  private static final int FEWEST_COUNTED = 300;

  /**
   * @throws SearchException where the engine cannot answer
   */
  Events events() {
    understand();
    FeatureCounts before = library.keptCounts();
    List<String> unsettled = Events.unsettled(articles, kept, notes);
    return unsettled.size() <= MOST_ADDED && before.articles() >= FEWEST_COUNTED
        ? added(unsettled, before)
        : grouped(profiles(articles.stream().map(ArticleEntry::id).toList()));
  }

  /** Where this machine cannot tell what sentences mean, words and names alone decide. */
  private void understand() {
    try {
      library.findMeanings(article -> true, progress, () -> {});
    } catch (EmbeddingException | SearchException impossible) {
      return;
    }
  }

  private Events grouped(Map<String, ArticleProfile> profiles) {
    return kept(profiles, FeatureCounting.counted(FeatureCounts.NONE, profiles.values()));
  }

  private Events added(List<String> unsettled, FeatureCounts before) {
    Set<String> looked = new LinkedHashSet<>(unsettled);
    looked.addAll(close(unsettled, before));
    Map<String, ArticleProfile> profiles = profiles(looked);
    List<ArticleProfile> fresh =
        unsettled.stream()
            .filter(article -> profiles.containsKey(article) && !kept.containsKey(article))
            .map(profiles::get)
            .toList();
    return kept(profiles, FeatureCounting.counted(before, fresh));
  }

  private Events kept(Map<String, ArticleProfile> profiles, FeatureCounts counts) {
    Events events = Events.of(articles, profiles, counts, kept, notes);
    library.keepEvents(events.kept(), counts);
    return events;
  }

  /** The articles of the events that those belong to which are closest to some. */
  private List<String> close(List<String> some, FeatureCounts counts) {
    Set<String> events = new HashSet<>();
    for (ArticleEntry article : articles) {
      if (some.contains(article.id())) {
        ClosestArticles.few(library, new OfArticle(article), counts).stream()
            .filter(kept::containsKey)
            .map(kept::get)
            .forEach(events::add);
      }
    }
    return kept.keySet().stream().filter(article -> events.contains(kept.get(article))).toList();
  }

  private Map<String, ArticleProfile> profiles(Collection<String> ids) {
    SearchEngine engine = library.engine();
    Map<String, ArticleProfile> profiles = new HashMap<>();
    for (String id : ids) {
      progress.at(WHAT, profiles.size(), ids.size());
      library
          .article(id)
          .map(article -> ArticleProfile.of(article, engine.meanings(id)))
          .ifPresent(profile -> profiles.put(id, profile));
    }
    progress.at(WHAT, ids.size(), ids.size());
    return profiles;
  }
}
