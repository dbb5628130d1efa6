package synoptic.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import synoptic.search.Unread.Reason;

final class UnreadTest {

  private static void assertUnread(String typed, String part, Reason reason) {
    assertEquals(List.of(new Unread(part, reason)), Unread.in(typed));
  }

  @Test
  void whatIsNoDateIsNamed() {
    assertUnread("flood date:foo rain", "date:foo", Reason.NO_DATE);
    assertUnread("date:2021-13", "date:2021-13", Reason.NO_DATE);
    assertUnread("date:2016..noon", "date:2016..noon", Reason.NO_DATE);
  }

  @Test
  void aFieldWithoutAValueIsNamed() {
    assertUnread("source:", "source:", Reason.NO_VALUE);
    assertUnread("(title: OR flood)", "title:", Reason.NO_VALUE);
    assertUnread("source:\"\" flood", "source:\"\"", Reason.NO_VALUE);
    assertUnread("date:", "date:", Reason.NO_VALUE);
  }

  @Test
  void whatIsNoFieldAndWhatIsNotClosedIsNamed() {
    assertUnread("nosuchfield:x", "nosuchfield:x", Reason.NO_FIELD);
    assertUnread("rain \"open sea", "\"open sea", Reason.OPEN_QUOTE);
  }

  @Test
  void aQueryThatIsReadWholeHasNone() {
    for (String typed :
        List.of(
            "flood -rain (harbour OR \"the quay\"~3)",
            "source:post date:2016-06..2017 date:..2016 title:(a b) said:\"x y\"",
            "http://example.org/a 12:30 boat* qay~")) {
      assertEquals(List.of(), Unread.in(typed));
    }
  }

  @Property
  void anyTextIsRead(@ForAll String typed) {
    assertFalse(Unread.in(typed).stream().anyMatch(unread -> unread.part().isEmpty()));
  }
}
