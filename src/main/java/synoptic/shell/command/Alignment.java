package synoptic.shell.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.compare.align.AlignedRow;
import synoptic.compare.align.Aligner;
import synoptic.compare.align.Comparison;
import synoptic.compare.library.Party;
import synoptic.compare.library.PassageAlignment;
import synoptic.explore.core.Workspace;
import synoptic.model.embedding.Embedding;
import synoptic.model.embedding.EmbeddingException;
import synoptic.model.embedding.Encoder;
import synoptic.shell.output.Messages;
import synoptic.text.Sentences;

/** Lining up, as the commands see it. */
public interface Alignment {

  /**
   * A row for each unit of A, in order.
   *
   * @param kind what the units are
   */
  List<AlignedRow> align(
      List<String> a, List<String> b, int candidates, TextSegmenter.Kind kind, Messages messages);

  Comparison compare(Library library, Party a, Party b, String topic);

  /** By the words that the texts share and by what their sentences mean. */
  static Alignment by(Encoder encoder) {
    return new ByMeaning(encoder);
  }

  /** Remembers the units that were seen last, since many pairs share a file. */
  final class ByMeaning implements Alignment {

    private static final int MOST_KEPT = 20_000;

    private final Encoder encoder;
    private final Map<String, List<Embedding>> kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, List<Embedding>> eldest) {
            return size() > MOST_KEPT;
          }
        };
    private boolean byWords;

    private ByMeaning(Encoder encoder) {
      this.encoder = encoder;
    }

    @Override
    public List<AlignedRow> align(
        List<String> a,
        List<String> b,
        int candidates,
        TextSegmenter.Kind kind,
        Messages messages) {
      if (!byWords) {
        try {
          return Aligner.align(a, b, candidates, Optional.of(unit -> meaning(unit, kind)));
        } catch (EmbeddingException impossible) {
          messages.say(impossible.getMessage());
          byWords = true;
        }
      }
      return Aligner.align(a, b, candidates, Optional.empty());
    }

    private List<Embedding> meaning(String unit, TextSegmenter.Kind kind) {
      List<Embedding> known = kept.get(unit);
      if (known == null) {
        known = encoder.encode(sentences(unit, kind));
        kept.put(unit, known);
      }
      return known;
    }

    private static List<String> sentences(String unit, TextSegmenter.Kind kind) {
      return switch (kind) {
        case PARAGRAPH -> Sentences.of(unit).stream().map(span -> span.in(unit)).toList();
        case SENTENCE, LINE -> List.of(unit);
      };
    }

    @Override
    public Comparison compare(Library library, Party a, Party b, String topic) {
      Workspace workspace = library.workspace();
      PassageAlignment.understand(workspace, List.of(a, b), library.progress(), () -> {})
          .ifPresent(library::say);
      return PassageAlignment.compare(workspace, a, b, topic, library.progress());
    }
  }
}
