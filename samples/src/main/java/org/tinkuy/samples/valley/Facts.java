package org.tinkuy.samples.valley;

import java.util.List;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.TableFile;

/// The table `facts`: yes/no facts where they change, numbers each year.
final class Facts {
  /// Words of a course that are states without a value.
  private static final List<String> SILENT = List.of("refused", "unknown", "notApplicable");

  void write(SampleFolder folder) {
    TableFile table =
        folder.table(
            "facts", "subject fact period basis value validUntil unit state source evidence");
    for (Sheet.Line line : Sheet.read("facts").rows()) {
      Course course = line.course("course");
      if (line.text("yearly").equals("yes")) {
        Years.list().stream()
            .filter(year -> !course.in(year).isEmpty())
            .forEach(year -> row(table, line, year, course.in(year)));
      } else {
        course.steps().forEach((year, value) -> row(table, line, year, value));
      }
    }
  }

  private static void row(TableFile table, Sheet.Line line, int year, String value) {
    boolean silent = SILENT.contains(value);
    boolean good = value.equals("yes") || line.text("yearly").equals("yes");
    table
        .row()
        .set("subject", line.text("subject"))
        .set("fact", line.text("fact"))
        .set("period", year)
        .set("basis", line.text("basis"))
        .set("value", silent ? "" : value)
        .set("validUntil", line.text("validUntil"))
        .set("unit", line.text("unit"))
        .set("state", silent ? value : line.text("state"))
        .set("source", line.text("source"))
        .set("evidence", good || value.equals("partly") ? line.text("evidence") : "");
  }
}
