package synoptic.shell.command;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import synoptic.compare.ActorLabels;
import synoptic.compare.ActorLabels.Used;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Occurrence;
import synoptic.compare.Side;
import synoptic.compare.facts.Difference;
import synoptic.compare.facts.Difference.Given;
import synoptic.compare.framing.Framing;
import synoptic.compare.framing.Omission;
import synoptic.compare.framing.ProposedLabels;
import synoptic.compare.framing.TellingWord;
import synoptic.compare.framing.VoiceShare;
import synoptic.compare.framing.VoiceShare.Said;
import synoptic.compare.prominence.ActorShare;
import synoptic.compare.prominence.ActorShare.Told;
import synoptic.compare.prominence.Opening;
import synoptic.compare.prominence.Opening.Head;
import synoptic.compare.wording.WordingUse;
import synoptic.compare.wording.WordingUse.Use;
import synoptic.corpus.LabelGroup;
import synoptic.search.Voice;
import synoptic.shell.output.CodePointIndex;
import synoptic.shell.output.Json;
import synoptic.text.Span;

/** A framing as JSON, an object for each row of its parts; places in code points. */
final class FramingJson {

  /** One side, with an index of each passage that is named. */
  private static final class Places {
    private final Side side;
    private final Map<Integer, CodePointIndex> indexes = new HashMap<>();

    Places(Side side) {
      this.side = side;
    }

    void into(Json object, Occurrence occurrence) {
      LocatedPassage passage = side.passages().get(occurrence.passage());
      CodePointIndex index =
          indexes.computeIfAbsent(occurrence.passage(), at -> new CodePointIndex(passage.text()));
      object
          .text("article", passage.article())
          .number("passage", passage.passage().number())
          .objects(
              "spans",
              occurrence.spans(),
              (each, place) -> {
                Span span = index.of(place);
                each.number("start", span.start()).number("end", span.end());
              });
    }

    Json into(Json object, String key, Collection<Occurrence> places) {
      return object.objects(key, places, this::into);
    }
  }

  private final Framing framing;
  private final Places a;
  private final Places b;

  private FramingJson(Framing framing) {
    this.framing = framing;
    a = new Places(framing.a());
    b = new Places(framing.b());
  }

  static Rows of(Framing framing) {
    return new FramingJson(framing)::each;
  }

  /** Objects that are made one after the other. */
  interface Rows {
    void forEach(Consumer<Json> taker);
  }

  private void each(Consumer<Json> taker) {
    framing.labels().forEach(labelling -> taker.accept(label(labelling)));
    framing.proposed().forEach(proposed -> taker.accept(proposed(proposed)));
    framing.named().forEach(naming -> taker.accept(named(naming)));
    framing.openings().forEach(opening -> taker.accept(opening(opening)));
    framing.actors().forEach(actor -> taker.accept(actor(actor)));
    framing.words().forEach(word -> taker.accept(word(word)));
    framing.wordings().forEach(use -> taker.accept(wording(use)));
    framing.voices().forEach(voice -> taker.accept(voice(voice)));
    framing.differences().forEach(difference -> taker.accept(fact(difference)));
    framing.onlyInA().forEach(omission -> taker.accept(only("a", a, omission)));
    framing.onlyInB().forEach(omission -> taker.accept(only("b", b, omission)));
  }

  private static Json part(String part) {
    return Json.object().text("part", part);
  }

  private Json label(ActorLabels labelling) {
    return part("label")
        .text("group", labelling.group().name())
        .text("about", labelling.group().about())
        .objects("a", labelling.a(), (object, used) -> used(object, a, used))
        .objects("b", labelling.b(), (object, used) -> used(object, b, used));
  }

  private Json proposed(ProposedLabels proposed) {
    return part("proposed")
        .text("joins", proposed.suggestion().joins().map(LabelGroup::name))
        .texts("labels", proposed.suggestion().labels())
        .text("reason", proposed.suggestion().reason().spoken())
        .objects("a", proposed.used().a(), (object, used) -> used(object, a, used))
        .objects("b", proposed.used().b(), (object, used) -> used(object, b, used));
  }

  private Json named(ActorLabels naming) {
    return part("named")
        .text("person", naming.group().name())
        .objects("a", naming.a(), (object, used) -> used(object, a, used))
        .objects("b", naming.b(), (object, used) -> used(object, b, used));
  }

