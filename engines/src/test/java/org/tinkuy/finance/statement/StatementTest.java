package org.tinkuy.finance.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.graph.Units;
import org.tinkuy.finance.graph.Values;

class StatementTest {
  private static final YearMonth START = YearMonth.of(2027, 1);

  private final SmallZone zone = new SmallZone(Units.USD, 1, START);
  private final Values values = zone.run();

  @Test
  void everyCheckOfAWholeModelIsKept() {
    List<IntegrityCheck.Outcome> outcomes = IntegrityCheck.run(values, zone.checks);

    assertThat(outcomes).hasSizeGreaterThan(12);
    assertThat(outcomes)
        .allSatisfy(outcome -> assertThat(outcome.isKept()).as("%s", outcome).isTrue());
  }

  @Test
  void theModelDoesSomethingOfEverything() {
    // a check that holds because nothing flows proves nothing
    for (Line line :
        List.of(
            zone.revenue,
            zone.loan.capitalised(),
            zone.loan.principal(),
            zone.vat.refunded(),
            zone.vat.paid(),
            zone.tax.tax(),
            zone.tax.lossesUsed(),
            zone.tax.workersShare(),
            zone.dividend,
            zone.equity)) {
      assertThat(values.total(line)).as(line.id()).isGreaterThan(1e3);
    }
  }

  @Test
  void aFlowPostedToTheWrongAccountIsFoundWithItsPeriod() {
    // 10 drawn in year 1 and booked as capital: the loan says it owes 10, the books say nothing
    Graph.Builder model = Graph.on(TimeGrid.years(2027, 3));
    LineType flow = Units.flow(Units.USD);
    Line draw = model.input(Line.of("draw", flow), Series.of(0, 10, 0));
    Line owed = model.balance(Line.of("owed", flow.with(Shape.STOCK)), 0, List.of(draw), List.of());
    Ledger ledger =
        Ledger.on(model, "books", flow)
            .post(draw, Account.CASH, Account.CAPITAL)
            .tie(Account.DEBT, owed)
            .build();
    List<IntegrityCheck.Outcome> outcomes =
        IntegrityCheck.run(model.build().run().values(), ledger.checks());

    assertThat(outcomes.stream().filter(outcome -> !outcome.isKept()).toList())
        .singleElement()
        .satisfies(
            broken -> {
              assertThat(broken.line().id()).isEqualTo("books.check.tie.debt");
              assertThat(broken.period()).isEqualTo(1);
              assertThat(broken.difference()).isEqualTo(-10);
            });
  }

  @Test
  void aLineBelowZeroThatMustNotBeIsNamed() {
    Graph.Builder model = Graph.on(TimeGrid.years(2027, 3));
    Line cash =
        model.input(Line.of("cash", Units.stock(Units.USD)).notNegative(), Series.of(5, -2, 1));
    List<IntegrityCheck.Outcome> outcomes =
        IntegrityCheck.run(model.build().run().values(), List.of());

    assertThat(outcomes)
        .singleElement()
        .satisfies(
            broken -> {
              assertThat(broken.line()).isEqualTo(cash);
              assertThat(broken.period()).isEqualTo(1);
              assertThat(broken.difference()).isEqualTo(-2);
              assertThat(broken.isKept()).isFalse();
            });
  }

  private static IntegrityCheck.Outcome over(double... differences) {
    return IntegrityCheck.Outcome.over(
        Line.of("rule", Units.stock(Units.USD)),
        2,
        1 + differences.length,
        t -> differences[t - 2],
        0.01);
  }

  /// What only rounding tells apart is told apart on no machine.
  @Test
  void thePeriodThatIsNamedDoesNotMoveWithTheLastDigits() {
    assertThat(over(1e-9, -3e-9, 2e-9).period()).isEqualTo(2);
    assertThat(over(1e-9, -3e-9, 2e-9).difference()).isEqualTo(-3e-9);
    assertThat(over(1e-9, -3e-9, 2e-9).isKept()).isTrue();

    assertThat(over(0, 5, 5 + 1e-9, -5 - 2e-9).period()).isEqualTo(3);
    assertThat(over(0, 5 + 1e-9, 5, -5).period()).isEqualTo(3);
    assertThat(over(0, 5, 5, -5).difference()).isEqualTo(5);
    assertThat(over(0, 1, -9, 4).period()).isEqualTo(4);
  }

