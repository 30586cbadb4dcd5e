package org.tinkuy.finance.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.kernel.Issue;
import org.tinkuy.testkit.CaseFile;

/// What of a park lies beyond the case, which lasts from 2027 to 2036.
class ParkReaderTest {
  private static List<Issue> issues(CaseFile file) {
    return FinanceCase.read(file.document(), CaseFile.UNITS).issues();
  }

  private static CaseFile works(String from, String months) {
    return CaseFile.small()
        .with(
            "works",
            List.of(
                Map.of(
                    "id",
                    "site",
                    "quantity",
                    "10 ha",
                    "unitCost",
                    "300000 USD/ha",
                    "spend",
                    List.of(Map.of("from", from, "months", months)))));
  }

  /// Three million of works had been left out without a word for a slip in their year.
  @ParameterizedTest
  @CsvSource({"2071, 24", "2036, 36", "2036-12, 2", "2037, 1"})
  void worksAfterTheEndAreTold(String from, String months) {
    List<Issue> issues = issues(works(from, months));

    assertThat(issues).hasSize(1);
    assertThat(issues.getFirst().isError()).isFalse();
    assertThat(issues.getFirst().code()).isEqualTo("finance.case.afterEnd");
    assertThat(issues.getFirst().place().column()).hasToString("works[0].spend[0].from");
    assertThat(issues.getFirst().message()).contains("2036-12", months + " months");
  }

  @ParameterizedTest
  @CsvSource({"2036, 12", "2036-12, 1", "2027, 120"})
  void worksUpToTheLastMonthAreAllPaid(String from, String months) {
    assertThat(issues(works(from, months))).isEmpty();
  }

  @Test
  void landCostsAndUptakeAfterTheEndAreTold() {
    CaseFile file =
        CaseFile.small()
            .with("costs", List.of(Map.of("id", "guards", "amount", "1 MUSD/yr", "from", "2040")))
            .with(
                "land",
                List.of(
                    Map.of("id", "ground", "area", "10 ha", "price", "5 USD/m2", "paid", "2071")))
            .with(
                "absorption",
                List.of(
                    Map.of(
                        "id", "market",
                        "curve", "constant",
                        "opening", "2037",
                        "ceiling", "100 %",
                        "perYear", "25 %")));

    assertThat(issues(file))
        .extracting(issue -> issue.place().column())
        .containsExactlyInAnyOrder("land[0].paid", "absorption[0].opening", "costs[0].from");
  }

  /// Where nobody knows when the case begins, nothing is said to lie after its end.
  @Test
  void aBeginThatIsNoneIsToldAlone() {
    assertThat(issues(CaseFile.small().with("start", "x y")))
        .extracting(issue -> issue.place().column())
        .containsExactly("start");
  }
}
