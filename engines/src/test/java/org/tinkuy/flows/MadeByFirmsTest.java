package org.tinkuy.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tinkuy.flows.Footprints.holder;
import static org.tinkuy.flows.Footprints.scope2;
import static org.tinkuy.flows.Footprints.scope2State;
import static org.tinkuy.flows.Footprints.value;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Material;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.Entry.Gap;
import org.tinkuy.kernel.Sentence;

/// Power, heat, steam and cooling that firms make and sell: what they carry, and to whom.
class MadeByFirmsTest {
  private static final Offset<Double> EXACT = within(1e-6);
  private static final Set<String> ABOUT_SILENCE = Set.of("flows.fuelUntold", "flows.boughtUntold");

  /// Notices but for those of who tells one kind of energy alone, as nearly all do here.
  private static List<Sentence> aboutMakers(Carbon carbon) {
    return carbon.notices().stream()
        .filter(notice -> !ABOUT_SILENCE.contains(notice.key()))
        .toList();
  }

  /// F1 burns 1000 MWh of gas and sells 200 MWh of power to F2, of which it states 80 t: it is in
  /// its own scope 1, in scope 2 of F2, and once in the sum of the firms and in the park.
  @Test
  void powerThatAFirmMakesCarriesWhatItStatesAndCountsOnceAmongTheFirms() {
    Carbon carbon =
        new Firms()
            .flow("F1-gas", Direction.IN, "gas", 1000)
            .flow("F1-power", Direction.OUT, "power", 200, "product", "", "own", "80")
            .flow("F2-power", Direction.IN, "power", 200, "utility")
            .link("F1-power", "F2-power", 200)
            .carbon();

    assertThat(scope2(carbon, "F2")).isCloseTo(80, EXACT);
    assertThat(scope2(carbon, "F1")).isCloseTo(0, EXACT);
    assertThat(value(carbon.handedOver())).isCloseTo(80, EXACT);
    assertThat(value(carbon.tenants())).isCloseTo(202.158, EXACT);
    assertThat(value(carbon.park().scope1())).isCloseTo(202.158, EXACT);
    assertThat(value(carbon.park().scope2Location())).isCloseTo(0, EXACT);
    assertThat(aboutMakers(carbon)).isEmpty();
  }

  /// What F1 makes of its gas for F2 is not free of emissions because nobody states them.
  @Test
  void powerThatAFirmMakesOfFuelWithoutAFactorLeavesTheTakerOpen() {
    Carbon carbon =
        new Firms()
            .flow("F1-gas", Direction.IN, "gas", 1000)
            .flow("F1-bought", Direction.IN, "power", 0)
            .flow("F1-power", Direction.OUT, "power", 200, "product")
            .flow("F2-power", Direction.IN, "power", 200, "utility")
            .link("F1-power", "F2-power", 200)
            .carbon();

    assertThat(holder(carbon, "F2").scope2Location().state()).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(holder(carbon, "F2").scope2Market().state()).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(holder(carbon, "F1").scope2Location().state()).isEqualTo(Figure.State.KNOWN);
    assertThat(value(carbon.park().scope1())).isCloseTo(202.158, EXACT);
    assertThat(carbon.park().scope2Location().state()).isEqualTo(Figure.State.KNOWN);
    assertThat(aboutMakers(carbon))
        .extracting(Sentence::key)
        .containsExactly("reason.carbon.makerOpen");
  }

  @Test
  void heatThatTheParkBodyBuysOfAFirmWithoutAFactorLeavesTheBodyOpen() {
    Carbon carbon =
        new Firms()
            .flow("F1-gas", Direction.IN, "gas", 1000)
            .flow("F1-heat", Direction.OUT, "heat", 200, "product")
            .flow("B-heat", Direction.IN, "heat", 200, "utility")
            .link("F1-heat", "B-heat", 200)
            .carbon();

    assertThat(holder(carbon, "B").scope2Location().state()).isEqualTo(Figure.State.UNCERTAIN);
  }

