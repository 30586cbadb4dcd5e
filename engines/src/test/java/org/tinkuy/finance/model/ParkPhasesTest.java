package org.tinkuy.finance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.WorkPackage;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.park.Park;
import org.tinkuy.testkit.CaseFile;
import org.tinkuy.testkit.ParkSketch;

/// Works and openings that are phases of the park: phase 2 is built from July 2026 to the end of
/// 2027 and has 12,000 and 8,000 m2; of phase 3 nobody says when it ends.
class ParkPhasesTest {
  private static Park park() {
    return ParkSketch.empty()
        .header("currency", "USD")
        .table("phases", "phase id - key", "name text", "starts period", "ends period")
        .table("plots", "plot id - key", "area_m2 number m2", "phase ref:phases")
        .row("phases", "phase=2", "starts=2026-07", "ends=2027")
        .row("phases", "phase=3", "starts=2029")
        .row("plots", "plot=A", "area_m2=12000", "phase=2")
        .row("plots", "plot=B", "area_m2=8000", "phase=2")
        .park();
  }

  private static Checked<FinanceCase> resolved(
      Map<String, Object> works, Map<String, Object> absorption) {
    CaseFile file =
        CaseFile.small()
            .with(
                "works",
                List.of(
                    joined(Map.of("id", "site", "unitCost", "30 USD/m2", "life", "20 yr"), works)))
            .with(
                "absorption",
                List.of(
                    joined(
                        Map.of(
                            "id",
                            "market",
                            "curve",
                            "constant",
                            "ceiling",
                            "100 %",
                            "perYear",
                            "20 %"),
                        absorption)));
    return CaseRun.taken(park(), file);
  }

  private static Map<String, Object> joined(Map<String, Object> one, Map<String, Object> other) {
    Map<String, Object> all = new LinkedHashMap<>(one);
    all.putAll(other);
    return all;
  }

  private static final Map<String, Object> OPENING = Map.of("opening", "2028");

  private static Map<String, Object> spent(String quantity, String from, int months) {
    return Map.of(
        "quantity",
        quantity,
        "parkPhase",
        "2",
        "spend",
        List.of(Map.of("from", from, "months", Integer.toString(months))));
  }

  @Test
  void worksWithoutMonthsArePaidOverThoseOfTheirPhaseAndTheMarketOpensAfterIt() {
    FinanceCase placed =
        resolved(Map.of("quantity", "20000 m2", "parkPhase", "2"), Map.of("parkPhase", "2"))
            .find()
            .orElseThrow();

    assertThat(placed.park().works().getFirst().spending())
        .containsExactly(new WorkPackage.Spending(YearMonth.of(2026, 7), 18, 1));
    assertThat(placed.park().absorptions().getFirst().opening()).isEqualTo(YearMonth.of(2028, 1));
  }

  /// 2027 is a whole year: works that end in any month of it end in 2027.
  @ParameterizedTest
  @CsvSource({
    "20000 m2, 2026-07, 18, ''",
    "2 ha, 2026-07, 10, ''",
    "20000 m2, 2026-07, 30, finance.park.phaseWorks",
    "20000 m2, 2025-07, 18, finance.park.phaseWorks",
    "25000 m2, 2026-07, 18, finance.park.phaseArea"
  })
  void whatTheCaseAndThePhaseStateOtherwiseIsTold(
      String quantity, String from, int months, String code) {
    Checked<FinanceCase> read = resolved(spent(quantity, from, months), OPENING);

    assertThat(read.issues().stream().map(Issue::code).toList())
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    assertThat(read.find().orElseThrow().park().works().getFirst().spending().getFirst().months())
        .isEqualTo(months);
  }

  @Test
  void bothPlacesAndBothMonthsAreNamed() {
    Issue issue = resolved(spent("20000 m2", "2026-07", 30), OPENING).issues().getFirst();

    assertThat(issue.isError()).isFalse();
    assertThat(issue.message()).contains("2026-07", "2028-12", "2027", "'2'");
    assertThat(issue.place().toString()).contains("parkPhase");
  }

