package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.finance.model.ProjectRun;

/// The checks of the workbook of a case follow when an input is changed.
class CaseBookChecksIT {
  /// Sheets of the book, counted from 1.
  private static final int INPUTS = 2;

  private static final int CHECKS = 6;
  private static final String RENT = "products.northHalls.price";

  @TempDir private Path folder;

  /// A tenth of the rent does not pay the bank of the north: the check of the workbook says so by
  /// itself.
  @Test
  void aLenderWhoIsNotPaidShowsAmongThem() {
    ProjectRun base = MoneyCases.run("two-phases.yaml");
    byte[] book = CaseBooks.bytes(base, "en");
    double rent =
        base.values().at(Optional.ofNullable(base.model().inputs().get(RENT)).orElseThrow(), 0);
    int row = Spreadsheet.row(book, CHECKS, "northBank.check.unpaid");
    byte[] changed =
        Spreadsheet.with(book, INPUTS, "C" + Spreadsheet.row(book, INPUTS, RENT), rent / 10);

    Spreadsheet.Sheet sound = Spreadsheet.start(folder).recalculate(book).get(CHECKS - 1);
    Spreadsheet.Sheet poor = Spreadsheet.start(folder).recalculate(changed).get(CHECKS - 1);

    assertThat(sound.number("C3")).isEqualTo(cached(book, "C3"));
    assertThat(sound.number("C" + row)).isZero();
    assertThat(sound.number("F" + row)).isEqualTo(1);
    assertThat(poor.number("C" + row)).isGreaterThan(100_000);
    assertThat(poor.number("F" + row)).isZero();
    assertThat(poor.number("C3")).isGreaterThanOrEqualTo(1);
  }

  /// What stands in a cell of the sheet of checks before anything is recalculated.
  private static double cached(byte[] book, String cell) {
    Matcher found =
        Pattern.compile("<c r=\"" + cell + "\"[^>]*>.*?<v>([^<]*)</v>")
            .matcher(Spreadsheet.part(book, "xl/worksheets/sheet%d.xml".formatted(CHECKS)));
    assertThat(found.find()).as(cell).isTrue();
    return Double.parseDouble(found.group(1));
  }
}
