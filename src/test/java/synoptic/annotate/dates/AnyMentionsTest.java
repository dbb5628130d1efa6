package synoptic.annotate.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import synoptic.corpus.PartialDate;
import synoptic.text.Language;

/** Whatever the text: mentions that stand in it, in order, without overlap, and no exception. */
final class AnyMentionsTest {

  private static final List<String> PIECES =
      List.of(
          " ",
          " ",
          " ",
          " ",
          "-",
          "–",
          ",",
          ".",
          "(",
          ")",
          "/",
          ":",
          "$",
          "%",
          "+",
          "\n",
          "'",
          "’",
          "\u00A0",
          "\u0000",
          "\uD83C",
          "🌧",
          "e\u0301",
          "٣",
          "²",
          "مايو",
          "June",
          "Ramadan",
          "1395",
          "1437",
          "AH",
          "BC",
          "'98",
          "25.6.2016",
          "9/6/16",
          "summer",
          "winter",
          "weekend",
          "the",
          "that",
          "as",
          "first",
          "end",
          "past",
          "since",
          "until",
          "will",
          "fell",
          "plans",
          "Today",
          "“",
          "”",
          "before",
          "after",
          "May",
          "Feb.",
          "february",
          "Wednesday",
          "9",
          "29",
          "30",
          "31",
          "0",
          "00",
          "2016",
          "2016",
          "1990s",
          "15",
          "2254",
          "1,200",
          "4.5",
          "99999999999999999999999",
          "million",
          "hundred",
          "two",
          "twenty",
          "one",
          "a",
          "half",
          "and",
          "to",
          "between",
          "from",
          "of",
          "in",
          "early",
          "mid",
          "last",
          "this",
          "next",
          "year",
          "month",
          "week",
          "days",
          "ago",
          "today",
          "resolution",
          "people",
          "percent",
          "euros",
          "th",
          "s",
          "m",
          "km",
          "G",
          "www.",
          "@");

  private static final List<Optional<PartialDate>> DATES =
      List.of(
          Optional.empty(),
          PartialDate.parse("0001"),
          PartialDate.parse("0001-01-01"),
          PartialDate.parse("9999-12-31"),
          PartialDate.parse("2016-02-29"),
          PartialDate.parse("2016-06"),
          PartialDate.parse("2016"));

  @Property(tries = 3000)
  void anyMixOfPiecesIsRead(@ForAll("texts") String text, @ForAll("dates") PublishedOn published) {
    check(text, published.date());
  }

  @Property(tries = 300)
  void anyStringIsRead(@ForAll String text, @ForAll("dates") PublishedOn published) {
    check(text, published.date());
  }

  /** A wrapper, because the library of properties unwraps what is optional. */
  record PublishedOn(Optional<PartialDate> date) {}

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<PublishedOn> dates() {
    return Arbitraries.of(DATES).map(PublishedOn::new);
  }

  /** Each a quarter of a megabyte of one piece: whatever is not linear takes minutes here. */
  @Example
  void longTextsAreRead() {
    for (String piece :
        List.of(
            "9",
            "9 ",
            "9-",
            "9, ",
            "June 9 and ",
            "June ",
            "between ",
            "2016-",
            "2016 to ",
            "1,111",
            "hundred ",
            "two ",
            "twenty-",
            "a'",
            "x",
            ".",
            "(",
            "5) ",
            "resolution 5, 6 and ",
            "$",
            "last ",
            "early ",
            "1.",
            "new ",
            "9 and ",
            "9/",
            "9.9.",
            "'98 ",
            "in the summer ",
            "the weekend ",
            "a day after ",
            "the end of ",
            "first week of June ",
            "In May it fell, ",
            "“Today ",
            "America today ",
            "1395 (",
            "Wednesday, ",
            "e\u0301",
            "\n",
            " ")) {
      check(piece.repeat(60_000 / piece.length()), PartialDate.parse("2016-06-17"));
    }
  }

  private static void check(String text, Optional<PartialDate> published) {
    int last = 0;
    for (Mention mention : Mentions.of(text, published, Language.ENGLISH)) {
      if (mention instanceof Mention.Doubtful doubtful) {
        assertTrue(Set.copyOf(doubtful.readings()).size() > 1, text);
      }
      assertEquals(mention.part().span().in(text), mention.part().text());
      assertTrue(mention.part().span().start() >= last, text);
      assertTrue(mention.part().span().length() > 0, text);
      last = mention.part().span().end();
    }
  }
}
