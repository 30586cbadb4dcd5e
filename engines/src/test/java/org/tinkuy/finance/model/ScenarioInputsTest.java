package org.tinkuy.finance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.park.Park;
import org.tinkuy.testkit.CaseFile;
import org.tinkuy.testkit.ParkSketch;

/// What a scenario sets: 8 ha are sold at 80 USD/m2, and a network loses 10 % of its water. The
/// park has plots of 2 and 3 ha.
class ScenarioInputsTest {
  private static Park park() {
    return ParkSketch.empty()
        .header("currency", "USD")
        .table("plots", "plot id - key", "area_m2 number m2")
        .table("utilities", "utility id - key", "losses number %")
        .row("plots", "plot=A", "area_m2=20000")
        .row("plots", "plot=B", "area_m2=30000")
        .row("utilities", "utility=leak", "losses=100")
        .row("utilities", "utility=works", "losses=0.85")
        .park();
  }

  private static CaseFile file(String key, Map<String, Object> change) {
    Map<String, Object> water =
        Map.of(
            "id",
            "water",
            "kind",
            "service",
            "of",
            List.of("plots"),
            "use",
            "12500 m3/ha/yr",
            "price",
            "2 USD/m3",
            "losses",
            "10 %");
    return CaseFile.small()
        .with("products", List.of(CaseFile.plots("80 USD/m2"), water))
        .with("scenarios", List.of(Map.of("id", "other", key, List.of(change))));
  }

  private static CaseFile set(String input, Object to) {
    return file("set", Map.of("input", input, "to", to));
  }

  private static double sold(CaseFile file) {
    ProjectRun base = CaseRun.in(park(), file);
    ProjectRun run =
        base.scenario(base.model().of().findScenario("other").orElseThrow()).find().orElseThrow();
    return run.values().total(run.model().graph().line("products.plots.revenue"));
  }

  private static List<String> codes(CaseFile file) {
    List<Issue> issues = CaseRun.issues(file, Optional.of(park()));
    assertThat(issues).allMatch(issue -> !issue.place().toString().isEmpty());
    return issues.stream().map(Issue::code).distinct().toList();
  }

  /// 900,000 USD/ha are 90 USD/m2.
  @Test
  void anAmountInAnotherUnitIsThatAmount() {
    assertThat(sold(set("products.plots.price", "900000 USD/ha")))
        .isCloseTo(80_000 * 90.0, within(1e-6));
  }

  /// All plots are 5 ha, at 80 USD/m2.
  @Test
  void whatAScenarioPointsAtIsTakenFromThePark() {
    assertThat(sold(set("products.plots.area", Map.of("plots", Map.of()))))
        .isCloseTo(50_000 * 80.0, within(1e-6));
  }

  static Stream<Arguments> odd() {
    Map<String, Object> leak = Map.of("utility", Map.of("id", "leak", "column", "losses"));
    return Stream.of(
        Arguments.of(
            set("products.water.losses", CaseRun.with(leak, "unit", "%")), "finance.park.beyond"),
        Arguments.of(set("products.water.losses", "100 %"), "finance.input.beyond"),
        Arguments.of(
            file("scale", Map.of("input", "products.water.losses", "by", "10")),
            "finance.case.scale"),
        Arguments.of(
            set("products.plots.area", Map.of("plots", Map.of("phase", "7"))),
            "finance.park.noPlot"),
        Arguments.of(
            set("products.plots.price", Map.of("measure", Map.of("id", "M1", "column", "capex"))),
            "entry.missing"),
        Arguments.of(set("products.plots.price", "8 ha"), "finance.input.unit"),
        Arguments.of(set("products.plots", "8 ha"), "finance.case.inputUnknown"),
        Arguments.of(set("plots", "8 ha"), "finance.case.inputUnknown"),
        Arguments.of(set("", "8 ha"), "entry.missing"),
        Arguments.of(set("scenarios.other.set", "1"), "finance.case.inputUnknown"),
        Arguments.of(
            set("products.plots.price", List.of("80 USD/m2", "90 USD/m2")),
            "finance.input.several"),
        Arguments.of(set("products.plots.price", Map.of()), "entry.missing"));
  }

  @ParameterizedTest
  @MethodSource("odd")
  void whatCannotBeSetIsAnIssueWithItsPlace(CaseFile file, String code) {
    assertThat(codes(file)).contains(code);
  }

  /// A rate of discount is one number; a price may change, and one number may stand for its steps.
  @Test
  void aCurveIsNotSetWhereOneNumberIsRead() {
    Map<String, Object> steps = Map.of("unit", "1/yr", "steps", Map.of("2027", 0.08, "2030", 0.09));
    CaseFile rate =
        set("discount.project", steps).with("discount", Map.of("project", "8 %", "public", "6 %"));
    Checked<FinanceCase> read = CaseRun.read(rate);

    assertThat(read.issues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo("finance.input.oneNumber");
              assertThat(issue.place().toString()).contains("scenarios");
              assertThat(issue.suggestion().toString()).contains("one number");
            });
    Map<String, Object> prices = Map.of("unit", "USD/m2", "steps", Map.of("2027", 80, "2031", 100));
    assertThat(codes(set("products.plots.price", prices))).isEmpty();
  }

  /// All plots are let, so that a tenth more of them cannot be; a price below zero is none, and
  /// nothing is discounted at -100 %. Half as much is as good as any other number.
  @ParameterizedTest
  @CsvSource({
    "absorption.market.ceiling, 1.1, finance.case.scale",
    "absorption.market.ceiling, 0.5, ",
    "products.plots.price, -1, finance.case.scale",
    "products.plots.price, 3, ",
    "discount.project, -12.5, finance.case.scale",
    "discount.project, -2, "
  })
  void aScaledInputIsHeldToItsKind(String input, String by, String code) {
    CaseFile file =
        file("scale", Map.of("input", input, "by", by)).with("discount", Map.of("project", "8 %"));

    assertThat(codes(file)).containsExactlyElementsOf(code == null ? List.of() : List.of(code));
  }

  /// What the folder states is held to its kind like what the case writes: 85 % x 1.3 = 110.5 % of
  /// the plots cannot be let, 85 % x 1.1 can.
  @ParameterizedTest
  @CsvSource({"1.3, finance.case.scale", "1.1, "})
  void whatTheFolderStatesIsHeldToItsKindOnceItIsScaled(String by, String code) {
    Map<String, Object> ceiling =
        CaseRun.with(Map.of("utility", Map.of("id", "works", "column", "losses")), "unit", "%");
    CaseFile file =
        file("scale", Map.of("input", "absorption.market.ceiling", "by", by))
            .with("absorption", List.of(CaseFile.market("ceiling", ceiling)));

    assertThat(codes(file)).containsExactlyElementsOf(code == null ? List.of() : List.of(code));
  }
}
