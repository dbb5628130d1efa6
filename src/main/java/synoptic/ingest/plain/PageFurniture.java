package synoptic.ingest.plain;

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

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\(c\\) ?(?:19|20)\\d\\d|copyright\\b).*|.*\\ball rights reserved\\.?", I);

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
    if (text.length() <= 200 && COPYRIGHT.matcher(text).matches()) {
      return Optional.of(Reason.COPYRIGHT);
    }
    if (Captions.isCaption(text)) {
      return Optional.of(Reason.CAPTION);
    }
    if (isLabels(text)) {
      return Optional.of(Reason.LABELS);
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
    if (areCrumbs || isMenu(text) || BylineWords.isCount(text)) {
      return Optional.of(Reason.NAVIGATION);
    }
    return Phrases.reason(text, Phrases.Place.EDGE);
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
