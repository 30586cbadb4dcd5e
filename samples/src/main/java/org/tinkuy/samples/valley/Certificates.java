package org.tinkuy.samples.valley;

import java.time.LocalDate;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.TableFile;

/// The table `certificates`: certified systems in cycles of three years, others as they were seen
/// in use.
final class Certificates {
  private static final int CYCLE_yr = 3;

  private final LocalDate lastDay = LocalDate.of(Years.LAST, 12, 31);
  private int number;

  void write(SampleFolder folder) {
    TableFile table =
        folder.table(
            "certificates",
            "certificate holder scheme otherName issued standard status expires "
                + "issuer evidence");
    for (Sheet.Line line : Sheet.read("certificates").rows()) {
      if (line.text("status").equals("certified")) {
        cycles(table, line);
      } else {
        row(table, line, line.text("issued"), line.text("expires"));
      }
    }
  }

  private void cycles(TableFile table, Sheet.Line line) {
    LocalDate stop = line.has("expires") ? LocalDate.parse(line.text("expires")) : lastDay;
    LocalDate issued = LocalDate.parse(line.text("issued"));
    while (!issued.isAfter(stop)) {
      LocalDate next = issued.plusYears(CYCLE_yr);
      row(table, line, issued.toString(), next.minusDays(1).toString());
      issued = next;
    }
  }

  private void row(TableFile table, Sheet.Line line, String issued, String expires) {
    boolean other = line.text("scheme").equals("other");
    number++;
    table
        .row()
        .set("certificate", "C%03d".formatted(number))
        .set("holder", line.text("holder"))
        .set("scheme", line.text("scheme"))
        .set("otherName", other ? "road traffic safety" : "")
        .set("issued", issued)
        .set("standard", line.text("standard"))
        .set("status", line.text("status"))
        .set("expires", expires)
        .set("issuer", line.text("issuer"))
        .set(
            "evidence",
            line.text("standard").equals("ISO 14001") && line.text("holder").equals(Valley.BODY)
                ? "E16"
                : "");
  }
}
