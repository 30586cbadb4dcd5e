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
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Material;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.Entry.Gap;
import org.tinkuy.kernel.Sentence;

class CarbonAccountTest {
  private static final Offset<Double> EXACT = within(1e-6);

  /// A park of which no energy is told emits nobody knows what, and not 0 t.
  @Test
  void tellsNoEmissionsWhereNoEnergyIsTold() {
    Carbon carbon = new Firms().flow("F1-water", Direction.IN, "water", 100).carbon();

    assertThat(carbon.park().figures()).allMatch(figure -> figure.state() == Figure.State.NO_DATA);
    assertThat(carbon.tenants().findValue()).isEmpty();
  }

  /// Of the first only fuel is told, of the second only water, and of the third only power: a
  /// spinning mill without a row of fuel was said to emit 0 t by scope 1. A row of 0 says so.
  @Test
  void aFirmThatTellsNoEnergyIsNotTakenForOneWithoutEmissions() {
    Carbon carbon =
        new Firms()
            .flow("F1-gas", Direction.IN, "gas", 1000)
            .flow("F2-water", Direction.IN, "water", 100)
            .flow("F3-power", Direction.IN, "power", 100, "utility", "", "grid")
            .flow("F4-gas", Direction.IN, "gas", 0)
            .flow("F4-power", Direction.IN, "power", 0, "utility", "", "grid")
            .carbon();

    assertThat(holder(carbon, "F2").figures())
        .allMatch(figure -> figure.state() == Figure.State.NO_DATA);
    assertThat(holder(carbon, "F1").scope1().state()).isEqualTo(Figure.State.KNOWN);
    assertThat(holder(carbon, "F1").scope2Location().state()).isEqualTo(Figure.State.NO_DATA);
    assertThat(holder(carbon, "F3").scope1().state()).isEqualTo(Figure.State.NO_DATA);
    assertThat(holder(carbon, "F3").biogenic().state()).isEqualTo(Figure.State.NO_DATA);
    assertThat(value(holder(carbon, "F3").scope2Location())).isCloseTo(50, EXACT);
    assertThat(value(holder(carbon, "F4").scope1())).isZero();
    assertThat(value(holder(carbon, "F4").scope2Location())).isZero();
  }

  /// A firm that keeps its gas to itself was said to emit "at least 0 t" of what grew.
  @Test
  void aFossilFuelThatIsRefusedLeavesNoBiogenicCarbonOpen() {
    Carbon carbon =
        new Firms()
            .flow("F1-power", Direction.IN, "power", 10)
            .silent("F1-gas", Direction.IN, "gas", Gap.REFUSED)
            .carbon();

    assertThat(holder(carbon, "F1").scope1().state()).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(holder(carbon, "F1").biogenic().state()).isEqualTo(Figure.State.KNOWN);
    assertThat(carbon.park().biogenic().unit().code()).isEqualTo("t");
  }

  @Test
  void countsGasByItsHeatingValueAndFactor() {
    // IPCC 2006: 100 TJ of gas in industry give 5,610 t CO2, 0.1 t CH4, 0.01 t N2O, with the
    // potentials 28 and 265 of AR5 5,615.45 t; the catalog joins them to 56,154.5 kg/TJ, here
    // 56,155. 100 TJ are 27,777.8 MWh.
    Carbon carbon = new Firms().flow("F1-gas", Direction.IN, "gas", 100 / 0.0036).carbon();

    assertThat(value(carbon.park().scope1())).isCloseTo(5615.5, EXACT);
    assertThat(carbon.factors()).extracting(Carbon.Factor::what).containsExactly("gas");
  }

  @Test
  void takesTheAverageOfTheGridAndNeverItsMargin() {
    // 0.5 t/MWh is the average of the year before; 0.9 is a margin of the same year
    Carbon carbon =
        new Firms().flow("F1-power", Direction.IN, "power", 100, "utility", "", "grid").carbon();

    assertThat(value(carbon.park().scope2Location())).isCloseTo(50, EXACT);
    assertThat(carbon.factors().getFirst().year()).isEqualTo("2023");
  }

