package org.tinkuy.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tinkuy.flows.Footprints.holder;
import static org.tinkuy.flows.Footprints.scope2;
import static org.tinkuy.flows.Footprints.scope2State;
import static org.tinkuy.flows.Footprints.value;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Figure.State;
import org.tinkuy.flows.Entry.Gap;
import org.tinkuy.kernel.Sentence;

/// What is not told leaves open whose emissions hang on it, and nobody else's.
class OpenEmissionsTest {
  private static final Offset<Double> EXACT = within(1e-6);

  /// F1 sells power and does not say how much: what it hands to F2 is not free of emissions,
  /// whether F1 burns fuel, resells what it buys, or tells of neither.
  @Test
  void powerThatAFirmSellsWithoutAnAmountLeavesTheTakerOpen() {
    for (Gap gap : List.of(Gap.UNKNOWN, Gap.REFUSED, Gap.LONGER, Gap.UNIT)) {
      List<Firms> firms =
          List.of(
              new Firms().flow("F1-gas", Direction.IN, "gas", 1000),
              new Firms().flow("F1-bought", Direction.IN, "power", 300, "utility", "", "grid"),
              new Firms());
      assertThat(firms)
          .allSatisfy(
              park -> {
                Carbon carbon =
                    park.silent("F1-power", Direction.OUT, "power", gap, "product")
                        .flow("F2-power", Direction.IN, "power", 200, "utility")
                        .flow("F3-power", Direction.IN, "power", 10, "utility", "", "grid")
                        .link("F1-power", "F2-power", 200)
                        .carbon();

                assertThat(scope2State(carbon, "F2")).isEqualTo(State.UNCERTAIN);
                assertThat(holder(carbon, "F2").scope2Market().state()).isEqualTo(State.UNCERTAIN);
                assertThat(carbon.handedOver().state()).isEqualTo(State.UNCERTAIN);
                assertThat(scope2State(carbon, "F3")).isEqualTo(State.KNOWN);
                assertThat(keys(carbon)).contains("reason.carbon.outputOpen");
              });
    }
  }

  /// Sun and wind make power without emissions, however much of it. 500 to 1500 MWh of gas at 0.202
  /// t/MWh and gas that nobody tells: at least the 500 count, not the 1000 in the middle.
  @Test
  void gasesOfABandAreAtLeastThoseOfItsLowerEnd() {
    Carbon carbon =
        new Firms()
            .band("F1-gas", Direction.IN, "gas", 500, 1500)
            .silent("F2-gas", Direction.IN, "gas", Gap.UNKNOWN)
            .carbon();
    Figure.Range range = carbon.park().scope1().range().orElseThrow();

    assertThat(carbon.park().scope1().state()).isEqualTo(State.UNCERTAIN);
    assertThat(range.low()).isCloseTo(range.value() / 2, within(1e-9));
    assertThat(range.value()).isPositive();
  }

  @Test
  void powerWithoutAnAmountOfWhoSaysThatItIsMadeWithoutFuelCarriesNothing() {
    Carbon carbon =
        new Firms()
            .silent("F1-power", Direction.OUT, "power", Gap.UNKNOWN, "product", "", "own")
            .flow("F2-power", Direction.IN, "power", 200, "utility")
            .link("F1-power", "F2-power", 200)
            .carbon();

    assertThat(scope2State(carbon, "F2")).isEqualTo(State.KNOWN);
    assertThat(scope2(carbon, "F2")).isZero();
    assertThat(keys(carbon)).doesNotContain("reason.carbon.outputOpen");
  }

  /// A part of the year says no more of the whole than nothing does.
  @Test
  void powerOfWhichAPartOfTheYearIsToldLeavesTheTakerOpen() {
    Carbon carbon =
        new Firms()
            .flow("F1-gas", Direction.IN, "gas", 1000)
            .partial("F1-power", Direction.OUT, "power", 100, "product", "", "own", "40")
            .flow("F2-power", Direction.IN, "power", 200, "utility")
            .link("F1-power", "F2-power", 200)
            .carbon();

    assertThat(scope2State(carbon, "F2")).isEqualTo(State.UNCERTAIN);
  }

