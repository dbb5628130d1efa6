package synoptic.testkit;

import java.util.List;
import java.util.Optional;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.Note;
import synoptic.corpus.NotePlace;
import synoptic.corpus.Passage;
import synoptic.corpus.People;
import synoptic.corpus.Statement.Kind;
import synoptic.corpus.Topic;
import synoptic.search.FieldName;
import synoptic.search.Query;
import synoptic.search.QueryText;
import synoptic.search.SearchResult.Advice;
import synoptic.search.SearchResult.Alternative;
import synoptic.search.Voice;

/** Libraries that many tests know. */
public final class Shelves {

  private Shelves() {}

  /** Two articles about a storm and a third, and a file that can be added. */
  public static Shelf harbour() {
    return new Shelf(
            TestArticles.article(
                "harbour",
                "Morning Post",
                "2021-03-02",
                "The harbour of Ostrava Bay was closed after the storm.",
                "Minister Korhal promised the fishermen 40 million crowns.",
                "Schools will reopen next week."),
            TestArticles.article(
                "storm",
                "Coast Radio",
                "2021-03",
                "A storm closed the harbour at Ostrava Bay.",
                "Fishermen are to get 30 million crowns, Korhal promises.",
                "Tickets become dearer."),
            TestArticles.article("ferry", "Coast Radio", "2019", "The ferry waits in the harbour."))
        .file("new.txt", "A text that was added.");
  }

  /** Three small articles about the same flood, and what goes with them. */
  public static Shelf flood() {
    FrontMatter first = english("Flood closes the harbour", "Morning Post", "2016-06-09");
    return new Shelf(
            new Article(
                "harbour-flood",
                first,
                List.of(
                    new Passage(1, "", "The harbour closed at dawn after the river rose."),
                    new Passage(2, "", "Two 🌊 waves broke over the harbour wall."),
                    new Passage(3, "Aftermath", "The mayor said that nobody was hurt."))),
            TestArticles.article(
                "second-day",
                english("Second day under water", "Morning Post", "2016-06"),
                "Shops near the river stayed shut."),
            TestArticles.article(
                "calm-returns",
                english("Calm returns to the quays", "Evening Star", "2016-06-11"),
                "The harbour opened again on Saturday.",
                "Officials counted no injured."),
            TestArticles.article("leaflet", FrontMatter.UNKNOWN, "A leaflet that nobody signed."))
        .saying(
            Saying.in("harbour-flood", 3, "Ada Quist")
                .by("The mayor", "said")
                .content("that nobody was hurt")
                .office("mayor")
                .spelled("Adah Quist", "The mayor"),
            Saying.in("calm-returns", 2, "Officials")
                .by("Officials", "counted")
                .content("no injured"))
        .people(
            new People(
                List.of(
                    new People.Named(
                        "Ada Quist", Optional.of("mayor"), Optional.empty(), List.of())),
                List.of()))
        .topics(
            new Topic("flood", Optional.of("the rising river"), "harbour OR river"),
            new Topic("calm", Optional.empty(), "calm"))
        .labels(new LabelGroup("townsfolk", Optional.empty(), List.of("residents", "people")))
        .advising(Shelves::advice);
  }

  /** The same, with an article in which people speak. */
  public static Shelf hearing() {
    return flood()
        .with(
            TestArticles.article(
                "hearing",
                english("The council hears the mayor", "Evening Star", "2016-06-20"),
                "The council met on Monday. “We opened the gates too late,” Ada Quist told the"
                    + " Morning Post, and she blamed “a rusted lock” for the delay. Nobody was"
                    + " charged.",
                "A 🌊 warning was not given. It was reported that the wall will be rebuilt higher."
                    + " Work begins in May."))
        .saying(
            Saying.in("hearing", 1, "Ada Quist")
                .by("Ada Quist", "told")
                .kind(Kind.DIRECT)
                .content("“We opened the gates too late,”")
                .via("the Morning Post"),
            Saying.in("hearing", 1, "Ada Quist")
                .by("she", "blamed")
                .kind(Kind.MIXED)
                .content("“a rusted lock” for the delay"),
            Saying.in("hearing", 2, Voice.UNKNOWN)
                .cue("reported")
                .content("that the wall will be", "higher"));
  }

  /** The same, with what a reader has written about an article, a passage and a statement. */
  public static Shelf noted() {
    NotePlace said = NotePlace.of("hearing#1").saying(Optional.of("We opened the gates too late"));
    return hearing()
        .noting(
            new Note(
                NotePlace.of("harbour-flood"),
                List.of("port"),
                Optional.of("Compare with the minutes of the council.")),
            new Note(NotePlace.of("harbour-flood#2"), List.of("doubtful"), Optional.empty()),
            new Note(said, List.of("Doubtful", "to read"), Optional.of("Who heard it?")));
  }

