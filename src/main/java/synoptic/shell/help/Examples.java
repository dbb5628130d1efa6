package synoptic.shell.help;

import java.util.List;
import java.util.Map;

/** What the help pages say beside the catalogue: an example for each command, and the queries. */
public final class Examples {

  private static final Map<String, String> BY_COMMAND =
      Map.ofEntries(
          Map.entry("search", "synoptic search ceasefire --from 2016-06 --sort date"),
          Map.entry("read", "synoptic read 003 --passage 4"),
          Map.entry("who", "synoptic who --speaker shoigu"),
          Map.entry("speakers", "synoptic speakers ceasefire"),
          Map.entry("compare", "synoptic compare \"CSR Tehran\" SOHR --topic ceasefire"),
          Map.entry("framing", "synoptic framing \"CSR Tehran\" SOHR --topic Raqqa"),
          Map.entry("kwic", "synoptic kwic ceasefire --width 100"),
          Map.entry("timeline", "synoptic timeline aleppo --topic ceasefire"),
          Map.entry("events", "synoptic events ceasefire --from 2016-06"),
          Map.entry("synopsis", "synoptic synopsis 000 003"),
          Map.entry("sources", "synoptic sources --json"),
          Map.entry("topics", "synoptic topics"),
          Map.entry("articles", "synoptic articles --json | jq -r .title"),
          Map.entry("labels", "synoptic labels --suggest"),
          Map.entry("tag", "synoptic tag 003#4 doubtful 'to read'"),
          Map.entry("note", "synoptic note 003 'Compare with the minutes.'"),
          Map.entry("tags", "synoptic tags"),
          Map.entry("add", "synoptic add --source \"The Morning Post\" report.txt"),
          Map.entry("set", "synoptic set --source 'Fox News' 'fox-*'"),
          Map.entry("edit", "synoptic edit 003"),
          Map.entry("remove", "synoptic remove 003"),
          Map.entry("restore", "synoptic restore 003"),
          Map.entry("check", "synoptic check --library ~/articles"),
          Map.entry("align", "synoptic align --unit sentence one.txt other.txt"),
          Map.entry("statements", "synoptic statements report.txt"),
          Map.entry("completion", "source <(synoptic completion bash)"),
          Map.entry("help", "synoptic help search"));

  /** A form of a query, and what it finds. */
  record Form(String typed, String meaning) {}

  private Examples() {}

  public static String of(String command) {
    return BY_COMMAND.get(command);
  }

  static List<Form> queries() {
    return List.of(
        new Form("words", "passages with all of the words, in any form or spelling"),
        new Form("\"a phrase\"", "the words beside each other"),
        new Form("\"near words\"~5", "the words near each other"),
        new Form("prefix*", "words that begin so"),
        new Form("fuzzy~", "words that are spelt nearly so"),
        new Form("-not, !not", "passages without it"),
        new Form("OR, |, ( )", "one or the other; grouping"),
        new Form("source: author: title:", "in what is known about the article"),
        new Form("speaker: said: language:", "who speaks, what is said, in which language"),
        new Form("mark:denied", "what is negated, denied, refused, expected or hypothetical"),
        new Form("when:2017-03", "said then; either end may be left out, as with date:"),
        new Form("event:003", "what tells of the same event as this article"),
        new Form("tag:doubtful tag:\"to read\"", "what a reader has tagged so, and all in it"),
        new Form("together:(raqqa nato)", "both in one article, in whatever of its passages"),
        new Form("date:2016-06..2017-02", "published then; either end may be left out"),
        new Form("date:>2018 date:<=2017-03", "published after, or before, or then at the latest"));
  }
}