  /// The body burns gas and does not say how much heat it hands out.
  @Test
  void heatOfTheBodyWithoutAnAmountLeavesItsTakersOpen() {
    Carbon carbon =
        new Firms()
            .flow("B-gas", Direction.IN, "gas", 1000)
            .silent("B-heat", Direction.OUT, "heat", Gap.UNKNOWN)
            .flow("F1-heat", Direction.IN, "heat", 400)
            .flow("F2-power", Direction.IN, "power", 10, "utility", "", "grid")
            .carbon();

    assertThat(scope2State(carbon, "F1")).isEqualTo(State.UNCERTAIN);
    assertThat(scope2State(carbon, "F2")).isEqualTo(State.KNOWN);
    assertThat(carbon.tenants().state()).isEqualTo(State.UNCERTAIN);
    assertThat(carbon.handedOver().state()).isEqualTo(State.UNCERTAIN);
    assertThat(keys(carbon)).contains("reason.carbon.outputOpen");
    assertThat(value(carbon.park().scope1())).isCloseTo(202.158, EXACT);
  }

  /// Of the 400 MWh that the body hands out nobody knows how much it bought: not all of its gas is
  /// behind them, and the split of a plant by heat and power hangs on both.
  @Test
  void heatThatTheBodyBuysWithoutAnAmountIsNotTakenForNone() {
    Carbon carbon =
        new Firms()
            .flow("B-gas", Direction.IN, "gas", 1000)
            .silent("B-bought", Direction.IN, "heat", Gap.UNKNOWN)
            .flow("B-heat", Direction.OUT, "heat", 400)
            .flow("B-power", Direction.OUT, "power", 200)
            .flow("F1-heat", Direction.IN, "heat", 400)
            .flow("F2-power", Direction.IN, "power", 200, "utility", "", "grid")
            .carbon();

    assertThat(scope2State(carbon, "B")).isEqualTo(State.UNCERTAIN);
    assertThat(scope2State(carbon, "F1")).isEqualTo(State.UNCERTAIN);
    assertThat(scope2State(carbon, "F2")).isEqualTo(State.UNCERTAIN);
    assertThat(carbon.handedOver().state()).isEqualTo(State.UNCERTAIN);
    assertThat(keys(carbon)).contains("reason.carbon.intakeOpen");
  }

  /// The firms take 900 MWh, of the grid or of the 1000 that the body buys and sells on: nobody
  /// knows, and the park's scope 2 is not 1900 MWh for certain.
  @Test
  void powerSoldOnWithoutAnAmountLeavesTheParkOpen() {
    Carbon carbon =
        new Firms()
            .flow("B-power", Direction.IN, "power", 1000, "utility", "", "grid")
            .silent("B-resale", Direction.OUT, "power", Gap.REFUSED)
            .flow("F1-power", Direction.IN, "power", 900, "utility", "", "grid")
            .flow("F2-power", Direction.IN, "power", 10, "utility", "", "contract", "1")
            .carbon();

    assertThat(scope2State(carbon, "B")).isEqualTo(State.UNCERTAIN);
    assertThat(scope2State(carbon, "F1")).isEqualTo(State.UNCERTAIN);
    assertThat(scope2State(carbon, "F2")).isEqualTo(State.KNOWN);
    assertThat(carbon.park().scope2Location().state()).isEqualTo(State.UNCERTAIN);
    assertThat(carbon.tenants().state()).isEqualTo(State.UNCERTAIN);
    assertThat(keys(carbon)).contains("reason.carbon.outputOpen");
  }

  /// F1 buys 100 MWh at 0.5 t and makes 100 of gas, of which it states 1 t/MWh, here 2 x 100 t for
  /// the 200 that it sells: 50 t of the grid and 100 t of its own go to F2, and nothing stays.
  @Test
  void whatAMakerBuysBesideIsPassedOnAndNotCountedAsMade() {
    Carbon carbon =
        new Firms()
            .flow("F1-gas", Direction.IN, "gas", 1000)
            .flow("F1-bought", Direction.IN, "power", 100, "utility", "", "grid")
            .flow("F1-power", Direction.OUT, "power", 200, "product", "", "", "200")
            .flow("F2-power", Direction.IN, "power", 200, "utility")
            .link("F1-power", "F2-power", 200)
            .carbon();

    assertThat(scope2(carbon, "F2")).isCloseTo(150, EXACT);
    assertThat(scope2(carbon, "F1")).isCloseTo(0, EXACT);
    assertThat(value(carbon.handedOver())).isCloseTo(100, EXACT);
    assertThat(value(carbon.tenants())).isCloseTo(202.158 + 50, EXACT);
    assertThat(value(carbon.park().scope2Location())).isCloseTo(50, EXACT);
  }

