package org.tinkuy.finance.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Parties;
import org.tinkuy.finance.graph.PriceBasis;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.graph.Units;
import org.tinkuy.finance.graph.Values;

class DevelopmentTest {
  private static final LineType FLOW = Units.flow(Units.USD);
  private static final LineType AREA = LineType.of(Units.M2, Shape.STOCK);
  private static final Parties NOBODY = Parties.NONE;

  private Graph.Builder model = Graph.on(TimeGrid.years(2027, 10));

  private Line plain(String id, double value) {
    return model.input(Line.of(id, LineType.PLAIN), value);
  }

  private Line area(String id, double... values) {
    return model.input(
        Line.of(id, AREA), values.length == 1 ? Series.constant(values[0], 10) : Series.of(values));
  }

  private Line price(String id, Shape shape, double value) {
    LineType type = new LineType(Units.USD.per(Units.M2), PriceBasis.NOMINAL, shape);
    return model.input(Line.of(id, type), value);
  }

  @Test
  void hawassasJobsFollowItsPublishedCurve() {
    // ceiling 60,000, slope 0.72 a year, midpoint 32 months after opening:
    // 17.3k after 17 months, 22.9k after 24, 35.3k after 38
    model = Graph.on(TimeGrid.months(YearMonth.of(2017, 7), 48));
    Clock clock = Clock.add(model, "clock", 0);
    Line share =
        new Absorption.Logistic(plain("c", 1), plain("k", 0.72), plain("m", 32.0 / 12))
            .add(model, "jobs", clock);
    Values values = model.build().run().values();

    assertThat(values.at(share, 17) * 60).isCloseTo(17.3, within(0.05));
    assertThat(values.at(share, 24) * 60).isCloseTo(22.9, within(0.05));
    assertThat(values.at(share, 38) * 60).isCloseTo(35.3, within(0.05));
  }

  @Test
  void bassStartsWithInnovatorsAndReachesItsCeiling() {
    // p = 0.03, q = 0.38 after 3 years: (1 - e^-1.23) / (1 + 12.6667 e^-1.23) = 0.150090
    Clock clock = Clock.add(model, "clock", 1);
    Line share =
        new Absorption.Bass(plain("c", 1), plain("p", 0.03), plain("q", 0.38))
            .add(model, "plots", clock);
    Values values = model.build().run().values();

    double decay = Math.exp(-1.23);
    assertThat(values.at(share, 0)).isZero();
    assertThat(values.at(share, 1)).isZero();
    assertThat(values.at(share, 4))
        .isCloseTo((1 - decay) / (1 + 0.38 / 0.03 * decay), within(1e-12));
  }

  @Test
  void aDelayOfTheOpeningMovesTheCurve() {
    Clock clock = Clock.add(model, "clock", 2);
    Line share =
        new Absorption.Constant(plain("c", 0.9), plain("r", 0.25)).add(model, "land", clock);
    Graph graph = model.build();
    Series onTime = graph.run().values().series(share);
    Series late = graph.run(Map.of(clock.opening(), Series.constant(4, 10))).values().series(share);

    assertThat(onTime).isEqualTo(Series.of(0, 0, 0, 0.25, 0.5, 0.75, 0.9, 0.9, 0.9, 0.9));
    assertThat(late).isEqualTo(Series.of(0, 0, 0, 0, 0, 0.25, 0.5, 0.75, 0.9, 0.9));
  }

  @Test
  void uptakeIsBoundByWhatIsReadyAndByTheMarketAndNeverFalls() {
    Line demand =
        new Absorption.Table(Series.of(0.5, 0.5, 1, 1, 1, 0.2, 1, 1, 1, 1))
            .add(model, "market", Clock.add(model, "clock", 0));
    Line ready = area("ready", 30, 30, 100, 100, 100, 100, 100, 100, 100, 100);
    Line market = model.input(Line.of("most", LineType.of(Units.M2, Shape.FLOW)), 25);
    Uptake uptake =
        Uptake.add(
            model,
            "plots",
            area("whole", 100),
            demand,
            new Uptake.Bounds(Optional.of(ready), Optional.of(market)));
    Values values = model.build().run().values();

    assertThat(values.series(uptake.let()))
        .isEqualTo(Series.of(25, 30, 55, 80, 100, 100, 100, 100, 100, 100));
    assertThat(values.series(uptake.taken()).total()).isEqualTo(100);
  }

  @Test
  void aPhaseThatWaitsForTheOneBeforeBeginsWhenEnoughIsLet() {
    // phase 1: 2 years, ready at the end of year 1; let 20 a year from year 2 on of 100 ready;
    // 50 % are let at the end of year 4, so that phase 2 begins in year 5 and is ready in year 6
    Line cost = model.input(Line.of("cost", FLOW), 80);
    Line whole = area("phaseArea", 100);
    Works.Scope scope = new Works.Scope(cost, whole);
    Works first = Works.add(model, "one", scope, new Works.Trigger.Date(0), Works.Profile.even(2));
    Line let = area("let", 0, 0, 20, 40, 60, 80, 100, 120, 140, 160);
    Works second =
        Works.add(
            model,
            "two",
            scope,
            new Works.Trigger.ShareLet(let, first.ready(), 0.5),
            new Works.Profile(List.of(0.25, 0.75)));
    Values values = model.build().run().values();

    assertThat(values.series(first.spent()).between(0, 3)).isEqualTo(Series.of(40, 40, 0));
    assertThat(values.series(first.ready()).between(0, 3)).isEqualTo(Series.of(0, 100, 100));
    assertThat(values.series(second.spent())).isEqualTo(Series.of(0, 0, 0, 0, 0, 20, 60, 0, 0, 0));
    assertThat(values.at(second.ready(), 6)).isEqualTo(100);
  }

