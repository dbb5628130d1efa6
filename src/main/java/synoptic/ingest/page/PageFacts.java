package synoptic.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.PartialDate;
import synoptic.ingest.plain.Byline;
import synoptic.ingest.plain.CreditLine;
import synoptic.ingest.plain.LineShape;
import synoptic.ingest.plain.Publisher;
import synoptic.ingest.plain.StatedDate;
import synoptic.ingest.plain.StatedName;
import synoptic.ingest.plain.TitleParts;

/**
 * What a page states about its article: in OpenGraph and other {@code meta}, JSON-LD, microdata,
 * {@code time}, links and classes. What is stated for machines goes before what is shown.
 */
final class PageFacts {

  private static final String[] DATES = {
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "date.published",
    "publish-date",
    "publish_date",
    "publication_date",
    "pubdate",
    "parsely-pub-date",
    "sailthru.date",
    "citation_publication_date",
    "citation_date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "cxenseparse:recs:publishtime",
    "date",
    "created"
  };

  private static final String[] AUTHORS = {
    "author",
    "article:author",
    "article:author_name",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "dc.contributor",
    "citation_author",
    "byl",
    "articleauthor",
    "cxenseparse:author"
  };

  private static final String[] SOURCES = {
    "og:site_name",
    "application-name",
    "citation_journal_title",
    "dc.publisher",
    "dcterms.publisher",
    "copyright-holder",
    "twitter:app:name:iphone"
  };

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_LINE = 200;

  /** How many lines above and below the headline stand beside it. */
  private static final int NEAREST = 2;

  /** How many elements of a kind are looked at. */
  private static final int MOST_LOOKED_AT = 300;

  /** Of what classes of dates and authors consist, in the languages of those who name them. */
  private static final Set<String> DATE_WORDS =
      Set.of(
          "date",
          "dateline",
          "datetime",
          "pubdate",
          "publish",
          "published",
          "posted",
          "timestamp",
          "time",
          "byline",
          "meta",
          "details",
          "datum",
          "fecha",
          "tarih",
          "data",
          "info");

  private static final Set<String> CHANGED = Set.of("updated", "modified", "update");

  private static final Set<String> AUTHOR_WORDS =
      Set.of(
          "author",
          "authors",
          "byline",
          "createdby",
          "writtenby",
          "writer",
          "autor",
          "auteur",
          "yazar",
          "autore");

