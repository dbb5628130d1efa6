package synoptic.ingest.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.ingest.core.Dropped;
import synoptic.ingest.core.Dropped.Reason;
import synoptic.ingest.core.TableRow;

/**
 * Markdown of which blank lines part all that is shown apart: items of lists, rows of tables,
 * paragraphs of quotations. Images, footnotes, lists of addresses and what a program fills in are
 * left out, code stays as it is.
 */
public record MarkdownText(String text, List<Dropped> dropped) {

  private static final Pattern CODE = Pattern.compile(" {0,3}(?:```|~~~).*");
  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|(\\d{1,3})[.)])\\s+\\S.*");
  private static final Pattern RULE = Pattern.compile("\\s*([-*_])(?:\\s*\\1){2,}\\s*");
  private static final Pattern HEADLINE = Pattern.compile("[\\p{L}\\p{N}].{0,150}(?<![.!?…:;,]) *");
  private static final Pattern UNDERLINE = Pattern.compile("={3,}\\s*|-{3,}\\s*");
  private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>\\s?(.*)");
  private static final Pattern COLUMNS =
      Pattern.compile("\\s*\\|?(?:\\s*:?-+:?\\s*\\|)+(?:\\s*:?-+:?\\s*)?");
  private static final Pattern BETWEEN_CELLS = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern FOOTNOTE = Pattern.compile(" {0,3}\\[\\^[^\\]\\s]{1,60}]:.*");
  private static final Pattern ADDRESS =
      Pattern.compile(" {0,3}\\[[^\\]^][^\\]]{0,100}]:\\s*<?(?:https?:|mailto:|[./#])\\S*.*");

  /** What is shown otherwise than as words, and why it is left out. */
  private enum Inline {
    IMAGE(
        Reason.CAPTION,
        "\\[!\\[[^\\]]{0,500}]\\([^)]{0,2000}\\)]\\([^)]{0,2000}\\)"
            + "|!\\[[^\\]]{0,500}](?:\\([^)]{0,2000}\\)|\\[[^\\]]{0,100}])|!\\[\\[[^\\]]{1,500}]]"),
    NOTE(Reason.NOTE_NUMBERS, "\\[\\^[^\\]\\s]{1,60}](?!:)"),
    FILLED_IN(Reason.HIDDEN, "\\{\\{[<%].{0,500}?[>%]}}|\\{%.{0,500}?%}|<!--.{0,500}?-->");

    private final Reason reason;
    private final Pattern pattern;

    Inline(Reason reason, String pattern) {
      this.reason = reason;
      this.pattern = Pattern.compile(pattern);
    }
  }

  public MarkdownText {
    dropped = List.copyOf(dropped);
  }

  public static MarkdownText of(String text) {
    Reading reading = new Reading(text.split("\n", -1));
    reading.read();
    return new MarkdownText(String.join("\n", reading.written), reading.dropped);
  }

  /** Goes through the lines once. */
  private static final class Reading {
    private final String[] lines;
    private final List<String> written = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private int at;

    Reading(String[] lines) {
      this.lines = lines;
    }

    void read() {
      frontMatter();
      while (at < lines.length) {
        if (CODE.matcher(lines[at]).matches()) {
          code();
        } else if (isTable()) {
          table();
        } else if (FOOTNOTE.matcher(lines[at]).matches()) {
          footnote();
        } else if (ADDRESS.matcher(lines[at]).matches()) {
          drop(Reason.HIDDEN, lines[at]);
          at++;
        } else if (isHeadline()) {
          String sign = lines[at + 1].startsWith("=") ? "# " : "## ";
          written.add(sign + lines[at].strip());
          at += 2;
        } else {
          line(without(lines[at]));
          at++;
        }
      }
    }

    private void frontMatter() {
      if (!lines[0].strip().equals("---")) {
        return;
      }
      int end = 1;
      while (end < lines.length && !lines[end].strip().equals("---")) {
        end++;
      }
      while (end < lines.length && at <= end) {
        written.add(lines[at++]);
      }
    }

    private void code() {
      do {
        written.add(lines[at++]);
      } while (at < lines.length && !CODE.matcher(lines[at]).matches());
      if (at < lines.length) {
        written.add(lines[at++]);
      }
    }

    private boolean isTable() {
      return lines[at].indexOf('|') >= 0
          && at + 1 < lines.length
          && COLUMNS.matcher(lines[at + 1]).matches();
    }

    private void table() {
      row(lines[at]);
      at += 2;
      while (at < lines.length && lines[at].indexOf('|') >= 0) {
        row(lines[at++]);
      }
    }

    private void row(String line) {
      String inner = without(line).strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
      List<String> cells = new ArrayList<>();
      for (String cell : BETWEEN_CELLS.split(inner, -1)) {
        cells.add(cell.strip().replace("\\|", "|"));
      }
      blank();
      written.add(TableRow.line(cells));
      blank();
    }

    /** With the lines that belong to it: those right below, and those that are set in. */
    private void footnote() {
      boolean isBelow = true;
      do {
        drop(Reason.FOOTNOTES, lines[at]);
        at++;
        isBelow &= at < lines.length && !lines[at].isBlank();
      } while (at < lines.length
          && !FOOTNOTE.matcher(lines[at]).matches()
          && (isBelow || isSetIn(at) || lines[at].isBlank() && isSetIn(at + 1)));
    }

    private boolean isSetIn(int line) {
      return line < lines.length
          && !lines[line].isBlank()
          && (lines[line].startsWith("    ") || lines[line].startsWith("\t"));
    }

    /** Whether the line below underlines it. */
    private boolean isHeadline() {
      return !isOpen()
          && HEADLINE.matcher(lines[at]).matches()
          && at + 1 < lines.length
          && UNDERLINE.matcher(lines[at + 1]).matches();
    }

    private void line(String line) {
      Matcher quote = QUOTE.matcher(line);
      Matcher item = ITEM.matcher(line);
      boolean isWithinQuote = isOpen() && QUOTE.matcher(written.getLast()).matches();
      boolean isRule = RULE.matcher(line).matches();
      if (quote.matches() && quote.group(1).isBlank()) {
        blank();
      } else if (quote.matches() && isWithinQuote) {
        written.set(written.size() - 1, written.getLast() + " " + quote.group(1));
      } else if (isRule || item.matches() && begins(item.group(1))) {
        blank();
        written.add(line);
      } else if (!line.isBlank() || lines[at].isBlank()) {
        written.add(line);
      }
    }

    /** A number amid a paragraph is an item's only where it is the first, or follows one. */
    private boolean begins(String number) {
      return number == null
          || number.equals("1")
          || !isOpen()
          || ITEM.matcher(written.getLast()).matches();
    }

    private boolean isOpen() {
      return !written.isEmpty() && !written.getLast().isBlank();
    }

    private void blank() {
      if (isOpen()) {
        written.add("");
      }
    }

    private String without(String line) {
      String rest = line;
      for (Inline inline : Inline.values()) {
        Matcher found = inline.pattern.matcher(rest);
        while (found.find()) {
          drop(inline.reason, found.group());
        }
        rest = found.replaceAll("");
      }
      return rest;
    }

    private void drop(Reason reason, String what) {
      if (!what.isBlank()) {
        dropped.add(new Dropped(reason, what.strip(), at + 1));
      }
    }
  }
}
