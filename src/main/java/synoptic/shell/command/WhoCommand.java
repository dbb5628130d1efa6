package synoptic.shell.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.corpus.Statement;
import synoptic.explore.core.Export;
import synoptic.explore.core.Workspace.Decided;
import synoptic.explore.reader.Narrowing;
import synoptic.explore.who.StatementsExport;
import synoptic.search.FieldName;
import synoptic.search.Query;
import synoptic.search.SearchEngine;
import synoptic.search.SearchRequest;
import synoptic.search.SearchResult;
import synoptic.search.SearchResult.Total;
import synoptic.search.StatementRequest;
import synoptic.search.StatementResult;
import synoptic.search.Voice;
import synoptic.search.VoiceDecision;
import synoptic.shell.output.ExitStatus;
import synoptic.shell.output.TextTable;
import synoptic.shell.request.NearestName;
import synoptic.shell.request.Request;
import synoptic.shell.request.UsageException;

/** Statements that match, page by page, and who speaks in them. */
public final class WhoCommand {

  private static final int LIMIT = 20;

  private WhoCommand() {}

  public static ExitStatus who(CommandRun run) {
    Request request = run.request();
    if (request.has("mark")) {
      request.oneOf("mark", Statement.marksAsWritten());
    }
    TypedQuery typed =
        TypedQuery.of(run, FieldName.SOURCE, FieldName.SPEAKER, FieldName.MARK)
            .and(said(request))
            .and(request.has("sure") ? StatementRequest.SURE : new Query.All());
    Query query = typed.query();
    Set<Statement.Kind> kinds = kinds(request);
    int limit = request.number("limit", 0, LIMIT);
    long most = limit == 0 ? Long.MAX_VALUE : limit;
    if (typed.isNothingLeft()) {
      return typed.status(0);
    }
    Optional<ExportOption> export = ExportOption.given(run);
    if (export.isPresent()) {
      return typed.status(export(run, export.get(), query, kinds));
    }
    StatementRows rows = new StatementRows(run, query, kinds, most);
    SearchEngine engine =
        request.json()
            ? run.library().engineWithStatements()
            : run.library().engineWithStatements(query, rows::showBeginning);
    StatementResult first = rows.showRest(engine);
    if (rows.shown() == 0) {
      nothing(run, engine, query, first);
    } else {
      tell(run, first.total(), rows.shown());
      rows.languages().tell(run);
    }
    return typed.status(rows.shown());
  }

  private static ExitStatus export(
      CommandRun run, ExportOption option, Query query, Set<Statement.Kind> kinds) {
    SearchEngine engine = run.library().engineWithStatements();
    int limit = run.request().number("limit", 0, 0);
    int most = limit == 0 ? Export.MOST : limit;
    Export what = new StatementsExport(query, Optional.empty(), kinds);
    ExitStatus status = option.write(engine, what, most);
    if (status != ExitStatus.FOUND) {
      StatementRequest none =
          new StatementRequest(query, Optional.empty(), kinds, 0, Optional.empty());
      nothing(run, engine, query, engine.statements(none));
    }
    return status;
  }

  /** The days of the utterances that are asked for. */
  private static Query said(Request request) {
    Query days = TypedQuery.dates(request, Narrowing.SAID_FROM, Narrowing.SAID_TO, "said");
    return days instanceof Query.All ? days : new Query.In(FieldName.WHEN, days);
  }

  private static Set<Statement.Kind> kinds(Request request) {
    return request.has("kind")
        ? Set.of(
            Statement.Kind.valueOf(
                request.oneOf("kind", StatementText.KINDS).toUpperCase(Locale.ROOT)))
        : Set.of();
  }

  private static void tell(CommandRun run, Total total, long shown) {
    String all = CommandRun.counted(Math.max(shown, total.count()), "statement", "statements");
    boolean whole = shown >= total.count();
    run.messages().say(whole ? all : shown + " of " + all + "; --limit 0 for all");
  }

