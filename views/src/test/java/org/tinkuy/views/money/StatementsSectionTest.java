package org.tinkuy.views.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.views.Column;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.wording.Pages;

/// The statements of the case of [Financed] by year.
class StatementsSectionTest {
  private static Optional<Section> section(FinanceResults results) {
    return Financed.told(results, "en", StatementsSection::new).section();
  }

  /// A case without layers has no books: sales of 1.6 less works of 1.5 twice.
  @Test
  void aCaseWithoutLayersHasItsFlowBeforeFinance() {
    Section section = section(Financed.with()).orElseThrow();
    Table net = Pages.table(section, "finance-net");

    assertThat(section.blocks()).hasSize(1);
    assertThat(Pages.rows(net))
        .startsWith(
            "2027 | 0.00 | 0.00 | 0.00 | -1.50 | -1.50",
            "2028 | 0.00 | 0.00 | 0.00 | -1.50 | -1.50",
            "2029 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00",
            "2030 | 1.60 | 0.00 | 0.00 | 0.00 | 1.60")
        .endsWith("Sum | 6.40 | 0.00 | 0.00 | -3.00 | 3.40");
  }

  /// Owed are 1.6848 when 2030 begins and 1.3109 when it ends: 8 % of the one are 0.1348. Assets
  /// are what lenders and owners gave and what was kept.
  @Test
  void theBooksBalanceAndHoldTheLoan() {
    Section section = section(Financed.with(Financed.BANK, Financed.OWNERS)).orElseThrow();
    Table balance = Pages.table(section, "finance-claims");

    assertThat(number(balance, "2029", "Debt")).isEqualTo(1.68);
    assertThat(number(balance, "2030", "Debt")).isEqualTo(1.31);
    assertThat(number(Pages.table(section, "finance-income"), "2030", "Interest")).isEqualTo(-0.13);
    assertThat(number(Pages.table(section, "finance-income"), "2030", "Revenue")).isEqualTo(1.6);
    // 1.6 of sales, of which the bank has 0.5087 and the owners the rest
    assertThat(number(Pages.table(section, "finance-cash"), "2030", "Operation")).isEqualTo(1.6);
    assertThat(number(Pages.table(section, "finance-cash"), "2030", "Paid to owners"))
        .isEqualTo(-1.09);
    assertThat(number(Pages.table(section, "finance-cash"), "2030", "Borrowed")).isZero();
    assertThat(number(Pages.table(section, "finance-cash"), "2030", "Debt service"))
        .isEqualTo(-0.51);
  }

  /// What is owned is what stands against it, in every year of the two tables.
  @Test
  void bothSidesOfTheBalanceSheetAreEqual() {
    Section section = section(Financed.with(Financed.BANK, Financed.OWNERS)).orElseThrow();
    Table owned = Pages.table(section, "finance-balance");
    Table claims = Pages.table(section, "finance-claims");

    for (int year = 2027; year < 2037; year++) {
      String of = Integer.toString(year);
      double total = number(claims, of, "Total of debts, capital and profits");
      assertThat(number(owned, of, "Total assets")).isEqualTo(total);
      assertThat(
              number(claims, of, "Debt")
                  + number(claims, of, "Capital paid in, less what was given back")
                  + number(claims, of, "Retained earnings, after dividends"))
          .isCloseTo(total, within(0.015));
    }
  }

  private static double number(Table table, String year, String heading) {
    List<String> headings = table.columns().stream().map(Column::label).toList();
    int column = headings.indexOf(heading);
    assertThat(column).as("%s in %s", heading, headings).isPositive();
    for (Row row : table.rows()) {
      if (row.cells().getFirst() instanceof TextCell text
          && text.text().equals(year)
          && row.cells().get(column) instanceof NumberCell found) {
        return Math.round(found.value() * 100) / 100.0;
      }
    }
    throw new AssertionError(year + " " + heading);
  }
}