  /// A difference within the tolerance of the furthest one hides no breach.
  @Test
  void aBreachThatIsLittleMoreThanTheToleranceIsOne() {
    IntegrityCheck.Outcome broken = over(0.009, 0.015);

    assertThat(broken.isKept()).isFalse();
    assertThat(broken.period()).isEqualTo(3);
    assertThat(broken.difference()).isEqualTo(0.015);
  }

  @Test
  void whatIsNoNumberIsFurthestOff() {
    assertThat(over(7, Double.NaN, 9).period()).isEqualTo(3);
    assertThat(over(7, Double.NaN, 9).isKept()).isFalse();
  }

  @Test
  void netProfitAndDividendsAndCapitalAreWhatIsLeftAtTheEnd() {
    Ledger.Statements statements = zone.ledger.statements();
    double kept = values.last(statements.retained()) + values.total(zone.equity);

    // debt and reserve are gone, taxes of the last months are due
    assertThat(values.total(zone.dividend))
        .isCloseTo(
            kept
                - values.last(statements.assets())
                + values.last(zone.ledger.find(Account.TAX_DUE).orElseThrow())
                + values.last(zone.ledger.find(Account.PAYABLES).orElseThrow()),
            within(1e-3));
    assertThat(values.total(statements.netProfit()))
        .isCloseTo(values.last(statements.retained()), within(1e-3));
  }

  @Test
  void transfersAddToZeroOverAllParties() {
    List<PartyView> views = PartyView.list(values, zone.flow);

    assertThat(views)
        .extracting(PartyView::party)
        .containsExactly("bank", "builders", "suppliers", "tenants", "zone");
    for (int t = 0; t < values.graph().grid().periods(); t++) {
      double sum = 0;
      for (PartyView view : views) {
        sum += view.net().at(t);
      }
      assertThat(sum).isCloseTo(0, within(1e-6));
    }
    // what tenants pay is all they see
    assertThat(views.get(3).net().total()).isEqualTo(-values.total(zone.revenue));
  }

  @Test
  void anotherCurrencyChangesNothingButTheAmounts() {
    double perDollar = 3.7;
    SmallZone soles = new SmallZone(Units.PEN, perDollar, START);
    Values inSoles = soles.run();
    Graph other = inSoles.graph();

    for (Line line : values.graph().lines()) {
      double factor = line.type().unit().equals(Units.USD) ? perDollar : 1;
      for (int t = 0; t < 240; t += 7) {
        double expected = values.at(line, t) * factor;
        if (!Double.isNaN(expected)) {
          assertThat(inSoles.at(other.line(line.id()), t))
              .as("%s in %s", line, t)
              .isCloseTo(expected, within(1e-5 + 1e-9 * Math.abs(expected)));
        }
      }
    }
  }

  @Test
  void whatIsScaledIsScaledThroughout() {
    SmallZone twice = new SmallZone(Units.USD, 2, START);
    Values doubled = twice.run();

    // exact: 2 is a power of two
    assertThat(doubled.series(twice.dividend)).isEqualTo(values.series(zone.dividend).times(2));
    assertThat(doubled.series(twice.tax.tax())).isEqualTo(values.series(zone.tax.tax()).times(2));
  }

  @Test
  void aYearLaterEverythingIsAYearLater() {
    SmallZone later = new SmallZone(Units.USD, 1, START.plusYears(1));

    assertThat(later.run().series(later.dividend)).isEqualTo(values.series(zone.dividend));
  }

  @Test
  void refusesAPostingWithinOneAccount() {
    Graph.Builder model = Graph.on(TimeGrid.years(2027, 1));
    Line any = model.input(Line.of("any", Units.flow(Units.USD)), 1);

    assertThatThrownBy(
            () -> Ledger.on(model, "books", any.type()).post(any, Account.CASH, Account.CASH))
        .hasMessageContaining("CASH");
  }
}
