package synoptic.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Articles for tests: made by hand, or any at all. */
final class Articles {

  private Articles() {}

  static Article of(String id, String title, String... passages) {
    FrontMatter front =
        new FrontMatter(
            Optional.of(title),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Article(id, front, numbered(List.of(passages), ""));
  }

  /** Any article, also one that no file could hold as it is: line breaks, NUL, lone surrogates. */
  static Arbitrary<Article> any() {
    return Combinators.combine(fronts(), parts().list().ofMaxSize(6))
        .as((front, parts) -> new Article("any", front, passages(parts)));
  }

  private static Arbitrary<Part> parts() {
    return Combinators.combine(text(), text().optional()).as(Part::new);
  }

  private record Part(String text, Optional<String> section) {}

  private static List<Passage> passages(List<Part> parts) {
    return IntStream.range(0, parts.size())
        .mapToObj(at -> new Passage(at + 1, parts.get(at).section.orElse(""), parts.get(at).text))
        .toList();
  }

  private static Arbitrary<FrontMatter> fronts() {
    Arbitrary<Optional<String>> fact = text().optional();
    Arbitrary<Optional<PartialDate>> date =
        Combinators.combine(
                Arbitraries.integers().between(1, 9999),
                Arbitraries.integers().between(0, 12),
                Arbitraries.integers().between(0, 28))
            .as((year, month, day) -> new PartialDate(year, month, month == 0 ? 0 : day))
            .optional();
    return Combinators.combine(fact, fact, fact, date, fact, fact, fact).as(FrontMatter::new);
  }

  private static Arbitrary<String> text() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "# not a heading",
            "## nor this",
            "---",
            "--- three",
            "***",
            "- - -",
            "1. first",
            "#",
            "\\",
            "\\#",
            "\\---",
            "\\\\# x",
            "- item",
            "> quoted",
            "a: b",
            "a: b # c",
            "\"quoted\"",
            "'single",
            "true",
            "null",
            "~",
            "2016",
            "[1, 2]",
            "{a: b}",
            "&anchor",
            "*alias",
            "!tag",
            "|",
            ">",
            "%",
            "@",
            "`",
            ": - # \"",
            "title: x",
            "\u00a0",
            "\u2028",
            "a\u0085b",
            "...");
    return Arbitraries.oneOf(odd, Arbitraries.strings().ofMaxLength(40), spiced());
  }

  private static Arbitrary<String> spiced() {
    return Arbitraries.strings()
        .withChars("ab #-:\"'\\\n\r\t\0\u202e\ufeff\ud83d\ude00.,[]{}")
        .ofMaxLength(30);
  }

  private static List<Passage> numbered(List<String> texts, String section) {
    return IntStream.range(0, texts.size())
        .mapToObj(at -> new Passage(at + 1, section, texts.get(at)))
        .toList();
  }
}
