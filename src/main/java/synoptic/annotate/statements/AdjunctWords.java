package synoptic.annotate.statements;

import static synoptic.annotate.statements.PolarityWords.words;

import java.util.Set;

/** Words of phrases that tell to whom, where and when something is said, in lower case. */
final class AdjunctWords {

  static final Set<String> DETERMINERS =
      words(
          """
          the a an his her their its my our your this these those some several many
          another one two three
          """);

  static final Set<String> OBJECTS = words("me us him them you himself herself themselves");

  /** Words that no name or description of those addressed goes on with. */
  static final Set<String> STOPS =
      words(
          """
          that who which whom whose how why what when where whether if to in on at
          during before after about with by from as because since while but or not never
          over into through against until is are was were be will would could should can
          may might must has have had he she they it we i you there said says earlier
          later afterwards afterward again late last early via than cheers applause laughter
          """);

  /** Groups that are addressed without an article and have no plural ending. */
  static final Set<String> GROUPS =
      words("police congress parliament staff people state local public");

  /** Verbs that are followed by whom they tell. */
  private static final Set<String> TELLING =
      words(
          """
          tell tells told telling inform informs informed informing notified notifies
          briefed
          """);

  /** Verbs that may be, where "that" or a question follows. */
  private static final Set<String> ADDRESSING =
      words(
          """
          warn warns warned warning assure assures assured assuring remind reminds
          reminded reminding promise promises promised advise advises advised ask asks
          asked
          """);

  /** Verbs after which "to" leads to those who are told. */
  private static final Set<String> SPEAKING =
      words(
          """
          say says said saying speak speaks spoke speaking explain explains explained
          explaining write writes wrote writing complain complains complained
          complaining confess confessed admit admits admitted announce announced
          suggested remarked confirmed mentioned described talk talked talking testified
          boasted confided
          """);

  static final Set<String> WRITING =
      words("write writes wrote writing written argue argues argued published quoted posted");

  /** Before what tells where somebody speaks, at the head of a sentence or behind the speaker. */
  static final Set<String> LEADING =
      Set.of("speaking", "appearing", "talking", "writing", "testifying", "asked", "interviewed");

  static final Set<String> OCCASIONS =
      words(
          """
          interview interviews statement speech conference briefing email e-mail letter
          tweet post debate hearing rally memo article op-ed column call report
          testimony address appearance video podcast meeting remarks conversation
          message essay broadcast telecast note forum session segment blog tweets
          comments ad ads advert advertisement advertisements commercial spot leaflet
          brochure flyer flier newsletter manifesto pamphlet profile
          """);

  /** Those that at the end of what was said hardly belong to it. */
  static final Set<String> TOLD_ON =
      words(
          """
          interview statement tweet briefing email e-mail op-ed conference ad advert
          advertisement commercial leaflet brochure flyer flier newsletter pamphlet
          """);

  static final Set<String> PUBLISHED =
      words(
          """
          published aired broadcast released posted given recorded conducted televised
          printed sent issued airing taped late early
          """);

  private static final Set<String> NETWORKS =
      words(
          """
          twitter facebook instagram youtube snapchat reddit telegram weibo linkedin
          tiktok whatsapp periscope tumblr cnn nbc abc cbs fox msnbc bbc npr pbs c-span
          cspan cnbc hbo itv univision telemundo bloomberg cnn's nbc's abc's cbs's fox's
          msnbc's npr's pbs's bbc's television tv radio air medium
          """);

  private static final Set<String> PROGRAMMES =
      words(
          """
          tv television radio news network channel show today tonight press nation hour
          live podcast talk fm program programme blog website page account station
          broadcasting media feed
          """);

  private static final Set<String> PAPERS =
      words(
          """
          times post journal herald courier gazette tribune globe news daily guardian
          telegraph chronicle review magazine observer press mail sun star standard
          examiner register dispatch sentinel monitor weekly bulletin record independent
          mirror echo messenger spectator economist atlantic newspaper paper inquirer
          ledger
          """);

  private AdjunctWords() {}

  static boolean isTelling(String word) {
    return TELLING.contains(word);
  }

  static boolean isAddressing(String word) {
    return ADDRESSING.contains(word);
  }

  static boolean isSpeaking(String word) {
    return SPEAKING.contains(word);
  }

  /** A network or a word that the name of a programme or station ends in. */
  static boolean isMedium(String word) {
    return NETWORKS.contains(word) || PROGRAMMES.contains(word);
  }

  static boolean isPaper(String word) {
    return PAPERS.contains(word) || PROGRAMMES.contains(word);
  }
}