  /** Articles that quote one voice, each as it likes; one of them names nobody. */
  public static Shelf quoted() {
    return new Shelf(
            TestArticles.article(
                "ferry",
                english("Ferries to sail", "Morning Post", "2021-03-02"),
                "“The ferries will sail again on Monday, storm or no storm,” Vesna Korhal said.",
                "“No comment,” Vesna Korhal said."),
            TestArticles.article(
                "monday",
                english("Monday it is", "Coast Radio", "2021-03-03"),
                "Vesna Korhal told reporters: “The ferries will sail again on Monday.”"),
            TestArticles.article(
                "doubt",
                english("Doubts", "Evening Star", "2021-03-04"),
                "It is a promise: “Our ferries will sail again on Monday, storm or no storm.” “No"
                    + " comment,” says the mayor."))
        .saying(
            Saying.in("ferry", 1, "Vesna Korhal")
                .by("Vesna Korhal", "said")
                .kind(Kind.DIRECT)
                .content("“The ferries will sail again on Monday, storm or no storm,”"),
            Saying.in("ferry", 2, "Vesna Korhal")
                .by("Vesna Korhal", "said")
                .kind(Kind.DIRECT)
                .content("“No comment,”"),
            Saying.in("monday", 1, "Vesna Korhal")
                .by("Vesna Korhal", "told")
                .to("reporters")
                .kind(Kind.DIRECT)
                .content("“The ferries will sail again on Monday.”"),
            Saying.in("doubt", 1, Voice.UNKNOWN)
                .kind(Kind.DIRECT)
                .content("“Our ferries will sail again on Monday, storm or no storm.”"));
  }

  /** Articles that call the same people by several names. */
  public static Shelf strike() {
    return new Shelf(
            TestArticles.article(
                "quay",
                english("Quay cleared", "Morning Post", "2016-07"),
                "Police drove the strikers from the northern quay on Monday. 🌊 The Union of Dock"
                    + " Workers (UDW) protested. Mayor Ada Quist watched."),
            TestArticles.article(
                "docks",
                english("Docks free again", "Evening Star", "2016-07"),
                "Police drove the hooligans from the northern quay on Monday. The UDW, formerly"
                    + " known as Free Harbour, kept silent. Ada Quist watched."))
        .labels(new LabelGroup("townsfolk", Optional.empty(), List.of("residents", "UDW")));
  }

  /** Five sources on a ferry that ran aground: in other words, figures and orders. */
  public static Shelf ferry() {
    return new Shelf(
            TestArticles.article(
                "south",
                english("Ferry runs aground off Holm", "South Post", "2019-05-06"),
                "The ferry Aurora ran aground off Holm island on Sunday evening with 84 passengers"
                    + " on board. Nobody was hurt.",
                "Captain Edda Lund had warned the harbor office of the sandbank in March, she said.",
                "Divers found a crack of two meters in the hull on Monday. The line will stay closed"
                    + " for a week.",
                "\u201cWe asked for a new channel three times,\u201d Lund said."),
            TestArticles.article(
                "north",
                english("Aurora stuck on sandbank", "North Courier", "2019-05-07"),
                "With 91 passengers on board the ferry Aurora ran aground off Holm island on Sunday"
                    + " evening.",
                "\u201cWe asked for a new channel three times,\u201d Lund said.",
                "The harbor office says that it never got a warning of the sandbank from Captain Edda"
                    + " Lund.",
                "Divers found a crack of two meters in the hull on Monday."),
            TestArticles.article(
                "east",
                english("Holm cut off for a week", "East Radio", "2019-05-08"),
                "The ferry line to Holm island will stay closed for a week, the council said.",
                "Shops on the island have bread for three days, their owners say.",
                "The ferry Aurora ran aground off the island on Sunday evening with 84 passengers."),
            TestArticles.article(
                "west",
                english("Divers look at the Aurora", "West Gazette", "2019-05-08"),
                "Divers found a crack of three meters in the hull of the ferry Aurora.",
                "The shipyard at Torv is to mend it before June."),
            TestArticles.article(
                "islander",
                english("Letter from Holm", "The Islander", "2019-05-09"),
                "The ferry line to Holm island will stay closed for a week, the council said.",
                "Nobody was hurt when the ferry Aurora ran aground on Sunday evening."))
        .saying(asked("south", 4), asked("north", 2));
  }

  private static Saying asked(String article, int passage) {
    return Saying.in(article, passage, "Edda Lund")
        .by("Lund", "said")
        .kind(Kind.DIRECT)
        .content("\u201cWe asked for a new channel three times,\u201d");
  }

  private static FrontMatter english(String title, String source, String published) {
    FrontMatter front = TestArticles.front(title, source, published);
    return new FrontMatter(
        front.title(),
        front.source(),
        front.author(),
        front.published(),
        Optional.of("en"),
        front.url(),
        front.note());
  }

  private static Advice advice(Query query) {
    if (query instanceof Query.And and) {
      Query all = new Query.In(FieldName.TOGETHER, and);
      Alternative together = new Alternative(all, QueryText.of(all), 4, 2);
      return new Advice(List.of(), List.of(alternative("river", 2)), Optional.of(together));
    }
    return query instanceof Query.Word
        ? new Advice(
            List.of(alternative("harbour", 3)), List.of(alternative("river", 2)), Optional.empty())
        : Advice.NONE;
  }

  private static Alternative alternative(String word, long passages) {
    return new Alternative(new Query.Word(word), word, passages, 1);
  }
}