  @Test
  void steppedRentFollowsEachTenantsOwnLease() {
    // 100 m2 come in year 0, 50 more in year 2; 12 a year, 18 from the third year of each lease
    Line demand =
        new Absorption.Table(Series.of(1, 1, 1.0, 1, 1, 1, 1, 1, 1, 1))
            .add(model, "market", Clock.add(model, "clock", 0));
    Line ready = area("ready", 100, 100, 150, 150, 150, 150, 150, 150, 150, 150);
    Uptake uptake =
        Uptake.add(
            model,
            "sheds",
            area("whole", 150),
            demand,
            new Uptake.Bounds(Optional.of(ready), Optional.empty()));
    ParkProduct rent =
        new ParkProduct.SteppedRent(
            uptake,
            List.of(
                new ParkProduct.Step(0, price("first", Shape.PER_MONTH, 1)),
                new ParkProduct.Step(2, price("rise", Shape.PER_MONTH, 0.5))));
    Line revenue = rent.add(model, "rent", FLOW, NOBODY).revenue();
    Values values = model.build().run().values();

    assertThat(values.series(revenue).between(0, 5))
        .isEqualTo(Series.of(1200, 1200, 100 * 18 + 50 * 12, 100 * 18 + 50 * 12, 150 * 18));
  }

  @Test
  void saleAndConnectionArePaidOnceForWhatIsNew() {
    Line demand =
        new Absorption.Table(Series.of(0.2, 0.5, 0.5, 1, 1, 1, 1, 1, 1, 1))
            .add(model, "market", Clock.add(model, "clock", 0));
    Uptake uptake = Uptake.add(model, "plots", area("whole", 100), demand, Uptake.Bounds.NONE);
    ParkProduct.Earnings sale =
        new ParkProduct.Sale(uptake, price("price", Shape.FACTOR, 10), plain("selling", 0.04))
            .add(model, "sale", FLOW, NOBODY);
    Line capacity = plain("capacity", 2);
    Line revenue =
        new ParkProduct.Connection(uptake, capacity, price("perCapacity", Shape.FACTOR, 3))
            .add(model, "connection", FLOW, NOBODY)
            .revenue();
    Values values = model.build().run().values();

    assertThat(values.series(sale.revenue()).between(0, 4)).isEqualTo(Series.of(200, 300, 0, 500));
    assertThat(values.at(sale.directCost(), 3)).isCloseTo(20, within(1e-12));
    assertThat(values.series(revenue).between(0, 4)).isEqualTo(Series.of(120, 180, 0, 300));
  }

  @Test
  void whatCustomersOweIsBoundAndComesFree() {
    // 365 a year at 30 days: 30 are owed; 73 at 50 days to suppliers: 10
    Line revenue = model.input(Line.of("revenue", FLOW), Series.of(10, t -> t < 5 ? 365 : 0));
    Line cost = model.input(Line.of("opex", FLOW), Series.of(10, t -> t < 5 ? 73 : 0));
    WorkingCapital capital =
        WorkingCapital.add(
            model,
            "capital",
            new WorkingCapital.Turnover(revenue, cost),
            plain("in", 30),
            plain("out", 50));
    Values values = model.build().run().values();

    assertThat(values.at(capital.receivables(), 0)).isCloseTo(30, within(1e-12));
    assertThat(values.at(capital.payables(), 0)).isCloseTo(10, within(1e-12));
    assertThat(values.at(capital.increase(), 0)).isCloseTo(20, within(1e-12));
    assertThat(values.at(capital.increase(), 1)).isCloseTo(0, within(1e-12));
    assertThat(values.total(capital.increase())).isCloseTo(0, within(1e-12));
  }

  /// 365 a year at 30 days: 30 are owed until the last year, in which 365 and 30 are paid.
  @Test
  void whatIsOpenIsPaidInTheLastPeriod() {
    Line revenue = model.input(Line.of("revenue", FLOW), 365);
    Line cost = model.input(Line.of("opex", FLOW), 73);
    WorkingCapital capital =
        WorkingCapital.add(
            model,
            "capital",
            new WorkingCapital.Turnover(revenue, cost),
            plain("in", 30),
            plain("out", 50));
    Values values = model.build().run().values();

    assertThat(values.at(capital.receivables(), 8)).isCloseTo(30, within(1e-12));
    assertThat(values.at(capital.receivables(), 9)).isZero();
    assertThat(values.at(capital.payables(), 9)).isZero();
    assertThat(values.at(capital.increase(), 9)).isCloseTo(-20, within(1e-12));
  }

  @Test
  void refusesSharesThatAreNone() {
    assertThatThrownBy(() -> new Works.Profile(List.of(0.5, 0.4))).hasMessageContaining("0.9");
    assertThatThrownBy(() -> new Absorption.Table(Series.of(85))).hasMessageContaining("percent");
  }
}
