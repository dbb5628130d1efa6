package synoptic.ingest.encoding;

import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The encodings of East Asia with how likely a character is in a text of their language: the
 * commonest ones by a list, the others by the part of Unicode or of the encoding in which they lie.
 *
 * @param likelihood the logarithm of a character's share of a text
 */
record EastAsian(Charset charset, ToDoubleFunction<Character> likelihood) {

  private static final Set<Character> SIMPLIFIED =
      set(
          "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么"
              + "心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长"
              + "第部市新员工水电城港口务议员会民政市建");

  private static final Set<Character> TRADITIONAL =
      set(
          "的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可她裡後小麼"
              + "心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長"
              + "第部市新員工水電城港口務議員會民政市建");

  private static final Set<Character> SYLLABLES =
      set("이다는을의에가고하지로한은를도서기사인어대아시자리해나있으라스그일정부게보전수장원상들과주여니제만조적모");

  private static final Set<Character> KANJI =
      set("日一国人年大十二本中長出三時行見月分後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水半男西電校語土木聞食車何南万毎白天母火右読友左休父雨市会新港議員");

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset GB2312 = Charset.forName("GB2312");
  private static final Charset BIG5 = Charset.forName("Big5");

  static final List<EastAsian> ALL =
      List.of(
          new EastAsian(GB18030, EastAsian::simplified),
          new EastAsian(BIG5, EastAsian::traditional),
          new EastAsian(Charset.forName("Shift_JIS"), EastAsian::japanese),
          new EastAsian(Charset.forName("EUC-JP"), EastAsian::japanese),
          new EastAsian(Charset.forName("EUC-KR"), EastAsian::korean));

  private static double simplified(char c) {
    if (SIMPLIFIED.contains(c)) {
      return Math.log(3e-3);
    }
    return isMark(c)
        ? Math.log(1e-2)
        : isHan(c) ? han(lead(c, GB2312), 0xb0, 0xd7) : Letters.STRANGE;
  }

  private static double traditional(char c) {
    if (TRADITIONAL.contains(c)) {
      return Math.log(3e-3);
    }
    return isMark(c) ? Math.log(1e-2) : isHan(c) ? han(lead(c, BIG5), 0xa4, 0xc6) : Letters.STRANGE;
  }

  /** Both encodings put the characters in common use first. */
  private static double han(int lead, int first, int last) {
    return Math.log(lead >= first && lead <= last ? 1.5e-4 : 1e-5);
  }

  private static int lead(char c, Charset charset) {
    byte[] bytes = String.valueOf(c).getBytes(charset);
    return bytes.length == 2 ? bytes[0] & 0xff : 0;
  }

  private static double japanese(char c) {
    if (c >= 0x3041 && c <= 0x3093) {
      return Math.log(8e-3);
    }
    if (c >= 0x30a1 && c <= 0x30fc) {
      return Math.log(2e-3);
    }
    if (KANJI.contains(c)) {
      return Math.log(1.5e-3);
    }
    return isMark(c) ? Math.log(2e-2) : isHan(c) ? Math.log(1e-4) : Letters.STRANGE;
  }

  private static double korean(char c) {
    if (SYLLABLES.contains(c)) {
      return Math.log(8e-3);
    }
    boolean syllable = c >= 0xac00 && c <= 0xd7a3;
    return syllable
        ? Math.log(2e-4)
        : isMark(c) ? Math.log(3e-3) : isHan(c) ? Math.log(5e-6) : Letters.STRANGE;
  }

  private static boolean isHan(char c) {
    return c >= 0x4e00 && c <= 0x9fff;
  }

  private static boolean isMark(char c) {
    return c >= 0x3000 && c <= 0x3011 || c >= 0xff01 && c <= 0xff1f || "“”‘’…—·".indexOf(c) >= 0;
  }

  private static Set<Character> set(String letters) {
    Set<Character> set = new HashSet<>();
    letters.chars().forEach(letter -> set.add((char) letter));
    return Set.copyOf(set);
  }
}
