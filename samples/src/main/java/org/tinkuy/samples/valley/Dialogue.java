package org.tinkuy.samples.valley;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.tinkuy.samples.folder.Draws;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.TableFile;

/// The tables `engagements` and `duties`: whom the park met in each year, how many came and what it
/// changed; and what the law and its own by-laws asked of it, with the proof.
///
/// Meetings of 2020 begin in the autumn, when people could meet again, and after the flood of March
/// 2023 more neighbours come than usual.
final class Dialogue {
  private static final int FIRST_MONTH_OF_2020 = 9;
  private static final double SPREAD = 0.3;
  private static final double SHARE_SPREAD = 0.2;
  private static final double AFTER_THE_FLOOD = 1.6;

  private final Draws draws;

  Dialogue(Valley valley) {
    this.draws = valley.draws();
  }

  void write(SampleFolder folder) {
    TableFile engagements =
        folder.table("engagements", "engagement stakeholder held people women subject changed");
    for (Sheet.Line line : Sheet.read("engagements").rows()) {
      for (int year : Years.list()) {
        for (String month : line.text("months").split("\\|", -1)) {
          meeting(engagements, line, year, Integer.parseInt(month));
        }
      }
    }
    TableFile duties = folder.table("duties", "duty who law authority due every evidence");
    for (Sheet.Line line : Sheet.read("duties").rows()) {
      for (int year : Years.list()) {
        duty(duties, line, year);
      }
    }
  }

  private void meeting(TableFile table, Sheet.Line line, int year, int month) {
    if (year == Years.FIRST && month < FIRST_MONTH_OF_2020) {
      return;
    }
    String id = "%s-%d-%02d".formatted(line.text("stakeholder"), year, month);
    boolean flood = line.text("stakeholder").equals("B04") && year == 2023 && month == 5;
    long people =
        Math.round(
            line.number("people") * draws.around(id, SPREAD) * (flood ? AFTER_THE_FLOOD : 1));
    double share =
        Math.min(1, line.number("womenShare") * draws.around(id + " women", SHARE_SPREAD));
    table
        .row()
        .set("engagement", id)
        .set("stakeholder", line.text("stakeholder"))
        .set("held", workday(LocalDate.of(year, month, draws.whole(id + " day", 4, 24))).toString())
        .set("people", people)
        .set("women", Math.round(people * share))
        .set("subject", line.text("subject"))
        .set("changed", changes(line).getOrDefault(year + " " + month, ""));
  }

  /// Nobody meets on a Sunday.
  private static LocalDate workday(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
  }

  /// What a meeting changed, by year and month: `2023 5: flood siren|...`.
  private static Map<String, String> changes(Sheet.Line line) {
    Map<String, String> changes = new HashMap<>();
    for (String change : line.text("changed").split("\\|", -1)) {
      String[] parts = change.split(": ", 2);
      if (parts.length == 2) {
        changes.put(parts[0], parts[1]);
      }
    }
    return changes;
  }

  private static void duty(TableFile table, Sheet.Line line, int year) {
    int every = (int) line.number("every");
    if ((Years.LAST - 1 - year) % every != 0) {
      return;
    }
    boolean missing = line.text("missing").equals(Integer.toString(year));
    table
        .row()
        .set("duty", line.text("duty") + "-" + year)
        .set("who", line.text("who"))
        .set("law", line.text("law"))
        .set("authority", line.text("authority"))
        .set(
            "due",
            LocalDate.of(year, (int) line.number("month"), (int) line.number("day")).toString())
        .set("every", "P" + every + "Y")
        .set("evidence", missing ? "" : line.course("evidence").in(year));
  }
}
