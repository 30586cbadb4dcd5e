package org.tinkuy.views.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Experience;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.testkit.CaseFile;
import org.tinkuy.views.Column;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.wording.Pages;

/// What the case of [Financed] brings and costs the state.
class FiscalSectionTest {
  private static final Map<String, Object> BUDGET =
      Map.of("id", "budget", "kind", "budget", "payer", "government");

  private static Optional<Section> section(FinanceResults results, String language) {
    return Financed.told(results, language, FiscalSection::of);
  }

  private static Table years(FinanceResults results) {
    return Pages.table(section(results, "en").orElseThrow(), "finance-fiscal-years");
  }

  @Test
  void aCaseWithoutAStackHasNoState() {
    assertThat(section(Financed.with(), "en")).isEmpty();
  }

  @Test
  void everyYearOfTheCaseHasARow() {
    assertThat(years(Financed.with(Financed.OWNERS)).rows()).hasSize(10);
    assertThat(Pages.rows(years(Financed.with(Financed.OWNERS))))
        .startsWith("2027 | 0.00 | 0.00 | 0.00")
        .last()
        .asString()
        .startsWith("2036 | ");
  }

  /// The state pays the works, 1.5 million a year, and is paid the sales.
  @Test
  void whatTheBudgetPaysInIsItsCapital() {
    List<String> rows = Pages.rows(years(Financed.with(BUDGET)));

    assertThat(rows.get(0)).isEqualTo("2027 | 0.00 | 1.50 | -1.50");
    assertThat(rows.get(1)).isEqualTo("2028 | 0.00 | 1.50 | -1.50");
    assertThat(rows.get(2)).isEqualTo("2029 | 0.00 | 0.00 | 0.00");
    assertThat(rows.get(3)).isEqualTo("2030 | 1.60 | 0.00 | 1.60");
  }

  /// When 2030 begins the bank is owed 1.6848 million; the state answers for half, at 1 in 10 a
  /// year and without recovery. In the third year that is 0.9 x 0.9 x 0.1 = 0.081 of 0.8424, and
  /// more than one chance in twenty.
  @Test
  void aPromiseIsToldByWhatItIsExpectedToCostAndAtMost() {
    CaseFile file =
        CaseFile.small()
            .with("discount", Map.of("project", "8 %", "public", "8 %"))
            .with("layers", List.of(Financed.BANK, Financed.OWNERS))
            .with(
                "promises",
                List.of(
                    Map.of(
                        "id",
                        "promise",
                        "loan",
                        "bank",
                        "covered",
                        "50 %",
                        "likelihood",
                        "10 %",
                        "recovery",
                        "0 %")));
    Table table = years(promised(file, 0.05));

    assertThat(table.columns()).extracting(Column::label).hasSize(7).first().isEqualTo("Year");
    assertThat(Pages.rows(table).get(2)).startsWith("2029 | ").endsWith(" | 0.07 | 0.84 | 0.84");
    assertThat(table.note()).containsPattern("exceeded with a chance of 5\\h?%\\.");
    // one chance in five: no year is so likely, and the column of high costs is left out
    assertThat(Pages.rows(years(promised(file, 0.2))).get(2)).endsWith(" | 0.07 | 0.84");
    assertThat(years(promised(file, 0.2)).note()).doesNotContain("a chance of");
    assertThat(years(promised(file, 0.08)).note())
        .containsPattern("exceeded with a chance of 8\\h?%\\.");
    assertThat(years(promised(file, 0.025)).note())
        .containsPattern("exceeded with a chance of 2\\.5\\h?%\\.");
  }

  private static FinanceResults promised(CaseFile file, double rare) {
    return Financed.run(
        file, new Experience(List.of(), List.of(), List.of(), Financed.rare(rare)), 0);
  }

  @Test
  void theTitleIsInTheLanguageOfTheReader() {
    assertThat(section(Financed.with(Financed.OWNERS), "fr").orElseThrow().title())
        .isEqualTo("L’État, année par année");
  }
}