  @ParameterizedTest
  @CsvSource({"2027-02, 0", "2028-01, 0", "2027-01, 1", "2028-06, 1"})
  void anOpeningFollowsTheEndOfItsPhase(String opening, int issues) {
    Checked<FinanceCase> read =
        resolved(spent("20000 m2", "2026-07", 18), Map.of("opening", opening, "parkPhase", "2"));

    assertThat(read.issues().stream().filter(each -> each.code().endsWith("phaseOpening")))
        .hasSize(issues);
    assertThat(read.find().orElseThrow().park().absorptions().getFirst().opening())
        .isEqualTo(YearMonth.parse(opening));
  }

  @Test
  void aPhaseThatIsNotThereOrSaysNoEndIsNoGuess() {
    assertThat(
            resolved(Map.of("quantity", "20000 m2", "parkPhase", "7"), OPENING).issues().stream()
                .map(Issue::code))
        .containsExactly("finance.park.noPhase");
    assertThat(
            resolved(Map.of("quantity", "20000 m2", "parkPhase", "3"), OPENING).issues().stream()
                .map(Issue::code))
        .containsExactly("finance.park.phaseUndated");
  }

  @Test
  void aPhaseLikeNoneOfTheParkIsAnsweredWithThoseThereAre() {
    Issue issue =
        resolved(Map.of("quantity", "20000 m2", "parkPhase", "north"), OPENING).issues().getFirst();

    assertThat(issue.suggestion()).isEqualTo("The phases of the park: 2, 3.");
  }

  private static Map<String, Object> sold(String id, String area) {
    return Map.of(
        "id",
        id,
        "kind",
        "sale",
        "absorption",
        "market",
        "ready",
        List.of("site"),
        "area",
        area,
        "price",
        "80 USD/m2");
  }

  private static List<Issue> selling(String second) {
    CaseFile file =
        CaseFile.small()
            .with(
                "works",
                List.of(
                    joined(
                        Map.of("id", "site", "unitCost", "30 USD/m2", "life", "20 yr"),
                        spent("20000 m2", "2026-07", 18))))
            .with(
                "absorption",
                List.of(
                    Map.of(
                        "id",
                        "market",
                        "curve",
                        "constant",
                        "ceiling",
                        "100 %",
                        "perYear",
                        "20 %",
                        "parkPhase",
                        "2")))
            .with("products", List.of(sold("large", "1.2 ha"), sold("small", second)));
    return CaseRun.taken(park(), file).issues();
  }

  /// Each of the products fits in the 20,000 square metres that the works make ready and the plots
  /// of the phase have; both together take 22,000.
  @Test
  void productsThatTakeMoreThanTheWorksAndThePlotsHaveAreToldByProduct() {
    List<Issue> issues = selling("10000 m2");

    assertThat(issues)
        .extracting(Issue::code)
        .containsExactly("finance.park.areaBuilt", "finance.park.areaPlots");
    assertThat(issues)
        .allSatisfy(
            issue -> {
              assertThat(issue.place().column()).isEqualTo("products[1].area");
              assertThat(issue.message()).startsWith("Product 'small': with it 22000 m2");
              assertThat(issue.message()).endsWith("20000 m2.");
              assertThat(issue.suggestion()).isNotEmpty();
            });
    assertThat(selling("8000 m2")).isEmpty();
  }

  /// 70 % and 40 % of a net area.
  @Test
  void sharesOfTheLandBudgetAreAllOfItAtMost() {
    Map<String, Object> first = new LinkedHashMap<>(sold("large", ""));
    first.remove("area");
    Map<String, Object> second = new LinkedHashMap<>(first);
    first.put("share", "70 %");
    second.put("share", "40 %");
    second.put("id", "small");
    CaseFile file =
        CaseFile.small()
            .with("landBudget", Map.of("gross", "10 ha", "netShare", "80 %"))
            .with("products", List.of(first, second));

    List<Issue> issues = CaseRun.alone(file).issues();
    assertThat(issues).extracting(Issue::code).containsExactly("finance.park.areaShares");
    assertThat(issues.getFirst().message()).contains("'small'", "110");
  }
}
