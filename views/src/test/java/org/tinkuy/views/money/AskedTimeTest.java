package org.tinkuy.views.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.views.Section;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

/// Times of a case as people write them: here 48 months from July 2027 on, period 0.
class AskedTimeTest {
  private static final TimeGrid MONTHS = TimeGrid.months(YearMonth.of(2027, 7), 48);
  private static final TimeGrid YEARS = TimeGrid.years(2027, 10);

  @ParameterizedTest
  @CsvSource({
    "2028,             6,  17, 2028",
    "2027,             0,   5, 2027",
    "2028-03,          8,   8, 2028-03",
    "2028-3,           8,   8, 2028-03",
    "03/2028,          8,   8, 2028-03",
    "2028-Q1,          6,   8, 2028-01..2028-03",
    "2028 T2,          9,  11, 2028-04..2028-06",
    "2028-H2,         12,  17, 2028-07..2028-12",
    "2028..2029,       6,  29, 2028..2029",
    "2028-2029,        6,  29, 2028..2029",
    "2028–2029,        6,  29, 2028..2029",
    "2027-11..2028-02, 4,   7, 2027-11..2028-02",
    "14,              13,  13, 2028-08",
    "month 14,        13,  13, 2028-08",
    "mes 14,          13,  13, 2028-08",
    "année 2,         12,  23, 2028-07..2029-06",
  })
  void monthsAreFoundByWhatPeopleWrite(String text, int first, int last, String label) {
    AskedTime time = AskedTime.of(text, MONTHS).orElseThrow();

    assertThat(List.of(time.first(), time.last())).containsExactly(first, last);
    assertThat(time.label()).isEqualTo(label);
    assertThat(AskedTime.of(label, MONTHS)).contains(time);
  }

  @ParameterizedTest
  @CsvSource({"2030, 3, 3", "2030-03, 3, 3", "14, -1, -1", "3, 2, 2", "2028..2030, 1, 3"})
  void yearsAreFoundByTheMonthsThatTheyHold(String text, int first, int last) {
    Optional<AskedTime> time = AskedTime.of(text, YEARS);

    assertThat(time.map(AskedTime::first).orElse(-1)).isEqualTo(first);
    assertThat(time.map(AskedTime::last).orElse(-1)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "2099",
    "2027-06",
    "2031-07",
    "2028-13",
    "2028-Q5",
    "2028-H3",
    "2029..2028",
    "0",
    "49",
    "soon"
  })
  void whatIsNoTimeOfTheCaseIsNone(String text) {
    assertThat(AskedTime.of(text, MONTHS)).isEmpty();
  }

  /// Sales of 1.6 million in each of 2030 to 2033: 3.2 million in the two years of the middle.
  @Test
  void aFlowOfSeveralYearsIsTheirSum() {
    FinanceResults results = Financed.with();
    Section section =
        FinanceExplanation.find(
                results, "products.plots.revenue@2031..2032", CatalogWords.in("es-PE"))
            .orElseThrow();

    assertThat(section.title()).isEqualTo("plots: ingresos, 2031..2032");
    assertThat(Pages.findings(section))
        .contains("plots: ingresos, 2031..2032: 3,200,000 USD.")
        .anyMatch(said -> said.startsWith("En cada año es "));
    assertThat(Pages.rows(Pages.table(section, "finance-explain-months")))
        .satisfiesExactly(
            row -> assertThat(row).contains("2031 | 1,600,000 | USD | finance:products.plots"),
            row -> assertThat(row).contains("2032 | 1,600,000 | USD | finance:products.plots"));
  }

  /// Whoever wants to change a figure finds where it is written.
  @ParameterizedTest
  @CsvSource({"works.site.unitCost", "works.site.unitCost@2027", "discount.equity"})
  void anInputSaysWhereItStands(String asked) {
    Section section =
        FinanceExplanation.find(Financed.with(), asked, CatalogWords.in("es-PE")).orElseThrow();

    assertThat(Pages.findings(section)).anyMatch(said -> said.startsWith("Está en finance.yaml"));
  }
}