  private static void used(Json object, Places places, Used used) {
    object.text("label", used.label()).number("count", used.places().size());
    places.into(object, "places", used.places());
  }

  private Json opening(Opening opening) {
    return part("opening")
        .object("a", Optional.of(opening.a()), (object, head) -> head(object, head))
        .object("b", Optional.of(opening.b()), (object, head) -> head(object, head))
        .objects(
            "shared",
            opening.shared(),
            (object, shared) ->
                object
                    .number("a_passage", number(framing.a(), shared.a()))
                    .number("b_passage", number(framing.b(), shared.b())))
        .score("in_order", opening.inOrder());
  }

  private static void head(Json object, Head head) {
    object.text("article", head.article()).text("title", head.title()).text("lead", head.lead());
  }

  private static int number(Side side, int place) {
    return side.passages().get(place).passage().number();
  }

  private Json actor(ActorShare actor) {
    return part("actor")
        .text("actor", actor.name())
        .object("a", Optional.of(actor.a()), (object, told) -> told(object, a, told))
        .object("b", Optional.of(actor.b()), (object, told) -> told(object, b, told));
  }

  private static void told(Json object, Places places, Told told) {
    object.number("count", told.sentences().size()).score("share", told.share());
    places.into(object, "places", told.sentences());
  }

  private Json wording(WordingUse use) {
    return part("wording")
        .text("kind", use.device().name().toLowerCase(Locale.ROOT))
        .object("a", Optional.of(use.a()), (object, used) -> used(object, a, used))
        .object("b", Optional.of(use.b()), (object, used) -> used(object, b, used));
  }

  private static void used(Json object, Places places, Use use) {
    object
        .number("count", use.places().size())
        .score("per_1000", use.perThousand())
        .objects(
            "words",
            use.own(),
            (word, expression) -> {
              word.text("word", expression.shown()).number("count", expression.places().size());
              places.into(word, "places", expression.places());
            });
    places.into(object, "quoted", use.quoted());
  }

  private Json word(TellingWord word) {
    Json json =
        part("word")
            .text("word", word.word())
            .text("lean", word.lean().name().toLowerCase(Locale.ROOT))
            .score("z", word.z())
            .score("g2", word.surprise())
            .number("a_count", word.places().a().size())
            .number("b_count", word.places().b().size());
    a.into(json, "a_places", word.places().a());
    return b.into(json, "b_places", word.places().b());
  }

  private Json voice(VoiceShare voice) {
    Optional<String> name = Optional.of(voice.name()).filter(each -> !each.equals(Voice.UNKNOWN));
    return part("voice")
        .text("voice", name)
        .object("a", Optional.of(voice.a()), (object, said) -> said(object, a, said))
        .object("b", Optional.of(voice.b()), (object, said) -> said(object, b, said));
  }

  private static void said(Json object, Places places, Said said) {
    object
        .number("direct", said.direct().size())
        .number("mixed", said.mixed().size())
        .number("indirect", said.indirect().size())
        .score("share", said.share());
    places.into(object, "places", said.all());
  }

  private Json fact(Difference difference) {
    LocatedPassage left = framing.a().passages().get(difference.a());
    LocatedPassage right = framing.b().passages().get(difference.b());
    return part("fact")
        .text("kind", difference.kind().name().toLowerCase(Locale.ROOT))
        .text("counted", Optional.of(difference.what()).filter(what -> !what.isEmpty()))
        .text("a_article", left.article())
        .number("a_passage", left.passage().number())
        .text("b_article", right.article())
        .number("b_passage", right.passage().number())
        .objects("a", difference.inA(), (object, given) -> given(object, a, given))
        .objects("b", difference.inB(), (object, given) -> given(object, b, given))
        .text("a_sentence", difference.sentenceOfA(left.text()))
        .text("b_sentence", difference.sentenceOfB(right.text()))
        .score("sureness", difference.sureness())
        .truth("doubtful", difference.isDoubtful());
  }

  private static void given(Json object, Places places, Given given) {
    object.text("given", given.shown());
    places.into(object, "places", given.places());
  }

  private static Json only(String side, Places places, Omission omission) {
    Json json =
        part("only")
            .text("side", side)
            .text("kind", omission.kind().name().toLowerCase(Locale.ROOT))
            .text("what", omission.what())
            .number("count", omission.places().size());
    return places.into(json, "places", omission.places());
  }
}
