package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.testkit.CaseFile;

/// What a small case hangs on: 3 million of works in 2027 and 2028, 8 ha sold at 80 USD/m2 in equal
/// parts in 2030 to 2033, discounted at 10 %.
class InputEffectsTest {
  private static CaseFile file() {
    return CaseFile.small()
        .with("discount", Map.of("project", "10 %"))
        .with(
            "products", List.of(CaseFile.plots(Map.of("value", "80 USD/m2", "range", "60..100"))));
  }

  private static InputEffects effects() {
    return effects(file());
  }

  private static InputEffects effects(CaseFile file) {
    return InputEffects.of(CaseRun.of(file).run());
  }

  /// Sales of 1.6 million in years 3 to 6 for each 80 USD/m2, works of 1.5 million in years 0 and
  /// 1.
  private static double worth(double price) {
    double sales = 0;
    for (int year = 3; year <= 6; year++) {
      sales += 1.6e6 * price / 80 / Math.pow(1.1, year);
    }
    return sales - 1.5e6 - 1.5e6 / 1.1;
  }

  private static InputEffects.Bar price() {
    return effects().bars().stream()
        .filter(bar -> bar.input().id().equals("products.plots.price"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theWorthIsThatOfTheHandCalculation() {
    assertThat(effects().measured()).isEqualTo("projectWorth");
    assertThat(effects().worth()).isCloseTo(worth(80), within(1e-6));
  }

  private static Optional<InputEffects.Lack> lack(CaseFile file) {
    return InputEffects.lack(CaseRun.of(file).run().model());
  }

  @Test
  void saysWhichRateIsMissing() {
    List<Map<String, Object>> owners = List.of(Map.of("id", "owners", "kind", "equity"));

    assertThat(lack(file())).isEmpty();
    assertThat(lack(file().with("layers", owners))).contains(InputEffects.Lack.OWNERS_RATE);
    assertThat(
            lack(
                file()
                    .with("layers", owners)
                    .with("discount", Map.of("project", "10 %", "equity", "12 %"))))
        .isEmpty();
    assertThat(lack(CaseFile.small().with("discount", Map.of("public", "6 %")))).isEmpty();
    assertThat(lack(file().with("discount", Map.of("public", "6 %"))))
        .contains(InputEffects.Lack.ANY_RATE);
    assertThat(lack(CaseFile.small())).isEmpty();
  }

  @Test
  void aBarStandsAtTheEndsOfTheRange() {
    assertThat(price().atLow()).isCloseTo(worth(60), within(1e-6));
    assertThat(price().atHigh()).isCloseTo(worth(100), within(1e-6));
  }

  @Test
  void theSwitchingValueIsWhereTheWorthIsZero() {
    double at = price().switching().orElseThrow();

    assertThat(worth(at)).isCloseTo(0, within(0.01));
  }

  @Test
  void allCurvesMeetInTheCaseItself() {
    assertThat(effects().curves())
        .isNotEmpty()
        .allSatisfy(
            curve -> assertThat(curve.worths().get(1.0)).isCloseTo(worth(80), within(1e-6)));
  }

  /// Of a park of which 80 % are let, 25 % more are the whole.
  @Test
  void theCurveOfAShareThatIsLetEndsAtTheWhole() {
    CaseFile file =
        file()
            .with(
                "absorption",
                List.of(CaseFile.market("ceiling", Map.of("value", "80 %", "range", "60..100"))));

    assertThat(effects(file).curves())
        .filteredOn(curve -> curve.input().id().equals("absorption.market.ceiling"))
        .singleElement()
        .satisfies(
            curve -> {
              assertThat(curve.worths().sequencedKeySet().reversed())
                  .startsWith(1.25, 1.2, 1.1, 1.0);
              assertThat(curve.worths().get(1.25)).isGreaterThan(curve.worths().get(1.2));
            });
    assertThat(effects(file).curves())
        .filteredOn(curve -> curve.input().id().equals("products.plots.price"))
        .singleElement()
        .satisfies(curve -> assertThat(curve.worths().lastEntry().getKey()).isEqualTo(1.3));
  }

  @Test
  void theGridHoldsTheTornadoAtItsEdges() {
    InputEffects effects = effects();
    InputEffects.Grid grid = effects.grid().orElseThrow();
    InputEffects.Bar first = effects.bars().getFirst();

    assertThat(grid.first()).isEqualTo(first.input());
    assertThat(grid.rows().getFirst()).isCloseTo(first.range().low(), within(1e-9));
    assertThat(grid.worths()).hasSize(5).allSatisfy(row -> assertThat(row).hasSize(5));
    // a dearer park or cheaper plots are never worth more
    boolean isPriceFirst = first.input().id().equals("products.plots.price");
    double corner = grid.worths().get(isPriceFirst ? 4 : 0).get(isPriceFirst ? 0 : 4);
    grid.worths()
        .forEach(row -> row.forEach(worth -> assertThat(worth).isLessThanOrEqualTo(corner + 1e-6)));
  }

  /// The works 0 to 24 months late, and none in the case: the same 1.5 million twice, two years
  /// later, while nothing else moves. A delay is a number of months, of which a share says nothing.
  @Test
  void aDelayHasABarByItsMonthsAndNoCurve() {
    InputEffects effects =
        effects(
            file()
                .with(
                    "delays",
                    List.of(
                        Map.of(
                            "id",
                            "permits",
                            "of",
                            List.of("works"),
                            "by",
                            Map.of("value", "0 month", "range", "0..24")))));
    InputEffects.Bar bar =
        effects.bars().stream()
            .filter(each -> each.input().id().equals("delays.permits.by"))
            .findFirst()
            .orElseThrow();

    assertThat(bar.atLow()).isCloseTo(worth(80), within(1e-6));
    double works = 1.5e6 + 1.5e6 / 1.1;
    assertThat(bar.atHigh()).isCloseTo(worth(80) + works - works / 1.21, within(1e-6));
    assertThat(bar.switching()).isEmpty();
    assertThat(effects.curves())
        .isNotEmpty()
        .noneMatch(curve -> curve.input().id().equals("delays.permits.by"));
  }

  @Test
  void aCaseWithoutADiscountRateIsNotMeasured() {
    assertThat(InputEffects.of(CaseRun.of(CaseFile.small()).run()).bars()).isEmpty();
  }
}
