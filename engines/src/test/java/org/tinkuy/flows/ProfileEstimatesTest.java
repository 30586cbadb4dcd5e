package org.tinkuy.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tinkuy.flows.FlowSketch.entry;
import static org.tinkuy.flows.FlowSketch.range;
import static org.tinkuy.flows.FlowSketch.rate;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.catalog.SectorRate;
import org.tinkuy.flows.Amount.Found;
import org.tinkuy.flows.Entry.Gap;
import org.tinkuy.flows.Inventory.Filled;
import org.tinkuy.park.RowRef;

/// What is usual in a sector, for a brewery that made 500 m3 of beer in 2024.
class ProfileEstimatesTest {
  private static final SectorRate WATER = rate("1103", "beer m3", "in", "water", range(4, 7, "m3"));

  private static FlowSketch brewery(SectorRate... rates) {
    return FlowSketch.knowing(rates)
        .row("economics", "tenant=brew", "period=2024", "output=500 m3");
  }

  /// 4 to 7 m3 of water for one of beer: 2000 to 3500 m3, the middle 2750, as unsure as any value
  /// between them: 1500 / (2 sqrt 3) = 433.01.
  @Test
  void isWhatWasMadeTimesTheUsualForOne() {
    Entry water = entry(brewery(WATER).inventory("2024", true), "profile:brew.water.in");

    Amount amount = water.amount().orElseThrow();
    assertThat(amount.value()).isCloseTo(2750, within(1e-9));
    assertThat(amount.deviation()).isCloseTo(433.0127, within(1e-4));
    assertThat(amount.found()).isEqualTo(Found.ESTIMATED);
    assertThat(water.direction()).isEqualTo(Direction.IN);
    assertThat(water.holder()).isEqualTo("brew");
    assertThat(water.use().kind()).isEqualTo("utility");
    assertThat(water.use().row()).isEqualTo(new RowRef("tenants", "brew"));
    assertThat(water.isWhole()).isTrue();
  }

  @Test
  void isNotMadeWhereNobodyAsksForIt() {
    assertThat(brewery(WATER).inventory("2024", false).entries()).isEmpty();
  }

  /// 80 to 120 kWh for each of 500 m3 are 40 to 60 MWh; 140 to 200 kg are 70 to 100 t.
  @Test
  void isInTheUnitOfItsFamily() {
    Inventory inventory =
        brewery(
                rate("1103", "beer m3", "in", "power", range(80, 120, "kWh")),
                rate("1103", "beer m3", "out", "grain", range(140, 200, "kg")))
            .inventory("2024", true);

    assertThat(entry(inventory, "profile:brew.power.in").known().value())
        .isCloseTo(50, within(1e-9));
    Entry grain = entry(inventory, "profile:brew.grain.out");
    assertThat(grain.known().value()).isCloseTo(85, within(1e-9));
    assertThat(grain.direction()).isEqualTo(Direction.OUT);
    assertThat(grain.use().kind()).isEqualTo("by-product");
  }

  /// 250 000 L are 250 m3: half of the above.
  @Test
  void readsTheOutputInTheUnitItIsToldIn() {
    Inventory inventory =
        FlowSketch.knowing(WATER)
            .row("economics", "tenant=brew", "period=2024", "output=250000 L")
            .inventory("2024", true);

    assertThat(entry(inventory, "profile:brew.water.in").known().value())
        .isCloseTo(1375, within(1e-9));
  }

  /// Also a told 0 is told.
  @ParameterizedTest
  @ValueSource(doubles = {2600, 0})
  void leavesWhatTheFirmTells(double told_m3) {
    Inventory inventory =
        brewery(WATER)
            .flow("f1", "brew", "in", "water", "quantity=" + told_m3, "unit=m3", "state=measured")
            .inventory("2024", true);

    assertThat(inventory.entries()).extracting(Entry::flow).containsExactly("f1");
    assertThat(entry(inventory, "f1").known().value()).isEqualTo(told_m3);
  }

