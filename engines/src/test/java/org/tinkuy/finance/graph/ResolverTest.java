package org.tinkuy.finance.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResolverTest {
  private static final LineType FLOW = Units.flow(Units.MUSD);
  private static final LineType STOCK = Units.stock(Units.MUSD);

  /// 12 months of 10.0, 8 % a year by twelfths on the opening balance, 70 % pro rata, an upfront
  /// fee of 1 % of the facility in the first month. Own vector: facility 86.829639, uses
  /// 124.042342.
  private static Graph facility(Resolver resolver) {
    Graph.Builder model = Graph.on(TimeGrid.years(2027, 12));
    Line capex = model.input(Line.of("capex", FLOW), 10);
    Line rate = model.input(Line.of("rate", LineType.RATE), 0.08 / 12);
    Line first = model.input(Line.of("first", LineType.PLAIN), Series.of(12, t -> t == 0 ? 1 : 0));
    Line facility = Line.of("facility", STOCK);
    Line fee = model.add(Line.of("fee", FLOW), facility.as(Shape.FLOW).times(0.01).times(first));
    Line balance = Line.of("balance", STOCK);
    Line interest = model.add(Line.of("interest", FLOW), balance.lag(1).times(rate));
    Line uses = model.add(Line.of("uses", FLOW), Expression.sum(List.of(capex, fee, interest)));
    Line draw = model.add(Line.of("draw", FLOW), uses.times(0.7));
    model.balance(balance, 0, List.of(draw), List.of());
    Line drawn = model.add(Line.of("drawn", STOCK), draw.total());
    model.unknown(facility, drawn, resolver);
    return model.build();
  }

  @Test
  void findsAFacilityWithUpfrontFeeByAlgebra() {
    Graph graph = facility(new Resolver.Linear(1e-9));
    Values values = graph.run().values();

    assertThat(values.last(graph.line("facility"))).isCloseTo(86.829639, within(5e-7));
    assertThat(values.total(graph.line("uses"))).isCloseTo(124.042342, within(5e-7));
    assertThat(values.residuals().getFirst().rounds()).isEqualTo(3);
  }

  @Test
  void repetitionGivesTheSameAsAlgebra() {
    Graph linear = facility(new Resolver.Linear(1e-9));
    Graph repeated = facility(new Resolver.FixedPoint(1e-12, 50, 1));

    assertThat(repeated.run().values().last(repeated.line("facility")))
        .isCloseTo(linear.run().values().last(linear.line("facility")), within(1e-11));
  }

  @Test
  void aResolverThatDoesNotConvergeSaysSoWithItsResidual() {
    // x = 1 - 2 x has the root 1/3, but repetition runs away from it: 0, 1, -1, 3, -5 ...
    Graph.Builder model = Graph.on(TimeGrid.years(2027, 1));
    Line x = Line.of("x", LineType.PLAIN);
    Line f = model.add(Line.of("f", LineType.PLAIN), Expression.number(1).minus(x.times(2)));
    model.unknown(x, f, new Resolver.FixedPoint(1e-9, 4, 1));
    GraphRun run = model.build().run();

    assertThat(run).isInstanceOf(GraphRun.Unsolved.class);
    // after 4 rounds x is 3 and f is -5
    assertThatThrownBy(run::values).hasMessageContaining("'x'").hasMessageContaining("8.0");
  }

  @Test
  void dampingMakesItConverge() {
    Graph.Builder model = Graph.on(TimeGrid.years(2027, 1));
    Line x = Line.of("x", LineType.PLAIN);
    Line f = model.add(Line.of("f", LineType.PLAIN), Expression.number(1).minus(x.times(2)));
    model.unknown(x, f, new Resolver.FixedPoint(1e-12, 100, 0.25));

    assertThat(model.build().run().values().at(x, 0)).isCloseTo(1.0 / 3, within(1e-11));
  }

  @Test
  void twoLoopsAreClosedEachForItself() {
    // x = 1 + x / 2 is 2; y = x + y / 4 is 8 / 3
    Graph.Builder model = Graph.on(TimeGrid.years(2027, 2));
    Line x = Line.of("x", LineType.PLAIN);
    Line fx = model.add(Line.of("fx", LineType.PLAIN), Expression.number(1).plus(x.times(0.5)));
    Line y = Line.of("y", LineType.PLAIN);
    Line fy = model.add(Line.of("fy", LineType.PLAIN), x.plus(y.times(0.25)));
    model.unknown(x, fx, new Resolver.Linear(1e-12));
    model.unknown(y, fy, new Resolver.Linear(1e-12));
    Values values = model.build().run().values();

    assertThat(values.at(x, 1)).isCloseTo(2, within(1e-12));
    assertThat(values.at(y, 1)).isCloseTo(8.0 / 3, within(1e-12));
  }

  /// `x` is the mean of `y` and 1, and `y` runs away from every `x`: 100 rounds of it for each of
  /// 100000 rounds of `x` would be ten million.
  @Test
  void aLoopWithinALoopThatNeverClosesEndsAndIsNamed() {
    Graph.Builder model = Graph.on(TimeGrid.years(2027, 1));
    Line x = Line.of("x", LineType.PLAIN);
    Line y = Line.of("y", LineType.PLAIN);
    Line fx = model.add(Line.of("fx", LineType.PLAIN), y.plus(Expression.number(1)).times(0.5));
    Line fy = model.add(Line.of("fy", LineType.PLAIN), x.minus(y.times(1.01)));
    model.unknown(x, fx, new Resolver.FixedPoint(1e-9, 100_000, 1));
    model.unknown(y, fy, new Resolver.FixedPoint(1e-9, 100, 1));
    GraphRun run = model.build().run();

    assertThat(run)
        .isInstanceOfSatisfying(
            GraphRun.Unsolved.class,
            unsolved -> {
              assertThat(unsolved.open())
                  .extracting(each -> each.unknown().id())
                  .contains("y", "x");
              assertThat(unsolved.open().stream().mapToInt(Residual::rounds).sum())
                  .isBetween(4_000, 4_100);
            });
    assertThatThrownBy(run::values).hasMessageContaining("residual");
  }

  /// `x = 1 + 1000 x^2` has no root: from 0 it comes to 1, 1001, 1.002e9 and, with twice as many
  /// digits in each round, beyond all numbers in the eleventh.
  @Test
  void aLoopWithoutBoundsEndsAtOnceAndSaysSo() {
    Graph.Builder model = Graph.on(TimeGrid.years(2027, 1));
    Line x = Line.of("x", LineType.PLAIN);
    Line f =
        model.add(Line.of("f", LineType.PLAIN), Expression.number(1).plus(x.times(x).times(1000)));
    model.unknown(x, f, new Resolver.FixedPoint(1e-9, 100_000, 1));

    assertThat(model.build().run())
        .isInstanceOfSatisfying(
            GraphRun.Unsolved.class,
            unsolved -> {
              Residual open = unsolved.open().getFirst();
              assertThat(open.rounds()).isLessThan(15);
              assertThat(open.residual()).isNotFinite();
              assertThat(open.isSolved()).isFalse();
            });
  }

  /// `y = y + x / 0` is no number from the first round on, so that `x` has none either: 100 rounds
  /// of the one for each of 100 of the other would bring nothing.
  @Test
  void loopsWithoutANumberEndAtOnceAndSaySo() {
    Graph.Builder model = Graph.on(TimeGrid.years(2027, 1));
    Line zero = model.input(Line.of("zero", LineType.PLAIN), 0);
    Line x = Line.of("x", LineType.PLAIN);
    Line y = Line.of("y", LineType.PLAIN);
    Line fx = model.add(Line.of("fx", LineType.PLAIN), y.plus(x).times(0.5));
    Line fy = model.add(Line.of("fy", LineType.PLAIN), x.plus(y).plus(x.per(zero)));
    model.unknown(x, fx, new Resolver.FixedPoint(1e-9, 100, 1));
    model.unknown(y, fy, new Resolver.FixedPoint(1e-9, 100, 1));
    GraphRun run = model.build().run();

    assertThat(run)
        .isInstanceOfSatisfying(
            GraphRun.Unsolved.class,
            unsolved -> {
              assertThat(unsolved.open()).extracting(Residual::residual).contains(Double.NaN);
              assertThat(unsolved.open()).extracting(Residual::rounds).allMatch(each -> each <= 4);
            });
    assertThatThrownBy(run::values).hasMessageContaining("NaN");
  }

  /// `y = x / 2 + y / 2` is `x`, and `x = 1 + y / 2` then 2: in the first rounds of `x` the inner
  /// loop begins at zero each time, and only its last run counts.
  @Test
  void aLoopWithinALoopIsToldOnceWithAllItsRounds() {
    Graph.Builder model = Graph.on(TimeGrid.years(2027, 1));
    Line x = Line.of("x", LineType.PLAIN);
    Line y = Line.of("y", LineType.PLAIN);
    Line fx = model.add(Line.of("fx", LineType.PLAIN), Expression.number(1).plus(y.times(0.5)));
    Line fy = model.add(Line.of("fy", LineType.PLAIN), x.plus(y).times(0.5));
    model.unknown(x, fx, new Resolver.FixedPoint(1e-9, 100, 1));
    model.unknown(y, fy, new Resolver.FixedPoint(1e-11, 100, 1));
    Values values = model.build().run().values();

    assertThat(values.at(x, 0)).isCloseTo(2, within(1e-8));
    assertThat(values.residuals()).hasSize(2);
    assertThat(values.residuals()).extracting(Residual::rounds).anyMatch(rounds -> rounds > 500);
  }

  /// EBITDA 20 to 29 over ten years, depreciation 8, tax 25 %, interest 7 %, DSCR 1.30.
  @Test
  void sculptsDebtWithTaxByBackwardRecursionAndByRepetition() {
    Graph.Builder model = Graph.on(TimeGrid.years(2027, 10));
    Line ebitda = model.input(Line.of("ebitda", FLOW), Series.of(10, t -> 20 + t));
    Line depreciation = model.input(Line.of("depreciation", FLOW), 8);
    Line rate = model.input(Line.of("rate", LineType.RATE), 0.07);
    double tax = 0.25;
    double cover = 1.3;

    // B(t-1) = [B(t) + (E - tax (E - dep)) / k] / (1 + r - tax r / k)
    Expression divisor = rate.growth().minus(rate.as(Shape.FACTOR).times(tax / cover));
    Expression afterTax = ebitda.minus(ebitda.minus(depreciation).times(tax)).times(1 / cover);
    Line direct =
        model.add(
            Line.of("direct", STOCK),
            Expression.backward(
                Expression.number(1).per(divisor), afterTax.per(divisor).as(Shape.STOCK)));

    Line guess = Line.of("guess", STOCK);
    Line interest = model.add(Line.of("interest", FLOW), guess.times(rate));
    Line paidTax =
        model.add(Line.of("tax", FLOW), ebitda.minus(depreciation).minus(interest).times(tax));
    Line service = model.add(Line.of("service", FLOW), ebitda.minus(paidTax).times(1 / cover));
    Line looped = model.add(Line.of("looped", STOCK), service.presentValue(rate));
    model.unknown(guess, looped, new Resolver.FixedPoint(1e-11, 60, 1));
    Values values = model.build().run().values();

    assertThat(values.at(direct, 0)).isCloseTo(115.322121, within(5e-7));
    assertThat(values.at(looped, 0)).isCloseTo(values.at(direct, 0), within(1e-9));
    // without tax: 129.374756
    Series untaxed = values.series(ebitda).times(1 / cover);
    double worth = 0;
    for (int t = 9; t >= 0; t--) {
      worth = (worth + untaxed.at(t)) / 1.07;
    }
    assertThat(worth).isCloseTo(129.374756, within(5e-7));
  }
}
