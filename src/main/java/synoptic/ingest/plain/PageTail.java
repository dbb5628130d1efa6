package synoptic.ingest.plain;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import synoptic.ingest.core.Dropped.Reason;

/** Reads what stands below an article's last paragraph, from the end upward. */
final class PageTail {

  /** How many short lines that tell nothing are passed over on the way up. */
  private static final int MOST_PASSED = 60;

  /** With what press releases begin the line that says whose they are. */
  private static final String SOURCE = "SOURCE ";

  private static final int LONGEST_BIO = 1_200;

  private static final Pattern CONTACT =
      Pattern.compile(
          "\\b(?:on twitter|on x\\b|on linkedin|@\\w{2,}|(?:his|her|their) (?:research|work|latest book|writing"
              + "|fields|interests|books)|research (?:interests|fields|focus)|tweets at|author of|can be (?:followed"
              + "|reached)|follow (?:him|her|them))",
          Pattern.CASE_INSENSITIVE);

  private final PageBlocks page;
  private final Set<String> aloneNames = new HashSet<>();

  private PageTail(PageBlocks page) {
    this.page = page;
    for (int at = 0; at < page.size(); at++) {
      if (page.isText(at) && NameRules.isPerson(page.text(at))) {
        aloneNames.add(page.text(at));
      }
    }
  }

  static void read(PageBlocks page) {
    PageTail tail = new PageTail(page);
    if (page.lastProse() >= 0) {
      tail.upward();
      tail.leftovers();
    }
  }

  private void upward() {
    int passed = 0;
    for (int at = page.size() - 1; at >= 0 && passed <= MOST_PASSED; at--) {
      if (!page.isText(at)) {
        continue;
      }
      Optional<Reason> reason = reason(at);
      int block = at;
      reason.ifPresent(why -> page.drop(block, why));
      if (reason.isEmpty() && page.isProse(at)) {
        return;
      }
      passed += reason.isEmpty() ? 1 : 0;
    }
  }

  private Optional<Reason> reason(int at) {
    String text = page.text(at);
    if (text.startsWith(SOURCE) && Outlets.areNames(text)) {
      page.source = page.source.or(() -> Optional.of(text.substring(SOURCE.length())));
      return Optional.of(Reason.ABOUT_SOURCE);
    }
    if (Publisher.isAbout(text)) {
      page.source = page.source.or(() -> Publisher.inAbout(text));
      return Optional.of(Reason.ABOUT_SOURCE);
    }
    if (isBio(at)) {
      return Optional.of(Reason.ABOUT_AUTHOR);
    }
    return PageFurniture.atTheEdge(text)
        .or(() -> Phrases.heading(text, Phrases.Place.EDGE))
        .or(() -> date(at));
  }

  private Optional<Reason> date(int at) {
    Optional<DateLine> date = DateLine.of(page.text(at)).filter(DateLine::isAnnounced);
    if (date.isEmpty()) {
      return Optional.empty();
    }
    if (page.published.isPresent() || date.get().isUpdate()) {
      return Optional.of(Reason.DATE);
    }
    page.published = Optional.of(date.get().date());
    page.state(at);
    return Optional.empty();
  }

  private boolean isBio(int at) {
    String text = page.text(at);
    Optional<String> subject =
        text.length() <= LONGEST_BIO ? NameRules.subject(text) : Optional.empty();
    if (subject.isEmpty()) {
      return false;
    }
    String name = subject.get();
    int score = isBelowRule(at) ? 3 : 0;
    score += aloneNames.contains(name) || isAuthor(name) ? 3 : 0;
    score += NameRules.hasWork(text) ? 2 : 0;
    score += CONTACT.matcher(text).find() ? 2 : 0;
    if (score < 5) {
      return false;
    }
    Bylines.nameOfBio(page, name);
    page.author = page.author.or(() -> subject);
    return true;
  }

  private boolean isAuthor(String name) {
    return page.author.filter(author -> author.contains(name)).isPresent();
  }

  private boolean isBelowRule(int at) {
    return at > 0
        && (page.isDroppedAs(at - 1, Reason.ORNAMENT)
            || Phrases.heading(page.text(at - 1), Phrases.Place.EDGE).isPresent());
  }

  /** Short lines among furniture, once nothing of the article follows, are furniture too. */
  private void leftovers() {
    UnicodeScript script = LineShape.script(page.text(Math.max(0, page.lastProse())));
    boolean among = false;
    for (int at = page.lastProse() + 1; at < page.size(); at++) {
      String text = page.text(at);
      if (!page.isText(at)) {
        among |= !page.isDroppedAs(at, Reason.ORNAMENT) && !page.isDroppedAs(at, Reason.REPEATED);
      } else if (RelatedLinks.isOther(text, script)) {
        page.drop(at, Reason.OTHER_SCRIPT);
      } else if (among && text.length() <= 120 && !LineShape.endsSentence(text)) {
        page.drop(at, Reason.RELATED);
      }
    }
  }
}
