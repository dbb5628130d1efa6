package synoptic.shell.command;

import java.util.List;
import java.util.stream.Stream;
import synoptic.compare.align.AlignedRow;
import synoptic.compare.align.Aligner;
import synoptic.compare.align.Comparison;
import synoptic.compare.align.EncodedPassages;
import synoptic.compare.align.PassageEmbeddings;
import synoptic.compare.library.Party;
import synoptic.compare.library.PassageAlignment;
import synoptic.explore.core.Workspace;
import synoptic.model.embedding.EmbeddingException;
import synoptic.model.embedding.Encoder;
import synoptic.shell.output.Messages;
import synoptic.shell.output.ToldProgress;
import synoptic.shell.output.ToldProgress.Unit;

/** Lining up, as the commands see it. */
public interface Alignment {

  /** A row for each unit of A, in order. */
  Stream<AlignedRow> align(List<String> a, List<String> b, int candidates, Messages messages);

  Comparison compare(Library library, Party a, Party b, String topic);

  /** By the words that the texts share and by what their sentences mean. */
  static Alignment by(Encoder encoder) {
    return new ByMeaning(encoder);
  }

  /** Remembers the units that were seen last, since many pairs share a file. */
  final class ByMeaning implements Alignment {

    private final Encoder encoder;
    private EncodedPassages units;
    private boolean byWords;

    private ByMeaning(Encoder encoder) {
      this.encoder = encoder;
    }

    @Override
    public Stream<AlignedRow> align(
        List<String> a, List<String> b, int candidates, Messages messages) {
      if (units == null) {
        units =
            new EncodedPassages(
                encoder, new ToldProgress(messages, System::nanoTime, Unit.PASSAGE));
      }
      if (!byWords) {
        try {
          units.makeRoom();
          Stream<AlignedRow> rows = Aligner.align(a, b, candidates, units);
          tellLeftOut(units, messages);
          return rows;
        } catch (EmbeddingException impossible) {
          messages.say(impossible.getMessage());
          byWords = true;
        }
      }
      return Aligner.align(a, b, candidates, PassageEmbeddings.NONE);
    }

    @Override
    public Comparison compare(Library library, Party a, Party b, String topic) {
      Workspace workspace = library.workspace();
      EncodedPassages passages = new EncodedPassages(encoder, library.progress(Unit.PASSAGE));
      if (PassageAlignment.isLong(workspace, List.of(a, b))) {
        try {
          Comparison lined =
              PassageAlignment.compare(workspace, a, b, topic, library.progress(), passages);
          tellLeftOut(passages, library.messages());
          return lined;
        } catch (EmbeddingException impossible) {
          library.say(impossible.getMessage());
        }
      } else {
        PassageAlignment.understand(workspace, List.of(a, b), library.progress(), () -> {})
            .ifPresent(library::say);
      }
      return PassageAlignment.compare(workspace, a, b, topic, library.progress());
    }

    private static void tellLeftOut(EncodedPassages passages, Messages messages) {
      if (passages.leftOut() > 0) {
        messages.say(
            "These texts are long: those passages are compared by their meaning that share most"
                + " words, the other %s by their words alone."
                    .formatted(CommandRun.counted(passages.leftOut(), "passage", "passages")));
      }
    }
  }
}
