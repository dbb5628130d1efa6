package synoptic.ingest.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import synoptic.ingest.page.PageText.Paragraph;

/**
 * A post of a page that tells as it happens: one of elements beside each other, each with a time of
 * day and sentences.
 *
 * @param around the element in which it stands beside others
 * @param words the element with its first sentences
 */
record LivePost(Element time, Element around, Element words) {

  private static final int LONGEST_TIME = 40;

  /** {@code 9.05}, {@code 21:14 GMT}, {@code 9h05}, and no part of a date in figures. */
  private static final Pattern HOUR =
      Pattern.compile("(?:.*[^\\d.])?\\d{1,2}[.:h]\\d\\d(?![.\\d]).*");

  /** Puts each post's time before its first words, where nothing takes it for furniture. */
  static void timeTheirTexts(Element body) {
    List<Element> times = body.select("time").stream().filter(time -> isHour(time.text())).toList();
    List<LivePost> posts = of(times);
    Map<Element, Integer> beside = new IdentityHashMap<>();
    posts.forEach(post -> beside.merge(post.around, 1, Integer::sum));
    for (LivePost post : posts) {
      if (beside.get(post.around) > 1 && !post.time.parents().contains(post.words)) {
        post.words.prependText(post.time.text() + " – ");
        post.time.remove();
      }
    }
  }

  private static List<LivePost> of(List<Element> times) {
    Map<Element, Integer> counts = Cards.counts(times);
    List<LivePost> posts = new ArrayList<>();
    for (Element time : times) {
      Element post = time;
      while (post.parent() != null && counts.get(post.parent()) == 1) {
        post = post.parent();
      }
      Element around = post.parent();
      PageText.of(post, time::equals).stream()
          .filter(Paragraph::isProse)
          .findFirst()
          .ifPresent(first -> posts.add(new LivePost(time, around, first.element())));
    }
    return posts;
  }

  private static boolean isHour(String text) {
    return text.length() <= LONGEST_TIME && HOUR.matcher(text).matches();
  }
}
