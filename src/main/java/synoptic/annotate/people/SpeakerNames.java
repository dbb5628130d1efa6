package synoptic.annotate.people;

import java.util.List;
import java.util.Optional;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.ArticlePersons.Member;
import synoptic.corpus.Part;
import synoptic.corpus.Reporter;
import synoptic.corpus.Speaker;
import synoptic.corpus.Speaker.Sort;
import synoptic.corpus.Statement;

/**
 * Names the speakers of an article, statement by statement: a surname in full, an office by whoever
 * the article says holds it, a pronoun by the person who spoke or is spoken of nearby. What the
 * article does not tell keeps its own words.
 */
public final class SpeakerNames {

  private final ArticlePersons cast;
  private final Antecedents antecedents;

  /**
   * @param texts the article, in the pieces in which its statements are looked for
   */
  public SpeakerNames(List<String> texts) {
    cast = ArticlePersons.of(texts);
    antecedents = new Antecedents(cast);
  }

  /** Goes on to the next paragraph. */
  public void read(Paragraph paragraph) {
    antecedents.read(paragraph);
  }

  /** The statement with its speaker's name as far as the article tells. */
  public Statement named(Statement statement) {
    Optional<Speaker> speaker = statement.speaker().map(found -> named(found.mention()));
    List<Reporter> via = statement.via().stream().map(this::named).toList();
    return new Statement(statement.kind(), statement.cue(), speaker, statement.content(), via);
  }

  /** Who only reports is nobody that a pronoun goes back to. */
  private Reporter named(Reporter reporter) {
    Part mention = reporter.mention();
    String name =
        member(mention)
            .map(found -> person(mention, found))
            .orElseGet(() -> new Speaker(mention, mention.text(), Sort.DESCRIPTION))
            .name();
    return new Reporter(mention, name, reporter.cue());
  }

  private Speaker named(Part mention) {
    Optional<Member> member = member(mention);
    Speaker speaker = member.map(found -> person(mention, found)).orElseGet(() -> other(mention));
    antecedents.spoke(speaker, member);
    return speaker;
  }

  /** The person of the article who is meant. */
  private Optional<Member> member(Part mention) {
    String words = mention.text();
    Optional<Sex> sex = SpeakerWords.personal(words);
    if (sex.isPresent()) {
      return antecedents.person(mention, sex.get());
    }
    if (SpeakerWords.isPronoun(words)) {
      return Optional.empty();
    }
    return SpeakerPerson.in(words, cast)
        .flatMap(cast::member)
        .or(() -> office(words).flatMap(cast::holder));
  }

  /** The office that the words name without a person. */
  private static Optional<Office> office(String words) {
    return SpeakerWords.sort(words) == Sort.OFFICE
        ? Office.of(SpeakerWords.head(words))
        : Optional.empty();
  }

  private Speaker other(Part mention) {
    String words = mention.text();
    if (SpeakerWords.personal(words).isEmpty() && !SpeakerWords.isPronoun(words)) {
      return SpeakerPerson.in(words, cast)
          .map(found -> speaker(mention, found.name(), Sort.PERSON, found.office()))
          .orElseGet(() -> speaker(mention, words, SpeakerWords.sort(words), office(words)));
    }
    return antecedents
        .same(sort -> SpeakerWords.mayMean(words, sort))
        .map(same -> new Speaker(mention, same.name(), same.sort(), same.office(), same.country()))
        .orElseGet(() -> new Speaker(mention, words, Sort.PRONOUN));
  }

  private static Speaker person(Part mention, Member member) {
    return speaker(mention, member.name(), Sort.PERSON, member.office());
  }

  private static Speaker speaker(Part mention, String name, Sort sort, Optional<Office> office) {
    return new Speaker(
        mention, name, sort, office.map(Office::title), office.flatMap(Office::country));
  }
}
