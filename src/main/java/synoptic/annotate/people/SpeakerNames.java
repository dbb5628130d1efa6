package synoptic.annotate.people;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.Member.Place;
import synoptic.annotate.people.lexicon.Determiners;
import synoptic.annotate.people.lexicon.Sex;
import synoptic.corpus.Part;
import synoptic.corpus.Recipient;
import synoptic.corpus.Reporter;
import synoptic.corpus.Speaker;
import synoptic.corpus.Speaker.Sort;
import synoptic.corpus.Statement;
import synoptic.text.Span;

/**
 * Names the speakers of an article, statement by statement: a surname in full, an office by whoever
 * the article says holds it, a pronoun by the person who spoke or is spoken of nearby. What the
 * article does not tell keeps its own words.
 */
public final class SpeakerNames {

  private static final Pattern CONTINUING =
      Pattern.compile("(?i)\\b(?:continue|go(?:es)? on|went on|conclude)");
  private static final Pattern ASKING = Pattern.compile("(?i)\\b(?:ask|wonder|inquir|question)");
  private static final Pattern STOP_INSIDE = Pattern.compile("[.,](?=[\"”’']+$)");

  /** What only tells that nobody is named: {@code an aide [who asked not to be named]}. */
  private static final Pattern UNNAMED =
      Pattern.compile(
          ",?\\s(?:who|speaking|talking|granted|requesting|on\\scondition\\sof|under)\\s(?:.*\\s)?"
              + "(?:anonymity|anonymously|be(?:ing)?\\s(?:named|identified|quoted)"
              + "|(?:not|\\w+n['’]t)\\s+authori[sz]ed)\\b.*");

  private static final Pattern DEFINITE = Pattern.compile("^[Tt]he ");

  private final ArticlePersons cast;
  private final Antecedents antecedents;
  private final Abbreviations abbreviations;

  /** By the words for an office those that were told whole, by how they were. */
  private final Map<String, Map<String, Speaker>> offices = new HashMap<>();

  /** The speakers of the paragraph so far, by where they are mentioned. */
  private final Map<Span, String> spoken = new HashMap<>();

  /**
   * @param paragraphs of the whole article, none of them empty
   */
  public SpeakerNames(List<Paragraph> paragraphs) {
    cast = ArticlePersons.of(paragraphs);
    antecedents = new Antecedents(cast);
    abbreviations = new Abbreviations(paragraphs);
  }

  /** Goes on to the next paragraph. */
  public void read(Paragraph paragraph) {
    antecedents.read(paragraph);
    spoken.clear();
  }

  /** The only person whom the paragraph names outside quotations, as one who may speak next. */
  public Optional<Speaker> onlyOne() {
    return antecedents.onlyOne().map(member -> person(new Part("", new Span(0, 0)), member));
  }

  /**
   * The person of the article whom words name, if they name one.
   *
   * @param mention where the text has them, written so or otherwise
   */
  public Optional<Speaker> person(String words, Part mention) {
    return SpeakerPerson.in(words, cast)
        .flatMap(cast::member)
        .filter(Member::isSure)
        .map(member -> person(mention, member));
  }

  /**
   * The statements of a paragraph with their speakers' names as far as the article tells. To who
   * speaks in another's words no pronoun goes back: {@code "My deputy says so," she said}.
   */
  public List<Statement> named(List<Statement> statements) {
    List<Optional<Speaker>> speakers =
        statements.stream()
            .map(each -> each.speaker().map(found -> named(found, each, statements)))
            .toList();
    return IntStream.range(0, statements.size())
        .mapToObj(at -> named(statements.get(at), speakers.get(at)))
        .toList();
  }

  /** The statement with its speaker's name as far as the article tells. */
  public Statement named(Statement statement) {
    return named(List.of(statement)).getFirst();
  }

  private Statement named(Statement statement, Optional<Speaker> speaker) {
    List<Reporter> via = statement.via().stream().map(this::named).toList();
    return statement.by(speaker, via).toldTo(statement.to().map(this::named));
  }

  private Speaker named(Speaker speaker, Statement statement, List<Statement> all) {
    boolean isInner = all.stream().anyMatch(outer -> isWithin(statement, outer));
    Speaker named = named(speaker.mention(), statement.cue(), isInner);
    spoken.put(named.mention().span(), named.name());
    return named;
  }

