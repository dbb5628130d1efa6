package synoptic.shell.command;

import java.util.SortedSet;
import java.util.TreeSet;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Passage;
import synoptic.search.ArticleEntry;

/** Tells in which languages of what was shown statements are read by quotation marks alone. */
final class OtherLanguages {

  private static final String UNTOLD = "another language";

  private final SortedSet<String> languages = new TreeSet<>();

  void see(ArticleEntry article, Passage passage) {
    FrontMatter front = article.front();
    if (!front.languageOf(passage.text()).hasRules()) {
      languages.add(front.language().filter(tag -> !tag.isBlank()).orElse(UNTOLD));
    }
  }

  void tell(CommandRun run) {
    if (!languages.isEmpty()) {
      run.messages()
          .say(
              "In "
                  + String.join(", ", languages)
                  + " only what stands in quotation marks is read, and nobody is named.");
    }
  }
}