  @Test
  void ownPowerEmitsNothing() {
    Carbon carbon =
        new Firms().flow("F1-pv", Direction.IN, "power", 100, "utility", "", "own").carbon();

    assertThat(value(carbon.park().scope2Location())).isZero();
  }

  @Test
  void aContractCountsByMarketOnly() {
    // 100 MWh under a contract whose supplier states 20 t: 50 t by location, 20 t by market
    Carbon carbon =
        new Firms()
            .flow("F1-power", Direction.IN, "power", 100, "utility", "", "contract", "20")
            .carbon();

    assertThat(value(carbon.park().scope2Location())).isCloseTo(50, EXACT);
    assertThat(value(carbon.park().scope2Market())).isCloseTo(20, EXACT);
  }

  /// Scope 2 Guidance (2015): what is bought without a contract is the residual mix, which nobody
  /// knows here; by location nothing stands in for anything.
  @Test
  void theAverageInPlaceOfAResidualMixIsTold() {
    Carbon grid =
        new Firms()
            .flow("F1-gas", Direction.IN, "gas", 0)
            .flow("F1-power", Direction.IN, "power", 100, "utility", "", "grid")
            .carbon();
    Carbon contract =
        new Firms()
            .flow("F1-gas", Direction.IN, "gas", 0)
            .flow("F1-power", Direction.IN, "power", 100, "utility", "", "contract", "20")
            .carbon();

    assertThat(value(grid.park().scope2Market())).isCloseTo(50, EXACT);
    assertThat(grid.notices())
        .extracting(Sentence::key)
        .containsExactly("reason.carbon.noResidual");
    assertThat(contract.notices()).isEmpty();
  }