  /** Whether the one's words are told in what the other's speaker says. */
  private static boolean isWithin(Statement inner, Statement outer) {
    return inner.via().stream()
        .map(reporter -> reporter.mention().span())
        .anyMatch(
            span -> outer.speaker().filter(who -> who.mention().span().equals(span)).isPresent());
  }

  /** A name for what the words say by themselves is kept. */
  private Recipient named(Recipient told) {
    Part mention = told.mention();
    boolean open = told.name().equals(mention.text());
    return open && SpeakerWords.personal(mention.text()).isEmpty()
        ? new Recipient(mention, member(mention).map(Member::name).orElse(told.name()))
        : told;
  }

  /** Who only reports is nobody that a pronoun goes back to. */
  private Reporter named(Reporter reporter) {
    Part mention = reporter.mention();
    String name =
        Optional.ofNullable(spoken.get(mention.span()))
            .or(() -> member(mention).map(Member::name))
            .orElse(mention.text());
    return new Reporter(mention, name, reporter.cue());
  }

  /**
   * @param isInner whether somebody speaks in what another says, to whom no pronoun goes back
   */
  private Speaker named(Part mention, Optional<Part> cue, boolean isInner) {
    Optional<Member> member =
        member(mention).or(() -> continuing(mention, cue)).or(() -> again(mention, cue));
    Speaker speaker = member.map(found -> person(mention, found)).orElseGet(() -> other(mention));
    boolean isAside =
        member.isEmpty() && SpeakerWords.isRelative(mention.text()) && speaker.sort() != Sort.GROUP;
    if (!isInner && !isAside) {
      antecedents.spoke(speaker, member, isFound(ASKING, cue));
    }
    return speaker;
  }

  /** {@code "And more," the senator continued}: whoever spoke before, where nobody is named. */
  private Optional<Member> continuing(Part mention, Optional<Part> cue) {
    boolean goesOn = isFound(CONTINUING, cue);
    Sort sort = SpeakerWords.sort(mention.text());
    return goesOn && sort == Sort.OFFICE && DEFINITE.matcher(mention.text()).find()
        ? antecedents.lastOne(mention)
        : Optional.empty();
  }

  /** {@code said the Egyptian}, {@code the 34-year-old said}. */
  private Optional<Member> again(Part mention, Optional<Part> cue) {
    boolean isSubject =
        cue.filter(
                part ->
                    part.span().start() == mention.span().end() + 1
                        || part.span().end() + 1 == mention.span().start())
            .isPresent();
    return isSubject && SpeakerWords.isToldAgain(mention.text())
        ? antecedents.sameAgain(mention)
        : Optional.empty();
  }

  private static boolean isFound(Pattern words, Optional<Part> cue) {
    return cue.filter(part -> words.matcher(part.text()).find()).isPresent();
  }

  /** The person of the article who is meant. */
  private Optional<Member> member(Part mention) {
    String words = mention.text();
    Optional<Sex> sex = SpeakerWords.personal(words);
    if (sex.isPresent()) {
      return antecedents.person(mention, sex.get());
    }
    if (SpeakerWords.isRelative(words)) {
      return antecedents.relative(mention);
    }
    if (SpeakerWords.isPronoun(words)) {
      return Optional.empty();
    }
    if (Accounts.isAccount(words)) {
      return cast.owner(words);
    }
    return SpeakerPerson.in(words, cast)
        .flatMap(found -> member(mention, found))
        .or(() -> office(words).flatMap(office -> holder(mention, office)))
        .or(() -> noun(words).flatMap(cast::ranked));
  }