  public static ExitStatus speakers(CommandRun run) {
    List<VoiceDecision> decisions =
        VoiceDecision.read(run.request().options(), String.join(" ", run.request().words()));
    if (!decisions.isEmpty()) {
      return decide(run, decisions);
    }
    TypedQuery typed = TypedQuery.of(run);
    if (typed.isNothingLeft()) {
      return typed.status(0);
    }
    SearchEngine engine = run.library().engineWithStatements();
    StatementResult result = engine.statements(StatementRequest.of(typed.query(), 0));
    if (run.request().json()) {
      result.voices().forEach(voice -> run.out().json(VoiceText.json(voice)));
    } else {
      TextTable table = new TextTable(run.out());
      result.voices().forEach(voice -> VoiceText.row(table, voice));
      table.print();
    }
    run.out().flush();
    if (result.voices().isEmpty()) {
      nothing(run, engine, typed.query(), result);
    } else {
      String speakers = CommandRun.counted(result.voices().size(), "speaker", "speakers");
      String statements = CommandRun.counted(result.total().count(), "statement", "statements");
      run.messages().say(speakers + ", " + statements);
    }
    return typed.status(result.voices().size());
  }

  private static ExitStatus decide(CommandRun run, List<VoiceDecision> decisions) {
    if (decisions.size() > 1) {
      throw new UsageException(VoiceDecision.ONE_AT_A_TIME);
    }
    VoiceDecision decision = decisions.getFirst();
    boolean isUndo = decision instanceof VoiceDecision.Undo;
    if (!isUndo) {
      run.library().engineWithStatements();
    }
    Decided decided = run.library().workspace().decide(decision);
    if (decided.done().isEmpty()) {
      run.messages().wrong(decided.problem().orElseThrow());
      return ExitStatus.WRONG;
    }
    run.out().line(decided.done().get());
    run.messages().say("To take " + (isUndo ? "more" : "it") + " back: synoptic speakers --undo");
    return ExitStatus.FOUND;
  }

  private static void nothing(
      CommandRun run, SearchEngine engine, Query query, StatementResult result) {
    if (TypedQuery.isSourceMissing(run, engine) || isNobody(run, engine)) {
      return;
    }
    if (!result.voices().isEmpty()) {
      long others = result.voices().stream().mapToLong(Voice::statements).sum();
      run.messages()
          .say(
              "Nothing %s matches, but %s of another kind %s: leave --kind out."
                  .formatted(
                      run.request().value("kind").orElse("more"),
                      CommandRun.counted(others, "statement", "statements"),
                      others == 1 ? "does" : "do"));
      return;
    }
    SearchResult passages = engine.search(SearchRequest.of(query, 1));
    if (passages.total().count() == 0) {
      TypedQuery.nothing(run, passages.advice());
      return;
    }
    long found = passages.total().count();
    run.messages()
        .say(
            "No statement matches, but %s %s: `synoptic search` shows what."
                .formatted(
                    CommandRun.counted(found, "passage", "passages"), found == 1 ? "does" : "do"));
    OtherLanguages languages = new OtherLanguages();
    passages.hits().forEach(hit -> languages.see(hit.article(), hit.passage()));
    languages.tell(run);
  }

  /** Whether nothing was found because nobody is called as {@code --speaker} says; tells so. */
  private static boolean isNobody(CommandRun run, SearchEngine engine) {
    Query named =
        TypedQuery.in(run.request(), FieldName.SPEAKER, name -> new Query.Phrase(name, 0));
    if (named instanceof Query.All
        || engine.statements(StatementRequest.of(named, 0)).total().count() > 0) {
      return false;
    }
    String typed = run.request().value("speaker").orElseThrow();
    Map<String, String> names = names(engine);
    Optional<String> near = NearestName.to(typed, names.keySet()).map(names::get);
    run.messages()
        .say(
            "Nobody who speaks is called "
                + Request.quoted(typed)
                + near.map(name -> ": did you mean " + name + "?")
                    .orElse(": `synoptic speakers` lists them."));
    return true;
  }

  /** All names, and the words of each, with the speaker that each stands for. */
  private static Map<String, String> names(SearchEngine engine) {
    List<Voice> voices =
        engine.statements(StatementRequest.of(new Query.All(), 0)).voices().stream()
            .filter(voice -> !voice.name().equals(Voice.UNKNOWN))
            .toList();
    Map<String, String> names = new LinkedHashMap<>();
    voices.forEach(voice -> names.putIfAbsent(voice.name(), voice.name()));
    for (Voice voice : voices) {
      voice.spellings().forEach(each -> names.putIfAbsent(each, voice.name()));
    }
    for (Voice voice : voices) {
      for (String word : voice.name().split(" ")) {
        names.putIfAbsent(word, voice.name());
      }
    }
    return names;
  }
}
