package org.tinkuy.views.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tinkuy.views.Column;
import org.tinkuy.views.Table;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

/// Years down, singly on a screen and in a workbook, later ones together on paper.
class YearTableTest {
  private static final double NONE = Double.NaN;

  private static YearTable.Shown shown(String name, YearTable.Joined joined, double... values) {
    return new YearTable.Shown(
        Column.number(name, "MUSD", 1),
        IntStream.range(0, values.length).mapToObj(i -> values[i]).toList(),
        joined);
  }

  /// 27 years that open in the third: twelve stand singly, fifteen in three rows of five.
  private static Table table(int count, YearTable.Shown... shown) {
    List<Integer> years = IntStream.range(2026, 2026 + count).boxed().toList();
    return new YearTable(years, 2, CatalogWords.in("en"))
        .table("years", "Years", List.of(shown), true, "Of the case.");
  }

  private static double[] counting(int count) {
    return IntStream.rangeClosed(1, count).mapToDouble(i -> i).toArray();
  }

  @Test
  void paperHasTenYearsOfIncomeSinglyAndThenFiveTogether() {
    Table table =
        table(
            27,
            shown("flow", YearTable.Joined.SUM, counting(27)),
            shown("stock", YearTable.Joined.END, counting(27)),
            shown("cover", YearTable.Joined.LEAST, counting(27)),
            shown("risk", YearTable.Joined.MOST, counting(27)));
    Table paper = table.brief().orElseThrow();

    assertThat(table.rows()).hasSize(28);
    assertThat(Pages.rows(paper)).hasSize(16);
    assertThat(Pages.rows(paper).subList(11, 16))
        .containsExactly(
            "2037 | 12.00 | 12.00 | 12.00 | 12.00",
            // 13 + 14 + 15 + 16 + 17 = 75
            "2038–2042 | 75.00 | 17.00 | 13.00 | 17.00",
            "2043–2047 | 100.00 | 22.00 | 18.00 | 22.00",
            "2048–2052 | 125.00 | 27.00 | 23.00 | 27.00",
            "Sum | 378.00 |  |  | ");
    assertThat(paper.note())
        .startsWith("Of the case. After 2037 several years share a row: flows are added; ")
        .contains("of the covers the lowest is shown", ".xlsx");
    assertThat(table.note()).isEqualTo("Of the case.");
  }

  @Test
  void fewYearsStandSinglyOnPaperToo() {
    assertThat(table(16, shown("flow", YearTable.Joined.SUM, counting(16))).brief()).isEmpty();
  }

  /// A loan that is paid back in 2045 has a cover until then and none after.
  @Test
  void whatIsNotDefinedIsLeftOutAndNotZero() {
    double[] cover = counting(27);
    for (int year = 20; year < 27; year++) {
      cover[year] = NONE;
    }
    Table table = table(27, shown("cover", YearTable.Joined.LEAST, cover));

    assertThat(Pages.rows(table)).hasSize(20);
    assertThat(Pages.rows(table.brief().orElse(table))).hasSize(14).endsWith("2043–2047 | 18.00");
  }
}