  /// What F1 does not state does not become known where the body passes it on to F2.
  @Test
  void heatWithoutAFactorThatTheBodyPassesOnLeavesItsTakersOpen() {
    Carbon carbon =
        new Firms()
            .flow("F1-gas", Direction.IN, "gas", 1000)
            .flow("F1-heat", Direction.OUT, "heat", 200, "product")
            .flow("B-heat", Direction.IN, "heat", 200, "utility")
            .flow("B-grid", Direction.OUT, "heat", 200, "utility")
            .flow("F2-heat", Direction.IN, "heat", 150, "utility")
            .flow("F3-heat", Direction.IN, "heat", 50, "utility")
            .flow("F4-power", Direction.IN, "power", 10, "utility", "", "grid")
            .link("F1-heat", "B-heat", 200)
            .carbon();

    assertThat(scope2State(carbon, "B")).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(scope2State(carbon, "F2")).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(scope2State(carbon, "F3")).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(scope2State(carbon, "F4")).isEqualTo(Figure.State.KNOWN);
    assertThat(scope2State(carbon, "F1")).isEqualTo(Figure.State.KNOWN);
    // only the maker can mend it
    assertThat(aboutMakers(carbon))
        .filteredOn(notice -> notice.key().equals("reason.carbon.makerOpen"))
        .singleElement()
        .satisfies(notice -> assertThat(notice.toString()).contains("F1-heat"));
  }

  /// Through two firms, and round in a circle between them.
  @Test
  void heatWithoutAFactorIsFollowedThroughAllWhoPassItOn() {
    Carbon carbon =
        new Firms()
            .flow("F1-gas", Direction.IN, "gas", 1000)
            .flow("F1-heat", Direction.OUT, "heat", 200, "product")
            .flow("F2-in", Direction.IN, "heat", 200, "utility")
            .flow("F2-out", Direction.OUT, "heat", 100, "product")
            .flow("F2-back", Direction.IN, "heat", 10, "utility")
            .flow("F3-in", Direction.IN, "heat", 100, "utility")
            .flow("F3-out", Direction.OUT, "heat", 40, "product")
            .flow("F3-back", Direction.OUT, "heat", 10, "product")
            .flow("F4-in", Direction.IN, "heat", 40, "utility")
            .link("F1-heat", "F2-in", 200)
            .link("F2-out", "F3-in", 100)
            .link("F3-back", "F2-back", 10)
            .link("F3-out", "F4-in", 40)
            .carbon();

    assertThat(scope2State(carbon, "F2")).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(scope2State(carbon, "F3")).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(scope2State(carbon, "F4")).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(scope2State(carbon, "F1")).isEqualTo(Figure.State.KNOWN);
  }

  /// Fuel that is given out, stored whole, passed on whole or made into products makes no power.
  @Test
  void whoBurnsNoFuelThatItHoldsMakesPowerWithoutEmissions() {
    List<Firms> firms =
        List.of(
            new Firms().flow("F1-chips", Direction.OUT, "gas", 300, "product"),
            new Firms()
                .flow("F1-gas", Direction.IN, "gas", 300)
                .flow("F1-tank", Direction.STORED, "gas", 300),
            new Firms()
                .flow("F1-gas", Direction.IN, "gas", 300)
                .flow("F1-pipe", Direction.OUT, "gas", 300, "utility"),
            new Firms()
                .flow("F1-gas", Direction.IN, "gas", 300)
                .fate("F1-feed", "", Optional.of(Material.Use.REPURPOSE))
                .flow("F1-feed", Direction.CONSUMED, "gas", 300, "product"));

    assertThat(firms)
        .allSatisfy(
            park -> {
              Carbon carbon =
                  park.flow("F1-power", Direction.OUT, "power", 200, "product")
                      .flow("F2-power", Direction.IN, "power", 200, "utility")
                      .link("F1-power", "F2-power", 200)
                      .carbon();
              assertThat(scope2State(carbon, "F2")).isEqualTo(Figure.State.KNOWN);
              assertThat(scope2(carbon, "F2")).isZero();
              assertThat(aboutMakers(carbon)).isEmpty();
            });
  }

