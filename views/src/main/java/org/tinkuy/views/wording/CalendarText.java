package org.tinkuy.views.wording;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tinkuy.park.Due;
import org.tinkuy.park.Park;

/// What falls due in a park as an iCalendar file (RFC 5545), which every calendar program takes: an
/// all-day event for each, with an alarm 30 days before.
///
/// An event keeps its identity from file to file, so that to take the calendar in again replaces
/// it.
public final class CalendarText {
  /// Version of what the file says of itself.
  public static final int SCHEMA = 1;

  private static final int MOST_BYTES_OF_LINE = 75;

  private CalendarText() {}

  /// The text of the file.
  ///
  /// @param today the day of reference, which stamps the events
  public static String of(Park park, List<Due> dues, LocalDate today, Wording words) {
    List<String> lines = new ArrayList<>();
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//Tinkuy//due " + SCHEMA + "//" + words.language().toUpperCase(Locale.ROOT));
    lines.add("X-WR-CALNAME:" + escaped(park.profile().id()));
    DueText text = DueText.of(park, words);
    for (Due due : dues) {
      lines.add("BEGIN:VEVENT");
      lines.add("UID:" + escaped(uid(park, due)));
      lines.add("DTSTAMP:" + day(today) + "T000000Z");
      lines.add("DTSTART;VALUE=DATE:" + day(due.on()));
      lines.add("SUMMARY:" + escaped(summary(due, text)));
      lines.add("DESCRIPTION:" + escaped(due.row().toString()));
      lines.add("TRANSP:TRANSPARENT");
      lines.add("BEGIN:VALARM");
      lines.add("ACTION:DISPLAY");
      lines.add("DESCRIPTION:" + escaped(summary(due, text)));
      lines.add("TRIGGER:-P30D");
      lines.add("END:VALARM");
      lines.add("END:VEVENT");
    }
    lines.add("END:VCALENDAR");
    StringBuilder file = new StringBuilder();
    lines.forEach(line -> folded(line, file));
    return file.toString();
  }

  private static String uid(Park park, Due due) {
    return park.profile().id()
        + "-"
        + due.kind().word()
        + "-"
        + due.row()
        + "-"
        + due.on()
        + "@tinkuy";
  }

  private static String summary(Due due, DueText text) {
    List<String> parts = new ArrayList<>();
    parts.add(text.words().text("due.kind." + due.kind().word()));
    parts.add(text.what(due));
    parts.add(text.who(due));
    parts.removeIf(String::isBlank);
    return String.join(" - ", parts);
  }

  private static String day(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /// Lines of at most 75 bytes; what is longer goes on in the next one behind a space.
  private static void folded(String line, StringBuilder text) {
    int bytes = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      String letter = Character.toString(line.codePointAt(i));
      int size = letter.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > MOST_BYTES_OF_LINE) {
        text.append("\r\n ");
        bytes = 1;
      }
      text.append(letter);
      bytes += size;
    }
    text.append("\r\n");
  }
}
