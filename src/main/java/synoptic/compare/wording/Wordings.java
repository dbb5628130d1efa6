package synoptic.compare.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Occurrence;
import synoptic.compare.Side;
import synoptic.compare.wording.WordingUse.Expression;
import synoptic.compare.wording.WordingUse.Use;

/** Counts the loaded words of two sides, and their passives without an agent. */
public final class Wordings {

  private static final Use NOTHING = new Use(List.of(), List.of(), 0);

  private final Map<Device, Map<String, List<Occurrence>>> own = new EnumMap<>(Device.class);
  private final Map<Device, List<Occurrence>> quoted = new EnumMap<>(Device.class);
  private long ownWords;

  private Wordings() {}

  /**
   * The devices that occur, in their order. Passages in a language without rules are passed over.
   */
  public static List<WordingUse> of(Side a, Side b) {
    Map<Device, Use> inA = used(a);
    Map<Device, Use> inB = used(b);
    List<WordingUse> uses = new ArrayList<>();
    for (Device device : Device.values()) {
      Use left = inA.getOrDefault(device, NOTHING);
      Use right = inB.getOrDefault(device, NOTHING);
      if (!left.isEmpty() || !right.isEmpty()) {
        uses.add(new WordingUse(device, left, right));
      }
    }
    return uses;
  }

  private static Map<Device, Use> used(Side side) {
    List<PassageWording> read = side.passages().parallelStream().map(PassageWording::of).toList();
    Wordings wordings = new Wordings();
    for (int passage = 0; passage < read.size(); passage++) {
      int place = passage;
      wordings.ownWords += read.get(passage).ownWords;
      read.get(passage)
          .found
          .forEach(found -> wordings.add(found, new Occurrence(place, found.span())));
    }
    Map<Device, Use> used = new EnumMap<>(Device.class);
    Stream.concat(wordings.own.keySet().stream(), wordings.quoted.keySet().stream())
        .distinct()
        .forEach(device -> used.put(device, wordings.use(device)));
    return used;
  }

  /**
   * What a passage has.
   *
   * @param ownWords how many of its words do not stand in quotation marks
   */
  private record PassageWording(long ownWords, List<Found> found) {

    static PassageWording of(LocatedPassage passage) {
      if (!passage.language().hasRules()) {
        return new PassageWording(0, List.of());
      }
      PassageWords words = PassageWords.of(passage.text());
      long own = IntStream.range(0, words.size()).filter(at -> !words.isQuoted(at)).count();
      List<Found> found = new ArrayList<>(LoadedWords.in(words));
      found.addAll(Passives.in(words, passage.language()));
      return new PassageWording(own, found);
    }
  }

  private void add(Found found, Occurrence place) {
    if (found.isQuoted()) {
      quoted.computeIfAbsent(found.device(), unseen -> new ArrayList<>()).add(place);
    } else {
      own.computeIfAbsent(found.device(), unseen -> new TreeMap<>())
          .computeIfAbsent(found.shown(), unseen -> new ArrayList<>())
          .add(place);
    }
  }

  private Use use(Device device) {
    List<Expression> expressions =
        own.getOrDefault(device, Map.of()).entrySet().stream()
            .map(each -> new Expression(each.getKey(), each.getValue()))
            .sorted(Comparator.comparingInt(each -> -each.places().size()))
            .toList();
    int count = expressions.stream().mapToInt(each -> each.places().size()).sum();
    double perThousand = ownWords == 0 ? 0 : 1_000.0 * count / ownWords;
    List<Occurrence> others =
        quoted.getOrDefault(device, List.of()).stream().sorted(Occurrence.ORDER).toList();
    return new Use(expressions, others, perThousand);
  }
}
