package synoptic.ingest.plain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import synoptic.ingest.core.Dropped.Reason;

/** Tells the lines that pages print around articles. No pattern sees more than a short text. */
final class PageFurniture {

  private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern LABELS =
      Pattern.compile(
          "(?:key ?words|tags?|tagged(?: with| as)?|labels?|filed under|posted in|categories"
              + "|mots[- ]clés|étiquettes|schlagwörter|schlagworte|stichworte|palabras clave|etiquetas"
              + "|etiketler|anahtar kelimeler|теги|метки|ключевые слова|الكلمات المفتاحية|كلمات مفتاحية"
              + "|الوسوم|کلیدواژه(?:‌ها)?|برچسب(?:‌ها)?) ?([:»>|]?) ?(.*)",
          I);

  private static final Pattern COOKIES =
      Pattern.compile(
          "(?:we|this (?:web)?site|our (?:web)?site|our partners) uses? cookies|accept (?:all )?cookies"
              + "|cookie (?:policy|settings|preferences|notice|consent)|use of cookies"
              + "|utilisons des cookies|verwende[nt] (?:wir )?cookies|utiliza(?:mos)? cookies"
              + "|çerez(?:ler)? kullan|используе[тм] (?:файлы )?cookie|ملفات تعريف الارتباط",
          I);

  /** How the notes of consent begin that stand above whole pages. */
  private static final Pattern PARTNERS =
      Pattern.compile(
          "(?:(?:we|the \\w+) and our (?:\\d+ )?(?:\\w+ )?partners (?:store|use|process|ask|may store)"
              + "|wir und unsere (?:\\d+ )?partner|nous et nos (?:\\d+ )?partenaires"
              + "|nosotros y nuestros (?:\\d+ )?(?:socios|partners)|noi e i nostri (?:\\d+ )?(?:partner|fornitori))\\b",
          I);

  /** Without one of these, people and their partners do something else. */
  private static final Pattern CONSENT =
      Pattern.compile(
          "cookie|consent|\\bdat(?:a|en|os|i)\\b|données|einwillig|consenti|personal|\\bdevice|traceur",
          I);

  /** What feeds write below an article, and where a page asks to be followed. */
  private static final Pattern FEED =
      Pattern.compile("The post .{2,160} appeared first on .{2,60}");

  private static final Pattern FOLLOW =
      Pattern.compile(
          "(?:(?:follow|like|find|join) (?:(?:us|me|our|@|the (?:author|conversation|discussion))[^,]{0,60}"
              + "|(?<=follow )(?:him|her|them)|(?-i:\\p{Lu}\\S*(?: \\p{Lu}\\S*){0,4}))"
              + "|(?:suivez|folgen sie|sigue|síguenos|segui|volg)\\b[^,]{0,80}) (?:on|sur|auf|en|su|op)"
              + " (?:facebook|twitter|x|instagram|linkedin|telegram|tiktok|bluesky|whatsapp|youtube)\\b.{0,120}",
          I);

  private static final Pattern CRUMBS = Pattern.compile(" ?[>»›|/→] ?");

  private static final Pattern BETWEEN = Pattern.compile("[ ,|/·•]+");

  private static final Set<String> SHARE_WORDS =
      Set.of(
          "facebook",
          "twitter",
          "x",
          "linkedin",
          "whatsapp",
          "telegram",
          "email",
          "e-mail",
          "mail",
          "print",
          "pdf",
          "share",
          "tweet",
          "copy",
          "link",
          "pinterest",
          "reddit",
          "tumblr",
          "google+",
          "instagram",
          "youtube",
          "vk",
          "viber",
          "messenger",
          "rss",
          "bluesky",
          "mastodon",
          "threads",
          "pocket",
          "flipboard",
          "skype",
          "save",
          "on",
          "via",
          "this",
          "article",
          "follow",
          "us");

  private PageFurniture() {}

  /** Why the line is furniture wherever it stands. */
  static Optional<Reason> anywhere(String text) {
    if (text.length() > LineShape.LONGEST_FURNITURE * 2 || text.length() < 2) {
      return Optional.empty();
    }
    if (text.length() <= 200 && Publisher.isCopyright(text)) {
      return Optional.of(Reason.COPYRIGHT);
    }
    if (Captions.isCaption(text)) {
      return Optional.of(Reason.CAPTION);
    }
    if (isLabels(text)) {
      return Optional.of(Reason.LABELS);
    }
    if (PARTNERS.matcher(text).lookingAt() && CONSENT.matcher(text).find()) {
      return Optional.of(Reason.COOKIES);
    }
    return areShareWords(text)
        ? Optional.of(Reason.SHARING)
        : Phrases.reason(text, Phrases.Place.ANYWHERE).or(() -> Phrases.announced(text));
  }

  /** Why the line is furniture where it stands above or below an article's paragraphs. */
  static Optional<Reason> atTheEdge(String text) {
    if (text.length() > LineShape.LONGEST_FURNITURE) {
      return Optional.empty();
    }
    if (COOKIES.matcher(text).find()) {
      return Optional.of(Reason.COOKIES);
    }
    boolean areCrumbs = areCrumbs(text) && !PageHead.isFact(text) && !isTitle(text);
    boolean isMenu = (areCrumbs || isMenu(text)) && !areRegions(text);
    if (isMenu || BylineWords.isCount(text)) {
      return Optional.of(Reason.NAVIGATION);
    }
    if (FOLLOW.matcher(text).matches()) {
      return Optional.of(Reason.SHARING);
    }
    return FEED.matcher(text).matches()
        ? Optional.of(Reason.NAVIGATION)
        : Phrases.reason(text, Phrases.Place.EDGE);
  }

