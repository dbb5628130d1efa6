package synoptic.ingest.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.ingest.core.Ingested;
import synoptic.testkit.Taking;

final class MailTest {

  @TempDir private Path temp;

  private static final String TEXT =
      "The council of Norrvik has decided to buy a new ferry for the line to the islands.";

  private Path file(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text.replace("\n", "\r\n"));
  }

  private static Article read(Path file) {
    return Taking.one(file, FrontMatter.UNKNOWN).article().orElseThrow();
  }

  @Test
  void plainTextGoesBeforeHtmlAndAttachments() throws Exception {
    String russian =
        Base64.getEncoder().encodeToString("Новый паром".getBytes(Charset.forName("KOI8-R")));
    Article article =
        read(
            file(
                "a.eml",
                """
                Return-Path: <ines@courier.example>
                From: "Ines Okafor" <ines@courier.example>
                To: readers@courier.example
                Subject: =?KOI8-R?B?%s?=
                 =?UTF-8?Q?_=E2=80=93_a_ferry?=
                Date: Tue, 3 Mar 2020 08:15:00 +0100 (CET)
                Organization: Coast Courier
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=xx

                --xx
                Content-Type: multipart/alternative; boundary=yy

                --yy
                Content-Type: text/html; charset=utf-8

                <p>Not this one.</p>
                --yy
                Content-Type: text/plain; charset=windows-1252
                Content-Transfer-Encoding: quoted-printable

                The council of Norrvik has decided to buy a new f=
                erry for the line to the islands. It is called =93Caf=E9=94.
                \s
                --\s
                Ines Okafor, telephone 555 0100
                --yy--
                --xx
                Content-Type: text/plain
                Content-Disposition: attachment; filename=x.txt

                An attachment.
                --xx--
                """
                    .formatted(russian)));
    assertEquals("Новый паром – a ferry", article.title());
    assertEquals(Optional.of("Ines Okafor"), article.front().author());
    assertEquals("Coast Courier", article.source());
    assertEquals("2020-03-03", article.front().published().orElseThrow().toString());
    assertEquals(List.of(TEXT + " It is called “Café”."), article.texts());
  }

  @Test
  void htmlIsReadWhereThereIsNothingElse() throws Exception {
    Article article =
        read(
            file(
                "a.eml",
                """
                From: ines@courier.example
                Subject: A ferry
                Date: 3 Mar 2020 08:15:00 -0500
                Message-ID: <1@courier.example>
                Content-Type: text/html; charset=iso-8859-1
                Content-Transfer-Encoding: base64

                %s
                """
                    .formatted(
                        Base64.getMimeEncoder()
                            .encodeToString(
                                ("<p>" + TEXT + "</p><p>Le café est fermé jusqu’à lundi.</p>")
                                    .getBytes(Charset.forName("windows-1252"))))));
    assertEquals(List.of(TEXT, "Le café est fermé jusqu’à lundi."), article.texts());
    assertEquals(Optional.of("ines@courier.example"), article.front().author());
  }

  @Test
  void aMailboxGivesItsMessagesOneByOne() throws Exception {
    StringBuilder box = new StringBuilder();
    for (int at = 1; at <= 3; at++) {
      box.append(
          """
          From ines@courier.example Tue Mar  3 08:15:00 2020
          From: Ines Okafor <ines@courier.example>
          Subject: Letter %d
          Date: Tue, %d Mar 2020 08:15:00 +0000
          Message-ID: <%d@courier.example>

          %s
          >From then on the islands have had a ferry that needs no fuel at all, they say.

          """
              .formatted(at, at, at, TEXT));
    }
    List<Ingested> all = Taking.all(file("box.mbox", box.toString()));
    assertEquals(3, all.size());
    List<Article> articles = all.stream().map(each -> each.article().orElseThrow()).toList();
    assertEquals(List.of("box", "box-2", "box-3"), articles.stream().map(Article::id).toList());
    assertEquals("Letter 3", articles.getLast().title());
    assertEquals("2020-03-03", articles.getLast().front().published().orElseThrow().toString());
    assertEquals(
        TEXT + " From then on the islands have had a ferry that needs no fuel at all, they say.",
        String.join(" ", articles.getLast().texts()));
  }

  @Test
  void aPageThatABrowserSavedAsAMessageIsAPage() throws Exception {
    String page =
        Files.readString(
            Path.of("src/test/resources/ingest/page/newspaper.html"), StandardCharsets.UTF_8);
    String encoded = Base64.getMimeEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8));
    Article article =
        read(
            file(
                "a.mhtml",
                """
                From: <Saved by a browser>
                Snapshot-Content-Location: https://courier.example/2021/03/harbour-wall
                Subject: Harbour wall to be rebuilt after winter storms | Coast Courier
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="bb"

                --bb
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: base64

                %s
                --bb--
                """
                    .formatted(encoded)));
    assertEquals("Harbour wall to be rebuilt after winter storms", article.title());
    assertEquals("Coast Courier", article.source());
    assertEquals(5, article.passages().size());
  }

  @Test
  void aForwardedMessageIsTheArticle() throws Exception {
    String mail =
        """
        From: Tom Reyes <tom@home.example>
        Subject: Fwd: for your folder
        Date: Tue, 7 Feb 2017 09:00:00 +0100
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8

        Found this in the Post this morning, please keep it for me until I am back from the islands.

        ---------- Forwarded message ---------
        From: Coast Post <post@coastpost.example>
        Date: Mon, 6 Feb 2017 at 21:15
        Subject: Fwd: Ferry out of service
        To: <tom@home.example>

        The council of Norrvik put the island ferry out of service on Monday, its head said.
        """;
    Ingested ingested =
        Taking.one(Files.writeString(temp.resolve("f.eml"), mail), FrontMatter.UNKNOWN);
    Article article = ingested.article().orElseThrow();
    assertEquals("Ferry out of service", article.title());
    assertEquals("Coast Post", article.source());
    assertEquals(Optional.empty(), article.front().author());
    assertEquals("2017-02-06", article.front().published().orElseThrow().toString());
    assertEquals(
        List.of(
            "The council of Norrvik put the island ferry out of service on Monday, its head said."),
        article.texts());
    assertEquals(
        "Found this in the Post this morning, please keep it for me until I am back from the islands.",
        ingested.dropped().getFirst().text());
  }

  private static String answer(String subject, String own) {
    return """
    From: Tom Reyes <tom@home.example>
    Subject: %s
    Date: Tue, 7 Feb 2017 09:00:00 +0100
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8

    %s
    -----Original Message-----
    From: Ines Okafor <ines@courier.example>
    Sent: Monday, 6 February 2017 21:15
    To: Tom Reyes
    Subject: Ferry out of service
    The council of Norrvik put the island ferry out of service on Monday, its head said.

    A bus is to bring the children of the islands to the bridge until a boat can be hired.
    """
        .formatted(subject, own);
  }

  @Test
  void anAnswerIsItsOwnWords() throws Exception {
    String own = "The ferry has been full of rust for years, and nobody has wanted to hear of it.";
    Ingested ingested =
        Taking.one(
            Files.writeString(temp.resolve("r.eml"), answer("Re: Ferry", own + "\n")),
            FrontMatter.UNKNOWN);
    Article article = ingested.article().orElseThrow();
    assertEquals(Optional.of("Tom Reyes"), article.front().author());
    assertEquals("2017-02-07", article.front().published().orElseThrow().toString());
    assertEquals(List.of(own), article.texts());
    assertEquals(7, ingested.dropped().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"WG: Ferry|I found this.", "Ferry|"})
  void aMessageWithoutItsOwnWordsOrSoCalledPassesAnotherOn(String given) throws Exception {
    String[] parts = given.split("\\|", -1);
    Article article =
        Taking.one(
                Files.writeString(temp.resolve("r.eml"), answer(parts[0], parts[1])),
                FrontMatter.UNKNOWN)
            .article()
            .orElseThrow();
    assertEquals(Optional.of("Ines Okafor"), article.front().author());
    assertEquals("2017-02-06", article.front().published().orElseThrow().toString());
    assertEquals(2, article.texts().size());
  }

  @Test
  void aNewsletterIsSentByItsOutletAndWrittenByItsAuthor() throws Exception {
    String mail =
        """
        From: "The Harbour Newsletter" <news@harbour.example>
        Subject: Ferry out of service
        Date: Tue, 7 Feb 2017 09:00:00 +0100
        Message-ID: <1@harbour.example>
        Content-Type: text/plain; charset=utf-8

        By Ines Okafor

        The council of Norrvik put the island ferry out of service on Monday, its head said.

        A bus is to bring the children of the islands to the bridge until a boat can be hired.
        """;
    FrontMatter front =
        Taking.one(Files.writeString(temp.resolve("n.eml"), mail), FrontMatter.UNKNOWN)
            .article()
            .orElseThrow()
            .front();
    assertEquals(Optional.of("The Harbour Newsletter"), front.source());
    assertEquals(Optional.of("Ines Okafor"), front.author());
  }
}