  private static final Pattern BY =
      Pattern.compile(
          "(?iu)(?:(?:written|posted|published) )?by:? |von |par |por |автор:? |بقلم:? ");
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d\\d?)[/-](\\d\\d?)(?=[/_-]|$)");
  private static final Set<String> NOBODY =
      Set.of(
          "admin",
          "super user",
          "guest",
          "administrator",
          "editor",
          "editors",
          "staff",
          "webmaster",
          "root",
          "redaktion");

  private final Document page;
  private final MetaTags meta;
  private final LinkedData data;

  /** What the page shows, furniture and all. */
  private final List<String> lines;

  PageFacts(Document page) {
    this.page = page;
    this.meta = MetaTags.of(page);
    this.data = LinkedData.of(page);
    this.lines =
        PageText.of(page.body(), element -> false).stream().map(PageText.Paragraph::text).toList();
  }

  /**
   * Has to be asked before clutter is taken out, for bylines and footers are clutter.
   *
   * @param address where the page is known to come from
   */
  FrontMatter stated(Optional<String> address) {
    Optional<String> url = url().or(() -> address);
    Optional<String> title = title();
    Optional<String> source = source(title);
    return new FrontMatter(
        title, source, author(source), published(title, url), language(), url, Optional.empty());
  }

  private static Optional<String> line(String text) {
    return Optional.of(LineShape.oneLine(text)).filter(line -> !line.isEmpty());
  }

  /** The longest line shown that the stated titles contain: they add the site's name to it. */
  private Optional<String> title() {
    List<String> stated = new ArrayList<>();
    data.title().ifPresent(stated::add);
    meta.first("og:title", "twitter:title", "dc.title", "citation_title", "parsely-title", "title")
        .ifPresent(stated::add);
    StatedName.headline(page.title()).ifPresent(stated::add);
    Optional<String> shown =
        shownLines()
            .filter(line -> stated.stream().anyMatch(each -> isPartOf(line, each)))
            .reduce((one, other) -> other.length() > one.length() ? other : one);
    List<String> headings = texts("h1");
    return shown
        .filter(line -> stated.stream().anyMatch(each -> line.length() * 5 >= each.length() * 2))
        .or(
            () ->
                stated.stream()
                    .findFirst()
                    .flatMap(PageFacts::line)
                    .map(each -> TitleParts.of(each, statedSource()).headline()))
        .or(() -> headings.size() == 1 ? Optional.of(headings.getFirst()) : Optional.empty());
  }

  private Stream<String> shownLines() {
    Stream<String> headings = texts("[itemprop=headline], h1, h2, h3, [class*=title]").stream();
    return Stream.concat(headings, lines.stream()).filter(line -> line.length() <= LONGEST_TITLE);
  }

  private static boolean isPartOf(String headline, String title) {
    String folded = LineShape.folded(LineShape.oneLine(headline));
    return folded.length() >= 3 && LineShape.folded(LineShape.oneLine(title)).contains(folded);
  }

  private Optional<String> statedSource() {
    return meta.first(SOURCES)
        .or(data::publisher)
        .or(() -> text("[itemprop=publisher] [itemprop=name]"))
        .map(name -> name.startsWith("@") ? name.substring(1) : name);
  }

  private Optional<String> source(Optional<String> title) {
    return statedSource()
        .or(() -> title.flatMap(this::besideTitle))
        .or(this::signature)
        .or(() -> CreditLine.of(page.title()).flatMap(FrontMatter::source));
  }

  /** What the page's title adds to its headline, before or behind it. */
  private Optional<String> besideTitle(String title) {
    String whole = LineShape.oneLine(page.title());
    int start = whole.indexOf(title);
    if (start < 0 || whole.length() == title.length()) {
      return Optional.empty();
    }
    String[] behind = TitleParts.BARS.split(whole.substring(start + title.length()));
    String before = whole.substring(0, start).replaceFirst("\\s*[:|–—»-]\\s*$", "").strip();
    String name = before.isEmpty() && behind.length > 0 ? behind[behind.length - 1] : before;
    return line(name).filter(each -> each.length() > 1 && each.length() <= 60);
  }

  private Optional<String> signature() {
    for (Element each : page.select("footer, [class*=copyright], [id*=copyright], small")) {
      Optional<String> name = Publisher.inCopyright(LineShape.oneLine(each.text()));
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** From the first place that names somebody who is no account and not the source. */
  private Optional<String> author(Optional<String> source) {
    List<Supplier<List<String>>> places =
        List.of(
            data::authors,
            () -> meta.all(AUTHORS),
            () -> texts("[itemprop=author] [itemprop=name]"),
            () -> texts("[itemprop=author], [rel=author]"),
            () -> texts(".vcard .fn, [class*=byline] [class*=name], [class*=byline] a"),
            () -> named(AUTHOR_WORDS).map(element -> LineShape.oneLine(element.text())).toList());
    return places.stream()
        .flatMap(
            place ->
                place.get().stream()
                    .map(PageFacts::name)
                    .filter(name -> isName(name, source))
                    .distinct()
                    .reduce((one, other) -> one + ", " + other)
                    .stream())
        .findFirst();
  }

  private static String name(String text) {
    String line = LineShape.oneLine(text);
    return Byline.of(line)
        .flatMap(Byline::author)
        .orElseGet(
            () -> {
              var by = BY.matcher(line);
              return by.lookingAt() ? line.substring(by.end()) : line;
            });
  }

  private static boolean isName(String name, Optional<String> source) {
    return !name.isEmpty()
        && name.length() <= 100
        && !name.contains("://")
        && !NOBODY.contains(name.toLowerCase(Locale.ROOT))
        && source.filter(name::equalsIgnoreCase).isEmpty();
  }

  private Optional<PartialDate> published(Optional<String> title, Optional<String> url) {
    return data.published()
        .flatMap(StatedDate::of)
        .or(
            () ->
                meta.all(DATES).stream().flatMap(each -> StatedDate.of(each).stream()).findFirst())
        .or(() -> shown(page.select("[itemprop=datePublished]").stream()))
        .or(() -> shown(page.select("time[pubdate], time.published, time.entry-date").stream()))
        .or(() -> shown(page.select("h1 ~ * time, h1 ~ time, header time, time").stream()))
        .or(() -> shown(named(DATE_WORDS)))
        .or(() -> url.flatMap(PageFacts::inAddress))
        .or(() -> title.flatMap(this::besideHeadline))
        .or(() -> CreditLine.of(page.title()).flatMap(FrontMatter::published));
  }

  /** A day alone on one of the lines next to the headline. */
  private Optional<PartialDate> besideHeadline(String title) {
    for (int at = 0; at < lines.size(); at++) {
      if (LineShape.isAlike(lines.get(at), title)) {
        int end = Math.min(lines.size(), at + NEAREST + 1);
        Optional<PartialDate> day =
            lines.subList(Math.max(0, at - NEAREST), end).stream()
                .flatMap(line -> StatedDate.ofLine(line).stream())
                .findFirst();
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<PartialDate> shown(Stream<Element> elements) {
    return elements
        .filter(
            each -> each.closest("aside, nav, footer, [class*=related], [class*=comment]") == null)
        .flatMap(each -> date(each).stream())
        .findFirst();
  }

  private static Optional<PartialDate> date(Element element) {
    String text = LineShape.oneLine(element.text());
    return StatedDate.of(element.attr("datetime"))
        .or(() -> StatedDate.of(element.attr("content")))
        .or(() -> StatedDate.of(element.attr("title")))
        .or(() -> StatedDate.of(text))
        .or(() -> text.length() > LONGEST_LINE ? Optional.empty() : StatedDate.within(text));
  }

  /** Elements of little text whose class or id is made of one of the words. */
  private Stream<Element> named(Set<String> words) {
    return page.body().select("[class], [id]").stream()
        .filter(each -> isNamed(each, words))
        .limit(MOST_LOOKED_AT)
        .filter(each -> LineShape.oneLine(each.text()).length() <= LONGEST_LINE);
  }

  private static boolean isNamed(Element element, Set<String> words) {
    List<String> parts =
        List.of(
            (element.className() + " " + element.id())
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}]+"));
    return parts.stream().anyMatch(words::contains) && parts.stream().noneMatch(CHANGED::contains);
  }

  private static Optional<PartialDate> inAddress(String url) {
    var day = IN_ADDRESS.matcher(url);
    return day.find()
        ? StatedDate.of(day.group(1) + "-" + day.group(2) + "-" + day.group(3))
        : Optional.empty();
  }

  private Optional<String> language() {
    return line(page.select("html").attr("lang"))
        .or(() -> line(page.select("html").attr("xml:lang")))
        .or(data::language)
        .or(() -> meta.first("og:locale", "content-language", "dc.language", "language"))
        .map(tag -> tag.split("[-_,; ]")[0].toLowerCase(Locale.ROOT))
        .filter(tag -> tag.matches("[a-z]{2,3}"));
  }

  private Optional<String> url() {
    return line(page.select("link[rel=canonical]").attr("href"))
        .filter(PageFacts::isAddress)
        .or(() -> meta.first("og:url").filter(PageFacts::isAddress))
        .or(() -> data.url().filter(PageFacts::isAddress));
  }

  private static boolean isAddress(String text) {
    return text.startsWith("http://") || text.startsWith("https://");
  }

  private Optional<String> text(String query) {
    return texts(query).stream().findFirst();
  }

  private List<String> texts(String query) {
    Set<String> texts = new LinkedHashSet<>();
    for (Element element : page.select(query).stream().limit(MOST_LOOKED_AT).toList()) {
      line(element.hasAttr("content") ? element.attr("content") : element.text())
          .ifPresent(texts::add);
    }
    return List.copyOf(texts);
  }
}
