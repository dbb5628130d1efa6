package synoptic.main;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import synoptic.corpus.LibraryFolder;
import synoptic.corpus.People;
import synoptic.corpus.Speaker.Sort;
import synoptic.search.Voice;
import synoptic.search.VoiceDecision;
import synoptic.search.VoiceNames;
import synoptic.search.VoiceNames.Decided;

/** Writes what is decided on voices into a library's {@code people.yaml}. */
record VoiceChanges(LibraryFolder library, People listed, Supplier<List<Voice>> voices) {

  /**
   * @return what was done, in a sentence without its full stop
   * @throws synoptic.search.SearchException with a sentence where the voices cannot be told
   */
  String written(VoiceDecision decision) throws IOException {
    return switch (decision) {
      case VoiceDecision.Join join -> {
        Decided one = new VoiceNames(voices.get()).joined(join, listed);
        String name = one.voice().name();
        Path file =
            library.join(name, one.other(), one.voice().isPerson() ? Sort.PERSON : Sort.BODY);
        yield "Joined %s with %s in %s".formatted(one.other(), name, file);
      }
      case VoiceDecision.Part part -> {
        Decided two = new VoiceNames(voices.get()).parted(part);
        String name = two.voice().name();
        Path file = library.part(name, two.other());
        yield "Parted %s from %s in %s".formatted(two.other(), name, file);
      }
      case VoiceDecision.Undo undo ->
          "Took back what was written last into " + library.takeBackPeople();
    };
  }
}
