package synoptic.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import synoptic.search.QueryLexer.Token;

/**
 * Reads the query language. Total and tolerant: every string means something, and what is not
 * finished yet (an open quote, a bare {@code speaker:}, a lone {@code OR}) means nothing. What
 * cannot be read is told beside the query.
 *
 * <p>Words beside each other must all match; {@code OR} or {@code |} binds weaker; {@code -},
 * {@code !} or {@code NOT} turns the next thing round. Parentheses deeper than {@link #DEEPEST} are
 * read as if they were not there, and what follows the {@link QueryLexer#MOST_CLAUSES}th clause is
 * told and not read, so that no input makes a query that an engine cannot carry.
 */
public final class QueryParser {

  static final int DEEPEST = 32;

  /** Before a query: its words are meant, and not looked for as they stand. */
  public static final String BY_MEANING = "~";

  private final Deque<Group> open = new ArrayDeque<>();
  private int ignored;

  private QueryParser() {}

  /** The query that {@code typed} means; {@link Query.All} where nothing is left of it. */
  public static Query parse(String typed) {
    return read(typed).query();
  }

  /** The same, with what could not be read. */
  public static ParsedQuery read(String typed) {
    Findings findings = new Findings();
    String from = typed.stripLeading();
    boolean isMeant = from.startsWith(BY_MEANING);
    String words = isMeant ? from.replace(BY_MEANING, " ") : typed;
    Query query = new QueryParser().read(new QueryLexer(words, findings));
    return findings.of(typed, isMeant ? SemanticQueryParser.by(query) : query);
  }

  private Query read(QueryLexer lexer) {
    open.push(new Group(Optional.empty()));
    for (Token token = lexer.next(); token != Token.Sign.END; token = lexer.next()) {
      take(token);
    }
    while (open.size() > 1) {
      close();
    }
    return open.pop().query();
  }

  /** No switch over types: the JVM spins its code anew at each start, for 10 ms. */
  private void take(Token token) {
    if (token instanceof Token.Leaf(Query query)) {
      open.element().add(query);
    } else if (token instanceof Token.Open(Optional<FieldName> field)) {
      open(field);
    } else {
      take((Token.Sign) token);
    }
  }

  private void take(Token.Sign sign) {
    switch (sign) {
      case CLOSE -> closeOne();
      case OR -> open.element().startAlternative();
      case NOT -> open.element().negate();
      case END -> throw new AssertionError("read() stops at the end");
    }
  }

  private void open(Optional<FieldName> field) {
    if (open.size() > DEEPEST) {
      ignored++;
    } else {
      open.push(new Group(field));
    }
  }

  private void closeOne() {
    if (ignored > 0) {
      ignored--;
    } else if (open.size() > 1) {
      close();
    }
  }

  private void close() {
    Group inner = open.pop();
    Query query = inner.query();
    open.element().add(inner.field.map(field -> within(field, query)).orElse(query));
  }

  private static Query within(FieldName field, Query query) {
    return query instanceof Query.All ? query : new Query.In(field, query);
  }

  /** What stands between two parentheses, or in the whole query, as far as it is read. */
  private static final class Group {
    private final Optional<FieldName> field;
    private final List<Query> alternatives = new ArrayList<>();
    private List<Query> together = new ArrayList<>();
    private boolean negated;

    Group(Optional<FieldName> field) {
      this.field = field;
    }

    void negate() {
      negated = !negated;
    }

    void add(Query query) {
      Query turned = negated ? not(query) : query;
      negated = false;
      if (turned instanceof Query.And(List<Query> parts)) {
        together.addAll(parts);
      } else if (!(turned instanceof Query.All)) {
        together.add(turned);
      }
    }

    void startAlternative() {
      negated = false;
      if (together.isEmpty()) {
        return;
      }
      Query done = together.size() == 1 ? together.getFirst() : new Query.And(together);
      if (done instanceof Query.Or(List<Query> parts)) {
        alternatives.addAll(parts);
      } else {
        alternatives.add(done);
      }
      together = new ArrayList<>();
    }

    Query query() {
      startAlternative();
      return switch (alternatives.size()) {
        case 0 -> new Query.All();
        case 1 -> alternatives.getFirst();
        default -> new Query.Or(alternatives);
      };
    }

    private static Query not(Query query) {
      if (query instanceof Query.Not(Query inner)) {
        return inner;
      }
      return query instanceof Query.All ? query : new Query.Not(query);
    }
  }
}