  /** What stands behind a {@code the}. */
  private static Optional<String> noun(String words) {
    Matcher definite = DEFINITE.matcher(words);
    return definite.find()
        ? Optional.of(definite.replaceFirst("").toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** Where two are of one surname, {@code Berg said that she} tells which. */
  private Optional<Member> member(Part mention, PersonMention found) {
    Place place = antecedents.place(mention);
    return cast.member(found, place)
        .or(() -> antecedents.sexBehind(mention).flatMap(sex -> cast.member(found.of(sex), place)));
  }

  /** The only one who holds the office; of several the one who spoke last. */
  private Optional<Member> holder(Part mention, Office office) {
    if (offices.containsKey(office.key())) {
      return cast.named(office);
    }
    return cast.holder(office)
        .or(() -> antecedents.lastOne(mention).filter(member -> member.mayBeCalled(office)));
  }

  /** The office that the words name without a person. */
  private static Optional<Office> office(String words) {
    return SpeakerWords.sort(words) == Sort.OFFICE
        ? Office.of(SpeakerWords.head(words))
        : Optional.empty();
  }

  private Speaker other(Part mention) {
    String words = mention.text();
    if (Accounts.isAccount(words)) {
      return Accounts.name(words)
          .map(name -> new Speaker(mention, name, Sort.PERSON))
          .orElseGet(() -> new Speaker(mention, words.strip(), Sort.BODY));
    }
    Optional<Sex> sex = SpeakerWords.personal(words);
    if (sex.isPresent()) {
      return antecedents
          .unnamed(mention, sex.get())
          .map(same -> same.mentionedBy(mention))
          .orElseGet(() -> new Speaker(mention, words, Sort.PRONOUN));
    }
    if (!SpeakerWords.isPronoun(words)) {
      return SpeakerPerson.in(words, cast)
          .map(found -> speaker(mention, found.name(), Sort.PERSON, found.office()))
          .or(
              () ->
                  abbreviations
                      .inFull(SpeakerWords.head(words))
                      .or(() -> CompanyNames.in(words, cast))
                      .map(name -> new Speaker(mention, name, Sort.BODY)))
          .or(() -> noun(words).flatMap(noun -> antecedents.sameBody(mention, noun)))
          .orElseGet(() -> inFull(described(mention, words)));
    }
    return antecedents
        .same(mention, sort -> SpeakerWords.mayMean(words, sort))
        .map(same -> same.mentionedBy(mention))
        .or(() -> antecedent(mention))
        .or(() -> subject(mention))
        .or(() -> among(mention))
        .orElseGet(() -> new Speaker(mention, words, Sort.PRONOUN));
  }

  /**
   * Whoever holds an office as it was told before: {@code the Mayor of Leeds}, {@code the mayor}.
   */
  private Speaker inFull(Speaker speaker) {
    if (speaker.sort() != Sort.OFFICE) {
      return speaker;
    }
    String office = Determiners.without(speaker.name()).toLowerCase(Locale.ROOT);
    int of = office.indexOf(" of ");
    String title = of > 0 ? office.substring(0, of) : office;
    String word = title.substring(title.lastIndexOf(' ') + 1);
    if (!word.equals(office) && DEFINITE.matcher(speaker.name()).find()) {
      offices.computeIfAbsent(word, key -> new HashMap<>()).put(office, speaker);
    }
    Map<String, Speaker> told =
        Office.of(office).flatMap(cast::holder).isPresent()
            ? Map.of()
            : offices.getOrDefault(office, Map.of());
    return SurnameGroup.only(told.values())
        .map(same -> same.mentionedBy(speaker.mention()))
        .orElse(speaker);
  }

  /** The body that a {@code which} goes back to, or the group or person that a {@code who} does. */
  private Optional<Speaker> antecedent(Part pronoun) {
    return antecedents
        .nouns()
        .before(pronoun)
        .map(noun -> described(pronoun, noun.text()))
        .filter(speaker -> SpeakerWords.goesBackTo(pronoun.text(), speaker));
  }

  /** {@code The ministry saw no other way, in its view}. */
  private Optional<Speaker> subject(Part pronoun) {
    return antecedents
        .nouns()
        .subject(pronoun)
        .map(noun -> described(pronoun, noun.text()))
        .filter(speaker -> SpeakerWords.mayOwn(pronoun.text(), speaker.sort()));
  }

  /** {@code There is fear among residents. They say}. */
  private Optional<Speaker> among(Part pronoun) {
    return SpeakerWords.mayMean(pronoun.text(), Sort.GROUP)
        ? antecedents.nouns().among(pronoun).map(noun -> described(pronoun, noun.text()))
        : Optional.empty();
  }

  /**
   * Without what is told of whom the words name behind a comma; nobody's name has the full stop
   * that American use puts inside the quotation marks.
   */
  private static Speaker described(Part mention, String words) {
    Sort sort = SpeakerWords.sort(words);
    String own =
        sort == Sort.BODY
            ? SpeakerWords.head(words)
            : SpeakerWords.withoutAside(UNNAMED.matcher(words).replaceFirst(""));
    String name = STOP_INSIDE.matcher(own).replaceAll("");
    return speaker(mention, name, sort, office(words));
  }

  private static Speaker person(Part mention, Member member) {
    return speaker(mention, member.name(), Sort.PERSON, member.office());
  }

  private static Speaker speaker(Part mention, String name, Sort sort, Optional<Office> office) {
    return new Speaker(
        mention, name, sort, office.map(Office::title), office.flatMap(Office::country));
  }
}
