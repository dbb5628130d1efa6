package synoptic.shell;

import java.util.List;
import synoptic.compare.Aligner;
import synoptic.compare.Comparison;
import synoptic.compare.Row;
import synoptic.explore.Comparing;
import synoptic.explore.Party;
import synoptic.explore.Workspace;

/** Lining up, as the commands see it. */
interface Alignment {

  /** By the words that the texts share. */
  Alignment BY_WORDS =
      new Alignment() {
        @Override
        public List<Row> align(List<String> a, List<String> b, int candidates) {
          return Aligner.align(a, b, candidates);
        }

        @Override
        public Comparison compare(Library library, Party a, Party b, String topic) {
          Workspace workspace = library.workspace();
          return Comparing.compare(workspace, a, b, topic, library.progress());
        }
      };

  /** A row for each unit of A, in order. */
  List<Row> align(List<String> a, List<String> b, int candidates);

  Comparison compare(Library library, Party a, Party b, String topic);
}