  /// The residual mix of YY, 0.7 t/MWh, counts by market alone; its grid of 2020, 0.5, stands in
  /// for 2024, 4 years later, where 2 pass.
  @Test
  void theResidualMixCountsByMarketAndAnOldFactorIsTold() {
    Firms firms =
        new Firms()
            .flow("F1-gas", Direction.IN, "gas", 0)
            .flow("F2-gas", Direction.IN, "gas", 0)
            .flow("F1-power", Direction.IN, "power", 100, "utility", "", "grid")
            .flow("F2-power", Direction.IN, "power", 100, "utility", "", "contract", "20");

    Carbon carbon =
        CarbonAccount.of(firms.inventory(), firms.graph(), Firms.CATALOG, "YY", Set.of());

    assertThat(value(carbon.park().scope2Location())).isCloseTo(100, EXACT);
    assertThat(value(carbon.park().scope2Market())).isCloseTo(70 + 20, EXACT);
    assertThat(carbon.notices())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.toString()).contains("YY is of 2020", "stands in for 2024");
              assertThat(notice.parts().getFirst().isCountry()).isTrue();
            });
  }

  /// Of 1000 MWh of gas 400 become hydrogen and 100 are burnt in a kiln that is told for itself:
  /// 600 are burnt.
  @Test
  void whatBecomesAPartOfProductsIsNotBurnt() {
    Carbon carbon =
        new Firms()
            .flow("F1-gas", Direction.IN, "gas", 1000)
            .fate("F1-feed", "", Optional.of(Material.Use.REPURPOSE))
            .flow("F1-feed", Direction.CONSUMED, "gas", 400, "product")
            .fate("F1-kiln", "", Optional.of(Material.Use.RECOVER))
            .flow("F1-kiln", Direction.CONSUMED, "gas", 100, "product")
            .carbon();

    assertThat(value(carbon.park().scope1())).isCloseTo(600 * 0.0036 * 56.155, EXACT);
    assertThat(carbon.lacks()).isEmpty();
  }

  @Test
  void whatIsUsedUpForNobodyKnowsWhatIsNotGuessedToBeBurnt() {
    Carbon carbon =
        new Firms()
            .flow("F1-gas", Direction.IN, "gas", 1000)
            .flow("F1-feed", Direction.CONSUMED, "gas", 400, "product")
            .carbon();

    assertThat(carbon.park().scope1().state()).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(value(carbon.park().scope1())).isCloseTo(600 * 0.0036 * 56.155, EXACT);
    assertThat(carbon.lacks()).extracting(Entry::flow).containsExactly("F1-feed");
  }

  @Test
  void powerSoldOnIsCountedOnceAndItsLossesStayWithTheSeller() {
    // the body buys 100 and sells 80 of it; firms take 80 + 120 of the grid. At the fence: 220 MWh
    Carbon carbon =
        new Firms()
            .flow("B-power", Direction.IN, "power", 100, "utility", "", "grid")
            .flow("B-resale", Direction.OUT, "power", 80, "utility", "", "grid")
            .flow("F1-power", Direction.IN, "power", 50, "utility", "", "grid")
            .flow("F2-power", Direction.IN, "power", 150, "utility", "", "grid")
            .carbon();

    assertThat(value(carbon.park().scope2Location())).isCloseTo(0.5 * 220, EXACT);
    assertThat(scope2(carbon, "B")).isCloseTo(0.5 * 20, EXACT);
    assertThat(scope2(carbon, "F1")).isCloseTo(0.5 * 50, EXACT);
    assertThat(scope2(carbon, "F2")).isCloseTo(0.5 * 150, EXACT);
    assertThat(value(carbon.tenants())).isCloseTo(0.5 * 200, EXACT);
  }

  /// The same 80 MWh, told as two flows, or handed to F1 by a link as far as 30 of them: neither
  /// changes what comes through the fence.
  @Test
  void powerSoldOnInTwoFlowsOrByLinksIsCountedOnceToo() {
    List<Firms> firms =
        List.of(
            resold()
                .flow("B-resale1", Direction.OUT, "power", 50, "utility", "", "grid")
                .flow("B-resale2", Direction.OUT, "power", 30, "utility", "", "grid"),
            resold()
                .flow("B-resale", Direction.OUT, "power", 80, "utility", "", "grid")
                .link("B-resale", "F1-power", 30));
    assertThat(firms)
        .allSatisfy(
            park -> {
              Carbon carbon = park.carbon();

              assertThat(value(carbon.park().scope2Location())).isCloseTo(0.5 * 220, EXACT);
              assertThat(scope2(carbon, "B")).isCloseTo(0.5 * 20, EXACT);
              assertThat(scope2(carbon, "F1")).isCloseTo(0.5 * 50, EXACT);
              assertThat(scope2(carbon, "F2")).isCloseTo(0.5 * 150, EXACT);
            });
  }

  private static Firms resold() {
    return new Firms()
        .flow("B-power", Direction.IN, "power", 100, "utility", "", "grid")
        .flow("F1-power", Direction.IN, "power", 50, "utility", "", "grid")
        .flow("F2-power", Direction.IN, "power", 150, "utility", "", "grid");
  }

  @Test
  void sharesAPlantByTheEfficiencyMethod() {
    // GHG Protocol tool (2006), efficiencies 80 % and 35 %: 10,000 t, heat 100,000 GJ, power
    // 50,000 GJ give heat 125,000 of 125,000 + 142,857.14: 4,666.67 t, power 5,333.33 t
    double share = new CombinedHeatAndPower(0.8, 0.35).heatShare(100_000, 50_000);

    assertThat(10_000 * share).isCloseTo(4666.67, within(0.005));
    assertThat(10_000 * (1 - share)).isCloseTo(5333.33, within(0.005));
  }

  @Test
  void whatIsHandedOverStandsInBothBooksAndOnceInThePark() {
    // the body burns 1000 MWh of gas, 56.155 kg/GJ x 3600 GJ = 202.158 t, and makes 400 MWh of heat
    // and 200 of power: heat 500 of 500 + 571.43. F1 takes the heat, F2 the power.
    Firms firms =
        new Firms()
            .flow("B-gas", Direction.IN, "gas", 1000)
            .flow("B-heat", Direction.OUT, "heat", 400)
            .flow("B-power", Direction.OUT, "power", 200)
            .flow("F1-heat", Direction.IN, "heat", 400)
            .flow("F2-power", Direction.IN, "power", 200, "utility", "", "grid");

    Carbon carbon = firms.carbon();

    double all = 202.158;
    double heat = all * 500 / (500 + 200 / 0.35);
    assertThat(value(holder(carbon, "B").scope1())).isCloseTo(all, EXACT);
    assertThat(scope2(carbon, "B")).isCloseTo(0, EXACT);
    assertThat(scope2(carbon, "F1")).isCloseTo(heat, EXACT);
    assertThat(scope2(carbon, "F2")).isCloseTo(all - heat, EXACT);
    assertThat(value(carbon.handedOver())).isCloseTo(all, EXACT);
    assertThat(value(carbon.park().scope1())).isCloseTo(all, EXACT);
    assertThat(value(carbon.park().scope2Location())).isCloseTo(0, EXACT);
  }

  @Test
  void allHoldersLessWhatIsHandedOverIsThePark() {
    Firms firms =
        new Firms()
            .flow("B-gas", Direction.IN, "gas", 1000)
            .flow("B-bought", Direction.IN, "power", 60, "utility", "", "grid")
            .flow("B-heat", Direction.OUT, "heat", 400)
            .flow("B-power", Direction.OUT, "power", 200)
            .flow("F1-heat", Direction.IN, "heat", 380)
            .flow("F1-gas", Direction.IN, "gas", 77)
            .flow("F2-power", Direction.IN, "power", 150, "utility", "", "grid")
            .flow("F3-power", Direction.IN, "power", 90, "utility", "", "grid");

    Carbon carbon = firms.carbon();

    double holders =
        carbon.holders().stream()
            .flatMap(f -> Stream.of(f.scope1(), f.scope2Location()))
            .mapToDouble(figure -> figure.findValue().orElse(0.0))
            .sum();
    double park = value(carbon.park().scope1()) + value(carbon.park().scope2Location());
    assertThat(holders - value(carbon.handedOver())).isCloseTo(park, EXACT);
    // at the fence: gas 1077 MWh, and the grid for 60 MWh of the body and 240 - 200 of the firms
    assertThat(park).isCloseTo(1077 * 0.202158 + 0.5 * (60 + 40), EXACT);
  }

  @Test
  void heatGivenAwayByAFirmCarriesNothing() {
    Carbon carbon =
        new Firms()
            .flow("F1-gas", Direction.IN, "gas", 1000)
            .flow("F1-heat", Direction.OUT, "heat", 100, "by-product")
            .flow("F2-heat", Direction.IN, "heat", 100, "input")
            .link("F1-heat", "F2-heat", 100)
            .carbon();

    assertThat(scope2(carbon, "F2")).isCloseTo(0, EXACT);
    assertThat(value(carbon.park().scope1())).isCloseTo(202.158, EXACT);
  }

  @Test
  void fuelPutOnStockIsNotBurnt() {
    Carbon carbon =
        new Firms()
            .flow("F1-gas", Direction.IN, "gas", 1000)
            .flow("F1-tank", Direction.STORED, "gas", 400)
            .carbon();

    assertThat(value(carbon.park().scope1())).isCloseTo(600 * 0.202158, EXACT);
  }

  @Test
  void namesWhatIsNotCounted() {
    Carbon carbon =
        new Firms()
            .flow("F1-gas", Direction.IN, "gas", 1000)
            .silent("F2-gas", Direction.IN, "gas", Gap.REFUSED)
            .carbon();

    assertThat(carbon.lacks()).extracting(Entry::flow).containsExactly("F2-gas");
    assertThat(carbon.park().scope1().state()).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(carbon.park().scope1().range().orElseThrow().high())
        .isEqualTo(Double.POSITIVE_INFINITY);
  }

  /// Who does not tell how much power comes in does not emit 0 t by it; what others emit is known.
  @Test
  void powerThatNobodyTellsOfIsNotTakenForNone() {
    Carbon carbon =
        new Firms()
            .silent("F1-power", Direction.IN, "power", Gap.REFUSED, "utility", "", "grid")
            .silent("F2-sun", Direction.IN, "power", Gap.UNKNOWN, "utility", "", "own")
            .flow("F2-power", Direction.IN, "power", 100, "utility", "", "grid")
            .carbon();

    assertThat(carbon.lacks()).extracting(Entry::flow).containsExactly("F1-power");
    assertThat(scope2State(carbon, "F1")).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(scope2State(carbon, "F2")).isEqualTo(Figure.State.KNOWN);
    assertThat(carbon.park().scope2Location().state()).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(carbon.tenants().state()).isEqualTo(Figure.State.UNCERTAIN);
  }

  /// F2 tells power and no fuel, and F3 that it burns none: the sum of the park told both alike.
  @Test
  void whoTellsNoFuelLeavesTheSumsOfThePark() {
    Firms told =
        new Firms()
            .flow("F1-gas", Direction.IN, "gas", 1000)
            .flow("F1-power", Direction.IN, "power", 0)
            .flow("F3-power", Direction.IN, "power", 100, "utility", "", "grid")
            .flow("F3-gas", Direction.IN, "gas", 0);
    Carbon whole = told.carbon();
    Carbon open = told.flow("F2-power", Direction.IN, "power", 100, "utility", "", "grid").carbon();

    assertThat(whole.park().scope1().state()).isEqualTo(Figure.State.KNOWN);
    assertThat(whole.park().biogenic().state()).isEqualTo(Figure.State.KNOWN);
    assertThat(open.park().scope1().state()).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(open.park().biogenic().state()).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(open.park().scope2Location().state()).isEqualTo(Figure.State.KNOWN);
    // "about 316 t" of the firms stood under a scope 1 of the same firms that was not known
    assertThat(whole.tenants().state()).isEqualTo(Figure.State.KNOWN);
    assertThat(open.tenants().state()).isEqualTo(Figure.State.UNCERTAIN);
  }

  /// F3 is in the park and in no row of energy: circularity left its shares open for it, and the
  /// greenhouse gases of the same flows were told as those of all.
  @Test
  void aFirmThatTellsNoEnergyLeavesGasesOpenAsItLeavesShares() {
    Firms firms =
        new Firms()
            .flow("F1-gas", Direction.IN, "gas", 1000)
            .flow("F1-power", Direction.IN, "power", 100, "utility", "", "grid")
            .flow("F2-gas", Direction.IN, "gas", 0)
            .flow("F2-power", Direction.IN, "power", 100, "utility", "", "grid");
    Set<String> two = Set.of("F1", "F2");
    Set<String> three = Set.of("F1", "F2", "F3");

    assertThat(states(firms, two)).containsOnly(Figure.State.KNOWN);
    assertThat(states(firms, three)).containsOnly(Figure.State.UNCERTAIN);
    assertThat(of(firms, two).notices())
        .extracting(Sentence::key)
        .doesNotContain("flows.energyUntold");
    assertThat(of(firms, three).notices())
        .filteredOn(notice -> notice.key().equals("flows.energyUntold"))
        .singleElement()
        .extracting(Sentence::values)
        .isEqualTo(List.of("1"));
  }

  private static Carbon of(Firms firms, Set<String> ids) {
    return CarbonAccount.of(firms.inventory(), firms.graph(), Firms.CATALOG, "XX", ids);
  }

  private static List<Figure.State> states(Firms firms, Set<String> ids) {
    Carbon carbon = of(firms, ids);
    Circularity circularity =
        CircularityAccount.of(firms.inventory(), firms.graph(), Firms.CATALOG, "XX", ids);
    return Stream.of(
            carbon.park().scope1(),
            carbon.park().scope2Location(),
            carbon.park().biogenic(),
            carbon.tenants(),
            circularity.renewableEnergy(),
            circularity.ownEnergy())
        .map(Figure::state)
        .toList();
  }

  /// The other way round: fuel without a row of power left scope 2 of the park known.
  @Test
  void whoTellsFuelAndNoPowerLeavesScopeTwoOpen() {
    Carbon carbon = new Firms().flow("F1-gas", Direction.IN, "gas", 1000).carbon();

    assertThat(carbon.park().scope1().state()).isEqualTo(Figure.State.KNOWN);
    assertThat(carbon.park().scope2Location().state()).isEqualTo(Figure.State.UNCERTAIN);
  }

  /// Scope 2 of the park was "at least" so much, and nothing said why: F1 and F2 tell fuel and no
  /// power, F3 power and no fuel, F4 both, and F5 neither.
  @Test
  void tellsOfHowManyEachScopeMissesSomething() {
    Firms firms =
        new Firms()
            .flow("F1-gas", Direction.IN, "gas", 1000)
            .flow("F2-gas", Direction.IN, "gas", 0)
            .flow("F3-power", Direction.IN, "power", 100, "utility", "", "grid")
            .flow("F4-gas", Direction.IN, "gas", 10)
            .flow("F4-power", Direction.IN, "power", 100, "utility", "", "grid");

    assertThat(of(firms, Set.of("F1", "F2", "F3", "F4", "F5")).notices())
        .filteredOn(notice -> notice.key().startsWith("flows."))
        .extracting(notice -> notice.key() + " " + notice.values())
        .containsExactly(
            "flows.fuelUntold [1]", "flows.boughtUntold [2]", "flows.energyUntold [1]");
    assertThat(of(firms, Set.of("F4")).notices())
        .extracting(Sentence::english)
        .anyMatch(told -> told.startsWith("Firms or bodies that report fuel and no power"));
  }

  /// GHG Protocol, Scope 3 Standard (2011), category 1, by the supplier's own figure: of 100 t of
  /// slag that came in the supplier says 2.5 t/t, thus 250 t; of 40 t of scrap nobody says
  /// anything, which is a lack and no 0.
  @Test
  void whatIsBoughtCountsByTheFactorOfItsSupplierAlone() {
    Carbon carbon =
        new Firms()
            .flow("F1-slag", Direction.IN, "slag", 100, "input", "", "", "250")
            .flow("F1-scrap", Direction.IN, "scrap", 40, "input")
            .flow("F2-scrap", Direction.IN, "scrap", 40, "input")
            .flow("F3-slag", Direction.OUT, "slag", 10, "product", "", "", "25")
            .carbon();

    assertThat(value(holder(carbon, "F1").purchased())).isCloseTo(250, EXACT);
    assertThat(value(carbon.park().purchased())).isCloseTo(250, EXACT);
    // what others bought without a factor comes on top
    assertThat(carbon.park().purchased().state()).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(carbon.park().purchased().range().orElseThrow().high())
        .isEqualTo(Double.POSITIVE_INFINITY);
    for (String firm : List.of("F2", "F3")) {
      Figure none = holder(carbon, firm).purchased();
      assertThat(none.state()).as(firm).isEqualTo(Figure.State.NO_DATA);
      assertThat(none.findValue()).as(firm).isEmpty();
    }
  }

  /// The factor of a supplier of power belongs to scope 2, and not to what is bought as well.
  @Test
  void theFactorOfAContractOfPowerIsNoPurchasedGood() {
    Carbon carbon =
        new Firms()
            .flow("F1-power", Direction.IN, "power", 100, "utility", "", "contract", "20")
            .carbon();

    assertThat(carbon.park().purchased().state()).isEqualTo(Figure.State.NO_DATA);
  }
}
