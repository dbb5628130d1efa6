package synoptic.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import synoptic.ingest.core.Dropped;
import synoptic.ingest.core.Dropped.Reason;
import synoptic.ingest.plain.LineShape;

/**
 * Finds on a page what its own marks tell to be no part of the article: elements for scripts and
 * navigation, what is hidden, and what is named so in class, id or role.
 */
final class Clutter implements NodeFilter {

  private static final int MOST_TOLD = 200;

  /** Elements that hold most of a page lie in each other, and there are few of them. */
  private static final int MOST_NEEDED = 50;

  private static final int LONGEST_TOLD = 160;

  /** What holds that much of a page's text is never taken out. */
  private static final double MOST = 0.7;

  /** What holds that much and a headline or the article's own element neither. */
  private static final double MUCH = 0.3;

  private static final Map<String, Reason> TAGS =
      Map.of(
          "nav", Reason.NAVIGATION,
          "menu", Reason.NAVIGATION,
          "aside", Reason.RELATED,
          "figcaption", Reason.CAPTION,
          "figure", Reason.CAPTION,
          "footer", Reason.NAVIGATION,
          "form", Reason.SUPPORT,
          "dialog", Reason.COOKIES);

  private static final Map<String, Reason> ROLES =
      Map.of(
          "navigation", Reason.NAVIGATION,
          "banner", Reason.NAVIGATION,
          "contentinfo", Reason.NAVIGATION,
          "complementary", Reason.RELATED,
          "search", Reason.NAVIGATION,
          "dialog", Reason.COOKIES,
          "alertdialog", Reason.COOKIES,
          "menu", Reason.NAVIGATION);

  /** Words, and pairs of words beside each other, of which classes and ids are made. */
  private static final Map<String, Reason> NAMES = ClutterNames.load();

  private static final Pattern HIDDEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private final Element body;
  private final Set<Element> out;
  private final int length;
  private int needed;
  private final List<Dropped> dropped = new ArrayList<>();

  private Clutter(Element body, Set<Element> out) {
    this.body = body;
    this.out = out;
    this.length = Math.max(1, body.text().length());
  }

  /**
   * Gives what it said.
   *
   * @param out takes the elements; they are not cut out of the page, which takes long where they
   *     are many
   */
  static List<Dropped> find(Element body, Set<Element> out) {
    Clutter clutter = new Clutter(body, out);
    body.filter(clutter);
    return clutter.dropped;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element) || element == body) {
      return FilterResult.CONTINUE;
    }
    if (PageText.SILENT.contains(element.normalName())) {
      return FilterResult.SKIP_ENTIRELY;
    }
    Optional<Reason> reason = reason(element);
    if (reason.isEmpty() || isNeeded(element)) {
      return FilterResult.CONTINUE;
    }
    tell(reason.get(), element);
    out.add(element);
    return FilterResult.SKIP_ENTIRELY;
  }

  private void tell(Reason reason, Element element) {
    String text = LineShape.oneLine(element.text());
    if (!text.isEmpty() && dropped.size() < MOST_TOLD) {
      String brief = text.length() > LONGEST_TOLD ? text.substring(0, LONGEST_TOLD) + "…" : text;
      dropped.add(new Dropped(reason, brief, dropped.size() + 1));
    }
  }

  private static Optional<Reason> reason(Element element) {
    Reason byTag = TAGS.get(element.normalName());
    if (byTag != null) {
      return Optional.of(byTag);
    }
    if (isHidden(element)) {
      return Optional.of(Reason.HIDDEN);
    }
    if (element.normalName().equals("header") && element.selectFirst("h1, h2, p") == null) {
      return Optional.of(Reason.NAVIGATION);
    }
    Reason byRole = ROLES.get(element.attr("role").toLowerCase(Locale.ROOT));
    return byRole == null ? byName(element) : Optional.of(byRole);
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || HIDDEN.matcher(element.attr("style")).find();
  }

  private static Optional<Reason> byName(Element element) {
    // Elements that are no HTML say by their own name what they are, such as amp-sidebar.
    String own = element.normalName().indexOf('-') > 0 ? element.normalName() : "";
    for (String name : List.of(element.className(), element.id(), own)) {
      String before = "";
      for (String each : name.isEmpty() ? new String[0] : name.split("\\s+")) {
        for (String part : PARTS.split(each)) {
          String word = part.toLowerCase(Locale.ROOT);
          Reason reason = NAMES.getOrDefault(before + " " + word, NAMES.get(word));
          if (reason != null) {
            return Optional.of(reason);
          }
          before = word;
        }
        before = "";
      }
    }
    return Optional.empty();
  }

  private boolean isNeeded(Element element) {
    if (needed >= MOST_NEEDED) {
      return false;
    }
    boolean isNeeded = isMuch(element);
    needed += isNeeded ? 1 : 0;
    return isNeeded;
  }

  private boolean isMuch(Element element) {
    double share = (double) element.text().length() / length;
    return share > MOST
        || share > MUCH && element.selectFirst("h1, main, [itemprop=articleBody]") != null
        || element.normalName().equals("h1");
  }
}
