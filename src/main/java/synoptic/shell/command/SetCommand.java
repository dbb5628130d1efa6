package synoptic.shell.command;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Problem;
import synoptic.explore.core.Workspace.Stated;
import synoptic.search.ArticleEntry;
import synoptic.shell.output.ExitStatus;
import synoptic.shell.request.NearestName;
import synoptic.shell.request.Request;
import synoptic.shell.request.UsageException;

/** Changes what is stated about articles, and nothing of their texts. */
public final class SetCommand {

  private SetCommand() {}

  public static ExitStatus run(CommandRun run) {
    FrontMatter facts = ArticleFacts.given(run.request());
    if (facts.equals(FrontMatter.UNKNOWN)) {
      throw new UsageException(
          "set takes what is to be stated: --source NAME, --author, --title, --published,"
              + " --language or --url.");
    }
    Set<String> ids = new LinkedHashSet<>();
    run.request().words().forEach(word -> ids.addAll(ids(word, run.library().articles())));
    if (ids.size() > 1 && (facts.title().isPresent() || facts.url().isPresent())) {
      throw new UsageException("--title and --url fit one article only.");
    }
    boolean failed = false;
    for (String id : ids) {
      CommandRun.checkInterrupted();
      Stated stated = run.library().workspace().state(id, facts);
      stated.problem().map(Problem::toString).ifPresent(run.messages()::wrong);
      failed |= stated.problem().isPresent();
      stated.file().ifPresent(file -> run.out().line("changed " + id));
    }
    return failed ? ExitStatus.WRONG : ExitStatus.FOUND;
  }

  /** The articles whose ids a word is, or fits as a pattern of a shell: {@code fox-*}. */
  private static List<String> ids(String word, List<ArticleEntry> articles) {
    List<String> all = articles.stream().map(ArticleEntry::id).toList();
    if (all.contains(word)) {
      return List.of(word);
    }
    PathMatcher pattern = matcher(word);
    List<String> matching = all.stream().filter(id -> pattern.matches(Path.of(id))).toList();
    if (matching.isEmpty()) {
      throw new UsageException(
          "There is no article "
              + Request.quoted(word)
              + NearestName.hint(word, all, "`synoptic articles` lists them."));
    }
    return matching;
  }

  private static PathMatcher matcher(String pattern) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (PatternSyntaxException | InvalidPathException broken) {
      throw new UsageException(
          "This is no pattern of article ids: " + Request.quoted(pattern) + ".");
    }
  }
}
