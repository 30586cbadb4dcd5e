package org.tinkuy.views.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tinkuy.park.Due;
import org.tinkuy.park.Park;
import org.tinkuy.park.RowRef;
import org.tinkuy.testkit.ParkSketch;

/// What falls due as a calendar, by RFC 5545.
class CalendarTextTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 3, 9);
  private static final Park PARK =
      ParkSketch.empty()
          .table("bodies", "body id - key", "name text")
          .table("tenants", "tenant id - key", "name text", "sector text")
          .park();

  private static String calendar(String who, String what) {
    Due due =
        new Due(
            LocalDate.of(2025, 12, 1), Due.Kind.PERMIT, new RowRef("permits", "P,1"), who, what);
    return CalendarText.of(PARK, List.of(due), TODAY, Words.of("en"));
  }

  /// Section 3.1: a line break followed by a space is no break.
  private static List<String> unfolded(String text) {
    return List.of(text.replace("\r\n ", "").split("\r\n", -1));
  }

  @Test
  void aDayIsAnEventOfThatDayWithItsWordsInFront() {
    assertThat(unfolded(calendar("mill", "water")))
        .contains(
            "DTSTART;VALUE=DATE:20251201",
            "DTSTAMP:20250309T000000Z",
            "SUMMARY:permit ends - water - mill")
        .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
        .endsWith("END:VCALENDAR", "");
  }

  @Test
  void whatIsNotToldLeavesNoGap() {
    assertThat(unfolded(calendar("", " "))).contains("SUMMARY:permit ends");
  }

  /// Section 3.3.11: commas, semicolons, backslashes and line breaks of a text are escaped.
  @Test
  void wordsCannotEndALineOrBeginAnother() {
    List<String> lines = unfolded(calendar("a;b,c\\d", "one\r\nEND:VEVENT\u0007"));

    assertThat(lines).contains("SUMMARY:permit ends - one\\nEND:VEVENT  - a\\;b\\,c\\\\d");
    assertThat(lines.stream().filter("END:VEVENT"::equals)).hasSize(1);
  }

  /// Section 3.1: no line is longer than 75 bytes, and no letter is cut in two.
  @Test
  void longLinesAreFoldedWithoutLoss() {
    Random random = new Random(8);
    String letters = "abc ñ€😀é";
    for (int i = 0; i < 100; i++) {
      StringBuilder what = new StringBuilder("x");
      for (int j = random.nextInt(120); j > 0; j--) {
        int at = random.nextInt(letters.codePointCount(0, letters.length()));
        what.appendCodePoint(letters.codePointAt(letters.offsetByCodePoints(0, at)));
      }
      String calendar = calendar("mill", what + "x");
      for (String line : calendar.split("\r\n", -1)) {
        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        assertThat(line).isEqualTo(line.strip().isEmpty() ? "" : line);
        assertThat(Character.isHighSurrogate(line.isEmpty() ? 'a' : line.charAt(line.length() - 1)))
            .isFalse();
      }
      assertThat(unfolded(calendar)).contains("SUMMARY:permit ends - " + what + "x - mill");
    }
  }

  /// Sections 3.4, 3.6 and 3.6.1: what a file and each event must have, once, and 3.1: lines end
  /// with CRLF. Section 3.8.4.7: no two events share an identity, and it is the same in the next
  /// file.
  @Test
  void everyEventHasWhatTheStandardAsksForOnce() {
    LocalDate first = LocalDate.of(2025, 12, 1);
    RowRef row = new RowRef("permits", "P2");
    List<Due> dues =
        List.of(
            new Due(first, Due.Kind.PERMIT, row, "mill", "air"),
            new Due(first.plusMonths(3), Due.Kind.PERMIT, row, "mill", "air"),
            new Due(first, Due.Kind.PERMIT, new RowRef("permits", "P1"), "mill", "water"));

    String text = CalendarText.of(PARK, dues, TODAY, Words.of("en"));

    List<String> lines = unfolded(text);
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(lines).filteredOn(line -> line.startsWith("PRODID:")).hasSize(1);
    for (String once :
        List.of("BEGIN:VEVENT", "END:VEVENT", "DTSTAMP:", "DTSTART;", "BEGIN:VALARM", "TRIGGER:")) {
      assertThat(lines).filteredOn(line -> line.startsWith(once)).as(once).hasSize(3);
    }
    List<String> uids = lines.stream().filter(line -> line.startsWith("UID:")).toList();
    assertThat(uids).hasSize(3).doesNotHaveDuplicates();
    assertThat(
            unfolded(CalendarText.of(PARK, dues, TODAY.plusDays(40), Words.of("en"))).stream()
                .filter(line -> line.startsWith("UID:")))
        .containsExactlyElementsOf(uids);
  }
}
