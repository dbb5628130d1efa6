package synoptic.ingest.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.corpus.Article;
import synoptic.testkit.Taking;

final class FeedReaderTest {

  @TempDir private Path temp;

  private static final String FIRST =
      "The council of Norrvik has decided to buy a new ferry for the line to the islands.";

  private List<Article> read(String name, String text) throws Exception {
    return Taking.all(Files.writeString(temp.resolve(name), text)).stream()
        .map(each -> each.article().orElseThrow())
        .toList();
  }

  @Test
  void theLongestTextOfAnItemIsItsBody() throws Exception {
    List<Article> articles =
        read(
            "news.xml",
            """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:dc="d" xmlns:content="c"><channel><title>Coast Courier</title>
            <link>https://courier.example</link><language>en-gb</language>
            <image><title>A picture</title></image>
            <item><title>Ferry &amp;amp; fuel</title><link>https://courier.example/1</link>
            <pubDate>Mon, 06 Feb 2017 23:30:00 EST</pubDate><dc:creator>Ines Okafor</dc:creator>
            <dc:creator>Tom Reyes</dc:creator><description>A teaser.</description>
            <content:encoded><![CDATA[<p>%s</p><h2>Cost</h2><p>It costs eighteen million, of which the state is to pay two thirds.</p>]]></content:encoded></item>
            <item><title>Second</title><author>tom@courier.example (Tom Reyes)</author>
            <pubDate>07 Feb 2017 08:00 GMT</pubDate><description>%s</description></item>
            </channel></rss>
            """
                .formatted(FIRST, FIRST));
    Article first = articles.getFirst();
    assertEquals("Ferry & fuel", first.title());
    assertEquals("Coast Courier", first.source());
    assertEquals(Optional.of("Ines Okafor, Tom Reyes"), first.front().author());
    assertEquals("2017-02-06", first.front().published().orElseThrow().toString());
    assertEquals(Optional.of("https://courier.example/1"), first.front().url());
    assertEquals(2, first.passages().size());
    assertEquals("Cost", first.passages().getLast().section());
    assertEquals(Optional.of("Tom Reyes"), articles.getLast().front().author());
    assertEquals("2017-02-07", articles.getLast().front().published().orElseThrow().toString());
  }

  @Test
  void atomIsRead() throws Exception {
    List<Article> articles =
        read(
            "news.atom",
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Coast Courier</title>
            <author><name>Staff</name></author>
            <entry><title type="html">Ferry &lt;b&gt;new&lt;/b&gt;</title>
            <link rel="self" href="https://courier.example/self"/>
            <link rel="alternate" href="https://courier.example/2"/>
            <published>2017-02-06T10:00:00Z</published><updated>2018-01-01T10:00:00Z</updated>
            <author><name>Ines Okafor</name><email>ines@courier.example</email></author>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p><p>Fish &amp; chips on board.</p></div></content>
            </entry></feed>
            """
                .formatted(FIRST));
    Article article = articles.getFirst();
    assertEquals("Ferry new", article.title());
    assertEquals(Optional.of("Ines Okafor"), article.front().author());
    assertEquals(Optional.of("https://courier.example/2"), article.front().url());
    assertEquals("2017-02-06", article.front().published().orElseThrow().toString());
    assertEquals(List.of(FIRST, "Fish & chips on board."), article.texts());
  }
}
