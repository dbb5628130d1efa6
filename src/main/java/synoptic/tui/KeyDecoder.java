package synoptic.tui;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import synoptic.explore.core.Key;
import synoptic.text.SafeText;

/**
 * Turns the bytes of a terminal into keys and pastes, one byte at a time, however the reads were
 * split. Replies of the terminal, mouse reports and sequences that no key sends are swallowed;
 * malformed ones too. Nothing throws, and no more is kept than one sequence and one paste.
 */
final class KeyDecoder {

  /** What the bytes so far leave open. */
  enum Pending {
    NOTHING,
    /** Escape or its pair with one more character: a key of its own if nothing follows at once. */
    ESCAPE,
    /** The middle of a longer sequence; what remains of it is on its way. */
    SEQUENCE
  }

  /** Larger than any selection people make; what is beyond it is left out. */
  static final int LONGEST_PASTE = 1 << 20;

  private static final int ESC = 0x1B;
  private static final int BEL = 0x07;
  private static final int LONGEST_PARAMETERS = 64;
  private static final byte[] END_OF_PASTE = {ESC, '[', '2', '0', '1', '~'};

  private enum State {
    GROUND,
    ESCAPE,
    CSI,
    SS3,
    /** An operating system command or the like, up to BEL or ST. */
    STRING,
    STRING_ESCAPE,
    /** A report of fixed length: an old mouse click, or a function key of the Linux console. */
    SKIP,
    CHARACTER,
    PASTE
  }

  private final Consumer<Event> sink;
  private final StringBuilder parameters = new StringBuilder();
  private final ByteArrayOutputStream paste = new ByteArrayOutputStream();
  private State state = State.GROUND;
  private boolean alt;
  private int introducer;
  private boolean stringIsEmpty;
  private int left;
  private int point;
  private int smallest;
  private int matched;

  KeyDecoder(Consumer<Event> sink) {
    this.sink = sink;
  }

  Pending pending() {
    return switch (state) {
      case GROUND, PASTE -> Pending.NOTHING;
      case ESCAPE, SS3 -> Pending.ESCAPE;
      case CSI -> parameters.isEmpty() ? Pending.ESCAPE : Pending.SEQUENCE;
      case STRING -> stringIsEmpty ? Pending.ESCAPE : Pending.SEQUENCE;
      case STRING_ESCAPE, SKIP, CHARACTER -> Pending.SEQUENCE;
    };
  }

  /** Nothing followed in time: what was open is a key by itself, or is given up. */
  void giveUpWaiting() {
    Pending open = pending();
    if (open == Pending.NOTHING) {
      return;
    }
    State was = state;
    state = State.GROUND;
    if (open == Pending.ESCAPE) {
      press(was == State.ESCAPE ? Key.ESCAPE : Key.alt(introducer));
    }
    alt = false;
  }

  void feed(int octet) {
    switch (state) {
      case GROUND -> ground(octet);
      case ESCAPE -> escape(octet);
      case CSI -> csi(octet);
      case SS3 -> ss3(octet);
      case STRING -> string(octet);
      case STRING_ESCAPE -> stringEscape(octet);
      case SKIP -> skip();
      case CHARACTER -> character(octet);
      case PASTE -> paste(octet);
    }
  }

  private void ground(int octet) {
    if (octet == ESC) {
      state = State.ESCAPE;
    } else if (octet < 0x20 || octet == 0x7F) {
      press(KeyNames.control(octet));
    } else if (octet < 0x80) {
      press(Key.of(octet));
    } else {
      startCharacter(octet);
    }
  }

  private void escape(int octet) {
    introducer = octet;
    switch (octet) {
      case ESC -> press(Key.ESCAPE);
      case '[' -> {
        parameters.setLength(0);
        state = State.CSI;
      }
      case 'O' -> state = State.SS3;
      case ']', 'P', 'X', '^', '_' -> {
        stringIsEmpty = true;
        state = State.STRING;
      }
      default -> {
        alt = true;
        state = State.GROUND;
        ground(octet);
      }
    }
  }

  private void csi(int octet) {
    if (octet == ESC) {
      state = State.ESCAPE;
    } else if (octet >= 0x40 && octet <= 0x7E) {
      endOfCsi((char) octet);
    } else if (octet < 0x20 || octet > 0x7E) {
      state = State.GROUND;
    } else if (parameters.length() < LONGEST_PARAMETERS) {
      parameters.append((char) octet);
    }
  }

  private void endOfCsi(char last) {
    state = State.GROUND;
    String given = parameters.toString();
    if (last == '~' && given.equals("200")) {
      paste.reset();
      matched = 0;
      state = State.PASTE;
    } else if (given.isEmpty() && (last == 'M' || last == '[')) {
      left = last == 'M' ? 3 : 1;
      state = State.SKIP;
    } else {
      KeyNames.ofSequence(given, last).ifPresent(this::press);
    }
  }

  private void ss3(int octet) {
    state = State.GROUND;
    if (octet == ESC) {
      state = State.ESCAPE;
    } else {
      KeyNames.ofSequence("", (char) octet).ifPresent(this::press);
    }
  }

  private void string(int octet) {
    stringIsEmpty = false;
    if (octet == ESC) {
      state = State.STRING_ESCAPE;
    } else if (octet == BEL) {
      state = State.GROUND;
    }
  }

  private void stringEscape(int octet) {
    state = State.ESCAPE;
    if (octet == '\\') {
      state = State.GROUND;
    } else {
      escape(octet);
    }
  }

  private void skip() {
    if (--left == 0) {
      state = State.GROUND;
    }
  }

  /** The first byte of a character of UTF-8. */
  private void startCharacter(int octet) {
    int length = octet >= 0xC2 && octet < 0xE0 ? 2 : octet < 0xE0 ? 0 : octet < 0xF0 ? 3 : 4;
    if (length == 0 || octet > 0xF4) {
      alt = false;
      return;
    }
    left = length - 1;
    point = octet & (0x7F >> length);
    smallest = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    state = State.CHARACTER;
  }

  private void character(int octet) {
    if ((octet & 0xC0) != 0x80) {
      state = State.GROUND;
      alt = false;
      feed(octet);
      return;
    }
    point = point << 6 | octet & 0x3F;
    if (--left > 0) {
      return;
    }
    state = State.GROUND;
    boolean valid = point >= smallest && point <= 0x10FFFF && !Character.isISOControl(point);
    if (valid && (point < 0xD800 || point > 0xDFFF)) {
      press(Key.of(point));
    }
    alt = false;
  }

  private void paste(int octet) {
    if (octet == END_OF_PASTE[matched]) {
      if (++matched == END_OF_PASTE.length) {
        endPaste();
      }
      return;
    }
    keep(END_OF_PASTE, matched);
    matched = octet == ESC ? 1 : 0;
    if (octet == 3) {
      // Terminals take control characters out of a paste: this is a person who wants to get out.
      state = State.GROUND;
      paste.reset();
    } else if (matched == 0) {
      keep(new byte[] {(byte) octet}, 1);
    }
  }

  private void keep(byte[] octets, int length) {
    if (paste.size() + length <= LONGEST_PASTE) {
      paste.write(octets, 0, length);
    }
  }

  private void endPaste() {
    state = State.GROUND;
    String text = SafeText.decode(paste.toByteArray()).replace("\r\n", "\n").replace('\r', '\n');
    paste.reset();
    sink.accept(new Event.Pasted(text));
  }

  private void press(Key key) {
    Key pressed = alt ? new Key("M-" + key.name()) : key;
    alt = false;
    sink.accept(new Event.KeyPressed(pressed));
  }
}