  /// Fuel from stock is burnt though none came in.
  @Test
  void whoBurnsItsStockMakesPowerOfFuel() {
    Carbon carbon =
        new Firms()
            .flow("F1-tank", Direction.STORED, "gas", -500)
            .flow("F1-power", Direction.OUT, "power", 200, "product")
            .flow("F2-power", Direction.IN, "power", 200, "utility")
            .link("F1-power", "F2-power", 200)
            .carbon();

    assertThat(value(holder(carbon, "F1").scope1())).isCloseTo(500 * 0.202158, EXACT);
    assertThat(scope2State(carbon, "F2")).isEqualTo(Figure.State.UNCERTAIN);
  }

  /// Of 200 MWh that F1 sells nobody knows how much it bought: not all of it counts as its own.
  @Test
  void powerBoughtWithoutAnAmountIsNotTakenForNone() {
    Firms burning = new Firms().flow("F1-gas", Direction.IN, "gas", 1000);
    for (Firms firms : List.of(burning, new Firms())) {
      Carbon carbon =
          firms
              .silent("F1-in", Direction.IN, "power", Gap.UNKNOWN, "utility", "", "grid")
              .flow("F1-power", Direction.OUT, "power", 200, "product", "", "own", "80")
              .flow("F2-power", Direction.IN, "power", 200, "utility")
              .link("F1-power", "F2-power", 200)
              .carbon();

      assertThat(scope2State(carbon, "F2")).isEqualTo(Figure.State.UNCERTAIN);
      assertThat(value(carbon.handedOver())).isZero();
      assertThat(aboutMakers(carbon))
          .singleElement()
          .satisfies(
              notice -> {
                assertThat(notice.key()).isEqualTo("reason.carbon.intakeOpen");
                assertThat(notice.toString()).contains("F1-in");
              });
    }
  }

  /// F1 states 80 t of heat that the body buys: of what the body uses itself they are its scope 2
  /// and not once more its scope 3; of what F2 gets of it they are of the firms.
  @Test
  void whatTheBodyUsesItselfIsItsScope2AndNoneOfItsScope3() {
    Carbon all = heatForTheBody().carbon();
    Carbon half =
        heatForTheBody()
            .flow("B-grid", Direction.OUT, "heat", 100, "utility")
            .flow("F2-heat", Direction.IN, "heat", 100, "utility")
            .carbon();

    assertThat(scope2(all, "B")).isCloseTo(80, EXACT);
    assertThat(value(all.tenants())).isCloseTo(202.158 - 80, EXACT);
    assertThat(scope2(half, "B")).isCloseTo(40, EXACT);
    assertThat(scope2(half, "F2")).isCloseTo(40, EXACT);
    assertThat(value(half.tenants())).isCloseTo(202.158 - 40, EXACT);
  }

  private static Firms heatForTheBody() {
    return new Firms()
        .flow("F1-gas", Direction.IN, "gas", 1000)
        .flow("F1-heat", Direction.OUT, "heat", 200, "product", "", "", "80")
        .flow("B-heat", Direction.IN, "heat", 200, "utility")
        .link("F1-heat", "B-heat", 200);
  }

  /// A firm that burns no fuel makes its power of sun or water.
  @Test
  void powerThatAFirmSellsWithoutFuelCarriesNothing() {
    Carbon carbon =
        new Firms()
            .flow("F1-power", Direction.OUT, "power", 200, "product", "", "own")
            .flow("F2-power", Direction.IN, "power", 200, "utility")
            .link("F1-power", "F2-power", 200)
            .carbon();

    assertThat(scope2(carbon, "F2")).isCloseTo(0, EXACT);
    assertThat(holder(carbon, "F2").scope2Location().state()).isEqualTo(Figure.State.KNOWN);
    assertThat(aboutMakers(carbon)).isEmpty();
  }
}
