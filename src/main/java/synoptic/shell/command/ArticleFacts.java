package synoptic.shell.command;

import java.util.Optional;
import synoptic.corpus.FrontMatter;
import synoptic.shell.request.Request;
import synoptic.shell.request.UsageException;

/** What the options of a command state about articles. */
final class ArticleFacts {

  private ArticleFacts() {}

  static FrontMatter given(Request request) {
    return new FrontMatter(
        request.value("title"),
        request.value("source"),
        request.value("author"),
        request.date("published"),
        language(request),
        request.value("url"),
        Optional.empty());
  }

  private static Optional<String> language(Request request) {
    Optional<String> code = request.value("language");
    if (code.filter(typed -> !typed.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")).isPresent()) {
      throw new UsageException(
          "--language takes a code of two or three letters such as en or fas, not %s."
              .formatted(Request.quoted(code.get())));
    }
    return code;
  }
}