  /**
   * Amid the text what else stands only around it is furniture where it is said again and again.
   */
  static void markRepeated(PageBlocks page) {
    Map<String, Integer> said = new HashMap<>();
    for (int at = 0; at < page.size(); at++) {
      said.merge(page.text(at), 1, Integer::sum);
    }
    for (int at = page.firstProse(); at < page.size(); at++) {
      if (page.isText(at) && said.get(page.text(at)) > 1) {
        int block = at;
        Phrases.reason(page.text(at), Phrases.Place.EDGE)
            .filter(reason -> reason == Reason.SHARING)
            .ifPresent(reason -> page.drop(block, reason));
      }
    }
  }

  /** How many lines a menu has at least, and of how many words its lines are at most. */
  private static final int FEWEST_ITEMS = 3;

  private static final int LONGEST_ITEM = 3;

  /**
   * Takes menus out that have each of their words on a line of its own, if half are known.
   *
   * @param headings of the text, which no menu names
   */
  static void markMenus(PageBlocks page, int end, Set<String> headings) {
    for (int at = 0; at < end; ) {
      int from = at;
      int known = 0;
      int contents = 0;
      boolean areRegions = true;
      while (at < end && isItem(page, at) && (at == from || page.block(at).gap() == 0)) {
        boolean isWord = Phrases.isMenuWord(page.text(at));
        boolean isKnown = isWord || page.isDroppedAs(at, Reason.NAVIGATION);
        known += isKnown ? 1 : 0;
        contents += headings.contains(page.text(at)) ? 1 : 0;
        areRegions &= !isKnown || Phrases.isRegion(page.text(at));
        at++;
      }
      int items = at - from;
      boolean areMost = items >= FEWEST_ITEMS && known * 2 >= items;
      if (!areRegions && contents * 2 < items && (areMost || items > 1 && known == items)) {
        for (int item = from; item < at; item++) {
          page.drop(item, Reason.NAVIGATION);
        }
      }
      at += items == 0 ? 1 : 0;
    }
  }

  /** What stands over sections of the text, as lists of contents above it say too. */
  static Set<String> headings(PageBlocks page, int end) {
    Set<String> headings = new HashSet<>();
    int last = page.lastProse();
    for (int at = end; at < last; at++) {
      if (!page.isProse(at)) {
        headings.add(page.text(at));
      }
    }
    return headings;
  }

  private static boolean isItem(PageBlocks page, int at) {
    String text = page.text(at);
    return (page.isText(at) || page.isDroppedAs(at, Reason.NAVIGATION))
        && LineShape.wordCount(text, LONGEST_ITEM + 1) <= LONGEST_ITEM
        && !LineShape.endsSentence(text)
        && !NameRules.hasInstitution(text);
  }

  /** Labels stand behind a colon, or as a list of short pieces glued to the word. */
  private static boolean isLabels(String text) {
    var labels = LABELS.matcher(text);
    if (!labels.matches()) {
      return false;
    }
    String rest = labels.group(2);
    if (!labels.group(1).isEmpty()) {
      return rest.isEmpty() || !LineShape.endsSentence(rest) && arePieces(rest);
    }
    boolean glued = !rest.isEmpty() && !Character.isLowerCase(rest.codePointAt(0));
    boolean listed = rest.chars().filter(c -> c == ',' || c == '#').count() >= 2;
    return glued && listed && !LineShape.endsSentence(rest) && arePieces(rest);
  }

  private static boolean arePieces(String text) {
    String[] pieces = text.split("[,;|#،]");
    return LineShape.wordCount(text, 400) <= pieces.length * 5;
  }

  private static boolean areCrumbs(String text) {
    if (text.length() > 160 || LineShape.endsSentence(text)) {
      return false;
    }
    String[] pieces = CRUMBS.split(text, -1);
    boolean parted = pieces.length > 2 || pieces.length == 2 && pieces[1].isEmpty();
    boolean spaced =
        text.contains(" > ")
            || text.contains(" » ")
            || text.contains(" | ")
            || text.contains(" › ")
            || text.contains(" / ")
            || text.contains(" → ");
    for (String piece : pieces) {
      if (LineShape.wordCount(piece, 7) > 5) {
        return false;
      }
    }
    return spaced
        && (parted || text.contains(" > ") || text.contains(" » ") || text.contains(" › "));
  }

  /** A headline with section and outlet behind it is parted as crumbs are. */
  private static boolean isTitle(String text) {
    TitleParts parts = TitleParts.of(text, Optional.empty());
    return parts.outlet().isPresent()
        && LineShape.wordCount(parts.headline(), 3) >= 3
        && !CRUMBS.matcher(parts.headline()).find();
  }

  /** A row of three words or more, of which at least three quarters are those of menus. */
  private static boolean isMenu(String text) {
    if (text.length() > 160 || LineShape.endsSentence(text) || LineShape.wordCount(text, 3) < 3) {
      return false;
    }
    String[] words = BETWEEN.split(text);
    int known = 0;
    for (String word : words) {
      if (word.isEmpty() || Character.isLowerCase(word.codePointAt(0))) {
        return false;
      }
      known += Phrases.isMenuWord(word) ? 1 : 0;
    }
    return known >= 3 && known * 4 >= words.length * 3;
  }

  private static boolean areRegions(String text) {
    return BETWEEN.splitAsStream(text).allMatch(Phrases::isRegion);
  }

  private static boolean areShareWords(String text) {
    if (text.length() > 120 || text.length() < 5) {
      return false;
    }
    String[] words = BETWEEN.split(LineShape.folded(text));
    int named = 0;
    for (String word : words) {
      if (!SHARE_WORDS.contains(word)) {
        return false;
      }
      named += word.length() > 4 ? 1 : 0;
    }
    return named >= 2;
  }
}
