package synoptic.ingest.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import synoptic.corpus.FrontMatter;
import synoptic.ingest.core.Facts;
import synoptic.ingest.plain.Byline;
import synoptic.ingest.plain.StatedDate;
import synoptic.ingest.plain.StatedName;

/**
 * What of a message that holds another one is the article: the other one where it is passed on, the
 * message's own words where they answer it.
 *
 * @param leftOut what else the message holds, with the other one's head
 */
record Forwarded(FrontMatter known, String text, String leftOut) {

  private static final int MOST_FIELDS = 12;

  private static final Pattern MARK =
      Pattern.compile(
          "(?iu)-{2,} ?(?:forwarded message|(?<answered>original message|ursprüngliche nachricht"
              + "|message d'origine|mensaje original)|weitergeleitete nachricht"
              + "|message transféré|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|mensagem encaminhada"
              + "|wiadomość przekazana|vidarebefordrat meddelande|videresendt melding"
              + "|iletilen mesaj|пересылаемое сообщение|пересланное сообщение|رسالة معاد توجيهها) ?-{2,}"
              + "|begin forwarded message:|anfang der weitergeleiteten nachricht:"
              + "|début du message réexpédié ?:|inizio messaggio inoltrato:");

  private static final Pattern SENDER =
      Pattern.compile("(?iu)\\*?(?:from|von|de|da|van|od|från|fra|kimden|от|من) ?:\\*? (.+)");
  private static final Pattern DAY =
      Pattern.compile(
          "(?iu)\\*?(?:date|sent|datum|gesendet|envoyé|fecha|enviado|data|inviato|verzonden|skickat"
              + "|sendt|tarih|дата|отправлено|التاريخ) ?:\\*? (.+)");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?iu)\\*?(?:subject|betreff|objet|asunto|oggetto|onderwerp|assunto|temat|ämne|emne|konu"
              + "|тема|الموضوع) ?:\\*? (.+)");

  private static final Pattern OTHERS =
      Pattern.compile(
          "(?iu)\\*?(?:to|cc|bcc|reply-to|importance|priority|attachments?|an|kopie|à|para|aan|till|til"
              + "|kime|кому|إلى) ?:.*|.*\\S@\\S.*|\\h+\\S.*");

  private static final Pattern PASSED_ON =
      Pattern.compile("(?iu)(?:fwd?|wg|tr|rv|enc|i|vs|doorst) ?:.*");

  /**
   * Empty where the message holds no other one, or where the other's sender or subject is not told.
   *
   * @param stated what its own head says
   */
  static Optional<Forwarded> in(String text, FrontMatter stated) {
    int at = 0;
    for (String line : text.split("\n", -1)) {
      int begin = at;
      at = Math.min(at + line.length() + 1, text.length());
      Matcher mark = MARK.matcher(line.strip());
      if (mark.matches()) {
        String own = text.substring(0, begin);
        boolean isAnswer =
            mark.group("answered") != null
                && !own.isBlank()
                && stated.title().filter(PASSED_ON.asMatchPredicate()).isEmpty();
        Optional<Forwarded> other = of(text, at);
        return isAnswer
            ? other.map(unused -> new Forwarded(stated, own, text.substring(begin)))
            : other;
      }
    }
    return Optional.empty();
  }

  private static Optional<Forwarded> of(String text, int head) {
    Facts facts = new Facts();
    int at = head;
    int fields = 0;
    for (String line : text.substring(head).split("\n", MOST_FIELDS + 2)) {
      boolean isBlank = line.isBlank();
      if (fields > 0 && (isBlank || !isField(line)) || fields > MOST_FIELDS) {
        break;
      }
      fields += isBlank ? 0 : 1;
      at += line.length() + 1;
      value(SENDER, line).ifPresent(sender -> tellSender(sender, facts));
      facts.published(value(DAY, line).flatMap(StatedDate::of));
      facts.title(value(SUBJECT, line).map(Forwarded::subject));
    }
    FrontMatter known = facts.front();
    boolean isTold =
        known.title().isPresent() && (known.author().isPresent() || known.source().isPresent());
    int begin = Math.min(at, text.length());
    return isTold
        ? Optional.of(new Forwarded(known, text.substring(begin), text.substring(0, begin)))
        : Optional.empty();
  }

  private static boolean isField(String line) {
    return Stream.of(SENDER, DAY, SUBJECT).anyMatch(field -> field.matcher(line.strip()).matches())
        || OTHERS.matcher(line).matches();
  }

  private static Optional<String> value(Pattern field, String line) {
    Matcher stated = field.matcher(line.strip());
    return stated.matches() ? StatedName.line(stated.group(1)) : Optional.empty();
  }

  /** Without what mail programs put before it. */
  static String subject(String stated) {
    return stated.replaceFirst(
        "(?iu)^(?:(?:fwd?|wg|tr|rv|re|aw|enc|i|vs|doorst) ?: ?)+(?=\\S)", "");
  }

  /** An outlet's newsletter is no person. */
  static void tellSender(String name, Facts facts) {
    String sender = name.replaceFirst("\\s*<[^>]*>.*$", "").replace("\"", "").strip();
    boolean isAddress = sender.indexOf('@') >= 0;
    Optional<Byline> byline = isAddress ? Optional.empty() : Byline.of("By " + sender);
    Optional<String> outlet = byline.filter(by -> by.author().isEmpty()).flatMap(Byline::source);
    facts.source(outlet);
    facts.author(outlet.isPresent() ? Optional.empty() : StatedName.line(sender));
  }
}