  /// Heat of 0.5 to 1.2 GJ was filled as bought beside the gas that a firm makes it of, and steam
  /// beside heat that it buys. Power makes no heat for certain, and a told 0 is no fuel.
  @ParameterizedTest
  @CsvSource({
    "in, refuseFuel, 'quantity=9;unit=MWh;state=measured', false",
    "in, bagasse, 'unit=t;state=refused', false",
    "in, steam, 'quantity=9;unit=MWh;state=measured', false",
    "in, refuseFuel, 'quantity=0;unit=MWh;state=measured', true",
    "in, power, 'quantity=9;unit=MWh;state=measured', true",
    "out, refuseFuel, 'quantity=9;unit=MWh;state=measured', true",
    "in, heat, 'unit=MWh;state=refused', true"
  })
  void needsNoHeatWhereTheFirmNamesWhatItMakesItOf(
      String direction, String carrier, String cells, boolean filled) {
    Inventory inventory =
        brewery(rate("1103", "beer m3", "in", "heat", range(0.5, 1.2, "MWh")))
            .flow("f1", "brew", direction, carrier, cells.split(";", -1))
            .inventory("2024", true);

    assertThat(inventory.findEntry("profile:brew.heat.in").isPresent()).isEqualTo(filled);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown", "refused"})
  void standsInThePlaceOfWhatIsNamedAndNotTold(String state) {
    Inventory inventory =
        brewery(WATER)
            .flow("f1", "brew", "in", "water", "unit=m3", "state=" + state)
            .flow("f2", "brew", "out", "water", "unit=m3", "state=" + state)
            .flow("f3", "mill", "in", "water", "unit=m3", "state=" + state)
            .inventory("2024", true);

    assertThat(inventory.entries())
        .extracting(Entry::flow)
        .containsExactly("f2", "f3", "profile:brew.water.in");
  }

  /// What goes to a neighbour is told though the whole is not, and is not forgotten.
  @Test
  void keepsTheLinksOfTheFlowItStandsFor() {
    Inventory inventory =
        brewery(rate("1103", "beer m3", "out", "grain", range(140, 200, "kg")))
            .flow("f1", "brew", "out", "grain", "unit=t", "state=unknown")
            .flow("f2", "mill", "in", "grain", "quantity=60", "unit=t", "state=measured")
            .row("links", "from=f1", "to=f2", "period=2024", "quantity=60", "unit=t")
            .inventory("2024", true);

    assertThat(inventory.takenBy("f2").value()).isCloseTo(60, within(1e-9));
    assertThat(inventory.givenFrom("profile:brew.grain.out").value()).isCloseTo(60, within(1e-9));
  }

  /// 140 to 200 kg of wet grain and 15 to 30 kg of dry: 70 to 100 t and 7.5 to 15 t, found apart.
  @Test
  void isOneForAllThatASectorGivesOfACarrier() {
    Inventory inventory =
        brewery(
                rate("1103", "beer m3", "out", "grain", range(140, 200, "kg")),
                rate("1103", "beer m3", "out", "grain", range(15, 30, "kg")))
            .inventory("2024", true);

    assertThat(inventory.entries())
        .extracting(Entry::flow)
        .containsExactly("profile:brew.grain.out");
    Amount both = entry(inventory, "profile:brew.grain.out").known();
    assertThat(both.value()).isCloseTo(85 + 11.25, within(1e-9));
    assertThat(both.deviation())
        .isCloseTo(Math.sqrt(30 * 30 + 7.5 * 7.5) / (2 * Math.sqrt(3)), within(1e-9));
  }

  /// Steel is made in two ways, and nothing tells which of them the mill goes.
  @Test
  void isNotMadeWhereASectorMakesSeveralThings() {
    Inventory inventory =
        FlowSketch.knowing(
                rate("2410", "blast t", "in", "power", range(350, 450, "kWh")),
                rate("2410", "arc t", "in", "power", range(380, 450, "kWh")))
            .row("economics", "tenant=mill", "period=2024", "output=1000 t")
            .inventory("2024", true);

    assertThat(inventory.entries()).isEmpty();
  }

  /// Not of another year, not in tonnes where the sector counts in cubic metres, not without
  /// number.
  @ParameterizedTest
  @CsvSource({"2023, 500 m3", "2024, 500 t", "2024, ''"})
  void needsTheOutputOfThePeriodInAUnitOfTheProduct(String period, String output) {
    Inventory inventory =
        FlowSketch.knowing(WATER)
            .row("economics", "tenant=brew", "period=" + period, "output=" + output)
            .inventory("2024", true);

    assertThat(inventory.entries()).isEmpty();
  }

  /// Litres of grain have no weight without a density; of what the catalog does not know, nothing.
  @Test
  void isNotMadeWhereNothingLeadsToTheUnitOfTheFamily() {
    Inventory inventory =
        brewery(
                rate("1103", "beer m3", "out", "grain", range(1, 2, "m3")),
                rate("1103", "beer m3", "out", "aether", range(1, 2, "t")))
            .inventory("2024", true);

    assertThat(inventory.entries()).isEmpty();
  }

  /// A flow whose unit leads nowhere says no amount, and gives way too.
  @Test
  void standsInThePlaceOfAnAmountThatCannotBeRead() {
    FlowSketch sketch =
        brewery(rate("1103", "beer m3", "out", "grain", range(140, 200, "kg")))
            .flow("f1", "brew", "out", "grain", "quantity=3", "unit=m3", "state=measured");

    assertThat(entry(sketch.inventory("2024", false), "f1").gap()).isEqualTo(Gap.UNIT);
    assertThat(sketch.inventory("2024", true).entries())
        .extracting(Entry::flow)
        .containsExactly("profile:brew.grain.out");
  }

  /// For one of beer 4 to 7 m3 twice by one source, and 1 to 2 m3 by another.
  @Test
  void tellsItsRangeAndWhereItIsFrom() {
    Provenance handbook = new Provenance("a handbook", "F", true);
    SectorRate usual = rate("1103", "beer m3", "in", "water", range(1, 2, "m3"));
    SectorRate told =
        new SectorRate(
            usual.sector(),
            usual.product(),
            usual.direction(),
            usual.carrier(),
            usual.subject(),
            usual.range(),
            handbook);

    Filled one = brewery(told).inventory("2024", true).filled().getFirst();
    assertThat(one.entry().flow()).isEqualTo("profile:brew.water.in");
    assertThat(one.sources()).containsExactly(handbook);
    assertThat(one.isVerified()).isTrue();
    Filled all = brewery(WATER, told, WATER).inventory("2024", true).filled().getFirst();
    assertThat(all.low()).isCloseTo(2000 + 500 + 2000, within(1e-9));
    assertThat(all.high()).isCloseTo(3500 + 1000 + 3500, within(1e-9));
    assertThat(all.sources()).containsExactly(Firms.OURS, handbook);
    assertThat(all.isVerified()).isFalse();
  }

  /// What a firm tells is not filled, nor is anything that nobody asks for.
  @Test
  void namesWhatItFilledAndNothingElse() {
    FlowSketch told =
        brewery(WATER).flow("f1", "brew", "in", "water", "quantity=9", "unit=m3", "state=measured");

    assertThat(told.inventory("2024", true).filled()).isEmpty();
    assertThat(brewery(WATER).inventory("2024", false).filled()).isEmpty();
  }

  /// A class of fertilisers holds makers of ammonia and firms that only blend what they buy.
  @ParameterizedTest
  @CsvSource({
    "Amoníaco y urea, true",
    "ammonia; nitric acid, true",
    "blended and liquid fertilisers, false",
    "ammonium sulphate bagged, false",
    "'', false"
  })
  void isMadeOnlyWhereTheActivityNamesTheProductOfAClassThatHoldsOthers(
      String activity, boolean made) {
    SectorRate.Product product =
        new SectorRate.Product("ammonia", WATER.product().unit(), List.of("ammonia", "amoníaco"));
    SectorRate rate =
        new SectorRate(
            "2012",
            product,
            WATER.direction(),
            WATER.carrier(),
            WATER.subject(),
            WATER.range(),
            WATER.provenance());
    FlowSketch sketch =
        FlowSketch.knowing(rate)
            .row("tenants", "tenant=fert", "name=F", "sector=2012", "activity=" + activity)
            .row("economics", "tenant=fert", "period=2024", "output=500 m3");

    assertThat(sketch.inventory("2024", true).filled()).hasSize(made ? 1 : 0);
  }

  /// What names two products of a class tells of neither how much was made.
  @Test
  void isMadeForTheProductThatTheActivityNamesAlone() {
    SectorRate.Product milk = product("milk", "milk", "leche");
    SectorRate.Product cheese = product("cheese", "cheese*", "queso");

    assertThat(milk.isMadeBy("leche fresca")).isTrue();
    assertThat(cheese.isMadeBy("leche fresca")).isFalse();
    assertThat(cheese.isMadeBy("Cheesemaking")).isTrue();
    assertThat(cheese.isMadeBy("quesos")).isFalse();
    assertThat(product("vegetables", "frozen veg*").isMadeBy("Fresh and frozen vegetables"))
        .isTrue();
    assertThat(product("vegetables", "frozen veg*").isMadeBy("frozen fish, vegetables")).isFalse();
  }

  private static SectorRate.Product product(String name, String... words) {
    return new SectorRate.Product(name, WATER.product().unit(), List.of(words));
  }
}