  /// A flow that one firm hides leaves that firm open, whatever the order of the names, and those
  /// whose heat it makes; it says nothing of the others.
  @Test
  void whoIsOpenDoesNotHangOnTheOrderOfNames() {
    for (UnaryOperator<String> name :
        List.<UnaryOperator<String>>of(id -> id, id -> id.equals("F1") ? "F9" : "F1")) {
      String silent = name.apply("F1");
      String other = name.apply("F9");
      Carbon carbon =
          new Firms()
              .silent(silent + "-gas", Direction.IN, "gas", Gap.REFUSED)
              .flow(other + "-gas", Direction.IN, "gas", 100)
              .flow(other + "-power", Direction.IN, "power", 100, "utility", "", "grid")
              .flow("F5-heat", Direction.IN, "heat", 10)
              .carbon();

      Map<String, List<State>> states = new TreeMap<>();
      carbon
          .holders()
          .forEach(
              footprint ->
                  states.put(
                      footprint.subject(),
                      List.of(footprint.scope1().state(), footprint.scope2Location().state())));
      assertThat(states)
          .containsEntry(silent, List.of(State.UNCERTAIN, State.NO_DATA))
          .containsEntry(other, List.of(State.KNOWN, State.KNOWN))
          // heat of which nobody states a factor
          .containsEntry("F5", List.of(State.NO_DATA, State.UNCERTAIN));
      assertThat(carbon.park().scope1().state()).isEqualTo(State.UNCERTAIN);
      assertThat(carbon.park().scope2Location().state()).isEqualTo(State.UNCERTAIN);
      assertThat(carbon.tenants().state()).isEqualTo(State.UNCERTAIN);
    }
  }

  /// What the body buys without a factor does not become known where it passes it on, and the gas
  /// that it hides leaves open those who take what it makes.
  @Test
  void whatTheBodyDoesNotKnowItsTakersDoNotKnow() {
    Carbon bought =
        new Firms()
            .flow("B-bought", Direction.IN, "heat", 100)
            .flow("B-heat", Direction.OUT, "heat", 100)
            .flow("F1-heat", Direction.IN, "heat", 100)
            .carbon();
    Carbon burnt =
        new Firms()
            .silent("B-gas", Direction.IN, "gas", Gap.REFUSED)
            .flow("B-heat", Direction.OUT, "heat", 100)
            .flow("F1-heat", Direction.IN, "heat", 100)
            .flow("F1-gas", Direction.IN, "gas", 10)
            .carbon();

    assertThat(scope2State(bought, "F1")).isEqualTo(State.UNCERTAIN);
    assertThat(scope2State(burnt, "F1")).isEqualTo(State.UNCERTAIN);
    assertThat(holder(burnt, "F1").scope1().state()).isEqualTo(State.KNOWN);
    assertThat(burnt.tenants().state()).isEqualTo(State.UNCERTAIN);
  }

  /// Energy that a holder takes in, of which a part of the year is told.
  @Test
  void aPartOfTheYearIsNotTheYear() {
    Carbon carbon =
        new Firms()
            .flow("B-gas", Direction.IN, "gas", 1000)
            .flow("B-heat", Direction.OUT, "heat", 400)
            .partial("F1-heat", Direction.IN, "heat", 100, "utility")
            .flow("F2-heat", Direction.IN, "heat", 100)
            .carbon();

    assertThat(scope2State(carbon, "F1")).isEqualTo(State.UNCERTAIN);
    assertThat(scope2State(carbon, "F2")).isEqualTo(State.KNOWN);
    assertThat(carbon.lacks()).extracting(Entry::flow).containsExactly("F1-heat");
  }

  /// The grid of ZZ is not known, a contract is: by market its firm is whole.
  @Test
  void aFactorThatIsMissingByLocationIsNotMissingByMarket() {
    Firms firms =
        new Firms()
            .flow("F1-power", Direction.IN, "power", 100, "utility", "", "contract", "20")
            .flow("F2-power", Direction.IN, "power", 100, "utility", "", "grid");

    Carbon carbon =
        CarbonAccount.of(firms.inventory(), firms.graph(), Firms.CATALOG, "ZZ", Set.of());

    assertThat(scope2State(carbon, "F1")).isEqualTo(State.UNCERTAIN);
    Figure market = holder(carbon, "F1").scope2Market();
    assertThat(market.state()).isEqualTo(State.KNOWN);
    assertThat(value(market)).isCloseTo(20, EXACT);
    assertThat(holder(carbon, "F2").scope2Market().state()).isEqualTo(State.UNCERTAIN);
  }

  private static List<String> keys(Carbon carbon) {
    return carbon.notices().stream().map(Sentence::key).toList();
  }
}
