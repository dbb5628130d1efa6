package synoptic.annotate.people;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.lexicon.GivenNames;
import synoptic.text.Folding;

/**
 * Whose the accounts are that an article names: {@code Anna Berg (@MayorBerg)} tells it, and {@code
 * @realAnnaBerg} has the name in it.
 */
final class Accounts {

  private static final Pattern ACCOUNT = Pattern.compile("@(\\w{2,})");
  private static final Pattern CAPITALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}+){2,3}");
  private static final Pattern SEAMS = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  private final ArticlePersons cast;
  private final Map<String, Member> declared = new HashMap<>();

  Accounts(ArticlePersons cast) {
    this.cast = cast;
  }

  /** Takes up the accounts that stand in brackets behind a name. */
  void read(Paragraph paragraph, List<PersonMention> mentions) {
    if (paragraph.text.indexOf('@') < 0) {
      return;
    }
    for (PersonMention mention : mentions) {
      int open = mention.tokens().end();
      if (open + 1 < paragraph.size() && paragraph.first(open) == '(') {
        Matcher account =
            ACCOUNT
                .matcher(paragraph.text)
                .region(paragraph.spans[open].end(), paragraph.text.length());
        if (account.lookingAt()) {
          cast.member(mention).ifPresent(member -> declared.put(key(account.group(1)), member));
        }
      }
    }
  }

  /** Whether the words for a speaker are an account. */
  static boolean isAccount(String words) {
    return ACCOUNT.matcher(words).lookingAt();
  }

  /** The person of the article whose account it is. */
  Optional<Member> owner(String words) {
    String account = key(account(words));
    return Optional.ofNullable(declared.get(account))
        .or(
            () ->
                SurnameGroup.only(
                    cast.members().stream()
                        .filter(member -> !member.isBare() && account.contains(key(member.name())))
                        .toList()));
  }

  /** The name that an account is made of, if it is one: {@code @AnnaBerg}. */
  static Optional<String> name(String words) {
    String account = account(words);
    String[] parts = SEAMS.split(account);
    return CAPITALS.matcher(account).matches() && GivenNames.contains(parts[0])
        ? Optional.of(String.join(" ", parts))
        : Optional.empty();
  }

  private static String account(String words) {
    Matcher account = ACCOUNT.matcher(words);
    return account.lookingAt() ? account.group(1) : words;
  }

  private static String key(String name) {
    return Folding.fold(name).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
